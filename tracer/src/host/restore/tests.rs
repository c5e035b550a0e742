//! Settings come back, whoever was killed.

use std::time::{Duration, Instant};

use super::*;

/// Check that a setting changes, and is back when it is dropped.
#[test]
fn a_setting_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("setting");
    fs::write(&path, "0\n").unwrap();
    let restore = Restore::set(&path, "1").unwrap().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap().trim_end(), "1");
    assert!(Restore::set(&path, "1").unwrap().is_none());
    drop(restore);
    assert_eq!(fs::read_to_string(&path).unwrap(), "0\n");
}

/// Check that it comes back when the process is killed in the middle.
#[test]
fn sigkill_does_not_leave_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("setting");
    fs::write(&path, "old").unwrap();
    // SAFETY: the child makes system calls, and allocates in a process of its own.
    match unsafe { fork() }.unwrap() {
        ForkResult::Child => {
            let _kept = Restore::set(&path, "new");
            // SAFETY: ends the child, by force.
            unsafe { libc::kill(libc::getpid(), libc::SIGKILL) };
        }
        ForkResult::Parent { child } => {
            waitpid(child, None).unwrap();
        }
    }
    let start = Instant::now();
    while fs::read_to_string(&path).unwrap() != "old" {
        assert!(start.elapsed() < Duration::from_secs(5), "never restored");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Check that it comes back also when the guard is gone before this process is.
#[test]
fn a_dead_guard_does_not_leave_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("setting");
    fs::write(&path, "new").unwrap();
    let (_wait, alive) = pipe2(OFlag::O_CLOEXEC).unwrap();
    let (done, finish) = pipe2(OFlag::O_CLOEXEC).unwrap();
    // It was killed: its end of the pipe is closed, and nothing was said.
    drop(finish);
    let steps = vec![
        Step::Write(path.clone(), b"old".to_vec()),
        Step::Write(folder.path().join("no/such"), Vec::new()),
    ];
    let restore = Restore {
        alive: Some(alive),
        done: done.into(),
        steps,
    };
    assert_eq!(restore.finish(), [1]);
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
}

/// Check that a setting that is not there is an error.
#[test]
fn a_missing_setting() {
    assert!(Restore::set(Path::new("/proc/sys/kernel/no_such"), "1").is_err());
}

/// Check that steps are done in their order, and that those that fail are told and do not keep
/// the others from being done.
#[test]
fn steps_are_done_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name| folder.path().join(name);
    fs::create_dir(path("made")).unwrap();
    fs::write(path("setting"), "something long").unwrap();
    fs::write(path("state"), "").unwrap();
    let steps = [
        Step::Write(path("setting"), b"old".to_vec()),
        Step::Write(path("missing"), b"old".to_vec()),
        Step::Write(path("setting"), Vec::new()),
        Step::RemoveFolder(path("made")),
        Step::RemoveFolder(path("made")),
        Step::Forget(path("state")),
    ];
    let restore = Restore::guard(&steps, &[]).unwrap();
    assert!(path("made").exists());
    assert_eq!(restore.finish(), [1]);
    assert_eq!(fs::read(path("setting")).unwrap(), b"");
    assert!(!path("made").exists());
    assert!(path("state").exists(), "a step failed");
    assert!(undo(&[Step::Forget(path("state"))]).is_empty());
    assert!(!path("state").exists());
}

/// Check that a folder that somebody else removed leaves nothing to do: not in it, and what comes
/// after it is done.
#[test]
fn a_folder_that_is_gone_already() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name| folder.path().join(name);
    fs::write(path("state"), "").unwrap();
    let steps = [
        Step::Write(path("gone/setting"), b"old".to_vec()),
        Step::RemoveFolder(path("gone")),
        Step::Forget(path("state")),
    ];
    assert!(undo(&steps).is_empty());
    assert!(!path("state").exists());
    let restore = Restore::guard(&steps, &[]).unwrap();
    assert!(restore.finish().is_empty());
    let elsewhere = [
        Step::Write(path("missing"), b"old".to_vec()),
        Step::RemoveFolder(path("gone")),
    ];
    assert_eq!(undo(&elsewhere), [0], "that one is nobody's to remove");
}
