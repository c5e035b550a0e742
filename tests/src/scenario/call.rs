//! One call of a scenario, and what it leaves behind.

/// A system call that changes a count, or meets one that is raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// The kernel's name for it. For what happens between two calls, the call that comes next: there
    /// it is seen.
    pub syscall: &'static str,
    /// The argument that selects the operation, for a call that has several.
    pub cmd: Option<Cmd>,
    /// What the call returns, in the kernel's way: an error is a negative number. `None` for an
    /// address, and where it is seen before it returned.
    pub ret: Option<i64>,
    /// What the call leaves behind.
    pub leaves: Leaves,
}

impl Call {
    /// The name of a call where any will do.
    pub const WHICHEVER: &'static str = "";
}

/// A system call's operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cmd {
    /// The argument's value; of two arguments, the first << 32, plus the second.
    pub value: u64,
    /// The name in the kernel's headers, where it has one.
    pub name: Option<&'static str>,
}

/// What a call leaves behind: how many of each kind it took and did not give back. Negative: it
/// gave back what an earlier call took, or what nobody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaves {
    /// `preempt_disable()`
    pub preempt: i32,
    /// `spin_lock()`
    pub spin: i32,
    /// `local_bh_disable()`
    pub bh: i32,
    /// `rcu_read_lock()`
    pub rcu: i32,
    /// `migrate_disable()`
    pub migrate: i32,
    /// `pagefault_disable()`
    pub pagefault: i32,
    /// `mutex_lock()`
    pub mutex: i32,
    /// `local_interrupt_disable()`
    pub interrupt: i32,
    /// What it holds while it sleeps, and gives back afterwards: it may not sleep there. The
    /// scheduler resets the count, so that all it gives back is too much.
    pub holds: Option<&'static Self>,
    /// When the scheduler, which resets the count, comes.
    pub then: Then,
    /// The same on PREEMPT_RT, where that is something else.
    pub then_rt: Option<Then>,
}

/// What happens to a count after it leaked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// The call returns, and a later one that sleeps meets it.
    Returns,
    /// The same call sleeps, and the scheduler resets the count in there.
    Sleeps,
    /// The task touches a page that is not there and is killed.
    Faults,
    /// It did not happen in a system call.
    Outside,
    /// The same, and the task sleeps before anybody sees it.
    OutsideAndSleeps,
    /// It happens when `close()` has let go of a file: in the call itself, or outside of it.
    Closes,
}

/// The kernel's traits that change what is to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traits {
    /// CONFIG_PREEMPT_COUNT: `preempt_disable()` counts.
    pub preempt_count: bool,
    /// CONFIG_PREEMPT_RT.
    pub preempt_rt: bool,
    /// CONFIG_PREEMPT_RCU: `rcu_read_lock()` has a count of its own.
    pub preempt_rcu: bool,
    /// `close()` runs `->release` itself, and not as task work after it has returned (021a160abf62,
    /// since 6.6).
    pub closes_at_once: bool,
    /// CONFIG_LOCKDEP, and it is on: the kernel knows who holds which locks. Its first complaint of
    /// a boot is its last: it turns itself off.
    pub lockdep: bool,
    /// CONFIG_DEBUG_PREEMPT, CONFIG_DEBUG_ATOMIC_SLEEP and CONFIG_PROVE_LOCKING: the kernel checks
    /// itself.
    pub debug: bool,
}

/// What the kernel counts of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Counter {
    /// `preempt_count`
    Preempt,
    /// `rcu_read_lock_nesting`
    Rcu,
    /// `migration_disabled`
    Migrate,
    /// `pagefault_disabled`
    Pagefault,
    /// `softirq_disable_cnt`, on PREEMPT_RT.
    Softirq,
    /// `lockdep_depth`
    Lockdep,
}

impl Counter {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Preempt,
        Self::Rcu,
        Self::Migrate,
        Self::Pagefault,
        Self::Softirq,
        Self::Lockdep,
    ];

    /// The kernel's name for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Preempt => "preempt_count",
            Self::Rcu => "rcu_read_lock_nesting",
            Self::Migrate => "migration_disabled",
            Self::Pagefault => "pagefault_disabled",
            Self::Softirq => "softirq_disable_cnt",
            Self::Lockdep => "lockdep_depth",
        }
    }

    /// What `--watch` calls it.
    #[must_use]
    pub const fn context(self) -> &'static str {
        match self {
            Self::Preempt => "preempt",
            Self::Rcu => "rcu",
            Self::Migrate => "migrate",
            Self::Pagefault => "pagefault",
            Self::Softirq => "softirq",
            Self::Lockdep => "lockdep",
        }
    }
}

impl Leaves {
    /// Nothing.
    pub const NOTHING: Self = Self {
        preempt: 0,
        spin: 0,
        bh: 0,
        rcu: 0,
        migrate: 0,
        pagefault: 0,
        mutex: 0,
        interrupt: 0,
        holds: None,
        then: Then::Returns,
        then_rt: None,
    };

    /// By how much this changes a counter.
    #[must_use]
    pub const fn delta(self, counter: Counter, kernel: Traits) -> i32 {
        let Self {
            preempt,
            spin,
            bh,
            rcu,
            migrate,
            pagefault,
            mutex,
            interrupt,
            holds: _,
            then: _,
            then_rt: _,
        } = self;
        // A spinlock is a mutex there, held by a reader of RCU who stays on its CPU
        // (rt_spin_lock, kernel/locking/spinlock_rt.c); local_bh_disable() holds one, and is such
        // a reader itself (__local_bh_disable_ip, kernel/softirq.c).
        let on_rt = if kernel.preempt_rt { spin + 2 * bh } else { 0 };
        match counter {
            Counter::Preempt => {
                let mut delta = 0x1_0000 * interrupt;
                if kernel.preempt_count {
                    delta += preempt;
                    if !kernel.preempt_rt {
                        delta += spin;
                    }
                    if !kernel.preempt_rcu {
                        delta += rcu;
                    }
                }
                if !kernel.preempt_rt {
                    delta += 0x200 * bh;
                }
                delta
            }
            Counter::Rcu if kernel.preempt_rcu => rcu + on_rt,
            Counter::Migrate => migrate + on_rt,
            Counter::Pagefault => pagefault,
            Counter::Softirq if kernel.preempt_rt => 0x200 * bh,
            Counter::Lockdep if kernel.lockdep => mutex + spin + rcu,
            Counter::Rcu | Counter::Softirq | Counter::Lockdep => 0,
        }
    }

    /// What it holds of a counter while it sleeps. Only what the scheduler resets is missed later.
    #[must_use]
    pub const fn held(self, counter: Counter, kernel: Traits) -> i32 {
        match (self.holds, counter) {
            (Some(held), Counter::Preempt) => held.delta(counter, kernel),
            _ => 0,
        }
    }

    /// Whether it takes bottom halves away for a time that no kernel bounds.
    #[must_use]
    pub const fn has_bh(self) -> bool {
        match self.holds {
            Some(held) if held.bh != 0 => true,
            _ => self.bh != 0,
        }
    }

    /// What happens to the count.
    #[must_use]
    pub const fn then(self, kernel: Traits) -> Then {
        match (self.then_rt, self.then) {
            (Some(then), _) if kernel.preempt_rt => then,
            (_, Then::Closes) if kernel.closes_at_once => Then::Returns,
            (_, Then::Closes) => Then::Outside,
            (_, then) => then,
        }
    }
}
