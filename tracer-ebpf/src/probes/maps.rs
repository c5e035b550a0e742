//! The maps, and the one global. The loader finds them by these names.

use super::{
    regs::Regs,
    state::{COUNTERS, Call, Carried, FOUND, Running, Task, Told, Work},
};
use aya_ebpf::{
    helpers::bpf_get_smp_processor_id,
    macros::map,
    maps::{Array, HashMap, RingBuf},
};
use core::{arch::asm, cell::UnsafeCell, sync::atomic::AtomicU64};
use preemptleak_ebpf::{
    classify::Pending,
    config::ALWAYS,
    counter::TASK_COUNTERS,
    event::{Brought, CALLS_CPUS, Calls, Culprit, Event, Key, Lost, STACK_DEPTH, Samples},
};

/// A settled task.
const NOTHING_PENDING: Pending = Pending {
    mark: 0,
    base: 0,
    masked: 0,
    slept: 0,
    resets: 0,
    reserved: 0,
};

/// What only the CPU writes whose it is.
#[repr(transparent)]
struct OfEachCpu([UnsafeCell<Calls>; CALLS_CPUS]);

// SAFETY: each CPU writes its own element.
unsafe impl Sync for OfEachCpu {}

/// Calls seen, by CPU. Not a map by name: its address is one instruction.
#[unsafe(link_section = ".bss.calls")]
static CALLS: OfEachCpu = OfEachCpu([const { UnsafeCell::new(Calls::NONE) }; CALLS_CPUS]);

/// Where this CPU counts its calls.
#[inline(always)]
pub(crate) fn calls() -> *mut Calls {
    // SAFETY: no arguments.
    let cpu = unsafe { bpf_get_smp_processor_id() } as usize;
    (&raw const CALLS)
        .cast_mut()
        .cast::<Calls>()
        .wrapping_add(cpu & (CALLS_CPUS - 1))
}

/// Findings, to the loader.
#[map]
pub(crate) static EVENTS: RingBuf = RingBuf::with_byte_size(1 << 20, 0);

/// How often each finding was made. Exact, whatever the ring buffer drops.
#[map]
pub(crate) static COUNTS: HashMap<Key, u64> = HashMap::with_max_entries(10240, 0);

/// Unsettled tasks, by `task_struct`.
#[map]
pub(crate) static TASKS: HashMap<u64, Task> = HashMap::with_max_entries(4096, 0);

/// What is owed of a masked leak whose call has not returned, by `task_struct`.
#[map]
pub(crate) static OWED: HashMap<u64, Event> = HashMap::with_max_entries(1024, 0);

/// Handlers under way, by CPU. The loader sizes it to the possible CPUs, like the two below.
#[map]
pub(crate) static RUNNING: Array<Running> = Array::with_max_entries(1, 0);

/// Work items under way, by `task_struct` of the worker.
#[map]
pub(crate) static WORKS: HashMap<u64, Work> = HashMap::with_max_entries(4096, 0);

/// Tasks that carry raised counters in and were not yet seen with them, by `task_struct`.
#[map]
pub(crate) static CARRIED: HashMap<u64, Carried> = HashMap::with_max_entries(4096, 0);

/// How many were.
#[map]
pub(crate) static BROUGHT: Array<Brought> = Array::with_max_entries(1, 0);

/// Processes the user asked for.
#[map]
pub(crate) static PIDS: HashMap<u32, u8> = HashMap::with_max_entries(256, 0);

/// Calibration, by CPU. The loader sizes it to the possible CPUs, like the one below.
#[map]
pub(crate) static SAMPLES: Array<Samples> = Array::with_max_entries(1, 0);

/// The count's address by kallsyms, by CPU.
#[map]
pub(crate) static ADDRESSES: Array<u64> = Array::with_max_entries(1, 0);

/// What could not be kept.
#[map]
pub(crate) static LOST: Array<Lost> = Array::with_max_entries(1, 0);

/// Nobody.
pub(crate) const NO_CULPRIT: Culprit = Culprit {
    cmd: 0,
    nr: 0,
    abi: 0,
    flags: 0,
    reserved: 0,
};

