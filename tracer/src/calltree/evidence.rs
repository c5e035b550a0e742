//! What an owner is judged by: all that is known of the call beside the change itself.

use std::collections::{HashMap, HashSet};

use super::{
    End, Losses, Tree, Wanted,
    acquirers::Role,
    levels::{Field, Levels},
};

/// So deep every recorder goes. What they record at most was measured: 50 calls in each other on 6.1, 98
/// on 6.12, 81 on 7.3, which does not count the deeper ones, and less where others watch functions too.
const SURE_DEPTH: usize = 40;

/// What an owner is judged by.
pub(super) struct Evidence<'a> {
    pub(super) tree: &'a Tree,
    pub(super) roles: &'a HashMap<u64, Role>,
    pub(super) levels: &'a Levels,
    pub(super) losses: Losses,
    /// Moments without their other end.
    pub(super) torn: u64,
    /// Frames that called something which left no moment: what it did looks like their own code's.
    pub(super) hollow: &'a HashSet<usize>,
    pub(super) wanted: &'a Wanted,
}

impl Evidence<'_> {
    /// When each frame returned, as an index into the moments.
    pub(super) fn returns(&self) -> Vec<usize> {
        let Self { levels, tree, .. } = self;
        let mut returns = vec![0; tree.frames.len()];
        for (at, seen) in levels.seen.iter().enumerate() {
            if seen.end == End::Return {
                returns[seen.frame] = at;
            }
        }
        returns
    }

    /// The first moment at which the numbers ended, or the first reset of softirqs: of two levels it took,
    /// one may have been seen.
    pub(super) fn bh_blurs(&self) -> usize {
        let levels = self.levels;
        let ended = levels.seen.iter().position(|seen| seen.saturated);
        let mut resets = levels.resets.iter();
        let reset = resets.find(|reset| reset.undoes(Field::Bh, 1));
        let reset = reset.map_or(usize::MAX, |reset| reset.at);
        ended.map_or(reset, |ended| ended.min(reset))
    }

    /// The depth of the deepest frames, where calls below them are or may be missing for being too deep:
    /// not every kernel counts those.
    pub(super) fn deepest(&self) -> Option<usize> {
        let mut depths: Vec<usize> = Vec::with_capacity(self.tree.frames.len());
        for frame in &self.tree.frames {
            depths.push(frame.parent.map_or(0, |parent| depths[parent] + 1));
        }
        let deepest = depths.into_iter().max();
        deepest.filter(|deepest| self.losses.depth > 0 || *deepest >= SURE_DEPTH)
    }
}
