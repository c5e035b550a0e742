//! What the object depends on, as one number: a change that could change the object changes it.

use anyhow::Context;
use sha2::{Digest, Sha256};
use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// The packages whose locked versions are part of the programs.
const PACKAGES: [&str; 7] = [
    "aya-ebpf",
    "aya-ebpf-bindings",
    "aya-ebpf-cty",
    "aya-ebpf-macros",
    "aya-log-common",
    "aya-log-ebpf",
    "aya-log-ebpf-macros",
];

/// SHA-256 of bytes, in hexadecimal.
pub(super) fn of_bytes(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// One digest over every source file of the package, its manifest, the release profile, and the
/// versions of what it builds on.
pub(super) fn of_sources(root: &Path) -> anyhow::Result<String> {
    let package = root.join("tracer-ebpf");
    let mut files = vec![package.join("Cargo.toml")];
    collect(&package.join("src"), &mut files)?;
    files.sort();
    let mut digest = Sha256::new();
    for file in files {
        let name = file.strip_prefix(root).unwrap_or(&file);
        let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        digest.update(name.as_os_str().as_encoded_bytes());
        digest.update([0]);
        digest.update((text.len() as u64).to_le_bytes());
        digest.update(text);
    }
    digest.update(super::build::FLAGS.join(" "));
    digest.update(locked(root)?);
    Ok(hex(&digest.finalize()))
}

/// `name version checksum` of each package, from the lock file.
fn locked(root: &Path) -> anyhow::Result<String> {
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let lock: toml::Table = lock.parse().context("cannot parse Cargo.lock")?;
    let packages = lock
        .get("package")
        .and_then(toml::Value::as_array)
        .context("Cargo.lock lists no packages")?;
    let mut text = String::new();
    for package in packages {
        let field = |name| {
            package
                .get(name)
                .and_then(toml::Value::as_str)
                .unwrap_or_default()
        };
        if PACKAGES.contains(&field("name")) {
            writeln!(
                text,
                "{} {} {}",
                field("name"),
                field("version"),
                field("checksum")
            )?;
        }
    }
    Ok(text)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?
    {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
