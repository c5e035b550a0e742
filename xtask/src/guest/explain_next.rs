//! What `preemptleak explain` says to run next must find the leak that its log came from: a command that
//! says `clean` costs whoever trusts it a week.

use std::collections::BTreeSet;

use preemptleak_tests::{protocol::Ending, scenario::Scenario};
use serde_json::Value;

use super::{CANNOT_RUN, Case, Outcome, run, sh};
use crate::rig::{Guest, VmError};

/// Scenarios whose kernel says something: the report in the call itself, on the way back, in a later call,
/// in a page fault, at the end of the task, behind an `execve`, in a worker of `io_uring`.
pub(crate) const EXPLAINED: &[&str] = &[
    "preempt-disable",
    "underflow",
    "sleep-after",
    "local-bh-disable",
    "thread",
    "fault-after",
    "close",
    "exit",
    "execve",
    "execve-sleeps",
    "io-uring",
    "bridge-start",
];

/// The status of a trace that found a leak.
const LEAKS: i32 = 1;

/// A case for each of these.
pub(crate) fn explained(names: &[&str]) -> Vec<Case> {
    let chosen = |scenario: &&&'static Scenario| names.contains(&scenario.name);
    let scenarios = preemptleak_tests::scenario::SCENARIOS.iter();
    scenarios
        .filter(chosen)
        .map(|scenario| {
            let name = format!("what explain says to run next finds {}", scenario.name);
            Case::of(scenario, name, |guest| finds(guest, scenario.name))
        })
        .collect()
}

/// Leaks, explains the kernel's log of it, and runs what is said around the same leak.
fn finds(guest: &mut Guest, name: &str) -> Result<Outcome, VmError> {
    let bare = run(guest, &["leak", name], &[])?;
    if bare.ending == Ending::Exited(CANNOT_RUN) {
        return Ok(Outcome::Skip(bare.stderr));
    }
    let records = match explain(guest, &bare.log)? {
        Ok(records) => records,
        Err(outcome) => return Ok(outcome),
    };
    let mut commands = BTreeSet::new();
    let mut finding = 0;
    for record in &records {
        let next = strings(&record["next"]);
        if next.is_empty() {
            if let Some(why) = silence(record) {
                return Ok(Outcome::Fail(format!("{why}: {record}")));
            }
            continue;
        }
        let mut found = false;
        for command in &next {
            // Each once: several reports of one leak say the same.
            if !commands.insert(command.clone()) {
                found = true;
                continue;
            }
            let line = format!("{command} --all -- leak {name}");
            let traced = sh(guest, &line)?;
            if traced.ending == Ending::Exited(LEAKS) {
                found = true;
                finding += 1;
            }
        }
        if !found {
            let text = format!("none of {next:?} finds it: {record}");
            return Ok(Outcome::Fail(text));
        }
    }
    Ok(Outcome::Saw(format!(
        "{finding} of {} commands find it",
        commands.len()
    )))
}

/// The records of what the kernel logged, or what became of the case.
fn explain(guest: &mut Guest, log: &[String]) -> Result<Result<Vec<Value>, Outcome>, VmError> {
    let script = format!(
        "preemptleak explain --json - <<'END_OF_LOG'\n{}\nEND_OF_LOG",
        log.join("\n")
    );
    let ran = sh(guest, &script)?;
    Ok(match ran.ending {
        Ending::Exited(0) => ran
            .records_alone()
            .map(<[Value]>::to_vec)
            .map_err(Outcome::Fail),
        Ending::Exited(125) => Err(Outcome::Skip("the kernel says nothing of it".to_owned())),
        ending => Err(Outcome::Fail(format!("{ending:?}: {}", ran.stderr))),
    })
}

/// Why a record that proposes nothing should have; `None` where it says what helps instead, or there is
/// nothing to look for.
fn silence(record: &Value) -> Option<&'static str> {
    let verdict = record["verdict"].as_str().unwrap_or_default();
    let abouts = record["says"].as_array().into_iter().flatten();
    let says_instead = abouts.clone().any(|say| say["about"] == "instead");
    let may_leak = matches!(verdict, "leak" | "leak_or_sleep");
    (may_leak && !says_instead).then_some("no command and no word of what helps instead")
}

fn strings(value: &Value) -> Vec<String> {
    let each = value.as_array().into_iter().flatten();
    each.filter_map(Value::as_str).map(str::to_owned).collect()
}
