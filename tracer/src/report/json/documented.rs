//! Holds `docs/json.md` and what is written together, where it is not made of the records.

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
};

use serde_json::Value;

use super::{Json, Report as _};
use crate::{
    explain,
    report::{locate, samples},
};

const DOCS: &str = include_str!("../../../../docs/json.md");

fn written(tell: impl FnOnce(&mut Json<&mut Vec<u8>>)) -> String {
    let mut out = Vec::new();
    tell(&mut Json::new(&mut out));
    String::from_utf8(out).unwrap()
}

/// The fields of each record by its heading: the first cells of the tables below it.
fn documented() -> BTreeMap<String, BTreeSet<String>> {
    let mut sections: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut section = String::new();
    for line in DOCS.lines() {
        if let Some(heading) = line.strip_prefix("## `") {
            section = heading.split('`').next().unwrap().to_owned();
        } else if ["| class |", "| kind |"]
            .iter()
            .any(|head| line.starts_with(head))
        {
            // A table of values, not of fields.
            section = "values".to_owned();
        } else if let Some(row) = line.strip_prefix("| `") {
            let field = row.split('`').next().unwrap().to_owned();
            sections.entry(section.clone()).or_default().insert(field);
        }
    }
    sections
}

/// The names of all fields below `value`: `cmd.name`, `stack[].address`.
fn fields(value: &Value, path: &str, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{key}");
                into.insert(path.clone());
                fields(value, &path, into);
            }
        }
        Value::Array(array) => {
            for value in array {
                fields(value, &format!("{path}[]"), into);
            }
        }
        _ => {}
    }
}

/// Check that every documented field of `explain` is in its record, and every field of it documented.
/// (The tables of the others are made of their records.)
#[test]
fn docs_and_explanations_have_the_same_fields() {
    let value: Value = serde_json::from_str(&explain::tests::record().to_string()).unwrap();
    let mut found = BTreeSet::new();
    fields(&value, "", &mut found);
    assert_eq!(found, documented()["explain"]);
}

/// Check that the examples in the docs are what the program writes. `INSTA_UPDATE=always` puts the
/// new ones there, as it does for snapshots.
#[test]
fn the_examples_are_real() {
    let story = written(|json| {
        json.start(&samples::start_of_story()).unwrap();
        json.leak(&samples::leak()).unwrap();
        json.summary(&samples::end_of_story()).unwrap();
    });
    let located = written(|json| {
        let short = locate::samples::bottom_half();
        json.located(&samples::leak(), &short).unwrap();
    });
    // A block begins every other part.
    let mut parts: Vec<String> = DOCS.split("```").map(str::to_owned).collect();
    let blocks = parts.iter_mut().filter(|part| part.starts_with("json\n"));
    let examples = [story, located].map(|example| format!("json\n{example}"));
    let update = env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always");
    let mut seen = 0;
    for (block, example) in blocks.zip(&examples) {
        seen += 1;
        if update {
            block.clone_from(example);
        } else {
            assert_eq!(block, example);
        }
    }
    assert_eq!(seen, examples.len());
    if update {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/json.md");
        fs::write(path, parts.join("```")).unwrap();
    }
}
