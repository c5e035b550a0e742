//! A report of the kernel as the log has it: its kind, and what its lines say. Nothing is concluded
//! here.

use super::{machine::Machine, regs::Regs};
use crate::{
    kernel::functions::in_source,
    leak::{Cmd, Syscall},
};

/// The kinds of reports that have to do with `preempt_count`, or look as if they had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// "BUG: scheduling while atomic", the most frequent one.
    #[default]
    Scheduling,
    /// "BUG: sleeping function called from invalid context".
    Sleeping,
    /// "BUG: scheduling in a non-blocking section".
    NonBlocking,
    /// "timer: ... preempt leak".
    Timer,
    /// "huh, entered softirq".
    Softirq,
    /// "BUG: workqueue leaked ...".
    Workqueue,
    /// "initcall ... returned with preemption imbalance".
    Initcall,
    /// "Voluntary context switch within RCU read-side critical section".
    RcuSwitch,
    /// "suspicious RCU usage".
    RcuUsage,
    /// "lock held when returning to user space".
    LockHeld,
    /// "held lock freed".
    LockFreed,
    /// "exited with preempt_count".
    ExitedAtomic,
    /// "exited with irqs disabled".
    ExitedIrqs,
    /// "bad: scheduling from the idle thread".
    Idle,
    /// "BUG: using ... in preemptible".
    Preemptible,
    /// "DEBUG_LOCKS_WARN_ON(val > preempt_count())", and the same of the lowest field alone.
    Underflow,
    /// "DEBUG_LOCKS_WARN_ON((preempt_count() < 0))".
    BelowZero,
    /// "DEBUG_LOCKS_WARN_ON((preempt_count() & PREEMPT_MASK) >= PREEMPT_MASK - 10)".
    Overflow,
    /// What `preemptleak trace --crash-safe` left.
    Own,
}

impl Kind {
    /// The name for machines.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Scheduling => "scheduling_while_atomic",
            Self::Sleeping => "sleeping_function",
            Self::NonBlocking => "non_blocking_section",
            Self::Timer => "timer_preempt_leak",
            Self::Softirq => "softirq_preempt_leak",
            Self::Workqueue => "workqueue_leak",
            Self::Initcall => "initcall_imbalance",
            Self::RcuSwitch => "rcu_context_switch",
            Self::RcuUsage => "rcu_usage",
            Self::LockHeld => "lock_held_in_user_space",
            Self::LockFreed => "held_lock_freed",
            Self::ExitedAtomic => "exited_with_preempt_count",
            Self::ExitedIrqs => "exited_with_irqs_disabled",
            Self::Idle => "idle_thread_sleeps",
            Self::Preemptible => "preemptible",
            Self::Underflow => "preempt_count_underflow",
            Self::BelowZero => "preempt_count_below_zero",
            Self::Overflow => "preempt_count_overflow",
            Self::Own => "preemptleak",
        }
    }

    /// The function of the kernel that prints it.
    pub(super) const fn source(self) -> &'static str {
        match self {
            Self::Scheduling => "__schedule_bug(), kernel/sched/core.c",
            Self::Sleeping => "__might_resched(), kernel/sched/core.c",
            Self::NonBlocking => "schedule_debug(), kernel/sched/core.c",
            Self::Timer => "call_timer_fn(), kernel/time/timer.c",
            Self::Softirq => "handle_softirqs(), kernel/softirq.c",
            Self::Workqueue => "process_one_work(), kernel/workqueue.c",
            Self::Initcall => "do_one_initcall(), init/main.c",
            Self::RcuSwitch => "rcu_note_context_switch(), kernel/rcu/tree_plugin.h",
            Self::RcuUsage => "lockdep_rcu_suspicious(), kernel/locking/lockdep.c",
            Self::LockHeld => "lockdep_sys_exit(), kernel/locking/lockdep.c",
            Self::LockFreed => "print_freed_lock_bug(), kernel/locking/lockdep.c",
            Self::ExitedAtomic | Self::ExitedIrqs => "make_task_dead(), kernel/exit.c",
            Self::Idle => "dequeue_task_idle(), kernel/sched/idle.c",
            Self::Preemptible => "check_preemption_disabled(), lib/smp_processor_id.c",
            Self::Underflow => "preempt_count_sub(), kernel/sched/core.c",
            Self::BelowZero | Self::Overflow => "preempt_count_add(), kernel/sched/core.c",
            Self::Own => "preemptleak trace --crash-safe",
        }
    }
}

