//! Which CPUs there are, and how to run on one of them.

use std::{fs, io, mem};

/// The CPUs that run now.
///
/// # Errors
/// When sysfs does not tell.
pub fn online() -> io::Result<Vec<u32>> {
    list("/sys/devices/system/cpu/online")
}

/// The CPUs that could ever run: what per-CPU tables must hold.
///
/// # Errors
/// When sysfs does not tell.
pub fn possible() -> io::Result<Vec<u32>> {
    list("/sys/devices/system/cpu/possible")
}

fn list(path: &str) -> io::Result<Vec<u32>> {
    let text = fs::read_to_string(path)?;
    parse(text.trim()).ok_or_else(|| io::Error::other(format!("{path} reads {text:?}")))
}

/// Parses the kernel's list format: `0-3,8`.
fn parse(text: &str) -> Option<Vec<u32>> {
    let mut cpus = Vec::new();
    for part in text.split(',').filter(|part| !part.is_empty()) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        cpus.extend(first.parse::<u32>().ok()?..=last.parse().ok()?);
    }
    Some(cpus)
}

/// The same format back: `0-3,8`. `cpus` must ascend.
#[must_use]
pub fn ranges(cpus: &[u32]) -> String {
    let mut parts = Vec::new();
    let mut rest = cpus;
    while let Some(first) = rest.first().copied() {
        let run = rest
            .iter()
            .zip(first..)
            .take_while(|(cpu, expected)| *cpu == expected)
            .count();
        let last = rest.get(run - 1).copied().unwrap_or(first);
        parts.push(if first == last {
            first.to_string()
        } else {
            format!("{first}-{last}")
        });
        rest = rest.get(run..).unwrap_or_default();
    }
    parts.join(",")
}

/// Keeps the calling thread on one CPU at a time, and gives it back its freedom when dropped.
#[derive(Debug)]
pub struct Pinned {
    before: libc::cpu_set_t,
}

impl Pinned {
    /// Remembers where the thread may run now.
    ///
    /// # Errors
    /// When the kernel does not tell.
    pub fn new() -> io::Result<Self> {
        // SAFETY: a cpu_set_t of zeros is a valid, empty set.
        let mut before = unsafe { mem::zeroed() };
        // SAFETY: the kernel writes at most the given size into `before`.
        check(unsafe {
            libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), &raw mut before)
        })?;
        Ok(Self { before })
    }

    /// Moves the thread to `cpu`.
    ///
    /// # Errors
    /// When that CPU is offline, or forbidden by a cpuset.
    pub fn to(&self, cpu: u32) -> io::Result<()> {
        // SAFETY: as above.
        let mut set: libc::cpu_set_t = unsafe { mem::zeroed() };
        if cpu as usize >= 8 * size_of::<libc::cpu_set_t>() {
            return Err(io::Error::from(io::ErrorKind::Unsupported));
        }
        // SAFETY: in bounds by the check above.
        unsafe { libc::CPU_SET(cpu as usize, &mut set) };
        apply(&set)
    }
}

impl Drop for Pinned {
    fn drop(&mut self) {
        if let Err(error) = apply(&self.before) {
            log::warn!("cannot undo the CPU pinning: {error}");
        }
    }
}

fn apply(set: &libc::cpu_set_t) -> io::Result<()> {
    // SAFETY: the kernel reads the given size from `set`.
    check(unsafe { libc::sched_setaffinity(0, size_of::<libc::cpu_set_t>(), set) })
}

fn check(status: libc::c_int) -> io::Result<()> {
    if status == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the kernel's list format is understood, and rubbish is not.
    #[test]
    fn lists_are_parsed() {
        assert_eq!(parse("0-3,8"), Some(vec![0, 1, 2, 3, 8]));
        assert_eq!(parse("0"), Some(vec![0]));
        assert_eq!(parse(""), Some(vec![]));
        assert_eq!(parse("a-b"), None);
    }

    /// Check that a list is told back as it was parsed.
    #[test]
    fn lists_are_told_back() {
        for text in ["", "0", "0-3,8", "1,3,5-6"] {
            assert_eq!(ranges(&parse(text).unwrap()), text);
        }
    }

    /// Check that a pinned thread runs where it was told, and is free again afterwards.
    #[test]
    fn pinning_holds_and_ends() {
        let before = Pinned::new().unwrap();
        let first = online().unwrap()[0];
        before.to(first).unwrap();
        // SAFETY: takes no arguments.
        let now = unsafe { libc::sched_getcpu() };
        assert_eq!(now, first.cast_signed());
        drop(before);
    }
}
