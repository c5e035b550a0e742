//! What a run could see at all: a leak that NEW was blind to has not gone away.

use crate::leak::{Bits, Class, Counter, Layout};

use super::read::{Key, Kind};

/// What a run says of itself in `start`. What it does not say is taken to be seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Scope {
    /// What was watched, in the words of `--watch`; empty: not told.
    pub(super) watch: Vec<String>,
    /// It says that the scheduler's resets were not seen.
    pub(super) no_resets: bool,
    /// The filters in force, as given.
    pub(super) filters: Vec<String>,
}

impl Scope {
    /// Why a run of this scope cannot show such a leak of another run; `None` where it can, as far as
    /// it says.
    pub(super) fn blind_to(&self, key: &Key, kind: &Kind, layout: Layout) -> Option<String> {
        let Self {
            watch,
            no_resets,
            filters,
        } = self;
        if *no_resets && key.class == Class::Masked.name() {
            return Some("masked leaks: the scheduler's resets were not seen".to_owned());
        }
        if !watch.is_empty() && !watches(watch, key, layout) {
            return Some(format!(
                "{}: it watched only {}",
                key.counter,
                watch.join(",")
            ));
        }
        let syscall = kind.syscall.as_ref().map_or("", |call| call.name.as_str());
        let values = [
            ("--comm ", key.comm.as_str()),
            ("--syscall ", syscall),
            ("--class ", key.class.as_str()),
        ];
        values.into_iter().find_map(|(flag, value)| {
            let given = filters
                .iter()
                .filter_map(|filter| filter.strip_prefix(flag));
            let given: Vec<&str> = given.collect();
            let is_out =
                !given.is_empty() && !given.iter().any(|given| lets_through(flag, given, value));
            is_out.then(|| format!("{flag}{value}: it had {flag}{}", given.join(", ")))
        })
    }
}

/// Whether a filter lets a value through, or may.
fn lets_through(flag: &str, given: &str, value: &str) -> bool {
    match flag {
        "--comm " => glob::Pattern::new(given).map_or(true, |glob| glob.matches(value)),
        // `ioctl/ia32` is a call of one table alone; of one by its number nothing is known here.
        "--syscall " => {
            given.split('/').next() == Some(value)
                || given.starts_with(|c: char| c.is_ascii_digit())
        }
        _ => given == value,
    }
}

/// Whether a counter is among what was watched. `softirq` without PREEMPT_RT is a part of
/// `preempt_count`.
fn watches(watch: &[String], key: &Key, layout: Layout) -> bool {
    let has = |word: &str| {
        watch
            .iter()
            .any(|watched| watched == word || watched == "all")
    };
    let counter = Counter::ALL
        .into_iter()
        .find(|counter| counter.name() == key.counter);
    match counter {
        Some(Counter::PreemptCount) => {
            has("preempt") || (has("softirq") && Bits::of(key.delta, layout).softirq != 0)
        }
        // From `preempt_count` itself where PREEMPT_RT has no counter of its own.
        Some(Counter::SoftirqDisableCnt) => has("softirq") || has("preempt"),
        Some(Counter::RcuReadLockNesting) => has("rcu"),
        Some(Counter::MigrationDisabled) => has("migrate"),
        Some(Counter::PagefaultDisabled) => has("pagefault"),
        Some(Counter::LockdepDepth) => has("lockdep"),
        None => true,
    }
}
