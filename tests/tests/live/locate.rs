//! Locating on this kernel: it works, or says in one line what is missing. It needs no leak for that.

use std::fs;

use crate::harness::{preemptleak, run};

/// Check that a clean COMMAND is clean, and that a kernel without the tracer is refused with the
/// option to build it with.
#[test]
fn located_or_refused() {
    let tracers = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"]
        .iter()
        .find_map(|root| fs::read_to_string(format!("{root}/available_tracers")).ok());
    let ran = run(&mut preemptleak("locate -q --module nosuch -- true"));
    let (status, words): (i32, &[&str]) = match tracers {
        Some(tracers) if tracers.contains("function_graph") => (
            2,
            &["no module 'nosuch' with functions that can be traced is loaded"],
        ),
        Some(_) | None => (125, &["function_graph", "CONFIG_FUNCTION_GRAPH_TRACER=y"]),
    };
    ran.refused(status, words);
}
