//! The scenarios: every way to leak that the tests know, what each does, and what is to be seen.
//!
//! One table for both sides: the guest's `leak` runs a scenario, the host's runner reads what to
//! expect of it.

mod debug;
mod ledger;
mod table;

pub use debug::DisabledAt;
pub use ledger::Expectation;
pub use table::SCENARIOS;

/// One way to leak, or not to.
#[derive(Debug)]
pub struct Scenario {
    /// `leak NAME` runs it.
    pub name: &'static str,
    /// What it does, in one line.
    pub about: &'static str,
    /// How it is done.
    pub action: Action,
    /// The command name of the task that makes the call.
    pub comm: &'static str,
    /// The system call that leaks, in the kernel's name for it.
    pub syscall: &'static str,
    /// The argument that selects the operation.
    pub cmd: Option<Cmd>,
    /// What the call returns, in the kernel's way: an error is a negative number. `None` for an
    /// address.
    pub ret: Option<i64>,
    /// What the call leaves behind.
    pub leaves: Leaves,
    /// What happens to the count on PREEMPT_RT, where that is something else.
    pub then_rt: Option<Then>,
}

/// What the driver does to make the one leaking call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// `ioctl` on /dev/leaky, so many times: only the last one leaks.
    Ioctl {
        /// The number of calls.
        times: u32,
    },
    /// The same by `int $0x80`, the 32-bit way, from a 64-bit program.
    IoctlCompat,
    /// The ioctl, made by one thread while others run clean calls.
    IoctlThread,
    /// The ioctl, made by a child's child.
    IoctlGrandchild,
    /// The ioctl, and then a write to a page that is not there.
    IoctlFault,
    /// `LEAKY_ARM` with this number, and then the call that it armed.
    Armed(Armed),
    /// Reads /sys/module/leaky/parameters/on_read.
    SysfsRead,
    /// Real `brctl delbr`, with the leak at this place of the bridge module.
    Bridge(Place),
}

/// The calls that leaky's `LEAKY_ARM` can make leak; the numbers are the driver's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Armed {
    /// `read`
    Read = 1,
    /// `write`
    Write = 2,
    /// `poll`
    Poll = 3,
    /// `mmap`
    Mmap = 4,
    /// `close`
    Close = 5,
    /// The first touch of a mapped page.
    Fault = 6,
}

/// Where the bridge module leaks, by its parameter's name for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nowhere.
    None,
    /// At the start of `br_del_bridge`.
    Start,
    /// At its end.
    End,
    /// At the end of `br_ioctl_stub`, after `rtnl_unlock`.
    AfterUnlock,
}

impl Place {
    /// The value of the module's parameter.
    #[must_use]
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Start => "start",
            Self::End => "end",
            Self::AfterUnlock => "after-unlock",
        }
    }
}

/// A system call's operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cmd {
    /// The argument's value.
    pub value: u64,
    /// The name in the kernel's headers, where it has one.
    pub name: Option<&'static str>,
}

/// What a scenario's call leaves behind, on a kernel that counts everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaves {
    /// Missing `preempt_enable()`s; negative for those too many.
    pub preempt: i32,
    /// Of these, how many come from spinlocks: on PREEMPT_RT those are not counted.
    pub spin: i32,
    /// Missing `local_bh_enable()`s; each counts 0x200.
    pub bh: i32,
    /// When the scheduler, which resets the count, comes.
    pub then: Then,
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
    /// CONFIG_DEBUG_PREEMPT, CONFIG_DEBUG_ATOMIC_SLEEP and CONFIG_PROVE_LOCKING: the kernel checks
    /// itself.
    pub debug: Option<Debug>,
}

/// The state of a kernel that checks itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Debug {
    /// Lockdep is on. Its first complaint of a boot is its last: it turns itself off.
    pub lockdep: bool,
}

/// The class of the one record a scenario gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// No record at all.
    None,
    /// More at the exit than at the entry.
    Leak,
    /// Less than nothing at the exit.
    Underflow,
    /// Leaked, and reset in the same call.
    Masked,
    /// Changed between two calls.
    Outside,
}

