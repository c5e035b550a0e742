//! Records for machines: JSON Lines, one object a line, each written out at once. What is in them stands
//! in the room `record`.

#[cfg(test)]
mod documented;

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Serializer, ser::Formatter};

use super::Report;
use crate::{
    calltree::Located,
    host::escape,
    leak::{Class, KernelMessage, Layout, Leak, Start, Summary},
    record::{
        ErrorRecord, KernelMessageRecord, LeakRecord, LocateRecord, NotLocatedRecord, Record,
        StartRecord, SummaryRecord,
    },
};

/// A report of JSON Lines.
pub struct Json<W> {
    out: W,
    layout: Layout,
}

impl<W: Write> Json<W> {
    /// A report to `out`.
    #[must_use]
    pub fn new(out: W) -> Self {
        let layout = Layout::Word;
        Self { out, layout }
    }
}

impl<W: Write> Report for Json<W> {
    fn start(&mut self, start: &Start) -> io::Result<()> {
        self.layout = start.layout;
        write_line(&mut self.out, &Record::Start(StartRecord::of(start)))
    }

    fn leak(&mut self, leak: &Leak) -> io::Result<()> {
        let record = LeakRecord::of(leak, self.layout);
        // A type of its own, so that counting `leak` records counts leaks.
        let record = match leak.class {
            Class::Heal => Record::Heal(record),
            _ => Record::Leak(record),
        };
        write_line(&mut self.out, &record)
    }

    fn kernel_message(&mut self, message: &KernelMessage) -> io::Result<()> {
        let record = KernelMessageRecord::of(message);
        write_line(&mut self.out, &Record::Kmsg(record))
    }

    fn located(&mut self, leak: &Leak, located: &Located) -> io::Result<()> {
        let record = LocateRecord::of(leak, located);
        write_line(&mut self.out, &Record::Locate(record))
    }

    fn not_located(&mut self, leak: &Leak, why: &str) -> io::Result<()> {
        let record = NotLocatedRecord::of(leak, why);
        write_line(&mut self.out, &Record::NotLocated(record))
    }

    fn summary(&mut self, summary: &Summary) -> io::Result<()> {
        let record = SummaryRecord::of(summary, self.layout);
        write_line(&mut self.out, &Record::Summary(record))
    }

    fn error(&mut self, message: &str, status: u8) -> io::Result<()> {
        let record = ErrorRecord::of(message, status);
        write_line(&mut self.out, &Record::Error(record))
    }
}

/// Writes a value as one line of JSON, at once. What is unsafe on a terminal (see
/// [`escape::is_unsafe`]) is escaped in its strings, so that `jq` reads the same text and a
/// terminal none of it.
///
/// # Errors
///
/// Those of `out`.
pub fn write_line(out: &mut impl Write, value: &impl Serialize) -> io::Result<()> {
    let mut line = Vec::new();
    value.serialize(&mut Serializer::with_formatter(&mut line, SafeStrings))?;
    line.push(b'\n');
    out.write_all(&line)?;
    out.flush()
}

/// Compact JSON whose strings hold no unsafe character.
struct SafeStrings;

impl Formatter for SafeStrings {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(escape::is_unsafe) {
            let (safe, tail) = rest.split_at(at);
            out.write_all(safe.as_bytes())?;
            let mut chars = tail.chars();
            if let Some(c) = chars.next() {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}")?;
                }
            }
            rest = chars.as_str();
        }
        out.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::{leak::Verdict, report::samples};

    fn written(tell: impl FnOnce(&mut Json<&mut Vec<u8>>)) -> String {
        let mut out = Vec::new();
        tell(&mut Json::new(&mut out));
        String::from_utf8(out).unwrap()
    }

    fn leaks(leaks: &[Leak]) -> String {
        written(|json| {
            for leak in leaks {
                json.leak(leak).unwrap();
            }
        })
    }

    /// Check that each class has its record, on one line.
    #[test]
    fn every_class() {
        insta::assert_snapshot!(leaks(&[
            samples::leak(),
            samples::masked(),
            samples::underflow(),
            samples::heal(),
            samples::heal_between(),
            samples::heal_by_itself(),
            samples::rcu(),
            samples::raised_at(),
            samples::ia32(),
            samples::setsockopt(),
            samples::outside(),
            samples::kernel_thread(),
            samples::hostile(),
            samples::known(),
        ]));
    }

    /// Check the other records: both starts, each ending, an error.
    #[test]
    fn other_records() {
        insta::assert_snapshot!(written(|json| {
            json.start(&samples::start()).unwrap();
            json.start(&samples::start_of_command()).unwrap();
            json.kernel_message(&samples::kernel_message()).unwrap();
            json.summary(&samples::clean()).unwrap();
            json.summary(&samples::all_at_once()).unwrap();
            json.summary(&samples::all_known()).unwrap();
            json.summary(&samples::lossy()).unwrap();
            json.summary(&samples::blind(Verdict::Clean)).unwrap();
            json.error("no privilege: \u{1b}: run as root", 125)
                .unwrap();
        }));
    }

    /// Check that counting `leak` records counts leaks.
    #[test]
    fn a_heal_is_no_leak_record() {
        let value: Value = serde_json::from_str(&leaks(&[samples::heal()])).unwrap();
        assert_eq!(value["type"], "heal");
    }

    /// Check that an address a kernel hides is null, not zero.
    #[test]
    fn a_hidden_address_is_null() {
        let mut leak = samples::masked();
        leak.stack[0].address = 0;
        leak.stack[0].symbol = None;
        let value: Value = serde_json::from_str(&leaks(&[leak])).unwrap();
        let frame = &value["stack"][0];
        assert!(frame["address"].is_null() && frame["function"].is_null());
    }

    proptest! {
        /// Check that any text survives the way through JSON, on one line, with nothing unsafe.
        #[test]
        fn any_text_survives(text in ".*", name in prop::collection::vec(1u8.., 0..16)) {
            let mut leak = samples::leak();
            leak.comm = samples::comm(&name[..name.len().min(15)]);
            leak.cmd.as_mut().unwrap().name = Some(text.clone());
            let comm = leak.comm.to_text();
            let line = leaks(&[leak]);
            prop_assert_eq!(line.matches('\n').count(), 1);
            prop_assert!(!line.trim_end_matches('\n').chars().any(escape::is_unsafe));
            let value: Value = serde_json::from_str(&line).unwrap();
            prop_assert_eq!(value["cmd"]["name"].as_str(), Some(text.as_str()));
            prop_assert_eq!(value["comm"].as_str(), Some(comm.as_str()));
        }
    }
}
