//! `preemptleak trace --background` and `preemptleak stop`: a trace around what others run, which need
//! not be changed for it. The first returns when everything is attached, the second ends the trace,
//! shows what it said, and exits with its verdict.
//!
//! Uses `trace`, `cli`, `report`, `host`, `leak`.

mod ready;
mod state;

use std::{
    env,
    fs::File,
    io::{self, Read as _, Write as _},
    os::fd::AsFd as _,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, anyhow};
use nix::{
    fcntl::OFlag,
    sys::{
        signal::{Signal, kill},
        wait::waitpid,
    },
    unistd::{ForkResult, Pid, dup2_stderr, dup2_stdin, dup2_stdout, fork, pipe2, setsid},
};

use self::{
    ready::Ready,
    state::{Said, State},
};
use crate::{
    cli::{Exit, Statuses, Talk, TraceArgs, UsageError, exit_of},
    trace,
};

/// How long a trace gets to end: all it has to do then is to read what is left.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often it is looked at meanwhile.
const LOOK: Duration = Duration::from_millis(20);

/// Begins a trace that goes on when this returns. In the process that traces it returns at its end.
///
/// # Errors
///
/// What keeps it from tracing; [`UsageError`] where one runs already.
pub fn start(args: &TraceArgs, talk: &Talk) -> anyhow::Result<Exit> {
    let mut state = State::take()?.map_err(|pid| {
        UsageError::new(format!(
            "a trace runs in the background already, as process {pid}: there is one at a time: end it by \
             'preemptleak stop'"
        ))
    })?;
    let said = state.begin()?;
    let (ours, theirs) = pipe2(OFlag::O_CLOEXEC)?;
    // SAFETY: this process has a single thread, so the child may do anything.
    match unsafe { fork() }.context("cannot fork")? {
        ForkResult::Parent { child } => {
            drop(theirs);
            began(File::from(ours), child, &state, talk)
        }
        ForkResult::Child => {
            drop(ours);
            let result = leave(&said).and_then(|()| {
                state.write_pid()?;
                trace::run_told(args, talk, Box::new(Ready::new(File::from(theirs))))
            });
            let exit = result.as_ref().map_or_else(exit_of, |exit| *exit);
            state.end(Statuses::asked_for(env::args_os()).of(exit))?;
            result
        }
    }
}

/// Waits until the child traces, or has failed.
fn began(mut ready: File, child: Pid, state: &State, talk: &Talk) -> anyhow::Result<Exit> {
    let mut word = String::new();
    ready.read_to_string(&mut word)?;
    if word.is_empty() {
        waitpid(child, None)?;
        return state.deliver();
    }
    if !talk.quiet {
        // Nobody is left to tell when this fails.
        let _ = writeln!(
            io::stderr(),
            "preemptleak: tracing in the background as process {child}; 'preemptleak stop' ends it"
        );
    }
    Ok(Exit::Clean)
}

/// Leaves the terminal and the caller: what is said goes to files.
fn leave(said: &Said) -> anyhow::Result<()> {
    setsid()?;
    dup2_stdin(File::open("/dev/null")?)?;
    dup2_stdout(said.out.as_fd())?;
    dup2_stderr(said.err.as_fd())?;
    Ok(())
}

/// Ends the trace in the background, shows what it said, and exits as it did.
///
/// # Errors
///
/// Where there is none, or it does not end.
pub fn stop() -> anyhow::Result<Exit> {
    let start = Instant::now();
    let mut asked = false;
    loop {
        match State::take()? {
            Ok(state) => return state.deliver(),
            Err(pid) if !asked => {
                kill(Pid::from_raw(pid), Signal::SIGINT)
                    .with_context(|| format!("cannot end process {pid}"))?;
                asked = true;
            }
            Err(pid) if start.elapsed() > PATIENCE => {
                return Err(anyhow!(
                    "process {pid} does not end: look at it, and say 'preemptleak stop' again"
                ));
            }
            Err(_) => thread::sleep(LOOK),
        }
    }
}
