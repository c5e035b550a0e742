//! `preemptleak diff`: what leaks in one run and not in another, from the records of both.
//!
//! Uses `cli`, `report`, `wanted`, `kernel`, `record`, `host`, `leak`.

mod json;
mod kind;
mod read;
mod scope;
#[cfg(test)]
mod tests;
mod text;

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufReader, Write as _},
    path::Path,
};

use anyhow::Context as _;

#[cfg(test)]
pub(crate) use tests::record as sample_record;

use crate::{
    cli::{DiffArgs, Exit, UsageError},
    host::escape,
    record::{DiffRecord, Record},
    report::{self, Palette},
};
use kind::{Key, Kind};
use read::Run;

/// Compares, and prints what appeared and what went away.
///
/// # Errors
///
/// A [`UsageError`] where a file is not what `trace --format json` wrote; else what kept the result
/// from being printed.
pub fn run(args: &DiffArgs) -> anyhow::Result<Exit> {
    let DiffArgs { old, new, json } = args;
    if is_stdin(old) && is_stdin(new) {
        return Err(
            UsageError::new("OLD and NEW are both stdin: give a file for one of them").into(),
        );
    }
    let [old, new] = [open(old)?, open(new)?];
    let diff = Diff::of(&old, &new);
    let mut stdout = io::stdout().lock();
    let printed = if *json {
        report::write_line(&mut stdout, &Record::Diff(DiffRecord::of(&diff)))
    } else {
        let text = text::lines(&diff, Palette::of(&io::stdout()));
        stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush())
    };
    match printed {
        Err(error) if !report::is_closed_pipe(&error) => {
            Err(error).context("cannot write the difference")
        }
        _ => Ok(diff.verdict().exit()),
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

fn open(path: &Path) -> Result<Run, UsageError> {
    if is_stdin(path) {
        return read::run("stdin", io::stdin().lock()).map_err(UsageError::new);
    }
    let name = escape::field(path.to_string_lossy().as_bytes());
    let file = File::open(path).map_err(|error| {
        UsageError::new(format!(
            "cannot read {name}: {error}: give a file that trace --format json wrote"
        ))
    })?;
    read::run(&name, BufReader::new(file)).map_err(UsageError::new)
}

/// What the difference means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Whatever leaks in NEW leaks in OLD too, or is known.
    NothingNew,
    /// Something leaks in NEW that did not in OLD.
    Appeared,
    /// Nothing appeared, but NEW did not see everything, or could not see a kind of leak that is in OLD.
    /// What OLD did not see changes nothing here: a kind of leak in NEW that is in what it saw is none
    /// that appeared.
    Unknown,
}

impl Verdict {
    const fn name(self) -> &'static str {
        match self {
            Self::NothingNew => "nothing_new",
            Self::Appeared => "appeared",
            Self::Unknown => "unknown",
        }
    }

    const fn exit(self) -> Exit {
        match self {
            Self::NothingNew => Exit::Clean,
            Self::Appeared => Exit::Leaks,
            Self::Unknown => Exit::Unknown,
        }
    }
}

/// Two runs, compared.
struct Diff<'a> {
    old: &'a Run,
    new: &'a Run,
    /// Kinds of leaks in NEW alone.
    appeared: Vec<(&'a Key, &'a Kind)>,
    /// Kinds of leaks in OLD alone.
    gone: Vec<(&'a Key, &'a Kind)>,
    /// Of these how many NEW could not have seen, by the reason.
    blind: BTreeMap<String, usize>,
    /// How many kinds are in both.
    both: usize,
}

impl<'a> Diff<'a> {
    fn of(old: &'a Run, new: &'a Run) -> Self {
        let only = |run: &'a Run, other: &'a Run| -> Vec<_> {
            let kinds = run.kinds.iter();
            kinds
                .filter(|(key, _)| !other.kinds.contains_key(key))
                .collect()
        };
        let appeared = only(new, old);
        let gone = only(old, new);
        let mut blind = BTreeMap::new();
        for (key, kind) in &gone {
            if let Some(why) = new.scope.blind_to(key, kind, old.layout) {
                *blind.entry(why).or_default() += 1;
            }
        }
        Self {
            both: new.kinds.len() - appeared.len(),
            appeared,
            gone,
            blind,
            old,
            new,
        }
    }

    fn verdict(&self) -> Verdict {
        if self.appeared.iter().any(|(_, kind)| kind.known.is_none()) {
            Verdict::Appeared
        } else if self.new.doubt.is_some() || !self.blind.is_empty() {
            Verdict::Unknown
        } else {
            Verdict::NothingNew
        }
    }
}
