//! Commands: the argument that selects the operation of a multiplexed call, and what it is called.
//!
//! The programs in the kernel pick the argument themselves, by the table of [`selectors`]; what they
//! report comes back as one `u64`, which [`describe`] names and [`parse`] (for `--cmd`) selects.
//!
//! Every such argument is an `int` or `unsigned int` in the kernel, whatever the register holds
//! above it (ptrace's is a `long` whose values are all small, `SYSCALL_DEFINE4(ptrace, long,
//! request, ...)`): each is cut to 32 bits, so 0xffffffff000089a1 is the ioctl 0x89a1, as it is for
//! the kernel.

use std::fmt;

use preemptleak_ebpf::config::{NO_SELECTOR, PAIR, SYSCALLS};

use super::{
    nearest::{complain, nearest, number},
    syscall,
};
use crate::leak::{Abi, Cmd};

mod calls;
mod names;

#[cfg(test)]
mod tests;

use calls::{CALLS, Call};

/// Which argument selects the operation of a call; arguments count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selector {
    /// This one.
    Argument(u8),
    /// This one and the next.
    Pair(u8),
}

impl Selector {
    /// The form the programs read: see [`NO_SELECTOR`] and [`PAIR`].
    #[must_use]
    pub const fn encode(self) -> u8 {
        match self {
            Self::Argument(index) => index,
            Self::Pair(index) => PAIR | index,
        }
    }
}

/// The argument that selects the operation of a call; `None` for calls that do one thing.
#[must_use]
pub fn selector(abi: Abi, nr: u32) -> Option<Selector> {
    call(abi, nr).map(|call| call.selector)
}

/// [`selector`] for all calls of an ABI, encoded, by number: what the programs look up.
#[must_use]
pub fn selectors(abi: Abi) -> [u8; SYSCALLS] {
    let mut table = [NO_SELECTOR; SYSCALLS];
    for (nr, _) in syscall::all(abi) {
        if let (Ok(nr), Some(selector)) = (usize::try_from(nr), selector(abi, nr))
            && let Some(entry) = table.get_mut(nr)
        {
            *entry = selector.encode();
        }
    }
    table
}

/// The command among a call's arguments, by the same rule as in the kernel.
#[must_use]
pub fn value(abi: Abi, nr: u32, args: &[u64; 6]) -> Option<u64> {
    let low = |index: u8| {
        let arg = args.get(usize::from(index)).copied().unwrap_or_default();
        arg & u64::from(u32::MAX)
    };
    Some(match selector(abi, nr)? {
        Selector::Argument(index) => low(index),
        Selector::Pair(index) => low(index) << 32 | low(index + 1),
    })
}

/// Names a command. Where no header has a name for it, what its number is made of, if that is known.
#[must_use]
pub fn describe(abi: Abi, nr: u32, value: u64) -> Cmd {
    let call = call(abi, nr);
    let name = call.and_then(|call| call.names.name(abi, syscall::name(abi, nr)?, value));
    let fields = match name {
        Some(_) => None,
        None => call.and_then(|call| call.names.fields(value)),
    };
    Cmd {
        value,
        name,
        fields,
    }
}

fn call(abi: Abi, nr: u32) -> Option<&'static Call> {
    let name = syscall::name(abi, nr)?;
    CALLS
        .iter()
        .find(|call| call.calls.contains(&name) && call.abi.is_none_or(|only| only == abi))
}

/// One command of one call, or a set of them: those whose `mask` bits are `value`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The call's ABI.
    pub abi: Abi,
    /// The call's number, without the x32 bit.
    pub nr: u32,
    /// The command under the mask.
    pub value: u64,
    /// Which bits count; all of them for most.
    pub mask: u64,
}

impl Key {
    /// Whether the key stands for one value only, so that equality is enough to match it.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.mask == u64::MAX
    }
}

/// The commands that `--cmd NAME|VALUE` selects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    /// This value, whatever call it is the command of.
    Value(u64),
    /// Commands of certain calls; never empty.
    Keys(Vec<Key>),
}

impl Filter {
    /// Whether any of these calls has a command that is selected.
    #[must_use]
    pub fn is_of(&self, calls: &[(Abi, u32)]) -> bool {
        calls.iter().any(|(abi, nr)| match self {
            Self::Value(_) => selector(*abi, *nr).is_some(),
            Self::Keys(keys) => keys.iter().any(|key| key.abi == *abi && key.nr == *nr),
        })
    }

    /// Whether a command, as [`value`] gives it, is selected.
    #[must_use]
    pub fn matches(&self, abi: Abi, nr: u32, value: u64) -> bool {
        match self {
            Self::Value(wanted) => *wanted == value && selector(abi, nr).is_some(),
            Self::Keys(keys) => keys
                .iter()
                .any(|key| key.abi == abi && key.nr == nr && value & key.mask == key.value),
        }
    }
}

/// Not a command of any call: neither name nor number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct UnknownCommand {
    text: String,
    nearest: Option<&'static str>,
}

impl fmt::Display for UnknownCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        complain(f, "command", &self.text, self.nearest)
    }
}

/// Reads a NAME or VALUE, in any form that a report shows.
///
/// - A name selects whatever [`describe`] gives that name, of every call and ABI: `SIOCBRDELBR`,
///   `F_DUPFD_CLOEXEC`, `IPC_RMID` (of three calls), `EVIOCGNAME` (any size).
/// - An operation alone selects it with all flags beside it (`FUTEX_WAIT`); with flags, exactly so
///   (`FUTEX_WAIT|FUTEX_PRIVATE_FLAG`).
/// - A socket option may be given with its level, `SOL_SOCKET/SO_REUSEADDR`, and a level alone.
/// - A number selects that value as the command of any call.
///
/// # Errors
/// When the text is neither; the error names the nearest command.
pub fn parse(text: &str) -> Result<Filter, UnknownCommand> {
    if let Some(value) = number(text) {
        return Ok(Filter::Value(value));
    }
    let mut keys = Vec::new();
    for abi in syscall::ABIS {
        for (nr, name) in syscall::all(abi) {
            let Some(call) = call(abi, nr) else { continue };
            for (value, mask) in call.names.values(abi, name, text) {
                keys.push(Key {
                    abi,
                    nr,
                    value,
                    mask,
                });
            }
        }
    }
    if keys.is_empty() {
        let names = CALLS.iter().flat_map(|call| call.names.all());
        return Err(UnknownCommand {
            text: text.into(),
            nearest: nearest(text, names),
        });
    }
    keys.sort_unstable();
    keys.dedup();
    Ok(Filter::Keys(keys))
}
