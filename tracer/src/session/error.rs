//! Why a kernel cannot be traced: what, why, and what to do about it.

use crate::{
    host::{diagnostics::VERIFIER_LOG, os_error::without_number},
    kernel::{
        btf::{self, BtfError},
        privilege,
    },
};
use aya::{EbpfError, programs::ProgramError};
use std::{error::Error as StdError, fmt, io};

/// Something that is wrong, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, and why.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl Problem {
    /// Both, each a sentence without its end.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: remedy.into(),
        }
    }
}

/// In one line.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, remedy } = self;
        write!(f, "{what}; {remedy}")
    }
}

/// What can keep a session from opening. Each makes the exit status 125: we cannot tell.
#[derive(Debug)]
pub enum SessionError {
    /// The kernel's types do not say what we need.
    Btf(BtfError),
    /// The kernel refused to make the maps, or to take a program.
    Refused {
        /// What it refused, and why.
        what: String,
        /// What the user can do, where we know it.
        remedy: Option<String>,
    },
    /// The forced way to find the count does not work here, or none does.
    NoAddress(Problem),
    /// The kernel does not count what is to be watched.
    NotCounted(Problem),
    /// The count was found, but a clean task does not show one constant value.
    NotProven(String),
    /// Something the tool itself needs from the system.
    Io {
        /// What was tried.
        what: String,
        /// Why it failed.
        error: io::Error,
    },
}

/// The problem in one line. There is no `source()`: the line has it all.
impl fmt::Display for SessionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problem().fmt(f)
    }
}

impl StdError for SessionError {}

impl From<BtfError> for SessionError {
    fn from(error: BtfError) -> Self {
        Self::Btf(error)
    }
}

/// What to do where we know no better.
pub const ASK: &str = "please report it with what `preemptleak check --verifier-log` prints";

impl SessionError {
    /// Wraps an I/O error with what was tried.
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |error| Self::Io { what, error }
    }

    /// Turns a refusal of the kernel into what the user can do about it.
    pub(crate) fn refused(what: &str, error: &(dyn StdError + 'static)) -> Self {
        match hindrance().or_else(|| shortage(error)) {
            Some(hindrance) => Self::Refused {
                what: format!("{} (cannot {what}: {})", hindrance.what, root_cause(error)),
                remedy: Some(hindrance.remedy),
            },
            None => Self::Refused {
                what: format!("cannot {what}: {}", reason(error)),
                remedy: None,
            },
        }
    }

    /// The committed object is not the one this program was built for.
    pub(crate) fn object(lacks: &str) -> Self {
        Self::Refused {
            what: format!("the object of programs has no {lacks}"),
            remedy: None,
        }
    }

    /// What is wrong, and what to do about it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        match self {
            Self::Btf(error @ BtfError::Unreadable(_)) => {
                Problem::new(without_number(&error.to_string()), btf::REMEDY)
            }
            Self::Btf(error @ BtfError::Missing(_)) => Problem::new(
                error.to_string(),
                "boot a kernel of 5.10 or later, built with pahole 1.18 or later",
            ),
            Self::Refused { what, remedy } => Problem::new(what, remedy.as_deref().unwrap_or(ASK)),
            Self::NoAddress(Problem { what, remedy }) => Problem::new(
                format!("cannot find preempt_count on this kernel: {what}"),
                remedy,
            ),
            Self::NotCounted(problem) => problem.clone(),
            Self::NotProven(what) => Problem::new(
                format!("cannot trust what reads as preempt_count: {what}"),
                ASK,
            ),
            Self::Io { what, error } => Problem::new(
                format!("{what}: {}", without_number(&error.to_string())),
                ASK,
            ),
        }
    }
}

impl From<EbpfError> for SessionError {
    fn from(error: EbpfError) -> Self {
        Self::refused("set up the BPF maps and programs", &error)
    }
}

/// How the lines begin that the verifier ends its log with, whatever the outcome.
const STATISTICS: [&str; 4] = [
    "processed ",
    "stack depth ",
    "verification time ",
    "insns processed ",
];

/// The errors of a chain in one line; of the verifier's log only what it ends with.
fn reason(error: &(dyn StdError + 'static)) -> String {
    if let Some(refusal) = verifier(error) {
        return refusal;
    }
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let inner_text = inner.to_string();
        if !text.contains(&inner_text) {
            text = format!("{text}: {inner_text}");
        }
        cause = inner.source();
    }
    without_number(&text)
}

