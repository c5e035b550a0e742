//! What a soak showed: calls, losses, reports (all of them false), and what the kernel complained of.

use std::collections::{BTreeMap, BTreeSet};

use preemptleak_tests::protocol::Ending;
use serde_json::Value;

use crate::guest::{Outcome, Ran};

/// Fewer calls in a second than this are no load, however slow the host.
const LEAST_CALLS: u64 = 200;

/// Fewer kinds of load that did something are none: the eleven hazards, and some stressors.
const LEAST_WORKING: usize = 15;

/// What the kernel must not say. A line about a task that a signal killed is no complaint: stressors
/// make those.
const COMPLAINTS: &[&str] = &[
    "BUG:",
    "WARNING:",
    "INFO: rcu",
    "INFO: task",
    "Oops",
    "general protection",
    "exited with preempt_count",
    "huh, entered",
    "Voluntary context switch within RCU",
    "Out of memory",
    "oom-kill",
    "rcu: INFO",
    "init: kernel messages were lost",
];

/// What a kernel says whose count was leaked, or spoilt by the tracer. The other complaints may be a
/// fault of its own that the load met: 5.10 once warned in `set_task_cpu()` when a CPU went.
const OF_COUNTS: &[&str] = &[
    "BUG:",
    "exited with preempt_count",
    "huh, entered",
    "Voluntary context switch within RCU",
];

/// What a soak was.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    /// How long was traced, in seconds.
    pub(crate) seconds: f64,
    /// Calls seen.
    pub(crate) calls: u64,
    /// Runs of the programs that the kernel skipped.
    pub(crate) skipped: u64,
    /// What was reported: each record as it came. All false.
    pub(crate) reports: Vec<String>,
    /// What else is wrong with the trace.
    pub(crate) wrong: Vec<String>,
    /// What the kernel complained of; that may be its own fault, or the load's.
    pub(crate) complaints: Vec<String>,
    /// Stressors and hazards that did something, and how much.
    pub(crate) work: BTreeMap<String, u64>,
    /// Those that were started and did nothing.
    pub(crate) idle: BTreeSet<String>,
}

impl Figures {
    /// Whether nothing is wrong but that the kernel complained, and of no count.
    pub(super) fn may_be_the_kernels_own(&self) -> bool {
        let of_counts = |line: &String| OF_COUNTS.iter().any(|words| line.contains(words));
        self.reports.is_empty()
            && self.wrong.is_empty()
            && !self.complaints.is_empty()
            && !self.complaints.iter().any(of_counts)
    }
}

/// What a soak showed.
pub(super) fn judge(ran: &Ran, counts: bool) -> Figures {
    let Ran {
        ending,
        stdout,
        stderr,
        log,
        ..
    } = ran;
    let mut figures = Figures {
        complaints: log
            .iter()
            .filter(|line| COMPLAINTS.iter().any(|complaint| line.contains(complaint)))
            .cloned()
            .collect(),
        ..Figures::default()
    };
    let (status, verdict) = if counts {
        (0, "clean")
    } else {
        (125, "unknown")
    };
    if *ending != Ending::Exited(status) {
        let end: Vec<&str> = stderr.lines().take(3).collect();
        let what = format!("{ending:?} and not {status}: {}", end.join(" / "));
        figures.wrong.push(what);
    }
    report(&mut figures, stdout, verdict);
    worked(&mut figures, stderr);
    figures
}

