//! Findings as test cases, for the formats that know tests: one case for each system call, command
//! and class that was seen, one for each thing that could not be checked, and `coverage` for the
//! run itself.

use std::{collections::BTreeMap, iter};

use super::{
    cells, locate, tail,
    text::{ending, line, told},
};
use crate::{
    calltree::Located,
    host::escape,
    leak::{
        Class, Cmd, Coverage, Handler, Layout, Leak, Row, Start, Summary, Syscall, Verdict, change,
        known_leaks,
    },
};

/// The case that tells how the run itself went.
pub(super) const COVERAGE: &str = "coverage";

/// How many findings of one case are told one by one, and how many kinds of them.
const SHOWN: usize = 10;

/// One test case. All its text is safe to print, each string one line.
#[derive(Clone, Debug)]
pub(super) struct Case {
    /// The same for the same finding in every run: nothing in it counts or names a task.
    pub name: String,
    /// What came of it.
    pub outcome: Outcome,
    /// What there is to know about it.
    pub details: Vec<Detail>,
}

/// What came of a test case. As long as none failed and none is an error, the verdict is clean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Nothing wrong.
    Passed,
    /// A leak.
    Failed {
        /// Its class.
        class: &'static str,
        /// How often, by how much, by whom.
        message: String,
    },
    /// Not checked; the verdict does not hang on it.
    Skipped(Reason),
    /// Nobody can tell.
    Error(Reason),
}

/// Why a case neither passed nor failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reason {
    /// In one word, the same in every run: readers make it part of the case's name.
    pub word: &'static str,
    /// In a sentence.
    pub why: String,
}

impl Reason {
    fn new(word: &'static str, why: impl Into<String>) -> Self {
        let why = why.into();
        Self { word, why }
    }
}

/// A line about a case, and the stack that belongs to it, innermost first.
#[derive(Clone, Debug)]
pub(super) struct Detail {
    /// The line.
    pub line: String,
    /// Whether it says by itself what it is about, wherever a reader puts it.
    pub is_plain: bool,
    /// The functions, one string each.
    pub stack: Vec<String>,
}

impl From<String> for Detail {
    fn from(line: String) -> Self {
        Self {
            line,
            is_plain: false,
            stack: Vec::new(),
        }
    }
}

/// What makes two findings one case.
type Key = (Option<Syscall>, Option<Cmd>, Option<Handler>, Class);

fn key(leak: &Leak) -> Key {
    (
        leak.syscall.clone(),
        leak.cmd.clone(),
        leak.handler.clone(),
        leak.class,
    )
}

/// The name of the case that a finding belongs to: `ioctl SIOCBRDELBR (0x89a1) leak`.
pub(super) fn name_of(leak: &Leak) -> String {
    name(&key(leak))
}

fn name((syscall, cmd, handler, class): &Key) -> String {
    let call = match (syscall, handler) {
        (None, None) => "no-syscall".to_owned(),
        _ => cells::what(syscall.as_ref(), handler.as_ref()),
    };
    let cmd = cmd
        .as_ref()
        .map_or_else(String::new, |cmd| format!("{} ", cells::cmd(cmd)));
    format!("{call} {cmd}{}", class.name())
}

/// The findings of one case.
#[derive(Default)]
struct Group {
    /// The first of them.
    leaks: Vec<Leak>,
    /// What was told of the owners of these.
    owners: Vec<String>,
    /// How many there were, in the stream.
    seen: u64,
    /// The table's rows: exact, also where events were lost.
    rows: Vec<Row>,
}

/// Collects findings until the end of the run makes test cases of them.
#[derive(Default)]
pub(super) struct Cases {
    start: Option<Start>,
    groups: BTreeMap<Key, Group>,
}

impl Cases {
    /// What the run is, where it got that far.
    pub(super) fn begun(&self) -> Option<&Start> {
        self.start.as_ref()
    }

    /// Tracing begins.
    pub(super) fn start(&mut self, start: &Start) {
        self.start = Some(start.clone());
    }

    /// A finding.
    pub(super) fn leak(&mut self, leak: &Leak) {
        let group = self.group(key(leak));
        group.seen += 1;
        if group.leaks.len() < SHOWN {
            group.leaks.push(leak.clone());
        }
    }

    /// Whose fault a finding is.
    pub(super) fn located(&mut self, leak: &Leak, located: &Located) {
        let sentences = locate::sentences(located);
        self.owners(leak, sentences.iter().map(ToString::to_string));
    }

    /// Why nobody can say whose fault a finding is.
    pub(super) fn not_located(&mut self, leak: &Leak, why: &str) {
        let told = format!("not located: {}", escape::line(why));
        self.owners(leak, iter::once(told));
    }

    fn owners(&mut self, leak: &Leak, told: impl Iterator<Item = String>) {
        let group = self.group(key(leak));
        if group.owners.len() < SHOWN {
            group.owners.extend(told);
        }
    }

