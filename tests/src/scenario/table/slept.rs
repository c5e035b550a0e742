//! Calls that sleep in a section of their own, in which they may not, and give back all they took.

use super::{
    Action, Call, Leaves, NOTHING, SLEEPS, SPIN, Scenario, Then, ioctl, leaky, plain, preempt,
};

/// A call that holds this while it sleeps.
const fn holding(held: &'static Leaves) -> Leaves {
    Leaves {
        holds: Some(held),
        then: Then::Sleeps,
        ..NOTHING
    }
}

pub(super) static SCENARIOS: &[Scenario] = &[
    ioctl(
        "slept-spin",
        "spin_lock(), msleep(), spin_unlock()",
        40,
        holding(&SPIN),
    ),
    ioctl(
        "slept-spin-bh",
        "spin_lock_bh(), msleep(), spin_unlock_bh()",
        41,
        holding(&Leaves { bh: 1, ..SPIN }),
    ),
    ioctl(
        "slept-bh",
        "local_bh_disable(), msleep(), local_bh_enable()",
        42,
        holding(&Leaves { bh: 1, ..NOTHING }),
    ),
    ioctl(
        "slept-preempt",
        "preempt_disable(), msleep(), preempt_enable()",
        43,
        holding(&preempt(1)),
    ),
    ioctl(
        "slept-nested",
        "two preempt_disable(), msleep(), two preempt_enable()",
        44,
        holding(&preempt(2)),
    ),
    ioctl(
        "slept-twice",
        "preempt_disable(), two msleep(), preempt_enable()",
        45,
        holding(&preempt(1)),
    ),
    ioctl(
        "slept-then-leak",
        "the same with one sleep, and then a leak: no count can tell this from a leak and a sleep",
        46,
        SLEEPS,
    ),
    ioctl(
        "leak-then-slept",
        "a leak, and then preempt_disable(), msleep(), preempt_enable()",
        47,
        Leaves {
            holds: Some(&preempt(1)),
            ..SLEEPS
        },
    ),
    Scenario {
        action: Action::InARow,
        later: &[
            Call {
                leaves: Leaves {
                    then: Then::Sleeps,
                    ..NOTHING
                },
                ..plain("clock_nanosleep", Some(0))
            },
            leaky(
                14,
                Leaves {
                    spin: -1,
                    ..NOTHING
                },
            ),
        ],
        ..ioctl(
            "slept-between",
            "a call keeps a spinlock, the next sleeps, the third unlocks",
            4,
            SPIN,
        )
    },
];
