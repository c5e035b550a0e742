//! The scenarios of our own driver, /dev/leaky.

use std::{
    arch::asm,
    ffi::c_long,
    fs::File,
    io,
    os::fd::{AsRawFd, IntoRawFd, RawFd},
    process, ptr,
    sync::Barrier,
    thread,
};

use preemptleak_tests::scenario::{Action, Armed, Scenario};

use crate::Failure;

const DEVICE: &str = "/dev/leaky";
const LEAKY_BALANCED: u64 = 0x4c00;
const LEAKY_ARM: u64 = 0x4c20;
const SYSFS: &str = "/sys/module/leaky/parameters/on_read";

/// The number of `ioctl` in the table of 32-bit calls (arch/x86/entry/syscalls/syscall_32.tbl).
const IOCTL_32: u32 = 54;

const PAGE: usize = 4096;

pub(crate) fn run(scenario: &Scenario) -> Result<(), Failure> {
    let path = match scenario.action {
        Action::SysfsRead => SYSFS,
        _ => DEVICE,
    };
    let file = File::options()
        .read(true)
        .write(path == DEVICE)
        .open(path)
        .map_err(|error| Failure::CannotRun(format!("{path}: {error}")))?;
    let cmd = scenario.cmd.map_or(0, |cmd| cmd.value);
    let fd = file.as_raw_fd();
    // With one enable too many, __schedule() itself runs with preemption on: a tick that finds
    // something else to run switches inside of it, and the kernel's stack is gone (seen on 7.3.4,
    // in 2 of 11 runs beside another guest).
    let is_deadly = scenario.leaves.preempt < 0;
    // Here a kernel that checks itself complains on the way to user mode. A tick before that would
    // change what there is to complain of: the scheduler resets the count, and a task that was
    // preempted has its rseq area written, which lockdep takes ill of one that holds a lock.
    let is_watched = scenario.leaves.spin != 0
        || matches!(scenario.action, Action::Armed(Armed::Close | Armed::Fault));
    if is_deadly || is_watched {
        crate::run_undisturbed()
            .map_err(|error| Failure::CannotRun(format!("SCHED_FIFO: {error}")))?;
    }
    let ret = match scenario.action {
        Action::Ioctl { times } => {
            for _ in 1..times {
                ioctl(fd, cmd, 0);
            }
            leaking(|| ioctl(fd, cmd, 0))
        }
        Action::IoctlCompat => leaking(|| ioctl_32(fd, cmd)),
        Action::IoctlThread => in_a_thread(fd, cmd),
        Action::IoctlGrandchild => {
            let ends = || in_a_child(|| leaking(|| ioctl(fd, cmd, 0)));
            let status = in_a_child(|| c_long::from(ends() != 0));
            c_long::from(status)
        }
        Action::IoctlFault => return fault(fd, cmd),
        Action::Armed(armed) => self::armed(file, armed),
        Action::SysfsRead => leaking(|| read(fd)),
        Action::Bridge(_) => 0,
    };
    if scenario.ret.map_or(ret != -1, |expected| ret == expected) {
        return Ok(());
    }
    Err(Failure::Unplanned(format!("the call returned {ret}")))
}

/// Makes the leaking call, and lets the scheduler find and reset the count at once. In between
/// nothing may touch memory that is not there.
fn leaking(call: impl FnOnce() -> c_long) -> c_long {
    lock_memory(libc::MCL_CURRENT);
    let ret = call();
    // SAFETY: sched_yield has no preconditions.
    unsafe { libc::sched_yield() };
    ret
}

/// Brings all of the process's memory in, and some of the stack that is still to be used.
fn lock_memory(flags: libc::c_int) {
    let mut stack = [0u8; 16 * PAGE];
    for at in (0..stack.len()).step_by(PAGE) {
        // SAFETY: the index is inside the array.
        unsafe { ptr::write_volatile(&raw mut stack[at], 1) };
    }
    // SAFETY: mlockall has no preconditions. That it may fail for want of memory shows soon.
    unsafe { libc::mlockall(flags) };
}

/// `ioctl`, with the kernel's own kind of return value.
fn ioctl(fd: RawFd, cmd: u64, arg: u64) -> c_long {
    // SAFETY: the driver reads no memory through its argument.
    returned(unsafe { libc::syscall(libc::SYS_ioctl, fd, cmd, arg) })
}

fn read(fd: RawFd) -> c_long {
    let mut buffer = [0u8; 64];
    // SAFETY: the buffer is as long as said.
    returned(unsafe { libc::syscall(libc::SYS_read, fd, buffer.as_mut_ptr(), buffer.len()) })
}

/// What `syscall` returned as the kernel returned it: an error is a negative number.
fn returned(ret: c_long) -> c_long {
    if ret == -1 {
        return -c_long::from(io::Error::last_os_error().raw_os_error().unwrap_or(0));
    }
    ret
}

