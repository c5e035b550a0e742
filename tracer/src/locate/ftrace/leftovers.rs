//! What a killed run left switched on: found by the file it wrote, or by the name of its instance.

use std::path::{Path, PathBuf};

use super::{
    busy::OURS,
    error::FtraceError,
    state::{Lock, Locked, State},
    tracefs::Tracefs,
};
use crate::{
    host::restore::{self, Step},
    kernel::privilege,
};

/// What a killed run left. Nobody else finds it as long as this lives.
#[derive(Debug)]
pub struct Leftovers {
    what: String,
    steps: Vec<Step>,
    tracefs: Tracefs,
    _lock: Option<Lock>,
}

/// What a run of ours left switched on whose process and guard are both gone; `None` where there is
/// nothing, or what there is belongs to a run that still goes on.
///
/// # Errors
/// Where it cannot be told.
pub fn leftovers() -> Result<Option<Leftovers>, FtraceError> {
    // Who cannot arm has left nothing, and could undo nothing.
    if !privilege::is_root() {
        return Ok(None);
    }
    let (lock, state) = match Lock::take(false) {
        Ok(Locked::Ours(lock, state)) => (Some(lock), state),
        Ok(Locked::Missing) => (None, None),
        Ok(Locked::Theirs(_)) => return Ok(None),
        Err(error) => {
            return Err(FtraceError::io("look into", Path::new("/run/preemptleak"))(
                error,
            ));
        }
    };
    // Without it there is nothing that could be switched on.
    let Ok(tracefs) = Tracefs::find() else {
        return Ok(None);
    };
    let orphans = orphans(&tracefs, privilege::in_pid_namespace());
    Ok(Leftovers::new(tracefs, lock, state.as_ref(), orphans))
}

impl Leftovers {
    fn new(
        tracefs: Tracefs,
        lock: Option<Lock>,
        state: Option<&State>,
        orphans: Vec<(String, PathBuf)>,
    ) -> Option<Self> {
        let mut steps = state.map_or_else(Vec::new, |state| state.steps(tracefs.top().path()));
        let mut parts = Vec::new();
        if let Some(state) = state {
            parts.push(format!("settings of ftrace, by process {}", state.pid));
        }
        for (name, path) in orphans {
            // The kernel switches off what it removes, and does not remove what somebody has open.
            let removal = Step::RemoveFolder(path);
            if !steps.contains(&removal) {
                parts.push(format!("the instance {name}"));
                steps.push(removal);
            }
        }
        // A file of the machine's last run says nothing of this one.
        steps.extend(lock.as_ref().map(Lock::forget));
        if parts.is_empty() {
            let _ = restore::undo(&steps);
            return None;
        }
        Some(Self {
            what: parts.join(", "),
            steps,
            tracefs,
            _lock: lock,
        })
    }

    /// What it is, for people.
    #[must_use]
    pub fn what(&self) -> &str {
        &self.what
    }

    /// Puts it back as it was before that run.
    ///
    /// # Errors
    /// When something cannot be put back.
    pub fn undo(self) -> Result<(), FtraceError> {
        let failed = restore::undo(&self.steps);
        told(&self.steps, &failed, &self.tracefs)
    }
}

/// Undoes what a killed run left, before another begins.
pub(super) fn undo_before(tracefs: &Tracefs, state: Option<&State>) -> Result<(), FtraceError> {
    // The lock is the caller's, and its file stays.
    let mut steps = state.map_or_else(Vec::new, |state| state.steps(tracefs.top().path()));
    for (_, path) in orphans(tracefs, privilege::in_pid_namespace()) {
        steps.push(Step::RemoveFolder(path));
    }
    if !steps.is_empty() {
        log::warn!("undoing what a killed preemptleak left switched on in ftrace");
    }
    told(&steps, &restore::undo(&steps), tracefs)
}

/// Instances of ours whose process is gone: they are made in the first pid namespace alone, and only
/// there it can be told. A lock tells nothing of them: who has another `/run` has another lock.
fn orphans(tracefs: &Tracefs, in_pid_namespace: Option<bool>) -> Vec<(String, PathBuf)> {
    if in_pid_namespace != Some(false) {
        return Vec::new();
    }
    let lives = |name: &str| {
        let pid = name
            .strip_prefix(OURS)
            .and_then(|rest| rest.split('-').next());
        pid.is_some_and(|pid| Path::new("/proc").join(pid).exists())
    };
    tracefs
        .top()
        .folders("instances")
        .into_iter()
        .filter(|(name, _)| name.starts_with(OURS) && !lives(name))
        .map(|(name, folder)| (name, folder.path().to_owned()))
        .collect()
}

/// Names the files that could not be put back.
pub(super) fn told(steps: &[Step], failed: &[usize], tracefs: &Tracefs) -> Result<(), FtraceError> {
    let root = tracefs.top();
    let names: Vec<String> = failed
        .iter()
        .filter_map(|number| steps.get(*number))
        .map(|step| {
            let (Step::Write(path, _) | Step::RemoveFolder(path) | Step::Forget(path)) = step;
            let below = path.strip_prefix(root.path()).unwrap_or(path);
            below.display().to_string()
        })
        .collect();
    if names.is_empty() {
        Ok(())
    } else {
        Err(FtraceError::NotRestored(names))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    /// Check that an instance whose process is gone is found by its name and removed, and that one
    /// whose process lives is not touched, nor one of somebody else; and none where processes have
    /// other numbers.
    #[test]
    fn orphans_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let instances = folder.path().join("instances");
        // No process has this number: the kernel's largest is 4194304.
        let dead = format!("{OURS}4194305-1");
        let alive = format!("{OURS}{}-1", std::process::id());
        for name in [dead.as_str(), &alive, "theirs"] {
            fs::create_dir_all(instances.join(name)).unwrap();
        }
        let tracefs = || Tracefs::fake(folder.path().to_owned());
        let left = |in_pid_namespace| {
            let orphans = orphans(&tracefs(), in_pid_namespace);
            Leftovers::new(tracefs(), None, None, orphans)
        };
        assert!(left(Some(true)).is_none() && left(None).is_none());
        let first = left(Some(false)).unwrap();
        assert_eq!(first.what(), format!("the instance {dead}"));
        first.undo().unwrap();
        assert!(!instances.join(&dead).exists());
        assert!(instances.join(&alive).exists() && instances.join("theirs").exists());
        assert!(left(Some(false)).is_none());
    }
}
