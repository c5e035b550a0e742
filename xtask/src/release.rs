//! The release build: static, and the same bytes from any folder. The guests, `cargo xtask run` and
//! `cargo xtask dist` all build this way, so that what ships is what was tested.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

/// The target the workspace builds for (`.cargo/config.toml`).
pub(crate) const TARGET: &str = "x86_64-unknown-linux-gnu";

/// Where cargo builds: `target` in the workspace, or where `CARGO_TARGET_DIR` says.
pub(crate) fn target_dir(root: &Path) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// The folder of the programs after a build.
pub(crate) fn programs(target: &Path) -> PathBuf {
    target.join(TARGET).join("release")
}

/// `cargo build` of these packages of the workspace at `root`, into `target`.
pub(crate) fn build(root: &Path, target: &Path, packages: &[&str]) -> Result<Command> {
    let mut command = Command::new(cargo());
    command
        .args(["build", "--quiet", "--release", "--locked", "--bins"])
        .args(["--target", TARGET])
        .args(packages.iter().flat_map(|package| ["--package", package]))
        .current_dir(root)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(root, target)?);
    Ok(command)
}

/// The cargo that runs us, or the one on the path.
pub(crate) fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// What `.cargo/config.toml` says, which these flags replace, and no folders of this machine.
fn flags(root: &Path, target: &Path) -> Result<OsString> {
    let mut folders = vec![(root.to_owned(), ".")];
    folders.extend(registries()?);
    // The last that matches wins: build scripts write sources in there.
    folders.push((target.to_owned(), "./target"));
    let mut flags = vec![OsString::from("-Ctarget-feature=+crt-static")];
    flags.extend(remap(folders));
    Ok(flags.join(&OsString::from("\u{1f}")))
}

/// The compiler's flags that write other names for these folders.
pub(crate) fn remap<'a>(
    folders: impl IntoIterator<Item = (PathBuf, &'a str)>,
) -> impl Iterator<Item = OsString> {
    folders.into_iter().map(|(from, to)| {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(from);
        flag.push("=");
        flag.push(to);
        flag
    })
}

/// Where cargo keeps the sources of dependencies. The folder of a registry is named after its
/// address, which is another on other machines.
pub(crate) fn registries() -> Result<Vec<(PathBuf, &'static str)>> {
    let registry = cargo_home()?.join("registry/src");
    let Ok(entries) = registry.read_dir() else {
        return Ok(vec![]);
    };
    entries
        .map(|entry| Ok((entry?.path(), "registry")))
        .collect()
}

/// cargo's own folder.
pub(crate) fn cargo_home() -> Result<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")))
        .context("neither CARGO_HOME nor HOME is set")
}
