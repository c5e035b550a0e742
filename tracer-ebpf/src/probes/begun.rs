//! Which call each task is in: noted at its begin, cleared at its end.
//!
//! Of what the registers show at the end of a call not all is true: exec replaces them, `rt_sigreturn`
//! does, and where seccomp or a tracer answers for a call it never ran, though it ends
//! (`syscall_trace_enter()` in `kernel/entry/common.c`: no sys_enter, but a sys_exit).

use super::{
    config,
    sample::{current, current_task_typed, read, task_registers},
};
use core::sync::atomic::AtomicU64;
use preemptleak_ebpf::event::BEGIN_SEEN;

/// A slot for each kernel stack, by its address: a task has one for life, and its registers are at the top
/// of it. Two tasks may share a slot. Then the call that began last is known, and the other is as one whose
/// begin was not seen. Each on a cache line of its own: the word, and the number.
#[unsafe(link_section = ".bss.begun")]
static BEGUN: [[AtomicU64; 8]; SLOTS] = [const { [const { AtomicU64::new(0) }; 8] }; SLOTS];

const SLOTS: usize = 4096;

/// Stacks with their guard pages lie 32 KiB apart (`THREAD_ALIGN`, CONFIG_VMAP_STACK).
const STACKS: u32 = 15;

/// How many slots' bytes are to the left of a stack's.
const OFFSETS: u64 = (SLOTS as u64 - 1) << 6;

/// Notes that a call begins, of the task with these registers.
#[inline(always)]
pub(crate) fn note(regs: u64, nr: u64) {
    let slot = slot(regs);
    // SAFETY: in the table, by the mask; each word is stored whole.
    unsafe {
        slot.write_volatile(word(regs));
        slot.add(1).write_volatile(nr);
    }
}

/// The call has ended.
#[inline(always)]
pub(crate) fn end(regs: u64) {
    // SAFETY: as above.
    unsafe { slot(regs).write_volatile(0) };
}

/// The number of the call that the task with these registers is in; `None` where its begin was not seen.
#[inline(always)]
pub(crate) fn nr(regs: u64) -> Option<u64> {
    let slot = slot(regs);
    // SAFETY: as above.
    let (noted, nr) = unsafe { (slot.read_volatile(), slot.add(1).read_volatile()) };
    ((noted ^ regs) << 16 == 0).then_some(nr)
}

/// Whether the call that ends never ran: its begin was not seen, and there is somebody who may have answered
/// for it. A call that began before the trace did has none to.
#[inline(always)]
pub(crate) fn never_ran(regs: u64) -> bool {
    if nr(regs).is_some() {
        return false;
    }
    let is = |offset: u32| offset == 0 || read::<u32>(current() + u64::from(offset)) != 0;
    is(config::task_seccomp()) || is(config::task_ptrace())
}

/// [`BEGIN_SEEN`] where the current task has not left the CPU since the begin of this call, which was seen;
/// only where the kernel may skip runs. Else 0.
#[inline(always)]
pub(crate) fn seen(regs: u64) -> u32 {
    // SAFETY: as above.
    if config::held_surplus() != 0 && unsafe { slot(regs).read_volatile() } == word(regs) {
        BEGIN_SEEN
    } else {
        0
    }
}

/// Where the registers are with which the current task entered the kernel; 0 where nobody tells.
#[inline(always)]
pub(crate) fn own_regs() -> u64 {
    if config::have_task_registers() == 0 {
        return 0;
    }
    task_registers()
}

#[inline(always)]
fn slot(regs: u64) -> *mut u64 {
    let offset = regs >> (STACKS - 6) & OFFSETS;
    (&raw const BEGUN)
        .cast_mut()
        .cast::<u64>()
        .wrapping_byte_add(offset as usize)
}

/// What is noted: where the registers are, and where the kernel may skip runs, in the high bits, which are
/// the same for all, how often the task has left a CPU: `nvcsw` and `nivcsw`, which `__schedule()` counts. Of
/// these the last 16 bits: a task that has left 65,536 times has let others begin calls here.
#[inline(always)]
fn word(regs: u64) -> u64 {
    if config::held_surplus() == 0 {
        return regs;
    }
    let counts = current_task_typed().wrapping_byte_add(config::task_switches() as usize);
    let counts = counts.cast::<u64>();
    // SAFETY: the verifier checks offset and size against BTF; the loads are fault-tolerant.
    let switches = unsafe {
        counts
            .read_volatile()
            .wrapping_add(counts.add(1).read_volatile())
    };
    regs ^ switches << 48
}
