//! Telling what was found: one trait, one file per format. Records go to stdout or a file,
//! diagnostics to stderr, never mixed. Reports know the domain ([`crate::leak`]) and nothing else.

mod json;
mod names;
#[cfg(test)]
pub(crate) mod samples;
mod stack;
mod text;

use std::{
    fs::{File, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
};

use clap::ValueEnum;

pub use json::{Json, SCHEMA, write_line};
pub use text::{Palette, Text};

use crate::{
    escape,
    leak::{KernelMessage, Leak, Start, Summary},
};

/// A report being written. Calls come in this order: one start, leaks and heals as they are found,
/// then a summary, or an error in place of all that would have followed.
///
/// Every call writes out what it says at once. An error is that of the stream;
/// [`is_closed_pipe`] tells the one that is none.
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
}

/// Where the records shall go.
#[derive(Clone, Copy, Debug)]
pub struct Destination<'a> {
    /// The format of the records.
    pub format: Format,
    /// The file to write them to; stdout then gets text. `None` or `-` for stdout alone.
    pub output: Option<&'a Path>,
    /// Say nothing on stderr, and nothing on stdout when there is a file.
    pub quiet: bool,
}

/// The file for the records cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {}: {source}: give --output a file in a folder you may write to", escape::line(&path.to_string_lossy()))]
pub struct OutputError {
    path: PathBuf,
    source: io::Error,
}

/// Opens the report, and with it the file, so that an unwritable one is told before any tracing.
/// Colours follow `anstream`'s global choice, the environment and whether stdout is a terminal.
///
/// # Errors
///
/// [`OutputError`] where the file cannot be created.
pub fn open(destination: Destination<'_>) -> Result<Reports, OutputError> {
    let Destination {
        format,
        output,
        quiet,
    } = destination;
    let notes = || -> Box<dyn Write> {
        if quiet {
            Box::new(io::sink())
        } else {
            Box::new(io::stderr())
        }
    };
    let on_stdout = |format| -> Box<dyn Report> {
        let stdout = io::stdout();
        match format {
            Format::Text => {
                let palette = Palette::of(&stdout);
                Box::new(Text::new(stdout, Some(notes()), palette))
            }
            Format::Json => Box::new(Json::new(stdout)),
        }
    };
    let mut reports: Vec<Box<dyn Report>> = Vec::new();
    if let Some(path) = output.filter(|path| *path != Path::new("-")) {
        let file = create(path).map_err(|source| OutputError {
            path: path.to_owned(),
            source,
        })?;
        reports.push(match format {
            Format::Text => Box::new(Text::new(file, None, Palette::plain())),
            Format::Json => Box::new(Json::new(file)),
        });
        if !quiet {
            reports.push(on_stdout(Format::Text));
        }
    } else {
        reports.push(on_stdout(format));
    }
    Ok(Reports(reports))
}

/// Creates the file, or empties it; others may read it.
fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o644)
        .open(path)
}

/// Whether a write failed only because nobody reads any more, as in `preemptleak ... | head`: then
/// the program ends quietly, with the exit status it would have had.
#[must_use]
pub fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// Several reports of one run: each gets everything, also when another one fails.
pub struct Reports(Vec<Box<dyn Report>>);

impl Reports {
    /// Tells all of them; the first error is returned after all were told.
    fn each(&mut self, mut tell: impl FnMut(&mut dyn Report) -> io::Result<()>) -> io::Result<()> {
        let Self(reports) = self;
        let mut result = Ok(());
        for report in reports {
            let told = tell(report.as_mut());
            result = result.and(told);
        }
        result
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

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        self.each(|report| report.summary(summary))
    }

    fn error(&mut self, message: &str, status: u8) -> io::Result<()> {
        self.each(|report| report.error(message, status))
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt as _};

    use super::*;

    fn to(path: &Path) -> Destination<'_> {
        Destination {
            format: Format::Json,
            output: Some(path),
            quiet: true,
        }
    }

    /// Check that the file is emptied when opened, readable by others, and holds the records.
    #[test]
    fn a_file_gets_the_records() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("leaks.jsonl");
        fs::write(&path, "old").unwrap();
        fs::remove_file(&path).unwrap();
        let mut reports = open(to(&path)).unwrap();
        reports.start(&samples::start()).unwrap();
        reports.leak(&samples::leak()).unwrap();
        // Still open: each record was written at once.
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 2);
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o133, 0, "{mode:o}");
        drop(open(to(&path)).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "");
    }

    /// Check that `-` is stdout and no file of that name.
    #[test]
    fn dash_is_stdout() {
        let Reports(reports) = open(to(Path::new("-"))).unwrap();
        assert_eq!(reports.len(), 1);
        assert!(!Path::new("-").exists());
    }

    /// Check that a file in a missing folder is one clear line, its name escaped.
    #[test]
    fn an_unwritable_file_is_one_line() {
        let error = open(to(Path::new("/proc/no\x1b/x"))).err().unwrap();
        insta::assert_snapshot!(error);
    }

    /// Check that a report goes on although another one's pipe is closed, and the closed pipe is
    /// told apart.
    #[test]
    fn one_closed_pipe_does_not_silence_the_other() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("leaks.jsonl");
        let file = create(&path).unwrap();
        let mut reports = Reports(vec![Box::new(Json::new(Closed)), Box::new(Json::new(file))]);
        let error = reports.leak(&samples::leak()).unwrap_err();
        assert!(is_closed_pipe(&error));
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 1);
    }
}
