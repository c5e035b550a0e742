//! From changes without a counterpart to owners: grouped by function, ranked, and with how sure
//! it is.

use std::collections::{BTreeMap, HashMap};

use super::{
    Certainty, Kind, Owner, Wanted,
    evidence::Evidence,
    interrupts,
    levels::{Count, Field, Levels, Unseen},
    pairing::{Held, Item, Pairing, RIVALS, rival},
};

/// The owners, those who explain most of what was wanted first.
pub(super) fn owners(
    evidence: &Evidence<'_>,
    left: Vec<Item<'_>>,
    pairing: Pairing<'_>,
) -> Vec<Owner> {
    let mut found = Found {
        evidence,
        returns: evidence.returns(),
        deepest: evidence.deepest(),
        bh_blurs: evidence.bh_blurs(),
        interrupts: HashMap::new(),
        explained: left
            .iter()
            .fold(Count::default(), |sum, item| sum.plus(item.count())),
        owners: BTreeMap::new(),
    };
    let mut held = holders(pairing);
    if left.is_empty() && held.is_empty() {
        return unknown(evidence).into_iter().collect();
    }
    let mut left = left;
    left.sort_by_key(|item| item.at);
    for item in left {
        let kind = if item.amount > 0 {
            Kind::Leak
        } else {
            Kind::Underflow
        };
        found.add(kind, item);
    }
    held.sort_by_key(|item| item.at);
    for item in held {
        found.add(Kind::Slept, item);
    }
    let owners = found.ranked();
    if owners.is_empty() {
        return unknown(evidence).into_iter().collect();
    }
    owners
}

/// Whether an owner did the contrary of what the tracer counted. Who slept did neither.
fn contradicts(owner: &Owner, wanted: &Wanted) -> bool {
    let signs = [
        owner.preempt.signum() * wanted.preempt.signum(),
        owner.bh.signum() * wanted.bh.signum(),
    ];
    owner.kind != Kind::Slept && signs.contains(&-1) && !signs.contains(&1)
}

/// With a part of the recording missing, the call as a whole is all that can be named.
fn unknown(evidence: &Evidence<'_>) -> Option<Owner> {
    let Evidence {
        tree,
        losses,
        wanted,
        ..
    } = evidence;
    let root = tree.frames.first()?;
    let whole = losses.is_none() && tree.unmatched == 0 && root.ret.is_some();
    if whole || (wanted.preempt, wanted.bh) == (0, 0) {
        return None;
    }
    let raised = if wanted.preempt == 0 {
        wanted.bh
    } else {
        wanted.preempt
    };
    Some(Owner {
        frame: 0,
        kind: if raised > 0 {
            Kind::Leak
        } else {
            Kind::Underflow
        },
        preempt: wanted.preempt,
        saturated: false,
        bh: wanted.bh.signum(),
        acquirer: None,
        between: 0..root.children.len(),
        elsewhere: false,
        rivals: Vec::new(),
        reset: wanted.masked,
        certainty: Certainty::AtOrBelow,
    })
}

/// What was held when the scheduler reset the count. What had been given back just for the sleep
/// was not: that is what was raised last.
fn holders(pairing: Pairing<'_>) -> Vec<Item<'_>> {
    let Pairing { mut held, lent, .. } = pairing;
    let mut lent_at: HashMap<(usize, Field), i32> = HashMap::new();
    for (reset, field, amount) in lent {
        *lent_at.entry((reset, field)).or_default() += amount;
    }
    held.sort_by_key(|held| (std::cmp::Reverse(held.item.at), held.reset));
    let mut holders: HashMap<(usize, Field), Item<'_>> = HashMap::new();
    for Held { mut item, reset } in held {
        if let Some(lent) = lent_at.get_mut(&(reset, item.field)) {
            let given_back = item.amount.min(*lent);
            *lent -= given_back;
            item.amount -= given_back;
        }
        if item.amount > 0 {
            holders.entry((item.at, item.field)).or_insert(item);
        }
    }
    holders.into_values().collect()
}

/// What makes one owner of several changes: what it is, whose, and by which function.
type Key = (bool, bool, usize, Option<u64>);

struct Found<'a> {
    evidence: &'a Evidence<'a>,
    returns: Vec<usize>,
    deepest: Option<usize>,
    /// From which moment on softirqs may seem to be enabled once too often.
    bh_blurs: usize,
    /// Those of each owner.
    interrupts: HashMap<usize, interrupts::Suspects>,
    /// What all changes without a counterpart come to.
    explained: Count,
    owners: BTreeMap<Key, Candidate>,
}

/// An owner, and what it is ranked by.
struct Candidate {
    owner: Owner,
    /// When its first change was.
    at: usize,
    /// Whether the scheduler undid it, before its function returned or after that.
    undone: bool,
}

