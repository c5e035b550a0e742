//! The table itself, in parts.

mod answered;
mod contexts;
mod device;
mod entries;
mod handlers;
mod inherited;
mod levels;
mod released;
mod slept;

use std::sync::LazyLock;

use super::{
    Action, Answer, Armed, Call, Cmd, Handler, Heir, Leaves, Meets, Needs, Place, Scenario, Then,
    Way, fixed,
};

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

/// Scenarios that a single trace can follow, one after the other: all watch the same.
#[derive(Clone, Copy, Debug)]
pub struct Battery {
    /// What they are about.
    pub name: &'static str,
    /// The scenarios, by kind.
    kinds: &'static [&'static [Scenario]],
}

impl Battery {
    /// Its scenarios, in order.
    pub fn scenarios(&self) -> impl Iterator<Item = &'static Scenario> {
        self.kinds.iter().copied().flatten()
    }
}

/// All of these.
pub static BATTERIES: &[Battery] = &[
    Battery {
        name: "calls",
        kinds: &[
            slept::SCENARIOS,
            answered::SCENARIOS,
            released::SCENARIOS,
            levels::SCENARIOS,
        ],
    },
    Battery {
        name: "handlers",
        kinds: &[handlers::INTERRUPTS, handlers::SOFT, handlers::TASKS],
    },
    Battery {
        name: "what fork copies",
        kinds: &[inherited::SCENARIOS],
    },
];

/// The scenarios of the table and of the batteries.
pub static ALL: LazyLock<Vec<&'static Scenario>> = LazyLock::new(|| {
    let together = BATTERIES.iter().flat_map(Battery::scenarios);
    SCENARIOS.iter().copied().chain(together).collect()
});

/// The scenarios that are traced one by one.
pub static SCENARIOS: LazyLock<Vec<&'static Scenario>> = LazyLock::new(|| {
    let parts = [
        device::SCENARIOS,
        entries::SCENARIOS,
        contexts::SCENARIOS,
        fixed::SCENARIOS,
    ];
    parts.into_iter().flatten().collect()
});
