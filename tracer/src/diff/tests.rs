//! What is read of a stream, and what is said of two.

mod properties;
mod scope;

use super::*;
use crate::{
    leak::{Class, Leak, Start, Summary},
    report::{Json, Report as _, samples},
};

/// A stream of a run: with these leaks, and this end.
fn stream(leaks: &[Leak], end: Option<&Summary>) -> Vec<u8> {
    stream_of(&samples::start(), leaks, end)
}

fn stream_of(start: &Start, leaks: &[Leak], end: Option<&Summary>) -> Vec<u8> {
    let mut out = Vec::new();
    let mut json = Json::new(&mut out);
    json.start(start).unwrap();
    for leak in leaks {
        json.leak(leak).unwrap();
    }
    if let Some(end) = end {
        json.summary(end).unwrap();
    }
    out
}

fn run_of(name: &str, bytes: &[u8]) -> Run {
    read::run(name, bytes).unwrap()
}

#[track_caller]
fn error(bytes: &[u8]) -> String {
    let error = read::run("x.jsonl", bytes).unwrap_err();
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(error.len() < 400, "{error}");
    error
}

fn two() -> [Run; 2] {
    let old = stream(&[], Some(&samples::all_at_once()));
    let new = Summary {
        rows: samples::end_of_story().rows,
        ..samples::one_leak()
    };
    let mut rows = new.rows.clone();
    rows[0].comm = samples::comm(b"ip\x1b");
    rows[0].known = samples::known().known;
    rows.extend(new.rows.clone());
    rows.push(crate::leak::Row {
        delta: 0x201,
        ..new.rows[0].clone()
    });
    let new = Summary { rows, ..new };
    [
        run_of("old.jsonl", &old),
        run_of("new.jsonl", &stream(&[], Some(&new))),
    ]
}

/// The record of a difference, for the test of the documents.
pub(crate) fn record() -> String {
    let [old, new] = two();
    let mut out = Vec::new();
    let diff = Diff::of(&old, &new);
    report::write_line(&mut out, &Record::Diff(DiffRecord::of(&diff))).unwrap();
    String::from_utf8(out).unwrap()
}

fn text(old: &Run, new: &Run) -> String {
    text::lines(&Diff::of(old, new), Palette::plain())
}

/// Check that what appeared, what went away and what stayed are told, in both formats.
#[test]
fn a_difference() {
    let [old, new] = two();
    insta::assert_snapshot!("text", text(&old, &new));
    insta::assert_snapshot!("json", record());
    assert_eq!(Diff::of(&old, &new).verdict(), Verdict::Appeared);
}

/// Check that two equal runs have no difference, and that nothing appears where leaks only went.
#[test]
fn nothing_new() {
    let leaky = run_of("a", &stream(&[], Some(&samples::one_leak())));
    let clean = run_of("b", &stream(&[], Some(&samples::clean())));
    insta::assert_snapshot!("equal", text(&leaky, &leaky));
    insta::assert_snapshot!("gone", text(&leaky, &clean));
    for [old, new] in [[&leaky, &leaky], [&leaky, &clean], [&clean, &clean]] {
        assert_eq!(Diff::of(old, new).verdict(), Verdict::NothingNew);
    }
}

/// Check that what appeared is no failure when it is known.
#[test]
fn what_is_known_may_appear() {
    let clean = run_of("a", &stream(&[], Some(&samples::clean())));
    let known = run_of("b", &stream(&[], Some(&samples::all_known())));
    assert_eq!(Diff::of(&clean, &known).verdict(), Verdict::NothingNew);
    assert!(text(&clean, &known).ends_with("verdict: nothing new, 2 known appeared\n"));
}

