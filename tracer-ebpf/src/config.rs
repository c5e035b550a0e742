//! What the loader tells the programs before they load. It lands in `.rodata`, which the kernel
//! freezes: the verifier knows every value and cuts away the branches not taken.

use crate::counter::TASK_COUNTERS;

/// How a program finds the count of the CPU it runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Access {
    /// `bpf_this_cpu_ptr()` on a per-CPU variable that the verifier itself resolved; a plain load.
    /// Needs the variable in BTF's `.data..percpu` and CONFIG_KALLSYMS_ALL; 5.10 and later.
    Ksym = 1,
    /// From `current->se.cfs_rq->rq`, which is this CPU's `runqueues`, by the distance of the two
    /// variables in BTF; read through the kfunc `bpf_rdonly_cast` (6.2 and later).
    BtfCast = 2,
    /// The same address, read by `bpf_probe_read_kernel`.
    BtfRead = 3,
    /// A table of addresses by CPU, from kallsyms; read by `bpf_probe_read_kernel`.
    Table = 4,
}

/// What the programs are loaded for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Mode {
    /// Look for leaks.
    Trace = 1,
    /// Sample the count in the loader's own calls, and in proof runs; report nothing.
    Calibrate = 2,
    /// Look for leaks in the loader's own probe call only, against a baseline that is wrong by one
    /// on purpose: the whole way from program to report, on a kernel that does not leak.
    SelfTest = 3,
}

/// The command of the `ioctl(-1, PROBE_CMD, nonce)` by which the loader makes itself known to the
/// programs. No file has descriptor -1, so it does nothing but fail with EBADF.
pub const PROBE_CMD: u32 = 0x504c_0001;

/// The second argument of a proof run (`BPF_PROG_TEST_RUN` on a raw tracepoint).
pub const PROOF_RUN: u64 = 0x7072_6f6f_6672_756e;

/// The immediate that stands where the loader puts the BTF id of the kfunc `bpf_rdonly_cast`; as a
/// helper number it is impossible, so an object that was not patched does not load by accident.
pub const RDONLY_CAST_PLACEHOLDER: u32 = 0x504c_4341;

/// The 64-bit immediate that stands where the loader puts the BTF id of the per-CPU variable.
pub const KSYM_PLACEHOLDER: u64 = 0x504c_4b53_594d_5641;

/// No baseline: every sample differs from it, so that every call takes the slow path. Bit 31 is
/// set, which the 4-byte layout masks off; the 8-byte layout would need 3,840 nested NMIs.
pub const NO_BASELINE: u32 = 0xffff_ff0f;

/// In the words the hot path compares with: no sample equals them, so every call is looked at.
pub const ALWAYS: u64 = 1 << 63;

/// Bits of `task_struct.flags` any of which says that the task makes no more system calls:
/// `PF_EXITING`, `PF_IO_WORKER`, `PF_KTHREAD` of `include/linux/sched.h`, the same from 5.12 to 7.3
/// (5.10 has no io workers and leaves the bit unused).
pub const NO_MORE_CALLS: u32 = PF_EXITING | 0x0000_0010 | 0x0020_0000;

/// `PF_EXITING`: the task is on its way through `do_exit()`.
pub const PF_EXITING: u32 = 0x0000_0004;

/// `PF_USER_WORKER`: a worker thread of vhost or KVM. Since 6.4, which brought `vhost_task_create()`;
/// before that the bit meant something else.
pub const PF_USER_WORKER: u32 = 0x0000_4000;

/// How many numbers a table of system calls has room for.
pub const SYSCALLS: usize = 1024;

/// In a selector table: this call is not multiplexed.
pub const NO_SELECTOR: u8 = 0xff;

/// In a selector table: two arguments together, the named one in the high 32 bits.
pub const PAIR: u8 = 0x80;

/// Where one of the task's counters is, and what a clean task shows of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct TaskCounter {
    /// Offset in `task_struct`.
    pub offset: u32,
    /// Its size in bytes, 2 or 4; 0 where it is not watched.
    pub size: u32,
    /// What a clean task shows at sys_enter: the tracepoint itself may hold some.
    pub baseline_enter: i32,
    /// What a clean task shows at sys_exit.
    pub baseline_exit: i32,
}

