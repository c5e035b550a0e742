//! The two ways to the tracepoints of system calls. A raw tracepoint is cheaper. From 7.2 on it can
//! be preempted, and the kernel then skips every run on that CPU until the preempted one has ended.
//! perf's own way to the same tracepoint holds preemption off (`perf_trace_sys_enter()`, which
//! `include/trace/perf.h` makes), so nothing is skipped there.

use super::{
    config,
    maps::{HELD, word},
    sample::{sample, task_registers},
};
use aya_ebpf::{
    EbpfContext,
    programs::{RawTracePointContext, TracePointContext},
};

/// What a program gets of `sys_enter` or `sys_exit`.
pub(crate) trait Tracepoint: EbpfContext {
    /// Whether the caller holds preemption off.
    const HELD: bool;

    /// What the caller adds to the count, beyond what a raw tracepoint does.
    fn surplus() -> u32;

    /// The count as it stands in memory, as a raw tracepoint would show it.
    #[inline(always)]
    fn sample() -> u32 {
        sample().wrapping_sub(Self::surplus())
    }

    /// Whether the other way's program does the work.
    fn is_relieved() -> bool;

    /// Where the registers are with which the task entered the kernel.
    fn regs(&self) -> u64;

    /// At `sys_enter`: the call's number.
    fn nr(&self) -> u64;

    /// At `sys_exit`: what the call returned.
    fn ret(&self) -> i64;
}

impl Tracepoint for RawTracePointContext {
    const HELD: bool = false;

    #[inline(always)]
    fn surplus() -> u32 {
        0
    }

    #[inline(always)]
    fn is_relieved() -> bool {
        config::held_surplus() != 0 && word(&HELD) != 0
    }

    #[inline(always)]
    fn regs(&self) -> u64 {
        self.arg(0)
    }

    #[inline(always)]
    fn nr(&self) -> u64 {
        self.arg(1)
    }

    #[inline(always)]
    fn ret(&self) -> i64 {
        self.arg(1)
    }
}

/// `id` in `struct trace_event_raw_sys_enter`; the loader holds both against BTF.
const ID: usize = 8;
/// `ret` in `struct trace_event_raw_sys_exit`.
const RET: usize = 16;

impl Tracepoint for TracePointContext {
    const HELD: bool = true;

    #[inline(always)]
    fn surplus() -> u32 {
        config::held_surplus()
    }

    #[inline(always)]
    fn is_relieved() -> bool {
        false
    }

    #[inline(always)]
    fn regs(&self) -> u64 {
        task_registers()
    }

    #[inline(always)]
    fn nr(&self) -> u64 {
        // SAFETY: the verifier checks the offset against the tracepoint's record.
        unsafe { self.as_ptr().wrapping_byte_add(ID).cast::<u64>().read() }
    }

    #[inline(always)]
    fn ret(&self) -> i64 {
        // SAFETY: as above.
        unsafe { self.as_ptr().wrapping_byte_add(RET).cast::<i64>().read() }
    }
}
