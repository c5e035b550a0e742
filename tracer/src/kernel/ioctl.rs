//! What ioctls are called.
//!
//! An ioctl is known by a 32-bit number. Newer ones are made of fields (`_IOC()`: direction, type,
//! number within the type, size of the argument), so a structure that has another size in 32-bit
//! programs makes another number there; older ones are plain numbers. Nothing keeps two drivers from
//! using the same number: the names are then all shown, joined by `|`.
//!
//! Source of the fields: `include/uapi/asm-generic/ioctl.h`.

use super::{
    ioctl_table::{ALIASES, NUMBERS, Row, SIZED},
    nearest::number,
};
use crate::leak::Abi;

/// The size field, bits 16 to 29.
const SIZE: u32 = 0x3fff_0000;

/// Numbers with a part that the caller chooses: (fixed bits, which bits are fixed, name).
///
/// Source: `EVIOCGBIT(ev, len)`, `EVIOCGABS(abs)`, `EVIOCSABS(abs)` of `include/uapi/linux/input.h`:
/// the event type or axis is added to the number within the type.
const PATTERNS: &[(u32, u32, &str)] = &[
    (0x8000_4520, !(SIZE | 0x1f), "EVIOCGBIT"),
    (0x8018_4540, !0x3f, "EVIOCGABS"),
    (0x4018_45c0, !0x3f, "EVIOCSABS"),
];

/// Ranges that mean something else for every device and protocol (`linux/sockios.h`).
const PRIVATE: [(u32, &str); 2] = [(0x89e0, "SIOCPROTOPRIVATE+"), (0x89f0, "SIOCDEVPRIVATE+")];

/// The bit of an ABI in the table.
const fn mask(abi: Abi) -> u8 {
    match abi {
        Abi::X86_64 => 1,
        Abi::Ia32 => 2,
        Abi::X32 => 4,
    }
}

/// The rows of one number.
fn rows(table: &'static [Row], cmd: u32) -> impl Iterator<Item = &'static Row> {
    let from = table.partition_point(|(number, ..)| *number < cmd);
    table
        .iter()
        .skip(from)
        .take_while(move |(number, ..)| *number == cmd)
}

/// The name of an ioctl, as a program of this ABI means it: `SIOCBRDELBR`, `TCSETS|SNDCTL_TMR_START`.
/// A number that only another ABI has gets its name from there; one that no header has, none.
#[must_use]
pub fn name(abi: Abi, cmd: u32) -> Option<String> {
    let own = |row: &&Row| row.1 & mask(abi) != 0;
    rows(NUMBERS, cmd)
        .find(own)
        .or_else(|| rows(SIZED, cmd & !SIZE).find(own))
        .or_else(|| rows(NUMBERS, cmd).next())
        .map(|(_, _, name)| (*name).to_owned())
        .or_else(|| {
            let (_, _, name) = PATTERNS
                .iter()
                .find(|(value, mask, _)| cmd & mask == *value)?;
            Some((*name).to_owned())
        })
        .or_else(|| {
            let (base, name) = PRIVATE.iter().find(|(base, _)| cmd & !0xf == *base)?;
            Some(format!("{name}{}", cmd - base))
        })
}

/// The fields of a number, for one that has no name: `_IOC(_IOC_WRITE, 'L', 0x01, 0x8)`.
#[must_use]
pub fn fields(cmd: u32) -> String {
    let direction = match cmd >> 30 {
        0 => "_IOC_NONE",
        1 => "_IOC_WRITE",
        2 => "_IOC_READ",
        _ => "_IOC_READ|_IOC_WRITE",
    };
    let [number, kind, ..] = cmd.to_le_bytes();
    let size = (cmd & SIZE) >> 16;
    let kind = if kind.is_ascii_graphic() && !matches!(kind, b'\'' | b'\\') {
        format!("'{}'", char::from(kind))
    } else {
        format!("{kind:#04x}")
    };
    format!("_IOC({direction}, {kind}, {number:#04x}, {size:#x})")
}

/// All names that [`name`] gives or parts of it, for suggestions.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    NUMBERS
        .iter()
        .chain(SIZED)
        .chain(ALIASES)
        .flat_map(|(_, _, names)| names.split('|'))
        .chain(PATTERNS.iter().map(|(_, _, name)| *name))
}

