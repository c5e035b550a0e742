//! A kernel that does not leak is told to be clean, whatever runs on it.

use std::{
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use crate::{
    harness::{Running, preemptleak, trace},
    load,
};

/// Check that a mixed load leaks nothing, loses nothing, and is seen.
#[test]
fn a_mixed_load_is_clean() {
    let stop = AtomicBool::new(false);
    let run = thread::scope(|scope| {
        scope.spawn(|| load::run(&stop));
        let run = trace("trace --duration 5s --format json");
        stop.store(true, Ordering::Relaxed);
        run
    });
    let took = run.took;
    let summary = run.clean();
    let coverage = &summary["coverage"];
    assert!(coverage["calls"].as_u64().unwrap() > 20_000, "{summary}");
    let seconds = coverage["duration_s"].as_f64().unwrap();
    assert!((5.0..7.0).contains(&seconds), "{seconds}");
    assert!(took < Duration::from_secs(10), "{took:?}");
}

/// Check that the load is clean also when every filter that the kernel matches is in force.
#[test]
fn a_filtered_load_is_clean() {
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| load::run(&stop));
        let own = std::process::id();
        let args = format!("trace --duration 1s --format json --pid {own} --class leak");
        let start = trace(&args);
        stop.store(true, Ordering::Relaxed);
        assert_eq!(start.record("start")["filters"][0], format!("--pid {own}"));
        start.clean();
    });
}

/// Check that the programs' own log is quiet at -vv while nothing leaks.
#[test]
fn a_clean_kernel_logs_nothing() {
    let run = Running::start(&mut preemptleak("trace --duration 300ms -vv")).end();
    let run = run.ends(0);
    assert!(!run.stderr.contains("sys_exit: task"), "{run:#?}");
}
