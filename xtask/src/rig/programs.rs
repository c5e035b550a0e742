//! Our own programs for the guest, built by cargo as static ones.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    sync::OnceLock,
};

use anyhow::{Context, Result, ensure};

use super::{cache::workspace, say};
use crate::release;

/// The object that preemptleak is built with instead of the committed one.
static OBJECT: OnceLock<PathBuf> = OnceLock::new();

/// From now on preemptleak is built with this object. Only the first call counts.
pub(crate) fn build_with(object: &Path) {
    let _ = OBJECT.set(object.to_owned());
}

/// Where a program of the workspace is after a release build.
pub(crate) fn program(name: &str) -> PathBuf {
    release::programs(&release::target_dir(&workspace())).join(name)
}

/// Builds the guest's programs; returns each with its place in the guest.
pub(crate) fn build() -> Result<Vec<(PathBuf, &'static str)>> {
    let root = workspace();
    let target = release::target_dir(&root);
    let mut command = release::build(&root, &target, &["preemptleak", "preemptleak-tests"])?;
    // What cargo prints must not mix with COMMAND's output.
    command.stdin(Stdio::null()).stdout(Stdio::null());
    if let Some(object) = OBJECT.get() {
        command.env("PREEMPTLEAK_OBJECT", object);
    }
    let status = say::step("building the guest's programs", || command.status())
        .context("cannot run cargo")?;
    ensure!(status.success(), "cargo build failed ({status})");
    Ok(vec![
        (program("init"), "/init"),
        (program("bench"), "/bin/bench"),
        (program("leak"), "/bin/leak"),
        (program("soak"), "/bin/soak"),
        (program("doctor"), "/bin/doctor"),
        (program("burst"), "/bin/burst"),
        (program("busy"), "/bin/busy"),
        (program("preemptleak"), "/bin/preemptleak"),
    ])
}
