//! Exit statuses: what each end of the program means to a script.

use std::process::ExitCode;

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

    /// The status the parent process sees.
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

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.status())
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
}
