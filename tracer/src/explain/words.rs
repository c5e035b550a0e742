//! Sentences: what the fields of a count stand for, what lockdep's lines exclude, what a place in the
//! kernel allows to conclude.

pub(super) mod locks;

use super::{
    complaint::Frame,
    count::Reading,
    place::{From, Place},
};
use crate::{
    kernel::arch::is_entry,
    leak::{Bits, Layout},
};

/// How many callers are shown, and how many of modules besides.
const NEAR: usize = 3;
const MODULES: usize = 3;

/// Who can have raised a count, as far as the report excludes some.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Suspects {
    /// PREEMPT_RT: locks and local_bh_disable() are not in the count.
    pub(super) rt: bool,
    /// lockdep counts no lock held.
    pub(super) no_locks: bool,
    /// The count is the difference of two.
    pub(super) of_a_change: bool,
    /// The kernel does not count preemption (CONFIG_PREEMPT_COUNT=n): of spin_lock_bh() only the part
    /// of local_bh_disable() is in the count.
    pub(super) uncounted: bool,
    /// Nothing says that what was taken will not be given back: it may be held rightly.
    pub(super) held: bool,
}

impl Suspects {
    /// How to say that what was taken has not been given back.
    fn missing(self, counterpart: &str) -> String {
        if self.held {
            "in force".to_owned()
        } else {
            format!("without {counterpart}")
        }
    }
}

/// What has no counterpart, in words: "one preempt_disable(), ... without counterpart".
pub(super) fn causes(bits: Bits, suspects: Suspects) -> String {
    let Bits {
        preempt,
        softirq,
        hardirq_disable,
        hardirq,
        nmi,
    } = bits;
    let mut parts = Vec::new();
    let takes = match suspects {
        Suspects { no_locks: true, .. } => {
            "preempt_disable(), get_cpu(), get_cpu_var() or bit_spin_lock()"
        }
        Suspects { rt: true, .. } => {
            "preempt_disable(), get_cpu(), get_cpu_var() or raw_spin_lock()"
        }
        Suspects { .. } => "preempt_disable(), get_cpu(), get_cpu_var() or spin_lock()",
    };
    let gives = if suspects.rt {
        "preempt_enable(), put_cpu(), put_cpu_var() or raw_spin_unlock()"
    } else {
        "preempt_enable(), put_cpu(), put_cpu_var() or spin_unlock()"
    };
    let (takes_bh, counterpart) = if suspects.uncounted && !suspects.no_locks {
        ("local_bh_disable() or spin_lock_bh()", "counterpart")
    } else {
        ("local_bh_disable()", "local_bh_enable()")
    };
    let bh = if suspects.rt { 0 } else { softirq / 2 };
    if preempt > 0 && preempt == bh && !suspects.no_locks {
        let n = times(preempt, "spin_lock_bh()");
        parts.push(format!("{n} {}", suspects.missing("spin_unlock_bh()")));
    } else {
        for (n, takes, counterpart, gives) in [
            (preempt, takes, "counterpart", gives),
            (bh, takes_bh, counterpart, "local_bh_enable()"),
        ] {
            match n {
                0 => {}
                1.. => {
                    let missing = suspects.missing(counterpart);
                    parts.push(format!("{} {missing}", times(n, takes)));
                }
                _ => parts.push(format!("{} too many", times(-n, gives))),
            }
        }
    }
    if suspects.rt && softirq != 0 {
        // There it is `current->softirq_disable_cnt` (`softirq_count()`, `include/linux/preempt.h`).
        parts.push(format!(
            "{softirq} in the field of softirqs, which PREEMPT_RT does not use"
        ));
    } else if softirq % 2 != 0 {
        parts.push(if suspects.of_a_change {
            "the softirq's own mark (SOFTIRQ_OFFSET, 0x100)".to_owned()
        } else {
            "a softirq handler is running".to_owned()
        });
    }
    let others = [
        (
            hardirq_disable.unwrap_or(0),
            "local_interrupt_disable() in force",
        ),
        (hardirq, "hard interrupt handler running"),
        (nmi, "NMI handler running"),
    ];
    for (value, what) in others {
        match value {
            0 => {}
            1.. => parts.push(times(value, what)),
            _ => parts.push(format!(
                "{value} {what}, which makes no sense in this layout"
            )),
        }
    }
    if parts.is_empty() {
        return "nothing".to_owned();
    }
    parts.join(", and ")
}

