//! Runs several scenarios one after the other, each in a process of its own, so that one trace can
//! follow them all. Says when each began and ended, here and in the kernel's log.

use std::{
    env, fs, io,
    process::{Command, ExitCode},
    thread,
    time::Duration,
};

use preemptleak_tests::scenario::Turn;

/// For what a scenario left in another task to go through the scheduler.
const AFTER: Duration = Duration::from_millis(10);

pub(crate) fn run(names: &[&str]) -> ExitCode {
    for name in names {
        match turn(name) {
            Ok(turn) => eprintln!("{turn}"),
            Err(error) => {
                eprintln!("leak --each {name}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn turn(name: &str) -> io::Result<Turn> {
    fs::write("/dev/kmsg", format!("<6>{}\n", Turn::mark(name)))?;
    let begin = now();
    let status = Command::new(env::current_exe()?).arg(name).status()?;
    thread::sleep(AFTER);
    Ok(Turn {
        name: name.to_owned(),
        begin,
        end: now(),
        status: status.code().unwrap_or(-1),
    })
}

/// Seconds by the clock of the tracer's records.
fn now() -> f64 {
    let mut now = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the time is a place to write to.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut now) };
    now.tv_sec as f64 + now.tv_nsec as f64 / 1e9
}
