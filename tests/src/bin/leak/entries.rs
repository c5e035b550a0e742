//! Leaks in calls that go through no file of the device: exec, getsockopt.

use std::{
    env,
    ffi::{CString, c_long},
    fs, io,
    net::UdpSocket,
    os::{
        fd::AsRawFd,
        unix::{ffi::OsStrExt, fs::PermissionsExt},
    },
    path::{Path, PathBuf},
    process, ptr,
};

use preemptleak_tests::scenario::Cmd;

use crate::{
    Failure,
    process::{in_a_child, leaking, lock_memory, returned, run_undisturbed},
};

/// exec of a file that leaky's format knows, and refuses.
pub(crate) fn exec_refused() -> Result<c_long, Failure> {
    let file = Executable::new(b"LEAKY\n").map_err(unplanned)?;
    let path = file.path()?;
    // It tears a half-made address space down with a raised count, like one that dies.
    run_undisturbed().map_err(unplanned)?;
    Ok(leaking(|| exec(&path)))
}

/// A child execs a script: leaky's format leaks and sleeps, and leaves it to the one for scripts.
/// That the child was called `leak` and is again is the file's name.
pub(crate) fn exec_sleeps() -> Result<c_long, Failure> {
    let file = Executable::new(b"#!/bin/true leaky\n").map_err(unplanned)?;
    let path = file.path()?;
    let status = in_a_child(|| {
        lock_memory(libc::MCL_CURRENT);
        exec(&path);
        1
    });
    Ok(status.into())
}

/// Becomes a script of no format of leaky's, under the same name; comes back where it cannot.
pub(crate) fn become_true() -> Result<c_long, Failure> {
    let file = Executable::new(b"#!/bin/true\n").map_err(unplanned)?;
    Ok(exec(&file.path()?))
}

fn exec(path: &CString) -> c_long {
    let args = [path.as_ptr(), ptr::null()];
    let env = [ptr::null::<u8>()];
    // SAFETY: both lists end with a null pointer, and the strings with a NUL.
    returned(unsafe { libc::syscall(libc::SYS_execve, args[0], args.as_ptr(), env.as_ptr()) })
}

/// A program in a folder of its own; both go with it.
struct Executable(PathBuf);

impl Executable {
    fn new(content: &[u8]) -> io::Result<Self> {
        let folder = env::temp_dir().join(format!("leak-{}", process::id()));
        fs::create_dir(&folder)?;
        let file = Self(folder);
        fs::write(file.program(), content)?;
        fs::set_permissions(file.program(), fs::Permissions::from_mode(0o755))?;
        Ok(file)
    }

    fn program(&self) -> PathBuf {
        Path::join(&self.0, "leak")
    }

    fn path(&self) -> Result<CString, Failure> {
        CString::new(self.program().as_os_str().as_bytes()).map_err(|error| unplanned(error.into()))
    }
}

impl Drop for Executable {
    fn drop(&mut self) {
        // What stays in the guest's /tmp harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// getsockopt with leaky's own option.
pub(crate) fn getsockopt(cmd: Cmd) -> Result<c_long, Failure> {
    let socket = UdpSocket::bind("127.0.0.1:0").map_err(unplanned)?;
    let fd = socket.as_raw_fd();
    let [level, option] = [cmd.value >> 32, cmd.value & 0xffff_ffff];
    let mut value = 0u32;
    let mut len: libc::socklen_t = 4;
    let ret = leaking(|| {
        // SAFETY: value and length are places to write to, of the size said.
        returned(unsafe {
            libc::syscall(
                libc::SYS_getsockopt,
                fd,
                level,
                option,
                &raw mut value,
                &raw mut len,
            )
        })
    });
    if ret == -c_long::from(libc::ENOPROTOOPT) {
        let why = "this kernel has no CONFIG_NETFILTER to register an option with";
        return Err(Failure::CannotRun(why.to_owned()));
    }
    Ok(ret)
}

fn unplanned(error: io::Error) -> Failure {
    Failure::Unplanned(error.to_string())
}
