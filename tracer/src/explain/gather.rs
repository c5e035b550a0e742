//! Gathers the lines of a log into reports, and equal reports into one. What is kept is bounded,
//! whatever the log is.

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash as _, Hasher as _},
};

use super::{
    body::{self, Cursor},
    complaint::{Kind, Report},
    place,
    prefix::{self, Caller},
    recognize::{self, Signs},
};

/// How many different reports are kept; more are only counted.
const DISTINCT: usize = 64;

/// How many reports may be open at once, on as many CPUs.
const OPEN: usize = 8;

/// How many lines below its first one still belong to a report.
const LINES: u32 = 250;

/// How much of a line is looked at. The kernel itself cuts its lines at 1024 bytes (`LOG_LINE_MAX`).
const WORDS: usize = 1024;

/// How many crashed processes are remembered.
const SEGFAULTS: usize = 64;

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
    number: u64,
    /// In which boot of the log it was first.
    boot: u64,
}

/// When a task died by SIGSEGV.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Segfault {
    /// Before the report.
    Before,
    /// After it.
    After,
}

/// A line of the log that says that a task died by SIGSEGV.
struct Death {
    comm: String,
    pid: u32,
    time: Option<f64>,
    /// How many reports had begun.
    begun: u64,
    /// In which boot of the log.
    boot: u64,
}

impl Death {
    /// When it was, seen from a report: by the time stamps, else by the order of the log.
    fn seen_from(&self, report: &Report, number: u64) -> Segfault {
        let before = match (self.time, report.time) {
            (Some(death), Some(report)) if death != report => death < report,
            _ => self.begun < number,
        };
        if before {
            Segfault::Before
        } else {
            Segfault::After
        }
    }
}

/// All that is in a log.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    /// In the order of the log.
    pub(super) found: Vec<Found>,
    /// Those for which there was no more room, each equal one, too.
    pub(super) dropped: u64,
    /// Reports with something before the kernel's words that is no known prefix, and no line below that
    /// was understood.
    pub(super) strange: u64,
}

struct Open {
    report: Report,
    cursor: Cursor,
    caller: Option<Caller>,
    lines: u32,
    number: u64,
    boot: u64,
}

/// Reads lines, gives reports.
pub(super) struct Gatherer {
    signs: Signs,
    open: Vec<Open>,
    /// Which of the open ones the next line without a caller belongs to.
    current: Option<usize>,
    places: HashMap<u64, usize>,
    gathered: Gathered,
    begun: u64,
    /// How many boots of the log have begun: pids and time stamps tell nothing across them.
    boot: u64,
    deaths: Vec<Death>,
    release: Option<String>,
    rt: bool,
}

impl Gatherer {
    pub(super) fn new() -> anyhow::Result<Self> {
        Ok(Self {
            signs: Signs::new()?,
            open: Vec::new(),
            current: None,
            places: HashMap::new(),
            gathered: Gathered::default(),
            begun: 0,
            boot: 0,
            deaths: Vec::new(),
            release: None,
            rt: false,
        })
    }

    /// Takes the next line of the log, as it is.
    pub(super) fn line(&mut self, bytes: &[u8]) {
        let bytes = prefix::without_colours(bytes);
        if self.open.is_empty() && !self.signs.are_in(&bytes) {
            return;
        }
        let text = String::from_utf8_lossy(&bytes);
        let line = prefix::split(&text);
        for text in line.text.lines() {
            let text = text.get(..text.floor_char_boundary(WORDS)).unwrap_or(text);
            self.words(text, line.caller, line.time);
        }
    }

