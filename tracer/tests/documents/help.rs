//! Exit statuses, environment, examples: word by word those of the program.

use clap::{CommandFactory as _, Parser as _};
use preemptleak::cli::Cli;

use super::{lines, pages, read};

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

/// The rows of the table below `heading` in a document, as its first two cells.
fn in_document(name: &str, heading: &str) -> Vec<(String, String)> {
    let text = read(name);
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

/// Check that the README's exit statuses are those of the help, word by word.
#[test]
fn exit_statuses_are_those_of_the_help() {
    let statuses = in_help("Exit status:");
    assert_eq!(statuses.len(), 4);
    assert_eq!(in_document("README.md", "\n## Exit statuses\n"), statuses);
}

/// Check that the environment variables are those of the help, word by word.
#[test]
fn environment_is_that_of_the_help() {
    let variables = in_help("Environment:");
    assert!(!variables.is_empty());
    assert_eq!(
        in_document("docs/trace.md", "\n## Environment\n"),
        variables
    );
}

/// Check that the front page is one that is read: 150 lines at the most.
#[test]
fn the_front_page_is_short() {
    let count = read("README.md").lines().count();
    assert!(
        count <= 150,
        "README.md has {count} lines: move some to docs/"
    );
}

/// Check that the command lines in the examples and transcripts are ones the program takes.
#[test]
fn examples_are_taken() {
    let mut examples = 0;
    for page in pages() {
        for (block, line) in lines(&page.text) {
            let line = match block {
                Some("sh") => line.split(" #").next().unwrap(),
                Some("console") => line
                    .strip_prefix("# ")
                    .or_else(|| line.strip_prefix("$ "))
                    .unwrap_or_default(),
                _ => continue,
            };
            let starts = ["preemptleak ", "git bisect run preemptleak "];
            if !starts.iter().any(|start| line.starts_with(start)) {
                continue;
            }
            let words = line.split_whitespace().map(|word| word.trim_matches('\''));
            let words = words.skip_while(|word| *word != "preemptleak");
            let taken = Cli::try_parse_from(words);
            assert!(
                taken.is_ok(),
                "{}: {line}: {}",
                page.name,
                taken.unwrap_err()
            );
            examples += 1;
        }
    }
    assert!(examples >= 25, "{examples}");
}
