//! Where the records go, and that nothing else gets there.

use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader},
    os::fd::OwnedFd,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::harness::{has_blind_spot, preemptleak, trace};

/// Check that an output file that cannot be written is wrong usage.
#[test]
fn unwritable_output() {
    trace("trace --duration 1s --output /proc/none/x").ends(2);
    trace("trace --duration 1s --output /").ends(2);
}

/// Check that a full disk is told, and is no clean trace.
#[test]
fn a_full_disk() {
    let run = trace("trace --duration 200ms -q --format json --output /dev/full");
    run.refused(
        125,
        &["cannot write the report: /dev/full: No space left on device"],
    );
    for args in ["trace --duration 200ms -q", "check"] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = preemptleak(args).stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(125), "{args}");
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.ends_with(": No space left on device\n"), "{stderr}");
    }
}

/// Check that a reader who is gone ends the trace at once, quietly, with the true status.
#[test]
fn a_closed_pipe() {
    for format in ["text", "json"] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let start = Instant::now();
        let output = preemptleak(&format!("trace --duration 1s -q --format {format}"))
            .stdout(Stdio::from(OwnedFd::from(writer)))
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), stderr.as_str()), (Some(0), ""));
        assert!(start.elapsed() < Duration::from_secs(10));
    }
}

/// Check that a pipe that closes after the first record does the same to a trace without an end.
#[test]
fn a_pipe_that_closes_later() {
    let mut child = preemptleak("trace --duration 2s --format json -q")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    let mut reader = BufReader::new(child.stdout.take().unwrap());
    reader.read_line(&mut first).unwrap();
    assert!(first.contains("\"type\":\"start\""));
    drop(reader);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
}

/// Check that check takes a closed pipe as well.
#[test]
fn check_into_a_closed_pipe() {
    for args in ["check", "check --json"] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = preemptleak(args)
            .stdout(Stdio::from(OwnedFd::from(writer)))
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(output.stderr, b"");
    }
}

/// Check that with a file the records go there and text to stdout, and with -q nothing anywhere
/// else.
#[test]
fn a_file_and_quiet() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("leaks.jsonl");
    let args = format!(
        "trace --duration 200ms --format json --output {}",
        file.display()
    );
    let loud = trace(&args).ends(0);
    assert!(
        loud.stdout.contains("\nverdict: clean") && loud.stderr.contains(": tracing this host")
    );
    assert_eq!(fs::read_to_string(&file).unwrap().lines().count(), 2);
    let quiet = trace(&format!("{args} -q")).ends(0);
    assert_eq!((quiet.stdout.as_str(), quiet.stderr.as_str()), ("", ""));
    assert_eq!(fs::read_to_string(&file).unwrap().lines().count(), 2);
}

/// Check that one trace writes all formats, and that stdout still has the text.
#[test]
fn several_outputs() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().display();
    let run = trace(&format!(
        "trace --duration 200ms --output json:{at}/a.jsonl --output ktap:{at}/b.ktap --output \
         junit:{at}/c.xml --output text:{at}/d.txt"
    ))
    .ends(0);
    assert!(run.stdout.contains("verdict: clean"));
    for (name, text) in [
        ("a.jsonl", "\"verdict\":\"clean\""),
        ("b.ktap", " coverage\n"),
        ("c.xml", " failures=\"0\" errors=\"0\""),
        ("d.txt", "verdict: clean"),
    ] {
        let found = fs::read_to_string(folder.path().join(name)).unwrap();
        assert!(found.contains(text), "{name}: {found}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
}

/// Check that a reader who goes does not end the report of a file.
#[test]
fn a_closed_pipe_and_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("leaks.jsonl");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let args = format!("trace --duration 300ms --output json:{}", file.display());
    let status = preemptleak(&args)
        .stdout(Stdio::from(OwnedFd::from(writer)))
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert_eq!(status.code(), Some(0));
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("\"type\":\"summary\""), "{text}");
}

/// Check that a limit on the size of files is an error that names the file, that a file which could
/// not be finished is as it was, and that COMMAND has the signal as ever.
#[test]
fn a_limit_on_file_sizes() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path().display();
    let limited = |args: &str| {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("ulimit -f 0; exec \"$0\" {args}")]);
        command.arg(preemptleak("").get_program());
        command.output().unwrap()
    };
    for format in ["ktap", "junit", "text", "json"] {
        let file = format!("{at}/report.{format}");
        fs::write(&file, "old").unwrap();
        let output = limited(&format!(
            "trace -q --duration 200ms --output {format}:{file}"
        ));
        assert_eq!(output.status.code(), Some(125), "{output:?}");
        let stderr = String::from_utf8(output.stderr).unwrap();
        let expected = format!("preemptleak: cannot write the report: {file}: File too large\n");
        assert_eq!(stderr, expected);
        let kept = if format == "json" { "" } else { "old" };
        assert_eq!(fs::read_to_string(&file).unwrap(), kept, "{format}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    let output = limited(&format!("trace --duration 9s -- sh -c 'echo x > {at}/x'"));
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(stdout.contains("killed by signal 25 (SIGXFSZ)"), "{stdout}");
}

/// Check that stderr holds only the first line where nothing is wrong, and -q takes that too.
#[test]
fn stderr_is_for_diagnostics() {
    let loud = trace("trace --duration 200ms").ends(0);
    assert_eq!(loud.stderr.lines().count(), 1, "{loud:#?}");
    let quiet = trace("trace --duration 200ms -q").ends(0);
    assert_eq!(quiet.stderr, "");
    assert!(quiet.stdout.contains("verdict: clean"));
}

/// Check that a kernel with a blind spot is clean by default, and unknown when strict.
#[test]
fn strict_counts_blind_spots() {
    let run = trace("trace --duration 200ms --strict --format json");
    if has_blind_spot() {
        let run = run.ends(125);
        assert_eq!(run.record("summary")["verdict"], "unknown");
    } else {
        run.clean();
    }
    let mut command = preemptleak("trace --duration 200ms --strict");
    command.env("PREEMPTLEAK_RESETS", "none");
    let run = crate::harness::run(&mut command).ends(125);
    assert!(
        run.stdout
            .contains("verdict: unknown: no leak seen, but this kernel has 1 blind spot")
    );
}

/// Check that what nobody can tell looks like no pass in any format, with the status it has in all.
#[test]
fn unknown_is_no_pass() {
    for (format, lines) in [
        (
            "ktap",
            [
                "\nok 1 blind spot 1 # SKIP blind\n",
                "\n# coverage: unknown: ",
            ],
        ),
        ("junit", ["failures=\"0\" errors=\"1\"", "<skipped "]),
    ] {
        let mut command = preemptleak(&format!(
            "trace --duration 200ms --strict --format {format}"
        ));
        command.env("PREEMPTLEAK_RESETS", "none");
        let run = crate::harness::run(&mut command).ends(125);
        let found = &run.stdout;
        assert!(lines.iter().all(|line| found.contains(line)), "{found}");
    }
}
