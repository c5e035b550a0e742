//! Functions of the kernel by their names in call traces: the scheduler and what leads to it, and the
//! way from user mode to the function that implements a system call. They say nothing about a culprit.
//!
//! In the tables a `*` at the end stands for any rest.

/// The scheduler, and the slow paths and primitives through which a function sleeps: the caller is
/// the one that slept. `mutex_lock` and its like are not here: which lock it was helps. (Sources:
/// `kernel/sched/core.c`, `kernel/sched/wait_bit.c`, `kernel/sched/completion.c`,
/// `kernel/time/sleep_timeout.c`, `kernel/locking/`.)
const SCHEDULER: &[&str] = &[
    "__cond_resched*",
    "__down_common",
    "__might_resched*",
    "__might_sleep*",
    "__mutex_lock*",
    "__rt_mutex_*",
    "__schedule*",
    "___might_sleep",
    "___schedule",
    "__wait_for_common",
    "__wait_on_bit*",
    "__wait_rcu_gp",
    "_cond_resched",
    "bit_wait*",
    "do_wait_for_common",
    "dynamic_cond_resched",
    "dynamic_preempt_schedule*",
    "io_schedule*",
    "irqentry_exit_cond_resched",
    "out_of_line_wait_on_bit*",
    "preempt_schedule*",
    "raw_irqentry_exit_cond_resched",
    "rt_mutex_schedule",
    "rt_mutex_slow*",
    "rt_mutex_wait*",
    "rtlock_slow*",
    "rwbase_*",
    "rwsem_down_*",
    "schedule",
    "schedule_debug",
    "schedule_hrtimeout*",
    "schedule_idle",
    "schedule_preempt_disabled",
    "schedule_rtlock",
    "schedule_timeout*",
    "wait_for_common*",
    "wait_for_completion*",
    "wait_woken",
];

/// From the entry of a system call to the choice of its function. (Sources: `arch/x86/entry/`.)
const ENTRY: &[&str] = &[
    "__do_fast_syscall_32",
    "asm_int80_emulation",
    "do_SYSENTER_32",
    "do_fast_syscall_32",
    "do_int80_*",
    "do_syscall_*",
    "entry_INT80*",
    "entry_SYSCALL*",
    "entry_SYSENTER*",
    "ia32_sys_call",
    "int80_emulation",
    "x32_sys_call",
    "x64_sys_call",
];

/// The function's name in the source: compilers split functions, and name the parts `foo.cold`,
/// `foo.part.0`, `foo.isra.0`, `foo.constprop.0`.
#[must_use]
pub fn in_source(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// Whether a function, or the one that the compiler made this part of, is in a table.
#[must_use]
pub fn is_in(name: &str, table: &[&str]) -> bool {
    let name = in_source(name);
    table.iter().any(|entry| match entry.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == *entry,
    })
}

/// Whether a function of the kernel proper is the scheduler's, or one through which it is reached.
#[must_use]
pub fn is_scheduler(name: &str) -> bool {
    is_in(name, SCHEDULER)
}

/// Whether a function of the kernel proper is on the way from user mode to that of a system call.
#[must_use]
pub fn is_entry(name: &str) -> bool {
    is_in(name, ENTRY)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that names are found with what compilers add, and patterns by their beginning alone.
    #[test]
    fn names_and_patterns() {
        for (name, scheduler, entry) in [
            ("schedule", true, false),
            ("__schedule_bug.cold", true, false),
            ("__wait_for_common.isra.0", true, false),
            ("schedule_work", false, false),
            ("mutex_lock", false, false),
            ("__mutex_lock.constprop.0", true, false),
            ("entry_SYSCALL_64_after_hwframe", false, true),
            ("do_int80_emulation", false, true),
            ("x64_sys_call", false, true),
            ("__x64_sys_ioctl", false, false),
            ("", false, false),
        ] {
            let found = (is_scheduler(name), is_entry(name));
            assert_eq!(found, (scheduler, entry), "{name}");
        }
        assert_eq!(in_source("foo.part.0.cold"), "foo");
    }
}
