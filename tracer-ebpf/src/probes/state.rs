//! What is remembered of a task, and what is told of it: the types that the maps hold.

use preemptleak_ebpf::{
    Counter,
    classify::Pending,
    counter::TASK_COUNTERS,
    event::{Culprit, STACK_DEPTH},
};

/// The counter that `preempt_count` is on the wire.
pub(crate) const PREEMPT_COUNT: u32 = Counter::PreemptCount as u32;

/// Room for all counters, and for an index that the verifier knows to be small.
pub(crate) const COUNTERS: usize = 8;

const _: () = assert!(COUNTERS > TASK_COUNTERS && COUNTERS.is_power_of_two());

/// A system call, as far as it is known.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Call {
    pub(crate) nr: u32,
    pub(crate) abi: u32,
    /// Six, and two that are always 0 so that a masked index stays inside.
    pub(crate) args: [u64; 8],
    pub(crate) ret: i64,
    /// The argument that selects the operation; 0 where there is none.
    pub(crate) cmd: u64,
    /// A set of the `HAS_` constants.
    pub(crate) flags: u32,
    pub(crate) reserved: u32,
}

/// A task that is unsettled, with everything that is told of it.
///
/// What is told passes through here and not over the program's stack: the verifier does not follow
/// values through a map, so it does not walk through `emit` again for every way into it
/// (when it was changed so: 3,943 verified instructions for sys_exit instead of 237,366, on 6.18).
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Task {
    pub(crate) pending: Pending,
    /// Whose entry it is: a `task_struct` is used again for another task.
    pub(crate) pid_tgid: u64,
    /// The call that is being judged.
    pub(crate) call: Call,
    /// What is told.
    pub(crate) finding: Told,
    /// What was found first at this tracepoint: what a reset hid or healed.
    pub(crate) first: Told,
    /// What was found besides.
    pub(crate) second: Told,
    /// What is remembered after this tracepoint.
    pub(crate) after: Pending,
    /// For each counter the call that left it raised.
    pub(crate) culprits: [Culprit; COUNTERS],
    /// `preempt_disable_ip`, as it was when the finding was made.
    pub(crate) disabled_at: u64,
    /// When the first reset since the last tracepoint was; 0 without one.
    pub(crate) reset_at: u64,
    /// When the last culprit was found.
    pub(crate) culprit_at: u64,
    /// [`BEGIN_SEEN`](preemptleak_ebpf::event::BEGIN_SEEN) as it was at that reset, or 0.
    pub(crate) begin_seen: u32,
    pub(crate) reserved: u32,
    /// The task's counters at its last tracepoint.
    pub(crate) marks: [i32; TASK_COUNTERS],
    /// The same at this one.
    pub(crate) now: [i32; TASK_COUNTERS],
    pub(crate) stack_len: u64,
    /// Where the last reset that hid something happened.
    pub(crate) stack: [u64; STACK_DEPTH],
}

/// The counters that a task carried in.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Carried {
    /// Whose they are, as in [`Task`].
    pub(crate) pid_tgid: u64,
    /// As they stood; a clean task holds none of them.
    pub(crate) counters: [i32; TASK_COUNTERS],
    /// It was born with them; else they are older than the trace.
    pub(crate) is_born: u32,
}

/// A finding on its way to the loader.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Told {
    pub(crate) class: u32,
    pub(crate) enter: i32,
    pub(crate) exit: i32,
    pub(crate) delta: i32,
    /// A `Counter`.
    pub(crate) counter: u32,
    /// [`BLAMED`](preemptleak_ebpf::event::BLAMED), or 0.
    pub(crate) flags: u32,
}

impl Told {
    /// No finding.
    pub(crate) const NOTHING: Self = Self {
        class: 0,
        enter: 0,
        exit: 0,
        delta: 0,
        counter: 0,
        flags: 0,
    };
}
