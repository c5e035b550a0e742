//! What records of several kinds have in common: a command, the fields of a count, a place in the
//! kernel's code. One reader understands all.

use serde::{Deserialize, Serialize};

use super::Text;
use crate::leak::{Bits, Change, Cmd, Culprit, Frame, Handler, Interrupt, Layout, Syscall};

/// A value of 64 bits as text: jq and JavaScript round numbers above 2^53.
#[must_use]
pub fn hex(value: u64) -> String {
    format!("{value:#x}")
}

/// Name, number and table.
pub(super) fn call(
    syscall: Option<&Syscall>,
) -> (Option<Text<'_>>, Option<u32>, Option<Text<'static>>) {
    match syscall {
        Some(Syscall { nr, abi, name }) => (
            Some(name.as_str().into()),
            Some(*nr),
            Some(abi.name().into()),
        ),
        None => (None, None, None),
    }
}

/// The operation of a multiplexed call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CmdRecord<'a> {
    /// as passed; exact up to 2^53. Commands of two parts (`setsockopt`): first part << 32, plus second
    #[serde(default)]
    pub value: u64,
    /// the same, always exact: `"0x89a1"`
    pub hex: Text<'a>,
    /// its name; two joined by a bar where two headers share the number; null: in no table
    pub name: Option<Text<'a>>,
    /// without a name: what the number itself tells, `_IOC(_IOC_WRITE, 'L', 0x01, 0x8)`
    pub fields: Option<Text<'a>>,
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
            hex: hex(*value).into(),
            name: name.as_deref().map(Text::from),
            fields: fields.as_deref().map(Text::from),
        }
    }
}

/// A count, or a change of one, by its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct BitsRecord {
    /// `preempt_disable()`, `get_cpu()`, `spin_lock()` without their counterpart
    pub preempt: i32,
    /// `local_bh_disable()`: 2 each
    pub softirq: i32,
    /// `local_interrupt_disable()`; null where the count has no such field
    pub hardirq_disable: Option<i32>,
    /// hard interrupt handlers
    pub hardirq: i32,
    /// non-maskable interrupt handlers
    pub nmi: i32,
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
    pub(super) fn of_change(change: Change, layout: Layout) -> Option<Self> {
        change.bits(layout).map(Self::of)
    }
}

/// The call that left a count raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CulpritRecord<'a> {
    /// as in `leak`; null: it was raised outside any call
    pub syscall: Option<Text<'a>>,
    /// as in `leak`
    pub nr: Option<u32>,
    /// as in `leak`
    pub abi: Option<Text<'a>>,
    /// as in `leak`
    pub cmd: Option<CmdRecord<'a>>,
    /// as in `leak`
    pub handler: Option<HandlerRecord<'a>>,
}

impl<'a> CulpritRecord<'a> {
    /// The call.
    pub(super) fn of(culprit: &'a Culprit) -> Self {
        let Culprit {
            syscall,
            cmd,
            handler,
        } = culprit;
        let (syscall, nr, abi) = call(syscall.as_ref());
        Self {
            syscall,
            nr,
            abi,
            cmd: cmd.as_ref().map(CmdRecord::of),
            handler: handler
                .as_ref()
                .map(|handler| HandlerRecord::of(handler, None)),
        }
    }
}

/// A handler that stands in place of a call.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HandlerRecord<'a> {
    /// `irq`, `hrtimer`, `timer`, `tasklet`, `softirq`, `work`, `ipi` or `irq_work`
    pub kind: Text<'a>,
    /// its function; null: it has none of its own (a softirq), or its name is not known
    pub function: Option<Text<'a>>,
    /// the module of that function; null for the kernel proper
    pub module: Option<Text<'a>>,
    /// of a softirq its number, of an interrupt from another CPU its vector, of a device's interrupt its
    /// number in /proc/interrupts
    pub number: Option<u32>,
    /// of a device's interrupt the name its driver gave
    pub name: Option<Text<'a>>,
}

impl<'a> HandlerRecord<'a> {
    /// The handler, and the interrupt it served.
    pub(crate) fn of(handler: &'a Handler, interrupt: Option<&'a Interrupt>) -> Self {
        let Handler {
            kind,
            function,
            module,
            number,
        } = handler;
        Self {
            kind: kind.name().into(),
            function: function.as_deref().map(Text::from),
            module: module.as_deref().map(Text::from),
            number: number.or(interrupt.map(|irq| irq.number)),
            name: interrupt.map(|irq| irq.name.as_str().into()),
        }
    }

    /// The same, whichever interrupt it served.
    pub(super) fn of_any_interrupt(self) -> Self {
        if self.name.is_none() {
            return self;
        }
        Self {
            number: None,
            name: None,
            ..self
        }
    }
}

/// A place in the kernel's code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FrameRecord<'a> {
    /// return address in hex; null where it is not known
    pub address: Option<Text<'a>>,
    /// the function
    pub function: Option<Text<'a>>,
    /// how far in it, in bytes
    pub offset: Option<u64>,
    /// its module; `bpf` for the probe's own programs; null for the kernel proper
    pub module: Option<Text<'a>>,
}

impl<'a> FrameRecord<'a> {
    /// The place.
    pub(super) fn of(frame: &'a Frame) -> Self {
        let Frame {
            address,
            symbol,
            module,
        } = frame;
        let symbol = symbol.as_ref();
        Self {
            address: (*address != 0).then(|| hex(*address).into()),
            function: symbol.map(|(function, _)| function.as_str().into()),
            offset: symbol.map(|(_, offset)| *offset),
            module: module.as_deref().map(Text::from),
        }
    }
}