    /// The run ended: all its cases, leaks and heals first, `coverage` last.
    pub(super) fn end(&mut self, summary: &Summary) -> Vec<Case> {
        let Summary {
            verdict,
            rows,
            coverage,
            command: _,
        } = summary;
        for row in rows {
            let Row {
                syscall,
                cmd,
                handler,
                class,
                ..
            } = row;
            let key = (syscall.clone(), cmd.clone(), handler.clone(), *class);
            let group = self.group(key);
            group.rows.push(row.clone());
        }
        let mut cases = self.findings();
        cases.extend(unchecked(coverage));
        let outcome = match verdict {
            Verdict::Unknown => Outcome::Error(Reason::new(
                "unknown",
                ending::unknown(coverage, known_leaks(rows)),
            )),
            Verdict::Leaks if !coverage.losses.is_empty() => Outcome::Skipped(Reason::new(
                "partial",
                format!("there may be more: lost {}", ending::lost(coverage)),
            )),
            Verdict::Leaks | Verdict::Clean => Outcome::Passed,
        };
        let mut coverage = self.coverage(outcome);
        let lines = ending::after_table(summary, self.layout());
        let lines = lines.lines().map(|line| line.trim().to_owned());
        coverage.details.extend(lines.map(plain));
        cases.push(coverage);
        cases
    }

    /// The run failed, and this is why: what was found so far, and `coverage` as an error.
    pub(super) fn failed(&self, message: &str) -> Vec<Case> {
        let mut cases = self.findings();
        let reason = Reason::new("failed", escape::line(message));
        cases.push(self.coverage(Outcome::Error(reason)));
        cases
    }

    fn group(&mut self, key: Key) -> &mut Group {
        self.groups.entry(key).or_default()
    }

    fn layout(&self) -> Layout {
        let start = self.start.as_ref();
        start.map_or(Layout::Word, |start| start.layout)
    }

    fn findings(&self) -> Vec<Case> {
        let layout = self.layout();
        let groups = self.groups.iter();
        groups.map(|(key, group)| group.case(key, layout)).collect()
    }

    fn coverage(&self, outcome: Outcome) -> Case {
        let start = self.start.as_ref().map(told);
        Case {
            name: COVERAGE.to_owned(),
            outcome,
            details: start.into_iter().map(plain).collect(),
        }
    }
}

/// A line that says by itself what it is about.
fn plain(line: String) -> Detail {
    Detail {
        is_plain: true,
        ..line.into()
    }
}

/// A case for each thing that was not checked.
fn unchecked(coverage: &Coverage) -> impl Iterator<Item = Case> {
    let skipped = |word, name, why: String| Case {
        name,
        outcome: Outcome::Skipped(Reason::new(word, escape::line(&why))),
        details: Vec::new(),
    };
    let losses = coverage.losses.iter().map(move |loss| {
        let name = format!("lost {}", loss.kind);
        skipped("lost", name, format!("{} {}", loss.count, loss.meaning))
    });
    let spots = coverage.blind_spots.iter().zip(1..);
    let spots = spots
        .map(move |(spot, number)| skipped("blind", format!("blind spot {number}"), spot.clone()));
    losses.chain(spots)
}

impl Group {
    fn case(&self, key: &Key, layout: Layout) -> Case {
        let (_, _, _, class) = key;
        let kinds: Vec<String> = self.rows.iter().map(|row| kind(row, layout)).collect();
        let outcome = if let Some(reason) = self.known() {
            Outcome::Skipped(Reason::new(
                "known",
                format!("known: {}", escape::line(reason)),
            ))
        } else if class.is_leak() {
            let fails = self.rows.iter().filter(|row| row.fails());
            let fails: Vec<String> = fails.map(|row| kind(row, layout)).collect();
            Outcome::Failed {
                class: class.name(),
                message: match fails.as_slice() {
                    [] => times(self.seen),
                    [kind] => kind.clone(),
                    [first, more @ ..] => format!("{first}; and {} of other kinds", more.len()),
                },
            }
        } else {
            Outcome::Passed
        };
        Case {
            name: name(key),
            outcome,
            details: self.details(&kinds, layout),
        }
    }

    /// Why its findings are accepted, where all of them are.
    fn known(&self) -> Option<&str> {
        let rows = self.rows.iter().map(|row| row.known.as_deref());
        let leaks = self.leaks.iter().map(|leak| leak.known.as_deref());
        let mut all = rows.chain(leaks);
        let first = all.next()??;
        all.all(|known| known.is_some()).then_some(first)
    }

    fn details(&self, kinds: &[String], layout: Layout) -> Vec<Detail> {
        let of_leak = |leak: &Leak| Detail {
            line: line(leak, layout, Default::default()).trim().to_owned(),
            is_plain: true,
            stack: leak.stack.iter().map(tail::place).collect(),
        };
        let mut details: Vec<Detail> = self.leaks.iter().map(of_leak).collect();
        let counted = |sum: u64, row: &Row| sum.saturating_add(row.count);
        let all = self.rows.iter().fold(0, counted).max(self.seen);
        let more = all - self.leaks.len() as u64;
        if more > 0 && !self.leaks.is_empty() {
            details.push(format!("and {more} more, not shown").into());
        }
        details.extend(self.owners.iter().cloned().map(Detail::from));
        let shown = kinds.iter().take(SHOWN).cloned();
        details.extend(shown.map(Detail::from));
        if kinds.len() > SHOWN {
            let more = kinds.len() - SHOWN;
            details.push(format!("and {more} more kinds, not shown").into());
        }
        details
    }
}

