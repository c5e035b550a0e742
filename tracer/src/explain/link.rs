//! Which report only shows what an earlier one has left behind. It is no bug of its own, and who follows
//! it looks in vain.
//!
//! Since 4.4 (1dc0fffc48af) the scheduler sets the count right after its message. A function that sleeps
//! under its own spinlock goes on with 0; its unlock, which is correct, makes -1 of that. And
//! `process_one_work()` looks whether the count is 0 and leaves it as it is: a worker carries what one
//! function left into all later ones.

use super::{
    complaint::{Frame, Kind, Locks, Report},
    count::Reading,
    facts::Facts,
    gather::Found,
    place::{self, believed},
    words::locks,
};
use crate::kernel::{
    arch,
    functions::{in_source, is_in},
};

/// An earlier report, by its place in the log's, and what it left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// Its place.
    pub(super) record: usize,
    pub(super) why: Why,
}

/// How a report comes of an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// The scheduler reset the count in the middle of a critical section.
    Reset,
    /// The task carries on what it had then.
    Carried,
}

/// The report that this one comes of, if the log has it.
pub(super) fn of(all: &[Found], facts: &[Facts], index: usize) -> Option<Link> {
    let this = all.get(index)?;
    let mine = facts.get(index)?;
    let earlier = all.iter().zip(facts).enumerate().take(index).rev();
    for (record, (found, facts)) in earlier {
        if !is_same_task(found, this) && !is_softirq_of(found, this) {
            continue;
        }
        if let Some(why) = left_by(&found.report, facts, &this.report, mine) {
            return Some(Link { record, why });
        }
        // There the count was set right, whatever it was.
        if found.report.kind == Kind::Scheduling && this.report.kind != Kind::Initcall {
            return None;
        }
    }
    None
}

fn is_same_task(one: &Found, other: &Found) -> bool {
    let (a, b) = (&one.report, &other.report);
    // The idle tasks share a pid.
    one.boot == other.boot
        && a.pid.is_some()
        && a.pid == b.pid
        && (a.pid != Some(0) || a.comm == b.comm)
}

/// Whether a softirq that does not tell the task it came on top of may be that of a report.
fn is_softirq_of(one: &Found, softirq: &Found) -> bool {
    softirq.report.kind == Kind::Softirq && softirq.report.pid.is_none() && one.boot == softirq.boot
}

/// Whether `this` is what `before` left.
fn left_by(before: &Report, was: &Facts, this: &Report, is: &Facts) -> Option<Why> {
    let above = was.counted.any(|reading| reading.left > 0);
    let was_below = was.counted.all(|reading| reading.left < 0);
    let below = is.counted.all(|reading| reading.left < 0);
    let resets = this.machine.resets() != Some(false);
    let reset = before.kind == Kind::Scheduling && above && resets;
    let equal = !was.counted.readings.is_empty() && was.counted.left() == is.counted.left();
    let carries = before.kind == Kind::Workqueue && this.kind != Kind::Timer;
    match this.kind {
        Kind::Scheduling | Kind::Sleeping | Kind::Workqueue if below && reset => Some(Why::Reset),
        Kind::Underflow | Kind::BelowZero | Kind::Overflow if reset => Some(Why::Reset),
        // The softirq's own mark was in the count that the scheduler set to nothing.
        Kind::Timer | Kind::Softirq if reset && lost_mark(is) && was.counted.all(in_softirq) => {
            Some(Why::Reset)
        }
        Kind::Initcall if reset && is_within(before, this) => Some(Why::Reset),
        Kind::Scheduling | Kind::Sleeping
            if below && was_below && before.kind != Kind::Scheduling =>
        {
            Some(Why::Carried)
        }
        Kind::Sleeping if reset && this.count.is_none() && this.in_atomic == Some(true) => {
            goes_on(before, this).then_some(Why::Reset)
        }
        // Where nothing set it right the task ends with it.
        Kind::ExitedAtomic if before.kind == Kind::Scheduling && above && equal && !resets => {
            Some(Why::Carried)
        }
        Kind::Workqueue if carries && is_carried(before, this) => Some(Why::Carried),
        Kind::Scheduling | Kind::Sleeping if carries && equal && this.count != Some(0) => {
            Some(Why::Carried)
        }
        Kind::RcuSwitch | Kind::RcuUsage | Kind::Sleeping
            if carries && has_rcu(before) && needs_rcu(this) =>
        {
            Some(Why::Carried)
        }
        _ => None,
    }
}