impl Scenario {
    /// The scenario of that name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        SCENARIOS.iter().find(|scenario| scenario.name == name)
    }

    /// Why this scenario cannot run on a kernel, or `None` when it can.
    #[must_use]
    pub fn skip(&self, kernel: Traits) -> Option<&'static str> {
        (kernel.preempt_rt && self.leaves.bh != 0).then_some(
            "a leaked local_bh_disable() holds a per-CPU lock on PREEMPT_RT and hangs the guest",
        )
    }

    /// What is to be seen on a kernel.
    #[must_use]
    pub fn expect(&self, kernel: Traits) -> Expectation {
        let Leaves {
            preempt,
            spin,
            bh,
            then,
        } = self.leaves;
        let mut delta = 0;
        if kernel.preempt_count {
            delta += preempt;
            if kernel.preempt_rt {
                delta -= spin;
            }
        }
        delta += 0x200 * bh;
        let then = match self.then_rt {
            Some(then) if kernel.preempt_rt => then,
            _ => then,
        };
        let class = match then {
            _ if delta == 0 => Class::None,
            Then::Outside => Class::Outside,
            Then::Sleeps => Class::Masked,
            _ if delta < 0 => Class::Underflow,
            _ => Class::Leak,
        };
        let comm = self.comm;
        let messages = match class {
            Class::None => vec![],
            _ => vec![format!("BUG: scheduling while atomic: {comm}/")],
        };
        let tolerated = match then {
            // A spinlock is an RCU read-side critical section there, and RCU warns once a boot.
            _ if kernel.preempt_rt && spin != 0 => vec![
                "Voluntary context switch within RCU".to_owned(),
                "rcu_note_context_switch".to_owned(),
            ],
            _ if class == Class::None => vec![],
            // The scheduler may come between the call and the fault, and reset the count first.
            Then::Faults => vec![format!("{comm}[")],
            _ => vec![],
        };
        let mut expected = Expectation {
            class,
            delta,
            messages,
            tolerated,
            disabled_at: DisabledAt::Unsaid,
        };
        debug::adjust(self, kernel, &mut expected);
        expected
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const COUNTING: Traits = Traits {
        preempt_count: true,
        preempt_rt: false,
        debug: None,
    };

    fn expect(name: &str, kernel: Traits) -> Expectation {
        Scenario::find(name).unwrap().expect(kernel)
    }

    /// Check that no two scenarios share a name.
    #[test]
    fn names_are_unique() {
        let names: BTreeSet<&str> = SCENARIOS.iter().map(|one| one.name).collect();
        assert_eq!(names.len(), SCENARIOS.len());
    }

    /// Check that the story's two places are two classes.
    #[test]
    fn the_place_decides_the_class() {
        assert_eq!(expect("bridge-start", COUNTING).class, Class::Masked);
        assert_eq!(expect("bridge-after-unlock", COUNTING).class, Class::Leak);
        assert_eq!(expect("bridge-none", COUNTING).class, Class::None);
    }

    /// Check that a kernel without PREEMPT_COUNT shows bottom halves and nothing else.
    #[test]
    fn uncounted_kernels_show_bh_only() {
        let kernel = Traits {
            preempt_count: false,
            preempt_rt: false,
            debug: None,
        };
        assert_eq!(expect("preempt-disable", kernel).class, Class::None);
        assert_eq!(expect("local-bh-disable", kernel).delta, 0x200);
        assert_eq!(expect("spin-lock-bh", kernel).delta, 0x200);
        assert_eq!(expect("spin-lock-bh", COUNTING).delta, 0x201);
    }

    /// Check that a spinlock leaves no trace in the count on PREEMPT_RT.
    #[test]
    fn spinlocks_do_not_count_on_rt() {
        let kernel = Traits {
            preempt_count: true,
            preempt_rt: true,
            debug: None,
        };
        assert_eq!(expect("spin-lock", kernel).class, Class::None);
        assert_eq!(expect("preempt-disable", kernel).class, Class::Leak);
        assert_eq!(expect("bridge-end", kernel).class, Class::Leak);
    }
}
