//! Bugs of the kernel that were found and fixed, put back by a small patch on Debian's source
//! (`tests/modules/NAME/leak.patch`): the very calls that leaked, with the bug and without.

use std::ffi::CStr;

use super::{Action, Call, Cmd, Leaves, Needs, Scenario, Then};

/// A bug that was fixed. Its patch names the fix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixedBug {
    /// `uio_dmem_genirq` keeps a device's lock when its interrupt is disabled twice.
    UioSecondWrite,
    /// `sunrpc` keeps `auth_domain_lock` when an `auth_domain` is freed.
    SunrpcDomain,
    /// `drbd` leaves RCU once too often when it dumps the devices of an unknown resource.
    DrbdDump,
    /// `nfnetlink` stays in RCU after a message that a subsystem has no function for.
    NfnetlinkMessage,
    /// `drop_monitor` waits for a grace period with a spinlock held when it stops.
    DropMonitorStop,
    /// `netconsole` waits for one with a spinlock held when a target's device joins a bridge.
    NetconsoleJoin,
}

impl FixedBug {
    /// Whether it waits for the end of a grace period with a spinlock held.
    pub(super) const fn waits_for_readers(self) -> bool {
        matches!(self, Self::DropMonitorStop | Self::NetconsoleJoin)
    }

    /// The function that the fix changed.
    #[must_use]
    pub const fn function(self) -> &'static str {
        match self {
            Self::UioSecondWrite => "uio_dmem_genirq_irqcontrol",
            Self::SunrpcDomain => "auth_domain_put",
            Self::DrbdDump => "drbd_adm_dump_devices",
            Self::NfnetlinkMessage => "nfnetlink_rcv_msg",
            Self::DropMonitorStop => "net_dm_trace_off_set",
            Self::NetconsoleJoin => "netconsole_netdev_event",
        }
    }
}

/// What the kernel wants to read of a UIO device: an `int`.
pub const UIO_WRITE: usize = 4;

/// What adds a client to the server's cache of addresses; its domain's name would follow.
pub const SUNRPC_WRITE: &str = "nfsd 192.0.2.1 2147483647";

/// A resource that drbd does not have.
pub const DRBD_RESOURCE: &CStr = c"preemptleak";

/// Headers of a netlink message, of a generic one, drbd's, and two of attributes, one in the other.
const DRBD_MESSAGE: usize = 16 + 4 + 8 + 4 + 4 + DRBD_RESOURCE.count_bytes() + 1;

/// Headers of a netlink message, and of netfilter's.
const NFNETLINK_MESSAGE: usize = 16 + 4;

const SPIN: Leaves = Leaves {
    spin: 1,
    ..Leaves::NOTHING
};

/// Headers of a netlink message, and of a generic one.
const DROP_MONITOR_MESSAGE: usize = 16 + 4;

/// A spinlock that is held while the call sleeps, and given back by it.
const SLEPT: Leaves = Leaves {
    holds: Some(&SPIN),
    then: Then::Sleeps,
    ..Leaves::NOTHING
};

/// A scenario of one of these bugs, in a call that returns how much it was given.
const fn fixed(
    name: &'static str,
    about: &'static str,
    bug: FixedBug,
    syscall: &'static str,
    given: usize,
    leaves: Option<Leaves>,
) -> Scenario {
    Scenario {
        name,
        about,
        action: Action::FixedBug {
            bug,
            leaks: leaves.is_some(),
        },
        comm: "leak",
        first: Call {
            syscall,
            cmd: None,
            ret: Some(given as i64),
            leaves: match leaves {
                Some(leaves) => leaves,
                None => Leaves::NOTHING,
            },
        },
        later: &[],
        watch: "",
        needs: Needs::Nothing,
        alone: false,
    }
}

/// The same for a counter that not every kernel has.
const fn counted(watch: &'static str, needs: Needs, fixed: Scenario) -> Scenario {
    Scenario {
        watch,
        needs,
        ..fixed
    }
}

