//! KTAP, version 1, for test runners of the kernel's world: a test for each system call, command
//! and class, one for each thing that could not be checked, and `coverage`.
//!
//! The form is that of `Documentation/dev-tools/ktap.rst` as `tools/testing/kunit/kunit_parser.py`
//! reads it (6.1.192): the plan follows the version line at once, so all is written at the end; a name holds
//! no `#`; what a test has to say stands before its result, in lines that begin with `# `. Each says
//! which test it is of: LKFT's reader of kselftests gives it to the test before. A directive is one
//! word, which never changes: others make it part of the test's name, and `# ERROR` is such a one to
//! all readers of TAP, so it is not used.

#[cfg(test)]
mod reader;

use std::io::{self, Write};

use super::{
    Report,
    cases::{Case, Cases, Detail, Outcome, Reason},
};
use crate::{
    calltree::Located,
    host::escape,
    leak::{Leak, Start, Summary},
};

/// Wherever in a line one of these stands, kunit_parser.py takes it for the kernel's last words and
/// reads no further (`KTAP_END`).
const LAST_WORDS: [&str; 3] = [
    "List of all partitions:",
    "Kernel panic - not syncing: VFS:",
    "reboot: System halted",
];

/// A KTAP report.
pub struct Ktap<W> {
    out: W,
    cases: Cases,
    unknown_is_skip: bool,
    written: bool,
}

impl<W: Write> Ktap<W> {
    /// A report to `out`, which gets all of it at the end. `unknown_is_skip`: what nobody can tell is
    /// no failed test but a skipped one.
    #[must_use]
    pub fn new(out: W, unknown_is_skip: bool) -> Self {
        Self {
            out,
            cases: Cases::default(),
            unknown_is_skip,
            written: false,
        }
    }

    fn put(&mut self, mut cases: Vec<Case>) -> io::Result<()> {
        self.written = true;
        if self.unknown_is_skip {
            cases.iter_mut().for_each(skip_unknown);
        }
        self.out.write_all(document(&cases).as_bytes())?;
        self.out.flush()
    }
}

impl<W: Write> Report for Ktap<W> {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.cases.start(start);
        Ok(())
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        self.cases.leak(leak);
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
        self.put(cases)
    }

    fn error(&mut self, message: &str, _status: u8) -> io::Result<()> {
        if self.written {
            return Ok(());
        }
        let cases = self.cases.failed(message);
        self.put(cases)
    }
}

fn skip_unknown(case: &mut Case) {
    if let Outcome::Error(reason) = &case.outcome {
        case.outcome = Outcome::Skipped(reason.clone());
    }
}

/// All of it: version, plan, tests.
fn document(cases: &[Case]) -> String {
    let mut out = format!("KTAP version 1\n1..{}\n", cases.len());
    for (case, number) in cases.iter().zip(1..) {
        let Case {
            name,
            outcome,
            details,
        } = case;
        for detail in details {
            push(&mut out, &diagnostic(name, detail));
        }
        if let Outcome::Skipped(Reason { why, .. }) | Outcome::Error(Reason { why, .. }) = outcome {
            push(&mut out, &format!("# {name}: {why}"));
        }
        push(&mut out, &result(number, name, outcome));
    }
    out
}

/// `# ioctl SIOCBRDELBR (0x89a1) leak: 1 time +1 preempt by brctl`.
fn diagnostic(name: &str, detail: &Detail) -> String {
    let Detail {
        line,
        is_plain,
        stack: _,
    } = detail;
    if *is_plain {
        format!("# {line}")
    } else {
        format!("# {name}: {line}")
    }
}

/// `not ok 1 ioctl SIOCBRDELBR (0x89a1) leak`, `ok 2 lost events # SKIP lost`.
fn result(number: u32, name: &str, outcome: &Outcome) -> String {
    // It would end the name.
    let name = name.replace('#', "\\x23");
    match outcome {
        Outcome::Passed => format!("ok {number} {name}"),
        Outcome::Failed { .. } | Outcome::Error(_) => format!("not ok {number} {name}"),
        Outcome::Skipped(Reason { word, .. }) => format!("ok {number} {name} # SKIP {word}"),
    }
}

