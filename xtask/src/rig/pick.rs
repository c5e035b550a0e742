//! Chooses a line's packages among those the archive has today.

use std::collections::BTreeSet;

use anyhow::{Context, Result};

use super::apt::Apt;

/// The newest image whose name fits the pattern. One with headers comes before a newer one
/// without: the archive drops headers long before it drops images.
pub(crate) fn newest(apt: &Apt, pattern: &str) -> Result<String> {
    let (prefix, _) = pattern.split_once('*').unwrap_or((pattern, ""));
    newest_of(apt.names(prefix)?, &apt.names("linux-headers-")?, pattern)
        .with_context(|| format!("apt knows no package {pattern}"))
}

fn newest_of(images: Vec<String>, headers: &[String], pattern: &str) -> Option<String> {
    let (prefix, suffix) = pattern.split_once('*').unwrap_or((pattern, ""));
    let mut found = Vec::new();
    for name in images {
        let middle = name
            .strip_prefix(prefix)
            .and_then(|rest| rest.strip_suffix(suffix));
        if let Some(middle) = middle
            && middle.starts_with(|c: char| c.is_ascii_digit())
        {
            // `56` of 6.1.0-56, `117+deb13` of 6.12.117+deb13: numbers compare as numbers.
            let numbers = middle.split(|c: char| !c.is_ascii_digit());
            let numbers: Vec<u64> = numbers.filter_map(|number| number.parse().ok()).collect();
            found.push((headers.contains(&headers_of(&name)), numbers, name));
        }
    }
    found.into_iter().max().map(|(_, _, name)| name)
}

/// The name of the headers' package that belongs to an image's.
pub(crate) fn headers_of(image: &str) -> String {
    image.replacen("linux-image-", "linux-headers-", 1)
}

/// The packages and those that a kernel is split into, without the rest of what they name, and
/// without those that the archive has dropped.
pub(crate) fn with_parts(apt: &Apt, packages: &[String]) -> Result<Vec<String>> {
    const PARTS: [&str; 5] = ["binary", "modules", "base", "headers", "kbuild"];
    let mut all: BTreeSet<String> = BTreeSet::new();
    let mut rest = packages.to_vec();
    while let Some(package) = rest.pop() {
        let known = apt.names(&package)?.contains(&package);
        if !known || !all.insert(package.clone()) {
            continue;
        }
        let depends = apt.show(&package)?.depends;
        rest.extend(depends.into_iter().filter(|name| {
            PARTS
                .iter()
                .any(|part| name.starts_with(&format!("linux-{part}-")))
        }));
    }
    Ok(all.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(images: &[&str], headers: &[&str], pattern: &str) -> Option<String> {
        let own = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        newest_of(own(images), &own(headers), pattern)
    }

    /// Check that releases compare as numbers, and that a metapackage is none.
    #[test]
    fn newest_by_number() {
        let images = [
            "linux-image-6.12-cloud-amd64",
            "linux-image-6.12.9+deb13-cloud-amd64",
            "linux-image-6.12.117+deb13-cloud-amd64",
            "linux-image-6.12.90+deb13.1-cloud-amd64",
            "linux-image-6.12.118+deb13-rt-amd64",
        ];
        let newest = pick(&images, &[], "linux-image-6.12.*-cloud-amd64");
        assert_eq!(newest.as_deref(), Some(images[2]));
    }

    /// Check that an image with headers is taken before a newer one without.
    #[test]
    fn headers_come_first() {
        let images = [
            "linux-image-6.1.0-47-cloud-amd64",
            "linux-image-6.1.0-56-cloud-amd64",
        ];
        let headers = ["linux-headers-6.1.0-47-cloud-amd64"];
        let pattern = "linux-image-6.1.0-*-cloud-amd64";
        assert_eq!(pick(&images, &headers, pattern).as_deref(), Some(images[0]));
        assert_eq!(pick(&images, &[], pattern).as_deref(), Some(images[1]));
        assert_eq!(pick(&[], &[], pattern), None);
    }
}
