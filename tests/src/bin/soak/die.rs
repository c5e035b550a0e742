//! Threads that die in the middle of their calls.

use std::{
    fs::File,
    io::{self, Read as _},
    os::fd::FromRawFd as _,
    ptr,
    sync::Mutex,
    thread,
    time::Duration,
};

use crate::{
    Failure,
    call::{check, fork, kill, nothing, wait},
};

/// Processes with threads that sleep in calls of many kinds, or never do; SIGKILL ends them at one
/// moment or another.
pub(crate) fn killed() -> Result<(), Failure> {
    for microseconds in [0, 300, 1000, 3000] {
        let child = fork(|| i32::from(threads().is_err()))?;
        thread::sleep(Duration::from_micros(microseconds));
        kill(child, libc::SIGKILL)?;
        wait(child)?;
    }
    Ok(())
}

/// Never comes back.
fn threads() -> io::Result<()> {
    let mut ends = [0; 2];
    // SAFETY: the kernel writes two descriptors, which nobody else owns.
    let mut pipe = unsafe {
        check(libc::pipe(ends.as_mut_ptr()))?;
        File::from_raw_fd(ends[0])
    };
    let (held, page) = (Mutex::new(()), 4096);
    let guard = held.lock();
    thread::scope(|scope| {
        scope.spawn(|| pipe.read(&mut [0]));
        // A futex.
        scope.spawn(|| drop(held.lock()));
        scope.spawn(|| thread::sleep(Duration::from_secs(100)));
        // SAFETY: no entries are passed, and pause takes nothing.
        scope.spawn(|| unsafe { libc::poll(ptr::null_mut(), 0, -1) });
        // SAFETY: as above.
        scope.spawn(|| unsafe { libc::pause() });
        scope.spawn(|| {
            loop {
                nothing(libc::SYS_getppid);
            }
        });
        scope.spawn(|| {
            loop {
                let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_POPULATE;
                // SAFETY: the kernel chooses the address, and nothing else uses it.
                unsafe {
                    let at = libc::mmap(ptr::null_mut(), page, libc::PROT_READ, flags, -1, 0);
                    libc::munmap(at, page);
                }
            }
        });
        thread::sleep(Duration::from_secs(100));
        drop(guard);
    });
    Ok(())
}
