//! That `explain` tells whoever waits at a terminal that it still reads.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{
    fs::File,
    io::{BufRead as _, BufReader},
    os::fd::{FromRawFd as _, IntoRawFd as _},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use nix::{
    fcntl::OFlag,
    pty::{grantpt, posix_openpt, ptsname_r, unlockpt},
};

/// The first line on a terminal that is `explain`'s stderr, while its stdin stays open for so long.
fn on_a_terminal(open: Duration) -> String {
    let master = posix_openpt(OFlag::O_RDWR | OFlag::O_NOCTTY).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let terminal = File::options()
        .read(true)
        .write(true)
        .open(ptsname_r(&master).unwrap())
        .unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_preemptleak"))
        .arg("explain")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(terminal.try_clone().unwrap())
        .spawn()
        .unwrap();
    let stdin = child.stdin.take();
    let start = Instant::now();
    std::thread::sleep(open);
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(125));
    assert!(start.elapsed() < Duration::from_secs(20));
    // SAFETY: the descriptor is the master's, which gives it up.
    let screen = unsafe { File::from_raw_fd(master.into_raw_fd()) };
    // A terminal that nobody has open any more may forget what was written to it.
    let mut line = String::new();
    BufReader::new(screen).read_line(&mut line).unwrap();
    drop(terminal);
    line
}

/// Check that a pipe into which nobody writes is told after two seconds, and a short one is not.
#[test]
fn a_silent_pipe_is_told() {
    let screen = on_a_terminal(Duration::from_secs(4));
    assert!(
        screen.starts_with("preemptleak: still reading stdin; Ctrl-C ends\r\n"),
        "{screen}"
    );
    let screen = on_a_terminal(Duration::ZERO);
    assert!(
        screen.starts_with("preemptleak: nothing to explain in stdin"),
        "{screen}"
    );
}
