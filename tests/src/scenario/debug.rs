//! What changes on a kernel that checks itself: DEBUG_PREEMPT, DEBUG_ATOMIC_SLEEP, PROVE_LOCKING.
//!
//! All sources named are those of 6.1.

use super::{Action, Armed, Class, Debug, Expectation, Place, Scenario, Then, Traits};

/// `__might_resched` (kernel/sched/core.c), once a second at most.
const SLEEPING: &str = "BUG: sleeping function called from invalid context";

/// `__schedule_bug` and `__might_resched` (kernel/sched/core.c) say this, and in the next line the
/// function that disabled preemption when it was last enabled.
const DISABLED_AT: &str = "Preemption disabled at:";

/// `debug_show_held_locks` (kernel/locking/lockdep.c) has nothing else to show then.
const LOCKDEP_OFF: &str = "INFO: lockdep is turned off.";

/// Changes what is expected of a scenario where the kernel checks itself.
pub(super) fn adjust(scenario: &Scenario, kernel: Traits, expected: &mut Expectation) {
    let Some(Debug { lockdep }) = kernel.debug else {
        return;
    };
    if expected.class == Class::Underflow {
        // preempt_count_sub() refuses to take away what is not there. It complains as lockdep
        // does, which with its first complaint of a boot turns itself off.
        expected.class = Class::None;
        expected.delta = 0;
        expected.messages.clear();
        if lockdep {
            expected
                .messages
                .push("DEBUG_LOCKS_WARN_ON(val > preempt_count())".to_owned());
            expected.tolerated.push(" preempt_count_sub+".to_owned());
        }
        return;
    }
    if expected.class == Class::None {
        return;
    }
    let keeps_lock = scenario.leaves.spin != 0 && !kernel.preempt_rt;
    if keeps_lock && lockdep {
        // lockdep_sys_exit()
        expected
            .messages
            .push("WARNING: lock held when returning to user space!".to_owned());
    }
    if keeps_lock || !lockdep {
        expected.tolerated.push(LOCKDEP_OFF.to_owned());
    }
    if scenario.sleeps_raised() {
        expected.messages.push(SLEEPING.to_owned());
    } else {
        // A task that was preempted on the way has its rseq area written when it returns.
        expected
            .tolerated
            .push(format!("{SLEEPING} at kernel/rseq.c"));
    }
    if let Then::Faults = scenario.leaves.then {
        expected.tolerated.push(SLEEPING.to_owned());
    }
    expected.disabled_at = match scenario.culprit() {
        None => DisabledAt::Unsaid,
        Some(_) if keeps_lock => DisabledAt::Unknown,
        Some(function) => DisabledAt::In(function),
    };
}

/// What a complaint says of where preemption was disabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisabledAt {
    /// Nothing: the kernel has no DEBUG_PREEMPT, or does not complain.
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
    /// Whether this is what lockdep complains of, so that it is off afterwards.
    #[must_use]
    pub const fn ends_lockdep(&self) -> bool {
        self.leaves.spin != 0 || self.leaves.preempt < 0
    }

    /// Whether the task is sure to meet a `might_sleep()` between the leak and the scheduler.
    fn sleeps_raised(&self) -> bool {
        match self.action {
            // i_mmap_lock_write(), __fput(), lock_page(), copyout()
            Action::Armed(Armed::Mmap | Armed::Close | Armed::Fault) | Action::SysfsRead => true,
            // The locks on the way out; after them the rseq area of a task that slept before: the
            // line that the story's engineer saw.
            Action::Bridge(place) => place != Place::None,
            _ => false,
        }
    }

    /// The function that leaks, as the kernel's symbols have it: what is inlined into it counts as
    /// its own.
    #[must_use]
    pub fn culprit(&self) -> Option<&'static str> {
        Some(match self.action {
            _ if self.name == "nested-4" => "leaky_depth4",
            Action::Ioctl { .. }
            | Action::IoctlCompat
            | Action::IoctlThread
            | Action::IoctlGrandchild
            | Action::IoctlFault => "leaky_ioctl",
            Action::Armed(Armed::Read) => "leaky_read",
            Action::Armed(Armed::Write) => "leaky_write",
            Action::Armed(Armed::Poll) => "leaky_poll",
            Action::Armed(Armed::Mmap) => "leaky_mmap",
            Action::Armed(Armed::Close) => "leaky_flush",
            Action::Armed(Armed::Fault) => "leaky_fault",
            Action::SysfsRead => "leaky_param_get",
            Action::Bridge(Place::None) => return None,
            Action::Bridge(Place::Start | Place::End) => "br_del_bridge",
            Action::Bridge(Place::AfterUnlock) => "br_ioctl_stub",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expect(name: &str, lockdep: bool) -> Expectation {
        let kernel = Traits {
            preempt_count: true,
            preempt_rt: false,
            debug: Some(Debug { lockdep }),
        };
        Scenario::find(name).unwrap().expect(kernel)
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
        assert_eq!(expect("spin-lock", true).check_log(&log), Ok(()));
        assert!(expect("spin-lock", false).check_log(&log).is_err());
        let log = lines(&[&[BUG, LOCKDEP_OFF], &nowhere[..]].concat());
        assert_eq!(expect("spin-lock", false).check_log(&log), Ok(()));
        assert!(expect("spin-lock", true).check_log(&log).is_err());
    }

    /// Check that the kernel refuses an underflow, and says so while lockdep is on.
    #[test]
    fn there_is_no_underflow() {
        assert_eq!(expect("underflow", true).class, Class::None);
        assert_eq!(expect("underflow", true).messages.len(), 1);
        assert_eq!(expect("underflow", false).messages, [""; 0]);
    }

    /// Check that the function beside each complaint must be the one that leaked.
    #[test]
    fn the_complaint_names_the_function() {
        let expected = expect("nested-4", true);
        let at = "[<ffffffffc0000123>] leaky_depth4+0x1a/0x30 [leaky]";
        let other = "[<ffffffffc0000456>] leaky_depth3+0x9/0x20 [leaky]";
        assert_eq!(expected.check_log(&lines(&[BUG, DISABLED_AT, at])), Ok(()));
        assert!(expected.check_log(&lines(&[BUG])).is_err());
        let log = lines(&[BUG, DISABLED_AT, at, DISABLED_AT, other]);
        assert!(expected.check_log(&log).is_err());
    }
}
