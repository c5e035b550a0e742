//! Explanations as records: one a report, or one for a raw count.

use super::{
    complaint::Locks,
    conclude::{Explained, Say},
    count::Reading,
    facts::Facts,
    raw::Raw,
};
use crate::record::{
    BitsRecord, CmdRecord, ConsequenceRecord, CountRecord, ExplainRecord, ReadingRecord, Record,
    SCHEMA, SayRecord, Text,
};

/// The record of a report.
pub(super) fn of_report<'a>(explained: &'a Explained<'_>) -> Record<'a> {
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
    Record::Explain(ExplainRecord {
        v: SCHEMA,
        kind: report.kind.name().into(),
        source: Some(report.kind.source().into()),
        line: Some(Text::from(&report.line)),
        times: found.times,
        time: report.time,
        comm: report.comm.as_deref().map(Text::from),
        pid: report.pid,
        kernel: report.machine.release.as_deref().map(Text::from),
        arch: report.machine.arch().map(|arch| arch.name.into()),
        rt: report.machine.rt,
        context: place.context().map(Text::from),
        verdict: Some(verdict.name().into()),
        consequence_of: link.zip(*linked).map(|(link, line)| ConsequenceRecord {
            record: link.record,
            line: line.into(),
        }),
        count: explained.count_text().map(|hex| CountRecord {
            hex: hex.into(),
            expected: counted.expected,
            readings: counted.readings.iter().map(reading).collect(),
        }),
        left: counted.left().map(BitsRecord::of),
        syscall: call.as_ref().map(|call| Text::from(&call.name)),
        nr: known.map(|call| call.nr),
        abi: known.map(|call| call.abi.name().into()),
        cmd: cmd.as_ref().map(CmdRecord::of),
        stack: texts(stack),
        locks: match &report.locks {
            Locks::Unknown | Locks::Off => None,
            Locks::None => Some(Vec::new()),
            Locks::Held(held) => Some(texts(held)),
        },
        disabled_at: report.disabled_at().map(Text::from),
        segfault: found.segfault.is_some(),
        first: *first,
        says: sentences(says),
        next: texts(next),
    })
}

/// The record of a raw count.
pub(super) fn of_count<'a>(raw: &'a Raw, readings: &[Reading]) -> Record<'a> {
    Record::Explain(ExplainRecord {
        v: SCHEMA,
        kind: "count".into(),
        times: 1,
        count: Some(CountRecord {
            hex: format!("{:#010x}", raw.value).into(),
            expected: None,
            readings: readings.iter().map(reading).collect(),
        }),
        says: sentences(&raw.says),
        ..ExplainRecord::default()
    })
}

fn texts(texts: &[String]) -> Vec<Text<'_>> {
    texts.iter().map(Text::from).collect()
}

fn sentences(says: &[Say]) -> Vec<SayRecord<'_>> {
    let each = says.iter().map(|Say { about, text }| SayRecord {
        about: Text::from(*about),
        text: text.into(),
    });
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
