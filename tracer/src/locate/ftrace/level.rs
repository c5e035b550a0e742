//! What a record keeps of the count, and what it means: [`Level`].
//!
//! Source: `tracing_gen_ctx_irq_test()` in `kernel/trace/trace.c` and `enum trace_flag_type` in
//! `include/linux/trace_events.h`.

use crate::calltree::{End, Level};

/// The two bytes of a record: `common_preempt_count` and `common_flags`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) count: u8,
    pub(super) flags: u8,
}

const HARDIRQ: u8 = 0x08;
const SOFTIRQ: u8 = 0x10;
const NMI: u8 = 0x40;
const BH_OFF: u8 = 0x80;

/// In the low half of the count's byte: this many levels, or more.
const MOST: u8 = 15;

/// What the running kernel puts into a [`Mark`]. It says so itself, in the legend above its traces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Legend {
    /// The count has half of the byte, the other has the depth of `migrate_disable()`. Before, it
    /// had all of it.
    pub(super) half: bool,
    /// There is a flag for disabled softirqs (since 5.16).
    pub(super) bh: bool,
}

impl Legend {
    /// Reads the legend, which stands at the top of `trace`.
    pub(super) fn parse(text: &str) -> Self {
        let has = |word| {
            text.lines()
                .take_while(|line| line.starts_with('#'))
                .any(|line| line.contains(word))
        };
        Self {
            half: has("migrate-disable"),
            bh: has("BH-disabled") || has("BH-disables"),
        }
    }
}

/// What a clean task shows at either end of a function: recording itself holds preemption off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Baseline {
    pub(super) entry: u8,
    pub(super) ret: u8,
}

impl Legend {
    /// The levels in a mark, with what a clean task shows still in them.
    pub(super) const fn raw(self, mark: Mark) -> u8 {
        if self.half {
            mark.count & MOST
        } else {
            mark.count
        }
    }

    /// What a mark means.
    pub(super) fn level(self, mark: Mark, end: End, baseline: Baseline) -> Level {
        let clean = match end {
            End::Entry => baseline.entry,
            End::Return => baseline.ret,
        };
        let raw = self.raw(mark);
        let contexts = NMI | HARDIRQ | SOFTIRQ;
        // One release too many borrows from all the bits above: no task is in all of these at once.
        if raw >= MOST && mark.flags & contexts == contexts {
            let preempt = if self.half {
                -1
            } else {
                i32::from(raw.cast_signed()) - i32::from(clean)
            };
            return Level {
                preempt,
                saturated: self.half,
                bh_off: self.bh.then_some(false),
                interrupt: false,
            };
        }
        Level {
            preempt: i32::from(raw) - i32::from(clean),
            saturated: self.half && raw == MOST,
            bh_off: self.bh.then_some(mark.flags & BH_OFF != 0),
            interrupt: mark.flags & contexts != 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NEW: Legend = Legend {
        half: true,
        bh: true,
    };
    const OLD: Legend = Legend {
        half: false,
        bh: false,
    };
    const OF_61: Baseline = Baseline { entry: 1, ret: 0 };

    /// Check that the legend of each kernel is understood.
    #[test]
    fn legends() {
        let new = "# tracer: nop\n#\n\
            #                                _-----=> irqs-off/BH-disabled\n\
            #                               / _----=> need-resched\n\
            #                              ||| / _-=> migrate-disable\n";
        assert_eq!(Legend::parse(new), NEW);
        let old = "# tracer: nop\n#    _-----=> irqs-off\n  cat-1 [0] d..1 BH-disabled\n";
        assert_eq!(Legend::parse(old), OLD);
    }

    /// Check that the count comes out without its baseline, and the flags beside it.
    #[test]
    fn levels() {
        let level = |count, flags, end| NEW.level(Mark { count, flags }, end, OF_61);
        assert_eq!(level(0x21, 0, End::Entry).preempt, 0);
        assert_eq!(level(0x01, 0, End::Return).preempt, 1);
        assert_eq!(level(0, 0, End::Entry).preempt, -1);
        assert_eq!(level(1, BH_OFF, End::Entry).bh_off, Some(true));
        assert!(level(1, SOFTIRQ, End::Entry).interrupt);
        let most = level(15, 0, End::Entry);
        assert_eq!((most.preempt, most.saturated), (14, true));
        let old = OLD.level(
            Mark {
                count: 15,
                flags: 0,
            },
            End::Entry,
            OF_61,
        );
        assert_eq!((old.preempt, old.saturated, old.bh_off), (14, false, None));
    }

    /// Check that one release too many is no interrupt, nor fifteen levels.
    #[test]
    fn negative_counts() {
        let flags = NMI | HARDIRQ | SOFTIRQ | BH_OFF;
        let new = NEW.level(Mark { count: 15, flags }, End::Return, OF_61);
        assert_eq!((new.preempt, new.saturated), (-1, true));
        assert!(!new.interrupt);
        let old = OLD.level(Mark { count: 0xfe, flags }, End::Return, OF_61);
        assert_eq!((old.preempt, old.saturated), (-2, false));
    }

    proptest! {
        /// Check that no mark makes it panic.
        #[test]
        fn any_mark(count: u8, flags: u8, entry: u8, half: bool, bh: bool) {
            let level = Legend { half, bh }.level(
                Mark { count, flags },
                End::Entry,
                Baseline { entry, ret: 0 },
            );
            prop_assert!(level.preempt.abs() < 512);
        }
    }
}
