//! The fields of `preempt_count`, and how a change of a counter is told.

use std::fmt;

use preemptleak_ebpf::Counter;

/// How the running kernel lays out the bits of `preempt_count`.
///
/// Source: `include/linux/preempt.h`. The 4-byte layout holds up to 7.2, the 8-byte one from 7.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// PREEMPT 0-7, SOFTIRQ 8-15, HARDIRQ 16-19, NMI 20-23; bit 31 is NEED_RESCHED, inverted.
    Word,
    /// PREEMPT 0-7, SOFTIRQ 8-15, HARDIRQ_DISABLE 16-23, HARDIRQ 24-27, NMI 28-31; NEED_RESCHED
    /// is bit 63, so the low 32 bits are the whole count.
    Long,
}

impl Layout {
    /// The bits of the low 32 that belong to the count.
    #[must_use]
    pub const fn mask(self) -> u32 {
        match self {
            Self::Word => 0x7fff_ffff,
            Self::Long => 0xffff_ffff,
        }
    }

    /// The bits of nested hard interrupts.
    #[must_use]
    pub const fn hardirq(self) -> u32 {
        match self {
            Self::Word => 0x000f_0000,
            Self::Long => 0x0f00_0000,
        }
    }

    /// The size in bytes of the kernel's variable.
    #[must_use]
    pub const fn size(self) -> u32 {
        match self {
            Self::Word => 4,
            Self::Long => 8,
        }
    }
}

/// The least value of a field that has borrowed from the one above.
const BORROWED: i64 = -16;

/// A count, or a difference of two, by its fields. Each is signed: an extra `preempt_enable()` is
/// `preempt: -1`, and never a borrow through all the fields above it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bits {
    /// Nested `preempt_disable()`, `get_cpu()`, `spin_lock()`.
    pub preempt: i32,
    /// Nested `local_bh_disable()` (each adds 2) and softirq handlers (1).
    pub softirq: i32,
    /// Nested `local_interrupt_disable()`; `None` where the layout has no such field.
    pub hardirq_disable: Option<i32>,
    /// Nested hard interrupts.
    pub hardirq: i32,
    /// Nested non-maskable interrupts.
    pub nmi: i32,
}

impl Bits {
    /// Splits a normalized count that was seen anywhere, in a handler too, into signed fields.
    ///
    /// A field of eight bits is read as less than zero where all of the rest is, down to -128; else
    /// only down to [`BORROWED`], so that a mixed +softirq -preempt comes apart: hundreds of leaks are
    /// a loop, while nobody gives back as often what was never taken.
    #[must_use]
    pub fn of(delta: i32, layout: Layout) -> Self {
        let mut rest = i64::from(delta);
        let mut take = |bits: u32| -> i32 {
            let span = 1i64 << bits;
            let mut low = rest.rem_euclid(span);
            let least = if rest > 0 && bits == 8 {
                BORROWED
            } else {
                -span / 2
            };
            if low >= span + least {
                low -= span;
            }
            rest = (rest - low) / span;
            i32::try_from(low).unwrap_or_default()
        };
        let preempt = take(8);
        let softirq = take(8);
        let hardirq_disable = (layout == Layout::Long).then(|| take(8));
        let hardirq = take(4);
        let nmi = take(4);
        Self {
            preempt,
            softirq,
            hardirq_disable,
            hardirq,
            nmi,
        }
    }

    /// Splits what a task changed, or how far its count is from a clean one, into signed fields.
    ///
    /// A task takes bottom halves by twos (`SOFTIRQ_DISABLE_OFFSET`). So 0x1ff is two of them and one
    /// `preempt_enable()` too many, while 0xff, where that would make it one, is 255 levels. All other
    /// fields are read as they stand, and what is below 0 as the same in the other direction.
    fn of_change(delta: i32, layout: Layout) -> Self {
        let sign = i64::from(delta.signum());
        let mut rest = i64::from(delta).abs();
        let mut take = |span: i64| -> i64 {
            let low = rest % span;
            rest /= span;
            low
        };
        let mut preempt = take(0x100);
        let mut softirq = take(0x100);
        if preempt >= 0x100 + BORROWED && softirq % 2 == 1 {
            preempt -= 0x100;
            softirq += 1;
        }
        let hardirq_disable = (layout == Layout::Long).then(|| take(0x100));
        let (hardirq, nmi) = (take(0x10), take(0x10));
        let signed = |field: i64| i32::try_from(sign * field).unwrap_or_default();
        Self {
            preempt: signed(preempt),
            softirq: signed(softirq),
            hardirq_disable: hardirq_disable.map(signed),
            hardirq: signed(hardirq),
            nmi: signed(nmi),
        }
    }

