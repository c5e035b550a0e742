//! What follows from a report: its meaning, the count by bits, where the task was, whom to suspect and
//! what to run next. All words of both output formats are made here.

mod kinds;
mod longer;
mod sleeping;

use super::{
    complaint::{Kind, Locks, Report},
    count::{self, Reading},
    gather::{self, Found, Segfault},
    next, place,
    place::{From, Place},
    words::{self, Suspects},
};
use crate::leak::{Cmd, Layout, Syscall};

/// What the verdict is filed under.
pub(super) const VERDICT: &str = "verdict";

/// The verdict on code that sleeps in an interrupt.
const SLEEPS: &str = "no leak to look for: an interrupt or softirq handler sleeps";

/// What to believe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Something was taken and not given back, or given back too often.
    Leak,
    /// That, or code that sleeps where it may not.
    Either,
    /// Something else.
    Other,
}

impl Verdict {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Leak => "leak",
            Self::Either => "leak_or_sleep",
            Self::Other => "other",
        }
    }
}

/// A sentence, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Say {
    pub(super) about: &'static str,
    pub(super) text: String,
}

/// A report explained.
#[derive(Clone, Debug)]
pub(super) struct Explained<'a> {
    pub(super) found: &'a Found,
    pub(super) verdict: Verdict,
    /// How much of the count is rightly there.
    pub(super) expected: Option<u32>,
    pub(super) readings: Vec<Reading>,
    pub(super) call: Option<Syscall>,
    pub(super) cmd: Option<Cmd>,
    /// The callers, innermost first.
    pub(super) stack: Vec<String>,
    pub(super) first: Option<bool>,
    pub(super) says: Vec<Say>,
    /// Commands to run.
    pub(super) next: Vec<String>,
}

/// What is known of the layout besides the log.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known<'a> {
    /// The user says so.
    pub(super) given: Option<Layout>,
    /// The running kernel's release and layout.
    pub(super) running: Option<(&'a str, Layout)>,
}

impl Known<'_> {
    /// The possible layouts of the kernel that wrote a report. The running kernel can be asked, so its
    /// release need not be believed.
    fn layouts(&self, release: Option<&str>) -> Vec<Layout> {
        let of_running = self
            .running
            .filter(|(running, _)| release.is_none_or(|release| release == *running));
        let one = self
            .given
            .or(of_running.map(|(_, layout)| layout))
            .or_else(|| count::layout_of(release?));
        one.map_or_else(|| vec![Layout::Word, Layout::Long], |layout| vec![layout])
    }
}

/// The scheduler's own part of the count in its complaint: `PREEMPT_DISABLE_OFFSET`, which
/// `in_atomic_preempt_off()` compares with, `include/linux/preempt.h`.
///
/// It is 0 on a kernel that does not count preemption (CONFIG_PREEMPT_COUNT=n, Debian's 5.10). Only
/// there the low 8 bits are 0 while others are not: on any other, that would take a leak of another
/// kind and exactly one release too many together.
pub(super) const fn scheduler(count: Option<u32>) -> u32 {
    match count {
        Some(count) if count != 0 && count & 0xff == 0 => 0,
        _ => 1,
    }
}

/// Explains one report among all of a log.
pub(super) fn explain<'a>(found: &'a Found, all: &[Found], known: Known<'_>) -> Explained<'a> {
    let report = &found.report;
    let layouts = known.layouts(report.release.as_deref());
    let expected = match report.kind {
        Kind::Scheduling => Some(scheduler(report.count)),
        Kind::Timer | Kind::Softirq => report.before,
        _ => report.expected,
    };
    let readings = report.count.map_or_else(Vec::new, |count| {
        count::readings(count, expected.unwrap_or(0), &layouts)
    });
    let from_regs = report.told.clone().or_else(|| report.regs.call());
    let call = from_regs.as_ref().map(|(call, _)| call.clone());
    let call = call.or_else(|| place::called(&report.frames));
    let place = place::of(&report.frames, report.pid, call.as_ref());
    let mut explained = Explained {
        found,
        verdict: Verdict::Other,
        expected,
        readings,
        call,
        cmd: from_regs.and_then(|(_, cmd)| cmd),
        stack: place::callers(&report.frames).map(words::named).collect(),
        first: gather::is_first_of_its_task(all, found),
        says: Vec::new(),
        next: Vec::new(),
    };
    explained.conclude(&place);
    explained
}

