//! QEMU, from packages, run from its own tree.
//!
//! Version 10 from bookworm-backports, never bookworm's 7.2: that one corrupts the guest's text
//! patching (static keys, ftrace, BPF trampolines) under TCG and so makes the very crashes that
//! the tests look for.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;

use super::{cache::Cache, tree};

/// The emulator.
#[derive(Debug)]
pub(crate) struct Qemu {
    tree: PathBuf,
}

impl Qemu {
    /// Gets the emulator. Call with the cache's lock held.
    pub(crate) fn prepare(cache: &Cache) -> Result<Self> {
        let packages = ["qemu-system-x86".to_owned()];
        let release = Some("bookworm-backports");
        let tree = tree::closure(cache, "qemu", "bookworm", &packages, release)?;
        Ok(Self { tree })
    }

    /// A command that runs the emulator, with its own C library and firmware, so far without any
    /// device.
    pub(crate) fn command(&self) -> Command {
        let inside = |path: &str| self.tree.join(path);
        let libraries = inside("usr/lib/x86_64-linux-gnu");
        let mut command = Command::new(inside("lib64/ld-linux-x86-64.so.2"));
        command
            .arg("--library-path")
            .arg(&libraries)
            .arg(inside("usr/bin/qemu-system-x86_64"))
            .env("QEMU_MODULE_DIR", libraries.join("qemu"))
            .args(["-nodefaults", "-no-user-config", "-no-reboot"])
            .args(["-display", "none", "-machine", "q35"]);
        for firmware in ["usr/share/qemu", "usr/share/seabios"] {
            command.arg("-L").arg(inside(firmware));
        }
        command
    }
}

/// `option,key=PATH` for QEMU, where a comma in a path is doubled.
pub(crate) fn option(prefix: &str, path: &Path) -> OsString {
    let mut option = OsString::from(prefix);
    option.push(path.to_string_lossy().replace(',', ",,"));
    option
}
