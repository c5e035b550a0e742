//! As much of the JSON records as a difference needs. The records themselves are written by
//! `report/json/records.rs`.

use serde::{Deserialize, Deserializer};

/// What every record has.
#[derive(Debug, Deserialize)]
pub(super) struct Head {
    pub(super) r#type: String,
    pub(super) v: u64,
}

/// `start`.
#[derive(Debug, Deserialize)]
pub(super) struct Start {
    pub(super) kernel: String,
    pub(super) count_bytes: u32,
    #[serde(default)]
    pub(super) watch: Vec<String>,
    /// Missing is not null: that says that resets were not seen.
    #[serde(default, deserialize_with = "present")]
    pub(super) resets: Option<Option<String>>,
    #[serde(default)]
    pub(super) filters: Vec<String>,
}

fn present<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(value).map(Some)
}

/// `leak`, or a row of `summary`, which has a count.
#[derive(Debug, Deserialize)]
pub(super) struct Leak {
    pub(super) comm: String,
    pub(super) syscall: Option<String>,
    pub(super) nr: Option<u32>,
    pub(super) abi: Option<String>,
    pub(super) cmd: Option<Cmd>,
    pub(super) delta: i32,
    /// Missing in records of the first days.
    pub(super) counter: Option<String>,
    pub(super) class: String,
    #[serde(default = "one")]
    pub(super) count: u64,
    pub(super) known: Option<String>,
    /// Missing in older records.
    #[serde(default)]
    pub(super) unproven: bool,
}

fn one() -> u64 {
    1
}

/// `cmd` of these.
#[derive(Debug, Deserialize)]
pub(super) struct Cmd {
    pub(super) hex: String,
    pub(super) name: Option<String>,
    pub(super) fields: Option<String>,
}

/// `summary`.
#[derive(Debug, Deserialize)]
pub(super) struct Summary {
    pub(super) verdict: String,
    pub(super) leaks: Vec<Leak>,
    pub(super) coverage: Coverage,
}

/// `coverage` of it.
#[derive(Debug, Deserialize)]
pub(super) struct Coverage {
    /// Missing in records of other writers.
    pub(super) calls: Option<u64>,
    pub(super) losses: Vec<Loss>,
}

/// One of its losses.
#[derive(Debug, Deserialize)]
pub(super) struct Loss {
    pub(super) kind: String,
    pub(super) count: u64,
}

/// `error`.
#[derive(Debug, Deserialize)]
pub(super) struct Failed {
    pub(super) message: String,
}
