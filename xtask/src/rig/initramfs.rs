//! Writes the guest's root file system: an uncompressed newc cpio archive
//! (Documentation/driver-api/early-userspace/buffer-format.rst).

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write},
    os::unix::fs::PermissionsExt,
    path::Path,
};

use anyhow::{Context, Result};

const DIRECTORY: u32 = 0o040_000;
const FILE: u32 = 0o100_000;
const SYMLINK: u32 = 0o120_000;
const CHARACTER_DEVICE: u32 = 0o020_000;

/// An archive that is being written. Folders come into being as they are needed.
#[derive(Debug)]
pub(crate) struct Initramfs<W> {
    out: W,
    known: BTreeSet<String>,
    inode: u32,
}

impl<W: Write> Initramfs<W> {
    /// Starts an archive.
    pub(crate) fn new(out: W) -> Self {
        Self {
            out,
            known: BTreeSet::new(),
            inode: 0,
        }
    }

    /// Adds a folder, with those it is in.
    pub(crate) fn dir(&mut self, path: &str) -> Result<()> {
        let path = path.trim_matches('/');
        if path.is_empty() || self.known.contains(path) {
            return Ok(());
        }
        self.parents(path)?;
        self.entry(path, DIRECTORY | 0o755, (0, 0), b"")
    }

    /// Adds a file's content.
    pub(crate) fn data(&mut self, path: &str, mode: u32, data: &[u8]) -> Result<()> {
        self.parents(path)?;
        self.entry(path, FILE | (mode & 0o7777), (0, 0), data)
    }

    /// Adds a symbolic link.
    pub(crate) fn link(&mut self, path: &str, to: &str) -> Result<()> {
        self.parents(path)?;
        self.entry(path, SYMLINK | 0o777, (0, 0), to.as_bytes())
    }

    /// Adds a character device.
    pub(crate) fn device(&mut self, path: &str, major: u32, minor: u32) -> Result<()> {
        self.parents(path)?;
        self.entry(path, CHARACTER_DEVICE | 0o600, (major, minor), b"")
    }

    /// Adds a file of the host, or a folder with all that is in it. Links at the top are
    /// followed, those inside a folder are kept.
    pub(crate) fn host(&mut self, host: &Path, path: &str) -> Result<()> {
        let why = || format!("cannot read {}", host.display());
        let data = fs::metadata(host).with_context(why)?;
        if !data.is_dir() {
            let content = fs::read(host).with_context(why)?;
            return self.data(path, data.permissions().mode(), &content);
        }
        self.dir(path)?;
        for entry in fs::read_dir(host).with_context(why)? {
            let entry = entry?;
            let inside = format!("{path}/{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type()?;
            if kind.is_symlink() {
                self.link(&inside, &fs::read_link(entry.path())?.to_string_lossy())?;
            } else if kind.is_dir() || kind.is_file() {
                self.host(&entry.path(), &inside)?;
            }
        }
        Ok(())
    }

    /// Ends the archive.
    pub(crate) fn finish(mut self) -> Result<()> {
        self.entry("TRAILER!!!", 0, (0, 0), b"")?;
        self.out.flush().context("cannot write the initramfs")
    }

    fn parents(&mut self, path: &str) -> Result<()> {
        match path.trim_matches('/').rsplit_once('/') {
            Some((parent, _)) => self.dir(parent),
            None => Ok(()),
        }
    }

    fn entry(&mut self, path: &str, mode: u32, device: (u32, u32), data: &[u8]) -> Result<()> {
        let path = path.trim_matches('/');
        // What came first wins, as on a search path.
        if !self.known.insert(path.to_owned()) {
            return Ok(());
        }
        self.inode += 1;
        let size = u32::try_from(data.len()).with_context(|| format!("{path} is too large"))?;
        let name = u32::try_from(path.len() + 1).context("a name is too long")?;
        write!(self.out, "070701")?;
        let links = 1;
        for field in [
            self.inode, mode, 0, 0, links, 0, size, 0, 0, device.0, device.1, name, 0,
        ] {
            write!(self.out, "{field:08X}")?;
        }
        self.out.write_all(path.as_bytes())?;
        self.out.write_all(b"\0")?;
        self.pad(110 + path.len() + 1)?;
        self.out.write_all(data)?;
        self.pad(data.len())?;
        Ok(())
    }

    /// Fills up to a multiple of four.
    fn pad(&mut self, written: usize) -> io::Result<()> {
        self.out.write_all(&[0; 3][..written.wrapping_neg() % 4])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that headers and contents stay on multiples of four, and that folders are made.
    #[test]
    fn archive_is_aligned_and_has_parents() {
        let mut out = Vec::new();
        let mut archive = Initramfs::new(&mut out);
        archive.data("/a/bc", 0o755, b"12345").unwrap();
        archive.finish().unwrap();
        let text = String::from_utf8_lossy(&out);
        let starts: Vec<usize> = text.match_indices("070701").map(|(at, _)| at).collect();
        assert_eq!(starts.len(), 3, "a, a/bc and the trailer: {text:?}");
        assert!(starts.iter().all(|at| at % 4 == 0), "{starts:?}");
    }

    /// Check that a second file of the same name does not replace the first.
    #[test]
    fn first_file_wins() {
        let mut out = Vec::new();
        let mut archive = Initramfs::new(&mut out);
        archive.data("x", 0o644, b"first").unwrap();
        archive.data("x", 0o644, b"other").unwrap();
        archive.finish().unwrap();
        let text = String::from_utf8_lossy(&out);
        assert!(
            text.contains("first") && !text.contains("other"),
            "{text:?}"
        );
    }
}
