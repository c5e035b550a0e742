//! The .deb, by cargo-deb. What is in it and where stands in `tracer/Cargo.toml`.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::Place;
use crate::{
    release,
    rig::{self, step},
};

/// The tool, and the version whose output was looked at.
const TOOL: &str = "cargo-deb";
const TOOL_VERSION: &str = "3.8.0";

/// cargo-deb, kept under target/; installed when it is not there.
pub(super) fn tool() -> Result<PathBuf> {
    let target = release::target_dir(&rig::workspace());
    let cache = target.join(TOOL).join(TOOL_VERSION);
    let program = cache.join("bin").join(TOOL);
    if !program.exists() {
        let installed = step("building cargo-deb, once", || install(&cache));
        if installed.is_err() {
            fs::remove_dir_all(&cache).ok();
        }
        installed?;
    }
    Ok(program)
}

fn install(cache: &Path) -> Result<()> {
    let status = Command::new(release::cargo())
        .args(["install", "--quiet", TOOL, "--version", TOOL_VERSION])
        // Its own liblzma: the machine's may compress to other bytes.
        .args(["--locked", "--no-default-features"])
        .args(["--features", "static-lzma", "--root"])
        .arg(cache)
        // Not under our own settings: it is a program of this machine.
        .current_dir("/")
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .context("cannot run cargo")?;
    ensure!(
        status.success(),
        "cannot install {TOOL} {TOOL_VERSION} from the crate registry"
    );
    Ok(())
}

/// Packs what is built and staged.
pub(super) fn pack(place: &Place, tool: &Path, epoch: u64) -> Result<()> {
    let output = Command::new(tool)
        .args(["--no-build", "--no-strip", "--locked"])
        .args(["--target", release::TARGET, "--manifest-path"])
        .arg(place.root.join("tracer/Cargo.toml"))
        .arg("--output")
        .arg(place.out())
        .current_dir(&place.root)
        .env("CARGO_TARGET_DIR", &place.target)
        .env("SOURCE_DATE_EPOCH", epoch.to_string())
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run {}", tool.display()))?;
    let said = String::from_utf8_lossy(&output.stderr);
    // What it warns of, it decided by itself.
    ensure!(
        output.status.success() && said.is_empty(),
        "{TOOL} ({}): {}",
        output.status,
        said.trim_end()
    );
    Ok(())
}

/// The .deb among the artefacts.
pub(super) fn of(artefacts: &[PathBuf]) -> Result<PathBuf> {
    artefacts
        .iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .cloned()
        .context("there is no .deb among the artefacts")
}
