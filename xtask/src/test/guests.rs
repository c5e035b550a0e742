//! All that boots guests or builds what ships: which work there is, and what is said of it in the end.

use std::{collections::BTreeMap, path::Path, process::ExitCode, time::Instant};

use anyhow::{Result, ensure};

use super::{
    count::Counts,
    matrix::{self, NEVER_SKIPPED, Which},
    pool::{self, Cases, Work},
    step::{Done, step},
    table,
};
use crate::{
    bench::Bench,
    dist::Made,
    guest::{self, Outcome},
    rig::{self, Cache, Catalogue},
};

/// What came out: for each piece of work its cases, in order.
pub(super) type Table = BTreeMap<String, Cases>;

/// Runs the guests of these kernels, with this object instead of the committed one; `record` writes
/// what was seen into docs/kernels.md. With Debian's kernels go the guests that die, a git bisect, what
/// ships, and what tracing costs.
pub(super) fn run(which: Which<'_>, object: Option<&Path>, record: bool) -> Done {
    step("guests", || {
        try_run(which, object, record).unwrap_or_else(|error| {
            eprintln!("xtask: {error:#}");
            Counts::FAILED
        })
    })
}

/// Lets git bisect find a driver's leak, and nothing else.
pub(super) fn bisect() -> Done {
    step("git bisect", || {
        let cases = listed(|| git_bisect(&Cache::open()?));
        summarize(&BTreeMap::from([("git bisect".to_owned(), cases)]))
    })
}

fn try_run(which: Which<'_>, object: Option<&Path>, record: bool) -> Result<Counts> {
    let catalogue = Catalogue::read()?;
    let cache = Cache::open()?;
    if let Some(object) = object {
        rig::build_with(object);
    }
    // Before what ships is built, which never has another object.
    rig::build()?;
    let mut work = matrix::boots(which, &cache, &catalogue);
    ensure!(!work.is_empty(), "no such kernel");
    let boots: Vec<String> = work.iter().map(|boot| boot.name.clone()).collect();
    if !matches!(which, Which::Compiled) {
        work.extend(others(&cache, &catalogue));
    }
    let table: Table = pool::run(work)?.into_iter().collect();
    let counts = summarize(&table);
    if record {
        let boots = table.into_iter().filter(|(name, _)| boots.contains(name));
        table::record(&boots.collect())?;
    }
    Ok(counts)
}

/// What is no boot of the matrix; its weight is in cases of a boot, of some 3 s each.
fn others<'a>(cache: &'a Cache, catalogue: &'a Catalogue) -> [Work<'a>; 4] {
    [
        work("what ships", 40, shipping),
        work("git bisect", 20, || git_bisect(cache)),
        work("cost", 6, cost),
        work("dying kernels", 5, || {
            Ok(guest::crashes(cache, catalogue, NEVER_SKIPPED))
        }),
    ]
}

/// Says how long it took.
fn work<'a>(
    name: &'static str,
    weight: usize,
    run: impl FnOnce() -> Result<Cases> + Send + 'a,
) -> Work<'a> {
    let run = move || {
        let start = Instant::now();
        let cases = listed(run);
        let (counts, took) = (Counts::of_cases(&cases), start.elapsed().as_secs_f64());
        eprintln!("xtask: {name}: {counts} in {took:.1} s");
        cases
    };
    Work {
        name: name.to_owned(),
        weight,
        run: Box::new(run),
    }
}

fn listed(run: impl FnOnce() -> Result<Cases>) -> Cases {
    run().unwrap_or_else(|error| vec![("setup".to_owned(), Outcome::Fail(format!("{error:#}")))])
}

/// Lets git bisect find a driver's leak.
fn git_bisect(cache: &Cache) -> Result<Cases> {
    Ok(vec![("git bisect run".to_owned(), guest::bisect(cache)?)])
}

/// Makes what ships, twice, and installs the .deb in a guest.
fn shipping() -> Result<Cases> {
    let made = Made::make()?;
    let mut cases = made.installed()?;
    let same = made.same_elsewhere();
    cases.push(("the same bytes in another folder".to_owned(), of(same)));
    Ok(cases)
}

/// Measures what tracing costs per system call; more than the budget fails.
fn cost() -> Result<Cases> {
    let same = Bench::budget().run().and_then(|code| {
        ensure!(code == ExitCode::SUCCESS, "more than tests/bench.toml has");
        Ok(())
    });
    Ok(vec![("what a call costs".to_owned(), of(same))])
}

fn of(result: Result<()>) -> Outcome {
    match result {
        Ok(()) => Outcome::Pass,
        Err(error) => Outcome::Fail(format!("{error:#}")),
    }
}

/// Says why things were skipped, what failed (again: what was said of it may be far up), and adds
/// all up.
fn summarize(table: &Table) -> Counts {
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut failures = Vec::new();
    for (work, cases) in table {
        for (case, outcome) in cases {
            match outcome {
                Outcome::Pass | Outcome::Saw(_) => {}
                Outcome::Skip(why) => {
                    let cases = reasons.entry(why).or_default();
                    cases.push(format!("{work} {case}"));
                }
                Outcome::Fail(_) | Outcome::VmDied(_) => {
                    failures.push(format!("{work}: {case}: {outcome}"));
                }
            }
        }
    }
    for (why, cases) in reasons {
        eprintln!(
            "xtask: skipped {} times: {why} (first: {})",
            cases.len(),
            cases[0]
        );
    }
    for failure in failures {
        eprintln!("xtask: {failure}");
    }
    table.values().map(|cases| Counts::of_cases(cases)).sum()
}