impl Found<'_> {
    fn add(&mut self, kind: Kind, item: Item<'_>) {
        let function = item.via.map(|via| self.evidence.tree.frames[via].function);
        let key = (
            kind == Kind::Slept,
            kind == Kind::Underflow,
            item.frame,
            function,
        );
        let at = item.at;
        let Evidence { tree, roles, .. } = self.evidence;
        let suspects = || interrupts::Suspects::of(tree, roles, item.frame);
        self.interrupts.entry(item.frame).or_insert_with(suspects);
        let undone = self.is_reset_before(&item, usize::MAX);
        let owner = self.owner(kind, item);
        match self.owners.get_mut(&key) {
            Some(first) => {
                first.undone |= undone;
                merge(&mut first.owner, owner);
            }
            None => {
                let first = Candidate { owner, at, undone };
                self.owners.insert(key, first);
            }
        }
    }

    fn owner(&self, kind: Kind, mut item: Item<'_>) -> Owner {
        if let Some(interrupt) = self.interrupt(&item) {
            rival(&mut item, interrupt);
        }
        let unseen = self.unseen(&item);
        for frame in unseen.map_or_else(Vec::new, |unseen| self.suspects(&item, unseen)) {
            rival(&mut item, frame);
        }
        let is_preempt = item.field == Field::Preempt;
        Owner {
            frame: item.frame,
            kind,
            preempt: if is_preempt { item.amount } else { 0 },
            saturated: item.saturated,
            bh: if is_preempt { 0 } else { item.amount.signum() },
            acquirer: item.via,
            reset: kind == Kind::Slept || self.is_reset(&item),
            certainty: self.certainty(&item),
            between: item.between,
            elsewhere: item.elsewhere,
            rivals: item.rivals,
        }
    }

    /// The first sign that softirqs were disabled once more than was seen, where it concerns a change.
    fn unseen(&self, item: &Item<'_>) -> Option<&Unseen> {
        if item.field != Field::Bh {
            return None;
        }
        let unseen = &self.evidence.levels.unseen;
        let first = if item.amount > 0 {
            unseen.partition_point(|unseen| unseen.at < item.at)
        } else {
            0
        };
        let first = unseen.get(first)?;
        first.blurs(item.at, item.amount).then_some(first)
    }

    /// Who may have disabled softirqs unseen, or enabled them once too often: who enabled them when
    /// that did not do, and those that the owner called before that.
    fn suspects(&self, item: &Item<'_>, unseen: &Unseen) -> Vec<usize> {
        let Evidence { tree, roles, .. } = self.evidence;
        let callees = tree.frames[item.frame].children.get(item.between.end..);
        let callees = callees.into_iter().flatten().copied();
        let before = callees.take_while(|&callee| self.returns[callee] < unseen.at);
        let named = before.filter(|&callee| {
            let role = roles.get(&tree.frames[callee].function);
            !tree.frames[callee].interrupt && role.is_none_or(|role| !role.is_design())
        });
        let enabler = Some(unseen.enabler).filter(|&enabler| enabler != item.frame);
        enabler.into_iter().chain(named).take(RIVALS).collect()
    }

    /// An interrupt that may be meant: behind what it raised the owner may have lowered its own, and
    /// before what it lowered have raised it.
    fn interrupt(&self, item: &Item<'_>) -> Option<usize> {
        let suspects = self.interrupts.get(&item.frame)?;
        if item.amount > 0 {
            suspects.from(item.between.start)
        } else {
            suspects.before(item.between.end)
        }
    }

    /// Whether the scheduler took the change before its function returned.
    fn is_reset(&self, item: &Item<'_>) -> bool {
        self.is_reset_before(item, self.returns[item.frame])
    }

    fn is_reset_before(&self, item: &Item<'_>, end: usize) -> bool {
        let resets = &self.evidence.levels.resets;
        let next = resets.partition_point(|reset| reset.at < item.at);
        resets[next..]
            .iter()
            .take_while(|reset| reset.at < end)
            .any(|reset| reset.undoes(item.field, item.amount))
    }

    fn certainty(&self, item: &Item<'_>) -> Certainty {
        let Evidence {
            tree,
            losses,
            torn,
            hollow,
            ..
        } = self.evidence;
        let too_deep = || {
            self.deepest
                .is_some_and(|deepest| tree.path(item.frame).len() > deepest)
        };
        // Below -1 the numbers end as well. After a reset that is soon the case.
        let resets = &self.evidence.levels.resets;
        let blurred = item.saturated
            && item.amount < 0
            && resets.first().is_some_and(|reset| reset.at < item.at);
        let blurred =
            blurred || item.field == Field::Bh && item.amount < 0 && self.bh_blurs <= item.at;
        if blurred || self.unseen(item).is_some() || !item.rivals.is_empty() {
            Certainty::Unclear
        } else if item.vague
            || losses.moments > 0
            || *torn > 0
            || hollow.contains(&item.frame)
            || too_deep()
        {
            Certainty::AtOrBelow
        } else {
            Certainty::Certain
        }
    }

    fn ranked(self) -> Vec<Owner> {
        let wanted = self.evidence.wanted;
        let (is_explained, comes_to) = (self.is_explained(), self.comes_to(wanted));
        let mut owners: Vec<Candidate> = self.owners.into_values().collect();
        owners.sort_by_key(|Candidate { owner, at, undone }| {
            let agrees = owner.preempt.signum() * wanted.preempt.signum() > 0
                || owner.bh.signum() * wanted.bh.signum() > 0;
            let amount = owner.preempt.abs() + owner.bh.abs();
            let sleeps = owner.kind == Kind::Slept;
            // One call may hold a leak and a masked one, each with a finding of its own.
            let other_finding = *undone != wanted.masked;
            let amount = std::cmp::Reverse(amount);
            (sleeps, !agrees, other_finding, amount, *at)
        });
        let owners = owners.into_iter().map(|candidate| candidate.owner);
        let mut owners: Vec<Owner> = owners.collect();
        // The tracer's count is exact. Who contradicts it is meant only as a part of what comes to it.
        if !comes_to {
            owners.retain(|owner| !contradicts(owner, wanted));
        }
        // It is all the doing of an owner who is alone.
        if let [owner] = owners.as_mut_slice()
            && owner.saturated
            && owner.preempt.signum() == wanted.preempt.signum()
            && owner.preempt.abs() <= wanted.preempt.abs()
        {
            owner.preempt = wanted.preempt;
            owner.saturated = false;
        }
        let Levels { seen, sank, .. } = self.evidence.levels;
        if *sank || seen.iter().any(|seen| seen.saturated) {
            doubt(&mut owners, *sank);
        }
        if !is_explained {
            for owner in &mut owners {
                owner.certainty = Certainty::Unclear;
            }
        }
        owners
    }

    /// Whether all changes without a counterpart come to what the tracer counted.
    fn comes_to(&self, wanted: &Wanted) -> bool {
        let frames = &self.evidence.tree.frames;
        let mut entries = frames.iter().filter_map(|frame| frame.entry);
        let knows_bh = entries.any(|entry| entry.level.bh_off.is_some());
        let Count { preempt, bh } = self.explained;
        preempt == wanted.preempt && (!knows_bh || bh.signum() == wanted.bh.signum())
    }

    /// The same. True also where that cannot be told: the
    /// numbers ended, a reset made two findings of one call, or the call never returned (a task that
    /// ends keeps what it takes for that). Of softirqs only the sign is known.
    fn is_explained(&self) -> bool {
        let Evidence {
            tree,
            levels,
            wanted,
            ..
        } = self.evidence;
        let is_blurred = levels.sank || levels.seen.iter().any(|seen| seen.saturated);
        let returned = tree.frames.first().is_some_and(|root| root.ret.is_some());
        if is_blurred || !returned || wanted.masked || !levels.resets.is_empty() {
            return true;
        }
        self.comes_to(wanted)
    }
}

