//! Numbers at the beginning of a text.

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
