//! What a leaking process needs: memory that is there, nobody who interferes, children.

use std::{
    ffi::c_long,
    io, mem,
    ops::Range,
    os::unix::process::CommandExt as _,
    process::{self, Command},
    ptr,
};

use crate::Failure;

pub(crate) const PAGE: usize = 4096;

/// Makes the leaking call, and lets the scheduler find and reset the count at once. In between
/// nothing may touch memory that is not there.
pub(crate) fn leaking(call: impl FnOnce() -> c_long) -> c_long {
    lock_memory(libc::MCL_CURRENT);
    let ret = call();
    // SAFETY: sched_yield has no preconditions.
    unsafe { libc::sched_yield() };
    ret
}

/// Brings all of the process's memory in, and some of the stack that is still to be used.
pub(crate) fn lock_memory(flags: libc::c_int) {
    let mut stack = [0u8; 16 * PAGE];
    for at in (0..stack.len()).step_by(PAGE) {
        // SAFETY: the index is inside the array.
        unsafe { ptr::write_volatile(&raw mut stack[at], 1) };
    }
    // SAFETY: mlockall has no preconditions. That it may fail for want of memory shows soon.
    unsafe { libc::mlockall(flags) };
}

/// What `syscall` returned as the kernel returned it: an error is a negative number.
pub(crate) fn returned(ret: c_long) -> c_long {
    if ret == -1 {
        return -c_long::from(io::Error::last_os_error().raw_os_error().unwrap_or(0));
    }
    ret
}

/// Runs something in a forked child; its result is the child's exit status, or 128 and the
/// signal that killed it.
pub(crate) fn in_a_child(run: impl FnOnce() -> c_long) -> i32 {
    // SAFETY: the process has one thread here.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        let status = i32::try_from(run()).unwrap_or(1);
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(status) };
    }
    let mut status = 0;
    // SAFETY: the status is a place to write to; an unknown pid (-1, when fork failed) is an
    // error and leaves it.
    if unsafe { libc::waitpid(pid, &raw mut status, 0) } < 0 {
        process::abort();
    }
    if libc::WIFSIGNALED(status) {
        return 128 + libc::WTERMSIG(status);
    }
    libc::WEXITSTATUS(status)
}

/// Gives this task a name of the caller's choice, with whatever is in it.
pub(crate) fn rename(comm: &str) {
    let mut name = [0u8; 16];
    for (to, from) in name.iter_mut().take(15).zip(comm.bytes()) {
        *to = from;
    }
    // SAFETY: the kernel reads 16 bytes, the last of which is 0.
    unsafe { libc::prctl(libc::PR_SET_NAME, name.as_ptr()) };
}

/// Gives this process a real-time priority, for those that die with a raised count, or that must
/// keep it from one call to the next.
///
/// Nothing else then makes the scheduler want it to step aside. On 7.3, and under preempt=full,
/// that would be the end of the guest: `zap_pte_range` starts over as long as `need_resched()`
/// is set, and with a raised count nobody ever clears it (seen on 7.3.4: an RCU stall in
/// `exit_mmap`, in 3 of 14 runs).
pub(crate) fn run_undisturbed() -> io::Result<()> {
    let parameters = libc::sched_param { sched_priority: 50 };
    // SAFETY: the parameters are initialized; 0 is the caller.
    check(unsafe { libc::sched_setscheduler(0, libc::SCHED_FIFO, &raw const parameters) })
}

/// Becomes this command, as [`run_undisturbed`] has it, and gives why it could not.
pub(crate) fn become_undisturbed(command: &[&str]) -> Failure {
    if let Err(error) = run_undisturbed() {
        return Failure::CannotRun(format!("real-time priority: {error}"));
    }
    let error = Command::new(command[0]).args(&command[1..]).exec();
    Failure::CannotRun(format!("{}: {error}", command[0]))
}

/// Keeps this task on the last of the processors.
pub(crate) fn stay_on_last_cpu() -> io::Result<()> {
    stay_on(DoubleEndedIterator::next_back)
}

/// Keeps this task on the first of the processors.
pub(crate) fn stay_on_first_cpu() -> io::Result<()> {
    stay_on(Iterator::next)
}

fn stay_on(choose: impl Fn(&mut Range<usize>) -> Option<usize>) -> io::Result<()> {
    // SAFETY: sysconf has no preconditions.
    let online = unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) };
    let chosen = choose(&mut (0..usize::try_from(online).unwrap_or(1)));
    // SAFETY: the set is a plain array of bits, and the index below its size.
    unsafe {
        let mut set: libc::cpu_set_t = mem::zeroed();
        libc::CPU_SET(chosen.unwrap_or(0), &mut set);
        check(libc::sched_setaffinity(
            0,
            size_of_val(&set),
            &raw const set,
        ))
    }
}

pub(crate) fn check(result: libc::c_int) -> io::Result<()> {
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}
