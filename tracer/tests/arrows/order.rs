//! The order that is written down, and arrows that do not keep it.

use super::modules::{Arrow, Modules};
use std::collections::BTreeSet;

/// The names in the first column of the table under a heading.
pub(super) fn table(document: &str, heading: &str) -> Vec<String> {
    let lines = document.lines().skip_while(|line| *line != heading).skip(1);
    lines
        .take_while(|line| !line.starts_with('#'))
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// Whom a room says it uses: `//! Uses ...`, to the end of the module's own words.
pub(super) fn said(source: &str) -> BTreeSet<String> {
    let words = source.lines().map_while(|line| line.strip_prefix("//!"));
    let words = words.skip_while(|line| !line.starts_with(" Uses "));
    let words: String = words.collect();
    let names = words.split('`').skip(1).step_by(2);
    names.map(str::to_owned).collect()
}

/// Arrows between the children of `parent` that do not lead down in this order.
pub(super) fn running_back(order: &[String], parent: &[String], modules: &Modules) -> Vec<Arrow> {
    let place = |name: &str| order.iter().position(|at| at == name);
    let leads_down = |arrow: &Arrow| {
        place(&arrow.from)
            .zip(place(&arrow.to))
            .is_some_and(|(a, b)| a < b)
    };
    let mut arrows = modules.arrows();
    arrows.retain(|arrow| arrow.parent == parent && !leads_down(arrow));
    arrows
}

/// Arrows on which one comes back to where one was.
pub(super) fn circles(modules: &Modules) -> Vec<Arrow> {
    let arrows = modules.arrows();
    let leads_back = |arrow: &&Arrow| {
        let mut reached = BTreeSet::from([&arrow.to]);
        loop {
            let known = reached.len();
            for next in &arrows {
                if next.parent == arrow.parent && reached.contains(&next.from) {
                    reached.insert(&next.to);
                }
            }
            if reached.contains(&arrow.from) || reached.len() == known {
                return reached.contains(&arrow.from);
            }
        }
    };
    arrows.iter().filter(leads_back).cloned().collect()
}
