//! Whose call began last on each CPU: where the kernel may skip runs of a program, this tells whether the begin
//! of the call that ends was seen.

use super::{
    config,
    maps::CALLS,
    sample::{current, current_task_typed},
};
use aya_ebpf::helpers::bpf_get_smp_processor_id;
use preemptleak_ebpf::event::{BEGIN_SEEN, Calls};

/// Notes that a call of the current task begins.
#[inline(always)]
pub(crate) fn note() {
    if config::held_surplus() == 0 {
        return;
    }
    if let Some(calls) = calls() {
        // SAFETY: the verifier has seen the null check. Where another task on this CPU comes in between,
        // one of the two words stays, whole.
        unsafe { (*calls).begun = word() };
    }
}

/// [`BEGIN_SEEN`] where the current task's call is the one that began last here and it has not left the CPU
/// since: the run at its begin was not skipped. Else 0.
#[inline(always)]
pub(crate) fn seen() -> u32 {
    if config::held_surplus() == 0 {
        return 0;
    }
    let Some(calls) = calls() else { return 0 };
    // SAFETY: as above.
    if unsafe { (*calls).begun } == word() {
        BEGIN_SEEN
    } else {
        0
    }
}

#[inline(always)]
fn calls() -> Option<*mut Calls> {
    // SAFETY: no arguments.
    CALLS.get_ptr_mut(unsafe { bpf_get_smp_processor_id() })
}

/// The current task, and in the high bits, which are the same for all, how often it has left a CPU: `nvcsw`
/// and `nivcsw`, which `__schedule()` counts. Of these the last 16 bits: a task that has left 65,536 times
/// has let others begin calls here.
#[inline(always)]
fn word() -> u64 {
    let counts = current_task_typed().wrapping_byte_add(config::task_switches() as usize);
    let counts = counts.cast::<u64>();
    // SAFETY: the verifier checks offset and size against BTF; the loads are fault-tolerant.
    let switches = unsafe {
        counts
            .read_volatile()
            .wrapping_add(counts.add(1).read_volatile())
    };
    current() ^ switches << 48
}
