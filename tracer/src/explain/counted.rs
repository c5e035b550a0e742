//! The count of a report without what is rightly part of it, by the rules of the kernel that wrote it.

use super::{
    complaint::{Frame, Kind, Report},
    count::{self, Reading},
};
use crate::leak::{Bits, Layout};

/// The count of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counted {
    /// How much of it is rightly there.
    pub(super) expected: Option<u32>,
    /// Of that, `PREEMPT_ACTIVE`.
    pub(super) active: u32,
    /// Of that, what the idle task always has.
    pub(super) idle: u32,
    /// The kernel does not count preemption.
    pub(super) uncounted: bool,
    /// What it means; empty where there is no count, or it is none.
    pub(super) readings: Vec<Reading>,
    /// There is a number, and no layout in which it can be a count.
    pub(super) is_rubbish: bool,
}

/// Where the idle task was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Idle {
    /// It is another task.
    Not,
    /// In its loop, where it calls the scheduler with its own count.
    Loop,
    /// In anything else.
    Within,
}

impl Counted {
    pub(super) fn of(report: &Report, layouts: &[Layout], idle: Idle) -> Self {
        let Some(count) = report.count else {
            return Self {
                expected: report.expected,
                ..Self::default()
            };
        };
        let active = match report.kind {
            Kind::Scheduling => active(count, report),
            _ => 0,
        };
        let rest = modern(count & !active, report);
        // What prints the others has no part of its own in them.
        let mut counted = Self {
            active,
            uncounted: is_uncounted(rest, report),
            ..Self::default()
        };
        let is_negative = count::read(rest, 0, Layout::Word).left < 0;
        counted.idle = match idle {
            Idle::Within if !counted.uncounted && !is_negative && rest & 0xff != 0 => 1,
            _ => 0,
        };
        let own = match report.kind {
            Kind::Scheduling if counted.uncounted || (rest == 0 && active != 0) => Some(0),
            Kind::Scheduling if is_before_own(report) => Some(0),
            Kind::Scheduling => Some(SCHEDULER + counted.idle.min((rest & 0xff).saturating_sub(1))),
            Kind::Timer | Kind::Softirq => report.before,
            Kind::Sleeping => Some(report.expected.unwrap_or(0) + counted.idle),
            _ => report.expected,
        };
        counted.expected = match report.kind {
            Kind::Sleeping if report.expected.is_none() && counted.idle == 0 => None,
            _ => own.map(|own| own | active),
        };
        let word = [Layout::Word];
        let layouts = if active == 0 { layouts } else { &word };
        let all = count::readings(rest, own.unwrap_or(0), layouts);
        let best = all.iter().map(nonsense).min().unwrap_or(NONE);
        counted.is_rubbish = best == NONE && report.kind != Kind::Own;
        counted.readings = all;
        counted.readings.retain(|reading| {
            nonsense(reading) == best && (best < NONE || report.kind == Kind::Own)
        });
        counted
    }

    /// Whether every reading says so, and there is one.
    pub(super) fn all(&self, is: impl Fn(&Reading) -> bool) -> bool {
        !self.readings.is_empty() && self.readings.iter().all(is)
    }

    /// Whether some reading says so.
    pub(super) fn any(&self, is: impl Fn(&Reading) -> bool) -> bool {
        self.readings.iter().any(is)
    }

    /// What is left by field, where it is known.
    pub(super) fn left(&self) -> Option<Bits> {
        let (first, others) = self.readings.split_first()?;
        others
            .iter()
            .all(|other| other.bits == first.bits)
            .then_some(first.bits)
    }
}

/// The scheduler's own part of the count in its complaint: `PREEMPT_DISABLE_OFFSET`, which
/// `in_atomic_preempt_off()` compares with, `include/linux/preempt.h`.
const SCHEDULER: u32 = 1;

/// Whether the scheduler looked at the count before it raised it itself: to 2.6.22 `schedule()` wrote the
/// message, since then `__schedule_bug()`, which is never inlined. Up to 2.6.23 task, count and pid stand
/// in this order.
fn is_before_own(report: &Report) -> bool {
    let mut names = report.frames.iter().map(Frame::function);
    report.is_old
        && (report.count == Some(1) || !report.frames.is_empty())
        && !names.any(|name| name == "__schedule_bug")
}

/// Whether a kernel does not count preemption (CONFIG_PREEMPT_COUNT=n, Debian's 5.10): then the low 8
/// bits are 0 while others are not. On any other that would take a leak of another kind and exactly one
/// release too many together; PREEMPT_RT always counts.
fn is_uncounted(count: u32, report: &Report) -> bool {
    report.kind == Kind::Scheduling && count != 0 && count & 0xff == 0 && !report.machine.is_rt()
}

