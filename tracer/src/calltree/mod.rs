//! What was recorded of one system call, function by function, and what follows from it: which
//! function left the count raised. Pure: no I/O, and no knowledge of who recorded it.
//!
//! Recorders write [`Moment`]s; [`Tree`] makes calls of them; [`Located`] says whose fault it is.
//!
//! Uses `kernel`, `leak`.

mod acquirers;
mod attribute;
mod changes;
mod crosscheck;
mod evidence;
mod interrupts;
mod levels;
mod owners;
mod pairing;
mod tree;
mod walk;

#[cfg(test)]
mod tests;

use std::ops::Range;

pub use acquirers::{NEEDED, NOTERS};
pub use attribute::locate;
pub use crosscheck::{Agreement, Check};

use crate::kernel::symbol::Symbols;

/// The count as a recorder saw it at one moment, a clean task's taken off.
///
/// ftrace keeps only four bits of the count and one of the softirq's, so this is less than the
/// [`Count`](crate::leak::Bits) of a leak. (Source: `tracing_gen_ctx_irq_test()` in
/// `kernel/trace/trace.c`.)
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Level {
    /// Levels of `preempt_disable()`.
    pub preempt: i32,
    /// Whether `preempt` is the recorder's largest number: it may be more.
    pub saturated: bool,
    /// Whether softirqs are disabled (`local_bh_disable()`), however often; `None` where the
    /// kernel does not record it (before 5.16).
    pub bh_off: Option<bool>,
    /// Whether an interrupt, hard or soft, was being served.
    pub interrupt: bool,
}

/// Which end of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its entry.
    Entry,
    /// Its return.
    Return,
}

/// One end of one call of one function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Which end.
    pub end: End,
    /// An address in the function, close behind its start.
    pub function: u64,
    /// How deep below the system call, whose own function has depth 0.
    pub depth: u32,
    /// Nanoseconds of `CLOCK_MONOTONIC`.
    pub time: u64,
    /// The CPU.
    pub cpu: u32,
    /// The count.
    pub level: Level,
}

/// All that was recorded of one system call of one thread, in the order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recording {
    /// The thread.
    pub tid: u32,
    /// From the entry of the call's own function to its return, as far as they were recorded.
    pub moments: Vec<Moment>,
    /// What is missing.
    pub losses: Losses,
}

impl Recording {
    /// The system call's own function: its address; `None` where neither end of it was recorded.
    #[must_use]
    pub fn root(&self) -> Option<u64> {
        let mut moments = self.moments.iter();
        Some(moments.find(|moment| moment.depth == 0)?.function)
    }

    /// When the system call's own function returned; `None` where that was not recorded.
    #[must_use]
    pub fn end(&self) -> Option<u64> {
        let last = self.moments.last()?;
        (last.depth == 0 && last.end == End::Return).then_some(last.time)
    }
}

/// What a recorder could not keep of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    /// Moments dropped or overwritten while the call ran.
    pub moments: u64,
    /// Calls too deep for the recorder, by its own account.
    pub depth: u64,
}

impl Losses {
    /// Whether nothing is missing.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.moments == 0 && self.depth == 0
    }
}

/// One call of one function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// An address in the function, close behind its start.
    pub function: u64,
    /// Who called it, as an index into the tree; `None` for the system call's own function.
    pub parent: Option<usize>,
    /// Whom it called, in the order of time.
    pub children: Vec<usize>,
    /// When it was entered, and with which count; `None` where that was not recorded.
    pub entry: Option<At>,
    /// When it returned; `None` where it did not, or that was not recorded.
    pub ret: Option<At>,
    /// An interrupt: not the caller's doing.
    pub interrupt: bool,
}

/// One end of a [`Frame`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// Nanoseconds of `CLOCK_MONOTONIC`.
    pub time: u64,
    /// The CPU.
    pub cpu: u32,
    /// The count.
    pub level: Level,
}

