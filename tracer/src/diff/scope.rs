//! What a run could see at all: a leak that NEW was blind to has not gone away.

use crate::{
    kernel::{command, syscall},
    leak::{Change, Class, Cmd, Counter, Layout},
    wanted::comm_glob::CommGlob,
};

use super::kind::{Key, Kind};

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
        let syscall = kind.syscall.as_ref();
        let syscall = syscall.map_or_else(|| "no call".to_owned(), |call| call.name.clone());
        let cmd = match &kind.cmd {
            None => "none".to_owned(),
            Some(Cmd {
                name: Some(name), ..
            }) => name.clone(),
            Some(Cmd { value, .. }) => format!("{value:#x}"),
        };
        if key.handler.is_some() {
            let asks = |filter: &&String| {
                ["--comm ", "--syscall ", "--cmd ", "--pid "]
                    .iter()
                    .any(|flag| filter.starts_with(flag))
            };
            if let Some(filter) = filters.iter().find(asks) {
                return Some(format!("handlers: it had {filter}"));
            }
        }
        let values = [
            ("--comm ", key.comm.clone()),
            ("--syscall ", syscall),
            ("--cmd ", cmd),
            ("--class ", key.class.clone()),
        ];
        values.into_iter().find_map(|(flag, value)| {
            let given = filters
                .iter()
                .filter_map(|filter| filter.strip_prefix(flag));
            let given: Vec<&str> = given.collect();
            let is_out =
                !given.is_empty() && !given.iter().any(|given| lets_through(flag, given, key));
            is_out.then(|| format!("{flag}{value}: it had {flag}{}", given.join(", ")))
        })
    }
}

/// Whether a filter lets such a leak through; what it means in no version we know may.
fn lets_through(flag: &str, given: &str, key: &Key) -> bool {
    let call = key.abi.zip(key.nr);
    match flag {
        // A record has no bytes that are no UTF-8: whose name was odd may be meant.
        "--comm " => given.parse::<CommGlob>().map_or(true, |glob| {
            key.comm.contains(char::REPLACEMENT_CHARACTER)
                || glob.matches_bytes(key.comm.as_bytes())
        }),
        "--syscall " => syscall::parse(given).map_or(true, |wanted| {
            call.is_some_and(|(abi, nr)| wanted.matches(abi, nr))
        }),
        "--cmd " => command::parse(given).map_or(true, |wanted| {
            call.zip(key.cmd)
                .is_some_and(|((abi, nr), cmd)| wanted.matches(abi, nr, cmd))
        }),
        _ => given == key.class,
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
            has("preempt") || (has("softirq") && has_softirq(key.delta, layout))
        }
        Some(Counter::SoftirqDisableCnt) => has("softirq"),
        Some(Counter::RcuReadLockNesting) => has("rcu"),
        Some(Counter::MigrationDisabled) => has("migrate"),
        Some(Counter::PagefaultDisabled) => has("pagefault"),
        Some(Counter::LockdepDepth) => has("lockdep"),
        None => true,
    }
}

/// Whether bottom halves are a part of a change of `preempt_count`.
fn has_softirq(delta: i32, layout: Layout) -> bool {
    let change = Change {
        counter: Counter::PreemptCount,
        delta,
        counts: None,
    };
    change.bits(layout).is_some_and(|bits| bits.softirq != 0)
}
