//! What runs in no system call: interrupts and what comes of them, work items, kernel threads.

use super::{Leaves, Traits, call::Counter};

/// A handler of leaky's that leaks; the numbers are the driver's (tests/modules/leaky/handlers.h).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u64)]
pub enum Handler {
    /// An hrtimer in the timer's interrupt.
    HardTimer = 1,
    /// An hrtimer in a softirq.
    SoftTimer = 2,
    /// A timer of the wheel.
    Timer = 3,
    /// A tasklet.
    Tasklet = 4,
    /// A softirq that has no other handlers in it.
    Softirq = 5,
    /// A device's interrupt; it comes while a timer's is served.
    Irq = 6,
    /// irq_work, an interrupt that a CPU sends to itself.
    IrqWork = 7,
    /// A function called on another CPU.
    Ipi = 8,
    /// A function called on all others.
    IpiAll = 9,
    /// A work item on the system's queue.
    Work = 10,
    /// A work item on a queue of leaky's.
    OwnWork = 11,
    /// A work item that sleeps in a section of its own.
    SleepsWork = 12,
    /// A kernel thread.
    Thread = 13,
    /// A kernel thread that sleeps in a section of its own.
    SleepsThread = 14,
}

/// Whom a handler meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meets {
    /// The call that armed it, and spins.
    ThisCall,
    /// A call on another CPU, that spins.
    OtherCall,
    /// A long `read()` of /dev/zero.
    Read,
    /// Nobody: the CPU is idle, or it runs in a task of its own.
    Nobody,
}

/// Who takes a count back that a handler left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repair {
    /// Nobody: the interrupted task goes on with it, until the scheduler resets it.
    Nobody,
    /// `__do_softirq` (kernel/softirq.c), and says so each time.
    Softirq,
    /// `call_timer_fn` (kernel/time/timer.c), and says so once a boot.
    Timer,
}

impl Handler {
    /// What the tracer calls its kind; `None` for a task of its own.
    #[must_use]
    pub const fn kind(self) -> Option<&'static str> {
        Some(match self {
            Self::HardTimer | Self::SoftTimer => "hrtimer",
            Self::Timer => "timer",
            Self::Tasklet => "tasklet",
            Self::Softirq => "softirq",
            Self::Irq => "irq",
            Self::IrqWork => "irq_work",
            Self::Ipi | Self::IpiAll => "ipi",
            Self::Work | Self::OwnWork | Self::SleepsWork => "work",
            Self::Thread | Self::SleepsThread => return None,
        })
    }

    /// The function that leaks.
    #[must_use]
    pub const fn function(self) -> &'static str {
        match self {
            Self::HardTimer => "leaky_hard_timer",
            Self::SoftTimer => "leaky_soft_timer",
            Self::Timer => "leaky_timer",
            Self::Tasklet => "leaky_tasklet",
            Self::Softirq => "leaky_softirq",
            Self::Irq => "leaky_irq",
            Self::IrqWork => "leaky_irq_work",
            Self::Ipi | Self::IpiAll => "leaky_ipi",
            Self::Work | Self::OwnWork => "leaky_work",
            Self::SleepsWork => "leaky_sleeping_work",
            Self::Thread => "leaky_thread",
            Self::SleepsThread => "leaky_sleeping_thread",
        }
    }

    /// Whether the kernel's tracepoints name the function: of a softirq and of a vector they tell the
    /// number.
    #[must_use]
    pub const fn is_named(self) -> bool {
        !matches!(
            self,
            Self::Softirq | Self::IrqWork | Self::Ipi | Self::IpiAll
        )
    }

    /// Whether it sleeps in a section of its own.
    #[must_use]
    pub const fn sleeps(self) -> bool {
        matches!(self, Self::SleepsWork | Self::SleepsThread)
    }

    /// Whether a worker runs it, which looks at the count after each item.
    pub(super) const fn is_work(self) -> bool {
        matches!(self, Self::Work | Self::OwnWork | Self::SleepsWork)
    }

    pub(super) const fn repair(self) -> Repair {
        match self {
            Self::SoftTimer | Self::Tasklet | Self::Softirq => Repair::Softirq,
            Self::Timer => Repair::Timer,
            _ => Repair::Nobody,
        }
    }
}

/// By how much a handler changes the count.
pub(super) const fn delta(minus: bool, kernel: Traits) -> i32 {
    let leaves = Leaves {
        preempt: if minus { -1 } else { 1 },
        ..Leaves::NOTHING
    };
    leaves.delta(Counter::Preempt, kernel)
}
