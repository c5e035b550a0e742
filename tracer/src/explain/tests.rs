//! Whole logs, from the bytes to the words.

mod verdicts;

use proptest::prelude::*;

use super::{
    conclude::{self, Explained, Verdict},
    count,
    facts::Known,
    gather::{Gathered, Gatherer},
    input::Lines,
    json,
    link::{Link, Why},
    raw,
    text::Blocks,
};
use crate::{
    host::escape,
    leak::Layout,
    record::Record,
    report::{Palette, write_line},
};

const STORY: &str = include_str!("../../tests/data/story.log");
const DEBIAN_6_1: &str = include_str!("../../tests/data/debian-6.1.log");
const DEBIAN_7_3: &str = include_str!("../../tests/data/debian-7.3.log");
/// Each other kind once, by the kernel's formats.
const OTHERS: &str = include_str!("../../tests/data/others.log");

const LOGS: [&str; 4] = [STORY, DEBIAN_6_1, DEBIAN_7_3, OTHERS];

fn gathered(log: &[u8]) -> Gathered {
    let mut gatherer = Gatherer::new().unwrap();
    let mut lines = Lines::new(log);
    while let Some(line) = lines.next().unwrap() {
        gatherer.line(line);
    }
    gatherer.finish()
}

fn explained(gathered: &Gathered) -> Vec<Explained<'_>> {
    conclude::all(&gathered.found, |_| Known::default())
}

fn told(log: &[u8]) -> String {
    let gathered = gathered(log);
    let mut blocks = Blocks::default();
    let mut out = String::new();
    for explained in explained(&gathered) {
        out.push_str(&blocks.block(&explained, Palette::plain()));
        out.push('\n');
    }
    out.push_str(blocks.end());
    out
}

/// What is told without what a prefix may leave out: time stamps, and what follows from them.
fn told_without_time(log: &str) -> Vec<String> {
    let text = told(log.as_bytes());
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for line in &mut lines {
        if let Some((before, rest)) = line.split_once("; at ") {
            let (_, after) = rest.split_once(';').unwrap();
            *line = format!("{before};{after}");
        }
    }
    lines.retain(|line| !line.starts_with("  order") && !line.starts_with("             leak"));
    lines
}

/// The records of each log, of a report with every field, and of a raw count, a line each.
pub(crate) fn records() -> String {
    let mut out = Vec::new();
    let mut write = |record: &Record<'_>| write_line(&mut out, record).unwrap();
    for log in LOGS {
        let gathered = gathered(log.as_bytes());
        for explained in explained(&gathered) {
            write(&json::of_report(&explained));
        }
    }
    let log = DEBIAN_6_1.replace(
        "Modules linked in:",
        "no locks held by brctl/94.\nModules linked in:",
    );
    let gathered = gathered(log.as_bytes());
    let mut explained = explained(&gathered);
    let of_ioctl = explained
        .iter_mut()
        .find(|explained| explained.facts.cmd.is_some())
        .unwrap();
    of_ioctl.link = Some(Link {
        record: 0,
        why: Why::Reset,
    });
    of_ioctl.linked = Some("BUG: scheduling while atomic: brctl/94/0x00000002");
    write(&json::of_report(of_ioctl));
    let layouts = [Layout::Word, Layout::Long];
    let raw = raw::explain(2, &layouts, None);
    let readings = count::readings(2, 0, &raw::counts(2, &layouts));
    write(&json::of_count(&raw, &readings));
    String::from_utf8(out).unwrap()
}

/// Check what is told of the story, of the rig's guests, and of each other kind of report.
#[test]
fn logs() {
    insta::assert_snapshot!("story", told(STORY.as_bytes()));
    insta::assert_snapshot!("debian_6_1", told(DEBIAN_6_1.as_bytes()));
    insta::assert_snapshot!("debian_7_3", told(DEBIAN_7_3.as_bytes()));
    insta::assert_snapshot!("others", told(OTHERS.as_bytes()));
}

/// Check the records of the story.
#[test]
fn story_as_json() {
    let gathered = gathered(STORY.as_bytes());
    let mut out = Vec::new();
    for explained in explained(&gathered) {
        write_line(&mut out, &json::of_report(&explained)).unwrap();
    }
    insta::assert_snapshot!(String::from_utf8(out).unwrap());
}

