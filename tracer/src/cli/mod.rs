//! The command line: every flag, exit status and environment variable stands here and nowhere
//! else, so that `--help` is the whole truth. No behaviour: the subcommands' own modules have it.
//!
//! Uses `report`, `wanted`, `host`, `leak`.

mod diff;
mod duration;
mod exit;
mod explain;
mod kcidb;
mod known;
mod locate;
mod number;
mod output;
mod usage;

use std::{ffi::OsString, num::NonZeroU64, time::Duration};

use anstream::ColorChoice;
use clap::{
    ArgAction, Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

pub use diff::DiffArgs;
pub use exit::{Exit, Statuses};
pub use explain::ExplainArgs;
pub use kcidb::KcidbArgs;
pub use known::KnownArgs;
pub use locate::LocateArgs;
pub use output::OutputArg;
pub use usage::{UsageError, exit_of, parse};

use crate::{
    leak::Class,
    report::Format,
    wanted::{comm_glob::CommGlob, watch::Context},
};

/// What every help text ends with.
const AFTER_HELP: &str = "\
Exit status:
  0    traced, no leak but known ones (check: this kernel can be traced; diff: no leak
       appeared; explain: something was explained)
  1    at least one leak: class leak, underflow, masked, outside or slept; heal alone is none
       (diff: one appeared)
  2    wrong usage
  125  cannot tell: no privilege, this kernel cannot be traced, COMMAND could not
       start, or no leak was seen but not everything was (explain: nothing in the log
       that it knows)

Environment:
  PREEMPTLEAK_ADDRESS  find the count in one way only: btf, kallsyms or ksym
  PREEMPTLEAK_RESETS   see the scheduler's resets in one way only: fentry, kprobe or
                       none (then masked leaks are a blind spot)
  NO_COLOR             when not empty, no colours unless --color=always
  RUST_LOG             which diagnostics to print, in env_logger's syntax; overrides
                       -v and -q";

/// What the help of `trace` adds before that.
const TRACE_HELP: &str = "\
Filters: the values of one flag are alternatives, different flags must all match.

With COMMAND only its process tree counts, and tracing ends when COMMAND does; without
it the whole host is traced until --duration, --max-leaks or Ctrl-C. The first Ctrl-C
ends the trace with its summary, a second one ends the program at once.

Records go to stdout, diagnostics to stderr. COMMAND writes to the same stdout: use
--output FILE to keep the records apart. Stdout then gets them as text, unless an --output
names it as - or -q is given. What stands before the first colon of an --output is its
format; a file called a:b is written ./a:b.

A FILE of JSON grows record by record. Any other is written at the end, whole or not at
all: when the run fails, a FILE that was there stays as it was.

Examples:
  preemptleak trace --duration 10s
  preemptleak trace --syscall ioctl --cmd SIOCBRDELBR -- brctl delbr br0
  preemptleak trace --format json --output leaks.jsonl -- ./test.sh
  preemptleak trace --output json:leaks.jsonl --output junit:leaks.xml -- ./test.sh
  git bisect run preemptleak trace --pass-status -- ./test.sh
";

/// Names the system call that leaked a preemption count.
///
/// A system call must return with the same preempt_count it was entered with. One that does not
/// makes another, innocent call die later with "BUG: scheduling while atomic".
#[derive(Debug, Parser)]
#[command(name = "preemptleak", version, max_term_width = 100, after_help = AFTER_HELP)]
#[command(disable_help_subcommand = true, subcommand_value_name = "SUBCOMMAND")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub action: Action,
    /// What to say, and how.
    #[command(flatten)]
    pub talk: Talk,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// Name every system call that leaks, on this host or in COMMAND
    #[command(after_help = [TRACE_HELP, AFTER_HELP].join("\n"))]
    Trace(Box<TraceArgs>),
    /// Name the function that leaked, in the call tree of the leaking system call
    #[command(after_help = [locate::HELP, AFTER_HELP].join("\n"))]
    Locate(Box<LocateArgs>),
    /// Say what this kernel lets the tool see, and what to do about what it does not
    #[command(after_help = AFTER_HELP)]
    Check(CheckArgs),
    /// Say which leaks appeared from one run to another, and which went away
    #[command(after_help = AFTER_HELP)]
    Diff(DiffArgs),
    /// Say in plain words what the kernel's reports in a log mean, or a raw preempt_count
    #[command(after_help = [explain::HELP, AFTER_HELP].join("\n"))]
    Explain(ExplainArgs),
    /// End the trace that 'trace --background' began, write its reports, exit with its verdict
    #[command(after_help = AFTER_HELP)]
    Stop,
    /// Print the JSON Schema of the records, which docs/json.md describes
    #[command(after_help = AFTER_HELP)]
    Schema,
}

