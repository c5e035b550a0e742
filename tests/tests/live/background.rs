//! `trace --background` and `stop`: a pair around what others run.

use std::{fs, path::Path, process::Output};

use crate::harness::preemptleak;

fn run(folder: &Path, args: &str) -> Output {
    preemptleak(args).current_dir(folder).output().unwrap()
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Check the whole life of one: it is attached when `trace` returns, it is the only one, `stop` writes its
/// reports and exits with its verdict, once. One test: there is one such trace on the machine.
#[test]
fn a_trace_in_the_background() {
    let folder = tempfile::tempdir().unwrap();
    let begin = "trace --background --output json:leaks.jsonl --output junit:leaks.xml";
    let began = run(folder.path(), begin);
    assert_eq!(began.status.code(), Some(0), "{began:?}");
    let json = || fs::read_to_string(folder.path().join("leaks.jsonl")).unwrap();
    assert!(json().starts_with("{\"type\":\"start\""), "{}", json());

    let second = run(folder.path(), begin);
    assert_eq!(second.status.code(), Some(2), "{second:?}");
    let line = said(&second.stderr);
    assert!(
        line.contains("runs in the background already, as process "),
        "{line}"
    );
    assert_eq!(line.lines().count(), 1, "{line}");

    let stopped = run(folder.path(), "stop");
    assert_eq!(stopped.status.code(), Some(0), "{stopped:?}");
    assert!(
        said(&stopped.stdout).contains("\nverdict: clean: "),
        "{stopped:?}"
    );
    assert!(json().contains("\"type\":\"summary\""), "{}", json());
    assert!(folder.path().join("leaks.xml").exists());

    let again = run(folder.path(), "stop");
    assert_eq!(again.status.code(), Some(125), "{again:?}");

    // What keeps it from tracing is told at once, and is no trace.
    let refused = run(
        folder.path(),
        "trace --background --pid 4194303 --output json:none.jsonl",
    );
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    assert_eq!(said(&refused.stderr).lines().count(), 1, "{refused:?}");
    assert_eq!(run(folder.path(), "stop").status.code(), Some(125));
}
