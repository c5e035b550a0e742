//! What `check` found, as it goes out as JSON; the text is made of the same. Whoever changes a
//! field changes `docs/json.md` too: a test holds the two together.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{report::SCHEMA, session::error};

/// Everything `check` found. What could not be had is `None` or empty.
#[derive(Debug, Serialize)]
pub struct Facts {
    r#type: &'static str,
    v: u32,
    version: &'static str,
    /// `can_trace` or `cannot_trace`.
    verdict: &'static str,
    /// `uname -r`.
    pub(super) kernel: String,
    pub(super) privileges: Privileges,
    /// `none`, `integrity` or `confidentiality`.
    pub(super) lockdown: Option<String>,
    pub(super) config: Option<Options>,
    /// The preemption mode in force: `none`, `voluntary`, `full`, `lazy`.
    pub(super) preemption: Option<String>,
    pub(super) btf: Option<Btf>,
    pub(super) count: Option<Count>,
    /// Whether preemption is counted at all.
    pub(super) counted: Option<bool>,
    /// Each way to find the count's address.
    pub(super) addresses: Vec<Way>,
    /// Whether all that work tell the same address, on every CPU; `None` where fewer than two do.
    pub(super) addresses_agree: Option<bool>,
    /// What each calibrated CPU shows.
    pub(super) cpus: Vec<Cpu>,
    /// Each way to see the scheduler's resets.
    pub(super) resets: Vec<Way>,
    pub(super) stacks: Stacks,
    pub(super) programs: Vec<Program>,
    pub(super) self_test: Option<SelfTest>,
    /// What a killed run left switched on in ftrace, and what came of undoing it.
    pub(super) tracing: Option<Left>,
    /// Each context that `--watch` knows.
    pub(super) watch: Vec<Way>,
    /// What a trace on this kernel cannot see.
    pub(super) blind_spots: Vec<Spot>,
    pub(super) problems: Vec<Problem>,
}

/// What this process may do.
#[derive(Debug, Serialize)]
pub(super) struct Privileges {
    pub(super) root: bool,
    pub(super) missing: Vec<String>,
    pub(super) user_namespace: bool,
}

/// The kernel's configuration, as far as it matters here.
#[derive(Debug, Serialize)]
pub(super) struct Options {
    pub(super) source: String,
    pub(super) options: BTreeMap<&'static str, Option<String>>,
}

/// The kernel's own description of its types.
#[derive(Debug, Serialize)]
pub(super) struct Btf {
    pub(super) path: &'static str,
    pub(super) bytes: u64,
}

/// Where the count is.
#[derive(Debug, Serialize)]
pub(super) struct Count {
    pub(super) symbol: &'static str,
    pub(super) offset: u32,
    pub(super) bytes: u32,
}

/// One of several ways to do something.
#[derive(Debug, Serialize)]
pub(super) struct Way {
    pub(super) name: &'static str,
    pub(super) works: bool,
    /// How, where it works; why not, where it does not.
    pub(super) detail: Option<String>,
}

/// What one CPU shows.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Cpu {
    pub(super) cpu: u32,
    /// A clean task's count at `sys_enter`; `None` where no task of ours may run on this CPU.
    pub(super) enter: Option<u32>,
    /// A clean task's count at `sys_exit`.
    pub(super) exit: Option<u32>,
    /// The count in a hard interrupt: the proof that it is the count.
    pub(super) interrupt: u32,
}

/// Whether stacks can be named.
#[derive(Debug, Serialize)]
pub(super) struct Stacks {
    pub(super) named: bool,
    pub(super) kptr_restrict: Option<u32>,
}

/// One program, as loaded for a trace.
#[derive(Debug, Serialize)]
pub(super) struct Program {
    pub(super) name: &'static str,
    /// Instructions the verifier walked through; since 5.16.
    pub(super) verified_instructions: Option<u64>,
}

/// What a killed run left switched on.
#[derive(Debug, Serialize)]
pub(super) struct Left {
    pub(super) what: String,
    pub(super) undone: bool,
}

/// The outcome of the live self-test.
#[derive(Debug, Serialize)]
pub(super) struct SelfTest {
    pub(super) passed: bool,
    pub(super) detail: String,
}

/// Something that a trace on this kernel cannot see, and what to do about it.
#[derive(Debug, Serialize)]
pub(super) struct Spot {
    pub(super) what: String,
    pub(super) remedy: String,
}

impl From<error::Problem> for Spot {
    fn from(problem: error::Problem) -> Self {
        let error::Problem { what, remedy } = problem;
        Self { what, remedy }
    }
}

/// Something that is wrong, and what to do about it.
#[derive(Debug, Serialize)]
pub(super) struct Problem {
    pub(super) what: String,
    pub(super) remedy: String,
    /// Whether it keeps the kernel from being traced.
    pub(super) fatal: bool,
}

impl Facts {
    /// Nothing known yet but the kernel's name and this process's rights.
    pub(super) const fn new(kernel: String, privileges: Privileges, stacks: Stacks) -> Self {
        Self {
            r#type: "check",
            v: SCHEMA,
            version: env!("CARGO_PKG_VERSION"),
            verdict: "can_trace",
            kernel,
            privileges,
            lockdown: None,
            config: None,
            preemption: None,
            btf: None,
            count: None,
            counted: None,
            addresses: Vec::new(),
            addresses_agree: None,
            cpus: Vec::new(),
            resets: Vec::new(),
            stacks,
            programs: Vec::new(),
            self_test: None,
            tracing: None,
            watch: Vec::new(),
            blind_spots: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Whether tracing would work.
    #[must_use]
    pub fn can_trace(&self) -> bool {
        !self.problems.iter().any(|problem| problem.fatal)
    }

    /// Adds what keeps the kernel from being traced.
    pub(super) fn fatal(&mut self, problem: error::Problem) {
        self.verdict = "cannot_trace";
        self.problems.push(Problem::new(problem, true));
    }

    /// Adds what makes a trace worse, and no more.
    pub(super) fn note(&mut self, problem: error::Problem) {
        self.problems.push(Problem::new(problem, false));
    }
}

impl Problem {
    fn new(problem: error::Problem, fatal: bool) -> Self {
        let error::Problem { what, remedy } = problem;
        Self {
            what,
            remedy,
            fatal,
        }
    }
}
