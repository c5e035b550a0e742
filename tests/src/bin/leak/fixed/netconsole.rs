//! A bug that sleeps in its own section where a device with a netconsole target joins a bridge.

use std::{
    ffi::{CStr, c_long},
    fs, io, mem,
    net::UdpSocket,
    os::fd::{AsRawFd, RawFd},
    path::Path,
    ptr,
};

use crate::{
    Failure, modules,
    process::{check, leaking, returned, run_undisturbed},
};

const CONFIGFS: &str = "/sys/kernel/config";
const TARGET: &str = "/sys/kernel/config/netconsole/leak";
const OOPS_ONLY: &str = "/sys/module/netconsole/parameters/oops_only";

const DEVICE: &str = "dummy0";
const BRIDGE: &str = "preemptleak1";

/// linux/sockios.h
const SIOCBRADDBR: libc::c_ulong = 0x89a0;
const SIOCBRADDIF: libc::c_ulong = 0x89a2;
const SIOCBRDELIF: libc::c_ulong = 0x89a3;

/// Makes a target of a device, and the device a bridge's.
pub(super) fn join(leaks: bool) -> Result<c_long, Failure> {
    modules::load("dummy")?;
    modules::load("netconsole")?;
    modules::choose("netconsole", leaks)?;
    let socket = UdpSocket::bind("127.0.0.1:0").map_err(unplanned)?;
    let fd = socket.as_raw_fd();
    let mut request = request(BRIDGE);
    // SAFETY: the name ends with a NUL.
    let index = unsafe { libc::if_nametoindex(c"dummy0".as_ptr()) };
    request.ifr_ifru.ifru_ifindex = index.cast_signed();
    let request = &raw mut request;
    let port = |what: libc::c_ulong| {
        // SAFETY: the request lives until the call returns.
        returned(unsafe { libc::syscall(libc::SYS_ioctl, fd, what, request) })
    };
    // It is one where the other scenario ran before.
    port(SIOCBRDELIF);
    up(fd).and_then(|()| target()).map_err(unplanned)?;
    let bridge = format!("{BRIDGE}\0");
    // SAFETY: the name ends with a NUL.
    let added =
        returned(unsafe { libc::syscall(libc::SYS_ioctl, fd, SIOCBRADDBR, bridge.as_ptr()) });
    if added < 0 && added != -c_long::from(libc::EEXIST) {
        return Err(Failure::CannotRun(format!("no bridge: {added}")));
    }
    run_undisturbed().map_err(unplanned)?;
    Ok(leaking(|| port(SIOCBRADDIF)))
}

/// Puts the device up: netconsole waits seconds for one that it had to put up itself.
fn up(fd: RawFd) -> io::Result<()> {
    let mut request = request(DEVICE);
    request.ifr_ifru.ifru_flags = i16::try_from(libc::IFF_UP).map_err(io::Error::other)?;
    // SAFETY: the request is a place to read from.
    check(unsafe { libc::ioctl(fd, libc::SIOCSIFFLAGS as _, &raw mut request) })
}

fn target() -> io::Result<()> {
    // What the kernel prints while the list's lock is held must not want the list.
    fs::write(OOPS_ONLY, "Y")?;
    if !Path::new(CONFIGFS).join("netconsole").exists() {
        let [kind, place] = [c"configfs", c"/sys/kernel/config"].map(CStr::as_ptr);
        // SAFETY: the strings end with a NUL; the file system needs no data.
        check(unsafe { libc::mount(kind, place, kind, 0, ptr::null()) })?;
    }
    let target = Path::new(TARGET);
    // One that was stopped is not started again.
    let _ = fs::remove_dir(target);
    fs::create_dir_all(target)?;
    for (name, value) in [
        ("dev_name", DEVICE),
        ("local_ip", "192.0.2.1"),
        ("remote_ip", "192.0.2.2"),
        ("enabled", "1"),
    ] {
        fs::write(target.join(name), value)?;
    }
    Ok(())
}

fn request(name: &str) -> libc::ifreq {
    // SAFETY: all-zero is a valid request.
    let mut request: libc::ifreq = unsafe { mem::zeroed() };
    for (to, from) in request.ifr_name.iter_mut().zip(name.bytes()) {
        *to = from.cast_signed();
    }
    request
}

fn unplanned(error: io::Error) -> Failure {
    Failure::Unplanned(format!("netconsole: {error}"))
}
