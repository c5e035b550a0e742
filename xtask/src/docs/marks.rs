//! Marks in a document, each a comment on a line of its own:
//!
//! - `<!-- do: COMMAND -->` runs and shows nothing;
//! - `<!-- run: COMMAND -->` runs, and the block below is what it printed: a `console` one begins with
//!   the command behind a prompt, any other has the output alone;
//! - `<!-- dies: COMMAND -->` runs in a guest of its own with `panic_on_warn`, and the block below is what
//!   its console says of leaks;
//! - `<!-- by hand: WHY -->` says why the block below is not made by a run.

use anyhow::Result;
use preemptleak_tests::scenario::SCENARIOS;

/// A mark.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Do(String),
    Run(String),
    Dies(String),
    ByHand(String),
}

/// A part of a document.
#[derive(Debug)]
enum Part {
    /// A line that stays as it is.
    Line(String),
    /// A mark, whose own line is a [`Part::Line`] before it.
    Mark(Mark),
    /// What a run printed; the fences around it are lines. The prompt, where one shows the command.
    Output(Option<String>),
}

/// A document.
#[derive(Debug)]
pub(super) struct Page(Vec<Part>);

impl Page {
    /// Reads a document, or says what is wrong with its marks: `LINE: WHAT`.
    pub(super) fn parse(text: &str) -> Result<Self, Vec<String>> {
        let mut parts = Vec::new();
        let mut complaints = Vec::new();
        let mut lines = (1..).zip(text.lines()).peekable();
        // The mark on the line above.
        let mut above: Option<Mark> = None;
        while let Some((number, line)) = lines.next() {
            let mut complain = |what: &str| complaints.push(format!("{number}: {what}"));
            parts.push(Part::Line(line.to_owned()));
            let opens = line.strip_prefix("```");
            match (above.take(), opens) {
                (Some(Mark::Run(_) | Mark::Dies(_) | Mark::ByHand(_)), None) => {
                    complain("no block stands below the mark");
                }
                (None | Some(Mark::Do(_)), Some("console")) => {
                    complain("this transcript has no mark: `run: COMMAND` or `by hand: WHY`");
                }
                (mark, Some(language)) => {
                    let mut block = Vec::new();
                    while let Some((_, line)) = lines.next_if(|(_, line)| *line != "```") {
                        block.push(line.to_owned());
                    }
                    if let Some(mark @ (Mark::Run(_) | Mark::Dies(_))) = mark {
                        let prompt = match &mark {
                            Mark::Run(command) if language == "console" => {
                                Some(format!("# {command}"))
                            }
                            _ => None,
                        };
                        if prompt.is_some() && block.first() != prompt.as_ref() {
                            complain("the block does not begin with the command of its mark");
                        }
                        parts.push(Part::Mark(mark));
                        parts.push(Part::Output(prompt));
                    } else {
                        parts.extend(block.into_iter().map(Part::Line));
                    }
                    parts.extend(lines.next().map(|(_, end)| Part::Line(end.to_owned())));
                    continue;
                }
                (_, None) => {}
            }
            match mark(line) {
                Ok(None) => {}
                Ok(Some(mark)) => {
                    if let Mark::Do(command) = &mark {
                        parts.push(Part::Mark(Mark::Do(command.clone())));
                    }
                    above = Some(mark);
                }
                Err(what) => complain(&what),
            }
        }
        if complaints.is_empty() {
            Ok(Self(parts))
        } else {
            Err(complaints)
        }
    }

    /// How many blocks a run makes.
    #[cfg(test)]
    pub(super) fn runs(&self) -> usize {
        let is_output = |part: &&Part| matches!(part, Part::Output(..));
        self.0.iter().filter(is_output).count()
    }

    /// The document with what `run` says that each command prints.
    pub(super) fn record(self, mut run: impl FnMut(&Mark) -> Result<String>) -> Result<String> {
        let mut text = String::new();
        let mut printed = String::new();
        let mut add = |line: &str| {
            text.push_str(line);
            text.push('\n');
        };
        for part in self.0 {
            match part {
                Part::Line(line) => add(&line),
                Part::Mark(mark) => printed = run(&mark)?,
                Part::Output(prompt) => {
                    anyhow::ensure!(!printed.trim().is_empty(), "nothing was printed");
                    if let Some(prompt) = prompt {
                        add(&prompt);
                    }
                    printed.trim_end().lines().for_each(&mut add);
                }
            }
        }
        Ok(text)
    }
}

