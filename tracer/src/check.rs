//! `preemptleak check`.

use anyhow::bail;

use crate::cli::{CheckArgs, Exit, Talk};

/// Checks.
///
/// # Errors
///
/// What kept it from checking.
pub fn run(_args: &CheckArgs, _talk: &Talk) -> anyhow::Result<Exit> {
    bail!("check is not built yet")
}
