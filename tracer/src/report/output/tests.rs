//! Which outputs are opened, which are refused, and that those leave no trace.

use std::os::unix::fs::symlink;

use super::*;
use crate::report::samples;

const QUIET: &Manner = &Manner {
    quiet: true,
    unknown_is_skip: false,
    lava_kmsg: false,
    job: None,
    whole_tree: false,
};

fn to(format: Format, path: impl Into<PathBuf>) -> Output {
    let place = Place::File(path.into());
    Output { format, place }
}

fn names(folder: &Path) -> Vec<OsString> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    names
}

#[track_caller]
fn refused(outputs: &[Output]) -> String {
    open(outputs, QUIET).err().unwrap().to_string()
}

/// Check that a JSON file is emptied when opened, and has each record at once.
#[test]
fn json_is_written_as_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("leaks.jsonl");
    let outputs = [to(Format::Json, &path)];
    let mut reports = open(&outputs, QUIET).unwrap();
    reports.start(&samples::start()).unwrap();
    reports.leak(&samples::leak()).unwrap();
    // Still open: each record was written at once.
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 2);
    let mode = fs::metadata(&path).unwrap().mode();
    assert_eq!(mode & 0o133, 0, "{mode:o}");
    drop(open(&outputs, QUIET).unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), "");
}

/// Check that one run writes every format, each into its own file.
#[test]
fn several_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let outputs = [
        to(Format::Text, path("a.txt")),
        to(Format::Json, path("b.jsonl")),
        to(Format::Ktap, path("c.ktap")),
        to(Format::Junit, path("d.xml")),
    ];
    let mut reports = open(&outputs, QUIET).unwrap();
    reports.start(&samples::start()).unwrap();
    reports.leak(&samples::leak()).unwrap();
    reports.summary(&samples::one_leak()).unwrap();
    let starts = [
        ("a.txt", "tracing "),
        ("b.jsonl", "{\"type\":\"start\""),
        ("c.ktap", "KTAP version 1\n"),
        ("d.xml", "<?xml "),
    ];
    for (name, start) in starts {
        let text = fs::read_to_string(path(name)).unwrap();
        assert!(text.starts_with(start), "{name}: {text}");
    }
    assert_eq!(names(folder.path()).len(), 4);
}

/// Check that two ways to one file are one file, whether it is there or not, and that neither
/// is touched.
#[test]
fn two_ways_to_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("sub")).unwrap();
    fs::write(path("old"), "old").unwrap();
    fs::hard_link(path("old"), path("hard")).unwrap();
    symlink("old", path("link")).unwrap();
    symlink("new", path("dangling")).unwrap();
    symlink("sub/..", path("here")).unwrap();
    let before = names(folder.path());
    for (first, second) in [
        ("old", "old"),
        ("old", "hard"),
        ("old", "link"),
        ("old", "sub/../old"),
        ("old", "here/old"),
        ("new", "new"),
        ("new", "./new"),
        ("new", "dangling"),
        ("new", "here/new"),
    ] {
        let outputs = [
            to(Format::Json, path("other")),
            to(Format::Json, path(first)),
            to(Format::Ktap, path(second)),
        ];
        let error = refused(&outputs);
        assert!(error.starts_with("two outputs to one file: "), "{error}");
        assert!(error.contains(first) && error.contains(second), "{error}");
    }
    assert_eq!(fs::read_to_string(path("old")).unwrap(), "old");
    assert_eq!(names(folder.path()), before);
}

/// Check that where one cannot be opened the others are as they were.
#[test]
fn all_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("old.jsonl"), "old").unwrap();
    fs::write(path("old.xml"), "old").unwrap();
    let mut outputs = vec![
        to(Format::Json, path("old.jsonl")),
        to(Format::Json, path("new.jsonl")),
        to(Format::Junit, path("old.xml")),
        to(Format::Ktap, path("new.ktap")),
        to(Format::Json, "/proc/none"),
    ];
    refused(&outputs);
    outputs.pop();
    outputs.push(to(Format::Text, "/proc/none"));
    refused(&outputs);
    assert_eq!(fs::read_to_string(path("old.jsonl")).unwrap(), "old");
    assert_eq!(fs::read_to_string(path("old.xml")).unwrap(), "old");
    assert_eq!(names(folder.path()), ["old.jsonl", "old.xml"]);
}

/// Check that a link is followed and stays one, also where nothing is behind it yet.
#[test]
fn links_are_followed() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    symlink("target.ktap", path("link")).unwrap();
    for _ in 0..2 {
        let mut reports = open(&[to(Format::Ktap, path("link"))], QUIET).unwrap();
        reports.summary(&samples::clean()).unwrap();
        assert!(path("link").is_symlink());
        let text = fs::read_to_string(path("target.ktap")).unwrap();
        assert!(text.starts_with("KTAP"), "{text}");
    }
}

/// Check that a device is written to and stays a device.
#[test]
fn a_device_stays() {
    let outputs = [
        to(Format::Junit, "/dev/null"),
        to(Format::Ktap, "/dev/null"),
    ];
    let mut reports = open(&outputs, QUIET).unwrap();
    reports.summary(&samples::clean()).unwrap();
    assert!(
        fs::metadata("/dev/null")
            .unwrap()
            .file_type()
            .is_char_device()
    );
}

/// Check that a file in a missing folder, a folder, and what cannot be a file are one clear
/// line each, with nothing unsafe in it.
#[test]
fn an_unwritable_file_is_one_line() {
    for format in [Format::Text, Format::Json, Format::Ktap, Format::Junit] {
        let error = refused(&[to(format, "/proc/no\x1b/x")]);
        insta::assert_snapshot!("an_unwritable_file_is_one_line", error);
        for path in ["/", "/tmp/..", "/tmp/none-of-this/", "/tmp/none-of-this/."] {
            let error = refused(&[to(format, path)]);
            assert!(error.starts_with("cannot write /"), "{error}");
        }
    }
}
