//! Judges what preemptleak told of a scenario: its records and no others, field by field.

use preemptleak_tests::scenario::{
    Action, Armed, By, Call, Class, Counter, DisabledAt, Expectation, Handler, Place, Record,
    Scenario, Traits,
};
use serde_json::Value;

use super::same;

/// Compares what was reported with what the scenario does, field by field.
pub(super) fn judge(
    scenario: &Scenario,
    expected: &Expectation,
    traits: Traits,
    records: &[Value],
) -> Result<(), String> {
    let of_type = |kind: &'static str| {
        let found = records.iter().filter(|record| record["type"] == kind);
        let mut found: Vec<&Value> = found.collect();
        found.sort_by_key(|record| counter_of(record));
        found
    };
    let (leaks, heals) = (of_type("leak"), of_type("heal"));
    let summary = *of_type("summary").first().ok_or("no summary")?;
    let losses = summary["coverage"]["losses"].as_array();
    let mut losses: Vec<&Value> = losses.ok_or("no losses")?.iter().collect();
    if traits.lockdep && scenario.watches(Counter::Lockdep) && scenario.ends_lockdep() {
        // It complains, and from then on its depth tells nothing.
        losses.retain(|loss| loss["kind"] != "lockdep");
    }
    same("losses", &losses.len().into(), &0.into())?;
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
        disabled_at(scenario, expected, traits, leak)?;
    }
    if leaks.windows(2).any(|two| two[0]["tid"] != two[1]["tid"]) {
        return Err("the leaks are not all of one task".to_owned());
    }
    healed(scenario, expected, &heals, &leaks)?;
    let rows = summary["leaks"].as_array().ok_or("no table")?;
    same("rows", &rows.len().into(), &leaks.len().into())?;
    for leak in leaks {
        let has_row = rows.iter().any(|row| {
            [
                "comm", "syscall", "cmd", "handler", "counter", "delta", "class",
            ]
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
            let heal = found.next().ok_or("a heal is missing")?;
            record(scenario, own, heal)?;
            culprit(counter, heal, leaks)?;
        }
        let left = expected.left.iter().find(|(of, _)| *of == counter);
        match (found.next(), left) {
            (None, _) => {}
            (Some(heal), Some((_, left))) if found.next().is_none() => {
                same("the last heal's delta", &heal["delta"], &(-left).into())?;
                culprit(counter, heal, leaks)?;
            }
            _ => return Err("a heal too many".to_owned()),
        }
    }
    Ok(())
}

/// Whose fault a heal was, where there is one leak, and no doubt.
fn culprit(counter: Counter, heal: &Value, leaks: &[&Value]) -> Result<(), String> {
    let mut leaks = leaks
        .iter()
        .filter(|leak| counter_of(leak) == Some(counter));
    let (Some(leak), None) = (leaks.next(), leaks.next()) else {
        return Ok(());
    };
    if leak["class"] == "outside" {
        return same("culprit", &heal["culprit"]["syscall"], &Value::Null);
    }
    for field in ["syscall", "nr", "abi", "cmd"] {
        let what = format!("culprit.{field}");
        same(&what, &heal["culprit"][field], &leak[field])?;
    }
    // Which interrupt it served is not remembered.
    for field in ["kind", "function", "module"] {
        let what = format!("culprit.handler.{field}");
        let told = &heal["culprit"]["handler"][field];
        same(&what, told, &leak["handler"][field])?;
    }
    Ok(())
}

/// Where the count was raised, as the kernel remembers it: only of the first to raise it.
fn disabled_at(
    scenario: &Scenario,
    expected: &Record,
    traits: Traits,
    leak: &Value,
) -> Result<(), String> {
    let function = match scenario.disabled_at(traits) {
        DisabledAt::In(function) if expected.counter == Counter::Preempt && expected.enter == 0 => {
            function.into()
        }
        _ => Value::Null,
    };
    let found = &leak["disabled_at"]["function"];
    same("disabled_at.function", found, &function)
}

/// What a record counts.
fn counter_of(record: &Value) -> Option<Counter> {
    let name = record["counter"].as_str()?;
    Counter::ALL.into_iter().find(|one| one.name() == name)
}

