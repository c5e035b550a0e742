//! Runs a program inside a tree, with one folder of ours on its /build.
//!
//! The tree's programs find their own C library and compiler there whatever the machine has: the
//! build tools of newer kernels want a newer C library than the machine's.

use std::{
    ffi::{CStr, CString},
    fs, io,
    os::unix::{ffi::OsStrExt, process::CommandExt},
    path::Path,
    process::Command,
    ptr,
};

use anyhow::{Context, Result};

/// A command that will run inside `tree`, with `work` on /build, in mount namespace of its own;
/// without root also in a user namespace. Its current folder is /build.
pub(crate) fn command(tree: &Path, work: &Path, program: &str) -> Result<Command> {
    for dir in ["dev", "proc", "build"] {
        fs::create_dir_all(tree.join(dir))?;
    }
    let path = |path: &Path| CString::new(path.as_os_str().as_bytes());
    let root = path(tree).context("a NUL in a path")?;
    let dev = path(&tree.join("dev"))?;
    // objtool of 7.3 reads its stack's limit in there.
    let proc = path(&tree.join("proc"))?;
    let inside = path(&tree.join("build"))?;
    let work = path(work)?;
    let ids = Ids::of_caller();
    let mut command = Command::new(program);
    command
        .env_clear()
        .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
        .env("LC_ALL", "C")
        .env("HOME", "/tmp");
    // SAFETY: between fork and exec only system calls are made, on memory prepared before.
    unsafe {
        command.pre_exec(move || {
            enter_namespaces(&ids)?;
            mount(None, c"/", libc::MS_REC | libc::MS_PRIVATE)?;
            mount(Some(c"/dev"), &dev, libc::MS_BIND | libc::MS_REC)?;
            mount(Some(c"/proc"), &proc, libc::MS_BIND | libc::MS_REC)?;
            mount(Some(&work), &inside, libc::MS_BIND)?;
            check(libc::chroot(root.as_ptr()))?;
            check(libc::chdir(c"/build".as_ptr()))
        });
    }
    Ok(command)
}

/// The lines that map the caller to root in a user namespace; none when it is root.
struct Ids(Option<(String, String)>);

impl Ids {
    fn of_caller() -> Self {
        // SAFETY: these calls have no preconditions.
        let (uid, gid) = unsafe { (libc::geteuid(), libc::getegid()) };
        Self((uid != 0).then(|| (format!("0 {uid} 1"), format!("0 {gid} 1"))))
    }
}

fn enter_namespaces(ids: &Ids) -> io::Result<()> {
    let Some((uids, gids)) = &ids.0 else {
        // SAFETY: no preconditions.
        return check(unsafe { libc::unshare(libc::CLONE_NEWNS) });
    };
    // SAFETY: no preconditions.
    check(unsafe { libc::unshare(libc::CLONE_NEWNS | libc::CLONE_NEWUSER) })?;
    write(c"/proc/self/setgroups", "deny")?;
    write(c"/proc/self/uid_map", uids)?;
    write(c"/proc/self/gid_map", gids)
}

/// `std::fs::write` without its allocations: it runs between fork and exec.
fn write(path: &CStr, text: &str) -> io::Result<()> {
    // SAFETY: the path ends with a NUL, and the buffer is as long as said.
    unsafe {
        let fd = libc::open(path.as_ptr(), libc::O_WRONLY);
        check(fd)?;
        let written = libc::write(fd, text.as_ptr().cast(), text.len());
        check(if written < 0 { -1 } else { 0 })
    }
}

fn mount(from: Option<&CStr>, to: &CStr, flags: libc::c_ulong) -> io::Result<()> {
    let from = from.map_or(ptr::null(), CStr::as_ptr);
    // SAFETY: the paths end with a NUL; a bind mount reads neither type nor data.
    check(unsafe { libc::mount(from, to.as_ptr(), ptr::null(), flags, ptr::null()) })
}

fn check(result: libc::c_int) -> io::Result<()> {
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}
