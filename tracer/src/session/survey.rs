//! Before anything is traced: what the running kernel says of itself, and which of the ways to
//! find and read the count holds on it.

use super::{
    calibrate::{Calibration, calibrate},
    error::{Problem, SessionError},
    loader::Loader,
    resets::Kind,
    watch::Watched,
};
use crate::cli::{self, AddressWay, ResetWay};
use crate::kernel::{
    btf::Types, cpu, handlers::HandlerFields, preempt_count::PreemptCount,
    task_counters::TaskCounters,
};
use crate::wanted::watch::Context;
use preemptleak_ebpf::config::{Access, Config, Mode};

/// A way to find the address of the count, as users force it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The verifier resolves the per-CPU variable.
    Ksym,
    /// BTF alone: `current->se.cfs_rq->rq` and a distance.
    Btf,
    /// `/proc/kallsyms` and `__per_cpu_offset`.
    Kallsyms,
}

impl Method {
    /// All, in the order they are tried.
    pub const ALL: [Self; 3] = [Self::Ksym, Self::Btf, Self::Kallsyms];

    /// The name used in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ksym => "ksym",
            Self::Btf => "btf",
            Self::Kallsyms => "kallsyms",
        }
    }

    /// The method a way of access belongs to.
    #[must_use]
    pub const fn of(access: Access) -> Self {
        match access {
            Access::Ksym => Self::Ksym,
            Access::BtfCast | Access::BtfRead => Self::Btf,
            Access::Table => Self::Kallsyms,
        }
    }
}

/// What the kernel may be asked.
#[derive(Clone, Debug)]
pub struct Ways {
    /// Only this way to find the count; `None` for the cheapest that works.
    pub method: Option<Method>,
    /// The ways to see resets that may be tried, in order.
    pub resets: Vec<Kind>,
    /// Log what the verifier says, at length.
    pub verifier_log: bool,
}

impl From<cli::Ways> for Ways {
    fn from(ways: cli::Ways) -> Self {
        let cli::Ways {
            address,
            resets,
            verifier_log,
        } = ways;
        Self {
            method: address.map(|way| match way {
                AddressWay::Btf => Method::Btf,
                AddressWay::Kallsyms => Method::Kallsyms,
                AddressWay::Ksym => Method::Ksym,
            }),
            resets: match resets {
                None => Kind::ALL.to_vec(),
                Some(ResetWay::Fentry) => vec![Kind::Fentry],
                Some(ResetWay::Kprobe) => vec![Kind::Kprobe],
                Some(ResetWay::None) => Vec::new(),
            },
            verifier_log,
        }
    }
}

/// What the kernel says of its count, before any program is loaded.
#[derive(Debug)]
pub struct Surveyor {
    /// Where it says the count is.
    pub count: PreemptCount,
    /// What its tasks count themselves.
    pub counters: TaskCounters,
    /// What of all that is watched.
    pub watched: Watched,
    /// Ready to load the programs for it.
    pub loader: Loader,
}

/// A kernel that can be traced.
#[derive(Clone, Debug)]
pub struct Survey {
    /// What it says of its count.
    pub count: PreemptCount,
    /// What is watched.
    pub watched: Watched,
    /// A task remembers where its count was raised first (`preempt_disable_ip`).
    pub has_disable_ip: bool,
    /// What a clean task shows, proven.
    pub calibration: Calibration,
    /// Ready to load the programs for it.
    pub loader: Loader,
    /// Ways that were tried before and did not work, with the reason.
    pub refused: Vec<(Access, String)>,
}

impl Surveyor {
    /// Asks the running kernel for its types and symbols; loads nothing.
    ///
    /// # Errors
    /// When there are no types, or they lack what no other source has; when the kernel does not
    /// count what is to be watched.
    pub fn of_running_kernel(watch: &[Context], verifier_log: bool) -> Result<Self, SessionError> {
        let types = Types::of_running_kernel()?;
        let count = PreemptCount::of_running_kernel(&types)?;
        let counters = TaskCounters::of_running_kernel(&types)?;
        let watched = Watched::of(watch, count.layout, &counters)?;
        let possible = cpu::possible().map_err(SessionError::io("list the possible CPUs"))?;
        let room = possible.last().map_or(1, |last| last + 1);
        let loader = Loader::new(
            &count,
            &watched,
            &counters,
            HandlerFields::of(&types),
            room,
            verifier_log,
        );
        Ok(Self {
            count,
            counters,
            watched,
            loader,
        })
    }