/// Checks one leak or heal record.
fn record(scenario: &Scenario, expected: &Record, found: &Value) -> Result<(), String> {
    let Record {
        class,
        counter,
        by,
        enter,
        exit,
        delta,
        blamed,
    } = *expected;
    if counter_of(found) != Some(counter) {
        return Err(format!("counter is {}", found["counter"]));
    }
    same("class", &found["class"], &class.name().into())?;
    same("delta", &found["delta"], &delta.into())?;
    let call = match by {
        By::Call(call) => call,
        By::Handler(handler) => return handled(handler, exit - enter, found),
    };
    same("comm", &found["comm"], &scenario.comm.into())?;
    same("enter", &found["enter"], &enter.into())?;
    same("exit", &found["exit"], &exit.into())?;
    same("handler", &found["handler"], &Value::Null)?;
    if call.syscall == Call::WHICHEVER {
        return pids(scenario, found);
    }
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
        for (field, shift) in [("preempt", 0), ("softirq", 8), ("hardirq_disable", 16)] {
            let bits = (delta.abs() >> shift & 0xff) * delta.signum();
            let told = found["bits"][field].as_i64().unwrap_or_default();
            same(&format!("bits.{field}"), &told.into(), &bits.into())?;
        }
    } else {
        same("bits", &found["bits"], &Value::Null)?;
    }
    pids(scenario, found)?;
    if matches!(class, Class::Masked | Class::Slept | Class::Heal) {
        same("blamed", &found["blamed"], &blamed.into())?;
    }
    if matches!(class, Class::Masked | Class::Slept) {
        let culprit = match scenario.action {
            Action::Bridge(Place::Start) => "br_del_bridge",
            Action::Bridge(_) => "br_ioctl_stub",
            Action::ExecSleeps => "leaky_load_binary",
            // Who leaked has returned; the task itself never does.
            Action::Armed(Armed::Exit) => "do_exit",
            Action::Ioctl { .. } | Action::FixedBug { .. } => {
                scenario.function().unwrap_or("leaky_ioctl")
            }
            _ => "leaky_ioctl",
        };
        let stack = found["stack"].as_array().ok_or("no stack")?;
        if !stack.iter().any(|frame| frame["function"] == culprit) {
            return Err(format!("{culprit} is not in the stack"));
        }
    }
    Ok(())
}

/// Checks a leak of a handler: that it is named, and no call.
fn handled(handler: Handler, change: i32, found: &Value) -> Result<(), String> {
    same("syscall", &found["syscall"], &Value::Null)?;
    let told = &found["handler"];
    match handler.kind() {
        None => return same("handler", told, &Value::Null),
        Some(kind) => same("handler.kind", &told["kind"], &kind.into())?,
    }
    if handler.is_named() {
        let function = handler.function();
        same("handler.function", &told["function"], &function.into())?;
        same("handler.module", &told["module"], &"leaky".into())?;
    }
    if handler.sleeps() {
        // It is told while it goes on.
        return Ok(());
    }
    let counts = [&found["enter"], &found["exit"]].map(Value::as_i64);
    match counts {
        [Some(enter), Some(exit)] if exit - enter == i64::from(change) => Ok(()),
        _ => Err(format!("the counts {counts:?} do not fit")),
    }
}

