//! `diff`: what leaks in one run and not in another. The room `diff` fills it.

use serde::{Deserialize, Serialize};

use super::{CmdRecord, HandlerRecord, Text};

/// Two runs, compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DiffRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// `nothing_new`, `appeared`: something leaks in NEW that did not in OLD and is not known, or
    /// `unknown`: nothing appeared, but NEW did not see everything, or could not see a kind that is in
    /// OLD (`blind`)
    pub verdict: Text<'a>,
    /// the run to compare with
    pub old: RunRecord<'a>,
    /// the run in question
    pub new: RunRecord<'a>,
    /// each kind of leak that is in NEW alone
    pub appeared: Vec<KindRecord<'a>>,
    /// each kind that is in OLD alone; see `blind`
    pub gone: Vec<KindRecord<'a>>,
    /// why NEW could not have seen some of `gone`, for people: resets not seen, not watched, filtered;
    /// empty: it could
    pub blind: Vec<Text<'a>>,
    /// how many kinds are in both
    pub both: usize,
}

/// One of the runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RunRecord<'a> {
    /// its file; `stdin` for `-`
    pub file: Text<'a>,
    /// as in `start`; null: the stream does not say
    pub kernel: Option<Text<'a>>,
    /// as in `summary`; null: it has none
    pub verdict: Option<Text<'a>>,
    /// as in `start`
    pub filters: Vec<Text<'a>>,
    /// why more may have leaked than it says, for people; then what `appeared` may have been in OLD,
    /// too; null: it is complete
    pub doubt: Option<Text<'a>>,
}

/// A kind of leak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KindRecord<'a> {
    /// as in `leak`
    pub comm: Text<'a>,
    /// as in `leak`
    pub syscall: Option<Text<'a>>,
    /// as in `leak`
    pub nr: Option<u32>,
    /// as in `leak`
    pub abi: Option<Text<'a>>,
    /// as in `leak`
    pub cmd: Option<CmdRecord<'a>>,
    /// as in `leak`
    pub handler: Option<HandlerRecord<'a>>,
    /// as in `leak`
    pub delta: i32,
    /// as in `leak`
    pub counter: Text<'a>,
    /// as in `leak`
    pub class: Text<'a>,
    /// how often; without a summary, how many records
    pub count: u64,
    /// as in `leak`; a known leak that appears is no failure
    pub known: Option<Text<'a>>,
}
