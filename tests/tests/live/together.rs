//! Neighbours: other tracers, and tasks with hostile names.

use std::{os::unix::process::CommandExt as _, process::Command};

use crate::harness::{Running, preemptleak, run};

/// Check that two instances at once are both clean, and see each other's calls.
#[test]
fn two_at_once() {
    let one = Running::attached(&mut preemptleak("trace --duration 1s --format json"));
    let other = Running::attached(&mut preemptleak("trace --duration 1s --format json"));
    for tracer in [one, other] {
        let summary = tracer.end().clean();
        assert!(summary["coverage"]["calls"].as_u64().unwrap() > 0);
    }
}

/// Check that one can calibrate while the other traces, and both checks agree.
#[test]
fn check_during_a_trace() {
    let tracer = Running::attached(&mut preemptleak("trace --duration 2s --format json"));
    let facts = run(&mut preemptleak("check --json"))
        .ends(0)
        .record("check");
    let run = tracer.end();
    assert_eq!(
        facts["cpus"][0]["enter"],
        run.record("start")["baseline"][0]
    );
    run.clean();
}

/// Check that a COMMAND whose name and arguments hold escape sequences changes nothing but what it
/// is called, and that no escape comes out.
#[test]
fn a_hostile_name() {
    let folder = tempfile::tempdir().unwrap();
    // The kernel takes a task's name from the file: prctl(PR_SET_NAME) would do the same.
    let hostile = folder.path().join("\x1b[2J\n\u{202e}x");
    std::os::unix::fs::symlink("/bin/sh", &hostile).unwrap();
    for format in ["text", "json"] {
        let mut command = preemptleak(&format!("trace --format {format} -v --"));
        command
            .arg(&hostile)
            .args(["-c", "cat /proc/self/comm >/dev/null; sleep 0.1"]);
        let run = run(&mut command).ends(0);
        let unsafe_char = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!run.stdout.contains(unsafe_char), "{run:#?}");
        assert!(!run.stderr.contains(unsafe_char), "{run:#?}");
        assert!(run.stderr.lines().count() <= 3, "{run:#?}");
    }
}

/// Check that a tracer whose own name is hostile is no different.
#[test]
fn a_hostile_tracer() {
    let mut command: Command = preemptleak("trace --duration 200ms --output /proc/\x1b[31m/x");
    command.arg0("\x1b]0;title\x07");
    let run = run(&mut command).ends(2);
    assert!(!run.stderr.contains(['\x1b', '\x07']), "{run:#?}");
}
