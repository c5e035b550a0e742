//! The recipes of docs/ci, run as a CI server and the kernel's selftests run them: what stands in the
//! documents works.

use std::{
    env,
    fs::{self, Permissions},
    os::unix::fs::{PermissionsExt as _, symlink},
    path::{Path, PathBuf},
    process::{Command, Output},
};

use tempfile::TempDir;

use crate::harness::binary;

/// A folder to work in; in its `bin` the program under test.
fn workplace() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("bin")).unwrap();
    symlink(
        fs::canonicalize(binary()).unwrap(),
        folder.path().join("bin/preemptleak"),
    )
    .unwrap();
    folder
}

fn recipe(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../docs/ci")
        .join(name)
        .canonicalize()
        .unwrap()
}

/// Runs a recipe in `folder`, with what is in its `bin` first on PATH.
fn run(folder: &Path, name: &str, args: &[&str]) -> Output {
    let path = env::var("PATH").unwrap();
    Command::new("sh")
        .arg(recipe(name))
        .args(args)
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", folder.join("bin").display()))
        .output()
        .unwrap()
}

/// Check that the shell job leaves both reports, and ends as its test does.
#[test]
fn a_shell_job_with_junit() {
    let folder = workplace();
    for (test, status) in [("true", 0), ("exit 3", 3)] {
        let output = run(folder.path(), "junit.sh", &["out", "sh", "-c", test]);
        assert_eq!(output.status.code(), Some(status), "{output:?}");
        let xml = fs::read_to_string(folder.path().join("out/leaks.xml")).unwrap();
        assert!(
            xml.contains(r#"<testcase name="coverage""#)
                && xml.contains(r#"failures="0" errors="0""#),
            "{xml}"
        );
        let json = fs::read_to_string(folder.path().join("out/leaks.jsonl")).unwrap();
        assert!(
            json.lines()
                .last()
                .unwrap()
                .contains(r#""verdict":"clean""#)
        );
        fs::remove_dir_all(folder.path().join("out")).unwrap();
    }
    let output = run(folder.path(), "junit.sh", &["out"]);
    assert_eq!(output.status.code(), Some(2));
}

/// What LAVA's helpers were called with when it runs the definition of docs/ci: one line each.
fn lava(folder: &Path, test: &str, raise: &str) -> String {
    let told = folder.join("told");
    fs::write(&told, "").unwrap();
    for helper in ["lava-test-case", "lava-test-raise"] {
        let path = folder.join("bin").join(helper);
        let script = format!("#!/bin/sh\necho \"{helper} $@\" >> {}\n", told.display());
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o755)).unwrap();
    }
    let definition = fs::read_to_string(recipe("lava.yaml")).unwrap();
    let (_, steps) = definition.split_once("\n  steps:\n").unwrap();
    let steps = steps.lines().filter_map(|line| line.strip_prefix("    - "));
    // As the dispatcher writes its run.sh.
    let params = format!("TEST='{test}'\nDURATION='20s'\nOPTIONS=''\nRAISE='{raise}'\n");
    let script = format!("set -e\n{params}{}", steps.collect::<Vec<_>>().join("\n"));
    let run = folder.join("run.sh");
    fs::write(&run, script).unwrap();
    let output = Command::new("sh")
        .arg(&run)
        .current_dir(folder)
        .env(
            "PATH",
            format!("{}:/usr/bin:/bin", folder.join("bin").display()),
        )
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    fs::read_to_string(&told).unwrap()
}

/// Check that LAVA gets the cases that are there in every run, that a command that cannot be run is no
/// pass, and that neither is a board without preemptleak.
#[test]
fn a_definition_for_lava() {
    let folder = workplace();
    let has = |told: &str, line: &str| told.lines().any(|it| it == line);
    let clean = lava(folder.path(), "true", "yes");
    for line in ["coverage --result pass", "test --result pass"] {
        assert!(has(&clean, &format!("lava-test-case {line}")), "{clean}");
    }
    let none = "lava-test-case leaks --result pass --measurement 0 --units leaks";
    assert!(has(&clean, none), "{clean}");
    assert!(!clean.contains("lava-test-raise"), "{clean}");

    let typo = lava(folder.path(), "no-such-command", "yes");
    for line in [
        "lava-test-case coverage --result fail",
        "lava-test-case leaks --result skip --measurement 0 --units leaks",
        "lava-test-case test --result fail",
        "lava-test-raise preemptleak-127",
    ] {
        assert!(has(&typo, line), "{typo}");
    }

    fs::remove_file(folder.path().join("bin/preemptleak")).unwrap();
    let missing = lava(folder.path(), "true", "no");
    let expected = "lava-test-case test --result fail\nlava-test-case coverage --result fail\n";
    assert_eq!(missing, expected);
}

/// Check that the selftest passes where nothing leaks, whatever its command says, and is skipped
/// where nobody can tell, or there is no preemptleak.
#[test]
fn a_selftest_of_the_kernel() {
    let folder = workplace();
    let name = "kselftest/preemptleak.sh";
    let passed = run(folder.path(), name, &["false"]);
    let stdout = String::from_utf8(passed.stdout).unwrap();
    assert_eq!(passed.status.code(), Some(0), "{stdout}");
    let (first, last) = (stdout.lines().next(), stdout.lines().last());
    assert_eq!(first, Some("KTAP version 1"), "{stdout}");
    assert!(last.unwrap().starts_with("ok "), "{stdout}");
    assert!(last.unwrap().ends_with(" coverage"), "{stdout}");

    let skipped = run(folder.path(), name, &["/nowhere/none"]);
    let stdout = String::from_utf8(skipped.stdout).unwrap();
    assert_eq!(skipped.status.code(), Some(4), "{stdout}");
    assert!(
        stdout.ends_with("\nok 1 coverage # SKIP failed\n"),
        "{stdout}"
    );

    fs::remove_file(folder.path().join("bin/preemptleak")).unwrap();
    let missing = run(folder.path(), name, &[]);
    let stdout = String::from_utf8(missing.stdout).unwrap();
    assert_eq!(
        (missing.status.code(), stdout.as_str()),
        (
            Some(4),
            "KTAP version 1\n1..0 # SKIP preemptleak is not on PATH\n"
        )
    );
}