/// Reads the report.
fn report(figures: &mut Figures, stdout: &str, verdict: &str) {
    let mut summary = None;
    for line in stdout.lines() {
        match serde_json::from_str::<Value>(line) {
            Ok(record) if record["type"] == "summary" => summary = Some(record),
            Ok(record) if record["type"] == "start" => {}
            // A leak, a heal, an error; and half a record is none.
            _ => figures.reports.push(line.to_owned()),
        }
    }
    let Some(summary) = summary else {
        figures.wrong.push("no summary".to_owned());
        return;
    };
    let coverage = &summary["coverage"];
    figures.seconds = coverage["duration_s"].as_f64().unwrap_or_default();
    figures.calls = coverage["calls"].as_u64().unwrap_or_default();
    figures.skipped = coverage["skipped"].as_u64().unwrap_or_default();
    if coverage["losses"] != Value::Array(vec![]) {
        figures
            .wrong
            .push(format!("losses: {}", coverage["losses"]));
    }
    if summary["verdict"] != verdict {
        let wrong = format!("the verdict is {} and not {verdict}", summary["verdict"]);
        figures.wrong.push(wrong);
    }
    for table in ["leaks", "heals"] {
        if summary[table] != Value::Array(vec![]) {
            figures.wrong.push(format!("{table}: {}", summary[table]));
        }
    }
    if figures.seconds < 1.0 || figures.calls < figures.seconds as u64 * LEAST_CALLS {
        let wrong = format!("only {} calls in {} s", figures.calls, figures.seconds);
        figures.wrong.push(wrong);
    }
}

/// Reads what the load says of itself.
fn worked(figures: &mut Figures, stderr: &str) {
    let mut hazards = 0;
    for line in stderr.lines() {
        // `stress-ng: metrc: [97] fork 52 2.82 0.00 0.99 18.4 52.5`, `soak: forks: 11 rounds`
        let (name, done) = if let Some((_, row)) = line.split_once("metrc: [") {
            let row: Vec<&str> = row.split_whitespace().collect();
            let [_, name, done, _, _, _, _, _] = row.as_slice() else {
                continue;
            };
            (*name, *done)
        } else if let Some((name, rounds)) = line
            .strip_prefix("soak: ")
            .and_then(|rest| rest.split_once(": "))
        {
            if let Some(done) = rounds.strip_suffix(" rounds") {
                hazards += u32::from(done != "0");
                (name, done)
            } else {
                // It cannot run here, or went wrong.
                figures.idle.insert(format!("{name} ({rounds})"));
                if !rounds.starts_with("cannot run") {
                    figures.wrong.push(line.to_owned());
                }
                continue;
            }
        } else {
            continue;
        };
        match done.parse::<u64>() {
            Ok(0) => {
                figures.idle.insert(name.to_owned());
            }
            Ok(done) => *figures.work.entry(name.to_owned()).or_default() += done,
            Err(_) => {}
        }
    }
    figures.idle.retain(|name| !figures.work.contains_key(name));
    if !stderr.contains("soak: over") {
        figures.wrong.push("the load did not end".to_owned());
    }
    if hazards == 0 {
        figures
            .wrong
            .push("no hazard of `soak` made a round".to_owned());
    }
    // On a slow host some get nothing done in their time, and the last groups may not come to it.
    if figures.work.len() < LEAST_WORKING {
        let said: Vec<&str> = stderr
            .lines()
            .filter(|line| !line.contains("soak: "))
            .collect();
        let wrong = format!("only {} kinds of load did anything", figures.work.len());
        figures.wrong.push(format!("{wrong}: {}", said.join(" / ")));
    }
}

