//! Kernels times modes times cases: every scenario, traced, in guests; two guests at a time.

use std::{
    cmp::Reverse,
    collections::BTreeMap,
    path::Path,
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use preemptleak_tests::scenario::{Action, SCENARIOS, Scenario};

use super::{count::Counts, layers::step, table};
use crate::{
    dist::Made,
    guest::{self, Case, Manner, Outcome, soak::Scope},
    rig::{Cache, Catalogue, Line, VmOptions, build_with},
};

/// The story's kernel: there a scenario that cannot run is a failure.
const NEVER_SKIPPED: &str = "6.1";

/// How many guests run at once. Each has two processors, which mostly wait for each other.
const AT_ONCE: usize = 2;

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

/// What came out: for each boot its cases, in order.
pub(super) type Table = BTreeMap<String, Vec<(String, Outcome)>>;

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
    fn has(self, name: &str, line: &Line) -> bool {
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

/// Runs the guests of these kernels, with this object instead of the committed one; `record` writes
/// what was seen into docs/kernels.md.
pub(super) fn run(which: Which<'_>, object: Option<&Path>, record: bool) -> Counts {
    step("guests", || {
        try_run(which, object, record).unwrap_or_else(|error| {
            eprintln!("xtask: {error:#}");
            Counts::FAILED
        })
    })
}

/// Runs the guests that die, on the kernel that is always there.
pub(super) fn crashes() -> Counts {
    listed("dying kernels", || {
        Ok(guest::crashes(
            &Cache::open()?,
            &Catalogue::read()?,
            NEVER_SKIPPED,
        ))
    })
}

/// Lets git bisect find a driver's leak.
pub(super) fn bisect() -> Counts {
    listed("git bisect", || {
        let outcome = guest::bisect(&Cache::open()?)?;
        Ok(vec![("git bisect run".to_owned(), outcome)])
    })
}

/// Makes what ships, twice, and installs the .deb in a guest.
pub(super) fn shipping() -> Counts {
    listed("shipping", || {
        let made = Made::make()?;
        let mut outcomes = made.installed()?;
        let same = match made.same_elsewhere() {
            Ok(()) => Outcome::Pass,
            Err(error) => Outcome::Fail(format!("{error:#}")),
        };
        outcomes.push(("the same bytes in another folder".to_owned(), same));
        Ok(outcomes)
    })
}

/// A step that is a list of cases; those that did not pass are told.
fn listed(name: &str, run: impl FnOnce() -> Result<Vec<(String, Outcome)>>) -> Counts {
    step(name, || {
        let outcomes = run().unwrap_or_else(|error| {
            vec![("setup".to_owned(), Outcome::Fail(format!("{error:#}")))]
        });
        for (case, outcome) in &outcomes {
            if !outcome.is_pass() {
                eprintln!("xtask: {case}: {outcome}");
            }
        }
        count(&outcomes)
    })
}

fn try_run(which: Which<'_>, object: Option<&Path>, record: bool) -> Result<Counts> {
    let catalogue = Catalogue::read()?;
    let cache = Cache::open()?;
    if let Some(object) = object {
        build_with(object);
    }
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
    let total = boots.len();
    // The longest first, so that both are done at about the same time.
    boots.sort_by_key(|boot| !boot.first);
    boots.reverse();
    let queue = Mutex::new(boots);
    let table = Mutex::new(BTreeMap::new());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(boot) = queue.lock().ok().and_then(|mut queue| queue.pop()) {
                    let outcomes = one(&cache, &catalogue, &boot);
                    if let Ok(mut table) = table.lock() {
                        table.insert(boot.name(), outcomes);
                    }
                }
            });
        }
    });
    let table = table.into_inner().ok().context("a guest's thread died")?;
    anyhow::ensure!(table.len() == total, "not every kernel was run");
    if record {
        table::record(&table)?;
    }
    Ok(summarize(&table))
}

/// All cases of one boot. A kernel that cannot be had is a skip, unless it must be there.
fn one(cache: &Cache, catalogue: &Catalogue, boot: &Boot) -> Vec<(String, Outcome)> {
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
    let mut times: Vec<(Duration, String)> = Vec::new();
    let say = |case: &str, outcome: &Outcome, took: Duration| {
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
    let counts = count(&outcomes);
    eprintln!(
        "xtask: {name}: {counts} in {:.1} s (longest: {})",
        start.elapsed().as_secs_f64(),
        longest(times)
    );
    outcomes
}

/// The cases that took longest, with their seconds.
fn longest(mut times: Vec<(Duration, String)>) -> String {
    times.sort_by_key(|(took, _)| Reverse(*took));
    times.truncate(LONGEST);
    let told = times.iter();
    let told = told.map(|(took, case)| format!("{case} {:.0} s", took.as_secs_f64()));
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

fn count(outcomes: &[(String, Outcome)]) -> Counts {
    let mut counts = Counts::default();
    for (_, outcome) in outcomes {
        counts += match outcome {
            Outcome::Pass | Outcome::Saw(_) => Counts::PASSED,
            Outcome::Skip(_) => Counts::SKIPPED,
            Outcome::Fail(_) | Outcome::VmDied(_) => Counts::FAILED,
        };
    }
    counts
}

/// Says why things were skipped, what failed (again: what was said of it may be far up), and adds
/// all up.
fn summarize(table: &Table) -> Counts {
    let mut total = Counts::default();
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut failures = Vec::new();
    for (boot, outcomes) in table {
        total += count(outcomes);
        for (case, outcome) in outcomes {
            match outcome {
                Outcome::Pass | Outcome::Saw(_) => {}
                Outcome::Skip(why) => {
                    let cases = reasons.entry(why).or_default();
                    cases.push(format!("{boot} {case}"));
                }
                Outcome::Fail(_) | Outcome::VmDied(_) => {
                    failures.push(format!("{boot}: {case}: {outcome}"));
                }
            }
        }
    }
    for (why, cases) in reasons {
        eprintln!(
            "xtask: skipped {} times: {why} (first: {})",
            cases.len(),
            cases[0]
        );
    }
    for failure in failures {
        eprintln!("xtask: {failure}");
    }
    total
}
