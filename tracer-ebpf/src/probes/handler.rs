//! Handlers, judged as calls are: what interrupts a task must leave its count as it found it. What one does
//! leave is told under its own name, and taken off the account of whoever was interrupted.

use super::{
    call, config, emit,
    entry::{entry, forget, remember},
    judge,
    maps::{RUNNING, WORKS, lost},
    sample::{current, read, sample},
    state::{PREEMPT_COUNT, Running, SLOTS, Slot, Task, Work},
    task,
};
use aya_ebpf::{
    helpers::{bpf_get_smp_processor_id, generated::bpf_probe_read_kernel_str},
    programs::RawTracePointContext,
};
use preemptleak_ebpf::{
    Class, HandlerKind,
    classify::{Finding, normalize},
};

/// Where each is noted: those in one place are never inside each other.
const IRQ: usize = 0;
const HARD_HRTIMER: usize = 1;
const SOFT_HRTIMER: usize = 2;
const TIMER: usize = 3;
const TASKLET: usize = 4;
const SOFTIRQ: usize = 5;
const VECTOR: usize = 6;
const CSD: usize = 7;

/// `irq_handler_entry(irq, action)`.
#[inline(always)]
pub(crate) fn irq_begins(ctx: &RawTracePointContext) -> u32 {
    begin(IRQ, ctx.arg(1), 0)
}

/// `irq_handler_exit(irq, action, ret)`.
#[inline(always)]
pub(crate) fn irq_ends(ctx: &RawTracePointContext) -> u32 {
    let Some(leaked) = end(IRQ, ctx.arg(1)) else {
        return 0;
    };
    let action: u64 = ctx.arg(1);
    let function = read(action + u64::from(config::action_handler()));
    // The number is an int.
    let irq = ctx.arg::<u64>(0) & 0xffff_ffff;
    tell(leaked, HandlerKind::Irq, function, irq, action)
}

/// `hrtimer_expire_entry(hrtimer, now)`. The timer may be gone at its end.
#[inline(always)]
pub(crate) fn hrtimer_begins(ctx: &RawTracePointContext) -> u32 {
    let function = ctx.arg::<u64>(0) + u64::from(config::hrtimer_function());
    begin(hrtimer(), ctx.arg(0), read(function))
}

/// `hrtimer_expire_exit(hrtimer)`.
#[inline(always)]
pub(crate) fn hrtimer_ends(ctx: &RawTracePointContext) -> u32 {
    let timer = ctx.arg(0);
    let Some(leaked) = end(hrtimer_that_ends(timer), timer) else {
        return 0;
    };
    tell(leaked, HandlerKind::Hrtimer, leaked.function, 0, 0)
}

/// `timer_expire_entry(timer, baseclk)`. The timer may be gone at its end.
#[inline(always)]
pub(crate) fn timer_begins(ctx: &RawTracePointContext) -> u32 {
    let function = ctx.arg::<u64>(0) + u64::from(config::timer_function());
    begin(TIMER, ctx.arg(0), read(function))
}

/// `timer_expire_exit(timer)`.
#[inline(always)]
pub(crate) fn timer_ends(ctx: &RawTracePointContext) -> u32 {
    let Some(leaked) = end(TIMER, ctx.arg(0)) else {
        return 0;
    };
    tell(leaked, HandlerKind::Timer, leaked.function, 0, 0)
}

/// `tasklet_entry(tasklet, func)`.
#[inline(always)]
pub(crate) fn tasklet_begins(ctx: &RawTracePointContext) -> u32 {
    begin(TASKLET, ctx.arg(0), 0)
}

/// `tasklet_exit(tasklet, func)`.
#[inline(always)]
pub(crate) fn tasklet_ends(ctx: &RawTracePointContext) -> u32 {
    let Some(leaked) = end(TASKLET, ctx.arg(0)) else {
        return 0;
    };
    tell(leaked, HandlerKind::Tasklet, ctx.arg(1), 0, 0)
}

/// `softirq_entry(vec_nr)`.
#[inline(always)]
pub(crate) fn softirq_begins(ctx: &RawTracePointContext) -> u32 {
    begin(SOFTIRQ, ctx.arg(0), 0)
}

