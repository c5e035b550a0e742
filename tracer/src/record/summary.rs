//! `summary`: the table, what was seen, the verdict.

use serde::{Deserialize, Serialize};

use super::{
    BitsRecord, CmdRecord, HandlerRecord, LeakRecord, SCHEMA, Text, common::call, missing,
};
use crate::{
    host::names,
    leak::{CommandEnd, Coverage, Layout, Loss, Row, Summary, known_leaks},
};

/// The end of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SummaryRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// `clean`, `leaks`, or `unknown`: no leak seen, but not everything was; known leaks (`--known`) do
    /// not count
    pub verdict: Text<'a>,
    /// how many leaks were known ones: the sum of their `count`
    #[serde(default)]
    pub known: u64,
    /// each kind of leak once, most frequent first; exact even where `leak` records were lost
    pub leaks: Vec<RowRecord<'a>>,
    /// the same for heals
    #[serde(default)]
    pub heals: Vec<RowRecord<'a>>,
    /// what was seen and what was not
    pub coverage: CoverageRecord<'a>,
    /// how COMMAND ended; null without one
    pub command: Option<CommandRecord<'a>>,
}

impl<'a> SummaryRecord<'a> {
    /// The end.
    pub(crate) fn of(summary: &'a Summary, layout: Layout) -> Self {
        let Summary {
            verdict,
            rows,
            coverage,
            command,
        } = summary;
        let (leaks, heals): (Vec<&Row>, Vec<&Row>) =
            rows.iter().partition(|row| row.class.is_leak());
        let table = |rows: &[&'a Row]| rows.iter().map(|row| RowRecord::of(row, layout)).collect();
        Self {
            v: SCHEMA,
            verdict: verdict.name().into(),
            known: known_leaks(rows),
            leaks: table(&leaks),
            heals: table(&heals),
            coverage: CoverageRecord::of(coverage),
            command: command.map(CommandRecord::of),
        }
    }
}

/// A kind of leak.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RowRecord<'a> {
    /// as in `leak`
    pub comm: Text<'a>,
    /// as in `leak`
    pub syscall: Option<Text<'a>>,
    /// as in `leak`
    pub nr: Option<u32>,
    /// as in `leak`
    pub abi: Option<Text<'a>>,
    /// as in `leak`
    pub cmd: Option<CmdRecord<'a>>,
    /// as in `leak`, but without a device's interrupt; then `comm` is empty
    pub handler: Option<HandlerRecord<'a>>,
    /// as in `leak`
    pub delta: i32,
    /// as in `leak`
    pub bits: Option<BitsRecord>,
    /// as in `leak`
    #[serde(default = "missing::counter")]
    pub counter: Text<'a>,
    /// as in `leak`
    pub class: Text<'a>,
    /// how often
    #[serde(default = "missing::one")]
    pub count: u64,
    /// as in `leak`
    pub known: Option<Text<'a>>,
    /// as in `leak`
    #[serde(default)]
    pub unproven: bool,
}

impl<'a> RowRecord<'a> {
    fn of(row: &'a Row, layout: Layout) -> Self {
        let Row {
            comm,
            syscall,
            cmd,
            handler,
            delta,
            counter,
            class,
            count,
            known,
            unproven,
        } = row;
        let (syscall, nr, abi) = call(syscall.as_ref());
        Self {
            comm: comm.to_text().into(),
            syscall,
            nr,
            abi,
            cmd: cmd.as_ref().map(CmdRecord::of),
            handler: handler
                .as_ref()
                .map(|handler| HandlerRecord::of(handler, None)),
            delta: *delta,
            bits: BitsRecord::of_change(row.change(), layout),
            counter: counter.name().into(),
            class: class.name().into(),
            count: *count,
            known: known.as_deref().map(Text::from),
            unproven: *unproven,
        }
    }
}

