//! What filters refuse, and when a trace of certain processes ends.

use std::{process::Command, thread, time::Duration};

use crate::harness::{Running, preemptleak, run, trace};

/// Check that bad durations and unknown names are wrong usage, with what to write instead.
#[test]
fn wrong_usage() {
    trace("trace --duration 10x").refused(2, &["'x'", "500ms, 10s"]);
    trace("trace --duration=-1s").refused(2, &["not a duration"]);
    trace("trace --syscall ioctk").refused(2, &["'ioctk'", "'ioctl'"]);
    trace("trace --cmd SIOCBRDELB").refused(2, &["'SIOCBRDELB'", "'SIOCBRDELBR'"]);
    trace("trace --syscall qqqqqqqq").refused(2, &["'qqqqqqqq'"]);
}

/// Check that what can never find anything is refused: it would always be clean.
#[test]
fn contradictions() {
    let never = |args: &str, why: &str| {
        trace(args).refused(2, &["can ever match", why]);
    };
    never("trace --syscall read --cmd SIOCBRDELBR", "--syscall");
    never("trace --syscall ioctl --cmd F_GETFD", "--cmd");
    never("trace --watch rcu --class masked", "--watch preempt");
    never(
        "trace --watch rcu --class masked --class heal",
        "--watch preempt",
    );
    never("trace --pid 1 -- true", "--all");
}

/// Check that nobody calls a kernel clean that cannot show the only class that was asked for.
#[test]
fn masked_alone_where_resets_are_not_seen() {
    for classes in [
        "--class masked",
        "--class masked --class masked",
        "--class heal --class masked",
    ] {
        let args = format!("trace {classes} -- true");
        let run = run(preemptleak(&args).env("PREEMPTLEAK_RESETS", "none"));
        assert!(run.ends(125).stdout.contains("verdict: unknown"));
    }
}

/// Check that a report does not replace the list of known leaks.
#[test]
fn a_report_is_not_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("known.toml");
    for there in [false, true] {
        let path = list.display();
        let args = format!("trace --known {path} --known-update --output json:{path} -- true");
        trace(&args).refused(2, &["the same file"]);
        assert_eq!(list.exists(), there);
        std::fs::write(&list, "# mine\n").unwrap();
    }
    assert_eq!(std::fs::read_to_string(&list).unwrap(), "# mine\n");
}

/// Check that a process that does not run is wrong usage.
#[test]
fn a_process_that_is_gone() {
    let mut child = Command::new("true").spawn().unwrap();
    child.wait().unwrap();
    let args = format!("trace --pid {}", child.id());
    trace(&args).refused(2, &["no process has the number", "ps -e"]);
    trace("trace --pid 4294967295").ends(2);
}

/// Check that the trace of a process ends with it.
#[test]
fn a_process_that_ends_meanwhile() {
    let mut child = Command::new("sleep").arg("1.5").spawn().unwrap();
    let args = format!("trace --format json --pid {}", child.id());
    let tracer = Running::attached(&mut preemptleak(&args));
    child.wait().unwrap();
    let run = tracer.end();
    assert!(run.took < Duration::from_secs(5), "{run:#?}");
    run.clean();
}

/// Check that of several processes the last one ends it.
#[test]
fn the_last_process_ends_it() {
    let spawn = || Command::new("sleep").arg("300").spawn().unwrap();
    let (mut short, mut long) = (spawn(), spawn());
    let args = format!(
        "trace --format json --pid {} --pid {}",
        short.id(),
        long.id()
    );
    let tracer = Running::attached(&mut preemptleak(&args));
    short.kill().unwrap();
    short.wait().unwrap();
    thread::sleep(Duration::from_millis(100));
    assert!(crate::kernel_state::is_attached(tracer.pid()));
    long.kill().unwrap();
    long.wait().unwrap();
    tracer.end().clean();
}
