//! Ctrl-C and its like on a real trace.

use std::{thread, time::Duration};

use nix::sys::signal::Signal;

use crate::harness::{Running, preemptleak};

/// Longer than two signals may be apart to count as one.
const APART: Duration = Duration::from_millis(400);

/// Check that the first SIGINT, SIGTERM or SIGHUP ends the trace with its summary and status.
#[test]
fn the_first_gives_the_summary() {
    for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
        let tracer = Running::attached(&mut preemptleak("trace --format json"));
        tracer.send(signal);
        let run = tracer.end();
        assert!(run.took < Duration::from_secs(5), "{run:#?}");
        run.clean();
    }
}

/// Check that the second one ends the program at once while it waits for a deaf COMMAND.
#[test]
fn the_second_ends_at_once() {
    let mut command = preemptleak("trace -- sh -c");
    command.arg("trap '' INT TERM; echo deaf; exec sleep 4");
    let tracer = Running::attached(&mut command);
    thread::sleep(APART);
    tracer.send(Signal::SIGINT);
    thread::sleep(APART);
    tracer.send(Signal::SIGINT);
    let asked = tracer.age();
    let run = tracer.end().ends(125);
    // The first one alone would have waited for 2 s, from APART ago.
    assert!(run.took - asked < Duration::from_secs(1), "{run:#?}");
    assert!(!run.stdout.contains("verdict"), "{run:#?}");
}

/// Check that one SIGINT ends a trace with a deaf COMMAND too, which is then still running.
#[test]
fn a_deaf_command_is_left_behind() {
    let mut command = preemptleak("trace --format json -- sh -c");
    command.arg("trap '' INT; exec sleep 4 >/dev/null 2>&1");
    let tracer = Running::attached(&mut command);
    thread::sleep(APART);
    tracer.send(Signal::SIGINT);
    let summary = tracer.end().clean();
    assert_eq!(summary["command"]["end"], "running");
}

/// Check that a COMMAND that hears the signal ends by it, and that this is told.
#[test]
fn the_signal_is_passed_on() {
    let tracer = Running::attached(&mut preemptleak("trace --format json -- sleep 20"));
    thread::sleep(APART);
    tracer.send(Signal::SIGTERM);
    let summary = tracer.end().clean();
    assert_eq!(summary["command"]["signal_name"], "SIGTERM");
}

/// Check that a killed tracer leaves nothing attached: `end` asserts it.
#[test]
fn a_killed_tracer_leaves_nothing() {
    let tracer = Running::attached(&mut preemptleak("trace"));
    tracer.send(Signal::SIGKILL);
    let run = tracer.end();
    assert_eq!((run.status, run.signal), (None, Some(9)));
}
