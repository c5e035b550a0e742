//! The arguments of `diff`.

use std::path::PathBuf;

use clap::Args;

/// Arguments of `diff`.
#[derive(Clone, Debug, Args)]
pub struct DiffArgs {
    /// The records of the run to compare with, as trace --format json wrote them. - is stdin
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The records of the run in question. - is stdin
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// One JSON object on stdout, described in docs/json.md
    #[arg(long)]
    pub json: bool,
}
