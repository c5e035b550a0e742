//! A finding says what it is. Whether it still is so is not for a test: that needs the network.

use std::{fs, os::unix::fs::PermissionsExt as _};

use super::root;

/// What the first lines of a finding must say, in this order.
const SAYS: [&str; 4] = ["# What: ", "# Version: ", "# Expected: ", "# Seen: "];

/// Whether a script has its four lines before its first command, in order.
fn says_all(text: &str) -> bool {
    let mut head = text
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with('#'));
    SAYS.iter()
        .all(|words| head.any(|line| line.starts_with(words)))
}

/// Check that a script is told that misses a line, or has it below its first command.
#[test]
fn gaps_are_told() {
    let whole = "#!/bin/sh\n# What: a\n#  b\n# Version: 1\n# Expected: c\n# Seen: d\nset -eu\n";
    assert!(says_all(whole));
    assert!(!says_all(&whole.replace("# Version: 1\n", "")));
    assert!(!says_all(&whole.replace("# Seen", "set -eu\n# Seen")));
}

/// Check that every finding says what, of which version, what was expected and what was seen, can be
/// run, stops at an error, and leaves nothing behind.
#[test]
fn findings_say_what_they_are() {
    for entry in fs::read_dir(root().join("findings")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display();
        if path.extension().is_none_or(|extension| extension != "sh") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        assert!(says_all(&text), "{name}: {SAYS:?}");
        let can_run = fs::metadata(&path).unwrap().permissions().mode() & 0o111 != 0;
        assert!(text.starts_with("#!/bin/sh\n") && can_run, "{name}");
        for line in [
            "set -eu",
            "folder=$(mktemp -d)",
            "trap 'rm -rf \"$folder\"' EXIT",
        ] {
            assert!(text.lines().any(|other| other == line), "{name}: {line}");
        }
    }
}