/// Check that the same is told whatever stands before the kernel's words.
#[test]
fn prefixes_change_nothing() {
    let expected = told_without_time(DEBIAN_6_1);
    let forms: [fn(usize, &str) -> String; 20] = [
        |_, words| format!("{words}\n"),
        |_, words| format!("{words}\r\n"),
        |_, words| format!("<4>[   12.345678] {words}\n"),
        |n, words| format!("4,{n},12345678,-;{}\n", words.replace('\\', r"\x5c")),
        |n, words| format!("4,{n},12345678,-,caller=T94;{words}\n SUBSYSTEM=net\n"),
        |_, words| format!("[   12.345678][   T94] {words}\n"),
        |_, words| format!("[Tue Apr 15 11:02:05 2025] {words}\n"),
        |_, words| format!("Apr 15 11:02:05 VM kern.err kernel: [  320.682331] {words}\n"),
        |_, words| format!("2025-04-15T11:02:05.682331+00:00 VM kernel: {words}\n"),
        |_, words| format!("[   12.345678 <    0.000037>] {words}\n"),
        |_, words| format!("[  +0.000037] {words}\n"),
        |_, words| format!("[Apr15 11:02] {words}\n"),
        |_, words| format!("[   12.345678] VM kernel: {words}\n"),
        |_, words| format!("1744714925.250000 VM kernel: {words}\n"),
        |_, words| format!("Tue 2025-04-15 11:02:05 UTC VM kernel: {words}\n"),
        |_, words| format!("[2025-04-15T11:02:05.123Z] [   12.345678] {words}\n"),
        |_, words| format!("    [   12.345678] {words}\n"),
        |_, words| format!("\t{words}\n"),
        |_, words| format!("> > {words}\n"),
        |_, words| {
            let (subject, text) = words.split_once(": ").unwrap_or(("", words));
            let colon = if subject.is_empty() { "" } else { ": " };
            format!(
                "\u{1b}[32m[   12.345678] \u{1b}[0m\u{1b}[33m{subject}{colon}\u{1b}[0m\u{1b}[1m{text}\u{1b}[0m\n"
            )
        },
    ];
    for (number, form) in forms.iter().enumerate() {
        let lines = DEBIAN_6_1.lines().enumerate();
        let log: String = lines
            .map(|(n, line)| form(n, line.split_once("] ").unwrap().1))
            .collect();
        assert_eq!(told_without_time(&log), expected, "{number}");
    }
}

/// Check that reports of two CPUs at once come apart by the callers' ids.
#[test]
fn interleaved_reports() {
    let lines = |caller: &str, pid: u32, call: &str| -> Vec<String> {
        [
            format!("BUG: scheduling while atomic: a/{pid}/0x00000002"),
            format!("CPU: 0 PID: {pid} Comm: a Not tainted 6.1.0 #1"),
            "Call Trace:".to_owned(),
            " schedule+0x5a/0xd0".to_owned(),
            format!(" __x64_sys_{call}+0x1/0x2"),
            " do_syscall_64+0x5d/0x90".to_owned(),
        ]
        .map(|line| format!("[    1.000000][{caller}] {line}\n"))
        .to_vec()
    };
    let (one, two) = (lines(" T7", 7, "read"), lines(" T8", 8, "write"));
    let mixed: String = one
        .iter()
        .zip(&two)
        .flat_map(|(a, b)| [a.as_str(), b])
        .collect();
    let gathered = gathered(mixed.as_bytes());
    let calls: Vec<_> = explained(&gathered)
        .iter()
        .map(|explained| {
            let report = &explained.found.report;
            (
                report.pid.unwrap(),
                explained.facts.call.clone().unwrap().name,
            )
        })
        .collect();
    assert_eq!(calls, [(7, "read".to_owned()), (8, "write".to_owned())]);
}

/// Check that without callers' ids the lines that name a task go to its report.
#[test]
fn interleaved_without_ids() {
    let log = "BUG: scheduling while atomic: a/7/0x00000002\n\
               BUG: scheduling while atomic: b/8/0x00000003\n\
               CPU: 0 PID: 7 Comm: a Not tainted 6.1.0 #1\n\
               CPU: 1 PID: 8 Comm: b Not tainted 7.3.0 #1\n\
               CPU: 2 PID: 9 Comm: c Not tainted 5.10.0 #1\n";
    let gathered = gathered(log.as_bytes());
    let releases = gathered
        .found
        .iter()
        .map(|found| found.report.machine.release.as_deref());
    assert_eq!(releases.collect::<Vec<_>>(), [Some("6.1.0"), Some("7.3.0")]);
}

/// Check that equal reports are told once, and counted, also thousands of them.
#[test]
fn equal_reports_are_counted() {
    let log = STORY.repeat(1000);
    let gathered = gathered(log.as_bytes());
    let times: Vec<u64> = gathered.found.iter().map(|found| found.times).collect();
    assert_eq!(times, [1000, 1000]);
}

