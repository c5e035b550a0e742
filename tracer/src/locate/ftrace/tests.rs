//! Real pages of two kernels, captured in guests: `leak preempt-disable`, `leak spin-lock` and
//! `leak underflow` on the leaky module. What is expected was decoded by another program, with the
//! names from the kernel's own text of the same trace.

use std::{collections::BTreeMap, fmt::Write as _, ops::Range};

use proptest::prelude::*;

use super::{
    event::EventFormat,
    level::{Baseline, Legend},
    page::PageFormat,
    store::{Formats, Store},
};
use crate::calltree::{End, Recording};

struct Kernel {
    formats: Formats,
    baseline: Baseline,
    pages: &'static [&'static [u8]],
    functions: &'static str,
    expected: &'static str,
}

macro_rules! kernel {
    ($folder:literal, $baseline:expr, [$($page:literal),*]) => {
        Kernel {
            formats: Formats {
                page: PageFormat::parse(include_str!(concat!("tests/", $folder, "/header_page")))
                    .unwrap(),
                event: EventFormat::parse(
                    include_str!(concat!("tests/", $folder, "/entry.format")),
                    include_str!(concat!("tests/", $folder, "/exit.format")),
                )
                .unwrap(),
                legend: Legend::parse(include_str!(concat!("tests/", $folder, "/legend"))),
            },
            baseline: $baseline,
            pages: &[$(include_bytes!(concat!("tests/", $folder, "/", $page))),*],
            functions: include_str!(concat!("tests/", $folder, "/functions")),
            expected: include_str!(concat!("tests/", $folder, "/expected")),
        }
    };
}

fn kernels() -> [Kernel; 2] {
    [
        kernel!(
            "6.1",
            Baseline { entry: 1, ret: 0 },
            ["cpu0.raw", "cpu1.raw"]
        ),
        kernel!("7.3", Baseline { entry: 1, ret: 1 }, ["cpu0.raw"]),
    ]
}

const EVER: Range<u64> = 0..u64::MAX;

impl Kernel {
    fn store(&self) -> Store {
        let mut store = Store::default();
        for (cpu, page) in (0..).zip(self.pages) {
            store.add(cpu, page, &self.formats);
        }
        store.settle();
        store
    }

    fn recordings(&self, store: &Store, tid: u32, window: &Range<u64>) -> Vec<Recording> {
        store.recordings(tid, window, self.formats.legend, self.baseline)
    }

    fn tids(&self) -> Vec<u32> {
        self.expected
            .lines()
            .filter_map(|line| line.strip_prefix("thread ")?.parse().ok())
            .collect()
    }

    fn shown(&self, recording: &Recording) -> String {
        let names: BTreeMap<u64, &str> = self
            .functions
            .lines()
            .filter_map(|line| {
                let (address, name) = line.strip_prefix("0x")?.split_once(' ')?;
                Some((u64::from_str_radix(address, 16).ok()?, name))
            })
            .collect();
        let mut out = format!("thread {}\n", recording.tid);
        for moment in &recording.moments {
            let level = moment.level;
            writeln!(
                out,
                "{} cpu{} {:width$}{} {} {}{}{}",
                moment.time,
                moment.cpu,
                "",
                if moment.end == End::Entry { '>' } else { '<' },
                names[&moment.function],
                level.preempt,
                if level.saturated { "*" } else { "" },
                if level.interrupt { " interrupt" } else { "" },
                width = 2 * moment.depth as usize,
            )
            .unwrap();
        }
        out
    }
}

/// Check that each call of each thread comes out whole, with its functions and its counts.
#[test]
fn real_pages() {
    for kernel in kernels() {
        let store = kernel.store();
        let mut shown = String::new();
        for tid in kernel.tids() {
            let recordings = kernel.recordings(&store, tid, &EVER);
            assert_eq!(recordings.len(), 1);
            assert!(recordings[0].losses.is_none());
            shown += &kernel.shown(&recordings[0]);
        }
        assert_eq!(shown, kernel.expected);
        assert!(kernel.formats.legend.half && kernel.formats.legend.bh);
    }
}

