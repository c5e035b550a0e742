//! Which macros are ioctls, by what they look like.
//!
//! What counts as an ioctl: a macro whose body ends in `_IO()`, `_IOR()`, `_IOW()`, `_IOWR()` or
//! `_IOC()`, directly or through another macro; a plain number only in a header and a range where
//! numbers are known to be ioctls (`PLAIN`); and a macro that stands for one of these (an alias, or
//! a base plus an offset, as in `SIOCPROTOPRIVATE + 1`).

use std::collections::{HashMap, HashSet};

use super::headers::{self, Macro};

/// Headers whose ioctls are plain numbers: (header, prefix of the name, first, last number).
const PLAIN: &[(&str, &str, u32, u32)] = &[
    ("asm-generic/ioctls.h", "", 0x5400, 0x54ff),
    ("asm-generic/sockios.h", "", 0x8900, 0x89ff),
    ("linux/sockios.h", "SIOC", 0x8900, 0x89ff),
    ("linux/wireless.h", "SIOC", 0x8b00, 0x8bff),
    ("linux/cdrom.h", "", 0x5300, 0x53ff),
    ("scsi/scsi.h", "SCSI_IOCTL_", 0x5300, 0x53ff),
    ("scsi/scsi_ioctl.h", "SCSI_IOCTL_", 0x0001, 0x53ff),
    ("scsi/sg.h", "SG_", 0x2200, 0x22ff),
    ("linux/hdreg.h", "HDIO_", 0x0300, 0x03ff),
    ("linux/loop.h", "LOOP_", 0x4c00, 0x4cff),
    ("linux/kd.h", "", 0x4b00, 0x4bff),
    ("linux/vt.h", "VT_", 0x5600, 0x56ff),
    ("linux/fb.h", "FBIO", 0x4600, 0x46ff),
    ("linux/i2c-dev.h", "I2C_", 0x0700, 0x07ff),
    ("linux/lp.h", "LP", 0x0600, 0x06ff),
    ("linux/cyclades.h", "CY", 0x435900, 0x4359ff),
];

/// Names that look like ioctls and are bounds, bases, masks or values for something else.
const NOT_IOCTLS: &[&str] = &[
    "SIOCIWFIRST",
    "SIOCIWFIRSTPRIV",
    "SIOCIWLAST",
    "SIOCIWLASTPRIV",
];

/// The macros that all ioctl numbers are made with (`asm-generic/ioctl.h`).
const MAKERS: &[&str] = &[
    "_IO",
    "_IOR",
    "_IOW",
    "_IOWR",
    "_IOC",
    "_IOR_BAD",
    "_IOW_BAD",
    "_IOWR_BAD",
];

/// A macro that may be an ioctl.
pub(crate) struct Candidate {
    pub(crate) header: String,
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

#[derive(Clone, PartialEq)]
pub(crate) enum Kind {
    /// Made with `_IO()` and the like, or a base plus an offset.
    Number,
    /// A plain number: an ioctl only where `PLAIN` says so.
    Plain,
    /// Only another name of this one.
    Alias(String),
    /// A macro of one parameter, which may be the size.
    Sized,
}

/// Whether a plain number lies where its header has ioctls.
pub(crate) fn plausible(candidate: &Candidate, number: u32) -> bool {
    PLAIN
        .iter()
        .find(|(header, prefix, ..)| {
            *header == candidate.header && candidate.name.starts_with(prefix)
        })
        .is_some_and(|(_, _, first, last)| (*first..=*last).contains(&number))
}

/// The candidates among all macros, in the macros' order.
pub(crate) fn candidates(all: &[(String, Macro)]) -> Vec<Candidate> {
    let makers = makers(all);
    let mut found: Vec<Candidate> = Vec::new();
    let mut names: HashSet<String> = HashSet::new();
    let mut defined: HashSet<(&str, &str)> = HashSet::new();
    loop {
        let before = found.len();
        for (header, item) in all {
            if NOT_IOCTLS.contains(&item.name.as_str())
                || MAKERS.contains(&item.name.as_str())
                || defined.contains(&(header, &item.name))
            {
                continue;
            }
            if let Some(kind) = kind(header, item, &makers, &names) {
                defined.insert((header, &item.name));
                names.insert(item.name.clone());
                found.push(Candidate {
                    header: header.clone(),
                    name: item.name.clone(),
                    kind,
                });
            }
        }
        if found.len() == before {
            break;
        }
    }
    // Back to the order of the headers: later rounds appended.
    let order: HashMap<(&str, &str), usize> = all
        .iter()
        .enumerate()
        .rev()
        .map(|(index, (header, item))| ((header.as_str(), item.name.as_str()), index))
        .collect();
    found.sort_by_key(|c| order.get(&(c.header.as_str(), c.name.as_str())).copied());
    found
}

/// All macros that, called, give an ioctl number.
fn makers(all: &[(String, Macro)]) -> HashSet<&str> {
    let mut makers: HashSet<&str> = MAKERS.iter().copied().collect();
    loop {
        let before = makers.len();
        for (_, item) in all {
            let renamed = item.parameters.is_none() && makers.contains(item.body.as_str());
            let wrapped = item.parameters.is_some() && calls(&item.body, &makers);
            if renamed || wrapped {
                makers.insert(&item.name);
            }
        }
        if makers.len() == before {
            return makers;
        }
    }
}

/// Whether a body calls one of the makers.
fn calls(body: &str, makers: &HashSet<&str>) -> bool {
    headers::identifiers(body).any(|word| {
        makers.contains(word)
            && body.match_indices(word).any(|(at, _)| {
                let whole = !body[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
                whole && body[at + word.len()..].trim_start().starts_with('(')
            })
    })
}

fn kind(
    header: &str,
    item: &Macro,
    makers: &HashSet<&str>,
    names: &HashSet<String>,
) -> Option<Kind> {
    if let Some(parameters) = &item.parameters {
        return (parameters.len() == 1 && calls(&item.body, makers)).then_some(Kind::Sized);
    }
    if calls(&item.body, makers) {
        return Some(Kind::Number);
    }
    let body = item.body.trim_matches(|c| matches!(c, '(' | ')' | ' '));
    let plain = |prefix: &str| {
        item.name.starts_with(prefix)
            && (body.starts_with("0x") || body.bytes().all(|b| b.is_ascii_digit()))
            && !body.contains(|c: char| !c.is_ascii_hexdigit() && c != 'x')
    };
    if PLAIN
        .iter()
        .any(|(known, prefix, ..)| *known == header && plain(prefix))
    {
        return Some(Kind::Plain);
    }
    let mut words = headers::identifiers(&item.body);
    let first = words.find(|word| names.contains(*word))?;
    if body == first || body.contains('?') {
        return Some(Kind::Alias(first.into()));
    }
    let offset = body.strip_prefix(first)?.trim_start().strip_prefix('+')?;
    let offset = offset.trim();
    (!offset.is_empty() && offset.bytes().all(|b| b.is_ascii_alphanumeric()))
        .then_some(Kind::Number)
}
