//! Writes man pages and shell completions, from the one definition of the command line
//! (`preemptleak::cli`). `cargo xtask dist` runs it; nothing of it is in the shipped program.
//!
//! A package of its own, so that neither the program nor `xtask` depends on it: `xtask` must build
//! also where the program does not, because it makes some of the program's sources.

mod completions;
mod files;
mod help;
mod page;

use std::{
    fs,
    path::PathBuf,
    process::ExitCode,
    time::{Duration, SystemTime},
};

use anyhow::{Context as _, Result};
use clap::{CommandFactory as _, Parser};
use preemptleak::cli::Cli;

/// Write the man pages and the shell completions of preemptleak
#[derive(Debug, Parser)]
struct Args {
    /// The day that the pages tell, in seconds since 1970
    #[arg(long, value_name = "SECONDS")]
    epoch: u64,
    /// The folder for the man pages
    #[arg(long, value_name = "DIR")]
    man: PathBuf,
    /// The folder for the completions, named as each shell looks for them
    #[arg(long, value_name = "DIR")]
    completions: PathBuf,
}

fn main() -> ExitCode {
    match write(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("preemptleak-manual: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn write(args: &Args) -> Result<()> {
    let Args {
        epoch,
        man,
        completions,
    } = args;
    let pages = page::all(Cli::command(), &day(*epoch));
    let shells = completions::all(Cli::command());
    for (dir, files) in [(man, pages), (completions, shells)] {
        fs::create_dir_all(dir).with_context(|| format!("cannot create {}", dir.display()))?;
        for (name, text) in files {
            let path = dir.join(name);
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    Ok(())
}

/// The day of a moment, as `2026-12-31`, in UTC.
fn day(epoch: u64) -> String {
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(epoch);
    let text = humantime::format_rfc3339_seconds(moment).to_string();
    text.split('T').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a moment becomes its day in UTC.
    #[test]
    fn moments_become_days() {
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(1_798_761_599), "2026-12-31");
        assert_eq!(day(1_798_761_600), "2027-01-01");
    }
}