    /// Calibrates by the cheapest way that works: of this method, or of any. With it the ways that
    /// were tried before.
    ///
    /// # Errors
    /// When none works, or when one does and what it reads cannot be the count.
    pub fn calibrate(
        &self,
        method: Option<Method>,
        resets: &[Kind],
    ) -> Result<(Calibration, Vec<(Access, String)>), SessionError> {
        let mut refused = Vec::new();
        for access in candidates(&self.count, method)? {
            match calibrate(&self.loader, &self.count, &self.watched, access, resets) {
                Ok(calibration) => return Ok((calibration, refused)),
                Err(SessionError::Refused { what, remedy: None }) => {
                    let what = told(&self.count, access, what);
                    log::info!("{access:?}: {what}");
                    refused.push((access, what));
                }
                // What has a remedy of its own keeps every way from working.
                Err(error) => return Err(error),
            }
        }
        Err(all_refused(refused, method.map(unset)))
    }

    /// The kernel, with what a calibration of it showed.
    #[must_use]
    pub fn survey(self, calibration: Calibration, refused: Vec<(Access, String)>) -> Survey {
        let Self {
            count,
            counters,
            watched,
            loader,
        } = self;
        Survey {
            count,
            watched,
            has_disable_ip: counters.disable_ip.is_some(),
            calibration,
            loader,
            refused,
        }
    }
}

impl Survey {
    /// The configuration for one purpose, with what a clean task shows of its own counters.
    #[must_use]
    pub fn config(&self, mode: Mode) -> Config {
        let mut config = self.loader.config(self.calibration.access, mode);
        let baselines = self.calibration.task_baselines;
        for (counter, [enter, exit]) in config.task_counters.iter_mut().zip(baselines) {
            counter.baseline_enter = enter;
            counter.baseline_exit = exit;
        }
        if let Some(Ok(surplus)) = self.calibration.held {
            config.held_surplus = surplus;
        }
        config
    }

    /// Surveys the running kernel.
    ///
    /// # Errors
    /// When it cannot be traced, with what is missing and the remedy.
    pub fn of_running_kernel(watch: &[Context], ways: &Ways) -> Result<Self, SessionError> {
        let surveyor = Surveyor::of_running_kernel(watch, ways.verifier_log)?;
        let (calibration, refused) = surveyor.calibrate(ways.method, &ways.resets)?;
        Ok(surveyor.survey(calibration, refused))
    }
}

/// The ways of access to try, cheapest first.
fn candidates(count: &PreemptCount, method: Option<Method>) -> Result<Vec<Access>, SessionError> {
    let has_way = count.btf.is_some_and(|btf| btf.from_runqueues.is_some());
    let all = [
        (Access::Ksym, count.btf.is_some()),
        (Access::BtfCast, has_way && count.cast.is_some()),
        (Access::BtfRead, has_way),
        (Access::Table, count.kallsyms.is_ok()),
    ];
    let found: Vec<Access> = all
        .into_iter()
        .filter(|(access, possible)| *possible && method.is_none_or(|m| m == Method::of(*access)))
        .map(|(access, _)| access)
        .collect();
    if !found.is_empty() {
        return Ok(found);
    }
    let mut reasons = Vec::new();
    if method != Some(Method::Kallsyms) {
        reasons.push(match count.btf {
            None => "its BTF lists no per-CPU variables".to_owned(),
            Some(_) => "its BTF shows no way to runqueues (CONFIG_FAIR_GROUP_SCHED=n)".to_owned(),
        });
    }
    if let Err(reason) = &count.kallsyms
        && matches!(method, None | Some(Method::Kallsyms))
    {
        reasons.push(reason.clone());
    }
    let remedy = match method {
        Some(method) => unset(method),
        None => "set kernel.kptr_restrict to 0, or boot a kernel with CONFIG_KALLSYMS_ALL=y or \
                 CONFIG_FAIR_GROUP_SCHED=y"
            .to_owned(),
    };
    Err(SessionError::NoAddress(Problem::new(
        reasons.join("; "),
        remedy,
    )))
}

/// Says a refusal of the verifier in words for people, where it is a known one.
fn told(count: &PreemptCount, access: Access, what: String) -> String {
    // `check_pseudo_btf_id()` in `kernel/bpf/verifier.c`, which asks kallsyms.
    let unknown = what.contains("failed to find the address for kernel symbol");
    if access == Access::Ksym && unknown {
        format!(
            "the kernel does not know the address of {} itself: CONFIG_KALLSYMS_ALL=n",
            count.symbol
        )
    } else {
        what
    }
}

/// What to do when the one way that may be used does not work.
fn unset(method: Method) -> String {
    format!(
        "without PREEMPTLEAK_ADDRESS={} the other ways are tried",
        method.name()
    )
}

/// The refusals as one error, each reason once.
fn all_refused(refused: Vec<(Access, String)>, remedy: Option<String>) -> SessionError {
    let mut reasons: Vec<String> = Vec::new();
    for (_, reason) in refused {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    SessionError::Refused {
        what: reasons.join("; "),
        remedy,
    }
}