/// The kind of one leak.
impl<'a> From<LeakRecord<'a>> for RowRecord<'a> {
    fn from(leak: LeakRecord<'a>) -> Self {
        let LeakRecord {
            comm,
            syscall,
            nr,
            abi,
            cmd,
            handler,
            delta,
            bits,
            counter,
            class,
            known,
            unproven,
            ..
        } = leak;
        Self {
            comm: if handler.is_some() { "".into() } else { comm },
            syscall,
            nr,
            abi,
            cmd,
            handler: handler.map(HandlerRecord::of_any_interrupt),
            delta,
            bits,
            counter,
            class,
            count: missing::one(),
            known,
            unproven,
        }
    }
}

/// What was seen and what was not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CoverageRecord<'a> {
    /// how long, in seconds
    #[serde(default)]
    pub duration_s: f64,
    /// system calls seen, on the whole host, before any filter
    // Missing in records of other writers, and that is not zero.
    #[cfg_attr(test, schemars(with = "u64"))]
    pub calls: Option<u64>,
    /// CPUs on which the baseline was calibrated
    #[serde(default)]
    pub cpus: u32,
    /// runs of our programs that the kernel skipped, of two a call; a leak in such a call is told
    /// later, as one that is not proven. No loss as long as `looked_at` is 0.95 or more; else the loss
    /// `runs`
    #[serde(default)]
    pub skipped: u64,
    /// the share of calls that our programs looked at twice, at both ends, at least; 1: all
    #[serde(default)]
    pub looked_at: f64,
    /// seconds from the start until the programs took over that run with preemption held off; null: they
    /// were not needed, or cannot be had here
    pub held_since_s: Option<f64>,
    /// what should have been seen and was not; not empty and no leak: verdict `unknown`
    pub losses: Vec<LossRecord<'a>>,
    /// what this kernel cannot show at all, for people; with `--strict` verdict `unknown`
    #[serde(default)]
    pub blind_spots: Vec<Text<'a>>,
}

impl<'a> CoverageRecord<'a> {
    fn of(coverage: &'a Coverage) -> Self {
        let Coverage {
            duration,
            calls,
            cpus,
            skipped,
            held_since,
            losses,
            blind_spots,
        } = coverage;
        Self {
            duration_s: duration.as_secs_f64(),
            calls: Some(*calls),
            cpus: *cpus,
            skipped: *skipped,
            looked_at: coverage.looked_at(),
            held_since_s: held_since.map(|since| since.as_secs_f64()),
            losses: losses.iter().map(LossRecord::of).collect(),
            blind_spots: blind_spots.iter().map(Text::from).collect(),
        }
    }
}

/// Something that should have been seen and was not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LossRecord<'a> {
    /// stable: `events`, `keys`, `tasks`, `runs`, `cpus`, `ancestry`, `lockdep`
    pub kind: Text<'a>,
    /// how many
    pub count: u64,
    /// what it means, for people
    #[serde(default)]
    pub meaning: Text<'a>,
}

impl<'a> LossRecord<'a> {
    fn of(loss: &'a Loss) -> Self {
        let Loss {
            kind,
            count,
            meaning,
        } = loss;
        Self {
            kind: (*kind).into(),
            count: *count,
            meaning: meaning.into(),
        }
    }
}

/// How COMMAND ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CommandRecord<'a> {
    /// `exited`, `signaled`, or `running` when tracing ended first
    pub end: Text<'a>,
    /// its exit status
    pub status: Option<i32>,
    /// the signal that killed it
    pub signal: Option<i32>,
    /// `SIGSEGV`
    pub signal_name: Option<Text<'a>>,
}

impl CommandRecord<'_> {
    fn of(end: CommandEnd) -> Self {
        let (name, status, signal) = match end {
            CommandEnd::Exited(status) => ("exited", Some(status), None),
            CommandEnd::Signaled(signal) => ("signaled", None, Some(signal)),
            CommandEnd::Running => ("running", None, None),
        };
        Self {
            end: name.into(),
            status,
            signal,
            signal_name: signal.and_then(names::signal).map(Text::from),
        }
    }
}
