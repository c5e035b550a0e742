//! Debian's own bridge driver with a leak of ours: the real net/bridge of the kernel's source
//! package, a small patch, and the kernel's own build.

use std::{
    fs::{self, File},
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use super::{
    apt,
    cache::{Cache, digest, scratch, workspace},
    chroot,
    kernel::Kernel,
    module, say,
};

/// Builds the patched module and returns its file; `None` for a line whose source Debian does
/// not keep. Call with the cache's lock held.
pub(crate) fn build(cache: &Cache, kernel: &Kernel) -> Result<Option<PathBuf>> {
    let Some(package) = &kernel.line.source else {
        return Ok(None);
    };
    let patch = workspace().join("tests/modules/bridge/leak.patch");
    let key = digest(&[&fs::read(&patch)?, kernel.version.as_bytes()]);
    let inside = format!("modules/bridge-{}-{key}.ko", kernel.name);
    let built = cache.once(inside, |tmp| {
        let source = source(cache, kernel, package)?;
        let work = scratch(tmp)?;
        for entry in fs::read_dir(&source)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                fs::copy(entry.path(), work.path().join(entry.file_name()))?;
            }
        }
        apply(kernel, work.path(), &patch)?;
        drop_netfilter(&work.path().join("Makefile"))?;
        link_headers(kernel)?;
        module::make(kernel, work.path(), "bridge")?;
        fs::copy(work.path().join("bridge.ko"), tmp)?;
        Ok(())
    })?;
    Ok(Some(built))
}

/// The kernel's net/bridge as Debian patched it.
fn source(cache: &Cache, kernel: &Kernel, package: &str) -> Result<PathBuf> {
    let inside = format!("source/bridge-{}-{}", kernel.name, kernel.version);
    cache.once(inside, |tmp| {
        let work = scratch(tmp)?;
        kernel.fetch_source(cache, work.path())?;
        let archive = format!("/build/usr/src/{package}.tar.xz");
        let mut tar = chroot::command(&kernel.tree(), work.path(), "tar")?;
        tar.args(["--extract", "--file", &archive, "--no-same-owner"])
            .arg(format!("{package}/net/bridge"));
        say::step(&format!("unpacking net/bridge of {package}"), || {
            apt::run(&mut tar)
        })?;
        let bridge = work.path().join(package).join("net/bridge");
        fs::rename(&bridge, tmp).with_context(|| format!("no {}", bridge.display()))
    })
}

fn apply(kernel: &Kernel, work: &Path, patch: &Path) -> Result<()> {
    let mut command = chroot::command(&kernel.tree(), work, "patch")?;
    command
        .args(["--strip=3", "--forward", "--batch"])
        .stdin(File::open(patch)?);
    apt::run(&mut command)
        .map(drop)
        .with_context(|| format!("{} does not apply", patch.display()))
}

/// Leaves out what is built beside the bridge itself: it needs more than the headers.
fn drop_netfilter(makefile: &Path) -> Result<()> {
    let text = fs::read_to_string(makefile)?;
    let kept: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("obj-") || line.contains("bridge.o"))
        .collect();
    ensure!(
        kept.iter().any(|line| line.contains("bridge.o")),
        "net/bridge's Makefile is not as expected"
    );
    fs::write(makefile, kept.join("\n") + "\n")?;
    Ok(())
}

/// include/trace/events/bridge.h, which is part of the headers, includes
/// ../../../net/bridge/br_private.h, which is not.
fn link_headers(kernel: &Kernel) -> Result<()> {
    let sources = kernel.tree().join("usr/src");
    for entry in fs::read_dir(&sources)? {
        let headers = entry?.path();
        if headers.join("include/trace/events/bridge.h").exists() {
            fs::create_dir_all(headers.join("net"))?;
            let link = headers.join("net/bridge");
            if !fs::read_link(&link).is_ok_and(|to| to == Path::new("/build")) {
                // It may be there from an older layout of ours.
                let _ = fs::remove_file(&link);
                symlink("/build", link)?;
            }
        }
    }
    Ok(())
}
