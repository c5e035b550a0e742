//! `burst LEAKS NAMES` makes so many leaks at once, under so many names of the task in turn, each
//! undone by the very next call: to fill what the tracer keeps findings in.
//!
//! It runs undisturbed, with its memory locked: a raised count never meets the scheduler or a page
//! fault, so there are as many leaks, and as many heals, as it says.

use std::{
    env,
    fs::File,
    io,
    os::fd::{AsRawFd as _, RawFd},
    process::ExitCode,
};

const DEVICE: &str = "/dev/leaky";

/// Leaky's commands for a `preempt_disable()` and for a `preempt_enable()` without the other.
const DISABLE: u64 = 0x4c01;
const ENABLE: u64 = 0x4c05;

/// The guest has no leaky module (automake's number for a skipped test).
const CANNOT_RUN: u8 = 77;

fn main() -> ExitCode {
    let numbers: Vec<u32> = env::args().skip(1).flat_map(|arg| arg.parse()).collect();
    let [leaks, names] = numbers.as_slice() else {
        eprintln!("usage: burst LEAKS NAMES");
        return ExitCode::from(2);
    };
    let device = match File::options().read(true).write(true).open(DEVICE) {
        Ok(device) => device,
        Err(error) => {
            eprintln!("burst: cannot run here: {DEVICE}: {error}");
            return ExitCode::from(CANNOT_RUN);
        }
    };
    match burst(device.as_raw_fd(), *leaks, *names) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("burst: {error}");
            ExitCode::FAILURE
        }
    }
}

fn burst(device: RawFd, leaks: u32, names: u32) -> io::Result<()> {
    let parameters = libc::sched_param { sched_priority: 50 };
    // SAFETY: the parameters are initialized; 0 is the caller.
    unsafe {
        check(libc::mlockall(libc::MCL_CURRENT | libc::MCL_FUTURE).into())?;
        check(libc::sched_setscheduler(0, libc::SCHED_FIFO, &raw const parameters).into())?;
    }
    for leak in 0..leaks {
        rename(leak % names.max(1))?;
        // SAFETY: the driver reads no memory through its argument.
        unsafe {
            check(libc::syscall(libc::SYS_ioctl, device, DISABLE, 0))?;
            check(libc::syscall(libc::SYS_ioctl, device, ENABLE, 0))?;
        }
    }
    Ok(())
}

/// Gives this task the name `burst-NUMBER`.
fn rename(number: u32) -> io::Result<()> {
    let mut name = [0u8; 16];
    let text = format!("burst-{number}");
    for (to, from) in name.iter_mut().take(15).zip(text.bytes()) {
        *to = from;
    }
    // SAFETY: the kernel reads 16 bytes, the last of which is 0.
    check(unsafe { libc::prctl(libc::PR_SET_NAME, name.as_ptr()) }.into())
}

fn check(result: i64) -> io::Result<()> {
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}