/// What lockdep says of the locks the task holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Locks {
    /// Nothing: no lockdep, or the line is missing.
    #[default]
    Unknown,
    /// It has switched itself off.
    Off,
    /// None.
    None,
    /// These; each as the kernel writes it, where the lines are there.
    Held(Vec<String>),
}

/// A function of a call trace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    /// Its name, with the compiler's suffixes.
    pub(super) name: String,
    /// Its module.
    pub(super) module: Option<String>,
    /// Not marked with `?`: really a caller, and no leftover on the stack.
    pub(super) reliable: bool,
    /// On the stack of an interrupt.
    pub(super) interrupt: bool,
}

impl Frame {
    /// A caller of this name, of the kernel proper.
    pub(super) fn of(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            module: None,
            reliable: true,
            interrupt: false,
        }
    }

    /// Its name in the source.
    pub(super) fn function(&self) -> &str {
        in_source(&self.name)
    }
}

/// One report, as its lines have it. What the lines do not say is `None`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Report {
    pub(super) kind: Kind,
    /// Its first line.
    pub(super) line: String,
    /// When, in seconds since boot.
    pub(super) time: Option<f64>,
    pub(super) comm: Option<String>,
    pub(super) pid: Option<u32>,
    /// The count the report shows.
    pub(super) count: Option<u32>,
    /// It stands before the pid, as to 2.6.23.
    pub(super) is_old: bool,
    /// The count at the beginning of what leaked.
    pub(super) before: Option<u32>,
    /// The count that is right there.
    pub(super) expected: Option<u32>,
    /// What `irqs_disabled()` was: not 0 where interrupts are off, 128 on ARM.
    pub(super) irqs_disabled: Option<u32>,
    /// Whether `in_atomic()` said that the count is not 0.
    pub(super) in_atomic: Option<bool>,
    pub(super) non_block: Option<u32>,
    /// The depth of `rcu_read_lock()`, and the one that is right there.
    pub(super) rcu: Option<(i64, i64)>,
    /// The number of locks before and after.
    pub(super) lock_depth: Option<(i64, i64)>,
    /// The function or file the report names.
    pub(super) names: Option<String>,
    pub(super) locks: Locks,
    /// "Preemption disabled at", as the kernel has it; see [`Report::disabled_at`].
    pub(super) disabled_at: Option<String>,
    pub(super) frames: Vec<Frame>,
    /// Lines of the call trace from which no function was read, and what stands for their text.
    pub(super) unread: u32,
    pub(super) unread_key: u64,
    pub(super) regs: Regs,
    /// The system call, where the report itself names it.
    pub(super) told: Option<(Syscall, Option<Cmd>)>,
    /// What its lines say of the machine and the kernel.
    pub(super) machine: Machine,
    /// An oops stands close above it.
    pub(super) after_oops: bool,
    /// The line of the log that says that the stack of the task was overrun.
    pub(super) overrun: Option<String>,
    /// The item a workqueue was running.
    pub(super) work: Option<String>,
}

impl Report {
    /// Where the count went up from 0; `None` where the kernel does not tell, or prints its zero:
    /// `0x0`, or `(null)` in the words of old ones.
    pub(super) fn disabled_at(&self) -> Option<&str> {
        let function = self.disabled_at.as_deref()?;
        let bare = function.trim_matches(['[', '<', '>', ']', ' ']);
        let digits = bare.trim_start_matches("0x");
        let is_null =
            bare.is_empty() || bare == "(null)" || digits.bytes().all(|byte| byte == b'0');
        (!is_null).then_some(function)
    }

    /// A report of which only the first line is known.
    pub(super) fn new(kind: Kind, line: &str) -> Self {
        Self {
            kind,
            line: line.to_owned(),
            ..Self::default()
        }
    }
}
