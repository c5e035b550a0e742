//! `preemptleak explain`: what the kernel's reports of a raised `preempt_count` mean, in plain words,
//! and what to do next. It needs no privileges and no kernel of its own: a log of another machine will
//! do.
//!
//! Uses `cli`, `report`, `wanted`, `kernel`, `record`, `host`, `leak`.

mod blame;
mod body;
mod complaint;
mod conclude;
mod count;
mod counted;
mod envelope;
mod facts;
mod gather;
mod input;
mod json;
mod link;
mod machine;
mod mail;
mod next;
mod number;
mod own;
mod patience;
mod place;
mod prefix;
mod raw;
mod recognize;
mod regs;
mod sniff;
mod text;
mod undo;
mod who;
mod words;

#[cfg(test)]
mod tests;

use std::{
    io::{self, Write},
    path::Path,
};

use anyhow::Context as _;

pub use blame::Blames;
#[cfg(test)]
pub(crate) use tests::records as sample_records;

use self::{
    facts::Known,
    gather::{Found, Gathered, Gatherer},
    input::{KMSG, Lines, Log},
    patience::Patience,
    text::Blocks,
};
use crate::{
    cli::{Exit, ExplainArgs, Talk, UsageError},
    host::{escape, os_error::without_number},
    kernel::{preempt_count, release},
    leak::Layout,
    report::{self, Json, Palette, Report as _},
};

/// Explains a log or a count.
///
/// # Errors
///
/// When the log cannot be read, nothing is in it that is known, or nothing can be written.
pub fn run(args: &ExplainArgs, talk: &Talk) -> anyhow::Result<Exit> {
    let result = explain(args, talk);
    if let (true, Err(error)) = (args.json, &result) {
        let status = crate::cli::exit_of(error).status();
        // Nobody is left to tell when this fails; stderr gets the line, too.
        let _ = Json::new(io::stdout()).error(&without_number(&format!("{error:#}")), status);
    }
    result
}

fn explain(args: &ExplainArgs, talk: &Talk) -> anyhow::Result<Exit> {
    let given = args.layout;
    let text = args.source.as_deref();
    let as_count = text.and_then(|text| text.to_str()).and_then(count::parse);
    let written = if let Some(value) = as_count {
        write_count(value, given, args.json)?
    } else {
        let (log, gathered) = read(text.map(Path::new))?;
        if gathered.found.is_empty() {
            return Err(nothing(&log, &gathered));
        }
        write_reports(&gathered, given, log.own, args.json, talk)
    };
    match written {
        Err(error) if !report::is_closed_pipe(&error) => {
            Err(error).context("cannot write the report: stdout")
        }
        _ => Ok(Exit::Clean),
    }
}

/// Reads a whole log.
fn read(path: Option<&Path>) -> anyhow::Result<(Log, Gathered)> {
    let log = input::open(path).map_err(|(name, error)| {
        let name_shown = escape::field(name.as_bytes());
        let remedy = remedy(&name, &error);
        let text = format!("cannot read {name_shown}: {error}: {remedy}");
        match error.kind() {
            io::ErrorKind::PermissionDenied => anyhow::Error::msg(text),
            _ => UsageError::new(text).into(),
        }
    })?;
    let Log {
        name,
        own,
        mut input,
    } = log;
    let waiting = Patience::with(&escape::field(name.as_bytes()));
    if !own && let Some(what) = sniff::refusal(&mut input, Path::new(&name)) {
        return Err(UsageError::new(format!("{}: {what}", escape::field(name.as_bytes()))).into());
    }
    let mut gatherer = Gatherer::new()?;
    let mut lines = Lines::new(input);
    while let Some(line) = lines
        .next()
        .with_context(|| format!("cannot read {} to its end", escape::field(name.as_bytes())))?
    {
        gatherer.line(line);
    }
    drop(waiting);
    let input: Box<dyn io::BufRead> = Box::new(io::empty());
    Ok((Log { name, own, input }, gatherer.finish()))
}

fn remedy(name: &str, error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied if name == KMSG => {
            "run as root, or pipe a log in: dmesg | preemptleak explain"
        }
        io::ErrorKind::PermissionDenied => "run as a user who may read it",
        io::ErrorKind::IsADirectory => {
            "give one file of it, or all as one log (pstore: cat FOLDER/dmesg-* | preemptleak explain)"
        }
        _ => "give the file of a kernel log, - for stdin, or a count such as 0x00000002",
    }
}

