//! What the kernel holds of BPF, and who holds it. Others may trace at the same time: what counts
//! is a program of ours that no process holds any more.

use std::{
    collections::BTreeSet,
    fs, thread,
    time::{Duration, Instant},
};

use aya::programs::loaded_programs;

/// How the kernel knows our programs (it keeps 15 bytes of a name).
const OURS: [&str; 6] = [
    "sys_enter",
    "sys_exit",
    "task_free",
    "reset_fentry",
    "reset_kprobe",
    "read_offset",
];

/// The kernel frees programs some time after their last user is gone.
const PATIENCE: Duration = Duration::from_secs(5);

/// Asserts that no program of ours outlives its process.
pub(crate) fn assert_nothing_left() {
    let start = Instant::now();
    loop {
        let orphans = orphans();
        if orphans.is_empty() {
            return;
        }
        assert!(
            start.elapsed() < PATIENCE,
            "programs left in the kernel: {orphans:?}"
        );
        thread::sleep(Duration::from_millis(20));
    }
}

/// Our programs that no process holds, by number.
fn orphans() -> BTreeSet<u32> {
    // Programs first: one that is loaded in between is then no orphan.
    let mut ours: BTreeSet<u32> = loaded_programs()
        .filter_map(Result::ok)
        .filter(|program| {
            program
                .name_as_str()
                .is_some_and(|name| OURS.contains(&name))
        })
        .map(|program| program.id())
        .collect();
    if ours.is_empty() {
        return ours;
    }
    for process in fs::read_dir("/proc").unwrap().flatten() {
        let name = process.file_name();
        if name.to_string_lossy().bytes().all(|c| c.is_ascii_digit()) {
            for held in programs_of(&name.to_string_lossy()) {
                ours.remove(&held);
            }
        }
    }
    ours
}

/// The programs that a process holds, itself or by a link (`bpf_prog_show_fdinfo()` and
/// `bpf_link_show_fdinfo()` in `kernel/bpf/syscall.c` both write `prog_id`).
fn programs_of(pid: &str) -> BTreeSet<u32> {
    let mut held = BTreeSet::new();
    let Ok(files) = fs::read_dir(format!("/proc/{pid}/fdinfo")) else {
        return held;
    };
    for file in files.flatten() {
        let text = fs::read_to_string(file.path()).unwrap_or_default();
        held.extend(text.lines().filter_map(|line| {
            let (_, id) = line.split_once("prog_id:")?;
            id.trim().parse::<u32>().ok()
        }));
    }
    held
}

/// Whether the process traces: all its tracepoints are attached.
pub(crate) fn is_attached(pid: u32) -> bool {
    let Ok(files) = fs::read_dir(format!("/proc/{pid}/fdinfo")) else {
        return false;
    };
    let attached: BTreeSet<String> = files
        .flatten()
        .filter_map(|file| {
            let text = fs::read_to_string(file.path()).ok()?;
            let name = text
                .lines()
                .find_map(|line| line.strip_prefix("tp_name:"))?;
            Some(name.trim().to_owned())
        })
        .collect();
    ["sys_enter", "sys_exit", "sched_process_free"]
        .iter()
        .all(|name| attached.contains(*name))
}
