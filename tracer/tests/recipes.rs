//! The recipes of docs/ci as far as they need no kernel; the others run in the live tests.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{
    env,
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::Command,
};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

/// The calls of `lava-test-case` that come of this KTAP file, one line each.
fn lava_cases(folder: &Path, ktap: &Path) -> String {
    let fake = folder.join("lava-test-case");
    fs::write(&fake, "#!/bin/sh\necho \"$@\"\n").unwrap();
    fs::set_permissions(&fake, Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", folder.display(), env::var("PATH").unwrap());
    let output = Command::new("sh")
        .arg(docs().join("ci/lava-cases.sh"))
        .arg(ktap)
        .env("PATH", path)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Check that each result of KTAP becomes LAVA's, with a name that LAVA takes, and that a report that
/// is not there is no pass.
#[test]
fn results_for_lava() {
    let folder = tempfile::tempdir().unwrap();
    let ktap = folder.path().join("leaks.ktap");
    let text = "KTAP version 1\n1..5\n# not ok 9 a detail\nnot ok 1 ioctl SIOCBRDELBR (0x89a1) leak\n\
                ok 2 nanosleep heal\nok 3 lost events # SKIP 7 not read\n\
                not ok 4 coverage # ERROR unknown: ok 1 # SKIP x\nok 5 coverage\n";
    fs::write(&ktap, text).unwrap();
    assert_eq!(
        lava_cases(folder.path(), &ktap),
        "ioctl-SIOCBRDELBR-0x89a1-leak --result fail\n\
         nanosleep-heal --result pass\n\
         lost-events --result skip\n\
         coverage --result unknown\n\
         coverage --result pass\n"
    );
    assert_eq!(
        lava_cases(folder.path(), &folder.path().join("none")),
        "coverage --result unknown\n"
    );
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
    assert!(scripts >= 5, "{scripts}");
}
