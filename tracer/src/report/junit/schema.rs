//! What Jenkins' xunit plugin lets a JUnit file be (`junit-10.xsd`, plugin 3.1.6), as a table: it
//! refuses a file with anything else in it, all of it.

use quick_xml::{Reader, events::BytesStart, events::Event};

/// An element: its attributes, of which the first `required` must be there, and the elements in it.
struct Element {
    name: &'static str,
    attributes: &'static [&'static str],
    required: usize,
    children: &'static [&'static str],
}

const ELEMENTS: [Element; 9] = [
    Element {
        name: "testsuites",
        attributes: &["name", "time", "tests", "failures", "errors"],
        required: 0,
        children: &["testsuite"],
    },
    Element {
        name: "testsuite",
        attributes: &[
            "name",
            "tests",
            "failures",
            "errors",
            "group",
            "time",
            "skipped",
            "timestamp",
            "hostname",
            "id",
            "package",
            "file",
            "log",
            "url",
        ],
        required: 4,
        children: &[
            "testsuite",
            "properties",
            "testcase",
            "system-out",
            "system-err",
        ],
    },
    Element {
        name: "properties",
        attributes: &[],
        required: 0,
        children: &["property"],
    },
    Element {
        name: "property",
        attributes: &["name", "value"],
        required: 2,
        children: &[],
    },
    Element {
        name: "testcase",
        attributes: &["name", "time", "classname", "group"],
        required: 1,
        children: &["skipped", "error", "failure", "system-out", "system-err"],
    },
    Element {
        name: "failure",
        attributes: &["type", "message"],
        required: 0,
        children: &[],
    },
    Element {
        name: "error",
        attributes: &["type", "message"],
        required: 0,
        children: &[],
    },
    Element {
        name: "skipped",
        attributes: &["type", "message"],
        required: 0,
        children: &[],
    },
    Element {
        name: "system-out",
        attributes: &[],
        required: 0,
        children: &[],
    },
];

/// Says what the plugin would refuse.
pub(super) fn check(xml: &str) -> Result<(), String> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<&Element> = Vec::new();
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => {
                let element = enter(&start, open.last().copied())?;
                open.push(element);
            }
            Event::Empty(start) => {
                enter(&start, open.last().copied())?;
            }
            Event::End(_) => {
                open.pop();
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn enter(start: &BytesStart<'_>, parent: Option<&Element>) -> Result<&'static Element, String> {
    let name = String::from_utf8_lossy(start.name().0).into_owned();
    let element = ELEMENTS.iter().find(|element| element.name == name);
    let element = element.ok_or_else(|| format!("no element is called {name}"))?;
    match parent {
        None if name != "testsuites" => return Err(format!("{name} is no root")),
        Some(parent) if !parent.children.contains(&element.name) => {
            return Err(format!("{name} in {}", parent.name));
        }
        _ => {}
    }
    let mut seen = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let key = String::from_utf8_lossy(attribute.key.0).into_owned();
        if !element.attributes.contains(&key.as_str()) {
            return Err(format!("{name} has no attribute {key}"));
        }
        if key == "time" && !is_time(&String::from_utf8_lossy(&attribute.value)) {
            return Err(format!("the time of {name} is none"));
        }
        seen.push(key);
    }
    let required = &element.attributes[..element.required];
    match required
        .iter()
        .find(|it| !seen.iter().any(|key| key == *it))
    {
        Some(missing) => Err(format!("{name} without {missing}")),
        None => Ok(element),
    }
}

/// Seconds, and three digits behind the point at the most: older plugins take no more.
fn is_time(text: &str) -> bool {
    let (seconds, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    digits(seconds) && digits(fraction) && fraction.len() <= 3
}

/// Check that the table refuses what the plugin does.
#[test]
fn the_table_is_strict() {
    let good = r#"<testsuites tests="1"><testsuite name="a" tests="1" failures="0" errors="0" time="1.250"><testcase name="b"><skipped>c</skipped></testcase></testsuite></testsuites>"#;
    assert_eq!(check(good), Ok(()));
    for (from, to) in [
        (
            r#"<testsuites tests="1""#,
            r#"<testsuites tests="1" skipped="0""#,
        ),
        (r#" failures="0""#, ""),
        ("1.250", "1.2500"),
        ("1.250", "soon"),
        ("skipped>", "errors>"),
        ("testcase", "case"),
    ] {
        let bad = good.replace(from, to);
        assert!(check(&bad).is_err(), "{bad}");
    }
}
