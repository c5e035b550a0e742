//! `cargo xtask dist`: what a release consists of, under `target/dist`. The same commit gives the
//! same bytes, in any folder.

mod again;
mod clock;
mod deb;
mod gzip;
mod lint;
mod notices;
mod stage;
mod sums;
mod tarball;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use crate::{
    guest::{self, Outcome},
    release,
    rig::{self, Cache, Catalogue, step},
};

/// The version of the workspace, which names the artefacts.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Make what a release consists of: the static program, a .deb, tarballs, and their SHA256SUMS
///
/// They go to target/dist. The program is one static file for x86_64. The overlay is a tarball of
/// nothing but usr/bin/preemptleak, to be unpacked over a root. The .deb and the other tarball have
/// the man pages, the completions for bash, zsh and fish, and the documents besides. The same
/// sources give the same bytes in any folder: the date in them is the commit's, or that of
/// SOURCE_DATE_EPOCH, and no path of this machine is in the program.
#[derive(Args, Debug)]
pub(crate) struct Dist {
    /// Then install the .deb in a guest and find a leak with it, show what lintian says of it, build
    /// all once more in another folder, and fail where a byte differs
    #[arg(long)]
    check: bool,
}

impl Dist {
    /// Makes the artefacts and lists them.
    pub(crate) fn run(self) -> Result<()> {
        let made = Made::make()?;
        for artefact in &made.artefacts {
            println!(
                "{:>9} {}",
                fs::metadata(artefact)?.len(),
                artefact.display()
            );
        }
        if self.check {
            for (case, outcome) in made.installed()? {
                println!("dist: {case}: {outcome}");
                ensure!(outcome.is_pass(), "the .deb does not do what it should");
            }
            println!("dist: lintian: {}", lint::lintian(&made.deb()?)?.trim_end());
            made.same_elsewhere()?;
            println!("dist: the same bytes in another folder");
        }
        Ok(())
    }
}

/// What was made of this workspace.
#[derive(Debug)]
pub(crate) struct Made {
    place: Place,
    epoch: u64,
    artefacts: Vec<PathBuf>,
}

impl Made {
    /// Makes all of it.
    pub(crate) fn make() -> Result<Self> {
        let root = rig::workspace();
        let target = release::target_dir(&root);
        let place = Place { root, target };
        let epoch = clock::epoch(&place.root)?;
        let artefacts = place.make_at(epoch)?;
        Ok(Self {
            place,
            epoch,
            artefacts,
        })
    }

    /// Makes all of it once more, in another folder; an error where a byte differs.
    pub(crate) fn same_elsewhere(&self) -> Result<()> {
        again::same_in_another_folder(&self.place, self.epoch, &self.artefacts)
    }

    /// Installs the .deb in a guest, and tries what is installed.
    pub(crate) fn installed(&self) -> Result<Vec<(String, Outcome)>> {
        guest::installed(&Cache::open()?, &Catalogue::read()?, &self.deb()?)
    }

    fn deb(&self) -> Result<PathBuf> {
        deb::of(&self.artefacts)
    }
}

/// A checkout, and where it is built.
#[derive(Debug)]
struct Place {
    root: PathBuf,
    target: PathBuf,
}

impl Place {
    /// Where the artefacts go.
    fn out(&self) -> PathBuf {
        self.target.join("dist")
    }

    /// Where that is gathered which is neither a program nor in the repository. `cargo deb` knows
    /// it as `target/release/dist`.
    fn stage(&self) -> PathBuf {
        release::programs(&self.target).join("dist")
    }

    /// Builds all artefacts; in the order of their names.
    fn make_at(&self, epoch: u64) -> Result<Vec<PathBuf>> {
        let tool = deb::tool()?;
        let program = step("building the program", || self.program())?;
        stage::fill(self, epoch)?;

        let out = self.out();
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        fs::create_dir_all(&out).with_context(|| format!("cannot create {}", out.display()))?;
        let name = format!("preemptleak-{VERSION}-x86_64-linux");
        fs::copy(&program, out.join(&name)).context("cannot copy the program")?;
        let tarball = out.join(format!("{name}.tar.gz"));
        fs::write(&tarball, tarball::of(self, &name, &program, epoch)?)?;
        let overlay = out.join(format!("preemptleak-{VERSION}-x86_64-overlay.tar.gz"));
        fs::write(&overlay, tarball::overlay(&program, epoch)?)?;
        step("packing the .deb", || deb::pack(self, &tool, epoch))?;
        fs::write(out.join("SHA256SUMS"), sums::of(&out)?)?;
        sorted(&out)
    }

    /// Builds the program, and makes sure that it is what it should be.
    fn program(&self) -> Result<PathBuf> {
        let status = release::build(&self.root, &self.target, &["preemptleak"])?
            // The committed object, whatever somebody tried last.
            .env_remove("PREEMPTLEAK_OBJECT")
            .stdin(Stdio::null())
            .status()
            .context("cannot run cargo")?;
        ensure!(status.success(), "preemptleak does not build ({status})");
        let program = release::programs(&self.target).join("preemptleak");
        let bytes = fs::read(&program)?;
        // Where sources are: a folder of a short name alone may well stand in there.
        let folders = [
            self.root.join("tracer"),
            release::cargo_home()?.join("registry"),
        ];
        for folder in folders {
            let name = folder.as_os_str().as_encoded_bytes();
            if bytes.windows(name.len()).any(|window| window == name) {
                bail!(
                    "{} is in the program: a path of this machine was not remapped",
                    folder.display()
                );
            }
        }
        Ok(program)
    }
}

/// The files of a folder, by name.
fn sorted(dir: &Path) -> Result<Vec<PathBuf>> {
    let entries = dir
        .read_dir()
        .with_context(|| format!("cannot read {}", dir.display()))?;
    let mut paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the README installs the package of this version.
    #[test]
    fn readme_names_the_package() {
        let readme = fs::read_to_string(rig::workspace().join("README.md")).unwrap();
        let name = format!("target/dist/preemptleak_{VERSION}-1_amd64.deb");
        assert!(readme.contains(&name), "{name}");
    }
}
