//! From the records of a run to the kinds of leaks in it, line by line: neither a long stream nor a
//! long line takes more memory than a summary does.

use std::{
    collections::BTreeMap,
    io::{BufRead, Read as _},
};

use serde::{Deserialize, de::DeserializeOwned};

use super::{
    kind::{Key, Kind},
    scope::Scope,
};
use crate::{
    host::escape,
    leak::{Abi, Cmd, Handler, HandlerKind, Layout, Syscall},
    record::{
        ErrorRecord, HandlerRecord, LeakRecord, RowRecord, SCHEMA, StartRecord, SummaryRecord, Text,
    },
};

/// No record is longer: the largest is a summary with a full table.
const LONGEST: u64 = 32 << 20;

/// No run has more kinds of leaks: the table in the kernel holds 10240.
const MOST_KINDS: usize = 1 << 16;

/// No word of a record is longer.
const LONGEST_WORD: usize = 4096;

/// One run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// The file, safe to print.
    pub(super) name: String,
    /// `uname -r`, where the stream says it.
    pub(super) kernel: Option<String>,
    pub(super) layout: Layout,
    /// What it could see at all.
    pub(super) scope: Scope,
    pub(super) kinds: BTreeMap<Key, Kind>,
    /// The run's own verdict; `None` where it has none.
    pub(super) verdict: Option<String>,
    /// Why more may have leaked in it than the stream says: one sentence.
    pub(super) doubt: Option<String>,
}

