//! `--output [FORMAT:]FILE`: what each value means, and what they come to together.

use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _, path::PathBuf};

use clap::{
    ValueEnum,
    builder::{OsStringValueParser, PossibleValuesParser, TypedValueParser},
};

use super::{TraceArgs, UsageError};
use crate::{
    host::escape,
    report::{Format, Output, Place},
};

/// A value of `--output`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputArg {
    /// What stood before the colon; `None`: the one of `--format`.
    pub format: Option<Format>,
    /// Where to.
    pub place: Place,
}

/// The parser of `--format`: these formats.
pub(super) fn format_parser(formats: &'static [Format]) -> impl TypedValueParser<Value = Format> {
    let names = formats.iter().filter_map(ValueEnum::to_possible_value);
    PossibleValuesParser::new(names).try_map(|name| Format::from_str(&name, false))
}

/// Parses a value: what stands before the first colon is one of these formats, unless a slash is in
/// it.
pub(super) fn parser(formats: &'static [Format]) -> impl TypedValueParser<Value = OutputArg> {
    OsStringValueParser::new().try_map(|value| parse(&value, formats))
}

fn parse(value: &OsStr, formats: &[Format]) -> Result<OutputArg, String> {
    let bytes = value.as_bytes();
    let colon = bytes.iter().position(|byte| *byte == b':');
    let prefix = colon
        .map(|colon| &bytes[..colon])
        .filter(|prefix| !prefix.contains(&b'/'));
    let (format, file) = match prefix {
        None => (None, bytes),
        Some(prefix) => {
            let file = &bytes[prefix.len() + 1..];
            (Some(format(prefix, value, formats)?), file)
        }
    };
    let place = match file {
        b"" => return Err("no FILE: give one, or - for stdout".to_owned()),
        b"-" => Place::Stdout,
        file => Place::File(PathBuf::from(OsStr::from_bytes(file))),
    };
    Ok(OutputArg { format, place })
}

fn format(prefix: &[u8], value: &OsStr, formats: &[Format]) -> Result<Format, String> {
    let named: Vec<(Format, String)> = formats
        .iter()
        .filter_map(|format| Some((*format, format.to_possible_value()?.get_name().to_owned())))
        .collect();
    match named.iter().find(|(_, name)| name.as_bytes() == prefix) {
        Some((format, _)) => Ok(*format),
        None => {
            let names: Vec<&str> = named.iter().map(|(_, name)| name.as_str()).collect();
            Err(format!(
                "no format is called '{}': write {} before the colon, or ./{} for a file of that \
                 name",
                escape::field(prefix),
                names.join(", "),
                escape::field(value.as_bytes()),
            ))
        }
    }
}

impl TraceArgs {
    /// All reports of the run. Stdout gets text (a selftest's, KTAP) unless an `--output` names it,
    /// or `quiet`; LAVA's signals leave it what it has.
    ///
    /// # Errors
    ///
    /// [`UsageError`] for two outputs to stdout, for a `--format` that none has, and for what LAVA
    /// would take twice or not at all.
    pub fn outputs(&self, quiet: bool) -> Result<Vec<Output>, UsageError> {
        let usual = if self.kselftest {
            Format::Ktap
        } else {
            Format::Text
        };
        let default = self.format.unwrap_or(usual);
        let on_stdout = |format| Output {
            format,
            place: Place::Stdout,
        };
        if self.output.is_empty() {
            let outputs = vec![on_stdout(default)];
            self.refuse_for_rigs(&outputs)?;
            return Ok(outputs);
        }
        if self.format.is_some() && self.output.iter().all(|output| output.format.is_some()) {
            return Err(UsageError::new(
                "--format is used by no --output: each has a format of its own before its colon: \
                 leave --format out, or add an --output without one",
            ));
        }
        let outputs = self
            .output
            .iter()
            .map(|OutputArg { format, place }| Output {
                format: format.unwrap_or(default),
                place: place.clone(),
            });
        let mut outputs: Vec<Output> = outputs.collect();
        self.refuse_for_rigs(&outputs)?;
        let stdout = outputs
            .iter()
            .filter(|output| output.place == Place::Stdout && output.format != Format::Lava);
        match stdout.count() {
            0 if !quiet => outputs.push(on_stdout(usual)),
            0 | 1 => {}
            _ => {
                return Err(UsageError::new(
                    "two outputs to stdout: they would mix: give all but one of them a FILE",
                ));
            }
        }
        Ok(outputs)
    }

