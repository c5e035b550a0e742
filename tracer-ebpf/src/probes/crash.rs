//! Leaves a finding where a dying kernel shows it: one line in its trace buffer, which the kernel
//! prints when it panics with `ftrace_dump_on_oops` set. `preemptleak explain` reads it back.
//!
//! The line's own head (`brctl-94 [000] d..31 4.683610: bpf_trace_printk:`) has task, CPU and time.
//! The helper prints no more than three numbers before 5.16, so the table of the call stands above
//! its number: `abi << 16 | nr`.

use super::{
    call::{self, Call},
    config,
    maps::Task,
    sample::{current_task_typed, read},
};
use aya_ebpf::helpers::{bpf_printk, generated::bpf_task_pt_regs};
use core::mem::offset_of;
use preemptleak_ebpf::{Class, config::CRASH_SAFE_MASKED, event::NO_CALL};

const LEAK: u32 = Class::Leak as u32;
const UNDERFLOW: u32 = Class::Underflow as u32;
const MASKED: u32 = Class::Masked as u32;
const OUTSIDE: u32 = Class::Outside as u32;

/// Writes the line of a finding, if the user asked for it. Heals are none.
#[inline(always)]
pub(crate) fn write(class: u32, call: &Call, delta: i32) {
    if config::crash_safe() == 0 {
        return;
    }
    let (nr, cmd) = (call.abi << 16 | call.nr & 0xffff, call.cmd);
    // SAFETY: constant formats, and three numbers each.
    unsafe {
        match class {
            _ if call.nr == NO_CALL => {
                bpf_printk!(c"preemptleak: outside any call delta %d", delta)
            }
            LEAK => bpf_printk!(
                c"preemptleak: leak call %u cmd 0x%llx delta %d",
                nr,
                cmd,
                delta
            ),
            UNDERFLOW => bpf_printk!(
                c"preemptleak: underflow call %u cmd 0x%llx delta %d",
                nr,
                cmd,
                delta
            ),
            MASKED => bpf_printk!(
                c"preemptleak: masked call %u cmd 0x%llx delta %d",
                nr,
                cmd,
                delta
            ),
            OUTSIDE => bpf_printk!(
                c"preemptleak: outside before call %u cmd 0x%llx delta %d",
                nr,
                cmd,
                delta
            ),
            _ => 0,
        };
    }
}

/// Whether the user asked for the lines of [`write_masked`], and the kernel has what it takes. Asked
/// first: without it nobody need search for ancestors here, and the verifier drops that search.
#[inline(always)]
pub(crate) fn is_wanted_of_masked() -> bool {
    config::crash_safe() == CRASH_SAFE_MASKED
}

/// Writes the line of what the scheduler is about to hide: with `panic_on_warn` the kernel dies of
/// its own message a moment later, and the call never comes to its end. Which call it is stands in
/// the registers with which the task entered the kernel (`bpf_task_pt_regs()`, 5.15 and later).
#[inline(always)]
pub(crate) fn write_masked(task: &mut Task, delta: i32) {
    // SAFETY: the helper takes a typed task and returns the address of its registers.
    let regs = unsafe { bpf_task_pt_regs(current_task_typed().cast_mut().cast()) } as u64;
    let nr: u64 = read(regs + offset_of!(call::Regs, orig_ax) as u64);
    if nr as u32 == u32::MAX {
        // An interrupt or a page fault.
        task.call.clear();
    } else {
        call::write_at_enter(&mut task.call, regs, nr);
    }
    write(MASKED, &task.call, delta);
}