/// A device with a target joins a bridge.
const fn netconsole(name: &'static str, about: &'static str, leaves: Option<Leaves>) -> Scenario {
    let fixed = fixed(name, about, FixedBug::NetconsoleJoin, "ioctl", 0, leaves);
    let cmd = Some(Cmd {
        value: 0x89a2,
        name: Some("SIOCBRADDIF"),
    });
    Scenario {
        first: Call { cmd, ..fixed.first },
        ..fixed
    }
}

pub(super) static SCENARIOS: &[Scenario] = &[
    fixed(
        "uio-second-write",
        "a second write() to a UIO device keeps its spinlock (fixed by 9de255c461d1)",
        FixedBug::UioSecondWrite,
        "write",
        UIO_WRITE,
        Some(SPIN),
    ),
    fixed(
        "uio-second-write-fixed",
        "a second write() to a UIO device, with the fix",
        FixedBug::UioSecondWrite,
        "write",
        UIO_WRITE,
        None,
    ),
    fixed(
        "sunrpc-domain",
        "write() to /proc/net/rpc keeps auth_domain_lock (fixed by \"sunrpc: add missing spin_unlock\")",
        FixedBug::SunrpcDomain,
        "write",
        SUNRPC_WRITE.len() + 1,
        Some(SPIN),
    ),
    fixed(
        "sunrpc-domain-fixed",
        "write() to /proc/net/rpc frees an auth_domain, with the fix",
        FixedBug::SunrpcDomain,
        "write",
        SUNRPC_WRITE.len() + 1,
        None,
    ),
    counted(
        "rcu",
        Needs::PreemptRcu,
        fixed(
            "drbd-dump",
            "a netlink dump of drbd's leaves RCU without having entered (fixed by 2b31e86387e6)",
            FixedBug::DrbdDump,
            "sendto",
            DRBD_MESSAGE,
            Some(Leaves {
                rcu: -1,
                ..Leaves::NOTHING
            }),
        ),
    ),
    counted(
        "rcu",
        Needs::PreemptRcu,
        fixed(
            "drbd-dump-fixed",
            "a netlink dump of drbd's, with the fix",
            FixedBug::DrbdDump,
            "sendto",
            DRBD_MESSAGE,
            None,
        ),
    ),
    counted(
        "rcu",
        Needs::PreemptRcu,
        fixed(
            "nfnetlink-message",
            "a netfilter message that nobody takes stays in RCU (fixed by 7072a355ba19)",
            FixedBug::NfnetlinkMessage,
            "sendto",
            NFNETLINK_MESSAGE,
            Some(Leaves {
                rcu: 1,
                ..Leaves::NOTHING
            }),
        ),
    ),
    counted(
        "rcu",
        Needs::PreemptRcu,
        fixed(
            "nfnetlink-message-fixed",
            "a netfilter message that nobody takes, with the fix",
            FixedBug::NfnetlinkMessage,
            "sendto",
            NFNETLINK_MESSAGE,
            None,
        ),
    ),
    fixed(
        "drop-monitor-stop",
        "drop_monitor waits with its spinlock held (\"drop_monitor: fix sleeping in invalid context warning\")",
        FixedBug::DropMonitorStop,
        "sendto",
        DROP_MONITOR_MESSAGE,
        Some(SLEPT),
    ),
    fixed(
        "drop-monitor-stop-fixed",
        "drop_monitor waits, with the fix",
        FixedBug::DropMonitorStop,
        "sendto",
        DROP_MONITOR_MESSAGE,
        None,
    ),
    netconsole(
        "netconsole-join",
        "netconsole waits with its spinlock held (\"netconsole: don't call __netpoll_cleanup() while atomic\")",
        Some(SLEPT),
    ),
    netconsole(
        "netconsole-join-fixed",
        "netconsole waits, with the fix",
        None,
    ),
];
