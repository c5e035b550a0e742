//! Signals at any moment: between calls, in calls that go on afterwards, one in another, on a stack
//! of their own. Every handler returns by rt_sigreturn, which leaves another call's registers.

use std::{io, mem, ptr};

use crate::{
    Failure,
    call::{check, nothing},
    refuse::set_handler,
};

/// How often the timer interrupts, in microseconds.
const PERIOD: i64 = 300;

const STACK: usize = 64 << 10;

extern "C" fn handler(_: i32) {
    nothing(libc::SYS_getppid);
}

extern "C" fn raises(_: i32) {
    // SAFETY: no preconditions.
    unsafe { libc::raise(libc::SIGUSR2) };
}

/// Some hundred signals.
pub(crate) fn round() -> Result<(), Failure> {
    set_stack()?;
    set_handler(libc::SIGALRM, handler, libc::SA_RESTART)?;
    set_handler(libc::SIGUSR1, raises, libc::SA_ONSTACK | libc::SA_NODEFER)?;
    set_handler(libc::SIGUSR2, handler, libc::SA_ONSTACK)?;
    set_timer(PERIOD)?;
    for _ in 0..100 {
        // SAFETY: no preconditions; poll and sigsuspend get no memory or a set of their own.
        unsafe {
            libc::raise(libc::SIGUSR1);
            libc::poll(ptr::null_mut(), 0, 1);
            let mut none = mem::zeroed();
            libc::sigemptyset(&raw mut none);
            libc::sigsuspend(&raw const none);
        }
        nothing(libc::SYS_sched_yield);
    }
    set_timer(0)?;
    Ok(())
}

/// Gives this process a larger stack for handlers than Rust's runtime did, once.
fn set_stack() -> io::Result<()> {
    // SAFETY: zeros are valid; the kernel writes the present one.
    let mut present: libc::stack_t = unsafe { mem::zeroed() };
    // SAFETY: as above.
    check(unsafe { libc::sigaltstack(ptr::null(), &raw mut present) })?;
    if present.ss_size == STACK {
        return Ok(());
    }
    let stack = libc::stack_t {
        // It lives as long as the process.
        ss_sp: Vec::leak(vec![0u8; STACK]).as_mut_ptr().cast(),
        ss_flags: 0,
        ss_size: STACK,
    };
    // SAFETY: the memory is as large as it says.
    check(unsafe { libc::sigaltstack(&raw const stack, ptr::null_mut()) }).map(drop)
}

fn set_timer(microseconds: i64) -> io::Result<()> {
    let time = libc::timeval {
        tv_sec: 0,
        tv_usec: microseconds,
    };
    let timer = libc::itimerval {
        it_interval: time,
        it_value: time,
    };
    // SAFETY: the timer is initialized.
    check(unsafe { libc::setitimer(libc::ITIMER_REAL, &raw const timer, ptr::null_mut()) })
        .map(drop)
}
