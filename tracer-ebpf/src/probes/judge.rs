//! The slow path: the count differs from a clean task's, or some task is unsettled. Judges the
//! current task and remembers it as long as it stays unsettled.

use super::{
    calibrate,
    call::{self, current},
    config, emit,
    maps::{NO_TASK, TASKS, Task, Told, lost, unsettled_changed},
    task::is_wanted,
};
use aya_ebpf::{helpers::bpf_get_current_pid_tgid, programs::RawTracePointContext};
use aya_log_ebpf::debug;
use preemptleak_ebpf::{
    classify::{self, Finding, Pending, normalize},
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
    let Some(task) = unsettled(count) else { return };
    debug!(ctx, "sys_enter: task {:x} shows {}", current(), count);
    // SAFETY: the verifier has seen the null check; the entry is this task's own.
    let task = unsafe { &mut *task };
    let (outside, after) = classify::enter(task.pending, count);
    if let Some(finding) = outside
        && is_wanted()
    {
        call::write_at_enter(&mut task.call, ctx.arg(0), ctx.arg(1));
        tell(task, finding);
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
    if config::mode() == SELF_TEST && !calibrate::is_own(ctx.arg(0)) {
        return;
    }
    let count = normalize(raw, config::mask(), config::baseline_exit());
    let Some(task) = unsettled(count) else { return };
    debug!(ctx, "sys_exit: task {:x} shows {}", current(), count);
    // SAFETY: as above.
    let task = unsafe { &mut *task };
    let (hidden, rest, after) = classify::exit(task.pending, count);
    if (hidden.is_some() || rest.is_some()) && is_wanted() {
        call::write_at_exit(&mut task.call, ctx.arg(0), ctx.arg(1));
        if let Some(finding) = hidden {
            tell(task, finding);
        }
        if let Some(finding) = rest {
            tell(task, finding);
        }
    }
    settle(task, after);
}

/// The entry of the current task: an old one, or a new one when its count is not a clean task's.
#[inline(always)]
fn unsettled(count: i32) -> Option<*mut Task> {
    match entry() {
        None if count != 0 => remember(),
        found => found,
    }
}

/// The entry of the current task. One that a dead task left under the same address is emptied: the
/// kernel may have skipped `task_free`, and the dead are not to be blamed on the living.
#[inline(always)]
pub(crate) fn entry() -> Option<*mut Task> {
    let task = TASKS.get_ptr_mut(current())?;
    let own = bpf_get_current_pid_tgid();
    // SAFETY: the verifier has seen the null check; the entry is this task's own from here on.
    unsafe {
        if (*task).pid_tgid != own {
            (*task).pid_tgid = own;
            (*task).pending = Pending::default();
            (*task).stack_len = 0;
        }
    }
    Some(task)
}

/// Tells of one finding.
#[inline(always)]
pub(crate) fn tell(task: &mut Task, finding: Finding) {
    task.finding = Told {
        class: finding.class as u32,
        enter: finding.enter,
        exit: finding.exit,
        delta: finding.delta,
    };
    emit::emit(task);
}

/// Keeps the current task's entry, or drops it when nothing is left to remember.
#[inline(always)]
fn settle(task: &mut Task, after: Pending) {
    if after.is_settled() {
        forget(current());
    } else {
        task.pending = after;
        task.stack_len = 0;
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
    entry()
}

/// Drops the entry of a task.
#[inline(always)]
pub(crate) fn forget(task: u64) {
    if TASKS.remove(task).is_ok() {
        unsettled_changed(-1);
    }
}
