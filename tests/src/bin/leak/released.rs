//! Lets go of the device in several ways; its release leaks.

use std::{
    ffi::c_long,
    fs::File,
    io,
    os::fd::{AsRawFd as _, IntoRawFd as _, RawFd},
};

use preemptleak_tests::scenario::{Armed, Way};

use crate::{
    Failure, answered,
    device::{LEAKY_ARM, ioctl, map},
    entries,
    process::{PAGE, leaking, returned},
    seccomp,
};

pub(crate) fn run(file: File, way: Way, is_answered: bool) -> Result<c_long, Failure> {
    let unplanned = |error: io::Error| Failure::Unplanned(error.to_string());
    if is_answered {
        seccomp::answer(seccomp::ERRNO).map_err(unplanned)?;
    }
    let null = File::open("/dev/null").map_err(unplanned)?;
    // Where this runs late, the next call is what meets the count.
    let then = |ret: c_long| {
        if is_answered {
            answered::answered_call();
        }
        ret
    };
    let fd = file.into_raw_fd();
    Ok(match way {
        Way::Close => {
            arm(fd, Armed::Exit);
            leaking(|| then(close(fd)))
        }
        Way::Dup2 => {
            arm(fd, Armed::Exit);
            let null = null.as_raw_fd();
            // SAFETY: the descriptor is ours alone.
            leaking(|| then(returned(unsafe { libc::syscall(libc::SYS_dup2, null, fd) })))
        }
        Way::Munmap => {
            let page = map(fd, PAGE, libc::MAP_SHARED);
            arm(fd, Armed::Exit);
            close(fd);
            // SAFETY: nobody looks at the page any more.
            let unmap = || unsafe { libc::syscall(libc::SYS_munmap, page, PAGE) };
            leaking(|| then(returned(unmap())))
        }
        Way::Exec => {
            arm(fd, Armed::ReleaseSleeps);
            entries::become_true()?
        }
    })
}

fn arm(fd: RawFd, armed: Armed) {
    ioctl(fd, LEAKY_ARM, armed as u64);
}

fn close(fd: RawFd) -> c_long {
    // SAFETY: the descriptor is ours alone, and not used after.
    returned(unsafe { libc::syscall(libc::SYS_close, fd) })
}
