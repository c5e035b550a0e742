//! How soon the scheduler lets this thread run when it wakes up.

use std::io;

/// `SCHED_FLAG_RESET_ON_FORK` of `include/uapi/linux/sched.h`: children get what is usual.
const RESET_ON_FORK: u64 = 1;

/// The shortest slice that can be asked for (`__setparam_fair()` in `kernel/sched/syscalls.c`).
const SHORTEST_NS: u64 = 100_000;

/// The first version of `struct sched_attr` (`include/uapi/linux/sched/types.h`).
#[derive(Debug, Default)]
#[repr(C)]
struct SchedAttr {
    size: u32,
    policy: u32,
    flags: u64,
    nice: i32,
    priority: u32,
    runtime: u64,
    deadline: u64,
    period: u64,
}

/// Asks for the shortest slice, keeping the thread's nice value: among many runnable tasks a thread that
/// runs shortly is let run soon after it woke up (EEVDF; slices can be asked for since 6.12). The share of
/// the CPU stays what it is, and children do not inherit it.
///
/// # Errors
/// When the kernel does not grant it.
pub fn shortest() -> io::Result<()> {
    let size = size_of::<SchedAttr>() as u32;
    let mut attr = SchedAttr::default();
    // SAFETY: the kernel writes at most `size` bytes into `attr`, which has as many.
    check(unsafe { libc::syscall(libc::SYS_sched_getattr, 0, &raw mut attr, size, 0) })?;
    if attr.policy != libc::SCHED_OTHER.cast_unsigned() {
        // Whoever runs us as something else knows why.
        return Ok(());
    }
    attr.size = size;
    attr.flags |= RESET_ON_FORK;
    attr.runtime = SHORTEST_NS;
    // SAFETY: the kernel reads `size` bytes of `attr`.
    check(unsafe { libc::syscall(libc::SYS_sched_setattr, 0, &raw const attr, 0) })
}

fn check(status: libc::c_long) -> io::Result<()> {
    if status == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}
