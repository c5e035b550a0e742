//! The probe on `__schedule_bug`: the scheduler has found a raised count in a task that gives up
//! its CPU, and resets it right after the message (`schedule_debug()` in `kernel/sched/core.c`).
//! This is the only place where a leak that a sleep hides can be seen.

use super::{
    calibrate,
    call::{self, Call, current},
    config,
    judge::{entry, forget, remember, tell},
    sample::sample,
    task,
};
use aya_ebpf::{EbpfContext, helpers::generated::bpf_get_stack};
use aya_log_ebpf::debug;
use preemptleak_ebpf::{
    Class,
    classify::{self, Finding, normalize},
    config::Mode,
    event::STACK_DEPTH,
};

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
    if after.masked != before.masked {
        let size = (STACK_DEPTH * 8) as u32;
        // SAFETY: the helper writes no more than `size` bytes.
        let size = unsafe { bpf_get_stack(ctx.as_ptr(), task.stack.as_mut_ptr().cast(), size, 0) };
        task.stack_len = if size > 0 { size as u64 / 8 } else { 0 };
    }
    if !task::makes_calls() {
        if after.masked != 0 && task::is_wanted() {
            let exits = task::is_exiting() && call::write_exiting(&mut task.call);
            if !exits {
                task.call = Call::NONE;
            }
            let finding = Finding {
                class: if exits { Class::Masked } else { Class::Outside },
                enter: before.mark,
                exit: 0,
                delta: after.masked,
            };
            tell(task, finding);
        }
        forget(current());
    }
    0
}
