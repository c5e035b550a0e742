//! The tree for people: a line per call, its counts and modules in columns, the owner marked, then
//! the sentences.

use std::fmt::Write as _;

use super::{
    facts::{self, Facts},
    rows::{Row, rows},
    words,
};
use crate::{
    calltree::{self, At, Certainty, Level, Located, Owner},
    host::escape,
    kernel::symbol::Source,
    leak::{Cmd, Leak},
    report::{Palette, cells},
};

/// A line in the making. Names are escaped.
struct Line {
    branch: String,
    name: String,
    module: String,
    counts: Option<[String; 2]>,
    mark: String,
    kind: Kind,
}

/// How a line stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Head,
    Owner,
    /// Left the count changed.
    Changed,
    Balanced,
    Interrupt,
}

/// The tree and the sentences, with an empty line before. `whole`: all calls, not only
/// those on the way to the owners.
pub(in crate::report) fn lines(
    leak: &Leak,
    located: &Located,
    whole: bool,
    palette: Palette,
) -> String {
    let rows = rows(located, whole);
    let mut lines = vec![head(leak)];
    lines.extend(rows.iter().map(|row| line(row, located)));
    let mut out = String::from("\n");
    table(&mut out, &lines, palette);
    out.push('\n');
    let shown: usize = rows.iter().map(|row| row.times).sum();
    for words::Sentence { label, told } in words::sentences(located) {
        let style = match label {
            "owner" | "also" => palette.bold,
            "doubt" => palette.warn,
            _ => palette.dim,
        };
        let more = if label == "seen" && !whole && shown < located.tree.frames.len() {
            "; --tree shows all"
        } else {
            ""
        };
        let _ = writeln!(out, "{style}{label:<6}{style:#}  {told}{more}");
    }
    out
}

/// `ioctl SIOCBRDELBR  brctl[412]`.
pub(super) fn headline(leak: &Leak) -> String {
    let cmd = leak.cmd.as_ref().map_or_else(String::new, |cmd| match cmd {
        Cmd {
            name: Some(name), ..
        } => format!(" {}", escape::field(name.as_bytes())),
        cmd => format!(" {}", cells::cmd(cmd)),
    });
    let call = cells::syscall(leak.syscall.as_ref());
    let comm = escape::field(leak.comm.as_bytes());
    let task = cells::task(leak.pid, leak.tid);
    format!("{call}{cmd}  {comm}[{task}]")
}

/// The counts of the whole call.
pub(super) fn counts_of(leak: &Leak) -> [String; 2] {
    cells::both_counts(leak.enter, leak.exit)
}

/// The first line: the call, and what it left.
fn head(leak: &Leak) -> Line {
    Line {
        branch: String::new(),
        name: headline(leak),
        module: String::new(),
        counts: Some(counts_of(leak)),
        mark: String::new(),
        kind: Kind::Head,
    }
}

fn line(row: &Row, located: &Located) -> Line {
    let Row {
        branch,
        frame,
        times,
    } = row;
    let owner = located.owners.iter().find(|owner| owner.frame == *frame);
    let (entry, ret) = facts::ends(located, *frame);
    let interrupt = facts::interrupt(located, *frame);
    let mut name = words::name(located, *frame);
    if interrupt {
        name.push_str(" (interrupt)");
    }
    if *times > 1 {
        let _ = write!(name, " (x{times})");
    }
    let count = |at: Option<At>| at.map_or_else(|| "?".to_owned(), |at| level(at.level));
    Line {
        branch: branch.clone(),
        name,
        module: words::module(located, *frame),
        counts: (entry.is_some() || ret.is_some()).then(|| [count(entry), count(ret)]),
        mark: owner.map_or_else(String::new, |owner| mark(owner, located)),
        kind: match (owner, interrupt) {
            (Some(_), _) => Kind::Owner,
            (None, true) => Kind::Interrupt,
            (None, false) if count(entry) != count(ret) => Kind::Changed,
            (None, false) => Kind::Balanced,
        },
    }
}

