//! Known leaks: a file that says which leaks are accepted, why, and until when (`--known`). They
//! are shown and counted apart, and fail no run. Reference: `docs/known.md`.

mod date;
mod entry;
mod parse;
#[cfg(test)]
mod tests;
mod write;

use std::{
    fs::File,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

pub use date::Date;
pub use entry::Finding;

use crate::{
    host::{escape, os_error::without_number},
    leak::Row,
};
use entry::Entry;

/// No list may be larger, nor grow beyond it.
const LARGEST: usize = 1 << 20;

/// More notes of one kind than this are only counted.
const MOST_NOTES: usize = 10;

/// A list of known leaks, and what it matched in this run.
#[derive(Debug)]
pub struct Known {
    path: PathBuf,
    today: Date,
    entries: Vec<Entry>,
    update: Option<Update>,
}

/// What `--known-update` will put into the file.
#[derive(Debug)]
struct Update {
    /// The release of the running kernel, for the reason.
    kernel: String,
    /// The new entries, as text.
    added: Vec<String>,
    /// How many bytes the file may still grow.
    room: usize,
}

/// Why a leak is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What the list says.
    pub text: String,
    /// The entry was made for this leak, or one like it, in this run.
    pub added: bool,
}

/// The list cannot be used: which file, in which line, what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct KnownError(String);

impl Known {
    /// Reads a list.
    ///
    /// # Errors
    /// Where the file cannot be read or is no such list.
    pub fn read(path: &Path, today: Date) -> Result<Self, KnownError> {
        let text = text_of(path).map_err(|error| {
            let remedy = match &error {
                Problem::Read(error) if error.kind() == io::ErrorKind::NotFound => {
                    ": give --known the list you have, or --known-update to begin one"
                }
                Problem::Read(_) => ": give --known a file that you may read",
                Problem::Huge | Problem::Binary(_) => "",
            };
            let error = error.told(path);
            KnownError(format!("{error}{remedy}"))
        })?;
        Self::of(path, &text, today)
    }

    /// Reads a list that [`Self::save`] shall extend; where there is none, it begins one. `kernel`
    /// is the release of the running one.
    ///
    /// # Errors
    /// As [`Self::read`], and where the file could not be replaced.
    pub fn read_to_update(path: &Path, today: Date, kernel: &str) -> Result<Self, KnownError> {
        let cannot = |error: &dyn std::fmt::Display| {
            KnownError(format!(
                "cannot write {}: {error}: --known-update needs a file in a folder you may write \
                 to",
                told(path)
            ))
        };
        // First of all: a file that is none must not be read either.
        write::can_replace(path).map_err(|error| cannot(&error))?;
        let text = match text_of(path) {
            Err(Problem::Read(error)) if error.kind() == io::ErrorKind::NotFound => String::new(),
            other => other.map_err(|error| KnownError(error.told(path)))?,
        };
        Ok(Self {
            update: Some(Update {
                kernel: kernel.to_owned(),
                added: Vec::new(),
                room: LARGEST.saturating_sub(text.len() + write::HEAD.len()),
            }),
            ..Self::of(path, &text, today)?
        })
    }

    fn of(path: &Path, text: &str, today: Date) -> Result<Self, KnownError> {
        let entries = parse::entries(text).map_err(|problem| {
            let parse::Problem { line, what } = problem;
            KnownError(format!("{}:{line}: {what}", told(path)))
        })?;
        Ok(Self {
            path: path.to_owned(),
            today,
            entries,
            update: None,
        })
    }

    /// Why this leak is known; `None` where it is not. To update, it is known from now on.
    pub fn judge(&mut self, finding: &Finding<'_>) -> Option<Reason> {
        let mut reason = None;
        for entry in &mut self.entries {
            if !entry.is_expired(self.today) && entry.matches(finding) {
                entry.matched = true;
                reason.get_or_insert_with(|| Reason {
                    text: entry.reason.clone(),
                    added: entry.added,
                });
            }
        }
        reason.or_else(|| self.add(finding))
    }

    /// Marks the leaks of a table that are known. Of one that may be another's nobody can say so.
    pub fn mark(&mut self, rows: &mut [Row]) {
        let proven = |row: &&mut Row| row.class.is_leak() && !row.unproven;
        for row in rows.iter_mut().filter(proven) {
            let reason = self.judge(&Finding::of_row(row));
            row.known = reason.map(|reason| reason.text);
        }
    }

    fn add(&mut self, finding: &Finding<'_>) -> Option<Reason> {
        let Update {
            kernel,
            added,
            room,
        } = self.update.as_mut()?;
        let reason = format!("seen on {}, kernel {kernel}", self.today);
        let text = write::keys(finding) + &write::reason(&reason);
        // What cannot be read back, or has no room, stays unknown: that is the safe side.
        *room = room.checked_sub(text.len() + 1)?;
        let mut entry = parse::entries(&text).ok()?.pop()?;
        if !entry.matches(finding) {
            return None;
        }
        entry.matched = true;
        entry.added = true;
        self.entries.push(entry);
        added.push(text);
        Some(Reason {
            text: reason,
            added: true,
        })
    }

