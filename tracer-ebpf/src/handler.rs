//! What runs beside system calls and is judged as they are: it must leave the count as it found it.

/// A kind of handler.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u32)]
pub enum HandlerKind {
    /// A hard interrupt of a device: `irq_handler_entry`.
    Irq = 0,
    /// A high-resolution timer, hard or soft: `hrtimer_expire_entry`.
    Hrtimer = 1,
    /// A timer of the wheel: `timer_expire_entry`.
    Timer = 2,
    /// A tasklet: `tasklet_entry`.
    Tasklet = 3,
    /// A softirq as a whole: `softirq_entry`.
    Softirq = 4,
    /// A work item: `workqueue_execute_start`.
    Work = 5,
    /// A call from another CPU: `call_function_entry`, `call_function_single_entry`,
    /// `csd_function_entry`.
    Ipi = 6,
    /// `irq_work_entry`.
    IrqWork = 7,
}

impl HandlerKind {
    /// All of them, by number.
    pub const ALL: [Self; 8] = [
        Self::Irq,
        Self::Hrtimer,
        Self::Timer,
        Self::Tasklet,
        Self::Softirq,
        Self::Work,
        Self::Ipi,
        Self::IrqWork,
    ];

    /// The name used in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Irq => "irq",
            Self::Hrtimer => "hrtimer",
            Self::Timer => "timer",
            Self::Tasklet => "tasklet",
            Self::Softirq => "softirq",
            Self::Work => "work",
            Self::Ipi => "ipi",
            Self::IrqWork => "irq_work",
        }
    }

    /// Whether the kernel compares the count itself and puts it back, after its own message
    /// (`call_timer_fn()` in `kernel/time/timer.c`, `handle_softirqs()` in `kernel/softirq.c`).
    #[must_use]
    pub const fn is_repaired(self) -> bool {
        matches!(self, Self::Timer | Self::Softirq)
    }
}
