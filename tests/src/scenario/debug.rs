//! What changes on a kernel that checks itself: DEBUG_PREEMPT, DEBUG_ATOMIC_SLEEP, PROVE_LOCKING.
//!
//! All sources named are those of 6.1.

use super::{Action, Armed, Leaves, Ledger, Place, Scenario, Then, Traits};

/// `__might_resched` (kernel/sched/core.c), once a second at most.
const SLEEPING: &str = "BUG: sleeping function called from invalid context";

/// `__schedule_bug` and `__might_resched` (kernel/sched/core.c) say this, and in the next line the
/// function that disabled preemption when it was last enabled.
const DISABLED_AT: &str = "Preemption disabled at:";

/// `debug_show_held_locks` (kernel/locking/lockdep.c) has nothing else to show then.
const LOCKDEP_OFF: &str = "INFO: lockdep is turned off.";

/// What a complaint says of where preemption was disabled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DisabledAt {
    /// Nothing: the kernel has no DEBUG_PREEMPT, or does not complain.
    #[default]
    Unsaid,
    /// Address 0. The lock functions look for their caller's caller, and `CALLER_ADDR1`
    /// (include/linux/ftrace.h) is 0 on a kernel without frame pointers.
    Unknown,
    /// An address in this function.
    In(&'static str),
}

impl DisabledAt {
    /// Checks that the kernel's log says this, wherever it says something.
    pub(super) fn check(self, log: &[String]) -> Result<(), String> {
        let wanted = match self {
            Self::Unsaid => return Ok(()),
            Self::Unknown => " 0x0".to_owned(),
            Self::In(function) => format!(" {function}+0x"),
        };
        let mut said = log
            .iter()
            .zip(log.iter().skip(1))
            .filter(|(line, _)| *line == DISABLED_AT)
            .map(|(_, next)| next)
            .peekable();
        if said.peek().is_none() {
            return Err("the kernel does not say where preemption was disabled".to_owned());
        }
        match said.find(|line| !line.contains(&wanted)) {
            Some(line) => Err(format!(
                "preemption was disabled at {line:?}, says the kernel, and not at{wanted}"
            )),
            None => Ok(()),
        }
    }
}

impl Scenario {
    /// Adds what a kernel that checks itself logs.
    pub(super) fn expect_debug(&self, kernel: Traits, ledger: &mut Ledger) {
        if !kernel.debug {
            return;
        }
        if self.first.leaves.preempt < 0 {
            // preempt_count_sub() complains as lockdep does.
            if kernel.lockdep {
                let refused = "DEBUG_LOCKS_WARN_ON(val > preempt_count())";
                ledger.messages.push(refused.to_owned());
                ledger.tolerated.push(" preempt_count_sub+".to_owned());
            }
            return;
        }
        let bug = |line: &String| line.starts_with("BUG: scheduling while atomic");
        if !ledger.messages.iter().any(bug) {
            return;
        }
        if !kernel.lockdep || self.keeps_lock(kernel) {
            ledger.tolerated.push(LOCKDEP_OFF.to_owned());
        }
        if self.sleeps_raised() {
            ledger.messages.push(SLEEPING.to_owned());
        } else {
            // A task that was preempted on the way has its rseq area written when it returns.
            ledger
                .tolerated
                .push(format!("{SLEEPING} at kernel/rseq.c"));
        }
        if self.first.leaves.then == Then::Faults {
            ledger.tolerated.push(SLEEPING.to_owned());
        }
        if self.action == Action::Armed(Armed::Exit) {
            // What a task does last may sleep, and does not always.
            ledger.tolerated.push(SLEEPING.to_owned());
        }
        if self.action == Action::Getsockopt {
            // put_user() of the length, unless the last complaint was less than a second ago.
            let place = format!("{SLEEPING} at net/ipv4/ip_sockglue.c");
            ledger.tolerated.push(place);
        }
        ledger.disabled_at = self.disabled_at(kernel);
    }

    /// Whether a call ends with a lock held that lockdep knows; `rcu_read_lock()` is one to it.
    pub(super) const fn keeps_lock(&self, kernel: Traits) -> bool {
        let Leaves {
            spin, rcu, mutex, ..
        } = self.first.leaves;
        mutex != 0 || (kernel.debug && (spin != 0 || rcu != 0))
    }

