//! perf's events of the tracepoints of system calls, `raw_syscalls:sys_enter` and `:sys_exit`.
//!
//! A program on them gets a record instead of the raw arguments, and runs with preemption held off:
//! `perf_trace_sys_enter()` takes `guard(preempt_notrace)` around it (`DECLARE_EVENT_SYSCALL_CLASS` in
//! `include/trace/perf.h`, read in 7.3). Raw tracepoint programs lost that in 7.2
//! (`__BPF_DECLARE_TRACE_SYSCALL` in `include/trace/bpf_probe.h`).

use std::{fs, path::Path};

/// The events' group in tracefs.
pub const GROUP: &str = "raw_syscalls";

/// Where tracefs is, today and before 4.1.
const TRACEFS: [&str; 2] = ["/sys/kernel/tracing", "/sys/kernel/debug/tracing"];

/// Where the programs expect the members of the records that they read: a program may read its
/// context at constant offsets only.
const EXPECTED: [(&str, &str); 2] = [
    ("sys_enter", "field:long id;\toffset:8;\tsize:8;"),
    ("sys_exit", "field:long ret;\toffset:16;\tsize:8;"),
];

/// Whether this kernel's records are what the programs expect, by tracefs, without which the events
/// cannot be had either.
///
/// # Errors
/// What is missing or different, and what to do about it.
pub fn check_records() -> Result<(), String> {
    let events = TRACEFS
        .into_iter()
        .map(|mount| Path::new(mount).join("events").join(GROUP))
        .find(|events| events.is_dir())
        .ok_or("tracefs is not mounted")?;
    for (event, member) in EXPECTED {
        let path = events.join(event).join("format");
        let format = fs::read_to_string(&path)
            .map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        if !format.contains(member) {
            return Err(format!("the record of {GROUP}:{event} has another layout"));
        }
    }
    Ok(())
}
