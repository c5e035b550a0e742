//! The developer's commands.

mod rig;
mod scenarios;
mod vm;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The developer's commands of preemptleak
#[derive(Debug, Parser)]
#[command(name = "xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Scenarios(scenarios::Scenarios),
    Vm(vm::Vm),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Scenarios(scenarios) => scenarios.run(),
        Command::Vm(vm) => vm.run(),
    };
    result.unwrap_or_else(|error| {
        eprintln!("xtask: {error:#}");
        ExitCode::FAILURE
    })
}
