//! Test cases for LAVA, told as they are found: when the kernel dies of a leak, or COMMAND never
//! ends, what was told stays. And the same cases as lines of a `result.txt`, which Linaro's
//! test-definitions turn into cases themselves.
//!
//! Cases are the same as KTAP's, but for three: `leaks` and `test` are there in every run, so that
//! two runs can be compared, and a heal, which comes and goes, is none.

pub(super) mod way;

use std::{collections::BTreeSet, io};

use self::way::{Measured, Told, Way};
use super::{
    Report,
    cases::{self, COVERAGE, Case, Cases, Outcome},
    slug::Slugs,
};
use crate::leak::{CommandEnd, Leak, Row, Start, Summary, Verdict};

/// How many leaks there were, in every run.
const LEAKS: &str = "leaks";

/// How COMMAND ended, in every run.
const TEST: &str = "test";

/// What a shell ends with where its command is no program, and where there is none.
const NOT_RUN: [i32; 2] = [126, 127];

/// A report for LAVA.
pub struct Lava {
    way: Way,
    cases: Cases,
    slugs: Slugs,
    /// The names of the cases that were told.
    told: BTreeSet<String>,
    is_over: bool,
}

impl Lava {
    pub(super) fn new(way: Way) -> Self {
        Self {
            way,
            cases: Cases::default(),
            slugs: Slugs::default(),
            told: BTreeSet::new(),
            is_over: false,
        }
    }

    /// Tells a case, unless it was told before.
    fn tell(&mut self, name: &str, result: Result, measured: Option<Measured>) -> io::Result<()> {
        if !self.told.insert(name.to_owned()) {
            return Ok(());
        }
        let id = self.slugs.take(name);
        let result = result.name();
        self.way.tell(&Told {
            id,
            result,
            measured,
        })
    }

    fn tell_cases(&mut self, cases: &[Case]) -> io::Result<()> {
        for Case { name, outcome, .. } in cases {
            match outcome {
                Outcome::Passed if name == COVERAGE => self.tell(name, Result::Pass, None)?,
                // A heal: nobody's fault, and not there in the next run.
                Outcome::Passed => {}
                Outcome::Failed { .. } | Outcome::Error(_) => {
                    self.tell(name, Result::Fail, None)?;
                }
                Outcome::Skipped(_) => self.tell(name, Result::Skip, None)?,
            }
        }
        Ok(())
    }
}

impl Report for Lava {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.cases.start(start);
        Ok(())
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        self.cases.leak(leak);
        // One that is known may be followed by one of its kind that is not: its case can wait.
        if leak.class.is_leak() && leak.known.is_none() {
            return self.tell(&cases::name_of(leak), Result::Fail, None);
        }
        Ok(())
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        self.is_over = true;
        let was_run = match summary.command {
            Some(CommandEnd::Exited(status)) => !NOT_RUN.contains(&status),
            _ => true,
        };
        let fails = summary.rows.iter().filter(|row| row.fails());
        let leaks = fails.fold(0, |sum: u64, row: &Row| sum.saturating_add(row.count));
        let coverage = &summary.coverage;
        let cases = self.cases.end(summary);
        if !was_run {
            // Nothing leaked, for nothing ran.
            self.tell(COVERAGE, Result::Fail, None)?;
        }
        self.tell_cases(&cases)?;
        let all = match summary.verdict {
            Verdict::Leaks => Result::Fail,
            Verdict::Clean if was_run => Result::Pass,
            Verdict::Clean | Verdict::Unknown => Result::Skip,
        };
        self.tell(
            "calls",
            Result::Pass,
            Some(Measured::new(coverage.calls, "calls")),
        )?;
        let milliseconds = u64::try_from(coverage.duration.as_millis()).unwrap_or(u64::MAX);
        self.tell(
            "duration",
            Result::Pass,
            Some(Measured::new(milliseconds, "ms")),
        )?;
        self.tell(LEAKS, all, Some(Measured::new(leaks, "leaks")))?;
        self.tell(TEST, Result::of(summary.command), None)
    }

    fn error(&mut self, message: &str, _status: u8) -> io::Result<()> {
        if self.is_over {
            return Ok(());
        }
        let leaked = !self.told.is_empty();
        let cases = self.cases.failed(message);
        self.tell_cases(&cases)?;
        let all = if leaked { Result::Fail } else { Result::Skip };
        self.tell(LEAKS, all, None)?;
        self.tell(TEST, Result::Fail, None)
    }
}

/// What came of a case. LAVA's fourth, `unknown`, is never told: what stands behind LAVA takes it for
/// a success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Result {
    Pass,
    Fail,
    Skip,
}

