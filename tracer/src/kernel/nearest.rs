//! "Did you mean": the known name nearest to one that is not known.

use std::fmt;

/// No kernel name is longer; longer input is no misspelling.
const LONGEST: usize = 100;

/// How like two names must be, from 0 (nothing in common) to 1.
const LIKENESS: f64 = 0.6;

/// The name with the fewest edits from `text`, case aside; the first where several are as near, and
/// none where even the nearest is another word.
pub(super) fn nearest<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if text.len() > LONGEST {
        return None;
    }
    let text = text.to_ascii_lowercase();
    let mut best = None;
    let mut likeness = LIKENESS;
    for name in names {
        // At least the difference in length must be edited: most names need no closer look.
        let (short, long) = (text.len().min(name.len()), text.len().max(name.len()));
        if ratio(short, long) <= likeness {
            continue;
        }
        let this = strsim::normalized_damerau_levenshtein(&text, &name.to_ascii_lowercase());
        if this > likeness {
            likeness = this;
            best = Some(name);
        }
    }
    best
}

fn ratio(part: usize, whole: usize) -> f64 {
    let of = |length| u16::try_from(length).map_or(0.0, f64::from);
    of(part) / of(whole.max(1))
}

/// The error line for an unknown name; `text` came from outside and is escaped.
pub(super) fn complain(
    f: &mut fmt::Formatter<'_>,
    what: &str,
    text: &str,
    nearest: Option<&str>,
) -> fmt::Result {
    write!(f, "unknown {what} '{}': ", text.escape_debug())?;
    match nearest {
        Some(name) => write!(f, "did you mean '{name}'?"),
        None => f.write_str("give a name as the kernel's headers have it, or a number (decimal, or hexadecimal with 0x)"),
    }
}

/// A number as users write it: decimal, or hexadecimal with 0x.
pub(super) fn number(text: &str) -> Option<u64> {
    let (digits, radix) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => (digits, 16),
        None => (text, 10),
    };
    // from_str_radix takes a sign, which is no part of a number here.
    (!digits.starts_with('+'))
        .then(|| u64::from_str_radix(digits, radix).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a slip of the finger is seen through, in either case, and that a word of its own
    /// is left alone.
    #[test]
    fn slips() {
        let names = ["open", "openat", "ioctl", "SIOCBRDELBR"];
        let near = |text| nearest(text, names.into_iter());
        assert_eq!(near("ioctll"), Some("ioctl"));
        assert_eq!(near("iotcl"), Some("ioctl"));
        assert_eq!(near("siocbrdelbr"), Some("SIOCBRDELBR"));
        assert_eq!(near("xyzzy"), None);
        assert_eq!(near(""), None);
        assert_eq!(near(&"ioctl".repeat(1000)), None);
    }

    /// Check that only plain numbers are numbers.
    #[test]
    fn numbers() {
        assert_eq!(number("16"), Some(16));
        assert_eq!(number("0x89a1"), Some(0x89a1));
        for text in ["", "0x", "-1", "+1", "0x+1", "1k", "18446744073709551616"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
