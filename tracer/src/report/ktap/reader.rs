//! A strict reader of KTAP for the tests: what `Documentation/dev-tools/ktap.rst` says, and all
//! that makes `tools/testing/kunit/kunit_parser.py` of Linux 6.1 see something else in a line.

/// What a test came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Passed,
    Failed,
    Skipped,
}

/// A test that was read.
#[derive(Clone, Debug)]
pub(super) struct Test {
    pub name: String,
    pub status: Status,
    /// The diagnostic lines before its result.
    pub log: Vec<String>,
}

/// Reads a whole document of tests that are not nested, or says what is wrong with it.
pub(super) fn read(text: &str) -> Result<Vec<Test>, String> {
    let body = text.strip_suffix('\n').ok_or("the last line has no end")?;
    let mut lines = body.split('\n');
    if lines.next() != Some("KTAP version 1") {
        return Err("no version line first".to_owned());
    }
    let plan = lines.next().ok_or("no plan")?;
    let planned = number(
        plan.strip_prefix("1..")
            .ok_or("no plan after the version")?,
    )?;
    let mut tests = Vec::new();
    let mut log = Vec::new();
    for line in lines {
        harmless(line)?;
        if let Some(diagnostic) = line.strip_prefix("# ") {
            log.push(diagnostic.to_owned());
            continue;
        }
        let (index, name, status) = result(line)?;
        if index != tests.len() + 1 {
            return Err(format!("test {index} out of order"));
        }
        let log = std::mem::take(&mut log);
        tests.push(Test { name, status, log });
    }
    if !log.is_empty() {
        return Err("diagnostic lines of no test".to_owned());
    }
    if tests.len() != planned || tests.is_empty() {
        return Err(format!("{planned} tests planned, {} run", tests.len()));
    }
    Ok(tests)
}

/// No line may be one thing to us and another to kunit_parser.py.
fn harmless(line: &str) -> Result<(), String> {
    // KTAP_END, searched for anywhere.
    let last_words = [
        "List of all partitions:",
        "Kernel panic - not syncing: VFS:",
        "reboot: System halted",
    ];
    if last_words.iter().any(|words| line.contains(words)) {
        return Err(format!("the end of the log for kunit: {line}"));
    }
    // TEST_HEADER.
    if line.trim_start().starts_with("# Subtest: ") {
        return Err(format!("a subtest for kunit: {line}"));
    }
    // Python splits lines at more places than we do, and takes spaces off their ends.
    if line.chars().any(char::is_control) || line.trim_end() != line {
        return Err(format!("not one plain line: {line:?}"));
    }
    Ok(())
}

/// TEST_RESULT: `^\s*(ok|not ok) ([0-9]+) (- )?([^#]*)( # .*)?$`, without its freedoms.
fn result(line: &str) -> Result<(usize, String, Status), String> {
    let bad = |why: &str| format!("{why}: {line}");
    let (ok, rest) = match (line.strip_prefix("ok "), line.strip_prefix("not ok ")) {
        (Some(rest), _) => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => return Err(bad("neither a diagnostic nor a result")),
    };
    let (index, rest) = rest.split_once(' ').ok_or_else(|| bad("no name"))?;
    let (name, directive) = match rest.split_once(" # ") {
        Some((name, directive)) => (name, Some(directive)),
        None => (rest, None),
    };
    if name.is_empty() || name.contains('#') || name.starts_with("- ") || name.trim() != name {
        return Err(bad("not a name"));
    }
    let status = match directive {
        None if ok => Status::Passed,
        None => Status::Failed,
        // TEST_RESULT_SKIP is greedy: it takes the last one there is.
        Some(text) if text.contains('#') => return Err(bad("two directives")),
        Some(text) if ok && is_skip(text) => Status::Skipped,
        Some(_) => return Err(bad("not a directive we use")),
    };
    Ok((number(index)?, name.to_owned(), status))
}

/// `SKIP` and one plain word: whatever else stands there becomes part of a test's name somewhere.
fn is_skip(text: &str) -> bool {
    let word = text.strip_prefix("SKIP ");
    word.is_some_and(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()))
}

fn number(text: &str) -> Result<usize, String> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let value = text
        .parse()
        .ok()
        .filter(|_| digits && !text.starts_with('0'));
    value.ok_or_else(|| format!("not a number: {text}"))
}

/// Check that the reader refuses what it is there to find.
#[test]
fn the_reader_is_strict() {
    let names = |text: &str| {
        let tests = read(text)?;
        Ok::<_, String>(tests.into_iter().map(|it| it.name).collect::<Vec<_>>())
    };
    let good = "KTAP version 1\n1..2\n# a\nnot ok 1 a b\nok 2 c # SKIP why\n";
    assert_eq!(names(good).unwrap(), ["a b", "c"]);
    for (from, to) in [
        ("KTAP", "# x\nKTAP"),
        ("version 1", "version 2"),
        ("1..2\n# a", "# a\n1..2"),
        ("1..2", "1..3"),
        ("1..2", "1..1"),
        ("not ok 1", "not ok 2"),
        ("not ok 1", "ok1"),
        ("not ok 1", "NOT OK 1"),
        ("# a", "a"),
        ("# a", "# Subtest: a"),
        ("# a", "# reboot: System halted"),
        ("# a", "# a\r"),
        ("a b", "a#b"),
        ("a b", "- a"),
        ("a b", "a # ERROR x # SKIP y"),
        ("a b", "a b # ERROR"),
        ("SKIP why", "SKIP why 7 times"),
        ("SKIP why", "SKIP 7"),
        ("SKIP why", "SKIP"),
        ("a b", ""),
        ("why\n", "why"),
        ("why\n", "why\n# late\n"),
    ] {
        let bad = good.replacen(from, to, 1);
        assert!(read(&bad).is_err(), "{bad}");
    }
}
