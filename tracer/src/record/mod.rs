//! What the JSON records are made of: one definition for who writes them, who reads them, the tables
//! of `docs/json.md` and the schema. A field's docstring is its row in the table, word by word.
//!
//! Uses `host`, `leak`.
//!
//! Text is borrowed where it is written, and owned where it was read. What may be missing in a record
//! that is read is what older versions did not write, and what no reader in here asks for.

mod check;
mod common;
mod diff;
#[cfg(test)]
mod documented;
mod explain;
mod finding;
mod locate;
mod message;
mod missing;
mod start;
mod summary;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use check::{
    Btf, CheckRecord, Count, Cpu, Left, Options, Privileges, Problem, Program, SelfTest, Spot,
    Stacks, Way,
};
pub use common::{BitsRecord, CmdRecord, CulpritRecord, FrameRecord, HandlerRecord, hex};
pub use diff::{DiffRecord, KindRecord, RunRecord};
pub use explain::{ConsequenceRecord, CountRecord, ExplainRecord, ReadingRecord, SayRecord};
pub use finding::LeakRecord;
pub use locate::{
    AtRecord, CallRecord, LocateCoverageRecord, LocateRecord, NotLocatedRecord, OwnerRecord,
    WitnessRecord,
};
pub use message::{ErrorRecord, KernelMessageRecord};
pub use start::StartRecord;
pub use summary::{CommandRecord, CoverageRecord, LossRecord, RowRecord, SummaryRecord};

/// The version of the schema: `v` in every record. It grows when a field goes away or changes its
/// meaning; a new field does not change it.
pub const SCHEMA: u32 = 1;

/// The JSON Schema of all records.
pub const JSON_SCHEMA: &str = include_str!("../../../docs/schema/record.json");

/// Text of a record.
pub type Text<'a> = Cow<'a, str>;

/// A record of preemptleak's: one object on a line of JSON Lines, or all that a command prints.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Record<'a> {
    /// Once, before anything else.
    Start(StartRecord<'a>),
    /// A leak.
    Leak(LeakRecord<'a>),
    /// An earlier leak that was undone: class `heal`.
    Heal(LeakRecord<'a>),
    /// Which function left the count raised.
    Locate(LocateRecord<'a>),
    /// Why nobody can say that.
    NotLocated(NotLocatedRecord<'a>),
    /// What the kernel itself logged of a task with a record.
    Kmsg(KernelMessageRecord<'a>),
    /// Once, at the end.
    Summary(SummaryRecord<'a>),
    /// Once, when the run failed.
    Error(ErrorRecord<'a>),
    /// All that `preemptleak diff --json` prints.
    Diff(DiffRecord<'a>),
    /// All that `preemptleak check --json` prints.
    Check(CheckRecord),
    /// What `preemptleak explain --json` prints for each report.
    Explain(ExplainRecord<'a>),
}
