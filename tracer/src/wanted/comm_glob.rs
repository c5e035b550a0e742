//! `--comm GLOB`: a shell pattern over task names. It refuses what can never match, because the
//! kernel keeps only 15 bytes of a name and a filter that silently matches nothing reads as clean.

use std::{fmt, ops::RangeInclusive, str::FromStr};

use crate::{host::escape, leak::Comm};

/// How many bytes of a name the kernel keeps: `TASK_COMM_LEN` (16) with its NUL.
const COMM_MAX: usize = 15;

/// A shell pattern over task names: `*`, `?`, `[a-z]`, `[!a-z]`, `\*`; all else is literal, `/` too.
/// Bytes that are no UTF-8 are odd characters; `\xff` means one of them, as reports write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommGlob {
    text: String,
    elements: Vec<Element>,
}

impl CommGlob {
    /// Whether a task of this name is meant.
    #[must_use]
    pub fn matches(&self, comm: &Comm) -> bool {
        self.matches_bytes(comm.as_bytes())
    }

    /// The same of a name as its bytes.
    #[must_use]
    pub fn matches_bytes(&self, comm: &[u8]) -> bool {
        matches(&self.elements, comm)
    }

    /// The pattern that matches this name and no other.
    #[must_use]
    pub fn exactly(comm: &Comm) -> String {
        let mut rest = comm.as_bytes();
        let mut pattern = String::new();
        while let Some((unit, tail)) = Unit::first(rest) {
            match unit {
                Unit::Char(c @ ('*' | '?' | '[')) => pattern.extend(['[', c, ']']),
                Unit::Char('\\') => pattern.push_str("\\\\"),
                Unit::Char(c) => pattern.push(c),
                Unit::Byte(byte) => pattern.push_str(&format!("\\x{byte:02x}")),
            }
            rest = tail;
        }
        pattern
    }
}

impl FromStr for CommGlob {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            return Err("no task has an empty name: give a name or a pattern".to_owned());
        }
        let mut elements = Vec::new();
        let (mut shortest, mut kept) = (0, 0);
        let mut rest = text;
        while !rest.is_empty() {
            let at = text.len() - rest.len();
            let (element, tail) = Element::first(rest).map_err(|why| {
                let character = text.get(..at).unwrap_or_default().chars().count() + 1;
                format!(
                    "not a pattern at character {character}: {why}: to match a wildcard itself write \
                     [*], [?] or [[], and \\\\ for a backslash"
                )
            })?;
            shortest += element.shortest();
            rest = tail;
            if shortest <= COMM_MAX {
                kept = text.len() - rest.len();
            }
            // Two in a row mean what one does, and would be tried in every way.
            if element != Element::Any || elements.last() != Some(&Element::Any) {
                elements.push(element);
            }
        }
        if shortest > COMM_MAX {
            let kept = text.get(..kept).unwrap_or_default();
            return Err(format!(
                "it can never match: the kernel keeps the first {COMM_MAX} bytes of a task's name: \
                 try '{kept}'"
            ));
        }
        Ok(Self {
            text: text.to_owned(),
            elements,
        })
    }
}

impl fmt::Display for CommGlob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&escape::line(&self.text))
    }
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Element {
    /// Itself.
    One(Unit),
    /// `?`.
    AnyOne,
    /// `*`.
    Any,
    /// `[a-z]`; `[!a-z]` takes all others.
    OneOf {
        others: bool,
        ranges: Vec<RangeInclusive<Unit>>,
    },
}

impl Element {
    /// What a pattern begins with, and the rest of it; else what is wrong.
    fn first(pattern: &str) -> Result<(Self, &str), &'static str> {
        if let Some(rest) = pattern.strip_prefix('*') {
            Ok((Self::Any, rest))
        } else if let Some(rest) = pattern.strip_prefix('?') {
            Ok((Self::AnyOne, rest))
        } else if let Some(rest) = pattern.strip_prefix('[') {
            Self::one_of(rest).ok_or("this [ has no sound end")
        } else {
            Unit::written(pattern)
                .map(|(unit, rest)| (Self::One(unit), rest))
                .ok_or("a backslash stands before *, ?, [, ], \\ or a byte as in \\xff")
        }
    }

    /// What stands between brackets; a `]` right behind the first one is literal, and a `-` at either end.
    fn one_of(inside: &str) -> Option<(Self, &str)> {
        let members = inside.strip_prefix('!');
        let others = members.is_some();
        let mut rest = members.unwrap_or(inside);
        let mut ranges = Vec::new();
        loop {
            if let Some(rest) = rest.strip_prefix(']').filter(|_| !ranges.is_empty()) {
                return Some((Self::OneOf { others, ranges }, rest));
            }
            let (from, tail) = Unit::written(rest)?;
            let end = tail.strip_prefix('-').filter(|end| !end.starts_with(']'));
            let (to, tail) = match end {
                Some(end) => Unit::written(end)?,
                None => (from, tail),
            };
            ranges.push(from..=to);
            rest = tail;
        }
    }

    /// The bytes of the shortest that it matches.
    fn shortest(&self) -> usize {
        match self {
            Self::One(Unit::Char(c)) => c.len_utf8(),
            Self::One(Unit::Byte(_)) | Self::AnyOne | Self::OneOf { .. } => 1,
            Self::Any => 0,
        }
    }

    /// Whether it matches just this.
    fn matches(&self, unit: Unit) -> bool {
        match self {
            Self::One(one) => *one == unit,
            Self::AnyOne | Self::Any => true,
            Self::OneOf { others, ranges } => {
                *others != ranges.iter().any(|range| range.contains(&unit))
            }
        }
    }
}

