//! From moments to calls: which entry and which return belong together, and who called whom.
//!
//! A whole recording is a plain nesting. A damaged one is put together by depth and function, and
//! what had no counterpart is counted.
//!
//! A tail call (a jump in place of a call) needs nothing special: the function jumped to returns
//! to the tracer's trampoline, which then ends the function that jumped, so it is recorded as a
//! child that ends with its caller. (Source: `return_to_handler` and
//! `ftrace_push_return_trace()` in `kernel/trace/fgraph.c`.)

use super::{At, End, Frame, Moment, Recording, Tree};

impl Tree {
    /// The calls of a recording. Never fails: what does not fit is in `unmatched`.
    #[must_use]
    pub fn of(recording: &Recording) -> Self {
        let (mut tree, orphans) = Self::nest(recording);
        tree.unmatched += orphans.len() as u64;
        tree
    }

    /// The same; the frames whose caller left no moment at all are told apart, and not counted. Of an
    /// interrupt the recorder may leave out the outer functions: they ran with hard interrupts off.
    pub(super) fn nest(recording: &Recording) -> (Self, Vec<usize>) {
        let mut builder = Builder::default();
        for moment in &recording.moments {
            match moment.end {
                End::Entry => builder.enter(moment),
                End::Return => builder.leave(moment),
            }
        }
        builder.finish()
    }

    /// The frames from the outermost caller down to this one; empty for an index out of range.
    #[must_use]
    pub fn path(&self, frame: usize) -> Vec<usize> {
        let mut path = Vec::new();
        let mut next = (frame < self.frames.len()).then_some(frame);
        while let Some(frame) = next {
            path.push(frame);
            next = self.frames[frame].parent;
        }
        path.reverse();
        path
    }
}

#[derive(Default)]
struct Builder {
    frames: Vec<Frame>,
    /// The depth of each frame.
    depths: Vec<u32>,
    /// The frames that are running, outermost first, by rising depth.
    open: Vec<usize>,
    /// Frames without a caller: one, where all was recorded.
    roots: Vec<usize>,
    unmatched: u64,
    /// Whether a caller stands behind those it called.
    disordered: bool,
}

impl Builder {
    fn enter(&mut self, moment: &Moment) {
        while self.top().is_some_and(|(_, depth)| depth >= moment.depth) {
            self.lose_return();
        }
        let frame = self.add(moment, Some(at(moment)), None);
        self.open.push(frame);
    }

    fn leave(&mut self, moment: &Moment) {
        while self.top().is_some_and(|(_, depth)| depth > moment.depth) {
            self.lose_return();
        }
        match self.top() {
            Some((frame, depth)) if depth == moment.depth => {
                if self.frames[frame].function == moment.function {
                    self.frames[frame].ret = Some(at(moment));
                    self.open.pop();
                    return;
                }
                self.lose_return();
            }
            _ => {}
        }
        self.adopt(moment);
    }

    /// A return without an entry: what was called deeper since its caller's last moment is its own.
    fn adopt(&mut self, moment: &Moment) {
        self.unmatched += 1;
        let siblings = match self.open.last() {
            Some(&caller) => &mut self.frames[caller].children,
            None => &mut self.roots,
        };
        let own = siblings
            .iter()
            .rposition(|&sibling| self.depths[sibling] <= moment.depth)
            .map_or(0, |last| last + 1);
        let children = siblings.split_off(own);
        let frame = self.add(moment, None, Some(at(moment)));
        for &child in &children {
            self.frames[child].parent = Some(frame);
            self.disordered = true;
        }
        self.frames[frame].children = children;
    }

    fn add(&mut self, moment: &Moment, entry: Option<At>, ret: Option<At>) -> usize {
        let frame = self.frames.len();
        let parent = self.open.last().copied();
        match parent {
            Some(parent) => self.frames[parent].children.push(frame),
            None => self.roots.push(frame),
        }
        self.frames.push(Frame {
            function: moment.function,
            parent,
            children: Vec::new(),
            entry,
            ret,
            interrupt: false,
        });
        self.depths.push(moment.depth);
        frame
    }

    fn top(&self) -> Option<(usize, u32)> {
        let &frame = self.open.last()?;
        Some((frame, self.depths[frame]))
    }

    fn lose_return(&mut self) {
        self.open.pop();
        self.unmatched += 1;
    }

    fn finish(mut self) -> (Tree, Vec<usize>) {
        let mut orphans = self.orphans();
        if self.disordered {
            let places = self.order();
            for orphan in &mut orphans {
                *orphan = places[*orphan];
            }
        }
        let tree = Tree {
            frames: self.frames,
            unmatched: self.unmatched,
        };
        (tree, orphans)
    }

    /// Frames whose caller left no moment at all.
    fn orphans(&self) -> Vec<usize> {
        let frames = self.frames.iter().zip(&self.depths).enumerate();
        frames
            .filter(|(_, (frame, depth))| {
                let expected = frame
                    .parent
                    .map_or(0, |caller| self.depths[caller].saturating_add(1));
                **depth != expected
            })
            .map(|(index, _)| index)
            .collect()
    }

    /// Puts callers before those they called. Returns the new place of each frame.
    fn order(&mut self) -> Vec<usize> {
        let mut order = Vec::with_capacity(self.frames.len());
        let mut rest: Vec<usize> = self.roots.iter().rev().copied().collect();
        while let Some(frame) = rest.pop() {
            order.push(frame);
            rest.extend(self.frames[frame].children.iter().rev());
        }
        let mut places = vec![0; self.frames.len()];
        for (place, &frame) in order.iter().enumerate() {
            places[frame] = place;
        }
        for frame in &mut self.frames {
            frame.parent = frame.parent.map(|parent| places[parent]);
            for child in &mut frame.children {
                *child = places[*child];
            }
        }
        let mut frames: Vec<(usize, Frame)> =
            places.iter().copied().zip(self.frames.drain(..)).collect();
        frames.sort_unstable_by_key(|(place, _)| *place);
        self.frames = frames.into_iter().map(|(_, frame)| frame).collect();
        places
    }
}

fn at(moment: &Moment) -> At {
    At {
        time: moment.time,
        cpu: moment.cpu,
        level: moment.level,
    }
}
