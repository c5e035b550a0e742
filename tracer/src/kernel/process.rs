//! Processes that are watched until they end.

use std::{
    future::pending,
    io,
    os::fd::{FromRawFd, OwnedFd},
};

use thiserror::Error;
use tokio::io::{Interest, unix::AsyncFd};

/// A process that cannot be watched.
#[derive(Debug, Error)]
pub enum ProcessError {
    /// There is none.
    #[error("no process has the number {0}: it may have ended; `ps -e` lists those that run")]
    Gone(u32),
    /// It is not the first thread of its process.
    #[error("{0} is a thread: give the number of its process (Tgid in /proc/{0}/status)")]
    Thread(u32),
    /// The kernel does not tell.
    #[error("cannot watch process {0}: {1}")]
    Other(u32, io::Error),
}

/// Processes whose ends are waited for.
#[derive(Debug)]
pub struct Exits {
    alive: Vec<AsyncFd<OwnedFd>>,
    any: bool,
}

impl Exits {
    /// Watches these processes, by pidfd: a number used again by another process is no mistake to
    /// make here. Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// When one of them does not run.
    pub fn of(pids: &[u32]) -> Result<Self, ProcessError> {
        let alive = pids
            .iter()
            .map(|pid| watch(*pid))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            alive,
            any: !pids.is_empty(),
        })
    }

    /// Returns when all of them have ended; never when there were none.
    pub async fn all_gone(&mut self) {
        if !self.any {
            return pending().await;
        }
        while let Some(process) = self.alive.last() {
            // A pidfd becomes readable when its process ends. An error says no more about it.
            if let Ok(mut guard) = process.readable().await {
                guard.retain_ready();
            }
            self.alive.pop();
        }
    }
}

fn watch(pid: u32) -> Result<AsyncFd<OwnedFd>, ProcessError> {
    // SAFETY: pidfd_open takes two numbers (5.3 and later).
    let fd = unsafe { libc::syscall(libc::SYS_pidfd_open, pid, 0) };
    let Ok(fd @ 0..) = i32::try_from(fd) else {
        let error = io::Error::last_os_error();
        return Err(match error.raw_os_error() {
            Some(libc::ESRCH) => ProcessError::Gone(pid),
            // ENOENT since 6.9, EINVAL before.
            Some(libc::ENOENT | libc::EINVAL) => ProcessError::Thread(pid),
            _ => ProcessError::Other(pid, error),
        });
    };
    // SAFETY: the kernel just gave us this descriptor.
    let fd = unsafe { OwnedFd::from_raw_fd(fd) };
    // SAFETY: an OwnedFd never changes its descriptor.
    unsafe { AsyncFd::register_with_interest(fd, Interest::READABLE) }
        .map_err(|error| ProcessError::Other(pid, io::Error::from(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the end of a process is noticed, and that of a process that never was is refused.
    #[tokio::test]
    async fn ends_are_noticed() {
        let mut child = std::process::Command::new("sleep")
            .arg("0.05")
            .spawn()
            .unwrap();
        let mut exits = Exits::of(&[child.id()]).unwrap();
        exits.all_gone().await;
        assert!(child.wait().unwrap().success());
        let error = Exits::of(&[child.id()]).unwrap_err();
        assert!(matches!(error, ProcessError::Gone(_)), "{error}");
    }
}
