//! Learns what a clean task shows, and proves that what is read is the count at all.
//!
//! Three checks, each of which fails if the address were wrong:
//! 1. the loader's own call shows one and the same value on every CPU, entry after entry;
//! 2. in a hard interrupt on each CPU the same load shows exactly one level of HARDIRQ;
//! 3. where kallsyms, BTF and the verifier can each tell the address, they agree.

use super::{
    calibrated::Calibrated,
    counted::{self, counts_preemption},
    error::SessionError,
    held,
    loader::{Loader, array, raw_tracepoint},
    probe_call::on_every_cpu,
    proof,
    resets::{self, Resets},
    watch::Watched,
};
use crate::kernel::{cpu, preempt_count::PreemptCount};
use aya::{
    Ebpf,
    programs::{RawTracePointRunOptions, TestRun},
};
use preemptleak_ebpf::{
    config::{Access, Config, Mode, NO_BASELINE, NO_SELECTOR, SYSCALLS},
    counter::TASK_COUNTERS,
    event::{Sample, Samples},
};

/// How often an address may fail its proof before it is given up.
const ATTEMPTS: u32 = 3;

/// What a clean task shows, and how we know.
#[derive(Clone, Debug)]
pub struct Calibration {
    /// How the programs find the count.
    pub access: Access,
    /// A clean task's count at sys_enter, masked.
    pub baseline_enter: u32,
    /// A clean task's count at sys_exit, masked.
    pub baseline_exit: u32,
    /// Where a task can be preempted inside the programs, so that the kernel may skip runs: what the
    /// caller of the pair adds to the count that is never skipped, or why there is no such pair.
    pub held: Option<Result<u32, String>>,
    /// What a clean task shows of its own counters, where they are watched: at sys_enter and at
    /// sys_exit.
    pub task_baselines: [[i32; 2]; TASK_COUNTERS],
    /// Which probe sees the scheduler's resets, and a clean task's count in it.
    pub resets: Result<Resets, String>,
    /// Whether preemption is counted at all; `None` where that could not be seen.
    pub counted: Option<bool>,
    /// What each calibrated CPU showed.
    pub cpus: Vec<Calibrated>,
    /// This process, as the initial pid namespace numbers it.
    pub own_tgid: u32,
}

impl Calibration {
    /// Why there are no programs whose runs are never skipped, where they may be needed.
    #[must_use]
    pub fn not_held(&self) -> Option<&str> {
        match &self.held {
            Some(Err(why)) => Some(why),
            _ => None,
        }
    }
}

/// Calibrates with one way to find the count; anew where the proof failed. A CPU that goes offline
/// in the middle takes the proof without an interrupt, or cannot be run on any more; what is no count
/// fails each time.
///
/// # Errors
/// `Refused` when the kernel does not take the programs this way, `NotProven` when it does and
/// what they read cannot be the count.
pub fn calibrate(
    loader: &Loader,
    count: &PreemptCount,
    watched: &Watched,
    access: Access,
    kinds: &[resets::Kind],
) -> Result<Calibration, SessionError> {
    let attempt = || once(loader, count, watched, access, kinds);
    for _ in 1..ATTEMPTS {
        match attempt() {
            Err(SessionError::NotProven(what)) => log::info!("once more: {what}"),
            other => return other,
        }
    }
    attempt()
}

fn once(
    loader: &Loader,
    count: &PreemptCount,
    watched: &Watched,
    access: Access,
    kinds: &[resets::Kind],
) -> Result<Calibration, SessionError> {
    let config = Config {
        baseline_enter: NO_BASELINE,
        baseline_exit: NO_BASELINE,
        ..loader.config(access, Mode::Calibrate)
    };
    let mut ebpf = loader.load(&config, &[NO_SELECTOR; 3 * SYSCALLS], 0)?;
    for name in ["sys_enter", "sys_exit"] {
        raw_tracepoint(&mut ebpf, name)?
            .load()
            .map_err(|error| SessionError::refused(&format!("load {name}"), &error))?;
    }
    let possible = cpu::possible().map_err(SessionError::io("list the possible CPUs"))?;
    let online = cpu::online().map_err(SessionError::io("list the online CPUs"))?;
    if count.kallsyms.is_ok() {
        read_addresses(&mut ebpf, &possible)?;
    }
    let Sampled { resets, held } = sample_own_calls(&mut ebpf, &config, &online, kinds)?;
    proof::run(&mut ebpf, &online)?;

    let samples = array::<Samples>(&ebpf, "SAMPLES")?;
    let addresses = array::<u64>(&ebpf, "ADDRESSES")?;
    let mut cpus = Vec::new();
    for cpu in online.iter().copied() {
        let samples = samples
            .get(&cpu, 0)
            .map_err(|error| SessionError::refused("read the calibration", &error))?;
        let address = addresses.get(&cpu, 0).ok();
        cpus.push(Calibrated {
            cpu,
            samples,
            address_kallsyms: address.filter(|_| count.kallsyms.is_ok()),
        });
    }
    let first = cpus
        .iter()
        .find(|calibrated| calibrated.samples.enter.runs > 0)
        .ok_or_else(|| {
            SessionError::NotProven("the tracepoints did not fire for our own calls".to_owned())
        })?
        .clone();
    for calibrated in &cpus {
        proof::check(calibrated, &first, count.layout)?;
    }
    let task_baselines = task_baselines(watched, &cpus)?;
    let counted = counted::ask(&mut ebpf, &first)?;
    let counts = counts_preemption(counted) != Some(false);
    let (baseline_enter, baseline_exit) = (first.samples.enter.min, first.samples.exit.min);
    let held = held
        .map(|sampled| match loader.config.task_switches {
            0 => Err("task_struct has no nvcsw and nivcsw".to_owned()),
            _ => sampled,
        })
        .filter(|_| held::is_needed(baseline_enter, baseline_exit, counts))
        .map(|sampled| sampled.and_then(|()| held::surplus(&cpus)));
    let baseline_reset = first.samples.reset;
    Ok(Calibration {
        access,
        baseline_enter,
        baseline_exit,
        held,
        resets: resets.and_then(|kind| {
            if baseline_reset.runs == 0 {
                return Err(format!("{}: attached but never ran", kind.name()));
            }
            if baseline_reset.min != baseline_reset.max {
                return Err(format!("{}: shows no constant count", kind.name()));
            }
            Ok(Resets {
                kind,
                // schedule() holds preemption off itself when it finds the count raised, which counts
                // where preemption is counted at all.
                baseline: baseline_reset.min + u32::from(counts),
            })
        }),
        counted,
        task_baselines,
        own_tgid: (first.samples.own >> 32) as u32,
        cpus,
    })
}

