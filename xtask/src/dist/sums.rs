//! SHA256SUMS, as `sha256sum --check` reads it.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Context, Result};
use sha2::{Digest as _, Sha256};

/// The sums of all files in a folder, by name.
pub(super) fn of(dir: &Path) -> Result<String> {
    let mut text = String::new();
    for path in super::sorted(dir)? {
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.file_name().context("a file has a name")?;
        writeln!(text, "{:x}  {}", Sha256::digest(bytes), name.display())?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check the form of a line, with the sum of the empty file.
    #[test]
    fn lines_are_those_of_sha256sum() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("b"), "").unwrap();
        fs::write(dir.path().join("a"), "").unwrap();
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(of(dir.path()).unwrap(), format!("{empty}  a\n{empty}  b\n"));
    }
}
