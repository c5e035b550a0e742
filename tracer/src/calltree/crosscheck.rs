//! A second witness: where the kernel itself remembers that the count was raised
//! (`preempt_disable_ip`, CONFIG_DEBUG_PREEMPT) against the owner that the recording found.
//!
//! The kernel remembers the last raise from a clean task's count, and no raise on top of another one.
//! (Source: `preempt_latency_start()` in `kernel/sched/core.c`.)

use super::{Certainty, Kind, Located, Owner, acquirers::in_source};
use crate::{
    kernel::symbol::{Source, Symbol},
    leak,
};

/// What the kernel remembers, and what it says of the owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Where the count was raised. It has a name.
    pub place: leak::Frame,
    /// The line there, where there is debug information.
    pub source: Option<Source>,
    /// What that says of the owner.
    pub verdict: Agreement,
}

/// Whether the kernel and the recording agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The first owner's function.
    Owner,
    /// The function of another one of the owners.
    OtherOwner,
    /// Another function, but the count was up already when the owner raised it: of that the kernel
    /// remembers nothing.
    RaisedBefore,
    /// A function that was not recorded: what it does is seen as its caller's.
    NotRecorded,
    /// Another function, which was recorded.
    Elsewhere,
}

impl Agreement {
    /// The name used in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::OtherOwner => "other-owner",
            Self::RaisedBefore => "raised-before",
            Self::NotRecorded => "not-recorded",
            Self::Elsewhere => "elsewhere",
        }
    }
}

impl Located {
    /// Holds what the kernel remembers against the first owner, who is less certain where the two
    /// disagree. A place without a name, and an owner who raised nothing, cannot be checked.
    pub fn cross_check(&mut self, place: &leak::Frame) {
        let Some((function, _)) = &place.symbol else {
            return;
        };
        let is_place =
            |symbol: &Symbol| symbol.module == place.module && is_same(&symbol.name, function);
        let at_place = |frame: usize| {
            let frame = self.tree.frames.get(frame);
            let symbol = frame.and_then(|frame| self.symbols.get(&frame.function));
            symbol.is_some_and(is_place)
        };
        let raises = |owner: &&Owner| owner.kind != Kind::Underflow;
        let Some(first) = self.owners.first().filter(raises) else {
            return;
        };
        let mut owners = self.owners.iter().filter(raises);
        let mut frames = 0..self.tree.frames.len();
        let recorded = frames.find(|&frame| !self.tree.frames[frame].interrupt && at_place(frame));
        let verdict = if at_place(first.frame) {
            Agreement::Owner
        } else if owners.any(|owner| at_place(owner.frame)) {
            Agreement::OtherOwner
        } else if self.was_raised_before(first) {
            Agreement::RaisedBefore
        } else if recorded.is_some() {
            Agreement::Elsewhere
        } else {
            Agreement::NotRecorded
        };
        if let Some(first) = self.owners.first_mut() {
            match (verdict, first.certainty) {
                (Agreement::Elsewhere, _) => {
                    first.certainty = Certainty::Unclear;
                    first.rivals.extend(recorded);
                }
                (Agreement::NotRecorded, Certainty::Certain) => {
                    first.certainty = Certainty::AtOrBelow;
                }
                _ => {}
            }
        }
        self.check = Some(Check {
            place: place.clone(),
            source: None,
            verdict,
        });
    }

    /// Whether the count was up at the last moment before the owner raised it.
    fn was_raised_before(&self, owner: &Owner) -> bool {
        let frames = &self.tree.frames;
        let before = match (owner.acquirer, owner.between.start.checked_sub(1)) {
            (Some(acquirer), _) => frames.get(acquirer).and_then(|frame| frame.entry),
            (None, None) => frames.get(owner.frame).and_then(|frame| frame.entry),
            (None, Some(last)) => {
                let children = frames.get(owner.frame).map(|frame| &frame.children);
                let last = children.and_then(|children| children.get(last));
                last.and_then(|last| frames.get(*last)?.ret)
            }
        };
        before.is_some_and(|at| at.level.preempt > 0 || at.level.bh_off == Some(true))
    }
}

/// Whether two symbols are of one function of the source.
fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (in_source(one), in_source(other));
    !one.is_empty() && one == other
}
