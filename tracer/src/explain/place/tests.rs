//! Places by the traces that tell them.

use super::*;

fn frames(names: &str) -> Vec<Frame> {
    names
        .split_whitespace()
        .map(|name| Frame {
            reliable: !name.starts_with('?'),
            ..Frame::of(name.trim_start_matches('?'))
        })
        .collect()
}

/// A report of a task with this trace.
fn report(names: &str, pid: Option<u32>) -> Report {
    let mut report = Report::new(Kind::Scheduling, "");
    report.frames = frames(names);
    report.pid = pid;
    report
}

fn of_report(report: &Report) -> Place {
    let (call, _) = called(report);
    of(report, &Counted::default(), call.as_ref())
}

fn place(names: &str) -> Place {
    of_report(&report(names, Some(7)))
}

/// Check that the way back to user mode is told from the system call itself, as 6.1 and 7.3 show
/// it.
#[test]
fn the_way_back() {
    let rseq =
        "__schedule_bug.cold __rseq_handle_notify_resume exit_to_user_mode_prepare do_syscall_64";
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
    let close = "mutex_lock foo_release __fput task_work_run exit_to_user_mode_loop do_syscall_64";
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
    let name = |names| called(&report(names, None)).0.unwrap().name;
    assert_eq!(name(call), "ioctl");
    assert_eq!(name("?__x64_sys_ioctl __x64_sys_read"), "read");
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
    let mut poll = report(
        "schedule do_poll do_sys_poll __x64_sys_poll do_syscall_64",
        None,
    );
    assert_eq!(of_report(&poll), Place::Waiting);
    poll.frames[1].module = Some("foo".to_owned());
    assert_eq!(of_report(&poll), Place::Call);
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
    assert_eq!(of_report(&report("", Some(0))), Place::Idle);
    let boot = "schedule foo_init do_one_initcall kernel_init_freeable kernel_init";
    assert_eq!(of_report(&report(boot, Some(1))), Place::Boot);
    let start = "___might_sleep foo_cpu_init notify_cpu_starting secondary_start_kernel";
    assert_eq!(of_report(&report(start, Some(0))), Place::CpuStart);
    assert_eq!(place(""), Place::Unknown);
    assert_eq!(
        place("mutex_lock handle_mm_fault exc_page_fault"),
        Place::Fault
    );
    let mut irq = report("dump_stack msleep foo_timer call_timer_fn", None);
    for frame in &mut irq.frames {
        frame.interrupt = true;
    }
    assert_eq!(of_report(&irq), Place::Softirq);
    let isr =
        "dump_stack mutex_lock foo_isr __handle_irq_event_percpu el1_irq arch_cpu_idle do_idle";
    assert_eq!(of_report(&report(isr, Some(0))), Place::Hardirq);
}