/// `softirq_exit(vec_nr)`.
#[inline(always)]
pub(crate) fn softirq_ends(ctx: &RawTracePointContext) -> u32 {
    let Some(leaked) = end(SOFTIRQ, ctx.arg(0)) else {
        return 0;
    };
    tell(leaked, HandlerKind::Softirq, 0, ctx.arg(0), 0)
}

/// `call_function_entry(vector)` and `call_function_single_entry(vector)`, `irq_work_entry(vector)`.
#[inline(always)]
pub(crate) fn vector_begins(ctx: &RawTracePointContext) -> u32 {
    begin(VECTOR, ctx.arg(0), 0)
}

/// `call_function_exit(vector)` and `call_function_single_exit(vector)`.
#[inline(always)]
pub(crate) fn ipi_ends(ctx: &RawTracePointContext) -> u32 {
    let Some(leaked) = end(VECTOR, ctx.arg(0)) else {
        return 0;
    };
    tell(leaked, HandlerKind::Ipi, 0, ctx.arg(0), 0)
}

/// `irq_work_exit(vector)`.
#[inline(always)]
pub(crate) fn irq_work_ends(ctx: &RawTracePointContext) -> u32 {
    let Some(leaked) = end(VECTOR, ctx.arg(0)) else {
        return 0;
    };
    tell(leaked, HandlerKind::IrqWork, 0, ctx.arg(0), 0)
}

/// `csd_function_entry(func, csd)`, 6.5 and later: what another CPU wants to be called here.
#[inline(always)]
pub(crate) fn csd_begins(ctx: &RawTracePointContext) -> u32 {
    begin(CSD, ctx.arg(0), 0)
}

/// `csd_function_exit(func, csd)`.
#[inline(always)]
pub(crate) fn csd_ends(ctx: &RawTracePointContext) -> u32 {
    let Some(leaked) = end(CSD, ctx.arg(0)) else {
        return 0;
    };
    tell(leaked, HandlerKind::Ipi, ctx.arg(0), 0, 0)
}

/// `workqueue_execute_start(work)`. It may sleep, and go on elsewhere: so it is noted by its worker.
#[inline(always)]
pub(crate) fn work_begins(ctx: &RawTracePointContext) -> u32 {
    let raw = sample() & config::mask();
    let carried = match entry() {
        // SAFETY: the verifier has seen the null check; the entry is this task's own.
        Some(task) => unsafe { (*task).pending.base },
        None => 0,
    };
    let work = Work {
        function: read(ctx.arg::<u64>(0) + u64::from(config::work_func())),
        clean: raw.wrapping_sub(carried.cast_unsigned()) & config::mask(),
        reserved: 0,
    };
    if let Some(noted) = WORKS.get_ptr_mut(current()) {
        // SAFETY: as above.
        unsafe { *noted = work };
    } else if WORKS.insert(current(), &work, 0).is_err() {
        lost(|lost| &mut lost.tasks);
    }
    0
}

/// `workqueue_execute_end(work, function)`.
#[inline(always)]
pub(crate) fn work_ends() -> u32 {
    let raw = sample();
    let Some(work) = WORKS.get_ptr_mut(current()) else {
        return 0;
    };
    // SAFETY: the verifier has seen the null check; only this task writes the entry.
    let Work {
        function, clean, ..
    } = unsafe { *work };
    unsafe { (*work).function = 0 };
    if function == 0 {
        return 0;
    }
    let count = normalize(raw, config::mask(), clean);
    let Some(task) = entry().or_else(|| if count == 0 { None } else { remember() }) else {
        return 0;
    };
    // SAFETY: as above.
    let task = unsafe { &mut *task };
    call::write_handler(&mut task.call, HandlerKind::Work, function, 0);
    judge::at_end_of_work(task, count);
    0
}

/// What the current worker is at, as the call that is judged; `false` where it is at nothing.
#[inline(always)]
pub(crate) fn write_work(task: &mut Task) -> bool {
    let Some(work) = WORKS.get_ptr(current()) else {
        return false;
    };
    // SAFETY: as above.
    let function = unsafe { (*work).function };
    if function == 0 {
        return false;
    }
    call::write_handler(&mut task.call, HandlerKind::Work, function, 0);
    true
}

