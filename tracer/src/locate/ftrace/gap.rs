//! Where events are missing.

use std::ops::Range;

/// A time in which events are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gap {
    /// Of which CPU; `None` for all.
    pub(super) cpu: Option<u32>,
    /// From the last event before it to the first after it.
    pub(super) time: Range<u64>,
    /// How many are missing; 1 where nobody knows.
    pub(super) events: u64,
}
