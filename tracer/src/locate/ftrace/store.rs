//! What was read of all CPUs, kept until somebody asks for a thread's calls; bounded.

use std::ops::Range;

use super::{
    cut,
    event::{Event, EventFormat},
    gap::Gap,
    level::{Baseline, Legend},
    page::{Page, PageFormat},
};
use crate::calltree::Recording;

/// How many events are kept: about 50 MB.
const MOST: usize = 1 << 20;

/// The formats of the running kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Formats {
    pub(super) page: PageFormat,
    pub(super) event: EventFormat,
    pub(super) legend: Legend,
}

/// Events and what is missing between them.
#[derive(Debug)]
pub(super) struct Store {
    /// In the order of time.
    events: Vec<Event>,
    /// In the order of time.
    gaps: Vec<Gap>,
    /// The time of the last event of each CPU.
    last: Vec<u64>,
    /// How many are kept.
    most: usize,
}

impl Default for Store {
    fn default() -> Self {
        Self::holding(MOST)
    }
}

impl Store {
    /// Keeps so many.
    pub(super) const fn holding(most: usize) -> Self {
        Self {
            events: Vec::new(),
            gaps: Vec::new(),
            last: Vec::new(),
            most,
        }
    }

    /// Adds a page of a CPU. Pages of one CPU come in the order of time.
    pub(super) fn add(&mut self, cpu: u32, bytes: &[u8], formats: &Formats) {
        let Some(page) = Page::new(bytes, &formats.page) else {
            self.miss(cpu, u64::MAX, 1);
            return;
        };
        if page.missed > 0 {
            self.miss(cpu, page.time, page.missed);
        }
        let mut records = page.records();
        for (time, record) in records.by_ref() {
            if let Some(event) = formats.event.read(record, time, cpu) {
                self.events.push(event);
            }
            *self.last_of(cpu) = time;
        }
        if records.damaged {
            self.miss(cpu, u64::MAX, 1);
        }
    }

    /// Events of a CPU are missing between its last one and `until`.
    pub(super) fn miss(&mut self, cpu: u32, until: u64, events: u64) {
        let time = *self.last_of(cpu)..until;
        log::debug!("function_graph: {events} events of CPU {cpu} are missing in {time:?}");
        let cpu = Some(cpu);
        self.gaps.push(Gap { cpu, time, events });
    }

    /// Nothing was recorded in this time, on any CPU.
    pub(super) fn pause(&mut self, time: Range<u64>) {
        log::debug!("function_graph: paused in {time:?}");
        self.gaps.push(Gap {
            cpu: None,
            time,
            events: 1,
        });
    }

    /// Call it when a CPU has been added: many CPUs with large buffers are more than anybody needs.
    pub(super) fn settle_if_many(&mut self) {
        if self.events.len() > 2 * self.most {
            self.settle();
        }
    }

    /// Call it when all CPUs have been added: puts them in the order of time, and forgets the
    /// oldest where there are too many.
    pub(super) fn settle(&mut self) {
        // Stable: the events of one CPU keep their order.
        self.events.sort_by_key(|event| event.time);
        let excess = self.events.len().saturating_sub(self.most);
        if let Some(until) = self.events.drain(..excess).map(|event| event.time).max() {
            self.gaps.retain(|gap| gap.time.end > until);
            self.gaps.push(Gap {
                cpu: None,
                time: 0..until,
                events: excess as u64,
            });
        }
        // So many gaps are nonsense, or one long one.
        if self.gaps.len() > self.most {
            let events = self.gaps.iter().map(|gap| gap.events).sum();
            self.gaps = vec![Gap {
                cpu: None,
                time: 0..u64::MAX,
                events,
            }];
        }
    }

    /// Whose events these are, all of them, in the order of time.
    pub(super) fn of(&self, tid: u32) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(move |event| event.tid == tid)
    }

    /// The calls of a thread that touch a time.
    pub(super) fn recordings(
        &self,
        tid: u32,
        window: &Range<u64>,
        legend: Legend,
        baseline: Baseline,
    ) -> Vec<Recording> {
        cut::calls(self.of(tid), &self.gaps)
            .filter(|call| call.touches(window))
            .map(|call| call.recording(tid, legend, baseline))
            .collect()
    }

    /// The call that a thread was in at a time, or the last one before that; `None` where a later one
    /// may be missing altogether. `cpu` is where the thread was then.
    pub(super) fn recording(
        &self,
        tid: u32,
        cpu: u32,
        time: u64,
        legend: Legend,
        baseline: Baseline,
    ) -> Option<Recording> {
        let last = self.recordings(tid, &(0..time), legend, baseline).pop()?;
        // Where its end was not seen, what is missing is in its losses.
        let is_later_missing = last.end().is_some_and(|end| {
            let later = |gap: &Gap| end < time && gap.time.start < time && gap.time.end > end;
            let here = |gap: &Gap| gap.cpu.is_none_or(|of| of == cpu);
            self.gaps.iter().any(|gap| here(gap) && later(gap))
        });
        (!is_later_missing).then_some(last)
    }

    fn last_of(&mut self, cpu: u32) -> &mut u64 {
        // A CPU's number is below the kernel's NR_CPUS, at most 8192 on x86_64.
        let at = cpu as usize & 0xffff;
        if self.last.len() <= at {
            self.last.resize(at + 1, 0);
        }
        &mut self.last[at]
    }
}
