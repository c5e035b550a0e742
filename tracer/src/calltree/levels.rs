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
    /// Levels of `local_bh_disable()`, as far as they can be told; below 0 after one
    /// `local_bh_enable()` too many.
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

/// Softirqs were enabled and stayed disabled: somebody had disabled them once more, which the recorder
/// does not show.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unseen {
    /// The moment from which on they were disabled, as an index into [`Levels::seen`].
    pub(super) since: usize,
    /// The moment that showed it.
    pub(super) at: usize,
    /// The function that enabled them.
    pub(super) enabler: usize,
}

impl Unseen {
    /// Whether a change at this moment may be half of another pair than it seems.
    pub(super) const fn blurs(&self, at: usize, amount: i32) -> bool {
        if amount > 0 {
            self.since <= at && at <= self.at
        } else {
            self.at <= at
        }
    }
}

/// A tree's moments, interrupts left out.
#[derive(Debug, Default)]
pub(super) struct Levels {
    pub(super) seen: Vec<Seen>,
    /// In the order of time.
    pub(super) resets: Vec<Reset>,
    /// In the order of time.
    pub(super) unseen: Vec<Unseen>,
    /// Whether the count went below 0 after a reset: what the reset took was released. From there on
    /// the recorder's number stays what it is, whatever else is released.
    pub(super) sank: bool,
}

impl Levels {
    /// Reads the levels of a tree whose interrupts are marked.
    pub(super) fn of(tree: &Tree, roles: &HashMap<u64, Role>, wanted: &Wanted) -> Self {
        let mut reader = Reader {
            tree,
            roles,
            wanted,
            bh_since: 0,
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
    roles: &'a HashMap<u64, Role>,
    wanted: &'a Wanted,
    levels: Levels,
    /// The moment from which on softirqs are disabled, as an index into [`Levels::seen`].
    bh_since: usize,
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
        let real = at.map(|at| self.resolve(&at.level, end, role));
        if let (Some(real), Some(at)) = (real, at) {
            self.note_bh(index, end, role, real, &at.level);
        }
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
    fn resolve(&self, level: &Level, end: End, role: Option<Role>) -> Count {
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
        let expected = self.expected_bh(preempt, end, role);
        let was_below =
            last.preempt < 0 && self.levels.seen.last().is_some_and(|seen| seen.saturated);
        let bh = match level.bh_off {
            None => 0,
            // From the second moment on it cannot be seen what had disabled the ones that are enabled.
            Some(_) if below && was_below => expected.max(last.bh.min(0)),
            Some(_) if below => expected,
            Some(_) if level.interrupt => expected.min(-1),
            Some(true) => expected.max(1),
            Some(false) => 0,
        };
        Count {
            // The kernel has eight bits. A recorder that says more is not believed, nor may its
            // numbers overflow here.
            preempt: preempt.clamp(-256, 256),
            bh,
        }
    }

    /// How often softirqs are disabled, by the names of the functions that do it: the recorder says no
    /// more than whether they are.
    fn expected_bh(&self, preempt: i32, end: End, role: Option<Role>) -> i32 {
        let last = self.real.bh;
        let entry = self.entries.last().copied().flatten();
        let (End::Return, Some((entry, _))) = (end, entry) else {
            return last;
        };
        match role {
            Some(Role::DisablesBh) => last.max(entry.bh + 1),
            Some(Role::EnablesBh) => last.min(entry.bh - 1),
            Some(Role::TriesBh) => entry.bh + (preempt - entry.preempt).clamp(0, 1),
            _ => last,
        }
    }

    /// Takes down since when softirqs are disabled, and where enabling them did not do.
    fn note_bh(&mut self, index: usize, end: End, role: Option<Role>, real: Count, level: &Level) {
        let at = self.levels.seen.len();
        if real.bh > 0 && self.real.bh <= 0 {
            self.bh_since = at;
        }
        let entry = self.entries.last().copied().flatten();
        let is_shown = level.bh_off == Some(true) && !level.interrupt;
        let (End::Return, Some(Role::EnablesBh), Some((entry, _)), true) =
            (end, role, entry, is_shown)
        else {
            return;
        };
        if entry.bh != 1 {
            return;
        }
        // Not the enabling at the end of a trylock that failed: it disabled them itself.
        let mut enabler = self.tree.frames[index].parent;
        while let Some(role) = enabler
            .and_then(|it| self.role(it))
            .filter(|it| it.is_design())
        {
            if role == Role::TriesBh {
                return;
            }
            enabler = enabler.and_then(|it| self.tree.frames[it].parent);
        }
        let since = self.bh_since;
        if let Some(enabler) = enabler {
            self.levels.unseen.push(Unseen { since, at, enabler });
        }
    }

    fn role(&self, frame: usize) -> Option<Role> {
        self.roles.get(&self.tree.frames[frame].function).copied()
    }
}
