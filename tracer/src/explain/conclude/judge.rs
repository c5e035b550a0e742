//! The verdict on a task that sleeps where it may not: whether something has leaked, or what sleeps holds
//! it rightly. What the log does not prove is left open.

use super::{Explained, Verdict};
use crate::explain::{
    complaint::Report,
    count::Reading,
    counted::Idle,
    place::{self, From, Place},
};

impl Explained<'_> {
    pub(super) fn judge(&mut self, report: &Report) {
        if place::of_an_oops(report) {
            self.of_an_oops();
            return;
        }
        let counted = &self.facts.counted;
        // Nobody goes below zero on purpose, but see `link`.
        let is_below = |reading: &Reading| reading.left < 0;
        let below = counted.all(is_below);
        let none = counted.all(|reading| reading.left == 0);
        let what = counted
            .left()
            .map_or_else(|| "a leak".to_owned(), |bits| format!("a leak ({bits})"));
        let place = self.facts.place.clone();
        if below && !place.is_handler() {
            self.below(report, &place);
            return;
        }
        let (verdict, text) = match place {
            Place::Nmi | Place::Hardirq => (
                Verdict::Sleep,
                "an interrupt handler sleeps, which it may never do".to_owned(),
            ),
            Place::Softirq => (
                Verdict::Sleep,
                "a softirq handler sleeps, which it may never do".to_owned(),
            ),
            Place::CpuStart => (
                Verdict::Sleep,
                "code that brings up a CPU sleeps, which it may not".to_owned(),
            ),
            Place::Idle => self.idle_task(report, &what, none),
            _ if none && counted.active != 0 => (
                Verdict::Other,
                "nothing is left but PREEMPT_ACTIVE, which the kernel sets itself while it preempts a task"
                    .to_owned(),
            ),
            Place::Boot => (
                Verdict::Either,
                format!(
                    "{what} by what the kernel's start ran before, or code that sleeps where it may not"
                ),
            ),
            Place::Returning {
                from: From::Call, ..
            } => (
                Verdict::Leak,
                format!(
                    "{what} by the system call that just ended, or an earlier one of this thread"
                ),
            ),
            Place::Returning { .. } | Place::Dying => (
                Verdict::Leak,
                format!("{what} by an earlier system call of this thread"),
            ),
            Place::Waiting => (
                Verdict::Leak,
                format!(
                    "{what}, most likely by an earlier system call of this thread: the one it is in is the victim"
                ),
            ),
            Place::KernelThread if place::in_own_loop(report) && counted.any(|reading| reading.left != 0) => (
                Verdict::Leak,
                format!("{what} by what this kernel thread ran before: its own loop holds nothing"),
            ),
            Place::KernelThread => (
                Verdict::Either,
                format!(
                    "{what} by what this kernel thread ran before, or code that sleeps where it may not"
                ),
            ),
            Place::PutOff => (
                Verdict::Either,
                format!(
                    "{what} by {}, or by an earlier one of this thread; or the work that it put off sleeps where \
                     it may not",
                    self.call_text()
                ),
            ),
            Place::Unknown => (
                Verdict::Either,
                format!(
                    "{what} by what this task ran before, or code that sleeps where it may not: the report alone \
                     cannot tell"
                ),
            ),
            Place::Fault => (
                Verdict::Either,
                format!(
                    "{what} by an earlier system call of this thread, or code that handles the page fault and sleeps \
                     where it may not: the trace alone cannot tell"
                ),
            ),
            Place::Call => (
                Verdict::Either,
                format!(
                    "{what} by this system call or an earlier one of this thread, or code that sleeps \
                     where it may not: the trace alone cannot tell"
                ),
            ),
        };
        self.decide(verdict, text);
    }

    /// The task died of an oops: what it sleeps with is what the code had taken that died.
    pub(super) fn of_an_oops(&mut self) {
        self.decide(
            Verdict::Other,
            "what an oops left: the task died inside what it had taken",
        );
        self.say(
            "oops",
            "by its trace the task is being ended after an oops: what is raised is what the code held that died, \
             and need not be a leak. Read the oops",
        );
    }

    /// The idle task: in its own loop nobody holds anything.
    fn idle_task(&self, report: &Report, what: &str, none: bool) -> (Verdict, String) {
        if self.facts.idle == Idle::Loop && !none && report.count.is_some() {
            return (
                Verdict::Leak,
                format!(
                    "{what} by an interrupt or softirq handler that ran on top of the idle task: its own loop \
                     holds nothing but its 1"
                ),
            );
        }
        if report.frames.is_empty() && none && report.count.is_some() {
            return (
                Verdict::Either,
                "something sleeps in the idle task; or, if the trace that is missing shows the idle loop \
                 itself, a handler on top of it leaked one"
                    .to_owned(),
            );
        }
        (
            Verdict::Sleep,
            "something sleeps in the idle task, which it may never do".to_owned(),
        )
    }

    /// Less than what is rightly there.
    fn below(&mut self, report: &Report, place: &Place) {
        let what = self
            .facts
            .counted
            .left()
            .map_or_else(|| "below zero".to_owned(), |bits| bits.to_string());
        let who = match place {
            Place::KernelThread => "by what this kernel thread ran",
            Place::Boot => "in the kernel's start",
            Place::Idle | Place::CpuStart => "by a handler that ran on top of the idle task",
            Place::Returning { .. } | Place::Call | Place::PutOff => {
                "by the system call it is in or comes from, or an earlier one of this thread"
            }
            _ => "by what this task ran before",
        };
        if report.machine.resets() == Some(false) {
            let text = format!("a release too many ({what}) {who}");
            self.decide(Verdict::Leak, text);
            return;
        }
        let text = format!(
            "a release too many ({what}) {who}; or a sleep before, that the log does not show, in the middle of \
             what the task had taken"
        );
        self.decide(Verdict::Either, text);
        self.say(
            "below",
            "two things end below zero: one release too many, and a correct release after a sleep, as the \
             scheduler sets the count right when it finds it raised (from 4.4 on). Look for an earlier \
             'scheduling while atomic' of the same task in the whole log",
        );
    }

    /// A number that cannot be a count.
    pub(super) fn rubbish(&mut self, report: &Report) {
        let count = report.count.unwrap_or_default();
        self.decide(
            Verdict::NotACount,
            format!("{count:#010x} is no count: what holds it was overwritten"),
        );
        let why = match count {
            0x57ac_6e9d => "it is the mark at the end of each kernel stack (STACK_END_MAGIC)",
            0xffff_8000.. => "it looks like the upper half of an address of the kernel",
            _ => "its bits belong to no field",
        };
        self.say(
            "means",
            format!(
                "{why}. Where the count lies beside the task's stack (to 4.8 on x86, on other machines longer), \
                 a stack that was overrun writes over it. preempt_count has no part in it"
            ),
        );
        match &report.overrun {
            Some(line) => self.say("proof", format!("the log says so itself: {line}")),
            None => self.say(
                "proof",
                "look in the log for an oops at about the same time, and for 'stack overflow' or 'Thread \
                 overran stack'",
            ),
        }
    }
}