    /// Refuses what LAVA would count twice and what KernelCI would not take, and flags that do nothing.
    fn refuse_for_rigs(&self, outputs: &[Output]) -> Result<(), UsageError> {
        let is_written = outputs.iter().any(|it| it.format == Format::Kcidb);
        self.kcidb.suit(is_written)?;
        let lava = outputs.iter().filter(|it| it.format == Format::Lava);
        if lava.clone().count() > 1 {
            return Err(UsageError::new(
                "two outputs of lava: LAVA would count each case twice: leave one out; the file for \
                 test-definitions is --output results:FILE",
            ));
        }
        if self.lava_kmsg && !lava.clone().any(|it| it.place == Place::Stdout) {
            return Err(UsageError::new(
                "--lava-kmsg has no signals to write to the kernel's log: add --output lava:-, or leave \
                 it out",
            ));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::cli::{Action, Cli};

    fn file(format: Format, path: &str) -> Output {
        let place = Place::File(path.into());
        Output { format, place }
    }

    fn stdout(format: Format) -> Output {
        let place = Place::Stdout;
        Output { format, place }
    }

    fn outputs(args: &str) -> Result<Vec<Output>, UsageError> {
        let words = ["preemptleak", "trace"]
            .into_iter()
            .chain(args.split_whitespace());
        let cli = Cli::try_parse_from(words).unwrap();
        let Action::Trace(args) = cli.action else {
            panic!("not trace")
        };
        args.outputs(cli.talk.quiet)
    }

    /// Check that stdout gets text beside files, however many, and nothing where it is named or
    /// quiet.
    #[test]
    fn stdout_gets_text_unless_named() {
        let is = |args, expected: &[Output]| assert_eq!(outputs(args).unwrap(), expected, "{args}");
        let text = stdout(Format::Text);
        is("", std::slice::from_ref(&text));
        is("--format ktap", &[stdout(Format::Ktap)]);
        is("--output a", &[file(Format::Text, "a"), text.clone()]);
        is(
            "--format json --output a",
            &[file(Format::Json, "a"), text.clone()],
        );
        is("--output -", std::slice::from_ref(&text));
        is("-q --format json --output a", &[file(Format::Json, "a")]);
        is(
            "--output json:a --output junit:b",
            &[
                file(Format::Json, "a"),
                file(Format::Junit, "b"),
                text.clone(),
            ],
        );
        is(
            "--output json:a --output ktap:-",
            &[file(Format::Json, "a"), stdout(Format::Ktap)],
        );
        is(
            "--format json --output a --output text:-",
            &[file(Format::Json, "a"), text],
        );
    }

    /// Check that LAVA's signals leave stdout to the text, that there are none twice, and that no flag
    /// of a rig is given that does nothing.
    #[test]
    fn signals_stand_among_text() {
        let lava = stdout(Format::Lava);
        let text = stdout(Format::Text);
        assert_eq!(outputs("--output lava:-").unwrap(), [lava.clone(), text]);
        assert_eq!(outputs("-q --output lava:- --lava-kmsg").unwrap(), [lava]);
        for wrong in [
            "--output lava:- --output lava:a",
            "--format lava --output - --output a",
            "--lava-kmsg",
            "--lava-kmsg --output lava:a",
            "--output kcidb:a",
            "--output kcidb:a --kcidb-origin lab",
            "--kcidb-origin lab --kcidb-build lab:1",
        ] {
            assert!(outputs(wrong).is_err(), "{wrong}");
        }
    }

    /// Check that a selftest has KTAP where no format is given, and any other where one is.
    #[test]
    fn a_selftest_writes_ktap() {
        let is = |args, expected: &[Output]| assert_eq!(outputs(args).unwrap(), expected, "{args}");
        let ktap = stdout(Format::Ktap);
        is("--kselftest", std::slice::from_ref(&ktap));
        is("--kselftest --format text", &[stdout(Format::Text)]);
        is("--kselftest --output text:-", &[stdout(Format::Text)]);
        is(
            "--kselftest --output json:a",
            &[file(Format::Json, "a"), ktap],
        );
    }

    /// Check that a colon in a file's name can be written.
    #[test]
    fn names_with_colons() {
        let of = |text: &str| parse(OsStr::new(text), &Format::OF_TRACE);
        let arg = |format, path: &str| OutputArg {
            format,
            place: Place::File(path.into()),
        };
        assert_eq!(of("./a:b").unwrap(), arg(None, "./a:b"));
        assert_eq!(of("/x/a:b").unwrap(), arg(None, "/x/a:b"));
        assert_eq!(of("json:a:b").unwrap(), arg(Some(Format::Json), "a:b"));
        assert_eq!(of("ktap:./-").unwrap(), arg(Some(Format::Ktap), "./-"));
    }

    /// Check that what is no output says what to write instead.
    #[test]
    fn wrong_outputs() {
        let error = parse(OsStr::new("xml:a"), &Format::OF_TRACE).unwrap_err();
        assert_eq!(
            error,
            "no format is called 'xml': write text, json, ktap, junit, lava, results, kcidb before \
             the colon, or ./xml:a for a file of that name"
        );
        assert!(parse(OsStr::new("JSON:a"), &Format::OF_TRACE).is_err());
        for empty in ["", "json:"] {
            assert!(
                parse(OsStr::new(empty), &Format::OF_TRACE)
                    .unwrap_err()
                    .starts_with("no FILE")
            );
        }
        let two = outputs("--output - --output json:-").unwrap_err();
        assert!(
            two.to_string().starts_with("two outputs to stdout"),
            "{two}"
        );
        let unused = outputs("--format json --output ktap:a").unwrap_err();
        assert!(
            unused.to_string().starts_with("--format is used by no"),
            "{unused}"
        );
    }
}
