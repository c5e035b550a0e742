//! The table itself.

use super::{Action, Armed, Cmd, Leaves, Place, Scenario, Then, fixed};

const NOTHING: Leaves = Leaves {
    preempt: 0,
    spin: 0,
    bh: 0,
    then: Then::Returns,
};

const fn preempt(preempt: i32) -> Leaves {
    Leaves { preempt, ..NOTHING }
}

const SPIN: Leaves = Leaves {
    preempt: 1,
    spin: 1,
    ..NOTHING
};

const SLEEPS: Leaves = Leaves {
    preempt: 1,
    then: Then::Sleeps,
    ..NOTHING
};

/// A scenario that makes one ioctl of leaky's; the numbers are those of leaky.c.
const fn ioctl(name: &'static str, about: &'static str, number: u64, leaves: Leaves) -> Scenario {
    Scenario {
        name,
        about,
        action: Action::Ioctl { times: 1 },
        comm: "leak",
        syscall: "ioctl",
        cmd: Some(Cmd {
            value: 0x4c00 | number,
            name: None,
        }),
        ret: Some(0),
        leaves,
        then_rt: None,
    }
}

/// A scenario that makes another call on leaky.
const fn armed(
    name: &'static str,
    about: &'static str,
    armed: Armed,
    syscall: &'static str,
) -> Scenario {
    Scenario {
        action: Action::Armed(armed),
        syscall,
        cmd: None,
        ..ioctl(name, about, 0, preempt(1))
    }
}

/// A scenario of the story's: real brctl deletes a bridge.
const fn bridge(name: &'static str, about: &'static str, place: Place, leaves: Leaves) -> Scenario {
    Scenario {
        name,
        about,
        action: Action::Bridge(place),
        comm: "brctl",
        syscall: "ioctl",
        cmd: Some(Cmd {
            value: 0x89a1,
            name: Some("SIOCBRDELBR"),
        }),
        ret: Some(0),
        leaves,
        then_rt: None,
    }
}

/// All scenarios.
pub static SCENARIOS: &[Scenario] = &[
    ioctl(
        "balanced",
        "each kind taken and given back: no leak",
        0,
        NOTHING,
    ),
    ioctl(
        "preempt-disable",
        "preempt_disable() without its enable",
        1,
        preempt(1),
    ),
    ioctl(
        "get-cpu-var",
        "get_cpu_var() without put_cpu_var()",
        2,
        preempt(1),
    ),
    ioctl(
        "local-bh-disable",
        "local_bh_disable() without its enable",
        3,
        Leaves { bh: 1, ..NOTHING },
    ),
    ioctl("spin-lock", "spin_lock() without its unlock", 4, SPIN),
    ioctl("underflow", "one preempt_enable() too many", 5, preempt(-1)),
    ioctl(
        "sleep-after",
        "leaks, then msleep() in the same call",
        6,
        SLEEPS,
    ),
    ioctl(
        "nested-4",
        "leaky_depth1 to leaky_depth4: the deepest leaks",
        7,
        preempt(1),
    ),
    ioctl("preempt-5", "five preempt_disable() at once", 8, preempt(5)),
    ioctl(
        "preempt-20",
        "twenty, deeper than ftrace counts",
        9,
        preempt(20),
    ),
    ioctl(
        "spin-lock-bh",
        "spin_lock_bh() without its unlock",
        10,
        Leaves { bh: 1, ..SPIN },
    ),
    Scenario {
        ret: Some(-22),
        ..ioctl(
            "error-return",
            "leaks on the way out with -EINVAL",
            11,
            preempt(1),
        )
    },
    Scenario {
        action: Action::Ioctl { times: 2 },
        ..ioctl(
            "second-call",
            "the second call on a file leaks, not the first",
            12,
            preempt(1),
        )
    },
    Scenario {
        action: Action::IoctlCompat,
        ..ioctl("compat-ioctl", "a 32-bit call, by int $0x80", 1, preempt(1))
    },
    Scenario {
        action: Action::IoctlThread,
        ..ioctl(
            "thread",
            "one thread leaks, three others make clean calls",
            1,
            preempt(1),
        )
    },
    Scenario {
        action: Action::IoctlGrandchild,
        ..ioctl("grandchild", "a forked child's child leaks", 1, preempt(1))
    },
    Scenario {
        action: Action::IoctlFault,
        ..ioctl(
            "fault-after",
            "leaks, then touches a page that is not there: SIGSEGV",
            1,
            Leaves {
                then: Then::Faults,
                ..preempt(1)
            },
        )
    },
    armed("read", "read() of a device leaks", Armed::Read, "read"),
    armed("write", "write() to a device leaks", Armed::Write, "write"),
    Scenario {
        // The number of files that are ready.
        ret: Some(1),
        ..armed("poll", "poll() of a device leaks", Armed::Poll, "poll")
    },
    Scenario {
        ret: None,
        ..armed("mmap", "mmap() of a device leaks", Armed::Mmap, "mmap")
    },
    armed("close", "close() of a device leaks", Armed::Close, "close"),
    Scenario {
        leaves: Leaves {
            then: Then::Outside,
            ..preempt(1)
        },
        ..armed(
            "page-fault",
            "a page fault leaks, outside of any call",
            Armed::Fault,
            "",
        )
    },
    Scenario {
        action: Action::SysfsRead,
        // What there is to read: "leaky\n" and a NUL.
        ret: Some(7),
        ..armed(
            "sysfs-read",
            "read() of a sysfs file leaks",
            Armed::Read,
            "read",
        )
    },
    bridge(
        "bridge-start",
        "brctl delbr leaks at the start of br_del_bridge",
        Place::Start,
        SLEEPS,
    ),
    Scenario {
        // There rtnl_lock's holders wait for RCU the slow way (synchronize_net, net/core/dev.c),
        // so that nothing is left for rcu_barrier to sleep on.
        then_rt: Some(Then::Faults),
        ..bridge(
            "bridge-end",
            "brctl delbr leaks at the end of br_del_bridge",
            Place::End,
            SLEEPS,
        )
    },
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
    fixed::UIO_SECOND_WRITE,
    fixed::UIO_SECOND_WRITE_FIXED,
    fixed::SUNRPC_DOMAIN,
    fixed::SUNRPC_DOMAIN_FIXED,
];
