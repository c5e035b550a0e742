//! The arguments of `explain`.

use std::ffi::OsString;

use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};

use crate::leak::Layout;

/// What the help of `explain` adds.
pub(super) const HELP: &str = "\
It knows the kernel's reports of tasks that sleep with a raised preempt_count, and those of
timers, softirqs, workqueues, init functions, RCU and lockdep. The log may have any of the
usual prefixes: dmesg, journalctl, syslog, /dev/kmsg, a serial console, a terminal or CI
server that stamps its lines, a mail. Equal reports are told once, with their number.

No privileges are needed, but for reading /dev/kmsg where kernel.dmesg_restrict is set.

Examples:
  preemptleak explain
  journalctl -k -b -1 | preemptleak explain
  preemptleak explain --json console.log
  preemptleak explain 0x00000202
";

/// Arguments of `explain`.
#[derive(Clone, Debug, Args)]
pub struct ExplainArgs {
    /// The file of a kernel log, - for stdin, or a count: 0x00000002, 513; eight digits are
    /// hexadecimal, as the kernel prints them: 00000201. Without it, stdin where something is piped
    /// in, else /dev/kmsg
    #[arg(value_name = "FILE|COUNT", allow_negative_numbers = true)]
    pub source: Option<OsString>,
    /// How many bytes the count of that kernel has: 4 up to 7.2, 8 from 7.3 on. Else the log's release
    /// decides, or the running kernel
    #[arg(long, value_name = "BYTES", value_parser = layout_parser())]
    pub layout: Option<Layout>,
    /// One JSON object for each report, on stdout
    #[arg(long)]
    pub json: bool,
}

/// Parses a layout by its size.
fn layout_parser() -> impl TypedValueParser<Value = Layout> {
    PossibleValuesParser::new(["4", "8"]).map(|bytes| {
        if bytes == "8" {
            Layout::Long
        } else {
            Layout::Word
        }
    })
}
