//! From the text of a list to its entries. Whoever wrote the list by hand is told the line.

use toml::{
    Spanned,
    de::{DeInteger, DeTable, DeValue},
};

use super::{
    Date,
    entry::{Call, Entry, Name},
};
use crate::{
    host::escape,
    kernel::{command, syscall},
    leak::{Class, Counter, HandlerKind},
};

/// No text in an entry may be longer.
const LONGEST: usize = 1000;

/// The keys of an entry, in the order they are written.
pub(super) const KEYS: &str = "comm, syscall, cmd, handler, class, delta, counter, reason, expires";

/// What is wrong with a list, and in which line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) line: usize,
    pub(super) what: String,
}

/// Reads all entries, in their order.
pub(super) fn entries(text: &str) -> Result<Vec<Entry>, Problem> {
    let problem = |at: usize, what: String| Problem {
        line: line_of(text, at),
        what,
    };
    let document = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(text.len(), |span| span.start);
        problem(at, format!("not TOML: {}", error.message()))
    })?;
    let mut found = Vec::new();
    for (key, value) in document.get_ref() {
        if key.get_ref() != "leak" {
            let what = format!(
                "unknown key '{}': each known leak stands under a [[leak]] of its own",
                quoted(key.get_ref())
            );
            return Err(problem(key.span().start, what));
        }
        let entries = value
            .get_ref()
            .as_array()
            .into_iter()
            .flat_map(|a| a.iter());
        for entry in entries {
            let at = entry.span().start;
            // An inline table would be as good, but nothing could be added below it.
            let own_header = text.get(at..).is_some_and(|rest| rest.starts_with("[["));
            match entry.get_ref() {
                DeValue::Table(table) if own_header => {
                    found.push(
                        self::entry(table, text, at).map_err(|(at, what)| problem(at, what))?,
                    );
                }
                _ => return Err(problem(at, NOT_TABLES.to_owned())),
            }
        }
        // Neither could anything be added below an empty array.
        if value
            .get_ref()
            .as_array()
            .is_none_or(|array| array.is_empty())
        {
            return Err(problem(value.span().start, NOT_TABLES.to_owned()));
        }
    }
    Ok(found)
}

const NOT_TABLES: &str =
    "each known leak must stand under a [[leak]] of its own, with two brackets";

/// The line that holds the byte at `at`, from 1 on.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|byte| **byte == b'\n').count()
}

/// Where something is wrong, as a byte, and what.
type Wrong = (usize, String);

fn entry(table: &DeTable<'_>, text: &str, at: usize) -> Result<Entry, Wrong> {
    let mut entry = Entry {
        line: line_of(text, at),
        comm: None,
        syscall: None,
        cmd: None,
        handler: None,
        class: None,
        delta: None,
        counter: Counter::PreemptCount,
        reason: String::new(),
        expires: None,
        matched: false,
        added: false,
    };
    let mut has_reason = false;
    for (key, value) in table {
        let wrong = |what: String| (value.span().start, format!("{}: {what}", key.get_ref()));
        match key.get_ref().as_ref() {
            "comm" => entry.comm = Some(name(value).map_err(wrong)?),
            "syscall" => entry.syscall = Some(call(value).map_err(wrong)?),
            "cmd" => entry.cmd = Some(cmd(value).map_err(wrong)?),
            "handler" => entry.handler = Some(handler(value).map_err(wrong)?),
            "class" => entry.class = Some(class(value).map_err(wrong)?),
            "delta" => entry.delta = Some(delta(value).map_err(wrong)?),
            "counter" => entry.counter = counter(value).map_err(wrong)?,
            "expires" => entry.expires = Some(date(value).map_err(wrong)?),
            "reason" => {
                let reason = string(value).map_err(wrong)?.trim();
                if reason.is_empty() {
                    return Err(wrong(
                        "it is empty: say why this leak is accepted".to_owned(),
                    ));
                }
                reason.clone_into(&mut entry.reason);
                has_reason = true;
            }
            other => {
                let other = quoted(other);
                let what = format!("unknown key '{other}': the keys are {KEYS}");
                return Err((key.span().start, what));
            }
        }
    }
    if !has_reason {
        return Err((
            at,
            "no reason: say in `reason` why this leak is accepted".to_owned(),
        ));
    }
    let is_of_call = entry.comm.is_some() || entry.syscall.is_some() || entry.cmd.is_some();
    if !is_of_call && entry.handler.is_none() {
        let what = "it would hide leaks of every task and call: give at least one of comm, syscall, \
                    cmd and handler";
        return Err((at, what.to_owned()));
    }
    if is_of_call && entry.handler.is_some() {
        let what = "it can never match: a handler is no task's and in no call: leave out either \
                    handler or comm, syscall and cmd";
        return Err((at, what.to_owned()));
    }
    can_match(&entry).map_err(|what| (at, what))?;
    Ok(entry)
}