/// What is to be said of a soak.
pub(crate) fn outcome(figures: &Figures) -> Outcome {
    if let Some(first) = figures.reports.first() {
        let more = figures.reports.len();
        return Outcome::Fail(format!("{more} FALSE REPORTS, the first: {first}"));
    }
    if !figures.wrong.is_empty() {
        return Outcome::Fail(figures.wrong.join("; "));
    }
    if !figures.complaints.is_empty() {
        let what = figures.complaints.join("; ");
        return Outcome::Fail(format!(
            "no false report, but the kernel complained: {what}"
        ));
    }
    Outcome::Pass
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUMMARY: &str = r#"{"type":"summary","verdict":"clean","leaks":[],"heals":[],"coverage":{"duration_s":9.5,"calls":90000,"skipped":3,"losses":[]}}"#;
    const START: &str = r#"{"type":"start"}"#;

    fn said() -> String {
        let rows = (0..30).map(|number| {
            format!("stress-ng: metrc: [97] kind-{number} 52 2.82 0.00 0.99 18.45 52.53\n")
        });
        rows.chain(["soak: forks: 7 rounds\nsoak: over\n".to_owned()])
            .collect()
    }

    fn judged(stdout: &str, stderr: &str, log: &[&str]) -> (Figures, Outcome) {
        let ran = Ran {
            ending: Ending::Exited(0),
            stdout: stdout.to_owned(),
            records: Vec::new(),
            stderr: stderr.to_owned(),
            log: log.iter().map(ToString::to_string).collect(),
        };
        let figures = judge(&ran, true);
        let outcome = outcome(&figures);
        (figures, outcome)
    }

    /// Check that a clean soak passes, and that its figures are read.
    #[test]
    fn a_clean_soak_passes() {
        let (figures, outcome) = judged(&format!("{START}\n{SUMMARY}"), &said(), &["audit: x"]);
        assert_eq!(outcome, Outcome::Pass);
        assert_eq!((figures.calls, figures.skipped), (90000, 3));
        assert_eq!((figures.work.len(), figures.work["forks"]), (31, 7));
    }

    /// Check that any record is a false report, and a heal one too.
    #[test]
    fn any_record_is_a_false_report() {
        for kind in ["leak", "heal", "error"] {
            let record = format!(r#"{{"type":"{kind}","comm":"x"}}"#);
            let (figures, outcome) = judged(&format!("{START}\n{record}\n{SUMMARY}"), &said(), &[]);
            assert_eq!(figures.reports, [record]);
            assert!(outcome.to_string().contains("1 FALSE REPORTS"));
        }
    }

    /// Check that only a complaint that is of no count, and beside which nothing is wrong, may be the
    /// kernel's own fault.
    #[test]
    fn a_count_is_never_the_kernels_own_fault() {
        let own = "WARNING: CPU: 1 PID: 17 at kernel/sched/core.c:2003 set_task_cpu+0x160/0x170";
        let count = "BUG: scheduling while atomic: x/1/0x00000002";
        let clean = format!("{START}\n{SUMMARY}");
        let may_be = |stdout: &str, log: &[&str]| {
            let (figures, _) = judged(stdout, &said(), log);
            figures.may_be_the_kernels_own()
        };
        assert!(may_be(&clean, &[own]));
        assert!(!may_be(&clean, &[]));
        assert!(!may_be(&clean, &[own, count]));
        assert!(!may_be(START, &[own]));
    }

    /// Check that losses, no load, a load that went wrong and complaints are failures.
    #[test]
    fn all_else_that_is_wrong_fails() {
        let fails = |stdout: &str, stderr: &str, log: &[&str], why: &str| {
            let (_, outcome) = judged(stdout, stderr, log);
            assert!(
                matches!(&outcome, Outcome::Fail(said) if said.contains(why)),
                "{outcome}"
            );
        };
        let lost = SUMMARY.replace(
            r#""losses":[]"#,
            r#""losses":[{"kind":"cpus","count":1,"meaning":"x"}]"#,
        );
        fails(&lost, &said(), &[], "losses");
        fails(
            &SUMMARY.replace("clean", "unknown"),
            &said(),
            &[],
            "unknown",
        );
        fails(
            &SUMMARY.replace("90000", "90"),
            &said(),
            &[],
            "only 90 calls",
        );
        fails(START, &said(), &[], "no summary");
        fails(SUMMARY, "soak: over", &[], "only 0 kinds");
        let alone = said().replace("soak: forks: 7 rounds", "sh: soak: not found");
        fails(SUMMARY, &alone, &[], "no hazard");
        fails(
            SUMMARY,
            &said().replace("soak: over", ""),
            &[],
            "did not end",
        );
        let wrong = said() + "soak: elf32: went wrong: status 3\n";
        fails(SUMMARY, &wrong, &[], "went wrong");
        let bug = "BUG: scheduling while atomic: x/1/0x00000002";
        fails(SUMMARY, &said(), &[bug], "complained");
    }
}