fn in_softirq(reading: &Reading) -> bool {
    place::in_softirq(reading.bits)
}

/// Whether a handler ended without the mark of the softirq that it began with: nobody gives that back.
pub(super) fn lost_mark(facts: &Facts) -> bool {
    facts
        .counted
        .all(|reading| reading.bits.softirq < 0 && reading.bits.softirq % 2 != 0)
}

/// Whether a worker has the state of an earlier function's end. Up to 6.8 the check compares with nothing
/// but 0; later only the count.
fn is_carried(before: &Report, this: &Report) -> bool {
    let same_count = this.count.is_some() && before.count == this.count;
    let is_raised = this.count.is_some_and(|count| count != 0);
    let is_old = this.line.contains("leaked lock or atomic");
    same_count && (is_raised || is_old)
}

fn has_rcu(report: &Report) -> bool {
    report.rcu.is_some_and(|(after, before)| after > before)
}

fn needs_rcu(report: &Report) -> bool {
    match report.kind {
        Kind::RcuUsage => report
            .names
            .as_deref()
            .is_some_and(|names| names.contains("Illegal context switch")),
        Kind::Sleeping => report.rcu.is_some_and(|(depth, expected)| depth > expected),
        _ => true,
    }
}

/// Whether a task slept within the init function that the report names, or in its module's while that
/// ran; where the trace is missing, nothing speaks against it.
fn is_within(before: &Report, this: &Report) -> bool {
    let names = this.names.as_deref().unwrap_or_default();
    let name = in_source(names.split(['+', ' ']).next().unwrap_or_default());
    let module = names
        .split_once(" [")
        .and_then(|(_, rest)| rest.split(']').next());
    let callers: Vec<&Frame> = believed(&before.frames)
        .filter(|frame| !arch::is_printer(&frame.name))
        .collect();
    if callers.is_empty() || callers.iter().any(|frame| frame.function() == name) {
        return true;
    }
    let at = callers
        .iter()
        .position(|frame| frame.function() == "do_one_initcall");
    let called = at.and_then(|at| callers.get(at.checked_sub(1)?));
    called.is_some_and(|frame| module.is_some() && frame.module.as_deref() == module)
}

/// Through these everything comes: that two traces share them tells nothing.
const COMMON: &[&str] = &[
    "do_one_initcall",
    "kernel_init*",
    "kthread",
    "ksys_*",
    "process_one_work",
    "process_scheduled_works",
    "ret_from_*",
    "task_work_run",
    "vfs_*",
    "worker_thread",
];

/// Whether a task that slept goes on in the same critical section: lockdep has it that the spinlock of
/// then is no longer held, or both traces come through the same function.
fn goes_on(before: &Report, this: &Report) -> bool {
    let holds = |locks: &Locks| match locks {
        Locks::Held(held) => Some(held.iter().any(|lock| locks::is_spinning(lock, held))),
        Locks::None => Some(false),
        Locks::Unknown | Locks::Off => None,
    };
    match (holds(&before.locks), holds(&this.locks)) {
        (_, Some(true)) => return false,
        (Some(true), Some(false)) => return true,
        _ => {}
    }
    let (then, now) = (believed(&before.frames).rev(), believed(&this.frames).rev());
    let shared = then
        .zip(now)
        .take_while(|(then, now)| then.name == now.name)
        .last();
    shared.is_some_and(|(frame, _)| {
        !arch::is_entry(&frame.name)
            && arch::called(&frame.name).is_none()
            && !is_in(&frame.name, COMMON)
    })
}