    /// Field by field.
    fn minus(self, other: Self) -> Self {
        let disable = self.hardirq_disable.zip(other.hardirq_disable);
        Self {
            preempt: self.preempt - other.preempt,
            softirq: self.softirq - other.softirq,
            hardirq_disable: disable.map(|(own, other)| own - other),
            hardirq: self.hardirq - other.hardirq,
            nmi: self.nmi - other.nmi,
        }
    }

    /// How many levels it is, whatever their direction.
    fn levels(self) -> i32 {
        let Self {
            preempt,
            softirq,
            hardirq_disable,
            hardirq,
            nmi,
        } = self;
        let disable = hardirq_disable.unwrap_or_default();
        [preempt, softirq, disable, hardirq, nmi]
            .map(i32::abs)
            .iter()
            .sum()
    }
}

/// `+1 preempt`, `+1 preempt +2 softirq`, `0`.
impl fmt::Display for Bits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            preempt,
            softirq,
            hardirq_disable,
            hardirq,
            nmi,
        } = *self;
        let fields = [
            (preempt, "preempt"),
            (softirq, "softirq"),
            (hardirq_disable.unwrap_or_default(), "hardirq_disable"),
            (hardirq, "hardirq"),
            (nmi, "nmi"),
        ];
        let mut separator = "";
        for (value, name) in fields.into_iter().filter(|(value, _)| *value != 0) {
            write!(f, "{separator}{value:+} {name}")?;
            separator = " ";
        }
        if separator.is_empty() {
            f.write_str("0")?;
        }
        Ok(())
    }
}

/// A change of a counter, as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Of which counter.
    pub counter: Counter,
    /// By how much.
    pub delta: i32,
    /// The counts before and after it, where they are known: they tell more than their difference.
    pub counts: Option<[i32; 2]>,
}

impl Change {
    /// By fields; `None` of a counter that has none.
    #[must_use]
    pub fn bits(self, layout: Layout) -> Option<Bits> {
        let Self {
            counter,
            delta,
            counts,
        } = self;
        match counter {
            Counter::PreemptCount => {}
            // A number of its own, that nothing stands above.
            Counter::SoftirqDisableCnt => {
                return Some(Bits {
                    softirq: delta / 0x100,
                    ..Bits::of_change(0, layout)
                });
            }
            Counter::RcuReadLockNesting
            | Counter::MigrationDisabled
            | Counter::PagefaultDisabled
            | Counter::LockdepDepth => return None,
        }
        let alone = Bits::of_change(delta, layout);
        // What a reset hid is not between the two.
        let counts = counts.filter(|[enter, exit]| exit.wrapping_sub(*enter) == delta);
        let Some([enter, exit]) = counts else {
            return Some(alone);
        };
        let [enter, exit] = [enter, exit].map(|count| Bits::of_change(count, layout));
        // Where a field has run over into the next one, the two counts look further apart than they are.
        let between = exit.minus(enter);
        let is_less = between.levels() < alone.levels();
        Some(if is_less { between } else { alone })
    }

    /// In words: `+1 preempt`, `+1 rcu`, `+2 softirq`.
    #[must_use]
    pub fn told(self, layout: Layout) -> String {
        let name = match self.counter {
            Counter::PreemptCount | Counter::SoftirqDisableCnt => {
                return self.bits(layout).unwrap_or_default().to_string();
            }
            Counter::RcuReadLockNesting => "rcu",
            Counter::MigrationDisabled => "migrate",
            Counter::PagefaultDisabled => "pagefault",
            Counter::LockdepDepth => "lockdep",
        };
        format!("{:+} {name}", self.delta)
    }
}

