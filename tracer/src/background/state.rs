//! What `start` and `stop` know of each other: files in a folder that is root's alone. One of them is
//! locked as long as a trace runs, so that there is one at a time, and a dead one is seen to be dead.

use std::{
    fs::{self, File},
    io::{self, Read as _, Seek as _, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, anyhow};
use rustix::fs::{FlockOperation, flock};

use crate::{cli::Exit, host::runtime};

/// The files: who traces (and the lock), what it says, and how it ended.
const PID: &str = "background";
const OUT: &str = "background.out";
const ERR: &str = "background.err";
const STATUS: &str = "background.status";

/// The files of a trace, locked.
#[derive(Debug)]
pub(super) struct State {
    lock: File,
    folder: PathBuf,
}

/// Where a trace says what it says.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) out: File,
    pub(super) err: File,
}

impl State {
    /// Takes the lock; `Ok(Err)`: who has it.
    pub(super) fn take() -> anyhow::Result<Result<Self, i32>> {
        Self::take_in(Path::new(runtime::FOLDER))
    }

    fn take_in(folder: &Path) -> anyhow::Result<Result<Self, i32>> {
        runtime::make(folder).with_context(|| format!("cannot use {}", folder.display()))?;
        let folder = folder.to_owned();
        let mut lock = open(&folder.join(PID), false)?;
        match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Err(rustix::io::Errno::WOULDBLOCK) => {
                let mut pid = String::new();
                lock.read_to_string(&mut pid)?;
                let pid = pid.trim().parse();
                Ok(Err(pid.context(
                    "a trace in the background is just beginning: try again",
                )?))
            }
            locked => {
                locked?;
                Ok(Ok(Self { lock, folder }))
            }
        }
    }

    /// Forgets the last trace; what the next one says goes to these.
    pub(super) fn begin(&self) -> anyhow::Result<Said> {
        remove(&self.folder.join(STATUS))?;
        self.lock.set_len(0)?;
        Ok(Said {
            out: open(&self.folder.join(OUT), true)?,
            err: open(&self.folder.join(ERR), true)?,
        })
    }

    /// Says who traces: this process.
    pub(super) fn write_pid(&mut self) -> io::Result<()> {
        self.lock.rewind()?;
        write!(self.lock, "{}", std::process::id())
    }

    /// Says how it ended.
    pub(super) fn end(&self, status: u8) -> anyhow::Result<()> {
        let mut file = open(&self.folder.join(STATUS), true)?;
        write!(file, "{status}").context("cannot write the status")
    }

    /// Shows what the last trace said, forgets it, and exits as it did.
    pub(super) fn deliver(&self) -> anyhow::Result<Exit> {
        let path = |name| self.folder.join(name);
        let began = path(OUT).exists();
        let status = fs::read_to_string(path(STATUS)).ok();
        if let Ok(mut out) = File::open(path(OUT)) {
            // Nobody may be there to read it; the status matters.
            let _ = io::copy(&mut out, &mut io::stdout());
        }
        if let Ok(mut err) = File::open(path(ERR)) {
            let _ = io::copy(&mut err, &mut io::stderr());
        }
        for name in [OUT, ERR, STATUS] {
            remove(&path(name))?;
        }
        match status.and_then(|status| status.trim().parse().ok()) {
            Some(status) => Ok(Exit::Command(status)),
            None if began => Err(anyhow!(
                "the trace in the background died before its end: nobody can tell what leaked"
            )),
            None => Err(anyhow!(
                "no trace runs in the background: begin one by 'preemptleak trace --background'"
            )),
        }
    }
}

/// Opens a file in a folder that is ours alone, never what somebody linked to.
fn open(path: &Path, truncate: bool) -> anyhow::Result<File> {
    File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(truncate)
        .mode(0o600)
        .custom_flags(libc::O_NOFOLLOW)
        .open(path)
        .with_context(|| format!("cannot open {}", path.display()))
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o700)).unwrap();
        folder
    }

    /// Check that there is one at a time, and that the second hears who the first is.
    #[test]
    fn one_at_a_time() {
        let folder = folder();
        let mut first = State::take_in(folder.path()).unwrap().unwrap();
        first.begin().unwrap();
        first.write_pid().unwrap();
        let second = State::take_in(folder.path()).unwrap();
        assert_eq!(second.unwrap_err().cast_unsigned(), std::process::id());
        drop(first);
        assert!(State::take_in(folder.path()).unwrap().is_ok());
    }

    /// Check that a status is delivered once, and that neither a dead trace nor none has one.
    #[test]
    fn only_an_ended_trace_has_a_status() {
        let folder = folder();
        let state = State::take_in(folder.path()).unwrap().unwrap();
        let none = state.deliver().unwrap_err().to_string();
        assert!(none.starts_with("no trace runs"), "{none}");
        state.begin().unwrap();
        state.end(1).unwrap();
        assert_eq!(state.deliver().unwrap(), Exit::Command(1));
        assert!(state.deliver().is_err());
        state.begin().unwrap();
        let dead = state.deliver().unwrap_err().to_string();
        assert!(dead.contains("died before its end"), "{dead}");
    }
}
