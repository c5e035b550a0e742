//! The slow path: the count differs from a clean task's, or some task is unsettled. Judges the
//! current task and remembers it as long as it stays unsettled.

use super::{
    begun, calibrate, call, config, crash, emit,
    entry::{entry, forget, remember},
    owed,
    sample::current,
    state::{PREEMPT_COUNT, Task, Told},
    task::{self, is_wanted},
    tracepoint::Tracepoint,
    watch::{self, End},
};
use aya_log_ebpf::debug;
use core::ptr::addr_of;
use preemptleak_ebpf::{
    Class,
    classify::{self, Finding, normalize},
    config::Mode,
    event::BLAMED,
};

const CALIBRATE: u32 = Mode::Calibrate as u32;
const SELF_TEST: u32 = Mode::SelfTest as u32;
const HEAL: u32 = Class::Heal as u32;

/// A call begins.
#[inline(always)]
pub(crate) fn at_enter<T: Tracepoint>(ctx: &T, raw: u32) {
    if config::mode() == CALIBRATE {
        calibrate::at_enter(ctx, raw);
        return;
    }
    let count = normalize(raw, config::mask(), config::baseline_enter());
    let Some(task) = unsettled(count, End::Enter) else {
        return;
    };
    debug!(ctx, "sys_enter: task {:x} shows {}", current(), count);
    // SAFETY: the verifier has seen the null check; the entry is this task's own.
    let task = unsafe { &mut *task };
    let before = task.pending;
    let (outside, healed, after) = classify::enter(before, count);
    let blamed = if before.masked == 0 { 0 } else { BLAMED };
    task.first = keep(healed, BLAMED);
    task.second = keep(outside, blamed);
    task.after = after;
    let moved = watch::look(task, End::Enter);
    if is_any(task, moved) && is_wanted() {
        let (healed, outside) = (found(&task.first), found(&task.second));
        if healed {
            task.call.clear();
            tell_kept(task, false);
        }
        if outside || moved {
            call::write_at_enter(&mut task.call, ctx.regs(), ctx.nr());
        }
        if outside {
            // What a reset hid was noted then: the count has been 0 since.
            if before.masked == 0 {
                task.disabled_at = task::disabled_at(before);
            }
            tell_kept(task, true);
        }
        watch::tell_moved(task, End::Enter);
    }
    settle(task);
}

/// A call ends.
#[inline(always)]
pub(crate) fn at_exit<T: Tracepoint>(ctx: &T, raw: u32) {
    if config::mode() == CALIBRATE {
        calibrate::at_exit(ctx, raw);
        return;
    }
    if config::mode() == SELF_TEST && !calibrate::is_own(ctx.regs()) {
        return;
    }
    let count = normalize(raw, config::mask(), config::baseline_exit());
    let Some(task) = unsettled(count, End::Exit) else {
        return;
    };
    debug!(ctx, "sys_exit: task {:x} shows {}", current(), count);
    // SAFETY: as above.
    let task = unsafe { &mut *task };
    let before = task.pending;
    let (hidden, rest, after) = classify::exit(before, count);
    let written = if crash::is_wanted_of_masked() {
        emit::WRITTEN
    } else {
        0
    };
    let begin_seen = begun::seen();
    let is_heal = rest.is_some_and(|finding| finding.class as u32 == HEAL);
    let blamed = if is_heal && before.resets != 0 {
        BLAMED
    } else {
        0
    };
    task.first = keep(hidden, BLAMED | written | task.begin_seen);
    task.second = keep(rest, blamed | begin_seen);
    task.after = after;
    let moved = watch::look(task, End::Exit);
    if is_any(task, moved) && is_wanted() {
        let (hidden, rest) = (found(&task.first), found(&task.second));
        call::write_at_exit(&mut task.call, ctx.regs(), ctx.ret());
        if hidden {
            tell_kept(task, false);
        }
        if rest {
            task.disabled_at = task::disabled_at(before);
            tell_kept(task, true);
        }
        watch::tell_moved(task, End::Exit);
    }
    settle(task);
}

/// A finding of `preempt_count` as it is kept in the task's entry; class 0 for none.
///
/// Findings go through the entry because the verifier does not follow values through a map: after
/// that, all the ways through `classify` are one.
#[inline(always)]
fn keep(finding: Option<Finding>, flags: u32) -> Told {
    match finding {
        None => Told::NOTHING,
        Some(finding) => Told {
            class: finding.class as u32,
            enter: finding.enter,
            exit: finding.exit,
            delta: finding.delta,
            counter: PREEMPT_COUNT,
            flags,
        },
    }
}

/// Whether there is a finding in a place of the entry.
#[inline(always)]
fn found(kept: &Told) -> bool {
    // SAFETY: a load of our own; volatile because the compiler remembers what it stored there.
    unsafe { addr_of!(kept.class).read_volatile() != 0 }
}

/// Whether there is anything to tell. One branch, and what it asks is asked again later: so the
/// verifier walks through the search for ancestors once, and not once for each kind of finding.
#[inline(always)]
fn is_any(task: &Task, moved: bool) -> bool {
    // SAFETY: as in `found`.
    let (first, second) = unsafe {
        (
            addr_of!(task.first.class).read_volatile(),
            addr_of!(task.second.class).read_volatile(),
        )
    };
    first | second | u32::from(moved) != 0
}

/// Tells of one kept finding.
#[inline(always)]
fn tell_kept(task: &mut Task, second: bool) {
    let kept = if second {
        addr_of!(task.second)
    } else {
        addr_of!(task.first)
    };
    // SAFETY: as above.
    task.finding = unsafe { kept.read_volatile() };
    emit::emit(task);
}

/// The entry of the current task: an old one, or a new one when its count is not a clean task's.
#[inline(always)]
fn unsettled(count: i32, end: End) -> Option<*mut Task> {
    match entry() {
        None if count != 0 || watch::differs(end) => remember(),
        found => found,
    }
}

/// Keeps the current task's entry, or drops it when nothing is left to remember.
#[inline(always)]
fn settle(task: &mut Task) {
    let raised = watch::keep(task);
    // SAFETY: as above.
    let after = unsafe { addr_of!(task.after).read_volatile() };
    if task.pending.masked != 0 {
        owed::settle();
    }
    // Written in any case: the kernel may refuse to drop the entry.
    task.pending = after;
    task.reset_at = 0;
    task.begin_seen = 0;
    task.stack_len = 0;
    if after.is_settled() && !raised {
        forget(current());
    }
}
