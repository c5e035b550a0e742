//! Links lead to what exists.

use std::fs;

use super::{documents, lines, read, root};

/// The name a heading has in a link, as GitHub makes it.
fn anchor(heading: &str) -> String {
    let kept = |c: char| c.is_alphanumeric() || c == '-' || c == '_' || c == ' ';
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    text.replace(|c| !kept(c), "").replace(' ', "-")
}

/// What the links outside of blocks lead to, without addresses of the net.
fn targets(text: &str) -> Vec<&str> {
    lines(text)
        .filter(|(block, _)| block.is_none())
        .flat_map(|(_, line)| line.split("](").skip(1))
        .map(|link| link.split(')').next().unwrap())
        .filter(|target| !target.contains("://"))
        .collect()
}

/// Whether a document has this heading.
fn has(text: &str, heading: &str) -> bool {
    let mut outside = lines(text).filter(|(block, _)| block.is_none());
    outside.any(|(_, line)| line.starts_with('#') && anchor(line) == heading)
}

/// Check that links are seen where they are, and headings by the names that links have for them.
#[test]
fn links_and_headings_are_seen() {
    let text =
        "# One `--two` (three)\n[a](b.md#c) and [d](https://e)\n```sh\n# four\n[x](y)\n```\n";
    assert_eq!(targets(text), ["b.md#c"]);
    assert!(has(text, "one---two-three"));
    assert!(!has(text, "four"));
}

/// Check that every link of the documents leads to a file, and to a heading in it, that exists.
#[test]
fn links_lead_somewhere() {
    for document in documents() {
        let name = &document.name;
        for target in targets(&document.text) {
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            let path = root().join(name);
            let path = match file {
                "" => path,
                file => path.with_file_name(file),
            };
            assert!(path.exists(), "{name}: {target}");
            if !heading.is_empty() {
                let text = fs::read_to_string(&path).unwrap();
                assert!(has(&text, heading), "{name}: {target}");
            }
        }
    }
}

/// Check that the index of `docs/` and that of `findings/` have each file of theirs, once.
#[test]
fn indexes_are_complete() {
    for (folder, extension) in [("docs", "md"), ("findings", "sh")] {
        let index = read(&format!("{folder}/README.md"));
        let mut listed: Vec<&str> = targets(&index)
            .into_iter()
            .filter(|target| target.ends_with(extension) && !target.contains('/'))
            .collect();
        listed.sort_unstable();
        let entries = fs::read_dir(root().join(folder)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut there: Vec<String> = names
            .filter(|name| name.ends_with(extension) && name != "README.md")
            .collect();
        there.sort();
        assert_eq!(listed, there, "{folder}");
    }
}