/// `PREEMPT_ACTIVE` in a count, which the kernel itself sets while it preempts a task, and twice where
/// that happens in the middle of it. To 3.12 bit 28, on ARM 30; from 3.13 to 4.3 bit 21
/// (00d1a39e69d5, 3d8f74dd4ca1).
fn active(count: u32, report: &Report) -> u32 {
    if report.machine.at_least((4, 4)) == Some(true) {
        return 0;
    }
    let is_newer = report.machine.at_least((3, 13));
    let high = count & 0x7000_0000;
    if is_newer != Some(true) && high != 0 && count & 0x8f00_0000 == 0 {
        return high;
    }
    let bit = count & 0x0020_0000;
    if is_newer != Some(false) && bit != 0 && count & 0xffc0_0000 == 0 {
        return bit;
    }
    0
}

/// The count as later kernels have it: to 3.12 hard interrupts had 10 bits, and NMI bit 26 (54197e43a4a9).
fn modern(count: u32, report: &Report) -> u32 {
    const NMI: u32 = 1 << 26;
    let is_old = report.machine.at_least((3, 13)) == Some(false);
    if is_old && count & !0x03ff_ffff == NMI {
        return (count & 0x000f_ffff) | 1 << 20;
    }
    count
}

/// How a reading is ranked that no count can be.
const NONE: u8 = 2;

/// How little sense a reading makes: interrupts and NMIs do not nest so deep, and nobody gives back as
/// often what was never taken.
fn nonsense(reading: &Reading) -> u8 {
    let Bits {
        softirq,
        hardirq_disable,
        hardirq,
        nmi,
        ..
    } = reading.bits;
    let disabled = hardirq_disable.unwrap_or(0);
    let impossible = !reading.is_in_fields()
        || !(-1..=8).contains(&hardirq)
        || !(0..=3).contains(&nmi)
        || !(-1..=32).contains(&disabled)
        || softirq < -16;
    if impossible { NONE } else { u8::from(nmi > 0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(count: u32, release: Option<&str>, idle: Idle) -> Counted {
        let mut report = Report::new(Kind::Scheduling, "");
        report.count = Some(count);
        report.machine.release = release.map(str::to_owned);
        let both = [Layout::Word, Layout::Long];
        let layouts = if release.is_some() { &both[..1] } else { &both };
        Counted::of(&report, layouts, idle)
    }

    fn left(count: u32, release: Option<&str>, idle: Idle) -> String {
        of(count, release, idle)
            .left()
            .map_or_else(|| "none".to_owned(), |bits| bits.to_string())
    }

    /// Check that the idle task's own 1 is taken off outside of its loop, and only there.
    #[test]
    fn the_idle_task_has_one() {
        assert_eq!(left(0x102, None, Idle::Within), "+1 softirq");
        assert_eq!(left(0x504, None, Idle::Within), "+2 preempt +5 softirq");
        assert_eq!(left(2, None, Idle::Within), "0");
        assert_eq!(left(2, None, Idle::Loop), "+1 preempt");
        assert_eq!(left(0x102, None, Idle::Not), "+1 preempt +1 softirq");
        assert_eq!(left(0xffff_fe00, None, Idle::Loop), "-2 softirq");
    }

    /// Check that PREEMPT_ACTIVE is no part of a count where the release may have it.
    #[test]
    fn preempt_active() {
        assert_eq!(left(0x2000_0000, None, Idle::Not), "0");
        assert_eq!(
            left(0x1000_0100, Some("3.10.0-862.el7"), Idle::Within),
            "+1 softirq"
        );
        assert_eq!(left(0x0020_0002, Some("3.18.7"), Idle::Not), "+1 preempt");
        assert_eq!(left(0x4000_0002, Some("3.4.0"), Idle::Not), "+1 preempt");
        assert!(of(0x2000_0000, Some("5.4.0"), Idle::Not).is_rubbish);
        assert_eq!(left(0x0400_0001, Some("3.2.0"), Idle::Not), "+1 nmi");
    }

    /// Check that a reading that makes no sense is none, and a number without any no count.
    #[test]
    fn what_is_no_count() {
        assert_eq!(left(0x7fff_fe00, None, Idle::Not), "-2 softirq");
        assert_eq!(left(0xffff_fe00, None, Idle::Not), "-2 softirq");
        assert_eq!(left(0x7fff_ffff, None, Idle::Not), "-2 preempt");
        // The upper half of a pointer, and STACK_END_MAGIC.
        for rubbish in [0xffff_8802, 0xffff_c900, 0x57ac_6e9d, 0x6161_6161] {
            assert!(of(rubbish, None, Idle::Not).is_rubbish, "{rubbish:#x}");
        }
    }
}
