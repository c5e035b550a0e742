//! Tests that need a guest: cases, run one after the other in as few boots as it takes.

mod battery;
mod bisect;
mod busy;
mod crash;
mod deb;
mod explain_next;
mod judge;
mod locate;
mod proof;
mod scenario;
mod script;
pub(crate) mod soak;
mod special;
mod trust;

use std::{
    collections::VecDeque,
    fmt, io,
    time::{Duration, Instant},
};

use anyhow::{Result, anyhow};
use preemptleak_tests::{
    protocol::{Ending, Job},
    records,
    scenario::{Scenario, Traits},
};
use serde_json::Value;

use crate::rig::{Cache, Catalogue, Guest, Piece, VmError, VmOptions};

pub(crate) use battery::batteries;
pub(crate) use bisect::bisect;
pub(crate) use busy::busy;
pub(crate) use crash::crashes;
pub(crate) use deb::installed;
pub(crate) use explain_next::{EXPLAINED, explained};
pub(crate) use locate::{faults, located};
pub(crate) use proof::proof;
pub(crate) use scenario::{Manner, bare, traced};
pub(crate) use special::special;
pub(crate) use trust::trust;

/// What became of a case. A skip is never a pass, and a dead VM is never a skip.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Everything was as expected.
    Pass,
    /// The same; and this is what the tracer said, for the table.
    Saw(String),
    /// Something was not.
    Fail(String),
    /// It cannot be tried here, for this reason.
    Skip(String),
    /// The guest crashed or hung during it.
    VmDied(String),
}

impl Outcome {
    /// Whether everything was as expected.
    pub(crate) const fn is_pass(&self) -> bool {
        matches!(self, Self::Pass | Self::Saw(_))
    }
}

impl From<Result<(), String>> for Outcome {
    fn from(judged: Result<(), String>) -> Self {
        match judged {
            Ok(()) => Self::Pass,
            Err(why) => Self::Fail(why),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pass => f.write_str("pass"),
            Self::Saw(what) => write!(f, "pass: {what}"),
            Self::Fail(why) => write!(f, "FAIL: {why}"),
            Self::Skip(why) => write!(f, "skip: {why}"),
            Self::VmDied(why) => write!(f, "VM DIED: {why}"),
        }
    }
}

/// What a case took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Took {
    /// By the clock.
    pub(crate) time: Duration,
    /// Of the processors. A case that takes much more by the clock waits, or was kept waiting.
    pub(crate) work: Duration,
}

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [time, work] = [self.time, self.work].map(|it| it.as_secs_f64());
        write!(f, "{time:.0} s (processors {work:.0} s)")
    }
}

/// What a case does in a guest.
type Test = dyn Fn(&mut Guest) -> Result<Outcome, VmError>;

/// Why a case cannot be tried on a kernel with these traits, or `None`.
type Skip = dyn Fn(Traits) -> Option<&'static str>;

/// One test.
pub(crate) struct Case {
    /// Its name in the table.
    pub(crate) name: String,
    /// Why it cannot be tried on a kernel.
    skip: Box<Skip>,
    /// Whether it has a guest to itself: afterwards that one is of no use.
    alone: bool,
    /// How many guests may die of it before that is a failure.
    lives: u32,
    run: Box<Test>,
}

/// A kernel with a raised count may die of it, and then says nothing about the tracer.
const LIVES: u32 = 2;

impl Case {
    /// A test that does this in a guest.
    pub(crate) fn new(
        name: impl Into<String>,
        run: impl Fn(&mut Guest) -> Result<Outcome, VmError> + 'static,
    ) -> Self {
        Self {
            name: name.into(),
            skip: Box::new(|_| None),
            alone: false,
            lives: LIVES,
            run: Box::new(run),
        }
    }

    /// The same, of which so many guests may die.
    fn with_lives(self, lives: u32) -> Self {
        Self { lives, ..self }
    }

