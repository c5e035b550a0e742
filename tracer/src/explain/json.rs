//! Explanations for machines: one object a report. The schema is in `docs/json.md`; a test holds the
//! two together.

use serde::Serialize;

use super::{
    complaint::Locks,
    conclude::{Explained, Say},
    count::Reading,
    facts::Facts,
    raw::Raw,
};
use crate::record::{BitsRecord, CmdRecord, SCHEMA};

/// A report, or a raw count.
#[derive(Serialize)]
pub(crate) struct Record<'a> {
    r#type: &'static str,
    v: u32,
    kind: &'static str,
    source: Option<&'static str>,
    line: Option<&'a str>,
    times: u64,
    time: Option<f64>,
    comm: Option<&'a str>,
    pid: Option<u32>,
    kernel: Option<&'a str>,
    arch: Option<&'static str>,
    rt: Option<bool>,
    context: Option<&'static str>,
    verdict: Option<&'static str>,
    consequence_of: Option<ConsequenceRecord<'a>>,
    count: Option<CountRecord>,
    left: Option<BitsRecord>,
    syscall: Option<&'a str>,
    nr: Option<u32>,
    abi: Option<&'static str>,
    cmd: Option<CmdRecord<'a>>,
    stack: &'a [String],
    locks: Option<&'a [String]>,
    disabled_at: Option<&'a str>,
    segfault: bool,
    first: Option<bool>,
    says: Vec<SayRecord<'a>>,
    next: &'a [String],
}

#[derive(Serialize)]
struct ConsequenceRecord<'a> {
    record: usize,
    line: &'a str,
}

#[derive(Serialize)]
struct CountRecord {
    hex: String,
    expected: Option<u32>,
    readings: Vec<ReadingRecord>,
}

#[derive(Serialize)]
struct ReadingRecord {
    bytes: u32,
    left: i32,
    bits: BitsRecord,
}

#[derive(Serialize)]
struct SayRecord<'a> {
    about: &'static str,
    text: &'a str,
}

impl<'a> Record<'a> {
    /// The record of a report.
    pub(super) fn of(explained: &'a Explained<'_>) -> Self {
        let Explained {
            found,
            facts,
            verdict,
            stack,
            first,
            link,
            linked,
            says,
            next,
        } = explained;
        let Facts {
            counted,
            place,
            call,
            cmd,
            ..
        } = facts;
        let known = call.as_ref().and_then(|call| call.known.as_ref());
        let report = &found.report;
        Self {
            r#type: "explain",
            v: SCHEMA,
            kind: report.kind.name(),
            source: Some(report.kind.source()),
            line: Some(&report.line),
            times: found.times,
            time: report.time,
            comm: report.comm.as_deref(),
            pid: report.pid,
            kernel: report.machine.release.as_deref(),
            arch: report.machine.arch().map(|arch| arch.name),
            rt: report.machine.rt,
            context: place.context(),
            verdict: Some(verdict.name()),
            consequence_of: link.zip(*linked).map(|(link, line)| ConsequenceRecord {
                record: link.record,
                line,
            }),
            count: explained.count_text().map(|hex| CountRecord {
                hex,
                expected: counted.expected,
                readings: counted.readings.iter().map(reading).collect(),
            }),
            left: counted.left().map(BitsRecord::of),
            syscall: call.as_ref().map(|call| call.name.as_str()),
            nr: known.map(|call| call.nr),
            abi: known.map(|call| call.abi.name()),
            cmd: cmd.as_ref().map(CmdRecord::of),
            stack,
            locks: match &report.locks {
                Locks::Unknown | Locks::Off => None,
                Locks::None => Some(&[]),
                Locks::Held(held) => Some(held),
            },
            disabled_at: report.disabled_at(),
            segfault: found.segfault.is_some(),
            first: *first,
            says: sentences(says),
            next,
        }
    }

    /// The record of a raw count.
    pub(super) fn of_count(raw: &'a Raw, readings: &[Reading]) -> Self {
        Self {
            r#type: "explain",
            v: SCHEMA,
            kind: "count",
            source: None,
            line: None,
            times: 1,
            time: None,
            comm: None,
            pid: None,
            kernel: None,
            arch: None,
            rt: None,
            context: None,
            verdict: None,
            consequence_of: None,
            count: Some(CountRecord {
                hex: format!("{:#010x}", raw.value),
                expected: None,
                readings: readings.iter().map(reading).collect(),
            }),
            left: None,
            syscall: None,
            nr: None,
            abi: None,
            cmd: None,
            stack: &[],
            locks: None,
            disabled_at: None,
            segfault: false,
            first: None,
            says: sentences(&raw.says),
            next: &[],
        }
    }
}

fn sentences(says: &[Say]) -> Vec<SayRecord<'_>> {
    let each = says
        .iter()
        .map(|Say { about, text }| SayRecord { about, text });
    each.collect()
}

fn reading(reading: &Reading) -> ReadingRecord {
    let Reading { layout, left, bits } = reading;
    ReadingRecord {
        bytes: layout.size(),
        left: *left,
        bits: BitsRecord::of(*bits),
    }
}
