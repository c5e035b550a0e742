//! Running COMMAND under trace: it starts only when the caller says so, all its descendants stay
//! this program's descendants (so that "is the tool among its ancestors?" has one answer), and how
//! it ended is told.
//!
//! Children are reaped here by `waitpid(-1)`, orphans among them: nothing else in this program may
//! start and await processes while a COMMAND runs.

use std::{
    env,
    ffi::{OsStr, OsString},
    io,
    os::unix::ffi::OsStrExt as _,
    path::Path,
    process,
    sync::mpsc,
    thread,
    time::Duration,
};

use nix::{
    errno::Errno,
    sys::{
        prctl,
        signal::{self, SigSet, Signal as Number},
        wait::{WaitPidFlag, WaitStatus, waitpid},
    },
    unistd::{AccessFlags, Pid, access, getpgid, getpgrp, gettid},
};
use tokio::{
    signal::unix::{Signal, SignalKind},
    time::timeout,
};

use crate::{
    host::{escape, interrupt::Interrupt},
    leak::CommandEnd,
};

/// COMMAND could not be started: exit status 125.
#[derive(Debug, thiserror::Error)]
#[error("cannot start {}: {}", shown(name), reason(name, error))]
pub struct SpawnError {
    name: OsString,
    // Not called `source`: the line above tells it already.
    error: io::Error,
}

/// COMMAND's name, of which something is to be seen.
fn shown(name: &OsStr) -> String {
    match escape::line(&name.to_string_lossy()) {
        empty if empty.is_empty() => "''".to_owned(),
        name => name,
    }
}

/// Why, and what to do about it.
fn reason(name: &OsStr, error: &io::Error) -> String {
    match Errno::from_raw(error.raw_os_error().unwrap_or_default()) {
        _ if name.is_empty() => {
            "COMMAND is empty: give a command, or leave '--' out to trace the whole host".to_owned()
        }
        // The file is there: what execve() misses is what should run it.
        Errno::ENOENT if find_in(name, &search_path()).is_ok() => {
            "its interpreter is missing: install what its first line (#!) names, or for a program the \
             dynamic loader it was linked for"
                .to_owned()
        }
        Errno::EACCES if Path::new(name).is_dir() => {
            "it is a folder: give the program in it".to_owned()
        }
        Errno::ENOENT => "no such command: check its spelling, or give its path".to_owned(),
        Errno::EACCES => {
            "not executable, or no permission: make it executable (chmod +x), or give its \
             interpreter as COMMAND"
                .to_owned()
        }
        Errno::ENOEXEC => {
            "not a program this machine can run: a script needs a first line such as #!/bin/sh"
                .to_owned()
        }
        _ => format!("{error}: try to run it without preemptleak"),
    }
}

/// Checks that COMMAND can be found and executed, so that a misspelled one is told before anything
/// else is done. Looks where [`Command::spawn`] will: a name without a slash on PATH.
///
/// # Errors
///
/// [`SpawnError`], the one that `spawn` would give.
pub fn find(command: &[OsString]) -> Result<(), SpawnError> {
    let Some(name) = command.first() else {
        return Ok(());
    };
    find_in(name, &search_path()).map_err(|error| SpawnError {
        name: name.clone(),
        error: error.into(),
    })
}

/// Where execvp() looks when there is no PATH (`_CS_PATH` of glibc).
const DEFAULT_PATH: &str = "/bin:/usr/bin";

/// Where names without a slash are looked for.
fn search_path() -> OsString {
    env::var_os("PATH").unwrap_or_else(|| DEFAULT_PATH.into())
}

/// As execvp() does it: a candidate that may not be executed is passed over, and is the reason
/// when no other is found.
fn find_in(name: &OsStr, path: &OsStr) -> Result<(), Errno> {
    if name.is_empty() {
        return Err(Errno::ENOENT);
    }
    if name.as_bytes().contains(&b'/') {
        return executable(Path::new(name));
    }
    let mut reason = Errno::ENOENT;
    for folder in env::split_paths(path) {
        // An empty entry is the current folder; joined to it the name stays relative.
        match executable(&folder.join(name)) {
            Ok(()) => return Ok(()),
            Err(Errno::EACCES) => reason = Errno::EACCES,
            Err(_) => {}
        }
    }
    Err(reason)
}

fn executable(path: &Path) -> Result<(), Errno> {
    access(path, AccessFlags::X_OK)?;
    if path.is_dir() {
        return Err(Errno::EACCES);
    }
    Ok(())
}

/// Forks from a thread of its own.
fn spawn_from_thread(
    mut command: process::Command,
    before: &mut dyn FnMut(u32) -> io::Result<()>,
) -> io::Result<process::Child> {
    let (tell, hear) = mpsc::channel();
    let (go, wait) = mpsc::channel::<()>();
    let thread = thread::Builder::new().spawn(move || {
        // Nobody waits where one of these fails.
        tell.send(gettid().as_raw().unsigned_abs())
            .map_err(io::Error::other)?;
        wait.recv().map_err(io::Error::other)?;
        command.spawn()
    })?;
    let tid = hear.recv().map_err(io::Error::other)?;
    before(tid)?;
    go.send(()).map_err(io::Error::other)?;
    let spawned = thread.join();
    spawned.unwrap_or_else(|_| Err(io::Error::other("the thread that starts it died")))
}

