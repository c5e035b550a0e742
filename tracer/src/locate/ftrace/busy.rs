//! Whether somebody else traces this kernel. Whoever does is not disturbed: we do not arm.

use super::{
    error::FtraceError,
    tracefs::{Folder, TRACER, Tracefs, statistic},
};
use crate::kernel::cpu;

/// What instances of ours are called, before their numbers.
pub(super) const OURS: &str = "preemptleak-";

/// The tracer that we need.
pub(super) const GRAPH: &str = "function_graph";

/// What has to be unset, and how to unset it: in every use, and where the shared buffer is used.
const ALWAYS: [&str; 2] = ["set_graph_function", "set_graph_notrace"];
const SHARED: [&str; 6] = [
    "set_ftrace_filter",
    "set_ftrace_notrace",
    "set_ftrace_pid",
    "set_ftrace_notrace_pid",
    "set_event",
    "set_event_pid",
];

/// Where it is not 0, function_graph records only returns, of functions that took longer than this
/// many microseconds. (Source: `trace_graph_entry()` in `kernel/trace/trace_functions_graph.c`.)
const THRESHOLD: &str = "tracing_thresh";

/// Where it holds nothing it says so: `# * Snapshot is freed *`, or `allocated`. (Source:
/// `print_snapshot_help()` in `kernel/trace/trace.c`.)
const SNAPSHOT: &str = "snapshot";

/// The size of each CPU's buffer; `X` where they differ.
const SIZE: &str = "buffer_size_kb";

/// Refuses where function_graph is in use anywhere, or its one set of functions is.
///
/// # Errors
/// Says who is busy, and with what.
pub(super) fn graph(tracefs: &Tracefs) -> Result<(), FtraceError> {
    let top = tracefs.top();
    if tracer(&top)? == GRAPH {
        return Err(busy(
            "the tracer function_graph is on".to_owned(),
            format!(
                "stop whoever uses it, or `echo nop > {}`",
                shown(&top, TRACER)
            ),
        ));
    }
    for (name, folder) in top.folders("instances") {
        if !name.starts_with(OURS) && folder.has(TRACER) && tracer(&folder)? == GRAPH {
            return Err(busy(
                format!("the tracer function_graph is on in the instance {name}"),
                format!(
                    "stop whoever uses it, or `echo nop > {}`",
                    shown(&folder, TRACER)
                ),
            ));
        }
    }
    if top.has(THRESHOLD) {
        let threshold = top.read(THRESHOLD)?;
        let threshold = threshold.trim();
        if threshold != "0" {
            return Err(busy(
                format!(
                    "{THRESHOLD} of ftrace is {threshold} us, so that function_graph records no entries"
                ),
                format!(
                    "stop whoever uses it, or `echo 0 > {}`",
                    shown(&top, THRESHOLD)
                ),
            ));
        }
    }
    unset(&top, &ALWAYS)
}

/// Refuses where the buffer that all share is in use, or holds what nobody has read yet.
///
/// # Errors
/// As [`graph`].
pub(super) fn shared(top: &Folder) -> Result<(), FtraceError> {
    let tracer = tracer(top)?;
    if tracer != "nop" {
        return Err(busy(
            format!("the tracer {tracer} is on"),
            format!(
                "stop whoever uses it, or `echo nop > {}`",
                shown(top, TRACER)
            ),
        ));
    }
    unset(top, &SHARED)?;
    let mut entries = 0;
    for (_, cpu) in top.cpus() {
        entries += statistic(&cpu.read("stats")?, "entries");
    }
    if entries > 0 {
        return Err(busy(
            format!("the trace buffer holds {entries} events"),
            format!(
                "save them, and then empty it with `echo > {}`",
                shown(top, "trace")
            ),
        ));
    }
    // It is emptied with the buffer when the trace's clock changes.
    if top.has(SNAPSHOT) && !top.beginning(SNAPSHOT)?.contains("* Snapshot is ") {
        return Err(busy(
            "the snapshot of the trace holds events".to_owned(),
            format!(
                "save them, and then empty it with `echo 2 > {}`",
                shown(top, SNAPSHOT)
            ),
        ));
    }
    // There is no way to write that down and put it back by one file.
    if top.read(SIZE)?.trim() == "X" {
        return Err(busy(
            "the trace buffers of CPUs differ in size".to_owned(),
            format!(
                "give all the same size with `echo 1408 > {}`",
                shown(top, SIZE)
            ),
        ));
    }
    let mask = top.read("tracing_cpumask")?;
    let traced: u32 = mask
        .chars()
        .filter_map(|digit| Some(digit.to_digit(16)?.count_ones()))
        .sum();
    let online = cpu::online().map_or(0, |cpus| cpus.len());
    if (traced as usize) < online {
        return Err(busy(
            format!("only {traced} of {online} CPUs are traced"),
            format!("set all bits in {}", shown(top, "tracing_cpumask")),
        ));
    }
    Ok(())
}

