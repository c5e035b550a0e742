//! What a raw count means: its readings in both layouts, and with or without what is rightly part of
//! it.

use super::number::{is_decimal, is_hex};
use crate::leak::{Bits, Layout};

/// A count read in one layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) layout: Layout,
    /// What has no counterpart: the count without what is rightly part of it.
    pub(super) left: i32,
    /// That by its fields.
    pub(super) bits: Bits,
}

impl Reading {
    /// Whether all of it lies in fields: those of 4 bytes end below bit 24.
    pub(super) fn is_in_fields(&self) -> bool {
        const FIELDS: i32 = 1 << 24;
        self.layout == Layout::Long || (-FIELDS..FIELDS).contains(&self.left)
    }
}

/// Reads a count. The kernel prints it without NEED_RESCHED (`preempt_count()` masks it,
/// `arch/x86/include/asm/preempt.h`): in 4 bytes 31 bits are left, so -1 is 0x7fffffff.
pub(super) fn read(raw: u32, expected: u32, layout: Layout) -> Reading {
    let unused = (!layout.mask()).count_ones();
    let signed = ((raw & layout.mask()) << unused).cast_signed() >> unused;
    let left = signed.wrapping_sub(expected.cast_signed());
    Reading {
        layout,
        left,
        bits: Bits::of(left, layout),
    }
}

/// The readings in the layouts that are possible; one where they agree.
pub(super) fn readings(raw: u32, expected: u32, layouts: &[Layout]) -> Vec<Reading> {
    let mut all: Vec<Reading> = Vec::new();
    for layout in layouts {
        let reading = read(raw, expected, *layout);
        let same =
            |other: &Reading| other.left == reading.left && fields(other) == fields(&reading);
        if !all.iter().any(same) {
            all.push(reading);
        }
    }
    all
}

/// The fields with their names, without those that are 0: in these two readings may agree although
/// one layout has a field more.
fn fields(reading: &Reading) -> String {
    reading.bits.to_string()
}

/// The layout of a kernel, from its release: a log of another machine has nothing better. 8 bytes from
/// 7.3 on.
pub(super) fn layout_of(release: &str) -> Option<Layout> {
    Some(if at_least(release, (7, 3))? {
        Layout::Long
    } else {
        Layout::Word
    })
}

/// Whether a release is at least this one; `None` where it does not tell.
pub(super) fn at_least(release: &str, wanted: (u32, u32)) -> Option<bool> {
    let mut numbers = release.split(|c: char| !c.is_ascii_digit()).map(str::parse);
    let version: (u32, u32) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    Some(version >= wanted)
}

/// A count as a user gives it: 0x2, 513, -1, or eight hexadecimal digits as the kernel prints it.
pub(super) fn parse(text: &str) -> Option<u64> {
    if let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return is_hex(digits).then(|| u64::from_str_radix(digits, 16).ok())?;
    }
    if text.len() == 8 && is_hex(text) {
        return u64::from_str_radix(text, 16).ok();
    }
    if let Some(digits) = text.strip_prefix('-') {
        let value: i32 = is_decimal(digits).then(|| text.parse().ok())??;
        return Some(u64::from(value.cast_unsigned()));
    }
    is_decimal(text).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(raw: u32, expected: u32, layout: Layout) -> String {
        read(raw, expected, layout).bits.to_string()
    }

    /// Check that the counts of the rig's scenarios come out as what was leaked.
    #[test]
    fn the_scheduler_takes_its_part() {
        for layout in [Layout::Word, Layout::Long] {
            assert_eq!(told(2, 1, layout), "+1 preempt");
            assert_eq!(told(0, 1, layout), "-1 preempt");
            assert_eq!(told(0x202, 1, layout), "+1 preempt +2 softirq");
            assert_eq!(told(0x201, 1, layout), "+2 softirq");
            assert_eq!(told(0x15, 1, layout), "+20 preempt");
        }
        assert_eq!(told(0x7fff_ffff, 1, Layout::Word), "-2 preempt");
        assert_eq!(told(0xffff_ffff, 1, Layout::Long), "-2 preempt");
        assert_eq!(told(0x8000_0001, 0, Layout::Word), "+1 preempt");
    }

    /// Check that two layouts are told only where they differ.
    #[test]
    fn layouts_that_agree_are_one() {
        let both = [Layout::Word, Layout::Long];
        assert_eq!(readings(2, 1, &both).len(), 1);
        assert_eq!(readings(0x1_0001, 1, &both).len(), 2);
        assert_eq!(readings(0x7fff_ffff, 0, &both).len(), 2);
    }

    /// Check that the release decides the layout.
    #[test]
    fn releases() {
        assert_eq!(layout_of("6.1"), Some(Layout::Word));
        assert_eq!(layout_of("6.1.0-56-cloud-amd64"), Some(Layout::Word));
        assert_eq!(layout_of("7.2.9"), Some(Layout::Word));
        assert_eq!(layout_of("7.3.4+deb13-cloud-amd64"), Some(Layout::Long));
        assert_eq!(layout_of("10.0"), Some(Layout::Long));
        assert_eq!(layout_of("next-20250704"), None);
        assert_eq!(layout_of(""), None);
    }

    /// Check that counts are taken as users and the kernel write them, and nothing else.
    #[test]
    fn counts() {
        assert_eq!(parse("0x00000002"), Some(2));
        assert_eq!(parse("513"), Some(513));
        assert_eq!(parse("00000201"), Some(0x201));
        assert_eq!(parse("-1"), Some(0xffff_ffff));
        assert_eq!(parse("0x8000000000000001"), Some(0x8000_0000_0000_0001));
        for text in [
            "",
            "-",
            "0x",
            "+1",
            "dmesg",
            "0x1g",
            "1k",
            "99999999999999999999",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    proptest! {
        /// Check that no count makes it panic, and that what is left is the count less the expected.
        #[test]
        fn any_count(raw: u32, expected: u32, text in "\\PC*") {
            for layout in [Layout::Word, Layout::Long] {
                let reading = read(raw, expected, layout);
                let whole = reading.left.wrapping_add(expected.cast_signed()).cast_unsigned();
                prop_assert_eq!(whole & layout.mask(), raw & layout.mask());
            }
            let _ = (parse(&text), layout_of(&text));
        }
    }
}
