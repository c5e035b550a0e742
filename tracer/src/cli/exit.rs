//! Exit statuses: what each end of the program means to a script.

use std::ffi::OsString;

use crate::leak::{CommandEnd, Verdict};

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Traced, no leak.
    Clean,
    /// At least one leak.
    Leaks,
    /// Wrong usage.
    Usage,
    /// Cannot tell.
    Unknown,
    /// No leak, and `--pass-status`: COMMAND's own status.
    Command(u8),
}

impl Exit {
    /// The end of a trace that came to this verdict. `pass_status` takes over COMMAND's own end
    /// where there was no leak and everything was seen; of a COMMAND that was still running nobody
    /// can tell.
    #[must_use]
    pub fn of(verdict: Verdict, command: Option<CommandEnd>, pass_status: bool) -> Self {
        match (verdict, command) {
            (Verdict::Leaks, _) => Self::Leaks,
            (Verdict::Unknown, _) => Self::Unknown,
            (Verdict::Clean, Some(CommandEnd::Exited(status))) if pass_status => {
                Self::Command(u8::try_from(status & 0xff).unwrap_or_default())
            }
            (Verdict::Clean, Some(CommandEnd::Signaled(signal))) if pass_status => {
                Self::Command(u8::try_from((128 + signal) & 0xff).unwrap_or_default())
            }
            (Verdict::Clean, Some(CommandEnd::Running)) if pass_status => Self::Unknown,
            (Verdict::Clean, _) => Self::Clean,
        }
    }

    /// The status the parent process sees, in this program's own numbers.
    #[must_use]
    pub const fn status(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Leaks => 1,
            Self::Usage => 2,
            Self::Unknown => 125,
            Self::Command(status) => status,
        }
    }
}

/// Whose numbers the exit statuses are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statuses {
    /// This program's own, which `git bisect run` takes.
    Own,
    /// Those of the kernel's selftests (`tools/testing/selftests/kselftest.h`), for `--kselftest`.
    Kselftest,
}

impl Statuses {
    /// `KSFT_FAIL`. Wrong usage is one, too: its own 2 is `KSFT_XFAIL` there, which the runner of
    /// newer kernels takes for a pass (`tools/testing/selftests/kselftest/runner.sh` of 7.3; that of 6.1
    /// does not know it).
    const FAIL: u8 = 1;

    /// `KSFT_SKIP`.
    const SKIP: u8 = 4;

    /// Those that the program's arguments ask for, also where they are wrong otherwise: whoever runs
    /// selftests reads no other numbers.
    pub fn asked_for(args: impl IntoIterator<Item = OsString>) -> Self {
        let mut own = args.into_iter().take_while(|arg| arg != "--");
        if own.any(|arg| arg == "--kselftest") {
            Self::Kselftest
        } else {
            Self::Own
        }
    }

    /// The status the parent process sees.
    #[must_use]
    pub const fn of(self, exit: Exit) -> u8 {
        match (self, exit) {
            (Self::Own, exit) => exit.status(),
            (Self::Kselftest, Exit::Usage) => Self::FAIL,
            (Self::Kselftest, Exit::Unknown) => Self::SKIP,
            (Self::Kselftest, Exit::Clean | Exit::Leaks | Exit::Command(_)) => exit.status(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that COMMAND's status is passed only when asked for and only when all is clean.
    #[test]
    fn status_is_passed_only_when_clean() {
        let of = |verdict, end, pass| Exit::of(verdict, end, pass).status();
        let three = Some(CommandEnd::Exited(3));
        assert_eq!(of(Verdict::Clean, three, true), 3);
        assert_eq!(of(Verdict::Clean, three, false), 0);
        assert_eq!(of(Verdict::Leaks, three, true), 1);
        assert_eq!(of(Verdict::Unknown, three, true), 125);
        assert_eq!(of(Verdict::Clean, Some(CommandEnd::Signaled(9)), true), 137);
        assert_eq!(of(Verdict::Clean, Some(CommandEnd::Running), true), 125);
        assert_eq!(of(Verdict::Clean, Some(CommandEnd::Running), false), 0);
        assert_eq!(of(Verdict::Clean, None, true), 0);
    }

    /// Check that a selftest passes only when all is clean, and that what it cannot tell is skipped.
    #[test]
    fn statuses_of_a_kselftest() {
        let ends = [Exit::Clean, Exit::Leaks, Exit::Usage, Exit::Unknown];
        assert_eq!(ends.map(|exit| Statuses::Kselftest.of(exit)), [0, 1, 1, 4]);
        assert_eq!(ends.map(|exit| Statuses::Own.of(exit)), [0, 1, 2, 125]);
    }

    /// Check that only the program's own arguments choose the statuses, and also wrong ones do.
    #[test]
    fn own_arguments_choose() {
        let of = |line: &str| Statuses::asked_for(line.split(' ').map(OsString::from));
        assert_eq!(of("preemptleak trace --kselftest"), Statuses::Kselftest);
        assert_eq!(of("preemptleak trase --kselftest"), Statuses::Kselftest);
        assert_eq!(of("preemptleak trace -- x --kselftest"), Statuses::Own);
    }
}
