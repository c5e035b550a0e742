//! Which release belongs to which raise, in one frame and what it called.
//!
//! Own raises pair with own releases first, then those of callees with each other, then the rest:
//! a function that forgot its unlock must not be excused by its caller's. What is named alike
//! (`foo_begin()`, `foo_end()`) belongs together; else a release takes the last raise. Only then a
//! release pairs with a raise after it: a function that was called with a lock held may let it go
//! for a while.

use std::ops::Range;

use super::{
    acquirers::are_counterparts,
    levels::{Count, Field, Reset},
};

/// How many raises a release may choose among.
const CHOICE: usize = 16;
/// How many rivals are kept.
pub(super) const RIVALS: usize = 4;

/// A change that is not paired yet.
#[derive(Clone, Debug)]
pub(super) struct Item<'a> {
    /// The function that answers for it so far.
    pub(super) frame: usize,
    /// The callee by which it was done, one made for it.
    pub(super) via: Option<usize>,
    /// Where in the function.
    pub(super) between: Range<usize>,
    /// When.
    pub(super) at: usize,
    pub(super) field: Field,
    /// By how much; 0 when it is paired.
    pub(super) amount: i32,
    pub(super) saturated: bool,
    pub(super) vague: bool,
    /// Whether the frame under judgement did it, itself or by a callee made for it.
    pub(super) own: bool,
    /// The name of the callee through which it came.
    pub(super) name: Option<&'a str>,
    /// Whether another place of the same function may be meant.
    pub(super) elsewhere: bool,
    /// Other functions that may be meant.
    pub(super) rivals: Vec<usize>,
}

impl Item<'_> {
    /// By how much, as a count.
    pub(super) fn count(&self) -> Count {
        match self.field {
            Field::Preempt => Count {
                preempt: self.amount,
                bh: 0,
            },
            Field::Bh => Count {
                preempt: 0,
                bh: self.amount,
            },
        }
    }
}

/// A raise that was held while the scheduler reset the count, and given back later.
#[derive(Clone, Debug)]
pub(super) struct Held<'a> {
    /// The raise, with the amount that was held.
    pub(super) item: Item<'a>,
    /// Which reset.
    pub(super) reset: usize,
}

/// Pairs what can be paired, frame by frame.
pub(super) struct Pairing<'a> {
    resets: &'a [Reset],
    pub(super) held: Vec<Held<'a>>,
    /// For each reset what had been given back for its time only: (reset, field, amount).
    pub(super) lent: Vec<(usize, Field, i32)>,
}

impl<'a> Pairing<'a> {
    /// Nothing is paired yet.
    pub(super) const fn new(resets: &'a [Reset]) -> Self {
        Self {
            resets,
            held: Vec::new(),
            lent: Vec::new(),
        }
    }

    /// Pairs the changes of one frame. What remains has one sign in each field.
    pub(super) fn settle(&mut self, items: &mut Vec<Item<'a>>) {
        for field in [Field::Preempt, Field::Bh] {
            let of_field = |item: &&Item| item.field == field;
            let mixed = items.iter().filter(of_field).any(|item| item.amount > 0)
                && items.iter().filter(of_field).any(|item| item.amount < 0);
            if !mixed {
                continue;
            }
            let rounds = [Self::namesakes, Self::releases, Self::reacquires];
            for round in rounds {
                for who in [Some(true), Some(false), None] {
                    let wanted = |item: &Item| {
                        item.field == field
                            && item.amount != 0
                            && who.is_none_or(|own| own == item.own)
                    };
                    let some = (0..items.len()).filter(|&index| wanted(&items[index]));
                    let some: Vec<usize> = some.collect();
                    round(self, items, &some);
                }
            }
        }
        items.retain(|item| item.amount != 0);
    }

