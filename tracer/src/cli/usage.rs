//! Wrong usage: one clear line, and exit status 2.

use std::{
    env,
    ffi::{OsStr, OsString},
};

use clap::{
    Parser as _,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::{Cli, Exit};
use crate::report::OutputError;

/// Wrong usage: what is wrong, why, and what to do about it, in one line. Found anywhere in an
/// [`anyhow::Error`]'s chain it makes the exit status 2 instead of 125.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct UsageError(String);

impl UsageError {
    /// Wraps a message of the form `what: why: what to do`.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl From<OutputError> for UsageError {
    fn from(error: OutputError) -> Self {
        Self(error.to_string())
    }
}

/// The exit status of a failed run: wrong usage, or cannot tell.
#[must_use]
pub fn exit_of(error: &anyhow::Error) -> Exit {
    let mut causes = error.chain();
    // The first for a context, the second for a cause of another error.
    let usage = error.is::<UsageError>()
        || causes.any(|cause| cause.downcast_ref::<UsageError>().is_some());
    if usage { Exit::Usage } else { Exit::Unknown }
}

/// Parses the program's own arguments. `Ok(Err(exit))`: help or version was asked for and printed.
///
/// # Errors
///
/// [`UsageError`] where the arguments do not parse.
pub fn parse() -> Result<Result<Cli, Exit>, UsageError> {
    let args: Vec<OsString> = env::args_os().collect();
    match Cli::try_parse_from(&args) {
        Ok(_) if args.last().is_some_and(|last| last == OsStr::new("--")) => Err(UsageError::new(
            "no COMMAND after '--': give the command to trace, or leave '--' out to trace the \
             whole host",
        )),
        Ok(cli) => Ok(Ok(cli)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                // Nobody is left to read it when this fails.
                let _ = error.print();
                Ok(Err(Exit::Clean))
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                let _ = error.print();
                Ok(Err(Exit::Usage))
            }
            _ => Err(UsageError(one_line(&error))),
        },
    }
}

/// Folds clap's report of several lines into one: what is wrong, the values there are, the tips,
/// where to read on.
fn one_line(error: &clap::Error) -> String {
    let mut line = String::new();
    let report = error.to_string();
    for part in report.lines().map(str::trim) {
        let part = part.strip_prefix("error: ").unwrap_or(part);
        // What clap would take for a value is COMMAND to us.
        let noise = ["Usage:", "For more information", "tip: to pass "];
        if part.is_empty() || noise.iter().any(|noise| part.starts_with(noise)) {
            continue;
        }
        let tip = part.strip_prefix("tip: ");
        line.push_str(match tip {
            _ if line.is_empty() => "",
            Some(_) => "; ",
            None => " ",
        });
        line.push_str(tip.unwrap_or(part));
    }
    let unknown = error.kind() == ErrorKind::UnknownArgument;
    if let (true, Some(ContextValue::String(arg))) = (unknown, error.get(ContextKind::InvalidArg))
        && !arg.starts_with('-')
        && report.contains("Usage: preemptleak trace")
    {
        line.push_str(": a COMMAND to trace stands after '--'");
    }
    // Their flags are hidden: who has set one set the variable.
    for (flag, variable) in [
        ("--address <PREEMPTLEAK_ADDRESS>", "PREEMPTLEAK_ADDRESS"),
        ("--resets <PREEMPTLEAK_RESETS>", "PREEMPTLEAK_RESETS"),
    ] {
        line = line.replace(flag, variable);
    }
    line.push_str("; see --help");
    line
}

#[cfg(test)]
mod tests {
    use anyhow::Error;

    use super::*;

    /// Check that wrong usage decides the exit status wherever it stands in the chain.
    #[test]
    fn usage_is_found_in_the_chain() {
        let usage = || UsageError::new("no such call: ioctk: try ioctl");
        assert_eq!(exit_of(&usage().into()), Exit::Usage);
        assert_eq!(exit_of(&Error::from(usage()).context("more")), Exit::Usage);
        assert_eq!(exit_of(&Error::msg("less").context(usage())), Exit::Usage);
        assert_eq!(exit_of(&Error::msg("no privilege")), Exit::Unknown);
    }

    /// Check that clap's report becomes one line that keeps values and tips.
    #[test]
    fn a_report_becomes_one_line() {
        let line = |args: &[&str]| {
            let error = Cli::try_parse_from(args).unwrap_err();
            one_line(&error)
        };
        insta::assert_snapshot!("class", line(&["preemptleak", "trace", "--class", "leek"]));
        insta::assert_snapshot!(
            "duration",
            line(&["preemptleak", "trace", "--duration", "10x"])
        );
        insta::assert_snapshot!("subcommand", line(&["preemptleak", "tracy"]));
        insta::assert_snapshot!("flag", line(&["preemptleak", "trace", "--syscal", "ioctl"]));
        insta::assert_snapshot!("command", line(&["preemptleak", "trace", "ls"]));
        insta::assert_snapshot!(
            "pass_status",
            line(&["preemptleak", "trace", "--pass-status"])
        );
        insta::assert_snapshot!("conflict", line(&["preemptleak", "trace", "-v", "-q"]));
    }
}
