//! One record of the function_graph tracer: a function's entry or return.

use std::ops::Range;

use super::{
    format::{Format, number},
    level::Mark,
};
use crate::calltree::End;

/// An entry or a return, as the kernel recorded it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Event {
    /// Which.
    pub(super) end: End,
    /// Nanoseconds of the trace's clock.
    pub(super) time: u64,
    /// The CPU.
    pub(super) cpu: u32,
    /// The thread.
    pub(super) tid: u32,
    /// An address in the function.
    pub(super) function: u64,
    /// How many functions that are recorded are around it.
    pub(super) depth: u32,
    /// What the kernel keeps of the count.
    pub(super) mark: Mark,
    /// At a return: how many calls of the task were too deep to be recorded, ever.
    pub(super) too_deep: u32,
}

/// Where the parts of both kinds of records are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EventFormat {
    entry: Places,
    ret: Places,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Places {
    id: u16,
    kind: Range<usize>,
    flags: Range<usize>,
    count: Range<usize>,
    tid: Range<usize>,
    function: Range<usize>,
    depth: Range<usize>,
    too_deep: Option<Range<usize>>,
}

impl EventFormat {
    /// Reads the two texts, of `funcgraph_entry` and `funcgraph_exit`; `None` where something is
    /// missing in them.
    pub(super) fn parse(entry: &str, exit: &str) -> Option<Self> {
        Some(Self {
            entry: Places::of(&Format::parse(entry))?,
            ret: Places::of(&Format::parse(exit))?,
        })
    }

    /// Reads a record; `None` where it is of another kind, or too short.
    pub(super) fn read(&self, record: &[u8], time: u64, cpu: u32) -> Option<Event> {
        let kind = number(record, &self.entry.kind)?;
        let (end, places) = if kind == u64::from(self.entry.id) {
            (End::Entry, &self.entry)
        } else if kind == u64::from(self.ret.id) {
            (End::Return, &self.ret)
        } else {
            return None;
        };
        let small = |place| Some((number(record, place)? & u64::from(u32::MAX)) as u32);
        let byte = |place| Some((number(record, place)? & 0xff) as u8);
        Some(Event {
            end,
            time,
            cpu,
            tid: small(&places.tid)?,
            function: number(record, &places.function)?,
            depth: small(&places.depth)?,
            mark: Mark {
                count: byte(&places.count)?,
                flags: byte(&places.flags)?,
            },
            too_deep: places.too_deep.as_ref().and_then(small).unwrap_or(0),
        })
    }
}

impl Places {
    fn of(format: &Format) -> Option<Self> {
        Some(Self {
            id: format.id?,
            kind: format.field("common_type")?,
            flags: format.field("common_flags")?,
            count: format.field("common_preempt_count")?,
            tid: format.field("common_pid")?,
            function: format.field("func")?,
            depth: format.field("depth")?,
            too_deep: format.field("overrun"),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const COMMON: &str = "\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;\n\
        \tfield:unsigned char common_flags;\toffset:2;\tsize:1;\tsigned:0;\n\
        \tfield:unsigned char common_preempt_count;\toffset:3;\tsize:1;\tsigned:0;\n\
        \tfield:int common_pid;\toffset:4;\tsize:4;\tsigned:1;\n\
        \tfield:unsigned long func;\toffset:8;\tsize:8;\tsigned:0;\n\
        \tfield:unsigned int depth;\toffset:16;\tsize:4;\tsigned:0;\n";

    fn format() -> EventFormat {
        let overrun = "\tfield:unsigned int overrun;\toffset:20;\tsize:4;\tsigned:0;\n";
        EventFormat::parse(
            &format!("ID: 11\n{COMMON}"),
            &format!("ID: 10\n{COMMON}{overrun}"),
        )
        .unwrap()
    }

    /// Check that every part of a return is found, and of an entry all it has.
    #[test]
    fn parts() {
        let mut record = vec![10, 0, 0x80, 0x12, 7, 1, 0, 0];
        record.extend(0xffff_ffff_8100_0004u64.to_ne_bytes());
        record.extend([3, 0, 0, 0, 9, 0, 0, 0]);
        let event = format().read(&record, 5, 1).unwrap();
        assert_eq!(event.end, End::Return);
        assert_eq!((event.time, event.cpu, event.tid), (5, 1, 263));
        assert_eq!(event.function, 0xffff_ffff_8100_0004);
        assert_eq!((event.depth, event.too_deep), (3, 9));
        assert_eq!((event.mark.flags, event.mark.count), (0x80, 0x12));
        assert_eq!(format().read(&record[..22], 5, 1).unwrap().too_deep, 0);
        assert_eq!(format().read(&record[..19], 5, 1), None);
        record[0] = 11;
        assert_eq!(format().read(&record, 5, 1).unwrap().end, End::Entry);
        record[0] = 12;
        assert_eq!(format().read(&record, 5, 1), None);
    }

    /// Check that a text without what is needed is none.
    #[test]
    fn lacking_texts() {
        assert_eq!(EventFormat::parse(COMMON, COMMON), None, "no id");
        assert_eq!(EventFormat::parse("ID: 11\n", "ID: 10\n"), None);
    }

    proptest! {
        /// Check that no record makes it panic.
        #[test]
        fn any_record(kind in 9u16..12, rest in prop::collection::vec(any::<u8>(), 0..40)) {
            let record: Vec<u8> = kind.to_ne_bytes().into_iter().chain(rest).collect();
            format().read(&record, 0, 0);
        }
    }
}
