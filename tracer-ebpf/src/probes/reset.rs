//! The probe on `__schedule_bug`: the scheduler has found a raised count in a task that gives up
//! its CPU, and resets it right after the message (`schedule_debug()` in `kernel/sched/core.c`).
//! This is the only place where a leak that a sleep hides can be seen.

use super::{
    begun, calibrate, call, config, crash,
    emit::tell,
    entry::{entry, forget, remember},
    handler, owed,
    sample::{current, sample},
    state::{PREEMPT_COUNT, Task},
    task,
};
use aya_ebpf::{
    EbpfContext,
    helpers::{bpf_ktime_get_ns, generated::bpf_get_stack},
};
use aya_log_ebpf::debug;
use preemptleak_ebpf::{
    Class,
    classify::{self, Pending, normalize},
    config::Mode,
    event::{BLAMED, NO_CALL, STACK_DEPTH},
};

const MASKED: u32 = Class::Masked as u32;
const OUTSIDE: u32 = Class::Outside as u32;
const CALIBRATE: u32 = Mode::Calibrate as u32;

/// The count of the current task is about to be reset.
#[inline(always)]
pub(crate) fn reset(ctx: &impl EbpfContext) -> u32 {
    let raw = sample();
    if config::mode() == CALIBRATE {
        calibrate::in_probe(raw);
        return 0;
    }
    let count = normalize(raw, config::mask(), config::baseline_reset());
    debug!(ctx, "reset: task {:x} showed {}", current(), count);
    let Some(task) = entry().or_else(remember) else {
        return 0;
    };
    // SAFETY: the verifier has seen the null check; the entry is this task's own.
    let task = unsafe { &mut *task };
    let before = task.pending;
    let after = classify::reset(before, count);
    task.pending = after;
    let regs = begun::own_regs();
    if before.resets == 0 {
        // SAFETY: no arguments.
        task.reset_at = unsafe { bpf_ktime_get_ns() };
        task.begin_seen = if regs == 0 { 0 } else { begun::seen(regs) };
    }
    let hides = after.masked != before.masked;
    if hides && before.masked == 0 {
        let size = (STACK_DEPTH * 8) as u32;
        // SAFETY: the helper writes no more than `size` bytes.
        let size = unsafe { bpf_get_stack(ctx.as_ptr(), task.stack.as_mut_ptr().cast(), size, 0) };
        task.stack_len = if size > 0 { size as u64 / 8 } else { 0 };
        task.disabled_at = task::disabled_at(before);
    }
    if handler::write_work(task) {
        if config::handlers() != 0 {
            owed::owe(task, after, MASKED, true);
        }
        return 0;
    }
    let makes_calls = task::makes_calls();
    // A signal that is under way may keep the task from its next call: on the way out of an interrupt the
    // scheduler comes before it (`exit_to_user_mode_loop()` in `kernel/entry/common.c`).
    let heals = before.resets == 0 && before.mark != 0;
    // Asked in one place: the verifier walks through the search for ancestors for each.
    let is_wanted = (hides || heals || !makes_calls) && task::is_wanted();
    if makes_calls {
        if is_wanted {
            in_a_call(task, before, after, regs);
        }
        return 0;
    }
    if is_wanted {
        at_the_end(task, after, regs);
    }
    forget(current());
    0
}

/// The call that the task is in will tell of it at its end, if it comes to it.
#[inline(always)]
fn in_a_call(task: &mut Task, before: Pending, after: Pending, regs: u64) {
    call::write_running(&mut task.call, regs);
    // Without the registers nobody knows whether it is in a call: mostly it is.
    let is_in_none = regs != 0 && (task.call.nr == NO_CALL || begun::never_ran(regs));
    let class = if is_in_none { OUTSIDE } else { MASKED };
    if after.masked == 0 && task.in_call == 0 {
        // On its way out of a call whose end was seen: the registers are still that call's.
        task.call.clear();
    }
    owed::owe(task, after, class, false);
    if after.masked != before.masked && crash::is_wanted_of_masked() {
        crash::write(class, &task.call, after.masked - before.masked);
    }
}

/// No tracepoint will come that could tell of this task.
#[inline(always)]
fn at_the_end(task: &mut Task, after: Pending, regs: u64) {
    let healed = classify::between(after);
    let exits = task::is_exiting() && call::write_exiting(&mut task.call, regs);
    if !exits {
        task.call.clear();
    }
    // First the heal: what is told after it makes the call the culprit of the next one.
    if let Some(finding) = healed {
        tell(task, PREEMPT_COUNT, finding, BLAMED);
    }
    let class = if exits { MASKED } else { OUTSIDE };
    if after.masked != 0 {
        crash::write(class, &task.call, after.masked);
    }
    let left = Pending {
        masked: owed::pair(after.masked),
        ..after
    };
    owed::owe(task, left, class, true);
}
