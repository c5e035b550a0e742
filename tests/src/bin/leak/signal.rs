//! A leak while a signal is delivered: the kernel writes the signal's frame to a stack whose page
//! is leaky's, and comes into the driver by a page fault.

use std::{ffi::c_long, io, mem, os::fd::RawFd, ptr};

use preemptleak_tests::scenario::Armed;

use crate::{
    Failure,
    device::{LEAKY_ARM, ioctl, map},
    process::{PAGE, check, lock_memory, run_undisturbed, stay_on_last_cpu},
};

/// Enough for the frame of a processor with all its registers (AT_MINSIGSTKSZ).
const PAGES: usize = 8;

/// Comes back by `rt_sigreturn`, which is the next call and sees what leaked.
extern "C" fn handler(_signal: libc::c_int) {}

pub(crate) fn deliver(fd: RawFd) -> Result<c_long, Failure> {
    let unplanned = |error: io::Error| Failure::Unplanned(error.to_string());
    let stack = map(fd, PAGES * PAGE, libc::MAP_SHARED);
    set_up(stack).map_err(unplanned)?;
    run_undisturbed()
        .and_then(|()| stay_on_last_cpu())
        .map_err(unplanned)?;
    // While the count is raised no page comes in. So the frame may find one page missing, the one
    // that it begins on, at the top.
    for page in 0..PAGES - 1 {
        // SAFETY: the page is inside the mapping.
        unsafe { ptr::read_volatile(stack.add(page * PAGE)) };
    }
    lock_memory(0);
    ioctl(fd, LEAKY_ARM, Armed::Fault as u64);
    // SAFETY: the calls have no preconditions, and the handler is there.
    unsafe {
        libc::raise(libc::SIGUSR1);
        libc::sched_yield();
    }
    Ok(0)
}

/// Puts the stack in place, and a handler that uses it.
fn set_up(stack: *mut u8) -> io::Result<()> {
    let stack = libc::stack_t {
        ss_sp: stack.cast(),
        ss_flags: 0,
        ss_size: PAGES * PAGE,
    };
    // SAFETY: the stack is mapped and nobody else uses it.
    check(unsafe { libc::sigaltstack(&raw const stack, ptr::null_mut()) })?;
    handle(libc::SIGUSR1, libc::SA_ONSTACK)
}

/// Installs a handler that does nothing.
pub(crate) fn handle(signal: libc::c_int, flags: libc::c_int) -> io::Result<()> {
    // SAFETY: the action is a C struct that may be all zeroes, and its handler has the type that it
    // says.
    unsafe {
        let mut action: libc::sigaction = mem::zeroed();
        action.sa_sigaction = handler as *const () as usize;
        action.sa_flags = flags;
        check(libc::sigaction(signal, &raw const action, ptr::null_mut()))
    }
}
