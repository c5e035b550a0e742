//! The pages of the kernel's ring buffer, as `trace_pipe_raw` gives them: a header, and records one
//! behind the other, each with the time since the one before. Any bytes will do: what makes no
//! sense ends a page, and is said.
//!
//! Source: `kernel/trace/ring_buffer.c`, `include/linux/ring_buffer.h`, and `events/header_event`
//! of tracefs.

use std::ops::Range;

use super::format::{Format, number};

/// Where the parts of a page are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PageFormat {
    timestamp: Range<usize>,
    commit: Range<usize>,
    data: usize,
}

impl PageFormat {
    /// Reads `events/header_page`; `None` where it has not the fields it should have.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let format = Format::parse(text);
        Some(Self {
            timestamp: format.field("timestamp")?,
            commit: format.field("commit")?,
            data: format.field("data")?.start,
        })
    }
}

/// In the commit of a page: records before this page were overwritten (`RB_MISSED_EVENTS`).
const MISSED: u64 = 1 << 31;
/// Their number stands behind the page's records (`RB_MISSED_STORED`).
const STORED: u64 = 1 << 30;

/// A page's records.
#[derive(Clone, Debug)]
pub(super) struct Page<'a> {
    /// When the page was begun, nanoseconds of the trace's clock.
    pub(super) time: u64,
    /// How many records before the page are missing; 1 where the kernel does not tell.
    pub(super) missed: u64,
    /// What it says does not fit into it.
    pub(super) damaged: bool,
    data: &'a [u8],
}

impl<'a> Page<'a> {
    /// Reads the header; `None` where there is not even that.
    pub(super) fn new(bytes: &'a [u8], format: &PageFormat) -> Option<Self> {
        let time = number(bytes, &format.timestamp)?;
        let commit = number(bytes, &format.commit)?;
        let behind_header = bytes.get(format.data..)?;
        // The kernel's own mask for it: a page is far smaller.
        let length = usize::try_from(commit & (STORED - 1)).ok()?;
        let (data, damaged) = match behind_header.get(..length) {
            Some(data) => (data, false),
            None => (behind_header, true),
        };
        let missed = if commit & MISSED == 0 {
            0
        } else if commit & STORED == 0 {
            1
        } else {
            let end = length.saturating_add(8);
            number(behind_header, &(length..end)).unwrap_or(1).max(1)
        };
        Some(Self {
            time,
            missed,
            damaged,
            data,
        })
    }

    /// Its records.
    pub(super) const fn records(&self) -> Records<'a> {
        Records {
            rest: self.data,
            time: self.time,
            damaged: self.damaged,
        }
    }
}

/// Reads a page's records, one by one.
#[derive(Clone, Debug)]
pub(super) struct Records<'a> {
    rest: &'a [u8],
    time: u64,
    /// Whether what was read so far made no sense at some point.
    pub(super) damaged: bool,
}

/// What a record's first word says it is (`enum ring_buffer_type`); below, its length in words.
const PADDING: u32 = 29;
const TIME_EXTEND: u32 = 30;
const TIME_STAMP: u32 = 31;

/// The bits of the first word that say so; the 27 others are the time since the record before.
const TYPE_BITS: u32 = 5;
const DELTA_BITS: u32 = 27;

/// The bits that an absolute time stamp has no room for (`TS_MSB`): those of the time before stay.
const HIGH: u64 = 0xf8 << 56;

impl<'a> Iterator for Records<'a> {
    /// When, and what.
    type Item = (u64, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            match self.step() {
                Some(Step::Record(record)) => return Some((self.time, record)),
                Some(Step::Nothing) => {}
                Some(Step::End) => self.rest = &[],
                None => {
                    self.damaged = true;
                    self.rest = &[];
                }
            }
        }
    }
}

enum Step<'a> {
    Record(&'a [u8]),
    Nothing,
    End,
}

