//! Gathers the lines of a log into reports, and equal reports into one. What is kept is bounded,
//! whatever the log is.

mod death;
mod key;
mod lines;
mod tasks;

use std::collections::HashMap;

use self::death::Deaths;
use self::lines::{Tail, ends, is_oops, is_overrun, is_panic_of_a_report};
pub(super) use self::{
    death::{Segfault, segfault},
    tasks::is_first_of_its_task,
};
use super::{
    body::{self, Cursor},
    complaint::{Kind, Report},
    envelope,
    machine::Machine,
    mail::Mail,
    prefix::{self, Caller, shape::Shape},
    recognize::{self, Signs},
    undo,
};

/// How many different reports are kept; more are only counted.
const DISTINCT: usize = 256;

/// How many reports may be open at once, on as many CPUs.
const OPEN: usize = 8;

/// How many lines below its first one still belong to a report.
const LINES: u32 = 250;

/// How much of a line is looked at. The kernel itself cuts its lines at 1024 bytes (`LOG_LINE_MAX`).
const WORDS: usize = 1024;

/// How many lines are looked at for the machine.
const MACHINE: u32 = 10_000;

/// How many boots of a log are told apart.
const BOOTS: usize = 256;

/// A report and how often it was there.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    /// The first of them.
    pub(super) report: Report,
    /// How many.
    pub(super) times: u64,
    /// Whether the log says that the task died by SIGSEGV, and when.
    pub(super) segfault: Option<Segfault>,
    /// Its place among all reports of the log.
    pub(super) number: u64,
    /// That of the last one.
    pub(super) last: u64,
    /// In which boot of the log it was first.
    pub(super) boot: usize,
}

/// All that is in a log.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// In the order of the log.
    pub(super) found: Vec<Found>,
    /// Those for which there was no more room, each equal one, too.
    pub(super) dropped: u64,
    /// Lines that look like a report of the kernel's and are none that is known.
    pub(super) unknown: u64,
    /// The first of them.
    pub(super) first_unknown: Option<String>,
}

struct Open {
    report: Report,
    cursor: Cursor,
    caller: Option<Caller>,
    lines: u32,
    number: u64,
    boot: usize,
}

/// Reads lines, gives reports.
pub(super) struct Gatherer {
    signs: Signs,
    mail: Mail,
    /// What stood before the last report.
    shape: Shape,
    open: Vec<Open>,
    /// Which of the open ones the next line without a caller belongs to.
    current: Option<usize>,
    places: HashMap<u64, usize>,
    gathered: Gathered,
    begun: u64,
    deaths: Deaths,
    /// The machine of each boot: pids and time stamps tell nothing across them.
    machines: Vec<Machine>,
    /// How many lines were looked at, and where the last oops was.
    lines: u32,
    oops: Option<u32>,
    /// Where the last lines of a dump were.
    tail: Tail,
    /// Lines that say that a stack was overrun, and how many reports had begun.
    overruns: Vec<(u64, String)>,
}

impl Gatherer {
    pub(super) fn new() -> anyhow::Result<Self> {
        Ok(Self {
            signs: Signs::new()?,
            mail: Mail::default(),
            shape: Shape::default(),
            open: Vec::new(),
            current: None,
            places: HashMap::new(),
            gathered: Gathered::default(),
            begun: 0,
            deaths: Deaths::default(),
            machines: vec![Machine::default()],
            lines: 0,
            oops: None,
            tail: Tail::default(),
            overruns: Vec::new(),
        })
    }

    /// Takes the next line of the log, as it is.
    pub(super) fn line(&mut self, bytes: &[u8]) {
        let bytes = undo::colours(bytes);
        self.tail.next();
        let is_begun = !self.open.is_empty() || self.mail.is_quoted() || self.is_new();
        if !is_begun && !self.signs.are_in(&bytes) {
            return;
        }
        self.lines = self.lines.saturating_add(1);
        self.mail.look(&bytes, |line| self.signs.are_in(line));
        let Some(bytes) = self.mail.line(&bytes) else {
            return;
        };
        let text = String::from_utf8_lossy(&bytes);
        let text = undo::entities(&text);
        let Some(letter) = envelope::open(&text) else {
            self.raw(&text, None);
            return;
        };
        for text in letter.text.lines() {
            self.raw(text, letter.time);
        }
    }

