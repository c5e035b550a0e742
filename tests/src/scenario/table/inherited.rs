//! What fork copies: a child is born with what its parent leaked, and leaks nothing itself. A
//! migrate_disable() is copied; what the kernel counts of RCU and of bottom halves begins anew
//! (rcu_copy_process and its like, kernel/fork.c).

use super::{Action, Call, Heir, Leaves, NOTHING, Needs, SPIN, Scenario, ioctl, leaky};

/// A task that leaks, has an heir, and gives back what it took.
const fn inherited(
    name: &'static str,
    about: &'static str,
    heir: Heir,
    first: Call,
    later: &'static [Call],
) -> Scenario {
    Scenario {
        action: Action::Inherited(heir),
        first,
        later,
        watch: "all",
        ..ioctl(name, about, 0, NOTHING)
    }
}

const DISABLE: Call = leaky(
    18,
    Leaves {
        migrate: 1,
        ..NOTHING
    },
);
const ENABLE: &[Call] = &[leaky(
    19,
    Leaves {
        migrate: -1,
        ..NOTHING
    },
)];

pub(super) static SCENARIOS: &[Scenario] = &[
    inherited(
        "migrate-fork",
        "migrate_disable() kept by a task that forks three times",
        Heir::Children,
        DISABLE,
        ENABLE,
    ),
    inherited(
        "migrate-thread",
        "migrate_disable() kept by a task that makes a thread",
        Heir::Thread,
        DISABLE,
        ENABLE,
    ),
    inherited(
        "migrate-exec",
        "migrate_disable() kept by a task whose child runs another program",
        Heir::Program,
        DISABLE,
        ENABLE,
    ),
    Scenario {
        needs: Needs::PreemptRt,
        ..inherited(
            "spin-lock-rt-fork",
            "spin_lock() kept on PREEMPT_RT by a task that forks",
            Heir::Children,
            leaky(4, SPIN),
            &[leaky(
                14,
                Leaves {
                    spin: -1,
                    ..NOTHING
                },
            )],
        )
    },
];
