//! A raw count, as somebody has read it in a message or in a crash dump.

use super::{
    conclude::{self, Explained, Say},
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

/// Explains a count in these layouts; `running` is this kernel's.
pub(super) fn explain(value: u64, layouts: &[Layout], running: Option<Layout>) -> Raw {
    let mut says = Vec::new();
    let mut say = |about, text: String| says.push(Say { about, text });
    let low = u32::try_from(value & u64::from(u32::MAX)).unwrap_or_default();
    let given = layouts;
    let layouts = possible(value, given);
    if layouts.is_empty() {
        let why = if given.contains(&Layout::Long) {
            "of 8 bytes only the low 32 bits and bit 63 belong to a field"
        } else {
            "a count of 4 bytes has 32 bits"
        };
        say("none", format!("this is no preempt_count: {why}"));
    }
    for layout in &layouts {
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
    let scheduler = match conclude::scheduler(Some(low)) {
        0 => {
            "in 'BUG: scheduling while atomic' the low 8 bits are 0 only where the kernel does not count \
             preemption (CONFIG_PREEMPT_COUNT=n). It is "
        }
        _ => "in 'BUG: scheduling while atomic' 1 is the scheduler's own. Left over: ",
    };
    let elsewhere = "in 'preempt_count: ..., expected: 0' and elsewhere all of it counts: ";
    for (about, expected, place) in [
        ("scheduler", conclude::scheduler(Some(low)), scheduler),
        ("elsewhere", 0, elsewhere),
    ] {
        let readings = count::readings(low, expected, &layouts);
        if !readings.is_empty() {
            let what = words::readings(&readings, Suspects::default());
            say(about, format!("{place}{what}"));
        }
    }
    Raw { value, says }
}

/// The layouts in which all of this number belongs to a field.
pub(super) fn possible(value: u64, layouts: &[Layout]) -> Vec<Layout> {
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

    /// Check that a number that no count can be is told so, and is not read all the same.
    #[test]
    fn too_large() {
        let both = [Layout::Word, Layout::Long];
        for value in [1 << 32, 1 << 40, 0x8000_0001_0000_0000] {
            assert_eq!(
                told(value, &both),
                "none: this is no preempt_count: of 8 bytes only the low 32 bits and bit 63 belong to \
                 a field\n"
            );
        }
        let word = told(0x2_0000_0000, &[Layout::Word]);
        assert_eq!(
            word,
            "none: this is no preempt_count: a count of 4 bytes has 32 bits\n"
        );
    }
}