/// Check that different reports beyond what is kept are counted.
#[test]
fn too_many_reports() {
    let lines = (0..1000).map(|n| format!("BUG: scheduling while atomic: a{n}/7/0x00000002\n"));
    let gathered = gathered(lines.collect::<String>().as_bytes());
    assert_eq!(gathered.found.len() as u64 + gathered.dropped, 1000);
    assert!(gathered.dropped > 0);
}

/// The logs of others, in `tests/logs/`.
fn logs_of_others() -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/logs");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "log"))
        .collect();
    paths.sort();
    let logs: Vec<_> = paths
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect();
    assert!(logs.len() >= 120);
    logs
}

/// Check that the logs of others, cut off anywhere, are read as far as they go, and that what is told of a
/// part is safe on a terminal.
#[test]
fn others_truncated_anywhere() {
    for (number, log) in logs_of_others().iter().enumerate() {
        // Each log at other places.
        for end in (number % 29..log.len()).step_by(29) {
            let gathered = gathered(&log[..end]);
            for explained in explained(&gathered) {
                let record = serde_json::to_string(&json::of_report(&explained)).unwrap();
                assert!(!record.chars().any(escape::is_unsafe), "{record}");
            }
        }
    }
}

/// Check that a log that is cut off anywhere is read as far as it goes.
#[test]
fn truncated_anywhere() {
    for log in [STORY, DEBIAN_7_3] {
        for end in (0..log.len()).step_by(37) {
            let gathered = gathered(&log.as_bytes()[..end]);
            assert_eq!(gathered.dropped, 0);
            explained(&gathered);
        }
    }
}

/// Check that the scheduler's own 1 is not taken off where a kernel does not count preemption: what
/// Debian's 5.10 logs of one local_bh_disable().
#[test]
fn kernels_that_do_not_count() {
    let verdict = |count: &str| {
        let log = format!("BUG: scheduling while atomic: a/7/{count}\n");
        let text = told(log.as_bytes());
        text.lines()
            .find(|line| line.contains("verdict"))
            .unwrap()
            .to_owned()
    };
    assert!(verdict("0x00000200").contains("(+2 softirq)"));
    assert!(verdict("0x00000201").contains("(+2 softirq)"));
    assert!(verdict("0x00000100").contains("softirq handler sleeps"));
    assert!(verdict("0x00000000").contains("(-1 preempt)"));
}

/// Check that nothing hostile in a name or a function reaches the terminal.
#[test]
fn hostile_logs() {
    let log = STORY.replace("brctl", "\u{1b}]0;x\u{7}\u{202e}");
    let text = told(log.as_bytes());
    assert!(text.contains("scheduling while atomic"));
    assert!(
        !text.replace('\n', "").chars().any(escape::is_unsafe),
        "{text}"
    );
}

fn any_log() -> impl Strategy<Value = Vec<u8>> {
    let mut logs = logs_of_others();
    logs.extend(LOGS.map(|log| log.as_bytes().to_vec()));
    let change = (
        any::<prop::sample::Index>(),
        prop_oneof![
            prop::collection::vec(any::<u8>(), 0..6),
            prop::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec()),
        ],
    );
    let changed = (
        prop::sample::select(logs),
        prop::collection::vec(change, 0..40),
    )
        .prop_map(|(mut bytes, changes)| {
            for (at, new) in changes {
                let at = at.index(bytes.len());
                let end = (at + 3).min(bytes.len());
                bytes.splice(at..end, new);
            }
            bytes
        });
    prop_oneof![4 => changed, 1 => prop::collection::vec(any::<u8>(), 0..2000)]
}

/// What the parsers look for.
const PIECES: &[&str] = &[
    "BUG: ",
    "=3D",
    "=\n",
    "<IRQ>",
    "[<",
    ">]",
    " from [<",
    "{\"msg\":\"",
    "\\u12",
    "\"MESSAGE\":[",
    "at:",
    "/0x",
    "#0: ",
    "Comm: ",
    "PID: ",
    "ainted",
    "WARNING: ",
    ", CPU#",
    "--- interrupt: ",
    "initcall ",
    "preempt_count: ",
    "ffffffffffffffffff",
    "\u{202e}",
    "\u{1b}[31m",
    "\n",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Check that no bytes make it panic, that what it keeps is bounded, and that only text that is safe
    /// on a terminal comes out.
    #[test]
    fn any_bytes(log in any_log()) {
        let gathered = gathered(&log);
        for found in &gathered.found {
            prop_assert!(found.report.frames.len() <= 64);
            prop_assert!(found.report.line.len() <= 1024);
        }
        let text = told(&log).replace('\n', "");
        prop_assert!(!text.chars().any(escape::is_unsafe));
        for explained in explained(&gathered) {
            let mut out = Vec::new();
            write_line(&mut out, &json::of_report(&explained)).unwrap();
        }
    }
}
