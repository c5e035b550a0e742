//! Where a task was when the kernel complained, from the functions of its call trace: inside a system
//! call, on its way back to user mode, dying, in an interrupt. This decides whether the complaint can
//! be about anything but a leak.

mod waits;

use super::complaint::Frame;
use crate::{
    kernel::{
        functions::{in_source, is_entry, is_in, is_scheduler},
        syscall,
    },
    leak::{Abi, Syscall},
};

/// Where the task was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// No call trace, or none that tells.
    Unknown,
    /// In an interrupt's handler or a softirq.
    Interrupt,
    /// The idle task.
    Idle,
    /// A kernel thread: it makes no system calls.
    KernelThread,
    /// On its way back to user mode, where nothing may be held.
    Returning {
        /// From what.
        from: From,
        /// Nothing else runs in between that could hold something for a while.
        at_once: bool,
    },
    /// Dead, but for the last switch to another task.
    Dying,
    /// In work that was put off until the way back to user mode (`task_work_run()`) or to the end of
    /// the task (`do_exit()`), such as closing a file: that may hold things.
    PutOff,
    /// Inside a system call that only waits, and holds nothing while it does.
    Waiting,
    /// Inside a system call.
    Call,
    /// Inside a page fault.
    Fault,
}

/// What a task comes from on its way back to user mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From {
    /// A system call.
    Call,
    /// A page fault or another exception.
    Exception,
    /// An interrupt.
    Interrupt,
}

/// What wraps every complaint beside the scheduler: printing, checks, and functions whose purpose is to
/// sleep.
const WRAPPERS: &[&str] = &[
    "__down",
    "__dump_stack",
    "__might_fault",
    "__warn",
    "check_panic_on_warn",
    "dequeue_task_idle",
    "down",
    "down_read",
    "down_read_killable",
    "down_write",
    "down_write_killable",
    "dump_stack",
    "dump_stack_lvl",
    "might_alloc",
    "msleep",
    "msleep_interruptible",
    "mutex_lock",
    "mutex_lock_interruptible",
    "mutex_lock_killable",
    "mutex_lock_nested",
    "panic",
    "preempt_count_add",
    "preempt_count_sub",
    "rcu_note_context_switch",
    "report_bug",
    "rt_spin_lock",
    "show_stack",
    "show_trace_log_lvl",
    "usleep_range",
    "usleep_range_state",
    "vpanic",
    "warn_slowpath_fmt",
];

/// The way back to user mode. Names come and go: 7.3 has most of it inlined in `irqentry_exit`.
const RETURNING: &[&str] = &[
    "exit_to_user_mode_prepare",
    "exit_to_user_mode_loop",
    "irqentry_exit_to_user_mode",
    "syscall_exit_to_user_mode",
    "syscall_return_slowpath",
    "prepare_exit_to_usermode",
    "exit_to_usermode_loop",
    "do_notify_resume",
    "arch_do_signal_or_restart",
    "get_signal",
    "__rseq_handle_notify_resume",
    "rseq_handle_notify_resume",
    "__rseq_handle_slowpath",
    "irqentry_exit",
];

/// The callers, innermost first, from the first function that is no wrapper on.
pub(super) fn callers(frames: &[Frame]) -> impl Iterator<Item = &Frame> {
    let wraps = |frame: &&Frame| {
        frame.module.is_none() && (is_scheduler(&frame.name) || is_in(&frame.name, WRAPPERS))
    };
    frames
        .iter()
        .filter(|frame| frame.reliable)
        .skip_while(wraps)
}

