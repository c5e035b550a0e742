//! `cargo xtask bpf`: builds the programs that run in the kernel, into the object that is committed
//! under `tracer-ebpf/prebuilt/`, so that users need no more than a stable compiler.

mod build;
mod digest;
mod provenance;
mod toolchain;

use anyhow::{Context, bail};
use build::Built;
use clap::Args;
use provenance::Provenance;
use std::{
    fs,
    path::{Path, PathBuf},
};
use toolchain::Toolchain;

/// Build the programs that run in the kernel, and what is committed of them
#[derive(Debug, Args)]
pub(crate) struct Bpf {
    /// Change nothing: compare with what is committed, and fail where it differs
    #[arg(long)]
    check: bool,
}

/// What a comparison came to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Check {
    /// The same bytes.
    Same,
    /// Another compiler made it, so the bytes say nothing: the rebuilt object, at this path, must
    /// pass the tests in a guest instead.
    OtherToolchain {
        /// The rebuilt object.
        object: PathBuf,
        /// Which toolchain was recorded and which is here.
        why: String,
    },
    /// There is no toolchain here that can build it.
    NoToolchain(String),
}

impl Bpf {
    /// Builds, and writes or compares.
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        if self.check {
            match check()? {
                Check::Same => println!("bpf: the committed object is what its sources make"),
                Check::OtherToolchain { object, why } => {
                    println!("bpf: skipped the comparison: {why}");
                    println!("bpf: rebuilt as {}", object.display());
                }
                Check::NoToolchain(why) => println!("bpf: skipped the comparison: {why}"),
            }
            return Ok(());
        }
        let root = root();
        let toolchain = Toolchain::find()?;
        let Built {
            object,
            disassembly,
        } = build::build(&root, &toolchain)?;
        let provenance = Provenance {
            sources: digest::of_sources(&root)?,
            object: digest::of_bytes(&object),
            toolchain: toolchain.identity,
        };
        let prebuilt = prebuilt(&root);
        fs::create_dir_all(&prebuilt)?;
        fs::write(prebuilt.join("preemptleak.bpf.o"), &object)?;
        fs::write(prebuilt.join("preemptleak.bpf.s"), disassembly)?;
        fs::write(prebuilt.join("PROVENANCE.toml"), provenance.to_text())?;
        println!("bpf: wrote {} bytes to tracer-ebpf/prebuilt", object.len());
        Ok(())
    }
}

/// Rebuilds and compares.
pub(crate) fn check() -> anyhow::Result<Check> {
    let root = root();
    stale(&root)?;
    let toolchain = match Toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(why) => return Ok(Check::NoToolchain(format!("{why:#}"))),
    };
    let recorded = Provenance::read(&prebuilt(&root))?;
    let Built { object, .. } = build::build(&root, &toolchain)?;
    if recorded.toolchain != toolchain.identity {
        let path = root.join("target/bpf/rebuilt.bpf.o");
        fs::write(&path, object)?;
        return Ok(Check::OtherToolchain {
            object: path,
            why: format!(
                "the object was made by {}, here is {}",
                recorded.toolchain, toolchain.identity
            ),
        });
    }
    if digest::of_bytes(&object) != recorded.object {
        bail!(
            "the committed object is not what its sources make with {}: run `cargo xtask bpf` and \
             commit tracer-ebpf/prebuilt",
            toolchain.identity
        );
    }
    Ok(Check::Same)
}

/// Fails when the sources, or the object, are not those that were recorded together.
fn stale(root: &Path) -> anyhow::Result<()> {
    let prebuilt = prebuilt(root);
    let recorded = Provenance::read(&prebuilt)?;
    if recorded.sources != digest::of_sources(root)? {
        bail!(
            "the programs' sources changed and the committed object did not: run `cargo xtask bpf` \
             and commit tracer-ebpf/prebuilt"
        );
    }
    let object = prebuilt.join("preemptleak.bpf.o");
    let object = fs::read(&object).with_context(|| format!("cannot read {}", object.display()))?;
    if recorded.object != digest::of_bytes(&object) {
        bail!("the committed object is not the one that was recorded: run `cargo xtask bpf`");
    }
    Ok(())
}

fn prebuilt(root: &Path) -> PathBuf {
    root.join("tracer-ebpf/prebuilt")
}

/// The workspace.
fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the committed object was made from the committed sources.
    #[test]
    fn prebuilt_object_is_current() {
        stale(&root()).unwrap();
    }
}