/// The mark on a line, or what is wrong with it.
fn mark(line: &str) -> Result<Option<Mark>, String> {
    let inside = line.strip_prefix("<!-- ");
    let Some((word, rest)) = inside.and_then(|inside| inside.split_once(": ")) else {
        return Ok(None);
    };
    let kind: fn(String) -> Mark = match word {
        "do" => Mark::Do,
        "run" => Mark::Run,
        "dies" => Mark::Dies,
        "by hand" => Mark::ByHand,
        // The table of scenarios.
        "begin" => return Ok(None),
        _ => return Err(format!("there is no mark {word}")),
    };
    let text = rest.strip_suffix(" -->").ok_or("the mark does not end")?;
    let mark = kind(text.to_owned());
    if !matches!(mark, Mark::ByHand(_)) {
        let words: Vec<&str> = text.split([' ', ';', '\'']).collect();
        for pair in words.windows(2).filter(|pair| pair[0] == "leak") {
            if !SCENARIOS.iter().any(|scenario| scenario.name == pair[1]) {
                return Err(format!("there is no scenario {}", pair[1]));
            }
        }
    }
    Ok(Some(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "# Page\n<!-- do: one -->\n<!-- run: two -->\n```console\n# two\nold\n```\ntext\n\
                        <!-- run: three -->\n```toml\nold\n```\n<!-- by hand: why -->\n```console\n# four\n```\n\
                        <!-- begin: other -->\n<!-- dies: five -->\n```text\nold\n```\n```sh\n<!-- run: no -->\n```\n";

    /// Check that what is marked runs in its order, and that nothing but the output changes.
    #[test]
    fn outputs_are_replaced() {
        let mut ran = Vec::new();
        let page = Page::parse(PAGE).unwrap();
        assert_eq!(page.runs(), 3);
        let text = page.record(|mark| {
            ran.push(format!("{mark:?}"));
            Ok("  new\nlines\n\n".to_owned())
        });
        let marks = [
            "Do(\"one\")",
            "Run(\"two\")",
            "Run(\"three\")",
            "Dies(\"five\")",
        ];
        assert_eq!(ran, marks);
        let expected = PAGE.replace("old", "  new\nlines");
        assert_eq!(text.unwrap(), expected);
    }

    /// Check that a command that prints nothing leaves no empty transcript.
    #[test]
    fn silence_is_an_error() {
        let page = Page::parse(PAGE).unwrap();
        assert!(page.record(|_| Ok("\n".to_owned())).is_err());
    }

    /// Check that each mistake in the marks is told with its line.
    #[test]
    fn mistakes_are_told() {
        for (text, told) in [
            ("```console\n$ x\n```\n", "1: this transcript has no mark"),
            (
                "<!-- do: x -->\n```console\n# x\n```\n",
                "2: this transcript has no mark",
            ),
            (
                "<!-- run: x -->\n\n```text\n```\n",
                "2: no block stands below",
            ),
            (
                "<!-- run: x -->\n```console\n# y\n```\n",
                "2: the block does not begin",
            ),
            (
                "<!-- run: x\n```console\n# x\n```\n",
                "1: the mark does not end",
            ),
            ("<!-- rum: x -->\n```text\n```\n", "1: there is no mark rum"),
            (
                "<!-- do: leak balancd; x -->\n",
                "1: there is no scenario balancd",
            ),
        ] {
            let complaints = Page::parse(text).unwrap_err();
            assert!(complaints[0].starts_with(told), "{complaints:?}");
        }
    }

    /// Check that the scenarios' names are taken.
    #[test]
    fn scenarios_are_known() {
        let line = "<!-- do: preemptleak trace -- sh -c 'leak bridge-start; leak nested-4' -->";
        assert!(matches!(mark(line), Ok(Some(Mark::Do(_)))));
    }
}