    /// Whether the machine is not known yet, and the log is young enough to look at each line for it.
    fn is_new(&self) -> bool {
        let known = self.machines.last().and_then(Machine::arch);
        known.is_none() && self.lines < MACHINE
    }

    /// Takes a line with what stands before the kernel's words.
    fn raw(&mut self, text: &str, time: Option<f64>) {
        let line = prefix::split(text);
        for text in line.text.lines() {
            let text = text.get(..text.floor_char_boundary(WORDS)).unwrap_or(text);
            self.words(text, line.caller, line.time.or(time));
        }
    }

    /// Takes one line of the kernel's words, with what stands before them and is not known.
    fn words(&mut self, text: &str, caller: Option<Caller>, time: Option<f64>) {
        // What a mail or git log indents.
        let text = text.trim_start();
        let text = self.shape.cut(text).unwrap_or(text).trim_start();
        // Most lines below a report are other programs'.
        if self.signs.are_in(text.as_bytes()) && self.begins(text, caller, time) {
            return;
        }
        let owner = self.owner(text, caller);
        let Some(index) = owner else {
            self.foreign(text);
            return;
        };
        let Some(open) = self.open.get_mut(index) else {
            return;
        };
        let goes_on = open.report.frames.is_empty() && is_panic_of_a_report(text);
        if ends(text) && !goes_on {
            self.close(index);
            self.foreign(text);
            return;
        }
        if open.lines == 0 && recognize::is_cut(&open.report) && complete(&mut open.report, text) {
            return;
        }
        body::read(&mut open.report, &mut open.cursor, text);
        open.lines += 1;
        if open.lines > LINES {
            self.close(index);
        }
    }

    /// Takes a line that begins something; `false` where it goes on with what is open.
    fn begins(&mut self, text: &str, caller: Option<Caller>, time: Option<f64>) -> bool {
        if let Some((foreign, mut report)) = recognize::head(text)
            && !self.goes_on(&report)
        {
            if !foreign.is_empty() {
                self.shape = Shape::of(foreign);
            }
            self.tail.read(foreign);
            report.time = time.or_else(|| prefix::time_in(foreign));
            report.after_oops =
                self.oops.is_some_and(|at| self.lines - at < LINES) || self.tail.is_of_a_death();
            self.begin(report, caller);
            return true;
        }
        if let Some((_, rest)) = text.split_once("Linux version ") {
            self.boot(rest);
            return true;
        }
        if let Some(task) = segfault(text) {
            let boot = self.machines.len() - 1;
            self.deaths.push(task, time, self.begun, boot);
            return true;
        }
        if is_overrun(text) && self.overruns.len() < OPEN {
            self.overruns.push((self.begun, text.to_owned()));
        }
        if is_oops(text) || self.tail.read(text) {
            self.oops = Some(self.lines);
        }
        false
    }

    /// Whether a line that looks like the first of a report belongs to one that has just begun: the two
    /// lines of a failed check of the count, whose order changed in 4.15, and a `WARNING` of RCU's.
    fn goes_on(&mut self, report: &Report) -> bool {
        let Some(open) = self.current.and_then(|index| self.open.get_mut(index)) else {
            return false;
        };
        let is_check = |kind| matches!(kind, Kind::Underflow | Kind::BelowZero | Kind::Overflow);
        if !is_check(report.kind) || !is_check(open.report.kind) || open.lines > 2 {
            return false;
        }
        let is_warning = |report: &Report| report.line.starts_with("WARNING: ");
        if is_warning(&open.report) && !is_warning(report) {
            open.report.kind = report.kind;
            open.report.line.clone_from(&report.line);
            open.report.names.clone_from(&report.names);
            return true;
        }
        is_warning(report)
    }

    /// A line that belongs to no report: it may tell of the machine, or begin a report of another kind.
    fn foreign(&mut self, text: &str) {
        if let Some(machine) = self.machines.last_mut() {
            let mut other = Machine::default();
            other.read(text);
            if let Some(header) = body::header(text) {
                other.read_version(header.release.as_deref(), &header.version, false);
                other.is_before_uid = header.is_before_uid;
            }
            machine.merge(&other);
        }
        let is_ours = self.current.is_some_and(|index| {
            self.open
                .get(index)
                .is_some_and(|open| open.report.frames.is_empty())
        });
        if recognize::is_report_like(text) && !is_ours {
            self.gathered.unknown += 1;
            self.gathered
                .first_unknown
                .get_or_insert_with(|| text.to_owned());
        }
    }

