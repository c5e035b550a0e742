//! Gathers what is neither a program nor in the repository: man pages, completions, changelogs, the
//! licences of others.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::{Place, VERSION, clock, gzip::gzip, notices, sorted};
use crate::{
    release,
    rig::{self, step},
};

/// Fills the stage anew. `tracer/Cargo.toml` says where in the .deb each goes.
pub(super) fn fill(place: &Place, epoch: u64) -> Result<()> {
    let stage = place.stage();
    if stage.exists() {
        fs::remove_dir_all(&stage)?;
    }
    step("writing the man pages and completions", || {
        manual(place, epoch)
    })?;
    let compressed = stage.join("man.gz");
    fs::create_dir_all(&compressed)?;
    for page in pages(place)? {
        let name = page.file_name().context("a page has a name")?;
        let name = format!("{}.gz", name.display());
        fs::write(compressed.join(name), gzip(&fs::read(&page)?)?)?;
    }
    fs::write(
        stage.join("THIRD-PARTY.txt"),
        notices::third_party(&place.root)?,
    )?;
    let news = fs::read(place.root.join("CHANGELOG.md")).context("cannot read CHANGELOG.md")?;
    fs::write(stage.join("changelog.gz"), gzip(&news)?)?;
    let changelog = changelog(&maintainer(&place.root)?, epoch)?;
    fs::write(
        stage.join("changelog.Debian.gz"),
        gzip(changelog.as_bytes())?,
    )?;
    Ok(())
}

/// The man pages, not compressed.
pub(super) fn pages(place: &Place) -> Result<Vec<PathBuf>> {
    sorted(&place.stage().join("man"))
}

/// The licences of what is linked into the program.
pub(super) fn notices(place: &Place) -> PathBuf {
    place.stage().join("THIRD-PARTY.txt")
}

/// The completions.
pub(super) fn completions(place: &Place) -> Result<Vec<PathBuf>> {
    sorted(&place.stage().join("completions"))
}

/// Runs the package that writes the manual: our own checkout's, since no folder's name can come
/// into it.
fn manual(place: &Place, epoch: u64) -> Result<()> {
    let stage = place.stage();
    let status = Command::new(release::cargo())
        .args(["run", "--quiet", "--locked"])
        .args(["--package", "preemptleak-manual", "--"])
        .args(["--epoch", &epoch.to_string()])
        .arg("--man")
        .arg(stage.join("man"))
        .arg("--completions")
        .arg(stage.join("completions"))
        .current_dir(rig::workspace())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "the manual could not be written");
    Ok(())
}

/// Who maintains the package, as the .deb says it.
fn maintainer(root: &Path) -> Result<String> {
    let path = root.join("tracer/Cargo.toml");
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: toml::Table = text.parse()?;
    let maintainer = ["metadata", "deb", "maintainer"]
        .iter()
        .try_fold(manifest.get("package").context("no package")?, |at, key| {
            at.get(key)
        })
        .and_then(toml::Value::as_str)
        .context("tracer/Cargo.toml has no package.metadata.deb.maintainer")?;
    Ok(maintainer.to_owned())
}

/// The changelog of the packaging; what is new for users stands in ours.
fn changelog(maintainer: &str, epoch: u64) -> Result<String> {
    Ok(format!(
        "preemptleak ({VERSION}-1) unstable; urgency=medium\n\n  \
         * Release {VERSION}: what is new stands in changelog.gz.\n\n \
         -- {maintainer}  {}\n",
        clock::rfc2822(epoch)?
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that Debian's changelog names the maintainer of the package, and the moment.
    #[test]
    fn changelog_is_debians() {
        let maintainer = maintainer(&rig::workspace()).unwrap();
        let text = changelog(&maintainer, 0).unwrap();
        let first = format!("preemptleak ({VERSION}-1) unstable; urgency=medium");
        assert_eq!(text.lines().next().unwrap(), first);
        let last = format!(" -- {maintainer}  Thu, 01 Jan 1970 00:00:00 +0000");
        assert_eq!(text.lines().last().unwrap(), last);
    }
}
