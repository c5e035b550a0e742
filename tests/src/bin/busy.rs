//! `busy TASKS [LEAKS]` makes that many tasks call the kernel without a pause: on a kernel where the
//! tracer's programs can be preempted, many of them are inside one at any time. With LEAKS it makes so
//! many leaks among them, each met by the scheduler at once, and ends; else it goes on until it is killed.
//!
//! Who leaks is a SCHED_FIFO task: it comes whenever it wakes up, and so also while others are inside a
//! program. As one among many, with its count raised, it was the end of 7.3 (`zap_pte_range()` starts over
//! as long as the scheduler wants the task to step aside).

use std::{env, fs::File, io, os::fd::AsRawFd as _, process::ExitCode, thread, time::Duration};

const DEVICE: &str = "/dev/leaky";

/// Leaky's command for a `preempt_disable()`.
const DISABLE: u64 = 0x4c01;

/// How long from one leak to the next: some slices of a CPU.
const PAUSE: Duration = Duration::from_millis(10);

/// The guest has no leaky module (automake's number for a skipped test).
const CANNOT_RUN: u8 = 77;

fn main() -> ExitCode {
    let numbers: Vec<u32> = env::args().skip(1).flat_map(|arg| arg.parse()).collect();
    let (tasks, leaks) = match numbers.as_slice() {
        [tasks] => (*tasks, None),
        [tasks, leaks] => (*tasks, Some(*leaks)),
        _ => {
            eprintln!("usage: busy TASKS [LEAKS]");
            return ExitCode::from(2);
        }
    };
    let device = match File::options().read(true).write(true).open(DEVICE) {
        Ok(device) => Some(device),
        Err(_) if leaks.is_none() => None,
        Err(error) => {
            eprintln!("busy: cannot run here: {DEVICE}: {error}");
            return ExitCode::from(CANNOT_RUN);
        }
    };
    for _ in 0..tasks {
        if let Err(error) = start() {
            eprintln!("busy: {error}");
            return ExitCode::FAILURE;
        }
    }
    match (leaks, device) {
        (Some(leaks), Some(device)) => {
            let parameters = libc::sched_param { sched_priority: 50 };
            // SAFETY: the parameters are initialized; 0 is the caller.
            unsafe { libc::sched_setscheduler(0, libc::SCHED_FIFO, &raw const parameters) };
            for _ in 0..leaks {
                thread::sleep(PAUSE);
                leak(&device);
            }
        }
        _ => loop {
            thread::park();
        },
    }
    ExitCode::SUCCESS
}

/// Starts a task that is busy until this process ends.
fn start() -> io::Result<()> {
    let parent = std::process::id().cast_signed();
    // SAFETY: this process has one thread; the child calls nothing that needs another.
    match unsafe { libc::fork() } {
        -1 => Err(io::Error::last_os_error()),
        0 => {
            // SAFETY: both take no pointers.
            unsafe {
                libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
                while libc::getppid() == parent {}
                libc::_exit(0)
            }
        }
        _ => Ok(()),
    }
}

/// One leak, that the scheduler finds in the very next call. In between nothing may touch memory that
/// is not there.
fn leak(device: &File) {
    // SAFETY: no pointers; the driver reads no memory through its argument.
    unsafe {
        libc::mlockall(libc::MCL_CURRENT | libc::MCL_FUTURE);
        libc::syscall(libc::SYS_ioctl, device.as_raw_fd(), DISABLE, 0);
        libc::sched_yield();
    }
}
