//! What can be watched: the preemption count of the CPU, and the counters of contexts that a task
//! carries itself. For all of them one rule holds: a system call leaves them as it found them.

/// A counter of the kernel's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u32)]
pub enum Counter {
    /// The per-CPU `preempt_count`: preemption, bottom halves, interrupts. The only one that the
    /// scheduler resets.
    PreemptCount = 0,
    /// `rcu_read_lock()` (CONFIG_PREEMPT_RCU; elsewhere it is a `preempt_disable()`).
    RcuReadLockNesting = 1,
    /// `migrate_disable()`.
    MigrationDisabled = 2,
    /// `pagefault_disable()`.
    PagefaultDisabled = 3,
    /// `local_bh_disable()` on PREEMPT_RT, in units of 0x100 as in `preempt_count`.
    SoftirqDisableCnt = 4,
    /// Locks held, of all kinds (CONFIG_LOCKDEP).
    LockdepDepth = 5,
}

/// How many counters a task carries: all but the first.
pub const TASK_COUNTERS: usize = 5;

impl Counter {
    /// All of them, in order.
    pub const ALL: [Self; TASK_COUNTERS + 1] = [
        Self::PreemptCount,
        Self::RcuReadLockNesting,
        Self::MigrationDisabled,
        Self::PagefaultDisabled,
        Self::SoftirqDisableCnt,
        Self::LockdepDepth,
    ];

    /// The kernel's own name: of the per-CPU variable, or of the field of `task_struct`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PreemptCount => "preempt_count",
            Self::RcuReadLockNesting => "rcu_read_lock_nesting",
            Self::MigrationDisabled => "migration_disabled",
            Self::PagefaultDisabled => "pagefault_disabled",
            Self::SoftirqDisableCnt => "softirq_disable_cnt",
            Self::LockdepDepth => "lockdep_depth",
        }
    }

    /// Its place among the counters of a task; `None` for the one of the CPU.
    #[must_use]
    pub const fn of_task(self) -> Option<usize> {
        (self as usize).checked_sub(1)
    }

    /// The counter a number on the wire stands for.
    #[must_use]
    pub fn from_wire(number: u32) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|counter| *counter as u32 == number)
    }
}
