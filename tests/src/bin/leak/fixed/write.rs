//! Bugs that leak in a `write`: to a UIO device, to a cache of sunrpc's.

use std::{
    ffi::c_long,
    fs::File,
    os::fd::{AsRawFd, RawFd},
};

use preemptleak_tests::scenario::{SUNRPC_WRITE, UIO_WRITE};

use crate::{
    Failure, modules,
    process::{leaking, returned},
};

/// Disables a device's interrupt twice, by two `write` of 0 as in the report.
pub(super) fn uio_second(leaks: bool) -> Result<c_long, Failure> {
    modules::load("uio")?;
    modules::load("uio_dmem_genirq")?;
    modules::choose("uio_dmem_genirq", leaks)?;
    modules::reload("dmem_device")?;
    let file = open("/dev/uio0")?;
    let zero = [0; UIO_WRITE];
    expect(write(file.as_raw_fd(), &zero), &zero)?;
    Ok(leaking(|| write(file.as_raw_fd(), &zero)))
}

/// Gives a client's address a domain, and then none: that frees the domain.
pub(super) fn sunrpc_domain(leaks: bool) -> Result<c_long, Failure> {
    modules::reload("sunrpc")?;
    modules::choose("sunrpc", leaks)?;
    let file = open("/proc/net/rpc/auth.unix.ip/channel")?;
    let added = format!("{SUNRPC_WRITE} preemptleak\n");
    expect(write(file.as_raw_fd(), added.as_bytes()), added.as_bytes())?;
    let removed = format!("{SUNRPC_WRITE}\n");
    Ok(leaking(|| write(file.as_raw_fd(), removed.as_bytes())))
}

fn open(path: &str) -> Result<File, Failure> {
    File::options()
        .write(true)
        .open(path)
        .map_err(|error| Failure::Unplanned(format!("{path}: {error}")))
}

fn expect(ret: c_long, bytes: &[u8]) -> Result<(), Failure> {
    if usize::try_from(ret) == Ok(bytes.len()) {
        return Ok(());
    }
    Err(Failure::Unplanned(format!(
        "the first write returned {ret}"
    )))
}

fn write(fd: RawFd, bytes: &[u8]) -> c_long {
    // SAFETY: the buffer is as long as said.
    returned(unsafe { libc::syscall(libc::SYS_write, fd, bytes.as_ptr(), bytes.len()) })
}
