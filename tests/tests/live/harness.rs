//! Runs the program with a deadline, and asserts how it ended and what it left behind.

use std::{
    env,
    fs::{self, Permissions},
    io::Read,
    os::unix::{fs::PermissionsExt as _, process::ExitStatusExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::{self, JoinHandle},
    time::{Duration, Instant, SystemTime},
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use preemptleak_tests::records;
use serde_json::Value;
use tempfile::TempDir;

use crate::kernel_state;

/// No run may take longer.
const DEADLINE: Duration = Duration::from_secs(30);

/// The program under test.
pub(crate) fn binary() -> PathBuf {
    if let Some(path) = env::var_os("PREEMPTLEAK_BIN") {
        return path.into();
    }
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/x86_64-unknown-linux-gnu");
    let built = |profile| {
        let path = target.join(profile).join("preemptleak");
        let made: Option<SystemTime> = fs::metadata(&path).and_then(|data| data.modified()).ok();
        Some((made?, path))
    };
    let newest = ["release", "debug"].into_iter().filter_map(built).max();
    newest
        .expect("no preemptleak to test: run `cargo build`, or set PREEMPTLEAK_BIN")
        .1
}

/// The program with these words as arguments, free of the caller's environment.
pub(crate) fn preemptleak(args: &str) -> Command {
    plain(&binary(), args)
}

fn plain(binary: &Path, args: &str) -> Command {
    let mut command = Command::new(binary);
    command
        .env_clear()
        .envs(env::var_os("PATH").map(|path| ("PATH", path)))
        .args(args.split_whitespace());
    command
}

/// The program where any user can execute it: the checkout may be closed to others. It is there
/// as long as the folder.
pub(crate) fn for_everyone(args: &str) -> (TempDir, Command) {
    let folder = tempfile::tempdir().unwrap();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    let copy = folder.path().join("preemptleak");
    fs::copy(binary(), &copy).unwrap();
    fs::set_permissions(&copy, Permissions::from_mode(0o755)).unwrap();
    let command = plain(&copy, args);
    (folder, command)
}

/// What a run printed and how it ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// The exit status; `None` when a signal killed it.
    pub(crate) status: Option<i32>,
    pub(crate) signal: Option<i32>,
    /// Until it ended; its pipes may stay open longer, in a COMMAND that lives on.
    pub(crate) took: Duration,
}

/// Runs to the end.
pub(crate) fn run(command: &mut Command) -> Run {
    Running::start(command).end()
}

/// Runs the program with these words as arguments.
pub(crate) fn trace(args: &str) -> Run {
    run(&mut preemptleak(args))
}

/// The program while it runs.
pub(crate) struct Running {
    child: Child,
    stdout: JoinHandle<String>,
    stderr: JoinHandle<String>,
    start: Instant,
}

impl Running {
    /// Starts it.
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        Self {
            stdout: reader(child.stdout.take().unwrap()),
            stderr: reader(child.stderr.take().unwrap()),
            child,
            start: Instant::now(),
        }
    }

    /// Starts it, and waits until its programs are attached.
    pub(crate) fn attached(command: &mut Command) -> Self {
        let mut this = Self::start(command);
        while !kernel_state::is_attached(this.pid()) {
            assert!(this.child.try_wait().unwrap().is_none(), "{:?}", this.end());
            assert!(this.start.elapsed() < DEADLINE, "never attached");
            thread::sleep(Duration::from_millis(5));
        }
        this
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// For how long it has run.
    pub(crate) fn age(&self) -> Duration {
        self.start.elapsed()
    }

    pub(crate) fn send(&self, signal: Signal) {
        kill(Pid::from_raw(self.pid().cast_signed()), signal).unwrap();
    }

    /// Waits for its end, and asserts that it left nothing in the kernel, and wrote no record but as the
    /// schema says.
    pub(crate) fn end(mut self) -> Run {
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            if self.start.elapsed() > DEADLINE {
                self.child.kill().unwrap();
                panic!("it did not end: {}", self.stderr.join().unwrap());
            }
            thread::sleep(Duration::from_millis(5));
        };
        let took = self.start.elapsed();
        kernel_state::assert_nothing_left();
        let stdout = self.stdout.join().unwrap();
        assert_eq!(records::check(&stdout), Ok(()));
        Run {
            stdout,
            stderr: self.stderr.join().unwrap(),
            status: status.code(),
            signal: status.signal(),
            took,
        }
    }
}

fn reader(mut stream: impl Read + Send + 'static) -> JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    })
}

impl Run {
    /// Asserts the exit status.
    #[track_caller]
    pub(crate) fn ends(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{self:#?}");
        self
    }

    /// Asserts that it was refused: nothing on stdout, one line on stderr with all these words.
    #[track_caller]
    pub(crate) fn refused(self, status: i32, words: &[&str]) -> Self {
        let this = self.ends(status);
        assert_eq!(this.stdout, "");
        assert_eq!(this.stderr.lines().count(), 1, "{this:#?}");
        assert!(this.stderr.starts_with("preemptleak: "), "{this:#?}");
        assert!(!this.stderr.contains("(os error"), "{this:#?}");
        for word in words {
            assert!(this.stderr.contains(word), "no {word:?} in {this:#?}");
        }
        this
    }

    /// The JSON records on stdout.
    pub(crate) fn records(&self) -> Vec<Value> {
        let parse = |line| serde_json::from_str(line).unwrap();
        self.stdout.lines().map(parse).collect()
    }

    /// The JSON record of this type, which must be there once.
    #[track_caller]
    pub(crate) fn record(&self, wanted: &str) -> Value {
        let mut records = self.records();
        records.retain(|record| record["type"] == wanted);
        assert_eq!(records.len(), 1, "{self:#?}");
        records.remove(0)
    }

    /// Asserts that a JSON report says clean, and that it is the whole truth.
    #[track_caller]
    pub(crate) fn clean(self) -> Value {
        let this = self.ends(0);
        let summary = this.record("summary");
        assert_eq!(summary["verdict"], "clean", "{this:#?}");
        assert_eq!(summary["leaks"].as_array().unwrap().len(), 0, "{this:#?}");
        let losses = &summary["coverage"]["losses"];
        assert_eq!(losses.as_array().unwrap().len(), 0, "{this:#?}");
        summary
    }
}

/// Whether this kernel cannot show masked leaks: then `trace` names a blind spot.
pub(crate) fn has_blind_spot() -> bool {
    let facts = trace("check --json").record("check");
    !facts["blind_spots"].as_array().unwrap().is_empty()
}