    /// A scenario's test: on the kernels that it can run on, and alone where it must be.
    fn of(
        scenario: &'static Scenario,
        name: impl Into<String>,
        run: impl Fn(&mut Guest) -> Result<Outcome, VmError> + 'static,
    ) -> Self {
        let run = move |guest: &mut Guest| {
            if guest.has_modules() {
                run(guest)
            } else {
                Ok(Outcome::Skip(NO_MODULES.to_owned()))
            }
        };
        Self {
            skip: Box::new(|kernel| scenario.skip(kernel)),
            alone: scenario.alone,
            lives: LIVES,
            ..Self::new(name, run)
        }
    }
}

/// What `leak` exits with when the guest lacks something.
const CANNOT_RUN: i32 = 77;

/// Why `leak` cannot run in a guest whose kernel has no headers any more.
const NO_LEAKY: &str = "this guest has no leaky module";

/// Why a case cannot be tried where `preempt_disable()` leaves no trace.
const COUNTS_NOTHING: &str = "this kernel counts no preemption";

/// Why no scenario can run in a guest: each of them needs a module of ours.
const NO_MODULES: &str = "Debian keeps no headers of this kernel: no module of ours can be built";

/// What a command in the guest did.
#[derive(Debug)]
pub(crate) struct Ran {
    /// How it ended.
    pub(crate) ending: Ending,
    /// Its stdout.
    pub(crate) stdout: String,
    /// The records among that.
    pub(crate) records: Vec<Value>,
    /// Its stderr.
    pub(crate) stderr: String,
    /// What the kernel logged meanwhile.
    pub(crate) log: Vec<String>,
}

impl Ran {
    /// The records of a type.
    fn of_type<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Value> {
        self.records
            .iter()
            .filter(move |record| record["type"] == kind)
    }

    /// The records of a command that says nothing else on stdout.
    fn records_alone(&self) -> Result<&[Value], String> {
        if self.stdout.lines().count() == self.records.len() {
            return Ok(&self.records);
        }
        Err(format!("not only records: {}", self.stdout))
    }

    /// Whether `leak`, or a script in its place, says that the guest lacks something for it.
    fn cannot_run(&self) -> bool {
        self.stderr.contains("cannot run here")
    }
}

/// The longest a single command may take, in the guest's time: ten times what one takes on a host that
/// has twelve other things to do.
const DEADLINE: Duration = Duration::from_secs(120);

/// The longest a boot may take: as generous.
const BOOT: Duration = Duration::from_secs(180);

/// Runs a command in a guest that is up.
pub(crate) fn run(guest: &mut Guest, args: &[&str], env: &[(&str, &str)]) -> Result<Ran, VmError> {
    run_for(guest, args, env, DEADLINE)
}

/// Runs a script.
fn sh(guest: &mut Guest, script: &str) -> Result<Ran, VmError> {
    sh_for(guest, script, DEADLINE)
}

/// Runs a script that may take so long.
fn sh_for(guest: &mut Guest, script: &str, limit: Duration) -> Result<Ran, VmError> {
    run_for(guest, &["sh", "-c", script], &[], limit)
}

/// Runs a command that may take so long. A record on its stdout that is not as the schema says is a
/// failure, whatever the case looks at.
pub(crate) fn run_for(
    guest: &mut Guest,
    args: &[&str],
    env: &[(&str, &str)],
    limit: Duration,
) -> Result<Ran, VmError> {
    let owned = |text: &str| text.to_owned();
    let job = Job {
        args: args.iter().copied().map(owned).collect(),
        env: env.iter().map(|(k, v)| (owned(k), owned(v))).collect(),
        timeout_ms: u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
        ..Job::default()
    };
    let (mut stdout, mut stderr, mut log) = (Vec::new(), Vec::new(), Vec::new());
    let ending = guest.run(&job, |piece| -> io::Result<()> {
        match piece {
            Piece::Stdout(bytes) => stdout.extend_from_slice(bytes),
            Piece::Stderr(bytes) => stderr.extend_from_slice(bytes),
            Piece::Kmsg(line) => log.push(line.to_owned()),
        }
        Ok(())
    })?;
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).trim().to_owned();
    let stdout = text(stdout);
    let records = records::read(&stdout);
    Ok(Ran {
        ending,
        records: records.map_err(|why| anyhow!("not as the schema says: {why}"))?,
        stdout,
        stderr: text(stderr),
        log,
    })
}

