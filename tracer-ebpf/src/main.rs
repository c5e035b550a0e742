//! The programs. Each entry point is one line: what it means is in `probes/`.
#![no_std]
#![no_main]
#![feature(asm_experimental_arch)]

mod probes;

use aya_ebpf::{
    macros::{fentry, kprobe, raw_tracepoint, tracepoint},
    programs::{FEntryContext, ProbeContext, RawTracePointContext, TracePointContext},
};
use core::ffi::c_void;
use probes::{calibrate, carried, handler, hot, reset, task};

/// Every system call, before it runs.
#[raw_tracepoint(tracepoint = "sys_enter")]
fn sys_enter(ctx: RawTracePointContext) -> u32 {
    hot::sys_enter(&ctx)
}

/// Every system call, after it ran.
#[raw_tracepoint(tracepoint = "sys_exit")]
fn sys_exit(ctx: RawTracePointContext) -> u32 {
    hot::sys_exit(&ctx)
}

/// Every system call, before it runs, with preemption held off.
#[tracepoint(category = "raw_syscalls", name = "sys_enter")]
fn held_enter(ctx: TracePointContext) -> u32 {
    hot::sys_enter(&ctx)
}

/// Every system call, after it ran, with preemption held off.
#[tracepoint(category = "raw_syscalls", name = "sys_exit")]
fn held_exit(ctx: TracePointContext) -> u32 {
    hot::sys_exit(&ctx)
}

/// The scheduler found a raised count and is about to reset it.
#[fentry(function = "__schedule_bug")]
fn reset_fentry(ctx: FEntryContext) -> u32 {
    reset::reset(&ctx)
}

/// The same, where the kernel refuses fentry.
#[kprobe(function = "__schedule_bug")]
fn reset_kprobe(ctx: ProbeContext) -> u32 {
    reset::reset(&ctx)
}

/// A dead task's memory is given back: forget what is remembered of it.
#[raw_tracepoint(tracepoint = "sched_process_free")]
fn task_free(ctx: RawTracePointContext) -> u32 {
    task::free(&ctx)
}

/// A task was made, which has some counters from its parent.
#[raw_tracepoint(tracepoint = "sched_process_fork")]
fn task_born(ctx: RawTracePointContext) -> u32 {
    carried::born(&ctx)
}

/// Run once, over all tasks that are there before the trace begins. aya has no macro for it.
#[unsafe(no_mangle)]
#[unsafe(link_section = "iter/task")]
extern "C" fn task_was_there(ctx: *const c_void) -> i32 {
    carried::was_there(ctx)
}

/// An interrupt of a device begins.
#[raw_tracepoint(tracepoint = "irq_handler_entry")]
fn irq_entry(ctx: RawTracePointContext) -> u32 {
    handler::irq_begins(&ctx)
}

/// An interrupt of a device ends.
#[raw_tracepoint(tracepoint = "irq_handler_exit")]
fn irq_exit(ctx: RawTracePointContext) -> u32 {
    handler::irq_ends(&ctx)
}

/// A high-resolution timer begins.
#[raw_tracepoint(tracepoint = "hrtimer_expire_entry")]
fn hrtimer_entry(ctx: RawTracePointContext) -> u32 {
    handler::hrtimer_begins(&ctx)
}

/// A high-resolution timer ends.
#[raw_tracepoint(tracepoint = "hrtimer_expire_exit")]
fn hrtimer_exit(ctx: RawTracePointContext) -> u32 {
    handler::hrtimer_ends(&ctx)
}

/// A timer begins.
#[raw_tracepoint(tracepoint = "timer_expire_entry")]
fn timer_entry(ctx: RawTracePointContext) -> u32 {
    handler::timer_begins(&ctx)
}

/// A timer ends.
#[raw_tracepoint(tracepoint = "timer_expire_exit")]
fn timer_exit(ctx: RawTracePointContext) -> u32 {
    handler::timer_ends(&ctx)
}

/// A tasklet begins.
#[raw_tracepoint(tracepoint = "tasklet_entry")]
fn tasklet_entry(ctx: RawTracePointContext) -> u32 {
    handler::tasklet_begins(&ctx)
}

/// A tasklet ends.
#[raw_tracepoint(tracepoint = "tasklet_exit")]
fn tasklet_exit(ctx: RawTracePointContext) -> u32 {
    handler::tasklet_ends(&ctx)
}

/// A softirq begins.
#[raw_tracepoint(tracepoint = "softirq_entry")]
fn softirq_entry(ctx: RawTracePointContext) -> u32 {
    handler::softirq_begins(&ctx)
}

/// A softirq ends.
#[raw_tracepoint(tracepoint = "softirq_exit")]
fn softirq_exit(ctx: RawTracePointContext) -> u32 {
    handler::softirq_ends(&ctx)
}

/// An interrupt from another CPU, or an irq_work begins.
#[raw_tracepoint(tracepoint = "call_function_entry")]
fn vector_entry(ctx: RawTracePointContext) -> u32 {
    handler::vector_begins(&ctx)
}

/// An interrupt from another CPU ends.
#[raw_tracepoint(tracepoint = "call_function_exit")]
fn ipi_exit(ctx: RawTracePointContext) -> u32 {
    handler::ipi_ends(&ctx)
}

/// An irq_work ends.
#[raw_tracepoint(tracepoint = "irq_work_exit")]
fn irq_work_exit(ctx: RawTracePointContext) -> u32 {
    handler::irq_work_ends(&ctx)
}

/// A function that another CPU wants to be called begins.
#[raw_tracepoint(tracepoint = "csd_function_entry")]
fn csd_entry(ctx: RawTracePointContext) -> u32 {
    handler::csd_begins(&ctx)
}

/// A function that another CPU wants to be called ends.
#[raw_tracepoint(tracepoint = "csd_function_exit")]
fn csd_exit(ctx: RawTracePointContext) -> u32 {
    handler::csd_ends(&ctx)
}

/// A work item begins.
#[raw_tracepoint(tracepoint = "workqueue_execute_start")]
fn work_start(ctx: RawTracePointContext) -> u32 {
    handler::work_begins(&ctx)
}

/// A work item ends.
#[raw_tracepoint(tracepoint = "workqueue_execute_end")]
fn work_end(_ctx: RawTracePointContext) -> u32 {
    handler::work_ends()
}

/// Reads one CPU's entry of `__per_cpu_offset`; only ever run by `BPF_PROG_TEST_RUN`.
#[raw_tracepoint]
fn read_offset(ctx: RawTracePointContext) -> u32 {
    calibrate::read_offset(&ctx)
}

#[panic_handler]
fn panic(_info: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// `bpf_probe_read_kernel` and most of what we need is for GPL-compatible programs only.
#[unsafe(link_section = "license")]
#[unsafe(no_mangle)]
static LICENSE: [u8; 13] = *b"Dual MIT/GPL\0";
