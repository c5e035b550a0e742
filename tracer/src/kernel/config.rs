//! The running kernel's configuration, where it can be had.

use super::release::release;
use std::{
    fs::{self, File},
    io::Read,
};

/// The text of the configuration and where it came from.
#[derive(Debug)]
pub struct Config {
    /// The file it was read from.
    pub source: String,
    text: String,
}

impl Config {
    /// Reads `/proc/config.gz`, else the file the distribution left beside the kernel.
    #[must_use]
    pub fn of_running_kernel() -> Option<Self> {
        let compressed = "/proc/config.gz";
        if let Ok(file) = File::open(compressed) {
            let mut text = String::new();
            if flate2::read::GzDecoder::new(file)
                .read_to_string(&mut text)
                .is_ok()
            {
                let source = compressed.to_owned();
                return Some(Self { source, text });
            }
        }
        let release = release();
        [
            format!("/boot/config-{release}"),
            format!("/usr/lib/modules/{release}/config"),
            format!("/lib/modules/{release}/config"),
        ]
        .into_iter()
        .find_map(|source| {
            let text = fs::read_to_string(&source).ok()?;
            Some(Self { source, text })
        })
    }

    /// The value of `CONFIG_<name>`: `Some("y")`, `Some("m")`, or `None` where it is not set.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.text.lines().find_map(|line| {
            line.strip_prefix("CONFIG_")?
                .strip_prefix(name)?
                .strip_prefix('=')
        })
    }

    /// Whether `CONFIG_<name>` is `y`.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.get(name) == Some("y")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a name is matched whole: PREEMPT is not PREEMPT_COUNT.
    #[test]
    fn names_are_matched_whole() {
        let config = Config {
            source: String::new(),
            text: "# CONFIG_PREEMPT is not set\nCONFIG_PREEMPT_COUNT=y\nCONFIG_HZ=250\n".to_owned(),
        };
        assert!(config.has("PREEMPT_COUNT"));
        assert!(!config.has("PREEMPT"));
        assert_eq!(config.get("HZ"), Some("250"));
    }
}
