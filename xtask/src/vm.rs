//! `cargo xtask vm`: one command in a guest, as if it ran here.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

use anyhow::{Context, Result};
use clap::Args;
use preemptleak_tests::protocol::{Ending, Job};

use crate::rig::{Cache, Catalogue, Guest, OwnModule, Piece, VmError, VmOptions};

/// The VM failed and not the command (EX_UNAVAILABLE of sysexits.h).
const VM_FAILED: u8 = 69;

/// To `git bisect run`: this revision cannot be tested (git-bisect(1)).
const SKIP: u8 = 125;

/// To `git bisect run`: stop, no revision can be tested.
const STOP: u8 = 128;

/// Run a command in a virtual machine with a real Debian kernel
///
/// The command's stdout and stderr are what it wrote, byte for byte; its exit status is this
/// one's. Status 69 says that the virtual machine failed and not the command. The last line on
/// stderr names the file with the kernel's console.
#[derive(Args, Debug)]
pub(crate) struct Vm {
    /// A kernel of tests/kernels.toml, `list` prints them; or with a / in it the path of your own
    /// bzImage or vmlinux
    #[arg(long, default_value = "6.1")]
    kernel: String,
    /// What `make modules_install INSTALL_MOD_PATH=DIR` put into DIR: goes to the guest's
    /// /lib/modules, for modprobe
    #[arg(long, value_name = "DIR")]
    modules: Option<PathBuf>,
    /// Load a module of your own before COMMAND; repeatable. PATH is its .ko file, or the folder
    /// with its source and a Makefile: that is built for the guest's kernel first
    #[arg(long, value_name = "PATH")]
    module: Vec<PathBuf>,
    /// For git bisect run: 125 (skip) where the guest dies, runs past its deadline or cannot run
    /// COMMAND, or the module does not build or load; 128 (stop) where not even that could be
    /// tried. Any other status but 0 would be a bad revision
    #[arg(long, conflicts_with = "shell")]
    bisect: bool,
    /// Kernel arguments to append, such as preempt=full
    #[arg(long, value_name = "ARGS", allow_hyphen_values = true)]
    append: Vec<String>,
    /// Copy a file or folder into the guest, to the same path or to GUEST
    #[arg(long, value_name = "HOST[:GUEST]")]
    add: Vec<String>,
    /// Processors
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=64))]
    smp: u32,
    /// Memory in MiB
    #[arg(long, value_name = "MB", default_value_t = 512)]
    memory: u32,
    /// One processor whose clock counts instructions: for measuring
    #[arg(long)]
    icount: bool,
    /// Seconds the command may take; as many again for booting
    #[arg(long, value_name = "SECS", default_value_t = 120)]
    timeout: u64,
    /// Print the kernel's messages on stderr when the command is over
    #[arg(long)]
    kmsg: bool,
    /// Fetch the line's newest kernel even when one is there
    #[arg(long)]
    refresh: bool,
    /// An interactive shell on the guest's console
    #[arg(long, conflicts_with = "command")]
    shell: bool,
    /// The command to run as root in the guest
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<String>,
}

impl Vm {
    /// Runs the command and gives its exit status.
    pub(crate) fn run(self) -> Result<ExitCode> {
        match self.run_or_list() {
            // To git bisect, the 1 that an error gives is a bad revision.
            Err(error) if self.bisect => {
                eprintln!("xtask: {error:#}");
                Ok(ExitCode::from(STOP))
            }
            result => result,
        }
    }

    fn run_or_list(&self) -> Result<ExitCode> {
        let catalogue = Catalogue::read()?;
        if self.kernel == "list" {
            for (name, line) in catalogue.lines() {
                println!("{name:9} {}", line.why);
            }
            return Ok(ExitCode::SUCCESS);
        }
        anyhow::ensure!(
            self.shell || !self.command.is_empty(),
            "no COMMAND to run: give one after --, or --shell"
        );
        let cache = Cache::open()?;
        if self.refresh {
            cache.forget(&catalogue.folder(&self.kernel)?)?;
        }
        let console = cache.console(&self.kernel)?;
        let status = match self.boot_and_run(&cache, &catalogue, &console) {
            Ok(Some(status)) => status,
            Ok(None) => {
                eprintln!(
                    "xtask: the command ran past its deadline of {} s",
                    self.timeout
                );
                if self.bisect { SKIP } else { VM_FAILED }
            }
            // Nobody reads our output any more: that is the reader's right, and no failure.
            Err(VmError::Channel(error)) if error.kind() == io::ErrorKind::BrokenPipe => 128 + 13,
            Err(error) => {
                eprintln!("xtask: {error}");
                status_of(&error, self.bisect)
            }
        };
        eprintln!("xtask: console: {}", console.display());
        Ok(ExitCode::from(status))
    }

