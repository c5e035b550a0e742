//! Settings of the kernel that are changed for as long as this process lives, and put back however
//! it ends, also by SIGKILL.
//!
//! A guard process keeps the old values. It waits for the end of a pipe whose other end only this
//! process has: the kernel closes that when the process is gone.

use std::{
    ffi::{CStr, CString},
    fs::{self, OpenOptions},
    io::{self, Read as _, Write as _},
    os::fd::{AsRawFd, BorrowedFd, OwnedFd},
    path::{Path, PathBuf},
};

use nix::{
    fcntl::OFlag,
    sys::wait::waitpid,
    unistd::{ForkResult, fork, pipe2, setsid},
};

/// One thing to do when all is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Empties a file, and writes this. That it is not there is no failure where a later step removes
    /// a folder that it was in: somebody else did that already.
    Write(PathBuf, Vec<u8>),
    /// Removes an empty folder, or one that the kernel empties itself. That it is not there is no
    /// failure.
    RemoveFolder(PathBuf),
    /// Removes a file, but only where no step before it failed. That it is not there is no failure.
    Forget(PathBuf),
}

/// Things that are not as they were. Dropping it puts them back, and waits for that.
#[derive(Debug)]
pub struct Restore {
    /// Closing it tells the guard to do its work.
    alive: Option<OwnedFd>,
    /// The numbers of the steps that failed, then [`DONE`]; at its end when the guard is gone.
    done: fs::File,
    /// For a guard that was killed before it did its work.
    steps: Vec<Step>,
}

/// What the guard says when it has done its work. No step has this number: the largest stands for
/// all that are larger.
const DONE: u8 = 0xff;

impl Restore {
    /// Writes `value` into the file of a setting until this is dropped or the process is gone.
    /// `None` where it has this value already. Call it while the process has a single thread, and
    /// before it collects children.
    ///
    /// # Errors
    /// When the setting cannot be read or written, or no guard can be made.
    pub fn set(path: &Path, value: &str) -> io::Result<Option<Self>> {
        let old = fs::read(path)?;
        if old.trim_ascii_end() == value.as_bytes() {
            return Ok(None);
        }
        let this = Self::guard(&[Step::Write(path.to_owned(), old)], &[])?;
        OpenOptions::new()
            .write(true)
            .open(path)?
            .write_all(value.as_bytes())?;
        Ok(Some(this))
    }

    /// These steps are done, in this order, when this is dropped or the process is gone. The paths
    /// must be good for a child of this process, which keeps only the descriptors `keep`. Call it
    /// before anything is changed, while the process has a single thread, and before it collects
    /// children.
    ///
    /// # Errors
    /// When no guard can be made.
    pub fn guard(steps: &[Step], keep: &[BorrowedFd<'_>]) -> io::Result<Self> {
        let ready = ready(steps).collect::<io::Result<Vec<_>>>()?;
        let (wait, alive) = pipe2(OFlag::O_CLOEXEC)?;
        let (done, finish) = pipe2(OFlag::O_CLOEXEC)?;
        let mut keep: Vec<u32> = keep
            .iter()
            .map(AsRawFd::as_raw_fd)
            .chain([wait.as_raw_fd(), finish.as_raw_fd()])
            .map(i32::unsigned_abs)
            .collect();
        keep.sort_unstable();
        // SAFETY: there is one thread, so the child may use what it inherits.
        match unsafe { fork() }? {
            // The one between ends at once.
            ForkResult::Parent { child } => drop(waitpid(child, None)),
            ForkResult::Child => {
                drop((alive, done));
                guard(&ready, &keep, &wait, &finish)
            }
        }
        drop((wait, finish));
        Ok(Self {
            alive: Some(alive),
            done: done.into(),
            steps: steps.to_vec(),
        })
    }

    /// Puts all back, and waits for that. Returns which steps failed.
    #[must_use]
    pub fn finish(mut self) -> Vec<usize> {
        self.wait()
    }

    fn wait(&mut self) -> Vec<usize> {
        if self.alive.take().is_none() {
            return Vec::new();
        }
        let mut said = Vec::new();
        // It is at its end when the guard is gone.
        let _ = self.done.read_to_end(&mut said);
        match said.split_last() {
            Some((&DONE, failed)) => failed.iter().copied().map(usize::from).collect(),
            // Somebody killed it: the OOM killer, for one.
            _ => undo(&self.steps),
        }
    }
}

impl Drop for Restore {
    fn drop(&mut self) {
        self.wait();
    }
}

/// Does these steps here and now. Returns which failed.
#[must_use]
pub fn undo(steps: &[Step]) -> Vec<usize> {
    let mut failed = Vec::new();
    for (number, step) in ready(steps).enumerate() {
        let done = step.is_ok_and(|step| step.take(!failed.is_empty()));
        if !done {
            failed.push(number);
        }
    }
    failed
}

/// A step whose memory is ready: a child of a process may not ask for more.
struct Ready {
    place: CString,
    act: Act,
}

enum Act {
    Write {
        value: Vec<u8>,
        /// Whether the file may be gone.
        may_be_gone: bool,
    },
    RemoveFolder,
    Forget,
}

/// How often a step is tried where something is still open, and how long to wait in between. What
/// a killed process had open is closed one by one.
const TRIES: u32 = 100;
const PAUSE: libc::timespec = libc::timespec {
    tv_sec: 0,
    tv_nsec: 50_000_000,
};

/// Makes all steps ready, each by itself.
fn ready(steps: &[Step]) -> impl Iterator<Item = io::Result<Ready>> {
    let later = (1..).map(|number| steps.get(number..).unwrap_or_default());
    steps
        .iter()
        .zip(later)
        .map(|(step, later)| Ready::new(step, later))
}

impl Ready {
    /// `later` are the steps that come after this one.
    fn new(step: &Step, later: &[Step]) -> io::Result<Self> {
        let (path, act) = match step {
            Step::Write(path, value) => {
                let removes_it = |step: &Step| match step {
                    Step::RemoveFolder(folder) => path.starts_with(folder),
                    Step::Write(..) | Step::Forget(_) => false,
                };
                let act = Act::Write {
                    value: value.clone(),
                    may_be_gone: later.iter().any(removes_it),
                };
                (path, act)
            }
            Step::RemoveFolder(path) => (path, Act::RemoveFolder),
            Step::Forget(path) => (path, Act::Forget),
        };
        let place = CString::new(path.as_os_str().as_encoded_bytes())?;
        Ok(Self { place, act })
    }

