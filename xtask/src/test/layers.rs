//! The layers that run on this machine: format, lints, unit tests, the committed object, the tests
//! that trace the running kernel.

use std::{
    env,
    ffi::OsString,
    io::{self, BufRead, BufReader, Write},
    path::PathBuf,
    process::{Command, Stdio},
};

use super::{
    count::Counts,
    step::{Done, step},
};
use crate::{bpf, rig};

/// A step that is one cargo command.
#[derive(Clone, Copy)]
pub(super) struct Layer {
    name: &'static str,
    args: &'static [&'static str],
    /// Whether its output closes with libtest's counts; else the step itself is the test.
    counts: bool,
}

/// In the order they run: what fails fastest comes first.
pub(super) const ALL: [Layer; 3] = [
    Layer {
        name: "format",
        args: &["fmt", "--all", "--check"],
        counts: false,
    },
    Layer {
        name: "lints",
        args: &[
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "-D",
            "warnings",
        ],
        counts: false,
    },
    Layer {
        name: "unit tests",
        args: &["test", "--quiet", "--workspace", "--locked"],
        counts: true,
    },
];

/// The tests that load the programs into the running kernel. As part of the workspace they are built with
/// what the unit tests were: with one package's features alone all would be built once more.
const LIVE: Layer = Layer {
    name: "this kernel",
    args: &[
        "test",
        "--quiet",
        "--workspace",
        "--locked",
        "--features",
        "preemptleak-tests/live",
        "--test",
        "live",
    ],
    counts: true,
};

/// Runs a layer.
pub(super) fn run(layer: Layer) -> Done {
    step(layer.name, || counted(layer))
}

fn counted(layer: Layer) -> Counts {
    let (success, output) = cargo(layer.args);
    let counted = Counts::of_libtest(&output);
    match (layer.counts, success) {
        (false, true) => Counts::PASSED,
        // A test that dies counts nothing: the step itself must fail.
        (true, true) if counted.passed > 0 && counted.failed == 0 => counted,
        (true, false) if counted.failed > 0 => counted,
        _ => Counts::FAILED,
    }
}

/// Compares the committed object with what its sources make. `rebuilt` gets the path of the object
/// that the guests must try instead, where the bytes cannot be compared.
pub(super) fn object(rebuilt: &mut Option<PathBuf>) -> Done {
    step("bpf --check", || match bpf::check() {
        Ok(bpf::Check::Same) => Counts::PASSED,
        Ok(bpf::Check::OtherToolchain { object, why }) => {
            eprintln!("xtask: skipped: {why}; the guests try the rebuilt object");
            *rebuilt = Some(object);
            Counts::SKIPPED
        }
        Ok(bpf::Check::NoToolchain(why)) => {
            eprintln!("xtask: skipped: {why}");
            Counts::SKIPPED
        }
        Err(error) => {
            eprintln!("xtask: {error:#}");
            Counts::FAILED
        }
    })
}

/// The tests on this machine's own kernel; skipped without the rights to load programs.
pub(super) fn live() -> Done {
    step(LIVE.name, || {
        // SAFETY: takes no arguments and cannot fail.
        if unsafe { libc::geteuid() } != 0 {
            eprintln!("xtask: skipped: loading programs takes root");
            return Counts::SKIPPED;
        }
        // The guests run the same build.
        if let Err(error) = rig::build() {
            eprintln!("xtask: {error:#}");
            return Counts::FAILED;
        }
        counted(LIVE)
    })
}

/// Runs cargo; its stdout is shown as it comes, and returned.
fn cargo(args: &[&str]) -> (bool, String) {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let child = Command::new(cargo)
        .args(args)
        .current_dir(rig::workspace())
        .env("PREEMPTLEAK_BIN", rig::program("preemptleak"))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => {
            eprintln!("xtask: cannot run cargo: {error}");
            return (false, String::new());
        }
    };
    let mut output = String::new();
    for line in child
        .stdout
        .take()
        .into_iter()
        .flat_map(|out| BufReader::new(out).lines())
    {
        let Ok(line) = line else { break };
        // Nobody may be there to read it; the counts matter.
        let _ = writeln!(io::stderr(), "{line}");
        output.push_str(&line);
        output.push('\n');
    }
    (child.wait().is_ok_and(|status| status.success()), output)
}
