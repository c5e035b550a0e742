//! The proof that what is read is the count: on each CPU, a hard interrupt must show as one level
//! of HARDIRQ, and all ways to find the address must agree.
//!
//! `BPF_PROG_TEST_RUN` with a CPU runs a raw tracepoint program there in an inter-processor
//! interrupt (`bpf_prog_test_run_raw_tp()` in `net/bpf/test_run.c`). An idle CPU may take such work
//! without an interrupt, so a thread keeps it busy meanwhile. With a single CPU there is nobody to
//! interrupt it; there the program rides on the tick (`hrtimer_expire_entry`).

use super::{calibrated::Calibrated, error::SessionError, loader::raw_tracepoint};
use crate::{kernel::cpu, leak::Layout};
use aya::{
    Ebpf,
    programs::{ProgramError, RawTracePoint, RawTracePointRunOptions, TestRun},
};
use preemptleak_ebpf::config::PROOF_RUN;
use std::{
    io,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

/// How long the tick gets to show itself on a single CPU: several ticks even at 100 Hz.
const TICKS: Duration = Duration::from_millis(60);

/// Runs `sys_enter`, loaded for calibration and attached nowhere, in an interrupt on every CPU.
///
/// # Errors
/// `Refused` when the kernel refuses the run, `NotProven` when a CPU went offline meanwhile.
pub(super) fn run(ebpf: &mut Ebpf, online: &[u32]) -> Result<(), SessionError> {
    let program = raw_tracepoint(ebpf, "sys_enter")?;
    if let [only] = online {
        return ride_on_the_tick(program, *only);
    }
    let pinned = cpu::Pinned::new().map_err(SessionError::io("ask where this thread may run"))?;
    for target in online {
        if !move_away(&pinned, *target, online) {
            log::info!("no second CPU to interrupt CPU {target} from");
        }
        while_busy(*target, || {
            let mut options = RawTracePointRunOptions::new();
            options.args[1] = PROOF_RUN;
            options.cpu = Some(*target);
            program.test_run(options)
        })
        .map_err(|error| not_run(*target, &error))?;
    }
    Ok(())
}

/// Why no program could be run on `cpu`. One that is offline by now (ENXIO, `bpf_prog_test_run_raw_tp()`)
/// says nothing of this way to the count: it is tried once more, without that CPU.
fn not_run(cpu: u32, error: &ProgramError) -> SessionError {
    match error {
        ProgramError::SyscallError(failed)
            if failed.io_error.raw_os_error() == Some(libc::ENXIO) =>
        {
            gone(cpu)
        }
        _ => SessionError::refused("run a program on another CPU", error),
    }
}

/// Why this thread cannot run on `cpu`, where it could just now.
pub(super) fn not_pinned(cpu: u32, error: io::Error) -> SessionError {
    if error.raw_os_error() == Some(libc::EINVAL) {
        gone(cpu)
    } else {
        SessionError::io(format!("run on CPU {cpu}"))(error)
    }
}

fn gone(cpu: u32) -> SessionError {
    SessionError::NotProven(format!("CPU {cpu} went offline in the middle of the proof"))
}

/// Moves this thread to a CPU that is not `target`. False where it may run on no other.
fn move_away(pinned: &cpu::Pinned, target: u32, online: &[u32]) -> bool {
    for other in online {
        if *other != target && pinned.to(*other).is_ok() {
            return true;
        }
    }
    false
}

/// Keeps `cpu` busy in user mode while `work` is done.
fn while_busy<T>(cpu: u32, work: impl FnOnce() -> T) -> T {
    let (spinning, done) = (AtomicBool::new(false), AtomicBool::new(false));
    thread::scope(|scope| {
        scope.spawn(|| {
            let pinned = cpu::Pinned::new();
            if let Ok(pinned) = &pinned
                && let Err(error) = pinned.to(cpu)
            {
                log::info!("cannot keep CPU {cpu} busy: {error}");
            }
            spinning.store(true, Ordering::Release);
            while !done.load(Ordering::Acquire) {
                std::hint::spin_loop();
            }
        });
        while !spinning.load(Ordering::Acquire) {
            thread::yield_now();
        }
        let result = work();
        done.store(true, Ordering::Release);
        result
    })
}

fn ride_on_the_tick(program: &mut RawTracePoint, cpu: u32) -> Result<(), SessionError> {
    let link = program
        .attach("hrtimer_expire_entry")
        .map_err(|error| SessionError::refused("attach to hrtimer_expire_entry", &error))?;
    let pinned = cpu::Pinned::new().map_err(SessionError::io("ask where this thread may run"))?;
    pinned.to(cpu).map_err(|error| not_pinned(cpu, error))?;
    let start = Instant::now();
    while start.elapsed() < TICKS {
        std::hint::spin_loop();
    }
    program
        .detach(link)
        .map_err(|error| SessionError::refused("detach from hrtimer_expire_entry", &error))
}

/// Judges what one CPU showed, against the first that showed anything.
///
/// # Errors
/// `NotProven`, with the CPU and what it showed.
pub(super) fn check(
    this: &Calibrated,
    first: &Calibrated,
    layout: Layout,
) -> Result<(), SessionError> {
    let Calibrated { cpu, samples, .. } = this;
    let wrong = |what: String| Err(SessionError::NotProven(format!("CPU {cpu} {what}")));
    if samples.proof.runs == 0 {
        return wrong("could not be interrupted to prove the address".to_owned());
    }
    if above_softirq(samples.proof.max, layout) != one_hardirq(layout) {
        return wrong(format!(
            "shows {:#x} in a hard interrupt, where one level of HARDIRQ must show",
            samples.proof.max
        ));
    }
    // A cpuset may keep us off a CPU; the baseline is the kernel's, not the CPU's.
    if samples.enter.runs > 0 {
        for (point, sample, expected) in [
            ("sys_enter", samples.enter, first.samples.enter),
            ("sys_exit", samples.exit, first.samples.exit),
        ] {
            if above_softirq(sample.min, layout) != 0 {
                return wrong(format!(
                    "shows {:#x} at {point}, where no interrupt is",
                    sample.min
                ));
            }
            if sample.runs == 0 || sample.min != sample.max || sample.min != expected.min {
                return wrong(format!(
                    "shows {:#x} to {:#x} at {point} ({} samples), another CPU {:#x}",
                    sample.min, sample.max, sample.runs, expected.min
                ));
            }
        }
    }
    let addresses = this.addresses();
    if let Some((_, one)) = addresses.first()
        && addresses.iter().any(|(_, other)| other != one)
    {
        let told: Vec<_> = addresses
            .iter()
            .map(|(method, address)| format!("{method} {address:#x}"))
            .collect();
        return wrong(format!(
            "has its count at different addresses: {}",
            told.join(", ")
        ));
    }
    Ok(())
}

/// The fields above SOFTIRQ: HARDIRQ and NMI, and HARDIRQ_DISABLE in the 8-byte layout
/// (`include/linux/preempt.h`). Interrupts are enabled where one comes in, so there is no level of
/// HARDIRQ_DISABLE and of NMI in it; and a call of our own is in none. All of them are looked at: a
/// constant that happens to have the one bit of HARDIRQ is no count (on 5.10, `irq_stat` has).
const fn above_softirq(masked: u32, layout: Layout) -> u32 {
    match layout {
        Layout::Word => masked >> 16 & 0x7fff,
        Layout::Long => masked >> 16,
    }
}

/// One level of HARDIRQ among them.
const fn one_hardirq(layout: Layout) -> u32 {
    match layout {
        Layout::Word => 1,
        Layout::Long => 0x100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aya::sys::SyscallError;
    use preemptleak_ebpf::event::{Sample, Samples};

    fn always(value: u32) -> Sample {
        Sample {
            runs: 4,
            min: value,
            max: value,
            last: value,
        }
    }

    fn healthy(cpu: u32) -> Calibrated {
        Calibrated {
            cpu,
            samples: Samples {
                enter: always(1),
                exit: always(1),
                proof: always(0x1_0000),
                address_btf: 0xffff_8880_0000_1000,
                address_ksym: 0xffff_8880_0000_1000,
                ..Samples::default()
            },
            address_kallsyms: Some(0xffff_8880_0000_1000),
        }
    }

    /// Check that a CPU which goes offline in the middle makes the proof one to try again, and that what
    /// else the kernel refuses is a refusal.
    #[test]
    fn a_cpu_that_goes_offline_is_tried_again() {
        let run = |number| {
            let failed = SyscallError {
                call: "bpf_prog_test_run",
                io_error: io::Error::from_raw_os_error(number),
            };
            not_run(1, &ProgramError::SyscallError(failed))
        };
        let pin = |number| not_pinned(1, io::Error::from_raw_os_error(number));
        for offline in [run(libc::ENXIO), pin(libc::EINVAL)] {
            assert!(matches!(offline, SessionError::NotProven(_)), "{offline}");
            assert!(offline.to_string().contains("CPU 1 went offline"));
        }
        assert!(matches!(run(libc::EPERM), SessionError::Refused { .. }));
        assert!(matches!(pin(libc::EPERM), SessionError::Io { .. }));
    }

    /// Check that a healthy CPU passes.
    #[test]
    fn healthy_cpu_is_proven() {
        check(&healthy(1), &healthy(0), Layout::Word).unwrap();
    }

    /// Check that each sign of a wrong address is caught: no interrupt level, a baseline that
    /// moves, one that differs between CPUs, methods that disagree.
    #[test]
    fn wrong_addresses_are_caught() {
        let spoil = |change: fn(&mut Calibrated)| {
            let mut one = healthy(1);
            change(&mut one);
            check(&one, &healthy(0), Layout::Word)
                .unwrap_err()
                .to_string()
        };
        assert!(spoil(|one| one.samples.proof = always(0)).contains("hard interrupt"));
        assert!(spoil(|one| one.samples.proof.runs = 0).contains("interrupted"));
        assert!(spoil(|one| one.samples.exit.max = 2).contains("sys_exit"));
        assert!(spoil(|one| one.samples.enter = always(0)).contains("sys_enter"));
        assert!(spoil(|one| one.address_kallsyms = Some(1)).contains("different addresses"));
        assert!(check(&healthy(1), &healthy(0), Layout::Long).is_err());
        // `current_task`: a pointer, in the one field of which stands a 1.
        assert!(spoil(|one| one.samples.proof = always(0x1fa1_c180)).contains("hard interrupt"));
    }

    /// Check that what shows an interrupt in our own call is no count, even where entry, exit and
    /// proof agree: `irq_stat` of 5.10, seen to be trusted.
    #[test]
    fn a_constant_is_no_count() {
        let constant = |cpu| {
            let mut one = healthy(cpu);
            one.samples.enter = always(0x1_0000);
            one.samples.exit = always(0x1_0000);
            one
        };
        let error = check(&constant(1), &constant(0), Layout::Word).unwrap_err();
        assert!(error.to_string().contains("no interrupt is"), "{error}");
    }
}
