//! The command line of `locate`.

use std::{ffi::OsString, num::NonZeroU64, path::PathBuf, time::Duration};

use clap::Args;

use super::{Filters, KcidbArgs, KnownArgs, OutputArg, TraceArgs, Ways, duration, number, output};
use crate::{report::Format, wanted::watch::Context};

/// What the help adds.
pub(super) const HELP: &str = "\
With COMMAND, everything its process tree calls is recorded while it runs; when a call
leaks, the recording of that call is looked at. Without COMMAND and without --syscall the
host is traced until a first leak tells which call to record, and the next one is located.

Recording is the kernel's own function_graph tracer, in an instance of its own where the
kernel can do that (6.12 and later), else at the top level, and then only while nobody
else uses it. It is put back as it was, however preemptleak ends. Switching it on for all
functions takes the kernel seconds; --module and --function make that short.

Examples:
  preemptleak locate -- brctl delbr br0
  preemptleak locate --syscall ioctl --cmd SIOCBRDELBR --module bridge -- ./test.sh
  preemptleak locate --output svg:call.svg -- ./test.sh
  preemptleak locate --syscall write --duration 1h
";

/// Arguments of `locate`.
#[derive(Debug, Args)]
pub struct LocateArgs {
    /// Which leaks to locate.
    #[command(flatten)]
    pub filters: Filters,
    /// Record only functions of this module, and those that raise the count: as short as that is
    /// to switch on, it does not see what others do
    #[arg(long, value_name = "NAME", value_parser = name, help_heading = "Recording")]
    pub module: Vec<String>,
    /// Record only functions of these names; * and ? as in a shell
    #[arg(long, value_name = "GLOB", value_parser = name, help_heading = "Recording")]
    pub function: Vec<String>,
    /// Room for the recording, on each CPU [default: 8 MiB, less where there are many CPUs]
    #[arg(long, value_name = "MIB", value_parser = number::buffer, help_heading = "Recording")]
    pub buffer: Option<u32>,
    /// Take file and line of functions from here: a vmlinux or .ko with debug information, or a
    /// folder of them [default: the usual places]
    #[arg(long, value_name = "PATH", help_heading = "Recording")]
    pub debug_info: Option<PathBuf>,
    /// Stop after N leaks were located; COMMAND, if still running then, gets SIGTERM
    #[arg(long, value_name = "N", default_value = "1", value_parser = number::leaks, help_heading = "End")]
    pub max_leaks: NonZeroU64,
    /// Wait no longer than this: 500ms, 10s, 5m, 1h30m; a plain number is seconds
    #[arg(long, value_name = "TIME", value_parser = duration::parse, help_heading = "End")]
    pub duration: Option<Duration>,
    /// Show all functions of the call, and not only the way to the one that leaked
    #[arg(long, help_heading = "Output")]
    pub tree: bool,
    /// The format of the records [default: text]
    #[arg(long, value_name = "FORMAT", value_parser = output::format_parser(&Format::OF_LOCATE), help_heading = "Output")]
    pub format: Option<Format>,
    /// Write the records to FILE, in FORMAT or that of --format; - is stdout. May be given several
    /// times
    #[arg(long, value_name = "[FORMAT:]FILE", value_parser = output::parser(&Format::OF_LOCATE), help_heading = "Output")]
    pub output: Vec<OutputArg>,
    /// Which ways to the kernel may be used.
    #[command(flatten)]
    pub ways: Ways,
    /// The command to run, and its arguments
    #[arg(last = true, value_names = ["COMMAND", "ARG"], help_heading = "Arguments")]
    pub command: Vec<OsString>,
}

impl LocateArgs {
    /// The trace that finds the leaks to locate.
    #[must_use]
    pub fn trace(self) -> TraceArgs {
        TraceArgs {
            filters: self.filters,
            watch: vec![Context::Preempt],
            all: false,
            duration: self.duration,
            max_leaks: None,
            strict: false,
            pass_status: false,
            kselftest: false,
            known: KnownArgs::default(),
            format: self.format,
            output: self.output,
            lava_kmsg: false,
            kcidb: KcidbArgs::default(),
            crash_safe: false,
            kmsg_read: false,
            ways: self.ways,
            command: self.command,
        }
    }
}

/// Parses a name, or a pattern for names. To the kernel's list of functions `:` begins a command
/// (`vfs_read:traceoff` switches tracing off), `!` takes away, and a space separates.
fn name(text: &str) -> Result<String, String> {
    let is_strange = |c: char| matches!(c, ':' | '!') || c.is_whitespace() || c.is_control();
    if text.is_empty() || text.contains(is_strange) {
        return Err(
            "not a name: give one without ':', '!' and spaces; * and ? stand for any".to_owned(),
        );
    }
    Ok(text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that nothing but names gets into the kernel's list of functions.
    #[test]
    fn names() {
        for good in ["vfs_read", "br_*", "?_spin*", "8021q", "a.isra.0"] {
            assert_eq!(name(good).as_deref(), Ok(good));
        }
        for bad in [
            "",
            "vfs_read:traceoff",
            ":mod:bridge",
            "!vfs_*",
            "a b",
            "a\n",
        ] {
            assert!(name(bad).is_err(), "{bad}");
        }
    }
}