/// Where the task was.
///
/// Of the idle task only the pid, 0, tells: PID 1 is called `swapper/0`, too, until it executes init,
/// and any task can call itself so.
pub(super) fn of(frames: &[Frame], pid: Option<u32>, call: Option<&Syscall>) -> Place {
    let names: Vec<&str> = frames
        .iter()
        .filter(|frame| frame.reliable)
        .map(|frame| in_source(&frame.name))
        .collect();
    let has = |wanted: &[&str]| names.iter().any(|name| wanted.contains(name));
    let starts = |prefix: &str| names.iter().any(|name| name.starts_with(prefix));
    if callers(frames).next().is_some_and(|frame| frame.interrupt) {
        return Place::Interrupt;
    }
    if has(&["do_idle", "cpu_startup_entry", "cpu_idle"]) || pid == Some(0) {
        return Place::Idle;
    }
    // `kernel_init` is PID 1 before it executes init.
    if has(&[
        "kthread",
        "worker_thread",
        "smpboot_thread_fn",
        "kernel_init",
    ]) {
        return Place::KernelThread;
    }
    if has(&["do_task_dead"]) {
        return Place::Dying;
    }
    if has(&["task_work_run", "do_exit"]) {
        return Place::PutOff;
    }
    let in_call = names.iter().any(|name| is_entry(name));
    if has(RETURNING) {
        let from = if in_call {
            From::Call
        } else if starts("exc_") || starts("asm_exc_") || starts("async_page_fault") {
            From::Exception
        } else {
            From::Interrupt
        };
        let at_once = callers(frames)
            .next()
            .is_some_and(|frame| is_in(&frame.name, RETURNING));
        return Place::Returning { from, at_once };
    }
    if in_call {
        let call = call.cloned().or_else(|| called(frames));
        let waits = call.is_some_and(|call| waits::only_waits(&call.name, callers(frames)));
        return if waits { Place::Waiting } else { Place::Call };
    }
    if has(&[
        "exc_page_fault",
        "asm_exc_page_fault",
        "handle_mm_fault",
        "do_user_addr_fault",
        "__do_page_fault",
        "do_page_fault",
        "page_fault",
    ]) {
        return Place::Fault;
    }
    Place::Unknown
}