impl Action {
    /// Whether the verifier's log is asked for.
    #[must_use]
    pub const fn verifier_log(&self) -> bool {
        match self {
            Self::Trace(args) => args.ways.verifier_log,
            Self::Locate(args) => args.ways.verifier_log,
            Self::Check(args) => args.ways.verifier_log,
            Self::Diff(_) | Self::Explain(_) | Self::Stop | Self::Schema => false,
        }
    }
}

/// What to say, and how: the flags all subcommands share.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Diagnostics")]
pub struct Talk {
    /// Say more on stderr: -v what is done, -vv also what the programs in the kernel say
    #[arg(short, long, global = true, action = ArgAction::Count, conflicts_with = "quiet")]
    pub verbose: u8,
    /// Say nothing on stderr but errors; with --output, nothing on stdout either
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
}

impl Talk {
    /// How much the programs in the kernel say: nothing unless asked, because it costs them.
    #[must_use]
    pub const fn program_log_level(&self) -> u8 {
        // aya_log's Level::Debug.
        if self.verbose >= 2 { 4 } else { 0 }
    }
}

/// When to use colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Also into files and pipes
    Always,
    /// Not at all
    Never,
}

impl From<Color> for ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

/// Arguments of `trace`.
#[derive(Debug, Args)]
pub struct TraceArgs {
    /// Which findings count.
    #[command(flatten)]
    pub filters: Filters,
    /// What must be as it was when a call returns; several with commas
    #[arg(
        long,
        value_name = "CONTEXT",
        value_delimiter = ',',
        default_value = "preempt",
        help_heading = "Filters"
    )]
    pub watch: Vec<Context>,
    /// With COMMAND: trace the whole host while it runs, not only its process tree
    #[arg(long, help_heading = "Filters")]
    pub all: bool,
    /// Trace no longer than this: 500ms, 10s, 5m, 1h30m; a plain number is seconds. COMMAND, if
    /// still running then, gets SIGTERM and up to 2 s to end
    #[arg(long, value_name = "TIME", value_parser = duration::parse, help_heading = "End")]
    pub duration: Option<Duration>,
    /// Stop after N leaks, known ones aside; COMMAND, if still running then, gets SIGTERM
    #[arg(
        long,
        value_name = "N",
        value_parser = number::leaks,
        allow_negative_numbers = true,
        help_heading = "End"
    )]
    pub max_leaks: Option<NonZeroU64>,
    /// Return when everything is attached, and trace on in the background until 'preemptleak stop'. One
    /// at a time
    #[arg(long, conflicts_with = "command", help_heading = "End")]
    pub background: bool,
    /// Exit 125 also when nothing leaked and nothing was lost, but this kernel has blind spots
    #[arg(long, help_heading = "End")]
    pub strict: bool,
    /// Without a leak, exit with COMMAND's own status (128 + N when signal N killed it; git bisect run
    /// gives up at a status above 127), or 125 where COMMAND still ran when the trace was over
    #[arg(long, requires = "command", help_heading = "End")]
    pub pass_status: bool,
    /// Be a selftest of the kernel: KTAP on stdout, and exit 0 pass, 1 fail (wrong usage, too), 4 skip
    /// where it would be 125. COMMAND's own status does not count
    #[arg(long, help_heading = "End")]
    pub kselftest: bool,
    /// Which leaks are known.
    #[command(flatten)]
    pub known: KnownArgs,
    /// The format of the records [default: text; ktap with --kselftest]
    #[arg(long, value_name = "FORMAT", value_parser = output::format_parser(&Format::OF_TRACE), help_heading = "Output")]
    pub format: Option<Format>,
    /// Write the records to FILE, in FORMAT or that of --format; - is stdout. May be given several
    /// times
    #[arg(long, value_name = "[FORMAT:]FILE", value_parser = output::parser(&Format::OF_TRACE), help_heading = "Output")]
    pub output: Vec<OutputArg>,
    /// Write LAVA's signals to the kernel's log, for jobs that read them there (lava-signal: kmsg)
    #[arg(long, help_heading = "Output")]
    pub lava_kmsg: bool,
    /// Leave leaks also where a dying kernel shows them: its trace buffer (printed by a panic) and
    /// its log. For kernels that run with panic_on_warn
    #[arg(long, help_heading = "Output")]
    pub crash_safe: bool,
    /// Show with each leak what the kernel itself logs of its task meanwhile, from /dev/kmsg
    #[arg(long, help_heading = "Output")]
    pub kmsg_read: bool,
    /// What the rig knows of the run.
    #[command(flatten)]
    pub kcidb: KcidbArgs,
    /// Which ways to the kernel may be used.
    #[command(flatten)]
    pub ways: Ways,
    /// The command to run and trace, and its arguments
    #[arg(last = true, value_names = ["COMMAND", "ARG"], help_heading = "Arguments")]
    pub command: Vec<OsString>,
}

