//! Whether this kernel counts preemption at all (CONFIG_PREEMPT_COUNT), asked of the kernel itself,
//! because many a kernel's configuration cannot be read.
//!
//! `__schedule()` runs with preemption held off by `schedule()` and by the lock of the run queue
//! (`kernel/sched/core.c`): at `sched_switch` a kernel that counts shows more than a clean task does
//! in the same program. One that does not count shows no difference.

use super::{
    calibrated::Calibrated,
    error::SessionError,
    loader::{array, raw_tracepoint},
    proof,
};
use crate::kernel::{config::Config, cpu};
use aya::Ebpf;
use preemptleak_ebpf::event::{Sample, Samples};
use std::{thread, time::Duration};

/// How often this thread sleeps, so that it is switched out while the program is attached.
const SLEEPS: u32 = 5;

/// How long each time.
const NAP: Duration = Duration::from_millis(1);

/// Looks at this thread being switched out on a CPU that was calibrated: the program takes any call
/// of this thread with a pointer for second argument for a proof run, and `sched_switch` has one.
/// `None` where no switch was seen.
///
/// # Errors
/// When the kernel refuses the tracepoint; `NotProven` when the CPU went offline meanwhile.
pub(super) fn ask(ebpf: &mut Ebpf, on: &Calibrated) -> Result<Option<bool>, SessionError> {
    let program = raw_tracepoint(ebpf, "sys_enter")?;
    let link = program
        .attach("sched_switch")
        .map_err(|error| SessionError::refused("attach to sched_switch", &error))?;
    let pinned = cpu::Pinned::new().map_err(SessionError::io("ask where this thread may run"))?;
    pinned
        .to(on.cpu)
        .map_err(|error| proof::not_pinned(on.cpu, error))?;
    for _ in 0..SLEEPS {
        thread::sleep(NAP);
    }
    drop(pinned);
    raw_tracepoint(ebpf, "sys_enter")?
        .detach(link)
        .map_err(|error| SessionError::refused("detach from sched_switch", &error))?;
    let now: Samples = array::<Samples>(ebpf, "SAMPLES")?
        .get(&on.cpu, 0)
        .map_err(|error| SessionError::refused("read the calibration", &error))?;
    Ok(judge(on.samples.enter, on.samples.proof, now.proof))
}

/// What the last of the samples since `before` says.
fn judge(clean: Sample, before: Sample, now: Sample) -> Option<bool> {
    /// The field of nested `preempt_disable()`, the same in both layouts.
    const PREEMPT: u32 = 0xff;
    (now.runs > before.runs).then_some(now.last & PREEMPT > clean.min & PREEMPT)
}

/// Whether preemption is counted; `None` where neither the kernel nor its configuration tells.
pub(super) fn counts_preemption(counted: Option<bool>) -> Option<bool> {
    counted.or_else(|| Some(Config::of_running_kernel()?.has("PREEMPT_COUNT")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that only a count above a clean task's says yes, and that nothing seen says nothing.
    #[test]
    fn a_raised_count_is_counted() {
        let sample = |runs, last| Sample {
            runs,
            min: last,
            max: last,
            last,
        };
        let (clean, before) = (sample(4, 1), sample(1, 0x1_0000));
        assert_eq!(judge(clean, before, sample(2, 0x8000_0003)), Some(true));
        assert_eq!(judge(clean, before, sample(2, 0x8000_0001)), Some(false));
        let zero = sample(4, 0);
        assert_eq!(judge(zero, before, sample(3, 0x8000_0000)), Some(false));
        assert_eq!(judge(clean, before, before), None);
    }
}
