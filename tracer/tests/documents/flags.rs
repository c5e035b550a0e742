//! Every flag is explained on one page. Where a table's row or a heading begins with a flag, there
//! it is explained, in the spelling of the help: `--comm GLOB`.

use std::collections::{BTreeMap, BTreeSet};

use clap::{Arg, ArgAction, Command, CommandFactory as _};
use preemptleak::cli::Cli;

use super::{Document, lines, pages};

/// The flags that a text explains.
fn explained(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (_, line) in lines(text).filter(|(block, _)| block.is_none()) {
        let heading = line.trim_start_matches('#').trim_start();
        let begin = match line.strip_prefix("| ") {
            Some(row) => row.split(" | ").next().unwrap(),
            None if line.starts_with('#') => heading,
            None => continue,
        };
        // `-1 preempt` is a delta.
        let is_flag = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_digit());
        if begin.strip_prefix("`-").is_some_and(is_flag) {
            let spans = begin.split('`').skip(1).step_by(2);
            found.extend(spans.map(|span| span.replace("\\|", "|")));
        }
    }
    found
}

/// As the help spells a flag.
fn spellings(arg: &Arg) -> Vec<String> {
    let takes = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    let value = arg.get_value_names().filter(|_| takes);
    let long = arg.get_long().map(|long| match value {
        Some(names) => format!("--{long} {}", names.join(" ")),
        None => format!("--{long}"),
    });
    let short = arg.get_short().map(|short| format!("-{short}"));
    short.into_iter().chain(long).collect()
}

/// All flags that the help of the program and of its subcommands shows.
fn in_help() -> BTreeSet<String> {
    fn collect(command: &Command, flags: &mut BTreeSet<String>) {
        let shown = command.get_arguments().filter(|arg| !arg.is_hide_set());
        flags.extend(shown.flat_map(spellings));
        for subcommand in command.get_subcommands() {
            collect(subcommand, flags);
        }
    }
    let mut command = Cli::command();
    command.build();
    let mut flags = BTreeSet::new();
    collect(&command, &mut flags);
    flags
}

/// What is wrong with these pages: flags that none or several explain, and those that there are not.
fn complaints(pages: &[Document], flags: &BTreeSet<String>) -> Vec<String> {
    let mut places: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for page in pages {
        for flag in explained(&page.text) {
            places.entry(flag).or_default().push(&page.name);
        }
    }
    let missing = flags.iter().filter(|flag| !places.contains_key(*flag));
    let mut found: Vec<String> = missing
        .map(|flag| format!("{flag} is on no page"))
        .collect();
    for (flag, on) in &places {
        if !flags.contains(flag) {
            found.push(format!("{flag} on {on:?} is not in the help"));
        } else if on.len() != 1 {
            found.push(format!("{flag} is on {on:?}"));
        }
    }
    found
}

/// Check that a flag without a page, on two of them, or of no subcommand is told.
#[test]
fn misplaced_flags_are_told() {
    let page = |name: &str, text: &str| Document {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    let pages = [
        page(
            "a",
            "## `--one`\n| `-q`, `--two X\\|Y` | with `--four` |\nalso `--four`\n",
        ),
        page(
            "b",
            "| `--one` | again |\n```sh\n# `--two X|Y`\n```\n| `--five` | old |\n",
        ),
    ];
    let flags = ["--one", "-q", "--two X|Y", "--four"].map(str::to_owned);
    let told = complaints(&pages, &flags.into());
    let expected = [
        "--four is on no page",
        "--five on [\"b\"] is not in the help",
        "--one is on [\"a\", \"b\"]",
    ];
    assert_eq!(told, expected);
}

/// Check that every flag of every subcommand is explained on one page, in the help's spelling.
#[test]
fn every_flag_has_its_page() {
    let flags = in_help();
    assert!(flags.len() >= 30, "{flags:?}");
    let told = complaints(&pages(), &flags);
    assert!(told.is_empty(), "{told:#?}");
}