/// The log has nothing to explain.
fn nothing(log: &Log, gathered: &Gathered) -> anyhow::Error {
    let remedy = if log.own {
        "the running kernel has complained of no raised count, as far back as its log goes: an older one \
         may be in the journal (journalctl -k -b -1)"
    } else {
        "no line in it is a report that has to do with preempt_count, such as 'BUG: scheduling while \
         atomic': give the whole kernel log (dmesg, journalctl -k)"
    };
    let name = escape::field(log.name.as_bytes());
    let others = match (gathered.unknown, &gathered.first_unknown) {
        (1.., Some(first)) => format!(
            " ({} that look like a report of another kind, the first: {})",
            gathered.unknown,
            escape::field(first.as_bytes())
        ),
        _ => String::new(),
    };
    anyhow::anyhow!("nothing to explain in {name}: {remedy}{others}")
}

/// Writes what a count means: the outer error says that it is none, the inner one is that of writing.
fn write_count(
    value: u64,
    given: Option<Layout>,
    json: bool,
) -> Result<io::Result<()>, UsageError> {
    let running = preempt_count::layout_of_running_kernel();
    let layouts = given.map_or_else(
        || match running {
            Some(Layout::Long) => vec![Layout::Long, Layout::Word],
            _ => vec![Layout::Word, Layout::Long],
        },
        |layout| vec![layout],
    );
    if let Some(why) = raw::refusal(value, &layouts) {
        return Err(UsageError::new(format!(
            "{value:#x} is no preempt_count: {why}: give a count such as 0x00000002, or the file of a kernel log"
        )));
    }
    let raw = raw::explain(value, &layouts, running);
    let mut stdout = io::stdout().lock();
    if json {
        let low = u32::try_from(value & u64::from(u32::MAX)).unwrap_or_default();
        let readings = count::readings(low, 0, &raw::counts(value, &layouts));
        return Ok(report::write_line(
            &mut stdout,
            &json::of_count(&raw, &readings),
        ));
    }
    let text = text::raw(&raw, Palette::of(&stdout));
    let written = stdout.write_all(text.as_bytes());
    Ok(written.and_then(|()| stdout.flush()))
}

fn write_reports(
    gathered: &Gathered,
    given: Option<Layout>,
    own: bool,
    json: bool,
    talk: &Talk,
) -> io::Result<()> {
    let Gathered {
        found,
        dropped,
        unknown,
        first_unknown,
    } = gathered;
    let release = release::release();
    // The running kernel is asked where the log is its own, or names it: not for a foreign log.
    let is_running = |found: &Found| match &found.report.machine.release {
        Some(named) => *named == release,
        None => own,
    };
    let running = found
        .iter()
        .any(is_running)
        .then(preempt_count::layout_of_running_kernel)
        .flatten()
        .map(|layout| (release.as_str(), layout));
    let known = |found: &Found| Known {
        given,
        running: running.filter(|_| is_running(found)),
    };
    let mut stdout = io::stdout().lock();
    let palette = Palette::of(&stdout);
    let mut blocks = Blocks::default();
    for (index, explained) in conclude::all(found, known).iter().enumerate() {
        if json {
            report::write_line(&mut stdout, &json::of_report(explained))?;
        } else {
            let gap = if index == 0 { "" } else { "\n" };
            let block = blocks.block(explained, palette);
            stdout.write_all(format!("{gap}{block}").as_bytes())?;
        }
    }
    stdout.write_all(blocks.end().as_bytes())?;
    let rest = text::unknown(*unknown, first_unknown.as_deref());
    if !json {
        stdout.write_all(rest.as_bytes())?;
    }
    stdout.flush()?;
    if *dropped > 0 && !talk.quiet {
        let _ = writeln!(
            io::stderr(),
            "preemptleak: too many different reports: {dropped} more, equal ones among them, are not \
             shown: cut the log into parts"
        );
    }
    if json && !rest.is_empty() && !talk.quiet {
        let _ = write!(io::stderr(), "preemptleak: {}", rest.trim_start());
    }
    Ok(())
}
