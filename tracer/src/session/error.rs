//! Why a kernel cannot be traced: what, why, and what to do about it.

use crate::kernel::{btf::BtfError, privilege};
use aya::{EbpfError, programs::ProgramError};
use std::io;
use thiserror::Error;

/// What can keep a session from opening. Each makes the exit status 125: we cannot tell.
#[derive(Debug, Error)]
pub enum SessionError {
    /// The kernel's types do not say what we need.
    #[error("{0}")]
    Btf(#[from] BtfError),
    /// The kernel refused to make the maps, or to take a program.
    #[error("{0}")]
    Refused(String),
    /// The forced way to find the count does not work here, or none does.
    #[error("cannot find preempt_count on this kernel: {0}")]
    NoAddress(String),
    /// The count was found, but a clean task does not show one constant value.
    #[error("cannot trust what reads as preempt_count: {0}")]
    NotProven(String),
    /// Something the tool itself needs from the system.
    #[error("{what}: {error}")]
    Io {
        /// What was tried.
        what: String,
        /// Why it failed.
        error: io::Error,
    },
}

impl SessionError {
    /// Wraps an I/O error with what was tried.
    pub(crate) fn io(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |error| Self::Io { what, error }
    }

    /// Turns a refusal of the kernel into what the user can do about it.
    pub(crate) fn refused(what: &str, error: &(dyn std::error::Error + 'static)) -> Self {
        Self::Refused(match remedy() {
            Some(remedy) => format!("cannot {what}: {}; {remedy}", reason(error)),
            None => format!("cannot {what}: {}", reason(error)),
        })
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

/// The errors of a chain in one line; of the verifier's log only its last lines.
fn reason(error: &(dyn std::error::Error + 'static)) -> String {
    if let Some(ProgramError::LoadError {
        io_error,
        verifier_log,
    }) = error.downcast_ref()
    {
        let log = verifier_log.to_string();
        log::debug!("verifier log:\n{log}");
        if std::env::var_os("VLOG").is_some() {
            eprintln!("{log}");
        }
        let last = log
            .lines()
            .rev()
            .map(str::trim)
            .find(|line| !line.is_empty() && !STATISTICS.iter().any(|word| line.starts_with(word)))
            .map(|line| format!(" (verifier: {line})"))
            .unwrap_or_default();
        return format!("{io_error}{last}");
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
    text
}

/// What the user can do, judged by what this process lacks.
fn remedy() -> Option<String> {
    let missing = privilege::missing_capabilities();
    if !missing.is_empty() {
        return Some(format!(
            "this process lacks {}: run as root, or give it these capabilities",
            missing.join(" and ")
        ));
    }
    match privilege::lockdown().as_deref() {
        Some("confidentiality") => Some(
            "kernel lockdown is 'confidentiality': BPF may not read kernel memory; boot with \
             lockdown=integrity"
                .to_owned(),
        ),
        _ => None,
    }
}
