//! The scenarios of our own driver, leaky.

use std::{
    arch::asm,
    ffi::c_long,
    fs::File,
    os::fd::{AsRawFd, IntoRawFd, RawFd},
    ptr,
    time::Duration,
};

use preemptleak_tests::scenario::{Action, Armed, Call, Cmd, Counter, Scenario};

use crate::{
    Failure, answered, entries, handlers, inherited,
    process::{
        PAGE, in_a_child, leaking, lock_memory, returned, run_undisturbed, stay_on_last_cpu,
    },
    released, seccomp, signal, threads, uring,
};

const DEVICE: &str = "/dev/leaky";
pub(crate) const LEAKY_BALANCED: u64 = 0x4c00;
pub(crate) const LEAKY_ARM: u64 = 0x4c20;
const LEAKY_SHOW: u64 = 0x4c21;
const SYSFS: &str = "/sys/module/leaky/parameters/on_read";

/// The number of `ioctl` in the table of 32-bit calls (arch/x86/entry/syscalls/syscall_32.tbl).
const IOCTL_32: u32 = 54;

/// How long a call sleeps that is to meet a raised count. A timer that is over before the task gets
/// to `schedule()` makes it return at once (do_nanosleep, kernel/time/hrtimer.c): so, longer than a
/// busy host keeps a guest's processor waiting.
const NAP: Duration = Duration::from_millis(300);

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
    let first = scenario.first.cmd.unwrap_or(Cmd {
        value: 0,
        name: None,
    });
    let cmd = first.value;
    let fd = file.as_raw_fd();
    // With one enable too many, __schedule() itself runs with preemption on: a tick that finds
    // something else to run switches inside of it, and the kernel's stack is gone (seen on 7.3.4,
    // in 2 of 11 runs beside another guest).
    let is_deadly = scenario.first.leaves.preempt < 0 || scenario.first.leaves.holds.is_some();
    // Here a kernel that checks itself complains on the way to user mode. A tick before that would
    // change what there is to complain of: the scheduler resets the count, and a task that was
    // preempted has its rseq area written, which lockdep takes ill of one that holds a lock.
    let is_watched = scenario.first.leaves.spin != 0
        || matches!(
            scenario.action,
            Action::Armed(Armed::Close | Armed::Fault) | Action::SignalDelivery
        );
    if is_deadly || is_watched {
        run_undisturbed().map_err(|error| Failure::CannotRun(format!("SCHED_FIFO: {error}")))?;
    }
    let ret = match scenario.action {
        Action::Ioctl { times } => {
            for _ in 1..times {
                ioctl(fd, cmd, 0);
            }
            leaking(|| ioctl(fd, cmd, 0))
        }
        Action::IoctlCompat => leaking(|| ioctl_32(fd, cmd)),
        Action::IoctlThread => threads::beside_clean_calls(fd, cmd),
        Action::IoctlBesideSleeper => threads::beside_a_sleeper(fd, cmd, scenario.comm)?,
        Action::IoctlGrandchild => {
            let ends = || in_a_child(|| leaking(|| ioctl(fd, cmd, 0)));
            let status = in_a_child(|| c_long::from(ends() != 0));
            c_long::from(status)
        }
        Action::IoctlFault => return fault(fd, cmd),
        Action::InARow | Action::Shown => return in_a_row(fd, scenario),
        Action::Armed(armed) => self::armed(file, armed),
        Action::SysfsRead => leaking(|| read(fd)),
        Action::ExecRefused => entries::exec_refused()?,
        Action::ExecSleeps => entries::exec_sleeps()?,
        Action::Getsockopt => entries::getsockopt(first)?,
        Action::IoUring => uring::poll(fd)?,
        Action::SignalDelivery => signal::deliver(fd)?,
        Action::Answered(answer) => answered::run(&file, answer)?,
        Action::IoctlFiltered => {
            seccomp::answer(seccomp::ERRNO)
                .map_err(|error| Failure::CannotRun(format!("seccomp: {error}")))?;
            leaking(|| ioctl(fd, cmd, 0))
        }
        Action::Released { way, answered } => released::run(file, way, answered)?,
        Action::Handler {
            handler,
            meets,
            minus,
        } => return handlers::run(&file, handler, meets, minus),
        Action::Inherited(heir) => inherited::run(fd, scenario, heir)?,
        Action::Bridge(_) | Action::FixedBug { .. } => 0,
    };
    as_planned(scenario.first, ret)
}

