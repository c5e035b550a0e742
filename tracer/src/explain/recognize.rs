//! The first lines of the kernel's reports. Each pattern is the kernel's own format, read in the
//! function that [`Kind::source`] names.

use super::{
    complaint::{Kind, Report},
    own,
};

/// What a line must hold to be looked at: (text, kind).
///
/// What the texts were over time is told at the functions that read them.
const SIGNS: &[(&str, Kind)] = &[
    ("BUG: scheduling while atomic: ", Kind::Scheduling),
    (
        "BUG: sleeping function called from invalid context",
        Kind::Sleeping,
    ),
    (
        "BUG: scheduling in a non-blocking section: ",
        Kind::NonBlocking,
    ),
    (" preempt leak: ", Kind::Timer),
    ("huh, entered softirq ", Kind::Softirq),
    (
        "BUG: workqueue leaked atomic, lock or RCU: ",
        Kind::Workqueue,
    ),
    // Before 6.9.
    ("BUG: workqueue leaked lock or atomic: ", Kind::Workqueue),
    (" returned with preemption imbalance", Kind::Initcall),
    (" returned with disabled interrupts", Kind::Initcall),
    (
        "Voluntary context switch within RCU read-side critical section",
        Kind::RcuSwitch,
    ),
    ("suspicious RCU usage", Kind::RcuUsage),
    ("lock held when returning to user space!", Kind::LockHeld),
    ("held lock freed!", Kind::LockFreed),
    (" exited with preempt_count ", Kind::ExitedAtomic),
    (" exited with irqs disabled", Kind::ExitedIrqs),
    ("bad: scheduling from the idle thread!", Kind::Idle),
    (" in preemptible [", Kind::Preemptible),
    // The four checks of CONFIG_DEBUG_PREEMPT; the second form of the first one is that of a count of 8
    // bytes.
    (
        "DEBUG_LOCKS_WARN_ON(val > preempt_count())",
        Kind::Underflow,
    ),
    ("DEBUG_LOCKS_WARN_ON(pc - uval > pc)", Kind::Underflow),
    (
        "DEBUG_LOCKS_WARN_ON((val < PREEMPT_MASK) && !(preempt_count() & PREEMPT_MASK))",
        Kind::Underflow,
    ),
    (
        "DEBUG_LOCKS_WARN_ON((preempt_count() < 0))",
        Kind::BelowZero,
    ),
    (
        "DEBUG_LOCKS_WARN_ON((preempt_count() & PREEMPT_MASK) >= PREEMPT_MASK - 10)",
        Kind::Overflow,
    ),
    ("preemptleak: ", Kind::Own),
];

/// Finds lines that may begin a report, and the few others that matter between reports: fast,
/// because most lines are neither.
pub(super) struct Signs(aho_corasick::AhoCorasick);

/// What matters between reports.
const BETWEEN: [&str; 2] = ["]: segfault at ", "Linux version "];

impl Signs {
    pub(super) fn new() -> Result<Self, aho_corasick::BuildError> {
        let signs = SIGNS.iter().map(|(sign, _)| *sign).chain(BETWEEN);
        aho_corasick::AhoCorasick::new(signs).map(Self)
    }

    /// Whether a line, with whatever stands before the kernel's words, needs a closer look.
    pub(super) fn are_in(&self, line: &[u8]) -> bool {
        self.0.is_match(line)
    }
}

/// The report that a line begins.
pub(super) fn head(text: &str) -> Option<Report> {
    SIGNS.iter().find_map(|(sign, kind)| {
        let (before, after) = text.split_once(sign)?;
        let mut report = Report::new(*kind, text);
        read(&mut report, before, after).then_some(report)
    })
}

