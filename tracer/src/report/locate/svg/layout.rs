//! Where each call goes: a box as wide as its time. What leads to an owner gets room to be read,
//! however short it was; what would be narrower than a pixel is drawn as one with its neighbours.

use std::{collections::BTreeSet, ops::Range};

use super::super::{facts, rows::way};
use crate::calltree::Located;

/// The narrowest box of a call on the way to an owner, in pixels: its name and its mark fit.
const ROOM: f64 = 340.0;

/// How many levels are drawn. ftrace records no more than 50.
const DEEPEST: usize = 100;

/// A box. Lengths are pixels from the picture's left edge.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Box {
    /// The left edge.
    pub x: f64,
    /// The width.
    pub width: f64,
    /// How far down: 0 for the system call's own function.
    pub depth: usize,
    /// The call; the first of them where it stands for several.
    pub frame: usize,
    /// How many calls it stands for, those below them aside.
    pub calls: usize,
}

/// Boxes in the order of entries, callers first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Picture {
    /// The boxes.
    pub boxes: Vec<Box>,
    /// Start and end of each call of the tree, in nanoseconds, as far as is known or follows.
    pub spans: Vec<Range<u64>>,
    /// From the first to the last moment, likewise.
    pub time: Range<u64>,
    /// How many levels there are.
    pub depth: usize,
}

/// Lays a tree out: no more than `most` boxes, if they can be made fewer.
pub(super) fn picture(located: &Located, width: f64, most: usize) -> Picture {
    let spans = spans(located);
    let way = way(located);
    let mut finest = 1.0;
    loop {
        let boxes = boxes(located, &spans, &way, width, finest);
        if boxes.len() <= most || finest >= width {
            let depth = boxes.iter().map(|it| it.depth + 1).max().unwrap_or(0);
            return Picture {
                boxes,
                spans,
                time: whole(located),
                depth,
            };
        }
        finest *= 2.0;
    }
}

/// From the first to the last moment that was recorded.
fn whole(located: &Located) -> Range<u64> {
    let frames = located.tree.frames.iter();
    let ends = frames.flat_map(|frame| [frame.entry, frame.ret]).flatten();
    let times = || ends.clone().map(|at| at.time);
    times().min().unwrap_or(0)..times().max().unwrap_or(0)
}

/// When each call began and ended. What was not recorded follows from its callers and from those it
/// called; nothing sticks out of its caller.
fn spans(located: &Located) -> Vec<Range<u64>> {
    let frames = &located.tree.frames;
    let whole = whole(located);
    let mut spans: Vec<Range<u64>> = Vec::with_capacity(frames.len());
    for (index, frame) in frames.iter().enumerate() {
        let caller = frame.parent.filter(|parent| *parent < index);
        let earliest = caller.map_or(whole.start, |caller| spans[caller].start);
        let recorded = frame.entry.map(|at| at.time);
        let start = recorded.unwrap_or(earliest).max(earliest);
        let end = frame.ret.map_or(start, |at| at.time).max(start);
        spans.push(start..end);
    }
    // Those called stand behind their caller: the last ends first.
    for (index, frame) in frames.iter().enumerate().rev() {
        if let Some(caller) = frame.parent.filter(|parent| *parent < index) {
            let end = spans[index].end;
            if frames[caller].ret.is_none() {
                spans[caller].end = spans[caller].end.max(end);
            }
        }
    }
    close(located, &facts::roots(located), whole.end, &mut spans);
    for caller in 0..frames.len() {
        // Only forward, whatever the indices say.
        let calls = facts::children(located, caller).iter();
        let calls: Vec<usize> = calls.copied().filter(|call| *call > caller).collect();
        let latest = spans[caller].end;
        close(located, &calls, latest, &mut spans);
    }
    spans
}

