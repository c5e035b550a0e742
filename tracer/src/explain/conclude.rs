//! What follows from a report: its meaning, the count by bits, where the task was, whom to suspect and
//! what to run next. All words of both output formats are made here.

mod judge;
mod kinds;
mod longer;
mod scene;
mod sleeping;

use super::{
    complaint::{Kind, Locks, Report},
    counted::Idle,
    facts::{Facts, Known},
    gather::{self, Found, Segfault},
    link::{self, Link, Why},
    next,
    place::{self, Place},
    words::{self, Suspects},
};

/// What the verdict is filed under.
pub(super) const VERDICT: &str = "verdict";

/// What to believe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Something was taken and not given back, or given back too often.
    Leak,
    /// That, or code that sleeps where it may not.
    Either,
    /// Code sleeps where it may not.
    Sleep,
    /// What an earlier report left behind.
    Consequence,
    /// The number is none.
    NotACount,
    /// Something else.
    Other,
}

impl Verdict {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Leak => "leak",
            Self::Either => "leak_or_sleep",
            Self::Sleep => "sleep",
            Self::Consequence => "consequence",
            Self::NotACount => "not_a_count",
            Self::Other => "other",
        }
    }

    /// Whether there is a leak to look for, or may be.
    pub(super) const fn may_leak(self) -> bool {
        matches!(self, Self::Leak | Self::Either)
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
    pub(super) facts: Facts,
    pub(super) verdict: Verdict,
    /// The callers, innermost first.
    pub(super) stack: Vec<String>,
    pub(super) first: Option<bool>,
    pub(super) link: Option<Link>,
    /// The first line of the report that the link is to.
    pub(super) linked: Option<&'a str>,
    pub(super) says: Vec<Say>,
    /// Commands to run.
    pub(super) next: Vec<String>,
}

/// Explains all reports of a log, in their order; `known` says what is known of each.
pub(super) fn all<'a>(
    found: &'a [Found],
    known: impl Fn(&Found) -> Known<'a>,
) -> Vec<Explained<'a>> {
    let facts: Vec<Facts> = found
        .iter()
        .map(|found| Facts::of(&found.report, known(found)))
        .collect();
    let links: Vec<Option<Link>> = (0..found.len())
        .map(|index| link::of(found, &facts, index))
        .collect();
    // Who goes below zero later gave back what it had taken here.
    let given_back = |index: usize| {
        let is_of_it = |link: &Option<Link>| {
            link.is_some_and(|link| link.record == index && link.why == Why::Reset)
        };
        links.iter().position(is_of_it).and_then(|at| found.get(at))
    };
    let later: Vec<Option<&Found>> = (0..found.len()).map(given_back).collect();
    let each = found
        .iter()
        .zip(facts)
        .zip(links.iter().copied().zip(later));
    each.map(|((one, facts), (link, later))| {
        let linked = link.and_then(|link| found.get(link.record));
        let mut explained = Explained {
            found: one,
            facts,
            verdict: Verdict::Other,
            stack: place::callers(&one.report.frames)
                .map(words::named)
                .collect(),
            first: gather::is_first_of_its_task(found, one),
            link,
            linked: linked.map(|found| found.report.line.as_str()),
            says: Vec::new(),
            next: Vec::new(),
        };
        explained.conclude();
        if let Some(later) = later.filter(|_| explained.verdict.may_leak()) {
            let line = &later.report.line;
            let text = format!(
                "what was taken here was given back afterwards, as '{line}' shows: most likely nothing leaked, and \
                 code slept in the middle"
            );
            explained.say("later", text);
        }
        explained
    })
    .collect()
}

impl Explained<'_> {
    fn say(&mut self, about: &'static str, text: impl Into<String>) {
        self.says.push(Say {
            about,
            text: text.into(),
        });
    }

    fn conclude(&mut self) {
        let found = self.found;
        let report = &found.report;
        if self.facts.counted.is_rubbish {
            self.rubbish(report);
            return;
        }
        match report.kind {
            Kind::Scheduling => self.scheduling(report),
            Kind::Sleeping => self.sleeping(report),
            _ => self.other_kind(report),
        }
        if let (Some(link), Some(line)) = (self.link, self.linked) {
            self.consequence(report, link, line.to_owned());
        } else if self.verdict.may_leak() {
            let plan = next::plan(report, &self.facts);
            self.next.extend(plan.commands);
            if let Some(text) = plan.instead {
                self.say("instead", text);
            }
        }
        self.segfault(report);
        match self.first.filter(|_| self.verdict != Verdict::Consequence) {
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

    /// What an earlier report left behind.
    fn consequence(&mut self, report: &Report, link: Link, line: String) {
        self.says
            .retain(|say| !["below", "who", "locks", "call", "instead"].contains(&say.about));
        self.decide(
            Verdict::Consequence,
            format!("what the report '{line}' left: no bug of its own"),
        );
        let text = match link.why {
            Why::Reset => {
                "after that report the scheduler set the count right, in the middle of what the task had \
                 taken. Giving that back, which is correct, then goes one below. Mend what slept there: this \
                 goes away with it"
            }
            Why::Carried if report.kind == Kind::Workqueue => {
                "the kernel looks at the count, or at the locks, after each work function, and sets nothing \
                 right: the worker carries into all later ones what the first has left. Look for that one"
            }
            Why::Carried => {
                "the task carries on what it had at that report, where nothing set it right. Look there"
            }
        };
        self.say("because", text);
    }

    /// What a segfault of the task has to do with the leak, where it can have: no other report is of a
    /// count that is then still raised.
    fn segfault(&mut self, report: &Report) {
        let Some(segfault) = self.found.segfault.filter(|_| self.verdict.may_leak()) else {
            return;
        };
        let counted = &self.facts.counted;
        let is_raised = counted.readings.is_empty() || counted.any(|reading| reading.left != 0);
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
        self.says.retain(|say| say.about != VERDICT);
        self.says.insert(0, say);
    }

    /// The verdict, and what the report means.
    fn mean(&mut self, verdict: Verdict, text: impl Into<String>, means: impl Into<String>) {
        self.decide(verdict, text);
        self.say("means", means);
    }

    /// Who can have raised the count of a report.
    fn suspects(&self, report: &Report) -> Suspects {
        let place = &self.facts.place;
        Suspects {
            rt: report.machine.is_rt(),
            no_locks: report.locks == Locks::None,
            of_a_change: report.before.is_some(),
            uncounted: self.facts.counted.uncounted,
            held: !matches!(
                place,
                Place::Returning { .. } | Place::Dying | Place::Waiting
            ) && !is_of_a_change(report.kind)
                && self.facts.idle != Idle::Loop,
        }
    }

    /// The readings in words.
    fn readings(&self, report: &Report) -> String {
        words::readings(&self.facts.counted.readings, self.suspects(report))
    }

    /// The call with its command, for a sentence.
    fn call_text(&self) -> String {
        match (&self.facts.call, &self.facts.cmd) {
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
}

/// Whether the count of a report is the difference of two, or what a function left.
const fn is_of_a_change(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Timer | Kind::Softirq | Kind::Workqueue | Kind::Own | Kind::ExitedAtomic
    )
}
