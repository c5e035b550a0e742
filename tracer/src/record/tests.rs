//! What is written is what the schema says, and is read back; so is what older versions wrote.

use std::{env, fs, path::Path};

use serde_json::Value;

use super::{Record, documented::schema};
use crate::{
    check, diff, explain,
    leak::{Leak, Verdict},
    report::{Json, Report as _, locate_samples, samples, write_line},
};

/// Complains of what does not hold of a value. Knows what this schema uses, and nothing besides; an
/// object has no other fields than these.
fn validate(schema: &Value, part: &Value, value: &Value, path: &str) -> Result<(), String> {
    let complain = |what: String| Err(format!("{path}: {what}: {value}"));
    let mut fields: Vec<&str> = Vec::new();
    for (word, says) in part.as_object().ok_or("no schema")? {
        match word.as_str() {
            "$defs" | "$schema" | "title" | "description" | "format" => {}
            "$ref" => {
                let name = says.as_str().and_then(|name| name.strip_prefix("#/$defs/"));
                let definition = &schema["$defs"][name.ok_or("no reference")?];
                let mut whole = definition.clone();
                // What stands beside it is of the same object.
                if let Some(more) = part["properties"].as_object() {
                    for (name, part) in more {
                        whole["properties"][name] = part.clone();
                    }
                }
                validate(schema, &whole, value, path)?;
            }
            "oneOf" | "anyOf" => {
                let ways = says.as_array().ok_or("no list")?.iter();
                let tried = ways.map(|way| validate(schema, way, value, path));
                let (good, bad): (Vec<_>, Vec<_>) = tried.partition(Result::is_ok);
                let of_one = word != "oneOf" || good.len() == 1;
                if good.is_empty() || !of_one {
                    return complain(format!("{} fit: {bad:?}", good.len()));
                }
            }
            "type" => {
                let is = |kind: &Value| match kind.as_str() {
                    Some("object") => value.is_object(),
                    Some("array") => value.is_array(),
                    Some("string") => value.is_string(),
                    Some("boolean") => value.is_boolean(),
                    Some("number") => value.is_number(),
                    Some("integer") => value.is_i64() || value.is_u64(),
                    Some("null") => value.is_null(),
                    _ => false,
                };
                let fits = says
                    .as_array()
                    .map_or_else(|| is(says), |kinds| kinds.iter().any(is));
                if !fits {
                    return complain(format!("not of type {says}"));
                }
            }
            "const" if says != value => return complain(format!("not {says}")),
            "const" => {}
            "minimum" | "maximum" => {
                let (Some(limit), Some(number)) = (says.as_f64(), value.as_f64()) else {
                    continue;
                };
                if (word == "minimum" && number < limit) || (word == "maximum" && number > limit) {
                    return complain(format!("{word} {says}"));
                }
            }
            "minItems" | "maxItems" => {
                let len = value.as_array().map(Vec::len);
                if len.is_none_or(|len| Some(len as u64) != says.as_u64()) {
                    return complain(format!("{word} {says}"));
                }
            }
            "items" => {
                for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                    validate(schema, says, value, &format!("{path}[{index}]"))?;
                }
            }
            "required" => {
                for name in says.as_array().into_iter().flatten() {
                    let name = name.as_str().ok_or("no name")?;
                    if value.is_object() && value.get(name).is_none() {
                        return complain(format!("no {name}"));
                    }
                }
            }
            "properties" => {
                for (name, part) in says.as_object().into_iter().flatten() {
                    fields.push(name);
                    if let Some(value) = value.get(name) {
                        validate(schema, part, value, &format!("{path}.{name}"))?;
                    }
                }
            }
            "additionalProperties" => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    validate(schema, says, value, &format!("{path}.{name}"))?;
                }
            }
            word => {
                return complain(format!(
                    "the schema says {word}, which this test does not know"
                ));
            }
        }
    }
    // Beside a reference stands a part of the fields.
    if !fields.is_empty() && part.get("$ref").is_none() {
        for name in value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name)
        {
            if !fields.contains(&name.as_str()) {
                return complain(format!("no field {name} in the schema"));
            }
        }
    }
    Ok(())
}

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
        validate(&schema, &schema, &value, "").unwrap_or_else(|why| panic!("{why}"));
        let record: Record<'_> = serde_json::from_str(line).unwrap();
        let mut again = Vec::new();
        write_line(&mut again, &record).unwrap();
        assert_eq!(String::from_utf8(again).unwrap().trim_end(), line);
    }
    assert_eq!(types.len(), schema["oneOf"].as_array().unwrap().len());
}

/// Check that the schema refuses what is no record: another type, a field too many or too few, a
/// value of another kind.
#[test]
fn the_schema_refuses_what_is_no_record() {
    let schema = schema();
    let mut json = Vec::new();
    Json::new(&mut json).error("no", 125).unwrap();
    let good: Value = serde_json::from_slice(&json).unwrap();
    validate(&schema, &schema, &good, "").unwrap();
    for (field, value) in [
        ("type", "mood".into()),
        ("status", "125".into()),
        ("status", 256.into()),
        ("message", Value::Null),
        ("more", 1.into()),
    ] {
        let mut bad = good.clone();
        bad[field] = value;
        assert!(validate(&schema, &schema, &bad, "").is_err(), "{bad}");
    }
    let mut bad = good;
    bad.as_object_mut().unwrap().remove("message");
    assert!(validate(&schema, &schema, &bad, "").is_err(), "{bad}");
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
