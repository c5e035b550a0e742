//! The table itself.

use super::{Action, Armed, Call, Cmd, Leaves, Needs, Place, Scenario, Then};

const NOTHING: Leaves = Leaves::NOTHING;

const fn preempt(preempt: i32) -> Leaves {
    Leaves { preempt, ..NOTHING }
}

const SPIN: Leaves = Leaves { spin: 1, ..NOTHING };

const SLEEPS: Leaves = Leaves {
    preempt: 1,
    then: Then::Sleeps,
    ..NOTHING
};

/// An ioctl of leaky's; the numbers are those of the driver's device.c.
const fn leaky(number: u64, leaves: Leaves) -> Call {
    Call {
        syscall: "ioctl",
        cmd: Some(Cmd {
            value: 0x4c00 | number,
            name: None,
        }),
        ret: Some(0),
        leaves,
    }
}

/// A call that has no operations, and leaks one.
const fn plain(syscall: &'static str, ret: Option<i64>) -> Call {
    Call {
        syscall,
        cmd: None,
        ret,
        leaves: preempt(1),
    }
}

/// A scenario that makes one ioctl of leaky's.
const fn ioctl(name: &'static str, about: &'static str, number: u64, leaves: Leaves) -> Scenario {
    Scenario {
        name,
        about,
        action: Action::Ioctl { times: 1 },
        comm: "leak",
        first: leaky(number, leaves),
        later: &[],
        watch: "",
        needs: Needs::Nothing,
        alone: false,
    }
}

/// A scenario that makes another call on leaky.
const fn armed(name: &'static str, about: &'static str, armed: Armed, first: Call) -> Scenario {
    Scenario {
        action: Action::Armed(armed),
        first,
        ..ioctl(name, about, 0, NOTHING)
    }
}

/// A scenario that enters a context, keeps it, and leaves it by the next call.
const fn context(
    name: &'static str,
    about: &'static str,
    watch: &'static str,
    later: &'static [Call],
    first: Call,
) -> Scenario {
    Scenario {
        action: Action::Shown,
        first,
        later,
        watch,
        ..ioctl(name, about, 0, NOTHING)
    }
}

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
        first: Call {
            ret: Some(-22),
            ..leaky(11, preempt(1))
        },
        ..ioctl(
            "error-return",
            "leaks on the way out with -EINVAL",
            11,
            NOTHING,
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
        action: Action::IoctlBesideSleeper,
        comm: "leaker",
        ..ioctl(
            "two-threads",
            "one thread leaks while another one sleeps",
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
    Scenario {
        action: Action::InARow,
        later: &[Call {
            leaves: Leaves {
                then: Then::Sleeps,
                ..NOTHING
            },
            ..plain("clock_nanosleep", Some(0))
        }],
        ..ioctl(
            "leak-then-sleep-call",
            "leaks; the next call sleeps, and the kernel blames it",
            1,
            preempt(1),
        )
    },
    Scenario {
        action: Action::InARow,
        later: &[leaky(5, preempt(-1))],
        ..ioctl(
            "leak-then-heal-call",
            "leaks; the next call gives it back, and the kernel says nothing",
            1,
            preempt(1),
        )
    },
    Scenario {
        action: Action::InARow,
        later: &[leaky(13, preempt(2)), leaky(5, preempt(-1))],
        ..ioctl(
            "two-leaks-one-heals",
            "leaks one, then two; a third call gives one back",
            1,
            preempt(1),
        )
    },
    armed(
        "read",
        "read() of a device leaks",
        Armed::Read,
        plain("read", Some(0)),
    ),
    armed(
        "write",
        "write() to a device leaks",
        Armed::Write,
        plain("write", Some(0)),
    ),
    armed(
        "poll",
        "poll() of a device leaks",
        Armed::Poll,
        // The number of files that are ready.
        plain("poll", Some(1)),
    ),
    armed(
        "mmap",
        "mmap() of a device leaks",
        Armed::Mmap,
        plain("mmap", None),
    ),
    armed(
        "close",
        "close() of a device leaks",
        Armed::Close,
        plain("close", Some(0)),
    ),
    armed(
        "page-fault",
        "a page fault leaks, outside of any call",
        Armed::Fault,
        Call {
            leaves: Leaves {
                then: Then::Outside,
                ..preempt(1)
            },
            ..plain("sched_yield", None)
        },
    ),
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
    Scenario {
        needs: Needs::PreemptRcu,
        ..context(
            "rcu-read-lock",
            "rcu_read_lock() kept, and unlocked by the next call",
            "rcu",
            &[leaky(17, Leaves { rcu: -1, ..NOTHING })],
            leaky(16, Leaves { rcu: 1, ..NOTHING }),
        )
    },
    context(
        "migrate-disable",
        "migrate_disable() kept, and enabled by the next call",
        "migrate",
        &[leaky(
            19,
            Leaves {
                migrate: -1,
                ..NOTHING
            },
        )],
        leaky(
            18,
            Leaves {
                migrate: 1,
                ..NOTHING
            },
        ),
    ),
    context(
        "pagefault-disable",
        "pagefault_disable() kept, and enabled by the next call",
        "pagefault",
        &[leaky(
            21,
            Leaves {
                pagefault: -1,
                ..NOTHING
            },
        )],
        leaky(
            20,
            Leaves {
                pagefault: 1,
                ..NOTHING
            },
        ),
    ),
    Scenario {
        needs: Needs::Lockdep,
        // lockdep says it once, and never works again.
        alone: true,
        ..context(
            "mutex-lock",
            "a mutex kept; lockdep complains, and does not see the unlock any more",
            "lockdep",
            &[leaky(23, NOTHING)],
            leaky(
                22,
                Leaves {
                    mutex: 1,
                    ..NOTHING
                },
            ),
        )
    },
    Scenario {
        needs: Needs::PreemptRt,
        ..context(
            "spin-lock-rt",
            "spin_lock() kept on PREEMPT_RT, and unlocked by the next call",
            "all",
            &[leaky(
                14,
                Leaves {
                    spin: -1,
                    ..NOTHING
                },
            )],
            leaky(4, SPIN),
        )
    },
    Scenario {
        needs: Needs::PreemptRt,
        ..context(
            "local-bh-disable-rt",
            "local_bh_disable() kept on PREEMPT_RT, and enabled by the next call",
            "softirq",
            &[leaky(15, Leaves { bh: -1, ..NOTHING })],
            leaky(3, Leaves { bh: 1, ..NOTHING }),
        )
    },
    Scenario {
        needs: Needs::LocalInterruptDisable,
        ..context(
            "interrupt-disable",
            "local_interrupt_disable() kept, and enabled by the next call",
            "",
            &[leaky(
                25,
                Leaves {
                    interrupt: -1,
                    ..NOTHING
                },
            )],
            leaky(
                24,
                Leaves {
                    interrupt: 1,
                    ..NOTHING
                },
            ),
        )
    },
];
