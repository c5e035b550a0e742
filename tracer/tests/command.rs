//! Running COMMAND: how it starts, ends, is interrupted, and what becomes of its orphans.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{
    ffi::{OsStr, OsString},
    fs,
    os::unix::fs::PermissionsExt as _,
    path::Path,
    process,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use nix::{
    errno::Errno,
    sys::{signal, wait::waitpid},
};
use preemptleak::{
    host::{
        command::{self, Command},
        interrupt::Interrupt,
    },
    leak::CommandEnd,
};
use tokio::runtime::{Builder, Runtime};

/// More than any of these commands takes.
const LONG: Duration = Duration::from_secs(20);

/// One at a time: a COMMAND's end is reaped with `waitpid(-1)`, which takes any child's.
fn alone() -> (MutexGuard<'static, ()>, Runtime) {
    static ALONE: Mutex<()> = Mutex::new(());
    let guard = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    // A shell lets what it runs in the background ignore this signal, and COMMAND would inherit it.
    // SAFETY: no handler is installed.
    unsafe { signal::signal(signal::SIGINT, signal::SigHandler::SigDfl) }.unwrap();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    (guard, runtime)
}

fn sh(script: &str) -> Command {
    Command::spawn(&["sh", "-c", script].map(OsString::from)).unwrap()
}

fn end_of(script: &str) -> CommandEnd {
    let (_guard, runtime) = alone();
    runtime.block_on(async { sh(script).wait().await.unwrap() })
}

fn error_of(name: &Path) -> String {
    let (_guard, runtime) = alone();
    let words = [name.as_os_str().to_owned()];
    let error = runtime.block_on(async { Command::spawn(&words).unwrap_err().to_string() });
    // Where it is told beforehand, it is told in the same words.
    if let Err(found) = command::find(&words) {
        assert_eq!(found.to_string(), error);
    }
    error
}

/// Check that what cannot be found or executed is known before it is started, what can is not
/// refused, and both a path and PATH are looked at.
#[test]
fn found_beforehand() {
    let found = |name: &OsStr| command::find(&[name.to_owned()]).is_ok();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(found("sh".as_ref()) && found("/bin/sh".as_ref()));
    for name in ["", "no-such-command", "/", "./no/such", "/etc/passwd"] {
        assert!(!found(name.as_ref()), "{name}");
    }
    assert!(!found(file.as_os_str()) && !found(folder.path().as_os_str()));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    assert!(found(file.as_os_str()));
    assert!(command::find(&[]).is_ok());
}

/// Check that an exit status and a deadly signal are told apart.
#[test]
fn ends_are_told_apart() {
    assert_eq!(end_of("exit 0"), CommandEnd::Exited(0));
    assert_eq!(end_of("exit 139"), CommandEnd::Exited(139));
    assert_eq!(end_of("kill -SEGV $$"), CommandEnd::Signaled(11));
}

/// Check that what cannot be started says why and what to do, in one line.
#[test]
fn what_cannot_start() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain");
    fs::write(&plain, "#!/bin/sh\n").unwrap();
    assert_eq!(
        error_of(Path::new("no-such\x1bcommand")),
        "cannot start no-such\\x1bcommand: no such command: check its spelling, or give its path"
    );
    assert!(error_of(&plain).contains("not executable"));
    assert_eq!(
        error_of(Path::new("/proc")),
        "cannot start /proc: it is a folder: give the program in it"
    );
    assert!(error_of(Path::new("")).starts_with("cannot start '': COMMAND is empty: give a"));
    let script = folder.path().join("script");
    fs::write(&script, "#!/nowhere/sh\n").unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    assert!(error_of(&script).contains("its interpreter is missing: install what its first line"));
}

