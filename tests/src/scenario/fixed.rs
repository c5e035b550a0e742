//! Bugs of the kernel that were found and fixed, put back by a small patch on Debian's source
//! (`tests/modules/NAME/leak.patch`): the very calls that leaked, with the bug and without.

use super::{Action, Call, Leaves, Needs, Scenario};

/// A bug that was fixed. Its patch names the fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixedBug {
    /// `uio_dmem_genirq` keeps a device's lock when its interrupt is disabled twice.
    UioSecondWrite,
    /// `sunrpc` keeps `auth_domain_lock` when an `auth_domain` is freed.
    SunrpcDomain,
}

/// What the kernel wants to read of a UIO device: an `int`.
pub const UIO_WRITE: usize = 4;

/// What adds a client to the server's cache of addresses; its domain's name would follow.
pub const SUNRPC_WRITE: &str = "nfsd 192.0.2.1 2147483647";

/// A scenario of one of these bugs: a `write` that leaks a spinlock, or does not.
const fn fixed(
    name: &'static str,
    about: &'static str,
    bug: FixedBug,
    leaks: bool,
    written: usize,
) -> Scenario {
    Scenario {
        name,
        about,
        action: Action::FixedBug { bug, leaks },
        comm: "leak",
        first: Call {
            syscall: "write",
            cmd: None,
            ret: Some(written as i64),
            leaves: Leaves {
                spin: if leaks { 1 } else { 0 },
                ..Leaves::NOTHING
            },
        },
        later: &[],
        watch: "",
        needs: Needs::Nothing,
        alone: false,
    }
}

pub(super) static SCENARIOS: &[Scenario] = &[
    fixed(
        "uio-second-write",
        "a second write() to a UIO device keeps its spinlock (fixed by 9de255c461d1)",
        FixedBug::UioSecondWrite,
        true,
        UIO_WRITE,
    ),
    fixed(
        "uio-second-write-fixed",
        "a second write() to a UIO device, with the fix",
        FixedBug::UioSecondWrite,
        false,
        UIO_WRITE,
    ),
    fixed(
        "sunrpc-domain",
        "write() to /proc/net/rpc keeps auth_domain_lock (fixed by \"sunrpc: add missing spin_unlock\")",
        FixedBug::SunrpcDomain,
        true,
        SUNRPC_WRITE.len() + 1,
    ),
    fixed(
        "sunrpc-domain-fixed",
        "write() to /proc/net/rpc frees an auth_domain, with the fix",
        FixedBug::SunrpcDomain,
        false,
        SUNRPC_WRITE.len() + 1,
    ),
];
