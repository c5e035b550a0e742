//! `--watch`: the counters that a task carries itself, on this kernel.

use serde_json::Value;

use crate::harness::trace;

/// What `check` says of each context: its word, and whether it works here.
fn contexts() -> Vec<(String, bool)> {
    let facts = trace("check --json").ends(0).record("check");
    let told = |way: &Value| {
        (
            way["name"].as_str().unwrap().to_owned(),
            way["works"] == true,
        )
    };
    facts["watch"]
        .as_array()
        .unwrap()
        .iter()
        .map(told)
        .collect()
}

/// Check that each context which `check` tested can be watched and is clean, that each other one
/// is refused with the reason, and that `all` watches the former.
#[test]
fn what_check_says_is_what_trace_does() {
    let contexts = contexts();
    let (works, not): (Vec<_>, Vec<_>) = contexts.into_iter().partition(|(_, works)| *works);
    let names = |list: &[(String, bool)]| -> Vec<String> {
        list.iter().map(|(name, _)| name.clone()).collect()
    };
    assert!(works.len() >= 4, "{works:?}");
    for name in names(&works) {
        let args = format!("trace --watch {name} --format json -- sleep 0.1");
        let run = trace(&args).ends(0);
        assert_eq!(run.record("start")["watch"], serde_json::json!([name]));
        assert!(run.record("summary")["coverage"]["calls"].as_u64() > Some(20));
    }
    for name in names(&not) {
        let args = format!("trace --watch {name} -- true");
        trace(&args).refused(125, &["cannot watch", &name, "--watch all"]);
    }
    let all = trace("trace --watch all --format json -- true").ends(0);
    assert_eq!(
        all.record("start")["watch"],
        serde_json::json!(names(&works))
    );
}

/// Check that several contexts are one list, told on the first line, and that resets are no blind
/// spot where the count they are of is not watched.
#[test]
fn several_at_once() {
    let run = trace("trace --watch pagefault,rcu -- true").ends(0);
    assert!(run.stderr.contains(", watching rcu pagefault;"), "{run:#?}");
    assert!(!run.stdout.contains("blind spot"), "{run:#?}");
}

/// Check that an unknown context is wrong usage, with those there are.
#[test]
fn an_unknown_context() {
    trace("trace --watch irqs").refused(2, &["'irqs'", "pagefault"]);
}