/// The functions of one system call. The first frame is the call's own function. Where its moments
/// are missing, several frames may have no parent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    /// All calls, in the order of their entries: a caller stands before those it called.
    pub frames: Vec<Frame>,
    /// Returns without an entry, entries without a return other than the ones still open when the
    /// recording ended, and functions whose caller was not recorded at all.
    pub unmatched: u64,
}

/// How sure it is who the owner is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// All was recorded, and one function explains all of the change.
    Certain,
    /// Something was not recorded: this function, or one that it called.
    AtOrBelow,
    /// Several functions may be meant, or what was found does not come to what the tracer counted; this
    /// one explains most of the change.
    Unclear,
}

impl Certainty {
    /// The name used in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::AtOrBelow => "at-or-below",
            Self::Unclear => "unclear",
        }
    }
}

/// What the tracer's exact record says of the leaking call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The change, in levels of `preempt_disable()`.
    pub preempt: i32,
    /// The change, in levels of `local_bh_disable()` (each adds 2 to the softirq field).
    pub bh: i32,
    /// Whether the scheduler reset the count in the call.
    pub masked: bool,
}

/// What an owner did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// It left the count raised.
    #[default]
    Leak,
    /// It gave back more than it took.
    Underflow,
    /// It held the count over a sleep. The scheduler reset it, and when the owner gave its level
    /// back that was one too many.
    Slept,
}

impl Kind {
    /// The name used in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leak => "leak",
            Self::Underflow => "underflow",
            Self::Slept => "slept",
        }
    }
}

/// The function that returned, or slept, with a count that is its own doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Its call, as an index into the tree.
    pub frame: usize,
    /// What it did.
    pub kind: Kind,
    /// What it left raised (or gave back too much), in levels of `preempt_disable()`; for a sleep,
    /// what it held.
    pub preempt: i32,
    /// Whether `preempt` may be more.
    pub saturated: bool,
    /// What it left of disabled softirqs: 1, 0 or -1. How often is not recorded.
    pub bh: i32,
    /// The call that raised the count where that is a function made for it (`_raw_spin_lock`,
    /// `__local_bh_disable_ip`), as an index into the tree; for an underflow the one that lowered
    /// it. `None` for a bare `preempt_disable()`, `get_cpu_var()` and what else is inlined.
    pub acquirer: Option<usize>,
    /// Where in the owner's own code it happened: after the return of one callee and before the
    /// entry of the next, as positions in [`Frame::children`]. `n..n` is between `n - 1` and `n`:
    /// `0..0` before the first callee, the number of children twice after the last. A longer range
    /// holds interrupts that came meanwhile, and callees of which a moment is missing. With an
    /// acquirer, the acquirer's position: `n..n + 1`.
    pub between: Range<usize>,
    /// It may as well have happened at another place of the same function: several raises, and
    /// a release that fits more than one; or at several places.
    pub elsewhere: bool,
    /// Calls that may be meant in its place, as indices into the tree: a release fits theirs as well,
    /// a name says so, or they are interrupts that came in the owner's own code. A selection, where
    /// there are many.
    pub rivals: Vec<usize>,
    /// The scheduler reset the count before the owner could return (a masked leak).
    pub reset: bool,
    /// How sure it is.
    pub certainty: Certainty,
}

/// Who left the count raised.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Located {
    /// The functions of the call.
    pub tree: Tree,
    /// What the system call as a whole left: at its return, and what the scheduler reset in it.
    pub owners: Vec<Owner>,
    /// From the system call's own function down to the first owner, as indices into the tree.
    pub path: Vec<usize>,
    /// The names of the tree's functions.
    pub symbols: Symbols,
    /// What is missing.
    pub losses: Losses,
    /// Only some functions were recorded, because the user wanted it so.
    pub narrowed: bool,
    /// Where the kernel remembers that the count was raised, where it remembers that.
    pub check: Option<Check>,
}

impl Located {
    /// Says that only some functions were recorded: what any other did looks like its caller's own
    /// doing, so that nobody is certain.
    pub fn narrow(&mut self) {
        self.narrowed = true;
        for owner in &mut self.owners {
            if owner.certainty == Certainty::Certain {
                owner.certainty = Certainty::AtOrBelow;
            }
        }
    }
}
