//! Errors of the system in words: the number that the standard library puts behind the text tells
//! people nothing, and the lines that hold it are long enough.

/// Takes ` (os error 2)` off, wherever it stands.
#[must_use]
pub fn without_number(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(" (os error ") {
        let Some((number, behind)) = after.split_once(')') else {
            break;
        };
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            break;
        }
        out.push_str(before);
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    /// Check that the number of a system error goes and the rest of the line stays.
    #[test]
    fn numbers_of_errors_go() {
        let io = io::Error::from_raw_os_error(libc::EPERM).to_string();
        assert_eq!(without_number(&io), "Operation not permitted");
        let two = format!("`a`: {io}; b: {io}.");
        assert_eq!(
            without_number(&two),
            "`a`: Operation not permitted; b: Operation not permitted."
        );
        for text in [
            "",
            "x (os error",
            "x (os error y)",
            " (os error ",
            " (os error )",
        ] {
            assert_eq!(without_number(text), text);
        }
    }
}
