//! Lines that hold the kernel's as a value: the journal and `dmesg` as JSON, the logs of containers, LAVA's
//! YAML.
//!
//! | line | who writes it |
//! | --- | --- |
//! | `{"MESSAGE":"BUG: ...", "_SOURCE_MONOTONIC_TIMESTAMP":"12345678", ...}` | `journalctl -o json` |
//! | `"msg": "BUG: ..."` | `dmesg --json` |
//! | `{"log":"BUG: ...\n","stream":"stdout", ...}` | Docker's json-file |
//! | `- {"dt": "2024-03-01T12:00:00", "lvl": "target", "msg": "[   12.3] BUG: ..."}` | LAVA |

/// The names of the value.
const KEYS: [&str; 5] = ["MESSAGE", "msg", "log", "message", "line"];

/// A line taken out.
#[derive(Debug, PartialEq)]
pub(super) struct Letter {
    pub(super) text: String,
    /// Seconds since boot.
    pub(super) time: Option<f64>,
}

/// Takes the kernel's line out, if there is one.
pub(super) fn open(line: &str) -> Option<Letter> {
    let inner = line.trim_start();
    let inner = inner.strip_prefix("- ").unwrap_or(inner);
    if !inner.starts_with('{') && !inner.starts_with("\"msg\"") {
        return None;
    }
    let text = KEYS.iter().find_map(|key| value(inner, key))?;
    let stamp = ["_SOURCE_MONOTONIC_TIMESTAMP", "__MONOTONIC_TIMESTAMP"];
    let micros = stamp.iter().find_map(|key| value(inner, key));
    let time = micros.and_then(|micros| micros.parse::<f64>().ok());
    Some(Letter {
        text,
        time: time.map(|micros| micros / 1e6),
    })
}

/// The text of a key.
fn value(line: &str, key: &str) -> Option<String> {
    let mut keys = line.match_indices(key);
    keys.find_map(|(at, _)| {
        let before = line.get(..at)?.chars().next_back();
        let after = line.get(at + key.len()..)?;
        let after = match before? {
            quote @ ('"' | '\'') => after.strip_prefix(quote)?,
            ' ' | '{' | ',' => after,
            _ => return None,
        };
        let value = after.trim_start().strip_prefix(':')?.trim_start();
        if let Some(numbers) = value.strip_prefix('[') {
            return bytes(numbers);
        }
        let quote = value.chars().next().filter(|c| ['"', '\''].contains(c))?;
        Some(unquoted(value.get(1..)?, quote))
    })
}

/// What is no UTF-8 the journal shows as numbers.
fn bytes(numbers: &str) -> Option<String> {
    let (numbers, _) = numbers.split_once(']')?;
    let bytes: Option<Vec<u8>> = numbers
        .split(',')
        .map(|number| number.trim().parse().ok())
        .collect();
    Some(String::from_utf8_lossy(&bytes?).into_owned())
}

/// The text up to the quote; of JSON with its escapes, of YAML with its doubled quotes. What is cut off is
/// taken as far as it goes.
fn unquoted(text: &str, quote: char) -> String {
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' if quote == c && chars.peek() == Some(&c) => {
                chars.next();
                out.push(c);
            }
            _ if c == quote => break,
            '\\' if quote == '"' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => {}
                Some('u') => {
                    let code: String = chars.by_ref().take(4).collect();
                    let code = u32::from_str_radix(&code, 16).ok().and_then(char::from_u32);
                    out.push(code.unwrap_or(char::REPLACEMENT_CHARACTER));
                }
                Some(other) => out.push(other),
                None => {}
            },
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check that the kernel's line is taken out of each form, and other lines stay.
    #[test]
    fn every_form() {
        for line in [
            r#"{"__REALTIME_TIMESTAMP":"1","PRIORITY":"3","MESSAGE":"BUG: \"x\"","_TRANSPORT":"kernel"}"#,
            r#"         "msg": "BUG: \"x\"""#,
            r#"{"log":"BUG: \"x\"\n","stream":"stdout"}"#,
            r#"- {"dt": "2024-03-01T12:00:00", "lvl": "target", "msg": "BUG: \u0022x\u0022"}"#,
            r#"- {dt: '2024-03-01T12:00:00', lvl: target, msg: 'BUG: "x"'}"#,
            r#"{"MESSAGE":[66,85,71,58,32,34,120,34]}"#,
        ] {
            assert_eq!(open(line).unwrap().text.trim_end(), "BUG: \"x\"", "{line}");
        }
        let stamped = r#"{ "MESSAGE" : "a", "_SOURCE_MONOTONIC_TIMESTAMP" : "2500000" }"#;
        assert_eq!(open(stamped).unwrap().time, Some(2.5));
        for line in [
            "BUG: x",
            "{",
            "msg: x",
            r#"{"a":"msg"}"#,
            "[    1.0] \"msg\"",
        ] {
            assert_eq!(open(line), None, "{line}");
        }
    }

    proptest! {
        /// Check that no line makes it panic, and that it is never longer than the line.
        #[test]
        fn any_line(text in "[{\"'msgMESSAGE:\\\\u0-9\\[\\], ä-]*") {
            if let Some(letter) = open(&format!("{{{text}")) {
                prop_assert!(letter.text.chars().count() <= text.chars().count());
            }
        }
    }
}
