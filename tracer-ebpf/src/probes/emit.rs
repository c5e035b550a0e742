//! Tells the loader of a finding: counts it under its key, exactly, and sends one event.

use super::{
    config, crash,
    maps::{COUNTERS, COUNTS, EVENTS, NO_CULPRIT, Task, Told, add, lost},
};
use aya_ebpf::helpers::{
    bpf_get_current_comm, bpf_get_current_pid_tgid, bpf_get_smp_processor_id, bpf_ktime_get_ns,
    generated::bpf_probe_read_kernel,
};
use core::ptr::addr_of_mut;
use preemptleak_ebpf::{
    Class, Counter,
    event::{Culprit, Event, HAS_CMD, HAS_CULPRIT, Key, STACK_DEPTH},
};

/// In a finding's flags: a dying kernel has it already.
pub(crate) const WRITTEN: u32 = 1 << 31;

const PREEMPT_COUNT: u32 = Counter::PreemptCount as u32;
const HEAL: u32 = Class::Heal as u32;
const MASKED: u32 = Class::Masked as u32;

/// Counts and sends, if the user asked for findings of this class. Who leaves the count raised is
/// remembered in any case, for the heal that may come.
#[inline(never)]
pub(crate) fn emit(task: &mut Task) {
    let cmd = task.call.cmd();
    let has_cmd = if cmd.is_some() { HAS_CMD } else { 0 };
    let Told { class, counter, .. } = task.finding;
    let of = counter as usize & (COUNTERS - 1);
    if class != HEAL && class != MASKED {
        task.culprits[of] = Culprit {
            cmd: cmd.unwrap_or_default(),
            nr: task.call.nr,
            abi: task.call.abi,
            flags: HAS_CULPRIT | has_cmd,
            reserved: 0,
        };
    }
    if 1u32.wrapping_shl(class) & config::classes() == 0 {
        return;
    }
    let key = Key {
        comm: bpf_get_current_comm().unwrap_or_default(),
        cmd: cmd.unwrap_or_default(),
        nr: task.call.nr,
        abi: task.call.abi,
        delta: task.finding.delta,
        class,
        counter,
        reserved: 0,
    };
    count(&key);
    if counter == PREEMPT_COUNT && task.finding.flags & WRITTEN == 0 {
        crash::write(class, &task.call, task.finding.delta);
    }
    let Some(mut entry) = EVENTS.reserve::<Event>(0) else {
        lost(|lost| &mut lost.events);
        return;
    };
    let event = entry.as_mut_ptr();
    let pid_tgid = bpf_get_current_pid_tgid();
    let culprit = if class == HEAL {
        task.culprits[of]
    } else {
        NO_CULPRIT
    };
    let has_culprit = culprit.flags & HAS_CULPRIT;
    let disabled_at = if counter == PREEMPT_COUNT && class != HEAL {
        task.disabled_at
    } else {
        0
    };
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
        (*event).flags = task.call.flags | task.finding.flags & !WRITTEN | has_cmd | has_culprit;
        (*event).enter = task.finding.enter;
        (*event).exit = task.finding.exit;
        (*event).stack_len = task.stack_len as u32;
        (*event).reserved = 0;
        (*event).disabled_at = disabled_at;
        (*event).culprit = culprit;
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
