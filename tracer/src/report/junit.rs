//! JUnit XML, for the test pages of CI servers: the same cases as KTAP has, with the stacks.
//!
//! There is no standard. This is what both the strictest schema (`junit-10.xsd` of Jenkins' xunit
//! plugin) and the readers that guess take: sums at the root without `skipped`, times wherever one
//! is looked for, and each reason also as text, since some read only attributes and some only text.

#[cfg(test)]
mod schema;

use std::{
    io::{self, Write},
    time::{Duration, UNIX_EPOCH},
};

use quick_junit::{NonSuccessKind, Property, TestCase, TestCaseStatus, TestSuite};

use super::{
    Report,
    cases::{COVERAGE, Case, Cases, Detail, Outcome, Reason},
};
use crate::{
    calltree::Located,
    host::escape,
    leak::{Coverage, Leak, Start, Summary},
};

/// What the suite and its cases' class are called.
const NAME: &str = "preemptleak";

/// A report in JUnit's XML.
pub struct Junit<W> {
    out: W,
    cases: Cases,
    written: bool,
}

impl<W: Write> Junit<W> {
    /// A report to `out`, which gets all of it at the end.
    #[must_use]
    pub fn new(out: W) -> Self {
        Self {
            out,
            cases: Cases::default(),
            written: false,
        }
    }

    fn put(&mut self, cases: Vec<Case>, coverage: Option<&Coverage>) -> io::Result<()> {
        self.written = true;
        let mut suite = TestSuite::new(NAME);
        suite.add_property(("version", env!("CARGO_PKG_VERSION")));
        if let Some(start) = self.cases.begun() {
            let wall = humantime::format_rfc3339_millis(UNIX_EPOCH + start.wall);
            let timestamp = wall.to_string();
            suite.extra.insert("timestamp".into(), timestamp.into());
            suite.add_properties(of_start(start));
        }
        let mut report = quick_junit::Report::new(NAME);
        let time = coverage.map(|coverage| coverage.duration);
        if let Some(coverage) = coverage {
            suite.set_time(coverage.duration);
            suite.add_properties(of_coverage(coverage));
            report.set_time(coverage.duration);
        }
        suite.add_test_cases(cases.into_iter().map(|case| test_case(case, time)));
        report.add_test_suite(suite);
        let xml = report.to_string().map_err(io::Error::other)?;
        self.out
            .write_all(without_skipped_at_root(&xml).as_bytes())?;
        self.out.flush()
    }
}

impl<W: Write> Report for Junit<W> {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.cases.start(start);
        Ok(())
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        self.cases.leak(leak);
        Ok(())
    }

    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        self.cases.located(leak, located);
        Ok(())
    }

    fn not_located(&mut self, leak: &Leak, why: &str) -> io::Result<()> {
        self.cases.not_located(leak, why);
        Ok(())
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        let cases = self.cases.end(summary);
        self.put(cases, Some(&summary.coverage))
    }

    fn error(&mut self, message: &str, _status: u8) -> io::Result<()> {
        if self.written {
            return Ok(());
        }
        let cases = self.cases.failed(message);
        self.put(cases, None)
    }
}

/// quick-junit counts `skipped` also at `testsuites`, where Jenkins' schema knows no such attribute
/// and refuses the whole file.
fn without_skipped_at_root(xml: &str) -> String {
    let root = xml.find("<testsuites ").map_or(xml, |at| &xml[at..]);
    let attributes = root.find('>').map_or(root, |end| &root[..end]);
    let skipped = attributes.find(" skipped=\"").and_then(|from| {
        let value = from + " skipped=\"".len();
        let length = attributes[value..].find('"')?;
        Some(&attributes[from..=value + length])
    });
    match skipped {
        Some(skipped) => xml.replacen(skipped, "", 1),
        None => xml.to_owned(),
    }
}

fn property(name: &str, value: &str) -> Property {
    Property::new(name, escape::line(value))
}