    /// What goes into the guest besides, and where.
    fn added(&self) -> Result<Vec<(PathBuf, String)>> {
        let mut added = Vec::new();
        for add in &self.add {
            added.push(host_and_guest(add)?);
        }
        if let Some(dir) = &self.modules {
            let modules = dir.join("lib/modules");
            anyhow::ensure!(
                modules.is_dir(),
                "--modules: {} has no lib/modules: fill it with `make modules_install \
                 INSTALL_MOD_PATH={0}`",
                dir.display()
            );
            added.push((modules, "/lib/modules".to_owned()));
        }
        Ok(added)
    }

    /// The command's status; `None` when it ran past its deadline.
    fn boot_and_run(
        &self,
        cache: &Cache,
        catalogue: &Catalogue,
        console: &Path,
    ) -> Result<Option<u8>, VmError> {
        let timeout = Duration::from_secs(self.timeout);
        let modules = self
            .module
            .iter()
            .map(|path| OwnModule::prepare(cache, catalogue, &self.kernel, path, console))
            .collect::<Result<Vec<_>, _>>()?;
        let mut add: Vec<_> = modules.iter().map(OwnModule::added).collect();
        add.extend(self.added()?);
        let options = VmOptions {
            kernel: self.kernel.clone(),
            append: self.append.clone(),
            add,
            smp: self.smp,
            memory: self.memory,
            icount: self.icount,
            boot_timeout: timeout,
            terminal: self.shell,
        };
        let mut guest = Guest::boot(cache, catalogue, &options, console)?;
        for module in &modules {
            module.load(&mut guest)?;
        }
        let job = if self.shell {
            Job {
                args: vec!["sh".to_owned()],
                timeout_ms: u64::from(u32::MAX),
                terminal: true,
                ..Job::default()
            }
        } else {
            Job {
                args: self.command.clone(),
                timeout_ms: self.timeout.saturating_mul(1000),
                ..Job::default()
            }
        };
        let ending = guest.run(&job, |piece| match piece {
            Piece::Stdout(bytes) => write(io::stdout().lock(), bytes),
            Piece::Stderr(bytes) => write(io::stderr().lock(), bytes),
            Piece::Kmsg(line) if self.kmsg => writeln!(io::stderr().lock(), "kernel: {line}"),
            Piece::Kmsg(_) => Ok(()),
        })?;
        if let Ending::NotStarted(_, why) = &ending {
            eprintln!(
                "xtask: cannot run {:?} in the guest: {why}",
                self.command[0]
            );
            if self.bisect {
                return Ok(Some(SKIP));
            }
        }
        Ok(ending
            .status()
            .map(|status| u8::try_from(status).unwrap_or(u8::MAX)))
    }
}

/// The status where there is none of COMMAND's.
fn status_of(error: &VmError, bisect: bool) -> u8 {
    match error {
        _ if !bisect => VM_FAILED,
        // No other revision would fare better.
        VmError::Setup(_) => STOP,
        VmError::Module(_) | VmError::Crashed(..) | VmError::Deadline(..) | VmError::Channel(_) => {
            SKIP
        }
    }
}

fn write(mut to: impl Write, bytes: &[u8]) -> io::Result<()> {
    to.write_all(bytes)?;
    to.flush()
}

/// `HOST:GUEST`, or `HOST` for the same path in both.
fn host_and_guest(add: &str) -> Result<(PathBuf, String)> {
    let (host, guest) = add.rsplit_once(':').unwrap_or((add, add));
    let path = Path::new(host)
        .canonicalize()
        .with_context(|| format!("--add: no file or folder {host}"))?;
    let guest = if guest == host {
        path.to_string_lossy().into_owned()
    } else {
        guest.to_owned()
    };
    Ok((path, guest))
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    /// Check that git bisect hears 125 of a revision that cannot be tested, and neither 0 nor
    /// anything from 1 to 127 besides: that would be a verdict.
    #[test]
    fn a_failed_guest_is_no_verdict_to_git_bisect() {
        let limit = Duration::from_secs(1);
        let skipped = [
            VmError::Module(anyhow!("it does not build")),
            VmError::Crashed("while booting", String::new()),
            VmError::Deadline("while booting", limit),
            VmError::Channel(io::Error::other("out of step")),
        ];
        for error in &skipped {
            assert_eq!(status_of(error, true), 125, "{error}");
            assert_eq!(status_of(error, false), 69, "{error}");
        }
        let setup = VmError::Setup(anyhow!("no such kernel"));
        assert_eq!(status_of(&setup, true), 128);
        assert_eq!(status_of(&setup, false), 69);
    }
}
