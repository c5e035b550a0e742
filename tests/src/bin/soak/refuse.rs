//! Calls that are refused or changed before they begin: by seccomp and by a tracer. The kernel then
//! fires sys_exit without a sys_enter, or either with another number.

use std::{io, mem, ptr};

use libc::{pid_t, sock_filter, sock_fprog};

use crate::{
    Failure,
    call::{check, fork, kill, nothing, wait},
};

/// What becomes of which call in the child with the filter.
const REFUSED: [(i64, u32); 4] = [
    (
        libc::SYS_getppid,
        libc::SECCOMP_RET_ERRNO | libc::EPERM.cast_unsigned(),
    ),
    (libc::SYS_getpgrp, libc::SECCOMP_RET_TRAP),
    // Without a tracer it fails with ENOSYS.
    (libc::SYS_getuid, libc::SECCOMP_RET_TRACE),
    (libc::SYS_getgid, libc::SECCOMP_RET_KILL_PROCESS),
];

/// A child with a filter makes all kinds of refused calls; the last one kills it.
pub(crate) fn seccomp() -> Result<(), Failure> {
    let child = fork(|| {
        if filter().is_err() {
            return 1;
        }
        for _ in 0..50 {
            for number in [libc::SYS_getppid, libc::SYS_getpgrp, libc::SYS_getuid] {
                nothing(number);
                nothing(libc::SYS_getpid);
            }
        }
        nothing(libc::SYS_getgid);
        2
    })?;
    let status = wait(child)?;
    if libc::WIFSIGNALED(status) && libc::WTERMSIG(status) == libc::SIGSYS {
        return Ok(());
    }
    Err(Failure::Went(format!(
        "the child ended with wait status {status:#x}"
    )))
}

fn filter() -> io::Result<()> {
    extern "C" fn handler(_: i32) {
        nothing(libc::SYS_getpid);
    }
    set_handler(libc::SIGSYS, handler, 0)?;
    let op = |code: u32, jt: u8, jf: u8, k: u32| sock_filter {
        code: code as u16,
        jt,
        jf,
        k,
    };
    // The number is at the start of `struct seccomp_data`.
    let mut program = vec![op(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0, 0)];
    for (number, action) in REFUSED {
        let equal = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
        program.push(op(equal, 0, 1, number as u32));
        program.push(op(libc::BPF_RET | libc::BPF_K, 0, 0, action));
    }
    let allow = libc::SECCOMP_RET_ALLOW;
    program.push(op(libc::BPF_RET | libc::BPF_K, 0, 0, allow));
    let program = sock_fprog {
        len: program.len() as u16,
        filter: program.as_mut_ptr(),
    };
    // SAFETY: the program is as long as it says, and lives until the kernel has copied it.
    unsafe {
        check(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))?;
        check(libc::prctl(
            libc::PR_SET_SECCOMP,
            libc::SECCOMP_MODE_FILTER,
            &raw const program,
        ))?;
    }
    Ok(())
}

/// Sets what a signal does in this process.
pub(crate) fn set_handler(signal: i32, handler: extern "C" fn(i32), flags: i32) -> io::Result<()> {
    // SAFETY: a sigaction of zeros is a valid one; the handlers make system calls and no more.
    unsafe {
        let mut action: libc::sigaction = mem::zeroed();
        action.sa_sigaction = handler as extern "C" fn(i32) as libc::sighandler_t;
        action.sa_flags = flags;
        check(libc::sigaction(signal, &raw const action, ptr::null_mut())).map(drop)
    }
}

/// `orig_rax` of `struct user_regs_struct`, as an offset in the tracee's user area.
const ORIG_RAX: usize = 15 * 8;

/// How a tracer lets its tracee go on; `libc` has no name for the last one.
const GOES_ON: [libc::c_uint; 3] = [libc::PTRACE_SYSCALL, libc::PTRACE_SINGLESTEP, 31];

/// A tracer stops its tracee at every call, lets it go on in different ways, skips calls and changes
/// their numbers, and lets it go or kills it in the middle of one.
pub(crate) fn ptrace() -> Result<(), Failure> {
    for (times, goes_on) in (20..).zip(GOES_ON) {
        for is_killed in [false, true] {
            let child = fork(tracee)?;
            wait(child)?;
            let traced = trace(child, times, goes_on);
            if is_killed || traced.is_err() {
                kill(child, libc::SIGKILL)?;
            } else {
                go(libc::PTRACE_DETACH, child)?;
                // It stopped at its call for the last time: it ends by itself.
            }
            wait(child)?;
            traced?;
        }
    }
    Ok(())
}

fn tracee() -> i32 {
    // SAFETY: no memory is passed.
    unsafe {
        libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0);
        libc::raise(libc::SIGSTOP);
    }
    for _ in 0..100 {
        nothing(libc::SYS_getppid);
        nothing(libc::SYS_sched_yield);
    }
    0
}

fn trace(child: pid_t, times: usize, goes_on: libc::c_uint) -> io::Result<()> {
    for turn in 0..times {
        if turn % 3 == 0 {
            // Seen at a call's start this skips it, or makes it another.
            let number = if turn % 2 == 0 { -1 } else { libc::SYS_getpid };
            // SAFETY: the kernel checks the offset, and the tracee is stopped.
            check(unsafe { libc::ptrace(libc::PTRACE_POKEUSER, child, ORIG_RAX, number) })?;
        }
        go(goes_on, child)?;
        if !libc::WIFSTOPPED(wait(child)?) {
            return Err(io::Error::other("the tracee ended too early"));
        }
    }
    Ok(())
}

fn go(how: libc::c_uint, child: pid_t) -> io::Result<()> {
    // SAFETY: no memory is passed.
    check(unsafe { libc::ptrace(how, child, 0, 0) }).map(drop)
}
