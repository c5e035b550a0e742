//! Where tracefs is, and how its files are read and written.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read as _, Write as _},
    os::fd::{AsFd, AsRawFd as _, BorrowedFd, OwnedFd},
    path::{Path, PathBuf},
};

use rustix::mount::{FsMountFlags, FsOpenFlags, MountAttrFlags, fsconfig_create, fsmount, fsopen};

use super::error::FtraceError;

/// Where it is mounted, if it is.
const PLACES: [&str; 2] = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"];

/// tracefs, mounted where all see it or nowhere at all.
#[derive(Debug)]
pub(super) struct Tracefs {
    root: PathBuf,
    /// Our own mount, which is gone with its descriptor.
    mount: Option<OwnedFd>,
}

impl Tracefs {
    /// Finds it, or mounts it where only this process sees it.
    ///
    /// # Errors
    /// Where the kernel has none, or we may not have it.
    pub(super) fn find() -> Result<Self, FtraceError> {
        for place in PLACES {
            let root = PathBuf::from(place);
            if root.join(TRACER).exists() {
                return Ok(Self { root, mount: None });
            }
        }
        let mount = mount().map_err(FtraceError::NoTracefs)?;
        // A path for all that takes one. A child has the same descriptors.
        let root = PathBuf::from(format!("/proc/self/fd/{}", mount.as_raw_fd()));
        let this = Self {
            root,
            mount: Some(mount),
        };
        this.top().read(TRACER)?;
        Ok(this)
    }

    /// A folder that looks like it.
    #[cfg(test)]
    pub(super) const fn fake(root: PathBuf) -> Self {
        Self { root, mount: None }
    }

    /// What must stay open for its paths to be good.
    pub(super) fn descriptor(&self) -> Option<BorrowedFd<'_>> {
        self.mount.as_ref().map(AsFd::as_fd)
    }

    /// The folder of the buffer that all share.
    pub(super) fn top(&self) -> Folder {
        Folder(self.root.clone())
    }

    /// A file or folder somewhere in it.
    pub(super) fn path(&self, below: &str) -> PathBuf {
        self.root.join(below)
    }
}

fn mount() -> io::Result<OwnedFd> {
    let context = fsopen("tracefs", FsOpenFlags::FSOPEN_CLOEXEC)?;
    fsconfig_create(&context)?;
    let attributes = MountAttrFlags::MOUNT_ATTR_NOSUID
        | MountAttrFlags::MOUNT_ATTR_NODEV
        | MountAttrFlags::MOUNT_ATTR_NOEXEC;
    Ok(fsmount(
        &context,
        FsMountFlags::FSMOUNT_CLOEXEC,
        attributes,
    )?)
}

/// The file that says which tracer is on.
pub(super) const TRACER: &str = "current_tracer";

/// A folder with a trace's files: the top of tracefs, or an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Folder(pub(super) PathBuf);

impl Folder {
    /// The text of a file.
    pub(super) fn read(&self, file: &str) -> Result<String, FtraceError> {
        let path = self.0.join(file);
        // Some of these files give all in the first read, and nothing after it.
        let mut text = Vec::with_capacity(1 << 16);
        File::open(&path)
            .and_then(|mut file| file.read_to_end(&mut text))
            .map_err(FtraceError::io("read", &path))?;
        Ok(String::from_utf8_lossy(&text).into_owned())
    }

    /// How the text of a file begins, which may be long.
    pub(super) fn beginning(&self, file: &str) -> Result<String, FtraceError> {
        let path = self.0.join(file);
        let mut text = Vec::new();
        File::open(&path)
            .and_then(|file| file.take(1 << 12).read_to_end(&mut text))
            .map_err(FtraceError::io("read", &path))?;
        Ok(String::from_utf8_lossy(&text).into_owned())
    }

    /// Whether there is such a file.
    pub(super) fn has(&self, file: &str) -> bool {
        self.0.join(file).exists()
    }

    /// Empties a file, and writes this.
    pub(super) fn write(&self, file: &str, value: &str) -> Result<(), FtraceError> {
        self.put(file, value, OpenOptions::new().write(true).truncate(true))
    }

    /// Adds to a list.
    pub(super) fn append(&self, file: &str, value: &str) -> Result<(), FtraceError> {
        self.put(file, value, OpenOptions::new().append(true))
    }

    fn put(&self, file: &str, value: &str, how: &OpenOptions) -> Result<(), FtraceError> {
        let path = self.0.join(file);
        let put = |file: &mut File| {
            if value.is_empty() {
                Ok(())
            } else {
                // One call: these files take each for a value of its own.
                file.write_all(value.as_bytes())
            }
        };
        how.open(&path)
            .and_then(|mut file| put(&mut file))
            .map_err(FtraceError::io("write to", &path))
    }

    /// The folders in one of its folders, by name.
    pub(super) fn folders(&self, below: &str) -> Vec<(String, Self)> {
        let Ok(entries) = fs::read_dir(self.0.join(below)) else {
            return Vec::new();
        };
        let mut folders: Vec<(String, Self)> = entries
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
            .map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, Self(entry.path()))
            })
            .collect();
        folders.sort_by(|a, b| a.0.cmp(&b.0));
        folders
    }

    /// The folder of each CPU, with its number.
    pub(super) fn cpus(&self) -> Vec<(u32, Self)> {
        let mut cpus: Vec<(u32, Self)> = self
            .folders("per_cpu")
            .into_iter()
            .filter_map(|(name, folder)| Some((name.strip_prefix("cpu")?.parse().ok()?, folder)))
            .collect();
        cpus.sort_by_key(|(cpu, _)| *cpu);
        cpus
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Where people find one of its files, also where only this process sees it.
    pub(super) fn public(&self, file: &str) -> String {
        let path = self.0.join(file);
        let mut parts = path.components();
        // /proc/self/fd/3/...
        if path.starts_with("/proc/self/fd") {
            parts.by_ref().take(5).for_each(drop);
            return Path::new(PLACES[0]).join(parts).display().to_string();
        }
        path.display().to_string()
    }
}

/// A number of a line `overrun: 5`, as in `per_cpu/cpu0/stats`.
pub(super) fn statistic(text: &str, name: &str) -> u64 {
    text.lines()
        .find_map(|line| {
            line.strip_prefix(name)?
                .strip_prefix(':')?
                .trim()
                .parse()
                .ok()
        })
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that people are told a path that they can use.
    #[test]
    fn public_paths() {
        let private = Folder("/proc/self/fd/7/instances/x".into());
        assert_eq!(
            private.public(TRACER),
            "/sys/kernel/tracing/instances/x/current_tracer"
        );
        let seen = Folder("/sys/kernel/debug/tracing".into());
        assert_eq!(seen.public("trace"), "/sys/kernel/debug/tracing/trace");
    }

    /// Check that CPUs come in order, and their statistics by name.
    #[test]
    fn cpus_and_statistics() {
        let folder = tempfile::tempdir().unwrap();
        for cpu in ["cpu10", "cpu2", "other"] {
            fs::create_dir_all(folder.path().join("per_cpu").join(cpu)).unwrap();
        }
        let cpus = Folder(folder.path().to_owned()).cpus();
        assert_eq!(
            cpus.iter().map(|(cpu, _)| *cpu).collect::<Vec<_>>(),
            [2, 10]
        );
        let stats = "entries: 5\noverrun: 7\ncommit overrun: 9\n";
        assert_eq!(statistic(stats, "overrun"), 7);
        assert_eq!(statistic(stats, "commit overrun"), 9);
        assert_eq!(statistic(stats, "dropped events"), 0);
    }
}
