//! What an owner is judged by: all that is known of the call beside the change itself.

use std::collections::{HashMap, HashSet};

use super::{
    End, Losses, Tree, Wanted,
    acquirers::Role,
    levels::{Field, Levels},
};

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

    /// The depth at which calls are missing for being too deep, if any are: those of the deepest
    /// frames.
    pub(super) fn deepest(&self) -> Option<usize> {
        if self.losses.depth == 0 {
            return None;
        }
        let mut depths: Vec<usize> = Vec::with_capacity(self.tree.frames.len());
        for frame in &self.tree.frames {
            depths.push(frame.parent.map_or(0, |parent| depths[parent] + 1));
        }
        depths.into_iter().max()
    }
}