/// Whether the elements match the name, all of it.
fn matches(elements: &[Element], name: &[u8]) -> bool {
    let Some((first, more)) = elements.split_first() else {
        return name.is_empty();
    };
    let unit = Unit::first(name).filter(|(unit, _)| first.matches(*unit));
    match first {
        Element::Any => {
            matches(more, name) || unit.is_some_and(|(_, rest)| matches(elements, rest))
        }
        Element::AnyOne => !name.is_empty() && matches(more, after_one(name)),
        _ => unit.is_some_and(|(_, rest)| matches(more, rest)),
    }
}

/// What follows the first character of a name. Bytes that were to be one and are none are one odd one, as
/// in the text that reports and logs have of it.
fn after_one(name: &[u8]) -> &[u8] {
    let Some(chunk) = name.utf8_chunks().next() else {
        return name;
    };
    let first = chunk.valid().chars().next();
    let length = first.map_or(chunk.invalid().len(), char::len_utf8);
    name.get(length..).unwrap_or_default()
}

/// A character of a name, or a byte that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unit {
    Char(char),
    Byte(u8),
}

impl Unit {
    /// What a name begins with, and the rest of it.
    fn first(name: &[u8]) -> Option<(Self, &[u8])> {
        let start = name.utf8_chunks().next()?.valid();
        match start.chars().next() {
            Some(c) => Some((Self::Char(c), name.get(c.len_utf8()..)?)),
            None => name
                .split_first()
                .map(|(byte, rest)| (Self::Byte(*byte), rest)),
        }
    }

    /// The same of a pattern, in which a backslash takes the meaning from what stands behind it.
    fn written(pattern: &str) -> Option<(Self, &str)> {
        let mut rest = pattern.chars();
        let unit = match rest.next()? {
            '\\' => match rest.next()? {
                c @ ('*' | '?' | '[' | ']' | '\\') => Self::Char(c),
                'x' => {
                    let digits = rest.as_str().get(..2)?;
                    rest = rest.as_str().get(2..)?.chars();
                    // No sign: this takes hexadecimal digits alone.
                    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
                    let byte = u8::from_str_radix(digits, 16).ok().filter(|_| is_hex)?;
                    if byte.is_ascii() {
                        Self::Char(byte.into())
                    } else {
                        Self::Byte(byte)
                    }
                }
                _ => return None,
            },
            c => Self::Char(c),
        };
        Some((unit, rest.as_str()))
    }
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
        assert!(matches("a?c", b"a\xe1\x80c") && !matches("a?c", b"a\xff\xffc"));
        assert!(matches("a**b*", b"axb"));
        assert!(matches("[]a-]x[!a-c-]", b"-xd"));
        assert!(!matches("[]a-]x[!a-c-]", b"]x-"));
    }

    /// Check that a backslash takes a wildcard's meaning, and that a byte is written as reports do.
    #[test]
    fn what_is_meant_literally() {
        assert!(matches(r"a\*\\\[", br"a*\["));
        assert!(!matches(r"a\*", b"ab"));
        assert!(matches(r"\xff\x41", b"\xffA"));
        assert!(!matches(r"\xff", b"\xfe") && !matches(r"\xff", "\u{fffd}".as_bytes()));
        assert!(matches(r"[\x80-\xff]", b"\xa9") && !matches(r"[\x80-\xff]", "é".as_bytes()));
        for wrong in [r"a\b", r"a\", r"\x+f", r"\xf", r"\xé0"] {
            let error = wrong.parse::<CommGlob>().unwrap_err();
            assert!(error.contains("a byte as in \\xff"), "{error}");
        }
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
        assert!("a[]".parse::<CommGlob>().is_err());
        let error = "é[a-".parse::<CommGlob>().unwrap_err();
        assert!(error.contains("at character 2"), "{error}");
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
            if let Err(error) = pattern.parse::<CommGlob>() {
                prop_assert!(error.contains("never"));
                let literal = pattern.bytes().filter(|byte| *byte != b'*').count();
                prop_assert!(literal > name.len());
            }
        }

        /// Check that whatever a task calls itself has a pattern that matches it and no other.
        #[test]
        fn exactly_itself(
            name in prop::collection::vec(prop_oneof![1u8..=255, Just(b'*'), Just(b'\\')], 1..=15),
            other in prop::collection::vec(prop_oneof![1u8..=255, Just(b'*'), Just(b'\\')], 1..=15),
        ) {
            let pattern = CommGlob::exactly(&comm(&name));
            prop_assert!(matches(&pattern, &name), "{pattern}");
            prop_assert_eq!(matches(&pattern, &other), name == other, "{}", pattern);
        }
    }
}
