//! A raw count, as somebody has read it in a message or in a crash dump.

use super::{
    conclude::{Explained, Say},
    count,
    words::{self, Suspects},
};
use crate::leak::Layout;

/// A count by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raw {
    pub(super) value: u64,
    pub(super) says: Vec<Say>,
}

/// Bit 63 of the 8-byte count.
const LONG_RESCHED: u64 = 1 << 63;

/// Bit 31 of the 4-byte count.
const WORD_RESCHED: u64 = 1 << 31;

/// Why a number is no count in any of these layouts; `None` where it is one.
pub(super) fn refusal(value: u64, layouts: &[Layout]) -> Option<&'static str> {
    if !possible(value, layouts).is_empty() {
        None
    } else if layouts.contains(&Layout::Long) {
        Some("of 8 bytes only the low 32 bits and bit 63 belong to a field")
    } else {
        Some("a count of 4 bytes has 32 bits")
    }
}

/// Explains a count in these layouts; `running` is this kernel's.
pub(super) fn explain(value: u64, layouts: &[Layout], running: Option<Layout>) -> Raw {
    let mut says = Vec::new();
    let mut say = |about, text: String| says.push(Say { about, text });
    let low = u32::try_from(value & u64::from(u32::MAX)).unwrap_or_default();
    let given = layouts;
    let layouts = possible(value, given);
    let (layouts, fitting) = (counts(value, &layouts), layouts);
    for layout in &fitting {
        let this = if running == Some(*layout) {
            ", as this kernel has it"
        } else {
            ""
        };
        let kernels = match layout {
            Layout::Word => "4 bytes, kernels up to 7.2",
            Layout::Long => "8 bytes, from 7.3 on",
        };
        say("bits", format!("{kernels}{this}: {}", fields(low, *layout)));
        let (name, bit) = match layout {
            Layout::Word => ("31", WORD_RESCHED),
            Layout::Long => ("63", LONG_RESCHED),
        };
        if value & bit != 0 {
            say(
                "resched",
                format!(
                    "bit {name} is NEED_RESCHED and no part of the count. x86 keeps it inverted: set, nobody asks \
                 for a reschedule. The kernel takes it off before it prints a count"
                ),
            );
        }
        if !layouts.contains(layout) {
            say("none", no_count(low, *layout));
        }
        let signed = count::read(low, 0, *layout).left;
        // A number far below is none that code could have counted down to.
        if (-0xffff..0).contains(&signed) {
            say(
                "sign",
                format!(
                    "less than zero: {signed}. Something was given back that had not been taken"
                ),
            );
        }
    }
    // NEED_RESCHED is no part of what the scheduler compares; where layouts are left, they agree.
    let mask = layouts.first().map_or(u32::MAX, |layout| layout.mask());
    let of_scheduler = u32::from(low & mask == 0 || low & 0xff != 0);
    let scheduler = match of_scheduler {
        0 => {
            "in 'BUG: scheduling while atomic' the low 8 bits are 0 only where the kernel does not count \
             preemption (CONFIG_PREEMPT_COUNT=n). It is "
        }
        _ => "in 'BUG: scheduling while atomic' 1 is the scheduler's own. Left over: ",
    };
    let elsewhere = "in 'preempt_count: ..., expected: 0' and elsewhere all of it counts: ";
    for (about, expected, place) in [
        ("scheduler", of_scheduler, scheduler),
        ("elsewhere", 0, elsewhere),
    ] {
        let readings = count::readings(low, expected, &layouts);
        if !readings.is_empty() {
            let suspects = Suspects {
                uncounted: about == "scheduler" && of_scheduler == 0,
                ..Suspects::default()
            };
            let what = words::readings(&readings, suspects);
            say(about, format!("{place}{what}"));
        }
    }
    Raw { value, says }
}

/// The layouts in which this number can be a count.
pub(super) fn counts(value: u64, layouts: &[Layout]) -> Vec<Layout> {
    let low = u32::try_from(value & u64::from(u32::MAX)).unwrap_or_default();
    let mut layouts = possible(value, layouts);
    layouts.retain(|layout| {
        let reading = count::read(low, 0, *layout);
        // As differences: 8 to 15 interrupts, one in the other, are -8 to -1.
        reading.is_in_fields() && reading.bits.hardirq >= 0 && reading.bits.nmi >= 0
    });
    layouts
}

/// Why a number is no count although its bits belong to it.
fn no_count(low: u32, layout: Layout) -> String {
    let bytes = layout.size();
    let why = match layout {
        Layout::Word if low & 0x7f00_0000 != 0 => "bits 24 to 30 belong to no field",
        Layout::Long if low >> 31 != 0 => {
            "bit 31 belongs to NMI, and NMIs do not nest so deep. NEED_RESCHED is bit 63 there, bit 31 \
             only in 4 bytes"
        }
        _ => "interrupts do not nest so deep",
    };
    format!("in {bytes} bytes this is no preempt_count: {why}")
}

