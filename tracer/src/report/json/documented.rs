//! Holds the examples in `docs/json.md` and what is written together.

use std::{env, fs};

use super::{Json, Report as _};
use crate::report::{locate, samples};

const DOCS: &str = include_str!("../../../../docs/json.md");

fn written(tell: impl FnOnce(&mut Json<&mut Vec<u8>>)) -> String {
    let mut out = Vec::new();
    tell(&mut Json::new(&mut out));
    String::from_utf8(out).unwrap()
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
