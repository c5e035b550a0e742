//! Debian's tools for packages, out of trees of their own: dpkg for the guests, lintian for us.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use super::{cache::Cache, chroot, payload, tree};

/// The suite whose tools are taken: that of the guest's other programs.
const SUITE: &str = "bookworm";

/// What `dpkg --install` runs, by its place in the tree; all else it wants busybox has.
const DPKG: [&str; 7] = [
    "usr/bin/dpkg",
    "usr/bin/dpkg-deb",
    "usr/bin/dpkg-query",
    "usr/bin/dpkg-split",
    "usr/bin/tar",
    "usr/sbin/ldconfig",
    "usr/sbin/start-stop-daemon",
];

/// lintian, and what it expects of every system and says nothing of.
const LINTIAN: [&str; 11] = [
    "lintian",
    "base-files",
    "bash",
    "coreutils",
    "dash",
    "findutils",
    "grep",
    "gzip",
    "libc-bin",
    "sed",
    "tar",
];

/// dpkg and what it runs and is linked with: each file, and its place in a guest.
pub(crate) fn dpkg(cache: &Cache) -> Result<Vec<(PathBuf, String)>> {
    let _lock = cache.lock()?;
    // dpkg expects ldconfig of every system, and says nothing of it.
    let packages = ["dpkg", "libc-bin"].map(str::to_owned);
    let tree = tree::closure(cache, "dpkg", SUITE, &packages, None)?;
    let mut files = Vec::new();
    for program in DPKG {
        let name = program.rsplit('/').next().unwrap_or(program);
        files.push((tree.join(program), format!("/bin/{name}")));
        // ldconfig is static.
        if name != "ldconfig" {
            files.extend(payload::libraries(&tree, program)?);
        }
    }
    Ok(files)
}

/// lintian, as a command that will run with `work` as its folder.
pub(crate) fn lintian(cache: &Cache, work: &Path) -> Result<Command> {
    let _lock = cache.lock()?;
    let packages = LINTIAN.map(str::to_owned);
    let tree = tree::closure(cache, "lintian", SUITE, &packages, None)?;
    let mut command = chroot::command(&tree, work, "lintian")?;
    // What an installation script would have written down.
    command.env("DEB_VENDOR", "Debian");
    Ok(command)
}
