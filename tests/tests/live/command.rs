//! COMMAND: how it starts, when, and how its end is told.

use std::{
    env, fs,
    os::unix::{fs::PermissionsExt as _, process::parent_id},
};

use crate::{
    harness::{preemptleak, run, trace},
    kernel_state,
};

/// Set for the COMMAND that this test program is: see [`helper`].
const ROLE: &str = "PREEMPTLEAK_LIVE_ROLE";

/// Check that a COMMAND that does not exist, or may not be executed, is told before anything else.
#[test]
fn what_cannot_start() {
    trace("trace -- no-such-command").refused(125, &["no-such-command: no such command"]);
    trace("trace -- /etc/passwd").refused(125, &["/etc/passwd: not executable"]);
    trace("trace -- /").refused(125, &["it is a folder"]);
    let run = trace("trace --format json -- no-such-command").ends(125);
    assert_eq!(run.record("error")["status"], 125);
    assert_eq!(run.records().len(), 1, "{run:#?}");
}

/// Check that one that only the kernel can refuse is told after all, and nothing stays attached.
#[test]
fn what_the_kernel_cannot_start() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text, words) in [
        ("rubbish", "rubbish", "needs a first line such as #!/bin/sh"),
        (
            "orphan",
            "#!/no/such/interpreter\n",
            "its interpreter is missing",
        ),
    ] {
        let file = folder.path().join(name);
        fs::write(&file, text).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        let mut command = preemptleak("trace -q --");
        run(command.arg(&file)).refused(125, &["cannot start", words]);
    }
}

/// Check that COMMAND's end is told, and is the status only when asked for.
#[test]
fn the_end_of_the_command() {
    let sh = |flags: &str, script: &str| {
        let mut command = preemptleak(&format!("trace --format json {flags} -- sh -c"));
        run(command.arg(script))
    };
    let end = |run: &crate::harness::Run| run.record("summary")["command"].clone();
    let run = sh("", "exit 3").ends(0);
    assert_eq!(
        (end(&run)["end"].as_str(), end(&run)["status"].as_i64()),
        (Some("exited"), Some(3))
    );
    sh("--pass-status", "exit 3").ends(3);
    sh("--pass-status", "exit 0").ends(0);
    let run = sh("", "kill -SEGV $$").ends(0);
    assert_eq!(end(&run)["signal_name"], "SIGSEGV");
    sh("--pass-status", "kill -SEGV $$").ends(128 + 11);
}

/// Check that a COMMAND killed by a signal is told in the text too.
#[test]
fn a_killed_command_in_text() {
    let mut command = preemptleak("trace -- sh -c");
    let run = run(command.arg("kill -KILL $$")).ends(0);
    assert!(
        run.stdout
            .contains("command: killed by signal 9 (SIGKILL)\n"),
        "{run:#?}"
    );
}

/// Check that a COMMAND that runs longer than the trace gets SIGTERM.
#[test]
fn a_long_command_is_ended() {
    let run = trace("trace --duration 300ms --format json -- sleep 20");
    let summary = run.clean();
    assert_eq!(summary["command"]["signal_name"], "SIGTERM");
    // Nobody can tell how it would have ended.
    trace("trace --duration 300ms --pass-status -- sleep 20").ends(125);
}

/// Check that COMMAND starts when the programs are attached: what it does first, its execve, is
/// traced. COMMAND is this test program, which looks at its parent's programs.
#[test]
fn everything_is_attached_before_the_command() {
    let mut command = preemptleak("trace --pass-status --");
    command
        .arg(env::current_exe().unwrap())
        .args(["--ignored", "--exact", "command::helper", "--nocapture"])
        .env(ROLE, "command");
    let run = run(&mut command).ends(0);
    assert!(run.stdout.contains("my tracer is attached"), "{run:#?}");
}

/// The COMMAND of the test above.
#[test]
#[ignore = "the COMMAND of another test"]
fn helper() {
    if env::var_os(ROLE).is_some() {
        assert!(kernel_state::is_attached(parent_id()));
        println!("my tracer is attached");
    }
}

/// Check that COMMAND's output and the records do not mix when they go to a file.
#[test]
fn output_of_the_command_is_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("leaks.jsonl");
    let args = format!(
        "trace -q --format json --output {} -- echo hello",
        file.display()
    );
    let run = trace(&args).ends(0);
    assert_eq!(run.stdout, "hello\n");
}