/// Reads what stands around the sign; `false` where the line is another one after all.
fn read(report: &mut Report, before: &str, after: &str) -> bool {
    match report.kind {
        // "%s/%d/0x%08x": the name may hold slashes.
        Kind::Scheduling => {
            let (task, count) = cut_last(after, "/0x");
            report.count = count.and_then(hex);
            task_of(report, task, '/');
        }
        // "%s:%d".
        Kind::Sleeping => {
            let place = after.strip_prefix(" at ").map(first_word);
            report.names = place.map(str::to_owned);
        }
        // "%s/%d/%i".
        Kind::NonBlocking => {
            let (task, depth) = cut_last(after, "/");
            report.non_block = depth.and_then(decimal);
            task_of(report, task, '/');
        }
        // "timer: %pS preempt leak: %08x -> %08x"; %pF before 4.14.
        Kind::Timer => {
            let Some((_, function)) = before.rsplit_once("timer: ") else {
                return false;
            };
            report.names = Some(function.to_owned());
            if let Some((from, to)) = after.split_once(" -> ") {
                report.before = hex(from);
                report.count = hex(to);
            }
        }
        // "huh, entered softirq %u %s %p with preempt_count %08x, exited with %08x?".
        Kind::Softirq => {
            let mut words = after.split_whitespace();
            report.names = words.nth(1).map(str::to_owned);
            let value = |sign: &str| hex(after.split_once(sign)?.1);
            report.before = value("preempt_count ");
            report.count = value("exited with ");
        }
        Kind::Workqueue => workqueue(report, after),
        // "initcall %pS returned with %s": one or both of "preemption imbalance " and "disabled
        // interrupts ".
        Kind::Initcall => {
            let Some((_, function)) = before.rsplit_once("initcall ") else {
                return false;
            };
            report.names = Some(function.to_owned());
            let irqs = report.line.contains("disabled interrupts");
            report.irqs_disabled = Some(irqs);
        }
        // "WARNING: " from 4.9 on, "[ INFO: ... ]" before.
        Kind::RcuUsage => return ["WARNING: ", "INFO: "].iter().any(|w| before.ends_with(w)),
        Kind::LockHeld | Kind::LockFreed => {
            return ["WARNING: ", "BUG: "].iter().any(|w| before.ends_with(w));
        }
        // "note: %s[%d] exited with preempt_count %d".
        Kind::ExitedAtomic | Kind::ExitedIrqs => {
            let Some((_, task)) = before.rsplit_once("note: ") else {
                return false;
            };
            task_of(report, task.strip_suffix(']').unwrap_or(task), '[');
            report.count = decimal(after);
        }
        // "BUG: using %s%s() in preemptible [%08x] code: %s/%d".
        Kind::Preemptible => {
            let Some((_, what)) = before.rsplit_once("BUG: using ") else {
                return false;
            };
            report.names = Some(what.to_owned());
            report.count = hex(after);
            if let Some((_, task)) = after.split_once("code: ") {
                task_of(report, task, '/');
            }
        }
        Kind::Own => return own::read(report, before, after),
        // Which check, so that two are not taken for one.
        Kind::Underflow => {
            let check = report.line.split_once("DEBUG_LOCKS_WARN_ON");
            report.names = check.map(|(_, check)| check.to_owned());
        }
        Kind::RcuSwitch | Kind::Idle | Kind::BelowZero | Kind::Overflow => {}
    }
    true
}

/// "%s[%d]" from 6.9 on; before "%s/0x%08x/%d", or "%s/0x%08x/%d/%d" with the depth of RCU before the
/// pid.
fn workqueue(report: &mut Report, after: &str) {
    let (comm, rest) = cut_last(after, "/0x");
    let Some(rest) = rest else {
        task_of(report, after.split(']').next().unwrap_or(after), '[');
        return;
    };
    report.count = hex(rest);
    report.comm = Some(comm.to_owned());
    report.pid = rest.rsplit('/').next().and_then(decimal);
}

/// Splits at the last `at`.
fn cut_last<'a>(text: &'a str, at: &str) -> (&'a str, Option<&'a str>) {
    text.rsplit_once(at)
        .map_or((text, None), |(before, after)| (before, Some(after)))
}

/// Reads a task: name, separator, pid. A line that is cut off has no pid, and its name may be cut.
fn task_of(report: &mut Report, task: &str, separator: char) {
    if let Some((comm, pid)) = task.rsplit_once(separator)
        && let Some(pid) = decimal(pid)
    {
        report.comm = Some(comm.to_owned());
        report.pid = Some(pid);
    }
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default()
}

/// The hexadecimal number a text begins with. More digits than a count has are no count.
pub(super) fn hex(text: &str) -> Option<u32> {
    let digits = text
        .find(|c: char| !c.is_ascii_hexdigit())
        .unwrap_or(text.len());
    u32::from_str_radix(text.get(..digits)?, 16).ok()
}