/// Check that an incomplete NEW makes the answer unknown, unless something appeared, and that the
/// reason is told with its line; and that an incomplete OLD does not: what it saw is enough to say that
/// nothing appeared, and where something did, the verdict says that it may have been there.
#[test]
fn incomplete_runs() {
    let clean = run_of("a", &stream(&[], Some(&samples::clean())));
    let mut torn = stream(&[samples::leak()], Some(&samples::one_leak()));
    torn.truncate(torn.len() - 20);
    let mut failed = Vec::new();
    Json::new(&mut failed)
        .error("no privilege\u{1b}", 125)
        .unwrap();
    for (bytes, doubt, appeared) in [
        (
            stream(&[], None),
            "cut off after line 1: it has no summary",
            false,
        ),
        (
            stream(&[samples::leak()], None),
            "cut off after line 2: it has no summary",
            true,
        ),
        (torn, "cut off in line 3", true),
        (
            stream(&[], Some(&samples::lossy())),
            "it lost 12 events",
            false,
        ),
        (failed, "the run failed: no privilege\\x1b", false),
    ] {
        let run = run_of("b", &bytes);
        assert_eq!(run.doubt.as_deref(), Some(doubt));
        let verdict = if appeared {
            Verdict::Appeared
        } else {
            Verdict::Unknown
        };
        assert_eq!(Diff::of(&clean, &run).verdict(), verdict, "{doubt}");
        assert_eq!(
            Diff::of(&run, &clean).verdict(),
            Verdict::NothingNew,
            "{doubt}"
        );
        let leaky = run_of("c", &stream(&[samples::rcu()], None));
        assert_eq!(Diff::of(&run, &leaky).verdict(), Verdict::Appeared);
        let caveat = "verdict: 1 kind appeared, or was in OLD unseen";
        assert!(text(&run, &leaky).contains(caveat), "{doubt}");
        assert!(!text(&clean, &leaky).contains("unseen"), "{doubt}");
        assert!(text(&clean, &run).contains(&format!("  incomplete: {doubt}\n")));
    }
    let blind = samples::blind(crate::leak::Verdict::Unknown);
    let run = run_of("b", &stream(&[], Some(&blind)));
    assert_eq!(run.doubt.as_deref(), Some("its verdict is unknown"));
}

/// Check that the exact counts of the summary are taken, and those of single records without one.
#[test]
fn counts() {
    let leaks = [
        samples::leak(),
        samples::leak(),
        samples::heal(),
        samples::masked(),
    ];
    let counts = |run: &Run| -> Vec<u64> { run.kinds.values().map(|kind| kind.count).collect() };
    let run = run_of("a", &stream(&leaks, None));
    assert_eq!(counts(&run), [2, 1]);
    let run = run_of("a", &stream(&leaks, Some(&samples::end_of_story())));
    assert_eq!(counts(&run), [1]);
}

/// Check that each part of the key makes another kind, and that the layout is each kernel's own.
#[test]
fn each_part_of_the_key_counts() {
    let leak = samples::leak();
    let others = [
        Leak {
            comm: samples::comm(b"ip"),
            ..leak.clone()
        },
        Leak {
            syscall: samples::syscall(54, crate::leak::Abi::Ia32, "ioctl"),
            ..leak.clone()
        },
        Leak {
            syscall: samples::syscall(17, crate::leak::Abi::X86_64, "ioctl"),
            ..leak.clone()
        },
        Leak {
            cmd: None,
            ..leak.clone()
        },
        Leak {
            class: Class::Masked,
            ..leak.clone()
        },
        Leak {
            delta: 2,
            ..leak.clone()
        },
        samples::rcu(),
        samples::kernel_thread(),
    ];
    let mut all = vec![leak.clone(), leak];
    all.extend(others);
    assert_eq!(run_of("a", &stream(&all, None)).kinds.len(), 9);
    let leak = Leak {
        delta: 0x1_0000,
        ..samples::leak()
    };
    let old = run_of("a", &stream(&[], Some(&samples::clean())));
    let new = run_of("b", &stream_of(&samples::start_of_command(), &[leak], None));
    assert!(text(&old, &new).contains("+1 hardirq_disable"));
}

