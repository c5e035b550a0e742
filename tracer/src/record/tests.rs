//! What is written is what the schema says, and is read back; so is what older versions wrote.

use std::{env, fs, path::Path};

use preemptleak_tests::records::fits;
use serde_json::Value;

use super::{Record, documented::schema};
use crate::{
    check, diff, explain,
    leak::{Leak, Verdict},
    report::{Json, Report as _, locate_samples, samples, write_line},
};

/// The lines of all records there are samples of.
fn written() -> String {
    let mut out = Vec::new();
    let mut json = Json::new(&mut out);
    json.start(&samples::start()).unwrap();
    json.start(&samples::start_of_command()).unwrap();
    for leak in leaks() {
        json.leak(&leak).unwrap();
    }
    for located in locate_samples::all() {
        json.located(&samples::masked(), &located).unwrap();
    }
    json.not_located(&samples::leak(), "lost").unwrap();
    json.kernel_message(&samples::kernel_message()).unwrap();
    for summary in [
        samples::clean(),
        samples::one_leak(),
        samples::all_at_once(),
        samples::all_known(),
        samples::lossy(),
        samples::blind(Verdict::Clean),
        samples::end_of_story(),
    ] {
        json.summary(&summary).unwrap();
    }
    json.error("no privilege: \u{1b}: run as root", 125)
        .unwrap();
    for facts in [check::samples::rich(), check::samples::bare(&["CAP_BPF"])] {
        write_line(&mut out, &Record::Check(facts)).unwrap();
    }
    String::from_utf8(out).unwrap() + &diff::sample_record() + &explain::sample_records()
}

fn leaks() -> [Leak; 14] {
    [
        samples::leak(),
        samples::masked(),
        samples::underflow(),
        samples::heal(),
        samples::heal_between(),
        samples::heal_by_itself(),
        samples::rcu(),
        samples::raised_at(),
        samples::ia32(),
        samples::setsockopt(),
        samples::outside(),
        samples::kernel_thread(),
        samples::hostile(),
        samples::known(),
    ]
}

/// The files of records in a folder of the tests.
fn kept() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/samples");
    let files = fs::read_dir(folder).unwrap();
    let mut kept: Vec<(String, String)> = files
        .map(|file| {
            let path = file.unwrap().path();
            (
                path.display().to_string(),
                fs::read_to_string(path).unwrap(),
            )
        })
        .collect();
    kept.sort();
    kept
}

/// Check that each record that is written, and those in the docs, are as the schema says, and that
/// what is read back is written as it was.
#[test]
fn records_are_as_the_schema_says_and_come_back() {
    let schema = schema();
    let docs = include_str!("../../../docs/json.md");
    let blocks = docs.split("```json\n").skip(1);
    let blocks: String = blocks
        .map(|block| block.split("```").next().unwrap())
        .collect();
    let written = written();
    let mut types = std::collections::BTreeSet::new();
    for line in written.lines().chain(blocks.lines()) {
        let value: Value = serde_json::from_str(line).unwrap();
        types.insert(value["type"].as_str().unwrap().to_owned());
        fits(&schema, &value).unwrap_or_else(|why| panic!("{why}"));
        let record: Record<'_> = serde_json::from_str(line).unwrap();
        let mut again = Vec::new();
        write_line(&mut again, &record).unwrap();
        assert_eq!(String::from_utf8(again).unwrap().trim_end(), line);
    }
    assert_eq!(types.len(), schema["oneOf"].as_array().unwrap().len());
}

/// Check that what was written by each version so far is read.
#[test]
fn what_older_versions_wrote_is_read() {
    let kept = kept();
    assert!(kept.len() >= 2, "{kept:?}");
    for (path, text) in kept {
        for line in text.lines() {
            let read = serde_json::from_str::<Record<'_>>(line);
            assert!(read.is_ok(), "{path}: {read:?}: {line}");
        }
    }
}

/// Check that lists of a call's are read only as long as they can be: `{}` is a frame.
#[test]
fn lists_without_end_are_refused() {
    let mut json = Vec::new();
    Json::new(&mut json).leak(&samples::leak()).unwrap();
    let line = String::from_utf8(json).unwrap();
    for (count, fits) in [(1024, true), (1025, false), (1_000_000, false)] {
        let stack = format!("\"stack\":[{}]", vec!["{}"; count].join(","));
        let read = serde_json::from_str::<Record<'_>>(&line.replace("\"stack\":[]", &stack));
        assert_eq!(read.is_ok(), fits, "{count}");
    }
}
