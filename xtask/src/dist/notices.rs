//! The licences of what is linked into the program: theirs ask that their text goes with it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::release;

/// What begins the file.
const HEAD: &str = "\
preemptleak is one static program. What is linked into it besides its own code, with the licences:

the GNU C library (LGPL-2.1-or-later): /usr/share/common-licenses/LGPL-2.1 on Debian systems
the Rust standard library (MIT OR Apache-2.0)
";

/// How the names of files with licences start, in capitals.
const NAMES: [&str; 6] = [
    "LICENSE",
    "LICENCE",
    "COPYING",
    "COPYRIGHT",
    "NOTICE",
    "UNLICENSE",
];

/// `cargo metadata`, as far as it is needed.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    /// None for those of the workspace.
    source: Option<String>,
    manifest_path: PathBuf,
}

/// The list of crates, and each text once, with the crates it belongs to.
pub(super) fn third_party(root: &Path) -> Result<String> {
    let linked = linked(root)?;
    let metadata = cargo(root, &["metadata", "--format-version", "1"])?;
    let metadata: Metadata =
        serde_json::from_str(&metadata).context("cargo metadata is not what it was")?;
    let mut crates = BTreeMap::new();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in metadata.packages {
        let name = format!("{} {}", package.name, package.version);
        if package.source.is_none() || !linked.contains(&name) {
            continue;
        }
        let folder = package.manifest_path.parent().context("no folder")?;
        for text in licences(folder)? {
            texts.entry(text).or_default().insert(name.clone());
        }
        crates.insert(name, package.license.unwrap_or_default());
    }
    ensure!(!crates.is_empty(), "cargo tells no crates of the program");
    let mut told = HEAD.to_owned();
    for (name, licence) in &crates {
        writeln!(told, "{name} ({licence})")?;
    }
    for (text, of) in &texts {
        let of = Vec::from_iter(of.iter().map(String::as_str)).join(", ");
        write!(told, "\n{}\n{of}:\n\n{text}\n", "-".repeat(80))?;
    }
    Ok(told)
}

/// `name version` of each crate that the program is made of or with.
fn linked(root: &Path) -> Result<BTreeSet<String>> {
    let tree = cargo(
        root,
        &[
            "tree",
            "--package",
            "preemptleak",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--target",
            release::TARGET,
        ],
    )?;
    // `aya v0.14.0 (*)`
    let name = |line: &str| {
        let mut words = line.split_whitespace();
        let name = words.next()?;
        let version = words.next()?.strip_prefix('v')?;
        Some(format!("{name} {version}"))
    };
    Ok(tree.lines().filter_map(name).collect())
}

/// The texts in a crate's folder, by the names of their files.
fn licences(folder: &Path) -> Result<Vec<String>> {
    let is_licence = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_uppercase();
        path.is_file() && NAMES.iter().any(|start| name.starts_with(start))
    };
    let paths = super::sorted(folder)?.into_iter().filter(is_licence);
    paths
        .map(|path| {
            let text =
                fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let text = String::from_utf8_lossy(&text).replace("\r\n", "\n");
            Ok(text.trim_end().to_owned())
        })
        .collect()
}

/// What cargo prints.
fn cargo(root: &Path, args: &[&str]) -> Result<String> {
    let output = Command::new(release::cargo())
        .args(args)
        .arg("--locked")
        .current_dir(root)
        .output()
        .context("cannot run cargo")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "cargo {}: {said}", args[0]);
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rig;

    /// Check that what is linked is named with a text of its own, and what is not is not.
    #[test]
    fn what_is_linked_is_named() {
        let told = third_party(&rig::workspace()).unwrap();
        assert!(told.contains("\naya 0.14."), "a dependency");
        assert!(told.contains("\nobject 0."), "a dependency's dependency");
        assert!(!told.contains("\ninsta "), "only for tests");
        assert!(!told.contains("\npreemptleak "), "our own");
        let texts = told.matches("Permission is hereby granted").count();
        assert!(texts > 10, "{texts}");
    }
}
