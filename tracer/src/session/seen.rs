//! Which findings are proven: those that depend on no run that the kernel may have skipped.
//!
//! A count that is raised when a call returns was raised after the task last came onto its CPU: the
//! scheduler resets what it finds raised in a task that leaves it, and the probe of resets sees that.
//! Since then nobody else ran there, so whoever may be preempted inside one of our programs on that CPU has
//! been there all the time, or nobody is. Hence what each finding depends on:
//!
//! - A leak at the end of a call: the run that saw it was not skipped, so neither was one at the end of any
//!   call since. It was made after the call before, in this call or, by a page fault or an interrupt, in
//!   front of it: whether the run at the begin of this call was skipped decides. It was not where no run at
//!   the begin of calls was, or where the program itself saw that begin and nobody else ran here since.
//! - A change in front of a call: in the same way the end of the call before decides.
//! - What a reset hid, and what it healed: both, from the reset on, or from whoever is named as culprit.
//!
//! From the moment at which every CPU has once been given to this thread, no count is raised that was
//! raised before that began. So what was skipped before does not matter any more.

use super::error::SessionError;
use crate::{
    kernel::cpu,
    leak::{Class, Counter, Leak},
};
use nix::time::{ClockId, clock_gettime};
use preemptleak_ebpf::event::{BEGIN_SEEN, Event};

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
    /// And up to here.
    until: u64,
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
            until: u64::MAX,
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
            until: u64::MAX,
            skipped: before,
            at_first,
        }))
    }

    /// Whether this finding is proven; `now`: how many runs were skipped, read after it was made.
    pub(super) fn proves(self, event: &Event, leak: &Leak, now: Skipped) -> bool {
        let Some(Proof {
            since,
            until,
            skipped,
            at_first,
        }) = self.0
        else {
            return false;
        };
        // A kernel thread's, told in the moment of its reset.
        if leak.syscall.is_none() && leak.class.is_leak() {
            return true;
        }
        let first = match event.since {
            0 => event.time,
            before => before.min(event.time),
        };
        let begin_seen = event.flags & BEGIN_SEEN != 0;
        let (enter, exit) = (now.enter == skipped.enter, now.exit == skipped.exit);
        let depends = match leak.class {
            // The scheduler leaves alone what a task counts itself.
            _ if leak.counter != Counter::PreemptCount => now == at_first,
            Class::Leak | Class::Underflow => enter || begin_seen,
            Class::Outside => exit && (event.since == 0 || enter),
            // The exit that told it is this call's, unless one exit and the entry after it were skipped.
            Class::Masked | Class::Slept if begin_seen => enter || exit,
            Class::Masked | Class::Slept | Class::Heal => enter && exit,
        };
        first >= since && event.time <= until && depends
    }

    /// Nothing is proven of what is found from now on: the programs go one by one.
    pub(super) fn end(&mut self) {
        if let Some(proof) = &mut self.0 {
            proof.until = now();
        }
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
pub(super) fn now() -> u64 {
    clock_gettime(ClockId::CLOCK_MONOTONIC).map_or(u64::MAX, |time| {
        time.tv_sec().unsigned_abs() * 1_000_000_000 + time.tv_nsec().unsigned_abs()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    fn skipped(enter: u64, exit: u64) -> Skipped {
        Skipped { enter, exit }
    }

    fn seen(since: u64, enter: u64, exit: u64) -> Seen {
        Seen(Some(Proof {
            since,
            until: 1000,
            skipped: skipped(enter, exit),
            at_first: skipped(0, 0),
        }))
    }

    fn event(time: u64, since: u64, flags: u32) -> Event {
        // SAFETY: integers only.
        let zero: Event = unsafe { std::mem::zeroed() };
        Event {
            time,
            since,
            flags,
            ..zero
        }
    }

    fn of(class: Class) -> Leak {
        Leak {
            class,
            ..samples::leak()
        }
    }

    /// Check that a finding is proven only from the proof on and up to the end, and only as long as no run
    /// was skipped that it depends on.
    #[test]
    fn proven_while_nothing_is_skipped() {
        let seen = seen(100, 3, 3);
        let proves = |class, time, enter, exit| {
            seen.proves(&event(time, 0, 0), &of(class), skipped(enter, exit))
        };
        for class in Class::ALL {
            assert!(proves(class, 100, 3, 3), "{class:?}");
            assert!(!proves(class, 99, 3, 3), "{class:?}");
            assert!(!proves(class, 1001, 3, 3), "{class:?}");
            assert!(!proves(class, 100, 4, 4), "{class:?}");
        }
        assert!(proves(Class::Leak, 100, 3, 4) && !proves(Class::Leak, 100, 4, 3));
        assert!(proves(Class::Outside, 100, 4, 3) && !proves(Class::Outside, 100, 3, 4));
        assert!(!proves(Class::Masked, 100, 4, 3) && !proves(Class::Masked, 100, 3, 4));
        assert!(seen.holds(skipped(3, 3)) && !seen.holds(skipped(3, 4)));
        assert!(!Seen::default().holds(skipped(0, 0)));
    }

    /// Check that a begin that the program saw proves what skipped runs elsewhere would not, that a finding
    /// is as old as the reset it goes back to, and that a kernel thread's depends on no run.
    #[test]
    fn what_a_finding_goes_back_to() {
        let seen = seen(100, 3, 3);
        let begin = event(200, 0, BEGIN_SEEN);
        assert!(seen.proves(&begin, &of(Class::Leak), skipped(9, 9)));
        assert!(seen.proves(&begin, &of(Class::Masked), skipped(9, 3)));
        assert!(!seen.proves(&begin, &of(Class::Masked), skipped(9, 9)));
        let before = event(200, 99, 0);
        assert!(!seen.proves(&before, &of(Class::Masked), skipped(3, 3)));
        assert!(seen.proves(&event(200, 100, 0), &of(Class::Masked), skipped(3, 3)));
        assert!(!seen.proves(&event(200, 100, 0), &of(Class::Outside), skipped(4, 3)));
        let thread = samples::kernel_thread();
        assert!(seen.proves(&event(200, 0, 0), &thread, skipped(9, 9)));
    }

    /// Check that a counter which nobody resets is proven by no visit.
    #[test]
    fn what_nobody_resets_stays_in_doubt() {
        let rcu = samples::rcu();
        let at = |time| event(time, 0, 0);
        let visited = Seen::by_visit(skipped(0, 0), || skipped(1, 0));
        assert!(visited.proves(&at(now()), &of(Class::Leak), skipped(1, 0)));
        assert!(!visited.proves(&at(now()), &rcu, skipped(1, 0)));
        assert!(Seen::from_birth(skipped(0, 0)).proves(&at(0), &rcu, skipped(0, 0)));
    }

    /// Check that nothing is proven of what comes after the end.
    #[test]
    fn the_end_proves_nothing_more() {
        let mut seen = Seen::from_birth(skipped(0, 0));
        let before = event(now(), 0, 0);
        seen.end();
        assert!(seen.proves(&before, &of(Class::Leak), skipped(0, 0)));
        let after = event(now() + 1, 0, 0);
        assert!(!seen.proves(&after, &of(Class::Leak), skipped(0, 0)));
    }

    /// Check that a visit proves what comes after it, and nothing where a run was skipped meanwhile.
    #[test]
    fn a_visit_proves_what_comes_after_it() {
        let before = now();
        let seen = Seen::by_visit(skipped(0, 0), || skipped(7, 7));
        let proves = |time| seen.proves(&event(time, 0, 0), &of(Class::Leak), skipped(7, 7));
        assert!(!proves(before) && proves(now()));
        let mut calls = 0;
        let seen = Seen::by_visit(skipped(0, 0), || {
            calls += 1;
            skipped(calls, 0)
        });
        assert!(!seen.holds(skipped(2, 0)));
    }
}
