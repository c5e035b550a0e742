//! Scenarios that watch the same under a single trace, one after the other: starting a trace takes longer
//! than most of them. Each is judged by itself, by what was told in its turn.

use std::time::Duration;

use preemptleak_tests::{
    protocol::Ending,
    scenario::{Action, BATTERIES, Battery, Scenario, Traits, Turn},
};
use serde_json::Value;

use super::{CANNOT_RUN, Case, NO_MODULES, Outcome, Ran, TRIES, judge::judge, run_for};
use crate::rig::{Guest, VmError};

/// How long all of them may take.
const LIMIT: Duration = Duration::from_secs(90);

/// What became of one scenario.
enum Judged {
    Right,
    /// This kernel does not have what it needs.
    CannotRun,
    /// It did not happen as it was to happen, or what was told of it has a doubt, with its reason.
    Otherwise(String),
    /// Something else was told.
    Wrong(String),
}

/// The batteries, as cases.
pub(crate) fn batteries() -> Vec<Case> {
    BATTERIES.iter().map(case).collect()
}

fn case(battery: &'static Battery) -> Case {
    let name = format!("battery: {}", battery.name);
    Case::new(name, move |guest| {
        if !guest.has_modules() {
            return Ok(Outcome::Skip(NO_MODULES.to_owned()));
        }
        let kernel = guest.traits();
        let mut rest: Vec<&Scenario> = battery
            .scenarios()
            .filter(|scenario| scenario.skip(kernel).is_none())
            .collect();
        let (mut right, mut wrong) = (0, Vec::new());
        for attempt in 1..=TRIES {
            let round = once(guest, &rest, kernel)?;
            right += round.right;
            wrong.extend(round.wrong);
            rest.clear();
            for (scenario, why) in round.again {
                // What is to interrupt the idle task interrupted the tracer: the others without it.
                if why.starts_with("no summary") && scenario.name.ends_with("-idle") {
                    eprintln!("xtask: {}: {why}; left out", scenario.name);
                    continue;
                }
                if attempt == TRIES {
                    wrong.push(format!("{}: {why}", scenario.name));
                } else {
                    eprintln!("xtask: {}: {why}; once more", scenario.name);
                    rest.push(scenario);
                }
            }
            if rest.is_empty() {
                break;
            }
        }
        Ok(match (right, wrong.as_slice()) {
            (0, []) => Outcome::Skip("this kernel has nothing of it".to_owned()),
            (right, []) => Outcome::Saw(format!("{right} scenarios")),
            (_, wrong) => Outcome::Fail(wrong.join("\n")),
        })
    })
    .with_lives(LIVES)
}

/// Twenty leaks in a row, of which a task that is not this one's may be left with any: a guest dies of one
/// now and then (6.12: `exit_mmap` of a task that was killed with a raised count).
const LIVES: u32 = 4;

/// What came of one trace.
#[derive(Default)]
struct Round<'a> {
    /// How many scenarios were told right.
    right: usize,
    /// Those to be tried again, and why.
    again: Vec<(&'a Scenario, String)>,
    /// What was wrong.
    wrong: Vec<String>,
}

/// One trace of these scenarios.
fn once<'a>(
    guest: &mut Guest,
    scenarios: &[&'a Scenario],
    kernel: Traits,
) -> Result<Round<'a>, VmError> {
    let Some(first) = scenarios.first() else {
        return Ok(Round::default());
    };
    let mut args = vec!["preemptleak", "trace", "--format", "json"];
    if !first.watch.is_empty() {
        args.extend(["--watch", first.watch]);
    }
    if first.is_everywhere() {
        args.push("--all");
    }
    args.extend(["--", "leak", "--each"]);
    args.extend(scenarios.iter().map(|scenario| scenario.name));
    let ran = run_for(guest, &args, &[], LIMIT)?;
    let mut round = Round::default();
    if ran.of_type("summary").next().is_none() {
        // What is to interrupt the idle task may interrupt the tracer, which then dies of what it left.
        let why = format!("no summary: {:?} {}", ran.ending, ran.stderr);
        round.again = scenarios
            .iter()
            .map(|scenario| (*scenario, why.clone()))
            .collect();
        return Ok(round);
    }
    for scenario in scenarios {
        match of_turn(scenario, kernel, &ran) {
            Judged::Right => round.right += 1,
            Judged::CannotRun => {}
            Judged::Otherwise(why) => round.again.push((*scenario, why)),
            Judged::Wrong(why) => round.wrong.push(format!("{}: {why}", scenario.name)),
        }
    }
    if let Err(why) = whole(&ran, kernel) {
        round.wrong.push(why);
    }
    Ok(round)
}