impl<'a> Records<'a> {
    /// One record; `None` where it makes no sense.
    fn step(&mut self) -> Option<Step<'a>> {
        let head = self.word()?;
        let kind = head & ((1 << TYPE_BITS) - 1);
        let delta = u64::from(head >> TYPE_BITS);
        match kind {
            // The rest of the page is empty.
            PADDING if delta == 0 => return Some(Step::End),
            // A record that was taken back; the kernel's own readers pass over its time too.
            PADDING => {
                let length = self.word()?;
                // The length counts the word that holds it.
                self.take(usize::try_from(length).ok()?.checked_sub(4)?)?;
                return Some(Step::Nothing);
            }
            TIME_EXTEND => {
                let high = u64::from(self.word()?) << DELTA_BITS;
                self.time = self.time.wrapping_add(high | delta);
                return Some(Step::Nothing);
            }
            TIME_STAMP => {
                let low = u64::from(self.word()?) << DELTA_BITS | delta;
                self.time = self.time & HIGH | low & !HIGH;
                return Some(Step::Nothing);
            }
            _ => {}
        }
        let length = if kind == 0 {
            // It counts the word that holds it.
            usize::try_from(self.word()?).ok()?.checked_sub(4)?
        } else {
            usize::try_from(kind).ok()? * 4
        };
        let record = self.take(length)?;
        self.time = self.time.wrapping_add(delta);
        Some(Step::Record(record))
    }

    fn word(&mut self) -> Option<u32> {
        let (word, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(u32::from_ne_bytes(*word))
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        // Records begin at whole words.
        let (record, rest) = self.rest.split_at_checked(length.next_multiple_of(4))?;
        self.rest = rest;
        record.get(..length)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn format() -> PageFormat {
        PageFormat::parse(
            "\tfield: u64 timestamp;\toffset:0;\tsize:8;\tsigned:0;\n\
             \tfield: local_t commit;\toffset:8;\tsize:8;\tsigned:1;\n\
             \tfield: int overwrite;\toffset:8;\tsize:1;\tsigned:1;\n\
             \tfield: char data;\toffset:16;\tsize:4080;\tsigned:0;\n",
        )
        .unwrap()
    }

    fn head(kind: u32, delta: u32) -> u32 {
        kind | delta << TYPE_BITS
    }

    fn page(time: u64, flags: u64, words: &[u32]) -> Vec<u8> {
        let mut bytes = time.to_ne_bytes().to_vec();
        bytes.extend(((words.len() as u64 * 4) | flags).to_ne_bytes());
        bytes.extend(words.iter().flat_map(|word| word.to_ne_bytes()));
        bytes
    }

    fn records(bytes: &[u8]) -> (Vec<(u64, Vec<u8>)>, bool) {
        let mut records = Page::new(bytes, &format()).unwrap().records();
        let all = records
            .by_ref()
            .map(|(time, record)| (time, record.to_vec()))
            .collect();
        (all, records.damaged)
    }

    /// Check each kind of record, and the time that each makes.
    #[test]
    fn kinds() {
        let bytes = page(
            1000,
            0,
            &[
                head(1, 5),
                0xaaaa_aaaa,
                head(TIME_EXTEND, 1),
                2,
                head(0, 3),
                8,
                0xbbbb_bbbb,
                head(PADDING, 9),
                8,
                0xdead_dead,
                head(TIME_STAMP, 7),
                1,
                head(2, 1),
                1,
                2,
                head(PADDING, 0),
                0xdead_dead,
            ],
        );
        let late = 1 << DELTA_BITS;
        let (all, damaged) = records(&bytes);
        assert!(!damaged);
        let times: Vec<u64> = all.iter().map(|(time, _)| *time).collect();
        assert_eq!(times, [1005, 1005 + 2 * late + 1 + 3, late + 7 + 1]);
        assert_eq!(all[1].1, 0xbbbb_bbbbu32.to_ne_bytes());
        assert_eq!(all[2].1.len(), 8);
    }

    /// Check that an absolute time keeps the bits it has no room for.
    #[test]
    fn absolute_times() {
        let high = 0x10 << 56;
        let (all, _) = records(&page(high | 5, 0, &[head(31, 1), 0, head(1, 0), 0]));
        assert_eq!(all[0].0, high | 1);
    }

    /// Check that what was lost is told, with the number where there is one.
    #[test]
    fn lost_records() {
        let missed = |bytes: &[u8]| Page::new(bytes, &format()).unwrap().missed;
        assert_eq!(missed(&page(0, 0, &[])), 0);
        assert_eq!(missed(&page(0, MISSED, &[])), 1);
        let mut bytes = page(0, MISSED | STORED, &[head(1, 0), 0]);
        assert_eq!(missed(&bytes), 1, "no number");
        bytes.extend(77u64.to_ne_bytes());
        assert_eq!(missed(&bytes), 77);
        assert_eq!(records(&bytes).0.len(), 1);
    }

    /// Check that a record that does not fit ends the page, and is said.
    #[test]
    fn nonsense_is_said() {
        for words in [
            &[head(3, 0), 0][..],
            &[head(0, 0)],
            &[head(0, 0), 3],
            &[head(0, 0), u32::MAX],
            &[head(TIME_EXTEND, 1)],
            &[head(PADDING, 1), 2],
        ] {
            assert_eq!(records(&page(0, 0, words)), (vec![], true), "{words:?}");
        }
        let mut cut = page(0, 0, &[head(1, 0), 0, head(1, 0), 0]);
        cut.truncate(cut.len() - 8);
        assert_eq!(records(&cut).0.len(), 1);
        assert!(records(&cut).1);
        assert!(Page::new(&[0; 12], &format()).is_none());
    }

    proptest! {
        /// Check that no bytes make it panic, or go on for ever.
        #[test]
        fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            if let Some(page) = Page::new(&bytes, &format()) {
                prop_assert!(page.records().count() <= bytes.len());
            }
        }

        /// Check the same where the header is sound.
        #[test]
        fn any_records(words in prop::collection::vec(prop_oneof![any::<u32>(), 0u32..64], 0..60)) {
            let (all, _) = records(&page(0, 0, &words));
            prop_assert!(all.len() <= words.len());
        }
    }
}