/// The numbers that a name stands for in an ABI, as (fixed bits, which bits are fixed). The joined
/// form `A|B` stands for the numbers that have all these names.
pub(super) fn values(abi: Abi, text: &str) -> Vec<(u32, u32)> {
    let mut parts = text.split('|');
    let mut found = parts.next().map_or_else(Vec::new, |first| one(abi, first));
    for part in parts {
        let other = one(abi, part);
        found.retain(|value| other.contains(value));
    }
    found
}

fn one(abi: Abi, text: &str) -> Vec<(u32, u32)> {
    let named = |row: &&Row| row.2.split('|').any(|name| name == text);
    let mut found = Vec::new();
    for (cmd, abis, _) in NUMBERS.iter().chain(ALIASES).filter(named) {
        // As in `name`: a number of another ABI means what it means there, unless it has a meaning
        // here.
        let own = abis & mask(abi) != 0;
        let taken = || rows(NUMBERS, *cmd).any(|row| row.1 & mask(abi) != 0);
        if own || !taken() {
            found.push((*cmd, u32::MAX));
        }
    }
    let sized = SIZED.iter().filter(named);
    found.extend(
        sized
            .filter(|(_, abis, _)| abis & mask(abi) != 0)
            .map(|(cmd, ..)| (*cmd, !SIZE)),
    );
    found.extend(
        PATTERNS
            .iter()
            .filter(|(_, _, name)| *name == text)
            .map(|(value, mask, _)| (*value, *mask)),
    );
    found.extend(PRIVATE.iter().filter_map(|(base, name)| {
        let offset = u32::try_from(number(text.strip_prefix(name)?)?).ok()?;
        (offset < 16).then_some((base + offset, u32::MAX))
    }));
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::kernel::syscall::ABIS;

    fn native(cmd: u32) -> Option<String> {
        name(Abi::X86_64, cmd)
    }

    /// Check that the ioctl of the story has exactly its name, in every ABI.
    #[test]
    fn the_bridge_ioctls() {
        for abi in ABIS {
            assert_eq!(name(abi, 0x89a0).as_deref(), Some("SIOCBRADDBR"));
            assert_eq!(name(abi, 0x89a1).as_deref(), Some("SIOCBRDELBR"));
        }
    }

    /// Check that plain numbers, made numbers and old SCSI numbers are all there.
    #[test]
    fn well_known_names() {
        for (cmd, expected) in [
            (0x5401, "TCGETS"),
            (0x5413, "TIOCGWINSZ"),
            (0x4c00, "LOOP_SET_FD"),
            (0x2285, "SG_IO"),
            (0x1268, "BLKSSZGET"),
            (0x5600, "VT_OPENQRY"),
            (0x4b3a, "KDSETMODE"),
            (0x0301, "HDIO_GETGEO"),
            (0xae80, "KVM_RUN"),
            (0x4004_54ca, "TUNSETIFF"),
            (0x8946, "SIOCETHTOOL"),
            (0xc020_660b, "FS_IOC_FIEMAP"),
        ] {
            assert_eq!(native(cmd).as_deref(), Some(expected), "{cmd:#x}");
        }
    }

    /// Check that both names are shown where two headers share a number.
    #[test]
    fn shared_numbers() {
        assert_eq!(native(0x5402).as_deref(), Some("TCSETS|SNDCTL_TMR_START"));
        assert_eq!(native(0x541b).as_deref(), Some("FIONREAD|SIOCINQ"));
        assert_eq!(
            native(2).as_deref(),
            Some("FIGETBSZ|SCSI_IOCTL_TEST_UNIT_READY")
        );
    }

    /// Check that a structure's size in 32-bit programs gives a number of its own.
    #[test]
    fn sizes_differ_between_abis() {
        // struct v4l2_buffer has pointers, unions of longs and 64-bit members.
        for (abi, cmd) in [
            (Abi::X86_64, 0xc058_5609),
            (Abi::Ia32, 0xc044_5609),
            (Abi::X32, 0xc050_5609),
        ] {
            assert_eq!(name(abi, cmd).as_deref(), Some("VIDIOC_QUERYBUF"));
            assert!(values(abi, "VIDIOC_QUERYBUF").contains(&(cmd, u32::MAX)));
        }
        // The same number means one thing here and another there.
        assert_eq!(native(0x8008_743f).as_deref(), Some("PPPIOCGIDLE32"));
        assert_eq!(
            name(Abi::Ia32, 0x8008_743f).as_deref(),
            Some("PPPIOCGIDLE|PPPIOCGIDLE32")
        );
        assert!(!values(Abi::X86_64, "PPPIOCGIDLE").contains(&(0x8008_743f, u32::MAX)));
    }

    /// Check that buffers of any size are recognised where the size is the caller's.
    #[test]
    fn sizes_of_the_callers_choice() {
        assert_eq!(native(0x8100_4506).as_deref(), Some("EVIOCGNAME"));
        assert_eq!(native(0x8040_4506).as_deref(), Some("EVIOCGNAME"));
        assert_eq!(native(0x8060_4523).as_deref(), Some("EVIOCGBIT"));
        assert_eq!(native(0x8018_4541).as_deref(), Some("EVIOCGABS"));
    }

    /// Check that unknown numbers have fields and no name.
    #[test]
    fn unknown_numbers_have_fields() {
        assert_eq!(native(0x4008_f7f1), None);
        assert_eq!(fields(0x4008_f7f1), "_IOC(_IOC_WRITE, 0xf7, 0xf1, 0x8)");
        assert_eq!(fields(0x8000_89a1), "_IOC(_IOC_READ, 0x89, 0xa1, 0x0)");
        assert_eq!(fields(0x4000_4c01), "_IOC(_IOC_WRITE, 'L', 0x01, 0x0)");
        assert_eq!(
            fields(0xffff_ffff),
            "_IOC(_IOC_READ|_IOC_WRITE, 0xff, 0xff, 0x3fff)"
        );
    }

    /// Check that the tables are sorted, which the look-up relies on, and that no ABI finds two
    /// meanings of one number.
    #[test]
    fn tables_are_sorted_and_unambiguous() {
        for table in [NUMBERS, SIZED] {
            assert!(table.is_sorted_by_key(|(cmd, ..)| *cmd));
            for pair in table.windows(2) {
                assert!(pair[0].0 != pair[1].0 || pair[0].1 & pair[1].1 == 0);
            }
        }
    }

    /// Check that names in the tables can be asked for, and lead back to their numbers. A sample:
    /// all of them take seconds.
    #[test]
    fn shown_names_lead_back() {
        const SAMPLE: usize = 23;
        for abi in ABIS {
            for (cmd, abis, _) in NUMBERS
                .iter()
                .filter(|row| row.1 & mask(abi) != 0)
                .step_by(SAMPLE)
            {
                let shown = name(abi, *cmd).unwrap();
                assert!(
                    values(abi, &shown).contains(&(*cmd, u32::MAX)),
                    "{abi:?} {cmd:#x} ({abis}) {shown}"
                );
            }
        }
    }

    proptest! {
        /// Check that every number has fields and at most a printable name.
        #[test]
        fn any_number(cmd: u32) {
            prop_assert!(fields(cmd).is_ascii());
            for abi in ABIS {
                if let Some(name) = name(abi, cmd) {
                    prop_assert!(!name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic()));
                }
            }
        }
    }
}
