//! As many levels as a kind of the count has room for.

use super::{Leaves, NOTHING, Scenario, ioctl, preempt};

pub(super) static SCENARIOS: &[Scenario] = &[
    ioctl(
        "preempt-255",
        "255 preempt_disable(), all that its bits hold",
        29,
        preempt(255),
    ),
    ioctl(
        "local-bh-127",
        "127 local_bh_disable(), all that its bits hold",
        30,
        Leaves { bh: 127, ..NOTHING },
    ),
];
