//! Asks the kernel for all facts there are, and goes on as long as there is anything to ask.

use std::{collections::BTreeMap, fs, time::Duration};

use crate::{
    kernel::{btf, config::Config, kallsyms, preempt_mode, privilege, release::release},
    leak::Class,
    locate::ftrace,
    record::{
        Btf, CheckRecord, Count, Cpu, Left, Options, Privileges, Program, SelfTest, Spot, Stacks,
        Way,
    },
    session::{
        Scope, Session,
        calibrate::Calibration,
        calibrated::Calibrated,
        coverage, error,
        error::SessionError,
        resets, selftest,
        survey::{Method, Survey, Surveyor, Ways},
    },
    wanted::watch::Context,
};
use preemptleak_ebpf::config::Access;

/// The options that decide what can be seen.
const OPTIONS: [&str; 10] = [
    "BPF_EVENTS",
    "DEBUG_INFO_BTF",
    "DEBUG_PREEMPT",
    "DYNAMIC_FTRACE_WITH_DIRECT_CALLS",
    "FAIR_GROUP_SCHED",
    "KALLSYMS_ALL",
    "KPROBE_EVENTS",
    "PREEMPT_COUNT",
    "PREEMPT_DYNAMIC",
    "PREEMPT_RT",
];

/// How long the programs of a trace are attached to be looked at.
const LOOK: Duration = Duration::from_millis(20);

/// All facts that can be had. Must be called inside a tokio runtime.
pub(super) async fn facts(ways: &Ways, program_log_level: u8) -> CheckRecord {
    let mut facts = host();
    left(&mut facts);
    match Surveyor::of_running_kernel(&[Context::Preempt], ways.verifier_log) {
        Ok(surveyor) => {
            if let Err(error) = loaded(&mut facts, surveyor, ways, program_log_level).await {
                facts.fatal(error.problem());
            }
        }
        Err(error) => {
            facts.fatal(error.problem());
            if let Some(problem) = coverage::uncounted(None) {
                facts.fatal(problem);
            }
            // This would keep it from being traced as well.
            if let Some(problem) = error::hindrance() {
                facts.fatal(problem);
            }
        }
    }
    facts
}

/// What can be had by reading files.
fn host() -> CheckRecord {
    let privileges = Privileges {
        root: privilege::is_root(),
        missing: privilege::missing_capabilities(),
        user_namespace: privilege::in_user_namespace(),
    };
    let named = kallsyms::values(&[resets::FUNCTION]).is_ok_and(|values| !values.is_empty());
    let stacks = Stacks {
        named,
        kptr_restrict: privilege::kptr_restrict(),
    };
    let mut facts = CheckRecord::new(release(), privileges, stacks);
    facts.lockdown = privilege::lockdown();
    facts.preemption = preempt_mode::in_force();
    facts.config = Config::of_running_kernel().map(|config| {
        let value = |name: &str| (name.to_owned(), config.get(name).map(str::to_owned));
        Options {
            options: OPTIONS.map(value).into_iter().collect::<BTreeMap<_, _>>(),
            source: config.source,
        }
    });
    facts.btf = fs::read(btf::PATH).ok().map(|types| Btf {
        path: btf::PATH.to_owned(),
        bytes: types.len() as u64,
    });
    facts
}

/// Undoes what a killed run left switched on in ftrace.
fn left(facts: &mut CheckRecord) {
    match ftrace::leftovers() {
        Ok(None) => {}
        Ok(Some(left)) => {
            let what = left.what().to_owned();
            let outcome = left.undo();
            facts.tracing = Some(Left {
                what,
                undone: outcome.is_ok(),
            });
            if let Err(error) = outcome {
                facts.note(error.problem());
            }
        }
        Err(error) => facts.note(error.problem()),
    }
}

