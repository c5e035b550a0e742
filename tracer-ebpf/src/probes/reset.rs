//! The probe on `__schedule_bug`: the scheduler has found a raised count in a task that gives up
//! its CPU, and resets it right after the message (`schedule_debug()` in `kernel/sched/core.c`).
//! This is the only place where a leak that a sleep hides can be seen.

use super::{
    begun, calibrate, call, config, crash,
    emit::tell,
    entry::{entry, forget, remember},
    owed,
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
    classify::{self, Finding, Pending, normalize},
    config::Mode,
    event::{BLAMED, STACK_DEPTH},
};

const MASKED: u32 = Class::Masked as u32;
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
    if before.resets == 0 {
        // SAFETY: no arguments.
        task.reset_at = unsafe { bpf_ktime_get_ns() };
        task.begin_seen = begun::seen();
    }
    let hides = after.masked != before.masked;
    if hides {
        let size = (STACK_DEPTH * 8) as u32;
        // SAFETY: the helper writes no more than `size` bytes.
        let size = unsafe { bpf_get_stack(ctx.as_ptr(), task.stack.as_mut_ptr().cast(), size, 0) };
        task.stack_len = if size > 0 { size as u64 / 8 } else { 0 };
        task.disabled_at = task::disabled_at(before);
    }
    let makes_calls = task::makes_calls();
    // Asked in one place: the verifier walks through the search for ancestors for each.
    let is_wanted = (hides || !makes_calls) && task::is_wanted();
    if makes_calls {
        if is_wanted {
            owed::owe(task, after);
            if crash::is_wanted_of_masked() {
                crash::write(MASKED, &task.call, after.masked - before.masked);
            }
        }
        return 0;
    }
    if is_wanted {
        at_the_end(task, after);
    }
    owed::settle();
    forget(current());
    0
}

/// No tracepoint will come that could tell of this task: it is told here.
#[inline(always)]
fn at_the_end(task: &mut Task, after: Pending) {
    let healed = classify::between(after);
    let exits = task::is_exiting() && call::write_exiting(&mut task.call);
    if !exits {
        task.call.clear();
    }
    // First the heal: what is told after it makes the call the culprit of the next one.
    if let Some(finding) = healed {
        tell(task, PREEMPT_COUNT, finding, BLAMED);
    }
    if after.masked != 0 {
        let finding = Finding {
            class: if exits { Class::Masked } else { Class::Outside },
            enter: after.mark,
            exit: 0,
            delta: after.masked,
        };
        tell(task, PREEMPT_COUNT, finding, BLAMED);
    }
}