/// Check that only the calls of a time are given, and of a thread that there is.
#[test]
fn windows() {
    for kernel in kernels() {
        let store = kernel.store();
        let tid = kernel.tids()[1];
        let whole = kernel.recordings(&store, tid, &EVER);
        let first = whole[0].moments.first().unwrap().time;
        let last = whole[0].moments.last().unwrap().time;
        assert_eq!(kernel.recordings(&store, tid, &(last..last + 1)), whole);
        assert!(
            kernel
                .recordings(&store, tid, &(last + 1..u64::MAX))
                .is_empty()
        );
        assert!(kernel.recordings(&store, tid, &(0..first)).is_empty());
        assert!(kernel.recordings(&store, 1, &EVER).is_empty());
    }
}

/// Check that what was overwritten before a page, or forgotten, is said in the calls that it is
/// missing from, and only there.
#[test]
fn lost_events() {
    for kernel in kernels() {
        let tids = kernel.tids();
        let lost = |store: &Store, tid| -> u64 {
            let recordings = kernel.recordings(store, tid, &EVER);
            recordings.iter().map(|call| call.losses.moments).sum()
        };
        let mut page = kernel.pages[0].to_vec();
        // RB_MISSED_EVENTS, of an unknown number.
        page[11] |= 0x80;
        let mut store = Store::default();
        store.add(0, &page, &kernel.formats);
        store.settle();
        assert_eq!(lost(&store, tids[0]), 0, "the call began on this page");

        let mut store = Store::holding(30);
        store.add(0, kernel.pages[0], &kernel.formats);
        store.settle();
        let forgotten = kernel.recordings(&store, tids[0], &EVER);
        let kept: usize = tids
            .iter()
            .flat_map(|tid| kernel.recordings(&store, *tid, &EVER))
            .map(|call| call.moments.len())
            .sum();
        assert_eq!(kept, 30);
        assert!(forgotten.is_empty() || lost(&store, tids[0]) > 0);
        let cut = tids.iter().filter(|tid| lost(&store, **tid) > 0).count();
        assert_eq!(cut, 1, "one call is cut in the middle");
    }
}

/// Check that no call is taken for one that came after it and of which nothing was kept.
#[test]
fn a_later_call_may_be_missing() {
    for kernel in kernels() {
        let tid = kernel.tids()[1];
        let legend = kernel.formats.legend;
        let moments = |store: &Store, time| {
            let found = store.recording(tid, 0, time, legend, kernel.baseline);
            found.map(|call| call.moments)
        };
        let store = kernel.store();
        let call = kernel.recordings(&store, tid, &EVER).remove(0);
        let (first, end) = (call.moments[0].time, call.end().unwrap());
        let whole = Some(call.moments);
        assert_eq!(moments(&store, u64::MAX), whole);
        assert_eq!(moments(&store, end), whole, "it ran then");
        assert_eq!(moments(&store, first), None, "it came later");
        let mut store = kernel.store();
        store.miss(1, u64::MAX, 7);
        assert_eq!(moments(&store, u64::MAX), whole, "the thread was on CPU 0");
        store.pause(end + 10..end + 20);
        assert_eq!(moments(&store, end + 10), whole);
        assert_eq!(
            moments(&store, u64::MAX),
            None,
            "in the pause there may be one"
        );
        let mut store = kernel.store();
        store.miss(0, u64::MAX, 7);
        assert_eq!(moments(&store, u64::MAX), None);
        assert_eq!(moments(&store, end), whole);
    }
}

proptest! {
    /// Check that damaged pages never make it panic, and that what comes out is bounded.
    #[test]
    fn damaged_pages(
        which in 0usize..2,
        damage in prop::collection::vec((0usize..2200, any::<u8>()), 1..24),
        cut in 0usize..4097,
    ) {
        let kernel = &kernels()[which];
        let mut page = kernel.pages[0].to_vec();
        for (at, byte) in damage {
            page[at] = byte;
        }
        page.truncate(cut);
        let mut store = Store::default();
        store.add(0, kernel.pages[0], &kernel.formats);
        store.add(0, &page, &kernel.formats);
        store.settle();
        let mut moments = 0;
        for tid in kernel.tids() {
            let recordings = kernel.recordings(&store, tid, &EVER);
            moments += recordings.iter().map(|call| call.moments.len()).sum::<usize>();
        }
        prop_assert!(moments <= 2 * 4096 / 20);
    }
}