/// What can be had by loading programs.
async fn loaded(
    facts: &mut CheckRecord,
    surveyor: Surveyor,
    ways: &Ways,
    program_log_level: u8,
) -> Result<(), SessionError> {
    facts.count = Some(Count {
        symbol: surveyor.count.symbol.to_owned(),
        offset: surveyor.count.offset,
        bytes: surveyor.count.layout.size(),
    });
    addresses(facts, &surveyor, ways);
    // What `trace` does, so that the verdict is the one it will come to.
    let calibrated = surveyor.calibrate(ways.method, &ways.resets);
    facts.counted = calibrated
        .as_ref()
        .ok()
        .and_then(|(found, _)| found.counted);
    if let Some(problem) = coverage::uncounted(facts.counted) {
        facts.fatal(problem);
    }
    let (calibration, refused) = calibrated?;
    facts.cpus = calibration.cpus.iter().map(cpu).collect();
    resets(facts, &surveyor, &calibration, ways);
    let survey = surveyor.survey(calibration, refused);
    let (survey, outcome) = self_test(survey, program_log_level).await?;
    if !outcome.passed {
        facts.fatal(error::Problem::new(
            format!("the self-test failed: {}", outcome.detail),
            error::ASK,
        ));
    }
    facts.self_test = Some(outcome);
    programs(facts, survey).await?;
    contexts(facts, ways, program_log_level).await;
    Ok(())
}

/// What `--watch` can be told on this kernel: each context with its counter, found, calibrated and
/// tested live; or why not.
async fn contexts(facts: &mut CheckRecord, ways: &Ways, program_log_level: u8) {
    let tested = match Surveyor::of_running_kernel(&[Context::All], ways.verifier_log) {
        Ok(surveyor) => {
            let counters = surveyor.counters.clone();
            let outcome = test_all(surveyor, ways, program_log_level).await;
            Ok((counters, outcome))
        }
        Err(error) => Err(error.problem().what),
    };
    for context in Context::EACH {
        let outcome = tested
            .as_ref()
            .map_err(String::clone)
            .and_then(|(counters, outcome)| {
                let counter = context.counter(counters).map_err(str::to_owned)?;
                outcome.clone().map(|()| counter.name().to_owned())
            });
        facts.watch.push(Way {
            name: context.name().to_owned(),
            works: outcome.is_ok(),
            detail: Some(outcome.unwrap_or_else(|why| why)),
        });
    }
}

/// Watches all there is, in a self-test.
async fn test_all(surveyor: Surveyor, ways: &Ways, program_log_level: u8) -> Result<(), String> {
    let told = |error: SessionError| error.problem().what;
    let (calibration, refused) = surveyor
        .calibrate(ways.method, &ways.resets)
        .map_err(told)?;
    let survey = surveyor.survey(calibration, refused);
    let (_, outcome) = selftest::run(survey, program_log_level)
        .await
        .map_err(told)?;
    outcome.map(drop)
}

/// Tries each way to find the count by itself, and compares what they tell.
fn addresses(facts: &mut CheckRecord, surveyor: &Surveyor, ways: &Ways) {
    let mut told: BTreeMap<u32, Vec<(&str, u64)>> = BTreeMap::new();
    for method in Method::ALL {
        let mut works = false;
        let detail = if ways.method.is_some_and(|only| only != method) {
            "switched off by PREEMPTLEAK_ADDRESS".to_owned()
        } else {
            match surveyor.calibrate(Some(method), &[]) {
                Ok((calibration, _)) => {
                    works = true;
                    for calibrated in &calibration.cpus {
                        let addresses = told.entry(calibrated.cpu).or_default();
                        addresses.extend(calibrated.addresses());
                    }
                    how(calibration.access).to_owned()
                }
                Err(SessionError::Refused { what, .. }) => what,
                Err(SessionError::NoAddress(problem)) => problem.what,
                Err(error) => error.problem().what,
            }
        };
        facts.addresses.push(Way {
            name: method.name().to_owned(),
            works,
            detail: Some(detail),
        });
    }
    facts.addresses_agree = agree(&told);
}

/// Whether all methods tell the same on each CPU; `None` where no CPU was told by two.
fn agree(told: &BTreeMap<u32, Vec<(&str, u64)>>) -> Option<bool> {
    let mut compared = false;
    for addresses in told.values() {
        let Some((method, address)) = addresses.first() else {
            continue;
        };
        compared |= addresses.iter().any(|(other, _)| other != method);
        if addresses.iter().any(|(_, other)| other != address) {
            return Some(false);
        }
    }
    compared.then_some(true)
}

/// How a way reads the count.
const fn how(access: Access) -> &'static str {
    match access {
        Access::Ksym => "the verifier resolves the symbol; a plain load",
        Access::BtfCast => "through current->se.cfs_rq->rq; read by bpf_rdonly_cast",
        Access::BtfRead => "through current->se.cfs_rq->rq; read by bpf_probe_read_kernel",
        Access::Table => "symbol plus __per_cpu_offset; read by bpf_probe_read_kernel",
    }
}

