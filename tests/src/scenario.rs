//! The scenarios: every way to leak that the tests know, what each does, and what is to be seen.
//!
//! One table for both sides: the guest's `leak` runs a scenario, the host's runner reads what to
//! expect of it.

mod call;
mod debug;
mod expect;
mod fixed;
mod function;
mod handled;
mod handler;
mod ledger;
mod table;
mod turn;

use std::iter;

pub use call::{Call, Cmd, Counter, Leaves, Then, Traits};
pub use debug::DisabledAt;
pub use expect::{By, Class, Expectation, Record};
pub use fixed::{DRBD_RESOURCE, FixedBug, SUNRPC_WRITE, UIO_WRITE};
pub use handler::{Handler, Meets};
pub use ledger::Ledger;
pub use table::{ALL, BATTERIES, Battery, SCENARIOS};
pub use turn::Turn;

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
    /// The call that leaks.
    pub first: Call,
    /// The calls after it that change the count or meet what it left.
    pub later: &'static [Call],
    /// What is watched, as `--watch` has it; empty for what is watched by default.
    pub watch: &'static str,
    /// What a kernel must have for it.
    pub needs: Needs,
    /// Whether the guest is of no use to others afterwards.
    pub alone: bool,
}

/// What a kernel must have for a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing that only some kernels have.
    Nothing,
    /// CONFIG_PREEMPT_RCU.
    PreemptRcu,
    /// CONFIG_PREEMPT_RT.
    PreemptRt,
    /// CONFIG_LOCKDEP.
    Lockdep,
    /// `local_interrupt_disable()`, since 7.3.
    LocalInterruptDisable,
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
    /// The ioctl, made by one thread while another one sleeps.
    IoctlBesideSleeper,
    /// The ioctl, made by a child's child.
    IoctlGrandchild,
    /// The ioctl, and then a write to a page that is not there.
    IoctlFault,
    /// All the calls, ioctls and sleeps, with nothing in between that could reset the count.
    InARow,
    /// The same, and asks the kernel after each call what it counts now.
    Shown,
    /// `LEAKY_ARM` with this number, and then the call that it armed.
    Armed(Armed),
    /// Reads /sys/module/leaky/parameters/on_read.
    SysfsRead,
    /// exec of a file whose format leaks, and is refused.
    ExecRefused,
    /// exec of a file whose format leaks and sleeps, and which then runs.
    ExecSleeps,
    /// `getsockopt` with leaky's own option.
    Getsockopt,
    /// Polls the device through an io_uring.
    IoUring,
    /// A signal, whose frame goes to a page of leaky's.
    SignalDelivery,
    /// A page fault leaks, and somebody answers for the next call, which never runs.
    Answered(Answer),
    /// The ioctl, under a filter of seccomp's that lets it pass.
    IoctlFiltered,
    /// The device's last reference goes, and its release leaks.
    Released {
        /// How it goes.
        way: Way,
        /// Whether seccomp answers for the next call.
        answered: bool,
    },
    /// A handler leaks that runs in no call.
    Handler {
        /// Which.
        handler: Handler,
        /// Whom it meets.
        meets: Meets,
        /// Whether it gives one back too many, and takes none.
        minus: bool,
    },
    /// A task leaks, and another one is born of it.
    Inherited(Heir),
    /// Real `brctl delbr`, with the leak at this place of the bridge module.
    Bridge(Place),
    /// The calls of a bug that was fixed.
    FixedBug {
        /// Which.
        bug: FixedBug,
        /// Whether the driver has it.
        leaks: bool,
    },
}

/// Who answers for a call, which then never runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// seccomp, with an error.
    Errno,
    /// seccomp, with a SIGSYS.
    Trap,
    /// seccomp, by another process that it asks.
    Notify,
    /// A tracer, by `PTRACE_SYSEMU`.
    Emulated,
}

/// What is born of a task, with a copy of what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heir {
    /// Three children.
    Children,
    /// A thread.
    Thread,
    /// A child that runs another program.
    Program,
}

/// How a file's last reference goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// `close()`
    Close,
    /// `dup2()` of another file over it.
    Dup2,
    /// `munmap()` of the last that is mapped of it.
    Munmap,
    /// `execve()`, by O_CLOEXEC. The release sleeps as well: a new program cannot run with a raised
    /// count, it is not in memory yet.
    Exec,
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
    /// `exit_group`, which closes the device; release runs on the way out.
    Exit = 7,
    /// The same, and then it sleeps.
    ReleaseSleeps = 8,
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

impl Scenario {
    /// The scenario of that name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        ALL.iter().copied().find(|scenario| scenario.name == name)
    }

    /// The calls that matter, in order.
    pub fn calls(&self) -> impl Iterator<Item = Call> {
        iter::once(self.first).chain(self.later.iter().copied())
    }

    /// Whether a counter is watched.
    #[must_use]
    pub fn watches(&self, counter: Counter) -> bool {
        match self.watch {
            "" => counter == Counter::Preempt,
            "all" => true,
            some => some.split(',').any(|context| context == counter.context()),
        }
    }

    /// Whether it happens also outside of the scenario's process and its children.
    #[must_use]
    pub const fn is_everywhere(&self) -> bool {
        self.handler().is_some()
    }

    /// Whether it waits for the end of a grace period with a spinlock held.
    const fn waits_for_readers(&self) -> bool {
        matches!(self.action, Action::FixedBug { bug, leaks: true } if bug.waits_for_readers())
    }

    /// Whether it is for a few kernels only, and a skip elsewhere is as it should be.
    #[must_use]
    pub const fn is_special(&self) -> bool {
        matches!(
            self.needs,
            Needs::PreemptRt | Needs::Lockdep | Needs::LocalInterruptDisable
        )
    }

    /// Why this scenario cannot run on a kernel, or `None` when it can, as far as its configuration
    /// tells.
    #[must_use]
    pub fn skip(&self, kernel: Traits) -> Option<&'static str> {
        match self.needs {
            Needs::PreemptRcu if !kernel.preempt_rcu => {
                Some("without CONFIG_PREEMPT_RCU rcu_read_lock() has no count of its own")
            }
            Needs::PreemptRt if !kernel.preempt_rt => Some("this kernel has no CONFIG_PREEMPT_RT"),
            Needs::Lockdep if !kernel.lockdep => Some("this kernel has no CONFIG_LOCKDEP"),
            Needs::Nothing if kernel.preempt_rt && self.action == Action::Bridge(Place::End) => {
                Some("on PREEMPT_RT other CPUs decide whether rcu_barrier() sleeps: leak or masked")
            }
            Needs::Nothing if kernel.preempt_rt && self.waits_for_readers() => Some(
                "on PREEMPT_RT a spinlock's holder is a reader of RCU, and would wait for itself",
            ),
            Needs::Nothing if kernel.preempt_rt && self.first.leaves.has_bh() => Some(
                "a leaked local_bh_disable() holds a per-CPU lock on PREEMPT_RT and hangs the guest",
            ),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Check that no two scenarios share a name.
    #[test]
    fn names_are_unique() {
        let names: BTreeSet<&str> = ALL.iter().map(|one| one.name).collect();
        assert_eq!(names.len(), ALL.len());
    }
}
