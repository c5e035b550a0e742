//! Findings that cannot be proven: the kernel skipped runs, so each may belong to a call before the one
//! that it was seen in. They are `outside`, name nobody for certain, and no filter of calls drops them.

use super::events::{self, Symbols};
use crate::leak::{Class, Leak, Row};
use preemptleak_ebpf::event::Key;
use std::collections::HashMap;

/// How many findings of each kind were told with a doubt.
#[derive(Debug, Default)]
pub(super) struct Doubted(HashMap<Key, u64>);

impl Doubted {
    /// The finding, told with a doubt.
    pub(super) fn doubt(&mut self, key: Key, leak: Leak) -> Leak {
        *self.0.entry(key).or_default() += 1;
        Leak {
            class: doubtful(leak.class),
            unproven: true,
            // Whoever was seen last with a raised count.
            culprit: None,
            ..leak
        }
    }

    /// The table. Where runs were skipped and events lost, nobody knows how many of a kind were proven: none,
    /// then.
    pub(super) fn rows(
        &self,
        counts: &HashMap<Key, u64>,
        events_lost: bool,
        symbols: &Symbols,
    ) -> Vec<Row> {
        let rows = counts.iter().flat_map(|(key, count)| {
            let doubted = match self.0.get(key) {
                _ if events_lost => *count,
                Some(doubted) => *doubted.min(count),
                None => 0,
            };
            let row = |count: u64| events::row(key, count, symbols).filter(|_| count > 0);
            let unproven = row(doubted).map(|row| Row {
                class: doubtful(row.class),
                unproven: true,
                ..row
            });
            [row(count - doubted), unproven]
        });
        rows.flatten().collect()
    }
}

/// What a finding is where nobody knows in which call it was made.
const fn doubtful(class: Class) -> Class {
    if class.is_leak() && !matches!(class, Class::Slept) {
        Class::Outside
    } else {
        class
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    fn key(class: Class) -> Key {
        Key {
            nr: 16,
            delta: 1,
            class: class as u32,
            ..Key::default()
        }
    }

    /// Check that a doubted leak is nobody's, and that a doubted heal accuses nobody.
    #[test]
    fn nobody_is_named() {
        let mut doubted = Doubted::default();
        let leak = doubted.doubt(key(Class::Leak), samples::leak());
        assert!(leak.unproven && leak.class == Class::Outside && leak.syscall.is_some());
        let heal = doubted.doubt(key(Class::Heal), samples::heal());
        assert!(heal.unproven && heal.class == Class::Heal && heal.culprit.is_none());
    }

    /// Check that the table has the proven and the doubted of one kind in two rows, that adds up, and
    /// that nothing is proven where events were lost.
    #[test]
    fn rows_add_up() {
        let mut doubted = Doubted::default();
        let counts = HashMap::from([(key(Class::Leak), 5), (key(Class::Masked), 2)]);
        let of = |doubted: &Doubted, lost| {
            let mut rows: Vec<(Class, bool, u64)> = doubted
                .rows(&counts, lost)
                .iter()
                .map(|row| (row.class, row.unproven, row.count))
                .collect();
            rows.sort();
            rows
        };
        let proven = [(Class::Leak, false, 5), (Class::Masked, false, 2)];
        assert_eq!(of(&doubted, false), proven);
        doubted.doubt(key(Class::Leak), samples::leak());
        assert_eq!(
            of(&doubted, false),
            [
                (Class::Leak, false, 4),
                (Class::Masked, false, 2),
                (Class::Outside, true, 1)
            ]
        );
        assert_eq!(
            of(&doubted, true),
            [(Class::Outside, true, 2), (Class::Outside, true, 5)]
        );
    }
}
