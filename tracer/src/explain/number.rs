//! Numbers in a text, and at its beginning.

/// The hexadecimal number a text begins with. More digits than a count has are no count.
pub(super) fn hex(text: &str) -> Option<u32> {
    let digits = text
        .find(|c: char| !c.is_ascii_hexdigit())
        .unwrap_or(text.len());
    u32::from_str_radix(text.get(..digits)?, 16).ok()
}

/// The decimal number a text begins with.
pub(super) fn decimal<T: std::str::FromStr>(text: &str) -> Option<T> {
    let sign = usize::from(text.starts_with('-'));
    let digits = text.get(sign..)?;
    let end = digits
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(digits.len());
    text.get(..sign + end)?.parse().ok()
}

/// Whether a text is a decimal number, and nothing besides.
pub(super) fn is_decimal(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it is a hexadecimal one.
pub(super) fn is_hex(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether it is one of seconds: `320.682391`.
pub(super) fn is_seconds(text: &str) -> bool {
    text.split_once('.')
        .is_some_and(|(seconds, parts)| is_decimal(seconds) && is_decimal(parts))
}
