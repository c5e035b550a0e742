//! The developer's commands.

mod bench;
mod bpf;
mod codegen;
mod dist;
mod docs;
mod guest;
mod release;
mod rig;
mod run;
mod scenarios;
mod soak;
mod test;
mod vm;

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
    Bench(bench::Bench),
    Bpf(bpf::Bpf),
    /// Make the tables of system calls, ioctls and other commands from the kernel's UAPI headers
    Codegen(codegen::Args),
    Dist(dist::Dist),
    Docs(docs::Docs),
    Run(run::Run),
    Scenarios(scenarios::Scenarios),
    Soak(soak::Soak),
    Test(test::Test),
    Vm(vm::Vm),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Bench(bench) => bench.run(),
        Command::Bpf(bpf) => bpf.run().map(|()| ExitCode::SUCCESS),
        Command::Codegen(args) => codegen::run(&args).map(|()| ExitCode::SUCCESS),
        Command::Dist(dist) => dist.run().map(|()| ExitCode::SUCCESS),
        Command::Docs(docs) => docs.run(),
        Command::Run(run) => run.run().map(|never| match never {}),
        Command::Scenarios(scenarios) => scenarios.run(),
        Command::Soak(soak) => soak.run(),
        Command::Test(test) => test.run(),
        Command::Vm(vm) => vm.run(),
    };
    result.unwrap_or_else(|error| {
        eprintln!("xtask: {error:#}");
        ExitCode::FAILURE
    })
}
