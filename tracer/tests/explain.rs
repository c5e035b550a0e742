//! `explain` from outside: where it reads from, what it refuses, how it ends, and that no log is too
//! large or too odd.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command as Process, Stdio},
};

use assert_cmd::{Command, cargo::cargo_bin};
use serde_json::Value;

/// The log of the story.
fn story() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/story.log")
}

/// What a run printed and how it ended.
struct Run {
    stdout: String,
    stderr: String,
    status: Option<i32>,
}

/// Runs `explain` with these arguments, and this on its stdin.
fn explain(args: &[&str], stdin: &[u8]) -> Run {
    let mut command = Command::cargo_bin("preemptleak").unwrap();
    let output = command
        .env_clear()
        .arg("explain")
        .args(args)
        .write_stdin(stdin)
        .output()
        .unwrap();
    Run {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        status: output.status.code(),
    }
}

/// Check that a file, `-` and a pipe are the same log.
#[test]
fn file_and_stdin() {
    let path = story();
    let file = explain(&[path.to_str().unwrap()], b"");
    assert_eq!((file.status, file.stderr.as_str()), (Some(0), ""));
    assert!(file.stdout.contains("verdict    a leak (+1 preempt)"));
    assert!(
        file.stdout
            .contains("next       preemptleak trace --comm brctl\n")
    );
    let log = fs::read(&path).unwrap();
    assert_eq!(explain(&["-"], &log).stdout, file.stdout);
    assert_eq!(explain(&[], &log).stdout, file.stdout);
}

/// Check that the page shows what the program says of the story.
#[test]
fn the_page_is_real() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/explain.md");
    let page = fs::read_to_string(page).unwrap();
    let Run { stdout, .. } = explain(&[story().to_str().unwrap()], b"");
    assert!(page.contains(&format!("$ preemptleak explain story.log\n{stdout}```")));
}

/// Check that each report is one JSON object, and so is a count.
#[test]
fn json() {
    let Run { stdout, status, .. } = explain(&["--json", story().to_str().unwrap()], b"");
    assert_eq!(status, Some(0));
    let records: Vec<Value> = stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let kinds = records
        .iter()
        .map(|record| record["kind"].as_str().unwrap());
    let kinds: Vec<&str> = kinds.collect();
    assert_eq!(kinds, ["scheduling_while_atomic", "sleeping_function"]);
    let count = explain(&["--json", "0x201"], b"").stdout;
    let count: Value = serde_json::from_str(&count).unwrap();
    assert_eq!(count["count"]["readings"][0]["bits"]["softirq"], 2);
}

/// Check that a log without anything to explain is told apart from wrong usage, also in JSON.
#[test]
fn nothing_to_explain() {
    let run = explain(&["--json"], b"[    1.0] all is well\n");
    assert_eq!(run.status, Some(125));
    assert!(
        run.stderr
            .starts_with("preemptleak: nothing to explain in stdin: ")
    );
    assert_eq!(run.stderr.lines().count(), 1);
    let record: Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(
        (&record["type"], &record["status"]),
        (&"error".into(), &125.into())
    );
}

/// Check that what cannot be read is refused in one line that says what to give.
#[test]
fn wrong_usage() {
    for (args, text) in [
        (&["/no\x1bne.log"][..], "/no\\x1bne.log: No such file"),
        (&["/proc"], "is a directory"),
        (&["--layout", "5", "2"], "[possible values: 4, 8]"),
        (&["a", "b"], "unexpected argument 'b'"),
        (
            &["0x100000000"],
            "0x100000000 is no preempt_count: of 8 bytes",
        ),
        (
            &["--layout", "4", "0x100000000"],
            "a count of 4 bytes has 32 bits",
        ),
    ] {
        let run = explain(args, b"");
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{args:?}");
        assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
        assert!(run.stderr.contains(text), "{}", run.stderr);
    }
}

/// Check that a layout decides how a count is read.
#[test]
fn layouts() {
    let four = explain(&["--layout", "4", "0x10000"], b"").stdout;
    assert!(
        four.contains("HARDIRQ 1") && !four.contains("HARDIRQ_DISABLE"),
        "{four}"
    );
    let eight = explain(&["--layout", "8", "0x10000"], b"").stdout;
    assert!(eight.contains("HARDIRQ_DISABLE 1"), "{eight}");
    assert!(explain(&["-1"], b"").stdout.contains("less than zero: -1"));
    // The release of the log is 6.1: only the user can know better.
    let log =
        b"BUG: scheduling while atomic: a/1/0x00010001\nCPU: 0 PID: 1 Comm: a Not tainted 6.1 #1\n";
    assert!(explain(&[], log).stdout.contains("+1 hardirq:"));
    assert!(
        explain(&["--layout", "8"], log)
            .stdout
            .contains("+1 hardirq_disable:")
    );
}

