//! What was found, as the records `locate` and `not-located` of the JSON report.

use std::{cmp::Reverse, collections::BTreeSet};

use super::{
    facts::{self, Facts},
    rows::way,
};
use crate::{
    calltree::{At, Check, Level, Located, Losses, Owner},
    leak::Leak,
    record::{
        AtRecord, CallRecord, CmdRecord, LocateCoverageRecord, LocateRecord, NotLocatedRecord,
        OwnerRecord, SCHEMA, Text, WitnessRecord, hex,
    },
};

/// How many calls `tree` holds at most: about 3 MB of JSON.
pub(super) const MOST: usize = 10_000;

impl<'a> LocateRecord<'a> {
    /// What was found about a leak.
    pub(crate) fn of(leak: &'a Leak, located: &'a Located) -> Self {
        let Leak {
            time,
            comm,
            tid,
            syscall,
            cmd,
            ..
        } = leak;
        let owners = || located.owners.iter();
        let owner = |owner| OwnerRecord::of(owner, located);
        let call = |frame: &usize| CallRecord::of(*frame, located);
        let kept = kept(located);
        Self {
            v: SCHEMA,
            time: time.as_secs_f64(),
            comm: comm.to_text().into(),
            tid: *tid,
            syscall: syscall.as_ref().map(|syscall| Text::from(&syscall.name)),
            cmd: cmd.as_ref().map(CmdRecord::of),
            owner: owners().next().map(owner),
            owners: owners().map(owner).collect(),
            check: located.check.as_ref().map(WitnessRecord::of),
            path: located.path.iter().filter_map(call).collect(),
            tree: kept.iter().filter_map(call).collect(),
            coverage: LocateCoverageRecord::of(located, kept.len()),
        }
    }
}

impl<'a> NotLocatedRecord<'a> {
    /// Why a leak was not located.
    pub(crate) fn of(leak: &Leak, why: &'a str) -> Self {
        Self {
            v: SCHEMA,
            time: leak.time.as_secs_f64(),
            tid: leak.tid,
            why: why.into(),
        }
    }
}

/// The calls that `tree` holds: where they are too many, the deepest go first; the way to the
/// owners and what the owners called go last.
fn kept(located: &Located) -> BTreeSet<usize> {
    let frames = &located.tree.frames;
    if frames.len() <= MOST {
        return (0..frames.len()).collect();
    }
    let way = way(located);
    let called = located.owners.iter();
    let called = called.flat_map(|owner| facts::children(located, owner.frame));
    let called: BTreeSet<usize> = called.copied().collect();
    let mut depths = vec![0_usize; frames.len()];
    for (index, frame) in frames.iter().enumerate() {
        if let Some(parent) = frame.parent.filter(|parent| *parent < index) {
            depths[index] = depths[parent] + 1;
        }
    }
    let mut order: Vec<usize> = (0..frames.len()).collect();
    order.sort_by_key(|frame| {
        let wanted = (way.contains(frame), called.contains(frame));
        (Reverse(wanted), depths[*frame], *frame)
    });
    order.into_iter().take(MOST).collect()
}

impl<'a> OwnerRecord<'a> {
    fn of(owner: &Owner, located: &'a Located) -> Self {
        let Owner {
            frame,
            kind,
            preempt,
            saturated,
            bh,
            acquirer,
            between: _,
            elsewhere,
            rivals,
            reset,
            certainty,
        } = owner;
        let Facts {
            after,
            before,
            slept_in,
        } = Facts::of(owner, located);
        let name = |frame: Option<usize>| Some(Text::from(&*facts::symbol(located, frame?)?.name));
        let symbol = facts::symbol(located, *frame);
        let source = facts::source(located, *frame);
        Self {
            frame: *frame,
            kind: kind.name().into(),
            function: name(Some(*frame)),
            module: symbol.and_then(|symbol| symbol.module.as_deref().map(Text::from)),
            file: source.map(|source| Text::from(source.file.as_str())),
            line: source.map(|source| source.line),
            certainty: certainty.name().into(),
            preempt: *preempt,
            saturated: *saturated,
            bh: *bh,
            acquirer: name(*acquirer),
            after: name(after),
            before: name(before),
            elsewhere: *elsewhere,
            rivals: rivals.iter().map(|rival| name(Some(*rival))).collect(),
            reset: *reset,
            slept_in: name(slept_in),
        }
    }
}

