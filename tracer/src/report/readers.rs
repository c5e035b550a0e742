//! Writes what the readers of other people are given (`xtask/src/test/readers.rs`): a run of each kind, in
//! each format that is not ours.

use std::{env, fs, path::Path};

use super::{Format, Job, Manner, Output, Place, Report as _, open, output::report, samples};
use crate::leak::{CommandEnd, Leak, Summary};

/// Where to; without it nothing is written.
const PLACE: &str = "PREEMPTLEAK_SAMPLES";

const FORMATS: [(Format, &str); 5] = [
    (Format::Ktap, "ktap"),
    (Format::Junit, "xml"),
    (Format::Kcidb, "json"),
    (Format::Lava, "lava"),
    (Format::Results, "txt"),
];

/// Check that each kind of run can be written in each format.
#[test]
fn every_kind_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let place = env::var_os(PLACE).map_or_else(|| folder.path().to_owned(), Into::into);
    let run = Some(CommandEnd::Exited(0));
    let clean = Summary {
        command: run,
        ..samples::clean()
    };
    let known = Summary {
        command: run,
        ..samples::all_known()
    };
    write(&place, "clean", &[], Some(&clean));
    write(
        &place,
        "leak",
        &[samples::leak()],
        Some(&samples::end_of_story()),
    );
    write(&place, "known", &[samples::known()], Some(&known));
    write(&place, "unknown", &[], Some(&samples::lossy()));
    write(&place, "failed", &[], None);
    for (_, extension) in FORMATS {
        let text = fs::read_to_string(place.join(format!("leak.{extension}"))).unwrap();
        assert!(!text.is_empty(), "{extension}");
    }
}

fn write(folder: &Path, kind: &str, leaks: &[Leak], end: Option<&Summary>) {
    let manner = Manner {
        quiet: true,
        job: Some(Job {
            origin: "mylab".to_owned(),
            build: "mylab:build".to_owned(),
            run: format!("run-{kind}"),
        }),
        ..Manner::default()
    };
    for (format, extension) in FORMATS {
        let path = folder.join(format!("{kind}.{extension}"));
        let Some(summary) = end else {
            // As on stdout: to a file of most formats nothing is written.
            let file = fs::File::create(path).unwrap();
            let mut report = report(format, file, &manner);
            report
                .error("this process lacks CAP_BPF: run as root", 125)
                .unwrap();
            continue;
        };
        let place = Place::File(path);
        let mut reports = open(&[Output { format, place }], &manner).unwrap();
        reports.start(&samples::start_of_story()).unwrap();
        for leak in leaks {
            reports.leak(leak).unwrap();
        }
        reports.summary(summary).unwrap();
    }
}
