//! The probe on `__schedule_bug`: the scheduler has found a raised count in a task that gives up
//! its CPU, and resets it right after the message (`schedule_debug()` in `kernel/sched/core.c`).
//! This is the only place where a leak that a sleep hides can be seen.

use super::{
    calibrate,
    call::{Call, current},
    config, emit,
    emit::Report,
    judge::{forget, pending, remember},
    maps::TASKS,
    sample::sample,
    task,
};
use aya_ebpf::{EbpfContext, helpers::generated::bpf_get_stack};
use aya_log_ebpf::debug;
use core::ptr::addr_of_mut;
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
    let Some(entry) = TASKS.get_ptr_mut(current()).or_else(remember) else {
        return 0;
    };
    let before = pending(Some(entry));
    let after = classify::reset(before, count);
    // SAFETY: the verifier has seen the null check; the entry is this task's own. The helper writes
    // no more than the size of `stack`.
    unsafe {
        (*entry).pending = after;
        if after.masked != before.masked {
            let stack = addr_of_mut!((*entry).stack);
            let size = bpf_get_stack(ctx.as_ptr(), stack.cast(), (STACK_DEPTH * 8) as u32, 0);
            (*entry).stack_len = if size > 0 { size as u64 / 8 } else { 0 };
        }
    }
    if !task::makes_calls() {
        if after.masked != 0 {
            let (call, class) = match Call::exiting() {
                Some(call) if task::is_exiting() => (call, Class::Masked),
                _ => (Call::none(), Class::Outside),
            };
            let finding = Finding {
                class,
                enter: before.mark,
                exit: 0,
                delta: after.masked,
            };
            emit::emit(&Report::new(&call, finding, None, Some(entry)));
        }
        forget(current());
    }
    0
}
