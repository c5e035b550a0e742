//! `cargo xtask scenarios`: every leak scenario in guests, bare (the rig's own test: a leak that
//! leaks nothing would make every test of the tracer worthless) or traced.

use std::{process::ExitCode, time::Instant};

use anyhow::Result;
use clap::Args;
use preemptleak_tests::scenario::{ALL, Scenario};

use crate::{
    guest::{self, Outcome},
    rig::{Cache, Catalogue, VmOptions},
};

/// Run the leak scenarios in guests, and check what the kernel and preemptleak say of them
#[derive(Args, Debug)]
pub(crate) struct Scenarios {
    /// Kernels of tests/kernels.toml; repeatable
    #[arg(long, default_values_t = [String::from("6.1")])]
    kernel: Vec<String>,
    /// Kernel arguments to append, such as preempt=full
    #[arg(long, value_name = "ARGS", allow_hyphen_values = true)]
    append: Vec<String>,
    /// Under preemptleak trace
    #[arg(long)]
    traced: bool,
    /// The batteries, a trace for each, as the matrix runs them
    #[arg(long, conflicts_with_all = ["traced", "located", "explained", "names"])]
    batteries: bool,
    /// Locate the functions that leak, in those that are for it
    #[arg(long, conflicts_with_all = ["traced", "names"])]
    located: bool,
    /// Run what `preemptleak explain` says to run next
    #[arg(long, conflicts_with_all = ["traced", "located", "names"])]
    explained: bool,
    /// Only these scenarios
    #[arg(value_name = "NAME")]
    names: Vec<String>,
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
            let options = VmOptions {
                kernel: kernel.clone(),
                append: self.append.clone(),
                ..VmOptions::default()
            };
            let is_chosen = |scenario: &&Scenario| {
                self.names.is_empty() || self.names.iter().any(|name| name == scenario.name)
            };
            let chosen = ALL.iter().copied().filter(is_chosen);
            let cases = if self.located {
                guest::located()
            } else if self.batteries {
                guest::batteries()
            } else if self.explained {
                guest::explained(guest::EXPLAINED)
            } else if self.traced {
                chosen
                    .map(|scenario| guest::traced(scenario, guest::Manner::PLAIN))
                    .collect()
            } else {
                chosen.map(guest::bare).collect()
            };
            guest::run_all(&cache, &catalogue, &options, cases, |name, outcome, _| {
                counts[match outcome {
                    Outcome::Pass | Outcome::Saw(_) => 0,
                    Outcome::Skip(_) => 1,
                    Outcome::Fail(_) | Outcome::VmDied(_) => 2,
                }] += 1;
                println!("{kernel:9} {name:20} {outcome}");
            })?;
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
}
