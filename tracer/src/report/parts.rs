//! What records of several kinds have in common: a command, the fields of a count. `diff` and
//! `explain` write them too, so that one reader understands all.

use serde::Serialize;

use crate::leak::{Bits, Cmd, Counter, Layout};

/// The version of the schema: `v` in every record. It grows when a field goes away or changes its
/// meaning; a new field does not change it.
pub const SCHEMA: u32 = 1;

/// A value of 64 bits as text: jq and JavaScript round numbers above 2^53.
pub(super) fn hex(value: u64) -> String {
    format!("{value:#x}")
}

/// The operation of a multiplexed call.
#[derive(Serialize)]
pub(crate) struct CmdRecord<'a> {
    value: u64,
    hex: String,
    name: Option<&'a str>,
    fields: Option<&'a str>,
}

impl<'a> CmdRecord<'a> {
    /// A command.
    pub(crate) fn of(cmd: &'a Cmd) -> Self {
        let Cmd {
            value,
            name,
            fields,
        } = cmd;
        Self {
            value: *value,
            hex: hex(*value),
            name: name.as_deref(),
            fields: fields.as_deref(),
        }
    }
}

/// A count, or a change of one, by its fields.
#[derive(Serialize)]
pub(crate) struct BitsRecord {
    preempt: i32,
    softirq: i32,
    hardirq_disable: Option<i32>,
    hardirq: i32,
    nmi: i32,
}

impl BitsRecord {
    /// The fields.
    pub(crate) const fn of(bits: Bits) -> Self {
        let Bits {
            preempt,
            softirq,
            hardirq_disable,
            hardirq,
            nmi,
        } = bits;
        Self {
            preempt,
            softirq,
            hardirq_disable,
            hardirq,
            nmi,
        }
    }

    /// The fields of a change, where the counter has fields.
    pub(super) fn of_change(counter: Counter, delta: i32, layout: Layout) -> Option<Self> {
        matches!(counter, Counter::PreemptCount | Counter::SoftirqDisableCnt)
            .then(|| Self::of(Bits::of(delta, layout)))
    }
}
