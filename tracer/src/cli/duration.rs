//! Durations on the command line, with messages that say what to write instead.

use std::time::Duration;

use humantime::DurationError;

/// What to write instead.
const REMEDY: &str = "write for example 500ms, 10s, 5m or 1h30m; a plain number is seconds";

/// Parses `500ms`, `10s`, `5m`, `1h`, `1h30m`; a plain number is seconds. Zero is refused: nothing
/// can be seen in no time.
///
/// # Errors
///
/// One line: what is wrong, and what to write instead.
pub(super) fn parse(text: &str) -> Result<Duration, String> {
    let text = text.trim();
    let plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    let parsed = if plain {
        humantime::parse_duration(&format!("{text}s"))
    } else {
        humantime::parse_duration(text)
    };
    match parsed {
        Ok(Duration::ZERO) => Err(format!("nothing can be seen in no time: {REMEDY}")),
        Ok(duration) => Ok(duration),
        Err(DurationError::UnknownUnit { unit, .. }) if unit.is_empty() => {
            Err(format!("a number lacks its unit: {REMEDY}"))
        }
        Err(DurationError::UnknownUnit { unit, .. }) => {
            Err(format!("no unit of time is called '{unit}': {REMEDY}"))
        }
        Err(DurationError::NumberOverflow) => {
            Err(format!("the number is too large or too fine: {REMEDY}"))
        }
        Err(DurationError::Empty) => Err(format!("it is empty: {REMEDY}")),
        Err(DurationError::InvalidCharacter(_) | DurationError::NumberExpected(_)) => {
            Err(format!("not a duration: {REMEDY}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check that the documented forms are understood.
    #[test]
    fn documented_forms() {
        for (text, millis) in [
            ("500ms", 500),
            ("10s", 10_000),
            ("5m", 300_000),
            ("1h", 3_600_000),
            ("1h30m", 5_400_000),
            ("1h 30m", 5_400_000),
            ("90", 90_000),
            ("0.5", 500),
            ("1.5s", 1500),
        ] {
            assert_eq!(parse(text), Ok(Duration::from_millis(millis)), "{text}");
        }
    }

    /// Check that each bad form says what is wrong and what to write.
    #[test]
    fn bad_forms_say_what_to_write() {
        for (text, what) in [
            ("10x", "no unit of time is called 'x'"),
            ("0", "nothing can be seen in no time"),
            ("0ms", "nothing can be seen in no time"),
            ("", "it is empty"),
            ("ten", "not a duration"),
            ("-5s", "not a duration"),
            ("1h30", "a number lacks its unit"),
            ("99999999999999999999s", "too large"),
            ("0.1ns", "too fine"),
            (".", "not a duration"),
        ] {
            let error = parse(text).unwrap_err();
            assert!(error.contains(what), "{text}: {error}");
            assert!(error.ends_with(REMEDY), "{text}: {error}");
        }
    }

    proptest! {
        /// Check that no text makes the parser panic or take zero for a duration.
        #[test]
        fn any_text(text in ".{0,24}") {
            prop_assert_ne!(parse(&text), Ok(Duration::ZERO));
        }
    }
}
