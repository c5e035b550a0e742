//! Prefixes that nobody has described: what stands before the kernel's words on the first line of a report
//! stands, with other numbers, before those of the lines below.

/// What a prefix is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Blanks; numbers are padded with them.
    Blanks,
    Digits,
    Word(String),
    Other(char),
}

/// A prefix, with any numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::explain) struct Shape(Vec<Part>);

/// No prefix has more parts.
const PARTS: usize = 64;

/// Words that say how bad a line is, which differs between the lines of a report.
const LEVELS: &[&str] = &[
    "alert", "crit", "debug", "emerg", "err", "error", "fatal", "info", "notice", "warn", "warning",
];

impl Shape {
    /// That of a prefix.
    pub(in crate::explain) fn of(prefix: &str) -> Self {
        let mut parts = Vec::new();
        let mut rest = prefix;
        while let Some((part, after)) = first(rest) {
            if parts.len() < PARTS {
                parts.push(part);
            }
            rest = after;
        }
        Self(parts)
    }

    /// Takes a prefix of this shape off a line; `None` where there is none.
    pub(in crate::explain) fn cut<'a>(&self, line: &'a str) -> Option<&'a str> {
        if self.0.is_empty() {
            return None;
        }
        // MediaTek has a `-` where interrupts are off.
        let mut rest = match self.0.first() {
            Some(Part::Other('-')) => line,
            _ => line.trim_start_matches('-'),
        };
        for part in &self.0 {
            if *part == Part::Blanks {
                rest = rest.trim_start_matches([' ', '\t']);
                continue;
            }
            // Padded where the first line's number was longer.
            let text = match part {
                Part::Digits => rest.trim_start_matches(' '),
                _ => rest,
            };
            let (found, after) = first(text)?;
            if !alike(part, &found) {
                return None;
            }
            rest = after;
        }
        Some(rest)
    }
}

fn alike(one: &Part, other: &Part) -> bool {
    match (one, other) {
        (Part::Word(one), Part::Word(other)) => {
            let is_level = |word: &str| {
                let word = word.to_ascii_lowercase();
                LEVELS.contains(&word.as_str()) || word.len() == 1
            };
            one == other || (is_level(one) && is_level(other))
        }
        _ => one == other,
    }
}

/// The first part of a text.
fn first(text: &str) -> Option<(Part, &str)> {
    let c = text.chars().next()?;
    let run = |is: fn(char) -> bool| {
        let end = text.find(|c| !is(c)).unwrap_or(text.len());
        text.split_at_checked(end).unwrap_or((text, ""))
    };
    Some(match c {
        ' ' | '\t' => (Part::Blanks, run(|c| c == ' ' || c == '\t').1),
        '0'..='9' => (Part::Digits, run(|c| c.is_ascii_digit()).1),
        _ if c.is_alphabetic() => {
            let (word, rest) = run(char::is_alphabetic);
            (Part::Word(word.to_owned()), rest)
        }
        _ => (Part::Other(c), text.get(c.len_utf8()..)?),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check that the prefixes of programs and vendors are taken off other lines, with other numbers.
    #[test]
    fn every_kind() {
        for (prefix, other) in [
            ("klogd: ", "klogd: "),
            ("[5:    kworker/5:3:   78] ", "[3:    kworker/5:3:   78] "),
            ("I/  235.351623  ", "W/  235.351409  "),
            (" (0)[123:swapper/0]", " (0)[123:swapper/0]"),
            ("node7 | ", "node7 | "),
            (
                "    0     0 E KERNEL  : [  12.345678] ",
                "    0     0 W KERNEL  : [   9.345678] ",
            ),
            ("host daemon.err syslog: ", "host daemon.info syslog: "),
        ] {
            let shape = Shape::of(prefix);
            assert_eq!(
                shape.cut(&format!("{other}Call Trace:")),
                Some("Call Trace:"),
                "{prefix}"
            );
        }
        let shape = Shape::of("klogd: ");
        assert_eq!(shape.cut("Modules linked in:"), None);
        assert_eq!(Shape::of("").cut("x"), None);
    }

    proptest! {
        /// Check that a prefix is always taken off the line it was found on.
        #[test]
        fn any_prefix(prefix in "[ a-zA-Z0-9\\[\\]().:|/ä-]{1,40}", rest in "[A-Z<].*") {
            prop_assume!(!prefix.ends_with(char::is_alphabetic));
            let line = format!("{prefix}{rest}");
            let cut = Shape::of(&prefix).cut(&line);
            prop_assert_eq!(cut, Some(rest.as_str()));
        }
    }
}