fn unset(folder: &Folder, lists: &[&str]) -> Result<(), FtraceError> {
    for list in lists {
        // Older kernels lack some.
        if !folder.has(list) {
            continue;
        }
        let text = folder.read(list)?;
        if let Some(first) = text.lines().find(|line| is_entry(line)) {
            return Err(busy(
                format!("{list} of ftrace is set ({first})"),
                format!("stop whoever uses it, or `echo > {}`", shown(folder, list)),
            ));
        }
    }
    Ok(())
}

/// `#### all functions enabled ####` and `no pid` are the words for nothing.
fn is_entry(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty() && !line.starts_with('#') && line != "no pid"
}

fn tracer(folder: &Folder) -> Result<String, FtraceError> {
    Ok(folder.read(TRACER)?.trim().to_owned())
}

const fn busy(what: String, remedy: String) -> FtraceError {
    FtraceError::Busy { what, remedy }
}

/// Where people find a file.
fn shown(folder: &Folder, file: &str) -> String {
    folder.public(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the kernel's words for nothing are nothing.
    #[test]
    fn entries() {
        for nothing in ["#### all functions enabled ####", "no pid", "", " "] {
            assert!(!is_entry(nothing));
        }
        for something in ["vfs_read", "123", "sched:sched_switch"] {
            assert!(is_entry(something));
        }
    }

    /// A tracefs that nobody uses, with an instance.
    fn idle() -> (tempfile::TempDir, Tracefs) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        std::fs::create_dir_all(root.join("per_cpu/cpu0")).unwrap();
        std::fs::create_dir_all(root.join("instances/theirs")).unwrap();
        for (file, text) in [
            (TRACER, "nop\n"),
            ("set_graph_function", "#### all functions enabled ####\n"),
            ("set_ftrace_filter", "#### all functions enabled ####\n"),
            ("set_ftrace_pid", "no pid\n"),
            ("set_event", ""),
            (THRESHOLD, "0\n"),
            (SIZE, "7 (expanded: 1408)\n"),
            (
                SNAPSHOT,
                "# tracer: nop\n#\n#\n# * Snapshot is freed *\n#\n",
            ),
            ("per_cpu/cpu0/stats", "entries: 0\noverrun: 9\n"),
            ("tracing_cpumask", "ffffffff,ffffffff\n"),
            ("instances/theirs/current_tracer", "function\n"),
        ] {
            std::fs::write(root.join(file), text).unwrap();
        }
        let tracefs = Tracefs::fake(root.to_owned());
        (folder, tracefs)
    }

    /// Check that nobody is disturbed, and that who it is, is said.
    #[test]
    fn nobody_is_disturbed() {
        let (_folder, tracefs) = idle();
        graph(&tracefs).unwrap();
        shared(&tracefs.top()).unwrap();
        for (file, text, said) in [
            (
                TRACER,
                "function_graph\n",
                "the tracer function_graph is on;",
            ),
            (
                "instances/theirs/current_tracer",
                "function_graph\n",
                "on in the instance theirs",
            ),
            (
                "set_graph_function",
                "vfs_read\n",
                "set_graph_function of ftrace is set (vfs_read)",
            ),
            (THRESHOLD, "100\n", "tracing_thresh of ftrace is 100 us"),
        ] {
            let (folder, tracefs) = idle();
            std::fs::write(folder.path().join(file), text).unwrap();
            let error = graph(&tracefs).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
        for (file, text, said) in [
            (TRACER, "blk\n", "the tracer blk is on"),
            ("set_ftrace_filter", "vfs_read\n", "set_ftrace_filter"),
            ("set_ftrace_pid", "12\n", "set_ftrace_pid"),
            ("set_event", "sched:sched_switch\n", "sched:sched_switch"),
            ("per_cpu/cpu0/stats", "entries: 3\n", "holds 3 events"),
            ("tracing_cpumask", "0\n", "only 0 of"),
            (SIZE, "X\n", "differ in size"),
            (
                SNAPSHOT,
                "# tracer: nop\n#\n# entries-in-buffer/entries-written: 3/3   #P:2\n",
                "the snapshot of the trace holds events",
            ),
        ] {
            let (folder, tracefs) = idle();
            std::fs::write(folder.path().join(file), text).unwrap();
            let error = shared(&tracefs.top()).unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }
}
