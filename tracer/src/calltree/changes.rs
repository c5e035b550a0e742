//! Where the count changed: in whose own code, between which of its callees.
//!
//! Between two moments in a row exactly one function runs that can be seen. Where a moment is
//! missing in between, it is that function or one it called.

use std::ops::Range;

use super::{
    End, Tree,
    levels::{Count, Levels},
};

/// A change of the count in a function's own code.
#[derive(Clone, Debug)]
pub(super) struct Change {
    /// The function.
    pub(super) frame: usize,
    /// Where, as positions in its children.
    pub(super) between: Range<usize>,
    /// The moment that showed it, as an index into [`Levels::seen`].
    pub(super) at: usize,
    /// By how much.
    pub(super) by: Count,
    /// Whether the count may have changed by more.
    pub(super) saturated: bool,
    /// Whether a moment is missing: the function, or one it called.
    pub(super) vague: bool,
}

/// All changes, in the order of time. `positions` are those of the frames among their siblings.
pub(super) fn changes(tree: &Tree, positions: &[usize], levels: &Levels) -> Vec<Change> {
    let mut changes = Vec::new();
    // A clean task starts at 0: so it is taken where the first moment is missing.
    let mut last = Count::default();
    let mut running = Running::default();
    for (at, seen) in levels.seen.iter().enumerate() {
        let Some(count) = seen.count else {
            running.miss(tree, positions, seen.frame, seen.end);
            continue;
        };
        let by = count.minus(last);
        let first = at == 0;
        if by != Count::default() && !first {
            let frame = running.frame.unwrap_or(seen.frame);
            let end = end_of(tree, positions, frame, seen.frame, seen.end);
            changes.push(Change {
                frame,
                between: running.start.min(end)..end,
                at,
                by,
                saturated: seen.saturated,
                vague: running.vague || running.frame.is_none(),
            });
        }
        last = count;
        running = Running::after(tree, positions, seen.frame, seen.end);
    }
    changes
}

/// The position of each frame among its siblings.
pub(super) fn positions(tree: &Tree) -> Vec<usize> {
    let mut positions = vec![0; tree.frames.len()];
    for frame in &tree.frames {
        for (position, &child) in frame.children.iter().enumerate() {
            positions[child] = position;
        }
    }
    positions
}

/// Whose code runs after the moment that was seen last.
#[derive(Default)]
struct Running {
    /// `None` outside of all frames.
    frame: Option<usize>,
    /// The position of its first callee since then.
    start: usize,
    /// Whether a moment is missing since then.
    vague: bool,
}

impl Running {
    fn after(tree: &Tree, positions: &[usize], frame: usize, end: End) -> Self {
        let (frame, start) = match end {
            End::Entry => (Some(frame), 0),
            End::Return => (tree.frames[frame].parent, positions[frame] + 1),
        };
        Self {
            frame,
            start,
            vague: false,
        }
    }

    fn miss(&mut self, tree: &Tree, positions: &[usize], frame: usize, end: End) {
        self.vague = true;
        match end {
            End::Entry => self.frame = self.frame.or(Some(frame)),
            End::Return if self.frame == Some(frame) => {
                self.frame = tree.frames[frame].parent;
                self.start = positions[frame];
            }
            End::Return => {}
        }
    }
}

/// How many of a frame's callees have begun before this end of one of them, or of its own.
fn end_of(tree: &Tree, positions: &[usize], frame: usize, seen: usize, end: End) -> usize {
    if seen == frame {
        return match end {
            End::Entry => 0,
            End::Return => tree.frames[frame].children.len(),
        };
    }
    let mut below = seen;
    while let Some(parent) = tree.frames[below].parent {
        if parent == frame {
            let begun = below != seen || end == End::Return;
            return positions[below] + usize::from(begun);
        }
        below = parent;
    }
    0
}
