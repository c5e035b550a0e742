//! A run for KernelCI's common database: KCIDB's I/O schema 5.3 (`kcidb_io/schema/v05_03.py`), one JSON
//! object. It is a file to send, not the sending.
//!
//! The run is a test, each kind of leak an issue, each finding an incident of it. What reads kernel
//! logs folds all of "scheduling while atomic" into one issue, whoever caused it; an issue of ours is
//! called as its kind is, in every run and on every machine.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{self, Write},
    time::{Duration, UNIX_EPOCH},
};

use serde_json::{Value, json};

use super::{
    Report,
    cases::{self, Case, Cases},
    cells,
};
use crate::{
    calltree::Located,
    host::escape,
    leak::{Layout, Leak, Row, Start, Summary, Verdict, known_leaks},
};

/// The test's place in KernelCI's tree of tests.
const PATH: &str = "preemptleak";

/// The schema takes no longer excerpt of a log, in characters.
const EXCERPT: usize = 16_384;

/// So many kinds of findings of a run that fails are kept.
const MOST: usize = 1000;

/// An issue is defined by its id, so it never changes.
const VERSION: u32 = 1;

/// What the rig knows of the run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Job {
    /// Who submits: `[a-z0-9_]+`.
    pub origin: String,
    /// The build that was tested: `ORIGIN:ID`.
    pub build: String,
    /// What tells this run from all others.
    pub run: String,
}

/// A report for KCIDB.
pub struct Kcidb<W> {
    out: W,
    job: Job,
    cases: Cases,
    /// What was found, for a run that fails: nobody sums it up.
    seen: BTreeMap<String, Row>,
    is_over: bool,
}

impl<W: Write> Kcidb<W> {
    /// A report to `out`, which gets all of it at the end.
    #[must_use]
    pub fn new(out: W, job: Job) -> Self {
        Self {
            out,
            job,
            cases: Cases::default(),
            seen: BTreeMap::new(),
            is_over: false,
        }
    }

    fn put(&mut self, end: &End<'_>, rows: &[Row], cases: &[Case]) -> io::Result<()> {
        self.is_over = true;
        let Job { origin, build, run } = &self.job;
        let id = format!("{origin}:{run}");
        let layout = self
            .cases
            .begun()
            .map_or(Layout::Word, |start| start.layout);
        let leaks = || rows.iter().filter(|row| row.class.is_leak());
        let mut issues = BTreeMap::new();
        let mut incidents = Vec::new();
        for (row, number) in leaks().zip(1..) {
            let issue = format!("{origin}:{}", kind(row));
            incidents.push(json!({
                "id": format!("{id}:{number}"),
                "origin": origin,
                "issue_id": issue,
                "issue_version": VERSION,
                "test_id": id,
                "present": true,
                "comment": cases::kind(row, layout),
                "misc": {
                    "comm": escape::field(row.comm.as_bytes()),
                    "delta": row.delta,
                    "count": row.count,
                    "known": row.known.is_some(),
                },
            }));
            issues.entry(issue).or_insert(row);
        }
        let issues = issues
            .into_iter()
            .map(|(id, row)| of_kind(&id, origin, row));
        let mut test = json!({
            "id": id,
            "origin": origin,
            "build_id": build,
            "path": PATH,
            "status": end.status,
            "comment": end.comment,
            "log_excerpt": excerpt(cases),
            "number": {"value": leaks().filter(|row| row.fails()).count(), "unit": "kinds of leaks"},
            "misc": {"version": env!("CARGO_PKG_VERSION")},
        });
        if let Some(start) = self.cases.begun() {
            let wall = humantime::format_rfc3339_millis(UNIX_EPOCH + start.wall);
            test["start_time"] = json!(wall.to_string());
            test["environment"] = json!({"misc": {"kernel": escape::line(&start.kernel)}});
            test["misc"]["command"] = json!(escape::line(&start.command.join(" ")));
            test["misc"]["filters"] = json!(start.filters.join(" "));
        }
        if let Some((duration, calls)) = end.seen {
            test["duration"] = json!(duration.as_secs_f64());
            test["misc"]["calls"] = json!(calls);
        }
        let all = json!({
            "version": {"major": 5, "minor": 3},
            "tests": [test],
            "issues": issues.collect::<Vec<_>>(),
            "incidents": incidents,
        });
        serde_json::to_writer_pretty(&mut self.out, &all)?;
        self.out.write_all(b"\n")?;
        self.out.flush()
    }
}