fn of_start(start: &Start) -> Vec<Property> {
    let Start {
        kernel,
        wall: _,
        boot: _,
        address,
        layout,
        baseline: [enter, exit],
        watch,
        resets,
        command,
        filters,
    } = start;
    vec![
        property("kernel", kernel),
        property("address", address),
        property("count_bytes", &layout.size().to_string()),
        property("baseline", &format!("{enter}/{exit}")),
        property("watch", &watch.join(",")),
        property("resets", resets.unwrap_or("none")),
        property("command", &command.join(" ")),
        property("filters", &filters.join(" ")),
    ]
}

fn of_coverage(coverage: &Coverage) -> Vec<Property> {
    let Coverage {
        duration,
        calls,
        cpus,
        skipped,
        held_since,
        losses: _,
        blind_spots: _,
    } = coverage;
    vec![
        property("duration_s", &format!("{:.3}", duration.as_secs_f64())),
        property("calls", &calls.to_string()),
        property("cpus", &cpus.to_string()),
        property("skipped", &skipped.to_string()),
        property("looked_at", &format!("{:.4}", coverage.looked_at())),
        property(
            "held_since_s",
            &held_since.map_or_else(String::new, |since| format!("{:.3}", since.as_secs_f64())),
        ),
    ]
}

/// `time`: how long the run took, which is the time of the case that is the run itself.
fn test_case(case: Case, time: Option<Duration>) -> TestCase {
    let Case {
        name,
        outcome,
        details,
    } = case;
    let details = text(&details);
    let failed = matches!(outcome, Outcome::Failed { .. });
    let status = match outcome {
        Outcome::Passed => TestCaseStatus::success(),
        Outcome::Failed { class, message } => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_type(class).set_message(message);
            status.set_description(details.as_str());
            status
        }
        Outcome::Skipped(reason) => because(TestCaseStatus::skipped(), reason),
        Outcome::Error(reason) => {
            because(TestCaseStatus::non_success(NonSuccessKind::Error), reason)
        }
    };
    let time = time.filter(|_| name == COVERAGE);
    let mut case = TestCase::new(name, status);
    case.set_classname(NAME);
    if let Some(time) = time {
        case.set_time(time);
    }
    if !failed && !details.is_empty() {
        case.set_system_out(details);
    }
    case
}

/// The reason as attribute and as text.
fn because(mut status: TestCaseStatus, reason: Reason) -> TestCaseStatus {
    let Reason { word, why } = reason;
    status.set_type(word).set_message(why.as_str());
    status.set_description(why);
    status
}

