//! A tree's moments in the order of time, without recursion: a recording may be of any depth.

use super::{End, Tree};

/// Goes through both ends of each frame. The tree is borrowed for one step at a time, so that it may
/// be marked on the way.
pub(super) struct Walk {
    roots: Vec<usize>,
    /// The frames that are running, each with the position of its next child.
    open: Vec<(usize, usize)>,
    interrupts: bool,
}

impl Walk {
    /// Through all frames.
    pub(super) fn all(tree: &Tree) -> Self {
        let roots = (0..tree.frames.len()).filter(|&frame| tree.frames[frame].parent.is_none());
        let mut roots: Vec<usize> = roots.collect();
        roots.reverse();
        Self {
            roots,
            open: Vec::new(),
            interrupts: true,
        }
    }

    /// Through the task's own frames: no interrupts.
    pub(super) fn task(tree: &Tree) -> Self {
        Self {
            interrupts: false,
            ..Self::all(tree)
        }
    }

    /// The next end, whether it was recorded or not.
    pub(super) fn next(&mut self, tree: &Tree) -> Option<(usize, End)> {
        while let Some((frame, position)) = self.open.last_mut() {
            let Some(&child) = tree.frames[*frame].children.get(*position) else {
                let frame = *frame;
                self.open.pop();
                return Some((frame, End::Return));
            };
            *position += 1;
            if self.wants(tree, child) {
                self.open.push((child, 0));
                return Some((child, End::Entry));
            }
        }
        while let Some(root) = self.roots.pop() {
            if self.wants(tree, root) {
                self.open.push((root, 0));
                return Some((root, End::Entry));
            }
        }
        None
    }

    fn wants(&self, tree: &Tree, frame: usize) -> bool {
        self.interrupts || !tree.frames[frame].interrupt
    }
}
