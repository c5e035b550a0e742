//! Leaks by a page fault, before a call that somebody else answers: it never runs, and is seen only
//! when it returns.

use std::{ffi::c_long, fs::File, io, os::fd::AsRawFd as _, ptr};

use preemptleak_tests::scenario::{Answer, Armed};

use crate::{
    Failure,
    device::{LEAKY_ARM, ioctl, map},
    process::{PAGE, check, lock_memory, run_undisturbed},
    seccomp,
    signal::handle,
};

pub(crate) fn run(file: &File, answer: Answer) -> Result<c_long, Failure> {
    match answer {
        Answer::Errno => seccomp::answer(seccomp::ERRNO).map_err(unplanned)?,
        Answer::Trap => {
            handle(libc::SIGSYS, 0).map_err(unplanned)?;
            seccomp::answer(seccomp::TRAP).map_err(unplanned)?;
        }
        Answer::Notify => return asks_another(file),
        Answer::Emulated => return emulated(file),
    }
    let page = ready(file)?;
    arm(file);
    fault_and_call(page);
    Ok(0)
}

/// Makes the call that is answered.
pub(crate) fn answered_call() {
    // SAFETY: the call touches no memory.
    unsafe { libc::syscall(libc::SYS_getsid, 0) };
}

/// A page of the device's, the first touch of which leaks.
fn ready(file: &File) -> Result<*mut u8, Failure> {
    run_undisturbed().map_err(unplanned)?;
    // All that is there now: locking that page would touch it.
    lock_memory(libc::MCL_CURRENT);
    Ok(map(file.as_raw_fd(), PAGE, libc::MAP_SHARED))
}

/// Nothing else may happen in between: no page fault, no other call.
fn fault_and_call(page: *mut u8) {
    // SAFETY: the page is mapped; its first touch enters the driver.
    unsafe { ptr::read_volatile(page) };
    answered_call();
    // SAFETY: sched_yield has no preconditions.
    unsafe { libc::sched_yield() };
}

fn arm(file: &File) {
    ioctl(file.as_raw_fd(), LEAKY_ARM, Armed::Fault as u64);
}

fn asks_another(file: &File) -> Result<c_long, Failure> {
    let listener = seccomp::listen().map_err(unplanned)?;
    // SAFETY: the process has one thread here.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        let refused = seccomp::refuse(&listener);
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(i32::from(refused != 0)) };
    }
    let page = ready(file)?;
    arm(file);
    fault_and_call(page);
    // SAFETY: waits for the child, and asks for no status.
    check(unsafe { libc::waitpid(pid, ptr::null_mut(), 0) }).map_err(unplanned)?;
    Ok(0)
}

/// A child leaks and calls, and this process answers for it.
fn emulated(file: &File) -> Result<c_long, Failure> {
    // SAFETY: the process has one thread here.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        let page = ready(file);
        // SAFETY: from the signal on this process makes no call before it has touched the page.
        unsafe {
            libc::ptrace(libc::PTRACE_TRACEME);
            arm(file);
            libc::syscall(libc::SYS_kill, libc::getpid(), libc::SIGSTOP);
        }
        let status = page.map_or(1, |page| {
            fault_and_call(page);
            0
        });
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(status) };
    }
    for resume in [libc::PTRACE_SYSEMU, libc::PTRACE_CONT] {
        let mut status = 0;
        // SAFETY: the status is a place to write to; the child is traced, and stops.
        unsafe {
            check(libc::waitpid(pid, &raw mut status, 0)).map_err(unplanned)?;
            if !libc::WIFSTOPPED(status) {
                return Err(Failure::Unplanned(format!("the child ended with {status}")));
            }
            libc::ptrace(resume, pid, ptr::null_mut::<u8>(), ptr::null_mut::<u8>());
        }
    }
    let mut status = 0;
    // SAFETY: the status is a place to write to.
    check(unsafe { libc::waitpid(pid, &raw mut status, 0) }).map_err(unplanned)?;
    Ok(status.into())
}

fn unplanned(error: io::Error) -> Failure {
    Failure::Unplanned(error.to_string())
}
