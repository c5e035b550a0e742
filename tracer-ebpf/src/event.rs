//! What the programs tell the loader: one event per finding through the ring buffer, exact counts
//! per key in a map, samples of the calibration, and every loss.

use crate::counter::TASK_COUNTERS;

/// What the exact counts are kept by: a row of the final table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct Key {
    /// The task's name.
    pub comm: [u8; 16],
    /// The argument that selects the operation; 0 where the call is not multiplexed.
    pub cmd: u64,
    /// The system call's number without the x32 bit; [`NO_CALL`] where the task makes none.
    pub nr: u32,
    /// Which table: one of the `ABI_` constants.
    pub abi: u32,
    /// What leaked.
    pub delta: i32,
    /// A `Class`.
    pub class: u32,
    /// A `Counter`.
    pub counter: u32,
    /// Keeps the size a multiple of 8.
    pub reserved: u32,
}

/// The number of a task that makes no system calls (a kernel thread).
pub const NO_CALL: u32 = u32::MAX;

/// 64-bit calls.
pub const ABI_X86_64: u32 = 0;
/// 32-bit calls.
pub const ABI_IA32: u32 = 1;
/// 64-bit calls with 32-bit pointers.
pub const ABI_X32: u32 = 2;

/// A handler stands in place of a call: this plus its [`HandlerKind`](crate::HandlerKind) in place of a
/// table. Then `nr` is [`NO_CALL`], `cmd` the address of its function, or its number where it has none, the
/// first argument the interrupt's number, and the next two are its name.
pub const ABI_HANDLER: u32 = 16;

/// The most return addresses kept of a kernel stack.
pub const STACK_DEPTH: usize = 64;

/// [`Event::flags`]: `ret` holds the call's return value.
pub const HAS_RET: u32 = 1;
/// [`Event::flags`]: `args` holds the call's arguments.
pub const HAS_ARGS: u32 = 2;
/// [`Event::flags`]: the call is multiplexed and `key.cmd` holds its command.
pub const HAS_CMD: u32 = 4;

/// [`Event::flags`]: the scheduler found this task with a raised count since its last tracepoint,
/// and said so in the kernel's log.
pub const BLAMED: u32 = 8;
/// [`Event::flags`]: the call never ran: seccomp or a tracer answered for it.
pub const NEVER_RAN: u32 = 64;
/// [`Event::flags`]: the program saw the begin of this call, and nobody else has run on this CPU since. Of a
/// masked leak: until the first reset.
pub const BEGIN_SEEN: u32 = 32;
/// [`Culprit::flags`]: there is one.
pub const HAS_CULPRIT: u32 = 16;

/// The call that left a count raised, for the heal that comes later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Culprit {
    /// As in [`Key`].
    pub cmd: u64,
    /// As in [`Key`]; [`NO_CALL`] where it was raised outside of any call.
    pub nr: u32,
    /// As in [`Key`].
    pub abi: u32,
    /// [`HAS_CULPRIT`] when there is one, and [`HAS_CMD`] when it has a command.
    pub flags: u32,
    /// Keeps the size a multiple of 8.
    pub reserved: u32,
}

/// One finding.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Event {
    /// What it is counted under.
    pub key: Key,
    /// The current task's name; in the key a handler has none.
    pub comm: [u8; 16],
    /// `bpf_ktime_get_ns()`: nanoseconds of CLOCK_MONOTONIC.
    pub time: u64,
    /// The call's arguments.
    pub args: [u64; 6],
    /// The call's return value.
    pub ret: i64,
    /// Process, as the initial pid namespace numbers it.
    pub tgid: u32,
    /// Thread, likewise.
    pub tid: u32,
    /// The CPU.
    pub cpu: u32,
    /// A set of the `HAS_` constants.
    pub flags: u32,
    /// The normalized count before.
    pub enter: i32,
    /// The normalized count now.
    pub exit: i32,
    /// How many entries of `stack` are filled.
    pub stack_len: u32,
    /// Of what is owed: 1 where no tracepoint will come that tells of it.
    pub is_last: u32,
    /// Where the count was raised first, by `preempt_disable_ip`; 0 where the kernel does not say.
    /// Not of a heal, and of no other counter.
    pub disabled_at: u64,
    /// The first thing that the finding goes back to, in the unit of `time`: a reset, or what is healed.
    pub since: u64,
    /// Of a heal: who left the counter raised. Of others it says nothing.
    pub culprit: Culprit,
    /// Where the scheduler reset the count: return addresses, innermost first.
    pub stack: [u64; STACK_DEPTH],
}

