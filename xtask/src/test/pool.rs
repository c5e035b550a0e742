//! Work that takes minutes, two pieces at a time.

use std::{cmp::Reverse, sync::Mutex, thread};

use anyhow::{Context, Result, ensure};

use crate::guest::Outcome;

/// How many at once. A guest has two processors, which half of the time wait; a release build ends with
/// minutes on one.
const AT_ONCE: usize = 2;

/// What came of the cases of a piece of work, in their order.
pub(super) type Cases = Vec<(String, Outcome)>;

/// A piece of work: a guest with its cases, or a build.
pub(super) struct Work<'a> {
    pub(super) name: String,
    /// How long it takes, in any unit that is the same for all.
    pub(super) weight: usize,
    pub(super) run: Box<dyn FnOnce() -> Cases + Send + 'a>,
}

/// Does all of it, the longest first, so that both hands are done at about the same time. What came of
/// each, by its name.
pub(super) fn run(mut all: Vec<Work<'_>>) -> Result<Vec<(String, Cases)>> {
    let total = all.len();
    all.sort_by_key(|work| Reverse(work.weight));
    let queue = Mutex::new(all.into_iter());
    let done = Mutex::new(Vec::with_capacity(total));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
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
        let done = run([1, 3, 2].map(work).into()).unwrap();
        let mut names: Vec<String> = done.into_iter().map(|(name, _)| name).collect();
        names.sort();
        assert_eq!(names, ["1", "2", "3"]);
        // The other hand may have been slower to note down that it began.
        let begun = begun.into_inner().unwrap();
        assert_ne!(begun[0], 1, "{begun:?}");
    }
}
