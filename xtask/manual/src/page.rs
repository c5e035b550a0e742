//! One man page for the program and one for each subcommand. clap_mangen writes what stands in the
//! definition of the options; the sections that a man page has besides come from the same help
//! text, and from [`files`].

use std::io;

use clap::Command;
use clap_mangen::{
    Man,
    roff::{Inline, Roff, bold, italic, roman},
};

use crate::{
    files::{self, Named},
    help::Help,
};

/// The section of manuals for commands that anybody may run: not 8, since `explain` and `diff` need
/// no privileges.
const SECTION: &str = "1";

/// Where the package puts what the pages do not tell.
const DOCS: &str = "/usr/share/doc/preemptleak/";

/// All pages: name of the file and its text. `day` is when they were last changed.
pub(crate) fn all(command: Command, day: &str) -> Vec<(String, String)> {
    let mut program = command;
    program.build();
    let subcommands: Vec<Command> = program.get_subcommands().cloned().collect();
    let names: Vec<String> = [&program]
        .into_iter()
        .chain(&subcommands)
        .map(|command| name(command).to_owned())
        .collect();
    // The program's own page shows what each of its subcommands is for, by example.
    let examples: Vec<String> = subcommands
        .iter()
        .flat_map(|command| help(command).examples)
        .collect();
    let version = program.get_version().unwrap_or_default().to_owned();
    let page = |command: &Command, examples: Vec<String>| {
        let text = Page {
            command: command.clone(),
            day,
            version: &version,
            names: &names,
            examples,
        };
        (format!("{}.{SECTION}", name(command)), text.render())
    };
    let mut pages = vec![page(&program, examples)];
    for command in &subcommands {
        pages.push(page(command, help(command).examples));
    }
    pages
}

/// `preemptleak-trace`, as the page is called.
fn name(command: &Command) -> &str {
    let display = command.get_display_name();
    display.unwrap_or_else(|| command.get_name())
}

/// What stands below the options.
fn help(command: &Command) -> Help {
    let text = command.get_after_help().map(ToString::to_string);
    Help::read(&text.unwrap_or_default())
}

/// What a page is made of.
struct Page<'a> {
    command: Command,
    day: &'a str,
    version: &'a str,
    /// The names of all pages.
    names: &'a [String],
    examples: Vec<String>,
}

impl Page<'_> {
    /// The sections, in the order of man-pages(7).
    fn render(self) -> String {
        let help = help(&self.command);
        let usage = self.command.clone().render_usage().to_string();
        let usage = usage.trim_start_matches("Usage: ").to_owned();
        let man = Man::new(self.command.clone().override_usage(usage))
            .title(name(&self.command).to_uppercase())
            .section(SECTION)
            .date(self.day)
            .source(format!("preemptleak {}", self.version))
            .manual("User Commands");
        let mut text = section(|out| man.render_title(out));
        text.push_str(&section(|out| man.render_name_section(out)));
        text.push_str(&section(|out| man.render_synopsis_section(out)));
        text.push_str(&section(|out| man.render_description_section(out)));
        text.push_str(&own(|roff| paragraphs(roff, &help.paragraphs)));
        text.push_str(&options(&section(|out| man.render_options_section(out))));
        if self.command.has_subcommands() {
            text.push_str(&section(|out| man.render_subcommands_section(out)));
        }
        text.push_str(&own(|roff| {
            definitions(roff, "EXIT STATUS", &help.statuses);
            definitions(roff, "ENVIRONMENT", &help.environment);
            definitions(roff, "FILES", &self.files());
            examples(roff, &self.examples);
            self.see_also(roff);
        }));
        // roff's own preamble, once: it makes apostrophes what they are.
        format!("{}{text}", Roff::new().render())
    }

    /// The files of this subcommand; of the program all.
    fn files(&self) -> Vec<(String, String)> {
        let is_program = self.command.has_subcommands();
        let is_ours = |of: &[&str]| is_program || of.contains(&self.command.get_name());
        let ours = files::ALL.iter().filter(|file| is_ours(file.of));
        ours.map(|Named { path, meaning, .. }| ((*path).to_owned(), (*meaning).to_owned()))
            .collect()
    }

    fn see_also(&self, roff: &mut Roff) {
        let others = self.names.iter().map(String::as_str);
        let others = others.filter(|other| *other != name(&self.command));
        let pages = others.map(|other| (other, SECTION));
        let elsewhere = [("dmesg", "1"), ("git-bisect", "1"), ("bpf", "2")];
        roff.control("SH", ["SEE ALSO"]);
        let mut line = Vec::new();
        for (name, section) in pages.chain(elsewhere) {
            line.extend([bold(name), roman(format!("({section}), "))]);
        }
        line.extend([
            roman("and the documents in "),
            italic(DOCS),
            roman(
                ": docs/reading.md says how to read a finding, docs/limits.md what cannot be seen.",
            ),
        ]);
        roff.text(line);
    }
}