/// Which findings count. Values of one flag are alternatives; different flags must all match.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Filters")]
pub struct Filters {
    /// Only tasks of this name; *, ? and [...] as in a shell. The kernel keeps 15 bytes of a name
    #[arg(long, value_name = "GLOB")]
    pub comm: Vec<CommGlob>,
    /// Only the process N, with all its threads
    #[arg(long, value_name = "N", value_parser = number::pid, allow_negative_numbers = true)]
    pub pid: Vec<u32>,
    /// Only this system call, by name or number
    #[arg(long, value_name = "NAME|NR")]
    pub syscall: Vec<String>,
    /// Only this operation of a system call, by name or number: SIOCBRDELBR, 0x89a1
    #[arg(long, value_name = "NAME|VALUE")]
    pub cmd: Vec<String>,
    /// Only findings of this class
    #[arg(long, value_parser = class_parser())]
    pub class: Vec<Class>,
}

impl Filters {
    /// The filters as the user would write them, one string each; for [`crate::leak::Start`].
    #[must_use]
    pub fn describe(&self) -> Vec<String> {
        let Self {
            comm,
            pid,
            syscall,
            cmd,
            class,
        } = self;
        let comm = comm.iter().map(|glob| format!("--comm {glob}"));
        let pid = pid.iter().map(|pid| format!("--pid {pid}"));
        let syscall = syscall.iter().map(|name| format!("--syscall {name}"));
        let cmd = cmd.iter().map(|name| format!("--cmd {name}"));
        let class = class
            .iter()
            .map(|class| format!("--class {}", class.name()));
        comm.chain(pid)
            .chain(syscall)
            .chain(cmd)
            .chain(class)
            .collect()
    }
}

/// Parses a class by its name, and lists the names in `--help`.
fn class_parser() -> impl TypedValueParser<Value = Class> {
    PossibleValuesParser::new(Class::ALL.map(Class::name)).try_map(|name| {
        Class::ALL
            .into_iter()
            .find(|class| class.name() == name)
            .ok_or("no such class")
    })
}

/// Arguments of `check`.
#[derive(Clone, Debug, Args)]
pub struct CheckArgs {
    /// One JSON object on stdout
    #[arg(long)]
    pub json: bool,
    /// Which ways to the kernel may be used.
    #[command(flatten)]
    pub ways: Ways,
}

/// Which ways to the kernel may be used; for tests and developers.
#[derive(Clone, Debug, Default, Args)]
pub struct Ways {
    /// Find the count in one way only
    #[arg(
        long,
        env = "PREEMPTLEAK_ADDRESS",
        value_name = "PREEMPTLEAK_ADDRESS",
        hide = true
    )]
    pub address: Option<AddressWay>,
    /// See the scheduler's resets in one way only
    #[arg(
        long,
        env = "PREEMPTLEAK_RESETS",
        value_name = "PREEMPTLEAK_RESETS",
        hide = true
    )]
    pub resets: Option<ResetWay>,
    /// Print the verifier's log of each program that the kernel refuses
    #[arg(long, hide = true)]
    pub verifier_log: bool,
}

/// A way to find the address of the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AddressWay {
    /// From the offsets of two per-CPU variables in BTF.
    Btf,
    /// From the symbol table.
    Kallsyms,
    /// By the loader, as a per-CPU kernel symbol of the program.
    Ksym,
}

/// A way to see that the scheduler reset a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ResetWay {
    /// An fentry program on `__schedule_bug`.
    Fentry,
    /// A kprobe there.
    Kprobe,
    /// Not at all: masked leaks are a blind spot.
    None,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    /// Check that the definition is sound: clap's own assertions.
    #[test]
    fn definition_is_sound() {
        Cli::command().debug_assert();
    }

    /// Check that every exit status stands in the help.
    #[test]
    fn help_has_every_status() {
        for exit in [Exit::Clean, Exit::Leaks, Exit::Usage, Exit::Unknown] {
            let start = format!("  {} ", exit.status());
            assert!(AFTER_HELP.lines().any(|line| line.starts_with(&start)));
        }
    }

    /// Check that filters are told back in the order and form of the command line.
    #[test]
    fn filters_are_told_back() {
        let line = "preemptleak trace --class leak --comm br* --pid 7 --syscall ioctl --cmd 0x89a1";
        let cli = Cli::try_parse_from(line.split(' ')).unwrap();
        let Action::Trace(args) = cli.action else {
            panic!("not trace")
        };
        assert_eq!(
            args.filters.describe(),
            [
                "--comm br*",
                "--pid 7",
                "--syscall ioctl",
                "--cmd 0x89a1",
                "--class leak"
            ]
        );
    }
}
