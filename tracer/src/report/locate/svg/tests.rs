//! What is in the picture, how large it may get, and that names cannot break it.

use proptest::prelude::*;

use super::*;
use crate::{
    calltree::Frame,
    host::escape,
    report::{locate::samples, samples as leaks},
};

fn drawn(tell: impl FnOnce(&mut Svg<&mut Vec<u8>>)) -> String {
    let mut out = Vec::new();
    let mut svg = Svg::new(&mut out);
    svg.start(&leaks::start_of_story()).unwrap();
    tell(&mut svg);
    svg.summary(&leaks::end_of_story()).unwrap();
    String::from_utf8(out).unwrap()
}

fn of(located: &Located) -> String {
    drawn(|svg| svg.located(&leaks::leak(), located).unwrap())
}

/// A number after `name="` in a line.
fn number(line: &str, name: &str) -> f64 {
    let rest = line.split_once(&format!(" {name}=\"")).unwrap().1;
    rest.split('"').next().unwrap().parse().unwrap()
}

fn outline(svg: &str) -> &str {
    svg.lines()
        .find(|line| line.contains("id=\"owner\""))
        .unwrap()
}

/// Check the whole picture of the story.
#[test]
fn the_story() {
    let svg = of(&samples::story());
    insta::assert_binary_snapshot!("the_story.svg", svg.into_bytes());
}

/// Check that a leak that was not located is told with the reason, and that many do not fill the
/// picture.
#[test]
fn reasons_stand_in_the_picture() {
    let svg = drawn(|svg| {
        for _ in 0..12 {
            svg.not_located(&leaks::leak(), "lost & <gone>\n").unwrap();
        }
    });
    let told = svg
        .matches("not located: lost &amp; &lt;gone&gt;\\n<")
        .count();
    assert_eq!(told, 10, "{svg}");
    assert!(svg.contains(">and 2 more, not located<"), "{svg}");
    assert!(!svg.contains("no call was located"), "{svg}");
}

/// Check that the owner is wide enough to be read although it took no time to speak of, and that
/// no box sticks out of the picture.
#[test]
fn a_short_owner_has_room() {
    let located = samples::short_owner();
    let svg = of(&located);
    assert!(number(outline(&svg), "width") >= 300.0, "{svg}");
    for line in svg.lines().filter(|line| line.contains("<rect")) {
        let rect = &line[line.find("<rect").unwrap()..];
        let (x, width) = (number(rect, "x"), number(rect, "width"));
        assert!(x >= 0.0 && x + width <= WIDTH + 1.0, "{line}");
    }
}

/// Check that 100,000 calls become a file that a browser opens at once, with the owner in it.
#[test]
fn a_huge_tree_is_small() {
    let mut located = samples::story();
    let root = located.tree.frames[0].clone();
    // They come behind the story, and take a hundred times as long.
    let start = root.ret.unwrap().time;
    let end = start + 4_800_000;
    located.tree.frames[0].ret.as_mut().unwrap().time = end;
    // Each of 1000 calls calls 100 others, each with the longest name there is.
    for symbol in located.symbols.values_mut() {
        symbol.name.push_str(&"n".repeat(500));
    }
    let first = located.tree.frames.len();
    let spread = |index: u64, of: u64| start + (end - start) * index / of;
    for outer in 0..1000 {
        for inner in 0..100 {
            let mut frame = root.clone();
            let from = outer * 100 + inner;
            let to = if inner == 0 {
                (outer + 1) * 100
            } else {
                from + 1
            };
            frame.entry.as_mut().unwrap().time = spread(from, 100_000);
            frame.ret.as_mut().unwrap().time = spread(to, 100_000);
            frame.children.clear();
            let index = located.tree.frames.len();
            let caller = if inner == 0 {
                0
            } else {
                first + outer as usize * 100
            };
            frame.parent = Some(caller);
            located.tree.frames[caller].children.push(index);
            located.tree.frames.push(frame);
        }
    }
    let svg = of(&located);
    assert!(svg.len() < 2 << 20, "{}", svg.len());
    outline(&svg);
    // Many of them stay one file of that size, and say what is not drawn.
    let many = drawn(|svg| {
        for _ in 0..20 {
            svg.located(&leaks::leak(), &located).unwrap();
        }
    });
    assert!(many.len() < 2 << 20, "{}", many.len());
    assert!(many.contains("more, not drawn"));
    assert_eq!(many.matches("id=\"owner\"").count(), 1);
}

/// Check that a deep tree, one without times, and one whose times go backwards are drawn.
#[test]
fn odd_trees() {
    let mut deep = samples::story();
    for _ in 0..1000 {
        let parent = deep.tree.frames.len() - 1;
        let frame = Frame {
            parent: Some(parent),
            children: Vec::new(),
            ..deep.tree.frames[0].clone()
        };
        deep.tree.frames[parent].children.push(parent + 1);
        deep.tree.frames.push(frame);
    }
    of(&deep);
    let mut timeless = samples::story();
    for frame in &mut timeless.tree.frames {
        frame.entry = None;
        frame.ret = None;
    }
    outline(&of(&timeless));
    let mut backwards = samples::story();
    for frame in &mut backwards.tree.frames {
        std::mem::swap(&mut frame.entry, &mut frame.ret);
    }
    outline(&of(&backwards));
    outline(&of(&samples::headless()));
    of(&Located::default());
}

/// Check that a run without a located call says so, and that a failed one leaves nothing.
#[test]
fn without_a_call() {
    let svg = drawn(|_| {});
    assert!(svg.contains("no call was located") && svg.contains("verdict: leaks"));
    let mut out = Vec::new();
    let mut svg = Svg::new(&mut out);
    svg.located(&leaks::leak(), &samples::story()).unwrap();
    svg.error("no", 125).unwrap();
    assert!(out.is_empty());
}

proptest! {
    /// Check that no name breaks out of the text: the picture stays well-formed XML with the same
    /// elements, and nothing unsafe is in it.
    #[test]
    fn any_name(name in any::<String>(), comm in prop::collection::vec(1u8.., 0..16)) {
        let mut located = samples::hostile();
        for symbol in located.symbols.values_mut() {
            symbol.name.clone_from(&name);
            symbol.module = Some(name.clone());
        }
        let mut leak = leaks::leak();
        leak.comm = leaks::comm(&comm[..comm.len().min(15)]);
        let svg = drawn(|svg| svg.located(&leak, &located).unwrap());
        prop_assert!(!svg.replace('\n', "").chars().any(escape::is_unsafe));
        let mut reader = quick_xml::Reader::from_str(&svg);
        let mut depth = 0;
        loop {
            match reader.read_event().unwrap() {
                quick_xml::events::Event::Start(_) => depth += 1,
                quick_xml::events::Event::End(_) => depth -= 1,
                quick_xml::events::Event::Eof => break,
                _ => {}
            }
        }
        prop_assert_eq!(depth, 0);
        prop_assert_eq!(svg.matches("<script").count(), 0);
        prop_assert_eq!(svg.matches("<g class").count(), 31 + 8);
    }
}