/// Judges one scenario by what was told in its turn.
fn of_turn(scenario: &Scenario, kernel: Traits, ran: &Ran) -> Judged {
    let mut turns = ran.stderr.lines().filter_map(|line| line.parse().ok());
    let turn: Option<Turn> = turns.find(|turn: &Turn| turn.name == scenario.name);
    let Some(turn) = turn else {
        return Judged::Wrong(format!("it did not run: {:?} {}", ran.ending, ran.stderr));
    };
    if turn.status == CANNOT_RUN {
        return Judged::CannotRun;
    }
    if turn.status != 0 {
        return Judged::Otherwise(format!("status {}: {}", turn.status, ran.stderr));
    }
    let expected = scenario.expect(kernel);
    if let Err(why) = expected.ledger.check(&turn.log(&ran.log)) {
        return Judged::Otherwise(why);
    }
    let told = told_in(&turn, kernel, &ran.records);
    let text = || {
        told.iter()
            .map(Value::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    };
    match judge(scenario, &expected, kernel, &told) {
        Ok(()) => Judged::Right,
        Err(why) if is_doubted(scenario, &told) => Judged::Otherwise(why),
        Err(why) => Judged::Wrong(format!("{why}: {}", text())),
    }
}

/// The records of a turn, and a summary of them alone.
fn told_in(turn: &Turn, kernel: Traits, records: &[Value]) -> Vec<Value> {
    let is_finding = |record: &Value| record["type"] == "leak" || record["type"] == "heal";
    let mut told: Vec<Value> = Vec::new();
    for record in records.iter().cloned() {
        if is_finding(&record) {
            told.extend(
                record["time"]
                    .as_f64()
                    .filter(|time| turn.has(*time))
                    .map(|_| record),
            );
        } else if record["type"] == "summary" {
            let mut summary = record;
            let leaks = told.iter().filter(|told| told["type"] == "leak");
            let rows: Vec<Value> = leaks
                .map(|leak| {
                    let mut row = leak.clone();
                    row["count"] = 1.into();
                    row
                })
                .collect();
            if summary["verdict"] == "leaks" && rows.is_empty() {
                // As it would be without the others.
                let verdict = if kernel.preempt_count {
                    "clean"
                } else {
                    "unknown"
                };
                summary["verdict"] = verdict.into();
            }
            summary["leaks"] = rows.into();
            told.push(summary);
        }
    }
    told
}

/// Whether the scheduler came between calls that were to follow each other, or the kernel skipped runs
/// of the tracer's programs: then something else is told, which is right and not what is looked for.
fn is_doubted(scenario: &Scenario, told: &[Value]) -> bool {
    let in_a_row = scenario.action == Action::InARow;
    let is_between = |record: &Value| record["type"] == "heal" && record["syscall"].is_null();
    told.iter()
        .any(|record| record["unproven"] == true || in_a_row && is_between(record))
}

/// Checks what holds for all of them: the table has every leak that was told, and the status fits.
fn whole(ran: &Ran, kernel: Traits) -> Result<(), String> {
    let leaks = ran.of_type("leak").count();
    let status = match leaks {
        0 if kernel.preempt_count => 0,
        0 => 125,
        _ => 1,
    };
    if ran.ending != Ending::Exited(status) {
        return Err(format!(
            "{:?} and not status {status}: {}",
            ran.ending, ran.stderr
        ));
    }
    let rows = ran.of_type("summary").next();
    let rows = rows.and_then(|summary| summary["leaks"].as_array());
    let rows = rows.ok_or("no summary")?.iter();
    let counted: u64 = rows.filter_map(|row| row["count"].as_u64()).sum();
    if usize::try_from(counted) == Ok(leaks) {
        return Ok(());
    }
    Err(format!(
        "{leaks} leaks were told, and the table has {counted}"
    ))
}
