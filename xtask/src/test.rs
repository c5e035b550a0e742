//! `cargo xtask test`: every test there is, layer by layer, from format to guests. It sets up what
//! it needs, says what it does and how long each step took, and ends with one line of counts.

mod ahead;
mod browser;
mod count;
mod guests;
mod layers;
mod matrix;
mod pool;
mod step;
mod table;

use std::process::ExitCode;

use anyhow::Result;
use clap::Args;

use count::Counts;
use matrix::Which;
use step::All;

/// Run all tests: format, lints, unit tests, the committed object, this kernel, guests, what ships
#[derive(Args, Debug)]
pub(crate) struct Test {
    /// Leave out what boots a guest
    #[arg(long)]
    fast: bool,
    /// Only these kernels of tests/kernels.toml; repeatable
    #[arg(long)]
    kernel: Vec<String>,
    /// Write what the guests showed into the table of docs/kernels.md
    #[arg(long, conflicts_with_all = ["fast", "debug_kernel"])]
    record: bool,
    /// Only the guests
    #[arg(long, conflicts_with = "fast")]
    guests: bool,
    /// Only the guests of the kernel with DEBUG_PREEMPT, DEBUG_ATOMIC_SLEEP and PROVE_LOCKING,
    /// which is built first: minutes, once
    #[arg(long, conflicts_with_all = ["fast", "kernel", "guests"])]
    debug_kernel: bool,
    /// Only the picture of `locate`, in a browser
    #[arg(long, conflicts_with_all = ["fast", "kernel", "guests", "debug_kernel"])]
    browser: bool,
    /// Only the git bisect of a driver that leaks
    #[arg(long, conflicts_with_all = ["fast", "kernel", "guests", "record", "debug_kernel", "browser"])]
    bisect: bool,
}

impl Test {
    /// Runs the layers; success when nothing failed.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let mut done = Vec::new();
        // What the rebuilt object is called, when another compiler made it than the recorded one.
        let mut object = None;
        if self.browser {
            done.push(browser::run());
        } else if !self.guests && !self.debug_kernel && !self.bisect {
            if !self.fast {
                ahead::start(&self.kernel);
            }
            done.extend(layers::ALL.map(layers::run));
            done.push(browser::run());
            done.push(layers::object(&mut object));
            done.push(layers::live());
        }
        if self.debug_kernel {
            done.push(guests::run(Which::Compiled, None, false));
        } else if self.bisect {
            done.push(guests::bisect());
        } else if !self.fast && !self.browser {
            let which = Which::Named(&self.kernel);
            done.push(guests::run(which, object.as_deref(), self.record));
        }
        eprintln!("xtask: {}", All(&done));
        let total: Counts = done.iter().map(|done| done.counts).sum();
        println!("{total}");
        Ok(if total.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}
