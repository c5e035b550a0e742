//! Calls on the device /dev/leaky.

use super::{
    Action, Armed, Call, Leaves, NOTHING, SLEEPS, SPIN, Scenario, Then, armed, ioctl, leaky, plain,
    preempt,
};

pub(super) static SCENARIOS: &[Scenario] = &[
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
        "bh-sleep-after",
        "local_bh_disable(), then msleep() in the same call",
        28,
        Leaves {
            bh: 1,
            then: Then::Sleeps,
            ..NOTHING
        },
    ),
    ioctl(
        "nested-4",
        "leaky_depth1 to leaky_depth4: the deepest leaks",
        7,
        preempt(1),
    ),
    ioctl(
        "indirect-call",
        "a function called by a pointer leaks",
        26,
        preempt(1),
    ),
    ioctl(
        "tail-call",
        "a function that another one ends in, by a jump, leaks",
        27,
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
        "exit",
        "exit_group() closes a device whose release leaks: a call that never returns",
        Armed::Exit,
        Call {
            leaves: Leaves {
                then: Then::Sleeps,
                ..preempt(1)
            },
            ..plain("exit_group", None)
        },
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
];