/// A change of which only the amount is known, in words.
#[must_use]
pub fn change(counter: Counter, delta: i32, layout: Layout) -> String {
    let counts = None;
    let change = Change {
        counter,
        delta,
        counts,
    };
    change.told(layout)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that each field is told apart, in both layouts.
    #[test]
    fn fields_come_apart() {
        let bits = Bits::of(0x0201, Layout::Word);
        assert_eq!((bits.preempt, bits.softirq), (1, 2));
        assert_eq!(bits.to_string(), "+1 preempt +2 softirq");
        assert_eq!(Bits::of(0x1_0000, Layout::Word).hardirq, 1);
        assert_eq!(Bits::of(0x1_0000, Layout::Long).hardirq_disable, Some(1));
        assert_eq!(Bits::of(0x100_0000, Layout::Long).hardirq, 1);
    }

    /// Check that a release too many is -1 in its own field only, and that mixed signs come apart.
    #[test]
    fn negative_counts_do_not_borrow() {
        assert_eq!(Bits::of(-1, Layout::Word).to_string(), "-1 preempt");
        assert_eq!(Bits::of(-0x200, Layout::Long).to_string(), "-2 softirq");
        assert_eq!(
            Bits::of(0x200 - 1, Layout::Word).to_string(),
            "-1 preempt +2 softirq"
        );
        assert_eq!(Bits::of(0, Layout::Word).to_string(), "0");
    }

    /// Check that a field that is nearly full has borrowed, and that one that is only more than half
    /// full has not; but where all is below zero, there is nothing to borrow from.
    #[test]
    fn large_counts_stay() {
        for layout in [Layout::Word, Layout::Long] {
            for (delta, told) in [
                (127, "+127 preempt"),
                (128, "+128 preempt"),
                (201, "+201 preempt"),
                (239, "+239 preempt"),
                (254, "-2 preempt +1 softirq"),
                (0x1ff, "-1 preempt +2 softirq"),
                (0x2c9, "+201 preempt +2 softirq"),
                (0x8000, "+128 softirq"),
                (-55, "-55 preempt"),
                (-128, "-128 preempt"),
                (-0x202, "-2 preempt -2 softirq"),
            ] {
                assert_eq!(Bits::of(delta, layout).to_string(), told, "{delta:#x}");
            }
        }
    }

    /// Check that all levels there is room for are told as such, that mixed signs still come apart, and
    /// that each reads the same in the other direction.
    #[test]
    fn a_change_fills_its_field() {
        for layout in [Layout::Word, Layout::Long] {
            for (delta, told) in [
                (0, "0"),
                (1, "+1 preempt"),
                (254, "+254 preempt"),
                (255, "+255 preempt"),
                (0x200, "+2 softirq"),
                (0xfe00, "+254 softirq"),
                (0xfeff, "+255 preempt +254 softirq"),
                (0x1ff, "-1 preempt +2 softirq"),
                (0x1fe, "-2 preempt +2 softirq"),
                (0x101, "+1 preempt +1 softirq"),
                (0x2c9, "+201 preempt +2 softirq"),
            ] {
                assert_eq!(
                    change(Counter::PreemptCount, delta, layout),
                    told,
                    "{delta:#x}"
                );
                let turned = told.replace('+', "~").replace('-', "+").replace('~', "-");
                assert_eq!(
                    change(Counter::PreemptCount, -delta, layout),
                    turned,
                    "{delta:#x}"
                );
            }
        }
        assert_eq!(
            change(Counter::SoftirqDisableCnt, 0x200 * 300, Layout::Word),
            "+600 softirq"
        );
    }

    /// Check that two counts tell more than their difference, that a field which runs over does not mislead,
    /// and that what a reset hid is not looked for between them.
    #[test]
    fn two_counts_tell_more() {
        let told = |enter: i32, exit: i32, delta| {
            let counts = Some([enter, exit]);
            let counter = Counter::PreemptCount;
            let change = Change {
                counter,
                delta,
                counts,
            };
            change.told(Layout::Long)
        };
        let between = |enter: i32, exit: i32| told(enter, exit, exit - enter);
        assert_eq!(between(17, 0x200), "-17 preempt +2 softirq");
        assert_eq!(between(0x200, 0x1_0000), "-2 softirq +1 hardirq_disable");
        assert_eq!(between(0, 0xff), "+255 preempt");
        assert_eq!(between(0xff, 0), "-255 preempt");
        assert_eq!(between(0xff, 0x100), "+1 preempt");
        assert_eq!(between(0xfe00, 0x1_0000), "+2 softirq");
        assert_eq!(between(-1, 0), "+1 preempt");
        assert_eq!(between(0x101, 0x102), "+1 preempt");
        assert_eq!(told(0, 0, 0xff), "+255 preempt");
    }

    /// Check that a change is told in the words of `--watch`.
    #[test]
    fn changes_are_told_by_counter() {
        let told = |counter, delta| change(counter, delta, Layout::Word);
        assert_eq!(told(Counter::PreemptCount, 0x201), "+1 preempt +2 softirq");
        assert_eq!(told(Counter::SoftirqDisableCnt, 0x200), "+2 softirq");
        assert_eq!(told(Counter::RcuReadLockNesting, 1), "+1 rcu");
        assert_eq!(told(Counter::MigrationDisabled, -1), "-1 migrate");
    }
}
