//! The pair of programs that run with preemption held off, for kernels that preempt raw tracepoints.
//!
//! From 7.2 on a task can be preempted inside a raw tracepoint program, and until it runs again the
//! kernel skips that program for every other task on that CPU (`bpf_prog_get_recursion_context()`).
//! On a busy host that is half of all runs. perf's way to the same tracepoints holds preemption off,
//! so nothing is skipped, but costs more. So the raw pair works as long as the kernel has skipped none of
//! its runs, and this pair takes over from the first on.
//!
//! A tracepoint with one function is called by a static call, and `tracepoint_remove_func()`
//! (`kernel/tracepoint.c`, read in 7.3) waits for RCU and for `tracepoint_srcu` before it puts another
//! function there, but not for the flavour that tracepoints of system calls use since they can be preempted,
//! `rcu_tasks_trace`. So a task that was preempted there calls the new function with what was meant for the
//! old one. With raw programs for both that is another of our links; from a raw program to perf's function it
//! was the end of a busy kernel (seen on 7.3.4: `perf_trace_sys_enter()` with no per-CPU list).
//!
//! So the tracepoint never goes from a raw program alone to this pair alone: the raw pair stays. At the
//! takeover it is attached anew, so that it stands behind this pair in the list, and it is detached before it,
//! by [`super::Session`]'s drop as by the kernel where this process is killed: the last function of a perf
//! event goes when its own file does, which is after all links. What is left is a kill in the moment of the
//! takeover, and other people's perf events on these tracepoints.

use super::{
    calibrated::Calibrated,
    error::{SessionError, root_cause},
    loader::program,
    probe_call::on_every_cpu,
    programs::{Figures, figures},
};
use crate::kernel::syscall_events;
use aya::{
    Ebpf,
    maps::{Array, MapData},
    programs::TracePoint,
};
use preemptleak_ebpf::event::Sample;

/// The programs and their events, in the order they are attached.
const PROGRAMS: [(&str, &str); 2] = [("held_enter", "sys_enter"), ("held_exit", "sys_exit")];

/// The program at sys_enter.
pub(super) const ENTER: &str = PROGRAMS[0].0;

/// The program at sys_exit, whose skipped runs are calls that returned.
pub(super) const EXIT: &str = PROGRAMS[1].0;

/// The bits of nested `preempt_disable()`, the same in both layouts.
const PREEMPT: u32 = 0xff;

/// The map in which the raw pair reads that it is not needed.
const HELD: &str = ".data.held";

/// Whether a task can be preempted inside the raw tracepoint programs, by what a clean task shows
/// there. `counts`: whether the kernel counts preemption; one that does not is not preempted either.
pub(super) const fn is_needed(baseline_enter: u32, baseline_exit: u32, counts: bool) -> bool {
    counts && (baseline_enter & PREEMPT == 0 || baseline_exit & PREEMPT == 0)
}

/// Has our own calls seen by the pair, in a session that calibrates and has the raw pair attached. The outer
/// error ends the calibration, the inner says why there is no such pair.
pub(super) fn sample_own_calls(
    ebpf: &mut Ebpf,
    nonce: u64,
    online: &[u32],
) -> Result<Result<(), String>, SessionError> {
    if let Err(why) = syscall_events::check_records() {
        return Ok(Err(why));
    }
    let attached = load(ebpf).and_then(|()| attach(ebpf));
    if attached.is_ok() {
        on_every_cpu(nonce, online)?;
    }
    unload(ebpf)?;
    Ok(attached)
}

/// What the pair's caller adds to the count of a clean task.
///
/// # Errors
/// Why that is no constant.
pub(super) fn surplus(cpus: &[Calibrated]) -> Result<u32, String> {
    let mut surplus = None;
    for Calibrated { cpu, samples, .. } in cpus {
        if samples.enter.runs == 0 {
            continue;
        }
        for (held, raw) in [
            (samples.held_enter, samples.enter),
            (samples.held_exit, samples.exit),
        ] {
            match of_one(held, raw) {
                Some(more) if surplus.is_none_or(|known| known == more) => surplus = Some(more),
                _ => return Err(format!("CPU {cpu} shows no constant count")),
            }
        }
    }
    surplus.ok_or_else(|| "no CPU could be asked".to_owned())
}