/// `1`, `15+` where it may be more, `0 bh` where softirqs are disabled.
pub(super) fn level(level: Level) -> String {
    let Level {
        preempt,
        saturated,
        bh_off,
        interrupt: _,
    } = level;
    let more = if saturated { "+" } else { "" };
    let bh = if bh_off == Some(true) { " bh" } else { "" };
    format!("{preempt}{more}{bh}")
}

/// `<- +1 raised here (br_if.c:412)`, `<- +1: _raw_spin_lock() not undone`.
pub(super) fn mark(owner: &Owner, located: &Located) -> String {
    let amount = words::amount(owner);
    let here = match owner.certainty {
        Certainty::Certain => "here",
        Certainty::AtOrBelow => "here or below",
        Certainty::Unclear => "here, perhaps",
    };
    let raised = words::rises(owner);
    let mut told = match (owner.acquirer, raised) {
        (acquirer, _) if owner.kind == calltree::Kind::Slept => {
            let by = acquirer.map_or_else(String::new, |by| {
                format!(" by {}", words::called(located, by))
            });
            format!("<- {amount}{by} held {here}")
        }
        (Some(acquirer), raised) => {
            let by = words::called(located, acquirer);
            let told = if raised {
                format!("{by} not undone")
            } else {
                format!("one {by} too many")
            };
            let sure = match owner.certainty {
                Certainty::Certain => String::new(),
                _ => format!(", {here}"),
            };
            format!("<- {amount}: {told}{sure}")
        }
        (None, true) => format!("<- {amount} raised {here}"),
        (None, false) => format!("<- {amount} lowered {here}"),
    };
    if let Some(Source { file, line }) = facts::source(located, owner.frame) {
        let file = file.rsplit('/').next().unwrap_or_default();
        let _ = write!(told, " ({}:{line})", escape::field(file.as_bytes()));
    }
    if owner.reset {
        match Facts::of(owner, located).slept_in {
            Some(slept) => {
                let slept = words::called(located, slept);
                let _ = write!(told, ", reset by a sleep in {slept}");
            }
            None => told.push_str(", reset by a sleep"),
        }
    }
    told
}