/// What the loader tells the programs.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
pub struct Config {
    /// Recognizes the loader's own probe call.
    pub nonce: u64,
    /// Distance in bytes from this CPU's `runqueues` to its count.
    pub rq_to_count: i64,
    /// Address of `__per_cpu_offset` by kallsyms; 0 where hidden.
    pub per_cpu_offset: u64,
    /// Value of the count's per-CPU symbol by kallsyms, plus the offset in it; 0 where hidden.
    pub count_symbol: u64,
    /// An [`Access`].
    pub access: u32,
    /// A [`Mode`].
    pub mode: u32,
    /// The bits of the low 32 that belong to the count.
    pub mask: u32,
    /// What a clean task shows at sys_enter, masked.
    pub baseline_enter: u32,
    /// What a clean task shows at sys_exit, masked.
    pub baseline_exit: u32,
    /// What a clean task would show in the probe on `__schedule_bug`, masked.
    pub baseline_reset: u32,
    /// Offset of the count in the per-CPU variable (`pcpu_hot` holds more than the count).
    pub count_offset: u32,
    /// BTF id of a struct whose first member is an `unsigned long`.
    pub cast_type: u32,
    /// Offset of `se.cfs_rq` in `task_struct`.
    pub task_cfs_rq: u32,
    /// Offset of `rq` in `cfs_rq`.
    pub cfs_rq_rq: u32,
    /// Offset of `thread_info.status` in `task_struct`.
    pub task_status: u32,
    /// Offset of `flags` in `task_struct`.
    pub task_flags: u32,
    /// Offset of `real_parent` in `task_struct`.
    pub task_real_parent: u32,
    /// Offset of `tgid` in `task_struct`.
    pub task_tgid: u32,
    /// Report only descendants of this process, as the initial pid namespace numbers it; 0 for all.
    pub root_tgid: u32,
    /// 1 when only the tasks in the map `PIDS` are reported.
    pub only_pids: u32,
    /// The classes to report: a set of `Class::bit`.
    pub classes: u32,
    /// 1 when the offsets for the way over `runqueues` are known.
    pub have_btf: u32,
    /// 1 when the per-CPU variable's BTF id was put in place.
    pub have_ksym: u32,
    /// 1 when any of `task_counters` is watched.
    pub watches_task: u32,
    /// 1 when the helper `bpf_get_current_task_btf` is there (5.11 and later).
    pub have_typed_task: u32,
    /// Offset of `preempt_disable_ip` in `task_struct`; 0 where it is not (CONFIG_DEBUG_PREEMPT=n).
    pub task_disable_ip: u32,
    /// 1 when the helper `bpf_task_pt_regs` is there (5.15 and later).
    pub have_task_registers: u32,
    /// The bits of a task's flags any of which says that it makes no more system calls.
    pub flags_without_calls: u32,
    /// 1 when findings are also written into the kernel's trace buffer.
    pub crash_safe: u32,
    /// What a caller that holds preemption off adds to a clean task's count.
    pub held_surplus: u32,
    /// Offset of `nvcsw` in `task_struct`, and `nivcsw` behind it.
    pub task_switches: u32,
    /// Offset of `seccomp.mode` in `task_struct`; 0 where nobody tells.
    pub task_seccomp: u32,
    /// Offset of `ptrace` in `task_struct`.
    pub task_ptrace: u32,
    /// 1 when findings of handlers are reported.
    pub handlers: u32,
    /// The bits of nested hard interrupts.
    pub hardirq: u32,
    /// Offset of `function` in `struct hrtimer`.
    pub hrtimer_function: u32,
    /// Offset of `function` in `struct timer_list`.
    pub timer_function: u32,
    /// Offset of `func` in `struct work_struct`.
    pub work_func: u32,
    /// Offset of `handler` in `struct irqaction`.
    pub action_handler: u32,
    /// Offset of `name` in `struct irqaction`.
    pub action_name: u32,
    /// Address of `debug_locks`, which lockdep clears when it gives up; 0 where it does not matter.
    pub debug_locks: u64,
    /// The counters of the task, in the order of [`Counter`](crate::Counter).
    pub task_counters: [TaskCounter; TASK_COUNTERS],
}

const _: () = assert!(size_of::<Config>() == 264);

#[cfg(feature = "host")]
// SAFETY: repr(C), integers only, no padding (asserted by the size above).
unsafe impl aya::Pod for Config {}
