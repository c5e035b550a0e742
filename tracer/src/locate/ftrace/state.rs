//! What is to be undone, in a file: for whoever comes after, when both the tracer and its guard were
//! killed. The file is locked as long as either of them lives, so nobody else undoes it, and nobody
//! else arms.

use std::{
    ffi::OsStr,
    fs::{self, File, Permissions},
    io::{self, Read as _, Seek as _, Write as _},
    os::fd::{AsFd as _, BorrowedFd},
    os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Component, Path, PathBuf},
};

use rustix::fs::{FlockOperation, flock};
use serde::{Deserialize, Serialize};

use crate::host::{restore::Step, runtime};

/// Its name in the folder for such things.
const FILE: &str = "tracing";

/// Changes with each start of the machine, which undoes everything by itself.
const BOOT: &str = "/proc/sys/kernel/random/boot_id";

/// Larger than any state of ours.
const LARGEST: u64 = 1 << 16;

/// What is to be undone, and who did it.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    boot: String,
    /// Who did it.
    pub(super) pid: u32,
    steps: Vec<Below>,
}

/// A [`Step`] with its path below tracefs, which the next one may have to mount elsewhere.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Below {
    Write(PathBuf, String),
    RemoveFolder(PathBuf),
}

/// The file, locked. It goes with this as long as it says nothing.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
    /// Whether there is something in it that is to be undone.
    is_used: bool,
}

/// What came of trying to lock it.
#[derive(Debug)]
pub(super) enum Locked {
    /// It is ours; with what a dead owner left.
    Ours(Lock, Option<State>),
    /// Somebody has it: who, as far as is known.
    Theirs(Option<u32>),
    /// There is no file, and none was made.
    Missing,
}

impl Lock {
    /// Locks the file, and makes it where there is none and `make` says so.
    ///
    /// # Errors
    /// Where there is no place for it, or somebody else may write there.
    pub(super) fn take(make: bool) -> io::Result<Locked> {
        Self::take_in(Path::new(runtime::FOLDER), make)
    }

