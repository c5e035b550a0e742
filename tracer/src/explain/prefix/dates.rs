//! Dates before a line, by the time of day in them: the names of months and days are of any language.

/// A date and time alone: `dmesg --time-format iso` and CI servers have "2025-04-15T11:02:05,68+00:00",
/// others "2025-04-15 11:02:05" or "Apr 15 11:02:05", in any language.
pub(super) fn dated(text: &str) -> Option<&str> {
    let mut rest = text;
    for _ in 0..WORDS_OF_A_DATE {
        let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
        let time = word.split_once('T').map_or(word, |(_, time)| time);
        if is_clock(time) && time.len() >= "11:02:05".len() {
            return Some(after);
        }
        // Names of days and months, numbers, dates.
        if word.chars().count() > 10 || word.contains([':', '+', '[', '(']) {
            return None;
        }
        rest = after.trim_start();
    }
    None
}

/// The most words up to the time of day: "Di 15 Apr 2025 11:02:05".
const WORDS_OF_A_DATE: usize = 5;

/// `11:02`, `11:02:05`, `11:02:05.682331`, `11:02:05,682331+00:00`, `11:02:05Z`.
pub(super) fn is_clock(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        let pair = bytes.get(from..from + 2);
        pair.is_some_and(|pair| pair.iter().all(u8::is_ascii_digit))
    };
    let rest = bytes.get(5..).unwrap_or_default();
    let is_rest = |byte: &u8| byte.is_ascii_digit() || b":.,+-Z".contains(byte);
    digits(0) && bytes.get(2) == Some(&b':') && digits(3) && rest.iter().all(is_rest)
}
