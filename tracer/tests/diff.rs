//! `diff` on the command line: files, stdin, exit statuses.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{
    fs::{self, File},
    io::Write as _,
    path::Path,
    process::Stdio,
};

use assert_cmd::Command;
use tempfile::TempDir;

const START: &str = "{\"type\":\"start\",\"v\":1,\"kernel\":\"6.1\",\"count_bytes\":4}\n";
const CLEAN: &str = "{\"type\":\"summary\",\"v\":1,\"verdict\":\"clean\",\"leaks\":[],\
                     \"coverage\":{\"losses\":[]}}\n";
const LEAKS: &str = "{\"type\":\"summary\",\"v\":1,\"verdict\":\"leaks\",\"leaks\":[{\"comm\":\"ip\",\
                     \"syscall\":\"read\",\"nr\":0,\"abi\":\"x86_64\",\"cmd\":null,\"delta\":1,\
                     \"class\":\"leak\",\"count\":3}],\"coverage\":{\"losses\":[]}}\n";

/// A folder with a clean run, a leaky one, and one that was cut off.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name, text: String| fs::write(folder.path().join(name), text).unwrap();
    write("clean", format!("{START}{CLEAN}"));
    write("leaky", format!("{START}{LEAKS}"));
    write("cut", START.to_owned());
    write("rubbish", format!("{START}\x1b[31m\n"));
    write("empty", String::new());
    folder
}

fn diff(folder: &Path, args: &str) -> Command {
    let mut command = Command::cargo_bin("preemptleak").unwrap();
    command
        .env_clear()
        .current_dir(folder)
        .arg("diff")
        .args(args.split(' '));
    command
}

/// Asserts the exit status; gives back stdout and stderr.
#[track_caller]
fn ends(command: &mut Command, status: i32) -> (String, String) {
    let output = command.output().unwrap();
    let [stdout, stderr] = [output.stdout, output.stderr].map(|b| String::from_utf8(b).unwrap());
    assert_eq!(output.status.code(), Some(status), "{stdout}{stderr}");
    (stdout, stderr)
}

/// Check the exit status of each outcome, and that the verdict is the last line.
#[test]
fn statuses() {
    let folder = folder();
    for (args, status, verdict) in [
        ("clean clean", 0, "verdict: nothing new\n"),
        ("leaky leaky", 0, "verdict: nothing new\n"),
        ("leaky clean", 0, "verdict: nothing new, 1 kind went away\n"),
        ("clean leaky", 1, "verdict: 1 kind appeared\n"),
        (
            "cut leaky",
            1,
            "verdict: 1 kind appeared, or was in OLD unseen\n",
        ),
        (
            "clean cut",
            125,
            "verdict: unknown: nothing new, but NEW did not see everything\n",
        ),
        ("cut clean", 0, "verdict: nothing new\n"),
    ] {
        let (stdout, stderr) = ends(&mut diff(folder.path(), args), status);
        assert!(stdout.ends_with(verdict), "{args}: {stdout}");
        assert_eq!(stderr, "", "{args}");
        let (json, _) = ends(&mut diff(folder.path(), &format!("--json {args}")), status);
        assert_eq!(json.lines().count(), 1);
        assert!(
            json.starts_with("{\"type\":\"diff\",\"v\":1,\"verdict\":"),
            "{json}"
        );
    }
}

/// Check that one of both may be stdin, and not both.
#[test]
fn stdin_is_one_of_both() {
    let folder = folder();
    let leaky = format!("{START}{LEAKS}");
    let (stdout, _) = ends(diff(folder.path(), "clean -").write_stdin(leaky.clone()), 1);
    assert!(
        stdout.contains("new: stdin: kernel 6.1, verdict leaks, 3 leaks of 1 kind\n"),
        "{stdout}"
    );
    ends(diff(folder.path(), "- clean").write_stdin(leaky), 0);
    let (_, stderr) = ends(&mut diff(folder.path(), "- -"), 2);
    assert!(stderr.contains("both stdin"), "{stderr}");
}

/// Check that what is no run is wrong usage, in one line with file and line.
#[test]
fn bad_files() {
    let folder = folder();
    for (args, text) in [
        (
            "clean none",
            "cannot read none: No such file or directory: give a file",
        ),
        ("clean .", "cannot read .: Is a directory"),
        ("rubbish clean", "rubbish:2: not JSON"),
        ("clean empty", "empty: it is empty"),
        ("clean \x1bx", "cannot read \\x1bx"),
        ("clean", "<NEW>"),
        ("clean clean clean", "unexpected argument"),
    ] {
        let (stdout, stderr) = ends(&mut diff(folder.path(), args), 2);
        assert_eq!(
            (stdout.as_str(), stderr.lines().count()),
            ("", 1),
            "{stderr}"
        );
        assert!(
            stderr.starts_with("preemptleak: ") && stderr.contains(text),
            "{stderr}"
        );
        assert!(
            !stderr.contains("(os error") && !stderr.contains('\x1b'),
            "{stderr}"
        );
    }
}

/// Check that a line of 100 MB is refused in bounded memory: with 96 MiB of address space.
#[test]
fn a_huge_line() {
    let folder = folder();
    let mut file = File::create(folder.path().join("huge")).unwrap();
    file.write_all(START.as_bytes()).unwrap();
    file.write_all(b"{\"type\":\"").unwrap();
    file.set_len(100 << 20).unwrap();
    let program = assert_cmd::cargo::cargo_bin("preemptleak");
    let output = std::process::Command::new("sh")
        .args(["-c", "ulimit -v 98304; exec \"$0\" diff clean huge"])
        .arg(program)
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(
        stderr.starts_with("preemptleak: huge:2: longer than 32 MiB"),
        "{stderr}"
    );
}

/// Check that a closed pipe is no error.
#[test]
fn a_closed_pipe() {
    let folder = folder();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let program = assert_cmd::cargo::cargo_bin("preemptleak");
    let output = std::process::Command::new(program)
        .args(["diff", "clean", "leaky"])
        .current_dir(folder.path())
        .stdout(Stdio::from(std::os::fd::OwnedFd::from(writer)))
        .output()
        .unwrap();
    assert_eq!(
        (output.status.code(), output.stderr.as_slice()),
        (Some(1), &b""[..])
    );
}
