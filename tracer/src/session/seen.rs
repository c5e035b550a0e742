//! Which findings are proven: those that depend on no run that the kernel may have skipped.
//!
//! A count that is raised when a call returns was raised after the task last came onto its CPU: the
//! scheduler resets what it finds raised in a task that leaves it, and the probe of resets sees that.
//! Since then nobody else ran there, so whoever may be preempted inside one of our programs on that CPU has
//! been there all the time, or nobody is. Hence what each finding depends on:
//!
//! - A leak at the end of a call: the run that saw it was not skipped, so neither was one at the end of any
//!   call since. It was made after the call before, in this call or, by a page fault or an interrupt, in
//!   front of it: whether the run at the begin of this call was skipped decides.
//! - A change in front of a call: in the same way the end of the call before decides.
//! - What a reset hid, and what it healed: both.
//!
//! From the moment at which every CPU has once been given to this thread, no count is raised that was
//! raised before that began. So what was skipped before does not matter any more.

use super::error::SessionError;
use crate::{
    kernel::cpu,
    leak::{Class, Counter},
};
use nix::time::{ClockId, clock_gettime};

/// How many runs were skipped so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Skipped {
    /// At the begin of calls.
    pub(super) enter: u64,
    /// At the end of calls.
    pub(super) exit: u64,
}

/// What is proven now.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen(Option<Proof>);

#[derive(Clone, Copy, Debug)]
struct Proof {
    /// Findings from here on, in nanoseconds of CLOCK_MONOTONIC.
    since: u64,
    /// As long as this is how many runs were skipped.
    skipped: Skipped,
    /// How many there were when the trace began.
    at_first: Skipped,
}

impl Seen {
    /// Everything of tasks that were not there before: they carry nothing over.
    pub(super) const fn from_birth(skipped: Skipped) -> Self {
        Self(Some(Proof {
            since: 0,
            skipped,
            at_first: skipped,
        }))
    }

    /// Goes once through all CPUs. `skipped` tells how many runs were skipped so far, `at_first` how many
    /// when the trace began; nothing is proven where one was meanwhile, or where this thread may not run on
    /// every CPU.
    pub(super) fn by_visit(at_first: Skipped, mut skipped: impl FnMut() -> Skipped) -> Self {
        let before = skipped();
        if let Err(why) = visit_all() {
            log::info!("no finding can be proven: {why}");
            return Self(None);
        }
        let since = now();
        Self((skipped() == before).then_some(Proof {
            since,
            skipped: before,
            at_first,
        }))
    }

    /// Whether a finding of this counter, class and time is proven; `now`: how many runs were skipped, read
    /// after it was made.
    pub(super) fn proves(self, counter: Counter, class: Class, time: u64, now: Skipped) -> bool {
        let Some(Proof {
            since,
            skipped,
            at_first,
        }) = self.0
        else {
            return false;
        };
        let (enter, exit) = (now.enter == skipped.enter, now.exit == skipped.exit);
        let depends = match class {
            // The scheduler leaves alone what a task counts itself.
            _ if counter != Counter::PreemptCount => now == at_first,
            Class::Leak | Class::Underflow => enter,
            Class::Outside => exit,
            Class::Masked | Class::Heal => enter && exit,
        };
        time >= since && depends
    }

    /// Whether everything is proven from now on.
    pub(super) fn holds(self, now: Skipped) -> bool {
        self.0.is_some_and(|proof| proof.skipped == now)
    }
}

/// Runs on every CPU once. One that goes offline has given its tasks away.
fn visit_all() -> Result<(), SessionError> {
    let online = || cpu::online().map_err(SessionError::io("list the online CPUs"));
    let pinned = cpu::Pinned::new().map_err(SessionError::io("ask where this thread may run"))?;
    for cpu in online()? {
        if let Err(error) = pinned.to(cpu)
            && online()?.contains(&cpu)
        {
            return Err(SessionError::io(format!("run on CPU {cpu}"))(error));
        }
    }
    Ok(())
}

/// `bpf_ktime_get_ns()` of now.
fn now() -> u64 {
    clock_gettime(ClockId::CLOCK_MONOTONIC).map_or(u64::MAX, |time| {
        time.tv_sec().unsigned_abs() * 1_000_000_000 + time.tv_nsec().unsigned_abs()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNT: Counter = Counter::PreemptCount;

    fn skipped(enter: u64, exit: u64) -> Skipped {
        Skipped { enter, exit }
    }

    /// Check that a finding is proven only from the proof on, and only as long as no run was skipped that it
    /// depends on.
    #[test]
    fn proven_while_nothing_is_skipped() {
        let seen = Seen(Some(Proof {
            since: 100,
            skipped: skipped(3, 3),
            at_first: skipped(0, 0),
        }));
        let of = |class, time, enter, exit| seen.proves(COUNT, class, time, skipped(enter, exit));
        for class in Class::ALL {
            assert!(of(class, 100, 3, 3), "{class:?}");
            assert!(!of(class, 99, 3, 3), "{class:?}");
            assert!(!of(class, 100, 4, 4), "{class:?}");
        }
        assert!(of(Class::Leak, 100, 3, 4) && !of(Class::Leak, 100, 4, 3));
        assert!(of(Class::Outside, 100, 4, 3) && !of(Class::Outside, 100, 3, 4));
        assert!(!of(Class::Masked, 100, 4, 3) && !of(Class::Masked, 100, 3, 4));
        assert!(seen.holds(skipped(3, 3)) && !seen.holds(skipped(3, 4)));
        assert!(!Seen::default().holds(skipped(0, 0)));
        assert!(Seen::from_birth(skipped(0, 0)).proves(COUNT, Class::Leak, 0, skipped(0, 0)));
    }

    /// Check that a counter which nobody resets is proven by no visit.
    #[test]
    fn what_nobody_resets_stays_in_doubt() {
        let rcu = Counter::RcuReadLockNesting;
        let seen = Seen::by_visit(skipped(0, 0), || skipped(1, 0));
        assert!(seen.proves(COUNT, Class::Leak, now(), skipped(1, 0)));
        assert!(!seen.proves(rcu, Class::Leak, now(), skipped(1, 0)));
        let seen = Seen::from_birth(skipped(0, 0));
        assert!(seen.proves(rcu, Class::Leak, 0, skipped(0, 0)));
    }

    /// Check that a visit proves what comes after it, and nothing where a run was skipped meanwhile.
    #[test]
    fn a_visit_proves_what_comes_after_it() {
        let before = now();
        let seen = Seen::by_visit(skipped(0, 0), || skipped(7, 7));
        assert!(!seen.proves(COUNT, Class::Leak, before, skipped(7, 7)));
        assert!(seen.proves(COUNT, Class::Leak, now(), skipped(7, 7)));
        let mut calls = 0;
        let seen = Seen::by_visit(skipped(0, 0), || {
            calls += 1;
            skipped(calls, 0)
        });
        assert!(!seen.holds(skipped(2, 0)));
    }
}
