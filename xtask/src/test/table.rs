//! The README's table: what the tracer said of each scenario on each kernel, from a test run.

use std::{collections::BTreeMap, fs, path::PathBuf};

use anyhow::{Context, Result};
use preemptleak_tests::scenario::SCENARIOS;

use super::matrix::Table;
use crate::{guest::Outcome, rig};

/// What stands around the table in the README.
const BEGIN: &str = "<!-- begin: cargo xtask test --record -->\n";
const END: &str = "<!-- end -->\n";

/// Puts the table of a run into the README.
pub(super) fn record(table: &Table) -> Result<()> {
    let path = readme();
    let text = fs::read_to_string(&path)?;
    let (before, after) = around(&text).context("README.md has no place for the table")?;
    fs::write(&path, format!("{before}{}{after}", markdown(table)))?;
    eprintln!("xtask: wrote the table into README.md");
    Ok(())
}

fn readme() -> PathBuf {
    rig::workspace().join("README.md")
}

/// The README up to the table, and from its end on.
fn around(text: &str) -> Option<(&str, &str)> {
    let begin = text.find(BEGIN)? + BEGIN.len();
    let end = begin + text[begin..].find(END)?;
    Some((&text[..begin], &text[end..]))
}

/// A row for each scenario, a column for each kernel; where the modes of a kernel differ, both.
fn markdown(table: &Table) -> String {
    let mut kernels: BTreeMap<&str, Vec<&Vec<(String, Outcome)>>> = BTreeMap::new();
    for (boot, outcomes) in table {
        let kernel = boot.split(' ').next().unwrap_or(boot);
        kernels.entry(kernel).or_default().push(outcomes);
    }
    let mut order: Vec<&str> = kernels.keys().copied().collect();
    order.sort_by_key(|kernel| version(kernel));
    let mut reasons: Vec<&str> = Vec::new();
    let mut lines = vec![
        format!("| scenario | {} |", order.join(" | ")),
        format!("| --- |{}", " --- |".repeat(order.len())),
    ];
    for scenario in SCENARIOS.iter() {
        let cells: Vec<String> = order
            .iter()
            .map(|kernel| cell(&kernels[kernel], scenario.name, &mut reasons))
            .collect();
        lines.push(format!("| `{}` | {} |", scenario.name, cells.join(" | ")));
    }
    lines.push(String::new());
    for (number, why) in (1..).zip(reasons) {
        lines.push(format!("{number}. skipped: {why}"));
    }
    lines.join("\n") + "\n"
}

/// `6.12-rt` after `6.12`, and 5.10 before 6.1.
fn version(kernel: &str) -> (u32, u32, &str) {
    let mut parts = kernel.splitn(2, '.');
    let major = parts.next().and_then(|part| part.parse().ok());
    let rest = parts.next().unwrap_or_default();
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (minor, suffix) = rest.split_at(end);
    (
        major.unwrap_or_default(),
        minor.parse().unwrap_or_default(),
        suffix,
    )
}

fn cell<'a>(
    boots: &[&'a Vec<(String, Outcome)>],
    scenario: &str,
    reasons: &mut Vec<&'a str>,
) -> String {
    let mut said: Vec<String> = Vec::new();
    for outcomes in boots {
        let found = outcomes.iter().find(|(case, _)| case == scenario);
        let word = match found
            .or_else(|| outcomes.first())
            .map(|(_, outcome)| outcome)
        {
            Some(Outcome::Saw(what)) if found.is_some() => what.clone(),
            Some(Outcome::Skip(why)) => {
                let at = reasons.iter().position(|known| known == why);
                let at = at.unwrap_or_else(|| {
                    reasons.push(why);
                    reasons.len() - 1
                });
                format!("- ({})", at + 1)
            }
            _ => "**failed**".to_owned(),
        };
        if !said.contains(&word) {
            said.push(word);
        }
    }
    said.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that modes that agree are one word, those that differ are two, and reasons are notes.
    #[test]
    fn cells_say_what_was_seen() {
        let saw = |what: &str| vec![("balanced".to_owned(), Outcome::Saw(what.to_owned()))];
        let skip = vec![("balanced".to_owned(), Outcome::Skip("no module".to_owned()))];
        let gone = vec![(
            "boot".to_owned(),
            Outcome::Skip("no such kernel".to_owned()),
        )];
        let fails = vec![("balanced".to_owned(), Outcome::Fail("x".to_owned()))];
        let (clean, leak) = (saw("clean"), saw("leak"));
        let mut reasons = Vec::new();
        let mut cell =
            |boots: &[&'static Vec<(String, Outcome)>]| cell(boots, "balanced", &mut reasons);
        let keep = |outcomes: &Vec<(String, Outcome)>| -> &'static Vec<(String, Outcome)> {
            Box::leak(Box::new(
                outcomes
                    .iter()
                    .map(|(case, outcome)| {
                        (
                            case.clone(),
                            match outcome {
                                Outcome::Saw(what) => Outcome::Saw(what.clone()),
                                Outcome::Skip(why) => Outcome::Skip(why.clone()),
                                _ => Outcome::Fail(String::new()),
                            },
                        )
                    })
                    .collect(),
            ))
        };
        assert_eq!(cell(&[keep(&clean), keep(&clean)]), "clean");
        assert_eq!(cell(&[keep(&clean), keep(&leak)]), "clean, leak");
        assert_eq!(cell(&[keep(&skip)]), "- (1)");
        assert_eq!(cell(&[keep(&gone)]), "- (2)");
        assert_eq!(cell(&[keep(&skip)]), "- (1)");
        assert_eq!(cell(&[keep(&fails)]), "**failed**");
        assert!(version("5.10") < version("6.1") && version("6.12") < version("6.12-rt"));
    }
}