/// Samples of one kind on one CPU.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Sample {
    /// How many were taken.
    pub runs: u32,
    /// The lowest value, masked.
    pub min: u32,
    /// The highest value, masked.
    pub max: u32,
    /// The last value, not masked.
    pub last: u32,
}

/// What calibration learns on one CPU.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Samples {
    /// At sys_enter of the loader's own probe call.
    pub enter: Sample,
    /// At sys_exit of the same call.
    pub exit: Sample,
    /// At sys_enter of that call, where the program's caller holds preemption off.
    pub held_enter: Sample,
    /// The same at sys_exit.
    pub held_exit: Sample,
    /// In a probe of the kind that will watch `__schedule_bug`, at the entry of the probe call.
    pub reset: Sample,
    /// In a proof run, where the count is known to be raised.
    pub proof: Sample,
    /// The address of the count by BTF, where asked for; else 0.
    pub address_btf: u64,
    /// The address of the count by `bpf_this_cpu_ptr`, where asked for; else 0.
    pub address_ksym: u64,
    /// The loader's own `pid_tgid`, as the initial pid namespace numbers it.
    pub own: u64,
    /// The task's counters at sys_enter of the loader's own probe call.
    pub task_enter: [Sample; TASK_COUNTERS],
    /// The same at its sys_exit.
    pub task_exit: [Sample; TASK_COUNTERS],
}

/// Calls seen on one CPU, on a cache line of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C, align(64))]
pub struct Calls {
    /// System calls whose end the program on the raw tracepoint saw.
    pub returned: u64,
    /// Those whose end the program saw whose caller holds preemption off.
    pub held: u64,
    /// An address on its way from a pointer to a number.
    pub address: u64,
    /// Keeps CPUs apart.
    pub reserved: [u64; 5],
}

impl Calls {
    /// No call yet.
    pub const NONE: Self = Self {
        returned: 0,
        held: 0,
        address: 0,
        reserved: [0; 5],
    };
}

/// For how many CPUs there is room to count calls: more than `NR_CPUS` of any distribution is not asked
/// for, and CPUs beyond it share.
pub const CALLS_CPUS: usize = 4096;

/// Everything that could not be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Lost {
    /// Events the ring buffer had no room for. The counts are still exact.
    pub events: u64,
    /// Findings whose key the map of counts had no room for.
    pub keys: u64,
    /// Tasks that could not be remembered: their next findings may be wrong or missing.
    pub tasks: u64,
    /// Tasks whose ancestors were too many to follow: neither in nor out of COMMAND's tree.
    pub ancestry: u64,
    /// Calls whose locks could not be judged: lockdep has given up.
    pub lockdep: u64,
}

/// Tasks whose own counters were raised when they were first seen, through no fault of theirs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Brought {
    /// Since before the trace began.
    pub before: u64,
    /// From birth: the parent's were.
    pub inherited: u64,
}

const _: () = assert!(size_of::<Brought>() == 16);
const _: () = assert!(size_of::<Key>() == 48);
const _: () = assert!(size_of::<Event>() == 200 + STACK_DEPTH * 8);
const _: () = assert!(size_of::<Sample>() == 16);
const _: () = assert!(size_of::<Samples>() == 120 + 2 * 16 * TASK_COUNTERS);
const _: () = assert!(size_of::<Calls>() == 64);
const _: () = assert!(size_of::<Lost>() == 40);

#[cfg(feature = "host")]
mod pod {
    use super::{Brought, Calls, Event, Key, Lost, Samples};

    // SAFETY: repr(C), integers only, no padding (asserted by the sizes above).
    unsafe impl aya::Pod for Key {}
    // SAFETY: as above.
    unsafe impl aya::Pod for Event {}
    // SAFETY: as above.
    unsafe impl aya::Pod for Samples {}
    // SAFETY: as above.
    unsafe impl aya::Pod for Calls {}
    // SAFETY: as above.
    unsafe impl aya::Pod for Lost {}
    // SAFETY: as above.
    unsafe impl aya::Pod for Brought {}
}
