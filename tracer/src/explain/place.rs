//! Where a task was when the kernel complained, from its call trace, its count and its name: inside a system
//! call, on its way back to user mode, dying, in an interrupt. This decides whether the complaint can
//! be about anything but a leak.

mod called;
mod names;
mod waits;

pub(super) use self::called::{Called, called};
use self::names::{BOOT, IDLE_LOOP, OWN_LOOPS, SOFTIRQS, THREADS, WRAPPERS};
use super::{
    complaint::{Frame, Kind, Report},
    counted::{Counted, Idle},
    who,
};
use crate::{
    kernel::{
        arch,
        functions::{is_in, is_scheduler},
    },
    leak::Bits,
};

/// Where the task was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// No call trace, or none that tells.
    Unknown,
    /// In the handler of a non-maskable interrupt.
    Nmi,
    /// In that of a hard interrupt.
    Hardirq,
    /// In a softirq.
    Softirq,
    /// The idle task, in its own loop.
    Idle,
    /// The idle task of a CPU that is brought up.
    CpuStart,
    /// PID 1, or the first task of all, before user mode.
    Boot,
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
    /// The trace does not tell.
    Unknown,
}

impl Place {
    /// The name for machines.
    pub(super) const fn context(&self) -> Option<&'static str> {
        Some(match self {
            Self::Unknown => return None,
            Self::Nmi => "nmi",
            Self::Hardirq => "hardirq",
            Self::Softirq => "softirq",
            Self::Idle => "idle",
            Self::CpuStart => "cpu_start",
            Self::Boot => "boot",
            Self::KernelThread => "kernel_thread",
            Self::Returning { .. } => "exit_to_user",
            Self::Dying | Self::PutOff | Self::Waiting | Self::Call => "call",
            Self::Fault => "fault",
        })
    }

    /// Whether the system call in the registers may be the culprit.
    pub(super) const fn is_in_call(&self) -> bool {
        matches!(
            self,
            Self::Returning {
                from: From::Call,
                ..
            } | Self::Call
        )
    }

    /// Whether an interrupt's handler runs, on top of whatever task.
    pub(super) const fn is_handler(&self) -> bool {
        matches!(self, Self::Nmi | Self::Hardirq | Self::Softirq)
    }
}

/// The functions that are really callers. Kernels without frame pointers mark all with `?`: then any may
/// be.
pub(super) fn believed(frames: &[Frame]) -> impl DoubleEndedIterator<Item = &Frame> {
    let any = frames
        .iter()
        .any(|frame| frame.reliable && !arch::is_printer(&frame.name));
    frames.iter().filter(move |frame| frame.reliable || !any)
}

/// The callers, innermost first, from the first function that is no wrapper on.
pub(super) fn callers(frames: &[Frame]) -> impl Iterator<Item = &Frame> {
    let wraps = |frame: &&Frame| {
        frame.module.is_none()
            && (is_scheduler(&frame.name)
                || is_in(&frame.name, WRAPPERS)
                || arch::is_printer(&frame.name))
    };
    believed(frames).skip_while(wraps)
}

/// Whether the task died of an oops: it then holds what the code that died had taken.
///
/// Source: `make_task_dead()`, `kernel/exit.c`, from 5.17 on; before, `die()` and its like called
/// `do_exit()`, on x86 by `rewind_stack_do_exit()` from 4.9 on, `oops_end()` before.
pub(super) fn of_an_oops(report: &Report) -> bool {
    const DIE: &[&str] = &[
        "die",
        "die_kernel_fault",
        "make_task_dead",
        "oops_end",
        "rewind_stack_and_make_dead",
        "rewind_stack_do_exit",
    ];
    has(&report.frames, DIE)
}

fn has(frames: &[Frame], table: &[&str]) -> bool {
    believed(frames).any(|frame| is_in(&frame.name, table))
}

/// Where the idle task was, if it is this one: of it only the pid, 0, tells. PID 1 is called `swapper/0`,
/// too, until it executes init, and any task can call itself so.
pub(super) fn idle(report: &Report) -> Idle {
    if report.pid != Some(0)
        && !has(
            &report.frames,
            &["do_idle", "cpu_startup_entry", "cpu_idle"],
        )
    {
        return Idle::Not;
    }
    let first = callers(&report.frames).next();
    // A trace whose beginning is cut off tells nothing.
    let sleeps = believed(&report.frames).any(|frame| is_scheduler(&frame.name));
    match first {
        Some(frame) if sleeps && is_in(&frame.name, IDLE_LOOP) && !frame.interrupt => Idle::Loop,
        _ => Idle::Within,
    }
}

/// Whether a task called the scheduler out of the loop of the idle task or of a kernel thread.
pub(super) fn in_own_loop(report: &Report) -> bool {
    let sleeps = believed(&report.frames).any(|frame| is_scheduler(&frame.name));
    let is_loop = |frame: &Frame| {
        is_in(&frame.name, OWN_LOOPS)
            || (idle(report) == Idle::Loop && is_in(&frame.name, IDLE_LOOP))
    };
    let checks = report.kind == Kind::Scheduling;
    checks
        && sleeps
        && callers(&report.frames)
            .next()
            .is_some_and(|frame| !frame.interrupt && is_loop(frame))
}

