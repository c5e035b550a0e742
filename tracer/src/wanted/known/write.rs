//! From a finding to its entry, and the entry into the file.

use std::{
    fmt::Write as _,
    fs::{self, Permissions},
    io::{self, Write as _},
    os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown},
    path::{Path, PathBuf},
};

use tempfile::{Builder, NamedTempFile};

use super::Finding;
use crate::{
    host::{escape, os_error::without_number},
    kernel::{command, syscall},
    leak::{Counter, Handler},
    wanted::comm_glob::CommGlob,
};

/// How a list that did not exist begins.
pub(super) const HEAD: &str = "\
# Leaks that are known: `preemptleak trace --known FILE` does not fail for them.
# What the keys mean stands in docs/known.md.
";

/// The entry that means this finding and no other, without its reason.
pub(super) fn keys(finding: &Finding<'_>) -> String {
    let Finding {
        comm,
        syscall,
        cmd,
        handler,
        class,
        delta,
        counter,
    } = finding;
    let mut out = String::from("[[leak]]\n");
    let mut put = |key: &str, value: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{key} = {value}");
    };
    if handler.is_none() {
        put("comm", &string(&CommGlob::exactly(comm)));
    }
    match *syscall {
        None if handler.is_some() => {
            let title = handler.map(Handler::title).unwrap_or_default();
            put("handler", &string(&title));
        }
        None => put("syscall", "\"-\""),
        Some(call) => {
            put("syscall", &string(&syscall::exactly(call)));
            if let Some(value) = cmd {
                let name = command::describe(call.abi, call.nr, *value).name;
                // Not every name leads back to its number.
                let name = name.filter(|name| {
                    command::parse(name)
                        .is_ok_and(|filter| filter.matches(call.abi, call.nr, *value))
                });
                let text = name.unwrap_or_else(|| format!("{value:#x}"));
                put("cmd", &string(&text));
            }
        }
    }
    put("class", &string(class.name()));
    put("delta", &delta.to_string());
    if *counter != Counter::PreemptCount {
        put("counter", &string(counter.name()));
    }
    out
}

/// The line that says why, until the user says it better.
pub(super) fn reason(reason: &str) -> String {
    format!("reason = {}\n", string(reason))
}

/// A TOML string of one line, with nothing in it that a terminal must not see.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if escape::is_unsafe(c) => {
                let _ = write!(out, "\\U{:08X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What stands in the file, and what is new below it.
pub(super) fn appended(text: &str, added: &[String]) -> String {
    let mut out = if text.trim().is_empty() {
        HEAD.to_owned()
    } else {
        text.to_owned()
    };
    if !out.ends_with('\n') {
        out.push('\n');
    }
    for entry in added {
        out.push('\n');
        out.push_str(entry);
    }
    out
}

/// The file that `path` leads to, and the folder it is in.
fn target(path: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let file = match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        found => found?,
    };
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    Ok((file, folder))
}

fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    Builder::new().prefix(".preemptleak-").tempfile_in(folder)
}

/// The system's own words, without the name of a temporary file that nobody knows.
fn plain(error: io::Error) -> String {
    let text = without_number(&error.to_string());
    let words = text.split(" at path ").next().unwrap_or_default();
    words.to_owned()
}

/// Whether [`replace`] will do: tried before a long run, not after it.
pub(super) fn can_replace(path: &Path) -> Result<(), String> {
    try_replace(path).map_err(plain)
}

fn try_replace(path: &Path) -> io::Result<()> {
    let (file, folder) = target(path)?;
    match fs::symlink_metadata(&file) {
        Ok(data) if !data.is_file() => {
            return Err(io::Error::other("it is no regular file"));
        }
        _ => {}
    }
    temporary(&folder)?.close()
}

/// Puts `text` in the place of the file, as a whole or not at all. Owner and mode stay.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), String> {
    put(path, text).map_err(plain)
}

fn put(path: &Path, text: &str) -> io::Result<()> {
    let (file, folder) = target(path)?;
    let mut new = temporary(&folder)?;
    new.write_all(text.as_bytes())?;
    let mode = match fs::metadata(&file) {
        Ok(old) => {
            // Only root may give files away, and only root's are not the caller's own.
            let _ = fchown(new.as_file(), Some(old.uid()), Some(old.gid()));
            old.mode() & 0o7777
        }
        Err(_) => 0o644,
    };
    new.as_file()
        .set_permissions(Permissions::from_mode(mode))?;
    new.as_file().sync_all()?;
    new.persist(&file).map_err(|error| error.error)?;
    Ok(())
}
