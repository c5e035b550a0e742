//! A picture of the located calls, as SVG that needs nothing from outside: no script, no font. Calls
//! hang below their callers, as wide as the time they took, coloured by the count they left.

mod draw;
mod layout;

use std::{
    fmt::Write as _,
    io::{self, Write},
};

use super::{text, words};
use crate::{
    calltree::Located,
    leak::{Leak, Start, Summary},
    report::Report,
};

/// How many boxes a picture has at most: it stays below 2 MB, and below what slows a browser.
const MOST: usize = 5000;

/// With so few boxes left another call is not drawn: it would show nothing.
const FEWEST: usize = 500;

/// Of so many leaks that were not located it is told why.
const REASONS: u64 = 10;

/// The width, in pixels.
const WIDTH: f64 = 1200.0;

/// The space around, and between the parts.
const MARGIN: f64 = 16.0;

/// The height of a line of text.
const LINE: f64 = 18.0;

/// An SVG report.
pub struct Svg<W> {
    out: W,
    kernel: String,
    /// What was drawn so far.
    drawn: String,
    /// How far down that goes.
    bottom: f64,
    /// How many boxes are left to draw.
    left: usize,
    /// How many calls were located but not drawn.
    not_drawn: u64,
    located: u64,
    not_located: u64,
}

impl<W: Write> Svg<W> {
    /// A report to `out`, which gets all of it at the end, and nothing where the run fails.
    #[must_use]
    pub fn new(out: W) -> Self {
        Self {
            out,
            kernel: String::new(),
            drawn: String::new(),
            bottom: MARGIN,
            left: MOST,
            not_drawn: 0,
            located: 0,
            not_located: 0,
        }
    }

    /// What was written, at the end.
    pub(in crate::report) fn into_out(self) -> W {
        self.out
    }

    /// Writes a line of text below what is there.
    fn line(&mut self, class: &str, text: &str) {
        self.bottom += LINE;
        let y = self.bottom - 5.0;
        let text = draw::escaped(text);
        let _ = writeln!(
            self.drawn,
            r#"<text class="{class}" x="{MARGIN}" y="{y:.0}">{text}</text>"#
        );
    }

    fn head(&mut self, leak: &Leak) {
        let [enter, exit] = text::counts_of(leak);
        let head = format!("{}   {enter} -> {exit}", text::headline(leak));
        self.line("head", &head);
    }

    fn call(&mut self, leak: &Leak, located: &Located) {
        self.located += 1;
        if self.left < FEWEST {
            self.not_drawn += 1;
            return;
        }
        self.head(leak);
        for words::Sentence { label, told } in words::sentences(located) {
            let class = match label {
                "owner" | "also" => "owns",
                "doubt" => "doubt",
                _ => "says",
            };
            self.line(class, &format!("{label:<6}  {told}"));
        }
        self.bottom += MARGIN / 2.0;
        let picture = layout::picture(located, WIDTH - 2.0 * MARGIN, self.left);
        self.left = self.left.saturating_sub(picture.boxes.len());
        let first = self.located == 1;
        let height = draw::picture(
            &mut self.drawn,
            &picture,
            located,
            MARGIN,
            self.bottom,
            first,
        );
        self.bottom += height + MARGIN;
    }
}

impl<W: Write> Report for Svg<W> {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.kernel.clone_from(&start.kernel);
        Ok(())
    }

    fn leak(&mut self, _leak: &Leak) -> io::Result<()> {
        Ok(())
    }

    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        self.call(leak, located);
        Ok(())
    }

    fn not_located(&mut self, leak: &Leak, why: &str) -> io::Result<()> {
        self.not_located += 1;
        if self.not_located <= REASONS {
            self.head(leak);
            let why = crate::host::escape::line(why);
            self.line("doubt", &format!("not located: {why}"));
            self.bottom += MARGIN;
        }
        Ok(())
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        let verdict = summary.verdict.name();
        if self.located == 0 {
            if self.not_located == 0 {
                self.line("head", "no call was located");
            }
            self.line("says", &format!("verdict: {verdict}"));
        } else {
            draw::legend(&mut self.drawn, MARGIN, self.bottom);
            self.bottom += LINE;
        }
        if self.not_drawn > 0 {
            let more = format!("and {} more, not drawn", self.not_drawn);
            self.line("says", &more);
        }
        if self.not_located > REASONS {
            let more = self.not_located - REASONS;
            self.line("says", &format!("and {more} more, not located"));
        }
        let made = format!(
            "preemptleak {} on {}",
            env!("CARGO_PKG_VERSION"),
            crate::host::escape::field(self.kernel.as_bytes())
        );
        self.line("made", &made);
        let height = self.bottom + MARGIN;
        let document = draw::document(&self.drawn, WIDTH, height);
        self.out.write_all(document.as_bytes())?;
        self.out.flush()
    }

    fn error(&mut self, _message: &str, _status: u8) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
