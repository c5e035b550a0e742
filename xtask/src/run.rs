//! `cargo xtask run -- ARGS`: builds preemptleak and becomes it, as root.

use std::{ffi::OsString, os::unix::process::CommandExt, process::Command};

use anyhow::{Context, Result, ensure};
use clap::Args;

use crate::{release, rig};

/// Build preemptleak and run it with these arguments, as root
#[derive(Args, Debug)]
pub(crate) struct Run {
    /// preemptleak's own arguments, such as: trace --duration 10s
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARG"
    )]
    args: Vec<OsString>,
}

impl Run {
    /// Does not return when all goes well.
    pub(crate) fn run(self) -> Result<std::convert::Infallible> {
        let root = rig::workspace();
        let target = release::target_dir(&root);
        let status = release::build(&root, &target, &["preemptleak"])?
            .status()
            .context("cannot run cargo")?;
        ensure!(status.success(), "preemptleak does not build");
        let program = rig::program("preemptleak");
        // SAFETY: takes no arguments and cannot fail.
        let is_root = unsafe { libc::geteuid() } == 0;
        let mut command = if is_root {
            Command::new(&program)
        } else {
            eprintln!("xtask: preemptleak loads programs into the kernel: asking sudo for root");
            let mut sudo = Command::new("sudo");
            sudo.arg("--").arg(&program);
            sudo
        };
        let error = command.args(self.args).exec();
        Err(error).with_context(|| format!("cannot run {}", program.display()))
    }
}
