//! Reads back what stands below the options in `--help` (clap calls it `after_help`): paragraphs,
//! and sections such as `Exit status:` that a man page has under a heading of its own.

/// The text below the options, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Help {
    /// Text without a heading, a string each.
    pub(crate) paragraphs: Vec<String>,
    /// Command lines under `Examples:`.
    pub(crate) examples: Vec<String>,
    /// `Exit status:`, each with its meaning.
    pub(crate) statuses: Vec<(String, String)>,
    /// `Environment:`, each with its meaning.
    pub(crate) environment: Vec<(String, String)>,
}

impl Help {
    /// Takes a text apart. Blank lines part what belongs together; what is indented below a line
    /// that ends with a colon is a section.
    pub(crate) fn read(text: &str) -> Self {
        let mut help = Self::default();
        for block in text.split("\n\n") {
            let block = block.trim_matches('\n');
            let (title, body) = block.split_once('\n').unwrap_or((block, ""));
            match title {
                "Examples:" => {
                    help.examples = body.lines().map(|line| line.trim().into()).collect();
                }
                "Exit status:" => help.statuses = definitions(body),
                "Environment:" => help.environment = definitions(body),
                "" => {}
                _ => help.paragraphs.push(block.replace('\n', " ")),
            }
        }
        help
    }
}

/// Lines of the form `  NAME  meaning`; what is indented deeper goes on with the meaning.
fn definitions(body: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in body.lines() {
        let text = line.trim();
        match (line.starts_with("   "), found.last_mut()) {
            (true, Some((_, meaning))) => {
                meaning.push(' ');
                meaning.push_str(text);
            }
            _ => {
                let (name, meaning) = text.split_once("  ").unwrap_or((text, ""));
                found.push((name.to_owned(), meaning.trim().to_owned()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a help text is taken apart, and that nothing of it gets lost.
    #[test]
    fn text_is_taken_apart() {
        let text = "Filters: one\ntwo.\n\nExamples:\n  a -- b\n  c\n\n\
                    Exit status:\n  0    fine\n  125  cannot\n       tell\n\nEnvironment:\n  A_B  c";
        let pair = |name: &str, meaning: &str| (name.to_owned(), meaning.to_owned());
        let expected = Help {
            paragraphs: vec!["Filters: one two.".to_owned()],
            examples: vec!["a -- b".to_owned(), "c".to_owned()],
            statuses: vec![pair("0", "fine"), pair("125", "cannot tell")],
            environment: vec![pair("A_B", "c")],
        };
        assert_eq!(Help::read(text), expected);
    }
}