/// Check that what is no stream of ours is told with its line and what to give instead.
#[test]
fn what_is_no_stream() {
    let line = |text: &str| [stream(&[], None), text.as_bytes().to_vec()].concat();
    let good = stream(&[], Some(&samples::clean()));
    for (bytes, line, words) in [
        (b"".to_vec(), "", "it is empty"),
        (b"\n\n \n".to_vec(), "", "it is empty"),
        (b"\x7fELF\x02\x01".to_vec(), "1", "not JSON"),
        (
            b"{\"type\":\"start\",\"v\":1".to_vec(),
            "1",
            "ends too early",
        ),
        (
            b"[\"heal\", 1]\n".to_vec(),
            "1",
            "no record of preemptleak's",
        ),
        (b"[1, 2]\n".to_vec(), "1", "no record of preemptleak's"),
        (b"{\"pid\": 3}\n".to_vec(), "1", "missing field `type`"),
        (b"{\"type\":\"x\x1b\",\"v\":1}\n".to_vec(), "1", "not JSON"),
        (
            b"{\"type\":\"check\",\"v\":1}\n".to_vec(),
            "1",
            "begins with a record `check`",
        ),
        (
            b"{\"type\":\"start\",\"v\":2}\n".to_vec(),
            "1",
            "version 2 of the records",
        ),
        (b"{\"type\":\"start\",\"v\":0}\n".to_vec(), "1", "version 0"),
        (
            b"{\"type\":\"start\",\"v\":-1}\n".to_vec(),
            "1",
            "no record of preemptleak's",
        ),
        (
            b"{\"type\":\"start\",\"v\":1}\n".to_vec(),
            "1",
            "no `start` record: missing field `kernel`",
        ),
        (
            line("{\"type\":\"leak\",\"v\":1}\n"),
            "2",
            "no `leak` record",
        ),
        (
            line("{\"type\":\"summary\",\"v\":1,\"verdict\":\"\x7f\"}\n"),
            "2",
            "no `summary` record",
        ),
        (line("{\"type\":\"le\n"), "2", "not JSON"),
        (line("{\"type\":\"leak\",\n"), "2", "ends too early"),
        (
            line(&format!("{{\"x\":{}\n", "[".repeat(100_000))),
            "2",
            "ends too early",
        ),
        (
            line("{\"type\":\"new thing\",\"v\":1}\n{\"type\":\"start\",\"v\":1}\n"),
            "3",
            "another run",
        ),
        (
            [good.clone(), good].concat(),
            "3",
            "another run begins here",
        ),
    ] {
        let error = error(&bytes);
        let place = if line.is_empty() {
            String::new()
        } else {
            format!(":{line}")
        };
        assert!(error.starts_with(&format!("x.jsonl{place}: ")), "{error}");
        assert!(error.contains(words), "{words}: {error}");
        assert!(
            error.ends_with("give a file that trace --format json wrote"),
            "{error}"
        );
        assert!(!error.chars().any(escape::is_unsafe), "{error}");
    }
}

/// Check that records and fields of later versions are skipped.
#[test]
fn what_is_new_is_skipped() {
    let mut bytes = stream(&[], None);
    bytes.extend(b"{\"type\":\"mood\",\"v\":1,\"x\":[{}]}\n\n");
    let leak = String::from_utf8(stream(&[samples::leak()], None)).unwrap();
    let leak = leak.lines().nth(1).unwrap();
    bytes.extend(leak.replace("\"comm\"", "\"mood\":{},\"comm\"").as_bytes());
    let run = run_of("a", &bytes);
    assert_eq!(run.kinds.len(), 1);
}

/// Endless input of one byte, and how much of it was read.
struct Endless(u64);

impl io::Read for Endless {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        bytes.fill(b' ');
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }
}

/// Check that a line without an end is refused before it fills the memory.
#[test]
fn a_line_without_end() {
    let mut endless = Endless(0);
    let error = read::run("x.jsonl", BufReader::new(&mut endless)).unwrap_err();
    assert!(
        error.starts_with("x.jsonl:1: longer than 32 MiB"),
        "{error}"
    );
    assert!(endless.0 < 34 << 20, "{}", endless.0);
}

/// Check that words and kinds without end are refused too.
#[test]
fn words_and_kinds_without_end() {
    let named = |name: &str, count: usize| -> Vec<u8> {
        let leak = stream(&[samples::leak()], None);
        let leak = String::from_utf8(leak).unwrap();
        let leak = leak.lines().nth(1).unwrap().to_owned() + "\n";
        let leaks = (0..count).map(|n| leak.replacen("brctl", &format!("{name}{n}"), 1));
        leaks.collect::<String>().into_bytes()
    };
    assert!(error(&named(&"x".repeat(5000), 1)).contains("is too long"));
    let error = error(&named("x", 65_537));
    assert!(
        error.starts_with("x.jsonl:65537: more than 65536 kinds"),
        "{error}"
    );
}
