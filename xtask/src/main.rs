//! The developer's commands.

mod bpf;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// The developer's commands of preemptleak
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Bpf(bpf::Bpf),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Bpf(bpf) => bpf.run().map(|()| ExitCode::SUCCESS),
    };
    result.unwrap_or_else(|error| {
        eprintln!("xtask: {error:#}");
        ExitCode::FAILURE
    })
}
