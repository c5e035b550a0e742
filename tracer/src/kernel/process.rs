//! Processes that are watched until they end.

use std::{
    collections::{BTreeSet, VecDeque},
    future::{pending, poll_fn},
    io,
    os::fd::{FromRawFd, OwnedFd},
    task::Poll,
    time::Duration,
};

use thiserror::Error;
use tokio::{
    io::{Interest, unix::AsyncFd},
    time::{Instant, sleep_until},
};

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
    alive: Vec<(u32, AsyncFd<OwnedFd>)>,
    /// Those that are on their way out, and when they are taken to be gone; the first in front.
    dying: VecDeque<(u32, Instant)>,
}

impl Exits {
    /// Watches these processes, by pidfd: a number used again by another process is no mistake to
    /// make here. Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// When one of them does not run.
    pub fn of(pids: &[u32]) -> Result<Self, ProcessError> {
        let pids: BTreeSet<u32> = pids.iter().copied().collect();
        let alive = pids
            .into_iter()
            .map(|pid| Ok((pid, watch(pid)?)))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            alive,
            dying: VecDeque::new(),
        })
    }

    /// Returns the next process that is gone: the time `last` after its end was announced. Never where
    /// there is none left. May be dropped and called again.
    pub async fn next(&mut self, last: Duration) -> u32 {
        loop {
            let gone_at = self.dying.front().map(|(_, at)| *at);
            let gone = async {
                match gone_at {
                    Some(at) => sleep_until(at).await,
                    None => pending().await,
                }
            };
            tokio::select! {
                index = ended(&self.alive) => {
                    let (pid, _) = self.alive.swap_remove(index);
                    self.dying.push_back((pid, Instant::now() + last));
                }
                () = gone => {
                    if let Some((pid, _)) = self.dying.pop_front() {
                        return pid;
                    }
                }
            }
        }
    }

    /// Whether a process is on its way out: announced, and not yet gone.
    #[must_use]
    pub fn are_dying(&self) -> bool {
        !self.dying.is_empty()
    }

    /// Whether all of them are gone, or there were none.
    #[must_use]
    pub fn are_gone(&self) -> bool {
        self.alive.is_empty() && self.dying.is_empty()
    }
}

/// Waits until one of these ends, and returns its place.
async fn ended(alive: &[(u32, AsyncFd<OwnedFd>)]) -> usize {
    poll_fn(|context| {
        // A pidfd becomes readable when its process ends. An error says no more about it.
        let is_ready =
            |(_, process): &(u32, AsyncFd<OwnedFd>)| process.poll_read_ready(context).is_ready();
        match alive.iter().position(is_ready) {
            Some(index) => Poll::Ready(index),
            None => Poll::Pending,
        }
    })
    .await
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
    use std::process::{Child, Command};

    use tokio::time::timeout;

    use super::*;

    fn sleep(seconds: &str) -> Child {
        Command::new("sleep").arg(seconds).spawn().unwrap()
    }

    /// Check that the end of a process is noticed, and that of a process that never was is refused.
    #[tokio::test]
    async fn ends_are_noticed() {
        let mut child = sleep("0.05");
        let mut exits = Exits::of(&[child.id()]).unwrap();
        assert_eq!(exits.next(Duration::ZERO).await, child.id());
        assert!(exits.are_gone());
        assert!(child.wait().unwrap().success());
        let error = Exits::of(&[child.id()]).unwrap_err();
        assert!(matches!(error, ProcessError::Gone(_)), "{error}");
    }

    /// Check that of several processes each end is told, in order, while others live on; that one is told
    /// only after its last moments; and that nothing is lost where the wait was dropped.
    #[tokio::test]
    async fn each_end_is_told_when_it_is_over() {
        const LAST: Duration = Duration::from_millis(200);
        let (mut long, mut short) = (sleep("60"), sleep("0.05"));
        let pids = [long.id(), short.id(), short.id()];
        let mut exits = Exits::of(&pids).unwrap();
        assert!(short.wait().unwrap().success());
        let ended = Instant::now();
        let dropped = timeout(LAST / 4, exits.next(LAST)).await;
        assert!(dropped.is_err());
        assert!(exits.are_dying() && !exits.are_gone());
        assert_eq!(exits.next(LAST).await, short.id());
        assert!(ended.elapsed() >= LAST);
        assert!(!exits.are_dying() && !exits.are_gone());
        long.kill().unwrap();
        assert_eq!(exits.next(Duration::ZERO).await, long.id());
        assert!(exits.are_gone());
        long.wait().unwrap();
    }

    /// Check that without processes nothing ends.
    #[tokio::test]
    async fn nobody_never_ends() {
        let mut exits = Exits::of(&[]).unwrap();
        let end = timeout(Duration::from_millis(20), exits.next(Duration::ZERO));
        assert!(end.await.is_err());
    }
}