/// "one X", "3 times X".
fn times(n: i32, what: &str) -> String {
    if n == 1 {
        format!("one {what}")
    } else {
        format!("{n} times {what}")
    }
}

/// Readings as sentences; with the kernels they hold for, where there is more than one.
pub(super) fn readings(readings: &[Reading], suspects: Suspects) -> String {
    let each = readings.iter().map(|reading| {
        let Reading { layout, bits, .. } = reading;
        let when = match (readings.len(), layout) {
            (1, _) => "",
            (_, Layout::Word) => "on kernels up to 7.2: ",
            (_, Layout::Long) => "from 7.3 on: ",
        };
        format!("{when}{bits}: {}", causes(*bits, suspects))
    });
    each.collect::<Vec<_>>().join("; ")
}

/// The callers in one line, innermost first: the nearest, and of those further out those of modules and
/// those that took what is held.
pub(super) fn chain<'a>(callers: impl Iterator<Item = &'a Frame>, takers: &[&str]) -> String {
    let callers: Vec<&Frame> = callers.take_while(|frame| !is_entry(&frame.name)).collect();
    let (near, far) = callers.split_at(callers.len().min(NEAR));
    let mut parts: Vec<String> = near.iter().map(|frame| named(frame)).collect();
    let mut gap = false;
    let mut room = MODULES;
    for frame in far {
        let is_taker = takers.contains(&frame.function());
        if !is_taker && (frame.module.is_none() || room == 0) {
            gap = true;
            continue;
        }
        if gap {
            parts.push("...".to_owned());
        }
        gap = false;
        room = room.saturating_sub(1);
        parts.push(named(frame));
    }
    if gap {
        parts.push("...".to_owned());
    }
    parts.join(" <- ")
}

/// `br_del_bridge [bridge]`.
pub(super) fn named(frame: &Frame) -> String {
    let name = frame.function();
    match &frame.module {
        Some(module) => format!("{name} [{module}]"),
        None => name.to_owned(),
    }
}

