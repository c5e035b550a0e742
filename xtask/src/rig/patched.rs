//! Debian's own drivers with a leak of ours: a folder of the kernel's source package, a small
//! patch, and the kernel's own build.

use std::{
    fs::{self, File},
    os::unix::fs::symlink,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use super::{
    apt,
    cache::{Cache, digest, scratch, workspace},
    chroot,
    kernel::Kernel,
    module, say,
};

/// A driver of the kernel's that is built again with `tests/modules/NAME/leak.patch`.
#[derive(Debug)]
pub(crate) struct Patched {
    /// The module's name.
    pub(crate) name: &'static str,
    /// Its folder in the kernel's source.
    folder: &'static str,
    /// A header of the kernel's that includes one in that folder: the headers' package has the
    /// first and not the second.
    included_by: Option<&'static str>,
    /// A module that Debian builds of that folder. A kernel without it was configured for less, and
    /// gets none of ours.
    beside: &'static str,
    /// The source package the bug is in; empty where it is in all.
    only: &'static str,
    /// The kernel's own modules that a scenario uses besides, where it has them.
    pub(crate) with: &'static [&'static str],
    /// Modules of ours that need it.
    pub(crate) users: &'static [&'static str],
    /// Whether the guest loads it at boot. Where a leaked lock stays held for ever, a scenario
    /// loads what it needs itself, each time anew.
    pub(crate) at_boot: bool,
}

/// What most of them are: loaded by the scenario, and needed by nobody.
const DRIVER: Patched = Patched {
    name: "",
    folder: "",
    included_by: None,
    beside: "",
    only: "",
    with: &[],
    users: &[],
    at_boot: false,
};

/// All of them. A change of a folder fetches the source packages again.
pub(crate) const PATCHED: &[Patched] = &[
    Patched {
        name: "bridge",
        folder: "net/bridge",
        included_by: Some("include/trace/events/bridge.h"),
        beside: "bridge",
        at_boot: true,
        ..DRIVER
    },
    Patched {
        name: "uio_dmem_genirq",
        folder: "drivers/uio",
        beside: "uio",
        users: &["dmem_device"],
        ..DRIVER
    },
    Patched {
        name: "sunrpc",
        folder: "net/sunrpc",
        beside: "sunrpc",
        ..DRIVER
    },
    Patched {
        name: "drbd",
        folder: "drivers/block/drbd",
        beside: "drbd",
        with: &["crc32c_generic"],
        ..DRIVER
    },
    Patched {
        name: "nfnetlink",
        folder: "net/netfilter",
        beside: "nfnetlink",
        with: &["crc32c_generic", "nf_tables"],
        ..DRIVER
    },
    Patched {
        name: "drop_monitor",
        folder: "net/core",
        beside: "drop_monitor",
        ..DRIVER
    },
    Patched {
        name: "netconsole",
        folder: "drivers/net",
        beside: "netconsole",
        only: "linux-source-6.1",
        with: &["dummy"],
        ..DRIVER
    },
];

impl Patched {
    /// Builds the patched module and returns its file; `None` for a line whose source Debian does
    /// not keep, and for a kernel that is configured for less. Call with the cache's lock held.
    pub(crate) fn build(&self, cache: &Cache, kernel: &Kernel) -> Result<Option<PathBuf>> {
        let Some(package) = &kernel.line.source else {
            return Ok(None);
        };
        let is_in = self.only.is_empty() || self.only == package;
        if !is_in || kernel.module(self.beside)?.is_none() {
            return Ok(None);
        }
        let name = self.name;
        let patch = workspace().join(format!("tests/modules/{name}/leak.patch"));
        let key = digest(&[&fs::read(&patch)?, kernel.version.as_bytes()]);
        let inside = format!("modules/{name}-{}-{key}.ko", kernel.name);
        let built = cache.once(inside, |tmp| {
            let source = source(cache, kernel, package)?.join(self.folder);
            let work = scratch(tmp)?;
            for entry in fs::read_dir(&source)? {
                let entry = entry?;
                if entry.file_type()?.is_file() {
                    fs::copy(entry.path(), work.path().join(entry.file_name()))?;
                }
            }
            self.apply(kernel, work.path(), &patch)?;
            self.build_nothing_else(&work.path().join("Makefile"))?;
            self.link_headers(kernel)?;
            module::make(kernel, work.path(), name)?;
            fs::copy(work.path().join(format!("{name}.ko")), tmp)?;
            Ok(())
        })?;
        Ok(Some(built))
    }

