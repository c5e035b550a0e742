//! Chromium, from packages, run inside its own tree: to see whether what we write for browsers is
//! what they show.
//!
//! The headless shell is the same engine without windows: it and all that it needs are some 130
//! packages, 578 MB unpacked.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use anyhow::{Context, Result, bail};

use super::{cache::Cache, chroot, tree};

/// How long a page may take, in seconds, on a busy machine.
const PATIENCE: &str = "60";

/// The program itself: what is in `/usr/bin` is a shell script, and the tree has no shell.
const PROGRAM: &str = "/usr/lib/chromium/chromium-headless-shell";

/// The browser.
#[derive(Debug)]
pub(crate) struct Browser {
    tree: PathBuf,
}

impl Browser {
    /// Gets the browser. Call with the cache's lock held.
    pub(crate) fn prepare(cache: &Cache) -> Result<Self> {
        let packages = ["chromium-headless-shell", "coreutils", "fonts-dejavu-core"];
        let packages = packages.map(str::to_owned);
        let tree = tree::closure(cache, "browser", "bookworm", &packages, None)?;
        Ok(Self { tree })
    }

    /// Opens a file of the folder `work` in a window of this size. The page as the browser
    /// understood it, and a PNG of what it shows, which is left in `work`.
    pub(crate) fn open(
        &self,
        work: &Path,
        file: &str,
        size: [u32; 2],
    ) -> Result<(String, PathBuf)> {
        let page = format!("file:///build/{file}");
        let dom = self.run(work, &["--dump-dom".to_owned(), page.clone()])?;
        let [width, height] = size;
        let picture = [
            "--screenshot=/build/screenshot.png".to_owned(),
            format!("--window-size={width},{height}"),
            page,
        ];
        self.run(work, &picture)?;
        Ok((dom, work.join("screenshot.png")))
    }

    fn run(&self, work: &Path, args: &[String]) -> Result<String> {
        // A profile of its own each time: one that a killed browser left is locked.
        let profile = tempfile::tempdir_in(work).context("cannot make a profile")?;
        let name = profile.path().file_name().unwrap_or_default();
        let mut command: Command = chroot::command(&self.tree, work, "timeout")?;
        command
            .args(["--kill-after=5", PATIENCE, PROGRAM])
            // In a container there is nothing to make a sandbox of; the page is our own.
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
            ])
            .args(["--disable-dev-shm-usage", "--force-device-scale-factor=1"])
            // It is not to speak with anyone.
            .args(["--disable-quic", "--no-first-run", "--disable-sync"])
            .args([
                "--disable-background-networking",
                "--disable-component-update",
            ])
            .arg(format!("--user-data-dir=/build/{}", name.display()))
            .args(args)
            .envs(["HOME", "TMPDIR", "XDG_CACHE_HOME"].map(|name| (name, "/build")));
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().context("cannot run the browser")?;
        if !status.success() {
            let said = String::from_utf8_lossy(&stderr);
            bail!("the browser failed ({status}):\n{said}");
        }
        Ok(String::from_utf8_lossy(&stdout).into_owned())
    }
}
