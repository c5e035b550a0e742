//! The folder for what must be found by the next run of this program, and by nobody else.

use std::{
    fs::{self, DirBuilder},
    io,
    os::unix::fs::{DirBuilderExt as _, MetadataExt as _},
    path::Path,
};

/// Where it is. Only its owner can go in, and it is gone with the machine's next start.
pub const FOLDER: &str = "/run/preemptleak";

/// Makes the folder where there is none, and makes sure that it is ours alone.
///
/// # Errors
///
/// Where it cannot be made, or somebody else may write there.
pub fn make(folder: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(0o700).create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    is_ours(&fs::symlink_metadata(folder)?)
}

/// Whether what was found there is a folder that only this user can write to.
///
/// # Errors
///
/// Where it is not.
pub fn is_ours(folder: &fs::Metadata) -> io::Result<()> {
    // SAFETY: takes no arguments and cannot fail.
    let us = unsafe { libc::geteuid() };
    if folder.is_dir() && folder.uid() == us && folder.mode() & 0o022 == 0 {
        return Ok(());
    }
    Err(io::Error::other(
        "it is not a folder that only its owner, this user, can write to",
    ))
}
