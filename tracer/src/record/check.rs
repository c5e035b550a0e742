//! `check`: what this kernel lets the tool see. The room `check` fills it, and makes its text of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Everything `check` found. What could not be had is `None` or empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CheckRecord {
    /// version of the schema
    pub v: u32,
    /// version of preemptleak
    pub version: String,
    /// `can_trace` or `cannot_trace`
    pub verdict: String,
    /// `uname -r`
    pub kernel: String,
    /// what this process may do
    pub privileges: Privileges,
    /// `none`, `integrity` or `confidentiality`; null: no lockdown, or securityfs is not mounted
    pub lockdown: Option<String>,
    /// the kernel's configuration
    pub config: Option<Options>,
    /// the preemption mode in force: `none`, `voluntary`, `full` or `lazy`; null: debugfs does not tell
    pub preemption: Option<String>,
    /// the kernel's own description of its types
    pub btf: Option<Btf>,
    /// where the count is
    pub count: Option<Count>,
    /// whether preemption is counted at all (`CONFIG_PREEMPT_COUNT`), seen live; null: not seen
    pub counted: Option<bool>,
    /// each way to find the count's address: `ksym`, `btf` or `kallsyms`, as in `PREEMPTLEAK_ADDRESS`
    pub addresses: Vec<Way>,
    /// whether all that work tell the same on every CPU; null: fewer than two do
    pub addresses_agree: Option<bool>,
    /// what each calibrated CPU shows
    pub cpus: Vec<Cpu>,
    /// each way to see the scheduler's resets: `fentry` or `kprobe`, as in `PREEMPTLEAK_RESETS`; where
    /// none works, masked leaks are a blind spot
    pub resets: Vec<Way>,
    /// whether the stacks of masked leaks get names
    pub stacks: Stacks,
    /// the programs a trace loads
    pub programs: Vec<Program>,
    /// a made-up leak sent all the way from the programs to a decoded finding
    pub self_test: Option<SelfTest>,
    /// what a killed run left switched on in ftrace; null where there is nothing
    pub tracing: Option<Left>,
    /// each context that `--watch` knows, with the kernel's counter of it; it works where it was found,
    /// calibrated, and seen in a self-test
    pub watch: Vec<Way>,
    /// what a trace on this kernel cannot see at all
    pub blind_spots: Vec<Spot>,
    /// what is wrong
    pub problems: Vec<Problem>,
}

/// What this process may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Privileges {
    /// whether it is root in its user namespace
    pub root: bool,
    /// the capabilities it lacks: `CAP_BPF`
    pub missing: Vec<String>,
    /// whether it runs in a user namespace of its own, where capabilities do not count
    pub user_namespace: bool,
}

/// The kernel's configuration, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Options {
    /// the file it was read from
    pub source: String,
    /// options that matter, by name without `CONFIG_`: `"y"`, `"m"`, or null: not set
    pub options: BTreeMap<String, Option<String>>,
}

/// The kernel's own description of its types.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Btf {
    /// the file
    pub path: String,
    /// its size
    pub bytes: u64,
}

/// Where the count is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Count {
    /// the per-CPU variable: `__preempt_count` or `pcpu_hot`
    pub symbol: String,
    /// where in it, in bytes
    pub offset: u32,
    /// the size of the count: 4 or 8, which decides the layout of its bits
    pub bytes: u32,
}

/// One of several ways to do something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Way {
    /// its name
    pub name: String,
    /// whether it works
    pub works: bool,
    /// how, or why not, for people
    pub detail: Option<String>,
}

/// What one CPU shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cpu {
    /// its number
    pub cpu: u32,
    /// a clean task's count at `sys_enter`; null: this process may not run there
    pub enter: Option<u32>,
    /// the same at `sys_exit`
    pub exit: Option<u32>,
    /// the count in a hard interrupt, which proves that it is the count
    pub interrupt: u32,
}

/// Whether stacks can be named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Stacks {
    /// whether they do
    pub named: bool,
    /// `kernel.kptr_restrict`
    pub kptr_restrict: Option<u32>,
}

/// One program, as loaded for a trace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Program {
    /// `sys_enter`, `sys_exit`, `task_free`, `fentry` or `kprobe`
    pub name: String,
    /// what it cost the verifier; null before 5.16
    pub verified_instructions: Option<u64>,
}

/// The outcome of the live self-test.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SelfTest {
    /// whether it arrived as it was made
    pub passed: bool,
    /// what arrived, for people
    pub detail: String,
}

/// What a killed run left switched on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Left {
    /// what it is, for people
    pub what: String,
    /// whether it is now as it was before that run
    pub undone: bool,
}

/// Something that a trace on this kernel cannot see, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Spot {
    /// what
    pub what: String,
    /// what to do about it
    pub remedy: String,
}

/// Something that is wrong, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Problem {
    /// what, and why
    pub what: String,
    /// what to do about it
    pub remedy: String,
    /// whether it keeps the kernel from being traced
    pub fatal: bool,
}
