//! Ctrl-C and its like, sent to a real process: this test program, run again as a helper.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{
    env,
    fs::File,
    io::{BufRead as _, BufReader, Lines, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    process::{Child, ChildStdout, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use nix::{
    fcntl::OFlag,
    pty::{grantpt, posix_openpt, ptsname_r, unlockpt},
    sys::signal::{self, Signal},
    unistd::Pid,
};
use preemptleak::host::interrupt::Interrupts;

/// What the helper's environment asks of it.
const ROLE: &str = "PREEMPTLEAK_TEST_ROLE";

/// Longer than two signals may be apart to count as one.
const APART: Duration = Duration::from_millis(500);

/// The helper: waits for a request to end, says which, then hangs.
#[test]
#[ignore = "the process that the other tests send signals to"]
fn helper() {
    let Ok(role) = env::var(ROLE) else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut interrupts = Interrupts::install(125).unwrap();
        if role == "leak" {
            interrupts.set_status(1);
        }
        // Past the test runner, which would keep this for itself.
        let mut out = std::io::stdout();
        writeln!(out, "\nready").unwrap();
        let interrupt = interrupts.first().await;
        let again = interrupts.first().await;
        assert_eq!(interrupt, again);
        writeln!(out, "{interrupt:?}").unwrap();
        thread::sleep(Duration::from_secs(20));
    });
}

struct Helper {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Helper {
    /// Starts the helper by this shell prefix, and waits until it listens.
    fn start(role: &str, prefix: &str) -> Self {
        Self::start_at(role, prefix, Stdio::null())
    }

    fn start_at(role: &str, prefix: &str, stdin: Stdio) -> Self {
        let script = format!("{prefix} \"$0\" --ignored --exact helper --nocapture");
        let mut child = Command::new("sh")
            .args(["-c", &script])
            .arg(env::current_exe().unwrap())
            .env(ROLE, role)
            .stdin(stdin)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = child.stdout.take().unwrap();
        let lines = BufReader::new(stdout).lines();
        let mut helper = Self { child, lines };
        helper.hear("ready");
        helper
    }

    /// Reads up to this line.
    fn hear(&mut self, text: &str) {
        let heard = self
            .lines
            .by_ref()
            .find(|line| line.as_ref().unwrap() == text);
        assert!(heard.is_some(), "never said {text}");
    }

    fn send(&self, signal: Signal) {
        let pid = i32::try_from(self.child.id()).unwrap();
        signal::kill(Pid::from_raw(pid), signal).unwrap();
    }

    fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// The exit status, which must come at once.
    fn status(mut self) -> Option<i32> {
        let start = Instant::now();
        let status = self.child.wait().unwrap();
        assert!(start.elapsed() < Duration::from_secs(10));
        status.code()
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        // Gone already, mostly.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Check that the first request is told and the second one ends a hanging process at once, with
/// the status for "cannot tell".
#[test]
fn the_second_ends_at_once() {
    let mut helper = Helper::start("plain", "exec");
    helper.send(Signal::SIGINT);
    helper.hear("Interrupt { signal: 2, from_terminal: false }");
    thread::sleep(APART);
    assert!(helper.is_running());
    helper.send(Signal::SIGTERM);
    assert_eq!(helper.status(), Some(125));
}

/// Check that after a leak the second one still says so.
#[test]
fn the_second_knows_of_a_leak() {
    let mut helper = Helper::start("leak", "exec");
    helper.send(Signal::SIGTERM);
    helper.hear("Interrupt { signal: 15, from_terminal: false }");
    thread::sleep(APART);
    helper.send(Signal::SIGINT);
    assert_eq!(helper.status(), Some(1));
}

/// Check that two signals at once are one, as timeout(1) sends them to child and group.
#[test]
fn two_at_once_are_one() {
    let mut helper = Helper::start("plain", "exec");
    // Of two kinds, since two of one kind may become one before they arrive.
    helper.send(Signal::SIGTERM);
    helper.send(Signal::SIGHUP);
    thread::sleep(APART);
    assert!(helper.is_running());
}

/// Check that a hangup ends the trace, but not under nohup.
#[test]
fn a_hangup_counts_unless_ignored() {
    let mut helper = Helper::start("plain", "exec env --default-signal=HUP");
    helper.send(Signal::SIGHUP);
    helper.hear("Interrupt { signal: 1, from_terminal: false }");
    let mut helper = Helper::start("plain", "trap '' HUP; exec");
    helper.send(Signal::SIGHUP);
    helper.send(Signal::SIGINT);
    helper.hear("Interrupt { signal: 2, from_terminal: false }");
}

/// Check that a Ctrl-C typed at a terminal is known to come from there.
#[test]
fn the_terminal_is_told_apart() {
    let mut master = posix_openpt(OFlag::O_RDWR | OFlag::O_NOCTTY).unwrap();
    grantpt(&master).unwrap();
    unlockpt(&master).unwrap();
    let terminal = File::options()
        .read(true)
        .write(true)
        .custom_flags(libc::O_NOCTTY)
        .open(ptsname_r(&master).unwrap())
        .unwrap();
    let mut helper = Helper::start_at("plain", "exec setsid --ctty", terminal.into());
    master.write_all(b"\x03").unwrap();
    helper.hear("Interrupt { signal: 2, from_terminal: true }");
}