/// The system call, from the name of its function: `__x64_sys_ioctl`, `__do_sys_sched_yield`.
///
/// Source: `arch/x86/include/asm/syscall_wrapper.h`.
pub(super) fn called(frames: &[Frame]) -> Option<Syscall> {
    const PREFIXES: [(&str, Abi); 5] = [
        ("__x64_sys_", Abi::X86_64),
        ("__do_sys_", Abi::X86_64),
        ("__se_sys_", Abi::X86_64),
        ("__ia32_sys_", Abi::Ia32),
        ("__ia32_compat_sys_", Abi::Ia32),
    ];
    let reliable = frames.iter().filter(|frame| frame.reliable);
    reliable.rev().find_map(|frame| {
        let name = in_source(&frame.name);
        let prefix = PREFIXES.iter();
        let found = |(prefix, abi): &(&str, Abi)| Some((name.strip_prefix(prefix)?, *abi));
        let (name, abi) = prefix.into_iter().find_map(found)?;
        // The kernel's name of a call is not always the user's: `newuname`, `newfstat`.
        let (nr, _) = syscall::all(abi).find(|(_, call)| *call == name)?;
        Some(syscall::describe(abi, nr))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frames(names: &str) -> Vec<Frame> {
        names
            .split_whitespace()
            .map(|name| Frame {
                name: name.trim_start_matches('?').to_owned(),
                module: None,
                reliable: !name.starts_with('?'),
                interrupt: false,
            })
            .collect()
    }

    fn place(names: &str) -> Place {
        of(&frames(names), Some(7), None)
    }

    /// Check that the way back to user mode is told from the system call itself, as 6.1 and 7.3 show
    /// it.
    #[test]
    fn the_way_back() {
        let rseq = "__schedule_bug.cold __rseq_handle_notify_resume exit_to_user_mode_prepare do_syscall_64";
        assert_eq!(
            place(rseq),
            Place::Returning {
                from: From::Call,
                at_once: true
            }
        );
        let core = "schedule do_coredump get_signal exit_to_user_mode_prepare exc_page_fault";
        assert_eq!(
            place(core),
            Place::Returning {
                from: From::Exception,
                at_once: false
            }
        );
        let dying = "do_task_dead do_exit get_signal irqentry_exit asm_exc_page_fault";
        assert_eq!(place(dying), Place::Dying);
        let close =
            "mutex_lock foo_release __fput task_work_run exit_to_user_mode_loop do_syscall_64";
        assert_eq!(place(close), Place::PutOff);
        let tick = "schedule exit_to_user_mode_prepare irqentry_exit_to_user_mode asm_sysvec_apic_timer_interrupt";
        assert_eq!(
            place(tick),
            Place::Returning {
                from: From::Interrupt,
                at_once: true
            }
        );
    }

    /// Check that leftovers on the stack count for nothing.
    #[test]
    fn leftovers() {
        let call = "schedule msleep foo_ioctl __x64_sys_ioctl do_syscall_64 ?exit_to_user_mode_prepare entry_SYSCALL_64_after_hwframe";
        assert_eq!(place(call), Place::Call);
        assert_eq!(called(&frames(call)).unwrap().name, "ioctl");
        assert_eq!(
            called(&frames("?__x64_sys_ioctl __x64_sys_read"))
                .unwrap()
                .name,
            "read"
        );
    }

    /// Check that a call that only waits is known, unless another function stands between it and the
    /// sleep, of a module or built in.
    #[test]
    fn calls_that_only_wait() {
        for (text, expected) in [
            (
                "schedule __do_sys_sched_yield do_syscall_64",
                Place::Waiting,
            ),
            (
                "schedule_hrtimeout_range poll_schedule_timeout.constprop.0 do_sys_poll __x64_sys_poll \
                 do_syscall_64",
                Place::Waiting,
            ),
            (
                "__cond_resched do_sys_poll __x64_sys_poll do_syscall_64",
                Place::Waiting,
            ),
            (
                "__mutex_lock uart_foo_check tty_poll do_sys_poll __x64_sys_poll do_syscall_64",
                Place::Call,
            ),
            (
                "schedule do_nanosleep foo_ioctl __x64_sys_ioctl do_syscall_64",
                Place::Call,
            ),
        ] {
            assert_eq!(place(text), expected, "{text}");
        }
        let mut frames = frames("schedule do_poll do_sys_poll __x64_sys_poll do_syscall_64");
        assert_eq!(of(&frames, None, None), Place::Waiting);
        frames[1].module = Some("foo".to_owned());
        assert_eq!(of(&frames, None, None), Place::Call);
    }

    /// Check that a module's function is a caller, whatever its name, and that entries of all three kinds
    /// are calls.
    #[test]
    fn modules_and_entries() {
        let mut frames = frames("schedule schedule_timeout_foo foo_ioctl");
        let first = |frames: &[Frame]| callers(frames).next().map(|frame| frame.name.clone());
        assert_eq!(first(&frames).as_deref(), Some("foo_ioctl"));
        frames[1].module = Some("foo".to_owned());
        assert_eq!(first(&frames).as_deref(), Some("schedule_timeout_foo"));
        for entry in [
            "do_syscall_64",
            "int80_emulation",
            "entry_SYSENTER_compat_after_hwframe",
        ] {
            assert_eq!(place(&format!("schedule foo {entry}")), Place::Call);
        }
    }

    /// Check the others.
    #[test]
    fn the_others() {
        assert_eq!(
            place("schedule worker_thread kthread ret_from_fork"),
            Place::KernelThread
        );
        assert_eq!(place("schedule foo do_idle cpu_startup_entry"), Place::Idle);
        assert_eq!(of(&[], Some(0), None), Place::Idle);
        let boot = "schedule foo_init do_one_initcall kernel_init_freeable kernel_init";
        assert_eq!(of(&frames(boot), Some(1), None), Place::KernelThread);
        assert_eq!(place(""), Place::Unknown);
        assert_eq!(
            place("mutex_lock handle_mm_fault exc_page_fault"),
            Place::Fault
        );
        let mut irq = frames("dump_stack msleep foo_timer call_timer_fn");
        for frame in &mut irq {
            frame.interrupt = true;
        }
        assert_eq!(of(&irq, None, None), Place::Interrupt);
    }
}
