//! What Debian's own critic says of the .deb.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use crate::rig::{Cache, lintian as command};

/// What is said and accepted, each with the reason.
const ACCEPTED: &str = include_str!("lint/accepted");

/// Runs lintian, unpacked into a tree of the rig; what it says, or an error where it is an error
/// or a warning that nobody accepted.
pub(super) fn lintian(deb: &Path) -> Result<String> {
    let cache = Cache::open()?;
    let work = tempfile::tempdir().context("cannot make a folder for lintian")?;
    let name = "preemptleak.deb";
    fs::copy(deb, work.path().join(name))?;
    fs::write(work.path().join("accepted"), ACCEPTED)?;
    let output = command(&cache, work.path())?
        .args(["--suppress-tags-from-file", "accepted"])
        .args(["--fail-on", "error,warning", "--allow-root", name])
        .output()
        .context("cannot run lintian")?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let more = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "lintian: {said}{more}");
    Ok(if said.is_empty() {
        "nothing".to_owned()
    } else {
        said
    })
}
