//! How `check` puts together what it found: the record that goes out as JSON, of which the text is
//! made too.

use crate::{
    record::{CheckRecord, Privileges, Problem, SCHEMA, Spot, Stacks},
    session::error,
};

impl From<error::Problem> for Spot {
    fn from(problem: error::Problem) -> Self {
        let error::Problem { what, remedy } = problem;
        Self { what, remedy }
    }
}

/// The verdicts.
const CAN: &str = "can_trace";
const CANNOT: &str = "cannot_trace";

impl CheckRecord {
    /// Nothing known yet but the kernel's name and this process's rights.
    pub(super) fn new(kernel: String, privileges: Privileges, stacks: Stacks) -> Self {
        Self {
            v: SCHEMA,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            verdict: CAN.to_owned(),
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
    pub(super) fn can_trace(&self) -> bool {
        !self.problems.iter().any(|problem| problem.fatal)
    }

    /// Adds what keeps the kernel from being traced.
    pub(super) fn fatal(&mut self, problem: error::Problem) {
        self.verdict = CANNOT.to_owned();
        self.problems.push(told(problem, true));
    }

    /// Adds what makes a trace worse, and no more.
    pub(super) fn note(&mut self, problem: error::Problem) {
        self.problems.push(told(problem, false));
    }
}

fn told(problem: error::Problem, fatal: bool) -> Problem {
    let error::Problem { what, remedy } = problem;
    Problem {
        what,
        remedy,
        fatal,
    }
}