impl Explained<'_> {
    fn say(&mut self, about: &'static str, text: impl Into<String>) {
        self.says.push(Say {
            about,
            text: text.into(),
        });
    }

    fn conclude(&mut self, place: &Place) {
        let found = self.found;
        let report = &found.report;
        match report.kind {
            Kind::Scheduling => self.scheduling(report, place),
            Kind::Sleeping => self.sleeping(report, place),
            _ => self.other_kind(report),
        }
        self.segfault(report);
        match self.first {
            Some(true) => self.say(
                "order",
                "by its time stamp the first of this task's reports, and nearest to the leak",
            ),
            Some(false) => self.say(
                "order",
                "another report of this task has an earlier time stamp, and is nearer to the leak",
            ),
            None => {}
        }
    }

    /// What a segfault of the task has to do with the leak, where it can have: no other report is of a
    /// count that is then still raised.
    fn segfault(&mut self, report: &Report) {
        let (Some(segfault), Verdict::Leak | Verdict::Either) = (self.found.segfault, self.verdict)
        else {
            return;
        };
        let is_raised = match self.readings.as_slice() {
            [] => true,
            readings => readings.iter().any(|reading| reading.left != 0),
        };
        // Of a masked leak the scheduler has reset the count.
        let stays = report.kind == Kind::Sleeping
            || (report.kind == Kind::Own && report.names.as_deref() != Some("masked"));
        let was_there = matches!(report.kind, Kind::Sleeping | Kind::Scheduling);
        let which = match segfault {
            Segfault::After if stays && is_raised => {
                "The task's segfault in this log came after this report: most likely that is why"
            }
            Segfault::Before if was_there && is_raised => {
                "The task's segfault in this log came before this report: that is why, if the leak was there \
                 already"
            }
            _ => return,
        };
        self.say(
            "segfault",
            format!(
                "while the count is raised the kernel refuses the task's page faults \
                 (faulthandler_disabled()): the next page that is not there kills it. {which}"
            ),
        );
    }

    /// The verdict comes first, whenever it is known.
    fn decide(&mut self, verdict: Verdict, text: impl Into<String>) {
        self.verdict = verdict;
        let say = Say {
            about: VERDICT,
            text: text.into(),
        };
        self.says.insert(0, say);
    }

    /// Who can have raised the count of a report.
    fn suspects(report: &Report) -> Suspects {
        Suspects {
            rt: report.rt,
            no_locks: report.locks == Locks::None,
            of_a_change: report.before.is_some(),
            uncounted: report.kind == Kind::Scheduling && scheduler(report.count) == 0,
        }
    }

    /// The call with its command, for a sentence.
    fn call_text(&self) -> String {
        match (&self.call, &self.cmd) {
            (Some(call), Some(cmd)) => {
                let name = cmd.name.as_deref().or(cmd.fields.as_deref());
                let number = format!("{:#x}", cmd.value);
                match name {
                    Some(name) => format!("the system call {} {name} ({number})", call.name),
                    None => format!("the system call {} {number}", call.name),
                }
            }
            (Some(call), None) => format!("the system call {}", call.name),
            _ => "a system call".to_owned(),
        }
    }

    /// What is said of any task that slept with a raised count: locks, place, suspects.
    fn of_a_task(&mut self, report: &Report, place: &Place) {
        self.judge(place);
        if report.locks != Locks::Unknown || self.verdict != Verdict::Other {
            self.say("locks", words::locks(&report.locks, report.rt));
        }
        if let Some(function) = report.disabled_at() {
            self.say(
                "raised",
                format!(
                    "'Preemption disabled at' {function}: there the count went up from 0 \
                     (CONFIG_DEBUG_PREEMPT). Look first at what that function took and did not give \
                     back"
                ),
            );
        } else if let Some(nothing) = &report.disabled_at {
            self.say(
                "raised",
                format!(
                    "'Preemption disabled at' {nothing}: the kernel does not know where the count went up"
                ),
            );
        }
        let chain = words::chain(place::callers(&report.frames));
        let text = words::place(place, &self.call_text());
        let text = match (text, report.frames.is_empty()) {
            (Some(text), _) if chain.is_empty() => text,
            (Some(text), _) => format!("{chain}: {text}"),
            (None, true) => "not told: the log has no call trace below it".to_owned(),
            (None, false) if chain.is_empty() => {
                "not told: the call trace is cut off before the first caller".to_owned()
            }
            (None, false) => format!("{chain}: the trace does not tell how the task came there"),
        };
        self.say("where", text);
        if self.verdict == Verdict::Other {
            return;
        }
        if *place == Place::KernelThread {
            return;
        }
        self.registers(report, place);
        self.say(
            "who",
            "the count belongs to the thread: no other process can have raised it, only an interrupt \
             handler that ran on top of it. The trace shows who slept, not who leaked",
        );
        self.propose(report, place);
    }

    fn judge(&mut self, place: &Place) {
        let any = !self.readings.is_empty();
        let all = |is: fn(&Reading) -> bool| any && self.readings.iter().all(is);
        let in_interrupt = all(|reading| words::is_in_interrupt(reading.bits));
        // On the way back to user mode, with nothing above it, no handler runs any more.
        let no_handler = matches!(place, Place::Returning { at_once: true, .. });
        // Nobody goes below zero on purpose.
        let below = all(|reading| reading.left < 0);
        let what = match self.readings.as_slice() {
            [one] => format!("a leak ({})", one.bits),
            _ => "a leak".to_owned(),
        };
        let (verdict, text) = match place {
            Place::Interrupt | Place::Idle => (Verdict::Other, SLEEPS.to_owned()),
            _ if in_interrupt && !no_handler => (Verdict::Other, SLEEPS.to_owned()),
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
            Place::KernelThread => (
                Verdict::Either,
                format!(
                    "{what} by what this kernel thread ran before, or code that sleeps where it may not"
                ),
            ),
            _ if below => (
                Verdict::Leak,
                format!("{what} by the system call it is in, or an earlier one of this thread"),
            ),
            _ => (
                Verdict::Either,
                format!(
                    "{what} by this system call or an earlier one of this thread, or code that sleeps \
                     where it may not: the trace alone cannot tell"
                ),
            ),
        };
        self.decide(verdict, text);
    }

    /// What the registers say, or that they are missing where they would help.
    fn registers(&mut self, report: &Report, place: &Place) {
        if !is_in_call(place) {
            return;
        }
        if report.regs.call().is_some() {
            let by = if self.cmd.is_some() {
                "by the registers of user mode (ORIG_RAX, and the argument with the command)"
            } else {
                "by the registers of user mode (ORIG_RAX)"
            };
            let is_ioctl = self.call.as_ref().is_some_and(|call| call.name == "ioctl");
            let caution = if is_ioctl && self.cmd.is_some() {
                ". The name goes by the number: another driver may use the same"
            } else {
                ""
            };
            let call = self.call_text();
            self.say("call", format!("{call}, {by}{caution}"));
        } else if !report.regs.are_there() {
            self.say(
                "call",
                "unknown: the registers of user mode are missing below the trace. ORIG_RAX would tell \
                 the system call, RSI the command of an ioctl: a log that is not cut off has them",
            );
        }
    }

    fn propose(&mut self, report: &Report, place: &Place) {
        let comm = report.comm.as_deref();
        if let (true, Some(call)) = (is_in_call(place), &self.call) {
            let call = Some((call, self.cmd.as_ref()));
            self.next.push(next::trace(comm, None, call));
        }
        self.next.push(next::trace(comm, None, None));
    }
}

/// Whether the system call in the registers may be the culprit.
const fn is_in_call(place: &Place) -> bool {
    matches!(
        place,
        Place::Returning {
            from: From::Call,
            ..
        } | Place::Call
    )
}
