//! Sentences: what the fields of a count stand for, what lockdep's lines exclude, what a place in the
//! kernel allows to conclude.

use super::{
    complaint::{Frame, Locks},
    count::Reading,
    place::{From, Place},
};
use crate::{
    kernel::functions::{in_source, is_entry},
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
    let bh = if suspects.rt { 0 } else { softirq / 2 };
    if preempt > 0 && preempt == bh && !suspects.no_locks {
        let n = times(preempt, "spin_lock_bh()");
        parts.push(format!("{n} without spin_unlock_bh()"));
    } else {
        match preempt {
            0 => {}
            1.. => parts.push(format!("{} without counterpart", times(preempt, takes))),
            _ => parts.push(format!("{} too many", times(-preempt, gives))),
        }
        match bh {
            0 => {}
            1.. if suspects.uncounted && !suspects.no_locks => {
                let n = times(bh, "local_bh_disable() or spin_lock_bh()");
                parts.push(format!("{n} without counterpart"));
            }
            1.. => {
                let n = times(bh, "local_bh_disable()");
                parts.push(format!("{n} without local_bh_enable()"));
            }
            _ => parts.push(format!("{} too many", times(-bh, "local_bh_enable()"))),
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

/// Whether a count shows an interrupt or softirq at work.
pub(super) const fn is_in_interrupt(bits: Bits) -> bool {
    bits.hardirq > 0 || bits.nmi > 0 || bits.softirq % 2 != 0
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

/// The callers in one line, innermost first: the nearest, and those of modules further out.
pub(super) fn chain<'a>(callers: impl Iterator<Item = &'a Frame>) -> String {
    let callers: Vec<&Frame> = callers.take_while(|frame| !is_entry(&frame.name)).collect();
    let (near, far) = callers.split_at(callers.len().min(NEAR));
    let mut parts: Vec<String> = near.iter().map(|frame| named(frame)).collect();
    let mut gap = false;
    let mut room = MODULES;
    for frame in far {
        if frame.module.is_none() || room == 0 {
            gap = true;
            continue;
        }
        if gap {
            parts.push("...".to_owned());
        }
        gap = false;
        room -= 1;
        parts.push(named(frame));
    }
    if gap {
        parts.push("...".to_owned());
    }
    parts.join(" <- ")
}

/// `br_del_bridge [bridge]`.
pub(super) fn named(frame: &Frame) -> String {
    let name = in_source(&frame.name);
    match &frame.module {
        Some(module) => format!("{name} [{module}]"),
        None => name.to_owned(),
    }
}

/// What lockdep's lines say about who may have raised the count.
pub(super) fn locks(locks: &Locks, rt: bool) -> String {
    let kind = if rt { "raw spinlock" } else { "spinlock" };
    match locks {
        Locks::Unknown => format!(
            "not told (no lockdep in this kernel, or the line is missing): it may be a {kind}"
        ),
        Locks::Off => {
            "not told: lockdep had switched itself off after an earlier report".to_owned()
        }
        Locks::None => format!(
            "lockdep counts none: no spinlock, rwlock, mutex or rcu_read_lock() is without its \
             unlock. Left is what lockdep does not know: preempt_disable(), get_cpu(), get_cpu_var(), \
             bit_spin_lock(){}",
            if rt { "" } else { ", local_bh_disable()" }
        ),
        Locks::Held(held) if held.is_empty() => {
            "some are held, but the lines that name them are missing".to_owned()
        }
        Locks::Held(held) => format!(
            "held: {}. A {kind} or rwlock among them raises the count, a mutex or semaphore does \
             not; the function behind 'at:' took it",
            held.join("; ")
        ),
    }
}

/// What a place allows to conclude: "where" after the chain of callers. `call` is the call it was in,
/// as text.
pub(super) fn place(place: &Place, call: &str) -> Option<String> {
    Some(match place {
        Place::Unknown => return None,
        Place::Interrupt => {
            "in an interrupt or softirq handler, which may never sleep: the mistake is in the \
             handler, and nothing need have leaked"
                .to_owned()
        }
        Place::Idle => {
            "in the idle task, which may never sleep: mostly code of an interrupt or of a \
                        CPU idle driver"
                .to_owned()
        }
        Place::KernelThread => {
            "in a kernel thread, which makes no system calls: what it ran before \
                                leaked, or what the trace shows. preemptleak shows of it only the \
                                scheduler's reset"
                .to_owned()
        }
        Place::Returning { from, at_once } => {
            let from = match from {
                From::Call => call,
                From::Exception => "a page fault or another exception",
                From::Interrupt => "an interrupt",
            };
            let sure = if *at_once {
                "where nothing may be held: a leak for certain"
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
        Place::PutOff => "in work that was put off to the way back to user mode, or in the task's \
                          end, such as closing its files"
            .to_owned(),
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
        assert!(!locks(&Locks::None, true).contains("_bh"));
    }
}
