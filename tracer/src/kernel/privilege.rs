//! What this process may do: capabilities, lockdown, hidden addresses.

use caps::{CapSet, Capability};
use std::{fs, os::unix::fs::MetadataExt as _};

/// The capabilities that loading, attaching and reading kernel memory take, since 5.8 (before, and
/// still, CAP_SYS_ADMIN stands for all). Source: `capabilities(7)`.
const NEEDED: [Capability; 2] = [Capability::CAP_BPF, Capability::CAP_PERFMON];

/// The names of the capabilities that are missing.
#[must_use]
pub fn missing_capabilities() -> Vec<String> {
    let has = |capability| caps::has_cap(None, CapSet::Effective, capability).unwrap_or(false);
    if has(Capability::CAP_SYS_ADMIN) {
        return Vec::new();
    }
    NEEDED
        .into_iter()
        .filter(|capability| !has(*capability))
        .map(|capability| capability.to_string())
        .collect()
}

/// Whether this process is root in its user namespace.
#[must_use]
pub fn is_root() -> bool {
    // SAFETY: takes no arguments and cannot fail.
    unsafe { libc::geteuid() == 0 }
}

/// Whether this process is in a user namespace other than the initial one, where capabilities do
/// not count for BPF. The initial one maps all numbers to themselves (`user_namespaces(7)`).
#[must_use]
pub fn in_user_namespace() -> bool {
    fs::read_to_string("/proc/self/uid_map").is_ok_and(|map| !is_whole_map(&map))
}

/// The number of the initial pid namespace, on every machine. (Source: `PROC_PID_INIT_INO` in
/// `include/linux/proc_ns.h`, since 3.8.)
const FIRST_PID_NAMESPACE: u64 = 0xefff_fffc;

/// Whether this process is in a pid namespace other than the initial one, where processes have numbers
/// of their own and those outside have none; `None` where the kernel does not tell.
#[must_use]
pub fn in_pid_namespace() -> Option<bool> {
    let namespace = fs::metadata("/proc/self/ns/pid").ok()?;
    Some(namespace.ino() != FIRST_PID_NAMESPACE)
}

fn is_whole_map(map: &str) -> bool {
    map.split_ascii_whitespace().eq(["0", "0", "4294967295"])
}

/// The kernel's lockdown mode: `none`, `integrity` or `confidentiality`; `None` where the kernel
/// has no lockdown, or securityfs is not mounted.
#[must_use]
pub fn lockdown() -> Option<String> {
    let text = fs::read_to_string("/sys/kernel/security/lockdown").ok()?;
    selected(&text)
}

/// The word in brackets of `none [integrity] confidentiality`.
fn selected(text: &str) -> Option<String> {
    let (_, rest) = text.split_once('[')?;
    let (word, _) = rest.split_once(']')?;
    Some(word.to_owned())
}

/// `kernel.kptr_restrict`: 0 shows addresses to those with CAP_SYSLOG or perf rights, 1 to
/// CAP_SYSLOG, 2 to no one.
#[must_use]
pub fn kptr_restrict() -> Option<u32> {
    let text = fs::read_to_string("/proc/sys/kernel/kptr_restrict").ok()?;
    text.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that only the whole map is the initial user namespace's.
    #[test]
    fn the_initial_namespace_maps_everything() {
        assert!(is_whole_map("         0          0 4294967295\n"));
        assert!(!is_whole_map("         0     100000      65536\n"));
        assert!(!is_whole_map(""));
    }

    /// Check that the active lockdown mode is the bracketed one.
    #[test]
    fn lockdown_mode_is_the_bracketed_word() {
        assert_eq!(
            selected("none [integrity] confidentiality\n").as_deref(),
            Some("integrity")
        );
        assert_eq!(selected("none\n"), None);
    }
}
