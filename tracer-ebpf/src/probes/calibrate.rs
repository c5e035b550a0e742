//! Learning what a clean task shows. The same programs on the same tracepoints, loaded with a
//! baseline that nothing equals, so that every call comes here; only the loader's own probe call
//! (a random number makes it known) and proof runs are looked at.

use super::{
    config,
    maps::{ADDRESSES, SAMPLES},
    regs::Regs,
    sample::{btf_address, ksym_pointer, read},
    tracepoint::Tracepoint,
    watch,
};
use aya_ebpf::{
    helpers::{bpf_get_current_pid_tgid, bpf_get_smp_processor_id},
    programs::RawTracePointContext,
};
use preemptleak_ebpf::{
    config::{PROBE_CMD, PROOF_RUN},
    counter::TASK_COUNTERS,
    event::{Sample, Samples},
};

/// ioctl in the 64-bit table.
const IOCTL: u64 = 16;

/// Whether these are the registers of the loader's own probe call: `ioctl(-1, PROBE_CMD, nonce)`.
#[inline(always)]
pub(crate) fn is_own(regs: u64) -> bool {
    let regs: Regs = read(regs);
    regs.orig_ax == IOCTL && regs.si == u64::from(PROBE_CMD) && regs.dx == config::nonce()
}

/// The probe call begins, or a proof run.
#[inline(always)]
pub(crate) fn at_enter<T: Tracepoint>(ctx: &T, raw: u32) {
    let Some(samples) = samples() else { return };
    let nr = ctx.nr();
    // SAFETY: `samples` is this CPU's own map value; only the loader's thread and its proof runs
    // write there, one after the other.
    unsafe {
        let own_pid_tgid = (*samples).own == bpf_get_current_pid_tgid();
        // No system call of this thread has such a number: it is the second argument of another
        // tracepoint, a pointer or (hrtimer_expire_entry from 7.2 on) nanoseconds since boot.
        let is_timer = nr > 0xffff && own_pid_tgid;
        if T::HELD {
            if is_own(ctx.regs()) {
                take(&mut (*samples).held_enter, raw);
            }
        } else if nr == PROOF_RUN || is_timer {
            take(&mut (*samples).proof, raw);
        } else if is_own(ctx.regs()) {
            take(&mut (*samples).enter, raw);
            take_counters(&mut (*samples).task_enter);
            (*samples).own = bpf_get_current_pid_tgid();
            if config::have_btf() != 0 {
                (*samples).address_btf = btf_address();
            }
            if config::have_ksym() != 0 {
                (*samples).address_ksym = ksym_pointer().addr() as u64;
            }
        }
    }
}

/// The probe call ends.
#[inline(always)]
pub(crate) fn at_exit<T: Tracepoint>(ctx: &T, raw: u32) {
    let Some(samples) = samples() else { return };
    if is_own(ctx.regs()) {
        // SAFETY: as above.
        unsafe {
            if T::HELD {
                take(&mut (*samples).held_exit, raw);
                return;
            }
            take(&mut (*samples).exit, raw);
            take_counters(&mut (*samples).task_exit);
        }
    }
}

/// The loader's own call hits a probe of the kind that will watch `__schedule_bug`.
#[inline(always)]
pub(crate) fn in_probe(raw: u32) {
    let Some(samples) = samples() else { return };
    // SAFETY: as above.
    unsafe {
        if (*samples).own == bpf_get_current_pid_tgid() {
            take(&mut (*samples).reset, raw);
        }
    }
}

/// Fills one CPU's entry of the table of addresses.
#[inline(always)]
pub(crate) fn read_offset(ctx: &RawTracePointContext) -> u32 {
    let cpu: u64 = ctx.arg(1);
    let offset: u64 = read(config::per_cpu_offset() + cpu * 8);
    if let Some(address) = ADDRESSES.get_ptr_mut(cpu as u32) {
        // SAFETY: the verifier has seen the null check; nobody else writes during calibration.
        unsafe { *address = config::count_symbol().wrapping_add(offset) };
    }
    0
}

#[inline(always)]
fn samples() -> Option<*mut Samples> {
    // SAFETY: no arguments.
    SAMPLES.get_ptr_mut(unsafe { bpf_get_smp_processor_id() })
}

/// Samples the task's counters that are watched.
#[inline(always)]
fn take_counters(samples: &mut [Sample; TASK_COUNTERS]) {
    for index in 0..TASK_COUNTERS {
        if config::counter_size(index) != 0 {
            keep(&mut samples[index], watch::raw(index) as u32);
        }
    }
}

#[inline(always)]
fn take(sample: &mut Sample, raw: u32) {
    keep(sample, raw & config::mask());
    sample.last = raw;
}

#[inline(always)]
fn keep(sample: &mut Sample, value: u32) {
    if sample.runs == 0 || value < sample.min {
        sample.min = value;
    }
    if sample.runs == 0 || value > sample.max {
        sample.max = value;
    }
    sample.last = value;
    sample.runs += 1;
}