/// Refuses a command that the call does not have, and a class that the delta or the counter rules out:
/// an entry that can never match reads as one that does.
fn can_match(entry: &Entry) -> Result<(), String> {
    let wrong = match (entry.class, entry.delta) {
        (Some(Class::Leak), Some(..=0)) => Some("a leak has a delta above 0"),
        (Some(Class::Underflow), Some(0..)) => Some("an underflow has a delta below 0"),
        (Some(Class::Masked), _) if entry.counter != Counter::PreemptCount => {
            Some("only preempt_count is ever reset, so nothing else is masked")
        }
        _ => None,
    };
    if let Some(why) = wrong {
        return Err(format!("it can never match: {why}: leave one of them out"));
    }
    let (Some(call), Some(cmd)) = (&entry.syscall, &entry.cmd) else {
        return Ok(());
    };
    let keys = match call {
        Call::None => &[],
        Call::Of(selector) => selector.keys(),
    };
    if cmd.is_of(keys) {
        Ok(())
    } else {
        Err("it can never match: this syscall has no such cmd: leave one of them out".to_owned())
    }
}

fn name(value: &Spanned<DeValue<'_>>) -> Result<Name, String> {
    match string(value)? {
        "" => Ok(Name::Empty),
        glob => glob.parse().map(Name::Glob),
    }
}

fn call(value: &Spanned<DeValue<'_>>) -> Result<Call, String> {
    match string_or_number(value)?.as_str() {
        "-" => Ok(Call::None),
        text => syscall::parse(text)
            .map(Call::Of)
            .map_err(|error| error.to_string()),
    }
}

fn cmd(value: &Spanned<DeValue<'_>>) -> Result<command::Filter, String> {
    command::parse(&string_or_number(value)?).map_err(|error| error.to_string())
}

/// `hrtimer leaky_timer [leaky]`, as the table shows it.
fn handler(value: &Spanned<DeValue<'_>>) -> Result<String, String> {
    let title = string(value)?;
    let kind = title.split(' ').next().unwrap_or_default();
    if HandlerKind::ALL.iter().any(|known| known.name() == kind) && title.len() > kind.len() + 1 {
        return Ok(title.to_owned());
    }
    let kinds: Vec<&str> = HandlerKind::ALL.iter().map(|kind| kind.name()).collect();
    Err(format!(
        "no handler is '{}': say one as the table does, KIND FUNCTION [MODULE], with one of {}",
        quoted(title),
        kinds.join(", ")
    ))
}

fn class(value: &Spanned<DeValue<'_>>) -> Result<Class, String> {
    let text = string(value)?;
    let leaks = || Class::ALL.into_iter().filter(|class| class.is_leak());
    leaks().find(|class| class.name() == text).ok_or_else(|| {
        let names: Vec<&str> = leaks().map(Class::name).collect();
        format!(
            "unknown class '{}': it is one of {}",
            quoted(text),
            names.join(", ")
        )
    })
}

fn counter(value: &Spanned<DeValue<'_>>) -> Result<Counter, String> {
    let text = string(value)?;
    let found = Counter::ALL
        .into_iter()
        .find(|counter| counter.name() == text);
    found.ok_or_else(|| {
        let names = Counter::ALL.map(Counter::name).join(", ");
        format!("unknown counter '{}': it is one of {names}", quoted(text))
    })
}

fn delta(value: &Spanned<DeValue<'_>>) -> Result<i32, String> {
    let wanted = "a whole number without quotes, as the delta in a JSON record: 1, -1, 0x200";
    let DeValue::Integer(integer) = value.get_ref() else {
        return Err(mismatch(value, wanted));
    };
    match number(integer).and_then(|number| i32::try_from(number).ok()) {
        Some(0) => Err("0 is no leak: give the change of the counter".to_owned()),
        Some(delta) => Ok(delta),
        None => Err("too large: a counter has 32 bits".to_owned()),
    }
}

fn date(value: &Spanned<DeValue<'_>>) -> Result<Date, String> {
    let wanted = "a date without quotes, as in 2026-12-31";
    match value.get_ref() {
        DeValue::Datetime(datetime) => match (datetime.date, datetime.time, datetime.offset) {
            (Some(date), None, None) => Ok(Date {
                year: date.year.into(),
                month: date.month,
                day: date.day,
            }),
            _ => Err(format!(
                "a time of day does not belong here: write {wanted}"
            )),
        },
        _ => Err(mismatch(value, wanted)),
    }
}

fn string<'a>(value: &'a Spanned<DeValue<'_>>) -> Result<&'a str, String> {
    match value.get_ref() {
        DeValue::String(text) if text.len() <= LONGEST => Ok(text),
        DeValue::String(_) => Err(format!("longer than {LONGEST} bytes: shorten it")),
        _ => Err(mismatch(value, "a text in quotes")),
    }
}

/// A text, or a number as users write it on the command line.
fn string_or_number(value: &Spanned<DeValue<'_>>) -> Result<String, String> {
    match value.get_ref() {
        DeValue::Integer(integer) => number(integer)
            .and_then(|number| u64::try_from(number).ok())
            .map(|number| number.to_string())
            .ok_or_else(|| {
                "not a number of the kernel's: give one that is not negative".to_owned()
            }),
        DeValue::String(_) => string(value).map(str::to_owned),
        _ => Err(mismatch(value, "a name in quotes or a number")),
    }
}

fn number(integer: &DeInteger<'_>) -> Option<i128> {
    i128::from_str_radix(integer.as_str(), integer.radix()).ok()
}

fn mismatch(value: &Spanned<DeValue<'_>>, wanted: &str) -> String {
    format!(
        "it is of type {}, and must be {wanted}",
        value.get_ref().type_str()
    )
}

/// A word of the list's in a message: safe to print, and not longer than a line.
fn quoted(text: &str) -> String {
    escape::field(text.chars().take(40).collect::<String>().as_bytes())
}
