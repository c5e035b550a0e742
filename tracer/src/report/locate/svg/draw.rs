//! The markup: boxes with their names, the owners' outlines, the legend.

use std::{fmt::Write as _, ops::Range};

use super::{
    super::{
        facts::{self, Facts},
        text, words,
    },
    LINE,
    layout::{Box, Picture},
};
use crate::{
    calltree::{At, Level, Located, Owner},
    host::escape,
};

/// The height of a level, in pixels, and of one that has an owner in it: its mark is a second line.
const LEVEL: f64 = 20.0;
const OWNERS_LEVEL: f64 = 36.0;

/// The widest a character of the small font can be, in pixels.
const CHAR: f64 = 7.0;

/// How much of a name is told: some names have hundreds of characters, and there are thousands.
const TOLD: usize = 80;

/// Colours, their classes, and what they say of the count at the return.
const COLORS: [(&str, &str); 8] = [
    ("zero", "count 0 at return"),
    ("one", "1"),
    ("two", "2"),
    ("more", "3 or more"),
    ("below", "below 0"),
    ("bh", "0, softirqs off"),
    ("unknown", "not recorded"),
    ("interrupt", "interrupt"),
];

/// The whole document around what was drawn.
pub(super) fn document(drawn: &str, width: f64, height: f64) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\">\n\
         <title>preemptleak locate</title>\n\
         <style>\n{}</style>\n{drawn}</svg>\n",
        include_str!("style.css")
    )
}

/// Draws a picture with its upper left corner at `left`, `top`; its height. `first`: the owner's
/// box is called `owner`, which no second one may be.
pub(super) fn picture(
    out: &mut String,
    picture: &Picture,
    located: &Located,
    left: f64,
    top: f64,
    first: bool,
) -> f64 {
    let owner = |it: &Box| {
        let mut owners = located.owners.iter();
        owners.find(|owner| owner.frame == it.frame && it.calls == 1)
    };
    let mut tops = vec![LEVEL; picture.depth];
    for it in picture.boxes.iter().filter(|it| owner(it).is_some()) {
        tops[it.depth] = OWNERS_LEVEL;
    }
    let mut next = top;
    let levels: Vec<Range<f64>> = tops
        .iter()
        .map(|height| {
            let from = next;
            next += height;
            from..next
        })
        .collect();
    let mut owners = String::new();
    let mut id = if first { " id=\"owner\"" } else { "" };
    for it in &picture.boxes {
        let level = &levels[it.depth];
        let place = Place {
            x: left + it.x,
            y: level.start,
            width: it.width.max(1.0),
            height: level.end - level.start - 1.0,
        };
        let owner = owner(it);
        frame(out, it, picture, located, &place, owner);
        if let Some(owner) = owner {
            // On top of what is beside it.
            let Place {
                x,
                y,
                width,
                height,
            } = place;
            let _ = writeln!(
                owners,
                r#"<rect{id} class="outline" x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}"/>"#
            );
            id = "";
            let _ = rise(&mut owners, picture, located, owner, it, left, level.end);
        }
    }
    out.push_str(&owners);
    next - top
}

/// Where a box is, in the document.
struct Place {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
}

