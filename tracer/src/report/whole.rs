//! A report that appears in its file whole or not at all: it is written to a file beside it, which
//! takes its name at the end.

use std::{
    fs::{File, Metadata, OpenOptions, Permissions},
    io,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

use nix::unistd::{AccessFlags, access};
use tempfile::TempPath;

use super::Report;
use crate::{
    calltree::Located,
    leak::{KernelMessage, Leak, Start, Summary},
};

/// Permissions of a new file, before the umask.
pub(super) const MODE: u32 = 0o644;

/// A file that is being written under another name. Dropped, it is gone, and what had its name
/// before is as it was.
#[derive(Debug)]
pub(super) struct Staged {
    file: File,
    path: TempPath,
    target: PathBuf,
}

impl Staged {
    /// A file in the folder of `target`, by a name nobody can guess (O_EXCL). `old`: what has the
    /// name now; it must be writable, and its permissions are kept.
    pub(super) fn beside(target: &Path, old: Option<&Metadata>) -> io::Result<Self> {
        if old.is_some() {
            OpenOptions::new().write(true).open(target)?;
        }
        let folder = target.parent().ok_or(io::ErrorKind::IsADirectory)?;
        // The reason in the system's own words, which tempfile would wrap.
        access(folder, AccessFlags::W_OK | AccessFlags::X_OK)?;
        let staged = tempfile::Builder::new()
            .prefix(".preemptleak-")
            .permissions(Permissions::from_mode(MODE))
            .tempfile_in(folder)
            .map_err(|error| error.kind())?;
        if let Some(old) = old {
            staged.as_file().set_permissions(old.permissions())?;
        }
        let (file, path) = staged.into_parts();
        let target = target.to_owned();
        Ok(Self { file, path, target })
    }

    /// The file, to write to.
    pub(super) fn file(&self) -> io::Result<File> {
        self.file.try_clone()
    }

    /// Gives it its name. On the disk before that: the kernel under test may not live long.
    fn commit(self) -> io::Result<()> {
        let Self { file, path, target } = self;
        file.sync_all()?;
        path.persist(target).map_err(|refused| refused.error)
    }
}

/// A report into such a file. A run that fails leaves no file, and the old one as it was, unless the
/// report is one of failures, too.
pub(super) struct Whole {
    report: Box<dyn Report>,
    file: Option<Staged>,
    tells_of_failure: bool,
}

impl Whole {
    /// `report` writes to `file`.
    pub(super) fn new(report: Box<dyn Report>, file: Staged, tells_of_failure: bool) -> Self {
        Self {
            report,
            file: Some(file),
            tells_of_failure,
        }
    }
}

impl Report for Whole {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.report.start(start)
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        self.report.leak(leak)
    }

    fn kernel_message(&mut self, message: &KernelMessage) -> io::Result<()> {
        self.report.kernel_message(message)
    }

    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        self.report.located(leak, located)
    }

    fn not_located(&mut self, leak: &Leak, why: &str) -> io::Result<()> {
        self.report.not_located(leak, why)
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        self.report.summary(summary)?;
        self.file.take().map_or(Ok(()), Staged::commit)
    }

    fn error(&mut self, message: &str, status: u8) -> io::Result<()> {
        let file = self.file.take();
        if !self.tells_of_failure {
            return Ok(());
        }
        self.report.error(message, status)?;
        file.map_or(Ok(()), Staged::commit)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::report::{Palette, Text, samples};

    fn whole(target: &Path) -> Whole {
        let old = fs::metadata(target).ok();
        let staged = Staged::beside(target, old.as_ref()).unwrap();
        let text = Text::new(staged.file().unwrap(), None, Palette::plain());
        Whole::new(Box::new(text), staged, false)
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name());
        names.map(|name| name.into_string().unwrap()).collect()
    }

    /// Check that the file is there at the end and not before, readable by others, and that nothing
    /// is left beside it.
    #[test]
    fn it_appears_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        let mut report = whole(&path);
        report.start(&samples::start()).unwrap();
        report.leak(&samples::leak()).unwrap();
        assert!(!path.exists());
        report.summary(&samples::one_leak()).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("tracing ") && text.contains("\nverdict: "),
            "{text}"
        );
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o133, 0, "{mode:o}");
        // Too late to take it back.
        report.error("no more", 125).unwrap();
        drop(report);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(names(folder.path()), ["report.txt"]);
    }

    /// Check that a report of failures is there when a run fails.
    #[test]
    fn a_failure_may_be_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        let staged = Staged::beside(&path, None).unwrap();
        let text = Text::new(staged.file().unwrap(), None, Palette::plain());
        let mut whole = Whole::new(Box::new(text), staged, true);
        whole.error("no privilege", 125).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "error: no privilege\n");
    }

    /// Check that an old file stays when the run fails or just ends, and that its permissions are
    /// kept when it is replaced.
    #[test]
    fn an_old_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        let mut failed = whole(&path);
        failed.start(&samples::start()).unwrap();
        failed.error("no privilege", 125).unwrap();
        drop(failed);
        drop(whole(&path));
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(names(folder.path()), ["report.txt"]);
        whole(&path).summary(&samples::clean()).unwrap();
        assert!(
            fs::read_to_string(&path)
                .unwrap()
                .contains("verdict: clean")
        );
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
