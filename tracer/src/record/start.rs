//! `start`: what is traced, where and how.

use serde::{Deserialize, Serialize};

use super::{SCHEMA, Text, missing};
use crate::leak::Start;

/// What a stream says before anything else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct StartRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// version of preemptleak
    #[serde(default)]
    pub version: Text<'a>,
    /// `uname -r`
    pub kernel: Text<'a>,
    /// wall clock at start: seconds since 1970-01-01 UTC
    #[serde(default)]
    pub wall: f64,
    /// the clock of `time` at the same moment; `wall - boot + time` is a leak's wall clock
    #[serde(default)]
    pub boot: f64,
    /// how the count was found: `ksym`, `kallsyms` or `btf`
    #[serde(default)]
    pub address: Text<'a>,
    /// size of the kernel's count: 4 (up to 7.2) or 8; decides which `bits` there are
    pub count_bytes: u32,
    /// what a clean task's count shows at `sys_enter` and `sys_exit`; taken off all counts
    #[serde(default)]
    pub baseline: [u32; 2],
    /// what is watched, in the words of `--watch`
    #[serde(default)]
    pub watch: Vec<Text<'a>>,
    /// how the scheduler's resets are seen: `fentry`, `kprobe`; null: not at all, so masked leaks are
    /// not
    // Missing is not null: an older version does not say.
    #[serde(default, deserialize_with = "missing::present")]
    pub resets: Option<Option<Text<'a>>>,
    /// COMMAND and its arguments; empty: the whole host
    #[serde(default)]
    pub command: Vec<Text<'a>>,
    /// the filters in force, as given: `--comm br*`
    #[serde(default)]
    pub filters: Vec<Text<'a>>,
}

impl<'a> StartRecord<'a> {
    /// The start.
    pub(crate) fn of(start: &'a Start) -> Self {
        let Start {
            kernel,
            wall,
            boot,
            address,
            layout,
            baseline,
            watch,
            resets,
            command,
            filters,
        } = start;
        let words = |words: &'a [String]| words.iter().map(Text::from).collect();
        Self {
            v: SCHEMA,
            version: env!("CARGO_PKG_VERSION").into(),
            kernel: kernel.into(),
            wall: wall.as_secs_f64(),
            boot: boot.as_secs_f64(),
            address: (*address).into(),
            count_bytes: layout.size(),
            baseline: *baseline,
            watch: watch.iter().map(|word| Text::from(*word)).collect(),
            resets: Some(resets.map(Text::from)),
            command: words(command),
            filters: words(filters),
        }
    }
}