/// How often a case is tried that the scheduler may come into.
const TRIES: u32 = 3;

/// Runs a case again where the scheduler came between what was to follow each other. Even a SCHED_FIFO task
/// steps aside for the kernel's own (its migration thread, for one), and the scheduler then resets the count
/// between a leak and what was to meet it. `once` says what came of a run, and whether that was so.
fn tried(
    name: &str,
    mut once: impl FnMut() -> Result<(Outcome, bool), VmError>,
) -> Result<Outcome, VmError> {
    for _ in 1..TRIES {
        let (outcome, interrupted) = once()?;
        if outcome.is_pass() || !interrupted {
            return Ok(outcome);
        }
        eprintln!("xtask: {name}: the scheduler came between; once more");
    }
    Ok(once()?.0)
}

/// Compares a value of a record.
fn same(what: &str, found: &Value, expected: &Value) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{what} is {found} and not {expected}"))
}

/// Runs all cases in one guest; in another one from where a guest died. Those that must have one to
/// themselves come last. `each` hears of every outcome as it comes, and of how long it took.
///
/// A case during which the guest died is run once more in the next guest, and that is said: a
/// kernel with a raised count may die of it (7.3 hung in `exit_mmap`, for one), and then says
/// nothing about the tracer. What kills as many guests as the case has lives is a failure.
pub(crate) fn run_all(
    cache: &Cache,
    catalogue: &Catalogue,
    options: &VmOptions,
    cases: Vec<Case>,
    mut each: impl FnMut(&str, &Outcome, Took),
) -> Result<Vec<(String, Outcome)>> {
    let (alone, together): (Vec<Case>, Vec<Case>) = cases.into_iter().partition(|case| case.alone);
    let cases = together.into_iter().chain(alone);
    let mut rest: VecDeque<(Case, u32)> = cases.map(|case| (case, 0)).collect();
    let mut outcomes = Vec::new();
    while !rest.is_empty() {
        let console = cache.console(&options.kernel)?;
        let options = VmOptions {
            boot_timeout: BOOT,
            ..options.clone()
        };
        let mut guest = Guest::boot(cache, catalogue, &options, &console)?;
        let mut is_fresh = true;
        while let Some((case, deaths)) = rest.pop_front() {
            let (start, work) = (Instant::now(), guest.processor_time());
            let skip = (case.skip)(guest.traits());
            let outcome = if let Some(why) = skip {
                Outcome::Skip(why.to_owned())
            } else if case.alone && !is_fresh {
                rest.push_front((case, deaths));
                break;
            } else {
                is_fresh = false;
                match (case.run)(&mut guest) {
                    Ok(outcome) => outcome,
                    Err(VmError::Setup(error)) => Outcome::Fail(format!("{error:#}")),
                    Err(error) => {
                        Outcome::VmDied(format!("{error}; console: {}", console.display()))
                    }
                }
            };
            let died = matches!(outcome, Outcome::VmDied(_));
            if died && deaths + 1 < case.lives {
                eprintln!(
                    "xtask: {}: {}: {outcome}; once more",
                    options.kernel, case.name
                );
                rest.push_front((case, deaths + 1));
                break;
            }
            let took = Took {
                time: start.elapsed(),
                work: guest.processor_time().saturating_sub(work),
            };
            each(&case.name, &outcome, took);
            outcomes.push((case.name, outcome));
            if died || (case.alone && skip.is_none()) {
                break;
            }
        }
    }
    Ok(outcomes)
}
