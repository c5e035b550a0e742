//! How many tests passed, failed, were skipped.

use std::{fmt, iter::Sum, ops::AddAssign};

use crate::guest::Outcome;

/// The counts of one layer, or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
}

impl Counts {
    pub(crate) const PASSED: Self = Self {
        passed: 1,
        failed: 0,
        skipped: 0,
    };
    pub(crate) const FAILED: Self = Self {
        passed: 0,
        failed: 1,
        skipped: 0,
    };
    pub(crate) const SKIPPED: Self = Self {
        passed: 0,
        failed: 0,
        skipped: 1,
    };

    /// Counts the cases of a guest.
    pub(super) fn of_cases(cases: &[(String, Outcome)]) -> Self {
        let mut total = Self::default();
        for (_, outcome) in cases {
            total += match outcome {
                Outcome::Pass | Outcome::Saw(_) => Self::PASSED,
                Outcome::Skip(_) => Self::SKIPPED,
                Outcome::Fail(_) | Outcome::VmDied(_) => Self::FAILED,
            };
        }
        total
    }

    /// Adds up the closing lines of libtest: `test result: ok. 5 passed; 0 failed; 1 ignored; ...`.
    pub(crate) fn of_libtest(output: &str) -> Self {
        let mut total = Self::default();
        for line in output.lines() {
            let Some(rest) = line.trim().strip_prefix("test result: ") else {
                continue;
            };
            let number = |word: &str| {
                rest.split([';', '.'])
                    .filter_map(|part| part.trim().strip_suffix(word))
                    .find_map(|number| number.trim().parse::<u32>().ok())
                    .unwrap_or_default()
            };
            total += Self {
                passed: number("passed"),
                failed: number("failed"),
                skipped: number("ignored"),
            };
        }
        total
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        let Self {
            passed,
            failed,
            skipped,
        } = other;
        self.passed += passed;
        self.failed += failed;
        self.skipped += skipped;
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        let mut total = Self::default();
        all.for_each(|counts| total += counts);
        total
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            passed,
            failed,
            skipped,
        } = self;
        write!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that libtest's closing lines are added up, and other lines are not.
    #[test]
    fn closing_lines_are_added_up() {
        let output = "running 2 tests\n\
            test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 1s\n\
            99 passed\n\
            test result: FAILED. 2 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out\n";
        let counts = Counts::of_libtest(output);
        assert_eq!(counts.to_string(), "7 passed, 3 failed, 1 skipped");
    }
}