/// A running COMMAND.
#[derive(Debug)]
pub struct Command {
    pid: Pid,
    children: Signal,
    end: Option<CommandEnd>,
}

impl Command {
    /// Starts COMMAND (a program, by path or on PATH, then its arguments) with this program's own
    /// stdin, stdout and stderr, every signal unblocked and SIGPIPE deadly again, and makes this
    /// process the subreaper of all that come of it. Call it in a tokio runtime, once everything
    /// is attached.
    ///
    /// # Errors
    ///
    /// [`SpawnError`]: nothing was started.
    pub fn spawn(command: &[OsString]) -> Result<Self, SpawnError> {
        Self::spawn_followed(command, None)
    }

    /// The same; `before` hears of the thread that will fork: it ends then, so whoever follows it and
    /// what it forks follows COMMAND's process tree, and nothing of this program.
    ///
    /// # Errors
    ///
    /// [`SpawnError`]: nothing was started. What `before` says is one, too.
    pub fn spawn_followed(
        command: &[OsString],
        before: Option<&mut dyn FnMut(u32) -> io::Result<()>>,
    ) -> Result<Self, SpawnError> {
        let (name, args) = command
            .split_first()
            .map_or((OsString::new(), &[][..]), |(name, args)| {
                (name.clone(), args)
            });
        Self::try_spawn(&name, args, before).map_err(|error| SpawnError { name, error })
    }

    fn try_spawn(
        name: &OsString,
        args: &[OsString],
        before: Option<&mut dyn FnMut(u32) -> io::Result<()>>,
    ) -> io::Result<Self> {
        prctl::set_child_subreaper(true)?;
        // Before the fork, so that no death goes unheard.
        let children = tokio::signal::unix::signal(SignalKind::child())?;
        // Whoever started us may have blocked it, and a mask is inherited.
        SigSet::from(Number::SIGCHLD).thread_unblock()?;
        // The standard library empties the signal mask and resets SIGPIPE in the child.
        let mut command = process::Command::new(name);
        command.args(args);
        let child = match before {
            None => command.spawn()?,
            Some(before) => spawn_from_thread(command, before)?,
        };
        let pid = i32::try_from(child.id()).map_err(io::Error::other)?;
        Ok(Self {
            pid: Pid::from_raw(pid),
            children,
            end: None,
        })
    }

    /// Its process id, in this program's pid namespace.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.pid.as_raw().unsigned_abs()
    }

    /// Waits until COMMAND itself ends; its descendants may live on. Reaps orphans on the way. May
    /// be dropped and called again.
    ///
    /// # Errors
    ///
    /// Those of `waitpid()`; none is expected.
    pub async fn wait(&mut self) -> io::Result<CommandEnd> {
        loop {
            self.reap()?;
            if let Some(end) = self.end {
                return Ok(end);
            }
            self.children.recv().await;
        }
    }

    /// How COMMAND ended, or that it is still running, without waiting.
    ///
    /// # Errors
    ///
    /// As [`Self::wait`].
    pub fn poll(&mut self) -> io::Result<CommandEnd> {
        self.reap()?;
        Ok(self.end.unwrap_or(CommandEnd::Running))
    }

    /// The user interrupted: passes the signal on, unless the terminal has sent it to COMMAND as
    /// well, and gives COMMAND the time `grace` to end.
    ///
    /// # Errors
    ///
    /// As [`Self::wait`].
    pub async fn interrupt(
        &mut self,
        interrupt: Interrupt,
        grace: Duration,
    ) -> io::Result<CommandEnd> {
        let Interrupt {
            signal,
            from_terminal,
        } = interrupt;
        let heard = from_terminal && getpgid(Some(self.pid)) == Ok(getpgrp());
        if heard {
            self.linger(grace).await
        } else {
            self.stop(signal, grace).await
        }
    }

    /// Tracing is over: sends COMMAND the signal and gives it the time `grace` to end.
    ///
    /// # Errors
    ///
    /// As [`Self::wait`].
    pub async fn stop(&mut self, signal: i32, grace: Duration) -> io::Result<CommandEnd> {
        // Not reaped, so the pid is still COMMAND's.
        if self.poll()? == CommandEnd::Running {
            match signal::kill(self.pid, Number::try_from(signal)?) {
                // EPERM: a COMMAND that changed its user (sudo) ends by itself or lives on.
                Ok(()) | Err(Errno::ESRCH | Errno::EPERM) => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.linger(grace).await
    }

    async fn linger(&mut self, grace: Duration) -> io::Result<CommandEnd> {
        match timeout(grace, self.wait()).await {
            Ok(end) => end,
            Err(_) => Ok(CommandEnd::Running),
        }
    }

    /// Reaps every child that ended: COMMAND, and orphans that came to this subreaper.
    fn reap(&mut self) -> io::Result<()> {
        while self.end.is_none() {
            match waitpid(None, Some(WaitPidFlag::WNOHANG)) {
                Ok(WaitStatus::Exited(pid, status)) if pid == self.pid => {
                    self.end = Some(CommandEnd::Exited(status));
                }
                Ok(WaitStatus::Signaled(pid, signal, _)) if pid == self.pid => {
                    self.end = Some(CommandEnd::Signaled(signal as i32));
                }
                Ok(WaitStatus::StillAlive) => break,
                Ok(_) | Err(Errno::EINTR) => {}
                Err(Errno::ECHILD) => {
                    return Err(io::Error::other("COMMAND's end was reaped by someone else"));
                }
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}
