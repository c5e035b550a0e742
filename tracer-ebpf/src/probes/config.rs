//! The loader's word, field by field. Each read is volatile, so the compiler keeps it; the map
//! behind it is frozen, so the verifier knows the value and cuts away what it rules out.

use core::ptr::addr_of;
use preemptleak_ebpf::{
    config::{Config, NO_SELECTOR, SYSCALLS, TaskCounter},
    counter::TASK_COUNTERS,
};

/// Overridden by the loader. All zero it would find nothing: access and mode 0 mean none.
#[unsafe(no_mangle)]
static CONFIG: Config = Config {
    nonce: 0,
    rq_to_count: 0,
    per_cpu_offset: 0,
    count_symbol: 0,
    access: 0,
    mode: 0,
    mask: 0,
    baseline_enter: 0,
    baseline_exit: 0,
    baseline_reset: 0,
    count_offset: 0,
    cast_type: 0,
    task_cfs_rq: 0,
    cfs_rq_rq: 0,
    task_status: 0,
    task_flags: 0,
    task_real_parent: 0,
    task_tgid: 0,
    root_tgid: 0,
    only_pids: 0,
    classes: 0,
    have_btf: 0,
    have_ksym: 0,
    watches_task: 0,
    have_typed_task: 0,
    task_disable_ip: 0,
    have_task_registers: 0,
    flags_without_calls: 0,
    crash_safe: 0,
    held_surplus: 0,
    task_switches: 0,
    task_seccomp: 0,
    task_ptrace: 0,
    handlers: 0,
    hardirq: 0,
    hrtimer_function: 0,
    timer_function: 0,
    work_func: 0,
    action_handler: 0,
    action_name: 0,
    debug_locks: 0,
    task_counters: [TaskCounter {
        offset: 0,
        size: 0,
        baseline_enter: 0,
        baseline_exit: 0,
    }; TASK_COUNTERS],
};

/// Which argument selects the operation, by table (x86_64, ia32, x32) and number.
#[unsafe(no_mangle)]
static SELECTORS: [u8; 3 * SYSCALLS] = [NO_SELECTOR; 3 * SYSCALLS];

macro_rules! fields {
    ($($name:ident: $type:ty),* $(,)?) => {$(
        #[inline(always)]
        pub(crate) fn $name() -> $type {
            // SAFETY: CONFIG is a valid static; volatile because the loader overrides it.
            unsafe { addr_of!(CONFIG.$name).read_volatile() }
        }
    )*};
}

fields! {
    nonce: u64, rq_to_count: i64, per_cpu_offset: u64, count_symbol: u64, access: u32, mode: u32,
    mask: u32, baseline_enter: u32, baseline_exit: u32, baseline_reset: u32, count_offset: u32,
    cast_type: u32, task_cfs_rq: u32, cfs_rq_rq: u32, task_status: u32, task_flags: u32,
    task_real_parent: u32, task_tgid: u32, root_tgid: u32, only_pids: u32, classes: u32,
    have_btf: u32, have_ksym: u32, watches_task: u32, have_typed_task: u32, task_disable_ip: u32,
    have_task_registers: u32, flags_without_calls: u32, crash_safe: u32, held_surplus: u32, task_switches: u32, task_seccomp: u32, task_ptrace: u32, handlers: u32, hardirq: u32, hrtimer_function: u32, timer_function: u32, work_func: u32, action_handler: u32, action_name: u32, debug_locks: u64,
}

macro_rules! counter_fields {
    ($($name:ident: $field:ident: $type:ty),* $(,)?) => {$(
        #[inline(always)]
        pub(crate) fn $name(index: usize) -> $type {
            let counters = addr_of!(CONFIG.task_counters).cast::<TaskCounter>();
            // SAFETY: every caller counts to TASK_COUNTERS; volatile because the loader overrides it.
            unsafe { addr_of!((*counters.add(index)).$field).read_volatile() }
        }
    )*};
}

counter_fields! {
    counter_offset: offset: u32, counter_size: size: u32,
    counter_baseline_enter: baseline_enter: i32, counter_baseline_exit: baseline_exit: i32,
}

/// How the command of call `nr` of table `abi` is chosen from its arguments.
#[inline(always)]
pub(crate) fn selector(abi: u32, nr: u32) -> u8 {
    let index = abi as usize * SYSCALLS + nr as usize;
    if nr as usize >= SYSCALLS || index >= SELECTORS.len() {
        return NO_SELECTOR;
    }
    // SAFETY: in bounds by the check above, which the verifier needs too; volatile because the
    // loader overrides the table.
    unsafe { addr_of!(SELECTORS).cast::<u8>().add(index).read_volatile() }
}