/// The innermost error of a chain alone: for people, where the rest says only which call failed.
pub(super) fn root_cause(error: &(dyn StdError + 'static)) -> String {
    if let Some(refusal) = verifier(error) {
        return refusal;
    }
    let mut root = error;
    while let Some(inner) = root.source() {
        root = inner;
    }
    without_number(&root.to_string())
}

/// Why the verifier refused a program, with its last word; the whole log goes to the log.
fn verifier(error: &(dyn StdError + 'static)) -> Option<String> {
    let ProgramError::LoadError {
        io_error,
        verifier_log,
    } = error.downcast_ref()?
    else {
        return None;
    };
    let log = verifier_log.to_string();
    let mut last = None;
    for line in log.lines() {
        log::debug!(target: VERIFIER_LOG, "verifier: {line}");
        let line = line.trim();
        if !line.is_empty() && !STATISTICS.iter().any(|word| line.starts_with(word)) {
            last = Some(line);
        }
    }
    let io_error = without_number(&io_error.to_string());
    Some(match last {
        Some(last) => format!("{io_error} (verifier: {last})"),
        None => io_error,
    })
}

/// What this process has run out of, where that is why: no other way to the kernel would help.
fn shortage(error: &(dyn StdError + 'static)) -> Option<Problem> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        let io_error = match error.downcast_ref() {
            // Transparent: it is not among its own causes.
            Some(ProgramError::IOError(io_error)) => Some(io_error),
            _ => error.downcast_ref::<io::Error>(),
        };
        let number = io_error.and_then(io::Error::raw_os_error);
        match number {
            Some(libc::EMFILE | libc::ENFILE) => {
                return Some(Problem::new(
                    "this process may not open as many files as tracing takes, about 40",
                    "raise its limit (ulimit -n 256)",
                ));
            }
            Some(libc::ENOMEM) => {
                return Some(Problem::new(
                    "there is not enough memory for the maps",
                    "free some, or raise the limit of locked memory (ulimit -l)",
                ));
            }
            _ => cause = error.source(),
        }
    }
    None
}

/// What about this process or this boot keeps the kernel from being traced at all.
#[must_use]
pub fn hindrance() -> Option<Problem> {
    let missing = privilege::missing_capabilities();
    if !missing.is_empty() {
        return Some(Problem::new(
            format!("this process lacks {}", missing.join(" and ")),
            "run as root, or give it these capabilities",
        ));
    }
    if privilege::in_user_namespace() {
        return Some(Problem::new(
            "this process runs in a user namespace, where capabilities do not reach the kernel",
            "run it outside of the container, or in a privileged one",
        ));
    }
    (privilege::lockdown().as_deref() == Some("confidentiality")).then(|| {
        Problem::new(
            "kernel lockdown is 'confidentiality': BPF may not read kernel memory",
            "boot with lockdown=integrity",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that of a chain the innermost error is told, and of a verifier's log its last word.
    #[test]
    fn root_causes() {
        let error = ProgramError::IOError(io::Error::from_raw_os_error(libc::ENOENT));
        assert_eq!(root_cause(&error), "No such file or directory");
        assert_eq!(
            root_cause(&ProgramError::NotLoaded),
            "the program is not loaded"
        );
    }

    /// Check that a shortage is told as one, with the limit to raise.
    #[test]
    fn shortages_have_remedies() {
        let error = ProgramError::IOError(io::Error::from_raw_os_error(libc::EMFILE));
        assert!(shortage(&error).unwrap().remedy.contains("ulimit -n"));
        let other = ProgramError::IOError(io::Error::from_raw_os_error(libc::EINVAL));
        assert_eq!(shortage(&other), None);
    }

    /// Check that each error is one line with its remedy, the same as `check` tells apart.
    #[test]
    fn errors_have_their_remedies() {
        let refused = SessionError::Refused {
            what: "cannot x: y".to_owned(),
            remedy: Some("do z".to_owned()),
        };
        assert_eq!(refused.to_string(), "cannot x: y; do z");
        assert_eq!(refused.problem(), Problem::new("cannot x: y", "do z"));
        let unknown = SessionError::object("program p").problem();
        assert_eq!(unknown.remedy, ASK);
    }
}
