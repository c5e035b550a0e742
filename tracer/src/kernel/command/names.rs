//! Between a command's value and its name, both ways.

use crate::{
    kernel::{
        command_table::{LEVELS, QUOTA_TYPE, QUOTACTL, Row},
        ioctl,
        nearest::number,
    },
    leak::Abi,
};

/// How the commands of a call are called.
pub(super) enum Names {
    /// See [`ioctl`].
    Ioctl,
    /// A level and an option of that level.
    SocketOption,
    /// `QCMD(operation, type)`.
    Quota,
    /// Operations, perhaps with flags in the same word.
    Operations(Operations),
    /// Nothing but numbers.
    Unnamed,
}

/// Operations that share a word with flags.
pub(super) struct Operations {
    operations: &'static [Row],
    flags: &'static [Row],
    /// Bits that say nothing about the operation and are left out of the name.
    ignored: u32,
}

/// Operations without flags.
pub(super) const fn plain(operations: &'static [Row]) -> Names {
    ignoring(0, operations)
}

/// Operations in a word with other bits, which do not matter.
pub(super) const fn ignoring(ignored: u32, operations: &'static [Row]) -> Names {
    Names::Operations(Operations {
        operations,
        flags: &[],
        ignored,
    })
}

/// Operations with flags beside them.
pub(super) const fn flagged(operations: &'static [Row], flags: &'static [Row]) -> Names {
    Names::Operations(Operations {
        operations,
        flags,
        ignored: 0,
    })
}

/// A set of values, as (fixed bits, which bits are fixed).
type Values = Vec<(u64, u64)>;

/// All 64 bits count.
const EXACT: u64 = u64::MAX;

impl Names {
    /// The name of a command of `call`.
    pub(super) fn name(&self, abi: Abi, call: &str, value: u64) -> Option<String> {
        let low = || u32::try_from(value).ok();
        match self {
            Self::Ioctl => ioctl::name(abi, low()?),
            Self::SocketOption => option_name(call, value),
            Self::Quota => quota_name(low()?),
            Self::Operations(operations) => operations.name(low()?),
            Self::Unnamed => None,
        }
    }

    /// What a number without a name is made of.
    pub(super) fn fields(&self, value: u64) -> Option<String> {
        match self {
            Self::Ioctl => u32::try_from(value).ok().map(ioctl::fields),
            Self::SocketOption => Some(format!("{}/{}", value >> 32, value & u64::from(u32::MAX))),
            Self::Quota | Self::Operations(_) | Self::Unnamed => None,
        }
    }

    /// The values of `call` that a name stands for.
    pub(super) fn values(&self, abi: Abi, call: &str, text: &str) -> Values {
        match self {
            Self::Ioctl => ioctl::values(abi, text)
                .into_iter()
                .map(|(value, mask)| (value.into(), u64::from(mask) | !u64::from(u32::MAX)))
                .collect(),
            Self::SocketOption => option_values(call, text),
            Self::Quota => quota_values(text).into_iter().collect(),
            Self::Operations(operations) => operations.values(text),
            Self::Unnamed => Vec::new(),
        }
    }

    /// All names, for suggestions.
    pub(super) fn all(&self) -> Box<dyn Iterator<Item = &'static str>> {
        let of = |rows: &'static [Row]| rows.iter().map(|(_, name)| *name);
        match self {
            Self::Ioctl => Box::new(ioctl::names()),
            Self::SocketOption => {
                Box::new(LEVELS.iter().flat_map(move |(_, level, alias, options)| {
                    [*level, *alias].into_iter().chain(of(options))
                }))
            }
            Self::Quota => Box::new(of(QUOTACTL)),
            Self::Operations(operations) => {
                Box::new(of(operations.operations).chain(of(operations.flags)))
            }
            Self::Unnamed => Box::new(std::iter::empty()),
        }
    }
}