    /// Whether this is what lockdep complains of, so that it is off afterwards.
    #[must_use]
    pub const fn ends_lockdep(&self) -> bool {
        let Leaves {
            preempt,
            spin,
            rcu,
            mutex,
            ..
        } = self.first.leaves;
        spin != 0 || rcu != 0 || mutex != 0 || preempt < 0
    }

    /// What the kernel remembers of where the first leak disabled preemption.
    #[must_use]
    pub const fn disabled_at(&self, kernel: Traits) -> DisabledAt {
        match self.function() {
            // They keep a spinlock, of which such a kernel does not remember the place.
            _ if matches!(self.action, Action::FixedBug { .. }) => DisabledAt::Unsaid,
            Some(_) if kernel.debug && self.first.leaves.spin != 0 => DisabledAt::Unknown,
            Some(function) if kernel.debug => DisabledAt::In(function),
            _ => DisabledAt::Unsaid,
        }
    }

    /// Whether the task is sure to meet a `might_sleep()` between the leak and the scheduler.
    fn sleeps_raised(&self) -> bool {
        match self.action {
            // i_mmap_lock_write(), __fput(), lock_page(), copyout(), mmput()
            Action::Armed(Armed::Mmap | Armed::Close | Armed::Fault)
            | Action::SignalDelivery
            | Action::SysfsRead
            | Action::ExecRefused => true,
            // The locks on the way out; after them the rseq area of a task that slept before: the
            // line that the story's engineer saw.
            Action::Bridge(place) => place != Place::None,
            // What says for how long is copied first.
            _ => {
                let mut later = self.later.iter();
                later.any(|call| call.leaves.then == Then::Sleeps)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expect(name: &str, lockdep: bool) -> Ledger {
        let kernel = Traits {
            preempt_count: true,
            preempt_rt: false,
            preempt_rcu: true,
            closes_at_once: true,
            lockdep,
            debug: true,
        };
        let expected = Scenario::find(name).unwrap().expect(kernel);
        assert!(name != "underflow" || expected.leaks.is_empty());
        expected.ledger
    }

    fn lines(log: &[&str]) -> Vec<String> {
        log.iter().map(ToString::to_string).collect()
    }

    const BUG: &str = "BUG: scheduling while atomic: leak/7/0x00000002";
    const LOCK_HELD: &str = "WARNING: lock held when returning to user space!";

    /// Check that a kept lock brings lockdep's warning while lockdep is on, and only then.
    #[test]
    fn a_kept_lock_is_told_once_a_boot() {
        let nowhere = [DISABLED_AT, "[<0000000000000000>] 0x0"];
        let log = lines(&[&[BUG, LOCK_HELD], &nowhere[..]].concat());
        assert_eq!(expect("spin-lock", true).check(&log), Ok(()));
        assert!(expect("spin-lock", false).check(&log).is_err());
        let log = lines(&[&[BUG, LOCKDEP_OFF], &nowhere[..]].concat());
        assert_eq!(expect("spin-lock", false).check(&log), Ok(()));
        assert!(expect("spin-lock", true).check(&log).is_err());
    }

    /// Check that the kernel refuses an underflow, and says so while lockdep is on.
    #[test]
    fn there_is_no_underflow() {
        assert_eq!(expect("underflow", true).messages.len(), 1);
        assert_eq!(expect("underflow", false).messages, [""; 0]);
    }

    /// Check that the function beside each complaint must be the one that leaked.
    #[test]
    fn the_complaint_names_the_function() {
        let expected = expect("nested-4", true);
        let at = "[<ffffffffc0000123>] leaky_depth4+0x1a/0x30 [leaky]";
        let other = "[<ffffffffc0000456>] leaky_depth3+0x9/0x20 [leaky]";
        assert_eq!(expected.check(&lines(&[BUG, DISABLED_AT, at])), Ok(()));
        assert!(expected.check(&lines(&[BUG])).is_err());
        let log = lines(&[BUG, DISABLED_AT, at, DISABLED_AT, other]);
        assert!(expected.check(&log).is_err());
    }
}
