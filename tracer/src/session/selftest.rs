//! The live self-test: the whole way from the programs to a decoded finding, on a kernel that does
//! not leak. The programs are loaded with a baseline that is wrong by one at sys_exit, and look
//! only at the loader's own probe call: it must come out as exactly one leak of +1, of each counter
//! that is watched.

use super::{Scope, Session, error::SessionError, probe_call::probe_call, survey::Survey};
use crate::leak::{Class, Counter, Leak};
use preemptleak_ebpf::config::{Config, Mode, PROBE_CMD};
use std::time::Duration;

/// How long the finding may take to arrive.
const PATIENCE: Duration = Duration::from_secs(2);

/// Runs the self-test and gives the survey back. `program_log_level`: how much the programs say
/// meanwhile, as in [`Scope`]; here they always have something to say. Must be called inside a tokio
/// runtime.
///
/// # Errors
/// When the kernel refuses the programs.
pub async fn run(
    survey: Survey,
    program_log_level: u8,
) -> Result<(Survey, Result<Leak, String>), SessionError> {
    let calibration = &survey.calibration;
    let mut config = Config {
        baseline_enter: calibration.baseline_enter,
        baseline_exit: calibration.baseline_exit.wrapping_sub(1) & survey.loader.config.mask,
        classes: Class::Leak.bit(),
        // The loader waits to be woken up.
        held_surplus: 0,
        ..survey.config(Mode::SelfTest)
    };
    for counter in &mut config.task_counters {
        counter.baseline_exit -= 1;
    }
    let nonce = config.nonce;
    let scope = Scope {
        own_tree: false,
        pids: Vec::new(),
        crash_safe: false,
        is_observed: false,
        classes: vec![Class::Leak],
        program_log_level,
    };
    let mut session = Session::attach_with(survey, &scope, &config)?;
    probe_call(nonce);
    let first = tokio::time::timeout(PATIENCE, session.next()).await;
    let mut expected = vec![Counter::PreemptCount];
    expected.extend(&session.survey.watched.counters);
    let outcome = match first {
        Ok(Ok(mut leaks)) => {
            // They are sent one by one, in one go.
            leaks.extend(session.drain());
            judge(&leaks, &expected, nonce)
        }
        Ok(Err(error)) => Err(format!("cannot wait for the ring buffer: {error}")),
        Err(_) => Err(format!("nothing arrived within {} s", PATIENCE.as_secs())),
    };
    session.detach()?;
    Ok((session.survey.clone(), outcome))
}

fn judge(leaks: &[Leak], expected: &[Counter], nonce: u64) -> Result<Leak, String> {
    let counters: Vec<Counter> = leaks.iter().map(|leak| leak.counter).collect();
    let (Some(first), true) = (leaks.first(), counters == expected) else {
        let names: Vec<&str> = counters.iter().map(|counter| counter.name()).collect();
        return Err(format!(
            "the findings that arrived are not the {} that were made: [{}]",
            expected.len(),
            names.join(", ")
        ));
    };
    let is_right = |leak: &Leak| {
        leak.class == Class::Leak
            && leak.delta == 1
            && leak.pid == std::process::id()
            && leak
                .cmd
                .as_ref()
                .is_some_and(|cmd| cmd.value == u64::from(PROBE_CMD))
            && leak.args.get(2) == Some(&nonce)
            && leak.ret == Some(-i64::from(libc::EBADF))
    };
    match leaks.iter().find(|leak| !is_right(leak)) {
        None => Ok(first.clone()),
        Some(leak) => Err(format!(
            "the finding is not the one that was made: {leak:?}"
        )),
    }
}
