//! The tree as lines: the way to the owners, or all of it with what repeats folded.

use std::collections::{BTreeSet, HashMap};

use super::facts;
use crate::calltree::{At, Located};

/// A line of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// What stands before the name: `   └─ `.
    pub branch: String,
    /// The call.
    pub frame: usize,
    /// How many calls in a row, each alike with all that it called, this line stands for.
    pub times: usize,
}

/// The lines. `whole`: not only the way to the owners.
pub(super) fn rows(located: &Located, whole: bool) -> Vec<Row> {
    let way = way(located);
    let kinds = whole.then(|| kinds(located, &way));
    let mut rows = Vec::new();
    // A stack of its own: how deep a tree is, others decide.
    let mut open = Vec::new();
    let below = |calls: &[usize], before: &str, open: &mut Vec<(Row, String)>| {
        let calls: Vec<(usize, usize)> = match &kinds {
            Some(kinds) => folded(calls, kinds),
            None => calls
                .iter()
                .filter(|call| way.contains(call))
                .map(|call| (*call, 1))
                .collect(),
        };
        let last = calls.len().saturating_sub(1);
        for (index, (frame, times)) in calls.into_iter().enumerate().rev() {
            let (corner, bar) = match index == last {
                true => ("└─ ", "   "),
                false => ("├─ ", "│  "),
            };
            let branch = format!("{before}{corner}");
            let row = Row {
                branch,
                frame,
                times,
            };
            open.push((row, format!("{before}{bar}")));
        }
    };
    below(&facts::roots(located), "", &mut open);
    while let Some((row, before)) = open.pop() {
        below(facts::children(located, row.frame), &before, &mut open);
        rows.push(row);
    }
    rows
}

/// The owners and their callers; without owners the path, as far as it goes.
pub(super) fn way(located: &Located) -> BTreeSet<usize> {
    let owners = located.owners.iter();
    let owners = owners.flat_map(|owner| facts::callers(located, owner.frame));
    owners.chain(located.path.iter().copied()).collect()
}

/// What makes two calls alike: function, counts, and the kinds of what they called.
type Look = (u64, [Option<(i32, Option<bool>)>; 2], bool, Vec<usize>);

/// The kind of each call: calls of the same kind look alike, down to the last leaf. The owners,
/// their callers and the acquirers are each of a kind of their own.
fn kinds(located: &Located, way: &BTreeSet<usize>) -> Vec<usize> {
    let frames = &located.tree.frames;
    let acquirers: BTreeSet<usize> = located.owners.iter().filter_map(|it| it.acquirer).collect();
    let mut kinds = vec![0; frames.len()];
    let mut looks: HashMap<Look, usize> = HashMap::new();
    let level = |at: Option<At>| at.map(|at| (at.level.preempt, at.level.bh_off));
    // Those called stand behind their caller.
    for (index, frame) in frames.iter().enumerate().rev() {
        let calls = folded(&frame.children, &kinds);
        // How often is part of the look.
        let calls = calls
            .iter()
            .flat_map(|(call, times)| [kinds[*call], *times]);
        let look = (
            frame.function,
            [level(frame.entry), level(frame.ret)],
            frame.interrupt,
            calls.collect(),
        );
        kinds[index] = if way.contains(&index) || acquirers.contains(&index) {
            index
        } else {
            *looks.entry(look).or_insert(index)
        };
    }
    kinds
}

/// Calls in a row of the same kind as the first of them, and how many they are.
fn folded(calls: &[usize], kinds: &[usize]) -> Vec<(usize, usize)> {
    let kind = |call: &usize| kinds.get(*call);
    calls
        .chunk_by(|a, b| kind(a) == kind(b))
        .filter_map(|alike| Some((*alike.first()?, alike.len())))
        .collect()
}
