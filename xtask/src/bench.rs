//! `cargo xtask bench`: what tracing costs per system call, in instructions.
//!
//! A guest whose clock counts instructions gives the same number in every run, on every machine,
//! whatever else runs there: the one way to measure speed that a test can rely on. What is
//! compared is measured in one boot: nothing attached, two empty programs, the tracer.

mod ledger;
mod measure;
mod table;

use std::{process::ExitCode, time::Instant};

use anyhow::{Context, Result};
use clap::Args;

use crate::rig::{Cache, Catalogue};
use ledger::Ledger;

/// Measure what tracing costs per system call, in instructions
#[derive(Args, Debug)]
pub(crate) struct Bench {
    /// Kernels of tests/kernels.toml; repeatable
    #[arg(long, default_values_t = ["6.1", "6.12", "7.3"].map(String::from))]
    kernel: Vec<String>,
    /// One JSON object for each kernel on stdout instead of the table
    #[arg(long)]
    json: bool,
    /// Fail when a kernel costs more than tests/bench.toml allows
    #[arg(long)]
    check: bool,
    /// Write what was measured into tests/bench.toml
    #[arg(long, conflicts_with = "check")]
    record: bool,
    /// Only the tracer as users run it, not its variants
    #[arg(long)]
    quick: bool,
}

impl Bench {
    /// The check of the kernel that has a budget.
    pub(crate) fn budget() -> Self {
        Self {
            kernel: vec!["6.1".to_owned()],
            json: false,
            check: true,
            record: false,
            quick: true,
        }
    }

    /// Measures; success when nothing was too expensive, or nobody asked.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let catalogue = Catalogue::read()?;
        let cache = Cache::open()?;
        let mut ledger = Ledger::read()?;
        let mut failed = false;
        if !self.json {
            print!("{}", table::head());
        }
        for kernel in &self.kernel {
            let start = Instant::now();
            let costs = measure::kernel(&cache, &catalogue, kernel, !self.quick)
                .with_context(|| format!("cannot measure on {kernel}"))?;
            if self.json {
                println!("{}", serde_json::to_string(&costs)?);
            } else {
                print!("{}", table::row(&costs));
            }
            eprintln!(
                "xtask: {kernel} ({}): {:.1} s",
                costs.release,
                start.elapsed().as_secs_f64()
            );
            if self.check {
                for verdict in ledger.judge(&costs) {
                    failed |= verdict.fails;
                    let word = if verdict.fails { "FAIL" } else { "note" };
                    eprintln!("xtask: {word}: {kernel}: {}", verdict.what);
                }
            }
            if self.record {
                ledger.record(&costs);
            }
        }
        if self.record {
            ledger.write()?;
        }
        Ok(if failed {
            ExitCode::FAILURE
        } else {
            ExitCode::SUCCESS
        })
    }
}
