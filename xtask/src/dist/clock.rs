//! The one moment that all artefacts tell: when the commit was made, not when it was built.

use std::{env, ffi::CStr, path::Path, process::Command};

use anyhow::{Context, Result, ensure};

/// Overrides the commit's date (<https://reproducible-builds.org/specs/source-date-epoch/>).
const EPOCH: &str = "SOURCE_DATE_EPOCH";

/// Seconds since 1970.
pub(super) fn epoch(root: &Path) -> Result<u64> {
    if let Some(value) = env::var_os(EPOCH) {
        let value = value.to_string_lossy();
        return value
            .parse()
            .with_context(|| format!("{EPOCH} is {value:?}: seconds since 1970 are needed"));
    }
    let output = Command::new("git")
        .args(["log", "-1", "--format=%ct"])
        .current_dir(root)
        .output()
        .context("cannot run git")?;
    ensure!(
        output.status.success(),
        "this is no git checkout, so there is no commit to take the date from: set {EPOCH}"
    );
    let seconds = String::from_utf8_lossy(&output.stdout);
    seconds
        .trim()
        .parse()
        .context("git tells no date of the commit")
}

/// A moment as Debian's changelogs have it: `Mon, 23 Nov 2026 04:15:00 +0000`.
pub(super) fn rfc2822(epoch: u64) -> Result<String> {
    let seconds = libc::time_t::try_from(epoch).context("a date too far away")?;
    let mut text = [0_u8; 64];
    // SAFETY: all fields of `tm` may be zero; the pointers are to values that live until the end,
    // and strftime writes no more than the size it is given. We never set a locale, so names are
    // those of C.
    unsafe {
        let mut parts = std::mem::zeroed();
        ensure!(
            !libc::gmtime_r(&raw const seconds, &raw mut parts).is_null(),
            "a date too far away"
        );
        libc::strftime(
            text.as_mut_ptr().cast(),
            text.len(),
            c"%a, %d %b %Y %H:%M:%S +0000".as_ptr(),
            &raw const parts,
        );
    }
    let text = CStr::from_bytes_until_nul(&text)?;
    Ok(text.to_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that moments are written as Debian's policy wants them.
    #[test]
    fn moments_are_rfc2822() {
        assert_eq!(rfc2822(0).unwrap(), "Thu, 01 Jan 1970 00:00:00 +0000");
        let end = rfc2822(1_798_761_599).unwrap();
        assert_eq!(end, "Thu, 31 Dec 2026 23:59:59 +0000");
    }
}