/// Whether the task is a process, or one of its threads, as the scenario has it.
fn pids(scenario: &Scenario, found: &Value) -> Result<(), String> {
    let (pid, tid) = (found["pid"].as_u64(), found["tid"].as_u64());
    let in_a_thread = matches!(
        scenario.action,
        Action::IoctlThread | Action::IoctlBesideSleeper
    );
    if (pid == tid) == in_a_thread || pid.is_none() {
        return Err(format!("pid {pid:?} and tid {tid:?} do not fit"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use preemptleak_tests::scenario::ALL;
    use serde_json::json;

    use super::*;

    const DEBIAN: Traits = Traits {
        preempt_count: true,
        preempt_rt: false,
        preempt_rcu: true,
        closes_at_once: true,
        lockdep: false,
        debug: false,
    };
    const RT: Traits = Traits {
        preempt_rt: true,
        ..DEBIAN
    };

    /// What a tracer that is right says of a scenario.
    fn told(scenario: &Scenario, expected: &Expectation) -> Vec<Value> {
        let records = expected.leaks.iter().chain(&expected.heals);
        let mut told: Vec<Value> = records.map(|record| one(scenario, record)).collect();
        if let Some(leak) = told.first().cloned() {
            for heal in told.iter_mut().filter(|record| record["type"] == "heal") {
                heal["culprit"] = leak.clone();
            }
        }
        let rows: Vec<Value> = told
            .iter()
            .filter(|record| record["type"] == "leak")
            .map(|record| {
                let mut row = record.clone();
                row["count"] = 1.into();
                row
            })
            .collect();
        let verdict = if rows.is_empty() { "clean" } else { "leaks" };
        told.push(json!({
            "type": "summary", "verdict": verdict, "leaks": rows,
            "coverage": { "losses": [], "calls": 99 },
        }));
        told
    }

    fn one(scenario: &Scenario, record: &Record) -> Value {
        let Record {
            class,
            counter,
            by,
            enter,
            exit,
            delta,
            blamed,
        } = *record;
        let is_heal = class == Class::Heal;
        let By::Call(call) = by else {
            return of_handler(record);
        };
        let threads = ["thread", "two-threads"].contains(&scenario.name);
        let compat = scenario.name == "compat-ioctl";
        let ret = if class == Class::Outside {
            None
        } else {
            call.ret
        };
        let bits = json!({
            "preempt": delta % 0x100,
            "softirq": delta / 0x100 % 0x100,
            "hardirq_disable": delta / 0x1_0000,
        });
        let stack = [
            "leaky_ioctl",
            "leaky_slept",
            "leaky_load_binary",
            "br_del_bridge",
            "br_ioctl_stub",
            "net_dm_trace_off_set",
            "netconsole_netdev_event",
            "do_exit",
        ];
        json!({
            "type": if is_heal { "heal" } else { "leak" },
            "class": class.name(),
            "counter": counter.name(),
            "comm": scenario.comm,
            "pid": 7,
            "tid": if threads { 8 } else { 7 },
            "syscall": call.syscall,
            "nr": 16,
            "abi": if compat { "ia32" } else { "x86_64" },
            "cmd": call.cmd.map(|cmd| json!({
                "value": cmd.value, "hex": format!("{:#x}", cmd.value), "name": cmd.name,
            })),
            "ret": ret,
            "enter": enter,
            "exit": exit,
            "blamed": blamed,
            "delta": delta,
            "bits": if counter == Counter::Preempt || counter == Counter::Softirq { bits } else { Value::Null },
            "stack": stack.map(|function| json!({ "function": function })),
        })
    }

    fn of_handler(record: &Record) -> Value {
        let By::Handler(handler) = record.by else {
            return Value::Null;
        };
        let told = handler
            .kind()
            .map(|kind| json!({ "kind": kind, "function": handler.function(), "module": "leaky" }));
        json!({
            "type": "leak", "class": record.class.name(), "counter": record.counter.name(),
            "comm": "swapper/1", "pid": 0, "tid": 0, "handler": told,
            "enter": record.enter, "exit": record.exit, "delta": record.delta,
        })
    }

    /// What is judged of a scenario when the tracer's records went through `change`.
    fn judged(
        name: &str,
        kernel: Traits,
        change: impl FnOnce(&mut Vec<Value>),
    ) -> Result<(), String> {
        let scenario = Scenario::find(name).unwrap();
        let expected = scenario.expect(kernel);
        let mut records = told(scenario, &expected);
        change(&mut records);
        judge(scenario, &expected, kernel, &records)
    }

    /// Check that what is right passes, whatever the scenario.
    #[test]
    fn the_truth_passes() {
        for scenario in ALL.iter() {
            for kernel in [DEBIAN, RT] {
                if scenario.skip(kernel).is_none() {
                    assert_eq!(
                        judged(scenario.name, kernel, |_| {}),
                        Ok(()),
                        "{}",
                        scenario.name
                    );
                }
            }
        }
    }

    /// Check that no field of a leak or a heal may be wrong.
    #[test]
    fn each_field_counts() {
        for index in [0, 1] {
            for field in [
                "type", "class", "comm", "tid", "syscall", "abi", "ret", "enter", "exit", "delta",
                "bits", "cmd",
            ] {
                let wrong = judged("leak-then-heal-call", DEBIAN, |records| {
                    records[index][field] = "wrong".into();
                });
                assert!(wrong.is_err(), "{field} of record {index}");
            }
        }
        for field in ["blamed", "culprit"] {
            for name in ["leak-then-heal-call", "leak-then-sleep-call"] {
                let wrong = judged(name, DEBIAN, |records| records[1][field] = Value::Null);
                assert!(wrong.is_err(), "{field} of {name}");
            }
        }
        let stack = judged("sleep-after", DEBIAN, |records| {
            records[0]["stack"] = json!([]);
        });
        assert!(stack.is_err());
    }

    /// Check that a leak or heal too few or too many fails, but for one heal of what was left.
    #[test]
    fn the_number_counts() {
        let drop = |index: usize| move |records: &mut Vec<Value>| drop(records.remove(index));
        let twice = |index: usize| {
            move |records: &mut Vec<Value>| records.insert(index, records[index].clone())
        };
        for index in [0, 1] {
            assert!(judged("leak-then-heal-call", DEBIAN, drop(index)).is_err());
            assert!(judged("leak-then-heal-call", DEBIAN, twice(index)).is_err());
        }
        let rest = |tid: i32, delta: i32| {
            judged("preempt-disable", DEBIAN, |records| {
                let mut heal = records[0].clone();
                heal["culprit"] = heal.clone();
                heal["type"] = "heal".into();
                heal["tid"] = tid.into();
                heal["delta"] = delta.into();
                records.insert(1, heal);
            })
        };
        assert_eq!(rest(7, -1), Ok(()));
        assert!(rest(7, -2).is_err());
        // A sleeper that heals what another thread leaked.
        assert!(rest(9, -1).is_err());
    }

    /// Check that a count of the wrong kind fails, even where the number is right.
    #[test]
    fn the_counter_counts() {
        let swapped = judged("spin-lock-rt", RT, |records| {
            records[0]["counter"] = "pagefault_disabled".into();
        });
        assert!(swapped.is_err());
        let same = judged("spin-lock-rt", RT, |records| records.swap(0, 1));
        assert_eq!(same, Ok(()));
    }
}