fn cpu(calibrated: &Calibrated) -> Cpu {
    let Calibrated { cpu, samples, .. } = calibrated;
    let sampled = samples.enter.runs > 0;
    Cpu {
        cpu: *cpu,
        enter: sampled.then_some(samples.enter.min),
        exit: sampled.then_some(samples.exit.min),
        interrupt: samples.proof.max,
    }
}

/// Tries each way to see resets by itself.
fn resets(facts: &mut CheckRecord, surveyor: &Surveyor, calibration: &Calibration, ways: &Ways) {
    let method = Method::of(calibration.access);
    for kind in resets::Kind::ALL {
        let outcome = if ways.resets.contains(&kind) {
            match surveyor.calibrate(Some(method), &[kind]) {
                Ok((calibration, _)) => calibration.resets.map_err(|reason| {
                    let prefix = format!("{}: ", kind.name());
                    reason.strip_prefix(&prefix).unwrap_or(&reason).to_owned()
                }),
                Err(error) => Err(error.problem().what),
            }
        } else {
            Err(resets::SWITCHED_OFF.to_owned())
        };
        facts.resets.push(Way {
            name: kind.name().to_owned(),
            works: outcome.is_ok(),
            detail: outcome.err(),
        });
    }
}

/// Runs the live self-test.
async fn self_test(
    survey: Survey,
    program_log_level: u8,
) -> Result<(Survey, SelfTest), SessionError> {
    let (survey, outcome) = selftest::run(survey, program_log_level).await?;
    let test = match outcome {
        Ok(leak) => SelfTest {
            passed: true,
            detail: format!(
                "a made-up leak came back as {} {:+}",
                leak.class.name(),
                leak.delta
            ),
        },
        Err(detail) => SelfTest {
            passed: false,
            detail,
        },
    };
    Ok((survey, test))
}

/// Loads and attaches what a trace would, to tell its cost to the verifier and its blind spots.
async fn programs(facts: &mut CheckRecord, survey: Survey) -> Result<(), SessionError> {
    let scope = Scope {
        own_tree: false,
        pids: Vec::new(),
        crash_safe: false,
        is_observed: false,
        classes: Class::ALL.to_vec(),
        program_log_level: 0,
    };
    let mut session = Session::attach(survey, &scope)?;
    let figures = session.figures();
    facts.programs = figures
        .into_iter()
        .map(|(name, figures)| Program {
            name: name.to_owned(),
            verified_instructions: figures.verified,
        })
        .collect();
    let resets = session.resets().as_ref();
    let mut spots = coverage::blind_spots(
        resets.err().map(String::as_str),
        facts.counted,
        session.survey().calibration.not_held(),
    );
    // What is a problem already is no news.
    spots.retain(|spot| {
        !facts
            .problems
            .iter()
            .any(|problem| problem.what == spot.what)
    });
    if resets.is_ok() && !facts.stacks.named {
        facts.note(error::Problem::new(
            "stacks of masked leaks stay without names: addresses in /proc/kallsyms are hidden",
            "set kernel.kptr_restrict to 0 or 1, and run with CAP_SYSLOG",
        ));
    }
    facts.blind_spots = spots.into_iter().map(Spot::from).collect();
    tokio::time::sleep(LOOK).await;
    if session.finish()?.coverage.calls == 0 {
        facts.fatal(error::Problem::new(
            "the programs are attached, but no system call reaches them",
            error::ASK,
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that agreement takes two methods and all CPUs.
    #[test]
    fn agreement() {
        let told = |cpus: &[&[(&'static str, u64)]]| {
            agree(&(0..).zip(cpus.iter().map(|cpu| cpu.to_vec())).collect())
        };
        assert_eq!(told(&[]), None);
        assert_eq!(told(&[&[("btf", 1), ("btf", 1)], &[("btf", 2)]]), None);
        assert_eq!(told(&[&[("btf", 1), ("ksym", 1)], &[]]), Some(true));
        assert_eq!(
            told(&[&[("btf", 1), ("ksym", 1)], &[("btf", 2), ("ksym", 3)]]),
            Some(false)
        );
    }
}