/// What the loader's own calls showed of the task's counters: one value on all CPUs, else what was
/// read is no such counter.
fn task_baselines(
    watched: &Watched,
    cpus: &[Calibrated],
) -> Result<[[i32; 2]; TASK_COUNTERS], SessionError> {
    let mut baselines = [[0; 2]; TASK_COUNTERS];
    for counter in &watched.counters {
        let Some(index) = counter.of_task() else {
            continue;
        };
        let constant = |samples: fn(&Samples) -> &[Sample; TASK_COUNTERS]| {
            let mut shown = cpus.iter().map(|cpu| samples(&cpu.samples)[index]);
            let first = shown.find(|sample| sample.runs > 0)?;
            let is_same = |s: Sample| s.runs == 0 || (s.min == first.min && s.max == first.min);
            (first.min == first.max && shown.all(is_same)).then_some(first.min.cast_signed())
        };
        let Some((enter, exit)) =
            constant(|samples| &samples.task_enter).zip(constant(|samples| &samples.task_exit))
        else {
            return Err(SessionError::NotProven(format!(
                "{} of a clean task is not the same in every call",
                counter.name()
            )));
        };
        baselines[index] = [enter, exit];
    }
    Ok(baselines)
}

/// Fills the table of addresses from the kernel's own `__per_cpu_offset`.
pub(super) fn read_addresses(ebpf: &mut Ebpf, possible: &[u32]) -> Result<(), SessionError> {
    let program = raw_tracepoint(ebpf, "read_offset")?;
    program
        .load()
        .map_err(|error| SessionError::refused("load read_offset", &error))?;
    for cpu in possible {
        let mut options = RawTracePointRunOptions::new();
        options.args[1] = u64::from(*cpu);
        program
            .test_run(options)
            .map_err(|error| SessionError::refused("run read_offset", &error))?;
    }
    Ok(())
}

/// What was attached while the probe call was made.
struct Sampled {
    /// The kind of reset probe, or why there was none.
    resets: Result<resets::Kind, String>,
    /// The pair with preemption held off, or why there was none; `None` where it is not needed.
    held: Option<Result<(), String>>,
}

/// Makes the probe call on every CPU with everything attached.
fn sample_own_calls(
    ebpf: &mut Ebpf,
    config: &Config,
    online: &[u32],
    kinds: &[resets::Kind],
) -> Result<Sampled, SessionError> {
    let resets = resets::attach_first(ebpf, kinds, resets::CALIBRATION_FUNCTION);
    for name in ["sys_enter", "sys_exit"] {
        raw_tracepoint(ebpf, name)?
            .attach(name)
            .map_err(|error| SessionError::refused(&format!("attach to {name}"), &error))?;
    }
    on_every_cpu(config.nonce, online)?;
    let shown = array::<Samples>(ebpf, "SAMPLES")?;
    let shown = shown.iter().flatten().find(|shown| shown.enter.runs > 0);
    let may_be_needed =
        shown.is_some_and(|shown| held::is_needed(shown.enter.min, shown.exit.min, true));
    let held = if may_be_needed {
        Some(held::sample_own_calls(ebpf, config.nonce, online)?)
    } else {
        None
    };
    // Detached here: what follows wants to run the programs, not to be traced.
    if let Ok(kind) = &resets {
        kind.unload(ebpf)?;
    }
    raw_tracepoint(ebpf, "sys_exit")?
        .unload()
        .map_err(|error| SessionError::refused("detach sys_exit", &error))?;
    let enter = raw_tracepoint(ebpf, "sys_enter")?;
    enter
        .unload()
        .and_then(|()| enter.load())
        .map_err(|error| SessionError::refused("detach sys_enter", &error))?;
    Ok(Sampled { resets, held })
}
