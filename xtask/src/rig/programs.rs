//! Our own programs for the guest, built by cargo as static ones.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use anyhow::{Context, Result, ensure};

use super::{cache::workspace, say};
use crate::release;

/// Where they are in the guest.
const PLACES: [&str; 8] = [
    "/init",
    "/bin/bench",
    "/bin/leak",
    "/bin/soak",
    "/bin/doctor",
    "/bin/burst",
    "/bin/busy",
    "/bin/preemptleak",
];

/// The object that preemptleak is built with instead of the committed one.
static OBJECT: OnceLock<PathBuf> = OnceLock::new();

/// From now on preemptleak is built with this object. Only the first call counts.
pub(crate) fn build_with(object: &Path) {
    let _ = OBJECT.set(object.to_owned());
}

/// Where a program of the workspace is after a release build.
pub(crate) fn program(name: &str) -> PathBuf {
    release::programs(&release::target_dir(&workspace())).join(name)
}

/// A program of ours in the guest.
#[derive(Debug)]
pub(crate) struct Program {
    /// Its place there.
    pub(super) place: &'static str,
    pub(super) data: Vec<u8>,
}

/// All of them, with the object that they were built with.
type Built = (Option<PathBuf>, Arc<[Program]>);

/// Builds the guest's programs; once in a run. All guests of a run get the same, whatever becomes of
/// the sources, or of what cargo built, while they boot one after the other.
pub(crate) fn build() -> Result<Arc<[Program]>> {
    static BUILT: Mutex<Option<Built>> = Mutex::new(None);
    let object = OBJECT.get();
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((with, programs)) = &*built
        && with.as_ref() == object
    {
        return Ok(Arc::clone(programs));
    }
    let programs: Arc<[Program]> = build_now(object)?.into();
    *built = Some((object.cloned(), Arc::clone(&programs)));
    Ok(programs)
}

fn build_now(object: Option<&PathBuf>) -> Result<Vec<Program>> {
    let root = workspace();
    let target = release::target_dir(&root);
    let mut command = release::build(&root, &target, &["preemptleak", "preemptleak-tests"])?;
    // What cargo prints must not mix with COMMAND's output.
    command.stdin(Stdio::null()).stdout(Stdio::null());
    if let Some(object) = object {
        command.env("PREEMPTLEAK_OBJECT", object);
    }
    let status = say::step("building the guest's programs", || command.status())
        .context("cannot run cargo")?;
    ensure!(status.success(), "cargo build failed ({status})");
    let read = |place: &'static str| {
        let path = program(place.rsplit('/').next().unwrap_or(place));
        let data = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        Ok(Program { place, data })
    };
    PLACES.into_iter().map(read).collect()
}
