//! The kernel's own reader of KTAP, `tools/testing/kunit`, as it is in a release's source.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use super::{
    apt,
    cache::{Cache, scratch},
    chroot,
    kernel::{Catalogue, Kernel},
    say,
};

/// Where it is in the source.
const FOLDER: &str = "tools/testing/kunit";

/// Gets the reader of this line's release: the release, and `kunit.py`. Call with the cache's lock held.
pub(crate) fn kunit(cache: &Cache, line: &str) -> Result<(String, PathBuf)> {
    let kernel = Kernel::prepare(cache, &Catalogue::read()?, line)?;
    let package = kernel.line.source.clone();
    let package = package.context("Debian keeps no source of this kernel")?;
    let inside = format!("kunit/{package}-{}", kernel.version);
    let folder = cache.once(inside, |tmp| {
        let work = scratch(tmp)?;
        kernel.fetch_source(cache, work.path())?;
        let mut tar = chroot::command(&kernel.tree(), work.path(), "tar")?;
        tar.args(["--extract", "--no-same-owner", "--file"])
            .arg(format!("/build/usr/src/{package}.tar.xz"))
            .arg(format!("{package}/{FOLDER}"));
        say::step(&format!("unpacking kunit.py of {package}"), || {
            apt::run(&mut tar)
        })?;
        // In a folder of that name: it looks for the kernel's root above itself.
        let unpacked = work.path().join(&package);
        fs::rename(&unpacked, tmp).with_context(|| format!("no {}", unpacked.display()))
    })?;
    Ok((kernel.version, folder.join(FOLDER).join("kunit.py")))
}
