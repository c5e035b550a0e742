//! What others wrote, made safe to print: names of tasks, paths, logs and arguments may hold
//! escape sequences, newlines and characters that reorder text. None of them reaches a terminal.

use std::fmt::Write as _;

/// Whether a character may not be printed as it is: controls, format characters (bidirectional
/// overrides, zero width), separators other than the space, private and unassigned ones, and
/// marks that would sit on the character before.
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    // The standard library keeps the table: `escape_debug` escapes whatever is not printable.
    !matches!(c, '\'' | '"' | '\\') && c.escape_debug().len() != 1
}

/// A field of a line: what is unsafe becomes `\n`, `\x1b`, `\u{202e}`, bytes that are no UTF-8
/// become `\xff`, and a backslash is doubled, so that two different names never look the same.
#[must_use]
pub fn field(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for c in chunk.valid().chars() {
            match c {
                '\\' => out.push_str("\\\\"),
                c => push(&mut out, c),
            }
        }
        for byte in chunk.invalid() {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\x{byte:02x}");
        }
    }
    out
}

/// A whole line of a message: as [`field`], but a backslash stays, since parts of the message may
/// be escaped already.
#[must_use]
pub fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut out, c);
    }
    out
}

fn push(out: &mut String, c: char) {
    match c {
        '\t' | '\n' | '\r' => out.extend(c.escape_default()),
        c if c.is_ascii_control() => {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\x{:02x}", u32::from(c));
        }
        c if is_unsafe(c) => out.extend(c.escape_unicode()),
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check that each kind of hostile character becomes plain text.
    #[test]
    fn hostile_characters() {
        assert_eq!(field(b"\x1b[31mred\n"), "\\x1b[31mred\\n");
        assert_eq!(field("a\u{202e}b".as_bytes()), "a\\u{202e}b");
        assert_eq!(
            field("a\u{200b}b\u{feff}".as_bytes()),
            "a\\u{200b}b\\u{feff}"
        );
        assert_eq!(field("\u{9b}31m".as_bytes()), "\\u{9b}31m");
        assert_eq!(field(b"a\xff\xfeb"), "a\\xff\\xfeb");
        assert_eq!(field(b"back\\slash"), "back\\\\slash");
        assert_eq!(field(b"\x7f\x07\0"), "\\x7f\\x07\\x00");
        assert_eq!(field("\u{2028}\u{e0041}".as_bytes()), "\\u{2028}\\u{e0041}");
        assert_eq!(line("a: 'b\\x1b' \"c\"\n"), "a: 'b\\x1b' \"c\"\\n");
    }

    /// Check that ordinary names of many scripts stay as they are.
    #[test]
    fn ordinary_names() {
        for name in [
            "brctl",
            "kworker/0:1-events",
            "Web Content",
            "内核",
            "naïve",
            "it's \"x\"",
        ] {
            assert_eq!(field(name.as_bytes()), name);
        }
    }

    proptest! {
        /// Check that nothing unsafe gets through, whatever goes in.
        #[test]
        fn nothing_unsafe_gets_through(bytes in prop::collection::vec(any::<u8>(), 0..64), text in ".*") {
            prop_assert!(!field(&bytes).chars().any(is_unsafe));
            prop_assert!(!field(text.as_bytes()).chars().any(is_unsafe));
            prop_assert!(!line(&text).chars().any(is_unsafe));
        }

        /// Check that two different names never look the same.
        #[test]
        fn distinct_stay_distinct(a in prop::collection::vec(any::<u8>(), 0..4), b in prop::collection::vec(any::<u8>(), 0..4)) {
            prop_assert_eq!(a == b, field(&a) == field(&b));
        }
    }
}
