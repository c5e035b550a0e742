//! Says that a log is still being read, to somebody who waits at a terminal: a pipe into which nobody
//! writes and a file without an end look like a program that hangs.

use std::{
    io::{self, IsTerminal as _, Write as _},
    sync::mpsc::{self, RecvTimeoutError, Sender},
    thread,
    time::Duration,
};

/// After how long it is said.
const PATIENCE: Duration = Duration::from_secs(2);

/// A note that comes unless this is dropped first.
pub(super) struct Patience {
    /// Hangs up when dropped.
    _done: Option<Sender<()>>,
}

impl Patience {
    /// Starts to wait; `name` is that of the log, safe to print. Where stderr is no terminal, nothing is
    /// ever said.
    pub(super) fn with(name: &str) -> Self {
        if !io::stderr().is_terminal() {
            return Self { _done: None };
        }
        let (done, told) = mpsc::channel::<()>();
        let note = format!("preemptleak: still reading {name}; Ctrl-C ends");
        thread::spawn(move || {
            if told.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                // Nobody is left to tell when this fails.
                let _ = writeln!(io::stderr(), "{note}");
            }
        });
        Self { _done: Some(done) }
    }
}