/// Ends the calls of one caller: no later than the caller. One whose return is missing went on until
/// the next call, or as long as it could.
fn close(located: &Located, calls: &[usize], latest: u64, spans: &mut [Range<u64>]) {
    let entry = |call: &usize| facts::ends(located, *call).0.map(|at| at.time);
    for (index, call) in calls.iter().enumerate() {
        let Some(span) = spans.get_mut(*call) else {
            continue;
        };
        let next = calls.get(index + 1).and_then(entry);
        let end = match facts::ends(located, *call).1 {
            Some(_) => span.end,
            None => next.unwrap_or(latest).max(span.end),
        };
        span.end = end.min(latest);
        span.start = span.start.min(span.end);
    }
}

fn boxes(
    located: &Located,
    spans: &[Range<u64>],
    way: &BTreeSet<usize>,
    width: f64,
    finest: f64,
) -> Vec<Box> {
    let mut boxes = Vec::new();
    let all = Room {
        time: whole(located),
        x: 0.0,
        width,
        depth: 0,
    };
    let mut open = Vec::new();
    let below = |calls: &[usize], room: &Room, open: &mut Vec<Box>| {
        let inside = inside(calls, spans, way, room);
        open.extend(merged(inside, way, finest).into_iter().rev());
    };
    below(&facts::roots(located), &all, &mut open);
    while let Some(it) = open.pop() {
        if it.calls == 1 && it.depth + 1 < DEEPEST {
            let room = Room {
                time: spans.get(it.frame).cloned().unwrap_or_default(),
                x: it.x,
                width: it.width,
                depth: it.depth + 1,
            };
            below(facts::children(located, it.frame), &room, &mut open);
        }
        boxes.push(it);
    }
    boxes
}

/// The room below a caller.
struct Room {
    /// The caller's time.
    time: Range<u64>,
    x: f64,
    width: f64,
    depth: usize,
}

/// The boxes of those that a call called.
fn inside(calls: &[usize], spans: &[Range<u64>], way: &BTreeSet<usize>, caller: &Room) -> Vec<Box> {
    let calls = calls.iter().filter(|call| **call < spans.len());
    let length = |span: &Range<u64>| (span.end.saturating_sub(span.start)) as f64;
    let whole = length(&caller.time);
    let plain = if whole > 0.0 {
        caller.width / whole
    } else {
        0.0
    };
    // Those that would be too narrow to be read.
    let short: Vec<usize> = calls
        .clone()
        .filter(|call| way.contains(call) && length(&spans[**call]) * plain < ROOM)
        .copied()
        .collect();
    let room = match short.len() {
        0 => 0.0,
        // Half a pixel stays, so that what is beside them is there at all.
        some => ROOM.min((caller.width - 0.5) / some as f64).max(0.0),
    };
    let taken = room * short.len() as f64;
    let rest: f64 = whole - short.iter().map(|call| length(&spans[*call])).sum::<f64>();
    let scale = if rest > 0.0 {
        (caller.width - taken).max(0.0) / rest
    } else {
        0.0
    };
    let mut at = caller.time.start;
    let mut x = caller.x;
    let mut boxes = Vec::new();
    for call in calls {
        let span = &spans[*call];
        x += span.start.saturating_sub(at) as f64 * scale;
        let width = if short.contains(call) {
            room
        } else {
            length(&(span.start.max(at)..span.end)) * scale
        };
        boxes.push(Box {
            x,
            width,
            depth: caller.depth,
            frame: *call,
            calls: 1,
        });
        x += width;
        at = at.max(span.end);
    }
    boxes
}

/// Makes one box of neighbours that are narrower than `finest`, until it is so wide.
fn merged(boxes: Vec<Box>, way: &BTreeSet<usize>, finest: f64) -> Vec<Box> {
    let mut merged: Vec<Box> = Vec::new();
    let narrow = |it: &Box| it.width < finest && !way.contains(&it.frame);
    for it in boxes {
        if !narrow(&it) {
            merged.push(it);
            continue;
        }
        match merged.last_mut() {
            Some(last) if narrow(last) && it.x + it.width - last.x < 2.0 * finest => {
                last.width = it.x + it.width - last.x;
                last.calls += 1;
            }
            _ => merged.push(it),
        }
    }
    merged
}
