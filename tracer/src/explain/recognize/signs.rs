//! What the first lines of reports hold, and a quick look whether a line is one that matters.

use crate::explain::complaint::Kind;

/// What a line must hold to be looked at: (how the kernel's line begins, text, kind).
///
/// What the texts were over time is told at the functions that read them.
pub(super) const SIGNS: &[(&str, &str, Kind)] = &[
    ("", "BUG: scheduling while atomic:", Kind::Scheduling),
    // To 2.6.8, without task and count.
    ("", "bad: scheduling while atomic!", Kind::Scheduling),
    (
        "",
        "BUG: sleeping function called from invalid context",
        Kind::Sleeping,
    ),
    // To 2.6.16.
    (
        "",
        "Debug: sleeping function called from invalid context",
        Kind::Sleeping,
    ),
    (
        "",
        "BUG: scheduling in a non-blocking section: ",
        Kind::NonBlocking,
    ),
    ("timer: ", " preempt leak: ", Kind::Timer),
    ("", "huh, entered softirq ", Kind::Softirq),
    (
        "",
        "BUG: workqueue leaked atomic, lock or RCU:",
        Kind::Workqueue,
    ),
    // Before 6.9.
    ("", "BUG: workqueue leaked lock or atomic:", Kind::Workqueue),
    // To 2.6.18: "error in initcall at 0x%p: returned with preemption imbalance".
    (
        "error in initcall at ",
        "preemption imbalance",
        Kind::Initcall,
    ),
    ("initcall ", "preemption imbalance", Kind::Initcall),
    (
        "initcall ",
        " returned with disabled interrupts",
        Kind::Initcall,
    ),
    (
        "",
        "Voluntary context switch within RCU read-side critical section",
        Kind::RcuSwitch,
    ),
    ("WARNING: ", "suspicious RCU usage", Kind::RcuUsage),
    ("[ INFO: ", "suspicious RCU usage", Kind::RcuUsage),
    ("INFO: ", "suspicious RCU usage", Kind::RcuUsage),
    // To 3.1.
    (
        "[ INFO: ",
        "suspicious rcu_dereference_check() usage",
        Kind::RcuUsage,
    ),
    (
        "WARNING: ",
        "lock held when returning to user space!",
        Kind::LockHeld,
    ),
    (
        "[ BUG: ",
        "lock held when returning to user space!",
        Kind::LockHeld,
    ),
    ("WARNING: ", "held lock freed!", Kind::LockFreed),
    ("[ BUG: ", "held lock freed!", Kind::LockFreed),
    ("note: ", " exited with preempt_count ", Kind::ExitedAtomic),
    ("note: ", " exited with irqs disabled", Kind::ExitedIrqs),
    ("", "bad: scheduling from the idle thread!", Kind::Idle),
    ("BUG: using ", " in preemptible [", Kind::Preemptible),
    // The four checks of CONFIG_DEBUG_PREEMPT; the second form of the first one is that of a count of 8
    // bytes.
    (
        "",
        "DEBUG_LOCKS_WARN_ON(val > preempt_count())",
        Kind::Underflow,
    ),
    ("", "DEBUG_LOCKS_WARN_ON(pc - uval > pc)", Kind::Underflow),
    (
        "",
        "DEBUG_LOCKS_WARN_ON((val < PREEMPT_MASK) && !(preempt_count() & PREEMPT_MASK))",
        Kind::Underflow,
    ),
    (
        "",
        "DEBUG_LOCKS_WARN_ON((preempt_count() < 0))",
        Kind::BelowZero,
    ),
    (
        "",
        "DEBUG_LOCKS_WARN_ON((preempt_count() & PREEMPT_MASK) >= PREEMPT_MASK - 10)",
        Kind::Overflow,
    ),
    // To 3.9 the condition was not printed: only where it was, and the function.
    ("WARNING: ", " sub_preempt_count+0x", Kind::Underflow),
    ("WARNING: ", " preempt_count_sub+0x", Kind::Underflow),
    ("", "preemptleak: ", Kind::Own),
];

/// Finds lines that may begin a report, and the few others that matter between reports: fast,
/// because most lines are neither.
pub(in crate::explain) struct Signs(aho_corasick::AhoCorasick);

/// What each line must hold that is looked at: few and short texts, as most lines have none. With these
/// come the first lines of all reports, and between reports deaths, boots, what names the kernel, oopses,
/// overrun stacks, reports of others.
const LOOKED_AT: [&str; 27] = [
    "BUG: ",
    "WARNING: ",
    "INFO: ",
    "Debug: sleeping",
    " preempt leak: ",
    "huh, entered ",
    "preemption imbalance",
    " returned with disabled",
    "Voluntary context",
    " exited with ",
    "bad: scheduling",
    "DEBUG_LOCKS_WARN_ON(",
    "preemptleak: ",
    "]: segfault at ",
    "Linux version ",
    "omm: ",
    "Oops: ",
    "Internal error: ",
    "general protection",
    "Unable to handle",
    "overran stack",
    "stack guard page",
    "stack overflow",
    "stack end detected",
    "Code: ",
    "---[ end trace ",
    "RIP: 0010:",
];

impl Signs {
    pub(in crate::explain) fn new() -> Result<Self, aho_corasick::BuildError> {
        aho_corasick::AhoCorasick::new(LOOKED_AT).map(Self)
    }

    /// Whether a line, with whatever stands before the kernel's words, needs a closer look.
    pub(in crate::explain) fn are_in(&self, line: &[u8]) -> bool {
        self.0.is_match(line)
    }
}