impl<'a> WitnessRecord<'a> {
    fn of(check: &'a Check) -> Self {
        let Check {
            place,
            source,
            verdict,
        } = check;
        let symbol = place.symbol.as_ref();
        Self {
            verdict: verdict.name().into(),
            function: symbol.map(|(function, _)| Text::from(function.as_str())),
            offset: symbol.map(|(_, offset)| *offset),
            module: place.module.as_deref().map(Text::from),
            file: source
                .as_ref()
                .map(|source| Text::from(source.file.as_str())),
            line: source.as_ref().map(|source| source.line),
        }
    }
}

impl<'a> CallRecord<'a> {
    /// `None` for an index that is none.
    fn of(frame: usize, located: &'a Located) -> Option<Self> {
        let symbol = facts::symbol(located, frame);
        let source = facts::source(located, frame);
        let call = located.tree.frames.get(frame)?;
        Some(Self {
            frame,
            parent: call.parent,
            address: hex(call.function).into(),
            function: symbol.map(|symbol| Text::from(symbol.name.as_str())),
            module: symbol.and_then(|symbol| symbol.module.as_deref().map(Text::from)),
            file: source.map(|source| Text::from(source.file.as_str())),
            line: source.map(|source| source.line),
            interrupt: call.interrupt,
            entry: call.entry.map(AtRecord::of),
            exit: call.ret.map(AtRecord::of),
        })
    }
}

impl AtRecord {
    fn of(at: At) -> Self {
        let At { time, cpu, level } = at;
        let Level {
            preempt,
            saturated,
            bh_off,
            interrupt: _,
        } = level;
        Self {
            time: std::time::Duration::from_nanos(time).as_secs_f64(),
            cpu,
            preempt,
            saturated,
            bh: bh_off,
        }
    }
}

impl LocateCoverageRecord {
    fn of(located: &Located, kept: usize) -> Self {
        let Losses { moments, depth } = located.losses;
        let frames = located.tree.frames.len();
        Self {
            frames,
            left_out: frames.saturating_sub(kept),
            moments_lost: moments,
            depth_lost: depth,
            unmatched: located.tree.unmatched,
            narrowed: located.narrowed,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::{
        record::Record,
        report::{locate::samples, samples as leaks, write_line},
    };

    fn written(leak: &Leak, located: &Located) -> String {
        let mut out = Vec::new();
        write_line(&mut out, &Record::Locate(LocateRecord::of(leak, located))).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// Check the record of a masked leak, of a lock, of what is unclear, of nobody, of one that the
    /// kernel contradicts, and that hostile names are escaped.
    #[test]
    fn records() {
        insta::assert_snapshot!(
            [
                written(&leaks::masked(), &samples::masked()),
                written(&leaks::leak(), &samples::bottom_half()),
                written(&leaks::leak(), &samples::unclear()),
                written(&leaks::leak(), &samples::nobody()),
                written(
                    &leaks::leak(),
                    &samples::checked(samples::story(), "rtnl_lock")
                ),
            ]
            .concat()
        );
        let hostile = written(&leaks::hostile(), &samples::hostile());
        assert!(
            !hostile
                .trim_end()
                .chars()
                .any(crate::host::escape::is_unsafe)
        );
        let value: Value = serde_json::from_str(&hostile).unwrap();
        let name = value["owner"]["function"].as_str().unwrap();
        assert!(name.contains("\u{1b}[2J"), "{name}");
    }

    /// Check that a huge tree is cut, that the way to the owner stays whole, and that each call's
    /// caller is there.
    #[test]
    fn a_huge_tree_is_cut() {
        let mut located = samples::story();
        let root = located.tree.frames[0].clone();
        let busy = located.tree.frames.len();
        for index in 0..100_000 {
            let mut frame = root.clone();
            frame.parent = Some(if index == 0 { 1 } else { busy });
            frame.children.clear();
            located.tree.frames.push(frame);
        }
        let line = written(&leaks::leak(), &located);
        assert!(line.len() < 4 << 20, "{}", line.len());
        let value: Value = serde_json::from_str(&line).unwrap();
        let tree = value["tree"].as_array().unwrap();
        assert_eq!(tree.len(), MOST);
        let numbers: BTreeSet<u64> = tree.iter().filter_map(|it| it["frame"].as_u64()).collect();
        let owner = &located.owners[0];
        let path = located.path.iter();
        for frame in path.chain(&located.tree.frames[owner.frame].children) {
            assert!(numbers.contains(&(*frame as u64)), "{frame}");
        }
        let callers = tree.iter().filter_map(|it| it["parent"].as_u64());
        assert!(callers.into_iter().all(|caller| numbers.contains(&caller)));
        let coverage = &value["coverage"];
        assert_eq!(coverage["left_out"], busy + 100_000 - MOST);
    }
}