/// How much more the held program shows than the raw one; `None` where that is no constant, or
/// nothing, so that preemption is not held off there.
fn of_one(held: Sample, raw: Sample) -> Option<u32> {
    let more = held.min.checked_sub(raw.min)?;
    (held.runs > 0 && held.min == held.max && more > 0).then_some(more)
}

/// Loads both programs.
///
/// # Errors
/// Why the kernel refuses them.
pub(super) fn load(ebpf: &mut Ebpf) -> Result<(), String> {
    for (name, _) in PROGRAMS {
        trace_point(ebpf, name)
            .map_err(|error| error.to_string())?
            .load()
            .map_err(|error| format!("load {name}: {}", root_cause(&error)))?;
    }
    Ok(())
}

/// Attaches both programs. Where that fails, none stays attached.
///
/// # Errors
/// Why the kernel refuses.
pub(super) fn attach(ebpf: &mut Ebpf) -> Result<(), String> {
    for (name, event) in PROGRAMS {
        let attached = trace_point(ebpf, name)
            .map_err(|error| error.to_string())?
            .attach(syscall_events::GROUP, event);
        if let Err(error) = attached {
            let _ = unload(ebpf);
            let event = format!("{}:{event}", syscall_events::GROUP);
            return Err(format!("attach to {event}: {}", root_cause(&error)));
        }
    }
    Ok(())
}

/// Has the raw pair return at once from now on.
///
/// # Errors
/// When the kernel does not let the map be written.
pub(super) fn tell_raw_pair(ebpf: &mut Ebpf) -> Result<(), SessionError> {
    let map = ebpf
        .map_mut(HELD)
        .ok_or_else(|| SessionError::object(&format!("map {HELD}")))?;
    Array::<&mut MapData, u64>::try_from(map)
        .and_then(|mut map| map.set(0, 1, 0))
        .map_err(|error| SessionError::refused("let the raw programs rest", &error))
}

/// Detaches and unloads both, the last first.
///
/// # Errors
/// When the kernel refuses.
pub(super) fn unload(ebpf: &mut Ebpf) -> Result<(), SessionError> {
    for (name, _) in PROGRAMS.into_iter().rev() {
        let program = trace_point(ebpf, name)?;
        if program.fd().is_ok() {
            program
                .unload()
                .map_err(|error| SessionError::refused("detach", &error))?;
        }
    }
    Ok(())
}

/// What the kernel says of those that are loaded.
pub(super) fn all_figures(ebpf: &mut Ebpf) -> Vec<(&'static str, Figures)> {
    let mut all = Vec::new();
    for (name, _) in PROGRAMS {
        if let Ok(program) = trace_point(ebpf, name)
            && let Ok(fd) = program.fd()
        {
            all.push((name, figures(fd)));
        }
    }
    all
}

fn trace_point<'a>(ebpf: &'a mut Ebpf, name: &str) -> Result<&'a mut TracePoint, SessionError> {
    program(ebpf, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the pair is needed where a clean task shows no held preemption in either program of a
    /// kernel that counts it, and nowhere else.
    #[test]
    fn needed_where_programs_are_preemptible() {
        assert!(is_needed(0, 0, true));
        assert!(is_needed(1, 0, true));
        assert!(!is_needed(1, 1, true));
        assert!(!is_needed(0, 0, false));
        assert!(is_needed(0x100, 0x100, true));
    }

    /// Check that only a constant that is more than the raw program's is a surplus.
    #[test]
    fn a_surplus_is_constant_and_more() {
        let sample = |runs, min, max| Sample {
            runs,
            min,
            max,
            last: max,
        };
        assert_eq!(of_one(sample(4, 1, 1), sample(4, 0, 0)), Some(1));
        assert_eq!(of_one(sample(4, 0, 0), sample(4, 0, 0)), None);
        assert_eq!(of_one(sample(4, 1, 2), sample(4, 0, 0)), None);
        assert_eq!(of_one(sample(0, 0, 0), sample(4, 0, 0)), None);
    }
}
