//! `cargo xtask scenarios`: the rig's own test. Every scenario must run as planned, and the
//! kernel must say of each what the ledger expects: a leak that leaks nothing would make every
//! later test of the tracer worthless.

use std::{
    collections::VecDeque,
    fmt, io,
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Result;
use clap::Args;
use preemptleak_tests::{
    protocol::{Ending, Job},
    scenario::{SCENARIOS, Scenario},
};

use crate::rig::{Cache, Catalogue, Guest, Piece, VmError, VmOptions};

/// What `leak` exits with when the guest lacks something.
const CANNOT_RUN: i32 = 77;

/// Run all leak scenarios in a guest and check what the kernel says of them
#[derive(Args, Debug)]
pub(crate) struct Scenarios {
    /// Kernels of tests/kernels.toml; repeatable
    #[arg(long, default_values_t = [String::from("6.1")])]
    kernel: Vec<String>,
    /// Kernel arguments to append, such as preempt=full
    #[arg(long, value_name = "ARGS", allow_hyphen_values = true)]
    append: Vec<String>,
    /// Only these scenarios
    #[arg(value_name = "NAME")]
    names: Vec<String>,
}

/// What became of one scenario.
#[derive(Debug)]
enum Outcome {
    Pass,
    Fail(String),
    Skip(String),
    VmDied(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pass => f.write_str("pass"),
            Self::Fail(why) => write!(f, "FAIL: {why}"),
            Self::Skip(why) => write!(f, "skip: {why}"),
            Self::VmDied(why) => write!(f, "VM DIED: {why}"),
        }
    }
}

impl Scenarios {
    /// Runs them; success when none failed.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let catalogue = Catalogue::read()?;
        let cache = Cache::open()?;
        let mut failed = 0;
        for kernel in &self.kernel {
            let start = Instant::now();
            let mut counts = [0; 3];
            for (scenario, outcome) in self.one_kernel(&cache, &catalogue, kernel)? {
                counts[match outcome {
                    Outcome::Pass => 0,
                    Outcome::Skip(_) => 1,
                    Outcome::Fail(_) | Outcome::VmDied(_) => 2,
                }] += 1;
                println!("{kernel:8} {:20} {outcome}", scenario.name);
            }
            let [pass, skip, fail] = counts;
            failed += fail;
            let took = start.elapsed().as_secs_f64();
            println!("{kernel}: {pass} passed, {skip} skipped, {fail} failed in {took:.1} s");
        }
        Ok(if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    /// All scenarios in one guest; in another one from where a guest died.
    fn one_kernel(
        &self,
        cache: &Cache,
        catalogue: &Catalogue,
        kernel: &str,
    ) -> Result<Vec<(&'static Scenario, Outcome)>> {
        let options = VmOptions {
            kernel: kernel.to_owned(),
            append: self.append.clone(),
            boot_timeout: Duration::from_secs(60),
            ..VmOptions::default()
        };
        let chosen = |scenario: &&Scenario| {
            self.names.is_empty() || self.names.iter().any(|name| name == scenario.name)
        };
        let mut rest: VecDeque<&'static Scenario> = SCENARIOS.iter().filter(chosen).collect();
        let mut outcomes = Vec::new();
        while !rest.is_empty() {
            let console = cache.console(kernel)?;
            let mut guest = Guest::boot(cache, catalogue, &options, &console)?;
            while let Some(scenario) = rest.pop_front() {
                let outcome = one(&mut guest, scenario);
                let died = matches!(outcome, Outcome::VmDied(_));
                outcomes.push((scenario, outcome));
                if died {
                    eprintln!("xtask: {}: console: {}", scenario.name, console.display());
                    break;
                }
            }
        }
        Ok(outcomes)
    }
}

fn one(guest: &mut Guest, scenario: &'static Scenario) -> Outcome {
    let traits = guest.traits();
    if let Some(why) = scenario.skip(traits) {
        return Outcome::Skip(why.to_owned());
    }
    let job = Job {
        args: vec!["leak".to_owned(), scenario.name.to_owned()],
        timeout_ms: 20_000,
        ..Job::default()
    };
    let mut log = Vec::new();
    let mut said = Vec::new();
    let ending = guest.run(&job, |piece| -> io::Result<()> {
        match piece {
            Piece::Stdout(bytes) | Piece::Stderr(bytes) => said.extend_from_slice(bytes),
            Piece::Kmsg(line) => log.push(line.to_owned()),
        }
        Ok(())
    });
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    match ending {
        Ok(Ending::Exited(0)) => match scenario.expect(traits).check_log(&log) {
            Ok(()) => Outcome::Pass,
            Err(why) => Outcome::Fail(why),
        },
        Ok(Ending::Exited(CANNOT_RUN)) => Outcome::Skip(said),
        Ok(ending) => Outcome::Fail(format!("{ending:?}: {said}")),
        Err(VmError::Setup(error)) => Outcome::Fail(format!("{error:#}")),
        Err(error) => Outcome::VmDied(error.to_string()),
    }
}