    fn begin(&mut self, report: Report, caller: Option<Caller>) {
        // A caller writes one report at a time. Of one that is not named nobody knows: its report
        // stays open for a line that names its pid.
        if caller.is_some()
            && let Some(index) = self.open.iter().position(|open| open.caller == caller)
        {
            self.close(index);
        }
        if self.open.len() >= OPEN {
            self.close(0);
        }
        self.begun += 1;
        self.open.push(Open {
            number: self.begun,
            boot: self.machines.len() - 1,
            report,
            cursor: Cursor::default(),
            caller,
            lines: 0,
        });
        self.current = Some(self.open.len() - 1);
    }

    /// A new boot: nothing of before goes on, and the release is told.
    fn boot(&mut self, rest: &str) {
        self.close_all();
        self.oops = None;
        let mut machine = Machine::default();
        machine.read_version(rest.split_whitespace().next(), rest, true);
        // What precedes the first banner is the end of another boot, or this one's earliest lines.
        let is_first = self.machines.len() == 1 && self.begun == 0;
        if is_first || self.machines.len() >= BOOTS {
            self.machines.pop();
        }
        self.machines.push(machine);
    }

    /// Which open report a line belongs to: the caller's; else that of the pid it names; else the one
    /// that was written last.
    fn owner(&mut self, text: &str, caller: Option<Caller>) -> Option<usize> {
        if caller.is_some() {
            return self.open.iter().position(|open| open.caller == caller);
        }
        let Some(pid) = body::header(text.trim()).and_then(|header| header.pid) else {
            return self.current;
        };
        let is_free = |open: &Open| open.report.pid.is_none_or(|known| known == pid);
        let fits = |index: &usize| self.open.get(*index).is_some_and(is_free);
        self.current = self.current.filter(fits).or_else(|| {
            let named = |open: &Open| open.report.pid == Some(pid);
            // The dump of another one: what follows is none of ours.
            self.open.iter().rposition(named)
        });
        self.current
    }

    fn close(&mut self, index: usize) {
        let Open {
            mut report,
            mut cursor,
            number,
            boot,
            ..
        } = self.open.remove(index);
        body::end(&mut report, &mut cursor);
        self.current = match self.current {
            Some(current) if current > index => Some(current - 1),
            Some(current) if current == index => None,
            other => other,
        };
        if let Some(machine) = self.machines.get_mut(boot) {
            machine.merge(&report.machine);
        }
        let Gathered { found, dropped, .. } = &mut self.gathered;
        let key = key::of(&report);
        if let Some(same) = self
            .places
            .get(&key)
            .and_then(|index| found.get_mut(*index))
        {
            same.times += 1;
            same.last = same.last.max(number);
        } else if found.len() < DISTINCT {
            self.places.insert(key, found.len());
            found.push(Found {
                report,
                times: 1,
                segfault: None,
                number,
                last: number,
                boot,
            });
        } else {
            *dropped += 1;
        }
    }

    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.close(0);
        }
    }

    /// The end of the log.
    pub(super) fn finish(mut self) -> Gathered {
        self.close_all();
        // A report ends when the next one of its caller begins: not in the order of the log.
        self.gathered.found.sort_by_key(|found| found.number);
        for found in &mut self.gathered.found {
            let (number, boot) = (found.number, found.boot);
            let report = &mut found.report;
            if let Some(machine) = self.machines.get(boot) {
                report.machine.fill(machine);
            }
            found.segfault = self.deaths.of(report, number, boot);
            let overrun = self.overruns.iter().find(|(begun, _)| *begun == number);
            report.overrun = overrun.map(|(_, line)| line.clone());
        }
        tasks::names_of_tasks(&mut self.gathered.found);
        self.gathered
    }
}

/// Completes the first line of a report that was wrapped.
fn complete(report: &mut Report, text: &str) -> bool {
    let line = format!("{} {}", report.line.trim_end(), text.trim());
    let fits = match report.kind {
        Kind::Sleeping => [".c:", ".h:", ".rs:"].iter().any(|end| text.contains(end)),
        Kind::Softirq => text.contains("exited with "),
        Kind::Timer => text.contains("preempt leak: ") || text.contains("-> "),
        _ => text.contains('/'),
    };
    let Some((_, whole)) = recognize::head(&line).filter(|_| fits) else {
        return false;
    };
    let time = report.time;
    *report = whole;
    report.time = time;
    true
}
