//! The cache folder, its lock, and the rule that nothing half-made is ever seen in it.

use std::{
    env,
    fs::{self, File},
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};

use anyhow::{Context, Result};
use tempfile::TempDir;

use super::say;
use crate::release;

/// Moves the cache elsewhere, so that several checkouts share one.
const PLACE: &str = "PREEMPTLEAK_RIG_CACHE";

/// What names of things in the making start with.
const SCRATCH: &[u8] = b".tmp-";

/// How long consoles are kept.
const KEEP: Duration = Duration::from_secs(24 * 3600);

/// Where everything fetched or built is kept.
#[derive(Debug)]
pub(crate) struct Cache {
    root: PathBuf,
    target: PathBuf,
}

impl Cache {
    /// The cache of this workspace: `target/rig`, or where `PREEMPTLEAK_RIG_CACHE` says.
    pub(crate) fn open() -> Result<Self> {
        let target = release::target_dir(&workspace());
        let root = env::var_os(PLACE).map_or_else(|| target.join("rig"), PathBuf::from);
        fs::create_dir_all(&root).with_context(|| format!("cannot create {}", root.display()))?;
        let root = root.canonicalize()?;
        Ok(Self { root, target })
    }

    /// A path inside the cache.
    pub(crate) fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        self.root.join(inside)
    }

    /// A fresh file for a guest's console, in cargo's target folder. Those of yesterday are
    /// removed.
    pub(crate) fn console(&self, kernel: &str) -> Result<PathBuf> {
        let dir = self.target.join("vm");
        fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
        for entry in fs::read_dir(&dir)?.flatten() {
            let modified = entry.metadata().and_then(|data| data.modified());
            if modified.is_ok_and(|at| at.elapsed().is_ok_and(|age| age > KEEP)) {
                // Another run may have been faster.
                let _ = fs::remove_file(entry.path());
            }
        }
        static BOOTS: AtomicU32 = AtomicU32::new(1);
        let boot = BOOTS.fetch_add(1, Ordering::Relaxed);
        // It may be the path of an image.
        let kernel = kernel.rsplit('/').next().unwrap_or(kernel);
        let path = dir.join(format!("{kernel}-{}-{boot}.log", process::id()));
        fs::write(&path, "").with_context(|| format!("cannot write {}", path.display()))?;
        Ok(path)
    }

    /// Forgets what was fetched or built for a kernel, so that its newest release is taken next.
    pub(crate) fn forget(&self, folder: &Path) -> Result<()> {
        let _lock = self.lock()?;
        remove(&self.path(folder))
    }

    /// Takes the lock under which the cache is filled; it is held until the file is dropped.
    /// Guests run without it.
    pub(crate) fn lock(&self) -> Result<File> {
        let path = self.path("lock");
        let file =
            File::create(&path).with_context(|| format!("cannot open {}", path.display()))?;
        if file.try_lock().is_err() {
            say::step("waiting for another run that fills the cache", || {
                file.lock()
            })
            .context("cannot lock the cache")?;
        }
        Ok(file)
    }

    /// Makes the file or folder `inside` once: `make` fills a temporary path, which is renamed
    /// when it is complete. Call with the lock held.
    pub(crate) fn once(
        &self,
        inside: impl AsRef<Path>,
        make: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<PathBuf> {
        let path = self.path(inside);
        if path.exists() {
            return Ok(path);
        }
        let parent = path.parent().context("a cache path has a parent")?;
        fs::create_dir_all(parent)?;
        // The lock is ours: what is there was left by a run that was killed.
        for entry in fs::read_dir(parent)? {
            let path = entry?.path();
            if path
                .file_name()
                .is_some_and(|name| name.as_encoded_bytes().starts_with(SCRATCH))
            {
                remove(&path)?;
            }
        }
        let tmp = parent.join(".tmp-new");
        let made = make(&tmp).and_then(|()| {
            fs::rename(&tmp, &path)
                .with_context(|| format!("cannot move the result to {}", path.display()))
        });
        if made.is_err() {
            remove(&tmp)?;
        }
        made.map(|()| path)
    }
}

/// A folder to work in while `once` makes something at `tmp`; should this run be killed, a later
/// one removes it.
pub(crate) fn scratch(tmp: &Path) -> Result<TempDir> {
    let parent = tmp.parent().context("a cache path has a parent")?;
    tempfile::Builder::new()
        .prefix(".tmp-")
        .tempdir_in(parent)
        .context("cannot make a folder to work in")
}

/// Removes a file or a folder; that it is not there is fine.
fn remove(path: &Path) -> Result<()> {
    let result = if path.is_dir() {
        fs::remove_dir_all(path)
    } else if path.exists() {
        fs::remove_file(path)
    } else {
        Ok(())
    };
    result.with_context(|| format!("cannot remove {}", path.display()))
}

/// The workspace's root.
pub(crate) fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// A short name for some content. It only has to differ when the content does: what is checked
/// against an attacker is checked by apt.
pub(crate) fn digest(parts: &[&[u8]]) -> String {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The digest of all files below a folder, by name and content.
pub(crate) fn digest_dir(dir: &Path) -> Result<String> {
    let mut parts = Vec::new();
    let mut entries = fs::read_dir(dir)
        .with_context(|| format!("cannot read {}", dir.display()))?
        .collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        parts.push(entry.file_name().into_encoded_bytes());
        parts.push(fs::read(entry.path())?);
    }
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    Ok(digest(&parts))
}
