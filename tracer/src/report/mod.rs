//! Telling what was found: one trait, one file per format. Records go to stdout or a file,
//! diagnostics to stderr, never mixed. Reports know what was found, and not who found it.
//!
//! Uses `calltree`, `kernel`, `record`, `host`, `leak`.

mod cases;
pub(crate) mod cells;
#[cfg(test)]
mod documented;
mod json;
mod junit;
mod kcidb;
mod ktap;
mod lava;
mod locate;
mod output;
mod palette;
#[cfg(test)]
pub(crate) mod samples;
mod slug;
mod stack;
mod tail;
mod text;
mod whole;

use std::io;

use clap::ValueEnum;

pub use json::{Json, write_line};
pub use junit::Junit;
pub use kcidb::{Job, Kcidb};
pub use ktap::Ktap;
pub use lava::Lava;
pub use locate::Svg;
#[cfg(test)]
pub(crate) use locate::samples as locate_samples;
pub use output::{Manner, Output, OutputError, Place, open, writes_to};
pub use palette::Palette;
pub use text::Text;

use crate::{
    calltree::Located,
    leak::{KernelMessage, Leak, Start, Summary},
};

/// A report being written. Calls come in this order: one start, leaks and heals as they are found,
/// then a summary, or an error in place of all that would have followed.
///
/// A format that can writes out at once what a call says; one that needs to know the end first
/// writes all of it there. An error is that of the stream; [`is_closed_pipe`] tells the one that is
/// none.
pub trait Report {
    /// Tracing begins.
    fn start(&mut self, start: &Start) -> io::Result<()>;
    /// A finding, of whichever class.
    fn leak(&mut self, leak: &Leak) -> io::Result<()>;
    /// What the kernel logged of a task whose finding was told. A format that has no place for it
    /// leaves it out.
    fn kernel_message(&mut self, message: &KernelMessage) -> io::Result<()> {
        let _ = message;
        Ok(())
    }
    /// Whose fault a leak is that was told: the calls that led there. A format that has no place
    /// for it leaves it out.
    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        let _ = (leak, located);
        Ok(())
    }
    /// Why nobody can say whose fault a leak is that was told. A format that has no place for it leaves
    /// it out.
    fn not_located(&mut self, leak: &Leak, why: &str) -> io::Result<()> {
        let _ = (leak, why);
        Ok(())
    }
    /// The end: table, coverage, verdict.
    fn summary(&mut self, summary: &Summary) -> io::Result<()>;
    /// The run failed: the same line that stderr gets, and the exit status.
    fn error(&mut self, message: &str, status: u8) -> io::Result<()>;
}

/// A format of the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A line per leak, then a table, the coverage and the verdict
    Text,
    /// JSON Lines, described in docs/json.md
    Json,
    /// KTAP, as the kernel's own tests write it, described in docs/formats.md
    Ktap,
    /// JUnit XML for CI servers, described there too
    Junit,
    /// Test cases for LAVA, as they are found, described there too
    Lava,
    /// The same as lines of a result.txt, for Linaro's test-definitions
    Results,
    /// JSON for KernelCI's database, schema 5.3; needs --kcidb-origin and --kcidb-build
    Kcidb,
    /// A picture of the located call, for browsers
    Svg,
}

impl Format {
    /// Those that can tell a run which records no calls function by function.
    pub const OF_TRACE: [Self; 7] = [
        Self::Text,
        Self::Json,
        Self::Ktap,
        Self::Junit,
        Self::Lava,
        Self::Results,
        Self::Kcidb,
    ];

    /// Those of a run that records calls function by function.
    pub const OF_LOCATE: [Self; 5] = [Self::Text, Self::Json, Self::Ktap, Self::Junit, Self::Svg];

    /// Whether a run that fails is something to write a file of: else an old one stays as it was.
    const fn tells_of_failure(self) -> bool {
        matches!(self, Self::Kcidb)
    }

