//! What was seen and what was not: losses and blind spots of one session.

use super::{
    Session,
    calibrate::calibrate,
    calls, carried,
    counted::counts_preemption,
    error::{Problem, SessionError},
    loader::array,
    resets::SWITCHED_OFF,
};
use crate::{
    kernel::cpu,
    leak::{Coverage, HandlerKind, Loss},
};
use preemptleak_ebpf::event::{Brought, Lost};

/// Adds up what a session that has ended saw.
pub(super) fn of(session: &Session) -> Result<Coverage, SessionError> {
    let by_cpu: Vec<u64> = calls::of_each_cpu(&session.ebpf)?
        .iter()
        .map(|calls| calls.returned + calls.held)
        .collect();
    let (known, unknown) = cpus(session, &by_cpu)?;
    let calls = session.calls()?;
    let (skipped, mut missed) = missed(session);
    if !is_enough(calls, skipped) {
        missed += skipped;
    }
    Ok(Coverage {
        duration: session.duration.unwrap_or_default(),
        calls,
        cpus: known,
        skipped,
        held_since: session.held_since,
        losses: losses(session, missed, unknown)?,
        blind_spots: blind_spots_of(session)
            .iter()
            .chain(&carried_in(session)?)
            .map(ToString::to_string)
            .collect(),
    })
}

/// What cannot be seen of what is watched.
fn blind_spots_of(session: &Session) -> Vec<Problem> {
    let survey = &session.survey;
    let watched = &survey.watched;
    blind_spots(
        session
            .resets
            .as_ref()
            .err()
            .filter(|_| watched.mask != 0)
            .map(String::as_str),
        if watched.has_preempt() {
            survey.calibration.counted
        } else {
            Some(true)
        },
        survey.calibration.not_held(),
    )
    .into_iter()
    .chain(no_handlers(&session.no_handlers))
    .collect()
}

/// Kinds of handlers that are not judged.
fn no_handlers(missing: &[(HandlerKind, String)]) -> Option<Problem> {
    let (_, why) = missing.first()?;
    let kinds: Vec<&str> = missing.iter().map(|(kind, _)| kind.name()).collect();
    Some(Problem::new(
        format!(
            "what handlers leak ({}) is told of the call that they interrupt ({why})",
            kinds.join(", ")
        ),
        "boot a kernel with CONFIG_TRACEPOINTS=y that has their tracepoints",
    ))
}

/// What tasks brought along, of which nobody can say here who raised it.
fn carried_in(session: &Session) -> Result<Vec<Problem>, SessionError> {
    let brought = array::<Brought>(&session.ebpf, "BROUGHT")?
        .get(&0, 0)
        .map_err(|error| SessionError::refused("read what was brought along", &error))?;
    let unseen = session.carried.as_ref().err();
    Ok(carried::blind_spots(brought, unseen.map(String::as_str)))
}

/// Whether at least 95 % of the calls were looked at twice, so that a kernel may be called clean. A short
/// trace skips some runs before the other pair takes over.
/// A leak that is in neither of its own two runs is seen in a later one, or
/// by the probe of resets, unless the trace ends first.
const fn is_enough(calls: u64, skipped: u64) -> bool {
    skipped.saturating_mul(20) <= calls
}

/// Runs the kernel skipped: those that hide nothing but who did it, and those that may hide a leak.
///
/// From 7.2 on the programs on sys_enter and sys_exit can be preempted, and the kernel does not run
/// one again on a CPU where it is under way. A count that a skipped sys_exit did not see is still
/// raised at the task's next sys_enter, or the scheduler resets it, which the probe of resets sees:
/// it runs with preemption held off and is never skipped for this reason.
fn missed(session: &Session) -> (u64, u64) {
    let sum = |wanted: &dyn Fn(&str) -> bool| {
        session
            .figures
            .iter()
            .filter(|(name, _)| wanted(name))
            .map(|(_, seen)| seen.missed)
            .sum::<u64>()
    };
    match &session.resets {
        // What a task counts itself nobody resets.
        _ if session.survey.watched.mask == 0 => (sum(&|_| true), 0),
        Ok(resets) => {
            let probe = resets.kind.name();
            (sum(&|name| name != probe), sum(&|name| name == probe))
        }
        Err(_) => (0, sum(&|_| true)),
    }
}

