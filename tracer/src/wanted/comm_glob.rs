//! `--comm GLOB`: a shell pattern over task names. It refuses what can never match, because the
//! kernel keeps only 15 bytes of a name and a filter that silently matches nothing reads as clean.

use std::{fmt, str::FromStr};

use ::glob::Pattern;

use crate::{host::escape, leak::Comm};

/// How many bytes of a name the kernel keeps: `TASK_COMM_LEN` (16) with its NUL.
const COMM_MAX: usize = 15;

/// A shell pattern over task names: `*`, `?`, `[a-z]`, `[!a-z]`; all else is literal, `/` too.
/// Bytes that are no UTF-8 match like one odd character each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommGlob {
    text: String,
    pattern: Pattern,
}

impl CommGlob {
    /// Whether a task of this name is meant.
    #[must_use]
    pub fn matches(&self, comm: &Comm) -> bool {
        self.pattern.matches(&comm.to_text())
    }

    /// The name itself where the pattern has no wildcard: then the kernel can compare it.
    #[must_use]
    pub fn literal(&self) -> Option<&str> {
        let wild = self.text.contains(['*', '?', '[']);
        (!wild).then_some(self.text.as_str())
    }
}

impl FromStr for CommGlob {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Err("no task has an empty name: give a name or a pattern".to_owned());
        }
        let pattern = Pattern::new(text).map_err(|error| {
            format!(
                "not a pattern at character {}: {}: to match a wildcard itself write [*], [?] or \
                 [[]",
                error.pos + 1,
                error.msg
            )
        })?;
        if shortest_match(text) > COMM_MAX {
            return Err(format!(
                "it can never match: the kernel keeps the first {COMM_MAX} bytes of a task's \
                 name: try '{}'",
                kept(text)
            ));
        }
        Ok(Self {
            text: text.to_owned(),
            pattern,
        })
    }
}

impl fmt::Display for CommGlob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&escape::line(&self.text))
    }
}

/// The bytes of the shortest name a sound pattern matches.
fn shortest_match(pattern: &str) -> usize {
    elements(pattern).map(|(_, bytes)| bytes).sum()
}

/// As much of the pattern as fits a name.
fn kept(pattern: &str) -> String {
    let mut room = COMM_MAX;
    elements(pattern)
        .take_while(|(_, bytes)| {
            let fits = *bytes <= room;
            room = room.saturating_sub(*bytes);
            fits
        })
        .map(|(element, _)| element)
        .collect()
}

/// The elements of a sound pattern, each with the bytes its shortest match has.
fn elements(pattern: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut rest = pattern;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (length, bytes) = match first {
            '*' => (1, 0),
            '?' => (1, 1),
            '[' => (class_length(rest), 1),
            literal => (literal.len_utf8(), literal.len_utf8()),
        };
        let (element, tail) = rest.split_at(length);
        rest = tail;
        Some((element, bytes))
    })
}

/// The length of the `[...]` a sound pattern starts with; a `]` right after `[` or `[!` is literal.
fn class_length(pattern: &str) -> usize {
    let negation = usize::from(pattern[1..].starts_with('!'));
    let member = pattern[1 + negation..]
        .chars()
        .next()
        .map_or(0, char::len_utf8);
    let from = 1 + negation + member;
    pattern[from..]
        .find(']')
        .map_or(pattern.len(), |close| from + close + 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn comm(name: &[u8]) -> Comm {
        let mut bytes = [0; 16];
        bytes[..name.len()].copy_from_slice(name);
        Comm(bytes)
    }

    fn matches(pattern: &str, name: &[u8]) -> bool {
        pattern.parse::<CommGlob>().unwrap().matches(&comm(name))
    }

    /// Check that wildcards mean what they mean in a shell, and that `/` and a dot are nothing
    /// special.
    #[test]
    fn wildcards() {
        assert!(matches("brctl", b"brctl"));
        assert!(!matches("brctl", b"brctl2"));
        assert!(matches("br*", b"brctl"));
        assert!(matches("kworker/*", b"kworker/0:1"));
        assert!(matches("*", b"a/b/c"));
        assert!(matches("kworker/[0-9]:?", b"kworker/0:1"));
        assert!(matches("*", b".hidden"));
        assert!(matches("a?c", b"a\xffc"));
        assert!(!matches("BR*", b"brctl"));
    }

    /// Check that a name the kernel would cut is refused, with the name as the kernel keeps it.
    #[test]
    fn what_can_never_match_is_refused() {
        let error = "systemd-journald".parse::<CommGlob>().unwrap_err();
        assert!(error.contains("try 'systemd-journal'"), "{error}");
        let error = "*systemd-[jk]ournald".parse::<CommGlob>().unwrap_err();
        assert!(error.contains("try '*systemd-[jk]ournal'"), "{error}");
        assert!(matches("systemd-journal", b"systemd-journal"));
        assert!(matches("systemd-[!]]ourn*", b"systemd-journal"));
        assert!("".parse::<CommGlob>().is_err());
        assert!("a[".parse::<CommGlob>().is_err());
        assert!("a**b".parse::<CommGlob>().is_err());
    }

    /// Check that only a pattern without wildcards is offered to the kernel.
    #[test]
    fn literals() {
        let literal = |text: &str| text.parse::<CommGlob>().unwrap().literal().is_some();
        assert!(literal("brctl"));
        assert!(!literal("br*"));
    }

    proptest! {
        /// Check that no pattern makes the parser panic, and that a name matches itself.
        #[test]
        fn any_pattern(pattern in "\\PC{0,24}", name in "[a-z0-9/:._-]{1,15}") {
            let _ = pattern.parse::<CommGlob>();
            prop_assert!(matches(&name, name.as_bytes()));
        }

        /// Check that a refused pattern really matches no name of 15 bytes.
        #[test]
        fn refused_means_never(pattern in "[ab*?]{10,20}", name in "[ab]{15}") {
            if let Err(error) = pattern.parse::<CommGlob>() && error.contains("never") {
                prop_assert!(!Pattern::new(&pattern).unwrap().matches(&name));
            }
        }
    }
}
