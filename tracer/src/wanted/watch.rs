//! The contexts a user can ask to have watched, in the words of `--watch`.

use clap::ValueEnum;

use crate::{kernel::task_counters::TaskCounters, leak::Counter};

/// A context that a system call must leave as it found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Context {
    /// The whole preempt_count: preemption, bottom halves, interrupts
    Preempt,
    /// Bottom halves alone: local_bh_disable()
    Softirq,
    /// RCU read-side sections: rcu_read_lock()
    Rcu,
    /// migrate_disable()
    Migrate,
    /// pagefault_disable()
    Pagefault,
    /// Locks of all kinds, where the kernel has lockdep
    Lockdep,
    /// Every one of these that this kernel counts
    All,
}

impl Context {
    /// Each by itself.
    pub const EACH: [Self; 6] = [
        Self::Preempt,
        Self::Softirq,
        Self::Rcu,
        Self::Migrate,
        Self::Pagefault,
        Self::Lockdep,
    ];

    /// The word for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Preempt => "preempt",
            Self::Softirq => "softirq",
            Self::Rcu => "rcu",
            Self::Migrate => "migrate",
            Self::Pagefault => "pagefault",
            Self::Lockdep => "lockdep",
            Self::All => "all",
        }
    }

    /// The counter that counts it on this kernel, or why there is none: one sentence.
    ///
    /// # Errors
    /// The sentence.
    pub fn counter(self, kernel: &TaskCounters) -> Result<Counter, &'static str> {
        let counter = match self {
            Self::Preempt | Self::All => return Ok(Counter::PreemptCount),
            Self::Softirq => Counter::SoftirqDisableCnt,
            Self::Rcu => Counter::RcuReadLockNesting,
            Self::Migrate => Counter::MigrationDisabled,
            Self::Pagefault => Counter::PagefaultDisabled,
            Self::Lockdep => Counter::LockdepDepth,
        };
        match kernel.field(counter) {
            Ok(_) => Ok(counter),
            // Only PREEMPT_RT has a counter of its own for them.
            Err(_) if self == Self::Softirq => Ok(Counter::PreemptCount),
            Err(why) => Err(why),
        }
    }
}