/// What a place allows to conclude: "where" after the chain of callers. `call` is the call it was in,
/// as text.
pub(super) fn place(place: &Place, call: &str, comm: Option<&str>) -> Option<String> {
    Some(match place {
        Place::Unknown => return None,
        Place::Nmi => "in the handler of a non-maskable interrupt, which may never sleep".to_owned(),
        Place::Hardirq => {
            "in the handler of a hard interrupt, which may never sleep: the mistake is in the handler, or in \
             what it calls. The task below is only the one that it came on top of"
                .to_owned()
        }
        Place::Softirq => {
            let task = match comm {
                Some(comm) if comm.starts_with("ksoftirqd/") => "",
                _ => ". The task below is only the one that it came on top of",
            };
            format!(
                "in a softirq (a timer, a tasklet, the network, the end of I/O), which may never sleep: the \
                 mistake is in its handler, or in what that calls{task}"
            )
        }
        Place::Idle => "in the idle task, which may never sleep".to_owned(),
        Place::CpuStart => {
            "in the idle task of a CPU that is brought up: it may not sleep yet, and no handler runs".to_owned()
        }
        Place::Boot => "in the kernel's own start, before user mode".to_owned(),
        Place::KernelThread => {
            "in a kernel thread, which makes no system calls: what it ran before leaked, or what the trace \
             shows sleeps where it may not"
                .to_owned()
        }
        Place::Returning { from, at_once } => {
            let from = match from {
                From::Call => call,
                From::Exception => "a page fault or another exception",
                From::Interrupt => "an interrupt",
                From::Unknown => "a system call, an exception or an interrupt",
            };
            let sure = if *at_once {
                "where nothing may be held"
            } else {
                "where nothing is held any more: a leak, unless these functions themselves sleep \
                 where they may not"
            };
            format!("on the way back to user mode from {from}, {sure}")
        }
        Place::Dying => {
            "dying: it gave up its CPU for the last time, when nothing is held any more. \
                         The leak was there before"
                .to_owned()
        }
        Place::PutOff => format!(
            "in work that {call} put off to the way back to user mode or to the task's end, such as closing a \
             file"
        ),
        Place::Waiting => format!("in {call}, which only waits and holds nothing meanwhile"),
        Place::Call => format!("inside {call}"),
        Place::Fault => "inside a page fault".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(delta: i32, layout: Layout) -> String {
        causes(Bits::of(delta, layout), Suspects::default())
    }

    /// Check that each field is told by the functions that raise it.
    #[test]
    fn fields_by_their_functions() {
        let takes =
            "preempt_disable(), get_cpu(), get_cpu_var() or spin_lock() without counterpart";
        assert_eq!(told(1, Layout::Word), format!("one {takes}"));
        assert_eq!(told(20, Layout::Word), format!("20 times {takes}"));
        assert_eq!(
            told(0x200, Layout::Word),
            "one local_bh_disable() without local_bh_enable()"
        );
        assert_eq!(
            told(0x201, Layout::Word),
            "one spin_lock_bh() without spin_unlock_bh()"
        );
        assert_eq!(told(0x100, Layout::Word), "a softirq handler is running");
        assert!(told(-1, Layout::Word).starts_with("one preempt_enable(), "));
        assert!(told(-1, Layout::Word).ends_with(" too many"));
        assert_eq!(
            told(0x1_0000, Layout::Word),
            "one hard interrupt handler running"
        );
        assert_eq!(
            told(0x1_0000, Layout::Long),
            "one local_interrupt_disable() in force"
        );
        assert_eq!(told(0, Layout::Long), "nothing");
        let uncounted = Suspects {
            uncounted: true,
            ..Suspects::default()
        };
        assert_eq!(
            causes(Bits::of(0x200, Layout::Word), uncounted),
            "one local_bh_disable() or spin_lock_bh() without counterpart"
        );
        let of = |suspects| causes(Bits::of(0x201, Layout::Word), suspects);
        let lockdep = Suspects {
            no_locks: true,
            ..Suspects::default()
        };
        let exact = of(lockdep);
        assert!(!exact.contains("spin_lock_bh()"), "{exact}");
        let rt = Suspects {
            rt: true,
            ..Suspects::default()
        };
        let on_rt = causes(Bits::of(1, Layout::Word), rt);
        assert!(on_rt.contains("raw_spin_lock()"), "{on_rt}");
    }

    /// Check that on PREEMPT_RT nobody is suspected whose doing is not in the count there: neither
    /// spin_lock_bh() nor local_bh_disable(), and of the unlocks only the raw one.
    #[test]
    fn preempt_rt() {
        let rt = Suspects {
            rt: true,
            ..Suspects::default()
        };
        for delta in [0x201, 0x200, 0x100, -0x200, -1] {
            let told = causes(Bits::of(delta, Layout::Long), rt);
            assert!(!told.contains("_bh"), "{told}");
            assert!(!told.contains(" spin_"), "{told}");
            assert!(!told.contains("handler"), "{told}");
        }
        let told = causes(Bits::of(0x201, Layout::Long), rt);
        let field = "2 in the field of softirqs, which PREEMPT_RT does not use";
        assert!(told.ends_with(field), "{told}");
        assert!(!locks::told(&crate::explain::complaint::Locks::None, true).contains("_bh"));
    }
}