/// How the run ended.
struct End<'a> {
    status: &'static str,
    comment: &'a str,
    /// For how long calls were seen, and how many.
    seen: Option<(Duration, u64)>,
}

impl<W: Write> Report for Kcidb<W> {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.cases.start(start);
        Ok(())
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        self.cases.leak(leak);
        let row = row(leak);
        let key = format!("{}:{}:{:?}", kind(&row), row.delta, row.comm);
        if let Some(row) = self.seen.get_mut(&key) {
            row.count = row.count.saturating_add(1);
        } else if self.seen.len() < MOST {
            self.seen.insert(key, row);
        }
        Ok(())
    }

    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        self.cases.located(leak, located);
        Ok(())
    }

    fn not_located(&mut self, leak: &Leak, why: &str) -> io::Result<()> {
        self.cases.not_located(leak, why);
        Ok(())
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        let cases = self.cases.end(summary);
        let Summary {
            verdict,
            rows,
            coverage,
            command: _,
        } = summary;
        let status = match verdict {
            Verdict::Leaks => "FAIL",
            Verdict::Unknown => "ERROR",
            Verdict::Clean if known_leaks(rows) > 0 => "SKIP",
            Verdict::Clean => "PASS",
        };
        // The text report's last line.
        let details = cases.last().map_or(&[][..], |case| &case.details);
        let comment = details.last().map_or("", |detail| &detail.line);
        let seen = Some((coverage.duration, coverage.calls));
        let end = End {
            status,
            comment,
            seen,
        };
        self.put(&end, rows, &cases)
    }

    fn error(&mut self, message: &str, _status: u8) -> io::Result<()> {
        if self.is_over {
            return Ok(());
        }
        let cases = self.cases.failed(message);
        let rows: Vec<Row> = std::mem::take(&mut self.seen).into_values().collect();
        let status = match self.cases.begun() {
            _ if rows.iter().any(Row::fails) => "FAIL",
            Some(_) => "ERROR",
            None => "MISS",
        };
        let end = End {
            status,
            comment: &escape::line(message),
            seen: None,
        };
        self.put(&end, &rows, &cases)
    }
}

/// A finding as a row of its own.
fn row(leak: &Leak) -> Row {
    Row {
        comm: leak.comm,
        syscall: leak.syscall.clone(),
        cmd: leak.cmd.clone(),
        handler: leak.handler.clone(),
        delta: leak.delta,
        counter: leak.counter,
        class: leak.class,
        count: 1,
        known: leak.known.clone(),
        unproven: leak.unproven,
    }
}

/// `preemptleak:ioctl:SIOCBRDELBR:leak:preempt_count`: what the finding is, and nothing of one run. No two
/// kinds are called the same: what else stands in a name than plain characters is written as in a URL.
fn kind(row: &Row) -> String {
    let call = match (&row.syscall, &row.handler) {
        (None, None) => "no-syscall".to_owned(),
        (syscall, handler) => cells::what(syscall.as_ref(), handler.as_ref()),
    };
    let command = row.cmd.as_ref().map_or_else(String::new, |cmd| {
        cmd.name
            .clone()
            .unwrap_or_else(|| format!("{:#x}", cmd.value))
    });
    let parts = [
        call.as_str(),
        &command,
        row.class.name(),
        row.counter.name(),
    ];
    parts
        .iter()
        .fold(PATH.to_owned(), |id, part| id + ":" + &plain(part))
}

fn plain(text: &str) -> String {
    text.bytes().fold(String::new(), |mut plain, byte| {
        if byte.is_ascii_alphanumeric() || b"_-./".contains(&byte) {
            plain.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(plain, "%{byte:02X}");
        }
        plain
    })
}

fn of_kind(id: &str, origin: &str, row: &Row) -> Value {
    let call = cells::call(row.syscall.as_ref(), row.handler.as_ref(), row.cmd.as_ref());
    let class = row.class.name();
    let counter = row.counter.name();
    json!({
        "id": id,
        "version": VERSION,
        "origin": origin,
        "report_subject": format!("{counter} not given back: {call}: {class}"),
        "comment": format!("{call} does not leave {counter} as it found it (class {class})"),
        "culprit": {"code": true, "tool": false, "harness": false},
        "misc": {"call": call, "class": class, "counter": counter},
    })
}

