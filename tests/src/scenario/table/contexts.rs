//! Contexts that are counted beside preempt_count, or in bits of it that nobody else uses.

use super::{Action, Call, Leaves, NOTHING, Needs, SPIN, Scenario, ioctl, leaky};

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

pub(super) static SCENARIOS: &[Scenario] = &[
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
