//! What others make of the kernel's bytes on the way to a log, undone: colours of terminals, brackets on web
//! pages, escapes of /dev/kmsg and of mails.

use std::borrow::Cow;

/// A text without its codes. `code` reads one at the beginning of a rest: the byte that it stands for, if
/// any, and what follows.
fn without(text: &[u8], code: impl Fn(&[u8]) -> Option<(Option<u8>, &[u8])>) -> Vec<u8> {
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, after)) = rest.split_first() {
        let (byte, after) = code(rest).unwrap_or((Some(*first), after));
        plain.extend(byte);
        rest = after;
    }
    plain
}

/// Takes the colours off (`dmesg --color=always`): they stand also within the kernel's words.
///
/// They are control sequences as ECMA-48 has them: ESC, `[`, parameters, a letter.
pub(super) fn colours(line: &[u8]) -> Cow<'_, [u8]> {
    const ESC: u8 = 0x1b;
    if !line.contains(&ESC) {
        return Cow::Borrowed(line);
    }
    let is_parameter = |byte: &u8| byte.is_ascii_digit() || *byte == b';';
    Cow::Owned(without(line, |rest| {
        let parameters = rest.strip_prefix(&[ESC, b'['])?;
        let end = parameters.iter().position(|byte| !is_parameter(byte))?;
        Some((None, parameters.get(end..)?.strip_prefix(b"m")?))
    }))
}

/// Undoes what web pages and archives of mails make of the kernel's brackets.
pub(super) fn entities(text: &str) -> Cow<'_, str> {
    if !text.contains("&lt;") && !text.contains("&gt;") {
        return Cow::Borrowed(text);
    }
    let plain = text.replace("&lt;", "<").replace("&gt;", ">");
    Cow::Owned(plain.replace("&amp;", "&"))
}

/// Undoes /dev/kmsg's `\x0a`.
pub(super) fn escapes(text: &str) -> Cow<'_, str> {
    if !text.contains("\\x") {
        return Cow::Borrowed(text);
    }
    let bytes = without(text.as_bytes(), |rest| {
        let (digits, after) = rest.strip_prefix(b"\\x")?.split_first_chunk::<2>()?;
        let byte = u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()?;
        Some((Some(byte), after))
    });
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// Undoes a mail's `=3D`.
pub(super) fn quotes(line: &[u8]) -> Vec<u8> {
    without(line, |rest| {
        let (digits, after) = rest.strip_prefix(b"=")?.split_first_chunk::<2>()?;
        let is_digit = |byte: &u8| byte.is_ascii_digit() || (b'A'..=b'F').contains(byte);
        let text = str::from_utf8(digits)
            .ok()
            .filter(|_| digits.iter().all(is_digit))?;
        Some((Some(u8::from_str_radix(text, 16).ok()?), after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that brackets come back from a web page.
    #[test]
    fn brackets() {
        let text = "&lt;IRQ&gt;  [&lt;ffffffff81059a75&gt;] f &amp;&amp;";
        assert_eq!(entities(text), "<IRQ>  [<ffffffff81059a75>] f &&");
        assert_eq!(entities("a &amp; b"), "a &amp; b");
    }

    /// Check that colours go, also those within the words, and nothing else does.
    #[test]
    fn coloured() {
        let plain = |text: &str| {
            let bytes = colours(text.as_bytes()).into_owned();
            String::from_utf8(bytes).unwrap()
        };
        let line = "\x1b[32m\x1b[1m[  +0.1] \x1b[0m\x1b[33mBUG: \x1b[0m\x1b[1;31mx\x1b[m";
        assert_eq!(plain(line), "[  +0.1] BUG: x");
        for other in ["BUG: x", "\x1b[2J", "\x1b[1", "\x1b", "\x1b]0;x\x07", "[1m"] {
            assert_eq!(plain(other), other);
        }
    }
}
