//! What the program does before it needs a kernel: help, wrong usage, exit statuses.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use assert_cmd::Command;

/// What a run printed and how it ended.
struct Run {
    stdout: String,
    stderr: String,
    status: Option<i32>,
}

/// Runs the program with these words as arguments, free of the caller's environment.
fn run(args: &str) -> Run {
    run_with(args, &[])
}

fn run_with(args: &str, env: &[(&str, &str)]) -> Run {
    let mut command = Command::cargo_bin("preemptleak").unwrap();
    command
        .env_clear()
        // An error must not drag a backtrace along.
        .env("RUST_BACKTRACE", "1")
        .envs(env.iter().copied())
        .args(args.split_whitespace());
    let output = command.output().unwrap();
    Run {
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
        status: output.status.code(),
    }
}

/// Asserts that the run is refused as wrong usage in one line that holds `text`.
#[track_caller]
fn refused(run: &Run, text: &str) {
    let Run {
        stdout,
        stderr,
        status,
    } = run;
    assert_eq!(*status, Some(2), "{stderr}");
    assert_eq!(stdout, "");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    assert!(stderr.starts_with("preemptleak: "), "{stderr}");
    assert!(stderr.contains(text), "{stderr}");
}

/// Check that the help is what it was: who changes it changes the README too.
#[test]
fn help() {
    insta::assert_snapshot!("help", run("--help").stdout);
    insta::assert_snapshot!("help_trace", run("trace --help").stdout);
    insta::assert_snapshot!("help_check", run("check --help").stdout);
    insta::assert_snapshot!("help_diff", run("diff --help").stdout);
    insta::assert_snapshot!("help_explain", run("explain --help").stdout);
    for args in ["--help", "-h", "trace --help", "check -h", "--version"] {
        let run = run(args);
        assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""), "{args}");
    }
}

/// Check that the version is the package's.
#[test]
fn version() {
    let expected = format!("preemptleak {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(run("--version").stdout, expected);
}

/// Check that the schema is the one in the documents, as JSON.
#[test]
fn schema() {
    let run = run("schema");
    assert_eq!((run.status, run.stderr.as_str()), (Some(0), ""));
    assert_eq!(run.stdout, include_str!("../../docs/schema/record.json"));
    let schema: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert!(schema["$schema"].is_string());
}

/// Check that without a subcommand the help is shown, as wrong usage.
#[test]
fn no_subcommand() {
    let run = run("");
    assert_eq!((run.status, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("trace") && run.stderr.contains("check"));
}

/// Check that an unknown subcommand or flag is refused with the nearest one.
#[test]
fn unknown_words() {
    refused(&run("tracy"), "'trace'");
    refused(&run("trace --syscal ioctl"), "'--syscall'");
    refused(
        &run("trace brctl delbr"),
        "COMMAND to trace stands after '--'",
    );
    // Only trace has one.
    for args in ["explain a b", "check foo", "diff a b c"] {
        let run = run(args);
        refused(&run, "unexpected argument");
        assert!(!run.stderr.contains("COMMAND"), "{}", run.stderr);
    }
}

/// Check that a bad duration says what, why and what to write.
#[test]
fn bad_durations() {
    refused(
        &run("trace --duration 10x"),
        "no unit of time is called 'x'",
    );
    refused(&run("trace --duration 0"), "nothing can be seen in no time");
    refused(&run("trace --duration 10x"), "write for example 500ms, 10s");
    refused(&run("trace --duration"), "--duration <TIME>");
}

/// Check that bad values of the other flags are refused, with the values there are.
#[test]
fn bad_values() {
    refused(&run("trace --class leek"), "underflow, heal, masked");
    refused(&run("trace --format xml"), "text, json");
    for pid in ["0", "-1", "me"] {
        let text = format!("'{pid}' for '--pid <N>': no process has this id: give a number");
        refused(&run(&format!("trace --pid {pid}")), &text);
    }
    for leaks in ["0", "-1", "many"] {
        let text = format!("'{leaks}' for '--max-leaks <N>': not a number of leaks");
        refused(&run(&format!("trace --max-leaks {leaks}")), &text);
    }
    refused(
        &run("trace --comm systemd-journald"),
        "try 'systemd-journal'",
    );
    refused(&run("trace --comm ["), "not a pattern");
    refused(&run("trace --color red"), "auto, always, never");
    refused(&run("trace -v -q"), "--quiet");
}

/// Check that a `--` without a COMMAND is refused, and `--pass-status` without one.
#[test]
fn missing_command() {
    refused(&run("trace --"), "no COMMAND after '--'");
    refused(&run("trace --pass-status"), "COMMAND");
}

/// Check that an output file that cannot be written is wrong usage, told before any tracing.
#[test]
fn unwritable_output() {
    refused(
        &run("trace --output /proc/none/x"),
        "/proc/none/x: No such file",
    );
    refused(&run("trace --output /proc"), "Is a directory");
}

/// Check that outputs that cannot go together are one clear line each, and that no file is touched.
#[test]
fn impossible_outputs() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(path("old.xml"), "old").unwrap();
    let (old, new) = (path("old.xml"), path("new.jsonl"));
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    let again = path(&format!("../{name}/new.jsonl"));
    for (args, text) in [
        (
            format!("--output json:{new} --output ktap:{again}"),
            "two outputs to one file: ",
        ),
        (
            format!("--output junit:{old} --output junit:/dev/fd/../../..{old}"),
            "two outputs to one file: ",
        ),
        (
            format!("--output json:{new} --output junit:{old} --output ktap:/proc/none/x"),
            "cannot write /proc/none/x: No such file or directory: give --output",
        ),
        (
            format!("--output junit:{old} --output xml:{new}"),
            "no format is called 'xml': write text, json, ktap, junit, lava, results, kcidb before the colon",
        ),
        (
            format!("--output junit:{old} --output text:- --output json:-"),
            "two outputs to stdout: they would mix",
        ),
        (
            format!("--format json --output junit:{old}"),
            "--format is used by no --output",
        ),
        (format!("--output junit:{old} --output json:"), "no FILE"),
    ] {
        refused(&run(&format!("trace {args} --duration 1s")), text);
        assert_eq!(std::fs::read_to_string(&old).unwrap(), "old", "{args}");
        let files = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(files, 1, "{args}");
    }
}

/// Check that stdout under another name is stdout.
#[test]
fn stdout_by_another_name() {
    refused(
        &run("trace --output json:/dev/stdout --duration 1s"),
        "two outputs to one file: /dev/stdout and stdout are the same",
    );
}

/// Check that a run that fails leaves an old file as it was, and that JSON and stdout say why.
#[test]
fn a_failed_run_leaves_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for name in ["a.txt", "b.ktap", "c.xml", "d.jsonl"] {
        std::fs::write(path(name), "old").unwrap();
    }
    let at = folder.path().display();
    let outputs = format!(
        "--output text:{at}/a.txt --output ktap:{at}/b.ktap --output junit:{at}/c.xml --output \
         json:{at}/d.jsonl --output ktap:{at}/new.ktap --output ktap:-"
    );
    let run = run(&format!("trace {outputs} -- /nowhere/none"));
    assert_eq!(run.status, Some(125), "{}", run.stderr);
    for name in ["a.txt", "b.ktap", "c.xml"] {
        assert_eq!(
            std::fs::read_to_string(path(name)).unwrap(),
            "old",
            "{name}"
        );
    }
    let json = std::fs::read_to_string(path("d.jsonl")).unwrap();
    assert!(
        json.starts_with("{\"type\":\"error\"") && json.lines().count() == 1,
        "{json}"
    );
    assert_eq!(
        run.stdout,
        "KTAP version 1\n1..1\n# coverage: cannot start /nowhere/none: no such command: check its \
         spelling, or give its path\nnot ok 1 coverage\n"
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 4);
}

