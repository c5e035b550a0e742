//! The few calls that all hazards are made of.

use std::{ffi::c_int, io};

use libc::pid_t;

/// Turns C's -1 into an error.
pub(crate) fn check(result: impl Into<i64>) -> io::Result<i64> {
    match result.into() {
        -1 => Err(io::Error::last_os_error()),
        value => Ok(value),
    }
}

/// Runs something in a forked child, whose exit status it returns. The process must have one thread
/// only.
pub(crate) fn fork(run: impl FnOnce() -> i32) -> io::Result<pid_t> {
    // SAFETY: the process has one thread, so the child finds no lock held.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        let status = run();
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(status) };
    }
    check(pid)?;
    Ok(pid)
}

/// Waits for the end of a child, or of its next stop when it is traced: its wait status.
pub(crate) fn wait(child: pid_t) -> io::Result<c_int> {
    let mut status = 0;
    loop {
        // SAFETY: the status is a place to write to.
        match check(unsafe { libc::waitpid(child, &raw mut status, 0) }) {
            Ok(_) => return Ok(status),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Sends a signal.
pub(crate) fn kill(child: pid_t, signal: c_int) -> io::Result<()> {
    // SAFETY: no preconditions.
    check(unsafe { libc::kill(child, signal) }).map(drop)
}

/// A call that does nothing.
pub(crate) fn nothing(number: i64) -> i64 {
    // SAFETY: only ever used for calls that take no arguments.
    unsafe { libc::syscall(number) }
}