/// What a handler left.
#[derive(Clone, Copy)]
struct Leaked {
    /// What was noted of its function.
    function: u64,
    delta: i32,
}

/// The place of a high-resolution timer that ends. The count does not tell, for one that gave back too much
/// has taken it from the bits of the interrupt.
#[inline(always)]
fn hrtimer_that_ends(timer: u64) -> usize {
    let hard = running().map_or(0, |running| {
        // SAFETY: as above.
        unsafe { (*running).slots[HARD_HRTIMER].object }
    });
    if hard == timer {
        HARD_HRTIMER
    } else {
        SOFT_HRTIMER
    }
}

/// The place of a high-resolution timer that begins: a hard one may interrupt a soft one.
#[inline(always)]
fn hrtimer() -> usize {
    if sample() & config::hardirq() == 0 {
        SOFT_HRTIMER
    } else {
        HARD_HRTIMER
    }
}

#[inline(always)]
fn running() -> Option<*mut Running> {
    // SAFETY: no arguments.
    RUNNING.get_ptr_mut(unsafe { bpf_get_smp_processor_id() })
}

/// Notes that a handler begins.
#[inline(always)]
fn begin(slot: usize, object: u64, function: u64) -> u32 {
    let raw = sample() & config::mask();
    if let Some(running) = running() {
        // SAFETY: the verifier has seen the null check; nothing else writes this slot meanwhile.
        unsafe {
            (*running).slots[slot & (SLOTS - 1)] = Slot {
                task: current(),
                object,
                function,
                count: raw,
                reserved: 0,
            };
        }
    }
    0
}

/// A handler ends: what it left, if anything. One whose begin was not seen here left nothing that is known:
/// where one of these programs is interrupted by the same one, the kernel skips the inner run.
#[inline(always)]
fn end(slot: usize, ended: u64) -> Option<Leaked> {
    let raw = sample() & config::mask();
    let running = running()?;
    // SAFETY: as above.
    let place = unsafe { &mut (*running).slots[slot & (SLOTS - 1)] };
    let Slot {
        task,
        object,
        function,
        count: before,
        ..
    } = *place;
    place.task = 0;
    place.object = 0;
    if task != current() || object != ended || raw == before {
        return None;
    }
    Some(Leaked {
        function,
        delta: normalize(raw, config::mask(), before),
    })
}

/// Tells of a handler that leaked, and takes it off the account of what it interrupted. `action`: of an
/// interrupt; else 0.
#[inline(always)]
fn tell(leaked: Leaked, kind: HandlerKind, function: u64, number: u64, action: u64) -> u32 {
    let Some(task) = entry().or_else(remember) else {
        return 0;
    };
    // SAFETY: the verifier has seen the null check; the entry is this task's own.
    let task = unsafe { &mut *task };
    let before = task.pending;
    call::write_handler(&mut task.call, kind, function, number);
    if action != 0 {
        let name: u64 = read(action + u64::from(config::action_name()));
        let to = &raw mut task.call.args[1];
        // SAFETY: there are two arguments' bytes, and it writes no more than that.
        unsafe { bpf_probe_read_kernel_str(to.cast(), 16, name as *const _) };
    }
    if !kind.is_repaired() {
        task.pending.base += leaked.delta;
        carry_outwards(leaked.delta);
    }
    if config::handlers() != 0 {
        task.disabled_at = task::disabled_at(before);
        task.stack_len = 0;
        let finding = Finding {
            class: if leaked.delta > 0 {
                Class::Leak
            } else {
                Class::Underflow
            },
            enter: 0,
            exit: leaked.delta,
            delta: leaked.delta,
        };
        emit::tell(task, PREEMPT_COUNT, finding, 0);
    }
    if task.pending.is_settled() {
        forget(current());
    }
    0
}

/// What an inner handler left, the outer ones did not.
#[inline(always)]
fn carry_outwards(delta: i32) {
    let Some(running) = running() else { return };
    for slot in 0..SLOTS {
        // SAFETY: as above.
        let outer = unsafe { &mut (*running).slots[slot] };
        outer.count = outer.count.wrapping_add(delta.cast_unsigned()) & config::mask();
    }
}