    fn take_in(folder: &Path, make: bool) -> io::Result<Locked> {
        if make {
            runtime::make(folder)?;
        }
        let path = folder.join(FILE);
        loop {
            match fs::symlink_metadata(folder) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    return Ok(Locked::Missing);
                }
                Err(error) => return Err(error),
                Ok(found) => runtime::is_ours(&found)?,
            }
            let opened = File::options()
                .read(true)
                .write(true)
                .create(make)
                .truncate(false)
                .mode(0o600)
                .custom_flags(libc::O_NOFOLLOW)
                .open(&path);
            let mut file = match opened {
                Err(error) if error.kind() == io::ErrorKind::NotFound && !make => {
                    return Ok(Locked::Missing);
                }
                opened => opened?,
            };
            match flock(&file, FlockOperation::NonBlockingLockExclusive) {
                Err(rustix::io::Errno::WOULDBLOCK) => {
                    let state = read(&mut file)?;
                    return Ok(Locked::Theirs(state.map(|state| state.pid)));
                }
                locked => locked?,
            }
            // Whoever had it before may have removed it as the last thing.
            if !is_at(&file, &path) {
                continue;
            }
            let state = read(&mut file)?.filter(|state| state.boot == boot());
            let is_used = state.is_some();
            let lock = Self {
                file,
                path,
                is_used,
            };
            return Ok(Locked::Ours(lock, state));
        }
    }

    /// Writes down what is to be undone.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn write(&mut self, steps: &[Step], root: &Path) -> io::Result<()> {
        let state = State {
            boot: boot(),
            pid: std::process::id(),
            steps: steps
                .iter()
                .filter_map(|step| Below::new(step, root))
                .collect(),
        };
        self.file.set_permissions(Permissions::from_mode(0o600))?;
        self.clear()?;
        self.is_used = true;
        self.file.write_all(&serde_json::to_vec(&state)?)
    }

    /// What the file said has been undone.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.is_used = false;
        self.file.set_len(0)?;
        self.file.rewind()
    }

    /// What must stay open for the lock to hold.
    pub(super) fn descriptor(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }

    /// The step that removes the file. Nothing is left to undo then.
    pub(super) fn forget(&self) -> Step {
        Step::Forget(self.path.clone())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Whoever waits for the lock finds it gone, and makes another.
        if !self.is_used && is_at(&self.file, &self.path) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl State {
    /// What is to be undone, where tracefs is here.
    pub(super) fn steps(&self, root: &Path) -> Vec<Step> {
        self.steps.iter().filter_map(|step| step.at(root)).collect()
    }
}

impl Below {
    fn new(step: &Step, root: &Path) -> Option<Self> {
        let below = |path: &Path| Some(path.strip_prefix(root).ok()?.to_owned());
        Some(match step {
            Step::Write(path, value) => {
                Self::Write(below(path)?, String::from_utf8_lossy(value).into_owned())
            }
            Step::RemoveFolder(path) => Self::RemoveFolder(below(path)?),
            Step::Forget(_) => return None,
        })
    }

    fn at(&self, root: &Path) -> Option<Step> {
        let (Self::Write(path, _) | Self::RemoveFolder(path)) = self;
        let below = |part| matches!(part, Component::Normal(name) if name != OsStr::new(""));
        if !path.components().all(below) {
            return None;
        }
        let path = root.join(path);
        Some(match self {
            Self::Write(_, value) => Step::Write(path, value.clone().into_bytes()),
            Self::RemoveFolder(_) => Step::RemoveFolder(path),
        })
    }
}

/// `None` where nothing is written yet, or what is makes no sense.
fn read(file: &mut File) -> io::Result<Option<State>> {
    let mut text = Vec::new();
    file.rewind()?;
    file.take(LARGEST).read_to_end(&mut text)?;
    Ok(serde_json::from_slice(&text).ok())
}

/// Whether an open file is still the one with this name.
fn is_at(file: &File, path: &Path) -> bool {
    let there = fs::symlink_metadata(path);
    let ours = file.metadata();
    ours.is_ok_and(|ours| there.is_ok_and(|there| there.ino() == ours.ino()))
}

fn boot() -> String {
    fs::read_to_string(BOOT).map_or_else(|_| String::new(), |id| id.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(folder: &Path) -> (Lock, Option<State>) {
        match Lock::take_in(folder, true).unwrap() {
            Locked::Ours(lock, state) => (lock, state),
            other => panic!("{other:?}"),
        }
    }

    /// Check that the next one finds what the last one left, and only when that one is gone.
    #[test]
    fn what_is_left_is_found() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("made");
        assert!(matches!(
            Lock::take_in(&folder, false).unwrap(),
            Locked::Missing
        ));
        let (mut lock, state) = ours(&folder);
        assert_eq!(state, None);
        let steps = [
            Step::Write("/t/instances/x/tracing_on".into(), b"0".to_vec()),
            Step::RemoveFolder("/t/instances/x".into()),
            lock.forget(),
        ];
        lock.write(&steps, Path::new("/t")).unwrap();
        let Locked::Theirs(Some(pid)) = Lock::take_in(&folder, false).unwrap() else {
            panic!("not locked");
        };
        assert_eq!(pid, std::process::id());
        drop(lock);
        let (lock, state) = ours(&folder);
        assert_eq!(
            state.unwrap().steps(Path::new("/elsewhere")),
            [
                Step::Write("/elsewhere/instances/x/tracing_on".into(), b"0".to_vec()),
                Step::RemoveFolder("/elsewhere/instances/x".into()),
            ]
        );
        assert!(crate::host::restore::undo(&[lock.forget()]).is_empty());
        assert!(matches!(
            Lock::take_in(&folder, false).unwrap(),
            Locked::Missing
        ));
    }

    /// Check that who does nothing leaves no file, and that what has been undone is undone only once.
    #[test]
    fn nothing_done_nothing_left() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("made");
        let is_there = || folder.join(FILE).exists();
        let (mut lock, _) = ours(&folder);
        assert!(is_there());
        let steps = [Step::RemoveFolder("/t/instances/x".into())];
        lock.write(&steps, Path::new("/t")).unwrap();
        drop(lock);
        assert!(is_there(), "somebody has to undo it");
        let (mut lock, state) = ours(&folder);
        assert!(state.is_some());
        lock.clear().unwrap();
        drop(lock);
        assert!(!is_there());
    }

    /// Check that a folder that others can write to, or a link, is refused.
    #[test]
    fn unsafe_places_are_refused() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("made");
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, Permissions::from_mode(0o777)).unwrap();
        assert!(Lock::take_in(&folder, true).is_err());
        fs::set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
        let link = parent.path().join("link");
        std::os::unix::fs::symlink(&folder, &link).unwrap();
        assert!(Lock::take_in(&link, true).is_err());
        std::os::unix::fs::symlink("/etc/passwd", folder.join(FILE)).unwrap();
        assert!(Lock::take_in(&folder, true).is_err());
    }

    /// Check that nothing outside of tracefs is ever touched.
    #[test]
    fn paths_stay_below() {
        let at = |path: &str| Below::Write(path.into(), String::new()).at(Path::new("/t"));
        assert!(at("a/b").is_some());
        for path in ["/etc/passwd", "../x", "a/../../x"] {
            assert_eq!(at(path), None, "{path}");
        }
    }
}