/// Reads a stream of records, whose `name` is safe to print.
///
/// # Errors
/// One line: which file, which line, what is wrong and what to do about it.
pub(super) fn run(name: &str, mut input: impl BufRead) -> Result<Run, String> {
    let mut reader = Reader {
        run: Run {
            name: name.to_owned(),
            kernel: None,
            layout: Layout::Word,
            scope: Scope::default(),
            kinds: BTreeMap::new(),
            verdict: None,
            doubt: None,
        },
        begun: false,
        ended: false,
    };
    let mut line = Vec::new();
    let mut number = 0u64;
    loop {
        line.clear();
        let read = input
            .by_ref()
            .take(LONGEST + 1)
            .read_until(b'\n', &mut line);
        let read = read.map_err(|error| {
            format!("cannot read {name}: {error}: give a file that trace --format json wrote")
        })?;
        if read == 0 {
            break;
        }
        number += 1;
        if line.len() as u64 > LONGEST {
            return Err(format!(
                "{name}:{number}: longer than 32 MiB: no record of preemptleak's is, {REMEDY}"
            ));
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match reader.line(&line) {
            Ok(()) => {}
            // A record that was being written when its writer died.
            Err(Wrong::Torn) if reader.begun && !line.ends_with(b"\n") => {
                let doubt = format!("cut off in line {number}");
                reader.run.doubt = Some(doubt);
            }
            Err(wrong) => return Err(format!("{name}:{number}: {}, {REMEDY}", wrong.told())),
        }
    }
    let Reader {
        mut run,
        begun,
        ended,
    } = reader;
    if !begun {
        return Err(format!("{name}: it is empty: {REMEDY}"));
    }
    if !ended && run.doubt.is_none() {
        run.doubt = Some(format!("cut off after line {number}: it has no summary"));
    }
    Ok(run)
}

const REMEDY: &str = "give a file that trace --format json wrote";

/// What every record has.
#[derive(Debug, Deserialize)]
struct Head {
    r#type: String,
    v: u64,
}

/// What is wrong with a line.
enum Wrong {
    /// It ends too early.
    Torn,
    /// Anything else.
    Other(String),
}

impl Wrong {
    fn told(&self) -> &str {
        match self {
            Self::Torn => "a record that ends too early",
            Self::Other(what) => what,
        }
    }
}

struct Reader {
    run: Run,
    /// A record was read.
    begun: bool,
    /// The last record of a run was read.
    ended: bool,
}

impl Reader {
    fn line(&mut self, line: &[u8]) -> Result<(), Wrong> {
        let Head { r#type, v } = parse(line, "no record of preemptleak's")?;
        // An array of the same values would do for serde.
        if !line.trim_ascii_start().starts_with(b"{") {
            return Err(Wrong::Other("no record of preemptleak's".to_owned()));
        }
        if v != u64::from(SCHEMA) {
            return Err(Wrong::Other(if v > u64::from(SCHEMA) {
                format!(
                    "version {v} of the records, and this preemptleak reads {SCHEMA}: take the \
                     newer one that wrote it, or"
                )
            } else {
                format!("no record of preemptleak's: version {v}")
            }));
        }
        let ours = ["start", "leak", "heal", "summary", "error"];
        if !ours.contains(&r#type.as_str()) {
            // Readers skip what they do not know; a stream of a run does not begin so.
            return if self.begun {
                Ok(())
            } else {
                let what = format!("it begins with a record `{}`", brief(&r#type));
                Err(Wrong::Other(what))
            };
        }
        if self.ended || (self.begun && r#type == "start") {
            let what = "another run begins here: put each into a file of its own, and";
            return Err(Wrong::Other(what.to_owned()));
        }
        match r#type.as_str() {
            "start" => self.start(parse(line, "no `start` record")?)?,
            "leak" => {
                let leak: LeakRecord<'_> = parse(line, "no `leak` record")?;
                self.leak(leak.into())?;
            }
            "summary" => self.summary(parse(line, "no `summary` record")?)?,
            "error" => {
                let ErrorRecord { message, .. } = parse(line, "no `error` record")?;
                self.run.doubt = Some(format!("the run failed: {}", brief(&message)));
                self.ended = true;
            }
            _ => {}
        }
        self.begun = true;
        Ok(())
    }

    fn start(&mut self, start: StartRecord<'_>) -> Result<(), Wrong> {
        let StartRecord {
            kernel,
            count_bytes,
            watch,
            resets,
            filters,
            ..
        } = start;
        let words = |words: Vec<Text<'_>>| words.into_iter().map(word).collect::<Result<_, _>>();
        self.run.scope = Scope {
            watch: words(watch)?,
            no_resets: resets == Some(None),
            filters: words(filters)?,
        };
        self.run.kernel = Some(word(kernel)?);
        self.run.layout = if count_bytes == 8 {
            Layout::Long
        } else {
            Layout::Word
        };
        Ok(())
    }

    fn summary(&mut self, summary: SummaryRecord<'_>) -> Result<(), Wrong> {
        let SummaryRecord {
            verdict,
            leaks,
            coverage,
            ..
        } = summary;
        // Its counts are exact, those of single records need not be.
        self.run.kinds.clear();
        let unproven = leaks.iter().filter(|leak| leak.unproven);
        let unproven: u64 = unproven.fold(0, |sum, leak| sum.saturating_add(leak.count));
        for leak in leaks {
            self.leak(leak)?;
        }
        let losses = coverage.losses.iter();
        let lost: Vec<String> = losses
            .map(|loss| format!("{} {}", loss.count, brief(&loss.kind)))
            .collect();
        if !lost.is_empty() {
            self.run.doubt = Some(format!("it lost {}", lost.join(", ")));
        } else if unproven > 0 {
            self.run.doubt = Some(format!(
                "{unproven} of its leaks may be of other calls than they name: runs were skipped"
            ));
        } else if verdict == "unknown" {
            self.run.doubt = Some("its verdict is unknown".to_owned());
        } else if coverage.calls == Some(0) {
            self.run.doubt = Some("it saw no system call".to_owned());
        }
        self.run.verdict = Some(word(verdict)?);
        self.ended = true;
        Ok(())
    }

    fn leak(&mut self, leak: RowRecord<'_>) -> Result<(), Wrong> {
        let RowRecord {
            comm,
            syscall,
            nr,
            abi,
            cmd,
            handler,
            delta,
            bits: _,
            counter,
            class,
            count,
            known,
            unproven,
        } = leak;
        // It names nobody, so it is of no kind.
        if unproven {
            return Ok(());
        }
        let abi = abi.map(|name| self::abi(&name)).transpose()?;
        let name = syscall.map(word).transpose()?;
        let call = name.zip(nr).zip(abi);
        let cmd = match cmd {
            None => None,
            Some(cmd) => Some(Cmd {
                value: hex(&cmd.hex)?,
                name: cmd.name.map(word).transpose()?,
                fields: cmd.fields.map(word).transpose()?,
            }),
        };
        let key = Key {
            comm: word(comm)?,
            nr,
            abi,
            cmd: cmd.as_ref().map(|cmd| cmd.value),
            handler: handler.map(self::handler).transpose()?,
            class: word(class)?,
            delta,
            counter: word(counter)?,
        };
        let known = known.map(word).transpose()?;
        if self.run.kinds.len() >= MOST_KINDS && !self.run.kinds.contains_key(&key) {
            let what = format!("more than {MOST_KINDS} kinds of leaks: no run has so many");
            return Err(Wrong::Other(what));
        }
        let kind = self.run.kinds.entry(key).or_insert_with(|| Kind {
            syscall: call.map(|((name, nr), abi)| Syscall { nr, abi, name }),
            cmd,
            count: 0,
            known: None,
        });
        kind.count = kind.count.saturating_add(count);
        kind.known = known;
        Ok(())
    }
}

/// The handler of a kind of leak.
fn handler(record: HandlerRecord<'_>) -> Result<Handler, Wrong> {
    let HandlerRecord {
        kind,
        function,
        module,
        number,
        name: _,
    } = record;
    let known = HandlerKind::ALL
        .into_iter()
        .find(|known| known.name() == kind);
    let kind = known.ok_or_else(|| Wrong::Other(format!("no kind of handler is '{kind}'")))?;
    Ok(Handler {
        kind,
        function: function.map(word).transpose()?,
        module: module.map(word).transpose()?,
        number,
    })
}

/// Parses a record; `what` it is not, where it is JSON at all.
fn parse<T: DeserializeOwned>(line: &[u8], what: &str) -> Result<T, Wrong> {
    serde_json::from_slice(line).map_err(|error| {
        if error.is_eof() {
            return Wrong::Torn;
        }
        // Each line is line 1 to the parser.
        let text = error.to_string();
        let why = text.split(" at line ").next().unwrap_or_default();
        let what = if error.is_data() { what } else { "not JSON" };
        Wrong::Other(format!(
            "{what}: {} in column {}",
            brief(why),
            error.column()
        ))
    })
}

fn abi(name: &str) -> Result<Abi, Wrong> {
    [Abi::X86_64, Abi::Ia32, Abi::X32]
        .into_iter()
        .find(|abi| abi.name() == name)
        .ok_or_else(|| Wrong::Other(format!("no record of preemptleak's: abi '{}'", brief(name))))
}

fn hex(text: &str) -> Result<u64, Wrong> {
    text.strip_prefix("0x")
        .filter(|digits| !digits.starts_with('+'))
        .and_then(|digits| u64::from_str_radix(digits, 16).ok())
        .ok_or_else(|| {
            Wrong::Other(format!(
                "no record of preemptleak's: cmd.hex '{}'",
                brief(text)
            ))
        })
}

fn word(text: Text<'_>) -> Result<String, Wrong> {
    if text.len() <= LONGEST_WORD {
        Ok(text.into_owned())
    } else {
        let what = format!(
            "no record of preemptleak's: '{}...' is too long",
            brief(&text)
        );
        Err(Wrong::Other(what))
    }
}

/// The beginning of a text of the file's, safe to print.
fn brief(text: &str) -> String {
    let start: String = text.chars().take(120).collect();
    escape::field(start.as_bytes())
}
