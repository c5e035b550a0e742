//! `leak NAME` runs one scenario in the guest: exactly one system call of it leaks.
//!
//! A process whose count is raised is killed at its next page fault in user mode. So the driver
//! locks and touches its memory before the call, and calls `sched_yield` right after it: there
//! the scheduler meets the count, logs `BUG: scheduling while atomic`, and resets it.

mod bridge;
mod device;
mod fixed;
mod modules;

use std::{env, io, process::ExitCode};

use preemptleak_tests::scenario::{Action, SCENARIOS, Scenario};

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
    let scenario = match args
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["--list"] => {
            for Scenario { name, about, .. } in SCENARIOS {
                println!("{name:20} {about}");
            }
            return ExitCode::SUCCESS;
        }
        [name] => Scenario::find(name),
        ["--comm", comm, name] => {
            rename(comm);
            Scenario::find(name)
        }
        _ => None,
    };
    let Some(scenario) = scenario else {
        eprintln!("usage: leak --list | leak [--comm COMM] NAME (got {args:?})");
        return ExitCode::from(2);
    };
    match run(scenario) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::CannotRun(why)) => {
            eprintln!("leak {}: cannot run here: {why}", scenario.name);
            ExitCode::from(CANNOT_RUN)
        }
        Err(Failure::Unplanned(what)) => {
            eprintln!("leak {}: not as planned: {what}", scenario.name);
            ExitCode::FAILURE
        }
    }
}

/// Gives this task a name of the caller's choice, with whatever is in it.
fn rename(comm: &str) {
    let mut name = [0u8; 16];
    for (to, from) in name.iter_mut().take(15).zip(comm.bytes()) {
        *to = from;
    }
    // SAFETY: the kernel reads 16 bytes, the last of which is 0.
    unsafe { libc::prctl(libc::PR_SET_NAME, name.as_ptr()) };
}

fn run(scenario: &Scenario) -> Result<(), Failure> {
    match scenario.action {
        Action::Bridge(place) => bridge::delete(place),
        Action::FixedBug { bug, leaks } => fixed::run(scenario, bug, leaks),
        _ => device::run(scenario),
    }
}

/// Gives this process a real-time priority, for those that die with a raised count.
///
/// Nothing else then makes the scheduler want it to step aside. On 7.3, and under preempt=full,
/// that would be the end of the guest: `zap_pte_range` starts over as long as `need_resched()`
/// is set, and with a raised count nobody ever clears it (seen on 7.3.4: an RCU stall in
/// `exit_mmap`, in 3 of 14 runs).
pub(crate) fn run_undisturbed() -> io::Result<()> {
    let parameters = libc::sched_param { sched_priority: 50 };
    // SAFETY: the parameters are initialized; 0 is the caller.
    match unsafe { libc::sched_setscheduler(0, libc::SCHED_FIFO, &raw const parameters) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
