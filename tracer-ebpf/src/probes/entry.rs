//! The entry of a task in the map of unsettled tasks: found, made and dropped.

use super::{
    maps::{NO_TASK, TASKS, lost, unsettled_changed},
    sample::{copy, current},
    state::Task,
};
use aya_ebpf::helpers::bpf_get_current_pid_tgid;

/// The entry of the current task. One that a dead task left under the same address is emptied: the
/// kernel may have skipped `task_free`, and the dead are not to be blamed on the living.
#[inline(always)]
pub(crate) fn entry() -> Option<*mut Task> {
    let task = TASKS.get_ptr_mut(current())?;
    let own = bpf_get_current_pid_tgid();
    // SAFETY: the verifier has seen the null check; the entry is this task's own from here on.
    unsafe {
        if (*task).pid_tgid != own {
            if !became((*task).pid_tgid, own) {
                // What it owed is told in the end, unless this task owes as well.
                if (*task).pending.masked != 0 {
                    lost(|lost| &mut lost.tasks);
                }
                copy(&mut *task, &NO_TASK);
            }
            (*task).pid_tgid = own;
        }
    }
    Some(task)
}

/// Makes an entry for the current task; `None`, and counted, when there is no room.
#[inline(always)]
pub(crate) fn remember() -> Option<*mut Task> {
    if TASKS.insert(current(), &NO_TASK, 0).is_err() {
        lost(|lost| &mut lost.tasks);
        return None;
    }
    unsettled_changed(1);
    entry()
}

/// Drops the entry of a task.
#[inline(always)]
pub(crate) fn forget(task: u64) {
    if TASKS.remove(task).is_ok() {
        unsettled_changed(-1);
    }
}

/// Whether the thread `old` became `new` by an exec, which gives it the number of its process and ends
/// all others of it (`de_thread()` in `fs/exec.c`). No task is made with that number otherwise.
#[inline(always)]
pub(crate) const fn became(old: u64, new: u64) -> bool {
    let leader = new >> 32;
    old >> 32 == leader && new as u32 as u64 == leader
}
