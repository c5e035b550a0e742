//! What a list means, and what is said of one that is none.

mod properties;
mod updates;

use std::fs;

use tempfile::TempDir;

use super::*;
use crate::{kernel::command, leak::Leak, report::samples};

const TODAY: Date = Date {
    year: 2026,
    month: 11,
    day: 23,
};

/// A list of this text, read on `TODAY`.
fn list(text: &str) -> Known {
    Known::of(Path::new("known.toml"), text, TODAY).unwrap()
}

fn reason(known: &mut Known, leak: &Leak) -> Option<String> {
    known.judge(&Finding::of(leak)).map(|reason| reason.text)
}

/// Whether an entry of these lines, with a reason, matches the leak.
#[track_caller]
fn matches(lines: &str, leak: &Leak) -> bool {
    let text = format!("[[leak]]\n{lines}\nreason = 'because'\n");
    reason(&mut list(&text), leak).is_some()
}

/// What is wrong with this text.
#[track_caller]
fn error(text: &str) -> String {
    let error = Known::of(Path::new("known.toml"), text, TODAY).unwrap_err();
    let line = error.to_string();
    assert_eq!(line.lines().count(), 1, "{line}");
    line
}

/// Check that each key matches what it means and nothing else, in each form it may have.
#[test]
fn each_key_matches() {
    let leak = samples::leak();
    for lines in [
        "comm = 'brctl'",
        "comm = 'br*'",
        "syscall = 'ioctl'",
        "syscall = 16",
        "cmd = 'SIOCBRDELBR'",
        "cmd = '0x89a1'",
        "cmd = 0x89a1",
        "cmd = 35_233",
        "comm = '*'\ndelta = 1\nclass = 'leak'\ncounter = 'preempt_count'",
        "syscall = 'ioctl'\ncmd = 0x89a1\ndelta = +1",
    ] {
        assert!(matches(lines, &leak), "{lines}");
    }
    for lines in [
        "comm = 'ip'",
        "comm = ''",
        "syscall = 'read'",
        "syscall = '-'",
        "cmd = 'SIOCBRADDBR'",
        "comm = '*'\ndelta = 2",
        "comm = '*'\ndelta = -1",
        "comm = '*'\nclass = 'masked'",
        "comm = '*'\ncounter = 'rcu_read_lock_nesting'",
    ] {
        assert!(!matches(lines, &leak), "{lines}");
    }
    assert!(matches("syscall = '-'", &samples::kernel_thread()));
    let timer = "handler = 'hrtimer leaky_hard_timer [leaky]'";
    assert!(matches(timer, &samples::handler()) && !matches(timer, &samples::leak()));
    assert!(!matches("syscall = '-'", &samples::handler()));
    assert!(!matches("comm = '*'", &samples::handler()));
    assert!(matches("comm = '*'\ndelta = 0x201", &samples::ia32()));
    assert!(!matches("comm = '*'", &samples::rcu()));
    let nameless = Leak {
        comm: samples::comm(b""),
        ..leak
    };
    assert!(matches("comm = ''", &nameless));
}

/// Check that an entry counts on its last day and not on the next one, and that this is told.
#[test]
fn expiry() {
    let with = |day| format!("[[leak]]\ncomm = 'brctl'\nreason = 'because'\nexpires = {day}\n");
    let mut known = list(&with("2026-11-23"));
    assert!(reason(&mut known, &samples::leak()).is_some());
    assert_eq!(known.notes(), Vec::<String>::new());
    let mut known = list(&with("2026-11-22"));
    assert_eq!(reason(&mut known, &samples::leak()), None);
    assert_eq!(
        known.notes(),
        ["known.toml:1: expired on 2026-11-22, matches no more: because"]
    );
}

/// Check that the first entry that matches gives the reason, and that only those that matched
/// nothing are told, with their lines.
#[test]
fn stale_entries_are_told() {
    let mut known = list(
        "# mine\n\n[[leak]]\ncomm = 'ip'\nreason = 'one'\n\n[[leak]]\ncomm = 'br*'\n\
         reason = 'two'\n[[leak]]\nsyscall = 'ioctl'\nreason = 'three'\n",
    );
    assert_eq!(reason(&mut known, &samples::leak()).as_deref(), Some("two"));
    assert_eq!(
        known.notes(),
        ["known.toml:3: matched nothing in this run: one"]
    );
    let many = "[[leak]]\ncomm = 'ip'\nreason = '\u{1b}'\n".repeat(12);
    let notes = list(&many.replace('\u{1b}', "x")).notes();
    assert_eq!(notes.len(), 11);
    assert_eq!(notes[10], "known.toml: 2 more such entries");
}

