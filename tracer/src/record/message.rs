//! `kmsg` and `error`: words of others.

use serde::{Deserialize, Serialize};

use super::{SCHEMA, Text};
use crate::leak::KernelMessage;

/// What the kernel itself logged of a task with a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct KernelMessageRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// the log's own time stamp: seconds since boot, by another clock than `time` of `leak`
    pub time: f64,
    /// the thread, as in `leak`
    pub tid: u32,
    /// the message: `BUG: scheduling while atomic: ...`, `BUG: sleeping function called ...`,
    /// `...: segfault at ...`
    pub text: Text<'a>,
}

impl<'a> KernelMessageRecord<'a> {
    /// The message.
    pub(crate) fn of(message: &'a KernelMessage) -> Self {
        let KernelMessage { time, tid, text } = message;
        Self {
            v: SCHEMA,
            time: time.as_secs_f64(),
            tid: *tid,
            text: text.into(),
        }
    }
}

/// Why the run failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ErrorRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// what is wrong, why, and what to do about it; stderr has the same line
    pub message: Text<'a>,
    /// the exit status
    #[serde(default)]
    pub status: u8,
}

impl<'a> ErrorRecord<'a> {
    /// The line, and the status.
    pub(crate) const fn of(message: &'a str, status: u8) -> Self {
        Self {
            v: SCHEMA,
            message: Text::Borrowed(message),
            status,
        }
    }
}