/// One box: what it is when the mouse is on it, its rectangle, and as much of its name as fits.
fn frame(
    out: &mut String,
    it: &Box,
    picture: &Picture,
    located: &Located,
    place: &Place,
    owner: Option<&Owner>,
) {
    let Place {
        x,
        y,
        width,
        height,
    } = place;
    let mut class = color(located, it.frame).to_owned();
    if it.calls > 1 {
        class.push_str(" many");
    }
    if owner.is_some() {
        class.push_str(" owner");
    }
    let told = escaped(&told(it, picture, located));
    let _ = write!(
        out,
        r#"<g class="{class}"><title>{told}</title><rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}"/>"#
    );
    let mut line = |class: &str, text: &str, below: f64| {
        if let Some(text) = fitting(text, width - 8.0) {
            let (x, y) = (x + 4.0, y + below);
            let text = escaped(&text);
            let _ = write!(out, r#"<text{class} x="{x:.1}" y="{y:.1}">{text}</text>"#);
        }
    };
    let name = match it.calls {
        1 => words::full_name(located, it.frame),
        many => format!("{many} calls"),
    };
    line("", &name, 13.5);
    if let Some(owner) = owner {
        let mark = text::mark(owner, located);
        line(" class=\"mark\"", mark.trim_start_matches("<- "), 28.5);
    }
    out.push_str("</g>\n");
}

/// A mark in the level below the owner, between the calls where it happened; `None` where that is
/// not drawn.
fn rise(
    out: &mut String,
    picture: &Picture,
    located: &Located,
    owner: &Owner,
    it: &Box,
    left: f64,
    y: f64,
) -> Option<()> {
    let drawn = |frame: usize| {
        let mut boxes = picture.boxes.iter();
        boxes.find(|it| it.frame == frame)
    };
    let end = |it: &Box| it.x + it.width;
    let x = match owner.acquirer {
        Some(acquirer) => {
            let it = drawn(acquirer)?;
            it.x + it.width / 2.0
        }
        None => {
            let Facts { after, before, .. } = Facts::of(owner, located);
            let from = after.map_or(Some(it.x), |call| drawn(call).map(end))?;
            let to = before.map_or(Some(end(it)), |call| drawn(call).map(|it| it.x))?;
            match (after, before) {
                // At the very start, and at the very end.
                (None, Some(_)) => from + 5.0,
                (Some(_), None) => (from + 5.0).min(end(it) - 5.0),
                _ => f64::midpoint(from, to),
            }
        }
    };
    let x = left + x;
    let _ = writeln!(
        out,
        r#"<path class="rise" d="M{x:.1} {y:.1}l5 9h-4v10h-2v-10h-4z"/>"#
    );
    Some(())
}

/// The class that colours a call.
fn color(located: &Located, frame: usize) -> &'static str {
    let (entry, ret) = facts::ends(located, frame);
    if facts::interrupt(located, frame) {
        return "interrupt";
    }
    match ret.or(entry).map(|at| at.level) {
        None => "unknown",
        Some(Level {
            preempt: 0,
            bh_off: Some(true),
            ..
        }) => "bh",
        Some(level) => match level.preempt {
            ..=-1 => "below",
            0 => "zero",
            1 => "one",
            2 => "two",
            3.. => "more",
        },
    }
}

/// What is told of a box when the mouse is on it.
fn told(it: &Box, picture: &Picture, located: &Located) -> String {
    let mut name = elided(&words::full_name(located, it.frame), TOLD);
    if it.calls > 1 {
        let _ = write!(name, " and {} more calls", it.calls - 1);
        return name;
    }
    let length = |frame: usize| {
        let span = picture.spans.get(frame).cloned().unwrap_or_default();
        span.end.saturating_sub(span.start)
    };
    let (entry, ret) = facts::ends(located, it.frame);
    let count = |at: Option<At>| at.map_or_else(|| "?".to_owned(), |at| text::level(at.level));
    let interrupt = if facts::interrupt(located, it.frame) {
        ", an interrupt"
    } else {
        ""
    };
    let took = match (entry, ret) {
        (Some(_), Some(_)) => {
            let all = picture.time.end.saturating_sub(picture.time.start);
            let own = length(it.frame);
            let percent = own as f64 * 100.0 / all.max(1) as f64;
            format!("{} ({percent:.1} %)", time(own))
        }
        _ => "time not recorded".to_owned(),
    };
    let counts = format!("count {} -> {}", count(entry), count(ret));
    format!("{name}{interrupt}\n{took}\n{counts}")
}

/// `812 ns`, `12.3 us`, `1.234 ms`, `2.000 s`.
fn time(nanoseconds: u64) -> String {
    let time = nanoseconds as f64;
    match nanoseconds {
        0..1000 => format!("{nanoseconds} ns"),
        1000..1_000_000 => format!("{:.1} us", time / 1e3),
        1_000_000..1_000_000_000 => format!("{:.3} ms", time / 1e6),
        _ => format!("{:.3} s", time / 1e9),
    }
}

/// What the colours mean.
pub(super) fn legend(out: &mut String, left: f64, top: f64) {
    let mut x = left;
    for (class, meaning) in COLORS {
        let (box_y, text_y) = (top + 2.0, top + LINE - 6.0);
        let text = x + 18.0;
        let _ = writeln!(
            out,
            r#"<g class="{class}"><rect x="{x:.0}" y="{box_y:.0}" width="13" height="13"/><text x="{text:.0}" y="{text_y:.0}">{meaning}</text></g>"#
        );
        x = text + meaning.len() as f64 * CHAR + 14.0;
    }
    let _ = writeln!(
        out,
        r#"<text class="made" x="{x:.0}" y="{:.0}">width is time; the way to the owner has room to be read</text>"#,
        top + LINE - 6.0
    );
}

/// As much of a text as fits; `None` where that would say nothing.
fn fitting(text: &str, width: f64) -> Option<String> {
    // Saturates: a negative width holds nothing.
    let fits = (width / CHAR) as usize;
    (fits >= 3).then(|| elided(text, fits))
}

fn elided(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// Text for XML. What is unsafe was escaped before, where names are; what XML itself has no
/// character for is among that.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push('\n'),
            c if escape::is_unsafe(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out
}