/// What clap_mangen writes, without the preamble that each of its sections begins with.
fn section(render: impl FnOnce(&mut dyn io::Write) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    // Writing to memory does not fail.
    let _ = render(&mut out);
    without_preamble(&String::from_utf8_lossy(&out))
}

/// The same for a section of ours.
fn own(write: impl FnOnce(&mut Roff)) -> String {
    let mut roff = Roff::new();
    write(&mut roff);
    without_preamble(&roff.render())
}

fn without_preamble(text: &str) -> String {
    let preamble = Roff::new().render();
    text.strip_prefix(&preamble).unwrap_or(text).to_owned()
}

/// One section with the groups of options below it; clap_mangen makes a section of each group.
fn options(text: &str) -> String {
    let grouped = text.replace(".SH OPTIONS\n", "").replace(".SH ", ".SS ");
    format!(".SH OPTIONS\n{grouped}")
}

fn paragraphs(roff: &mut Roff, paragraphs: &[String]) {
    for paragraph in paragraphs {
        roff.control("PP", []);
        roff.text([roman(paragraph)]);
    }
}

fn definitions(roff: &mut Roff, title: &str, definitions: &[(String, String)]) {
    if definitions.is_empty() {
        return;
    }
    roff.control("SH", [title]);
    for (name, meaning) in definitions {
        roff.control("TP", []);
        roff.text([bold(name)]);
        roff.text([roman(meaning)]);
    }
}

fn examples(roff: &mut Roff, examples: &[String]) {
    if examples.is_empty() {
        return;
    }
    roff.control("SH", ["EXAMPLES"]);
    // As they stand, without filling lines.
    roff.control("nf", []);
    for example in examples {
        roff.text([Inline::Roman(example.clone())]);
    }
    roff.control("fi", []);
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use preemptleak::cli::Cli;

    use super::*;

    fn pages() -> Vec<(String, String)> {
        all(Cli::command(), "2026-12-31")
    }

    /// The text of a page without its escapes.
    fn plain(text: &str) -> String {
        text.replace("\\-", "-").replace("\\*(Aq", "'")
    }

    /// Check that the program and each subcommand have a page, with the sections of man-pages(7) in
    /// their order.
    #[test]
    fn pages_have_their_sections() {
        let pages = pages();
        assert_eq!(pages.len(), 1 + Cli::command().get_subcommands().count());
        for (name, text) in &pages {
            let sections: Vec<&str> = text
                .lines()
                .filter_map(|line| line.strip_prefix(".SH "))
                .map(|title| title.trim_matches('"'))
                .collect();
            let all = [
                "NAME",
                "SYNOPSIS",
                "DESCRIPTION",
                "OPTIONS",
                "SUBCOMMANDS",
                "EXIT STATUS",
                "ENVIRONMENT",
                "FILES",
                "EXAMPLES",
                "SEE ALSO",
            ];
            let expected: Vec<&str> = all
                .into_iter()
                .filter(|title| sections.contains(title))
                .collect();
            assert_eq!(sections, expected, "{name}");
            let always = ["NAME", "SYNOPSIS", "OPTIONS", "EXIT STATUS", "SEE ALSO"];
            assert!(
                always.iter().all(|title| sections.contains(title)),
                "{name}"
            );
        }
    }

    /// Check that every option that `--help` shows has its entry, and no other has one.
    #[test]
    fn pages_have_every_option() {
        let mut command = Cli::command();
        command.build();
        for subcommand in command.get_subcommands() {
            let file = format!("{}.1", name(subcommand));
            let (_, text) = pages().into_iter().find(|(name, _)| *name == file).unwrap();
            let text = plain(&text);
            for arg in subcommand.get_arguments() {
                let Some(long) = arg.get_long() else { continue };
                let has = text.contains(&format!("--{long}\\fR"));
                assert_eq!(has, !arg.is_hide_set(), "{file}: --{long}");
            }
        }
    }

    /// Check that no word of the help below the options is missing from the page.
    #[test]
    fn pages_have_the_whole_help() {
        let mut command = Cli::command();
        command.build();
        let (_, text) = pages().swap_remove(1);
        let text = plain(&text).replace("\\fB", "").replace("\\fR", "");
        let trace = command.find_subcommand("trace").unwrap();
        let help = trace.get_after_help().unwrap().to_string();
        for word in help.split_whitespace() {
            let title = ["Examples:", "Exit", "status:", "Environment:"].contains(&word);
            assert!(title || text.contains(word), "{word}");
        }
    }
}
