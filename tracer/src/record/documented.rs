//! What is made of the records: the JSON Schema, and the tables of `docs/json.md`. They are committed,
//! and `cargo xtask codegen --records` makes them again.

use std::{collections::BTreeMap, env, fs, path::Path};

use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::Record;

/// Whether to write what is stale, and not to complain.
const WRITE: &str = "PREEMPTLEAK_RECORDS";

/// The schema of all records: what is written, so each field is required.
pub(super) fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let schema = settings
        .into_generator()
        .into_root_schema_for::<Record<'static>>();
    let mut schema = schema.to_value();
    tidy(&mut schema);
    schema
}

/// Descriptions on one line: docstrings are wrapped. No defaults: what is taken for a field that an
/// older version did not write is no value of its own.
fn tidy(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.remove("default");
            for (key, value) in object {
                match value {
                    Value::String(text) if key == "description" => *text = text.replace('\n', " "),
                    value => tidy(value),
                }
            }
        }
        Value::Array(array) => array.iter_mut().for_each(tidy),
        _ => {}
    }
}

/// What one part of the schema says of a field.
struct Field<'a> {
    /// `string or null`.
    kind: String,
    /// The definition of the object that it is, or that it lists.
    object: Option<&'a str>,
    list: bool,
}

impl<'a> Field<'a> {
    fn of(part: &'a Value) -> Self {
        let plain = |kind: &str| Self {
            kind: kind.to_owned(),
            object: None,
            list: false,
        };
        if let Some(name) = part["$ref"].as_str() {
            return Self {
                object: Some(definition(name)),
                ..plain("object")
            };
        }
        if let Some([one, null]) = part["anyOf"].as_array().map(Vec::as_slice) {
            assert_eq!(null["type"], "null", "{part}");
            return Self::of(one).or_null();
        }
        match &part["type"] {
            Value::String(kind) => match kind.as_str() {
                "integer" => plain("number"),
                "array" => {
                    let Self { kind, object, .. } = Self::of(&part["items"]);
                    let (kind, or) = kind.split_once(" or ").unwrap_or((&kind, ""));
                    let or = if or.is_empty() { "" } else { " or null" };
                    let many = match part["maxItems"].as_u64() {
                        Some(count) => format!("{count} "),
                        None => String::new(),
                    };
                    Self {
                        kind: format!("array of {many}{kind}s{or}"),
                        object,
                        list: true,
                    }
                }
                kind => plain(kind),
            },
            Value::Array(kinds) => {
                assert!(kinds.len() == 2 && kinds[1] == "null", "{part}");
                let mut one = part.clone();
                one["type"] = kinds[0].clone();
                let Field { kind, .. } = Field::of(&one);
                plain(&kind).or_null()
            }
            _ => panic!("no type: {part}"),
        }
    }

    fn or_null(mut self) -> Self {
        self.kind.push_str(" or null");
        self
    }
}

/// `StartRecord` of `#/$defs/StartRecord`.
fn definition(reference: &str) -> &str {
    reference.strip_prefix("#/$defs/").unwrap()
}

/// The tables, by the record that they are of. An object that is in several places has its fields in
/// the first.
fn tables(schema: &Value) -> BTreeMap<String, String> {
    // The record `heal` is that of `leak`.
    let mut records: Vec<(Vec<&str>, &str)> = Vec::new();
    for variant in schema["oneOf"].as_array().unwrap() {
        let name = variant["properties"]["type"]["const"].as_str().unwrap();
        let object = definition(variant["$ref"].as_str().unwrap());
        match records.last_mut() {
            Some((names, last)) if *last == object => names.push(name),
            _ => records.push((vec![name], object)),
        }
    }
    let mut seen = BTreeMap::new();
    let mut tables = BTreeMap::new();
    for (names, object) in records {
        let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        let mut rows = Rows {
            schema,
            record: names[0],
            seen: &mut seen,
            table: format!(
                "| field | type | meaning |\n| --- | --- | --- |\n| `type` | string | {} |\n",
                quoted.join(" or ")
            ),
        };
        rows.add(object, "");
        tables.insert(names[0].to_owned(), rows.table);
    }
    tables
}

/// The rows of one record.
struct Rows<'a, 'b> {
    schema: &'a Value,
    record: &'a str,
    /// Where the fields of an object stand: record and path.
    seen: &'b mut BTreeMap<&'a str, (&'a str, String)>,
    table: String,
}

impl<'a> Rows<'a, '_> {
    fn add(&mut self, object: &'a str, prefix: &str) {
        let definition = &self.schema["$defs"][object];
        let properties = definition["properties"].as_object().unwrap();
        // Properties have no order; what is required has that of the record.
        let order = definition["required"].as_array().unwrap();
        assert_eq!(order.len(), properties.len(), "{object}");
        for name in order {
            let name = name.as_str().unwrap();
            let part = &properties[name];
            let Field { kind, object, list } = Field::of(part);
            let mut meaning = part["description"].as_str().unwrap().to_owned();
            let path = format!("{prefix}{name}{}", if list { "[]" } else { "" });
            let mut expand = None;
            if let Some(object) = object {
                match self.seen.get(object) {
                    Some((record, _)) if meaning == format!("as in `{record}`") => {}
                    Some((record, place)) if *record == self.record => {
                        meaning += &format!("; fields as in `{place}`");
                    }
                    Some((record, place)) => {
                        meaning += &format!("; fields as in `{place}` of `{record}`");
                    }
                    None => {
                        self.seen.insert(object, (self.record, path.clone()));
                        expand = Some(object);
                    }
                }
            }
            self.table += &format!("| `{prefix}{name}` | {kind} | {meaning} |\n");
            if let Some(object) = expand {
                self.add(object, &format!("{path}."));
            }
        }
    }
}

/// The page with these tables between their marks.
fn page(text: &str, tables: &BTreeMap<String, String>) -> String {
    let mut text = text.to_owned();
    for (name, table) in tables {
        let begin = format!("<!-- begin: the record {name}, made by cargo xtask codegen -->\n");
        let end = "<!-- end -->";
        let (before, rest) = text.split_once(&begin).expect(&begin);
        let (_, after) = rest.split_once(end).expect(end);
        text = format!("{before}{begin}{table}{end}{after}");
    }
    text
}

/// Check that what is committed is what the records make.
#[test]
fn schema_and_tables_are_made_of_the_records() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let schema = schema();
    let [file, json] = ["schema/record.json", "json.md"].map(|name| docs.join(name));
    let text = fs::read_to_string(&json).unwrap();
    let made = [
        (file, format!("{schema:#}\n")),
        (json, page(&text, &tables(&schema))),
    ];
    for (path, made) in made {
        if env::var_os(WRITE).is_some_and(|value| value == "write") {
            fs::write(path, made).unwrap();
        } else {
            let committed = fs::read_to_string(&path).unwrap();
            assert!(
                committed == made,
                "{} is stale: run `cargo xtask codegen --records` and commit the result",
                path.display()
            );
        }
    }
}
