//! The lines below the first one of a report: counts, locks, the header of the dump, call trace,
//! registers.

mod header;
mod locks;
mod trace;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

pub(super) use self::header::header;
use super::{
    complaint::{Frame, Kind, Report},
    number::{decimal, hex},
};

/// Bounds of what is kept of one report: real ones are shorter, and a log may be anything.
const FRAMES: usize = 64;

/// The longest line that is put together of two.
const JOINED: usize = 1024;

/// Where in a report the next line stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    /// Below "Call Trace:".
    trace: bool,
    /// The trace is over: what follows is that of another dump.
    done: bool,
    /// Between `<IRQ>` and `</IRQ>`.
    interrupt: bool,
    /// Below "Preemption disabled at:".
    disabled_at: bool,
    /// A line that a mail program has wrapped.
    cut: Option<String>,
}

/// Reads one more line.
pub(super) fn read(report: &mut Report, cursor: &mut Cursor, line: &str) {
    let line = line.trim();
    if let Some(mut cut) = cursor.cut.take() {
        let goes_on = !line.is_empty() && header(line).is_none() && !line.starts_with('#');
        if goes_on && cut.len() + line.len() < JOINED {
            if !cut.ends_with('/') {
                cut.push(' ');
            }
            cut.push_str(line);
            whole(report, cursor, &cut);
            return;
        }
        whole(report, cursor, &cut);
    }
    if is_cut(report, line) {
        cursor.cut = Some(line.to_owned());
        return;
    }
    whole(report, cursor, line);
}

/// The log, or the report, ends: nothing completes a line that was cut.
pub(super) fn end(report: &mut Report, cursor: &mut Cursor) {
    if let Some(cut) = cursor.cut.take() {
        whole(report, cursor, &cut);
    }
}

/// Whether the rest of a line stands on the next one: mails are wrapped, and archives, too.
fn is_cut(report: &Report, text: &str) -> bool {
    locks::is_cut(text)
        || (text.ends_with('/') && text.contains("+0x"))
        || (text.starts_with("CPU: ") && header(text).is_some_and(|header| header.is_cut(text)))
        || (report.kind == Kind::Workqueue && text.ends_with("last function:"))
}

fn whole(report: &mut Report, cursor: &mut Cursor, text: &str) {
    report.machine.read(text);
    if cursor.disabled_at && !text.is_empty() {
        cursor.disabled_at = false;
        if let Some(function) = disabled_at(text) {
            report.disabled_at = Some(function);
            return;
        }
    }
    if (report.kind == Kind::Workqueue && workqueue(report, text)) || locks::read(report, text) {
        return;
    }
    if let Some(rest) = text.strip_prefix("Preemption disabled at:") {
        match disabled_at(rest.trim()) {
            Some(function) => report.disabled_at = Some(function),
            None => cursor.disabled_at = true,
        }
    } else if text.starts_with("in_atomic():") {
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
        heading_lost(report, cursor);
        header.take(report);
    } else if let Some(rest) = call_trace(text) {
        cursor.trace = report.frames.is_empty();
        // A dump has one trace; below it may follow another dump.
        cursor.done = !cursor.trace;
        cursor.interrupt = false;
        if !rest.is_empty() {
            in_trace(report, cursor, rest);
        }
    } else if report.kind == Kind::Preemptible && text.starts_with("caller is ") {
        // "caller is debug_smp_processor_id+0x20/0x30" names the check itself, from 3.16 on.
        if !text.contains("is debug_smp_processor_id+")
            && !text.contains("is __this_cpu_preempt_check+")
        {
            report.names = report.names.take().map(|what| format!("{what}, {text}"));
        }
    } else if named_below(report, text) || report.regs.read(text) {
    } else {
        in_trace(report, cursor, text);
    }
}

