//! The count at each of the task's moments, as it would be had the scheduler never reset it, and
//! whole numbers in place of the recorder's few bits.
//!
//! With what each reset took added back to all that follows, a masked leak looks like a plain one.

use std::collections::HashMap;

use super::{End, Level, Tree, Wanted, acquirers::Role, walk::Walk};

/// Which of the two counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Field {
    Preempt,
    Bh,
}

/// The largest number of four bits.
const LARGEST: i32 = 15;

/// A count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Count {
    /// Levels of `preempt_disable()`.
    pub(super) preempt: i32,
    /// 1 with softirqs disabled, however often; -1 after one `local_bh_enable()` too many.
    pub(super) bh: i32,
}

impl Count {
    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            preempt: self.preempt.saturating_add(other.preempt),
            bh: self.bh.saturating_add(other.bh),
        }
    }

    pub(super) const fn minus(self, other: Self) -> Self {
        Self {
            preempt: self.preempt.saturating_sub(other.preempt),
            bh: self.bh.saturating_sub(other.bh),
        }
    }
}

/// One end of a frame, in the order of time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub(super) frame: usize,
    pub(super) end: End,
    /// `None` where the moment was not recorded.
    pub(super) count: Option<Count>,
    /// Whether the count may have been more.
    pub(super) saturated: bool,
}

/// The scheduler set the count back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reset {
    /// The moment before it, as an index into [`Levels::seen`].
    pub(super) at: usize,
    /// The function that called `__schedule()`. What it raised itself was not taken.
    pub(super) scheduler: Option<usize>,
    /// What was taken.
    took: Count,
}

impl Reset {
    /// Whether it took away what this change of a count did.
    pub(super) const fn undoes(&self, field: Field, amount: i32) -> bool {
        let took = match field {
            Field::Preempt => self.took.preempt,
            Field::Bh => self.took.bh,
        };
        took.signum() == amount.signum()
    }
}

/// A tree's moments, interrupts left out.
#[derive(Debug, Default)]
pub(super) struct Levels {
    pub(super) seen: Vec<Seen>,
    /// In the order of time.
    pub(super) resets: Vec<Reset>,
    /// Whether the count went below 0 after a reset: what the reset took was released. From there on
    /// the recorder's number stays what it is, whatever else is released.
    pub(super) sank: bool,
}

impl Levels {
    /// Reads the levels of a tree whose interrupts are marked.
    pub(super) fn of(tree: &Tree, roles: &HashMap<u64, Role>, wanted: &Wanted) -> Self {
        let mut reader = Reader {
            tree,
            wanted,
            levels: Self::default(),
            real: Count::default(),
            taken: Count::default(),
            entries: Vec::new(),
        };
        let mut walk = Walk::task(tree);
        while let Some((frame, end)) = walk.next(tree) {
            reader.read(frame, end, roles.get(&tree.frames[frame].function).copied());
        }
        reader.levels
    }
}

struct Reader<'a> {
    tree: &'a Tree,
    wanted: &'a Wanted,
    levels: Levels,
    /// The count that was last read, as it was.
    real: Count,
    /// What resets have taken so far.
    taken: Count,
    /// The counts at the entries of the frames that run: as they were, and had there been no reset.
    entries: Vec<Option<(Count, Count)>>,
}

impl Reader<'_> {
    fn read(&mut self, index: usize, end: End, role: Option<Role>) {
        let frame = &self.tree.frames[index];
        let at = match end {
            End::Entry => frame.entry,
            End::Return => frame.ret,
        };
        let real = at.map(|at| self.resolve(&at.level));
        self.real = real.unwrap_or(self.real);
        self.levels.sank |= !self.levels.resets.is_empty() && self.real.preempt < 0;
        let entry = match end {
            End::Entry => {
                let counts = real.map(|real| (real, real.plus(self.taken)));
                self.entries.push(counts);
                None
            }
            End::Return => {
                let entry = self.entries.pop().flatten();
                if let (Some(Role::Scheduler), Some(entry), Some(real)) = (role, entry, real) {
                    self.return_of_scheduler(index, entry, real);
                }
                entry
            }
        };
        self.levels.seen.push(Seen {
            frame: index,
            end,
            count: real.map(|real| real.plus(self.taken)),
            saturated: at.is_some_and(|at| at.level.saturated),
        });
        if role == Some(Role::ScheduleBug) && end == End::Return {
            let before = entry.map(|(real, _)| real).or(real);
            if let Some(before) = before {
                self.return_of_schedule_bug(index, before);
            }
        }
    }

    /// After `__schedule_bug()` the count is set to `PREEMPT_DISABLED`: one level, which the caller
    /// of `__schedule()` has raised; none where preemption is not counted. (Source:
    /// `schedule_debug()` in `kernel/sched/core.c`.)
    fn return_of_schedule_bug(&mut self, bug: usize, before: Count) {
        let caller = self.entries.last().copied().flatten();
        let own = caller.map_or(1, |(caller, _)| before.preempt - caller.preempt);
        let kept = Count {
            preempt: own.clamp(0, 1),
            bh: 0,
        };
        self.reset(self.tree.frames[bug].parent, before.minus(kept));
    }

    /// A scheduler that was entered with a raised count and returns with none has reset it, also
    /// where `__schedule_bug()` was not recorded.
    fn return_of_scheduler(&mut self, scheduler: usize, entry: (Count, Count), real: Count) {
        let (before, expected) = entry;
        let missing = expected.minus(real.plus(self.taken));
        let mut took = Count::default();
        if before.preempt != 0 && real.preempt == 0 {
            took.preempt = missing.preempt;
        }
        if before.bh != 0 && real.bh == 0 {
            took.bh = missing.bh;
        }
        self.reset(Some(scheduler), took);
    }

    fn reset(&mut self, scheduler: Option<usize>, took: Count) {
        if took == Count::default() {
            return;
        }
        self.taken = self.taken.plus(took);
        self.levels.resets.push(Reset {
            at: self.levels.seen.len().saturating_sub(1),
            scheduler,
            took,
        });
    }

    /// What the recorder's bits mean after the count that was seen last.
    ///
    /// The recorder keeps the smaller of 15 and the low eight bits: 15 is 15 or more, and any
    /// number below 0. Below 0 all fields above are set, so there it shows an interrupt as well,
    /// which a task's own moment never is otherwise. (Source: `tracing_gen_ctx_irq_test()` in
    /// `kernel/trace/trace.c`.)
    fn resolve(&self, level: &Level) -> Count {
        let last = self.real;
        let below = level.saturated
            && (level.preempt < 0
                || level.interrupt
                || self.wanted.preempt < 0 && last.preempt <= 1);
        let preempt = if !level.saturated {
            level.preempt
        } else if below && level.preempt < 0 {
            // The recorder knew.
            last.preempt.min(level.preempt)
        } else if below {
            last.preempt.min(level.preempt.saturating_sub(LARGEST + 1))
        } else if last.preempt >= level.preempt {
            last.preempt
        } else {
            self.wanted.preempt.max(level.preempt).max(LARGEST)
        };
        let bh = match level.bh_off {
            None => 0,
            Some(_) if below => last.bh,
            Some(_) if level.interrupt => -1,
            Some(off) => i32::from(off),
        };
        Count {
            // The kernel has eight bits. A recorder that says more is not believed, nor may its
            // numbers overflow here.
            preempt: preempt.clamp(-256, 256),
            bh,
        }
    }
}
