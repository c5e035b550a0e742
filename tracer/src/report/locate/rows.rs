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
    let Some(root) = located.tree.frames.first().map(|_| 0) else {
        return Vec::new();
    };
    let way = way(located);
    let kinds = whole.then(|| kinds(located, &way));
    let mut rows = Vec::new();
    let root = Row {
        branch: "└─ ".to_owned(),
        frame: root,
        times: 1,
    };
    // A stack of its own: how deep a tree is, others decide.
    let mut open = vec![(root, "   ".to_owned())];
    while let Some((row, below)) = open.pop() {
        let calls = facts::children(located, row.frame);
        let calls: Vec<(usize, usize)> = match &kinds {
            Some(kinds) => folded(calls, kinds),
            None => calls
                .iter()
                .filter(|call| way.contains(call))
                .map(|call| (*call, 1))
                .collect(),
        };
        for (index, (frame, times)) in calls.iter().enumerate().rev() {
            let (corner, bar) = if index + 1 == calls.len() {
                ("└─ ", "   ")
            } else {
                ("├─ ", "│  ")
            };
            let branch = format!("{below}{corner}");
            let (frame, times) = (*frame, *times);
            open.push((
                Row {
                    branch,
                    frame,
                    times,
                },
                format!("{below}{bar}"),
            ));
        }
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