/// What the cases have to say, as much of it as fits.
fn excerpt(cases: &[Case]) -> String {
    let lines = cases.iter().flat_map(|case| &case.details);
    let mut text = String::new();
    for line in lines.map(|detail| detail.line.as_str()) {
        if text.len() + line.len() >= EXCERPT {
            break;
        }
        text.push_str(line);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    fn job() -> Job {
        Job {
            origin: "mylab".to_owned(),
            build: "mylab:build-7".to_owned(),
            run: "run-1".to_owned(),
        }
    }

    fn written(tell: impl FnOnce(&mut Kcidb<&mut Vec<u8>>)) -> Value {
        let mut out = Vec::new();
        tell(&mut Kcidb::new(&mut out, job()));
        serde_json::from_slice(&out).unwrap()
    }

    fn status(summary: &Summary) -> Value {
        let all = written(|kcidb| kcidb.summary(summary).unwrap());
        all["tests"][0]["status"].clone()
    }

    /// Check the whole of it.
    #[test]
    fn the_story() {
        let all = written(|kcidb| {
            kcidb.start(&samples::start_of_story()).unwrap();
            kcidb.leak(&samples::leak()).unwrap();
            kcidb.summary(&samples::end_of_story()).unwrap();
            kcidb.error("late", 125).unwrap();
        });
        let text = serde_json::to_string_pretty(&all).unwrap();
        insta::assert_snapshot!("story", text);
    }

    /// Check that each kind of run has the status that KernelCI means by it.
    #[test]
    fn every_status() {
        assert_eq!(status(&samples::clean()), "PASS");
        assert_eq!(status(&samples::end_of_story()), "FAIL");
        assert_eq!(status(&samples::all_known()), "SKIP");
        assert_eq!(status(&samples::lossy()), "ERROR");
        let missed = written(|kcidb| kcidb.error("no privilege", 125).unwrap());
        assert_eq!(missed["tests"][0]["status"], "MISS");
        let failed = written(|kcidb| {
            kcidb.start(&samples::start()).unwrap();
            kcidb.error("the ring buffer", 125).unwrap();
        });
        assert_eq!(failed["tests"][0]["status"], "ERROR");
    }

    /// Check that each kind is one issue, that findings of several tasks are incidents of it, that a heal
    /// is neither, and that what was found before a run failed is not lost.
    #[test]
    fn issues_and_incidents() {
        let all = written(|kcidb| kcidb.summary(&samples::all_at_once()).unwrap());
        let ids = |all: &Value| -> Vec<String> {
            let issues = all["issues"].as_array().unwrap().iter();
            issues
                .map(|it| it["id"].as_str().unwrap().to_owned())
                .collect()
        };
        assert_eq!(
            ids(&all),
            [
                "mylab:preemptleak:ioctl:SIOCBRDELBR:leak:preempt_count",
                "mylab:preemptleak:ioctl:SIOCBRDELBR:masked:preempt_count",
                "mylab:preemptleak:no-syscall::outside:preempt_count",
                "mylab:preemptleak:read::underflow:preempt_count",
            ]
        );
        assert_eq!(all["incidents"].as_array().unwrap().len(), 5);
        let failed = written(|kcidb| {
            kcidb.leak(&samples::leak()).unwrap();
            kcidb.leak(&samples::leak()).unwrap();
            kcidb.error("no more", 125).unwrap();
        });
        assert_eq!(failed["tests"][0]["status"], "FAIL");
        assert_eq!(failed["incidents"][0]["misc"]["count"], 2);
    }

    /// Check that two commands that differ only in what no name should have are two issues.
    #[test]
    fn hostile_names_are_apart() {
        let named = |name: &str| {
            let mut row = samples::rows().swap_remove(0);
            row.cmd.as_mut().unwrap().name = Some(name.to_owned());
            kind(&row)
        };
        assert_eq!(named("A|B"), "preemptleak:ioctl:A%7CB:leak:preempt_count");
        assert_ne!(named("A:B"), named("A%3AB"));
        assert!(named("\0\u{202e}\n").is_ascii());
    }
}
