//! A scenario as a case: bare, to prove that it leaks as the ledger says, and traced, to prove
//! that preemptleak tells exactly that.

use preemptleak_tests::{
    protocol::Ending,
    scenario::{Action, Class, Counter, Expectation, Place, Record, Scenario, Traits},
};
use serde_json::Value;

use super::{Case, Outcome, run};

/// What `leak` exits with when the guest lacks something.
const CANNOT_RUN: i32 = 77;

/// Runs a scenario without the tracer: the kernel's own messages must be those expected.
pub(crate) fn bare(scenario: &'static Scenario) -> Case {
    Case::of(scenario, scenario.name, move |guest| {
        let traits = guest.traits();
        let ran = run(guest, &["leak", scenario.name], &[])?;
        Ok(match ran.ending {
            Ending::Exited(0) => {
                let expected = scenario.expect(traits);
                of(shown(scenario, &expected, &ran.stderr)
                    .and_then(|()| expected.ledger.check(&ran.log)))
            }
            Ending::Exited(CANNOT_RUN) => Outcome::Skip(ran.stderr),
            ending => Outcome::Fail(format!("{ending:?}: {}", ran.stderr)),
        })
    })
}

/// Runs a scenario under `preemptleak trace`, with the ways to the kernel that `env` forces: those
/// records, every field of them right, and the kernel's messages as without the tracer.
pub(crate) fn traced(
    scenario: &'static Scenario,
    label: &str,
    env: &'static [(&'static str, &'static str)],
) -> Case {
    Case::of(
        scenario,
        format!("{label}{}", scenario.name),
        move |guest| {
            let traits = guest.traits();
            if !scenario.watch.is_empty() {
                let why = "this preemptleak watches nothing but preempt_count";
                return Ok(Outcome::Skip(why.to_owned()));
            }
            let args = [
                "preemptleak",
                "trace",
                "--format",
                "json",
                "--",
                "leak",
                scenario.name,
            ];
            let ran = run(guest, &args, env)?;
            if ran.stdout.contains("\"status\":77") {
                let why = ran.stderr.rsplit("cannot run here: ").next();
                return Ok(Outcome::Skip(why.unwrap_or_default().to_owned()));
            }
            // Only a way that was forced: without that, another one must have been found.
            let no_way = "its BTF lists no per-CPU variables";
            if !env.is_empty() && ran.ending == Ending::Exited(125) && ran.stdout.contains(no_way) {
                return Ok(Outcome::Skip(no_way.to_owned()));
            }
            let expected = scenario.expect(traits);
            let status = match expected.leaks.len() {
                0 if traits.preempt_count => 0,
                0 => 125,
                _ => 1,
            };
            if ran.ending != Ending::Exited(status) {
                let what = format!("{:?} and not status {status}", ran.ending);
                return Ok(Outcome::Fail(format!(
                    "{what}: {} {}",
                    ran.stdout, ran.stderr
                )));
            }
            let judged = judge(scenario, &expected, traits, &ran.stdout)
                .and_then(|()| expected.ledger.check(&ran.log))
                .map_err(|why| format!("{why}: {}", ran.stdout));
            Ok(of(judged))
        },
    )
}

