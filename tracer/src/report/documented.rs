//! Holds the examples and tables of `docs/formats.md` and the reports together.

use std::{collections::BTreeSet, env, fs};

use super::{Junit, Ktap, Report, samples};
use crate::leak::{Row, Summary};

const DOCS: &str = include_str!("../../../docs/formats.md");

/// The story twice, on a kernel with a blind spot.
fn tell(report: &mut impl Report) {
    let all = samples::all_at_once();
    let rows = all.rows.into_iter().take(2);
    let mut summary = Summary {
        rows: rows.map(|row| Row { count: 1, ..row }).collect(),
        ..samples::end_of_story()
    };
    summary.coverage.blind_spots = all.coverage.blind_spots;
    report.start(&samples::start_of_story()).unwrap();
    report.leak(&samples::leak()).unwrap();
    report.leak(&samples::masked()).unwrap();
    report.summary(&summary).unwrap();
}

fn ktap() -> String {
    let mut out = Vec::new();
    tell(&mut Ktap::new(&mut out, false));
    String::from_utf8(out).unwrap()
}

fn junit() -> String {
    let mut out = Vec::new();
    tell(&mut Junit::new(&mut out));
    String::from_utf8(out).unwrap()
}

/// Check that the examples are what the program writes. `INSTA_UPDATE=always` puts the new ones
/// there, as it does for snapshots.
#[test]
fn the_examples_are_real() {
    let update = env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always");
    let mut docs = DOCS.to_owned();
    for (language, example) in [("ktap", ktap()), ("xml", junit())] {
        let fence = format!("```{language}\n");
        let (before, rest) = docs.split_once(&fence).unwrap();
        let (block, after) = rest.split_once("```").unwrap();
        if update {
            docs = format!("{before}{fence}{example}```{after}");
        } else {
            assert_eq!(block, example);
        }
    }
    if update {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/formats.md");
        fs::write(path, docs).unwrap();
    }
}

/// Check that every property of the suite is in the table, and every one in the table a property.
#[test]
fn properties_are_documented() {
    let table = DOCS.split_once("| property |").unwrap().1;
    let rows = table
        .lines()
        .skip(2)
        .take_while(|row| row.starts_with("| "));
    let documented: BTreeSet<String> = rows
        .map(|row| row.split('`').nth(1).unwrap().to_owned())
        .collect();
    let report = quick_junit::Report::deserialize_from_str(&junit()).unwrap();
    let properties = report.test_suites[0].properties.iter();
    let written: BTreeSet<String> = properties
        .map(|property| property.name.as_str().to_owned())
        .collect();
    assert_eq!(documented, written);
}
