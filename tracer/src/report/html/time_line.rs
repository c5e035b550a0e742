//! When what was found: a line for each kind, a mark for each finding.

use std::{collections::BTreeMap, fmt::Write as _, time::Duration};

use super::markup::escaped;

/// So many kinds have a line.
const LANES: usize = 16;

/// In pixels.
const WIDTH: f64 = 1000.0;
const NAMES: f64 = 300.0;
const LANE: f64 = 26.0;
const MARGIN: f64 = 12.0;

/// A finding in it.
pub(super) struct Moment {
    /// Since the trace began.
    pub(super) at: Duration,
    /// Whether the run fails for it.
    pub(super) fails: bool,
    /// What is said of it where the mouse is.
    pub(super) told: String,
}

/// As SVG, whose colours are the page's.
pub(super) fn draw(lanes: &BTreeMap<String, Vec<Moment>>, duration: Duration) -> String {
    let shown = lanes.len().min(LANES);
    let bottom = MARGIN + LANE * shown as f64;
    let height = bottom + LANE;
    let seconds = duration.as_secs_f64().max(f64::EPSILON);
    let place = |at: f64| NAMES + (WIDTH - NAMES - MARGIN) * (at / seconds).clamp(0.0, 1.0);
    let mut out = format!(
        "<svg class=\"time\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" \
         role=\"img\" aria-label=\"when each finding was made\">\n"
    );
    for ((name, moments), lane) in lanes.iter().take(LANES).zip(0..) {
        let y = MARGIN + LANE * (f64::from(lane) + 0.5);
        let text = y + 4.0;
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "<text x=\"0\" y=\"{text}\">{}</text><line x1=\"{NAMES}\" x2=\"{WIDTH}\" y1=\"{y}\" y2=\"{y}\"/>",
            escaped(&shortened(name))
        );
        for Moment { at, fails, told } in moments {
            let x = place(at.as_secs_f64());
            let class = if *fails { "bad" } else { "fine" };
            let told = escaped(told);
            let _ = writeln!(
                out,
                "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y}\" r=\"5\"><title>{told}</title></circle>"
            );
        }
    }
    let y = bottom + 16.0;
    for (part, anchor) in [(0.0, "start"), (0.5, "middle"), (1.0, "end")] {
        let at = seconds * part;
        let x = place(at);
        let _ = writeln!(
            out,
            "<text class=\"tick\" x=\"{x:.1}\" y=\"{y}\" text-anchor=\"{anchor}\">{at:.2} s</text>"
        );
    }
    out.push_str("</svg>");
    if lanes.len() > shown {
        let more = lanes.len() - shown;
        let _ = write!(out, "<p>and {more} more kinds, not drawn</p>");
    }
    out
}

/// What has room before the line.
fn shortened(name: &str) -> String {
    const MOST: usize = 40;
    if name.chars().count() <= MOST {
        return name.to_owned();
    }
    let kept: String = name.chars().take(MOST - 3).collect();
    kept + "..."
}