/// Check that a report in the middle of rubbish is found, and that many megabytes of it, with lines
/// that never end, leave the program small.
#[test]
fn rubbish_in_constant_memory() {
    const CHUNK: usize = 1 << 20;
    const CHUNKS: usize = 40;
    let mut child = Process::new(cargo_bin("preemptleak"))
        .args(["explain", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let pid = child.id();
    let mut stdin = child.stdin.take().unwrap();
    // A generator of numbers that look random; half of the chunks have no line end.
    let mut state = 1u64;
    for chunk in 0..CHUNKS {
        let bytes: Vec<u8> = std::iter::repeat_with(|| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let byte = (state >> 56) as u8;
            if chunk % 2 == 0 && byte == b'\n' {
                b' '
            } else {
                byte
            }
        })
        .take(CHUNK)
        .collect();
        stdin.write_all(&bytes).unwrap();
        stdin
            .write_all(b"\nBUG: scheduling while atomic: a/1/0x00000002\n")
            .unwrap();
    }
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    let kilobytes: usize = peak.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(kilobytes < CHUNK * CHUNKS / 1024 / 2, "{kilobytes} kB");
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains(&format!("{CHUNKS} times")), "{text}");
}

/// Check that what is said of reports that are not shown is true also where there are equal ones among
/// them.
#[test]
fn more_than_are_shown() {
    let lines = (0..400).map(|n| {
        let n = n.min(299);
        format!("BUG: scheduling while atomic: a{n}/7/0x00000002\n")
    });
    let run = explain(&["-"], lines.collect::<String>().as_bytes());
    assert_eq!(run.status, Some(0));
    let words = "too many different reports: 144 more, equal ones among them, are not shown";
    assert!(run.stderr.contains(words), "{}", run.stderr);
}

/// Check that a prefix that nobody has described is taken off the lines below the first one.
#[test]
fn unknown_prefixes_are_learned() {
    let of = |prefix: &str| {
        let lines = [
            "Linux version 6.1.0 (gcc) #1 SMP",
            "BUG: scheduling while atomic: a/7/0x00000002",
            "CPU: 0 PID: 7 Comm: a Not tainted 6.1.0 #1",
            "Call Trace:",
            " schedule+0x1/0x2",
            " foo_read+0x1/0x2",
        ];
        let lines = lines.map(|line| format!("{prefix}{line}\n"));
        explain(&["--json", "-"], lines.concat().as_bytes())
    };
    for prefix in ["[    1.000000] ", "node7 | ", "[5:    kworker/5:3:   78] "] {
        let run = of(prefix);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
        let record: Value = serde_json::from_str(&run.stdout).unwrap();
        assert_eq!(record["stack"], serde_json::json!(["foo_read"]), "{prefix}");
        let line = "BUG: scheduling while atomic: a/7/0x00000002";
        assert_eq!(record["line"], line, "{prefix}");
    }
}

/// Check that lines that look like reports and are none that is known are counted at the end, and do not
/// disturb the records.
#[test]
fn what_is_not_explained_is_counted() {
    let log = b"BUG: scheduling while atomic: a/7/0x00000002\n\
                BUG: Bad page state in process a  pfn:12345\n\
                WARNING: CPU: 0 PID: 9 at mm/slub.c:1 foo+0x1/0x2\n";
    let last = "Not explained: 2 more lines that look like a report of the kernel's and are none that is known \
                here;\nthe first: BUG: Bad page state in process a  pfn:12345\n";
    let text = explain(&["-"], log);
    assert!(text.stdout.ends_with(last), "{}", text.stdout);
    let json = explain(&["--json", "-"], log);
    assert_eq!(json.stdout.lines().count(), 1);
    assert_eq!(json.stderr, format!("preemptleak: {last}"));
}

/// Check that what is no log is told in one line, with what makes a log of it.
#[test]
fn files_that_are_no_log() {
    for (bytes, word) in [
        (&b""[..], "it is empty"),
        (b"\x1f\x8b\x08\0\0\0\0\0", "gunzip it first"),
        (b"\xff\xfeB\0U\0G\0:\0", "it is UTF-16"),
        (b"KDUMP   \x06\0\0\0", "makedumpfile --dump-dmesg"),
    ] {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(bytes).unwrap();
        let run = explain(&[file.path().to_str().unwrap()], b"");
        assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""), "{word}");
        assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
        assert!(run.stderr.contains(word), "{}", run.stderr);
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("dmesg-efi-1"), "Oops#1 Part1\n").unwrap();
    let run = explain(&[folder.path().to_str().unwrap()], b"");
    assert_eq!(run.status, Some(2));
    assert!(run.stderr.contains("cat"), "{}", run.stderr);
}

/// Check that a closed pipe ends it quietly.
#[test]
fn closed_pipe() {
    let mut child = Process::new(cargo_bin("preemptleak"))
        .args(["explain", story().to_str().unwrap()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}
