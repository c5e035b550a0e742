//! A scenario as a case: bare, to prove that it leaks as the ledger says, and traced, to prove
//! that preemptleak tells exactly that.

use anyhow::anyhow;
use preemptleak_tests::{
    protocol::Ending,
    scenario::{Action, Expectation, Scenario, Traits},
};

use super::{CANNOT_RUN, Case, Outcome, Ran, judge::judge, run, sh, tried};
use crate::rig::{Guest, VmError};

/// Runs a scenario without the tracer: the kernel's own messages must be those expected.
pub(crate) fn bare(scenario: &'static Scenario) -> Case {
    Case::of(scenario, scenario.name, move |guest| {
        let traits = traits_now(guest)?;
        let ran = run(guest, &["leak", scenario.name], &[])?;
        Ok(match ran.ending {
            Ending::Exited(0) => {
                let expected = scenario.expect(traits);
                let shown = shown(scenario, &expected, &ran.stderr);
                shown.and_then(|()| expected.ledger.check(&ran.log)).into()
            }
            Ending::Exited(CANNOT_RUN) => Outcome::Skip(ran.stderr),
            ending => Outcome::Fail(format!("{ending:?}: {}", ran.stderr)),
        })
    })
}

/// How a scenario is traced.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    /// What stands before the scenario's name.
    pub(crate) label: &'static str,
    /// Ways to the kernel that are forced.
    pub(crate) env: &'static [(&'static str, &'static str)],
    /// What runs beside it, in shell; empty for nothing.
    pub(crate) beside: &'static str,
}

impl Manner {
    /// As users do it, on a host that does nothing else.
    pub(crate) const PLAIN: Self = Self {
        label: "",
        env: &[],
        beside: "",
    };
}

/// Runs a scenario under `preemptleak trace`: those records, every field of them right, and the kernel's
/// messages as without the tracer.
pub(crate) fn traced(scenario: &'static Scenario, manner: Manner) -> Case {
    let name = format!("{}{}", manner.label, scenario.name);
    Case::of(scenario, name, move |guest| {
        tried(scenario.name, || once(guest, scenario, manner))
    })
}

/// One run: what came of it, and whether the scheduler came between calls that were to follow each
/// other, or into a program of the tracer.
fn once(
    guest: &mut Guest,
    scenario: &Scenario,
    manner: Manner,
) -> Result<(Outcome, bool), VmError> {
    let Manner { env, beside, .. } = manner;
    let traits = traits_now(guest)?;
    let beside = format!("{beside} & beside=$!; \"$@\"; status=$?; kill $beside; exit $status");
    let mut args = if manner.beside.is_empty() {
        vec![]
    } else {
        vec!["sh", "-c", &beside, "sh"]
    };
    args.extend(["preemptleak", "trace", "--format", "json"]);
    if !scenario.watch.is_empty() {
        args.extend(["--watch", scenario.watch]);
    }
    if scenario.is_everywhere() {
        args.push("--all");
    }
    args.extend(["--", "leak", scenario.name]);
    let ran = run(guest, &args, env)?;
    let between = "\"type\":\"heal\"";
    let between = |line: &str| line.contains(between) && line.contains("\"syscall\":null");
    // What the kernel skipped a run of is told with a doubt, which is right and not what is looked for.
    let doubted = ["\"unproven\":true", "\"kind\":\"runs\""]
        .iter()
        .any(|told| ran.stdout.contains(told));
    let interrupted =
        doubted || scenario.action == Action::InARow && ran.stdout.lines().any(between);
    Ok((
        outcome(scenario, traits, &ran, !env.is_empty()),
        interrupted,
    ))
}

/// What a run under the tracer shows. `forced`: it had to take one way to the kernel.
fn outcome(scenario: &Scenario, traits: Traits, ran: &Ran, forced: bool) -> Outcome {
    if ran.stdout.contains("\"status\":77") {
        let why = ran.stderr.rsplit("cannot run here: ").next();
        return Outcome::Skip(why.unwrap_or_default().to_owned());
    }
    if ran.stderr.contains(": not as planned: ") {
        // What it should not leak, it would not have leaked either.
        return Outcome::Fail(ran.stderr.clone());
    }
    // Only a way that was forced: without that, another one must have been found.
    let no_way = "its BTF lists no per-CPU variables";
    if forced && ran.ending == Ending::Exited(125) && ran.stdout.contains(no_way) {
        return Outcome::Skip(no_way.to_owned());
    }
    // What it asks for by name this kernel does not count.
    if let (Ending::Exited(125), Some((_, why))) =
        (&ran.ending, ran.stderr.split_once("cannot watch "))
    {
        let why = why.split(';').next().unwrap_or(why);
        return Outcome::Skip(why.to_owned());
    }
    let expected = scenario.expect(traits);
    let status = match expected.leaks.len() {
        0 if traits.preempt_count => 0,
        0 => 125,
        _ => 1,
    };
    if ran.ending != Ending::Exited(status) {
        let what = format!("{:?} and not status {status}", ran.ending);
        return Outcome::Fail(format!("{what}: {} {}", ran.stdout, ran.stderr));
    }
    let judged = ran
        .records_alone()
        .and_then(|records| judge(scenario, &expected, traits, records))
        .and_then(|()| expected.ledger.check(&ran.log));
    match judged {
        Ok(()) => Outcome::Saw(said(ran)),
        Err(why) => Outcome::Fail(format!("{why}: {}", ran.stdout)),
    }
}

/// The guest's traits, and for a kernel that checks itself their state.
fn traits_now(guest: &mut Guest) -> Result<Traits, VmError> {
    let mut traits = guest.traits();
    if traits.debug {
        // Once a second at most it says that something sleeps where it must not.
        let ran = sh(guest, "sleep 1.1; cat /proc/lockdep_stats")?;
        let mut lines = ran.stdout.lines().map(str::trim);
        traits.lockdep = match lines.find_map(|line| line.strip_prefix("debug_locks:")) {
            Some(on) => on.trim() == "1",
            None => return Err(anyhow!("lockdep does not say whether it is on: {ran:?}").into()),
        };
    }
    Ok(traits)
}

/// What the tracer said, in short: the classes of its leaks, or the verdict where there were none.
fn said(ran: &Ran) -> String {
    let classes = ran
        .of_type("leak")
        .filter_map(|leak| leak["class"].as_str());
    let classes: Vec<&str> = classes.collect();
    let mut records = ran.records.iter();
    let verdict = records.find_map(|record| record["verdict"].as_str());
    match classes.as_slice() {
        [] => verdict.unwrap_or("?").to_owned(),
        some => some.join(" + "),
    }
}

/// Compares what the kernel itself counted with what the scenario does.
fn shown(scenario: &Scenario, expected: &Expectation, stderr: &str) -> Result<(), String> {
    if scenario.action != Action::Shown {
        return Ok(());
    }
    for (counter, counts) in &expected.shown {
        let line = format!("{} {counts:?}", counter.name());
        if !stderr.lines().any(|shown| shown == line) {
            return Err(format!("{line:?} is not what the kernel counted: {stderr}"));
        }
    }
    Ok(())
}
