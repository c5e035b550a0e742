//! The counters that a task carries itself: read in the hot path only where one is watched, judged
//! one by one in the slow path. Nobody resets them, so each is its own small history: what it was
//! at the last tracepoint, and what it is now.

use super::{
    carried, config,
    emit::tell,
    maps::lost,
    sample::{counter_of, current, current_task_typed, read},
    state::Task,
};
use preemptleak_ebpf::{
    Counter,
    classify::{self, Pending},
    counter::TASK_COUNTERS,
};

const LOCKDEP: usize = Counter::LockdepDepth as usize - 1;

/// Which of a call's two ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Enter,
    Exit,
}

/// Whether any watched counter differs from what a clean task shows, or tells nothing any more: a
/// depth that stands still looks like a clean task's.
#[inline(always)]
pub(crate) fn differs(end: End) -> bool {
    if config::watches_task() == 0 {
        return false;
    }
    let differs = has_lockdep_given_up()
        || one_differs::<0>(end)
        || one_differs::<1>(end)
        || one_differs::<2>(end)
        || one_differs::<3>(end)
        || one_differs::<4>(end);
    if !differs {
        carried::seen_clean();
    }
    differs
}

#[inline(always)]
fn one_differs<const INDEX: usize>(end: End) -> bool {
    config::counter_size(INDEX) != 0 && raw(INDEX) != baseline(INDEX, end)
}

/// Looks at all watched counters of the current task; whether any of them moved since its last
/// tracepoint.
#[inline(always)]
pub(crate) fn look(task: &mut Task, end: End) -> bool {
    let mut moved = false;
    if config::watches_task() == 0 {
        return false;
    }
    let carried = carried::of_current();
    let (mut was_carried, mut is_born) = (0, false);
    for index in 0..TASK_COUNTERS {
        if config::counter_size(index) == 0 {
            continue;
        }
        let now = if index == LOCKDEP && has_lockdep_given_up() {
            // Whatever it held before, nobody counts any more.
            task.marks[index] = 0;
            lost(|lost| &mut lost.lockdep);
            0
        } else {
            raw(index) - baseline(index, end)
        };
        task.now[index] = now;
        if let Some(carried) = carried {
            // SAFETY: the verifier has seen the null check; nobody writes it any more.
            let (counter, born) = unsafe { ((*carried).counters[index], (*carried).is_born) };
            task.marks[index] = carried::part(counter, now);
            was_carried |= task.marks[index];
            is_born = born != 0;
        }
        moved |= now != task.marks[index];
    }
    if was_carried != 0 {
        carried::believe(is_born);
    }
    moved
}

/// Tells of every counter that [`look`] saw moved.
#[inline(always)]
pub(crate) fn tell_moved(task: &mut Task, end: End) {
    if config::watches_task() == 0 {
        return;
    }
    for index in 0..TASK_COUNTERS {
        if config::counter_size(index) == 0 {
            continue;
        }
        let before = Pending::at(task.marks[index]);
        let judged = if end == End::Enter {
            classify::enter(before, task.now[index])
        } else {
            classify::exit(before, task.now[index])
        };
        let finding = judged.rest.or(judged.healed);
        if let Some(finding) = finding {
            tell(task, index as u32 + 1, finding, 0);
        }
    }
}

/// Remembers what [`look`] saw; whether there is anything to remember.
#[inline(always)]
pub(crate) fn keep(task: &mut Task) -> bool {
    let mut raised = false;
    if config::watches_task() == 0 {
        return false;
    }
    for index in 0..TASK_COUNTERS {
        if config::counter_size(index) != 0 {
            task.marks[index] = task.now[index];
            raised |= task.now[index] != 0;
        }
    }
    raised
}

/// A counter as it stands in the current task.
#[inline(always)]
pub(crate) fn raw(index: usize) -> i32 {
    if config::have_typed_task() == 0 {
        return counter_of(current(), index);
    }
    let offset = config::counter_offset(index) as usize;
    let is_short = config::counter_size(index) == 2;
    let field = current_task_typed().wrapping_byte_add(offset);
    // SAFETY: the verifier checks offset and size against BTF; the loads are fault-tolerant.
    unsafe {
        if is_short {
            i32::from(field.cast::<i16>().read_volatile())
        } else {
            field.cast::<i32>().read_volatile()
        }
    }
}

#[inline(always)]
fn baseline(index: usize, end: End) -> i32 {
    if end == End::Enter {
        config::counter_baseline_enter(index)
    } else {
        config::counter_baseline_exit(index)
    }
}

/// After its first report lockdep stops counting (`debug_locks_off()` in `lib/debug_locks.c`): the
/// depth of every task then stays what it was, whatever it locks and unlocks.
#[inline(always)]
fn has_lockdep_given_up() -> bool {
    config::debug_locks() != 0 && read::<u32>(config::debug_locks()) == 0
}
