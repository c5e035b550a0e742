//! The recipes of docs/ci as far as they need no kernel; the others run in the live tests.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

/// Check that LAVA can write the definition into a shell script: steps are strings, which `: ` would
/// make maps of, and what is set by a job is no more than a word or stands in double quotes.
#[test]
fn steps_for_lava() {
    let definition = fs::read_to_string(docs().join("ci/lava.yaml")).unwrap();
    let (_, steps) = definition.split_once("\n  steps:\n").unwrap();
    let steps: Vec<&str> = steps
        .lines()
        .filter_map(|line| line.strip_prefix("    - "))
        .collect();
    assert!(steps.len() >= 5, "{steps:#?}");
    for step in steps {
        assert!(!step.contains(": ") && !step.contains('#'), "{step}");
        assert!(
            !step.starts_with(['"', '\'', '[', '{', '!', '&', '*']),
            "{step}"
        );
    }
    assert!(!definition.contains("docs/ci/"), "it is all in one file");
}

/// Check that every recipe is told of, and that each shell script is one.
#[test]
fn every_recipe_is_told() {
    let page = fs::read_to_string(docs().join("ci.md")).unwrap();
    let mut folders = vec![docs().join("ci")];
    let mut scripts = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(docs()).unwrap().display().to_string();
            assert!(page.contains(&format!("]({name})")), "{name}");
            if path.extension().is_some_and(|extension| extension == "sh") {
                let checked = Command::new("sh").arg("-n").arg(&path).status().unwrap();
                assert!(checked.success(), "{name}");
                scripts += 1;
            }
        }
    }
    assert!(scripts >= 4, "{scripts}");
}
