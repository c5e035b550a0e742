//! The lines below the first one of a report: counts, locks, the header of the dump, call trace,
//! registers.

use super::{
    complaint::{Frame, Kind, Locks, Report},
    recognize::{decimal, hex},
};

/// Bounds of what is kept of one report: real ones are shorter, and a log may be anything.
const FRAMES: usize = 64;
const HELD: usize = 16;

/// Where in a report the next line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    /// Below "Call Trace:".
    trace: bool,
    /// Between `<IRQ>` and `</IRQ>`.
    interrupt: bool,
    /// Below "Preemption disabled at:".
    disabled_at: bool,
}

/// What a line of a dump's header says of the task and the kernel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) pid: Option<u32>,
    pub(super) comm: Option<String>,
    pub(super) release: Option<String>,
    pub(super) rt: bool,
}

/// Reads one more line.
pub(super) fn read(report: &mut Report, cursor: &mut Cursor, line: &str) {
    let text = line.trim();
    if cursor.disabled_at {
        cursor.disabled_at = false;
        if let Some(function) = text
            .strip_prefix("[<")
            .and_then(|text| text.split_once("] "))
        {
            report.disabled_at = Some(function.1.to_owned());
            return;
        }
    }
    if (report.kind == Kind::Workqueue && workqueue(report, text)) || locks(report, text) {
        return;
    }
    if let Some(rest) = text.strip_prefix("Preemption disabled at:") {
        match rest.trim().split_once("] ") {
            Some((_, function)) => report.disabled_at = Some(function.to_owned()),
            None => cursor.disabled_at = true,
        }
    } else if text.starts_with("in_atomic(): ") {
        in_atomic(report, text);
    } else if let Some(rest) = text.strip_prefix("preempt_count: ") {
        // "preempt_count: %x, expected: %x", from 5.16 on.
        report.count = hex(rest);
        report.expected = value(rest, "expected: ").and_then(hex);
    } else if let Some(rest) = text.strip_prefix("RCU nest depth: ") {
        let expected = value(rest, "expected: ").and_then(decimal).unwrap_or(0);
        report.rcu = decimal(rest).map(|depth| (depth, expected));
    } else if let Some(rest) = text.strip_prefix("Workqueue: ") {
        report.work = Some(rest.to_owned());
    } else if let Some(header) = header(text) {
        take(report, header);
    } else if text.eq_ignore_ascii_case("call trace:") {
        *cursor = Cursor {
            // A dump has one trace; below it may follow another dump.
            trace: report.frames.is_empty(),
            ..Cursor::default()
        };
    } else if report.kind == Kind::Preemptible && text.starts_with("caller is ") {
        report.names = report.names.take().map(|what| format!("{what}, {text}"));
    } else if named_below(report, text) || report.regs.read(text) {
    } else if cursor.trace {
        trace(report, cursor, text);
    }
}

/// What stands behind `name` in a text.
fn value<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split_once(name).map(|(_, rest)| rest)
}

/// "in_atomic(): %d, irqs_disabled(): %d, non_block: %d, pid: %d, name: %s"; without non_block before
/// 5.4.
///
/// `in_atomic()` is `preempt_count() != 0`, `include/linux/preempt.h`: before 5.16 no other line tells
/// the count, and a 0 is all of it.
fn in_atomic(report: &mut Report, text: &str) {
    if value(text, "in_atomic(): ").and_then(decimal) == Some(0) {
        report.count = Some(0);
    }
    report.irqs_disabled = value(text, "irqs_disabled(): ").map(|rest| !rest.starts_with('0'));
    report.non_block = value(text, "non_block: ").and_then(decimal);
    report.pid = value(text, "pid: ").and_then(decimal);
    report.comm = value(text, "name: ").map(str::to_owned);
}

/// "preempt=0x%08x lock=%d->%d RCU=%d->%d workfn=%ps"; before 6.9 "last function: %ps".
fn workqueue(report: &mut Report, text: &str) -> bool {
    if let Some(function) = text.strip_prefix("last function: ") {
        report.names = Some(function.to_owned());
        return true;
    }
    let Some(rest) = text.strip_prefix("preempt=0x") else {
        return false;
    };
    let change = |name| {
        let (before, after) = value(rest, name)?.split_once("->")?;
        Some((decimal(before)?, decimal(after)?))
    };
    report.count = hex(rest);
    report.lock_depth = change("lock=");
    // After and before: as "RCU nest depth" has it.
    report.rcu = change("RCU=").map(|(before, after): (i64, i64)| (after, before));
    report.names = value(rest, "workfn=").map(str::to_owned);
    true
}