fn push(out: &mut String, line: &str) {
    let mut line = escape::line(line);
    for words in LAST_WORDS {
        line = line.replace(words, &words.replace(':', "\\x3a"));
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        reader::{Status, read},
        *,
    };
    use crate::{
        leak::{Layout, Verdict},
        report::samples,
    };

    fn written(tell: impl FnOnce(&mut Ktap<&mut Vec<u8>>)) -> String {
        let mut out = Vec::new();
        tell(&mut Ktap::new(&mut out, false));
        String::from_utf8(out).unwrap()
    }

    fn report(leaks: &[Leak], summary: &Summary) -> String {
        written(|ktap| {
            ktap.start(&samples::start_of_story()).unwrap();
            for leak in leaks {
                ktap.leak(leak).unwrap();
            }
            ktap.summary(summary).unwrap();
        })
    }

    /// Check the whole of it: the story, all at once, and what nobody can tell.
    #[test]
    fn documents() {
        let story = report(&[samples::leak()], &samples::end_of_story());
        insta::assert_snapshot!("story", story);
        let leaks = [
            samples::leak(),
            samples::masked(),
            samples::hostile(),
            samples::heal(),
        ];
        insta::assert_snapshot!("all_at_once", report(&leaks, &samples::all_at_once()));
        insta::assert_snapshot!("lossy", report(&[], &samples::lossy()));
        insta::assert_snapshot!("blind", report(&[], &samples::blind(Verdict::Clean)));
    }

    /// Check that a clean run is one test that passes.
    #[test]
    fn a_clean_run_is_one_test() {
        let tests = read(&report(&[], &samples::clean())).unwrap();
        assert_eq!(tests.len(), 1);
        assert_eq!(
            (tests[0].name.as_str(), tests[0].status),
            ("coverage", Status::Passed)
        );
    }

    /// Check that a run that fails is a failed test with its reason, after what was found, and that
    /// a finished report is left alone.
    #[test]
    fn a_failed_run_is_no_pass() {
        let text = written(|ktap| {
            ktap.leak(&samples::leak()).unwrap();
            ktap.error("the ring buffer: # SKIP", 125).unwrap();
            ktap.error("again", 125).unwrap();
        });
        let tests = read(&text).unwrap();
        let all: Vec<Status> = tests.iter().map(|test| test.status).collect();
        assert_eq!(all, [Status::Failed, Status::Failed]);
        let end = "\n# coverage: the ring buffer: # SKIP\nnot ok 2 coverage\n";
        assert!(text.ends_with(end), "{text}");
    }

    /// Check that for a selftest a run that nobody can judge is skipped, with its reason, and that a
    /// leak fails all the same.
    #[test]
    fn unknown_may_be_a_skip() {
        let mut out = Vec::new();
        let mut ktap = Ktap::new(&mut out, true);
        ktap.leak(&samples::leak()).unwrap();
        ktap.error("no privilege", 4).unwrap();
        let text = String::from_utf8(out).unwrap();
        let all: Vec<Status> = read(&text).unwrap().iter().map(|it| it.status).collect();
        assert_eq!(all, [Status::Failed, Status::Skipped]);
        let end = "\n# coverage: no privilege\nok 2 coverage # SKIP failed\n";
        assert!(text.ends_with(end), "{text}");
    }

    /// Check that nothing before the end is written.
    #[test]
    fn all_comes_at_the_end() {
        let text = written(|ktap| {
            ktap.start(&samples::start()).unwrap();
            ktap.leak(&samples::leak()).unwrap();
        });
        assert_eq!(text, "");
    }

    /// Text that tries to be something else, and any text.
    fn any_text() -> impl Strategy<Value = String> {
        let hostile = prop::sample::select(vec![
            "# SKIP",
            " # SKIP all of it",
            "- ",
            "KTAP version 1",
            "TAP version 14",
            "1..9",
            "\nok 1 coverage",
            "\r\nnot ok 1 coverage",
            "\u{2028}ok 1 x",
            "Subtest: x",
            "# Subtest: x",
            "reboot: System halted",
            "List of all partitions:",
            "Kernel panic - not syncing: VFS:",
            "x: kunit test case crashed!",
            " ",
            "\\",
            "",
        ]);
        let piece = prop_oneof![hostile.prop_map(str::to_owned), ".*"];
        prop::collection::vec(piece, 1..4).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        /// Check that whatever tasks, commands, modules and blind spots are called, a reader by
        /// kunit's rules sees the same tests and results, and a test fails exactly where the
        /// verdict is not clean.
        #[test]
        fn any_name(
            comm in prop::collection::vec(1u8.., 0..16),
            texts in prop::collection::vec(any_text(), 6),
            verdict in prop::sample::select(vec![Verdict::Clean, Verdict::Leaks, Verdict::Unknown]),
            loses in any::<bool>(),
        ) {
            let mut leak = match verdict {
                Verdict::Leaks => samples::masked(),
                _ => samples::heal(),
            };
            leak.comm = samples::comm(&comm[..comm.len().min(15)]);
            leak.cmd = samples::leak().cmd;
            leak.cmd.as_mut().unwrap().name = Some(texts[1].clone());
            for frame in &mut leak.stack {
                frame.module = Some(texts[2].clone());
            }
            let mut summary = match verdict {
                Verdict::Clean => samples::blind(verdict),
                Verdict::Leaks => samples::all_at_once(),
                Verdict::Unknown => samples::lossy(),
            };
            summary.rows.iter_mut().for_each(|row| {
                row.comm = leak.comm;
                row.cmd.clone_from(&leak.cmd);
            });
            if verdict == Verdict::Leaks && !loses {
                summary.coverage.losses.clear();
            }
            summary.coverage.blind_spots = vec![texts[3].clone(), texts[4].clone()];
            let mut start = samples::start_of_command();
            start.layout = Layout::Word;
            start.command.push(texts[5].clone());
            start.kernel.clone_from(&texts[2]);
            let text = written(|ktap| {
                ktap.start(&start).unwrap();
                ktap.leak(&leak).unwrap();
                ktap.summary(&summary).unwrap();
            });
            let tests = read(&text);
            prop_assert!(tests.is_ok(), "{:?}\n{text}", tests.unwrap_err());
            let tests = tests.unwrap();
            let mut cases = Cases::default();
            cases.start(&start);
            cases.leak(&leak);
            let cases = cases.end(&summary);
            prop_assert_eq!(tests.len(), cases.len());
            for (test, case) in tests.iter().zip(&cases) {
                let status = match case.outcome {
                    Outcome::Passed => Status::Passed,
                    Outcome::Failed { .. } | Outcome::Error(_) => Status::Failed,
                    Outcome::Skipped(_) => Status::Skipped,
                };
                prop_assert_eq!(test.status, status, "{}", text);
                let reasons = usize::from(matches!(
                    case.outcome,
                    Outcome::Skipped(_) | Outcome::Error(_)
                ));
                prop_assert_eq!(test.log.len(), case.details.len() + reasons);
            }
            let failed = tests.iter().any(|test| test.status == Status::Failed);
            prop_assert_eq!(failed, verdict != Verdict::Clean, "{}", text);
            prop_assert!(!text.replace('\n', "").chars().any(escape::is_unsafe));
            let error = written(|ktap| ktap.error(&texts[0], 125).unwrap());
            let tests = read(&error);
            prop_assert!(tests.is_ok(), "{:?}\n{error}", tests.unwrap_err());
            prop_assert_eq!(tests.unwrap()[0].status, Status::Failed);
        }
    }
}
