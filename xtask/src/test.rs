//! `cargo xtask test`: every test there is, layer by layer, from format to guests. It sets up what
//! it needs, says what it does and how long each step took, and ends with one line of counts.

mod browser;
mod count;
mod layers;
mod matrix;
mod page;
mod readers;
mod screenshot;
mod table;

use std::{process::ExitCode, time::Instant};

use anyhow::Result;
use clap::Args;

use count::Counts;
use matrix::Which;

/// Run all tests: format, lints, unit tests, the committed object, this kernel, guests, what ships
#[derive(Args, Debug)]
pub(crate) struct Test {
    /// Leave out what boots a guest
    #[arg(long)]
    fast: bool,
    /// Only these kernels of tests/kernels.toml; repeatable
    #[arg(long)]
    kernel: Vec<String>,
    /// Write what the guests showed into the table of docs/kernels.md; with --readers, what those say
    /// into docs/formats.md
    #[arg(long, conflicts_with_all = ["fast", "debug_kernel"])]
    record: bool,
    /// Only the guests
    #[arg(long, conflicts_with = "fast")]
    guests: bool,
    /// Only the guests of the kernel with DEBUG_PREEMPT, DEBUG_ATOMIC_SLEEP and PROVE_LOCKING,
    /// which is built first: minutes, once
    #[arg(long, conflicts_with_all = ["fast", "kernel", "guests"])]
    debug_kernel: bool,
    /// Only what is written for browsers, in one
    #[arg(long, conflicts_with_all = ["fast", "kernel", "guests", "debug_kernel"])]
    browser: bool,
    /// Only other people's readers, on what the reports write
    #[arg(long, conflicts_with_all = ["fast", "kernel", "guests", "debug_kernel", "browser", "bisect"])]
    readers: bool,
    /// Only the git bisect of a driver that leaks
    #[arg(long, conflicts_with_all = ["fast", "kernel", "guests", "record", "debug_kernel", "browser"])]
    bisect: bool,
}

impl Test {
    /// Runs the layers; success when nothing failed.
    pub(crate) fn run(self) -> Result<ExitCode> {
        let start = Instant::now();
        let mut total = Counts::default();
        // What the rebuilt object is called, when another compiler made it than the recorded one.
        let mut object = None;
        if self.browser {
            total += browser::run();
        } else if self.readers {
            total += readers::run(self.record);
        } else if !self.guests && !self.debug_kernel && !self.bisect {
            for layer in layers::ALL {
                total += layers::run(layer);
            }
            total += browser::run();
            total += readers::run(false);
            total += layers::object(&mut object);
            total += layers::live();
        }
        if self.debug_kernel {
            total += matrix::run(Which::Compiled, None, false);
        } else if self.bisect {
            total += matrix::bisect();
        } else if !self.fast && !self.browser && !self.readers {
            total += matrix::run(Which::Named(&self.kernel), object.as_deref(), self.record);
            total += matrix::crashes();
            total += matrix::bisect();
            total += matrix::shipping();
            total += layers::cost();
        }
        let took = start.elapsed().as_secs();
        eprintln!("xtask: all layers took {}:{:02} min", took / 60, took % 60);
        println!("{total}");
        Ok(if total.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}
