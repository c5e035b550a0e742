//! What preemptleak writes, held against the schema that it ships.

use serde_json::Value;

/// The schema of all records, as it ships.
const SHIPPED: &str = include_str!("../../docs/schema/record.json");

/// How each record begins.
const BEGIN: &str = "{\"type\":";

/// What is wrong with the records among these lines. The others may be anybody's.
///
/// # Errors
///
/// The first record that is not as the schema says.
pub fn check(lines: &str) -> Result<(), String> {
    let mut records = lines
        .lines()
        .filter(|line| line.starts_with(BEGIN))
        .peekable();
    if records.peek().is_none() {
        return Ok(());
    }
    let schema: Value = serde_json::from_str(SHIPPED).map_err(|error| error.to_string())?;
    for record in records {
        let value = serde_json::from_str(record).map_err(|error| format!("{error}: {record}"))?;
        fits(&schema, &value)?;
    }
    Ok(())
}

/// Holds a value against a schema. Knows what the schema of the records uses, and refuses all else. An
/// object has no other fields than those named: the program's own records are judged, of this version.
///
/// # Errors
///
/// The first thing that does not hold.
pub fn fits(schema: &Value, value: &Value) -> Result<(), String> {
    let path = String::new();
    Held {
        schema,
        value,
        path,
    }
    .against(schema)
}

/// A part of a record.
struct Held<'a> {
    /// The whole schema, which has the definitions.
    schema: &'a Value,
    value: &'a Value,
    /// Where in the record it is.
    path: String,
}

impl Held<'_> {
    /// Holds it against a part of the schema: each word of that, and no field besides.
    fn against(&self, part: &Value) -> Result<(), String> {
        for (word, says) in part.as_object().ok_or("no schema")? {
            self.word(part, word, says)?;
        }
        // Beside a reference stand only some of the fields.
        let (None, Some(known)) = (part.get("$ref"), part["properties"].as_object()) else {
            return Ok(());
        };
        let mut names = self.value.as_object().into_iter().flat_map(|it| it.keys());
        match names.find(|name| !known.contains_key(*name)) {
            Some(name) => self.complain(&format!("no field {name} in the schema")),
            None => Ok(()),
        }
    }

    fn word(&self, part: &Value, word: &str, says: &Value) -> Result<(), String> {
        let Self { value, .. } = self;
        let holds = match word {
            "$defs" | "$schema" | "title" | "description" | "format" => true,
            "$ref" => return self.against(&self.referred(part, says)?),
            "oneOf" | "anyOf" => return self.one_of(word == "oneOf", items(says)),
            "type" => match says {
                Value::Array(kinds) => kinds.iter().any(|kind| is(value, kind)),
                kind => is(value, kind),
            },
            "const" => says == *value,
            "minimum" => value.as_f64() >= says.as_f64() || !value.is_number(),
            "maximum" => value.as_f64() <= says.as_f64() || !value.is_number(),
            "minItems" => !value.is_array() || items(value).len() as u64 >= length(says)?,
            "maxItems" => !value.is_array() || items(value).len() as u64 <= length(says)?,
            "required" => {
                let has = |name: &Value| name.as_str().is_some_and(|it| value.get(it).is_some());
                !value.is_object() || items(says).iter().all(has)
            }
            "items" => {
                for (index, item) in items(value).iter().enumerate() {
                    self.part(item, &format!("[{index}]")).against(says)?;
                }
                true
            }
            "properties" => {
                for (name, part) in says.as_object().into_iter().flatten() {
                    if let Some(field) = value.get(name) {
                        self.part(field, &format!(".{name}")).against(part)?;
                    }
                }
                true
            }
            "additionalProperties" => {
                for (name, field) in value.as_object().into_iter().flatten() {
                    self.part(field, &format!(".{name}")).against(says)?;
                }
                true
            }
            _ => return self.complain(&format!("the schema says {word}, which nobody knows here")),
        };
        if holds {
            return Ok(());
        }
        self.complain(&format!("not of {word} {says}"))
    }

    /// The definition that is meant, with what stands beside the reference: it is of the same object.
    fn referred(&self, part: &Value, name: &Value) -> Result<Value, String> {
        let name = name.as_str().and_then(|name| name.strip_prefix("#/$defs/"));
        let mut whole = self.schema["$defs"][name.ok_or("no reference")?].clone();
        for (name, part) in part["properties"].as_object().into_iter().flatten() {
            whole["properties"][name] = part.clone();
        }
        Ok(whole)
    }

    /// One of these ways holds, and where `only`, no second one.
    fn one_of(&self, only: bool, ways: &[Value]) -> Result<(), String> {
        let tried = ways.iter().map(|way| self.against(way));
        let (good, bad): (Vec<_>, Vec<_>) = tried.partition(Result::is_ok);
        if good.len() == 1 || (good.len() > 1 && !only) {
            return Ok(());
        }
        self.complain(&format!("{} fit: {bad:?}", good.len()))
    }

    fn part<'a>(&'a self, value: &'a Value, at: &str) -> Held<'a> {
        Held {
            schema: self.schema,
            value,
            path: format!("{}{at}", self.path),
        }
    }

    fn complain(&self, what: &str) -> Result<(), String> {
        Err(format!("{}: {what}: {}", self.path, self.value))
    }
}

fn is(value: &Value, kind: &Value) -> bool {
    match kind.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("number") => value.is_number(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("null") => value.is_null(),
        _ => false,
    }
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn length(says: &Value) -> Result<u64, String> {
    says.as_u64().ok_or_else(|| format!("{says} is no length"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ERROR: &str = r#"{"type":"error","v":1,"message":"no privilege","status":125}"#;

    /// Check that records are found among other lines, and that one which is wrong in its type, in a
    /// field, or by half is told.
    #[test]
    fn wrong_records_are_told() {
        assert_eq!(check(""), Ok(()));
        assert_eq!(check(&format!("left: .\n{ERROR}\n{{\"cpu\":1}}\n")), Ok(()));
        for (right, wrong) in [
            ("error", "mood"),
            ("125", "\"125\""),
            ("125", "256"),
            ("125", "-1"),
            ("\"no privilege\"", "null"),
            (",\"status\":125", ""),
            ("125", "125,\"more\":1"),
            ("125}", "12"),
        ] {
            let record = ERROR.replace(right, wrong);
            assert!(check(&format!("{ERROR}\n{record}\n")).is_err(), "{record}");
        }
    }

    /// Check that a schema which says more than is known here holds of nothing.
    #[test]
    fn unknown_words_are_refused() {
        let schema = serde_json::json!({ "type": "string", "pattern": "^a" });
        let said = fits(&schema, &"a".into()).unwrap_err();
        assert!(said.contains("pattern"), "{said}");
    }
}
