//! How to read the count of the CPU a program runs on.

use super::{config, maps};
use aya_ebpf::helpers::{
    bpf_get_current_task, bpf_get_smp_processor_id, bpf_this_cpu_ptr,
    generated::{bpf_probe_read_kernel, bpf_task_pt_regs},
};
use core::{
    ffi::c_void,
    mem::{MaybeUninit, transmute},
};
use preemptleak_ebpf::config::{Access, KSYM_PLACEHOLDER, RDONLY_CAST_PLACEHOLDER};

const KSYM: u32 = Access::Ksym as u32;
const BTF_CAST: u32 = Access::BtfCast as u32;
const BTF_READ: u32 = Access::BtfRead as u32;
const TABLE: u32 = Access::Table as u32;

/// The count as it stands in memory, low 32 bits, by the access the loader chose. 0 where it
/// cannot be read, which no baseline on a counting kernel equals in the same place as another CPU's
/// proof run: the calibration notices.
#[inline(always)]
pub(crate) fn sample() -> u32 {
    match config::access() {
        KSYM => {
            // SAFETY: the verifier resolved the variable and checks offset and size.
            unsafe { ksym_pointer().read_volatile() }
        }
        BTF_CAST => {
            let address = current_rq_direct().wrapping_add(config::rq_to_count() as u64);
            // SAFETY: a load behind bpf_rdonly_cast is fault-tolerant: a wrong address reads 0.
            unsafe {
                rdonly_cast(address, config::cast_type())
                    .cast::<u32>()
                    .read_volatile()
            }
        }
        BTF_READ => read(btf_address()),
        TABLE => {
            // SAFETY: no arguments.
            let cpu = unsafe { bpf_get_smp_processor_id() };
            maps::ADDRESSES.get(cpu).map_or(0, |address| read(*address))
        }
        _ => 0,
    }
}

/// The count's address on this CPU, over `current->se.cfs_rq->rq`.
#[inline(always)]
pub(crate) fn btf_address() -> u64 {
    // SAFETY: no arguments.
    let task = unsafe { bpf_get_current_task() };
    let cfs_rq = read::<u64>(task + u64::from(config::task_cfs_rq()));
    let rq = read::<u64>(cfs_rq + u64::from(config::cfs_rq_rq()));
    rq.wrapping_add(config::rq_to_count() as u64)
}

/// The count's address on this CPU, as the verifier resolved it.
#[inline(always)]
pub(crate) fn ksym_pointer() -> *const u32 {
    let variable = KSYM_PLACEHOLDER as *const c_void;
    // SAFETY: the loader made the placeholder a BPF_PSEUDO_BTF_ID of a per-CPU variable; without
    // that the verifier refuses the program.
    let base = unsafe { bpf_this_cpu_ptr(variable) };
    base.wrapping_byte_add(config::count_offset() as usize)
        .cast_const()
        .cast()
}

/// `current->se.cfs_rq->rq` by two typed loads, which cost one instruction each.
#[inline(always)]
fn current_rq_direct() -> u64 {
    let task = current_task_typed();
    // SAFETY: the verifier checks offset and type against BTF; the loads are fault-tolerant.
    unsafe {
        let cfs_rq = task
            .wrapping_byte_add(config::task_cfs_rq() as usize)
            .cast::<*const c_void>()
            .read_volatile();
        cfs_rq
            .wrapping_byte_add(config::cfs_rq_rq() as usize)
            .cast::<u64>()
            .read_volatile()
    }
}

/// The current task, as the key of maps.
#[inline(always)]
pub(crate) fn current() -> u64 {
    // SAFETY: no arguments.
    unsafe { bpf_get_current_task() }
}

/// The current task as a pointer whose type the verifier knows: its fields can be loaded without a
/// helper call (5.11 and later).
#[inline(always)]
pub(crate) fn current_task_typed() -> *const c_void {
    // SAFETY: helper 158 takes nothing and returns the current task.
    unsafe {
        let current_task_btf: unsafe extern "C" fn() -> *const c_void = transmute(158usize);
        current_task_btf()
    }
}

/// Where the registers are with which the current task entered the kernel, as a number that can be
/// calculated with: the verifier lets nobody do that with a typed pointer, and does not follow it through a
/// map.
#[inline(always)]
pub(crate) fn task_registers() -> u64 {
    // SAFETY: the helper takes a typed task and returns the address of its registers; nobody else writes the
    // word while this runs, with preemption off.
    unsafe {
        let address = &raw mut (*maps::calls()).address;
        address.write_volatile(bpf_task_pt_regs(current_task_typed().cast_mut().cast()) as u64);
        address.read_volatile()
    }
}

/// The kfunc `bpf_rdonly_cast`: the address as a pointer to the BTF struct `id`.
#[inline(always)]
fn rdonly_cast(address: u64, id: u32) -> *const c_void {
    // SAFETY: the loader made the placeholder a call of the kfunc; without that the verifier
    // refuses the program.
    unsafe {
        let cast: unsafe extern "C" fn(u64, u32) -> *const c_void =
            transmute(RDONLY_CAST_PLACEHOLDER as usize);
        cast(address, id)
    }
}

/// Reads kernel memory; zero where there is none: the helper clears what it cannot fill, so its
/// result need not be looked at, which would double the verifier's paths at every read; nor is there
/// anything to clear before, which is a loop over single bytes on this target.
#[inline(always)]
pub(crate) fn read<T: Copy + Default>(address: u64) -> T {
    let mut value = MaybeUninit::<T>::uninit();
    let size = size_of::<T>() as u32;
    // SAFETY: the helper checks the address and fails instead of faulting; it writes `size` bytes in
    // any case, and every T here is made of integers.
    unsafe {
        bpf_probe_read_kernel(value.as_mut_ptr().cast(), size, address as *const c_void);
        value.assume_init()
    }
}

/// A counter of its own as it stands in any task.
#[inline(always)]
pub(crate) fn counter_of(task: u64, index: usize) -> i32 {
    let address = task + u64::from(config::counter_offset(index));
    if config::counter_size(index) == 2 {
        i32::from(read::<u16>(address).cast_signed())
    } else {
        read::<i32>(address)
    }
}

/// Reads kernel memory into a value of ours; zero where there is none.
#[inline(always)]
pub(crate) fn read_into<T: Copy>(to: &mut T, address: u64) {
    let size = size_of::<T>() as u32;
    // SAFETY: as in `read`.
    unsafe { bpf_probe_read_kernel((&raw mut *to).cast(), size, address as *const c_void) };
}

/// Copies a value of ours by the same helper: one call, where this target has a loop over bytes.
#[inline(always)]
pub(crate) fn copy<T: Copy>(to: &mut T, from: &T) {
    let size = size_of::<T>() as u32;
    // SAFETY: both are of this size, and the helper writes no more.
    unsafe { bpf_probe_read_kernel((&raw mut *to).cast(), size, (&raw const *from).cast()) };
}
