//! Text as markup: nothing that a task calls itself becomes a tag.

use std::fmt::Write as _;

use crate::host::escape;

/// Safe in an element and in a quoted attribute.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in escape::line(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A document as the address of itself, so that its style and its names are its own.
pub(super) fn data_url(kind: &str, document: &[u8]) -> String {
    let mut url = format!("data:{kind},");
    for byte in document {
        if byte.is_ascii_alphanumeric() || b"-_.~ /=,;".contains(byte) {
            url.push(char::from(*byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
    url
}