/// The name of a value; of several, the first.
fn name_of(rows: &'static [Row], value: u32) -> Option<&'static str> {
    let at = rows.partition_point(|(number, _)| *number < value);
    rows.get(at)
        .filter(|(number, _)| *number == value)
        .map(|(_, name)| *name)
}

fn value_of(rows: &[Row], text: &str) -> Option<u32> {
    rows.iter()
        .find(|(_, name)| *name == text)
        .map(|(value, _)| *value)
}

impl Operations {
    /// All bits that are flags.
    fn flag_bits(&self) -> u32 {
        self.flags.iter().fold(0, |bits, (flag, _)| bits | flag)
    }

    fn name(&self, value: u32) -> Option<String> {
        let value = value & !self.ignored;
        let operation = value & !self.flag_bits();
        let mut parts = Vec::new();
        match name_of(self.operations, operation) {
            Some(name) => parts.push(name),
            None if operation == 0 && value != 0 => {}
            None => return None,
        }
        parts.extend(
            self.flags
                .iter()
                .filter(|(flag, _)| value & flag != 0)
                .map(|(_, name)| *name),
        );
        Some(parts.join("|"))
    }

    /// An operation alone stands for itself with any flags, with flags for exactly these.
    fn values(&self, text: &str) -> Values {
        let mut operation = None;
        let mut flags = 0;
        for part in text.split('|') {
            match (value_of(self.operations, part), value_of(self.flags, part)) {
                (Some(value), _) if operation.is_none() => operation = Some(value),
                (None, Some(flag)) => flags |= flag,
                _ => return Vec::new(),
            }
        }
        let operation = match operation {
            Some(operation) => operation,
            None if name_of(self.operations, 0).is_none() => 0,
            None => return Vec::new(),
        };
        let value = operation | flags;
        // Some names (FUTEX_WAIT_PRIVATE) have a flag in them.
        let free = if value & self.flag_bits() == 0 {
            self.ignored | self.flag_bits()
        } else {
            self.ignored
        };
        vec![(value.into(), !u64::from(free))]
    }
}

/// The options of a level that this call can have: netfilter numbers what is set and what is got
/// independently, so 64 of `SOL_IP` is `IPT_SO_SET_REPLACE` or `IPT_SO_GET_INFO`.
fn options<'a>(
    call: &'a str,
    rows: &'static [Row],
) -> impl Iterator<Item = &'static Row> + use<'a> {
    let other = match call {
        "setsockopt" => "_SO_GET_",
        _ => "_SO_SET_",
    };
    rows.iter().filter(move |(_, name)| !name.contains(other))
}

fn halves(value: u64) -> (u32, u32) {
    let [a, b, c, d, e, f, g, h] = value.to_le_bytes();
    (
        u32::from_le_bytes([e, f, g, h]),
        u32::from_le_bytes([a, b, c, d]),
    )
}

/// `SOL_SOCKET/SO_REUSEADDR`; of a known level an unknown option is shown as its number.
fn option_name(call: &str, value: u64) -> Option<String> {
    let (level, option) = halves(value);
    let (_, name, _, rows) = LEVELS.iter().find(|(number, ..)| *number == level)?;
    Some(
        match options(call, rows).find(|(number, _)| *number == option) {
            Some((_, option)) => format!("{name}/{option}"),
            None => format!("{name}/{option}"),
        },
    )
}

fn option_values(call: &str, text: &str) -> Values {
    let (level, option) = match text.split_once('/') {
        Some((level, option)) => (Some(level), option),
        None => (None, text),
    };
    let parsed = |text| number(text).and_then(|value| u32::try_from(value).ok());
    let mut values = Vec::new();
    for (number, name, alias, rows) in LEVELS {
        let high = u64::from(*number) << 32;
        // The empty text is no level, though levels without another name have it for one.
        let named = |text: &str| !text.is_empty() && (text == *name || text == *alias);
        let this = level.is_none_or(|text| named(text) || parsed(text) == Some(*number));
        if level.is_none() && named(option) {
            values.push((high, EXACT << 32));
        } else if this {
            values.extend(
                options(call, rows)
                    .filter(|(_, name)| *name == option)
                    .map(|(option, _)| (high | u64::from(*option), EXACT)),
            );
            if let (Some(_), Some(option)) = (level, parsed(option)) {
                values.push((high | u64::from(option), EXACT));
            }
        }
    }
    if values.is_empty()
        && let (Some(level), Some(option)) = (level.and_then(parsed), parsed(option))
    {
        values.push((u64::from(level) << 32 | u64::from(option), EXACT));
    }
    values
}

/// `QCMD()` of `linux/quota.h`: the operation is above the 8 bits of the type.
fn quota_name(value: u32) -> Option<String> {
    let operation = name_of(QUOTACTL, value >> 8)?;
    let kind = value & 0xff;
    Some(match name_of(QUOTA_TYPE, kind) {
        Some(kind) => format!("QCMD({operation},{kind})"),
        None => format!("QCMD({operation},{kind})"),
    })
}

/// An operation alone stands for itself with every type.
fn quota_values(text: &str) -> Option<(u64, u64)> {
    if let Some(operation) = value_of(QUOTACTL, text) {
        return Some((u64::from(operation) << 8, !0xff));
    }
    let inner = text.strip_prefix("QCMD(")?.strip_suffix(')')?;
    let (operation, kind) = inner.split_once(',')?;
    let operation = value_of(QUOTACTL, operation.trim())?;
    let kind = kind.trim();
    let kind = value_of(QUOTA_TYPE, kind)
        .map(u64::from)
        .or_else(|| number(kind).filter(|kind| *kind <= 0xff))?;
    Some((u64::from(operation) << 8 | kind, EXACT))
}
