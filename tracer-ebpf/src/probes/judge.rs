//! The slow path: the count differs from a clean task's, or some task is unsettled. Judges the
//! current task and remembers it as long as it stays unsettled.

use super::{
    begun, calibrate, call, config, crash, emit,
    entry::{entry, forget, remember},
    owed,
    sample::current,
    state::{Task, Told},
    task::{self, is_wanted},
    tracepoint::Tracepoint,
    watch::{self, End},
};
use aya_log_ebpf::debug;
use core::ptr::addr_of;
use preemptleak_ebpf::{
    classify::{self, Judged, Pending, normalize},
    config::Mode,
    event::{BLAMED, NEVER_RAN},
};

const CALIBRATE: u32 = Mode::Calibrate as u32;
const SELF_TEST: u32 = Mode::SelfTest as u32;

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
    keep(task, classify::enter(before, count), hid(before), 0);
    let moved = watch::look(task, End::Enter);
    if is_any(task, moved) && is_wanted() {
        task.call.clear();
        tell::<HEALED>(task);
        tell::<SLEPT>(task);
        call::write_at_enter(&mut task.call, ctx.regs(), ctx.nr());
        note_disabled_at(task, before);
        tell::<REST>(task);
        watch::tell_moved(task, End::Enter);
    }
    settle(task, End::Enter);
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
    let regs = ctx.regs();
    let never_ran = begun::never_ran(regs);
    if never_ran {
        // What is new was there before.
        let judged = classify::enter(before, count);
        keep(task, judged, hid(before) | NEVER_RAN, 0);
    } else {
        let judged = classify::exit(before, count);
        keep(task, judged, begun::seen(regs), task.begin_seen);
    }
    let moved = watch::look(task, End::Exit);
    if is_any(task, moved) && is_wanted() {
        if never_ran {
            task.call.clear();
        } else {
            call::write_at_exit(&mut task.call, regs, ctx.ret());
        }
        tell::<HEALED>(task);
        tell::<SLEPT>(task);
        tell::<HIDDEN>(task);
        if never_ran {
            call::write_running(&mut task.call, regs);
        }
        note_disabled_at(task, before);
        tell::<REST>(task);
        watch::tell_moved(task, if never_ran { End::Enter } else { End::Exit });
    }
    settle(task, End::Exit);
}

/// A work item ends, which the entry has in place of a call. `count`: as of a clean task.
#[inline(always)]
pub(crate) fn at_end_of_work(task: &mut Task, count: i32) {
    let before = task.pending;
    keep(task, classify::exit(before, count), 0, 0);
    if config::handlers() != 0 {
        tell::<HEALED>(task);
        tell::<SLEPT>(task);
        tell::<HIDDEN>(task);
        note_disabled_at(task, before);
        tell::<REST>(task);
    }
    settle(task, End::Exit);
}

/// In the order in which they are told.
const HEALED: usize = 0;
const SLEPT: usize = 1;
const HIDDEN: usize = 2;
const REST: usize = 3;

/// Keeps what was found in the task's entry. `rest`: flags of the rest; `hidden`: of what a reset hid.
///
/// Findings go through the entry because the verifier does not follow values through a map: after
/// that, all the ways through `classify` are one.
#[inline(always)]
fn keep(task: &mut Task, judged: Judged, rest: u32, hidden: u32) {
    let written = if crash::is_wanted_of_masked() {
        emit::WRITTEN
    } else {
        0
    };
    let hidden = hidden | BLAMED;
    let healed = if task.pending.resets == 0 { 0 } else { BLAMED };
    task.found[HEALED] = Told::of(judged.healed, healed);
    task.found[SLEPT] = Told::of(judged.slept, hidden);
    task.found[HIDDEN] = Told::of(judged.hidden, hidden | written);
    task.found[REST] = Told::of(judged.rest, rest);
    task.after = judged.after;
}

/// [`BLAMED`] where a reset hid something of what was found in front of a call.
#[inline(always)]
const fn hid(before: Pending) -> u32 {
    if before.masked == 0 { 0 } else { BLAMED }
}

/// Where the count was raised that is told as the rest. What a reset hid was noted then: the count has been 0
/// since.
#[inline(always)]
fn note_disabled_at(task: &mut Task, before: Pending) {
    if before.masked == 0 {
        task.disabled_at = task::disabled_at(before);
    }
}

/// Whether there is a finding in a place of the entry.
#[inline(always)]
fn found(task: &Task, place: usize) -> u32 {
    // SAFETY: a load of our own; volatile because the compiler remembers what it stored there.
    unsafe { addr_of!(task.found[place].class).read_volatile() }
}

/// Whether there is anything to tell. One branch, and what it asks is asked again later: so the
/// verifier walks through the search for ancestors once, and not once for each kind of finding.
#[inline(always)]
fn is_any(task: &Task, moved: bool) -> bool {
    let any = found(task, HEALED) | found(task, SLEPT) | found(task, HIDDEN) | found(task, REST);
    any | u32::from(moved) != 0
}

/// Tells of the finding in a place of the entry, if there is one.
#[inline(always)]
fn tell<const PLACE: usize>(task: &mut Task) {
    if found(task, PLACE) != 0 {
        // SAFETY: as above.
        task.finding = unsafe { addr_of!(task.found[PLACE]).read_volatile() };
        emit::emit(task);
    }
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
fn settle(task: &mut Task, end: End) {
    let raised = watch::keep(task);
    // SAFETY: as above.
    let after = unsafe { addr_of!(task.after).read_volatile() };
    if task.pending.resets != 0 {
        owed::settle();
    }
    // Written in any case: the kernel may refuse to drop the entry.
    task.pending = after;
    task.reset_at = 0;
    task.begin_seen = 0;
    task.in_call = u32::from(end == End::Enter);
    task.stack_len = 0;
    if after.is_settled() && !raised {
        forget(current());
    }
}