/// Writes the lines in columns.
fn table(out: &mut String, lines: &[Line], palette: Palette) {
    let chars = |text: &str| text.chars().count();
    let widest = |width: fn(&Line) -> usize| lines.iter().map(width).max().unwrap_or_default();
    let names = widest(|line| line.branch.chars().count() + line.name.chars().count());
    let modules = widest(|line| line.module.chars().count());
    let count = |line: &Line, end: usize| line.counts.as_ref().map_or(0, |it| chars(&it[end]));
    let entries = lines.iter().map(|it| count(it, 0)).max().unwrap_or(0);
    let exits = lines.iter().map(|it| count(it, 1)).max().unwrap_or(0);
    for line in lines {
        let Line {
            branch,
            name,
            module,
            counts,
            mark,
            kind,
        } = line;
        let Palette {
            dim,
            bold,
            bad,
            warn,
            ..
        } = palette;
        let plain = anstyle::Style::new();
        let (named, counted) = match kind {
            Kind::Head => (bold, bold),
            Kind::Owner => (bold, bad),
            Kind::Changed => (plain, warn),
            Kind::Balanced => (plain, dim),
            Kind::Interrupt => (dim, dim),
        };
        let mut gap = names - chars(branch) - chars(name);
        let _ = write!(out, "{dim}{branch}{dim:#}{named}{name}{named:#}");
        if modules > 0 {
            gap += 2;
            if !module.is_empty() {
                let _ = write!(out, "{:gap$}{dim}{module}{dim:#}", "");
                gap = 0;
            }
            gap += modules - chars(module);
        }
        if let Some([entry, exit]) = counts {
            let _ = write!(
                out,
                "{:gap$}    {counted}{entry:>entries$} -> {exit}{counted:#}",
                ""
            );
            gap = exits - chars(exit);
        } else {
            // The width of the counts, and of the arrow between.
            gap += 4 + entries + 4 + exits;
        }
        if !mark.is_empty() {
            let _ = write!(out, "{:gap$}   {bad}{mark}{bad:#}", "");
        }
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{locate::samples, samples as leaks};

    fn plain(leak: &Leak, located: &Located, whole: bool) -> String {
        lines(leak, located, whole, Palette::plain())
    }

    /// Check the look of each kind: the story, masked, a lock, softirqs, one release too many.
    #[test]
    fn every_kind() {
        let mut all = String::new();
        for (leak, located) in [
            (leaks::leak(), samples::story()),
            (leaks::masked(), samples::masked()),
            (leaks::leak(), samples::spin_lock()),
            (leaks::leak(), samples::bottom_half()),
            (leaks::underflow(), samples::underflow()),
            (leaks::underflow(), samples::sleeper()),
            (leaks::leak(), samples::unclear()),
            (leaks::leak(), samples::at_or_below()),
            (leaks::leak(), samples::headless()),
            (leaks::leak(), samples::nobody()),
            (leaks::hostile(), samples::hostile()),
        ] {
            all.push_str(&plain(&leak, &located, false));
        }
        insta::assert_snapshot!(all);
    }

    /// Check what is said of a kernel that remembers: the owner, a function that was not recorded,
    /// another one, one that had raised the count before, the second of two; and hostile names.
    #[test]
    fn every_check() {
        let mut nested = samples::at_or_below();
        let owner = nested.owners[0].frame;
        if let Some(at) = &mut nested.tree.frames[owner].entry {
            at.level.preempt = 1;
        }
        let mut all = String::new();
        for (located, function) in [
            (samples::story(), "br_del_bridge:bridge"),
            (samples::story(), "br_deeper:bridge"),
            (samples::story(), "rtnl_lock"),
            (nested, "leaky_ioctl:leaky"),
            (samples::unclear(), "leaky_second:leaky"),
            (samples::story(), "\u{1b}[2J:m\n"),
        ] {
            let text = plain(&leaks::leak(), &samples::checked(located, function), false);
            let told = text.split_once("owner ").map_or("", |(_, told)| told);
            all.push_str(&format!("owner {told}\n"));
        }
        assert!(!all.replace('\n', "").chars().any(escape::is_unsafe));
        insta::assert_snapshot!(all);
    }

    /// Check that `--tree` shows every call, and folds what repeats.
    #[test]
    fn whole_trees() {
        let story = plain(&leaks::leak(), &samples::story(), true);
        let lock = plain(&leaks::leak(), &samples::spin_lock(), true);
        let headless = plain(&leaks::leak(), &samples::headless(), true);
        insta::assert_snapshot!(format!("{story}{lock}{headless}"));
    }

    /// Check the colours, and that they are the only escapes.
    #[test]
    fn colors() {
        let text = lines(
            &leaks::hostile(),
            &samples::story(),
            true,
            Palette::colored(),
        );
        insta::assert_snapshot!(escape::field(text.as_bytes()).replace("\\n", "\n"));
    }

    /// Check that colours move no column.
    #[test]
    fn colors_take_no_room() {
        let (leak, located) = (leaks::leak(), samples::spin_lock());
        let colored = lines(&leak, &located, true, Palette::colored());
        let stripped = anstream::adapter::strip_str(&colored).to_string();
        assert_eq!(stripped, plain(&leak, &located, true));
    }

    /// Check that a recording without a single call is told as one, and that indices which are none
    /// do no harm.
    #[test]
    fn nothing_recorded() {
        let empty = plain(&leaks::leak(), &Located::default(), true);
        assert!(empty.contains("owner   not found"), "{empty}");
        let mut wrong = samples::spin_lock();
        for owner in &mut wrong.owners {
            owner.frame += 1000;
            owner.acquirer = Some(2000);
            owner.between = std::ops::Range { start: 7, end: 3 };
        }
        assert!(plain(&leaks::leak(), &wrong, false).contains("?"));
    }
}