/// A line each, its stack below it, indented.
fn text(details: &[Detail]) -> String {
    let mut lines = Vec::new();
    for Detail {
        line,
        is_plain: _,
        stack,
    } in details
    {
        lines.push(escape::line(line));
        let frames = stack.iter();
        lines.extend(frames.map(|frame| format!("    {}", escape::line(frame))));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{leak::Verdict, report::samples};

    fn written(tell: impl FnOnce(&mut Junit<&mut Vec<u8>>)) -> String {
        let mut out = Vec::new();
        tell(&mut Junit::new(&mut out));
        let xml = String::from_utf8(out).unwrap();
        assert_eq!(schema::check(&xml), Ok(()), "{xml}");
        xml
    }

    fn report(leaks: &[Leak], summary: &Summary) -> String {
        written(|junit| {
            junit.start(&samples::start_of_story()).unwrap();
            for leak in leaks {
                junit.leak(leak).unwrap();
            }
            junit.summary(summary).unwrap();
        })
    }

    fn read(xml: &str) -> quick_junit::Report {
        quick_junit::Report::deserialize_from_str(xml).unwrap()
    }

    /// Whether XML 1.0 knows the character (`Char` of its section 2.2).
    fn is_xml(c: char) -> bool {
        matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
    }

    /// Check the whole of it: the story, all at once, and what nobody can tell.
    #[test]
    fn documents() {
        let story = report(&[samples::leak()], &samples::end_of_story());
        insta::assert_snapshot!("junit_story", story);
        let leaks = [
            samples::leak(),
            samples::masked(),
            samples::hostile(),
            samples::heal(),
        ];
        insta::assert_snapshot!("junit_all_at_once", report(&leaks, &samples::all_at_once()));
        insta::assert_snapshot!("junit_lossy", report(&[], &samples::lossy()));
    }

    /// Check that the sums are right: leaks are failures, unknown is an error, blind spots are
    /// skipped, heals and a clean coverage are neither.
    #[test]
    fn sums() {
        let sums = |summary: &Summary| {
            let report = read(&report(&[], summary));
            // At the root nobody may count them.
            assert_eq!(report.skipped, 0);
            let skipped = report.test_suites[0].skipped;
            (report.tests, report.failures, report.errors, skipped)
        };
        assert_eq!(sums(&samples::clean()), (1, 0, 0, 0));
        assert_eq!(sums(&samples::end_of_story()), (2, 1, 0, 0));
        assert_eq!(sums(&samples::lossy()), (2, 0, 1, 1));
        assert_eq!(sums(&samples::blind(Verdict::Clean)), (3, 0, 0, 1));
        assert_eq!(sums(&samples::blind(Verdict::Unknown)), (3, 0, 1, 1));
        assert_eq!(sums(&samples::all_at_once()), (8, 4, 0, 3));
    }

    /// Check that the time of the run stands wherever a reader may look for it, and that reasons are
    /// told to those who read attributes and to those who read text.
    #[test]
    fn times_and_reasons_are_everywhere() {
        let xml = report(&[samples::known()], &samples::lossy());
        assert_eq!(xml.matches(r#" time="10.004""#).count(), 3, "{xml}");
        let tells = |element: &str, reason: &str| {
            let (_, text) = xml.split_once(&format!("<{element} ")).unwrap();
            let (text, _) = text.split_once(&format!("</{element}>")).unwrap();
            assert_eq!(text.matches(reason).count(), 2, "{xml}");
        };
        tells("error", "unknown: ");
        tells("skipped", "known: fixed in 6.1.200");
    }

    /// Check that a run that fails is an error with its reason, after what was found, and that a
    /// finished report is left alone.
    #[test]
    fn a_failed_run_is_an_error() {
        let xml = written(|junit| {
            junit.leak(&samples::leak()).unwrap();
            junit.error("no privilege: <root> & \x1b", 125).unwrap();
            junit.error("again", 125).unwrap();
        });
        let report = read(&xml);
        assert_eq!((report.failures, report.errors), (1, 1));
        let TestCaseStatus::NonSuccess { message, .. } =
            &report.test_suites[0].test_cases[1].status
        else {
            panic!("no error")
        };
        let message = message.as_ref().unwrap().as_str();
        assert_eq!(message, "no privilege: <root> & \\x1b");
    }

    proptest! {
        /// Check that whatever tasks, commands and modules are called, the XML is well-formed, has
        /// no character that XML does not know, and says what was meant.
        #[test]
        fn any_name(name in prop::collection::vec(1u8.., 0..16), text in ".*", module in any::<String>()) {
            let mut leak = samples::masked();
            leak.comm = samples::comm(&name[..name.len().min(15)]);
            leak.cmd.as_mut().unwrap().name = Some(format!("{text}]]>\u{fffe}\u{b}"));
            leak.stack[8].module = Some(module.clone());
            let mut summary = samples::one_leak();
            for row in &mut summary.rows {
                row.comm = leak.comm;
                row.cmd.clone_from(&leak.cmd);
            }
            summary.coverage.blind_spots.push(module.clone());
            let mut start = samples::start_of_command();
            start.command.push(text.clone());
            start.kernel = module;
            let xml = written(|junit| {
                junit.start(&start).unwrap();
                junit.leak(&leak).unwrap();
                junit.summary(&summary).unwrap();
            });
            prop_assert!(xml.chars().all(is_xml), "{xml:?}");
            let report = read(&xml);
            let skipped = report.test_suites[0].skipped;
            prop_assert_eq!((report.tests, report.failures, skipped), (3, 1, 1));
            let mut cases = Cases::default();
            cases.start(&start);
            cases.leak(&leak);
            let cases = cases.end(&summary);
            let case = &report.test_suites[0].test_cases[0];
            prop_assert_eq!(case.name.as_str(), cases[0].name.as_str());
            let TestCaseStatus::NonSuccess { description, .. } = &case.status else {
                panic!("no failure")
            };
            let told = super::text(&cases[0].details);
            prop_assert_eq!(description.as_ref().unwrap().as_str(), told.as_str());
        }
    }
}
