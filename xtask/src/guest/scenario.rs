//! A scenario as a case: bare, to prove that it leaks as the ledger says, and traced, to prove
//! that preemptleak tells exactly that.

use anyhow::anyhow;
use preemptleak_tests::{
    protocol::Ending,
    scenario::{Action, Class, Debug, DisabledAt, Expectation, Place, Scenario, Traits},
};
use serde_json::Value;

use super::{Case, Outcome, run};
use crate::rig::{Guest, VmError};

/// What `leak` exits with when the guest lacks something.
const CANNOT_RUN: i32 = 77;

/// Runs a scenario without the tracer: the kernel's own messages must be those expected.
pub(crate) fn bare(scenario: &'static Scenario) -> Case {
    Case::new(scenario.name, move |guest| {
        let traits = traits_now(guest)?;
        if let Some(why) = scenario.skip(traits) {
            return Ok(Outcome::Skip(why.to_owned()));
        }
        let ran = run(guest, &["leak", scenario.name], &[])?;
        Ok(match ran.ending {
            Ending::Exited(0) => of(scenario.expect(traits).check_log(&ran.log)),
            Ending::Exited(CANNOT_RUN) => Outcome::Skip(ran.stderr),
            ending => Outcome::Fail(format!("{ending:?}: {}", ran.stderr)),
        })
    })
}

/// Runs a scenario under `preemptleak trace`, with the ways to the kernel that `env` forces: one
/// record, every field of it right, and the kernel's messages as without the tracer.
pub(crate) fn traced(
    scenario: &'static Scenario,
    label: &str,
    env: &'static [(&'static str, &'static str)],
) -> Case {
    Case::new(format!("{label}{}", scenario.name), move |guest| {
        let traits = traits_now(guest)?;
        if let Some(why) = scenario.skip(traits) {
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
        let status = match expected.class {
            Class::None if traits.preempt_count => 0,
            Class::None => 125,
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
            .and_then(|()| expected.check_log(&ran.log))
            .map_err(|why| format!("{why}: {}", ran.stdout));
        Ok(of(judged))
    })
}

/// The guest's traits, and for a kernel that checks itself their state.
fn traits_now(guest: &mut Guest) -> Result<Traits, VmError> {
    let mut traits = guest.traits();
    if let Some(Debug { lockdep }) = &mut traits.debug {
        // Once a second at most it says that something sleeps where it must not.
        let script = "sleep 1.1; cat /proc/lockdep_stats";
        let ran = run(guest, &["sh", "-c", script], &[])?;
        let mut lines = ran.stdout.lines().map(str::trim);
        *lockdep = match lines.find_map(|line| line.strip_prefix("debug_locks:")) {
            Some(on) => on.trim() == "1",
            None => return Err(anyhow!("lockdep does not say whether it is on: {ran:?}").into()),
        };
    }
    Ok(traits)
}

fn of(result: Result<(), String>) -> Outcome {
    match result {
        Ok(()) => Outcome::Pass,
        Err(why) => Outcome::Fail(why),
    }
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
    let of_type = |kind: &'static str| records.iter().filter(move |record| record["type"] == kind);
    let leaks: Vec<&Value> = of_type("leak").collect();
    let summary = of_type("summary").next().ok_or("no summary")?;
    same(
        "losses",
        &summary["coverage"]["losses"],
        &Value::Array(vec![]),
    )?;
    if summary["coverage"]["calls"].as_u64().unwrap_or_default() < 20 {
        return Err("hardly any system calls were seen".to_owned());
    }
    if expected.class == Class::None {
        let verdict = if traits.preempt_count {
            "clean"
        } else {
            "unknown"
        };
        same("verdict", &summary["verdict"], &verdict.into())?;
        return same("leaks", &leaks.len().into(), &0.into());
    }
    same("verdict", &summary["verdict"], &"leaks".into())?;
    same("leaks", &leaks.len().into(), &1.into())?;
    record(scenario, expected, leaks[0])?;
    let rows = summary["leaks"].as_array().ok_or("no table")?;
    same("rows", &rows.len().into(), &1.into())?;
    same("count", &rows[0]["count"], &1.into())?;
    for field in ["comm", "syscall", "delta", "class"] {
        same(field, &rows[0][field], &leaks[0][field])?;
    }
    Ok(())
}

/// Checks the one leak record.
fn record(scenario: &Scenario, expected: &Expectation, leak: &Value) -> Result<(), String> {
    let (class, exit) = match expected.class {
        Class::Masked => ("masked", 0),
        Class::Underflow => ("underflow", expected.delta),
        Class::Outside => ("outside", expected.delta),
        Class::None | Class::Leak => ("leak", expected.delta),
    };
    same("class", &leak["class"], &class.into())?;
    same("comm", &leak["comm"], &scenario.comm.into())?;
    same("delta", &leak["delta"], &expected.delta.into())?;
    same("enter", &leak["enter"], &0.into())?;
    same("exit", &leak["exit"], &exit.into())?;
    if expected.class != Class::Outside {
        same("syscall", &leak["syscall"], &scenario.syscall.into())?;
        if let Some(ret) = scenario.ret {
            same("ret", &leak["ret"], &ret.into())?;
        }
    }
    let abi = if scenario.action == Action::IoctlCompat {
        "ia32"
    } else {
        "x86_64"
    };
    same("abi", &leak["abi"], &abi.into())?;
    if let Some(cmd) = scenario.cmd {
        same("cmd.value", &leak["cmd"]["value"], &cmd.value.into())?;
        if let Some(name) = cmd.name {
            same("cmd.name", &leak["cmd"]["name"], &name.into())?;
        }
    }
    let function = match expected.disabled_at {
        DisabledAt::In(function) => function.into(),
        DisabledAt::Unknown | DisabledAt::Unsaid => Value::Null,
    };
    let disabled_at = &leak["disabled_at"]["function"];
    same("disabled_at.function", disabled_at, &function)?;
    let split = leak["bits"]["preempt"].as_i64().unwrap_or_default()
        + 0x100 * leak["bits"]["softirq"].as_i64().unwrap_or_default();
    same("bits", &split.into(), &expected.delta.into())?;
    let (pid, tid) = (leak["pid"].as_u64(), leak["tid"].as_u64());
    if (pid == tid) == (scenario.action == Action::IoctlThread) || pid.is_none() {
        return Err(format!("pid {pid:?} and tid {tid:?} do not fit"));
    }
    if expected.class == Class::Masked {
        let culprit = match scenario.action {
            Action::Bridge(Place::Start) => "br_del_bridge",
            Action::Bridge(_) => "br_ioctl_stub",
            _ => "leaky_ioctl",
        };
        let stack = leak["stack"].as_array().ok_or("no stack")?;
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
