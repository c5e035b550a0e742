//! No sentence stands twice.

use std::collections::BTreeMap;

use super::{Document, lines, pages};

/// A sentence that is shorter may well be said in two places.
const LONG: usize = 60;

/// The long sentences of a text, without blocks, tables, headings and marks.
fn sentences(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for (block, line) in lines(text) {
        let is_prose = block.is_none() && !line.is_empty() && !line.starts_with(['|', '#', '<']);
        if !is_prose || line.starts_with("- ") {
            paragraphs.push(String::new());
        }
        if is_prose {
            let paragraph = paragraphs.last_mut().unwrap();
            paragraph.push_str(line.trim_start_matches("- ").trim());
            paragraph.push(' ');
        }
    }
    let all = paragraphs.iter().flat_map(|text| text.split(". "));
    let all = all.map(|sentence| sentence.trim().trim_end_matches('.').to_owned());
    all.filter(|sentence| sentence.len() >= LONG).collect()
}

/// The sentences that stand in more than one place, with the pages.
fn repeated(pages: &[Document]) -> Vec<(String, Vec<&str>)> {
    let mut places: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for page in pages {
        for sentence in sentences(&page.text) {
            places.entry(sentence).or_default().push(&page.name);
        }
    }
    let several = places.into_iter().filter(|(_, on)| on.len() > 1);
    several.collect()
}

/// Check that a sentence is found again also where its lines are broken elsewhere.
#[test]
fn repetition_is_told() {
    let page = |name: &str, text: &str| Document {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    let words = "the count is read at the entry and at the exit of every single system call";
    let pages = [
        page("a", &format!("Short. So {words}. More.\n")),
        page(
            "b",
            &format!("- So {}.\n", words.replacen(" at", "\n  at", 1)),
        ),
        page("c", &format!("```text\nSo {words}.\n```\n")),
    ];
    assert_eq!(repeated(&pages), [(format!("So {words}"), vec!["a", "b"])]);
}

/// Check that no sentence of the front page and of `docs/` stands twice.
#[test]
fn no_sentence_stands_twice() {
    let pages = pages();
    let found = repeated(&pages);
    assert!(found.is_empty(), "{found:#?}");
}