    /// Writes the new entries, if there are any, below what stands in the file by now. Says how
    /// many there were.
    ///
    /// # Errors
    /// Where the file could not be replaced: it is as it was, and the leaks that were added are
    /// not known any more.
    pub fn save(&mut self) -> Result<usize, KnownError> {
        let Some(update) = &self.update else {
            return Ok(0);
        };
        let saved = update.save(&self.path).map_err(|error| {
            let path = told(&self.path);
            KnownError(format!(
                "cannot write {path}: {error}: its new leaks stay new"
            ))
        });
        if saved.is_err() {
            self.update = None;
            self.entries.retain(|entry| !entry.added);
        }
        saved
    }

    /// What [`Self::save`] did, for people.
    #[must_use]
    pub fn told_added(&self, added: usize) -> String {
        let path = told(&self.path);
        match added {
            1 => format!("{path}: 1 entry added: give it the reason why it is accepted"),
            _ => format!("{path}: {added} entries added: give each the reason why it is accepted"),
        }
    }

    /// That [`Self::save`] began no list, where there is none: whoever asked for one would look for it.
    #[must_use]
    pub fn told_not_begun(&self) -> Option<String> {
        let asked = self.update.is_some() && !self.path.exists();
        asked.then(|| format!("{}: nothing to add, so it was not made", told(&self.path)))
    }

    /// What the user should look at in the list, a line each: what has expired, and what matched
    /// nothing.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        let own = self.entries.iter().filter(|entry| !entry.added);
        let (expired, counting): (Vec<&Entry>, Vec<&Entry>) =
            own.partition(|entry| entry.is_expired(self.today));
        let unmatched = counting.into_iter().filter(|entry| !entry.matched);
        let expired = expired.into_iter().map(|entry| {
            let day = entry
                .expires
                .map_or_else(String::new, |day| format!(" on {day}"));
            (entry, format!("expired{day}, matches no more"))
        });
        let unmatched = unmatched.map(|entry| (entry, "matched nothing in this run".to_owned()));
        [expired.collect::<Vec<_>>(), unmatched.collect()]
            .into_iter()
            .flat_map(|kind| self.told(&kind))
            .collect()
    }

    fn told(&self, notes: &[(&Entry, String)]) -> Vec<String> {
        let path = told(&self.path);
        let line = |(entry, what): &(&Entry, String)| {
            let reason = escape::field(entry.reason.as_bytes());
            format!("{path}:{}: {what}: {reason}", entry.line)
        };
        let mut lines: Vec<String> = notes.iter().take(MOST_NOTES).map(line).collect();
        if let Some(more) = notes.get(MOST_NOTES..).filter(|more| !more.is_empty()) {
            lines.push(format!("{path}: {} more such entries", more.len()));
        }
        lines
    }
}

impl Update {
    fn save(&self, path: &Path) -> Result<usize, String> {
        if self.added.is_empty() {
            return Ok(0);
        }
        // The user may have edited the file while the trace ran.
        let now = match text_of(path) {
            Err(Problem::Read(error)) if error.kind() == io::ErrorKind::NotFound => String::new(),
            other => other.map_err(|error| error.told(path))?,
        };
        let text = write::appended(&now, &self.added);
        parse::entries(&text).map_err(|problem| {
            format!(
                "it was changed meanwhile; line {}: {}",
                problem.line, problem.what
            )
        })?;
        write::replace(path, &text)?;
        Ok(self.added.len())
    }
}

/// Why there is no text.
enum Problem {
    Read(io::Error),
    Huge,
    /// No UTF-8, in this line.
    Binary(usize),
}

impl Problem {
    fn told(&self, path: &Path) -> String {
        let path = told(path);
        match self {
            Self::Read(error) => {
                let error = without_number(&error.to_string());
                format!("cannot read {path}: {error}")
            }
            Self::Huge => format!(
                "{path}: larger than 1 MiB: that is no list of known leaks, give --known the right \
                 file"
            ),
            Self::Binary(line) => format!("{path}:{line}: not UTF-8, as TOML must be"),
        }
    }
}

fn text_of(path: &Path) -> Result<String, Problem> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LARGEST as u64 + 1).read_to_end(&mut bytes))
        .map_err(Problem::Read)?;
    if bytes.len() > LARGEST {
        return Err(Problem::Huge);
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(good);
        Problem::Binary(1 + before.filter(|byte| **byte == b'\n').count())
    })
}

fn told(path: &Path) -> String {
    escape::line(&path.to_string_lossy())
}