/// Check that a selftest that cannot run is skipped, in the exit status and in KTAP, and that wrong
/// usage fails it: its own status 2 would be an expected failure there.
#[test]
fn statuses_of_a_kselftest() {
    let skipped = run("trace --kselftest -- /nowhere/none");
    assert_eq!(skipped.status, Some(4), "{}", skipped.stderr);
    assert_eq!(
        skipped.stdout,
        "KTAP version 1\n1..1\n# coverage: cannot start /nowhere/none: no such command: \
         check its spelling, or give its path\nok 1 coverage # SKIP failed\n"
    );
    for (args, text) in [
        ("trace --kselftest --syscal ioctl", "'--syscall'"),
        (
            "trace --kselftest --pass-status -- true",
            "--kselftest and --pass-status cannot go together: a selftest's exit status says \
             whether something leaked, not how COMMAND ended: leave one of them out",
        ),
    ] {
        let run = run(args);
        assert_eq!((run.status, run.stdout.as_str()), (Some(1), ""), "{args}");
        assert!(run.stderr.contains(text), "{}", run.stderr);
    }
}

/// Check that the class that is no leak, alone, is told to give no status.
#[test]
fn heals_alone() {
    let run = run("trace --class heal -- /nowhere/none");
    let warning = "preemptleak: warning: --class heal shows no leak, so the exit status tells none";
    assert!(run.stderr.starts_with(warning), "{}", run.stderr);
    let run = run_with("trace --class heal --class leak -- /nowhere/none", &[]);
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
}

/// Check that a result that cannot be written names the place, and a folder that is no run says
/// what to give instead.
#[test]
fn what_cannot_be_written_or_read() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_preemptleak"))
        .args(["explain", "2"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(125));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "preemptleak: cannot write the report: stdout: No space left on device\n"
    );
    refused(
        &run("diff . x"),
        "cannot read .: Is a directory: give a file that trace --format json wrote",
    );
}

/// Check that a bad value in the environment is wrong usage, and names the variable.
#[test]
fn bad_environment() {
    for variable in ["PREEMPTLEAK_ADDRESS", "PREEMPTLEAK_RESETS"] {
        for args in ["trace", "check"] {
            let text = format!("invalid value 'magic' for '{variable}'");
            refused(&run_with(args, &[(variable, "magic")]), &text);
        }
    }
}

/// Check that escape sequences in an argument do not come back.
#[test]
fn hostile_arguments() {
    let hostile = run("trace --class \x1b[31mred\x07");
    refused(&hostile, "red");
    assert!(!hostile.stderr.trim_end().contains(char::is_control));
    let hostile = run("trace --output /proc/\x1b]0;x\x07/x");
    refused(&hostile, "\\x1b]0;x\\x07/x");
}

/// Check that help and errors have no colours where nobody asked, and none under NO_COLOR.
#[test]
fn no_color() {
    for env in [&[][..], &[("NO_COLOR", "1")]] {
        let help = run_with("trace --help", env);
        let error = run_with("trace --class leek", env);
        assert!(!help.stdout.contains('\x1b') && !error.stderr.contains('\x1b'));
    }
}
