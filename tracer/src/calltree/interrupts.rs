//! Which frames are interrupts: they came while the call ran and are none of its doing.
//!
//! The recorder's word for an interrupt is a non-zero HARDIRQ, NMI or SOFTIRQ field of the count.
//! A count below 0 borrows through all these fields, so there the word means nothing:
//! `-1` is `0xffffffff`, and `-0x200` (one `local_bh_enable()` too many) is `0xfffffe00`.

use std::collections::HashMap;

use super::{End, Level, Tree, acquirers::Role, walk::Walk};

/// The interrupts whose handlers may have changed the count, and the frame have changed it back before
/// anything was recorded: those that came in the frame's own code, or in that of a callee made to
/// change the count for it.
///
/// The handler itself is not recorded: function_graph keeps out of hard interrupts, and shows no more
/// than `irq_enter_rcu()` before it and the softirqs after it. Softirqs give back what they take, or
/// the kernel does it for them. (Sources: `ftrace_graph_ignore_irqs()` in `kernel/trace/trace.h`,
/// `handle_softirqs()` in `kernel/softirq.c`.)
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Suspects {
    /// The first and the last, each with the position among the frame's callees.
    ends: Option<[(usize, usize); 2]>,
}

impl Suspects {
    /// Those of a frame, in a tree whose interrupts are marked.
    pub(super) fn of(tree: &Tree, roles: &HashMap<u64, Role>, frame: usize) -> Self {
        let role = |frame: usize| roles.get(&tree.frames[frame].function).copied();
        let is_suspect =
            |frame: usize| tree.frames[frame].interrupt && role(frame) != Some(Role::Softirqs);
        let mut ends: Option<[(usize, usize); 2]> = None;
        for (position, &callee) in tree.frames[frame].children.iter().enumerate() {
            let interrupt = if is_suspect(callee) {
                Some(callee)
            } else if role(callee).is_some_and(Role::is_for_callers) {
                let mut below = tree.frames[callee].children.iter().copied();
                below.find(|&below| is_suspect(below))
            } else {
                None
            };
            if let Some(interrupt) = interrupt {
                let this = (position, interrupt);
                ends = Some(ends.map_or([this; 2], |[first, _]| [first, this]));
            }
        }
        Self { ends }
    }

    /// One that came with this callee or after it.
    pub(super) fn from(self, position: usize) -> Option<usize> {
        let [_, (last, interrupt)] = self.ends?;
        (last >= position).then_some(interrupt)
    }

    /// One that came before this callee.
    pub(super) fn before(self, position: usize) -> Option<usize> {
        let [(first, interrupt), _] = self.ends?;
        (first < position).then_some(interrupt)
    }
}

/// Marks the interrupts of a tree.
pub(super) fn mark(tree: &mut Tree, roles: &HashMap<u64, Role>) {
    let mut task = Task::default();
    // The frame that was interrupted while its count was below 0: there only names can tell.
    let mut interrupted = None;
    let mut walk = Walk::all(tree);
    while let Some((index, end)) = walk.next(tree) {
        let frame = &tree.frames[index];
        let role = roles.get(&frame.function);
        match end {
            End::Entry => {
                if interrupted.is_some() && interrupted == frame.parent {
                    // The exit may not be recorded, softirqs come behind it, and no interrupt sleeps.
                    let ends = [Role::InterruptExit, Role::Softirqs, Role::Scheduler];
                    if role.is_some_and(|role| ends.contains(role)) {
                        interrupted = None;
                    }
                    tree.frames[index].interrupt = role != Some(&Role::Scheduler);
                    continue;
                }
                if frame
                    .parent
                    .is_some_and(|parent| tree.frames[parent].interrupt)
                {
                    tree.frames[index].interrupt = true;
                    continue;
                }
                let level = frame.entry.map(|at| at.level);
                let shown = level.is_some_and(|level| task.is_interrupted(&level));
                if role == Some(&Role::InterruptEntry)
                    && !shown
                    && level.is_some_and(|level| level.interrupt)
                {
                    interrupted = frame.parent;
                }
                let named = matches!(
                    role,
                    Some(
                        Role::InterruptEntry
                            | Role::Interrupt
                            | Role::InterruptExit
                            | Role::Softirqs
                    )
                );
                tree.frames[index].interrupt = named || shown;
            }
            End::Return => {
                if interrupted == Some(index) {
                    interrupted = None;
                }
                let entry = frame.entry.map(|at| at.level);
                let level = frame.ret.map(|at| at.level);
                if !frame.interrupt
                    && level.is_some_and(|level| task.ends_in_interrupt(entry.as_ref(), &level))
                {
                    mark_below(tree, index);
                }
            }
        }
    }
}

/// The entry into an interrupt, known by what it left: with all that it called.
fn mark_below(tree: &mut Tree, frame: usize) {
    let mut rest = vec![frame];
    while let Some(frame) = rest.pop() {
        if !tree.frames[frame].interrupt {
            tree.frames[frame].interrupt = true;
            rest.extend_from_slice(&tree.frames[frame].children);
        }
    }
}

/// What the task's own moments showed last.
#[derive(Default)]
struct Task {
    /// At least as many levels as the recorder can tell, and not below 0.
    deep: bool,
    /// Whether softirqs were disabled.
    bh_off: Option<bool>,
    /// The softirq field is below 0.
    bh_below: bool,
}

impl Task {
    /// Whether a function entered with this level serves an interrupt.
    fn is_interrupted(&mut self, level: &Level) -> bool {
        self.look(level) && !(level.saturated && !self.deep || self.bh_below)
    }

    /// Whether a function of the task returned into an interrupt: `irq_enter()` by any name.
    fn ends_in_interrupt(&mut self, entry: Option<&Level>, level: &Level) -> bool {
        self.look(level)
            && !level.saturated
            && !self.bh_below
            && level.bh_off.is_some()
            && entry.is_some_and(|entry| !entry.interrupt)
    }

    /// Takes in what a moment shows; tells whether the recorder calls it an interrupt.
    ///
    /// An interrupt leaves the softirq field as it was. So where softirqs seem to be disabled, all
    /// of a sudden and in an interrupt, the field went below 0.
    fn look(&mut self, level: &Level) -> bool {
        if level.interrupt {
            self.bh_below |=
                !level.saturated && (self.bh_off, level.bh_off) == (Some(false), Some(true));
        } else {
            self.deep = level.saturated;
            self.bh_off = level.bh_off;
            self.bh_below = false;
        }
        level.interrupt
    }
}