/// Changes beyond the recorder's numbers cannot be seen: one of several may be half a pair, and so may
/// a single one when the count sank below 0.
fn doubt(owners: &mut [Owner], sank: bool) {
    let is_owner = |owner: &&mut Owner| owner.kind != Kind::Slept;
    let mut frames: Vec<usize> = owners
        .iter_mut()
        .filter(is_owner)
        .map(|owner| owner.frame)
        .collect();
    let several = frames.len() > 1;
    frames.dedup();
    for owner in owners.iter_mut().filter(is_owner) {
        owner.elsewhere |= several;
        if frames.len() > 1 || sank {
            owner.certainty = Certainty::Unclear;
        }
    }
}

/// Adds what the same function did at another place, or to the other count.
fn merge(first: &mut Owner, other: Owner) {
    first.elsewhere |=
        other.elsewhere || first.acquirer != other.acquirer || first.between != other.between;
    first.preempt += other.preempt;
    first.bh = (first.bh + other.bh).signum();
    first.saturated |= other.saturated;
    first.reset |= other.reset;
    for rival in other.rivals {
        if !first.rivals.contains(&rival) {
            first.rivals.push(rival);
        }
    }
    first.certainty = match (first.certainty, other.certainty) {
        (Certainty::Unclear, _) | (_, Certainty::Unclear) => Certainty::Unclear,
        (Certainty::AtOrBelow, _) | (_, Certainty::AtOrBelow) => Certainty::AtOrBelow,
        (Certainty::Certain, Certainty::Certain) => Certainty::Certain,
    };
}
