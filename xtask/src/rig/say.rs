//! Progress on stderr: one short line for each step that takes long enough to be noticed.

use std::{
    io::{self, IsTerminal, Write},
    time::{Duration, Instant},
};

/// Shorter steps are not worth a line.
const WORTH_SAYING: Duration = Duration::from_secs(1);

/// Runs a step and, where it took a second or more, says what it was and how long it took. On
/// a terminal the step's name is there while it runs, too.
pub(crate) fn step<T, E>(what: &str, run: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let terminal = io::stderr().is_terminal();
    if terminal {
        eprint!("xtask: {what} ...");
        // A progress line that cannot be written is no reason to stop.
        let _ = io::stderr().flush();
    }
    let start = Instant::now();
    let result = run();
    let took = start.elapsed();
    if terminal {
        eprint!("\r\x1b[K");
    }
    if took >= WORTH_SAYING {
        let end = if result.is_ok() { "" } else { ", failed" };
        eprintln!("xtask: {what}: {:.1} s{end}", took.as_secs_f64());
    }
    result
}
