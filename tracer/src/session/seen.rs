//! Which findings are proven: those of a time in which the programs saw every end of every call.
//!
//! A count that is raised when a call returns was raised after the task last came onto its CPU: the
//! scheduler resets what it finds raised in a task that leaves it, and the probe of resets sees that.
//! So from the moment at which every CPU has once been given to this thread, no count is raised that was
//! raised before that began. If the kernel has skipped no run since, each tracepoint was seen that any
//! finding depends on, and the finding names who did it. If it has, the finding may belong to a call
//! before, and says so.

use super::error::SessionError;
use crate::kernel::cpu;
use nix::time::{ClockId, clock_gettime};

/// What is proven now.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen(Option<Proof>);

#[derive(Clone, Copy, Debug)]
struct Proof {
    /// Findings from here on, in nanoseconds of CLOCK_MONOTONIC.
    since: u64,
    /// As long as this is how many runs were skipped.
    skipped: u64,
}

impl Seen {
    /// Everything of tasks that were not there before: they carry nothing over.
    pub(super) const fn from_birth(skipped: u64) -> Self {
        Self(Some(Proof { since: 0, skipped }))
    }

    /// Goes once through all CPUs. `skipped` tells how many runs were skipped so far; nothing is
    /// proven where one was meanwhile, or where this thread may not run on every CPU.
    pub(super) fn by_visit(mut skipped: impl FnMut() -> u64) -> Self {
        let before = skipped();
        if let Err(why) = visit_all() {
            log::info!("no finding can be proven: {why}");
            return Self(None);
        }
        let since = now();
        Self((skipped() == before).then_some(Proof {
            since,
            skipped: before,
        }))
    }

    /// Whether a finding of this time is proven; `skipped`: how many runs were skipped, read after it
    /// was made.
    pub(super) fn proves(self, time: u64, skipped: u64) -> bool {
        self.0
            .is_some_and(|proof| time >= proof.since && skipped == proof.skipped)
    }

    /// Whether anything is proven from now on.
    pub(super) fn holds(self, skipped: u64) -> bool {
        self.proves(u64::MAX, skipped)
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

    /// Check that a finding is proven only from the proof on, and only as long as nothing was skipped.
    #[test]
    fn proven_while_nothing_is_skipped() {
        let seen = Seen(Some(Proof {
            since: 100,
            skipped: 3,
        }));
        assert!(seen.proves(100, 3) && seen.holds(3));
        assert!(!seen.proves(99, 3));
        assert!(!seen.proves(100, 4) && !seen.holds(4));
        assert!(!Seen::default().holds(0));
        assert!(Seen::from_birth(0).proves(0, 0));
    }

    /// Check that a visit proves what comes after it, and nothing where a run was skipped meanwhile.
    #[test]
    fn a_visit_proves_what_comes_after_it() {
        let before = now();
        let seen = Seen::by_visit(|| 7);
        assert!(!seen.proves(before, 7));
        assert!(seen.proves(now(), 7));
        let mut skipped = 0;
        let seen = Seen::by_visit(|| {
            skipped += 1;
            skipped
        });
        assert!(!seen.holds(2));
    }
}