/// Check that everything that is wrong is told with its line and what to do about it.
#[test]
fn what_is_wrong_is_told_with_its_line() {
    let entry = |lines: &str| format!("# a list\n[[leak]]\nreason = 'because'\n{lines}\n");
    for (text, line, words) in [
        (
            entry("comn = 'brctl'"),
            4,
            "unknown key 'comn': the keys are comm, syscall",
        ),
        (
            entry("comm = 7"),
            4,
            "comm: it is of type integer, and must be a text in quotes",
        ),
        (
            entry("comm = 'systemd-journald'"),
            4,
            "try 'systemd-journal'",
        ),
        (entry("syscall = 'ioctll'"), 4, "did you mean 'ioctl'?"),
        (entry("syscall = -1"), 4, "not negative"),
        (entry("syscall = 1.5"), 4, "of type float"),
        (
            entry("\ncmd = 'SIOCBRDELB'"),
            5,
            "did you mean 'SIOCBRDELBR'?",
        ),
        (
            entry("comm = 'x'\nclass = 'leek'"),
            5,
            "one of leak, underflow, masked, outside",
        ),
        (
            entry("comm = 'x'\nclass = 'heal'"),
            5,
            "unknown class 'heal'",
        ),
        (
            entry("comm = 'x'\ncounter = 'rcu'"),
            5,
            "one of preempt_count, rcu_read_lock_nesting",
        ),
        (
            entry("comm = 'x'\ndelta = '1'"),
            5,
            "of type string, and must be a whole number",
        ),
        (entry("comm = 'x'\ndelta = 0"), 5, "0 is no leak"),
        (entry("comm = 'x'\ndelta = 0x80000000"), 5, "32 bits"),
        (
            entry("comm = 'x'\ndelta = 99999999999999999999999999999999999999999"),
            5,
            "32 bits",
        ),
        (
            entry("comm = 'x'\nexpires = '2026-12-31'"),
            5,
            "a date without quotes, as in 2026-12",
        ),
        (entry("comm = 'x'\nexpires = 2026-02-30"), 5, "not TOML"),
        (
            entry("comm = 'x'\nexpires = 2026-02-03T04:05:06"),
            5,
            "a time of day does not belong",
        ),
        (
            entry("syscall = 'read'\ncmd = 'SIOCBRDELBR'"),
            2,
            "it can never match",
        ),
        (entry("syscall = 'read'\ncmd = 3"), 2, "it can never match"),
        (entry("syscall = '-'\ncmd = 3"), 2, "it can never match"),
        (
            entry("comm = 'x'\nclass = 'leak'\ndelta = -1"),
            2,
            "it can never match: a leak has a delta above 0",
        ),
        (
            entry("comm = 'x'\nclass = 'underflow'\ndelta = 1"),
            2,
            "it can never match: an underflow has",
        ),
        (
            entry("comm = 'x'\nclass = 'masked'\ncounter = 'lockdep_depth'"),
            2,
            "it can never match: only preempt_count is ever reset",
        ),
        (
            entry("class = 'leak'"),
            2,
            "at least one of comm, syscall, cmd and handler",
        ),
        (
            entry("comm = 'x'\nhandler = 'work f'"),
            2,
            "a handler is no task's and in no call",
        ),
        (entry("handler = 'thread f'"), 4, "no handler is 'thread f'"),
        (
            entry("comm = 'x'\ncomm = 'y'"),
            5,
            "not TOML: duplicate key",
        ),
        ("\n[[leak]]\ncomm = 'x'".to_owned(), 2, "no reason"),
        (
            "[[leak]]\ncomm = 'x'\nreason = ' '".to_owned(),
            3,
            "it is empty",
        ),
        ("[leak]\ncomm = 'x'\n".to_owned(), 1, "[[leak]] of its own"),
        ("\nleak = 3".to_owned(), 2, "[[leak]] of its own"),
        ("\nleak = []".to_owned(), 2, "[[leak]] of its own"),
        (
            "leak = [\n{ comm = 'x' }]".to_owned(),
            2,
            "[[leak]] of its own",
        ),
        ("[[leaks]]\ncomm = 'x'".to_owned(), 1, "unknown key 'leaks'"),
        ("comm = 'x'\n".to_owned(), 1, "unknown key 'comm'"),
        ("[[leak]]\ncomm = 'x\n".to_owned(), 2, "not TOML"),
        ("\n\n\u{1b}[2J".to_owned(), 3, "not TOML"),
        (
            entry(&format!("comm = '{}'", "x".repeat(2000))),
            4,
            "longer than 1000 bytes",
        ),
        (
            entry(&format!("{} = 1", "x".repeat(2000))),
            4,
            "unknown key 'xxxxx",
        ),
    ] {
        let error = error(&text);
        assert!(
            error.starts_with(&format!("known.toml:{line}: ")),
            "{text}: {error}"
        );
        assert!(error.contains(words), "{text}: {error}");
        assert!(error.len() < 400, "{error}");
    }
}

