//! Loads what a scenario needs and the guest did not load at boot.

use std::{
    ffi::{CString, c_long},
    fs, io,
    path::PathBuf,
};

use preemptleak_tests::modinfo;

use crate::Failure;

/// Where the host puts modules.
const MODULES: &str = "/lib/rig";

/// Loads a module and those that it needs, unless they are there. What is no file is built in.
pub(crate) fn load(name: &str) -> Result<(), Failure> {
    let path = PathBuf::from(MODULES).join(name).with_extension("ko");
    let module = fs::read(&path).map_err(|error| {
        Failure::CannotRun(format!("this guest has no {}: {error}", path.display()))
    })?;
    for needed in modinfo::depends(&module) {
        if PathBuf::from(MODULES)
            .join(needed)
            .with_extension("ko")
            .exists()
        {
            load(needed)?;
        }
    }
    // SAFETY: the image is as long as said, and the parameters end with a NUL.
    let ret = unsafe {
        libc::syscall(
            libc::SYS_init_module,
            module.as_ptr(),
            module.len(),
            c"".as_ptr(),
        )
    };
    done(ret, libc::EEXIST).map_err(|error| unplanned(name, &error))
}

/// Loads a module anew: a lock that an earlier run leaked is in the memory of the old one.
pub(crate) fn reload(name: &str) -> Result<(), Failure> {
    let text = CString::new(name).map_err(|error| Failure::Unplanned(error.to_string()))?;
    // SAFETY: the name ends with a NUL.
    let ret = unsafe { libc::syscall(libc::SYS_delete_module, text.as_ptr(), libc::O_NONBLOCK) };
    done(ret, libc::ENOENT).map_err(|error| unplanned(name, &error))?;
    load(name)
}

/// Chooses whether a patched module leaks.
pub(crate) fn choose(name: &str, leaks: bool) -> Result<(), Failure> {
    let path = format!("/sys/module/{name}/parameters/preemptleak_leak");
    let value = if leaks { "Y" } else { "N" };
    fs::write(&path, value).map_err(|error| unplanned(&path, &error))
}

fn done(ret: c_long, fine: i32) -> io::Result<()> {
    let error = io::Error::last_os_error();
    if ret == 0 || error.raw_os_error() == Some(fine) {
        return Ok(());
    }
    Err(error)
}

fn unplanned(what: &str, error: &io::Error) -> Failure {
    Failure::Unplanned(format!("{what}: {error}"))
}