/// Where the task was.
pub(super) fn of(report: &Report, counted: &Counted, call: Option<&Called>) -> Place {
    let frames = report.frames.as_slice();
    let returning = returning(frames).filter(|_| report.pid != Some(0));
    if let Some(place @ Place::Returning { at_once: true, .. }) = returning {
        return place;
    }
    // Who calls the scheduler out of its own loop runs no handler.
    let handler = if in_own_loop(report) {
        None
    } else {
        handler(report, counted)
    };
    if let Some(handler) = handler {
        return handler;
    }
    let is_idle_loop = has(frames, IDLE_LOOP);
    if report.pid == Some(0) || (is_idle_loop && !has(frames, &["kernel_init"])) {
        let starts = believed(frames).any(|frame| arch::is_start(&frame.name));
        // The boot CPU begins in the same function on some machines.
        let boots = has(frames, &["start_kernel"]);
        return match (is_idle_loop, boots, starts) {
            (false, true, _) => Place::Boot,
            (false, false, true) => Place::CpuStart,
            _ => Place::Idle,
        };
    }
    if has(frames, BOOT) {
        return Place::Boot;
    }
    if has(frames, THREADS) {
        return Place::KernelThread;
    }
    if has(frames, &["do_task_dead"]) {
        return Place::Dying;
    }
    if has(frames, &["task_work_run", "do_exit"]) {
        return Place::PutOff;
    }
    if let Some(returning) = returning {
        return returning;
    }
    if believed(frames).any(|frame| arch::is_entry(&frame.name)) {
        let waits = call.is_some_and(|call| waits::only_waits(&call.name, callers(frames)));
        return if waits { Place::Waiting } else { Place::Call };
    }
    // Then only the kernel's start looked at init functions.
    let is_old_init = report.line.starts_with("error in initcall at ");
    if is_old_init || who::boots(report.comm.as_deref(), report.pid) {
        return Place::Boot;
    }
    let is_thread = report.comm.as_deref().is_some_and(who::is_kernel_thread);
    if is_thread || report.work.is_some() || report.kind == Kind::Workqueue {
        return Place::KernelThread;
    }
    // The trace ends below the function of the call. A module's init function runs in one.
    if call.is_some()
        || (report.kind == Kind::Initcall && report.pid.is_some_and(|pid| pid > 1))
        || has(frames, &["load_module", "do_init_module"])
    {
        return Place::Call;
    }
    if report.kind == Kind::LockHeld {
        return Place::Returning {
            from: From::Unknown,
            at_once: true,
        };
    }
    // Those of the kernel's own code end in another function, and what they came on top of may be cut off.
    let is_of_kernel = has(frames, &["__dabt_svc", "__pabt_svc", "el1*"]);
    if !is_of_kernel && believed(frames).any(|frame| arch::is_fault(&frame.name)) {
        return Place::Fault;
    }
    Place::Unknown
}

/// On the way back to user mode, if it is.
fn returning(frames: &[Frame]) -> Option<Place> {
    if !believed(frames).any(|frame| arch::is_returning(&frame.name)) {
        return None;
    }
    let any = |is: fn(&str) -> bool| believed(frames).any(|frame| is(&frame.name));
    let from = if any(arch::is_entry) {
        From::Call
    } else if any(arch::is_fault) {
        From::Exception
    } else if any(arch::is_interrupt) {
        From::Interrupt
    } else {
        From::Unknown
    };
    let first = callers(frames).next();
    let at_once = first.is_some_and(|frame| arch::is_returning(&frame.name) && !frame.interrupt);
    Some(Place::Returning { from, at_once })
}

/// The handler that runs, by the count, else by the trace.
fn handler(report: &Report, counted: &Counted) -> Option<Place> {
    if matches!(report.kind, Kind::Timer | Kind::Softirq) {
        return Some(Place::Softirq);
    }
    if matches!(
        report.kind,
        Kind::Scheduling | Kind::Sleeping | Kind::NonBlocking
    ) {
        let bits = |is: fn(Bits) -> bool| counted.all(|reading| is(reading.bits));
        if bits(|bits| bits.nmi > 0) {
            return Some(Place::Nmi);
        }
        if bits(|bits| bits.hardirq > 0) {
            return Some(Place::Hardirq);
        }
        if bits(in_softirq) && !report.machine.is_rt() {
            return Some(Place::Softirq);
        }
    }
    let callers: Vec<&Frame> = callers(&report.frames).collect();
    let first = callers.first()?;
    let is_edge = |frame: &&Frame| arch::is_interrupt(&frame.name);
    let comes_in = callers.iter().position(is_edge);
    let marked = callers.iter().take_while(|frame| frame.interrupt).count();
    let inside = match (marked, comes_in) {
        (0, Some(at)) => at,
        (marked, _) => marked,
    };
    let handler = callers.get(..inside).unwrap_or_default();
    let named = |table| {
        let mut frames = handler.iter();
        frames.any(|frame| is_in(&frame.name, table))
    };
    let is_softirq = |frame: &&Frame| is_in(&frame.name, SOFTIRQS);
    if inside == 0 {
        let in_softirq = callers.iter().skip(1).any(is_softirq);
        return in_softirq.then_some(Place::Softirq);
    }
    Some(
        if named(&["nmi_handle", "default_do_nmi", "do_nmi", "exc_nmi"]) {
            Place::Nmi
        } else if handler.iter().any(is_softirq) || is_in(&first.name, SOFTIRQS) {
            Place::Softirq
        } else {
            Place::Hardirq
        },
    )
}

/// Whether a softirq's own mark is set.
pub(super) const fn in_softirq(bits: Bits) -> bool {
    bits.softirq > 0 && bits.softirq % 2 == 1
}

#[cfg(test)]
mod tests;
