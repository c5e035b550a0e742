//! A setting of the kernel that is changed for as long as this process lives, and put back however
//! it ends, also by SIGKILL.
//!
//! A guard process keeps the old value. It waits for the end of a pipe whose other end only this
//! process has: the kernel closes that when the process is gone.

use std::{
    ffi::CString,
    fs::{self, OpenOptions},
    io::{self, Read as _, Write as _},
    os::fd::{AsRawFd as _, OwnedFd},
    path::Path,
};

use nix::{
    fcntl::OFlag,
    sys::wait::waitpid,
    unistd::{ForkResult, fork, pipe2, setsid},
};

/// A setting that is not as it was. Dropping it puts the old value back, and waits for that.
#[derive(Debug)]
pub struct Restore {
    /// Closing it tells the guard to do its work.
    alive: Option<OwnedFd>,
    /// At its end when the guard has done it.
    done: OwnedFd,
}

impl Restore {
    /// Writes `value` into the file of a setting until this is dropped or the process is gone.
    /// `None` where it has this value already. Call it while the process has a single thread, and
    /// before it collects children.
    ///
    /// # Errors
    /// When the setting cannot be read or written, or no guard can be made.
    pub fn set(path: &Path, value: &str) -> io::Result<Option<Self>> {
        let old = fs::read_to_string(path)?;
        if old.trim_end() == value {
            return Ok(None);
        }
        let place = CString::new(path.as_os_str().as_encoded_bytes())?;
        let (wait, alive) = pipe2(OFlag::O_CLOEXEC)?;
        let (done, finish) = pipe2(OFlag::O_CLOEXEC)?;
        // SAFETY: there is one thread, so the child may use what it inherits.
        match unsafe { fork() }? {
            // The one between ends at once.
            ForkResult::Parent { child } => drop(waitpid(child, None)),
            ForkResult::Child => {
                drop((alive, done));
                guard(&place, old.as_bytes(), wait, finish)
            }
        }
        drop((wait, finish));
        let this = Self {
            alive: Some(alive),
            done,
        };
        OpenOptions::new()
            .write(true)
            .open(path)?
            .write_all(value.as_bytes())?;
        Ok(Some(this))
    }
}

impl Drop for Restore {
    fn drop(&mut self) {
        drop(self.alive.take());
        // Nothing comes but the end, when the guard is gone.
        let _ = fs::File::from(match self.done.try_clone() {
            Ok(done) => done,
            Err(_) => return,
        })
        .read(&mut [0]);
    }
}

/// The guard: a grandchild of its own session, so that no Ctrl-C reaches it and nobody waits for
/// it. It uses nothing but system calls.
fn guard(place: &CString, old: &[u8], wait: OwnedFd, finish: OwnedFd) -> ! {
    let _ = setsid();
    // SAFETY: as in `set`: one thread.
    if let Ok(ForkResult::Parent { .. }) | Err(_) = unsafe { fork() } {
        // SAFETY: ends this process without running what belongs to its parent.
        unsafe { libc::_exit(0) };
    }
    for signal in [libc::SIGINT, libc::SIGTERM, libc::SIGHUP, libc::SIGPIPE] {
        // SAFETY: ignoring a signal has no handler to be unsafe.
        unsafe { libc::signal(signal, libc::SIG_IGN) };
    }
    let mut byte = [0u8];
    // SAFETY: the buffers are as long as said, the descriptors open.
    unsafe {
        // What the process had open, a reader may wait to see closed.
        for fd in 0..3 {
            libc::close(fd);
        }
        while libc::read(wait.as_raw_fd(), byte.as_mut_ptr().cast(), 1) < 0
            && *libc::__errno_location() == libc::EINTR
        {}
        let file = libc::open(place.as_ptr(), libc::O_WRONLY | libc::O_CLOEXEC);
        if file >= 0 {
            libc::write(file, old.as_ptr().cast(), old.len());
        }
        drop(finish);
        libc::_exit(0)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    /// Check that a setting changes, and is back when it is dropped.
    #[test]
    fn a_setting_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("setting");
        fs::write(&path, "0\n").unwrap();
        let restore = Restore::set(&path, "1").unwrap().unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap().trim_end(), "1");
        assert!(Restore::set(&path, "1").unwrap().is_none());
        drop(restore);
        assert_eq!(fs::read_to_string(&path).unwrap(), "0\n");
    }

    /// Check that it comes back when the process is killed in the middle.
    #[test]
    fn sigkill_does_not_leave_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("setting");
        fs::write(&path, "old").unwrap();
        // SAFETY: the child makes system calls, and allocates in a process of its own.
        match unsafe { fork() }.unwrap() {
            ForkResult::Child => {
                let _kept = Restore::set(&path, "new");
                // SAFETY: ends the child, by force.
                unsafe { libc::kill(libc::getpid(), libc::SIGKILL) };
            }
            ForkResult::Parent { child } => {
                waitpid(child, None).unwrap();
            }
        }
        let start = Instant::now();
        while fs::read_to_string(&path).unwrap() != "old" {
            assert!(start.elapsed() < Duration::from_secs(5), "never restored");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Check that a setting that is not there is an error.
    #[test]
    fn a_missing_setting() {
        assert!(Restore::set(Path::new("/proc/sys/kernel/no_such"), "1").is_err());
    }
}
