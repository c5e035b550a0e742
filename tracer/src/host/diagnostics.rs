//! What the program says about its own work: on stderr, one line each, nothing unsafe in it.

use std::io::Write as _;

use env_logger::Builder;
use log::{Level, LevelFilter};

use crate::host::escape;

/// Where the verifier's logs go, line by line: a log target of its own, so that `--verifier-log`
/// can print them and nothing else.
pub const VERIFIER_LOG: &str = "preemptleak::verifier";

/// Prints diagnostics from now on: warnings; with `-v` what is done, with `-vv` also what the
/// programs in the kernel say, with `-vvv` all there is; with `-q` errors only;
/// with `verifier_log` also, at any level, why the verifier refused a program, at length. `RUST_LOG`
/// overrides all of that.
pub fn init(verbose: u8, quiet: bool, verifier_log: bool) {
    let ours = match verbose {
        _ if quiet => LevelFilter::Error,
        0 => LevelFilter::Warn,
        1 => LevelFilter::Info,
        2 => LevelFilter::Debug,
        3.. => LevelFilter::Trace,
    };
    let others = ours.min(if verbose > 2 {
        LevelFilter::Trace
    } else {
        LevelFilter::Warn
    });
    let mut builder = Builder::new();
    builder.filter_level(others);
    // The last two are what aya-log calls the programs in the kernel.
    for module in ["preemptleak", "preemptleak_ebpf", "programs"] {
        builder.filter_module(module, ours);
    }
    if verifier_log {
        builder.filter_module(VERIFIER_LOG, LevelFilter::Debug);
    }
    builder.parse_default_env();
    builder.format(|out, record| {
        let level = match record.level() {
            Level::Error => "error",
            Level::Warn => "warning",
            Level::Info => "info",
            Level::Debug => "debug",
            Level::Trace => "trace",
        };
        let message = escape::line(&record.args().to_string());
        writeln!(out, "preemptleak: {level}: {message}")
    });
    // Whoever was there first keeps the log: only tests call this twice.
    let _ = builder.try_init();
}
