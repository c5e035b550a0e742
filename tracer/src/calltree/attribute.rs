//! Who left the count raised.
//!
//! Each change of the count is first its own function's. From the innermost calls outwards, raises
//! are paired with releases (`pairing.rs`). What a function made for it leaves is its caller's
//! doing (`_raw_spin_lock()`); what any other function leaves stays its own, and goes up only to
//! find its counterpart. What has none in the whole call is the leak, and who answers for it is the
//! owner.

use std::collections::{HashMap, HashSet};

use super::{
    Located, Recording, Symbols, Tree, Wanted,
    acquirers::{Hint, Role, roles},
    changes::{Change, changes, positions},
    evidence::Evidence,
    interrupts,
    levels::{Count, Field, Levels},
    owners,
    pairing::{Item, Pairing, rival},
};

/// Finds the functions that left the count raised, or gave back too much, in a recorded call.
///
/// Takes time and memory in proportion to the recording. Any recording is taken, however damaged:
/// then the owners are less certain, or there are none.
#[must_use]
pub fn locate(recording: &Recording, symbols: &Symbols, leak: &Wanted) -> Located {
    let roles = roles(symbols);
    let (mut tree, orphans) = Tree::nest(recording);
    interrupts::mark(&mut tree, &roles);
    let torn = tree.unmatched;
    let lost = orphans
        .iter()
        .filter(|orphan| !tree.frames[**orphan].interrupt);
    let hollow: HashSet<usize> = lost
        .clone()
        .filter_map(|orphan| tree.frames[*orphan].parent)
        .collect();
    tree.unmatched += lost.count() as u64;
    let levels = Levels::of(&tree, &roles, leak);
    let positions = positions(&tree);
    let changes = changes(&tree, &positions, &levels);
    let calls = Calls {
        design: Design::learn(&tree, &changes, &roles),
        tree: &tree,
        symbols,
        positions: &positions,
    };
    let mut pairing = Pairing::new(&levels.resets);
    let left = calls.settle(&changes, &mut pairing);
    let owners = owners::owners(
        &Evidence {
            tree: &tree,
            roles: &roles,
            levels: &levels,
            losses: recording.losses,
            torn,
            hollow: &hollow,
            wanted: leak,
        },
        left,
        pairing,
    );
    let path = owners
        .first()
        .map(|owner| tree.path(owner.frame))
        .unwrap_or_default();
    let functions: HashSet<u64> = tree.frames.iter().map(|frame| frame.function).collect();
    let named = symbols
        .iter()
        .filter(|(address, _)| functions.contains(address));
    let symbols = named.map(|(&address, symbol)| (address, symbol.clone()));
    Located {
        owners,
        path,
        symbols: symbols.collect(),
        losses: recording.losses,
        narrowed: false,
        tree,
        check: None,
    }
}

/// Which functions change the count for their callers.
struct Design<'a> {
    roles: &'a HashMap<u64, Role>,
    /// By how much each call changed the count.
    nets: Vec<Count>,
    /// Functions that were seen to return with a change which their caller made good.
    learnt: HashSet<(u64, Count)>,
}

impl<'a> Design<'a> {
    fn learn(tree: &Tree, changes: &[Change], roles: &'a HashMap<u64, Role>) -> Self {
        let mut nets = vec![Count::default(); tree.frames.len()];
        for change in changes {
            nets[change.frame] = nets[change.frame].plus(change.by);
        }
        let mut learnt = HashSet::new();
        for (index, frame) in tree.frames.iter().enumerate().rev() {
            if let Some(parent) = frame.parent {
                nets[parent] = nets[parent].plus(nets[index]);
            }
        }
        for (frame, &net) in tree.frames.iter().zip(&nets) {
            let made_good = frame
                .parent
                .is_some_and(|parent| nets[parent] == Count::default());
            if made_good && net != Count::default() {
                learnt.insert((frame.function, net));
            }
        }
        Self {
            roles,
            nets,
            learnt,
        }
    }

    /// Whether a call returned with what its name says: raised after a beginning, lowered after an end.
    fn is_as_named(&self, index: usize, role: Role) -> bool {
        let Count { preempt, bh } = self.nets[index];
        match role {
            Role::Guess => true,
            Role::Begins(_) => preempt >= 0 && bh >= 0,
            Role::Ends(_) => preempt <= 0 && bh <= 0,
            _ => false,
        }
    }
}

/// Whose doing it is what a call leaves.
enum Fault {
    Own,
    /// Its own, or its caller's: its name says a little.
    OwnOrCallers,
    Callers {
        guessed: bool,
    },
    /// A task that ends does not give back what it takes for that.
    Nobodys,
}

