//! Finds a compiler that can build for BPF, and its linker; installs what is missing and can be.
//!
//! The programs are built with `-Z build-std=core`, which takes a nightly compiler (or a stable one
//! told to behave like it) together with the standard library's sources, and with `bpf-linker`
//! built against the same LLVM. A rustup nightly has the sources where the component rust-src is
//! installed; else Debian packages compiler, sources and LLVM that match.

use anyhow::{Context, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The linker that turns LLVM bitcode into a BPF object.
const LINKER: &str = "bpf-linker";
const LINKER_VERSION: &str = "0.13.0";

/// Debian's compiler, cargo, sources, and LLVM.
const DEBIAN: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "llvm-22-dev"];

/// A compiler, its linker and its LLVM's tools.
#[derive(Debug)]
pub(crate) struct Toolchain {
    /// cargo.
    pub(super) cargo: PathBuf,
    /// rustc.
    pub(super) rustc: PathBuf,
    /// Where rustc keeps itself and the standard library's sources.
    pub(super) sysroot: PathBuf,
    /// The folder of bpf-linker.
    pub(super) linker: PathBuf,
    /// The folder of llvm-strip and llvm-objdump.
    pub(super) llvm: PathBuf,
    /// All of it in one line, for the record.
    pub(super) identity: String,
}

impl Toolchain {
    /// Finds one, or makes one.
    pub(crate) fn find() -> anyhow::Result<Self> {
        let (cargo, rustc) = match nightly() {
            Some(found) => found,
            None => debian()?,
        };
        let sysroot = PathBuf::from(output(Command::new(&rustc).args(["--print", "sysroot"]))?);
        let version = output(Command::new(&rustc).arg("-vV"))?;
        let field = |name: &str| {
            version
                .lines()
                .find_map(|line| line.strip_prefix(name))
                .map(|value| value.trim_start_matches(':').trim().to_owned())
                .with_context(|| format!("{} does not tell its {name}", rustc.display()))
        };
        let llvm_version = field("LLVM version")?;
        let major = llvm_version.split('.').next().unwrap_or_default();
        let prefix = PathBuf::from(format!("/usr/lib/llvm-{major}"));
        if !prefix.join("include").is_dir() {
            bail!(
                "no LLVM {major} to build {LINKER} with: install Debian's llvm-{major}-dev, which \
                 {} needs to match",
                rustc.display()
            );
        }
        let linker = linker(major, &prefix)?;
        let identity = format!(
            "rustc {} ({}), LLVM {llvm_version}, {LINKER} {LINKER_VERSION}",
            field("release")?,
            field("commit-hash")?.chars().take(9).collect::<String>(),
        );
        Ok(Self {
            cargo,
            rustc,
            sysroot,
            linker,
            llvm: prefix.join("bin"),
            identity,
        })
    }
}

/// A rustup nightly that has the standard library's sources.
fn nightly() -> Option<(PathBuf, PathBuf)> {
    let which = |tool: &str| {
        output(Command::new("rustup").args(["which", "--toolchain", "nightly", tool]))
            .ok()
            .map(PathBuf::from)
    };
    let (cargo, rustc) = (which("cargo")?, which("rustc")?);
    let sysroot = output(Command::new(&rustc).args(["--print", "sysroot"])).ok()?;
    has_sources(Path::new(&sysroot)).then_some((cargo, rustc))
}

/// Debian's packages, installed if need be.
fn debian() -> anyhow::Result<(PathBuf, PathBuf)> {
    let found = (
        PathBuf::from("/usr/bin/cargo"),
        PathBuf::from("/usr/bin/rustc"),
    );
    let is_there = || {
        found.0.exists()
            && found.1.exists()
            && has_sources(Path::new("/usr"))
            && Path::new("/usr/lib/llvm-22/include").is_dir()
    };
    if !is_there() {
        eprintln!("xtask: installing {}", DEBIAN.join(" "));
        let install = |args: &[&str]| {
            Command::new("apt-get")
                .env("DEBIAN_FRONTEND", "noninteractive")
                .args(args)
                .stdout(std::io::stderr())
                .status()
        };
        // A list that cannot be refreshed may still do.
        let _ = install(&["-q", "-q", "update"]);
        let args = ["-q", "-q", "install", "--yes", "--no-install-recommends"];
        let status = install(&[&args[..], &DEBIAN[..]].concat());
        if !status.is_ok_and(|status| status.success()) || !is_there() {
            bail!(
                "no compiler for BPF: add rust-src to a rustup nightly (`rustup component add \
                 rust-src --toolchain nightly`), or install Debian's {} as root",
                DEBIAN.join(", ")
            );
        }
    }
    Ok(found)
}

fn has_sources(sysroot: &Path) -> bool {
    sysroot
        .join("lib/rustlib/src/rust/library/core/src/lib.rs")
        .exists()
}

/// The folder of bpf-linker, built against this LLVM; kept under target/.
fn linker(major: &str, prefix: &Path) -> anyhow::Result<PathBuf> {
    let cache = super::root()
        .join("target/bpf-linker")
        .join(format!("{LINKER_VERSION}-llvm-{major}"));
    let bin = cache.join("bin");
    if !bin.join(LINKER).exists() {
        eprintln!("xtask: building {LINKER} {LINKER_VERSION} (takes about 90 s, once)");
        let feature = format!("llvm-{major}");
        let status = Command::new(env!("CARGO"))
            .args(["install", LINKER, "--version", LINKER_VERSION, "--locked"])
            .args(["--no-default-features", "--features", &feature, "--root"])
            .arg(&cache)
            // Not for BPF and not under our own settings: it is a program of this machine.
            .current_dir("/")
            .env("LLVM_PREFIX", prefix)
            .env(format!("LLVM_SYS_{major}1_PREFIX"), prefix)
            .env_remove("CARGO_TARGET_DIR")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .stdout(std::io::stderr())
            .status()
            .context("cannot run cargo")?;
        if !status.success() {
            fs::remove_dir_all(&cache).ok();
            bail!("cannot build {LINKER} {LINKER_VERSION} against LLVM {major}");
        }
    }
    Ok(bin)
}

/// What a command prints, without the final newline.
fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command
        .output()
        .with_context(|| format!("cannot run {command:?}"))?;
    if !output.status.success() {
        bail!(
            "{command:?} failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8(output.stdout)?.trim_end().to_owned())
}
