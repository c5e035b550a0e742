//! Before anything is traced: what the running kernel says of itself, and which of the ways to
//! find and read the count holds on it.

use super::{
    calibrate::{Calibration, calibrate},
    error::SessionError,
    loader::Loader,
    resets::Kind,
};
use crate::cli::{self, AddressWay, ResetWay};
use crate::kernel::{btf::Types, cpu, preempt_count::PreemptCount};
use preemptleak_ebpf::config::Access;

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

/// A kernel that can be traced.
#[derive(Debug)]
pub struct Survey {
    /// What it says of its count.
    pub count: PreemptCount,
    /// What a clean task shows, proven.
    pub calibration: Calibration,
    /// Ready to load the programs for it.
    pub loader: Loader,
    /// Ways that were tried before and did not work, with the reason.
    pub refused: Vec<(Access, String)>,
}

impl Survey {
    /// Surveys the running kernel.
    ///
    /// # Errors
    /// When it cannot be traced, with what is missing and the remedy.
    pub fn of_running_kernel(ways: &Ways) -> Result<Self, SessionError> {
        let types = Types::of_running_kernel()?;
        let count = PreemptCount::of_running_kernel(&types)?;
        let possible = cpu::possible().map_err(SessionError::io("list the possible CPUs"))?;
        let room = possible.last().map_or(1, |last| last + 1);
        let loader = Loader::new(&count, room, ways.verifier_log);
        let mut refused = Vec::new();
        for access in candidates(&count, ways.method)? {
            match calibrate(&loader, &count, access, &ways.resets) {
                Ok(calibration) => {
                    return Ok(Self {
                        count,
                        calibration,
                        loader,
                        refused,
                    });
                }
                Err(SessionError::Refused(reason)) => {
                    log::info!("{access:?}: {reason}");
                    refused.push((access, reason));
                }
                Err(error) => return Err(error),
            }
        }
        Err(last_reason(refused))
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
    Err(SessionError::NoAddress(reasons.join("; ")))
}

/// The refusals as one error: all ways fail alike when a privilege is missing.
fn last_reason(refused: Vec<(Access, String)>) -> SessionError {
    let mut reasons: Vec<String> = Vec::new();
    for (_, reason) in refused {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    SessionError::Refused(reasons.join("; "))
}
