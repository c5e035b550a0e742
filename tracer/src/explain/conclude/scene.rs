//! What is said of any task that slept with a raised count: which locks it held, where it was, who can have
//! raised the count.

use super::Explained;
use crate::explain::{
    complaint::{Locks, Report},
    counted::Idle,
    place::{self, Place},
    words::{self, locks},
};
use crate::report::cells::plural;

impl Explained<'_> {
    /// What is said of any task that slept with a raised count: locks, place, suspects.
    pub(super) fn of_a_task(&mut self, report: &Report) {
        self.judge(report);
        if report.locks != Locks::Unknown || self.verdict.may_leak() {
            self.say("locks", locks::told(&report.locks, report.machine.is_rt()));
        }
        self.raised(report);
        self.place(report);
        let place = self.facts.place.clone();
        if !self.verdict.may_leak() || is_without_calls(&place) {
            return;
        }
        self.registers(report);
        self.say(
            "who",
            "the count belongs to the thread: no other process can have raised it, only an interrupt \
             handler that ran on top of it. The trace shows who slept, not who leaked",
        );
    }

    /// Where the count went up from 0.
    fn raised(&mut self, report: &Report) {
        let Some(nothing) = &report.disabled_at else {
            return;
        };
        let Some(function) = report.disabled_at() else {
            let text = format!(
                "'Preemption disabled at' {nothing}: the kernel does not know where the count went up"
            );
            self.say("raised", text);
            return;
        };
        let name = function.split(['+', ' ']).next().unwrap_or(function);
        let what = if self.facts.idle != Idle::Not {
            "In the idle task that is the 1 which it always has: it says nothing of the rest"
        } else if is_primitive(name) {
            "That is a primitive of locking: who called it is not told"
        } else if self.verdict.may_leak() && self.link.is_none() {
            "Look first at what that function took, and whether it gives it back before it sleeps or returns"
        } else {
            "That is what this function took first"
        };
        self.say(
            "raised",
            format!(
                "'Preemption disabled at' {function}: there the count went up from 0 (CONFIG_DEBUG_PREEMPT). \
                 {what}"
            ),
        );
    }

    /// The callers, and what the place allows to conclude.
    fn place(&mut self, report: &Report) {
        let mut takers = locks::takers(&report.locks);
        takers.extend(
            report
                .disabled_at()
                .and_then(|at| at.split(['+', ' ']).next()),
        );
        let chain = words::chain(place::callers(&report.frames), &takers);
        let text = words::place(&self.facts.place, &self.call_text(), report.comm.as_deref());
        let unread = report.unread > 0 && report.frames.is_empty();
        let text = match text {
            Some(text) if chain.is_empty() && unread => format!("{text}. {}", unread_text(report)),
            Some(text) if chain.is_empty() => text,
            Some(text) => format!("{chain}: {text}"),
            None if unread => unread_text(report),
            None if report.frames.is_empty() => {
                "not told: no call trace was found below it".to_owned()
            }
            None if chain.is_empty() => {
                "not told: the call trace is cut off before the first caller".to_owned()
            }
            None => format!("{chain}: the trace does not tell how the task came there"),
        };
        self.say("where", text);
    }

    /// What the registers say, or that they are missing where they would help.
    pub(super) fn registers(&mut self, report: &Report) {
        let place = &self.facts.place;
        if !place.is_in_call() && !matches!(place, Place::PutOff) {
            return;
        }
        if report.regs.call().is_some() {
            let by = if self.facts.cmd.is_some() {
                "by the registers of user mode (ORIG_RAX, and the argument with the command)"
            } else {
                "by the registers of user mode (ORIG_RAX)"
            };
            let is_ioctl = self
                .facts
                .call
                .as_ref()
                .is_some_and(|call| call.name == "ioctl");
            let caution = if is_ioctl && self.facts.cmd.is_some() {
                ". The name goes by the number: another driver may use the same"
            } else {
                ""
            };
            let call = self.call_text();
            self.say("call", format!("{call}, {by}{caution}"));
            return;
        }
        let is_x86 = report.machine.arch().is_none_or(|arch| arch.is_traced);
        if let Some(call) = &self.facts.call {
            let text = format!("{}, by the name of its function in the trace", call.name);
            self.say("call", text);
        } else if is_x86 && !report.regs.are_there() {
            self.say(
                "call",
                "unknown: the registers of user mode are missing below the trace. ORIG_RAX would tell \
                 the system call, RSI the command of an ioctl: a log that is not cut off has them",
            );
        }
    }
}

/// Lines of a trace that no function was read from.
fn unread_text(report: &Report) -> String {
    let lines = plural(report.unread.into(), "line");
    format!(
        "{lines} of the call trace name no function in a form that is known (addresses alone need the kernel's \
         symbols)"
    )
}

/// Whether a function does nothing but take a lock or hold off preemption.
fn is_primitive(name: &str) -> bool {
    let name = name.trim_start_matches('_');
    [
        "raw_spin_",
        "spin_lock",
        "raw_read_lock",
        "raw_write_lock",
        "read_lock",
        "write_lock",
        "local_bh_disable",
        "preempt_",
        "schedule_preempt_disabled",
        "rt_mutex_slow",
        "mutex_",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// Whether no system call can have been the culprit.
const fn is_without_calls(place: &Place) -> bool {
    matches!(
        place,
        Place::KernelThread
            | Place::Boot
            | Place::Idle
            | Place::CpuStart
            | Place::Softirq
            | Place::Hardirq
            | Place::Nmi
    )
}
