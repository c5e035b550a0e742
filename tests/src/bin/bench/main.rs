//! `bench` measures what one system call costs, with whatever is attached to it.
//!
//! `bench calls` measures as it finds the kernel, `bench floor` with two empty programs attached to
//! sys_enter and sys_exit: what every tracer of system calls must pay. `bench jited NAME` writes the
//! machine code of a loaded program, to see where the rest goes. In a guest whose clock counts
//! instructions the numbers are instructions.

mod bpf;

use std::{
    env, fs,
    io::{self, Write},
    process::ExitCode,
};

use preemptleak_tests::cost::{Cost, Spread};

/// Calls in a round: few enough that most rounds lie between two ticks.
const CALLS: u32 = 1000;

/// Rounds, when not told.
const ROUNDS: u32 = 100;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args.as_slice() {
        ["calls"] => measure(ROUNDS),
        ["floor"] => floor(ROUNDS),
        ["calls", rounds] => rounds.parse().map_err(io::Error::other).and_then(measure),
        ["floor", rounds] => rounds.parse().map_err(io::Error::other).and_then(floor),
        ["jited", name] => jited(name),
        _ => {
            eprintln!("usage: bench calls [ROUNDS] | bench floor [ROUNDS] | bench jited NAME");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn floor(rounds: u32) -> io::Result<()> {
    let _enter = bpf::attach_empty(c"sys_enter")?;
    let _exit = bpf::attach_empty(c"sys_exit")?;
    measure(rounds)
}

fn measure(rounds: u32) -> io::Result<()> {
    // The first round pays for what is done once: static keys, first touches, caches.
    round();
    let nanoseconds = Spread::of((0..rounds).map(|_| round()).collect());
    let release = fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let programs = bpf::loaded()?;
    let cost = Cost {
        release: release.trim().to_owned(),
        nanoseconds,
        programs,
    };
    println!("{}", serde_json::to_string(&cost)?);
    Ok(())
}

/// Nanoseconds a call takes, over one round.
fn round() -> f64 {
    let start = now();
    for _ in 0..CALLS {
        // SAFETY: no arguments; it cannot fail.
        unsafe { libc::syscall(libc::SYS_getppid) };
    }
    (now() - start) as f64 / f64::from(CALLS)
}

/// `CLOCK_MONOTONIC` in nanoseconds.
fn now() -> i64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the kernel writes one timespec. This clock is always there.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut time) };
    time.tv_sec * 1_000_000_000 + time.tv_nsec
}

fn jited(name: &str) -> io::Result<()> {
    io::stdout().write_all(&bpf::jited(name)?)
}