/// A function above the header of the dump is none of the trace: it is what stands below "Preemption
/// disabled at:", and that line was left out.
fn heading_lost(report: &mut Report, cursor: &Cursor) {
    let can_be = matches!(report.kind, Kind::Scheduling | Kind::Sleeping);
    if can_be
        && !cursor.trace
        && report.frames.len() == 1
        && report.disabled_at.is_none()
        && let Some(frame) = report.frames.pop()
    {
        report.disabled_at = Some(frame.name);
    }
}

/// What stands behind `name` in a text.
fn value<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split_once(name).map(|(_, rest)| rest.trim_start())
}

/// "Call Trace:", on arm64 "Call trace:"; m68k has the first function behind it.
fn call_trace(text: &str) -> Option<&str> {
    let head = text.get(.."Call Trace:".len())?;
    let rest = text.get("Call Trace:".len()..)?;
    head.eq_ignore_ascii_case("call trace:")
        .then(|| rest.trim())
}

/// "[<%px>] %pS"; decoded, `function (file:line)`.
fn disabled_at(text: &str) -> Option<String> {
    let text = trace::without_stamp(text);
    if let Some((_, function)) = text
        .strip_prefix("[<")
        .and_then(|text| text.split_once(">]"))
    {
        let function = function.trim();
        return Some(if function.is_empty() { "0x0" } else { function }.to_owned());
    }
    let line = trace::read(text, true)?;
    line.frames.first().map(|_| text.to_owned())
}

/// "in_atomic(): %d, irqs_disabled(): %d, non_block: %d, pid: %d, name: %s"; without non_block before
/// 5.4, and to 2.6.2x without spaces, pid and name.
///
/// `in_atomic()` is `preempt_count() != 0`, `include/linux/preempt.h`: before 5.16 no other line tells
/// the count, and a 0 is all of it.
fn in_atomic(report: &mut Report, text: &str) {
    let atomic = value(text, "in_atomic():").and_then(decimal::<u32>);
    report.in_atomic = atomic.map(|atomic| atomic != 0);
    if atomic == Some(0) {
        report.count = Some(0);
    }
    report.irqs_disabled = value(text, "irqs_disabled():").and_then(decimal);
    report.non_block = value(text, "non_block:").and_then(decimal);
    report.pid = value(text, "pid:").and_then(decimal).or(report.pid);
    if let Some(name) = value(text, "name: ") {
        report.comm = Some(name.to_owned());
    }
}

/// "preempt=0x%08x lock=%d->%d RCU=%d->%d workfn=%ps"; before 6.9 "last function: %ps".
fn workqueue(report: &mut Report, text: &str) -> bool {
    if let Some(function) = text.strip_prefix("last function:") {
        report.names = Some(function.trim().to_owned());
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

/// A line of a call trace, if it is one: where the heading was cut off, too.
fn in_trace(report: &mut Report, cursor: &mut Cursor, text: &str) {
    if cursor.done {
        return;
    }
    if text == "</TASK>" {
        cursor.done = true;
        return;
    }
    let Some(line) = trace::read(text, cursor.trace) else {
        if cursor.trace && report.frames.is_empty() && !text.is_empty() {
            unread(report, text);
        }
        return;
    };
    if line.nameless {
        unread(report, text);
    }
    if line.on_top {
        for frame in &mut report.frames {
            frame.interrupt = true;
        }
    }
    cursor.interrupt = line.interrupt.unwrap_or(cursor.interrupt);
    for frame in line.frames {
        // On arm each function stands on two lines.
        let is_again = report
            .frames
            .last()
            .is_some_and(|last| last.name == frame.name)
            && text.contains(" from ");
        if is_again || report.frames.len() >= FRAMES {
            continue;
        }
        if frame.reliable {
            report.machine.read_function(frame.function());
        }
        report.frames.push(Frame {
            interrupt: cursor.interrupt,
            ..frame
        });
    }
}

/// A line that no function was read from: its text tells two reports apart all the same.
fn unread(report: &mut Report, text: &str) {
    report.unread += 1;
    let mut hasher = DefaultHasher::new();
    (report.unread_key, text).hash(&mut hasher);
    report.unread_key = hasher.finish();
}
