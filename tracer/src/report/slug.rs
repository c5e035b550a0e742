//! Names of test cases for those who take no blanks in them.

use std::collections::BTreeSet;

/// Longer ones are cut: a console has an end on the right, and what it wraps there is lost to LAVA.
const LONGEST: usize = 96;

/// `ioctl-siocbrdelbr-0x89a1-leak` of `ioctl SIOCBRDELBR (0x89a1) leak`: nothing but `[a-z0-9_-]`,
/// whatever the name, and never empty.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for c in name.chars() {
        match c.to_ascii_lowercase() {
            c @ ('a'..='z' | '0'..='9' | '_') => slug.push(c),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    if slug.len() > LONGEST {
        slug.truncate(LONGEST);
        return marked(&slug, name);
    }
    match slug.trim_end_matches('-') {
        "" => marked("case", name),
        slug => slug.to_owned(),
    }
}

/// With the name's own mark behind it.
fn marked(slug: &str, name: &str) -> String {
    format!("{}-{:08x}", slug.trim_end_matches('-'), fnv(name))
}

/// FNV-1a: the same in every run and on every machine, which `std`'s hasher does not promise.
fn fnv(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The names of one run, which are told apart.
#[derive(Debug, Default)]
pub(super) struct Slugs {
    taken: BTreeSet<String>,
}

impl Slugs {
    /// The slug of a name that comes once. One that is taken gets the name's mark.
    pub(super) fn take(&mut self, name: &str) -> String {
        let slug = slug(name);
        if self.taken.insert(slug.clone()) {
            return slug;
        }
        let slug = marked(&slug, name);
        self.taken.insert(slug.clone());
        slug
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check the names that there are, and those that nobody would give.
    #[test]
    fn names() {
        for (name, expected) in [
            (
                "ioctl SIOCBRDELBR (0x89a1) leak",
                "ioctl-siocbrdelbr-0x89a1-leak",
            ),
            ("ioctl/ia32 0x4c02 underflow", "ioctl-ia32-0x4c02-underflow"),
            ("no-syscall outside", "no-syscall-outside"),
            ("blind spot 1", "blind-spot-1"),
            ("--a--", "a"),
            ("> RESULT=pass\n", "result-pass"),
        ] {
            assert_eq!(slug(name), expected);
        }
        assert!(slug("").starts_with("case-"));
    }

    /// Check that two names that come to the same are two names all the same.
    #[test]
    fn alike_is_told_apart() {
        let mut slugs = Slugs::default();
        let taken = ["a b", "a-b", "A b", "a b c"].map(|name| slugs.take(name));
        assert_eq!(taken[0], "a-b");
        let all: BTreeSet<&String> = taken.iter().collect();
        assert_eq!(all.len(), taken.len(), "{taken:?}");
    }

    proptest! {
        /// Check that nothing but plain characters comes of any name, and not too many.
        #[test]
        fn any_name(name in ".{0,300}") {
            let slug = slug(&name);
            prop_assert!(!slug.is_empty() && slug.len() <= LONGEST + 9);
            prop_assert!(
                slug.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-')),
                "{}", slug
            );
        }
    }
}
