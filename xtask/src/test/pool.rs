//! Work that takes minutes, some pieces at a time.

use std::{cmp::Reverse, num::NonZero, sync::Mutex, thread};

use anyhow::{Context, Result, ensure};

use crate::guest::Outcome;

/// How many at once: one more than there are processors. A guest keeps 0.84 of one busy (16.7 of 19.8 s), a
/// release build ends with a minute on one, and what wants a file from the network none.
fn at_once() -> usize {
    thread::available_parallelism().map_or(2, NonZero::get) + 1
}

/// What came of the cases of a piece of work, in their order.
pub(super) type Cases = Vec<(String, Outcome)>;

/// A piece of work: a guest with its cases, or a build.
pub(super) struct Work<'a> {
    pub(super) name: String,
    /// How long it takes, in any unit that is the same for all.
    pub(super) weight: usize,
    pub(super) run: Box<dyn FnOnce() -> Cases + Send + 'a>,
}

/// Does all of it, the longest first, so that all hands are done at about the same time. What came of
/// each, by its name.
pub(super) fn run(mut all: Vec<Work<'_>>) -> Result<Vec<(String, Cases)>> {
    let total = all.len();
    all.sort_by_key(|work| Reverse(work.weight));
    let queue = Mutex::new(all.into_iter());
    let done = Mutex::new(Vec::with_capacity(total));
    thread::scope(|scope| {
        for _ in 0..at_once() {
            scope.spawn(|| {
                while let Some(work) = queue.lock().ok().and_then(|mut queue| queue.next()) {
                    let cases = (work.run)();
                    if let Ok(mut done) = done.lock() {
                        done.push((work.name, cases));
                    }
                }
            });
        }
    });
    let done = done.into_inner().ok().context("a guest's thread died")?;
    ensure!(done.len() == total, "not every kernel was run");
    Ok(done)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Check that all is done, the longest first.
    #[test]
    fn longest_first() {
        let begun = Mutex::new(Vec::new());
        let work = |weight: usize| Work {
            name: weight.to_string(),
            weight,
            run: Box::new({
                let begun = &begun;
                move || {
                    if let Ok(mut begun) = begun.lock() {
                        begun.push(weight);
                    }
                    vec![(weight.to_string(), Outcome::Pass)]
                }
            }),
        };
        let all = 10 * at_once();
        let done = run((1..=all).map(work).collect()).unwrap();
        let names: BTreeSet<String> = done.into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, (1..=all).map(|weight| weight.to_string()).collect());
        // Another hand may have been slower to note down what it began.
        let begun = begun.into_inner().unwrap();
        assert!(begun[0] > all - at_once(), "{begun:?}");
    }
}
