//! Calls that come into the kernel by other ways than the device, and the story's.

use super::{
    Action, Armed, Call, Cmd, Leaves, NOTHING, Needs, Place, SLEEPS, Scenario, Then, armed, ioctl,
    plain, preempt,
};

/// A scenario of the story's: real brctl deletes a bridge.
const fn bridge(name: &'static str, about: &'static str, place: Place, leaves: Leaves) -> Scenario {
    Scenario {
        name,
        about,
        action: Action::Bridge(place),
        comm: "brctl",
        first: Call {
            syscall: "ioctl",
            cmd: Some(Cmd {
                value: 0x89a1,
                name: Some("SIOCBRDELBR"),
            }),
            ret: Some(0),
            leaves,
        },
        later: &[],
        watch: "",
        needs: Needs::Nothing,
        alone: false,
    }
}

pub(super) static SCENARIOS: &[Scenario] = &[
    Scenario {
        action: Action::SysfsRead,
        ..armed(
            "sysfs-read",
            "read() of a sysfs file leaks",
            Armed::Read,
            // What there is to read: "leaked\n".
            plain("read", Some(7)),
        )
    },
    Scenario {
        action: Action::ExecRefused,
        first: plain("execve", Some(-8)),
        ..ioctl(
            "execve",
            "exec of a file that is in no format leaks",
            0,
            NOTHING,
        )
    },
    Scenario {
        action: Action::ExecSleeps,
        first: Call {
            leaves: SLEEPS,
            ..plain("execve", Some(0))
        },
        ..ioctl(
            "execve-sleeps",
            "exec leaks, sleeps, and runs the program",
            0,
            NOTHING,
        )
    },
    Scenario {
        action: Action::Getsockopt,
        first: Call {
            // Level SOL_IP is 0.
            cmd: Some(Cmd {
                value: 0x4c00,
                name: None,
            }),
            ..plain("getsockopt", Some(0))
        },
        ..ioctl("getsockopt", "getsockopt() leaks", 0, NOTHING)
    },
    Scenario {
        action: Action::IoUring,
        // The number of entries that were taken.
        first: plain("io_uring_enter", Some(1)),
        ..ioctl(
            "io-uring",
            "a poll of a device leaks inside io_uring_enter()",
            0,
            NOTHING,
        )
    },
    Scenario {
        action: Action::SignalDelivery,
        first: Call {
            leaves: Leaves {
                then: Then::Outside,
                ..preempt(1)
            },
            ..plain("rt_sigreturn", None)
        },
        ..ioctl(
            "signal-delivery",
            "a page fault leaks while a signal is delivered, outside of any call",
            0,
            NOTHING,
        )
    },
    bridge(
        "bridge-start",
        "brctl delbr leaks at the start of br_del_bridge",
        Place::Start,
        SLEEPS,
    ),
    bridge(
        "bridge-end",
        "brctl delbr leaks at the end of br_del_bridge",
        Place::End,
        Leaves {
            // There rtnl_lock's holders wait for RCU the slow way (synchronize_net,
            // net/core/dev.c), so that nothing is left for rcu_barrier to sleep on.
            then_rt: Some(Then::Faults),
            ..SLEEPS
        },
    ),
    bridge(
        "bridge-after-unlock",
        "brctl delbr leaks after rtnl_unlock",
        Place::AfterUnlock,
        Leaves {
            then: Then::Faults,
            ..preempt(1)
        },
    ),
    bridge(
        "bridge-none",
        "brctl delbr without a leak",
        Place::None,
        NOTHING,
    ),
];