/// The layouts in which all of this number belongs to a field.
fn possible(value: u64, layouts: &[Layout]) -> Vec<Layout> {
    let low = u64::from(u32::MAX);
    let fits = |layout: &&Layout| match layout {
        Layout::Word => value <= low,
        Layout::Long => value & !LONG_RESCHED <= low,
    };
    layouts.iter().filter(fits).copied().collect()
}

/// The fields by name, as they stand in the number.
///
/// Source: `include/linux/preempt.h`.
fn fields(count: u32, layout: Layout) -> String {
    const WORD: &[(&str, u32, u32)] = &[
        ("PREEMPT", 0, 8),
        ("SOFTIRQ", 8, 8),
        ("HARDIRQ", 16, 4),
        ("NMI", 20, 4),
    ];
    const LONG: &[(&str, u32, u32)] = &[
        ("PREEMPT", 0, 8),
        ("SOFTIRQ", 8, 8),
        ("HARDIRQ_DISABLE", 16, 8),
        ("HARDIRQ", 24, 4),
        ("NMI", 28, 4),
    ];
    let fields = match layout {
        Layout::Word => WORD,
        Layout::Long => LONG,
    };
    let each = fields.iter().map(|(name, from, bits)| {
        let value = count >> from & ((1 << bits) - 1);
        format!("{name} {value}")
    });
    each.collect::<Vec<_>>().join(", ")
}

impl Explained<'_> {
    /// The count of a report in hex.
    pub(super) fn count_text(&self) -> Option<String> {
        self.found
            .report
            .count
            .map(|count| format!("{count:#010x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(value: u64, layouts: &[Layout]) -> String {
        let Raw { says, .. } = explain(value, layouts, Some(Layout::Word));
        let lines = says
            .iter()
            .map(|Say { about, text }| format!("{about}: {text}\n"));
        lines.collect()
    }

    /// Check each kind of number: small, with bits of interrupts, below zero, with NEED_RESCHED.
    #[test]
    fn numbers() {
        let both = [Layout::Word, Layout::Long];
        let values = [
            2,
            513,
            0x1_0000,
            0x7fff_ffff,
            0x8000_0000,
            0x8000_0001,
            0xffff_ffff,
            0x8000_0000_0000_0001,
        ];
        let all: String = values
            .iter()
            .map(|value| format!("{value:#x}\n{}\n", told(*value, &both)))
            .collect();
        insta::assert_snapshot!(all);
    }

    /// Check that bit 31 is NEED_RESCHED in 4 bytes and never in 8, where it is no count; and that the
    /// scheduler's 1 is looked for without it.
    #[test]
    fn need_resched() {
        let word = told(0x8000_0000, &[Layout::Word]);
        assert!(word.contains("resched: bit 31 is NEED_RESCHED"), "{word}");
        assert!(word.contains("Left over: -1 preempt: "), "{word}");
        assert!(word.contains("all of it counts: 0: nothing"), "{word}");
        let long = told(0x8000_0000, &[Layout::Long]);
        let none = "none: in 8 bytes this is no preempt_count: bit 31 belongs to NMI";
        assert!(long.contains("NMI 8\n"), "{long}");
        assert!(long.contains(none), "{long}");
        for about in ["resched: ", "scheduler: ", "elsewhere: "] {
            assert!(!long.contains(about), "{long}");
        }
        let both = [Layout::Word, Layout::Long];
        assert_eq!(counts(0x8000_0000, &both), [Layout::Word]);
        assert_eq!(counts(0x1000_0000, &both), [Layout::Long]);
        assert_eq!(counts(0xffff_ffff, &both), both);
        assert_eq!(counts(0x8000_0000_0000_0000, &both), [Layout::Long]);
        let bit_63 = told(0x8000_0000_0000_0000, &both);
        assert!(bit_63.contains("resched: bit 63"), "{bit_63}");
        assert!(bit_63.contains("Left over: -1 preempt: "), "{bit_63}");
    }

    /// Check that a number that no count can be is refused, and is not read all the same.
    #[test]
    fn too_large() {
        let both = [Layout::Word, Layout::Long];
        for value in [1 << 32, 1 << 40, 0x8000_0001_0000_0000] {
            assert_eq!(
                refusal(value, &both),
                Some("of 8 bytes only the low 32 bits and bit 63 belong to a field")
            );
            assert_eq!(told(value, &both), "");
        }
        let word = refusal(0x2_0000_0000, &[Layout::Word]);
        assert_eq!(word, Some("a count of 4 bytes has 32 bits"));
        assert_eq!(refusal(0xffff_ffff, &both), None);
        assert_eq!(refusal(1 << 63, &both), None);
    }
}
