//! Builds a kernel module of ours against a kernel of the rig.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use super::{
    apt,
    cache::{Cache, digest, digest_dir, scratch, workspace},
    chroot,
    kernel::Kernel,
    say,
};

/// Builds `tests/modules/NAME` and returns the module's file. Call with the cache's lock held.
pub(crate) fn build(cache: &Cache, kernel: &Kernel, name: &str) -> Result<PathBuf> {
    let source = workspace().join("tests/modules").join(name);
    let key = digest(&[digest_dir(&source)?.as_bytes(), kernel.version.as_bytes()]);
    let inside = format!("modules/{name}-{}-{key}.ko", kernel.name);
    cache.once(inside, |tmp| {
        let work = scratch(tmp)?;
        for entry in fs::read_dir(&source)? {
            let entry = entry?;
            fs::copy(entry.path(), work.path().join(entry.file_name()))?;
        }
        make(kernel, work.path(), name)?;
        fs::copy(work.path().join(format!("{name}.ko")), tmp)?;
        Ok(())
    })
}

/// Runs the kernel's build over the folder `work`, for the module `name`.
pub(crate) fn make(kernel: &Kernel, work: &Path, name: &str) -> Result<()> {
    compile(kernel, work, name)?;
    strip(kernel, work, name)
}

/// The same for a folder whose Makefile says which module it is; returns its file.
pub(crate) fn make_one(kernel: &Kernel, work: &Path) -> Result<PathBuf> {
    compile(kernel, work, "the module")?;
    let mut names = Vec::new();
    for entry in fs::read_dir(work)? {
        let name = entry?.file_name().into_string();
        names.extend(
            name.ok()
                .and_then(|name| Some(name.strip_suffix(".ko")?.to_owned())),
        );
    }
    let [name] = names.as_slice() else {
        bail!(
            "its Makefile must make one module, and made {}",
            names.len()
        );
    };
    strip(kernel, work, name)?;
    Ok(work.join(format!("{name}.ko")))
}

fn compile(kernel: &Kernel, work: &Path, what: &str) -> Result<()> {
    let mut command = chroot::command(&kernel.tree(), work, "make")?;
    command
        .args(["-C", &kernel.headers(), "M=/build", "-j2", "modules"])
        .env("KBUILD_BUILD_TIMESTAMP", "1970-01-01");
    say::step(&format!("building {what} for {}", kernel.name), || {
        apt::run(&mut command)
    })
    .with_context(|| format!("{what} does not build for {}", kernel.name))
    .map(drop)
}

/// The debug information is ten times the module, and the guest has to unpack it.
fn strip(kernel: &Kernel, work: &Path, name: &str) -> Result<()> {
    let mut strip = chroot::command(&kernel.tree(), work, "strip")?;
    strip.arg("--strip-debug").arg(format!("{name}.ko"));
    apt::run(&mut strip).map(drop)
}
