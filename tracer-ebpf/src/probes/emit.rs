//! Tells the loader of a finding: counts it under its key, exactly, and sends one event.

use super::{
    config,
    maps::{COUNTS, EVENTS, Task, add, lost},
};
use aya_ebpf::helpers::{
    bpf_get_current_comm, bpf_get_current_pid_tgid, bpf_get_smp_processor_id, bpf_ktime_get_ns,
    generated::bpf_probe_read_kernel,
};
use core::ptr::addr_of_mut;
use preemptleak_ebpf::event::{Event, HAS_CMD, Key, STACK_DEPTH};

/// Counts and sends, if the user asked for findings of this class.
#[inline(never)]
pub(crate) fn emit(task: &Task) {
    if 1u32.wrapping_shl(task.finding.class) & config::classes() == 0 {
        return;
    }
    let cmd = task.call.cmd();
    let key = Key {
        comm: bpf_get_current_comm().unwrap_or_default(),
        cmd: cmd.unwrap_or_default(),
        nr: task.call.nr,
        abi: task.call.abi,
        delta: task.finding.delta,
        class: task.finding.class,
    };
    count(&key);
    let Some(mut entry) = EVENTS.reserve::<Event>(0) else {
        lost(|lost| &mut lost.events);
        return;
    };
    let event = entry.as_mut_ptr();
    let pid_tgid = bpf_get_current_pid_tgid();
    let has_cmd = if cmd.is_some() { HAS_CMD } else { 0 };
    // SAFETY: the ring buffer gave us the whole event; every field is written before it is sent,
    // and the loader reads no more of the stack than its length says.
    unsafe {
        (*event).key = key;
        (*event).time = bpf_ktime_get_ns();
        (*event).args.copy_from_slice(&task.call.args[..6]);
        (*event).ret = task.call.ret;
        (*event).tgid = (pid_tgid >> 32) as u32;
        (*event).tid = pid_tgid as u32;
        (*event).cpu = bpf_get_smp_processor_id();
        (*event).flags = task.call.flags | has_cmd;
        (*event).enter = task.finding.enter;
        (*event).exit = task.finding.exit;
        (*event).stack_len = task.stack_len as u32;
        (*event).reserved = 0;
        bpf_probe_read_kernel(
            addr_of_mut!((*event).stack).cast(),
            (STACK_DEPTH * 8) as u32,
            task.stack.as_ptr().cast(),
        );
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