/// Check that an empty list is one, and that CRLF and a byte order mark do no harm.
#[test]
fn odd_but_sound_lists() {
    assert_eq!(list("").notes().len(), 0);
    assert_eq!(list("# nothing yet\n").notes().len(), 0);
    let text = "\u{feff}[[leak]]\r\ncomm = 'brctl'\r\nreason = 'because'\r\n";
    assert!(reason(&mut list(text), &samples::leak()).is_some());
}

/// Check that the lists in the documents are lists, that they mean the leak of the story, and that
/// the reference has each key and no other.
#[test]
fn documents() {
    let reference = include_str!("../../../../docs/known.md");
    let lists: Vec<&str> = reference.split("```toml\n").skip(1).collect();
    assert_eq!(lists.len(), 2);
    for rest in lists {
        let (text, _) = rest.split_once("```").unwrap();
        assert!(
            reason(&mut list(text), &samples::leak()).is_some(),
            "{text}"
        );
    }
    let rows = reference
        .lines()
        .filter_map(|line| line.strip_prefix("| `"));
    let keys: Vec<&str> = rows.map(|row| row.split('`').next().unwrap()).collect();
    assert_eq!(keys.join(", "), parse::KEYS);
}

/// A list in a folder of its own.
fn file(text: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("known.toml");
    fs::write(&path, text).unwrap();
    (folder, path)
}

fn update(path: &Path) -> Known {
    Known::read_to_update(path, TODAY, "6.1.0-37").unwrap()
}

/// Check that a file that cannot be used says which, where and why.
#[test]
fn unusable_files() {
    let (folder, path) = file("[[leak]]\ncomm = 'x'\nreason = 'y'\n");
    let error = |path: &Path| Known::read(path, TODAY).unwrap_err().to_string();
    assert!(error(folder.path()).contains("Is a directory"));
    let missing = folder.path().join("\u{1b}none");
    assert!(error(&missing).contains("\\x1bnone: No such file"));
    assert!(error(&missing).contains("--known-update to begin one"));
    fs::write(&path, b"# a\n\n# \xff").unwrap();
    assert!(error(&path).ends_with("known.toml:3: not UTF-8, as TOML must be"));
    fs::write(&path, vec![b'#'; LARGEST + 1]).unwrap();
    assert!(error(&path).contains("larger than 1 MiB"));
    assert!(error(Path::new("/dev/zero")).contains("larger than 1 MiB"));
    fs::write(&path, "[".repeat(LARGEST)).unwrap();
    assert!(error(&path).contains("known.toml:1: not TOML"));
    let error = |path: &Path| {
        let error = Known::read_to_update(path, TODAY, "").unwrap_err();
        error.to_string()
    };
    assert!(error(folder.path()).contains("no regular file"));
    assert!(error(Path::new("/dev/null")).contains("no regular file"));
    let error = error(Path::new("/proc/none/known.toml"));
    assert_eq!(
        error,
        "cannot write /proc/none/known.toml: No such file or directory: --known-update needs a file \
         in a folder you may write to"
    );
}
