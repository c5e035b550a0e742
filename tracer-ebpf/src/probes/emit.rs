//! Tells the loader of a finding: counts it under its key, exactly, and sends one event.

use super::{
    config, crash,
    maps::{COUNTS, EVENTS, HELD, add, lost, word},
    sample::copy,
    state::{COUNTERS, PREEMPT_COUNT, Task, Told},
};
use aya_ebpf::{
    bindings::BPF_RB_NO_WAKEUP,
    helpers::{
        bpf_get_current_pid_tgid, bpf_get_smp_processor_id, bpf_ktime_get_ns,
        generated::{bpf_get_current_comm, bpf_probe_read_kernel},
    },
};
use core::{
    mem::MaybeUninit,
    ptr::{addr_of, addr_of_mut},
};
use preemptleak_ebpf::{
    Class,
    classify::Finding,
    event::{ABI_HANDLER, Culprit, Event, HAS_CMD, HAS_CULPRIT, Key, NO_CALL, STACK_DEPTH},
};

/// In a finding's flags: a dying kernel has it already.
pub(crate) const WRITTEN: u32 = 1 << 31;

const HEAL: u32 = Class::Heal as u32;
const MASKED: u32 = Class::Masked as u32;
const OUTSIDE: u32 = Class::Outside as u32;

/// Counts and sends, if the user asked for findings of this class. Who leaves the count raised is
/// remembered in any case, for the heal that may come.
///
/// It chooses as little as it can: the verifier walks through it anew for every way into it. What of
/// an event makes sense for its class is the loader's to know.
#[inline(never)]
pub(crate) fn emit(task: &mut Task) {
    let Told { class, counter, .. } = task.finding;
    let of = counter as usize & (COUNTERS - 1);
    if class != HEAL && class != MASKED {
        // SAFETY: no arguments.
        task.culprit_at = unsafe { bpf_ktime_get_ns() };
        task.culprits[of] = Culprit {
            cmd: task.call.cmd,
            // The call that begins is innocent of what happened before it.
            nr: if class == OUTSIDE {
                NO_CALL
            } else {
                task.call.nr
            },
            abi: task.call.abi,
            flags: HAS_CULPRIT | task.call.flags & HAS_CMD,
            reserved: 0,
        };
    }
    if 1u32.wrapping_shl(class) & config::classes() == 0 {
        return;
    }
    let mut key = MaybeUninit::uninit();
    let key = key_of(task, &mut key);
    count(key);
    if counter == PREEMPT_COUNT && task.finding.flags & WRITTEN == 0 {
        crash::write(class, &task.call, task.finding.delta);
    }
    let Some(mut entry) = EVENTS.reserve::<Event>(0) else {
        lost(|lost| &mut lost.events);
        return;
    };
    // SAFETY: the ring buffer gave us the whole event.
    unsafe { write(entry.as_mut_ptr(), task, key) };
    entry.submit(wakeup());
}

/// Whether the loader is woken up for an event. Where this program can be preempted it would be, by the
/// loader, whose own calls the kernel then skips; there the loader looks by itself.
#[inline(always)]
fn wakeup() -> u64 {
    if config::held_surplus() != 0 && word(&HELD) == 0 {
        BPF_RB_NO_WAKEUP.into()
    } else {
        0
    }
}

/// Tells of one finding.
#[inline(always)]
pub(crate) fn tell(task: &mut Task, counter: u32, finding: Finding, flags: u32) {
    task.finding = Told {
        class: finding.class as u32,
        enter: finding.enter,
        exit: finding.exit,
        delta: finding.delta,
        counter,
        flags,
    };
    emit(task);
}

/// What the finding of a task is counted under.
#[inline(always)]
pub(crate) fn key_of<'a>(task: &Task, key: &'a mut MaybeUninit<Key>) -> &'a Key {
    // SAFETY: all of it is written; a `comm` is as large and as aligned as two words here.
    unsafe {
        let to = key.as_mut_ptr();
        // 6.1's helper writes nothing behind the name's NUL: what was on the stack made two keys of
        // one (strscpy() in `bpf_get_current_comm()`, kernel/bpf/helpers.c).
        let comm = addr_of_mut!((*to).comm).cast::<u64>();
        // Volatile, here and below: the compiler would make a loop over bytes of it.
        comm.write_volatile(0);
        comm.add(1).write_volatile(0);
        // A handler is nobody's.
        if task.call.abi < ABI_HANDLER {
            bpf_get_current_comm(addr_of_mut!((*to).comm).cast(), 16);
        }
        (*to).cmd = task.call.cmd;
        (*to).nr = task.call.nr;
        (*to).abi = task.call.abi;
        (*to).delta = task.finding.delta;
        (*to).class = task.finding.class;
        (*to).counter = task.finding.counter;
        (*to).reserved = 0;
        key.assume_init_ref()
    }
}

/// Writes the event of a task's finding.
///
/// # Safety
/// There must be room for the whole event. All of it is written but those of the stack's entries that
/// its length leaves out.
#[inline(always)]
pub(crate) unsafe fn write(event: *mut Event, task: &Task, key: &Key) {
    let pid_tgid = bpf_get_current_pid_tgid();
    let of = task.finding.counter as usize & (COUNTERS - 1);
    // SAFETY: there is room, as the caller knows.
    unsafe {
        copy(&mut (*event).key, key);
        let comm = addr_of_mut!((*event).comm).cast::<u64>();
        comm.write_volatile(0);
        comm.add(1).write_volatile(0);
        bpf_get_current_comm(addr_of_mut!((*event).comm).cast(), 16);
        (*event).time = bpf_ktime_get_ns();
        for index in 0..6 {
            (*event).args[index] = addr_of!(task.call.args[index]).read_volatile();
        }
        (*event).ret = task.call.ret;
        (*event).tgid = (pid_tgid >> 32) as u32;
        (*event).tid = pid_tgid as u32;
        (*event).cpu = bpf_get_smp_processor_id();
        (*event).flags = task.call.flags | task.finding.flags & !WRITTEN;
        (*event).enter = task.finding.enter;
        (*event).exit = task.finding.exit;
        (*event).stack_len = task.stack_len as u32;
        (*event).is_last = 0;
        (*event).disabled_at = task.disabled_at;
        (*event).since = task.reset_at;
        if task.finding.class == HEAL && task.culprit_at != 0 {
            (*event).since = task.culprit_at;
        }
        (*event).culprit = task.culprits[of];
        bpf_probe_read_kernel(
            addr_of_mut!((*event).stack).cast(),
            (STACK_DEPTH * 8) as u32,
            task.stack.as_ptr().cast(),
        );
    }
}

/// Adds one under `key`.
#[inline(always)]
pub(crate) fn count(key: &Key) {
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
