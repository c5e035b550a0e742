//! `check` on a kernel that can be traced.

use crate::harness::{preemptleak, run, trace};

/// Check that this kernel can be traced, with each fact on a line of its own and the verdict last.
#[test]
fn this_kernel_can_be_traced() {
    let run = trace("check").ends(0);
    assert_eq!(run.stderr, "");
    for fact in [
        "kernel",
        "privileges",
        "config",
        "BTF",
        "count",
        "address",
        "baseline",
        "proof",
        "resets",
        "stacks",
        "programs",
        "self-test",
        "watch",
    ] {
        let lines = run.stdout.lines();
        let found = lines.filter(|line| line.split(' ').next() == Some(fact));
        let found = found.count();
        // The tick that proves the count may meet a softirq, on one CPU and not on another: then there is
        // a line for each.
        let is_one = found == 1 || (fact == "proof" && found > 1);
        assert!(is_one, "{fact}: {run:#?}");
    }
    let last = run.stdout.lines().last().unwrap();
    assert!(last.starts_with("verdict: this kernel can be traced"));
}

/// Check that the JSON form is one object with the same facts, and that they are those of a trace.
#[test]
fn json_has_the_facts_of_a_trace() {
    let facts = trace("check --json").ends(0).record("check");
    let start = trace("trace --duration 100ms --format json").record("start");
    assert_eq!(facts["verdict"], "can_trace");
    assert_eq!(facts["problems"].as_array().unwrap().len(), 0);
    assert_eq!(facts["self_test"]["passed"], true);
    assert_eq!(facts["kernel"], start["kernel"]);
    assert_eq!(facts["count"]["bytes"], start["count_bytes"]);
    for cpu in facts["cpus"].as_array().unwrap() {
        assert_eq!(cpu["enter"], start["baseline"][0]);
        assert_eq!(cpu["exit"], start["baseline"][1]);
    }
    let ways = facts["addresses"].as_array().unwrap();
    let works = ways.iter().find(|way| way["works"] == true).unwrap();
    assert_eq!(
        works["name"], start["address"],
        "the first that works is used"
    );
    for program in facts["programs"].as_array().unwrap() {
        assert!(
            program["verified_instructions"].as_u64() > Some(10),
            "{program}"
        );
    }
}

/// Check that -vv shows what the programs in the kernel say themselves, in the self-test.
#[test]
fn the_programs_are_heard() {
    let run = trace("check -vv").ends(0);
    let heard = |text| run.stderr.lines().any(|line| line.contains(text));
    assert!(
        heard("debug: sys_exit: task ") && heard(" shows 1"),
        "{run:#?}"
    );
}

/// Check that the verifier's log of refused programs can be had line by line, without anything else.
#[test]
fn the_verifier_is_heard() {
    let ways = trace("check --json").record("check")["addresses"].clone();
    let refused = |way: &serde_json::Value| way["name"] == "ksym" && way["works"] == false;
    if !ways.as_array().unwrap().iter().any(refused) {
        eprintln!("skipped: this kernel refuses no program");
        return;
    }
    let run = trace("check --verifier-log").ends(0);
    assert!(run.stderr.lines().count() > 1, "{run:#?}");
    for line in run.stderr.lines() {
        assert!(line.starts_with("preemptleak: debug: verifier: "), "{line}");
        assert!(!line.contains("\\n"), "{line}");
    }
}

/// Check that a way that was switched off is said to be, and the blind spot with it.
#[test]
fn forced_ways_are_told() {
    let mut command = preemptleak("check --json");
    command.envs([
        ("PREEMPTLEAK_ADDRESS", "btf"),
        ("PREEMPTLEAK_RESETS", "none"),
    ]);
    let facts = run(&mut command).ends(0).record("check");
    assert_eq!(
        facts["addresses"][0]["detail"],
        "switched off by PREEMPTLEAK_ADDRESS"
    );
    assert_eq!(facts["addresses"][1]["works"], true);
    for way in facts["resets"].as_array().unwrap() {
        assert_eq!(way["detail"], "switched off by PREEMPTLEAK_RESETS");
    }
    assert_eq!(facts["blind_spots"].as_array().unwrap().len(), 1);
    assert_eq!(
        facts["blind_spots"][0]["remedy"],
        "unset PREEMPTLEAK_RESETS"
    );
}
