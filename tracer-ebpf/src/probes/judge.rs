//! The slow path: the count differs from a clean task's, or some task is unsettled. Judges the
//! current task and remembers it as long as it stays unsettled.

use super::{
    calibrate,
    call::{Call, current},
    config, emit,
    emit::Report,
    maps::{NO_TASK, TASKS, Task, lost, unsettled_changed},
};
use aya_ebpf::{
    helpers::{bpf_get_current_comm, bpf_get_current_pid_tgid},
    programs::RawTracePointContext,
};
use aya_log_ebpf::debug;
use preemptleak_ebpf::{
    classify::{self, Pending, normalize},
    config::Mode,
};

const CALIBRATE: u32 = Mode::Calibrate as u32;
const SELF_TEST: u32 = Mode::SelfTest as u32;

/// A call begins.
#[inline(always)]
pub(crate) fn at_enter(ctx: &RawTracePointContext, raw: u32) {
    if config::mode() == CALIBRATE {
        calibrate::at_enter(ctx, raw);
        return;
    }
    let count = normalize(raw, config::mask(), config::baseline_enter());
    let task = TASKS.get_ptr_mut(current());
    if task.is_none() && count == 0 {
        return;
    }
    debug!(ctx, "sys_enter: task {:x} shows {}", current(), count);
    let (outside, after) = classify::enter(pending(task), count);
    if let Some(finding) = outside {
        let call = Call::at_enter(ctx.arg(0), ctx.arg(1));
        emit::emit(&Report::new(&call, finding, None, task));
    }
    settle(task, after);
}

/// A call ends.
#[inline(always)]
pub(crate) fn at_exit(ctx: &RawTracePointContext, raw: u32) {
    if config::mode() == CALIBRATE {
        calibrate::at_exit(ctx, raw);
        return;
    }
    if config::mode() == SELF_TEST && !calibrate::is_own(&Call::at_exit(ctx.arg(0))) {
        return;
    }
    let count = normalize(raw, config::mask(), config::baseline_exit());
    let task = TASKS.get_ptr_mut(current());
    if task.is_none() && count == 0 {
        return;
    }
    debug!(ctx, "sys_exit: task {:x} shows {}", current(), count);
    let (hidden, rest, after) = classify::exit(pending(task), count);
    if hidden.is_some() || rest.is_some() {
        let call = Call::at_exit(ctx.arg(0));
        let ret = Some(ctx.arg(1));
        if let Some(finding) = hidden {
            emit::emit(&Report::new(&call, finding, ret, task));
        }
        if let Some(finding) = rest {
            emit::emit(&Report::new(&call, finding, ret, task));
        }
    }
    settle(task, after);
}

/// What is remembered of a task.
#[inline(always)]
pub(crate) fn pending(task: Option<*mut Task>) -> Pending {
    match task {
        // SAFETY: the verifier has seen the null check; the entry is this task's own.
        Some(task) => unsafe { (*task).pending },
        None => Pending::default(),
    }
}

/// Remembers the current task, or forgets it when nothing is left to remember.
#[inline(always)]
fn settle(task: Option<*mut Task>, after: Pending) {
    if after.is_settled() {
        if task.is_some() {
            forget(current());
        }
        return;
    }
    if let Some(task) = task.or_else(remember) {
        // SAFETY: as in `pending`.
        unsafe {
            (*task).pending = after;
            (*task).stack_len = 0;
        }
    }
}

/// Makes an entry for the current task; `None`, and counted, when there is no room.
#[inline(always)]
pub(crate) fn remember() -> Option<*mut Task> {
    if TASKS.insert(current(), &NO_TASK, 0).is_err() {
        lost(|lost| &mut lost.tasks);
        return None;
    }
    unsettled_changed(1);
    let task = TASKS.get_ptr_mut(current())?;
    // SAFETY: as in `pending`.
    unsafe {
        (*task).pid_tgid = bpf_get_current_pid_tgid();
        (*task).comm = bpf_get_current_comm().unwrap_or_default();
    }
    Some(task)
}

/// Drops the entry of a task.
#[inline(always)]
pub(crate) fn forget(task: u64) {
    if TASKS.remove(task).is_ok() {
        unsettled_changed(-1);
    }
}