    /// Returns whether it was done. Uses nothing but system calls.
    fn take(&self, failed_before: bool) -> bool {
        for _ in 0..TRIES {
            if self.once(failed_before) {
                return true;
            }
            // SAFETY: errno is the thread's own; the time is a constant.
            unsafe {
                if *libc::__errno_location() != libc::EBUSY {
                    return false;
                }
                let pause = PAUSE;
                libc::nanosleep(&raw const pause, std::ptr::null_mut());
            }
        }
        false
    }

    fn once(&self, failed_before: bool) -> bool {
        let place = self.place.as_ptr();
        match &self.act {
            Act::Write { value, may_be_gone } => {
                write(&self.place, value)
                    // SAFETY: errno is the thread's own.
                    || *may_be_gone && unsafe { *libc::__errno_location() } == libc::ENOENT
            }
            // SAFETY: the path ends with a NUL; errno is the thread's own.
            Act::RemoveFolder => unsafe {
                libc::rmdir(place) == 0 || *libc::__errno_location() == libc::ENOENT
            },
            // SAFETY: as above.
            Act::Forget => unsafe {
                failed_before
                    || libc::unlink(place) == 0
                    || *libc::__errno_location() == libc::ENOENT
            },
        }
    }
}

fn write(place: &CStr, value: &[u8]) -> bool {
    // Emptying a list of tracefs resets it, and is nothing to other settings.
    let flags = libc::O_WRONLY | libc::O_TRUNC | libc::O_CLOEXEC;
    // SAFETY: the path ends with a NUL, the buffer is as long as said, errno is the thread's own.
    unsafe {
        let file = libc::open(place.as_ptr(), flags);
        if file < 0 {
            return false;
        }
        let wrote = value.is_empty()
            || libc::write(file, value.as_ptr().cast(), value.len())
                .try_into()
                .is_ok_and(|wrote: usize| wrote == value.len());
        let error = *libc::__errno_location();
        libc::close(file);
        *libc::__errno_location() = error;
        wrote
    }
}

/// The guard: a grandchild of its own session, so that no Ctrl-C reaches it and nobody waits for
/// it. It uses nothing but system calls.
fn guard(steps: &[Ready], keep: &[u32], wait: &OwnedFd, finish: &OwnedFd) -> ! {
    let _ = setsid();
    // SAFETY: as in `Restore::guard`: one thread.
    if let Ok(ForkResult::Parent { .. }) | Err(_) = unsafe { fork() } {
        // SAFETY: ends this process without running what belongs to its parent.
        unsafe { libc::_exit(0) };
    }
    for signal in [libc::SIGINT, libc::SIGTERM, libc::SIGHUP, libc::SIGPIPE] {
        // SAFETY: ignoring a signal has no handler to be unsafe.
        unsafe { libc::signal(signal, libc::SIG_IGN) };
    }
    close_all_but(keep);
    let mut byte = [0u8];
    // SAFETY: the buffer is as long as said, the descriptor open.
    unsafe {
        while libc::read(wait.as_raw_fd(), byte.as_mut_ptr().cast(), 1) < 0
            && *libc::__errno_location() == libc::EINTR
        {}
    }
    let say = |byte: u8| {
        // SAFETY: one byte, as said. Nobody may be left to read it.
        unsafe { libc::write(finish.as_raw_fd(), (&raw const byte).cast(), 1) };
    };
    let mut failed = false;
    for (number, step) in steps.iter().enumerate() {
        if !step.take(failed) {
            failed = true;
            say(number.min(usize::from(DONE) - 1) as u8);
        }
    }
    say(DONE);
    // SAFETY: ends this process without running what belongs to its parent.
    unsafe { libc::_exit(0) }
}

/// Closes what the process had open: a reader may wait to see it closed. `keep` ascends.
fn close_all_but(keep: &[u32]) {
    let close = |first: u32, last: u32| {
        // SAFETY: these descriptors are nobody's any more. Since 5.9.
        let closed = unsafe { libc::syscall(libc::SYS_close_range, first, last, 0) };
        if closed < 0 {
            for fd in first..=last.min(1023) {
                // SAFETY: as above.
                unsafe { libc::close(fd.cast_signed()) };
            }
        }
    };
    let mut first = 0;
    for kept in keep {
        if let Some(last) = kept.checked_sub(1).filter(|last| first <= *last) {
            close(first, last);
        }
        first = kept.saturating_add(1);
    }
    close(first, u32::MAX);
}

#[cfg(test)]
mod tests;
