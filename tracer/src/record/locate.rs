//! `locate` and `not-located`: which function left the count raised, or why nobody can say that.
//! `report/locate/json.rs` fills them.

use serde::{Deserialize, Serialize};

use super::{CmdRecord, Text};

/// Which function left the count raised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LocateRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// as in `leak`, the same number
    pub time: f64,
    /// as in `leak`
    pub comm: Text<'a>,
    /// as in `leak`
    pub tid: u32,
    /// as in `leak`
    pub syscall: Option<Text<'a>>,
    /// as in `leak`
    pub cmd: Option<CmdRecord<'a>>,
    /// the function that returned, or slept, with a count that is its own doing; null: none explains
    /// the change
    pub owner: Option<OwnerRecord<'a>>,
    /// all of them, `owner` first: mostly one
    pub owners: Vec<OwnerRecord<'a>>,
    /// a second witness, `disabled_at` of the `leak` record, held against `owner`; null: there is none
    /// to hold against it
    pub check: Option<WitnessRecord<'a>>,
    /// the calls from the system call's function down to `owner`
    pub path: Vec<CallRecord<'a>>,
    /// the calls, in the order of their entries. At most 10,000: then the deepest are left out first,
    /// never those on the way to an owner
    pub tree: Vec<CallRecord<'a>>,
    /// what was recorded and what was not
    pub coverage: LocateCoverageRecord,
}

/// Why nobody can say which function left the count raised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NotLocatedRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// as in `leak`, the same number
    pub time: f64,
    /// as in `leak`
    pub tid: u32,
    /// why, in words
    pub why: Text<'a>,
}

/// A function that a change of the count is the doing of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OwnerRecord<'a> {
    /// its call: the `frame` in `tree`
    pub frame: usize,
    /// `leak`: it left the count raised; `underflow`: it gave back too much; `slept`: it
    /// held the count over a sleep, where the scheduler reset it, so that giving it back was one too
    /// many
    pub kind: Text<'a>,
    /// its name; null: it has none
    pub function: Option<Text<'a>>,
    /// its module; null for the kernel proper
    pub module: Option<Text<'a>>,
    /// where the function begins in the source, as the debug information has it; null: there is none
    pub file: Option<Text<'a>>,
    /// the line there
    pub line: Option<u32>,
    /// `certain`; `at-or-below`: not everything was recorded, so a function that it called may be
    /// meant; `unclear`: several functions may be meant, or what was found does not come to what the
    /// tracer counted
    pub certainty: Text<'a>,
    /// by how much it raised the count, in levels of `preempt_disable()`; negative: it released too
    /// often
    pub preempt: i32,
    /// `preempt` may be more: the recorder counts no further
    pub saturated: bool,
    /// 1: it left softirqs disabled; -1: it enabled them; 0: neither
    pub bh: i32,
    /// the function that raised the count for it, made for that: `_raw_spin_lock`; null: it did so
    /// itself, or by what is inlined there
    pub acquirer: Option<Text<'a>>,
    /// the last function that it had called before it happened; null: none
    pub after: Option<Text<'a>>,
    /// the next function that it called; null: none
    pub before: Option<Text<'a>>,
    /// it may have happened at another place of the same function
    pub elsewhere: bool,
    /// other functions that may be meant in its place; of an interrupt the first function that was
    /// recorded (`irq_enter_rcu`); null: one without a name
    pub rivals: Vec<Option<Text<'a>>>,
    /// the scheduler reset the count before the owner returned (class `masked`)
    pub reset: bool,
    /// of those, the function that slept; null: not recorded
    pub slept_in: Option<Text<'a>>,
}

/// What the kernel itself remembers of who raised the count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WitnessRecord<'a> {
    /// `owner`: the same function; `other-owner`: that of another one of `owners`; `raised-before`: the
    /// count was up when the owner raised it, of which the kernel remembers nothing; `not-recorded`: a
    /// function that was not recorded, so `certainty` is no more than `at-or-below`; `elsewhere`:
    /// another function that was recorded, so `certainty` is `unclear` and the function among `rivals`
    pub verdict: Text<'a>,
    /// as in `stack` of `leak`
    pub function: Option<Text<'a>>,
    /// as in `stack` of `leak`
    pub offset: Option<u64>,
    /// as in `stack` of `leak`
    pub module: Option<Text<'a>>,
    /// where in the source the count was raised, as the debug information has it; null: there is none
    pub file: Option<Text<'a>>,
    /// the line there
    pub line: Option<u32>,
}

/// A call of the tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CallRecord<'a> {
    /// its number, counted from 0 over all calls that were recorded
    pub frame: usize,
    /// the `frame` of its caller; null for the system call's own function
    pub parent: Option<usize>,
    /// an address close behind the function's start, in hex
    pub address: Text<'a>,
    /// as in `owner`
    pub function: Option<Text<'a>>,
    /// as in `owner`
    pub module: Option<Text<'a>>,
    /// as in `owner`
    pub file: Option<Text<'a>>,
    /// as in `owner`
    pub line: Option<u32>,
    /// an interrupt, which is not its caller's doing
    pub interrupt: bool,
    /// its entry; null: not recorded
    pub entry: Option<AtRecord>,
    /// its return; null: it did not, or that was not recorded
    pub exit: Option<AtRecord>,
}

/// One end of a call.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AtRecord {
    /// seconds since boot (`CLOCK_MONOTONIC`)
    pub time: f64,
    /// the CPU
    pub cpu: u32,
    /// the count, in levels of `preempt_disable()`
    pub preempt: i32,
    /// it may be more
    pub saturated: bool,
    /// softirqs are disabled; null: the kernel does not record it
    pub bh: Option<bool>,
}

/// What was recorded and what was not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LocateCoverageRecord {
    /// calls recorded
    pub frames: usize,
    /// of these not in `tree`
    pub left_out: usize,
    /// entries and returns dropped or overwritten while the call ran
    pub moments_lost: u64,
    /// calls too deep for the recorder, by its own account
    pub depth_lost: u64,
    /// returns without an entry, and entries without a return
    pub unmatched: u64,
    /// only some functions were recorded, as `--module` or `--function` asked for; nobody is `certain`
    /// then
    pub narrowed: bool,
}
