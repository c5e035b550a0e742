//! How soon, and how much, the scheduler lets this thread run.

use nix::errno::Errno;
use std::io;

/// `SCHED_FLAG_RESET_ON_FORK` of `include/uapi/linux/sched.h`: children get what is usual.
const RESET_ON_FORK: u64 = 1;

/// The shortest slice that can be asked for (`__setparam_fair()` in `kernel/sched/syscalls.c`).
const SHORTEST_NS: u64 = 100_000;

/// The nice value of who gets most of a CPU.
const MOST: i32 = -20;

/// The first version of `struct sched_attr` (`include/uapi/linux/sched/types.h`).
#[derive(Clone, Copy, Debug, Default)]
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

impl SchedAttr {
    /// What is in force for this thread, where it is scheduled as most are; whoever runs us as something
    /// else knows why.
    fn get() -> io::Result<Option<Self>> {
        let size = size_of::<Self>() as u32;
        let mut attr = Self::default();
        // SAFETY: the kernel writes at most `size` bytes into `attr`, which has as many.
        Errno::result(unsafe {
            libc::syscall(libc::SYS_sched_getattr, 0, &raw mut attr, size, 0)
        })?;
        attr.size = size;
        Ok((attr.policy == libc::SCHED_OTHER.cast_unsigned()).then_some(attr))
    }

    fn set(self) -> io::Result<()> {
        // SAFETY: the kernel reads `size` bytes of `self`.
        Errno::result(unsafe { libc::syscall(libc::SYS_sched_setattr, 0, &raw const self, 0) })?;
        Ok(())
    }
}

/// Asks for the shortest slice, keeping the thread's nice value: among many runnable tasks a thread that
/// runs shortly is let run soon after it woke up (EEVDF; slices can be asked for since 6.12). The share of
/// the CPU stays what it is, and children do not inherit it.
///
/// # Errors
/// When the kernel does not grant it.
pub fn shortest_slice() -> io::Result<()> {
    let Some(mut attr) = SchedAttr::get()? else {
        return Ok(());
    };
    attr.flags |= RESET_ON_FORK;
    attr.runtime = SHORTEST_NS;
    attr.set()
}

/// As long as this lives, the thread has the highest share of a CPU that its kind of task can have. For
/// work of milliseconds; whoever holds this starts no process.
#[derive(Debug)]
pub struct Urgent {
    before: Option<SchedAttr>,
}

impl Urgent {
    /// Begins; without a privilege nothing changes.
    #[must_use]
    pub fn begin() -> Self {
        let before = SchedAttr::get().ok().flatten();
        let raised = before.filter(|attr| {
            SchedAttr {
                nice: MOST,
                ..*attr
            }
            .set()
            .is_ok()
        });
        Self { before: raised }
    }
}

impl Drop for Urgent {
    fn drop(&mut self) {
        if let Some(before) = self.before
            && let Err(error) = before.set()
        {
            log::warn!("cannot give the priority back: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that urgency ends with its guard, and leaves the nice value as it was.
    #[test]
    fn urgency_ends() {
        let nice = || SchedAttr::get().unwrap().map(|attr| attr.nice);
        let before = nice();
        drop(Urgent::begin());
        assert_eq!(nice(), before);
    }
}
