//! From a thread's events to its system calls: each goes from an entry at depth 0 to the return at
//! depth 0. What was overwritten or never came is counted.

use std::ops::Range;

use super::{
    event::Event,
    gap::Gap,
    level::{Baseline, Legend},
};
use crate::calltree::{End, Losses, Moment, Recording};

/// The events of one system call.
#[derive(Debug)]
pub(super) struct Call {
    events: Vec<Event>,
    losses: Losses,
    /// When it may have run, where its beginning or its end is missing: between the thread's last
    /// event before it and the first after it.
    bounds: Range<u64>,
    /// How many calls of the thread were too deep before this one, where that is known.
    too_deep_before: Option<u32>,
}

/// The calls in a thread's events, which come in the order of time.
pub(super) fn calls<'a>(
    events: impl Iterator<Item = &'a Event>,
    gaps: &[Gap],
) -> impl Iterator<Item = Call> {
    let mut calls = Vec::new();
    let mut open: Option<Call> = None;
    let mut too_deep = None;
    let mut last = 0;
    for event in events {
        let begins = event.depth == 0 && event.end == End::Entry;
        if begins && let Some(mut before) = open.take() {
            // It never returned, or we did not see it.
            before.bounds.end = event.time;
            calls.push(before);
        }
        let call = open.get_or_insert_with(|| Call {
            events: Vec::new(),
            // What begins in the middle has lost its beginning.
            losses: Losses {
                moments: u64::from(!begins),
                depth: 0,
            },
            bounds: if begins { event.time } else { last }..u64::MAX,
            too_deep_before: too_deep,
        });
        call.events.push(*event);
        last = event.time;
        if event.end == End::Return {
            too_deep = Some(event.too_deep);
            if event.depth == 0 {
                call.bounds.end = event.time;
                calls.extend(open.take());
            }
        }
    }
    calls.extend(open);
    for call in &mut calls {
        call.count_losses(gaps);
    }
    calls.into_iter()
}

impl Call {
    /// Whether any of it was in this time.
    pub(super) fn touches(&self, window: &Range<u64>) -> bool {
        self.span()
            .is_some_and(|(first, last)| first < window.end && last >= window.start)
    }

    fn span(&self) -> Option<(u64, u64)> {
        Some((self.events.first()?.time, self.events.last()?.time))
    }

    fn count_losses(&mut self, gaps: &[Gap]) {
        let Range { start, end } = self.bounds;
        let missing: u64 = gaps
            .iter()
            .filter(|gap| gap.time.start < end && gap.time.end > start)
            .fold(0, |sum, gap| sum.saturating_add(gap.events));
        // A beginning that was lost is one of these.
        self.losses.moments = self.losses.moments.max(missing);
        let mut returns = self.events.iter().filter(|event| event.end == End::Return);
        let Some(first) = returns.next().map(|event| event.too_deep) else {
            return;
        };
        let last = returns.next_back().map_or(first, |event| event.too_deep);
        let before = self.too_deep_before.unwrap_or(first);
        self.losses.depth = last.wrapping_sub(before).into();
    }

    /// What others know of it.
    pub(super) fn recording(&self, tid: u32, legend: Legend, baseline: Baseline) -> Recording {
        let moment = |event: &Event| Moment {
            end: event.end,
            function: event.function,
            depth: event.depth,
            time: event.time,
            cpu: event.cpu,
            level: legend.level(event.mark, event.end, baseline),
        };
        Recording {
            tid,
            moments: self.events.iter().map(moment).collect(),
            losses: self.losses,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{super::level::Mark, *};

    fn event(end: End, depth: u32, time: u64) -> Event {
        Event {
            end,
            time,
            cpu: 0,
            tid: 1,
            function: 0x1000 + u64::from(depth),
            depth,
            mark: Mark::default(),
            too_deep: 0,
        }
    }

    fn one_call(start: u64) -> Vec<Event> {
        vec![
            event(End::Entry, 0, start),
            event(End::Entry, 1, start + 1),
            event(End::Return, 1, start + 2),
            event(End::Return, 0, start + 3),
        ]
    }

    fn cut(events: &[Event], gaps: &[Gap]) -> Vec<Call> {
        calls(events.iter(), gaps).collect()
    }

    fn gap(time: Range<u64>, events: u64) -> Gap {
        Gap {
            cpu: None,
            time,
            events,
        }
    }

    /// Check that each call is one, and that whole ones have lost nothing.
    #[test]
    fn calls_are_cut() {
        let events = [one_call(10), one_call(20)].concat();
        let calls = cut(&events, &[gap(0..10, 5), gap(13..20, 7), gap(23..99, 1)]);
        assert_eq!(calls.len(), 2);
        for call in &calls {
            assert_eq!(call.events.len(), 4);
            assert!(call.losses.is_none());
        }
        assert!(calls[0].touches(&(13..14)) && !calls[0].touches(&(14..99)));
        assert!(!calls[0].touches(&(0..10)));
    }

    /// Check that a call that never returns ends where the next one begins.
    #[test]
    fn calls_that_never_return() {
        let events = [&one_call(10)[..3], &one_call(20)].concat();
        let calls = cut(&events, &[]);
        assert_eq!(calls.len(), 2);
        assert_eq!(calls[0].events.len(), 3);
        assert!(calls[0].losses.is_none());
    }

    /// Check that a call whose beginning is gone says so, and that a gap counts where it is.
    #[test]
    fn losses() {
        let calls = cut(&one_call(10)[2..], &[]);
        assert_eq!((calls.len(), calls[0].losses.moments), (1, 1));
        let calls = cut(&one_call(10)[2..], &[gap(0..11, 40)]);
        assert_eq!(calls[0].losses.moments, 40);
        let events = [&one_call(10)[..3], &one_call(20)].concat();
        let lost = cut(&events, &[gap(13..18, 2), gap(30..99, 9)]);
        assert_eq!(lost[0].losses.moments, 2, "its return may be in there");
        assert_eq!(lost[1].losses.moments, 0);
        let calls = cut(&one_call(10), &[gap(11..12, 40)]);
        assert_eq!(calls[0].losses.moments, 40);
    }

    /// Check that calls too deep count in the call that made them.
    #[test]
    fn too_deep() {
        let mut events = [one_call(10), one_call(20), one_call(30)].concat();
        for event in &mut events[6..] {
            event.too_deep = 3;
        }
        let depths: Vec<u64> = cut(&events, &[])
            .iter()
            .map(|call| call.losses.depth)
            .collect();
        assert_eq!(depths, [0, 3, 0]);
    }

    proptest! {
        /// Check that no event gets lost, whatever the order.
        #[test]
        fn any_events(shape in prop::collection::vec((any::<bool>(), 0u32..3, any::<u32>()), 0..40)) {
            let events: Vec<Event> = (0u64..)
                .zip(shape)
                .map(|(time, (entry, depth, too_deep))| Event {
                    too_deep,
                    ..event(if entry { End::Entry } else { End::Return }, depth, time)
                })
                .collect();
            let calls = cut(&events, &[gap(0..u64::MAX, u64::MAX), gap(3..4, 1)]);
            let kept: usize = calls.iter().map(|call| call.events.len()).sum();
            prop_assert_eq!(kept, events.len());
        }
    }
}
