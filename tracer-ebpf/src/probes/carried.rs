//! What a task carried in: counters of its own that were raised before the trace began, or that it was
//! born with, because `fork()` copies some of them from its parent (`dup_task_struct()` in
//! `kernel/fork.c`). It did not leak these, and the first call that shows them is innocent.
//!
//! They are noted when they can be, and believed once: at the first tracepoint that shows them. At one
//! that shows a clean task they are forgotten, so that what comes later is its own doing again.

use super::{
    config,
    entry::became,
    maps::{BROUGHT, CARRIED, CARRYING, add, lost, word},
    sample::{counter_of, current, read},
    state::Carried,
    task::is_wanted,
};
use aya_ebpf::{helpers::bpf_get_current_pid_tgid, programs::RawTracePointContext};
use core::ffi::c_void;
use preemptleak_ebpf::{counter::TASK_COUNTERS, event::Brought};

/// Where the task stands in what an iterator over tasks gets (`struct bpf_iter__task`).
const ITERATED: usize = 8;

/// A task was made, and has not run yet: the tracepoint passes its parent and itself.
#[inline(always)]
pub(crate) fn born(ctx: &RawTracePointContext) -> u32 {
    note(ctx.arg(1), true);
    0
}

/// A task that was there before the tracepoints of system calls were attached; none at the end of all.
#[inline(always)]
pub(crate) fn was_there(ctx: *const c_void) -> i32 {
    // SAFETY: the verifier checks the offset against the context of the iterator.
    let task = unsafe { ctx.byte_add(ITERATED).cast::<u64>().read_volatile() };
    if task != 0 {
        note(task, false);
    }
    0
}

/// Notes what a task holds. It may be in a call, and give it back there: then it is forgotten.
#[inline(always)]
fn note(task: u64, is_born: bool) {
    let mut carried = Carried {
        // `pid` stands right before `tgid` (`include/linux/sched.h`).
        pid_tgid: read(task + u64::from(config::task_tgid()) - 4),
        counters: [0; TASK_COUNTERS],
        is_born: u32::from(is_born),
    };
    let mut holds = 0;
    for index in 0..TASK_COUNTERS {
        if config::counter_size(index) != 0 {
            carried.counters[index] = counter_of(task, index);
            holds |= carried.counters[index];
        }
    }
    if holds == 0 {
        return;
    }
    // BPF_NOEXIST, so that each is counted once; what a dead task left is replaced.
    if CARRIED.insert(task, &carried, 1).is_ok() {
        add(CARRYING.as_ptr(), 1);
    } else if CARRIED.insert(task, &carried, 0).is_err() {
        lost(|lost| &mut lost.tasks);
    }
}

/// Whether any task carries something that it was not yet seen with.
#[inline(always)]
fn any() -> bool {
    word(&CARRYING) != 0
}

/// What the current task carried in, if it was not seen before.
#[inline(always)]
pub(crate) fn of_current() -> Option<*const Carried> {
    if !any() {
        return None;
    }
    let carried = CARRIED.get_ptr(current())?;
    let own = bpf_get_current_pid_tgid();
    // SAFETY: the verifier has seen the null check; only this task takes its entry away.
    let noted = unsafe { (*carried).pid_tgid };
    (noted == own || became(noted, own)).then_some(carried)
}

/// The part of what is seen now that was carried in: none, where it has another sign.
#[inline(always)]
pub(crate) const fn part(carried: i32, now: i32) -> i32 {
    if (carried > 0 && now > carried) || (carried < 0 && now < carried) {
        carried
    } else if (carried > 0 && now > 0) || (carried < 0 && now < 0) {
        now
    } else {
        0
    }
}

/// The current task was seen with what it carried in: counts it, if the user asked for this task.
#[inline(always)]
pub(crate) fn believe(is_born: bool) {
    forget(current());
    if !is_wanted() {
        return;
    }
    if let Some(brought) = BROUGHT.get_ptr_mut(0) {
        // SAFETY: the verifier has seen the null check; other CPUs only ever add atomically.
        let Brought { before, inherited } = unsafe { &mut *brought };
        add(if is_born { inherited } else { before }, 1);
    }
}

/// The current task was seen clean.
#[inline(always)]
pub(crate) fn seen_clean() {
    if any() {
        forget(current());
    }
}

/// Forgets what a task carried in.
#[inline(always)]
pub(crate) fn forget(task: u64) {
    if CARRIED.remove(task).is_ok() {
        add(CARRYING.as_ptr(), u64::MAX);
    }
}
