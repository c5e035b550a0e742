//! The same sources in another folder give the same bytes: built there, from nothing.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use super::Place;
use crate::rig::step;

/// Makes all artefacts in a copy of the checkout, of the same moment, and compares them with these.
pub(super) fn same_in_another_folder(
    place: &Place,
    epoch: u64,
    artefacts: &[PathBuf],
) -> Result<()> {
    // In target/, which is large enough for a build. Another name of another length.
    let folder = tempfile::Builder::new()
        .prefix("dist-again-")
        .tempdir_in(&place.target)
        .context("cannot make a folder to build in")?;
    let root = folder.path().join("sources");
    copy(&place.root, &root)?;
    let other = Place {
        target: folder.path().join("built"),
        root,
    };
    let again = step("making all of it again in another folder", || {
        other.make_at(epoch)
    })?;
    compare(artefacts, &again)
}

/// Copies what git knows of, as it is now.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let output = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(from)
        .output()
        .context("cannot run git")?;
    ensure!(
        output.status.success(),
        "git cannot list the files of {}",
        from.display()
    );
    let list = String::from_utf8(output.stdout).context("a file's name is not UTF-8")?;
    for name in list.split_terminator('\0') {
        let path = to.join(name);
        fs::create_dir_all(path.parent().unwrap_or(to))?;
        fs::copy(from.join(name), path).with_context(|| format!("cannot copy {name}"))?;
    }
    Ok(())
}

/// Fails with the name of the first artefact that differs, and where.
fn compare(one: &[PathBuf], other: &[PathBuf]) -> Result<()> {
    let names = |paths: &[PathBuf]| -> Vec<String> {
        let names = paths.iter().filter_map(|path| path.file_name());
        names.map(|name| name.display().to_string()).collect()
    };
    let (ours, theirs) = (names(one), names(other));
    ensure!(
        ours == theirs,
        "in another folder these were made: {}, and not {}",
        theirs.join(" "),
        ours.join(" ")
    );
    // SHA256SUMS, the first of them, differs where any does: it says the least.
    for (one, other) in one.iter().zip(other).rev() {
        let (a, b) = (fs::read(one)?, fs::read(other)?);
        let differs = a.iter().zip(&b).position(|(a, b)| a != b);
        let differs = differs.or((a.len() != b.len()).then_some(a.len().min(b.len())));
        if let Some(at) = differs {
            anyhow::bail!(
                "{} differs from the one made in another folder, first at byte {at}",
                one.display()
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{super::sorted, *};

    /// Check that a file too many, another byte and a shorter file are found.
    #[test]
    fn differences_are_found() {
        let dir = tempfile::tempdir().unwrap();
        let make = |side: &str, files: &[(&str, &str)]| {
            let side = dir.path().join(side);
            fs::create_dir_all(&side).unwrap();
            for (name, text) in files {
                fs::write(side.join(name), text).unwrap();
            }
            sorted(&side).unwrap()
        };
        let ours = make("a", &[("x", "abc"), ("y", "")]);
        let said = |theirs: &[PathBuf]| compare(&ours, theirs).unwrap_err().to_string();
        assert!(compare(&ours, &make("b", &[("x", "abc"), ("y", "")])).is_ok());
        assert!(said(&make("c", &[("x", "abc")])).contains("were made: x, and not x y"));
        assert!(said(&make("d", &[("x", "abd"), ("y", "")])).ends_with("first at byte 2"));
        assert!(said(&make("e", &[("x", "abc"), ("y", "1")])).ends_with("first at byte 0"));
    }
}
