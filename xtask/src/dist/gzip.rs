//! `gzip -9n`: no name and no date in it, so that the same text gives the same bytes.

use std::io::{self, Write as _};

use flate2::{Compression, GzBuilder};

/// Compresses bytes.
pub(super) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = GzBuilder::new().write(Vec::new(), Compression::best());
    out.write_all(bytes)?;
    out.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the header has neither flags for a name nor a date (RFC 1952, 2.3).
    #[test]
    fn header_is_empty() {
        let bytes = gzip(b"text").unwrap();
        assert_eq!(bytes[..8], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
        assert_eq!(bytes[8], 2, "the best compression");
    }
}
