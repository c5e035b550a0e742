//! What is asked of tasks: who they descend from, whether they still make system calls, and when
//! they are gone.

use super::{
    config,
    entry::forget,
    maps::{CARRIED, CARRYING, PIDS, WORKS, add, any_unsettled, lost},
    owed,
    sample::{current, read},
};
use aya_ebpf::{helpers::bpf_get_current_pid_tgid, programs::RawTracePointContext};
use preemptleak_ebpf::{classify::Pending, config::PF_EXITING};

/// How many ancestors are followed before we give up, and say so.
const MAX_ANCESTORS: u32 = 128;

/// Whether another sys_exit or sys_enter of this task will come.
#[inline(always)]
pub(crate) fn makes_calls() -> bool {
    flags() & config::flags_without_calls() == 0
}

/// Whether the task is on its way through `do_exit()`.
#[inline(always)]
pub(crate) fn is_exiting() -> bool {
    flags() & PF_EXITING != 0
}

/// Where the count of the current task was raised first: `preempt_disable_ip`, which only a kernel
/// with CONFIG_DEBUG_PREEMPT keeps (`preempt_latency_start()` in `kernel/sched/core.c`); else 0. It is
/// set when the count leaves 0, so it tells nothing of a leak on top of another one.
#[inline(always)]
pub(crate) fn disabled_at(before: Pending) -> u64 {
    if config::task_disable_ip() == 0 || before.base != 0 {
        return 0;
    }
    read(current() + u64::from(config::task_disable_ip()))
}

#[inline(always)]
fn flags() -> u32 {
    read(current() + u64::from(config::task_flags()))
}

/// Whether the user asked for findings of the current task. Not inlined: what the search leaves in
/// registers would make the verifier walk on once for each ancestor.
#[inline(never)]
pub(crate) fn is_wanted() -> bool {
    is_selected() && is_in_tree()
}

/// Whether `--pid` named this process, or none.
#[inline(always)]
fn is_selected() -> bool {
    config::only_pids() == 0
        || PIDS
            .get_ptr((bpf_get_current_pid_tgid() >> 32) as u32)
            .is_some()
}

/// Whether the loader is among this task's ancestors, or trees do not matter.
#[inline(always)]
fn is_in_tree() -> bool {
    let root = config::root_tgid();
    if root == 0 {
        return true;
    }
    let mut task = current();
    for _ in 0..MAX_ANCESTORS {
        let parent: u64 = read(task + u64::from(config::task_real_parent()));
        let tgid: u32 = read(parent + u64::from(config::task_tgid()));
        if tgid == root {
            return true;
        }
        // The idle task is its own parent and has the number 0.
        if tgid == 0 {
            return false;
        }
        task = parent;
    }
    lost(|lost| &mut lost.ancestry);
    false
}

/// A `task_struct` is given back. The address may be used again, so what is kept under it must go.
#[inline(always)]
pub(crate) fn free(ctx: &RawTracePointContext) -> u32 {
    let task: u64 = ctx.arg(0);
    if config::watches_task() != 0 && CARRIED.remove(task).is_ok() {
        add(CARRYING.as_ptr(), u64::MAX);
    }
    owed::tell(task);
    let _ = WORKS.remove(task);
    if any_unsettled() {
        forget(task);
    }
    0
}
