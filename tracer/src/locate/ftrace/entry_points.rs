//! What the function of a system call is called: `__x64_sys_ioctl`. It depends on the table, and
//! often is not quite the call's own name (`stat` is `__x64_sys_newstat`, `umount` of ia32
//! `__ia32_sys_oldumount`). All names that a call may have are tried; the kernel says which exist.
//! One too many does no harm: its calls are recorded, and nobody asks for them.
//!
//! Source: `arch/x86/include/asm/syscall_wrapper.h`, and `arch/x86/entry/syscalls/`.

use std::collections::BTreeSet;

use super::error::FtraceError;
use crate::{leak::Abi, locate::recorder::Calls};

/// The call that we make ourselves, to see that recording works.
pub(super) const OWN: (Abi, &str) = (Abi::X86_64, "ioctl");

/// The functions of [`OWN`].
///
/// # Errors
/// When it has none.
pub(super) fn own(traceable: &str) -> Result<BTreeSet<String>, FtraceError> {
    let (abi, name) = OWN;
    of(&Calls::Of(vec![(abi, name.to_owned())]), traceable)
}

/// What stands before the name. Calls without arguments go by another of their names.
const fn prefixes(abi: Abi) -> &'static [&'static str] {
    match abi {
        Abi::X86_64 => &["__x64_sys_", "__do_sys_"],
        Abi::Ia32 => &[
            "__ia32_compat_sys_",
            "__ia32_sys_",
            "__do_compat_sys_",
            "__do_sys_",
        ],
        Abi::X32 => &[
            "__x64_compat_sys_",
            "__x64_sys_",
            "__do_compat_sys_",
            "__do_sys_",
        ],
    }
}

/// What the functions of a call may be called, without the prefix.
fn stems(abi: Abi, name: &str) -> Vec<String> {
    let mut stems = vec![name.to_owned(), format!("new{name}")];
    match name {
        "sendfile" => stems.push("sendfile64".to_owned()),
        "umount2" => stems.push("umount".to_owned()),
        "rt_sigreturn" if abi == Abi::X32 => stems.push("x32_rt_sigreturn".to_owned()),
        "preadv" | "pwritev" if abi == Abi::X32 => stems.push(format!("{name}64")),
        "preadv2" if abi == Abi::X32 => stems.push("preadv64v2".to_owned()),
        "pwritev2" if abi == Abi::X32 => stems.push("pwritev64v2".to_owned()),
        _ => {}
    }
    if abi != Abi::Ia32 {
        return stems;
    }
    match name {
        "_newselect" => stems.push("select".to_owned()),
        "_llseek" => stems.push("llseek".to_owned()),
        "mmap2" => stems.push("mmap_pgoff".to_owned()),
        "ugetrlimit" => stems.push("getrlimit".to_owned()),
        _ => {}
    }
    for suffix in ["_time64", "32", "64"] {
        stems.extend(name.strip_suffix(suffix).map(str::to_owned));
    }
    // Older forms of the numbers, the times and the structures.
    for suffix in ["_time32", "32", "16"] {
        stems.push(format!("{name}{suffix}"));
    }
    for prefix in ["ia32_", "old_", "old"] {
        stems.push(format!("{prefix}{name}"));
    }
    stems.extend(name.strip_prefix("old").map(str::to_owned));
    stems
}

/// Whether a function may be that of a call.
#[must_use]
pub fn may_be(abi: Abi, name: &str, function: &str) -> bool {
    // One address may have several names: without arguments, __x64_sys_fork is __ia32_sys_fork.
    let mut prefixes = [Abi::X86_64, Abi::Ia32, Abi::X32]
        .into_iter()
        .flat_map(prefixes);
    let stems = stems(abi, name);
    prefixes.any(|prefix| {
        let stem = function.strip_prefix(prefix);
        stem.is_some_and(|stem| stems.iter().any(|one| one == stem))
    })
}

/// Where the functions of all calls begin: what [`prefixes`] has for any table. Most that begin with
/// the last two are called by one of the others, and recorded as part of it anyway.
const ALL: [&str; 6] = [
    "__x64_sys_",
    "__x64_compat_sys_",
    "__ia32_sys_",
    "__ia32_compat_sys_",
    "__do_sys_",
    "__do_compat_sys_",
];