/// An event of zeros.
pub(crate) static NO_EVENT: Event = Event {
    key: Key {
        comm: [0; 16],
        cmd: 0,
        nr: 0,
        abi: 0,
        delta: 0,
        class: 0,
        counter: 0,
        reserved: 0,
    },
    comm: [0; 16],
    time: 0,
    args: [0; 6],
    ret: 0,
    tgid: 0,
    tid: 0,
    cpu: 0,
    flags: 0,
    enter: 0,
    exit: 0,
    stack_len: 0,
    is_last: 0,
    disabled_at: 0,
    since: 0,
    culprit: NO_CULPRIT,
    stack: [0; STACK_DEPTH],
};

/// A [`Task`] of zeros: too large for the 512 bytes of a program's stack.
pub(crate) static NO_TASK: Task = Task {
    pending: NOTHING_PENDING,
    pid_tgid: 0,
    call: Call {
        nr: 0,
        abi: 0,
        args: [0; 8],
        ret: 0,
        cmd: 0,
        flags: 0,
        reserved: 0,
        regs: Regs::NONE,
    },
    finding: Told::NOTHING,
    found: [Told::NOTHING; FOUND],
    after: NOTHING_PENDING,
    culprits: [NO_CULPRIT; COUNTERS],
    disabled_at: 0,
    reset_at: 0,
    culprit_at: 0,
    begin_seen: 0,
    in_call: 0,
    marks: [0; TASK_COUNTERS],
    now: [0; TASK_COUNTERS],
    stack_len: 0,
    stack: [0; STACK_DEPTH],
};

/// How many tasks are in [`TASKS`]: lets the programs skip the look-up while there are none.
static UNSETTLED: AtomicU64 = AtomicU64::new(0);

/// How many tasks are in [`CARRIED`].
pub(crate) static CARRYING: AtomicU64 = AtomicU64::new(0);

/// What the hot path compares a sample at sys_enter with. The low half is a clean task's count, the
/// high half how many tasks are unsettled: one comparison asks both. The loader sets the low half,
/// and [`ALWAYS`](preemptleak_ebpf::config::ALWAYS) where every call is to be looked at.
#[unsafe(no_mangle)]
pub(crate) static EXPECT_ENTER: AtomicU64 = AtomicU64::new(ALWAYS);

/// The same at sys_exit.
#[unsafe(no_mangle)]
pub(crate) static EXPECT_EXIT: AtomicU64 = AtomicU64::new(ALWAYS);

/// Not 0 while the pair works that runs with preemption held off. In a section of its own, so that the
/// loader can write it while the programs run.
#[unsafe(no_mangle)]
#[unsafe(link_section = ".data.held")]
pub(crate) static HELD: AtomicU64 = AtomicU64::new(0);

/// A word that others write.
#[inline(always)]
pub(crate) fn word(word: &AtomicU64) -> u64 {
    // SAFETY: a plain load of our own global; volatile so that it is one load, here.
    unsafe { word.as_ptr().read_volatile() }
}

/// Whether any task is unsettled.
#[inline(always)]
pub(crate) fn any_unsettled() -> bool {
    word(&UNSETTLED) != 0
}

/// One more (or one less) task is unsettled.
#[inline(always)]
pub(crate) fn unsettled_changed(by: i64) {
    add(UNSETTLED.as_ptr(), by as u64);
    add(EXPECT_ENTER.as_ptr(), (by as u64) << 32);
    add(EXPECT_EXIT.as_ptr(), (by as u64) << 32);
}

/// Counts a loss.
#[inline(always)]
pub(crate) fn lost(which: impl Fn(&mut Lost) -> &mut u64) {
    if let Some(lost) = LOST.get_ptr_mut(0) {
        // SAFETY: the verifier has seen the null check; other CPUs only ever add atomically.
        add(which(unsafe { &mut *lost }), 1);
    }
}

/// Adds to a number that other CPUs add to at the same time: one instruction, that `core` does not
/// offer because the target has no compare-and-swap in its first version.
#[inline(always)]
pub(crate) fn add(number: *mut u64, by: u64) {
    // SAFETY: `number` points into a map value, 8-byte aligned.
    unsafe { asm!("lock *(u64 *)({0} + 0) += {1}", in(reg) number, in(reg) by) };
}
