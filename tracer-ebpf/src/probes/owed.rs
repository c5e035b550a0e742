//! Masked leaks of calls that have not returned: they are told at the call's exit, which may never
//! come. A server waits in `recv()` for longer than the trace runs; a task is killed where it sleeps.
//! So the finding is written down when the scheduler hides it, and told by somebody else where the
//! task's own tracepoints do not: by `task_free` of the dead, by the loader when the trace ends.

use super::{
    call, config,
    emit::{self, count},
    maps::{EVENTS, NO_EVENT, OWED, lost},
    sample::current,
    state::{PREEMPT_COUNT, Task, Told},
};
use core::mem::MaybeUninit;
use preemptleak_ebpf::{
    Class,
    classify::Pending,
    event::{BLAMED, Event, NO_CALL},
};

const MASKED: u32 = Class::Masked as u32;
const OUTSIDE: u32 = Class::Outside as u32;

/// Writes down what resets hid of the current task, which somebody wants to know. `after`: with the
/// last one.
#[inline(always)]
pub(crate) fn owe(task: &mut Task, after: Pending) {
    call::write_running(&mut task.call);
    // Without the registers nobody knows whether it is in a call: mostly it is.
    let class = if task.call.nr == NO_CALL && config::have_task_registers() != 0 {
        OUTSIDE
    } else {
        MASKED
    };
    if 1u32.wrapping_shl(class) & config::classes() == 0 {
        return;
    }
    task.finding = Told {
        class,
        enter: after.mark,
        exit: 0,
        delta: after.masked,
        counter: PREEMPT_COUNT,
        flags: BLAMED,
    };
    if OWED.insert(current(), &NO_EVENT, 0).is_err() {
        lost(|lost| &mut lost.tasks);
        return;
    }
    let Some(event) = OWED.get_ptr_mut(current()) else {
        return;
    };
    let mut key = MaybeUninit::uninit();
    let key = emit::key_of(task, &mut key);
    // SAFETY: the verifier has seen the null check; the entry is this task's own.
    unsafe { emit::write(event, task, key) };
}

/// The current task tells it itself.
#[inline(always)]
pub(crate) fn settle() {
    let _ = OWED.remove(current());
}

/// A task will tell nothing any more: tells what it owed.
#[inline(never)]
pub(crate) fn tell(task: u64) {
    let Some(event) = OWED.get_ptr_mut(task) else {
        return;
    };
    // SAFETY: the verifier has seen the null check; the task is dead and cannot write any more.
    let event: &Event = unsafe { &*event };
    count(&event.key);
    if EVENTS.output::<Event>(event, 0).is_err() {
        lost(|lost| &mut lost.events);
    }
    let _ = OWED.remove(task);
}
