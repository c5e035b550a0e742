//! One build of the object: the same bytes from any folder and on any machine with this toolchain.

use super::toolchain::Toolchain;
use crate::release;
use anyhow::{Context, bail};
use std::{env, ffi::OsString, fs, path::Path, process::Command};

/// What decides about the code, besides the sources.
pub(super) const FLAGS: [&str; 3] = [
    // The line numbers that the verifier's log shows; the rest of the debug information is stripped.
    "-Cdebuginfo=2",
    "-Clink-arg=--btf",
    // 32-bit registers and jumps: 5.1 and later.
    "-Ctarget-cpu=v3",
];

/// A built object.
pub(super) struct Built {
    /// The object as it is committed.
    pub(super) object: Vec<u8>,
    /// Its code, for reading and for review.
    pub(super) disassembly: String,
}

/// Builds the programs.
pub(super) fn build(root: &Path, toolchain: &Toolchain) -> anyhow::Result<Built> {
    let target = root.join("target/bpf");
    let status = Command::new(&toolchain.cargo)
        .current_dir(root)
        .args(["build", "--quiet", "--release", "--locked"])
        .args(["--package", "preemptleak-ebpf", "--bin", "programs"])
        .args(["--features", "programs", "--target", "bpfel-unknown-none"])
        .args(["-Z", "build-std=core"])
        .env("RUSTC", &toolchain.rustc)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_ENCODED_RUSTFLAGS", flags(root, toolchain)?)
        .env("PATH", path_with(&toolchain.linker)?)
        .env_remove("CARGO")
        .env_remove("RUSTC_WRAPPER")
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        .env_remove("RUSTUP_TOOLCHAIN")
        .status()
        .with_context(|| format!("cannot run {}", toolchain.cargo.display()))?;
    if !status.success() {
        bail!("the programs do not build");
    }
    // The disassembler prints the name it is given: run it beside the object.
    let folder = target.join("bpfel-unknown-none/release");
    let name = "preemptleak.bpf.o";
    fs::copy(folder.join("programs"), folder.join(name)).context("cannot copy the object")?;
    run(&folder, &toolchain.llvm.join("llvm-strip"), &["-g", name])?;
    let disassembly = run(
        &folder,
        &toolchain.llvm.join("llvm-objdump"),
        &["-d", "-r", "--no-show-raw-insn", name],
    )?;
    Ok(Built {
        object: fs::read(folder.join(name))?,
        disassembly,
    })
}

/// The flags, with the folders of this machine taken out of what the compiler writes down.
fn flags(root: &Path, toolchain: &Toolchain) -> anyhow::Result<OsString> {
    let rust = toolchain.sysroot.join("lib/rustlib/src/rust");
    let mut folders = vec![(root.to_owned(), "."), (rust, "rust-src")];
    folders.extend(release::registries()?);
    let mut flags: Vec<OsString> = FLAGS.iter().map(OsString::from).collect();
    flags.extend(release::remap(folders));
    Ok(flags.join(&OsString::from("\u{1f}")))
}

fn path_with(first: &Path) -> anyhow::Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let all = [first.to_owned()]
        .into_iter()
        .chain(env::split_paths(&path));
    env::join_paths(all).context("PATH cannot be extended")
}

fn run(folder: &Path, tool: &Path, args: &[&str]) -> anyhow::Result<String> {
    let output = Command::new(tool)
        .current_dir(folder)
        .args(args)
        .output()
        .with_context(|| format!("cannot run {}", tool.display()))?;
    if !output.status.success() {
        bail!(
            "{} failed: {}",
            tool.display(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
    String::from_utf8(output.stdout).with_context(|| format!("{} prints no text", tool.display()))
}
