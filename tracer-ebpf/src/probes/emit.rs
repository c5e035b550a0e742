//! Tells the loader of a finding: counts it under its key, exactly, and sends one event.

use super::{
    call::Call,
    config,
    maps::{COUNTS, EVENTS, Task, add, lost},
    task,
};
use aya_ebpf::helpers::{
    bpf_get_current_comm, bpf_get_current_pid_tgid, bpf_get_smp_processor_id, bpf_ktime_get_ns,
    generated::bpf_probe_read_kernel,
};
use core::ptr::addr_of_mut;
use preemptleak_ebpf::{
    classify::Finding,
    event::{Event, HAS_ARGS, HAS_CMD, HAS_RET, Key, STACK_DEPTH},
};

/// Everything a finding is told with.
pub(crate) struct Report<'a> {
    call: &'a Call,
    finding: Finding,
    ret: i64,
    has_ret: bool,
    /// Where the stack of the reset is kept; null for none.
    stack: *const u64,
    stack_len: u32,
}

impl<'a> Report<'a> {
    /// The stack is told only with what a sleep did: it says where.
    #[inline(always)]
    pub(crate) fn new(
        call: &'a Call,
        finding: Finding,
        ret: Option<i64>,
        task: Option<*mut Task>,
    ) -> Self {
        let (stack, stack_len) = match task {
            // SAFETY: the verifier has seen the null check; the entry is this task's own.
            Some(task) => unsafe { ((*task).stack.as_ptr(), (*task).stack_len as u32) },
            None => (core::ptr::null(), 0),
        };
        Self {
            call,
            finding,
            ret: ret.unwrap_or_default(),
            has_ret: ret.is_some(),
            stack,
            stack_len,
        }
    }
}

/// Counts and sends, if the user asked for findings like this.
#[inline(never)]
pub(crate) fn emit(report: &Report<'_>) {
    if !is_wanted(report.finding) {
        return;
    }
    let cmd = report.call.cmd();
    let key = Key {
        comm: bpf_get_current_comm().unwrap_or_default(),
        cmd: cmd.unwrap_or_default(),
        nr: report.call.nr,
        abi: report.call.abi,
        delta: report.finding.delta,
        class: report.finding.class as u32,
    };
    count(&key);
    let Some(mut entry) = EVENTS.reserve::<Event>(0) else {
        lost(|lost| &mut lost.events);
        return;
    };
    let event = entry.as_mut_ptr();
    let pid_tgid = bpf_get_current_pid_tgid();
    let mut flags = 0;
    if report.has_ret {
        flags |= HAS_RET;
    }
    if report.call.args_known {
        flags |= HAS_ARGS;
    }
    if cmd.is_some() {
        flags |= HAS_CMD;
    }
    // SAFETY: the ring buffer gave us the whole event; every field is written before it is sent,
    // and the loader reads no more of the stack than its length says.
    unsafe {
        (*event).key = key;
        (*event).time = bpf_ktime_get_ns();
        (*event).args = report.call.args;
        (*event).ret = report.ret;
        (*event).tgid = (pid_tgid >> 32) as u32;
        (*event).tid = pid_tgid as u32;
        (*event).cpu = bpf_get_smp_processor_id();
        (*event).flags = flags;
        (*event).enter = report.finding.enter;
        (*event).exit = report.finding.exit;
        (*event).stack_len = report.stack_len;
        (*event).reserved = 0;
        if !report.stack.is_null() {
            bpf_probe_read_kernel(
                addr_of_mut!((*event).stack).cast(),
                (STACK_DEPTH * 8) as u32,
                report.stack.cast(),
            );
        }
    }
    entry.submit(0);
}

/// Adds one under `key`.
#[inline(always)]
fn count(key: &Key) {
    if let Some(number) = COUNTS.get_ptr_mut(key) {
        add(number, 1);
        return;
    }
    // BPF_NOEXIST: another CPU may have made the entry meanwhile.
    if COUNTS.insert(key, &1, 1).is_ok() {
        return;
    }
    match COUNTS.get_ptr_mut(key) {
        Some(number) => add(number, 1),
        None => lost(|lost| &mut lost.keys),
    }
}

/// Whether the user asked for this class, this task, this tree.
#[inline(always)]
fn is_wanted(finding: Finding) -> bool {
    finding.class.bit() & config::classes() != 0 && task::is_selected() && task::is_in_tree()
}
