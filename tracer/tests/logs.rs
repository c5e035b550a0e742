//! `explain` on logs that nobody here wrote: kernels of all ages and machines, from issues, mailing lists and
//! CI servers, and what is true of them. Each `logs/NAME.log` is a cut of a few lines with personal details
//! replaced; `logs/NAME.json` has what a right reader tells of it, judged by hand from the kernel's source of
//! that release and, where there is one, the fix.
//!
//! Those whose name begins with a number were published; of those with a letter some were written here, in the
//! forms of other programs and machines.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::{fs, path::Path};

use assert_cmd::Command;
use serde_json::Value;

/// What is told of a log, one record a report.
fn explained(path: &Path) -> Vec<Value> {
    let mut command = Command::cargo_bin("preemptleak").unwrap();
    let output = command
        .env_clear()
        .args(["explain", "--json"])
        .arg(path)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", path.display());
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// A text without what blanks may differ.
fn words(value: &Value) -> String {
    let text = value.as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A list, or one that is its only member.
fn list(value: &Value) -> Vec<&Value> {
    value
        .as_array()
        .map_or_else(|| vec![value], |many| many.iter().collect())
}

/// A function of a stack, without what the compiler and the module add.
fn function(value: &Value) -> &str {
    let name = value.as_str().unwrap_or_default();
    name.split([' ', '+', '.']).next().unwrap_or_default()
}

/// How a record differs from what is true of the report.
fn differences(want: &Value, record: &Value, all: &[Value]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut expect = |key: &str, is: bool, have: &Value| {
        if !is {
            wrong.push(format!("{key}: want {}, have {have}", want[key]));
        }
    };
    let line = words(&record["line"]).starts_with(&words(&want["line"]));
    expect("line", line, &record["line"]);
    for key in ["kind", "times", "comm", "pid", "verdict", "context"] {
        if !want[key].is_null() {
            expect(key, want[key] == record[key], &record[key]);
        }
        let any = format!("{key}_any");
        if let Some(any_of) = want[&any].as_array() {
            expect(&any, any_of.contains(&record[key]), &record[key]);
        }
    }
    if !want["release"].is_null() {
        expect(
            "release",
            want["release"] == record["kernel"],
            &record["kernel"],
        );
    }
    if !want["consequence_of"].is_null() {
        let of = &record["consequence_of"];
        let fits = |want: &Value| words(&of["line"]).contains(&words(want));
        let is_earlier = of["record"]
            .as_u64()
            .and_then(|at| all.get(usize::try_from(at).ok()?))
            .is_some_and(|earlier| earlier["line"] == of["line"]);
        let fits = list(&want["consequence_of"]).into_iter().any(fits);
        expect("consequence_of", fits && is_earlier, of);
    }
    for (field, value) in want["left"].as_object().into_iter().flatten() {
        let readings = record["count"]["readings"].as_array();
        let all_agree = readings.is_some_and(|readings| {
            !readings.is_empty()
                && readings
                    .iter()
                    .all(|reading| reading["bits"][field] == *value)
        });
        expect("left", all_agree, &record["count"]);
    }
    if let Some(starts) = want["stack_starts"].as_array() {
        let wanted: Vec<&str> = starts.iter().map(function).collect();
        let stack: Vec<&str> = list(&record["stack"]).into_iter().map(function).collect();
        let at = stack.windows(wanted.len()).position(|part| part == wanted);
        let printers = [
            "dump_backtrace",
            "show_stack",
            "unwind_backtrace",
            "__schedule_bug",
        ];
        let first = stack.first().copied().unwrap_or_default();
        expect(
            "stack_starts",
            at.is_some() && !printers.contains(&first),
            &record["stack"],
        );
    }
    let mut said: Vec<String> = list(&record["says"])
        .into_iter()
        .map(|say| words(&say["text"]))
        .collect();
    said.extend(list(&record["next"]).into_iter().map(words));
    for never in want["never"].as_array().into_iter().flatten() {
        let never = words(never);
        let hit = said.iter().find(|text| text.contains(&never));
        if let Some(hit) = hit {
            wrong.push(format!("never '{never}': {hit}"));
        }
    }
    wrong
}

/// What is wrong about one log.
fn check(path: &Path) -> Vec<String> {
    let truth = fs::read_to_string(path.with_extension("json")).unwrap();
    let truth: Value = serde_json::from_str(&truth).unwrap();
    let records = explained(path);
    let mut wrong = Vec::new();
    let mut rest = records.iter().enumerate();
    let mut last = None;
    for want in list(&truth["reports"]) {
        let line = words(&want["line"]);
        let found = rest
            .clone()
            .find(|(_, record)| words(&record["line"]).contains(&line));
        let Some((at, record)) = found else {
            let merged = last.is_some_and(|last: &Value| last["times"].as_u64() > Some(1));
            if !(want["or_merged"] == true && merged) {
                wrong.push(format!("not told: {line}"));
            }
            continue;
        };
        rest = records.iter().enumerate();
        rest.nth(at);
        last = Some(record);
        wrong.extend(differences(want, record, &records));
    }
    for key in ["arch", "rt"] {
        let told: Vec<&Value> = records
            .iter()
            .map(|record| &record[key])
            .filter(|value| !value.is_null())
            .collect();
        let is_right = told.iter().all(|value| **value == truth[key]);
        let is_missing = told.is_empty() && truth[&format!("{key}_shown")] == true;
        if !truth[key].is_null() && (!is_right || is_missing) {
            wrong.push(format!("{key}: want {}, have {told:?}", truth[key]));
        }
    }
    wrong
}

/// The logs of the folder.
fn logs() -> Vec<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs");
    let mut logs: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "log"))
        .collect();
    logs.sort();
    logs
}

/// Check that what is told of each log is what is true of it.
#[test]
fn logs_that_others_wrote() {
    let logs = logs();
    assert!(logs.len() >= 120, "{}", logs.len());
    let mut wrong = String::new();
    for path in logs {
        for text in check(&path) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            wrong.push_str(&format!("{name}: {text}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Check that nothing is told for certain that a log cannot prove, whatever it is.
#[test]
fn nothing_is_certain() {
    for path in logs() {
        for record in explained(&path) {
            for say in list(&record["says"]) {
                let text = words(&say["text"]);
                for words in ["for certain", "no leak to look for", "the log has no"] {
                    assert!(!text.contains(words), "{}: {text}", path.display());
                }
            }
        }
    }
}
