//! Owners in a line each, for tests to compare.

use std::fmt::Write as _;

use super::*;

/// A line for each owner: `leak foo +1 after bar before baz, certain`.
pub(super) fn owners(located: &Located) -> String {
    let lines: Vec<String> = located
        .owners
        .iter()
        .map(|owner| line(located, owner))
        .collect();
    lines.join("\n")
}

/// The functions on the way to the first owner.
pub(super) fn path(located: &Located) -> Vec<&str> {
    located
        .path
        .iter()
        .map(|&frame| name(located, frame))
        .collect()
}

pub(super) fn name(located: &Located, frame: usize) -> &str {
    &located.symbols[&located.tree.frames[frame].function].name
}

fn line(located: &Located, owner: &Owner) -> String {
    let Owner {
        frame,
        kind,
        preempt,
        saturated,
        bh,
        acquirer,
        between,
        elsewhere,
        rivals,
        reset,
        certainty,
    } = owner;
    let children = &located.tree.frames[*frame].children;
    let mut line = format!("{} {}", kind.name(), name(located, *frame));
    if *preempt != 0 {
        write!(line, " {preempt:+}").unwrap();
    }
    if *bh != 0 {
        write!(line, " bh{bh:+}").unwrap();
    }
    if *saturated {
        line.push_str(" or more");
    }
    if let Some(acquirer) = acquirer {
        assert_eq!(children[between.clone()], [*acquirer]);
        write!(line, " via {}", name(located, *acquirer)).unwrap();
    } else {
        if let Some(last) = between.start.checked_sub(1) {
            write!(line, " after {}", name(located, children[last])).unwrap();
        }
        if let Some(&next) = children.get(between.end) {
            write!(line, " before {}", name(located, next)).unwrap();
        }
    }
    if *elsewhere {
        line.push_str(" or elsewhere");
    }
    for &rival in rivals {
        write!(line, " or {}", name(located, rival)).unwrap();
    }
    if *reset {
        line.push_str(", reset");
    }
    write!(line, ", {}", certainty.name()).unwrap();
    line
}
