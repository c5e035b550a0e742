//! Kernels that die of a leak: with `panic_on_warn` the scheduler's message is the last thing a
//! guest does. What `--crash-safe` left must be on its console.

use std::fs;

use anyhow::Context;

use super::{Outcome, run};
use crate::rig::{Cache, Catalogue, Guest, VmError, VmOptions};

/// A scenario that kills the kernel, and the line that must be on its console.
const CASES: &[(&str, &str)] = &[
    (
        "preempt-disable",
        "preemptleak: leak call 16 cmd 0x4c01 delta 1",
    ),
    (
        "sleep-after",
        "preemptleak: masked call 16 cmd 0x4c06 delta 1",
    ),
];

/// Runs each in a guest of its own: one processor, so that nothing of user space runs after it.
pub(crate) fn crashes(
    cache: &Cache,
    catalogue: &Catalogue,
    kernel: &str,
) -> Vec<(String, Outcome)> {
    let one = |(scenario, line): &(&str, &str)| {
        let outcome = crash(cache, catalogue, kernel, scenario, line)
            .unwrap_or_else(|error| Outcome::Fail(error.to_string()));
        (format!("{kernel} dies of {scenario} and names it"), outcome)
    };
    CASES.iter().map(one).collect()
}

fn crash(
    cache: &Cache,
    catalogue: &Catalogue,
    kernel: &str,
    scenario: &str,
    line: &str,
) -> Result<Outcome, VmError> {
    let options = VmOptions {
        kernel: kernel.to_owned(),
        append: vec!["panic_on_warn=1".to_owned()],
        smp: 1,
        ..VmOptions::default()
    };
    let console = cache.console(kernel)?;
    let mut guest = Guest::boot(cache, catalogue, &options, &console)?;
    let args = [
        "preemptleak",
        "trace",
        "--crash-safe",
        "--",
        "leak",
        scenario,
    ];
    let told = match run(&mut guest, &args, &[]) {
        Err(VmError::Crashed(..)) => {
            fs::read(&console).with_context(|| format!("cannot read {}", console.display()))?
        }
        Err(error) => return Err(error),
        Ok(ran) => return Ok(Outcome::Fail(format!("the kernel survived: {ran:?}"))),
    };
    let told = String::from_utf8_lossy(&told);
    let found = |words: &str| told.lines().filter(|told| told.contains(words)).count();
    Ok(match (found("Kernel panic"), found(line)) {
        (1, 1) => Outcome::Pass,
        (panics, lines) => Outcome::Fail(format!(
            "{panics} panics and {lines} times {line:?} on {}",
            console.display()
        )),
    })
}