impl Result {
    /// Whether COMMAND did what it should.
    const fn of(command: Option<CommandEnd>) -> Self {
        match command {
            None => Self::Skip,
            Some(CommandEnd::Exited(0)) => Self::Pass,
            Some(CommandEnd::Exited(_) | CommandEnd::Signaled(_) | CommandEnd::Running) => {
                Self::Fail
            }
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::Skip => "skip",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, io::Write, rc::Rc};

    use super::*;
    use crate::report::samples;

    /// A file that others look at.
    #[derive(Clone, Default)]
    struct Shared(Rc<RefCell<Vec<u8>>>);

    impl Shared {
        fn text(&self) -> String {
            String::from_utf8(self.0.borrow().clone()).unwrap()
        }
    }

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn results(leaks: &[Leak], summary: &Summary) -> String {
        let out = Shared::default();
        let mut lava = Lava::new(Way::results(out.clone()));
        lava.start(&samples::start()).unwrap();
        for leak in leaks {
            lava.leak(leak).unwrap();
        }
        lava.summary(summary).unwrap();
        lava.error("late", 125).unwrap();
        out.text()
    }

    /// Check that a leak is told when it is found, once, and what is told at the end.
    #[test]
    fn leaks_are_told_at_once() {
        let out = Shared::default();
        let mut lava = Lava::new(Way::signals(out.clone()));
        lava.start(&samples::start()).unwrap();
        lava.leak(&samples::heal()).unwrap();
        lava.leak(&samples::leak()).unwrap();
        lava.leak(&samples::leak()).unwrap();
        let first =
            "<LAVA_SIGNAL_TESTCASE TEST_CASE_ID=ioctl-siocbrdelbr-0x89a1-leak RESULT=fail>\n";
        assert_eq!(out.text(), first);
        lava.summary(&samples::end_of_story()).unwrap();
        insta::assert_snapshot!("signals", out.text());
    }

    /// Check what each kind of run comes to: nothing that nobody can tell passes.
    #[test]
    fn every_kind_of_run() {
        insta::assert_snapshot!("all_at_once", results(&[], &samples::all_at_once()));
        insta::assert_snapshot!("known", results(&[samples::known()], &samples::all_known()));
        insta::assert_snapshot!("lossy", results(&[], &samples::lossy()));
        insta::assert_snapshot!("blind", results(&[], &samples::blind(Verdict::Clean)));
    }

    /// Check that `leaks` and `test` are there in every run, and that a command that a shell could
    /// not run is neither covered nor clean.
    #[test]
    fn always_there() {
        let ends = [
            (None, "skip"),
            (Some(CommandEnd::Exited(0)), "pass"),
            (Some(CommandEnd::Exited(3)), "fail"),
            (Some(CommandEnd::Exited(127)), "fail"),
            (Some(CommandEnd::Signaled(9)), "fail"),
            (Some(CommandEnd::Running), "fail"),
        ];
        for (command, test) in ends {
            let summary = Summary {
                command,
                ..samples::clean()
            };
            let text = results(&[], &summary);
            let has = |line: &str| text.lines().any(|it| it == line);
            assert!(has(&format!("test {test}")), "{text}");
            let ran = command != Some(CommandEnd::Exited(127));
            assert_eq!(has("leaks pass 0 leaks"), ran, "{text}");
            assert_eq!(has("coverage pass"), ran, "{text}");
        }
    }

    /// Check that a run that fails fails, with what was found before.
    #[test]
    fn a_failed_run_is_no_pass() {
        let failed = |leaks: &[Leak]| {
            let out = Shared::default();
            let mut lava = Lava::new(Way::results(out.clone()));
            for leak in leaks {
                lava.leak(leak).unwrap();
            }
            lava.error("no privilege", 125).unwrap();
            out.text()
        };
        assert_eq!(failed(&[]), "coverage fail\nleaks skip\ntest fail\n");
        let found = failed(&[samples::leak()]);
        let expected = "ioctl-siocbrdelbr-0x89a1-leak fail\ncoverage fail\nleaks fail\ntest fail\n";
        assert_eq!(found, expected);
    }

    /// Check that a known leak waits, so that one of its kind that is not known fails.
    #[test]
    fn known_is_not_the_last_word() {
        let text = results(
            &[samples::known(), samples::leak()],
            &samples::end_of_story(),
        );
        let cases: Vec<&str> = text.lines().filter(|it| it.starts_with("ioctl")).collect();
        assert_eq!(cases, ["ioctl-siocbrdelbr-0x89a1-leak fail"]);
    }
}