/// How many CPUs are calibrated, and how many are not. Those that came online after the start were
/// traced from their first call on: the baseline is the kernel's, and every way to the address
/// works for all possible CPUs. It is proven here, after the fact; of one that made calls and is
/// offline again it cannot be.
fn cpus(session: &Session, calls: &[u64]) -> Result<(u32, u64), SessionError> {
    let Session { survey, .. } = session;
    let calibration = &survey.calibration;
    let known: Vec<u32> = calibration.cpus.iter().map(|known| known.cpu).collect();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let online = cpu::online().map_err(SessionError::io("list the online CPUs"))?;
    let New { here, gone } = New::since(&known, &online, calls);
    if here == 0 {
        return Ok((count(known.len()), gone as u64));
    }
    let agrees = match calibrate(
        &survey.loader,
        &survey.count,
        &survey.watched,
        calibration.access,
        &[],
    ) {
        Ok(now) => {
            now.baseline_enter == calibration.baseline_enter
                && now.baseline_exit == calibration.baseline_exit
                && now.task_baselines == calibration.task_baselines
        }
        Err(error) => {
            log::warn!("CPUs that came online cannot be calibrated: {error}");
            false
        }
    };
    Ok(if agrees {
        (count(known.len() + here), gone as u64)
    } else {
        (count(known.len()), (here + gone) as u64)
    })
}

/// How many CPUs came online after the calibration.
#[derive(Debug, PartialEq, Eq)]
struct New {
    /// And still are.
    here: usize,
    /// And are offline again, after calls were seen there.
    gone: usize,
}

impl New {
    /// `calls`: how many were seen on each CPU, from the first on.
    fn since(known: &[u32], online: &[u32], calls: &[u64]) -> Self {
        let here = online.iter().filter(|cpu| !known.contains(cpu)).count();
        let gone = (0..)
            .zip(calls)
            .filter(|(cpu, calls)| **calls > 0 && !known.contains(cpu) && !online.contains(cpu))
            .count();
        Self { here, gone }
    }
}