    /// A raise, then the release that is named after it.
    fn namesakes(&mut self, items: &mut [Item<'a>], some: &[usize]) {
        let mut open: Vec<usize> = Vec::new();
        for &index in some {
            if items[index].amount > 0 {
                open.extend(items[index].name.map(|_| index));
                continue;
            }
            while items[index].amount < 0
                && let Some(place) = namesake(items, &open, index)
            {
                let fits = |items: &[Item<'_>], raise: usize| fits(&items[raise], &items[index]);
                self.pair(items, &mut open, place, index, fits);
            }
        }
    }

    /// A raise, then any release.
    fn releases(&mut self, items: &mut [Item<'a>], some: &[usize]) {
        let mut open: Vec<usize> = Vec::new();
        let mut paired: Vec<usize> = Vec::new();
        for &index in some {
            if items[index].amount > 0 {
                open.push(index);
                continue;
            }
            while items[index].amount < 0
                && let Some(last) = open.len().checked_sub(1)
            {
                self.pair(items, &mut open, last, index, |_, _| true);
            }
            if items[index].amount == 0 {
                paired.push(index);
                continue;
            }
            // One release too many: an earlier one may be it as well.
            for &other in paired.iter().rev().take(CHOICE) {
                let frames = [&[items[other].frame][..], &items[other].rivals].concat();
                let own = items[index].frame;
                for frame in frames.into_iter().filter(|frame| *frame != own) {
                    rival(&mut items[index], frame);
                }
            }
        }
    }

    /// Pairs a release with the raise at a place among the open ones; the others that would have
    /// done are told so.
    fn pair(
        &mut self,
        items: &mut [Item<'a>],
        open: &mut Vec<usize>,
        place: usize,
        release: usize,
        does: impl Fn(&[Item<'a>], usize) -> bool,
    ) {
        let chosen = open[place];
        let frame = items[chosen].frame;
        // Who may be meant in place of the chosen one may be meant in place of these as well.
        let rivals = items[chosen].rivals.clone();
        for &other in open.iter().rev().take(CHOICE) {
            if other != chosen && does(items, other) {
                for &frame in std::iter::once(&frame).chain(&rivals) {
                    rival(&mut items[other], frame);
                }
            }
        }
        let amount = take(items, chosen, release);
        self.hold(&items[chosen], amount, items[release].at);
        if items[chosen].amount == 0 {
            open.remove(place);
        }
    }

    /// A release, then a raise: all that is left of both in this order.
    fn reacquires(&mut self, items: &mut [Item<'a>], some: &[usize]) {
        let mut open: Vec<usize> = Vec::new();
        for &index in some {
            if items[index].amount < 0 {
                open.push(index);
                continue;
            }
            while items[index].amount > 0
                && let Some(&release) = open.last()
            {
                let amount = take(items, index, release);
                self.lend(
                    items[release].field,
                    amount,
                    items[release].at..items[index].at,
                );
                if items[release].amount == 0 {
                    open.pop();
                }
            }
        }
    }

    fn hold(&mut self, raise: &Item<'a>, amount: i32, released: usize) {
        for reset in self.resets_within(raise.at..released) {
            let by = &self.resets[reset];
            if by.scheduler != Some(raise.frame) && by.undoes(raise.field, amount) {
                let item = Item {
                    amount,
                    ..raise.clone()
                };
                self.held.push(Held { item, reset });
            }
        }
    }

    fn lend(&mut self, field: Field, amount: i32, within: Range<usize>) {
        for reset in self.resets_within(within) {
            self.lent.push((reset, field, amount));
        }
    }

    fn resets_within(&self, time: Range<usize>) -> Range<usize> {
        let before = |end: usize| self.resets.partition_point(|reset| reset.at < end);
        before(time.start)..before(time.end)
    }
}

/// The place of the last of the open raises after which the release is named.
fn namesake(items: &[Item<'_>], open: &[usize], release: usize) -> Option<usize> {
    let late = open.len().saturating_sub(CHOICE);
    let fitting = |&raise: &usize| fits(&items[raise], &items[release]);
    let place = open[late..].iter().rposition(fitting)?;
    Some(late + place)
}

fn fits(raise: &Item<'_>, release: &Item<'_>) -> bool {
    let names = raise.name.zip(release.name);
    names.is_some_and(|(raise, release)| are_counterparts(raise, release))
}

/// Says that another frame may be meant in place of an item's.
pub(super) fn rival(item: &mut Item<'_>, frame: usize) {
    if item.frame == frame {
        item.elsewhere = true;
    } else if item.rivals.len() < RIVALS && !item.rivals.contains(&frame) {
        item.rivals.push(frame);
    }
}

/// Takes from both what they have in common.
fn take(items: &mut [Item<'_>], raise: usize, release: usize) -> i32 {
    let amount = items[raise].amount.min(-items[release].amount);
    items[raise].amount -= amount;
    items[release].amount += amount;
    amount
}
