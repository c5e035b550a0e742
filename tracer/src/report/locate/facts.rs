//! What the tree says about an owner beyond what attribution wrote down: between which two calls
//! it happened, and where the task slept when the scheduler reset the count.

use crate::{
    calltree::{At, Located, Owner},
    kernel::symbol::{Source, Symbol},
    report::stack,
};

/// About one owner. All are indices into the tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// The owner's last call before it happened; `None`: it was before the first one.
    pub after: Option<usize>,
    /// The owner's next call; `None`: it was after the last one.
    pub before: Option<usize>,
    /// The function that slept, of a masked leak, where it was recorded.
    pub slept_in: Option<usize>,
}

impl Facts {
    /// Asks the tree.
    pub(super) fn of(owner: &Owner, located: &Located) -> Self {
        let calls = children(located, owner.frame);
        // The acquirer itself is no landmark.
        let acquirer = owner
            .acquirer
            .and_then(|it| calls.iter().position(|call| *call == it));
        let (begins, ends) = match acquirer {
            Some(at) => (at, at + 1),
            None => (owner.between.start, owner.between.end),
        };
        let own = |call: &&usize| !interrupt(located, **call);
        let last_own = calls.get(..begins).unwrap_or(calls).iter().rfind(own);
        let next_own = calls.get(ends..).unwrap_or_default().iter().find(own);
        Self {
            after: last_own.copied(),
            before: next_own.copied(),
            // Who slept may be one that was not recorded.
            slept_in: (owner.reset && !located.narrowed)
                .then(|| slept_in(located, owner))
                .flatten(),
        }
    }
}

/// The innermost function that was entered with a raised count and returned with a lower one: from
/// the owner down to where the scheduler's own functions begin.
fn slept_in(located: &Located, owner: &Owner) -> Option<usize> {
    let mut found = None;
    let mut calls = children(located, owner.frame);
    calls = calls.get(owner.between.start..)?;
    loop {
        let lowered = |call: &&usize| {
            Some(**call) != owner.acquirer && lowers(located, **call) && !sleeps(located, **call)
        };
        match calls.iter().find(lowered) {
            Some(call) => {
                found = Some(*call);
                calls = children(located, *call);
            }
            None => return found,
        }
    }
}

/// Whether a call was entered with a higher count than it returned with.
fn lowers(located: &Located, frame: usize) -> bool {
    let (entry, ret) = ends(located, frame);
    let lower = |(entry, ret): (At, At)| {
        let bh = |at: At| at.level.bh_off == Some(true);
        entry.level.preempt > ret.level.preempt || (bh(entry) && !bh(ret))
    };
    entry.zip(ret).is_some_and(lower)
}

/// Whether a function is the scheduler's, or one of the primitives that lead to it or lower the count
/// by design.
fn sleeps(located: &Located, frame: usize) -> bool {
    let sleeps = |name: &str| stack::is_scheduler(name) || name.starts_with("_raw_");
    symbol(located, frame).is_some_and(|symbol| symbol.module.is_none() && sleeps(&symbol.name))
}

/// The calls without a caller: the system call's own function, and others where moments are missing.
pub(super) fn roots(located: &Located) -> Vec<usize> {
    let frames = located.tree.frames.iter().enumerate();
    let roots = frames.filter(|(_, frame)| frame.parent.is_none());
    roots.map(|(index, _)| index).collect()
}

/// Whom a call called; empty for an index that is none.
pub(super) fn children(located: &Located, frame: usize) -> &[usize] {
    let frame = located.tree.frames.get(frame);
    frame.map_or(&[], |frame| &frame.children)
}

/// Entry and return, as far as they were recorded.
pub(super) fn ends(located: &Located, frame: usize) -> (Option<At>, Option<At>) {
    let frame = located.tree.frames.get(frame);
    frame.map_or((None, None), |frame| (frame.entry, frame.ret))
}

/// Whether a call is an interrupt.
pub(super) fn interrupt(located: &Located, frame: usize) -> bool {
    let frame = located.tree.frames.get(frame);
    frame.is_some_and(|frame| frame.interrupt)
}

/// What a call's function is called. Untrusted.
pub(super) fn symbol(located: &Located, frame: usize) -> Option<&Symbol> {
    let frame = located.tree.frames.get(frame)?;
    located.symbols.get(&frame.function)
}

/// Where a call's function stands in the source. Untrusted.
pub(super) fn source(located: &Located, frame: usize) -> Option<&Source> {
    symbol(located, frame)?.source.as_ref()
}

/// A call and all its callers, itself first.
pub(super) fn callers(located: &Located, frame: usize) -> impl Iterator<Item = usize> {
    let frames = &located.tree.frames;
    // A caller stands before those it called: whatever the indices say, this ends.
    std::iter::successors(Some(frame).filter(|frame| *frame < frames.len()), |frame| {
        let caller = frames.get(*frame)?.parent?;
        (caller < *frame).then_some(caller)
    })
}
