//! A filter that answers for one call, `getsid`, and lets all others pass.

use std::{
    ffi::c_long,
    io,
    os::fd::{AsRawFd as _, FromRawFd as _, OwnedFd},
    ptr,
};

use crate::process::returned;

/// What the filter says to a `getsid` (linux/seccomp.h).
pub(crate) const ERRNO: u32 = 0x0005_0000 | libc::EPERM.cast_unsigned();
pub(crate) const TRAP: u32 = 0x0003_0000;
const NOTIFY: u32 = 0x7fc0_0000;
const ALLOW: u32 = 0x7fff_0000;

/// `SECCOMP_SET_MODE_FILTER`, `SECCOMP_FILTER_FLAG_NEW_LISTENER`.
const SET_MODE_FILTER: u32 = 1;
const NEW_LISTENER: u32 = 8;

/// `SECCOMP_IOCTL_NOTIF_RECV`, `SECCOMP_IOCTL_NOTIF_SEND`.
const RECEIVE: u64 = 0xc050_2100;
const SEND: u64 = 0xc018_2101;

/// `struct seccomp_notif`: whose call it is, and which.
#[derive(Default)]
#[repr(C)]
struct Asked {
    id: u64,
    pid: u32,
    flags: u32,
    data: [u64; 8],
}

/// `struct seccomp_notif_resp`.
#[repr(C)]
struct Answered {
    id: u64,
    value: i64,
    error: i32,
    flags: u32,
}

const _: () = assert!(size_of::<Asked>() == 0x50 && size_of::<Answered>() == 0x18);

/// From here on this is what `getsid` meets.
pub(crate) fn answer(with: u32) -> io::Result<()> {
    install(with, 0).map(drop)
}

/// The same, and another process is asked, by the descriptor.
pub(crate) fn listen() -> io::Result<OwnedFd> {
    let fd = i32::try_from(install(NOTIFY, NEW_LISTENER)?).unwrap_or(-1);
    // SAFETY: the descriptor is new, and nobody else's.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Answers for one call with an error; 0 when that was done.
pub(crate) fn refuse(listener: &OwnedFd) -> c_long {
    let mut asked = Asked::default();
    let fd = listener.as_raw_fd();
    // SAFETY: the kernel fills a structure of the size that is in the command.
    let ret = unsafe { libc::syscall(libc::SYS_ioctl, fd, RECEIVE, &raw mut asked) };
    if ret != 0 {
        return ret;
    }
    let answered = Answered {
        id: asked.id,
        value: 0,
        error: -libc::EPERM,
        flags: 0,
    };
    // SAFETY: the kernel reads a structure of the size that is in the command.
    unsafe { libc::syscall(libc::SYS_ioctl, fd, SEND, &raw const answered) }
}

fn install(with: u32, flags: u32) -> io::Result<c_long> {
    let step = |code: u32, jf: u8, k: u32| libc::sock_filter {
        code: u16::try_from(code).unwrap_or(0),
        jt: 0,
        jf,
        k,
    };
    let getsid = u32::try_from(libc::SYS_getsid).unwrap_or(0);
    let mut steps = [
        // The call's number is what the data begins with.
        step(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, 0, 0),
        step(libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K, 1, getsid),
        step(libc::BPF_RET | libc::BPF_K, 0, with),
        step(libc::BPF_RET | libc::BPF_K, 0, ALLOW),
    ];
    let program = libc::sock_fprog {
        len: 4,
        filter: steps.as_mut_ptr(),
    };
    let ret = returned(
        // SAFETY: the program is as long as said, and is copied.
        unsafe {
            libc::syscall(
                libc::SYS_seccomp,
                SET_MODE_FILTER,
                flags,
                ptr::from_ref(&program),
            )
        },
    );
    match i32::try_from(-ret) {
        Ok(error) if error > 0 => Err(io::Error::from_raw_os_error(error)),
        _ => Ok(ret),
    }
}