fn losses(session: &Session, missed: u64, new_cpus: u64) -> Result<Vec<Loss>, SessionError> {
    let lost: Lost = array::<Lost>(&session.ebpf, "LOST")?
        .get(&0, 0)
        .map_err(|error| SessionError::refused("read what was lost", &error))?;
    let Lost {
        events,
        keys,
        tasks,
        ancestry,
        lockdep,
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
            "tasks not followed: there was no room for more unsettled tasks",
        ),
        (
            "ancestry",
            ancestry,
            "findings of tasks with too many ancestors to tell whether COMMAND is one",
        ),
        (
            "lockdep",
            lockdep,
            "looks at held locks that tell nothing: lockdep has given up after a report of its own",
        ),
        (
            "runs",
            missed,
            "runs of a program skipped by the kernel: it was running on that CPU already; trace for \
             longer, or begin when it is busy already",
        ),
        (
            "cpus",
            new_cpus,
            "CPUs that came online after the start and could not be calibrated at the end",
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
/// preemption is counted, where known; `not_held`: why there are no programs whose runs are never skipped,
/// where they may be needed.
#[must_use]
pub fn blind_spots(
    no_resets: Option<&str>,
    counted: Option<bool>,
    not_held: Option<&str>,
) -> Vec<Problem> {
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
    let counting = of_counting(counts_preemption(counted));
    let skipped = not_held.map(|reason| {
        Problem::new(
            format!(
                "which call leaked cannot always be seen where the host is busy: this kernel skips runs of \
                 programs that are preempted, and those which are never skipped cannot be had ({reason})"
            ),
            "mount tracefs on /sys/kernel/tracing, and run with CAP_PERFMON",
        )
    });
    masked.into_iter().chain(counting).chain(skipped).collect()
}

/// Why preemption is not counted at all. `counted`: what the kernel showed of itself; where it was
/// not asked, its configuration may tell.
#[must_use]
pub fn uncounted(counted: Option<bool>) -> Option<Problem> {
    let counts = counts_preemption(counted);
    of_counting(counts).filter(|_| counts == Some(false))
}

/// What is wrong where preemption is not counted, or nobody knows.
fn of_counting(counts: Option<bool>) -> Option<Problem> {
    match counts {
        Some(true) => None,
        Some(false) => Some(Problem::new(
            "preempt_disable() and spin_lock() are not counted on this kernel \
             (CONFIG_PREEMPT_COUNT=n): only softirq and hardirq leaks can be seen",
            "use a kernel with CONFIG_PREEMPT_DYNAMIC=y or CONFIG_PREEMPT=y, or look for softirq leaks \
             alone with --watch softirq",
        )),
        None => Some(Problem::new(
            "whether preempt_disable() and spin_lock() are counted on this kernel \
             (CONFIG_PREEMPT_COUNT) was not seen: where they are not, their leaks cannot be seen",
            "make the kernel's configuration readable (/proc/config.gz, or /boot/config-RELEASE)",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::config::Config;

    /// Check that a kernel of which nobody knows whether it counts preemption has a blind spot in words
    /// of its own, and that one which does has none.
    #[test]
    fn unknown_counting_is_a_blind_spot() {
        assert_eq!(of_counting(Some(true)), None);
        let unknown = of_counting(None).unwrap().what;
        assert!(unknown.contains("was not seen"), "{unknown}");
        let never = of_counting(Some(false)).unwrap().what;
        assert!(never.contains("CONFIG_PREEMPT_COUNT=n"), "{never}");
        assert_eq!(blind_spots(None, Some(true), None), []);
        assert_eq!(
            blind_spots(None, Some(false), None),
            [of_counting(Some(false)).unwrap()]
        );
    }

    /// Check that skipped runs are a blind spot where nothing can be done about them, with the reason.
    #[test]
    fn skipped_runs_are_a_blind_spot() {
        let spots = blind_spots(None, Some(true), Some("tracefs is not mounted"));
        let [spot] = spots.as_slice() else {
            panic!("{spots:?}")
        };
        assert!(spot.what.contains("(tracefs is not mounted)"), "{spot}");
    }

    /// Check that only a kernel known not to count is called one: what is unknown is no verdict.
    #[test]
    fn unknown_is_not_uncounted() {
        assert_eq!(uncounted(Some(true)), None);
        assert_eq!(uncounted(Some(false)), of_counting(Some(false)));
        let told = Config::of_running_kernel().map(|config| config.has("PREEMPT_COUNT"));
        assert_eq!(uncounted(None).is_some(), told == Some(false));
    }

    /// Check that a CPU is new while it is online, and when it made calls and went again; that one
    /// which made none is not missed; and that one which was calibrated may go.
    #[test]
    fn cpus_come_and_go() {
        let new = |online: &[u32], calls: &[u64]| {
            let New { here, gone } = New::since(&[0, 2], online, calls);
            (here, gone)
        };
        assert_eq!(new(&[0, 2], &[9, 0, 9, 0]), (0, 0));
        assert_eq!(new(&[0, 1, 2], &[9, 0, 9, 0]), (1, 0));
        assert_eq!(new(&[0, 1, 2], &[9, 5, 9, 5]), (1, 1));
        assert_eq!(new(&[0, 2], &[9, 5, 9, 0]), (0, 1));
        assert_eq!(new(&[0], &[9, 0, 9, 0]), (0, 0));
    }
}
