//! Numbers on the command line, refused in words that say what they are for.

use std::num::NonZeroU64;

/// Parses a process id.
pub(super) fn pid(text: &str) -> Result<u32, String> {
    match text.parse() {
        Ok(0) | Err(_) => {
            Err("no process has this id: give a number as ps shows it, from 1 on".to_owned())
        }
        Ok(pid) => Ok(pid),
    }
}

/// Parses how many leaks are enough.
pub(super) fn leaks(text: &str) -> Result<NonZeroU64, String> {
    text.parse().map_err(|_| {
        "not a number of leaks to stop after: give 1 or more, or leave --max-leaks out".to_owned()
    })
}

/// Parses how much room each CPU gets, in MiB.
pub(super) fn buffer(text: &str) -> Result<u32, String> {
    let mib = text.parse().ok().filter(|mib| (1..=1024).contains(mib));
    mib.ok_or_else(|| "not a size for each CPU: give a number of MiB, from 1 to 1024".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that only numbers that can be meant are taken.
    #[test]
    fn numbers() {
        assert_eq!(pid("1"), Ok(1));
        assert_eq!(leaks("3").unwrap().get(), 3);
        for wrong in ["0", "-1", "abc", "", "4294967296", "1.5"] {
            assert!(
                pid(wrong).unwrap_err().contains("as ps shows it"),
                "{wrong}"
            );
        }
        assert_eq!(buffer("1024"), Ok(1024));
        for wrong in ["0", "1025", "x", "8M"] {
            assert!(buffer(wrong).unwrap_err().contains("MiB"), "{wrong}");
        }
        for wrong in ["0", "-1", "abc", "", "1.5"] {
            assert!(
                leaks(wrong).unwrap_err().contains("give 1 or more"),
                "{wrong}"
            );
        }
    }
}