fn of(result: Result<(), String>) -> Outcome {
    match result {
        Ok(()) => Outcome::Pass,
        Err(why) => Outcome::Fail(why),
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

/// Compares what was reported with what the scenario does, field by field.
fn judge(
    scenario: &Scenario,
    expected: &Expectation,
    traits: Traits,
    stdout: &str,
) -> Result<(), String> {
    let records = stdout
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<Vec<Value>, _>>()
        .map_err(|error| format!("no JSON Lines: {error}"))?;
    let of_type = |kind: &'static str| {
        let found = records.iter().filter(|record| record["type"] == kind);
        let mut found: Vec<&Value> = found.collect();
        found.sort_by_key(|record| counter_of(record));
        found
    };
    let (leaks, heals) = (of_type("leak"), of_type("heal"));
    let summary = *of_type("summary").first().ok_or("no summary")?;
    same(
        "losses",
        &summary["coverage"]["losses"],
        &Value::Array(vec![]),
    )?;
    if summary["coverage"]["calls"].as_u64().unwrap_or_default() < 20 {
        return Err("hardly any system calls were seen".to_owned());
    }
    let verdict = match expected.leaks.len() {
        0 if traits.preempt_count => "clean",
        0 => "unknown",
        _ => "leaks",
    };
    same("verdict", &summary["verdict"], &verdict.into())?;
    same("leaks", &leaks.len().into(), &expected.leaks.len().into())?;
    for (expected, leak) in expected.leaks.iter().zip(&leaks) {
        record(scenario, expected, leak)?;
    }
    if leaks.windows(2).any(|two| two[0]["tid"] != two[1]["tid"]) {
        return Err("the leaks are not all of one task".to_owned());
    }
    healed(scenario, expected, &heals, &leaks)?;
    let rows = summary["leaks"].as_array().ok_or("no table")?;
    same("rows", &rows.len().into(), &leaks.len().into())?;
    for leak in leaks {
        let has_row = rows.iter().any(|row| {
            ["comm", "syscall", "cmd", "delta", "class"]
                .iter()
                .all(|field| row[field] == leak[field])
                && row["count"] == 1
        });
        if !has_row {
            return Err("a leak has no row of its own in the table".to_owned());
        }
    }
    Ok(())
}

/// Checks the heals: those of the scenario's own calls, and at most one for what they left, told
/// of the task that leaked.
fn healed(
    scenario: &Scenario,
    expected: &Expectation,
    heals: &[&Value],
    leaks: &[&Value],
) -> Result<(), String> {
    let leaker = leaks.first().map_or(&Value::Null, |leak| &leak["tid"]);
    for heal in heals {
        same("the healed task", &heal["tid"], leaker)?;
    }
    for counter in Counter::ALL {
        let of_it = |heal: &&&Value| counter_of(heal) == Some(counter);
        let mut found = heals.iter().filter(of_it);
        for own in expected.heals.iter().filter(|own| own.counter == counter) {
            record(scenario, own, found.next().ok_or("a heal is missing")?)?;
        }
        let left = expected.left.iter().find(|(of, _)| *of == counter);
        match (found.next(), left) {
            (None, _) => {}
            (Some(heal), Some((_, left))) if found.next().is_none() => {
                same("the last heal's delta", &heal["delta"], &(-left).into())?;
            }
            _ => return Err("a heal too many".to_owned()),
        }
    }
    Ok(())
}

/// What a record counts.
fn counter_of(record: &Value) -> Option<Counter> {
    match record["counter"].as_str() {
        None => Some(Counter::Preempt),
        Some(name) => Counter::ALL.into_iter().find(|one| one.name() == name),
    }
}

/// Checks one leak or heal record.
fn record(scenario: &Scenario, expected: &Record, found: &Value) -> Result<(), String> {
    let Record {
        class,
        counter,
        call,
        enter,
        exit,
        delta,
    } = *expected;
    if counter_of(found) != Some(counter) {
        return Err(format!("counter is {}", found["counter"]));
    }
    same("class", &found["class"], &class.name().into())?;
    same("comm", &found["comm"], &scenario.comm.into())?;
    same("delta", &found["delta"], &delta.into())?;
    same("enter", &found["enter"], &enter.into())?;
    same("exit", &found["exit"], &exit.into())?;
    same("syscall", &found["syscall"], &call.syscall.into())?;
    if class == Class::Outside {
        same("ret", &found["ret"], &Value::Null)?;
    } else if let Some(ret) = call.ret {
        same("ret", &found["ret"], &ret.into())?;
    }
    let abi = if scenario.action == Action::IoctlCompat {
        "ia32"
    } else {
        "x86_64"
    };
    same("abi", &found["abi"], &abi.into())?;
    match call.cmd {
        None => same("cmd", &found["cmd"], &Value::Null)?,
        Some(cmd) => {
            same("cmd.value", &found["cmd"]["value"], &cmd.value.into())?;
            let hex = format!("{:#x}", cmd.value);
            same("cmd.hex", &found["cmd"]["hex"], &hex.into())?;
            if let Some(name) = cmd.name {
                same("cmd.name", &found["cmd"]["name"], &name.into())?;
            }
        }
    }
    let has_bits = matches!(counter, Counter::Preempt | Counter::Softirq);
    if has_bits {
        let bits = |field: &str| found["bits"][field].as_i64().unwrap_or_default();
        let split = bits("preempt") + 0x100 * bits("softirq") + 0x1_0000 * bits("hardirq_disable");
        same("bits", &split.into(), &delta.into())?;
    } else {
        same("bits", &found["bits"], &Value::Null)?;
    }
    let (pid, tid) = (found["pid"].as_u64(), found["tid"].as_u64());
    let in_a_thread = matches!(
        scenario.action,
        Action::IoctlThread | Action::IoctlBesideSleeper
    );
    if (pid == tid) == in_a_thread || pid.is_none() {
        return Err(format!("pid {pid:?} and tid {tid:?} do not fit"));
    }
    if class == Class::Masked {
        let culprit = match scenario.action {
            Action::Bridge(Place::Start) => "br_del_bridge",
            Action::Bridge(_) => "br_ioctl_stub",
            Action::ExecSleeps => "leaky_load_binary",
            _ => "leaky_ioctl",
        };
        let stack = found["stack"].as_array().ok_or("no stack")?;
        if !stack.iter().any(|frame| frame["function"] == culprit) {
            return Err(format!("{culprit} is not in the stack"));
        }
    }
    Ok(())
}

fn same(what: &str, found: &Value, expected: &Value) -> Result<(), String> {
    if found == expected {
        Ok(())
    } else {
        Err(format!("{what} is {found} and not {expected}"))
    }
}