/// Check that COMMAND gets SIGPIPE's default and no blocked signal.
#[test]
fn signals_of_the_command_are_plain() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("status");
    end_of(&format!("cat /proc/self/status > {}", file.display()));
    let status = fs::read_to_string(file).unwrap();
    let mask = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name)).unwrap();
        u64::from_str_radix(line.split_whitespace().last().unwrap(), 16).unwrap()
    };
    assert_eq!(mask("SigBlk:"), 0);
    assert_eq!(mask("SigIgn:") & 1 << (libc::SIGPIPE - 1), 0);
}

/// Check that a grandchild whose parent died becomes this process's child, and is reaped.
#[test]
fn orphans_stay_in_the_family() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("parent");
    let script = format!(
        "(sh -c 'sleep 0.2; grep PPid /proc/$$/status > {0}' &)
        until [ -s {0} ]; do sleep 0.1; done
        sleep 0.5",
        file.display()
    );
    assert_eq!(end_of(&script), CommandEnd::Exited(0));
    let parent = fs::read_to_string(file).unwrap();
    assert_eq!(
        parent.split_whitespace().last(),
        Some(process::id().to_string().as_str())
    );
    let (_guard, _runtime) = alone();
    assert_eq!(waitpid(None, None), Err(Errno::ECHILD));
}

/// Check that waiting may be dropped and taken up again.
#[test]
fn waiting_may_be_dropped() {
    let (_guard, runtime) = alone();
    runtime.block_on(async {
        let mut command = sh("sleep 0.3; exit 4");
        let brief = Duration::from_millis(10);
        for _ in 0..3 {
            assert!(tokio::time::timeout(brief, command.wait()).await.is_err());
        }
        assert_eq!(command.poll().unwrap(), CommandEnd::Running);
        assert_eq!(command.wait().await.unwrap(), CommandEnd::Exited(4));
        assert_eq!(command.poll().unwrap(), CommandEnd::Exited(4));
        assert_eq!(
            command.stop(libc::SIGTERM, LONG).await.unwrap(),
            CommandEnd::Exited(4)
        );
    });
}

/// Check that an interrupt is passed on when it came to this process alone, and not when the
/// terminal sent it to both.
#[test]
fn interrupts_are_passed_on() {
    let interrupted = |from_terminal| {
        let (_guard, runtime) = alone();
        runtime.block_on(async {
            let interrupt = Interrupt {
                signal: libc::SIGINT,
                from_terminal,
            };
            let mut command = sh("exec sleep 0.5");
            command.interrupt(interrupt, LONG).await.unwrap()
        })
    };
    assert_eq!(interrupted(false), CommandEnd::Signaled(libc::SIGINT));
    assert_eq!(interrupted(true), CommandEnd::Exited(0));
}

/// Check that a COMMAND deaf to the signal is left running after the grace, and said to be.
#[test]
fn a_deaf_command_is_left_running() {
    let (_guard, runtime) = alone();
    let folder = tempfile::tempdir().unwrap();
    let deaf = folder.path().join("deaf");
    runtime.block_on(async {
        let mut command = sh(&format!(
            "trap '' TERM; : > {}; exec sleep 30",
            deaf.display()
        ));
        while !deaf.exists() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        let grace = Duration::from_millis(100);
        let stopped = |end| assert_eq!(end, CommandEnd::Running);
        stopped(command.stop(libc::SIGTERM, grace).await.unwrap());
        let killed = command.stop(libc::SIGKILL, LONG).await.unwrap();
        assert_eq!(killed, CommandEnd::Signaled(libc::SIGKILL));
    });
}

/// Check that COMMAND's end is noticed although whoever started us had SIGCHLD blocked: a guest's
/// init did, and the trace never ended.
#[test]
fn blocked_sigchld_is_unblocked() {
    use nix::sys::signal::{SigSet, Signal};
    let (_guard, runtime) = alone();
    SigSet::from(Signal::SIGCHLD).thread_block().unwrap();
    let end = runtime.block_on(async {
        let mut command = sh("sleep 0.1");
        tokio::time::timeout(LONG, command.wait()).await
    });
    assert_eq!(end.unwrap().unwrap(), CommandEnd::Exited(0));
}