struct Calls<'a> {
    design: Design<'a>,
    tree: &'a Tree,
    symbols: &'a Symbols,
    positions: &'a [usize],
}

impl<'a> Calls<'a> {
    /// Pairs all changes from the innermost calls outwards; what remains has no counterpart.
    fn settle(&self, changes: &[Change], pairing: &mut Pairing<'a>) -> Vec<Item<'a>> {
        let mut rest: Vec<Vec<Item<'_>>> = vec![Vec::new(); self.tree.frames.len()];
        for change in changes {
            let fields = [
                (Field::Preempt, change.by.preempt),
                (Field::Bh, change.by.bh),
            ];
            let changed = fields.into_iter().filter(|(_, amount)| *amount != 0);
            rest[change.frame].extend(changed.map(|(field, amount)| item(change, field, amount)));
        }
        let mut left = Vec::new();
        for index in (0..rest.len()).rev() {
            let mut items = std::mem::take(&mut rest[index]);
            if items.is_empty() {
                continue;
            }
            items.sort_by_key(|item| item.at);
            pairing.settle(&mut items);
            match self.tree.frames[index].parent {
                Some(parent) => {
                    self.hand_up(index, parent, &mut items);
                    append(&mut rest[parent], items);
                }
                None => left.extend(
                    items
                        .into_iter()
                        .filter(|item| !self.is_excused(index, item)),
                ),
            }
        }
        left
    }

    /// Makes what a call leaves its caller's concern, or its doing.
    fn hand_up(&self, index: usize, parent: usize, items: &mut Vec<Item<'a>>) {
        if items.is_empty() {
            return;
        }
        items.retain(|item| !self.is_excused(index, item));
        let fault = self.fault(index);
        let symbol = self.symbols.get(&self.tree.frames[index].function);
        let name = symbol.map(|symbol| symbol.name.as_str());
        for item in items {
            item.name = name;
            item.own = false;
            match fault {
                Fault::Callers { guessed } => {
                    let position = self.positions[index];
                    item.own = true;
                    item.frame = parent;
                    item.via = Some(index);
                    item.between = position..position + 1;
                    if guessed {
                        rival(item, index);
                    }
                }
                Fault::OwnOrCallers if item.frame == index => rival(item, parent),
                Fault::OwnOrCallers | Fault::Own | Fault::Nobodys => {}
            }
        }
    }

    fn is_excused(&self, index: usize, item: &Item<'_>) -> bool {
        item.frame == index && matches!(self.fault(index), Fault::Nobodys)
    }

    fn fault(&self, index: usize) -> Fault {
        let frame = &self.tree.frames[index];
        let Design {
            roles,
            nets,
            learnt,
        } = &self.design;
        let net = nets[index];
        let one = |count: i32| (-1..=1).contains(&count);
        let is_one = one(net.preempt) && one(net.bh);
        match roles.get(&frame.function) {
            Some(role) if role.is_design() => Fault::Callers { guessed: false },
            _ if learnt.contains(&(frame.function, net)) => Fault::Callers { guessed: false },
            Some(Role::Dies) if frame.ret.is_none() => Fault::Nobodys,
            Some(&role) if is_one && self.design.is_as_named(index, role) => match role {
                Role::Begins(hint) | Role::Ends(hint)
                    if hint != Hint::Strong && self.is_handler(index) =>
                {
                    Fault::Own
                }
                Role::Begins(Hint::Weak) | Role::Ends(Hint::Weak) => Fault::OwnOrCallers,
                _ => Fault::Callers { guessed: true },
            },
            _ => Fault::Own,
        }
    }

    /// Whether a call came from outside of its module: by a pointer, as that of a file operation does.
    /// What such a function takes for its caller is not named by one word.
    fn is_handler(&self, index: usize) -> bool {
        let module = |index: usize| {
            let symbol = self.symbols.get(&self.tree.frames[index].function);
            symbol.and_then(|symbol| symbol.module.as_deref())
        };
        let caller = self.tree.frames[index].parent;
        module(index).is_some() && caller.is_some_and(|caller| module(caller) != module(index))
    }
}

/// Appends the shorter to the longer: the order is made afterwards.
fn append<'a>(to: &mut Vec<Item<'a>>, mut items: Vec<Item<'a>>) {
    if to.len() < items.len() {
        std::mem::swap(to, &mut items);
    }
    to.append(&mut items);
}

fn item<'a>(change: &Change, field: Field, amount: i32) -> Item<'a> {
    Item {
        frame: change.frame,
        via: None,
        between: change.between.clone(),
        at: change.at,
        field,
        amount,
        saturated: change.saturated && field == Field::Preempt,
        vague: change.vague,
        own: true,
        name: None,
        elsewhere: false,
        rivals: Vec::new(),
    }
}
