//! A load of many kinds of system calls, to trace: processes, pipes, files, signals, sockets,
//! futexes, threads, and calls by the 32-bit gate.

use std::{
    arch::asm,
    fs,
    io::{Read as _, Write as _},
    os::unix::net::UnixStream,
    process::Command,
    sync::{
        Arc, Barrier, Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
};

use nix::sys::signal::{SigHandler, Signal, raise, signal};

/// Makes calls of all kinds until told to stop.
pub(crate) fn run(stop: &AtomicBool) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    // SAFETY: ignoring a signal runs no code.
    unsafe { signal(Signal::SIGUSR1, SigHandler::SigIgn).unwrap() };
    while !stop.load(Ordering::Relaxed) {
        processes();
        for _ in 0..50 {
            files(&file);
            sockets();
            raise(Signal::SIGUSR1).unwrap();
            for _ in 0..20 {
                ia32_getpid();
            }
        }
        threads();
    }
}

fn processes() {
    assert!(Command::new("true").status().unwrap().success());
    let output = Command::new("sh").args(["-c", "echo a | cat"]).output();
    assert_eq!(output.unwrap().stdout, b"a\n");
}

fn files(path: &std::path::Path) {
    fs::write(path, [1; 5000]).unwrap();
    assert_eq!(fs::read(path).unwrap().len(), 5000);
    fs::remove_file(path).unwrap();
}

fn sockets() {
    let (mut one, mut other) = UnixStream::pair().unwrap();
    one.write_all(b"ping").unwrap();
    let mut word = [0; 4];
    other.read_exact(&mut word).unwrap();
    assert_eq!(&word, b"ping");
}

/// Threads that wait for each other, by futexes.
fn threads() {
    let barrier = Arc::new((Barrier::new(4), Mutex::new(0)));
    let (done, all) = mpsc::channel();
    for _ in 0..4 {
        let (barrier, done) = (Arc::clone(&barrier), done.clone());
        thread::spawn(move || {
            for _ in 0..20 {
                barrier.0.wait();
                *barrier.1.lock().unwrap() += 1;
            }
            done.send(()).unwrap();
        });
    }
    assert_eq!(all.iter().take(4).count(), 4);
    assert_eq!(*barrier.1.lock().unwrap(), 80);
}

/// `getpid()` by `int 0x80`. A kernel without 32-bit calls (CONFIG_IA32_EMULATION=n) would kill us:
/// see [`has_ia32`].
fn ia32_getpid() -> u32 {
    if !has_ia32() {
        return std::process::id();
    }
    let mut number = 20_u64;
    // SAFETY: getpid of the 32-bit table takes no arguments; the gate keeps all registers but rax,
    // and, coming from 64-bit code, may clear r8 to r11.
    unsafe {
        asm!("int 0x80", inout("rax") number, out("r8") _, out("r9") _, out("r10") _, out("r11") _);
    }
    u32::try_from(number).unwrap()
}

/// Whether the kernel takes 32-bit calls: it then shows its 32-bit vDSO or says so in its
/// configuration. Where nobody tells, no 32-bit call is made.
pub(crate) fn has_ia32() -> bool {
    fs::exists("/proc/sys/abi/vsyscall32").unwrap()
}

/// Check that the 32-bit gate does what the load wants of it.
#[test]
fn the_gate_works() {
    assert_eq!(ia32_getpid(), std::process::id());
}
