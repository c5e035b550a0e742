//! `leak NAME` runs one scenario in the guest: exactly one system call of it leaks. `--thread` runs it
//! in a second thread; `leak --wait` leaks in a call that then sleeps until somebody ends it; `leak
//! --undisturbed COMMAND` leaks nothing, and no tick disturbs a COMMAND that does; `leak --each NAME...`
//! runs several scenarios.
//!
//! A process whose count is raised is killed at its next page fault in user mode. So the driver
//! locks and touches its memory before the call, and calls `sched_yield` right after it: there
//! the scheduler meets the count, logs `BUG: scheduling while atomic`, and resets it.

mod answered;
mod bridge;
mod device;
mod each;
mod entries;
mod fixed;
mod handlers;
mod inherited;
mod modules;
mod process;
mod released;
mod seccomp;
mod signal;
mod threads;
mod uring;

use std::{env, process::ExitCode, thread};

use preemptleak_tests::scenario::{ALL, Action, Scenario};

/// The guest lacks what the scenario needs (automake's number for a skipped test).
const CANNOT_RUN: u8 = 77;

/// Why a scenario did not run as planned.
#[derive(Debug)]
enum Failure {
    /// This guest cannot run it.
    CannotRun(String),
    /// It ran, and something else happened.
    Unplanned(String),
}

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let mut in_thread = false;
    let scenario = match args
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["--list"] => {
            for Scenario { name, about, .. } in ALL.iter() {
                println!("{name:20} {about}");
            }
            return ExitCode::SUCCESS;
        }
        ["--wait"] => return told("--wait", device::wait()),
        ["--daemon", file] => return told("--daemon", inherited::daemon(file)),
        ["--undisturbed", command @ ..] if !command.is_empty() => {
            return told("--undisturbed", Err(process::become_undisturbed(command)));
        }
        ["--each", names @ ..] if !names.is_empty() => return each::run(names),
        [name] => Scenario::find(name),
        ["--comm", comm, name] => {
            process::rename(comm);
            Scenario::find(name)
        }
        ["--thread", name] => {
            in_thread = true;
            Scenario::find(name)
        }
        _ => None,
    };
    let Some(scenario) = scenario else {
        eprintln!(
            "usage: leak --list | leak --wait | leak --daemon FILE | leak --undisturbed COMMAND... | leak --each NAME... | leak [--comm COMM | --thread] NAME (got {args:?})"
        );
        return ExitCode::from(2);
    };
    let ran = if in_thread {
        thread::scope(|scope| scope.spawn(|| run(scenario)).join())
            .unwrap_or_else(|_| Err(Failure::Unplanned("the thread panicked".to_owned())))
    } else {
        run(scenario)
    };
    told(scenario.name, ran)
}

fn told(name: &str, ran: Result<(), Failure>) -> ExitCode {
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::CannotRun(why)) => {
            eprintln!("leak {name}: cannot run here: {why}");
            ExitCode::from(CANNOT_RUN)
        }
        Err(Failure::Unplanned(what)) => {
            eprintln!("leak {name}: not as planned: {what}");
            ExitCode::FAILURE
        }
    }
}

fn run(scenario: &Scenario) -> Result<(), Failure> {
    match scenario.action {
        Action::Bridge(place) => bridge::delete(place),
        Action::FixedBug { bug, leaks } => fixed::run(scenario, bug, leaks),
        _ => device::run(scenario),
    }
}