/// `3 times +1 preempt by brctl`.
pub(super) fn kind(row: &Row, layout: Layout) -> String {
    let Row {
        comm,
        syscall: _,
        cmd: _,
        handler,
        delta,
        counter,
        class: _,
        count,
        known,
        unproven,
    } = row;
    let by = match handler {
        None => format!(" by {}", escape::field(comm.as_bytes())),
        Some(_) => String::new(),
    };
    let told = format!(
        "{}{} {}{by}{}",
        if *unproven { "in or before it " } else { "" },
        times(*count),
        change(*counter, *delta, layout),
        cells::known(known.as_deref())
    );
    told.trim_end().to_owned()
}

/// `1 time`, `3 times`.
fn times(count: u64) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} time{s}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    fn outcomes(summary: &Summary) -> Vec<(String, Outcome)> {
        let cases = Cases::default().end(summary);
        cases
            .into_iter()
            .map(|case| (case.name, case.outcome))
            .collect()
    }

    /// Check that a heal passes, and that its blind spot is a case of its own.
    #[test]
    fn a_heal_is_no_failure() {
        let blind = outcomes(&samples::blind(Verdict::Clean));
        let names: Vec<&str> = blind.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["nanosleep heal", "blind spot 1", "coverage"]);
        assert_eq!(blind[0].1, Outcome::Passed);
        assert!(matches!(blind[1].1, Outcome::Skipped(_)));
        assert_eq!(blind[2].1, Outcome::Passed);
    }

    /// Check that what nobody can tell is an error, and no pass or skip.
    #[test]
    fn unknown_is_an_error() {
        for summary in [samples::lossy(), samples::blind(Verdict::Unknown)] {
            let outcomes = outcomes(&summary);
            assert!(matches!(outcomes.last().unwrap().1, Outcome::Error(_)));
        }
    }

    /// Check that findings of several tasks and deltas are one case, and those of several classes
    /// are not.
    #[test]
    fn one_case_for_each_call_and_class() {
        let all = outcomes(&samples::all_at_once());
        let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "no-syscall outside",
                "read underflow",
                "ioctl SIOCBRDELBR (0x89a1) leak",
                "ioctl SIOCBRDELBR (0x89a1) masked",
                "nanosleep heal",
                "lost events",
                "blind spot 1",
                "coverage",
            ]
        );
        let Outcome::Failed { class, message } = &all[2].1 else {
            panic!("no failure")
        };
        assert_eq!(*class, "leak");
        assert_eq!(
            message,
            "1200 times +1 preempt by brctl; and 1 of other kinds"
        );
    }

    /// Check that a flood is told in a few lines, with its true number, and one that the table has
    /// no row of all the same.
    #[test]
    fn a_flood_is_short() {
        let mut cases = Cases::default();
        for _ in 0..1000 {
            cases.leak(&samples::leak());
        }
        let lost = cases.failed("no more");
        assert_eq!(lost[0].details.len(), SHOWN + 1);
        assert_eq!(lost[0].details[SHOWN].line, "and 990 more, not shown");
        let flood = cases.end(&samples::all_at_once());
        let lines: Vec<&str> = flood[2].details.iter().map(|it| it.line.as_str()).collect();
        assert_eq!(lines[SHOWN], "and 1192 more, not shown");
        assert_eq!(lines[SHOWN + 1], "1200 times +1 preempt by brctl");
    }

    /// Check that a case whose findings are all known does not fail, and says why they are.
    #[test]
    fn what_is_known_does_not_fail() {
        let mut cases = Cases::default();
        cases.leak(&samples::known());
        let all = cases.end(&samples::all_known());
        assert!(
            all.iter()
                .all(|case| !matches!(case.outcome, Outcome::Failed { .. })),
            "{all:#?}"
        );
        assert!(
            all.iter().any(
                |case| matches!(&case.outcome, Outcome::Skipped(Reason { word: "known", why }) if why.starts_with("known: "))
            ),
            "{all:#?}"
        );
    }

    /// Check that the owner of a leak is told behind the leak, with nothing unsafe in it.
    #[test]
    fn the_owner_is_told() {
        let mut cases = Cases::default();
        cases.leak(&samples::leak());
        cases.located(&samples::leak(), &locate::samples::hostile());
        cases.not_located(&samples::leak(), "lost\u{1b}");
        let all = cases.end(&samples::one_leak());
        let lines: Vec<&str> = all[0].details.iter().map(|it| it.line.as_str()).collect();
        assert!(lines[1].starts_with("owner: </title>"), "{lines:#?}");
        assert!(lines[2].starts_with("where: after its last call, rtnl_unlock()"));
        assert!(lines.contains(&"not located: lost\\x1b"), "{lines:#?}");
        assert!(!lines.concat().chars().any(escape::is_unsafe));
    }
}
