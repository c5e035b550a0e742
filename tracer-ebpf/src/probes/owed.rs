//! What a reset hid, until it is known what becomes of it: told as `masked` at the call's exit, or as
//! `slept` where it is given back.
//!
//! The exit may never come. A server waits in `recv()` for longer than the trace runs; a task is killed
//! where it sleeps; a kernel thread makes no calls. So the finding is written down when the scheduler
//! hides it, and told by somebody else where the task's own tracepoints do not: by the task's next reset,
//! by `task_free` of the dead, by the loader after a while or when the trace ends.

use super::{
    config,
    emit::{self, count},
    maps::{EVENTS, NO_EVENT, OWED, lost},
    sample::current,
    state::{PREEMPT_COUNT, Task, Told},
};
use core::mem::MaybeUninit;
use preemptleak_ebpf::{
    Class,
    classify::{self, Pending},
    event::{BLAMED, Event},
};

const SLEPT: u32 = Class::Slept as u32;
const HEAL: u32 = Class::Heal as u32;

/// Writes down what resets hid of the current task, with the last one, or what they undid of an older leak
/// where they hid nothing; somebody wants to know of it.
#[inline(always)]
pub(crate) fn owe(task: &mut Task, pending: Pending, class: u32, is_last: bool) {
    let (class, delta) = if pending.masked != 0 {
        (class, pending.masked)
    } else if pending.slept != 0 {
        (SLEPT, pending.slept)
    } else if is_last {
        // The heal was told.
        (HEAL, 0)
    } else {
        (HEAL, -pending.mark)
    };
    if delta == 0 {
        settle();
        return;
    }
    task.finding = Told {
        class,
        enter: pending.mark,
        exit: 0,
        delta,
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
    unsafe {
        emit::write(event, task, key);
        (*event).is_last = is_last.into();
    }
}

/// Takes from what the last reset of the current task hid what this one gives back, and tells the one as
/// `slept`; of a task of which no tracepoint will tell. What is left of what this one hid.
#[inline(always)]
pub(crate) fn pair(hidden: i32) -> i32 {
    let Some(event) = OWED.get_ptr_mut(current()) else {
        return hidden;
    };
    // SAFETY: the verifier has seen the null check; the entry is this task's own.
    let event = unsafe { &mut *event };
    if event.key.class == HEAL {
        // It is told with what comes now.
        settle();
        return hidden;
    }
    let owed = event.key.delta;
    let back = classify::given_back(owed, hidden);
    if owed != back {
        event.key.delta = owed - back;
        send(event);
    }
    if back != 0 {
        event.key.delta = back;
        event.key.class = SLEPT;
        send(event);
    }
    settle();
    hidden + back
}

/// The current task tells it itself.
#[inline(always)]
pub(crate) fn settle() {
    let _ = OWED.remove(current());
}

/// A task will tell nothing any more: tells what it owed.
#[inline(never)]
pub(crate) fn tell(task: u64) {
    if let Some(event) = OWED.get_ptr_mut(task) {
        // SAFETY: the verifier has seen the null check; the task is dead and cannot write any more.
        send(unsafe { &*event });
        let _ = OWED.remove(task);
    }
}

/// Counts and sends what was owed, if the user asked for findings of this class.
#[inline(never)]
fn send(event: &Event) {
    if 1u32.wrapping_shl(event.key.class) & config::classes() == 0 {
        return;
    }
    count(&event.key);
    if EVENTS.output::<Event>(event, 0).is_err() {
        lost(|lost| &mut lost.events);
    }
}