/// The device.
pub(crate) fn open() -> Result<File, Failure> {
    File::options()
        .read(true)
        .write(true)
        .open(DEVICE)
        .map_err(|error| Failure::CannotRun(format!("{DEVICE}: {error}")))
}

/// Leaks in a call that sleeps for longer than any test takes.
pub(crate) fn wait() -> Result<(), Failure> {
    const SLEEP_AFTER: u64 = 0x4c06;
    const MINUTES: u64 = 600_000;
    let file = open()?;
    leaking(|| ioctl(file.as_raw_fd(), SLEEP_AFTER, MINUTES));
    Ok(())
}

fn as_planned(call: Call, ret: c_long) -> Result<(), Failure> {
    if call.ret.map_or(ret >= 0, |expected| ret == expected) {
        return Ok(());
    }
    let syscall = call.syscall;
    Err(Failure::Unplanned(format!("{syscall} returned {ret}")))
}

/// Makes all of the scenario's calls, with nothing between one and the next that could change what
/// it left: no page fault, no other task. What is left in the end is for the scheduler.
fn in_a_row(fd: RawFd, scenario: &Scenario) -> Result<(), Failure> {
    run_undisturbed()
        .and_then(|()| stay_on_last_cpu())
        .map_err(|error| Failure::CannotRun(format!("SCHED_FIFO: {error}")))?;
    let calls: Vec<Call> = scenario.calls().collect();
    let mut returned: Vec<c_long> = vec![0; calls.len()];
    let mut shown = vec![[0; Counter::ALL.len()]; calls.len()];
    leaking(|| {
        for ((call, ret), shown) in calls.iter().zip(&mut returned).zip(&mut shown) {
            *ret = match call.cmd {
                Some(cmd) => ioctl(fd, cmd.value, 0),
                None => threads::sleep(NAP),
            };
            if scenario.action == Action::Shown {
                for (counter, shown) in (0..).zip(shown) {
                    *shown = ioctl(fd, LEAKY_SHOW, counter);
                }
            }
        }
        0
    });
    if returned.contains(&-c_long::from(libc::ENOTTY)) {
        let why = "this kernel does not have what leaky would enter";
        return Err(Failure::CannotRun(why.to_owned()));
    }
    if scenario.action == Action::Shown {
        for (index, counter) in Counter::ALL.into_iter().enumerate() {
            let counts: Vec<c_long> = shown.iter().map(|shown| shown[index]).collect();
            eprintln!("{} {counts:?}", counter.name());
        }
    }
    calls
        .into_iter()
        .zip(returned)
        .try_for_each(|(call, ret)| as_planned(call, ret))
}

/// `ioctl`, with the kernel's own kind of return value.
pub(crate) fn ioctl(fd: RawFd, cmd: u64, arg: u64) -> c_long {
    // SAFETY: the driver reads no memory through its argument.
    returned(unsafe { libc::syscall(libc::SYS_ioctl, fd, cmd, arg) })
}

fn read(fd: RawFd) -> c_long {
    let mut buffer = [0u8; 64];
    // SAFETY: the buffer is as long as said.
    returned(unsafe { libc::syscall(libc::SYS_read, fd, buffer.as_mut_ptr(), buffer.len()) })
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

/// A child leaks and then writes to a page that is not there, as every program does sooner or
/// later. The kernel refuses page faults while the count is raised.
fn fault(fd: RawFd, cmd: u64) -> Result<(), Failure> {
    let status = in_a_child(|| {
        if run_undisturbed().is_err() {
            return 1;
        }
        lock_memory(libc::MCL_CURRENT);
        // It comes after the lock, so nothing has brought it in.
        let page = map(-1, PAGE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
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

/// Maps memory, shared with the file or, without one, of our own.
pub(crate) fn map(fd: RawFd, len: usize, flags: libc::c_int) -> *mut u8 {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    // SAFETY: the kernel chooses a free address.
    unsafe { libc::mmap(ptr::null_mut(), len, protection, flags, fd, 0) }.cast()
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
            leaking(|| map(fd, PAGE, libc::MAP_SHARED) as c_long)
        }
        Armed::Close => {
            arm();
            let fd = file.into_raw_fd();
            // SAFETY: the descriptor is ours alone from here on.
            leaking(|| returned(unsafe { libc::syscall(libc::SYS_close, fd) }))
        }
        Armed::Exit | Armed::ReleaseSleeps => {
            arm();
            // SAFETY: nothing is left to be done: what was printed was written at once.
            leaking(|| returned(unsafe { libc::syscall(libc::SYS_exit_group, 0) }))
        }
        Armed::Fault => {
            let page = map(fd, PAGE, libc::MAP_SHARED);
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
