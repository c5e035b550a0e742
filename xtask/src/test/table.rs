//! The table of `docs/kernels.md`: what the tracer said of each scenario on each kernel, from a test run.

use std::{collections::BTreeMap, fs, path::PathBuf};

use anyhow::{Context, Result};
use preemptleak_tests::scenario::SCENARIOS;

use super::guests::Table;
use crate::{guest::Outcome, rig};

/// Where the table is.
const PAGE: &str = "docs/kernels.md";

/// What stands around the table in its page.
const BEGIN: &str = "<!-- begin: cargo xtask test --record -->\n";
const END: &str = "<!-- end -->\n";

/// What is known of one scenario on one kernel: a word for each outcome that its modes had.
type Cell = Vec<Word>;

/// By kernel, and then by scenario.
type Cells = BTreeMap<String, BTreeMap<String, Cell>>;

/// One outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    /// The classes or the verdict that the tracer told.
    Said(String),
    /// Not run, and why.
    Skipped(String),
    Failed,
}

/// Puts what a run showed into the table; the columns of kernels that were not run stay.
pub(super) fn record(table: &Table) -> Result<()> {
    let path = page();
    let text = fs::read_to_string(&path)?;
    let (before, after) =
        around(&text).with_context(|| format!("{PAGE} has no place for the table"))?;
    let mut cells = parse(&text[before.len()..text.len() - after.len()]);
    cells.extend(of_run(table));
    fs::write(&path, format!("{before}{}{after}", markdown(&cells)))?;
    eprintln!("xtask: wrote the table into {PAGE}");
    Ok(())
}

fn page() -> PathBuf {
    rig::workspace().join(PAGE)
}

/// The page up to the table, and from its end on.
fn around(text: &str) -> Option<(&str, &str)> {
    let begin = text.find(BEGIN)? + BEGIN.len();
    let end = begin + text[begin..].find(END)?;
    Some((&text[..begin], &text[end..]))
}

/// What a run showed, the modes of a kernel together.
fn of_run(table: &Table) -> Cells {
    let mut cells = Cells::new();
    let mut boots: Vec<_> = table.iter().collect();
    // The laziest mode first.
    boots.sort_by_key(|(boot, _)| boot.ends_with("=full"));
    for (boot, outcomes) in boots {
        let kernel = boot.split(' ').next().unwrap_or(boot);
        let column = cells.entry(kernel.to_owned()).or_default();
        for scenario in SCENARIOS.iter() {
            let cell = column.entry(scenario.name.to_owned()).or_default();
            let found = outcomes.iter().find(|(case, _)| case == scenario.name);
            let word = match found.or(outcomes.first()) {
                Some((_, Outcome::Saw(what))) if found.is_some() => Word::Said(what.clone()),
                Some((_, Outcome::Skip(why))) => Word::Skipped(why.clone()),
                _ => Word::Failed,
            };
            if !cell.contains(&word) {
                cell.push(word);
            }
        }
    }
    cells
}

/// A row for each scenario, a column for each kernel; what was skipped has its reason below.
fn markdown(cells: &Cells) -> String {
    let mut order: Vec<&String> = cells.keys().collect();
    order.sort_by_key(|kernel| version(kernel));
    let titles: Vec<&str> = order.iter().map(|kernel| kernel.as_str()).collect();
    let mut reasons: Vec<&str> = Vec::new();
    let mut lines = vec![
        format!("| scenario | {} |", titles.join(" | ")),
        format!("| --- |{}", " --- |".repeat(order.len())),
    ];
    for scenario in SCENARIOS.iter() {
        let mut row = format!("| `{}` |", scenario.name);
        for kernel in &order {
            let cell = cells[*kernel].get(scenario.name);
            let words: Vec<String> = cell
                .into_iter()
                .flatten()
                .map(|word| told(word, &mut reasons))
                .collect();
            row.push_str(&format!(" {} |", words.join(", ")));
        }
        lines.push(row);
    }
    lines.push(String::new());
    for (number, why) in (1..).zip(reasons) {
        lines.push(format!("{number}. skipped: {why}"));
    }
    lines.join("\n") + "\n"
}

fn told<'a>(word: &'a Word, reasons: &mut Vec<&'a str>) -> String {
    match word {
        Word::Said(what) => what.clone(),
        Word::Failed => "**failed**".to_owned(),
        Word::Skipped(why) => {
            let known = reasons.iter().position(|known| known == why);
            let at = known.unwrap_or_else(|| {
                reasons.push(why);
                reasons.len() - 1
            });
            format!("- ({})", at + 1)
        }
    }
}

