//! The flags about known leaks.

use std::path::PathBuf;

use clap::Args;

/// Which leaks are known.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Known leaks")]
pub struct KnownArgs {
    /// Leaks that FILE lists are shown and counted apart, and fail no run: with no others the
    /// verdict is clean and the exit status 0. TOML, described in docs/known.md
    #[arg(long, value_name = "FILE")]
    pub known: Option<PathBuf>,
    /// Add each leak that is not yet in FILE to it, with the day and the kernel for a reason; begin
    /// FILE where there is none. What was added is known: it fails this run no more
    #[arg(long, requires = "known")]
    pub known_update: bool,
}
