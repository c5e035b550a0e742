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
}

/// The kernel's traits that change what is to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Traits {
    /// CONFIG_PREEMPT_COUNT: `preempt_disable()` counts.
    pub preempt_count: bool,
    /// CONFIG_PREEMPT_RT.
    pub preempt_rt: bool,
}

impl Leaves {
    /// Nothing.
    pub const NOTHING: Self = Self {
        preempt: 0,
        spin: 0,
        bh: 0,
        then: Then::Returns,
        then_rt: None,
    };

    /// By how much this changes preempt_count.
    #[must_use]
    pub const fn delta(self, kernel: Traits) -> i32 {
        let mut delta = 0;
        if kernel.preempt_count {
            delta += self.preempt;
            if !kernel.preempt_rt {
                delta += self.spin;
            }
        }
        delta + 0x200 * self.bh
    }

    /// What happens to the count.
    #[must_use]
    pub const fn then(self, kernel: Traits) -> Then {
        match self.then_rt {
            Some(then) if kernel.preempt_rt => then,
            _ => self.then,
        }
    }
}