/// Reads a table back that [`markdown`] wrote. What is none gives nothing.
fn parse(table: &str) -> Cells {
    let reasons: Vec<&str> = table
        .lines()
        .filter_map(|line| line.split_once(". skipped: "))
        .map(|(_, why)| why)
        .collect();
    let columns = |line: &str| -> Vec<String> {
        let line = line.trim().trim_matches('|');
        line.split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let mut lines = table.lines();
    let kernels = lines.next().map(columns).unwrap_or_default();
    let mut cells = Cells::new();
    for row in lines.filter(|line| line.starts_with("| `")).map(columns) {
        let name = row.first().map_or("", |cell| cell.trim_matches('`'));
        for (kernel, cell) in kernels.iter().zip(&row).skip(1) {
            let words = cell.split(", ").filter(|word| !word.is_empty());
            let words = words.map(|word| {
                let number = word.strip_prefix("- (").and_then(|w| w.strip_suffix(')'));
                let why = number
                    .and_then(|number| number.parse::<usize>().ok()?.checked_sub(1))
                    .and_then(|at| reasons.get(at));
                match why {
                    Some(why) => Word::Skipped((*why).to_owned()),
                    None if word == "**failed**" => Word::Failed,
                    None => Word::Said(word.to_owned()),
                }
            });
            let column = cells.entry(kernel.clone()).or_default();
            column.insert(name.to_owned(), words.collect());
        }
    }
    cells
}

/// `6.12-rt` after `6.12`, and 5.10 before 6.1.
fn version(kernel: &str) -> (u32, u32, &str) {
    let mut parts = kernel.splitn(2, '.');
    let major = parts.next().and_then(|part| part.parse().ok());
    let rest = parts.next().unwrap_or_default();
    let end = rest.find(|c: char| !c.is_ascii_digit());
    let (minor, suffix) = rest.split_at(end.unwrap_or(rest.len()));
    (
        major.unwrap_or_default(),
        minor.parse().unwrap_or_default(),
        suffix,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that modes that agree are one word and those that differ are two, that reasons are notes,
    /// that a kernel that could not be had is said to be missing, and that all of it can be read back.
    #[test]
    fn a_run_becomes_a_table() {
        let case = |outcome| vec![("balanced".to_owned(), outcome)];
        let said = |what: &str| case(Outcome::Saw(what.to_owned()));
        let skipped = |why: &str| Outcome::Skip(why.to_owned());
        let table: Table = [
            ("6.1 preempt=none", said("clean")),
            ("6.1 preempt=full", said("clean")),
            ("6.12 preempt=none", said("clean")),
            ("6.12 preempt=full", said("leak")),
            ("6.12-rt preempt=full", case(skipped("no module"))),
            ("7.3", vec![("boot".to_owned(), skipped("no such kernel"))]),
            ("5.10", case(Outcome::Fail("x".to_owned()))),
        ]
        .map(|(boot, outcomes)| (boot.to_owned(), outcomes))
        .into();
        let cells = of_run(&table);
        let text = markdown(&cells);
        let mut lines = text.lines();
        assert_eq!(
            lines.next(),
            Some("| scenario | 5.10 | 6.1 | 6.12 | 6.12-rt | 7.3 |")
        );
        assert_eq!(
            lines.nth(1),
            Some("| `balanced` | **failed** | clean | clean, leak | - (1) | - (2) |")
        );
        assert!(text.ends_with("1. skipped: no module\n2. skipped: no such kernel\n"));
        assert_eq!(parse(&text), cells);
        assert_eq!(parse(""), Cells::new());
    }

    /// Check that the page's table is of today's scenarios and kernels.
    #[test]
    fn the_page_has_todays_table() {
        let text = fs::read_to_string(page()).unwrap();
        let (before, after) = around(&text).expect("no table in the page");
        let table = &text[before.len()..text.len() - after.len()];
        let rows: Vec<&str> = table
            .lines()
            .filter(|line| line.starts_with("| `"))
            .collect();
        let names: Vec<&str> = rows
            .iter()
            .filter_map(|row| row.split('`').nth(1))
            .collect();
        let scenarios: Vec<&str> = SCENARIOS.iter().map(|scenario| scenario.name).collect();
        assert_eq!(names, scenarios, "run cargo xtask test --record");
        let head = table.lines().next().unwrap_or_default();
        for (kernel, line) in rig::Catalogue::read().unwrap().lines() {
            let has = head.split('|').any(|cell| cell.trim() == kernel);
            assert_eq!(has, !line.is_compiled(), "{kernel}: {head}");
        }
    }
}