/// `debug_show_held_locks()`, `kernel/locking/lockdep.c`: "no locks held by %s/%d.", or "%d lock%s held
/// by %s/%d:" and a line each; "INFO: lockdep is turned off." And `lockdep_sys_exit()`: "%s/%d is
/// leaving the kernel with locks still held!".
fn locks(report: &mut Report, text: &str) -> bool {
    let task = if let Some(task) = text.strip_prefix("no locks held by ") {
        report.locks = Locks::None;
        task
    } else if text.starts_with("INFO: lockdep is turned off") {
        report.locks = Locks::Off;
        return true;
    } else if let Some((_, task)) = text
        .split_once(" locks held by ")
        .or_else(|| text.split_once(" lock held by "))
        .filter(|(count, _)| decimal::<u32>(count).is_some())
    {
        report.locks = Locks::Held(Vec::new());
        task
    } else if let Some((task, _)) = text
        .split_once(" is leaving the kernel with locks still held!")
        .or_else(|| text.split_once(" is freeing memory "))
    {
        task
    } else if report.kind == Kind::LockFreed && text.contains(", at: ") {
        // `print_freed_lock_bug()` shows the lock without a number, before all that are held.
        if report.locks == Locks::Unknown {
            report.locks = Locks::Held(vec![text.to_owned()]);
        }
        return true;
    } else if let (Locks::Held(held), true) = (&mut report.locks, text.starts_with('#')) {
        if held.len() < HELD {
            held.push(text.to_owned());
        }
        return true;
    } else {
        return false;
    };
    if report.pid.is_none()
        && let Some((comm, pid)) = task.rsplit_once('/')
    {
        report.comm = Some(comm.to_owned());
        report.pid = decimal(pid);
    }
    true
}

/// "CPU: 0 PID: 3988 Comm: brctl Kdump: loaded Tainted: G        W  O       6.1 #33"; newer ones with a
/// UID, and PREEMPT(...) at the end.
///
/// Source: `dump_stack_print_info()`, `lib/dump_stack.c`.
pub(super) fn header(text: &str) -> Option<Header> {
    let rest = text.strip_prefix("CPU: ")?;
    let (_, rest) = rest.split_once("PID: ")?;
    let (pid, rest) = rest.split_once(" Comm: ")?;
    let at = ["Not tainted ", "Tainted: "].iter();
    let at = at.filter_map(|word| rest.rfind(word)).min();
    let (comm, taints) = rest.split_at_checked(at.unwrap_or(rest.len()))?;
    let comm = comm.trim_end();
    let comm = comm
        .strip_suffix("Kdump: loaded")
        .unwrap_or(comm)
        .trim_end();
    // Flags are single letters, and the release is the first word that begins with a digit.
    let release = taints
        .split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    Some(Header {
        pid: decimal(pid),
        comm: Some(comm.to_owned()),
        release: release.map(str::to_owned),
        rt: is_rt(taints),
    })
}

/// "PREEMPT_RT", "PREEMPT_{RT,(full)}".
pub(super) fn is_rt(text: &str) -> bool {
    text.contains("PREEMPT_RT") || text.contains("PREEMPT_{RT")
}

fn take(report: &mut Report, header: Header) {
    let Header {
        pid,
        comm,
        release,
        rt,
    } = header;
    report.pid = report.pid.or(pid);
    report.comm = report.comm.take().or(comm);
    report.release = release.or_else(|| report.release.take());
    report.rt |= rt;
}

/// The line that says what was wrong: of RCU's reports "%s:%d %s!", below their title.
fn named_below(report: &mut Report, text: &str) -> bool {
    let is_it = report.kind == Kind::RcuUsage
        && report.names.is_none()
        && text.ends_with('!')
        && text
            .split(' ')
            .next()
            .is_some_and(|word| word.contains(".c:") || word.contains(".h:"));
    if is_it {
        report.names = Some(text.to_owned());
    }
    is_it
}

