//! Which task a report is about, by its name: threads of the kernel make no system calls, and a trace of
//! system calls does not see them.

/// How the names of the kernel's own threads begin. Any task may call itself so; no other line of the
/// log contradicts it where this is asked.
const THREADS: &[&str] = &[
    "cpuhp/",
    "irq/",
    "kauditd",
    "kblockd",
    "kcompactd",
    "kdevtmpfs",
    "khugepaged",
    "khungtaskd",
    "khubd",
    "ksmd",
    "ksoftirqd/",
    "kswapd",
    "kthreadd",
    "ktimers/",
    "ktimersoftd/",
    "kworker/",
    "idle_inject/",
    "jbd2/",
    "migration/",
    "mmcqd/",
    "oom_reaper",
    "posixcputmr/",
    "rcu_",
    "rcub/",
    "rcuc/",
    "rcuob/",
    "rcuog/",
    "rcuop/",
    "rcuos/",
    "rcun/",
    "scsi_eh_",
    "stopper/",
    "sirq-",
    "watchdog/",
    "events/",
    "kblockd/",
    "irq_work/",
];

/// Whether a name is one of a thread of the kernel.
pub(super) fn is_kernel_thread(comm: &str) -> bool {
    THREADS.iter().any(|start| comm.starts_with(start)) || is_io_worker(comm)
}

/// Whether a name is that of a worker of io_uring: `iou-wrk-212`, the number being the pid of its ring's
/// task. It belongs to a process, runs only in the kernel, and the tracer sees it.
pub(super) fn is_io_worker(comm: &str) -> bool {
    comm.starts_with("iou-wrk-") || comm.starts_with("iou-sqp-")
}

/// A name as a pattern for other runs: what is a pid in it is any.
pub(super) fn in_other_runs(comm: &str) -> String {
    match comm.rsplit_once('-') {
        Some((start, _)) if is_io_worker(comm) => format!("{start}-*"),
        _ => comm.to_owned(),
    }
}

/// Whether a task is PID 1 before it executes init: it has the name of the boot CPU's idle task.
pub(super) fn boots(comm: Option<&str>, pid: Option<u32>) -> bool {
    pid == Some(1) && comm.is_some_and(|comm| comm.starts_with("swapper"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that threads of the kernel are known by name, and users' tasks are none.
    #[test]
    fn names() {
        for comm in [
            "kworker/u65:3",
            "cpuhp/22",
            "irq/67-eth0",
            "rcu_preempt",
            "iou-wrk-212",
        ] {
            assert!(is_kernel_thread(comm), "{comm}");
        }
        for comm in ["brctl", "kodi.bin", "kwin_x11", "irqbalance", "rcuscan"] {
            assert!(!is_kernel_thread(comm), "{comm}");
        }
        assert_eq!(in_other_runs("iou-wrk-212"), "iou-wrk-*");
        assert_eq!(in_other_runs("gvfs-udisks2-vo"), "gvfs-udisks2-vo");
        assert!(boots(Some("swapper/0"), Some(1)) && !boots(Some("swapper/0"), Some(0)));
    }
}
