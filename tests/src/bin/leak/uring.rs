//! A leak inside `io_uring_enter`: polling a device that is ready runs its driver there and then.

use std::{
    ffi::c_long,
    io,
    os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd},
    ptr,
    sync::atomic::{AtomicU32, Ordering},
};

use preemptleak_tests::scenario::Armed;

use crate::{
    Failure,
    device::{LEAKY_ARM, ioctl},
    process::{PAGE, leaking, returned},
};

/// `IORING_OP_POLL_ADD`, and where in the file what is shared lies (linux/io_uring.h).
const POLL_ADD: u8 = 6;
const RINGS: i64 = 0;
const ENTRIES: i64 = 0x1000_0000;

/// `struct io_uring_params`: what the kernel tells of its rings.
#[derive(Default)]
#[repr(C)]
struct Parameters {
    /// sq_entries, cq_entries, flags, sq_thread_cpu, sq_thread_idle, features, wq_fd, reserved.
    head: [u32; 10],
    submission: Offsets,
    completion: Offsets,
}

/// `struct io_sqring_offsets`; that of completions has `overflow` and `cqes` for the last two.
#[derive(Default)]
#[repr(C)]
struct Offsets {
    head: u32,
    tail: u32,
    mask: u32,
    entries: u32,
    flags: u32,
    dropped: u32,
    array: u32,
    reserved: [u32; 3],
}

/// `struct io_uring_sqe`, as far as polling needs it.
#[repr(C)]
struct Entry {
    opcode: u8,
    flags: u8,
    priority: u16,
    fd: i32,
    offset: u64,
    address: u64,
    len: u32,
    events: u32,
    rest: [u64; 4],
}

const _: () = assert!(size_of::<Parameters>() == 120 && size_of::<Entry>() == 64);

pub(crate) fn poll(file: RawFd) -> Result<c_long, Failure> {
    let mut parameters = Parameters::default();
    // SAFETY: the parameters are as long as the kernel's.
    let ring = returned(unsafe { libc::syscall(libc::SYS_io_uring_setup, 1, &raw mut parameters) });
    let ring = i32::try_from(ring).unwrap_or(-1);
    if ring < 0 {
        let error = io::Error::from_raw_os_error(-ring);
        return Err(Failure::CannotRun(format!("io_uring_setup: {error}")));
    }
    // SAFETY: the descriptor is new, and nobody else's.
    let ring = unsafe { OwnedFd::from_raw_fd(ring) };
    let fd = ring.as_raw_fd();
    let rings = map(fd, RINGS);
    let entries = map(fd, ENTRIES);
    let word = |offset: u32| {
        // SAFETY: a ring of one entry fits into the page, and its words are aligned. The kernel
        // changes them, so they are atomic.
        unsafe { AtomicU32::from_ptr(rings.add(offset as usize).cast()) }
    };
    let entry = Entry {
        opcode: POLL_ADD,
        flags: 0,
        priority: 0,
        fd: file,
        offset: 0,
        address: 0,
        len: 0,
        events: libc::POLLIN as u32,
        rest: [0; 4],
    };
    // SAFETY: the one entry lies at the page's start.
    unsafe { ptr::write_volatile(entries.cast(), entry) };
    word(parameters.submission.array).store(0, Ordering::Relaxed);
    word(parameters.submission.tail).store(1, Ordering::Release);
    ioctl(file, LEAKY_ARM, Armed::Poll as u64);
    // SAFETY: no signal mask is given.
    let enter =
        || unsafe { libc::syscall(libc::SYS_io_uring_enter, fd, 1, 0, 0, ptr::null::<u8>(), 0) };
    let ret = leaking(|| returned(enter()));
    if word(parameters.completion.tail).load(Ordering::Acquire) != 1 {
        let what = "the poll was not done inside of io_uring_enter";
        return Err(Failure::Unplanned(what.to_owned()));
    }
    Ok(ret)
}

/// Maps a page that the kernel shares.
fn map(ring: RawFd, offset: i64) -> *mut u8 {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_SHARED | libc::MAP_POPULATE;
    // SAFETY: the kernel chooses a free address.
    unsafe { libc::mmap(ptr::null_mut(), PAGE, protection, flags, ring, offset) }.cast()
}
