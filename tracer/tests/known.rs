//! `--known` on the command line: a list that cannot be used is wrong usage, told in one line before
//! anything is traced.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{fs, path::Path};

use assert_cmd::Command;

/// Asserts that `trace` with these words is refused in one line that holds `text`; `FILE` is the
/// list.
#[track_caller]
fn refused(args: &str, file: &Path, text: &str) {
    let file = file.to_str().unwrap();
    let output = Command::cargo_bin("preemptleak")
        .unwrap()
        .env_clear()
        .arg("trace")
        .args(args.split(' ').map(|word| word.replace("FILE", file)))
        .args(["--", "/proc/none"])
        .output()
        .unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert_eq!(output.stdout, b"");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    assert!(stderr.starts_with("preemptleak: "), "{stderr}");
    assert!(!stderr.contains("(os error"), "{stderr}");
    assert!(!stderr.trim_end().contains(char::is_control), "{stderr}");
    assert!(stderr.contains(text), "{stderr}");
}

/// Check that a list with a mistake in it is refused with file and line.
#[test]
fn a_list_with_a_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("known\x1b.toml");
    fs::write(&file, "# mine\n[[leak]]\ncomm = 'x'\nreasn = '\x1b'\n").unwrap();
    refused("--known FILE", &file, "known\\x1b.toml:4: not TOML");
    fs::write(&file, "# mine\n[[leak]]\ncomm = 'x'\nreasn = 'y'\n").unwrap();
    refused(
        "--known FILE",
        &file,
        "known\\x1b.toml:4: unknown key 'reasn'",
    );
    refused("--known FILE --known-update", &file, ".toml:4: unknown key");
    // Nothing was written over it either.
    let output = folder.path().join("leaks.jsonl");
    fs::write(&output, "old").unwrap();
    let args = format!("--known FILE --format json --output {}", output.display());
    refused(&args, &file, ".toml:4: ");
    assert_eq!(fs::read(&output).unwrap(), b"old");
    fs::write(&file, b"\n\xff").unwrap();
    refused("--known FILE", &file, "known\\x1b.toml:2: not UTF-8");
}

/// Check that a list that cannot be read, or not be written, is refused.
#[test]
fn a_list_that_cannot_be_used() {
    let folder = tempfile::tempdir().unwrap();
    refused(
        "--known FILE",
        folder.path(),
        "Is a directory: give --known a file that you may read",
    );
    let file = folder.path().join("none.toml");
    refused(
        "--known FILE",
        &file,
        "none.toml: No such file or directory: give --known",
    );
    refused("--known-update", &file, "--known <FILE>");
    let file = folder.path().join("none/known.toml");
    refused(
        "--known FILE --known-update",
        &file,
        "a folder you may write to",
    );
    assert!(!folder.path().join("none").exists());
    refused(
        "--known FILE --known-update",
        Path::new("/dev/null"),
        "no regular file",
    );
}