    /// Whether its file grows as things are found, and is not one thing that is there or is not.
    const fn grows(self) -> bool {
        matches!(self, Self::Json | Self::Lava | Self::Results)
    }
}

/// What test case a leak is, in a word that LAVA takes for its name.
#[must_use]
pub fn case_id(leak: &Leak) -> String {
    slug::slug(&cases::name_of(leak))
}

/// Whether a write failed only because nobody reads any more, as in `preemptleak ... | head`: then
/// the program ends quietly, with the exit status it would have had.
#[must_use]
pub fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// A report, and what messages call the place it goes to.
struct Named {
    name: String,
    report: Box<dyn Report>,
}

/// Several reports of one run: each gets everything, also when another one fails.
pub struct Reports(Vec<Named>);

impl Reports {
    /// Tells all of them; the first error is returned after all were told. One that nobody reads any
    /// more is left out from then on, and an error only when it was the last.
    fn each(&mut self, mut tell: impl FnMut(&mut dyn Report) -> io::Result<()>) -> io::Result<()> {
        let Self(reports) = self;
        let mut result = Ok(());
        let mut closed = None;
        reports.retain_mut(|Named { name, report }| match tell(report.as_mut()) {
            Err(error) if is_closed_pipe(&error) => {
                closed = Some(error);
                false
            }
            Err(error) if result.is_ok() => {
                result = Err(io::Error::new(error.kind(), format!("{name}: {error}")));
                true
            }
            _ => true,
        });
        match closed {
            Some(error) if reports.is_empty() => result.and(Err(error)),
            _ => result,
        }
    }
}

impl Report for Reports {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.each(|report| report.start(start))
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        self.each(|report| report.leak(leak))
    }

    fn kernel_message(&mut self, message: &KernelMessage) -> io::Result<()> {
        self.each(|report| report.kernel_message(message))
    }

    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        self.each(|report| report.located(leak, located))
    }

    fn not_located(&mut self, leak: &Leak, why: &str) -> io::Result<()> {
        self.each(|report| report.not_located(leak, why))
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        self.each(|report| report.summary(summary))
    }

    fn error(&mut self, message: &str, status: u8) -> io::Result<()> {
        self.each(|report| report.error(message, status))
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::RefCell, io::Write, rc::Rc};

    use super::*;

    /// A stream that fails.
    struct Broken(io::ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// A stream that others look at.
    #[derive(Clone, Default)]
    struct Shared(Rc<RefCell<Vec<u8>>>);

    impl Write for Shared {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn named(name: &str, out: impl Write + 'static) -> Named {
        let name = name.to_owned();
        let report = Box::new(Json::new(out));
        Named { name, report }
    }

    /// Check that a report goes on although another one's pipe is closed, and that the last closed
    /// pipe is told, and told apart.
    #[test]
    fn one_closed_pipe_does_not_silence_the_other() {
        let out = Shared::default();
        let closed = || named("stdout", Broken(io::ErrorKind::BrokenPipe));
        let mut reports = Reports(vec![closed(), named("file", out.clone())]);
        reports.leak(&samples::leak()).unwrap();
        reports.summary(&samples::one_leak()).unwrap();
        let text = String::from_utf8(out.0.take()).unwrap();
        assert_eq!(text.lines().count(), 2);
        let mut reports = Reports(vec![closed(), closed()]);
        let error = reports.leak(&samples::leak()).unwrap_err();
        assert!(is_closed_pipe(&error));
    }

    /// Check that an error names the place, and that the others are told all the same.
    #[test]
    fn an_error_names_the_file() {
        let out = Shared::default();
        let full = || Broken(io::ErrorKind::StorageFull);
        let mut reports = Reports(vec![
            named("a.jsonl", full()),
            named("b.jsonl", full()),
            named("c.jsonl", out.clone()),
        ]);
        let error = reports.leak(&samples::leak()).unwrap_err();
        assert!(error.to_string().starts_with("a.jsonl: "), "{error}");
        assert!(!is_closed_pipe(&error));
        assert!(!out.0.take().is_empty());
    }
}
