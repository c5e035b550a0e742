//! Arms handlers that leak, and waits for them in a call, or idle.

use std::{
    ffi::c_long,
    fs::File,
    io,
    os::fd::{AsRawFd as _, RawFd},
    ptr, thread,
    time::{Duration, Instant},
};

use preemptleak_tests::scenario::{Handler, Meets};

use crate::{
    Failure,
    device::{ioctl, map},
    process::{
        check, leaking, lock_memory, returned, run_undisturbed, stay_on_first_cpu, stay_on_last_cpu,
    },
};

/// The driver's numbers.
const HANDLER: u64 = 0x4c40;
const FIRED: u64 = 0x4c41;
const BUSY: u64 = 0x4c42;
const IS_BUSY: u64 = 0x4c43;
const MINUS: u64 = 0x100;
const MEETS_THIS: u64 = 0x200;

/// So much is read that the handler comes in between.
const LONG: usize = 16 << 20;

/// How long a handler may take, and a task that it left raised to go through the scheduler.
const PATIENCE: Duration = Duration::from_millis(500);
const AFTER: Duration = Duration::from_millis(10);

pub(crate) fn run(file: &File, handler: Handler, meets: Meets, minus: bool) -> Result<(), Failure> {
    let fd = file.as_raw_fd();
    let choice = handler as u64 | if minus { MINUS } else { 0 };
    if minus && meets == Meets::ThisCall {
        run_undisturbed().map_err(unplanned)?;
    }
    stay_on_last_cpu().map_err(unplanned)?;
    let ret = match meets {
        Meets::ThisCall => leaking(|| ioctl(fd, HANDLER, choice | MEETS_THIS)),
        Meets::OtherCall => over_another(fd, choice)?,
        Meets::Read => over_a_read(fd, choice)?,
        Meets::Nobody => ioctl(fd, HANDLER, choice),
    };
    let deadline = Instant::now() + PATIENCE;
    while ioctl(fd, FIRED, 0) == 0 && Instant::now() < deadline {
        thread::sleep(AFTER);
    }
    thread::sleep(AFTER);
    match (ret, ioctl(fd, FIRED, 0)) {
        (0, 1) => Ok(()),
        (ret, fired) => Err(Failure::Unplanned(format!(
            "arming it returned {ret}, and it came {fired} times"
        ))),
    }
}

fn over_a_read(fd: RawFd, choice: u64) -> Result<c_long, Failure> {
    let zero = File::open("/dev/zero").map_err(unplanned)?;
    let buffer = map(
        -1,
        LONG,
        libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_POPULATE,
    );
    lock_memory(libc::MCL_CURRENT);
    let ret = ioctl(fd, HANDLER, choice);
    let zero = zero.as_raw_fd();
    // SAFETY: the buffer is as long as said.
    let read = returned(unsafe { libc::syscall(libc::SYS_read, zero, buffer, LONG) });
    // SAFETY: sched_yield has no preconditions.
    unsafe { libc::sched_yield() };
    if usize::try_from(read) != Ok(LONG) {
        return Err(Failure::Unplanned(format!("the read returned {read}")));
    }
    Ok(ret)
}

/// A child is in a call on another CPU.
fn over_another(fd: RawFd, choice: u64) -> Result<c_long, Failure> {
    // SAFETY: the process has one thread here.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        let done = stay_on_first_cpu().is_ok() && leaking(|| ioctl(fd, BUSY, 0)) == 0;
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(i32::from(!done)) };
    }
    let deadline = Instant::now() + PATIENCE;
    while ioctl(fd, IS_BUSY, 0) == 0 && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(1));
    }
    let ret = ioctl(fd, HANDLER, choice);
    // SAFETY: waits for the child, and asks for no status.
    check(unsafe { libc::waitpid(pid, ptr::null_mut(), 0) }).map_err(unplanned)?;
    Ok(ret)
}

fn unplanned(error: io::Error) -> Failure {
    Failure::Unplanned(error.to_string())
}
