//! What was seen and what was not: losses and blind spots of one session.

use super::{
    Session,
    error::{Problem, SessionError},
    loader::array,
    resets::SWITCHED_OFF,
};
use crate::{
    kernel::{config::Config, cpu},
    leak::{Coverage, Loss},
};
use preemptleak_ebpf::event::{Calls, Lost};

/// Adds up what a session that has ended saw.
pub(super) fn of(session: &Session) -> Result<Coverage, SessionError> {
    let calls = array::<Calls>(&session.ebpf, "CALLS")?;
    let calls = calls.iter().flatten().map(|calls| calls.returned).sum();
    let calibrated = &session.survey.calibration.cpus;
    Ok(Coverage {
        duration: session.duration.unwrap_or_default(),
        calls,
        cpus: u32::try_from(calibrated.len()).unwrap_or(u32::MAX),
        losses: losses(session)?,
        blind_spots: blind_spots(
            session.resets.as_ref().err().map(String::as_str),
            session.survey.calibration.counted,
        )
        .iter()
        .map(ToString::to_string)
        .collect(),
    })
}

fn losses(session: &Session) -> Result<Vec<Loss>, SessionError> {
    let lost: Lost = array::<Lost>(&session.ebpf, "LOST")?
        .get(&0, 0)
        .map_err(|error| SessionError::refused("read what was lost", &error))?;
    let missed = session.figures.iter().map(|(_, seen)| seen.missed).sum();
    let calibrated = &session.survey.calibration.cpus;
    let new_cpus = cpu::online()
        .map_err(SessionError::io("list the online CPUs"))?
        .into_iter()
        .filter(|cpu| !calibrated.iter().any(|known| known.cpu == *cpu))
        .count();
    let Lost {
        events,
        keys,
        tasks,
        ancestry,
    } = lost;
    let all = [
        (
            "events",
            events,
            "findings dropped from the stream: the ring buffer was full; the table counts them",
        ),
        (
            "keys",
            keys,
            "findings missing from the table: its map was full",
        ),
        (
            "tasks",
            tasks,
            "tasks not followed: the map of unsettled tasks was full, or they died unreported",
        ),
        (
            "ancestry",
            ancestry,
            "findings of tasks with too many ancestors to tell whether COMMAND is one",
        ),
        (
            "runs",
            missed,
            "runs of a program skipped by the kernel: it was running on that CPU already",
        ),
        (
            "cpus",
            new_cpus as u64,
            "CPUs that came online after the calibration",
        ),
    ];
    Ok(all
        .into_iter()
        .filter(|(_, count, _)| *count > 0)
        .map(|(kind, count, meaning)| Loss {
            kind,
            count,
            meaning: meaning.to_owned(),
        })
        .collect())
}

/// What this kernel cannot show at all. `no_resets`: why resets are not seen; `counted`: whether
/// preemption is counted, where known.
#[must_use]
pub fn blind_spots(no_resets: Option<&str>, counted: Option<bool>) -> Vec<Problem> {
    let masked = no_resets.map(|reason| {
        Problem::new(
            format!("masked leaks (a leak whose call then sleeps) cannot be seen ({reason})"),
            if reason == SWITCHED_OFF {
                "unset PREEMPTLEAK_RESETS"
            } else {
                "a kernel with CONFIG_KPROBES=y, or one that grants BPF trampolines, shows them"
            },
        )
    });
    masked.into_iter().chain(uncounted(counted)).collect()
}

/// Why preemption is not counted at all. `counted`: what the kernel showed of itself; where it was
/// not asked, its configuration may tell.
#[must_use]
pub fn uncounted(counted: Option<bool>) -> Option<Problem> {
    let counted = counted.or_else(|| Some(Config::of_running_kernel()?.has("PREEMPT_COUNT")));
    (counted == Some(false)).then(|| {
        Problem::new(
            "preempt_disable() and spin_lock() are not counted on this kernel \
             (CONFIG_PREEMPT_COUNT=n): only softirq and hardirq leaks can be seen",
            "use a kernel with CONFIG_PREEMPT_DYNAMIC=y or CONFIG_PREEMPT=y",
        )
    })
}
