//! One kernel's costs: a boot, and one job in it for each way to be attached.

use std::{collections::BTreeMap, io};

use anyhow::{Context, Result, ensure};
use preemptleak_tests::{
    cost::{Cost, Program},
    protocol::{Ending, Job},
};
use serde::Serialize;

use crate::rig::{Cache, Catalogue, Guest, Piece, VmOptions};

/// What preemptleak exits with when it cannot tell, such as on a kernel that counts nothing: it
/// traces there all the same.
const CANNOT_TELL: i32 = 125;

/// The tracer in one of its forms.
struct Variant {
    name: &'static str,
    env: &'static [(&'static str, &'static str)],
    watch: &'static str,
}

const fn variant(
    name: &'static str,
    env: &'static [(&'static str, &'static str)],
    watch: &'static str,
) -> Variant {
    Variant { name, env, watch }
}

/// The tracer as users run it, with one of its parts chosen by hand, and with more to watch.
const VARIANTS: [Variant; 8] = [
    variant(DEFAULT, &[], "preempt"),
    variant("btf", &[("PREEMPTLEAK_ADDRESS", "btf")], "preempt"),
    variant(
        "kallsyms",
        &[("PREEMPTLEAK_ADDRESS", "kallsyms")],
        "preempt",
    ),
    variant("no-resets", &[("PREEMPTLEAK_RESETS", "none")], "preempt"),
    variant("rcu", &[], "preempt,rcu"),
    variant("migrate", &[], "preempt,migrate"),
    variant("pagefault", &[], "preempt,pagefault"),
    variant("all", &[], "all"),
];

/// The name of the tracer as users run it.
pub(super) const DEFAULT: &str = "default";

/// What one kernel's system calls cost, in instructions.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Costs {
    /// The name in `tests/kernels.toml`.
    pub(super) kernel: String,
    /// `uname -r`.
    pub(super) release: String,
    /// A call with nothing attached.
    pub(super) base: f64,
    /// What two empty programs add.
    pub(super) floor: f64,
    /// How the tracer finds the count when it may choose.
    pub(super) address: Option<String>,
    /// What the tracer adds, by variant; those this kernel does not have are missing.
    pub(super) added: BTreeMap<&'static str, f64>,
    /// Whether every variant was tried.
    #[serde(skip)]
    pub(super) complete: bool,
    /// Its programs, as they are by default.
    pub(super) programs: Vec<Program>,
}

impl Costs {
    /// What the tracer adds, as users run it.
    pub(super) fn tracer(&self) -> f64 {
        self.added.get(DEFAULT).copied().unwrap_or(f64::NAN)
    }

    /// The same as a multiple of the floor.
    pub(super) fn ratio(&self) -> f64 {
        self.tracer() / self.floor
    }
}

/// Boots the kernel and measures everything in that one boot, or the tracer as users run it alone.
pub(super) fn kernel(
    cache: &Cache,
    catalogue: &Catalogue,
    name: &str,
    everything: bool,
) -> Result<Costs> {
    let options = VmOptions {
        kernel: name.to_owned(),
        icount: true,
        ..VmOptions::default()
    };
    let console = cache.console(name)?;
    let mut guest = Guest::boot(cache, catalogue, &options, &console)?;
    // What booting left to do gets done; where the clock counts instructions, idling takes no time.
    run(&mut guest, &["sleep", "5"], &[])?;
    let (base, _) = cost(&mut guest, &["bench", "calls"], &[])?;
    let (floor, _) = cost(&mut guest, &["bench", "floor"], &[])?;
    let unattached = base.nanoseconds.min;
    let mut costs = Costs {
        kernel: name.to_owned(),
        release: base.release,
        base: unattached,
        floor: floor.nanoseconds.min - unattached,
        address: None,
        added: BTreeMap::new(),
        complete: everything,
        programs: Vec::new(),
    };
    let count = if everything { VARIANTS.len() } else { 1 };
    for variant in &VARIANTS[..count] {
        let Variant { name, env, watch } = *variant;

        let trace = [
            "preemptleak",
            "trace",
            "-q",
            "--watch",
            watch,
            "--format",
            "json",
            "--",
            "bench",
            "calls",
        ];
        match cost(&mut guest, &trace, env) {
            Ok((traced, address)) => {
                let added = traced.nanoseconds.min - unattached;
                costs.added.insert(name, added);
                if name == DEFAULT {
                    costs.address = address;
                    costs.programs = traced.programs;
                }
            }
            Err(error) if name == DEFAULT => return Err(error),
            Err(error) => eprintln!("xtask: {}: no {name}: {error:#}", costs.kernel),
        }
    }
    Ok(costs)
}

/// Runs a job that has `bench` in it: what was measured, and how the tracer found the count.
fn cost(guest: &mut Guest, args: &[&str], env: &[(&str, &str)]) -> Result<(Cost, Option<String>)> {
    let (out, said) = run(guest, args, env)?;
    read(&out).with_context(|| format!("nothing was measured: {said}"))
}

/// Runs a job: its stdout and stderr.
fn run(guest: &mut Guest, args: &[&str], env: &[(&str, &str)]) -> Result<(String, String)> {
    let job = Job {
        args: args.iter().copied().map(str::to_owned).collect(),
        env: env
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        timeout_ms: 120_000,
        ..Job::default()
    };
    let (mut out, mut said) = (Vec::new(), Vec::new());
    let ending = guest.run(&job, |piece| -> io::Result<()> {
        match piece {
            Piece::Stdout(bytes) => out.extend_from_slice(bytes),
            Piece::Stderr(bytes) => said.extend_from_slice(bytes),
            Piece::Kmsg(_) => {}
        }
        Ok(())
    })?;
    let [out, said] = [out, said].map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned());
    ensure!(
        matches!(ending, Ending::Exited(0 | CANNOT_TELL)),
        "{ending:?}: {said}"
    );
    Ok((out, said))
}

/// The measurement in a job's output, and the address in the tracer's first record.
fn read(out: &str) -> Option<(Cost, Option<String>)> {
    let cost = out.lines().find_map(|line| serde_json::from_str(line).ok());
    let address = out
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|record| Some(record.get("address")?.as_str()?.to_owned()));
    Some((cost?, address))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the measurement is found among the tracer's records, and is missed when it is
    /// not there.
    #[test]
    fn output_is_read() {
        let start = r#"{"type":"start","address":"ksym"}"#;
        let measured =
            r#"{"release":"6.1","nanoseconds":{"min":1.0,"median":2.0,"max":3.0},"programs":[]}"#;
        let (cost, address) = read(&format!("{start}\n{measured}\n")).unwrap();
        assert_eq!(cost.nanoseconds.min, 1.0);
        assert_eq!(address.as_deref(), Some("ksym"));
        assert!(read(start).is_none());
    }
}