/// `ioctl` through the 32-bit entry: the kernel runs the driver's `compat_ioctl`.
fn ioctl_32(fd: RawFd, cmd: u64) -> c_long {
    let ret: i32;
    // SAFETY: the call takes its arguments in registers and touches no memory of ours. The
    // compiler keeps rbx for itself, so it is put back; the entry clobbers r8 to r11.
    unsafe {
        asm!(
            "xchg rbx, {fd}",
            "int 0x80",
            "xchg rbx, {fd}",
            fd = inout(reg) u64::from(fd.cast_unsigned()) => _,
            inlateout("eax") IOCTL_32 => ret,
            in("rcx") cmd,
            in("rdx") 0u64,
            lateout("r8") _,
            lateout("r9") _,
            lateout("r10") _,
            lateout("r11") _,
        );
    }
    c_long::from(ret)
}

/// One of four threads leaks; the others make clean calls all the while.
fn in_a_thread(fd: RawFd, cmd: u64) -> c_long {
    const CLEAN: usize = 3;
    let start = Barrier::new(CLEAN + 1);
    thread::scope(|scope| {
        for _ in 0..CLEAN {
            scope.spawn(|| {
                start.wait();
                for _ in 0..200 {
                    ioctl(fd, LEAKY_BALANCED, 0);
                }
            });
        }
        let leaker = scope.spawn(|| {
            start.wait();
            leaking(|| ioctl(fd, cmd, 0))
        });
        leaker.join().unwrap_or(-1)
    })
}

/// Runs something in a forked child; its result is the child's exit status, or 128 and the
/// signal that killed it.
fn in_a_child(run: impl FnOnce() -> c_long) -> i32 {
    // SAFETY: the process has one thread here.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        let status = i32::try_from(run()).unwrap_or(1);
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(status) };
    }
    let mut status = 0;
    // SAFETY: the status is a place to write to; an unknown pid (-1, when fork failed) is an
    // error and leaves it.
    if unsafe { libc::waitpid(pid, &raw mut status, 0) } < 0 {
        process::abort();
    }
    if libc::WIFSIGNALED(status) {
        return 128 + libc::WTERMSIG(status);
    }
    libc::WEXITSTATUS(status)
}

/// A child leaks and then writes to a page that is not there, as every program does sooner or
/// later. The kernel refuses page faults while the count is raised.
fn fault(fd: RawFd, cmd: u64) -> Result<(), Failure> {
    let status = in_a_child(|| {
        if crate::run_undisturbed().is_err() {
            return 1;
        }
        lock_memory(libc::MCL_CURRENT);
        // It comes after the lock, so nothing has brought it in.
        let page = map(-1, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
        ioctl(fd, cmd, 0);
        // SAFETY: the page is mapped and writable, as far as the process can know.
        unsafe { ptr::write_volatile(page, 1) };
        0
    });
    // 0: the scheduler came first, and reset the count.
    if status == 128 + libc::SIGSEGV || status == 0 {
        return Ok(());
    }
    Err(Failure::Unplanned(format!("the child ended with {status}")))
}

fn map(fd: RawFd, flags: libc::c_int) -> *mut u8 {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    // SAFETY: the kernel chooses a free address.
    unsafe { libc::mmap(ptr::null_mut(), PAGE, protection, flags, fd, 0) }.cast()
}

/// Arms the driver, and makes the call that leaks.
fn armed(file: File, armed: Armed) -> c_long {
    let fd = file.as_raw_fd();
    let arm = || ioctl(fd, LEAKY_ARM, armed as u64);
    match armed {
        Armed::Read => {
            arm();
            leaking(|| read(fd))
        }
        Armed::Write => {
            arm();
            // SAFETY: the driver reads nothing through the pointer.
            let write = || unsafe { libc::syscall(libc::SYS_write, fd, ptr::null::<u8>(), 0) };
            leaking(|| returned(write()))
        }
        Armed::Poll => {
            arm();
            let mut set = libc::pollfd {
                fd,
                events: libc::POLLIN,
                revents: 0,
            };
            // SAFETY: there is one entry, as said.
            let mut poll = || unsafe { libc::syscall(libc::SYS_poll, &raw mut set, 1, 0) };
            leaking(|| returned(poll()))
        }
        Armed::Mmap => {
            arm();
            leaking(|| map(fd, libc::MAP_SHARED) as c_long)
        }
        Armed::Close => {
            arm();
            let fd = file.into_raw_fd();
            // SAFETY: the descriptor is ours alone from here on.
            leaking(|| returned(unsafe { libc::syscall(libc::SYS_close, fd) }))
        }
        Armed::Fault => {
            let page = map(fd, libc::MAP_SHARED);
            lock_memory(0);
            arm();
            // SAFETY: the page is mapped; its first touch enters the driver, which leaks. Only
            // now: locking memory would have touched it.
            unsafe {
                ptr::read_volatile(page);
                libc::sched_yield();
            }
            0
        }
    }
}
