//! What the documents say of the program is what the program says of itself, each thing once, and
//! every link leads somewhere.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod findings;
mod flags;
mod help;
mod links;
mod once;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A document: its path from the top of the repository, and its text.
struct Document {
    name: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// All documents that are written by hand, by name.
fn documents() -> Vec<Document> {
    let mut found = Vec::new();
    for folder in ["", "docs/", "findings/"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "md") {
                let name = format!("{folder}{}", path.file_name().unwrap().display());
                let text = read(&name);
                found.push(Document { name, text });
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// The documents for users: the front page and its pages.
fn pages() -> Vec<Document> {
    let is_page = |name: &str| name == "README.md" || name.starts_with("docs/");
    let all = documents().into_iter();
    all.filter(|document| is_page(&document.name)).collect()
}

/// The lines of a text, each with the language of the block that it stands in; `None` outside. The
/// fences are left out.
fn lines(text: &str) -> impl Iterator<Item = (Option<&str>, &str)> {
    let mut block = None;
    text.lines().filter_map(move |line| {
        if let Some(language) = line.strip_prefix("```") {
            block = block.is_none().then_some(language);
            return None;
        }
        Some((block, line))
    })
}
