//! What KernelCI's database wants to know of a run that the run itself does not.

use std::{
    fs,
    time::{SystemTime, UNIX_EPOCH},
};

use clap::Args;

use super::UsageError;
use crate::report::Job;

/// The kernel makes a new one for each reader.
const UUID: &str = "/proc/sys/kernel/random/uuid";

/// What the rig knows of the run.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "KernelCI")]
pub struct KcidbArgs {
    /// Who submits the file of --output kcidb:FILE, as KernelCI knows it: a-z, 0-9 and _
    #[arg(long, value_name = "NAME", value_parser = origin)]
    pub kcidb_origin: Option<String>,
    /// The build that is tested, as it was submitted: ORIGIN:ID
    #[arg(long, value_name = "ID", value_parser = build)]
    pub kcidb_build: Option<String>,
}

impl KcidbArgs {
    /// What the report needs, where all of it is given. Each run has a name of its own.
    #[must_use]
    pub fn job(&self) -> Option<Job> {
        Some(Job {
            origin: self.kcidb_origin.clone()?,
            build: self.kcidb_build.clone()?,
            run: run(),
        })
    }

    /// Holds the flags and the formats that are asked for together.
    ///
    /// # Errors
    ///
    /// [`UsageError`] where one is there without the other.
    pub(super) fn suit(&self, is_written: bool) -> Result<(), UsageError> {
        let Self {
            kcidb_origin,
            kcidb_build,
        } = self;
        let given = [kcidb_origin.is_some(), kcidb_build.is_some()];
        match (is_written, given) {
            (true, [true, true]) | (false, [false, false]) => Ok(()),
            (true, _) => Err(UsageError::new(
                "the format kcidb needs --kcidb-origin and --kcidb-build: KernelCI files no test \
                 without them: give both",
            )),
            (false, _) => Err(UsageError::new(
                "--kcidb-origin and --kcidb-build are used by no --output: add --output kcidb:FILE, or \
                 leave them out",
            )),
        }
    }
}

/// A name that no other run has, on whichever machine.
fn run() -> String {
    let uuid = fs::read_to_string(UUID).unwrap_or_else(|_| {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH);
        wall.unwrap_or_default().as_nanos().to_string()
    });
    format!("preemptleak-{}", uuid.trim())
}

/// The schema's `origin_pattern`.
fn origin(text: &str) -> Result<String, String> {
    let is_plain = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '_');
    if text.is_empty() || !text.chars().all(is_plain) {
        return Err("KernelCI takes no other than a-z, 0-9 and _ in an origin".to_owned());
    }
    Ok(text.to_owned())
}

/// The schema's `origin_id_pattern`.
fn build(text: &str) -> Result<String, String> {
    let (name, id) = text.split_once(':').unwrap_or((text, ""));
    if id.is_empty() || origin(name).is_err() || id.contains(|c: char| c.is_control()) {
        return Err(
            "no ORIGIN:ID, as in maestro:65a1f, with an origin of a-z, 0-9 and _".to_owned(),
        );
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that what KCIDB's schema refuses is refused, and nothing else.
    #[test]
    fn ids() {
        for good in ["maestro", "my_lab2"] {
            assert!(origin(good).is_ok(), "{good}");
        }
        for bad in ["", "My", "a-b", "a:b", "a\n", "ä"] {
            assert!(origin(bad).is_err(), "{bad:?}");
        }
        for good in ["maestro:65a1f", "a:b:c d"] {
            assert!(build(good).is_ok(), "{good}");
        }
        for bad in ["", "maestro", "maestro:", ":1", "A:1", "a:b\n"] {
            assert!(build(bad).is_err(), "{bad:?}");
        }
    }
}
