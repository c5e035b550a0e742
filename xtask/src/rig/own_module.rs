//! A module of the user's own: built for the guest's kernel where it must be, and loaded there.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, anyhow, bail};
use preemptleak_tests::protocol::{Ending, Job};
use tempfile::NamedTempFile;

use super::{
    boot::{Guest, Piece, VmError},
    cache::{Cache, scratch},
    kernel::{Catalogue, Kernel},
    module,
};

/// Where such modules are in the guest.
const PLACE: &str = "/lib/rig/own";

/// How long a module may take to load, in the guest's time.
const LOADING_MS: u64 = 60_000;

/// A module that the guest is to load.
#[derive(Debug)]
pub(crate) struct OwnModule {
    name: String,
    file: PathBuf,
    /// What was built goes with this.
    _built: Option<NamedTempFile>,
}

impl OwnModule {
    /// A module's file as it is; or the one that a folder's Makefile makes for this kernel. The
    /// folder stays as it is. What is built is put beside `console`.
    pub(crate) fn prepare(
        cache: &Cache,
        catalogue: &Catalogue,
        kernel: &str,
        path: &Path,
        console: &Path,
    ) -> Result<Self, VmError> {
        let shown = path.display();
        let data = fs::metadata(path).with_context(|| format!("--module: cannot read {shown}"))?;
        if !data.is_dir() {
            return Ok(Self {
                name: name_of(path)
                    .with_context(|| format!("--module: {shown} is no .ko file"))?
                    .to_owned(),
                file: path.to_owned(),
                _built: None,
            });
        }
        if kernel.contains('/') {
            let why = "is a folder, and a kernel of your own has no headers in the rig: build the \
                       module with that kernel's make, and give its .ko file";
            return Err(anyhow!("--module: {shown} {why}").into());
        }
        let _lock = cache.lock()?;
        let kernel = Kernel::prepare(cache, catalogue, kernel)?;
        let all = cache.path("modules");
        fs::create_dir_all(&all).context("cannot write to the cache")?;
        let work = scratch(&all.join("own"))?;
        copy(path, work.path()).with_context(|| format!("--module: cannot copy {shown}"))?;
        let built = module::make_one(&kernel, work.path())
            .with_context(|| format!("--module {shown}"))
            .map_err(VmError::Module)?;
        // Beside the consoles, as the initramfs: should this run be killed, it goes when they do.
        let to = tempfile::Builder::new()
            .prefix("module-")
            .tempfile_in(console.parent().unwrap_or(Path::new(".")))
            .context("cannot keep the module")?;
        fs::copy(&built, to.path()).context("cannot keep the module")?;
        Ok(Self {
            name: name_of(&built).context("it is a .ko file")?.to_owned(),
            file: to.path().to_owned(),
            _built: Some(to),
        })
    }

    /// The file, and where it goes in the guest.
    pub(crate) fn added(&self) -> (PathBuf, String) {
        (self.file.clone(), self.place())
    }

    fn place(&self) -> String {
        format!("{PLACE}/{}.ko", self.name)
    }

    /// Loads it in a guest that has it.
    pub(crate) fn load(&self, guest: &mut Guest) -> Result<(), VmError> {
        let job = Job {
            args: vec!["insmod".to_owned(), self.place()],
            timeout_ms: LOADING_MS,
            ..Job::default()
        };
        let mut said = Vec::new();
        let ending = guest.run(&job, |piece| {
            match piece {
                Piece::Stdout(_) => {}
                Piece::Stderr(bytes) => said.push(String::from_utf8_lossy(bytes).into_owned()),
                Piece::Kmsg(line) => said.push(format!("kernel: {line}")),
            }
            Ok(())
        })?;
        if ending == Ending::Exited(0) {
            return Ok(());
        }
        let said: Vec<&str> = said.iter().map(|line| line.trim()).collect();
        let error = anyhow!("{} does not load: {}", self.name, said.join("\n"));
        Err(VmError::Module(error))
    }
}

fn name_of(file: &Path) -> Option<&str> {
    (file.extension() == Some(OsStr::new("ko"))).then(|| file.file_stem()?.to_str())?
}

/// Copies the sources in a folder. What an earlier build left in it may be of another kernel, and
/// would pass for up to date; hidden files are git's and kbuild's.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        let built = Path::new(&name)
            .extension()
            .is_some_and(|ext| ["o", "a", "ko", "mod"].iter().any(|built| ext == *built));
        if built || name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() {
            fs::create_dir(to.join(&name))?;
            copy(&entry.path(), &to.join(&name))?;
        } else if entry.path().is_file() {
            // Also what a link leads to: the link itself would lead nowhere from the copy.
            fs::copy(entry.path(), to.join(&name))?;
        } else {
            let path = entry.path();
            bail!("{} is no file, and no folder of its own", path.display());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that sources are copied with their folders, and what was built or is hidden is not.
    #[test]
    fn only_sources_are_copied() {
        let [from, to] = [(); 2].map(|()| tempfile::tempdir().unwrap());
        for dir in ["inside", ".git"] {
            fs::create_dir(from.path().join(dir)).unwrap();
        }
        for file in [
            "Makefile",
            "a.c",
            "a.o",
            "a.ko",
            ".a.o.cmd",
            "inside/b.h",
            ".git/HEAD",
        ] {
            fs::write(from.path().join(file), file).unwrap();
        }
        copy(from.path(), to.path()).unwrap();
        let mut names: Vec<String> = fs::read_dir(to.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, ["Makefile", "a.c", "inside"]);
        assert_eq!(
            fs::read_to_string(to.path().join("inside/b.h")).unwrap(),
            "inside/b.h"
        );
    }

    /// Check that a module's name is its file's, and that other files are none.
    #[test]
    fn a_modules_name_is_its_files() {
        assert_eq!(name_of(Path::new("drivers/tally.ko")), Some("tally"));
        assert_eq!(name_of(Path::new("tally.ko.xz")), None);
        assert_eq!(name_of(Path::new("tally")), None);
    }
}
