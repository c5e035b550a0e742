//! Leaves a finding where a dying kernel shows it: one line in its trace buffer, which the kernel
//! prints when it panics with `ftrace_dump_on_oops` set. `preemptleak explain` reads it back.
//!
//! The line's own head (`brctl-94 [000] d..31 4.683610: bpf_trace_printk:`) has task, CPU and time.
//! The helper prints no more than three numbers before 5.16, so the table of the call stands above
//! its number: `abi << 16 | nr`.

use super::{config, state::Call};
use aya_ebpf::helpers::bpf_printk;
use preemptleak_ebpf::{Class, event::NO_CALL};

const HEAL: u32 = Class::Heal as u32;
const LEAK: u32 = Class::Leak as u32;
const UNDERFLOW: u32 = Class::Underflow as u32;
const MASKED: u32 = Class::Masked as u32;
const OUTSIDE: u32 = Class::Outside as u32;
const SLEPT: u32 = Class::Slept as u32;

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
            HEAL => 0,
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
            SLEPT => bpf_printk!(
                c"preemptleak: slept call %u cmd 0x%llx delta %d",
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

/// Whether the user asked for the lines of masked leaks, which are written when the scheduler is about
/// to hide them, and the kernel has what it takes to know their calls: with `panic_on_warn` it dies of
/// its own message a moment later, and the call never comes to its end.
#[inline(always)]
pub(crate) fn is_wanted_of_masked() -> bool {
    config::crash_safe() != 0 && config::have_task_registers() != 0
}
