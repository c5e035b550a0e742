//! Kernels times modes times cases: every scenario, traced, in guests.

use std::{cmp::Reverse, time::Instant};

use preemptleak_tests::scenario::{Action, SCENARIOS, Scenario};

use super::{
    count::Counts,
    pool::{Cases, Work},
};
use crate::{
    guest::{self, Case, Manner, Outcome, Took, soak::Scope},
    rig::{Cache, Catalogue, Line, VmOptions},
};

/// The story's kernel: there a scenario that cannot run is a failure.
pub(super) const NEVER_SKIPPED: &str = "6.1";

/// Other manners in which the kernels of the first mode are traced, with a few scenarios that between them
/// read the count and see a reset.
const MANNERS: [Manner; 4] = [
    Manner {
        label: "btf: ",
        env: &[("PREEMPTLEAK_ADDRESS", "btf")],
        ..Manner::PLAIN
    },
    Manner {
        label: "kallsyms: ",
        env: &[("PREEMPTLEAK_ADDRESS", "kallsyms")],
        ..Manner::PLAIN
    },
    Manner {
        label: "kprobe: ",
        env: &[("PREEMPTLEAK_RESETS", "kprobe")],
        ..Manner::PLAIN
    },
    // Tasks that seldom get a CPU: where one is preempted inside a program, the kernel skips runs of it for
    // long, so that the other pair must be at work.
    Manner {
        label: "busy: ",
        beside: "nice -n 19 busy 24",
        ..Manner::PLAIN
    },
];

/// Where losses are provoked: on the story's kernel, where the scheduler is another one, and where
/// the programs can be preempted.
const LOSSES: [&str; 3] = ["6.1", "6.12-rt", "7.3"];

/// Where leaks are located: the story's kernel, on which function_graph has no instance of its own;
/// one on which it has; the newest. And those that the rig compiles, which remember where the count
/// was raised.
const LOCATED: [&str; 3] = ["6.1", "6.12", "7.3"];

/// Scenarios whose log is explained, and what that says to run next is run: some 20 s each. All others by
/// `cargo xtask scenarios --explained`.
const EXPLAINED: [&str; 3] = ["preempt-disable", "execve", "exit"];

/// The scenarios that are traced in other manners.
const SHORT: [&str; 3] = ["balanced", "preempt-disable", "sleep-after"];

/// How many of a boot's longest cases are told.
const LONGEST: usize = 5;

/// One boot: a kernel in a mode.
#[derive(Clone, Debug)]
struct Boot {
    kernel: String,
    mode: Option<String>,
    /// It is the kernel's first mode.
    first: bool,
    /// It is the kernel's last mode: the same one where there is only one.
    last: bool,
    /// The rig compiles this kernel.
    compiled: bool,
}

/// Which kernels to run.
#[derive(Clone, Copy, Debug)]
pub(super) enum Which<'a> {
    /// All that Debian built; of these only the named, when there are names. One that the rig
    /// compiles must be named.
    Named(&'a [String]),
    /// Those that the rig compiles.
    Compiled,
}

impl Which<'_> {
    pub(super) fn has(self, name: &str, line: &Line) -> bool {
        match self {
            Self::Named([]) => !line.is_compiled(),
            Self::Named(names) => names.iter().any(|wanted| wanted == name),
            Self::Compiled => line.is_compiled(),
        }
    }
}

impl Boot {
    /// It must be there and run every scenario: a skip is a failure.
    fn must_run(&self) -> bool {
        self.compiled || self.kernel == NEVER_SKIPPED
    }

    fn name(&self) -> String {
        match &self.mode {
            Some(mode) => format!("{} preempt={mode}", self.kernel),
            None => self.kernel.clone(),
        }
    }
}

/// The guests of these kernels, a piece of work for each boot.
pub(super) fn boots<'a>(
    which: Which<'_>,
    cache: &'a Cache,
    catalogue: &'a Catalogue,
) -> Vec<Work<'a>> {
    let mut boots: Vec<Boot> = Vec::new();
    for (kernel, line) in catalogue.lines() {
        if !which.has(kernel, line) {
            continue;
        }
        let modes: Vec<Option<String>> = match line.modes.as_slice() {
            [] => vec![None],
            modes => modes.iter().cloned().map(Some).collect(),
        };
        let last = modes.len() - 1;
        boots.extend(modes.into_iter().enumerate().map(|(index, mode)| Boot {
            kernel: kernel.to_owned(),
            mode,
            first: index == 0,
            last: index == last,
            compiled: line.is_compiled(),
        }));
    }
    let work = boots.into_iter().map(|boot| Work {
        name: boot.name(),
        weight: cases(&boot).len(),
        run: Box::new(move || one(cache, catalogue, &boot)),
    });
    work.collect()
}