/// A line of a call trace: " ? handle_mm_fault+0xdb/0x2d0 [module]"; older ones with the address in
/// front, and decoded ones with the file behind.
fn trace(report: &mut Report, cursor: &mut Cursor, text: &str) {
    match text {
        "<IRQ>" | "<NMI>" | "<SOFTIRQ>" => cursor.interrupt = true,
        "</IRQ>" | "</NMI>" | "</SOFTIRQ>" | "<EOI>" => cursor.interrupt = false,
        "</TASK>" => cursor.trace = false,
        _ => {}
    }
    if let (Some(frame), true) = (frame(text), report.frames.len() < FRAMES) {
        report.frames.push(Frame {
            interrupt: cursor.interrupt,
            ..frame
        });
    }
}

fn frame(text: &str) -> Option<Frame> {
    let text = match text.strip_prefix("[<") {
        Some(rest) => rest.split_once(">] ")?.1,
        None => text,
    };
    let (reliable, text) = match text.strip_prefix("? ") {
        Some(text) => (false, text),
        None => (true, text),
    };
    let word = text.split(' ').next()?;
    let name = match word.split_once("+0x") {
        Some((name, _)) => name,
        None if text.ends_with("[inline]") => word,
        None => return None,
    };
    let is_symbol = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$');
    if name.is_empty() || !name.chars().all(is_symbol) {
        return None;
    }
    let module = text
        .split_once(" [")
        .and_then(|(_, rest)| rest.split(']').next());
    Some(Frame {
        name: name.to_owned(),
        module: module
            .filter(|module| *module != "inline")
            .map(str::to_owned),
        reliable,
        interrupt: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(text: &str) -> Option<String> {
        header(text)?.release
    }

    /// Check that the release is found in every form of the header.
    #[test]
    fn headers() {
        let text =
            "CPU: 0 PID: 3988 Comm: brctl Kdump: loaded Tainted: G        W  O       6.1 #33";
        let header = header(text).unwrap();
        assert_eq!(header.release.as_deref(), Some("6.1"));
        assert_eq!(
            (header.pid, header.comm.as_deref()),
            (Some(3988), Some("brctl"))
        );
        let text = "CPU: 1 UID: 0 PID: 107 Comm: Web Content Tainted: G           OE       7.3.4+deb13-cloud-amd64 #1 PREEMPT(lazy)  Debian";
        assert_eq!(release(text).as_deref(), Some("7.3.4+deb13-cloud-amd64"));
        let text = "CPU: 2 UID: 0 PID: 106 Comm: kworker/2:1 Not tainted 6.18.0-dirty #179 PREEMPT_{RT,(full)}";
        assert_eq!(release(text).as_deref(), Some("6.18.0-dirty"));
        assert!(super::header(text).unwrap().rt);
        assert_eq!(release("CPU: 2 PID: 106 Comm: x Tainted: G"), None);
        assert_eq!(super::header("CPU: 2"), None);
    }

    /// Check that functions are read from every form of a trace's line.
    #[test]
    fn frames() {
        let of = |text| {
            let frame = frame(text)?;
            Some((frame.name, frame.module, frame.reliable))
        };
        let name = |name: &str, reliable| Some((name.to_owned(), None, reliable));
        assert_eq!(
            of("__schedule_bug.cold+0x42/0x4e"),
            name("__schedule_bug.cold", true)
        );
        assert_eq!(of("? schedule+0x1/0x2"), name("schedule", false));
        assert_eq!(
            of("[<ffffffff8107a8d0>] ? schedule+0x29/0x70"),
            name("schedule", false)
        );
        assert_eq!(
            of("schedule+0x29/0x70 kernel/sched/core.c:6733"),
            name("schedule", true)
        );
        assert_eq!(
            of("__dump_stack lib/dump_stack.c:94 [inline]"),
            name("__dump_stack", true)
        );
        let module = Some(("br_del_bridge".to_owned(), Some("bridge".to_owned()), true));
        assert_eq!(of("br_del_bridge+0x6b/0xc0 [bridge]"), module);
        assert_eq!(of("Code: 00 48"), None);
        assert_eq!(of("+0x1"), None);
    }
}
