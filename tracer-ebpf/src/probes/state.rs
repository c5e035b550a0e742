//! What is remembered of a task, and what is told of it: the types that the maps hold.

use super::regs::Regs;
use preemptleak_ebpf::{
    Counter,
    classify::{Finding, Pending},
    counter::TASK_COUNTERS,
    event::{Culprit, STACK_DEPTH},
};

/// The counter that `preempt_count` is on the wire.
pub(crate) const PREEMPT_COUNT: u32 = Counter::PreemptCount as u32;

/// Room for all counters, and for an index that the verifier knows to be small.
pub(crate) const COUNTERS: usize = 8;

const _: () = assert!(COUNTERS > TASK_COUNTERS && COUNTERS.is_power_of_two());

/// How many findings one tracepoint can make: what was healed, slept, hidden, and the rest.
pub(crate) const FOUND: usize = 4;

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
    /// The registers it was read from: too many for a program's stack.
    pub(crate) regs: Regs,
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
    /// What was found at this tracepoint, in the order in which it is told.
    pub(crate) found: [Told; FOUND],
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
    /// 1 where the last tracepoint was the begin of a call.
    pub(crate) in_call: u32,
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

/// How many handlers can be under way on one CPU, each inside another.
pub(crate) const SLOTS: usize = 8;

/// Handlers under way on one CPU, each kind in its place.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Running {
    pub(crate) slots: [Slot; SLOTS],
}

/// A handler under way.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Slot {
    /// The task that was current when it began; 0 where none is under way.
    pub(crate) task: u64,
    /// What it serves: the timer, the interrupt's action, the number of a softirq. Its end tells the same.
    pub(crate) object: u64,
    /// Its function, where it can be told at the beginning only; else 0.
    pub(crate) function: u64,
    /// The count when it began, masked.
    pub(crate) count: u32,
    pub(crate) reserved: u32,
}

/// A work item under way.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Work {
    /// Its function; 0 where none is under way.
    pub(crate) function: u64,
    /// What this tracepoint shows of a clean task.
    pub(crate) clean: u32,
    pub(crate) reserved: u32,
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

    /// A finding of `preempt_count`.
    #[inline(always)]
    pub(crate) const fn of(finding: Option<Finding>, flags: u32) -> Self {
        match finding {
            None => Self::NOTHING,
            Some(finding) => Self {
                class: finding.class as u32,
                enter: finding.enter,
                exit: finding.exit,
                delta: finding.delta,
                counter: PREEMPT_COUNT,
                flags,
            },
        }
    }
}
