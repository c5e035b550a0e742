//! Explanations for people: a block for each report.

use std::{collections::HashSet, fmt::Write as _};

use anstyle::Style;

use super::{
    conclude::{Explained, Say, VERDICT, Verdict},
    machine::Machine,
    raw::Raw,
};
use crate::{host::escape, report::Palette};

/// How wide the lines are, and their first column.
const WIDTH: usize = 100;
const LABEL: usize = 11;

/// All reports. What was said of one is not said again of the next.
#[derive(Default)]
pub(super) struct Blocks {
    said: HashSet<Say>,
    /// Some report had a command to run.
    proposed: bool,
}

impl Blocks {
    /// One report.
    pub(super) fn block(&mut self, explained: &Explained<'_>, palette: Palette) -> String {
        let Palette {
            bold,
            bad,
            warn,
            good,
            dim,
        } = palette;
        let report = &explained.found.report;
        let mut out = String::new();
        let _ = writeln!(out, "{bold}{}{bold:#}", escape::line(report.line.trim()));
        let mut facts = vec![times(explained.found.times)];
        facts.extend(report.time.map(|time| format!("at {time:.6}")));
        facts.extend(match (&report.comm, report.pid) {
            (Some(comm), Some(pid)) => Some(format!("{comm}/{pid}")),
            _ => report.comm.clone(),
        });
        facts.extend(kernel(&report.machine));
        facts.push(report.kind.source().to_owned());
        let _ = writeln!(out, "  {dim}{}{dim:#}", escape::line(&facts.join("; ")));
        let style = match explained.verdict {
            Verdict::Leak => bad,
            Verdict::Either => warn,
            Verdict::Sleep | Verdict::Consequence | Verdict::NotACount | Verdict::Other => good,
        };
        let mut again = Vec::new();
        for say in &explained.says {
            if say.about == VERDICT {
                paragraph(&mut out, say.about, &say.text, style);
            } else if self.said.insert(say.clone()) {
                paragraph(&mut out, say.about, &say.text, Style::new());
            } else {
                again.push(say.about);
            }
        }
        if !again.is_empty() {
            paragraph(&mut out, "as above", &again.join(", "), dim);
        }
        let mut label = "next";
        for line in &explained.next {
            let line = escape::line(line);
            let _ = writeln!(out, "  {label:<LABEL$}{bold}{line}{bold:#}");
            label = "or wider";
            self.proposed = true;
        }
        out
    }

    /// What is said once, at the end.
    pub(super) fn end(&self) -> &'static str {
        if self.proposed {
            "\nRun what stands behind 'next' as root while it happens again; or append the command that \
             makes\nit happen: -- COMMAND\n"
        } else {
            ""
        }
    }
}

/// How much of the log was not understood, as the last line.
pub(super) fn unknown(lines: u64, first: Option<&str>) -> String {
    let Some(first) = first.filter(|_| lines > 0) else {
        return String::new();
    };
    let (s, are) = if lines == 1 { ("", "is") } else { ("s", "are") };
    format!(
        "\nNot explained: {lines} more line{s} that look{} like a report of the kernel's and {are} none that is \
         known here;\nthe first: {}\n",
        if lines == 1 { "s" } else { "" },
        escape::line(first.trim())
    )
}

/// A raw count.
pub(super) fn raw(raw: &Raw, palette: Palette) -> String {
    let Palette { bold, .. } = palette;
    let value = raw.value;
    let mut out = format!("{bold}preempt_count {value:#010x}{bold:#} ({value})\n");
    says(&mut out, &raw.says);
    out
}

/// `Linux 6.18.0-dirty arm64 PREEMPT_RT`, as far as it is known.
fn kernel(machine: &Machine) -> Option<String> {
    let release = machine
        .release
        .as_ref()
        .map(|release| format!("Linux {release}"));
    // What the program is made for needs no word.
    let arch = machine
        .arch()
        .filter(|arch| !arch.is_traced)
        .map(|arch| arch.name.to_owned());
    let rt = machine.is_rt().then(|| "PREEMPT_RT".to_owned());
    let parts: Vec<String> = [release, arch, rt].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn times(times: u64) -> String {
    match times {
        1 => "once".to_owned(),
        more => format!("{more} times, this is the first"),
    }
}

fn says(out: &mut String, says: &[Say]) {
    for Say { about, text } in says {
        paragraph(out, about, text, Style::new());
    }
}

/// A paragraph beside its label.
fn paragraph(out: &mut String, label: &str, text: &str, style: Style) {
    let mut label = label;
    let text = escape::line(text);
    let mut line = String::new();
    for word in text.split(' ') {
        let full = line.chars().count() + 1 + word.chars().count() > WIDTH - LABEL - 2;
        if full && !line.is_empty() {
            let _ = writeln!(out, "  {label:<LABEL$}{style}{line}{style:#}");
            label = "";
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(out, "  {label:<LABEL$}{style}{line}{style:#}");
}