/// The functions of these calls, as far as the kernel can trace them: `traceable` is the text of
/// `available_filter_functions`.
///
/// # Errors
/// When a call has none.
pub(super) fn of(calls: &Calls, traceable: &str) -> Result<BTreeSet<String>, FtraceError> {
    let traceable: BTreeSet<&str> = traceable
        .lines()
        // A module's function has the module behind it.
        .filter_map(|line| line.split_ascii_whitespace().next())
        .filter(|name| name.starts_with("__"))
        .collect();
    let mut all = BTreeSet::new();
    let calls = match calls {
        Calls::Of(calls) => calls,
        Calls::All => {
            // As patterns: the kernel walks through all its functions for each that it is given.
            let there = |start: &&&str| traceable.iter().any(|name| name.starts_with(**start));
            return Ok(ALL
                .iter()
                .filter(there)
                .map(|start| format!("{start}*"))
                .collect());
        }
    };
    for (abi, name) in calls {
        let found: Vec<String> = stems(*abi, name)
            .iter()
            .flat_map(|stem| {
                let named = move |prefix: &&str| format!("{prefix}{stem}");
                prefixes(*abi).iter().map(named)
            })
            .filter(|function| traceable.contains(function.as_str()))
            .collect();
        if found.is_empty() {
            return Err(FtraceError::NotTraceable {
                abi: *abi,
                name: name.clone(),
            });
        }
        all.extend(found);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: &str = "__x64_sys_ioctl\n__ia32_compat_sys_ioctl\n__ia32_sys_ioctl\n\
        __x64_sys_newstat\n__x64_sys_stat\n__x64_sys_sendfile64\n__x64_sys_umount\n\
        __do_sys_getpid\n__ia32_sys_oldumount\n__ia32_compat_sys_ia32_stat64\n\
        __ia32_sys_clock_gettime\n__ia32_sys_llseek\n__x64_compat_sys_preadv64\n\
        __x64_sys_leaky [leaky]\nsys_close\n";

    fn found(abi: Abi, name: &str) -> Vec<String> {
        of(&Calls::Of(vec![(abi, name.to_owned())]), SOME)
            .map_or_else(|_| Vec::new(), |all| all.into_iter().collect())
    }

    /// Check that a call is found under each name that it may have.
    #[test]
    fn names_differ() {
        assert_eq!(found(Abi::X86_64, "ioctl"), ["__x64_sys_ioctl"]);
        assert_eq!(
            found(Abi::Ia32, "ioctl"),
            ["__ia32_compat_sys_ioctl", "__ia32_sys_ioctl"]
        );
        assert_eq!(
            found(Abi::X86_64, "stat"),
            ["__x64_sys_newstat", "__x64_sys_stat"]
        );
        assert_eq!(found(Abi::X86_64, "sendfile"), ["__x64_sys_sendfile64"]);
        assert_eq!(found(Abi::X86_64, "umount2"), ["__x64_sys_umount"]);
        assert_eq!(found(Abi::X86_64, "getpid"), ["__do_sys_getpid"]);
        assert_eq!(found(Abi::Ia32, "umount"), ["__ia32_sys_oldumount"]);
        assert_eq!(
            found(Abi::Ia32, "stat64"),
            ["__ia32_compat_sys_ia32_stat64"]
        );
        assert_eq!(
            found(Abi::Ia32, "clock_gettime64"),
            ["__ia32_sys_clock_gettime"]
        );
        assert_eq!(found(Abi::Ia32, "_llseek"), ["__ia32_sys_llseek"]);
        assert_eq!(found(Abi::X32, "preadv"), ["__x64_compat_sys_preadv64"]);
        assert_eq!(found(Abi::X86_64, "leaky"), ["__x64_sys_leaky"]);
    }

    /// Check that recording all calls records each that could be asked for by its name, also one
    /// without arguments.
    #[test]
    fn all_calls() {
        let all = |traceable: &str| of(&Calls::All, traceable).unwrap();
        for abi in [Abi::X86_64, Abi::Ia32, Abi::X32] {
            for prefix in prefixes(abi) {
                let found = all(&format!("{prefix}getpid\nvfs_read\n"));
                assert_eq!(found, BTreeSet::from([format!("{prefix}*")]));
            }
        }
        assert!(all(SOME).contains("__do_sys_*"));
        assert!(!all(SOME).contains("__do_compat_sys_*"), "it has none");
    }

    /// Check that a function is told from that of another call.
    #[test]
    fn whose_function() {
        for function in ["__x64_sys_newstat", "__x64_sys_stat", "__ia32_sys_stat"] {
            assert!(may_be(Abi::X86_64, "stat", function), "{function}");
        }
        for function in ["__x64_sys_ioctl", "__x64_sys_statx", "stat", "vfs_read"] {
            assert!(!may_be(Abi::X86_64, "stat", function), "{function}");
        }
    }

    /// Check that a call that the kernel cannot trace is named.
    #[test]
    fn calls_without_functions() {
        assert!(found(Abi::X86_64, "close").is_empty());
        let calls = [OWN, (Abi::Ia32, "vserver")].map(|(abi, name)| (abi, name.to_owned()));
        let error = of(&Calls::Of(calls.into()), SOME).unwrap_err().to_string();
        assert!(error.contains("ia32 system call vserver"), "{error}");
    }
}
