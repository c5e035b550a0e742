//! Locating: for scenarios that leak in a system call, `preemptleak locate` must name the function
//! that leaks, agree with what the kernel itself remembers of it, and leave its tracing as it was.

mod faults;

use std::time::Duration;

use preemptleak_tests::{
    protocol::Ending,
    scenario::{DisabledAt, Leaves, Scenario, Traits},
};
use serde_json::Value;

use super::{Case, Outcome, Ran, same, sh_for};

pub(crate) use faults::faults;

/// Records all functions of the kernel, as for somebody who knows nothing. Switching them on and off
/// takes a guest some seconds.
const ALL: &str = "";

/// The functions of the module that leaks, and what raises the count: half a second.
const LEAKY: &str = "--module leaky";

/// The same for the story's module.
const BRIDGE: &str = "--module bridge";

/// The scenarios, and which functions are recorded.
const LOCATED: &[(&str, &str)] = &[
    ("bridge-start", ALL),
    ("bridge-end", BRIDGE),
    ("nested-4", LEAKY),
    ("spin-lock", LEAKY),
    ("spin-lock-bh", LEAKY),
    ("local-bh-disable", LEAKY),
    ("preempt-20", LEAKY),
    ("underflow", LEAKY),
    ("error-return", LEAKY),
    ("second-call", LEAKY),
    ("indirect-call", LEAKY),
    ("tail-call", LEAKY),
    ("sleep-after", LEAKY),
    ("thread", LEAKY),
    ("grandchild", LEAKY),
    // It never returns.
    ("exit", LEAKY),
    // Their modules are loaded by the scenario.
    ("uio-second-write", ALL),
    ("sunrpc-domain", ALL),
];

/// Those whose function sleeps itself. `bridge-end` does so when it has returned.
const SLEEPS: [&str; 2] = ["bridge-start", "sleep-after"];

/// Switching 45,000 functions on and off again, in a guest on a loaded host.
const LIMIT: Duration = Duration::from_secs(240);

/// What the script says of tracing before and after, and where it differs. A buffer that was never
/// used gets its size first: there is no way back from that.
const STATE: &str = "\
    mount -t tracefs tracefs /sys/kernel/tracing 2>/dev/null; \
    echo 1408 >/sys/kernel/tracing/buffer_size_kb; \
    state() { cd /sys/kernel/tracing; for f in current_tracer tracing_on trace_clock buffer_size_kb \
        set_graph_function set_graph_notrace set_ftrace_filter set_ftrace_notrace set_ftrace_pid \
        options/funcgraph-irqs options/function-fork options/overwrite; do echo $f; head -n 3 $f; done; \
        ls instances; ls /run/preemptleak; cd /tmp; } 2>/dev/null; ";

/// The cases.
pub(crate) fn located() -> Vec<Case> {
    let cases = LOCATED.iter();
    cases
        .filter_map(|(name, flags)| Some(case(Scenario::find(name)?, flags)))
        .collect()
}

fn case(scenario: &'static Scenario, flags: &'static str) -> Case {
    let name = format!("locate: {}", scenario.name);
    Case::of(scenario, name, move |guest| {
        let script = format!(
            "{STATE} state >/tmp/before; \
             preemptleak locate --format json --output /tmp/r -q {flags} -- leak {}; status=$?; \
             state >/tmp/after; diff /tmp/before /tmp/after >&2 || exit 99; \
             cat /tmp/r; exit $status",
            scenario.name
        );
        let ran = sh_for(guest, &script, LIMIT)?;
        Ok(judge(scenario, guest.traits(), flags != ALL, &ran))
    })
}

/// `narrowed`: only some functions were recorded.
fn judge(scenario: &Scenario, kernel: Traits, narrowed: bool, ran: &Ran) -> Outcome {
    if ran.cannot_run() {
        let why = ran.stderr.trim_start_matches("leak: cannot run here: ");
        return Outcome::Skip(why.to_owned());
    }
    match judged(scenario, kernel, narrowed, ran) {
        Ok(seen) => Outcome::Saw(seen),
        Err(why) => Outcome::Fail(format!("{why}; {}", ran.stderr)),
    }
}

/// Whether the owner is the function that leaks, with the right amount and the right acquirer.
fn judged(
    scenario: &Scenario,
    kernel: Traits,
    narrowed: bool,
    ran: &Ran,
) -> Result<String, String> {
    let located = ran.of_type("locate").next();
    // A kernel that checks itself refuses to release too much.
    let leaks = !scenario.expect(kernel).leaks.is_empty();
    if ran.ending != Ending::Exited(i32::from(leaks)) {
        return Err(format!("{:?} and not {}", ran.ending, i32::from(leaks)));
    }
    let located = match located {
        Some(located) if leaks => located,
        None if !leaks => return Ok("nothing leaks".to_owned()),
        None => return Err("no record of type locate".to_owned()),
        Some(located) => return Err(format!("located, though nothing leaks: {located}")),
    };
    let owner = &located["owner"];
    let function = scenario.function().ok_or("this scenario leaks nothing")?;
    same("owner.function", &owner["function"], &function.into())?;
    // On a loaded host something may be lost: then that is said.
    let coverage = &located["coverage"];
    let lost = ["moments_lost", "depth_lost", "unmatched"];
    same("coverage.narrowed", &coverage["narrowed"], &narrowed.into())?;
    let is_whole = !narrowed && lost.iter().all(|lost| coverage[lost] == 0);
    if is_interrupted(located) {
        // That it came is said, whatever else is.
    } else if narrowed {
        same(
            "owner.certainty",
            &owner["certainty"],
            &"at-or-below".into(),
        )?;
    } else if is_whole || owner["certainty"] != "at-or-below" {
        same("owner.certainty", &owner["certainty"], &"certain".into())?;
    }
    let Leaves {
        preempt, spin, bh, ..
    } = scenario.first.leaves;
    same("owner.preempt", &owner["preempt"], &(preempt + spin).into())?;
    same("owner.bh", &owner["bh"], &bh.into())?;
    let sleeps = SLEEPS.contains(&scenario.name);
    same("owner.reset", &owner["reset"], &sleeps.into())?;
    // local_bh_disable() is inlined.
    if spin != 0 && owner["acquirer"].is_null() {
        return Err(format!("no acquirer: {owner}"));
    }
    witness(scenario, kernel, &located["check"])?;
    let seen = owner["acquirer"].as_str().unwrap_or("its own code");
    Ok(format!("{function}: {seen}"))
}

/// Whether an interrupt came in the owner's own code: then nobody is certain, and none but it is named
/// beside the owner.
fn is_interrupted(located: &Value) -> bool {
    let calls = located["tree"].as_array();
    let interrupts = calls.into_iter().flatten();
    let interrupts: Vec<&Value> = interrupts
        .filter(|call| call["interrupt"] == true)
        .map(|call| &call["function"])
        .collect();
    let owner = &located["owner"];
    let rivals = owner["rivals"].as_array().filter(|it| !it.is_empty());
    let are_interrupts = |rivals: &Vec<Value>| rivals.iter().all(|it| interrupts.contains(&it));
    owner["certainty"] == "unclear" && rivals.is_some_and(are_interrupts)
}

/// Whether the kernel's own memory was asked where it has one, and says the same.
fn witness(scenario: &Scenario, kernel: Traits, check: &Value) -> Result<(), String> {
    let DisabledAt::In(function) = scenario.disabled_at(kernel) else {
        return same("check", check, &Value::Null);
    };
    same("check.function", &check["function"], &function.into())?;
    same("check.verdict", &check["verdict"], &"owner".into())
}
