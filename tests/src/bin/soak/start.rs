//! Tasks that begin: a new child's first tracepoint is a sys_exit without a sys_enter, and exec
//! clears the registers that name the call.

use std::{ffi::CString, fs, io, process::Command, thread};

use crate::{
    Failure,
    call::{check, fork, nothing, wait},
};

/// Makes this program do nothing at all.
pub(crate) const NOTHING: &str = "--nothing";

const SELF: &str = "/proc/self/exe";

/// Many children at once, each with one of its own.
pub(crate) fn forks() -> Result<(), Failure> {
    let mut children = Vec::new();
    for _ in 0..10 {
        children.push(fork(|| {
            let grandchild = fork(|| 0);
            nothing(libc::SYS_getppid);
            grandchild.and_then(wait).unwrap_or(1)
        })?);
    }
    for child in children {
        match wait(child)? {
            0 => {}
            status => return Err(Failure::Went(format!("a child ended with {status:#x}"))),
        }
    }
    Ok(())
}

/// Programs that are started: by vfork and exec, by a thread that is not the first of its process
/// (it takes the first one's place), and not at all.
pub(crate) fn execs() -> Result<(), Failure> {
    let status = Command::new(SELF).arg(NOTHING).status()?;
    let child = fork(|| {
        let execs = || become_nothing(SELF).is_err();
        i32::from(thread::scope(|scope| scope.spawn(execs).join().is_ok()))
    })?;
    let by_thread = wait(child)?;
    for wrong in ["/no/such/program", "/proc/self/maps", "/proc"] {
        if become_nothing(wrong).is_ok() || fs::exists("/no/such/program")? {
            return Err(Failure::Went(format!("{wrong} could be run")));
        }
    }
    if status.success() && by_thread == 0 {
        return Ok(());
    }
    Err(Failure::Went(format!("{status} and {by_thread:#x}")))
}

fn become_nothing(path: &str) -> io::Result<()> {
    let (path, nothing) = (CString::new(path)?, CString::new(NOTHING)?);
    let args = [path.as_ptr(), nothing.as_ptr(), std::ptr::null()];
    let env = [std::ptr::null()];
    // SAFETY: the strings and lists end with a NUL.
    check(unsafe { libc::execve(path.as_ptr(), args.as_ptr(), env.as_ptr()) }).map(drop)
}
