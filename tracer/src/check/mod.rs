//! `preemptleak check`: what this kernel lets the tool see, and what to do about what it does not.
//! What can be had is told also where tracing cannot work.
//!
//! Uses `locate`, `session`, `cli`, `report`, `wanted`, `kernel`, `record`, `host`, `leak`.

mod collect;
mod facts;
#[cfg(test)]
pub(crate) mod samples;
mod text;

use std::io::{self, Write as _};

use anyhow::Context as _;

use crate::{
    cli::{CheckArgs, Exit, Talk},
    record::Record,
    report::{self, Palette},
};

/// Checks, and prints one line a fact; or one JSON object.
///
/// # Errors
///
/// Only when nothing can be printed: what keeps the kernel from being traced is a fact.
pub fn run(args: &CheckArgs, talk: &Talk) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start the event loop")?;
    let ways = args.ways.clone().into();
    let facts = runtime.block_on(collect::facts(&ways, talk.program_log_level()));
    let exit = if facts.can_trace() {
        Exit::Clean
    } else {
        Exit::Unknown
    };
    let mut stdout = io::stdout().lock();
    let printed = if args.json {
        report::write_line(&mut stdout, &Record::Check(facts))
    } else {
        let text = text::lines(&facts, Palette::of(&io::stdout()));
        stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush())
    };
    match printed {
        Err(error) if !report::is_closed_pipe(&error) => {
            return Err(error).context("cannot write the facts");
        }
        _ => {}
    }
    Ok(exit)
}
