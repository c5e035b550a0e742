//! One thread leaks, others do something else.

use std::{
    ffi::c_long,
    fs,
    os::fd::RawFd,
    ptr,
    sync::{Barrier, mpsc},
    thread,
    time::Duration,
};

use crate::{
    Failure,
    device::{LEAKY_BALANCED, ioctl},
    process::{leaking, rename},
    signal::handle,
};

/// Longer than any guest takes to make one call. A signal ends the sleep.
const FOREVER: Duration = Duration::from_secs(30);

/// One of four threads leaks; the others make clean calls all the while.
pub(crate) fn beside_clean_calls(fd: RawFd, cmd: u64) -> c_long {
    const CLEAN: usize = 3;
    let start = Barrier::new(CLEAN + 1);
    thread::scope(|scope| {
        for _ in 0..CLEAN {
            scope.spawn(|| {
                start.wait();
                for _ in 0..200 {
                    ioctl(fd, LEAKY_BALANCED, 0);
                }
            });
        }
        let leaker = scope.spawn(|| {
            start.wait();
            leaking(|| ioctl(fd, cmd, 0))
        });
        leaker.join().unwrap_or(-1)
    })
}

/// A thread leaks and another one sleeps at that moment: it began before, and is woken after.
/// Both have names of their own, by which the tracer's records tell them apart.
pub(crate) fn beside_a_sleeper(fd: RawFd, cmd: u64, comm: &str) -> Result<c_long, Failure> {
    handle(libc::SIGUSR1, 0).map_err(|error| Failure::Unplanned(error.to_string()))?;
    let failed = |what: &str| Failure::Unplanned(what.to_owned());
    thread::scope(|scope| {
        let (say, hear) = mpsc::channel();
        let sleeper = scope.spawn(move || {
            rename("sleeper");
            // SAFETY: gettid has no preconditions.
            say.send(unsafe { libc::gettid() }).is_ok() && sleep(FOREVER) == -1
        });
        let tid = hear.recv().map_err(|_| failed("no sleeper"))?;
        // What a sleeping task is in stands first.
        let call = format!("/proc/self/task/{tid}/syscall");
        let nanosleep = format!("{} ", libc::SYS_clock_nanosleep);
        let asleep = || fs::read_to_string(&call).is_ok_and(|text| text.starts_with(&nanosleep));
        while !asleep() {
            if sleeper.is_finished() {
                return Err(failed("the sleeper was never seen asleep"));
            }
            thread::yield_now();
        }
        let leaker = scope.spawn(move || {
            rename(comm);
            leaking(|| ioctl(fd, cmd, 0))
        });
        let ret = leaker.join().map_err(|_| failed("the leaker panicked"))?;
        let is_asleep = asleep();
        // SAFETY: the thread is one of this process, and cannot be gone while it is asleep.
        unsafe { libc::syscall(libc::SYS_tgkill, libc::getpid(), tid, libc::SIGUSR1) };
        if !is_asleep || sleeper.join().ok() != Some(true) {
            return Err(failed("the other thread did not sleep all the while"));
        }
        Ok(ret)
    })
}

/// Sleeps by the call itself: libc has a choice of several.
pub(crate) fn sleep(time: Duration) -> c_long {
    let time = libc::timespec {
        tv_sec: time.as_secs().cast_signed(),
        tv_nsec: i64::from(time.subsec_nanos()),
    };
    let remains = ptr::null_mut::<libc::timespec>();
    // SAFETY: the time is initialized; what remains of it is not asked for.
    unsafe {
        libc::syscall(
            libc::SYS_clock_nanosleep,
            libc::CLOCK_MONOTONIC,
            0,
            &raw const time,
            remains,
        )
    }
}
