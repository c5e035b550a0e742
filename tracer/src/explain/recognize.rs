//! The first lines of the kernel's reports. Each pattern is the kernel's own format, read in the
//! function that [`Kind::source`] names.

mod signs;

use self::signs::SIGNS;
pub(super) use self::signs::Signs;
use super::{
    body::header,
    complaint::{Kind, Report},
    number::{decimal, hex},
    own,
};

/// The report that a line begins, and what stands before the kernel's words there.
pub(super) fn head(text: &str) -> Option<(&str, Report)> {
    SIGNS.iter().find_map(|(lead, sign, kind)| {
        let at = text.find(sign)?;
        let start = if *kind == Kind::Own {
            // The trace buffer has the task before it.
            0
        } else {
            text.get(..at)?.rfind(lead)?
        };
        // Between the two nothing else begins: "WARNING: x: lock held ..." is another one's.
        let between = text.get(start + lead.len()..at).unwrap_or_default();
        if matches!(kind, Kind::RcuUsage | Kind::LockHeld | Kind::LockFreed) && !between.is_empty()
        {
            return None;
        }
        let (foreign, words) = text.split_at_checked(start)?;
        if is_prose(foreign) {
            return None;
        }
        let mut report = Report::new(*kind, words);
        let before = text.get(start..at)?;
        let after = text.get(at + sign.len()..)?;
        // The titles that robots give: "suspicious RCU usage in foo".
        if after.starts_with(" in ") || !read(&mut report, before, after) {
            return None;
        }
        // Where the first lines of a dump were joined.
        if let Some(header) = after
            .find("WARNING: ")
            .and_then(|at| header(after.get(at..)?))
        {
            header.take(&mut report);
        }
        report.machine.read(words);
        report.machine.is_before_reset |= OLD.iter().any(|old| words.starts_with(old));
        Some((foreign, report))
    })
}

/// First lines that only kernels of 2.5 and 2.6 wrote.
const OLD: [&str; 3] = [
    "bad: scheduling while atomic!",
    "error in initcall at ",
    "Debug: sleeping function",
];

/// Whether what stands before the kernel's words is a sentence about them: a subject, a quotation, the
/// message of another program.
fn is_prose(before: &str) -> bool {
    let before = before.trim_end();
    let about = ["Subject:", "Re:", "re:", "title:", "Title:"];
    let quotes = ["\"", "'", "`", "waiting for", "grep "];
    about
        .iter()
        .any(|word| before.starts_with(word) || before.ends_with(word))
        || quotes.iter().any(|word| before.ends_with(word))
}

/// Whether the first line of a report was wrapped before what it tells: the rest is on the next one.
pub(super) fn is_cut(report: &Report) -> bool {
    match report.kind {
        Kind::Sleeping => report.names.is_none(),
        Kind::Scheduling | Kind::Workqueue => {
            report.comm.is_none() && report.line.trim_end().ends_with(':')
        }
        Kind::Softirq | Kind::Timer => report.count.is_none(),
        _ => false,
    }
}

/// Whether a line looks like a report of the kernel's.
pub(super) fn is_report_like(text: &str) -> bool {
    let text = text.trim_start_matches("[ ");
    let text = text
        .strip_prefix("watchdog: ")
        .or_else(|| text.strip_prefix("rcu: "))
        .unwrap_or(text);
    ["BUG: ", "WARNING: ", "INFO: "]
        .iter()
        .any(|start| text.starts_with(start))
}

/// Reads what stands around the sign; `false` where the line is another one after all.
fn read(report: &mut Report, before: &str, after: &str) -> bool {
    match report.kind {
        Kind::Scheduling => scheduling(report, after.trim_start()),
        // "%s:%d".
        Kind::Sleeping => {
            let place = after.trim_start().strip_prefix("at ").map(first_word);
            report.names = place.filter(|place| !place.is_empty()).map(str::to_owned);
        }
        // "%s/%d/%i".
        Kind::NonBlocking => {
            let (task, depth) = cut_last(after, "/");
            report.non_block = depth.and_then(decimal);
            task_of(report, task, '/');
        }
        // "timer: %pS preempt leak: %08x -> %08x"; %pF before 4.14.
        Kind::Timer => {
            // syzkaller puts the file behind the function.
            let function = before.trim_start_matches("timer: ");
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
        Kind::Workqueue => workqueue(report, after.trim_start()),
        // "initcall %pS returned with %s": one or both of "preemption imbalance " and "disabled
        // interrupts ".
        Kind::Initcall => {
            let Some((function, _)) = report.line.split_once(" returned with") else {
                return false;
            };
            let function = function
                .trim_start_matches("error in initcall at ")
                .trim_start_matches("initcall ")
                .trim_end_matches(':');
            report.names = Some(function.to_owned());
            report.irqs_disabled = Some(u32::from(report.line.contains("disabled interrupts")));
        }
        // "note: %s[%d] exited with preempt_count %d".
        Kind::ExitedAtomic | Kind::ExitedIrqs => {
            let task = before.trim_start_matches("note: ");
            task_of(report, task.strip_suffix(']').unwrap_or(task), '[');
            report.count = decimal(after);
        }
        // "BUG: using %s%s() in preemptible [%08x] code: %s/%d".
        Kind::Preemptible => {
            let what = before.trim_start_matches("BUG: using ");
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
            if let Some(header) = header(&report.line.clone()) {
                header.take(report);
            }
        }
        Kind::RcuSwitch
        | Kind::RcuUsage
        | Kind::LockHeld
        | Kind::LockFreed
        | Kind::Idle
        | Kind::BelowZero
        | Kind::Overflow => {}
    }
    true
}

/// "%s/%d/0x%08x", the name may hold slashes; to 2.6.23 "%s/0x%08x/%d".
fn scheduling(report: &mut Report, after: &str) {
    let (task, count) = cut_count(after);
    let Some(rest) = count else {
        task_of(report, task, '/');
        return;
    };
    report.count = hex(rest);
    let digits = rest
        .find(|c: char| !c.is_ascii_hexdigit())
        .unwrap_or(rest.len());
    let pid = rest.get(digits..).and_then(|rest| rest.strip_prefix('/'));
    match pid.and_then(decimal) {
        Some(pid) => {
            report.is_old = true;
            report.machine.is_before_reset = true;
            report.comm = Some(task.to_owned());
            report.pid = Some(pid);
        }
        None => task_of(report, task, '/'),
    }
}

/// "%s[%d]" from 6.9 on; before "%s/0x%08x/%d", or "%s/0x%08x/%d/%d" with the depth of RCU before the
/// pid.
fn workqueue(report: &mut Report, after: &str) {
    let (comm, rest) = cut_count(after);
    let Some(rest) = rest else {
        task_of(report, after.split(']').next().unwrap_or(after), '[');
        return;
    };
    report.count = hex(rest);
    report.comm = Some(comm.to_owned());
    report.pid = rest.rsplit('/').next().and_then(decimal);
}

/// Splits before a count of eight digits, "/0x%08x". Where a page has joined the lines of a report, the
/// functions that follow have a "/0x" of their own, with fewer.
fn cut_count(text: &str) -> (&str, Option<&str>) {
    let is_count = |at: &usize| {
        let digits = text.get(at + "/0x".len()..).unwrap_or_default();
        digits.bytes().take(8).filter(u8::is_ascii_hexdigit).count() == 8
    };
    let mut places = text.match_indices("/0x").map(|(at, _)| at);
    let Some(at) = places.find(is_count) else {
        return cut_last(text, "/0x");
    };
    (&text[..at], text.get(at + "/0x".len()..))
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

#[cfg(test)]
mod tests;
