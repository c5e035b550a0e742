//! `--crash-safe` changes a setting of the kernel for as long as it runs, and no longer.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use nix::sys::signal::Signal;

use crate::harness::{Running, preemptleak, trace};

const SETTING: &str = "/proc/sys/kernel/ftrace_dump_on_oops";

fn setting() -> String {
    fs::read_to_string(SETTING).unwrap().trim().to_owned()
}

/// Check that the setting is 1 while it traces, and what it was after an ordinary end, a signal and
/// SIGKILL. One test: the setting is the whole machine's.
#[test]
fn the_setting_comes_back() {
    let before = setting();
    if fs::write(SETTING, &before).is_err() {
        // A machine that lets nobody change it: that is said, and nothing is traced.
        trace("trace --crash-safe -- true").refused(125, &[SETTING, "leave --crash-safe out"]);
        return;
    }
    assert_ne!(
        before, "1",
        "the machine's own setting hides what is tested"
    );
    let run = trace("trace --crash-safe --format json -- cat /proc/sys/kernel/ftrace_dump_on_oops");
    assert!(run.stdout.lines().any(|line| line == "1"), "{run:#?}");
    assert_eq!(setting(), before);
    for signal in [Signal::SIGTERM, Signal::SIGKILL] {
        let tracer = Running::attached(&mut preemptleak("trace --crash-safe"));
        assert_eq!(setting(), "1");
        tracer.send(signal);
        tracer.end();
        let start = Instant::now();
        while setting() != before {
            assert!(start.elapsed() < Duration::from_secs(5), "{signal} left it");
            thread::sleep(Duration::from_millis(5));
        }
    }
}
