//! `preemptleak trace`.

use anyhow::bail;

use crate::{
    cli::{Exit, Talk, TraceArgs, UsageError},
    report::{self, Destination},
};

/// Traces.
///
/// # Errors
///
/// What kept it from tracing.
pub fn run(args: &TraceArgs, talk: &Talk) -> anyhow::Result<Exit> {
    let destination = Destination {
        format: args.format,
        output: args.output.as_deref(),
        quiet: talk.quiet,
    };
    let _report = report::open(destination).map_err(UsageError::from)?;
    bail!("trace is not built yet")
}
