//! Ctrl-C and its like: the first one asks for the summary, a second one ends the program at once,
//! also when it hangs. Nothing can stay attached: every program in the kernel hangs on a file
//! descriptor of this process.

use std::{
    future::pending,
    io, mem, ptr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI32, AtomicI64, Ordering::SeqCst},
    },
};

use nix::sys::signal::{SigSet, Signal as Number};
use tokio::signal::unix::{Signal, SignalKind};

/// Two signals closer than this are one: `timeout(1)` signals its child and then the child's whole
/// process group. In nanoseconds.
const ONE_EVENT: i64 = 300_000_000;

/// A request to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interrupt {
    /// SIGINT, SIGTERM or SIGHUP.
    pub signal: i32,
    /// Whether the terminal sent it: then the whole foreground process group has it.
    pub from_terminal: bool,
}

/// The requests to end that this process gets from now on.
#[derive(Debug)]
pub struct Interrupts {
    state: Arc<State>,
    int: Signal,
    term: Signal,
    hup: Option<Signal>,
}

/// Shared with the signal handler, which may do nothing but use atomics, read the clock and exit.
#[derive(Debug)]
struct State {
    /// The first signal; 0 before.
    first: AtomicI32,
    /// When it came, in nanoseconds of the monotonic clock.
    at: AtomicI64,
    from_terminal: AtomicBool,
    /// The exit status of the second signal.
    status: AtomicI32,
}

impl Interrupts {
    /// Takes over SIGINT, SIGTERM and SIGHUP (the last not where it is ignored, as under nohup).
    /// A second request exits with `status`. Call it once, in a tokio runtime, before anything that
    /// takes long.
    ///
    /// # Errors
    ///
    /// Those of `sigaction()`; none is expected.
    pub fn install(status: u8) -> io::Result<Self> {
        let state = Arc::new(State {
            first: AtomicI32::new(0),
            at: AtomicI64::new(0),
            from_terminal: AtomicBool::new(false),
            status: AtomicI32::new(i32::from(status)),
        });
        let hup = if is_ignored(libc::SIGHUP)? {
            None
        } else {
            Some(listen(&state, SignalKind::hangup())?)
        };
        Ok(Self {
            int: listen(&state, SignalKind::interrupt())?,
            term: listen(&state, SignalKind::terminate())?,
            hup,
            state,
        })
    }

    /// Waits for the first request. May be dropped and called again; a request that came meanwhile
    /// is not lost.
    pub async fn first(&mut self) -> Interrupt {
        let Self {
            state,
            int,
            term,
            hup,
        } = self;
        loop {
            if let Some(interrupt) = state.interrupt() {
                return interrupt;
            }
            let hangup = async {
                match hup {
                    Some(hup) => hup.recv().await,
                    None => pending().await,
                }
            };
            tokio::select! {
                _ = int.recv() => {}
                _ = term.recv() => {}
                _ = hangup => {}
            }
        }
    }

    /// Whether there was a request already.
    #[must_use]
    pub fn is_requested(&self) -> bool {
        self.state.interrupt().is_some()
    }

    /// From now on a second request exits with this status: a leak was seen.
    pub fn set_status(&self, status: u8) {
        self.state.status.store(i32::from(status), SeqCst);
    }
}

impl State {
    fn interrupt(&self) -> Option<Interrupt> {
        let signal = self.first.load(SeqCst);
        (signal != 0).then(|| Interrupt {
            signal,
            from_terminal: self.from_terminal.load(SeqCst),
        })
    }

    /// Runs in the signal handler.
    fn on_signal(&self, signal: i32, from_terminal: bool) {
        let now = monotonic();
        // Before `first`, so that whoever sees that one sees this one too. `at` decides who was
        // first: each signal is blocked during its own handler only.
        if self.at.compare_exchange(0, now, SeqCst, SeqCst).is_ok() {
            self.from_terminal.store(from_terminal, SeqCst);
            self.first.store(signal, SeqCst);
        } else if now - self.at.load(SeqCst) >= ONE_EVENT {
            let status = self.status.load(SeqCst);
            // SAFETY: `_exit()` is async-signal-safe and ends the process.
            unsafe { libc::_exit(status) }
        }
    }
}

/// Notes the signal in `state`, then wakes the returned stream.
fn listen(state: &Arc<State>, kind: SignalKind) -> io::Result<Signal> {
    let signal = kind.as_raw_value();
    let state = Arc::clone(state);
    // SAFETY: the action is async-signal-safe: atomics, clock_gettime() and _exit(), no
    // allocation, no lock, no panic. It comes before tokio's own: actions run in order.
    unsafe {
        signal_hook_registry::register_sigaction(signal, move |info| {
            state.on_signal(signal, info.si_code == libc::SI_KERNEL);
        })?;
    }
    // Whoever started us may have blocked it, and a mask is inherited.
    SigSet::from(Number::try_from(signal)?).thread_unblock()?;
    tokio::signal::unix::signal(kind)
}

/// The monotonic clock in nanoseconds; never 0.
fn monotonic() -> i64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: `time` is a valid place to write to; the call is async-signal-safe.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut time) };
    (time.tv_sec * 1_000_000_000 + time.tv_nsec).max(1)
}

/// Whether the parent set the signal to be ignored.
fn is_ignored(signal: i32) -> io::Result<bool> {
    // SAFETY: all-zero is a valid `sigaction`: it is plain data.
    let mut old: libc::sigaction = unsafe { mem::zeroed() };
    // SAFETY: without a new action this only writes the old one to `old`.
    if unsafe { libc::sigaction(signal, ptr::null(), &raw mut old) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(old.sa_sigaction == libc::SIG_IGN)
}
