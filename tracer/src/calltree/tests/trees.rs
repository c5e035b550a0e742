//! What becomes of whole and of damaged recordings as trees.

use super::*;

fn moment(end: End, function: u64, depth: u32) -> Moment {
    Moment {
        end,
        function,
        depth,
        time: 0,
        cpu: 0,
        level: Level::default(),
    }
}

/// A tree of moments like `>1 >2 <2 <1`; each function stands at the depth it is named after,
/// less one, modulo 10.
fn tree(moments: &str) -> Tree {
    let moments = moments.split(' ').map(|word| {
        let (end, function) = word.split_at(1);
        let function: u64 = function.parse().unwrap();
        let end = if end == ">" { End::Entry } else { End::Return };
        moment(end, function, u32::try_from(function % 10).unwrap() - 1)
    });
    Tree::of(&Recording {
        moments: moments.collect(),
        ..Recording::default()
    })
}

/// `1(2 3(4))`, with `>` before a function whose entry, and `<` behind one whose return is missing.
fn told(tree: &Tree) -> String {
    fn of(tree: &Tree, index: usize) -> String {
        let frame = &tree.frames[index];
        assert!(frame.parent.is_none_or(|parent| parent < index));
        let mut told = String::new();
        told.extend(frame.entry.is_none().then_some('>'));
        told.push_str(&frame.function.to_string());
        told.extend(frame.ret.is_none().then_some('<'));
        if !frame.children.is_empty() {
            let children = frame.children.iter().map(|&child| {
                assert_eq!(tree.frames[child].parent, Some(index));
                of(tree, child)
            });
            told.push_str(&format!("({})", children.collect::<Vec<_>>().join(" ")));
        }
        told
    }
    let roots = (0..tree.frames.len()).filter(|&frame| tree.frames[frame].parent.is_none());
    let roots: Vec<String> = roots.map(|root| of(tree, root)).collect();
    format!("{} {}", roots.join(" "), tree.unmatched)
}

/// Check that entries and returns come together, and that what is missing is counted and does the
/// least damage.
#[test]
fn moments_become_calls() {
    for (moments, expected) in [
        (">1 >2 <2 >12 >3 <3 <12 <1", "1(2 12(3)) 0"),
        // Open at the end.
        (">1 >2 >3", "1<(2<(3<)) 0"),
        // A lost return, told by the caller's return and by a sibling's entry.
        (">1 >2 >3 <2 <1", "1(2(3<)) 1"),
        (">1 >2 >12 <12 <1", "1(2< 12) 1"),
        // A lost entry, without and with callees, which become its own again.
        (">1 >2 <2 <12 <1", "1(2 >12) 1"),
        (">1 >2 <2 >3 <3 >13 <13 <12 <1", "1(2 >12(3 13)) 1"),
        // Both ends lost: the callees go to the caller's caller.
        (">1 >3 <3 <1", "1(3) 1"),
        // The return of one and the entry of the next.
        (">1 >2 <12 <1", "1(2< >12) 2"),
        // No beginning.
        ("<3 <2 <1", ">1(>2(>3)) 3"),
        (">3 <3 <2", ">2(3) 2"),
        // Two calls in a row.
        (">1 <1 >11 <11", "1 11 0"),
    ] {
        assert_eq!(told(&tree(moments)), expected, "{moments}");
    }
    assert_eq!(Tree::of(&Recording::default()), Tree::default());
}

/// Check that a tree's paths lead from the call's own function to a frame.
#[test]
fn paths_begin_at_the_top() {
    let tree = tree(">1 >2 >3 <3 <2 <1");
    assert_eq!(tree.path(2), [0, 1, 2]);
    assert!(tree.path(3).is_empty());
}