/// The decimal number a text begins with.
pub(super) fn decimal<T: std::str::FromStr>(text: &str) -> Option<T> {
    let sign = usize::from(text.starts_with('-'));
    let digits = text.get(sign..)?;
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    text.get(..sign + end)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(text: &str) -> (Kind, Option<String>, Option<u32>, Option<u32>) {
        let report = head(text).unwrap();
        (report.kind, report.comm, report.pid, report.count)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    /// Check that the scheduler's line is read, with any name, and also where something follows it or
    /// it is cut off.
    #[test]
    fn scheduling() {
        let k = Kind::Scheduling;
        let line = |rest: &str| task(&format!("BUG: scheduling while atomic: {rest}"));
        assert_eq!(
            line("brctl/3988/0x00000002"),
            (k, some("brctl"), Some(3988), Some(2))
        );
        assert_eq!(
            line("swapper/2/0/0x00000504"),
            (k, some("swapper/2"), Some(0), Some(0x504))
        );
        assert_eq!(
            line("a/0xb/7/0xffffffff //"),
            (k, some("a/0xb"), Some(7), Some(u32::MAX))
        );
        assert_eq!(
            line("//x/1/0x00000002 //y"),
            (k, some("//x"), Some(1), Some(2))
        );
        assert_eq!(line("brctl/3988/0x"), (k, some("brctl"), Some(3988), None));
        assert_eq!(line("brctl/39"), (k, some("brctl"), Some(39), None));
        assert_eq!(line("brc"), (k, None, None, None));
    }

    /// Check that both forms of the workqueue's line are read.
    #[test]
    fn workqueues() {
        let k = Kind::Workqueue;
        let new = "BUG: workqueue leaked atomic, lock or RCU: kworker/2:1[106]";
        assert_eq!(task(new), (k, some("kworker/2:1"), Some(106), None));
        let old = "BUG: workqueue leaked lock or atomic: kworker/0:2/0x00000001/161";
        assert_eq!(task(old), (k, some("kworker/0:2"), Some(161), Some(1)));
        let between = "BUG: workqueue leaked lock or atomic: kworker/0:2/0x00000001/0/161";
        assert_eq!(task(between), (k, some("kworker/0:2"), Some(161), Some(1)));
    }

    /// Check that counts before and after are read, as the kernel prints them: in hex without 0x, or
    /// in decimal.
    #[test]
    fn before_and_after() {
        let timer = head("timer: foo+0x0/0x10 [bar] preempt leak: 00000100 -> 00000101").unwrap();
        assert_eq!((timer.before, timer.count), (Some(0x100), Some(0x101)));
        assert_eq!(timer.names.as_deref(), Some("foo+0x0/0x10 [bar]"));
        let softirq = "huh, entered softirq 3 NET_RX 00000000a5 with preempt_count 00000100, exited \
                       with 00000102?";
        let softirq = head(softirq).unwrap();
        assert_eq!((softirq.before, softirq.count), (Some(0x100), Some(0x102)));
        assert_eq!(softirq.names.as_deref(), Some("NET_RX"));
        let note = task("note: brctl[3988] exited with preempt_count 10");
        assert_eq!(
            note,
            (Kind::ExitedAtomic, some("brctl"), Some(3988), Some(10))
        );
    }

    /// Check the others.
    #[test]
    fn the_others() {
        let kind = |text: &str| head(text).map(|report| report.kind);
        let lines = [
            ("[ INFO: suspicious RCU usage. ]", Kind::RcuUsage),
            ("WARNING: suspicious RCU usage", Kind::RcuUsage),
            (
                "[ BUG: lock held when returning to user space! ]",
                Kind::LockHeld,
            ),
            ("WARNING: held lock freed!", Kind::LockFreed),
            ("bad: scheduling from the idle thread!", Kind::Idle),
            ("note: a[1] exited with irqs disabled", Kind::ExitedIrqs),
            (
                "DEBUG_LOCKS_WARN_ON(val > preempt_count())",
                Kind::Underflow,
            ),
            ("DEBUG_LOCKS_WARN_ON(pc - uval > pc)", Kind::Underflow),
            (
                "DEBUG_LOCKS_WARN_ON((val < PREEMPT_MASK) && !(preempt_count() & PREEMPT_MASK))",
                Kind::Underflow,
            ),
            (
                "DEBUG_LOCKS_WARN_ON((preempt_count() < 0))",
                Kind::BelowZero,
            ),
            (
                "DEBUG_LOCKS_WARN_ON((preempt_count() & PREEMPT_MASK) >= PREEMPT_MASK - 10)",
                Kind::Overflow,
            ),
        ];
        for (line, expected) in lines {
            assert_eq!(kind(line), Some(expected), "{line}");
        }
        assert_eq!(kind("Subject: suspicious RCU usage in foo"), None);
        assert_eq!(kind("no preempt leak: here"), None);
        let quoted = "watch[7]: waiting for scheduling while atomic: a/1/0x00000002";
        assert_eq!(kind(quoted), None);
        let opposite = "BUG: using smp_processor_id() in preemptible [00000000] code: a/b/7";
        assert_eq!(
            task(opposite),
            (Kind::Preemptible, some("a/b"), Some(7), Some(0))
        );
        let initcall =
            "initcall sched_spin_init+0x0/0x90 [sched_spin] returned with preemption imbalance";
        assert_eq!(
            head(initcall).unwrap().names.as_deref(),
            Some("sched_spin_init+0x0/0x90 [sched_spin]")
        );
    }
}