/// All cases of one boot. A kernel that cannot be had is a skip, unless it must be there.
fn one(cache: &Cache, catalogue: &Catalogue, boot: &Boot) -> Cases {
    let start = Instant::now();
    let options = VmOptions {
        kernel: boot.kernel.clone(),
        append: boot
            .mode
            .iter()
            .map(|mode| format!("preempt={mode}"))
            .collect(),
        ..VmOptions::default()
    };
    let name = boot.name();
    // What was skipped is said once, at the end, with how often.
    let mut times: Vec<(Took, String)> = Vec::new();
    let say = |case: &str, outcome: &Outcome, took: Took| {
        times.push((took, case.to_owned()));
        if matches!(outcome, Outcome::Fail(_) | Outcome::VmDied(_)) {
            eprintln!("xtask: {name}: {case}: {outcome}");
        }
    };
    let mut outcomes = match guest::run_all(cache, catalogue, &options, cases(boot), say) {
        Ok(outcomes) => outcomes,
        Err(error) if !boot.must_run() => {
            let why = format!("this kernel cannot be had: {error:#}");
            eprintln!("xtask: {name}: skip: {why}");
            vec![("boot".to_owned(), Outcome::Skip(why))]
        }
        Err(error) => {
            eprintln!("xtask: {name}: {error:#}");
            vec![("boot".to_owned(), Outcome::Fail(format!("{error:#}")))]
        }
    };
    for (case, outcome) in &mut outcomes {
        if let Outcome::Skip(why) = outcome
            && boot.must_run()
            && case_must_run(case, boot.compiled)
        {
            *outcome = Outcome::Fail(format!("skipped on {}: {why}", boot.kernel));
            eprintln!("xtask: {name}: {case}: {outcome}");
        }
    }
    let counts = Counts::of_cases(&outcomes);
    eprintln!(
        "xtask: {name}: {counts} in {}; longest: {}",
        Took {
            time: start.elapsed(),
            work: times.iter().map(|(took, _)| took.work).sum()
        },
        longest(times)
    );
    outcomes
}

/// The cases that took longest, with their seconds.
fn longest(mut times: Vec<(Took, String)>) -> String {
    times.sort_by_key(|(took, _)| Reverse(took.time));
    times.truncate(LONGEST);
    let told = times.iter().map(|(took, case)| format!("{case} {took}"));
    told.collect::<Vec<_>>().join(", ")
}

/// Whether this is a scenario, and no special one: those that are not say themselves which kernels
/// they are for. A kernel of ours (`compiled`) is configured without the drivers whose bugs were fixed.
fn case_must_run(case: &str, compiled: bool) -> bool {
    let name = case.rsplit(": ").next().unwrap_or(case);
    SCENARIOS.iter().any(|scenario| {
        let has_driver = !compiled || !matches!(scenario.action, Action::FixedBug { .. });
        scenario.name == name && !scenario.is_special() && has_driver
    })
}

fn cases(boot: &Boot) -> Vec<Case> {
    let mut scenarios: Vec<&'static Scenario> = SCENARIOS.iter().copied().collect();
    if boot.compiled {
        // Those after which lockdep is off come last, another kind of them first in every boot.
        let kind = |scenario: &&Scenario| (scenario.first.leaves.preempt < 0) != boot.first;
        scenarios.sort_by_key(|scenario| (scenario.ends_lockdep(), kind(scenario)));
    }
    let mut cases = Vec::new();
    // First what takes CPUs offline, as long as the kernel is healthy: one of which a leaked
    // migrate_disable() keeps a task can never go. One of the two soaks in each mode; each takes half a
    // minute.
    if boot.first {
        cases.push(guest::soak::short(Scope::Command));
    }
    if boot.last {
        cases.push(guest::soak::short(Scope::Host));
    }
    if boot.first && (LOSSES.contains(&boot.kernel.as_str()) || boot.compiled) {
        cases.extend(guest::trust());
    }
    cases.extend(guest::busy());
    let traced = scenarios.into_iter();
    cases.extend(traced.map(|scenario| guest::traced(scenario, Manner::PLAIN)));
    cases.extend(guest::batteries());
    if boot.first {
        for manner in MANNERS {
            cases.extend(
                SCENARIOS
                    .iter()
                    .filter(|scenario| SHORT.contains(&scenario.name))
                    .map(|scenario| guest::traced(scenario, manner)),
            );
        }
        cases.extend(guest::proof());
        if LOCATED.contains(&boot.kernel.as_str()) || boot.compiled {
            cases.extend(guest::located());
        }
        cases.extend(guest::faults(&boot.kernel));
        if boot.kernel == NEVER_SKIPPED {
            cases.extend(guest::explained(&EXPLAINED));
        }
        // Last: some of them leave the guest in a state that cannot be taken back.
        cases.extend(guest::special());
    }
    cases
}
