//! System calls that only wait: the scheduler may find a raised count in them, but they have not raised
//! it.

use crate::{explain::complaint::Frame, kernel::functions::is_in};

/// System calls that wait for something by design and hold nothing meanwhile.
const CALLS: &[&str] = &[
    "sched_yield",
    "nanosleep",
    "clock_nanosleep",
    "pause",
    "poll",
    "ppoll",
    "select",
    "pselect6",
    "epoll_wait",
    "epoll_pwait",
    "epoll_pwait2",
    "futex",
    "wait4",
    "waitid",
    "rt_sigtimedwait",
    "rt_sigsuspend",
];

/// Their functions that call the scheduler, by the names of 5.10 to 7.3. (Sources:
/// `kernel/time/hrtimer.c`, `fs/select.c`, `fs/eventpoll.c`, `kernel/futex/`, `kernel/exit.c`,
/// `kernel/signal.c`, `kernel/sched/syscalls.c`.)
const FUNCTIONS: &[&str] = &[
    "__do_sys_*",
    "__do_wait",
    "__futex_wait",
    "__ia32_compat_sys_*",
    "__ia32_sys_*",
    "__se_sys_*",
    "__x64_sys_*",
    "do_epoll_wait",
    "do_nanosleep",
    "do_poll",
    "do_sched_yield",
    "do_select",
    "do_sigtimedwait",
    "do_sys_poll",
    "do_wait",
    "ep_poll",
    "futex_do_wait",
    "futex_wait",
    "futex_wait_queue",
    "futex_wait_queue_me",
    "poll_schedule_timeout",
    "sigsuspend",
];

/// Whether a task only waits in this call; `callers` begin with what called the scheduler.
///
/// Poll and its like also ask files, and so run functions of drivers: then one of these stands between
/// the function that waits and the sleep. Built-in drivers have no module in the trace, so only the
/// names of those that wait say that no driver's is there.
pub(super) fn only_waits<'a>(call: &str, mut callers: impl Iterator<Item = &'a Frame>) -> bool {
    CALLS.contains(&call)
        && callers
            .next()
            .is_some_and(|frame| frame.module.is_none() && is_in(&frame.name, FUNCTIONS))
}
