//! Our own programs for the guest, built by cargo as static ones.

use std::{
    env,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::{
    cache::{Cache, workspace},
    say,
};

/// The target the workspace builds for (`.cargo/config.toml`).
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// Builds the guest's programs; returns each with its place in the guest.
pub(crate) fn build(cache: &Cache) -> Result<Vec<(PathBuf, &'static str)>> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args([
            "build",
            "--quiet",
            "--release",
            "--locked",
            "--target",
            TARGET,
        ])
        .args([
            "--package",
            "preemptleak",
            "--package",
            "preemptleak-tests",
            "--bins",
        ])
        .current_dir(workspace())
        // What cargo prints must not mix with COMMAND's output.
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let status = say::step("building the guest's programs", || command.status())
        .context("cannot run cargo")?;
    ensure!(status.success(), "cargo build failed ({status})");
    let out = cache.target().join(TARGET).join("release");
    Ok(vec![
        (out.join("init"), "/init"),
        (out.join("leak"), "/bin/leak"),
        (out.join("bench"), "/bin/bench"),
        (out.join("preemptleak"), "/bin/preemptleak"),
    ])
}
