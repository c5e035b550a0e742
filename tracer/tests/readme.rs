//! What the documents say of the program is what the program says of itself.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::{CommandFactory as _, Parser as _};
use preemptleak::cli::Cli;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).unwrap()
}

/// The definitions below `title` in the help: `  NAME  meaning`, meanings without line breaks.
fn in_help(title: &str) -> Vec<(String, String)> {
    let help = Cli::command().render_long_help().to_string();
    let lines = help.lines().skip_while(|line| *line != title).skip(1);
    let mut found: Vec<(String, String)> = Vec::new();
    for line in lines.take_while(|line| line.starts_with("  ")) {
        let text = line.trim();
        match (line.starts_with("   "), found.last_mut()) {
            (true, Some((_, meaning))) => *meaning = format!("{meaning} {text}"),
            _ => {
                let (name, meaning) = text.split_once("  ").unwrap();
                found.push((name.to_owned(), meaning.trim().to_owned()));
            }
        }
    }
    found
}

/// The rows of the table below `heading` in the README, as its first two cells.
fn in_readme(heading: &str) -> Vec<(String, String)> {
    let text = readme();
    let section = text.split_once(heading).unwrap().1;
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.map(|row| {
        let mut cells = row.trim_matches('|').split(" | ").map(str::trim);
        let name = cells.next().unwrap().trim_matches('`').to_owned();
        (name, cells.next().unwrap().to_owned())
    })
    .collect()
}

/// All documents that are written by hand.
fn documents() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in [root(), root().join("docs")] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                found.push(path);
            }
        }
    }
    found
}

/// The name a heading has in a link, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let kept = |c: char| c.is_alphanumeric() || c == '-' || c == '_' || c == ' ';
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    text.replace(|c| !kept(c), "").replace(' ', "-")
}

/// Check that the README's exit statuses are those of the help, word by word.
#[test]
fn exit_statuses_are_those_of_the_help() {
    let statuses = in_help("Exit status:");
    assert_eq!(statuses.len(), 4);
    assert_eq!(in_readme("\n## Exit statuses\n"), statuses);
}

/// Check that the README's environment variables are those of the help, word by word.
#[test]
fn environment_is_that_of_the_help() {
    let variables = in_help("Environment:");
    assert!(!variables.is_empty());
    assert_eq!(in_readme("\n## Environment\n"), variables);
}

/// Check that every link of the documents leads to a file, and to a heading in it, that exists.
#[test]
fn links_lead_somewhere() {
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for link in text.split("](").skip(1) {
            let target = link.split(')').next().unwrap();
            if target.contains("://") {
                continue;
            }
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            let path = match file {
                "" => document.clone(),
                file => document.with_file_name(file),
            };
            let name = document.display();
            assert!(path.exists(), "{name}: {target}");
            if !heading.is_empty() {
                let text = fs::read_to_string(&path).unwrap();
                let mut headings = text.lines().filter(|line| line.starts_with('#'));
                let found = headings.any(|line| anchor(line) == heading);
                assert!(found, "{name}: {target}");
            }
        }
    }
}

/// Check that the command lines in the README's examples are ones the program takes.
#[test]
fn examples_are_taken() {
    let text = readme();
    let mut examples = 0;
    for line in text.lines() {
        let line = line.split(" #").next().unwrap();
        let starts = ["preemptleak ", "git bisect run preemptleak "];
        if !starts.iter().any(|start| line.starts_with(start)) {
            continue;
        }
        let words = line.split_whitespace().map(|word| word.trim_matches('\''));
        let words = words.skip_while(|word| *word != "preemptleak");
        let taken = Cli::try_parse_from(words);
        assert!(taken.is_ok(), "{line}: {}", taken.unwrap_err());
        examples += 1;
    }
    assert!(examples >= 8, "{examples}");
}