    /// Takes one line of the kernel's words.
    fn words(&mut self, text: &str, caller: Option<Caller>, time: Option<f64>) {
        // What a mail or git log indents.
        let text = text.trim_start();
        if let Some(mut report) = recognize::head(text) {
            report.time = time;
            report.release.clone_from(&self.release);
            report.rt = self.rt;
            self.begin(report, caller);
            return;
        }
        if let Some((_, rest)) = text.split_once("Linux version ") {
            self.boot(rest);
            return;
        }
        if let Some((comm, pid)) = segfault(text) {
            let boot = self.boot;
            let is_new = |death: &Death| (&death.comm, death.pid, death.boot) != (&comm, pid, boot);
            if self.deaths.len() < SEGFAULTS && self.deaths.iter().all(is_new) {
                self.deaths.push(Death {
                    comm,
                    pid,
                    time,
                    begun: self.begun,
                    boot,
                });
            }
            return;
        }
        let Some(index) = self.owner(text, caller) else {
            return;
        };
        let goes_on = |open: &Open| open.report.frames.is_empty() && is_panic_of_a_report(text);
        if ends(text) && !self.open.get(index).is_some_and(goes_on) {
            self.close(index);
            return;
        }
        if let Some(open) = self.open.get_mut(index) {
            body::read(&mut open.report, &mut open.cursor, text);
            open.lines += 1;
            if open.lines > LINES {
                self.close(index);
            }
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
            boot: self.boot,
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
        self.boot += 1;
        self.release = rest.split_whitespace().next().map(str::to_owned);
        self.rt = body::is_rt(rest);
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
            report,
            number,
            boot,
            ..
        } = self.open.remove(index);
        self.current = match self.current {
            Some(current) if current > index => Some(current - 1),
            Some(current) if current == index => None,
            other => other,
        };
        let Gathered {
            found,
            dropped,
            strange,
        } = &mut self.gathered;
        if report.is_hidden() {
            *strange += 1;
        }
        let key = key(&report);
        if let Some(same) = self
            .places
            .get(&key)
            .and_then(|index| found.get_mut(*index))
        {
            same.times += 1;
        } else if found.len() < DISTINCT {
            self.places.insert(key, found.len());
            found.push(Found {
                report,
                times: 1,
                segfault: None,
                number,
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
        for Found {
            report,
            segfault,
            number,
            boot,
            ..
        } in &mut self.gathered.found
        {
            let death = self.deaths.iter().find(|death| {
                report.comm.as_ref() == Some(&death.comm)
                    && report.pid == Some(death.pid)
                    && *boot == death.boot
            });
            *segfault = death.map(|death| death.seen_from(report, *number));
        }
        self.gathered
    }
}

/// What makes two reports the same one again: all but time, process and addresses.
fn key(report: &Report) -> u64 {
    let mut hasher = DefaultHasher::new();
    let Report {
        kind,
        comm,
        count,
        before,
        names,
        release,
        ..
    } = report;
    (kind, comm, count, before, names, release).hash(&mut hasher);
    for frame in place::callers(&report.frames).take(3) {
        frame.name.hash(&mut hasher);
    }
    if let Some((call, cmd)) = report.regs.call() {
        (call, cmd).hash(&mut hasher);
    }
    hasher.finish()
}

/// "%s[%d]: segfault at %lx ip %px sp %px error %lx", `show_signal_msg()`, `arch/x86/mm/fault.c`.
pub(super) fn segfault(text: &str) -> Option<(String, u32)> {
    let (task, _) = text.split_once("]: segfault at ")?;
    let (comm, pid) = task.rsplit_once('[')?;
    Some((comm.to_owned(), pid.parse().ok()?))
}

/// Whether a line begins something else, or ends a dump: what follows belongs to no open report.
fn ends(text: &str) -> bool {
    let text = text.trim_start();
    const OTHERS: [&str; 7] = [
        "---[ end ",
        "------------[ cut here ]",
        "BUG: ",
        "Oops: ",
        "general protection fault",
        "Kernel panic ",
        "watchdog: BUG: ",
    ];
    OTHERS.iter().any(|other| text.starts_with(other))
}

/// Whether a line is the panic that a report itself leads to (`panic_on_warn`): it comes before the
/// report's trace, which then is the panic's.
///
/// Source: `check_panic_on_warn()`, `kernel/panic.c`; before 6.2 `__schedule_bug()` gave no reason but
/// the name of the report.
fn is_panic_of_a_report(text: &str) -> bool {
    let words = text
        .trim_start()
        .strip_prefix("Kernel panic - not syncing: ");
    words.is_some_and(|words| {
        words.contains("panic_on_warn set") || words.trim_end() == "scheduling while atomic"
    })
}

/// Whether the log's other complaints about this task are later: then this one is nearest to the leak.
/// `None` where it is the only one of its boot, or the stamps do not tell.
pub(super) fn is_first_of_its_task(all: &[Found], this: &Found) -> Option<bool> {
    let is_complaint = |report: &Report| matches!(report.kind, Kind::Scheduling | Kind::Sleeping);
    let Found { report, boot, .. } = this;
    let same = |found: &&Found| {
        let other = &found.report;
        is_complaint(other)
            && other.pid == report.pid
            && other.comm == report.comm
            && found.boot == *boot
    };
    if !is_complaint(report) || report.pid.is_none() {
        return None;
    }
    let reports = all.iter().filter(same);
    let times: Vec<f64> = reports
        .map(|found| found.report.time)
        .collect::<Option<_>>()?;
    let time = report.time?;
    (times.len() > 1).then(|| times.into_iter().all(|other| time <= other))
}
