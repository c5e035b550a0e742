//! Known leaks on a kernel that has none: what is said of the list, and that it stays as it is.

use std::fs;

use crate::harness::trace;

/// Check that a clean run is clean with a list too, and that what the list no longer needs is told
/// on stderr, unless that shall be quiet.
#[test]
fn a_list_without_use() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("known.toml");
    let text = "[[leak]]\ncomm = 'x*'\nreason = 'one'\n\n\
                [[leak]]\ncomm = 'y'\nreason = 'two'\nexpires = 2020-01-31\n";
    fs::write(&file, text).unwrap();
    let path = file.display();
    for update in ["", "--known-update "] {
        let run = trace(&format!(
            "trace --format json --known {path} {update}-- true"
        ));
        let notes: Vec<&str> = run.stderr.lines().collect();
        assert_eq!(
            notes,
            [
                format!("preemptleak: {path}:5: expired on 2020-01-31, matches no more: two"),
                format!("preemptleak: {path}:1: matched nothing in this run: one"),
            ]
        );
        assert_eq!(run.clean()["known"], 0);
        assert_eq!(fs::read_to_string(&file).unwrap(), text);
    }
    let run = trace(&format!("trace -q --known {path} -- true")).ends(0);
    assert_eq!(run.stderr, "");
}

/// Check that an update without a leak begins no list, and leaves nothing beside it.
#[test]
fn nothing_to_add() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("known.toml");
    let path = file.display();
    let run = trace(&format!("trace --known {path} --known-update -- true")).ends(0);
    let note = format!("preemptleak: {path}: nothing to add, so it was not made\n");
    assert!(run.stderr.ends_with(&note), "{run:#?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

/// Check that two runs of a clean kernel have no difference.
#[test]
fn no_difference() {
    let folder = tempfile::tempdir().unwrap();
    let [old, new] = ["old", "new"].map(|name| folder.path().join(name).display().to_string());
    for file in [&old, &new] {
        trace(&format!("trace -q --format json --output {file} -- true")).ends(0);
    }
    let run = trace(&format!("diff {old} {new}")).ends(0);
    assert!(run.stdout.ends_with("verdict: nothing new\n"), "{run:#?}");
}