    fn apply(&self, kernel: &Kernel, work: &Path, patch: &Path) -> Result<()> {
        let depth = 1 + self.folder.split('/').count();
        let mut command = chroot::command(&kernel.tree(), work, "patch")?;
        command
            .arg(format!("--strip={depth}"))
            .args(["--forward", "--batch"])
            .stdin(File::open(patch)?);
        apt::run(&mut command)
            .map(drop)
            .with_context(|| format!("{} does not apply", patch.display()))
    }

    /// Leaves out what is built beside the module itself: it may need more than the headers. The
    /// module is built whatever the kernel's configuration says of it.
    fn build_nothing_else(&self, makefile: &Path) -> Result<()> {
        let name = self.name;
        let text = fs::read_to_string(makefile)?.replace("\\\n", " ");
        let object = format!("{name}.o");
        ensure!(
            text.lines().any(|line| line.starts_with("obj-")
                && line.split_whitespace().any(|word| word == object)),
            "{}'s Makefile is not as expected",
            self.folder
        );
        let parts = [format!("{name}-"), "ccflags-".to_owned()];
        let kept = text
            .lines()
            .filter(|line| parts.iter().any(|part| line.starts_with(part.as_str())));
        let kept = kept.collect::<Vec<_>>().join("\n");
        fs::write(makefile, format!("{kept}\nobj-m += {object}\n"))?;
        Ok(())
    }

    fn link_headers(&self, kernel: &Kernel) -> Result<()> {
        let Some(header) = self.included_by else {
            return Ok(());
        };
        let sources = kernel.tree().join("usr/src");
        for entry in fs::read_dir(&sources)? {
            let headers = entry?.path();
            if headers.join(header).exists() {
                let link = headers.join(self.folder);
                fs::create_dir_all(link.parent().context("a folder in a folder")?)?;
                if !fs::read_link(&link).is_ok_and(|to| to == Path::new("/build")) {
                    // It may be there from an older layout of ours.
                    let _ = fs::remove_file(&link);
                    symlink("/build", link)?;
                }
            }
        }
        Ok(())
    }
}

/// The folders of the kernel's source, as Debian patched it, without what is in folders of theirs. Lines
/// with the same package share them.
fn source(cache: &Cache, kernel: &Kernel, package: &str) -> Result<PathBuf> {
    let folders: Vec<&str> = PATCHED.iter().map(|patched| patched.folder).collect();
    let key = digest(&[folders.join(" ").as_bytes()]);
    let inside = format!("source/{package}-{}-{key}", kernel.version);
    cache.once(inside, |tmp| {
        let work = scratch(tmp)?;
        kernel.fetch_source(cache, work.path())?;
        let archive = format!("/build/usr/src/{package}.tar.xz");
        let mut tar = chroot::command(&kernel.tree(), work.path(), "tar")?;
        tar.args(["--extract", "--file", &archive, "--no-same-owner"])
            .args(["--wildcards", "--no-wildcards-match-slash"])
            .args(folders.iter().flat_map(|folder| {
                ["*.[ch]", "Makefile"].map(|file| format!("{package}/{folder}/{file}"))
            }));
        say::step(&format!("unpacking drivers of {package}"), || {
            apt::run(&mut tar)
        })?;
        let unpacked = work.path().join(package);
        fs::rename(&unpacked, tmp).with_context(|| format!("no {}", unpacked.display()))
    })
}
