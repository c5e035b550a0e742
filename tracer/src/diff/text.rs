//! The difference for people: a table of what appeared and what went away, then the two runs, and
//! the verdict as the last line.

use std::fmt::Write as _;

use super::{
    Diff, Verdict,
    kind::{Key, Kind},
    read::Run,
};
use crate::{
    host::escape,
    leak::{Counter, Layout, change},
    report::{Palette, cells},
};

/// All the lines.
pub(super) fn lines(diff: &Diff<'_>, palette: Palette) -> String {
    let Diff {
        old,
        new,
        appeared,
        gone,
        blind,
        both,
    } = diff;
    let mut out = String::new();
    let head = ["", "COUNT", "COMM", "SYSCALL", "CMD", "DELTA", "CLASS"].map(str::to_owned);
    let row = |change: &'static str, run: &Run, (key, kind): &(&Key, &Kind)| {
        let style = match kind.known {
            None if change == NEW => palette.bad,
            _ => palette.dim,
        };
        (style, cells_of(change, key, kind, run.layout))
    };
    let mut rows = vec![(palette.bold, head)];
    rows.extend(appeared.iter().map(|kind| row(NEW, new, kind)));
    rows.extend(gone.iter().map(|kind| row("gone", old, kind)));
    if rows.len() > 1 {
        let mut widths = [0; 7];
        for (_, cells) in &rows {
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = (*width).max(cell.chars().count());
            }
        }
        let [w0, w1, w2, w3, w4, w5, _] = widths;
        for (style, [change, count, comm, syscall, cmd, delta, class]) in &rows {
            let _ = writeln!(
                out,
                "{style}{change:<w0$}  {count:>w1$}  {comm:<w2$}  {syscall:<w3$}  {cmd:<w4$}  \
                 {delta:<w5$}  {class}{style:#}"
            );
        }
        out.push('\n');
    }
    for (which, run) in [("old", old), ("new", new)] {
        self::run(&mut out, which, run, palette);
    }
    let _ = writeln!(out, "in both: {}", kinds(*both));
    let warn = palette.warn;
    for (why, count) in blind {
        let _ = writeln!(
            out,
            "{warn}NEW could not see{warn:#} {} of OLD's: {}",
            kinds(*count),
            escape::line(why)
        );
    }
    let [old, new] = [old, new].map(|run| shown_filters(&run.scope.filters));
    if old != new {
        let _ = writeln!(
            out,
            "{warn}other filters{warn:#}: OLD {old}, NEW {new}: what only one of them lets through is not compared"
        );
    }
    verdict(&mut out, diff, palette);
    out
}

const NEW: &str = "new";

/// One row as cells, as in the table of a trace.
fn cells_of(change: &str, key: &Key, kind: &Kind, layout: Layout) -> [String; 7] {
    let Key {
        comm,
        nr: _,
        abi: _,
        cmd: _,
        handler,
        class,
        delta,
        counter,
    } = key;
    let Kind {
        syscall,
        cmd,
        count,
        known,
    } = kind;
    [
        change.to_owned(),
        count.to_string(),
        match handler {
            None => escape::field(comm.as_bytes()),
            Some(_) => "-".to_owned(),
        },
        cells::what(syscall.as_ref(), handler.as_ref()),
        cmd.as_ref().map_or_else(String::new, cells::cmd),
        told(counter, *delta, layout),
        format!(
            "{}{}",
            escape::field(class.as_bytes()),
            cells::known(known.as_deref())
        ),
    ]
}

/// `+1 preempt`; of a counter that this version does not know the name as it is.
fn told(counter: &str, delta: i32, layout: Layout) -> String {
    match Counter::ALL
        .into_iter()
        .find(|known| known.name() == counter)
    {
        Some(counter) => change(counter, delta, layout),
        None => format!("{delta:+} {}", escape::field(counter.as_bytes())),
    }
}

fn run(out: &mut String, which: &str, run: &Run, palette: Palette) {
    let Run {
        name,
        kernel,
        layout: _,
        scope: _,
        kinds,
        verdict,
        doubt,
    } = run;
    let shown = |what: &str, text: &Option<String>| match text {
        Some(text) => format!("{what} {}", escape::field(text.as_bytes())),
        None => format!("no {what}"),
    };
    let leaks = kinds
        .values()
        .fold(0u64, |sum, kind| sum.saturating_add(kind.count));
    let s = if leaks == 1 { "" } else { "s" };
    let _ = writeln!(
        out,
        "{which}: {name}: {}, {}, {leaks} leak{s} of {}",
        shown("kernel", kernel),
        shown("verdict", verdict),
        self::kinds(kinds.len())
    );
    if let Some(doubt) = doubt {
        let warn = palette.warn;
        let _ = writeln!(out, "  {warn}incomplete{warn:#}: {}", escape::line(doubt));
    }
}

fn verdict(out: &mut String, diff: &Diff<'_>, palette: Palette) {
    let known = diff
        .appeared
        .iter()
        .filter(|(_, kind)| kind.known.is_some());
    let known = known.count();
    let new = diff.appeared.len() - known;
    let mut more = match (diff.verdict(), &diff.old.doubt) {
        (Verdict::Appeared, Some(_)) => ", or was in OLD unseen".to_owned(),
        _ => String::new(),
    };
    if known > 0 {
        let _ = write!(more, ", {known} known appeared");
    }
    let unseen: usize = diff.blind.values().sum();
    let gone = diff.gone.len() - unseen;
    if gone > 0 {
        let _ = write!(more, ", {} went away", kinds(gone));
    }
    let (style, line) = match diff.verdict() {
        Verdict::NothingNew => (palette.good, format!("nothing new{more}")),
        Verdict::Appeared => (palette.bad, format!("{} appeared{more}", kinds(new))),
        Verdict::Unknown if diff.new.doubt.is_none() => (
            palette.warn,
            format!(
                "unknown: nothing new, but NEW could not see {} of OLD's{more}",
                kinds(unseen)
            ),
        ),
        Verdict::Unknown => (
            palette.warn,
            format!("unknown: nothing new, but NEW did not see everything{more}"),
        ),
    };
    let _ = writeln!(out, "{style}verdict: {line}{style:#}");
}

/// `with --comm br*`, `without filters`.
fn shown_filters(filters: &[String]) -> String {
    if filters.is_empty() {
        "without filters".to_owned()
    } else {
        format!("with {}", escape::line(&filters.join(" ")))
    }
}

/// `1 kind`, `2 kinds`.
fn kinds(count: usize) -> String {
    if count == 1 {
        "1 kind".to_owned()
    } else {
        format!("{count} kinds")
    }
}
