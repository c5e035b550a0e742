//! `soak SECONDS [--without] [NAME...]` makes the calls that a tracer of system calls may get wrong, and leaks
//! nothing: whatever is reported of it is false.
//!
//! Each hazard runs in a process of its own, all at the same time, round after round until the time
//! is over. What stress-ng has a stressor for is not here. At the end it prints a line for each:
//! its name, and how many rounds it made or why it cannot run.

mod call;
mod compat;
mod die;
mod place;
mod refuse;
mod signals;
mod start;

use std::{
    env, fmt, io,
    process::ExitCode,
    ptr,
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, Instant},
};

/// Something that a tracer may get wrong.
struct Hazard {
    name: &'static str,
    /// Makes one round.
    round: fn() -> Result<(), Failure>,
}

/// Why a round was not made.
#[derive(Debug)]
enum Failure {
    /// This kernel cannot do it.
    CannotRun(&'static str),
    /// It went wrong.
    Went(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CannotRun(why) => write!(f, "cannot run here: {why}"),
            Self::Went(what) => write!(f, "went wrong: {what}"),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Went(error.to_string())
    }
}

const HAZARDS: &[Hazard] = &[
    Hazard {
        name: "int80",
        round: compat::gate,
    },
    Hazard {
        name: "x32",
        round: compat::x32,
    },
    Hazard {
        name: "elf32",
        round: compat::program,
    },
    Hazard {
        name: "seccomp",
        round: refuse::seccomp,
    },
    Hazard {
        name: "ptrace",
        round: refuse::ptrace,
    },
    Hazard {
        name: "killed",
        round: die::killed,
    },
    Hazard {
        name: "signals",
        round: signals::round,
    },
    Hazard {
        name: "forks",
        round: start::forks,
    },
    Hazard {
        name: "execs",
        round: start::execs,
    },
    Hazard {
        name: "migrate",
        round: place::migrate,
    },
    Hazard {
        name: "hotplug",
        round: place::hotplug,
    },
];

/// What the children make known: a number for each hazard.
const ROUNDS: usize = 32;

const _: () = assert!(HAZARDS.len() <= ROUNDS);

/// A hazard's exit statuses.
const CANNOT_RUN: i32 = 77;
const WENT_WRONG: i32 = 1;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    if args.first().is_some_and(|arg| arg == start::NOTHING) {
        return ExitCode::SUCCESS;
    }
    let [seconds, names @ ..] = args.as_slice() else {
        eprintln!("usage: soak SECONDS [--without] [NAME...]");
        return ExitCode::from(2);
    };
    let Ok(seconds) = seconds.parse() else {
        eprintln!("soak: {seconds} is no number of seconds");
        return ExitCode::from(2);
    };
    match run(Duration::from_secs(seconds), names) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("soak: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs all hazards of these names, or all others, for so long; whether none went wrong.
fn run(time: Duration, names: &[String]) -> io::Result<bool> {
    let (is_named, names) = match names {
        [] => (false, names),
        [first, names @ ..] if first == "--without" => (false, names),
        names => (true, names),
    };
    be_nice()?;
    let rounds = shared()?;
    let end = Instant::now() + time;
    let mut running = Vec::new();
    for (hazard, rounds) in HAZARDS.iter().zip(rounds) {
        if names.iter().any(|name| name == hazard.name) == is_named {
            let child = call::fork(|| child(hazard, rounds, end))?;
            running.push((hazard, rounds, child));
        }
    }
    let mut is_well = !running.is_empty();
    for (hazard, rounds, child) in running {
        let status = call::wait(child)?;
        let rounds = rounds.load(Ordering::Relaxed);
        let name = hazard.name;
        if libc::WIFEXITED(status) && libc::WEXITSTATUS(status) == CANNOT_RUN {
            println!("soak: {name}: cannot run here");
        } else {
            println!("soak: {name}: {rounds} rounds");
            // None at all is no fault: whoever steps back may not come to it on a busy host.
            if status != 0 {
                println!("soak: {name}: ended with wait status {status:#x}");
                is_well = false;
            }
        }
    }
    Ok(is_well)
}

/// Steps back behind the tracer and stress-ng: what is here must happen, not fill the CPUs.
fn be_nice() -> io::Result<()> {
    // SAFETY: no memory is involved; 0 is the caller.
    if unsafe { libc::setpriority(libc::PRIO_PROCESS, 0, 10) } == 0 {
        return Ok(());
    }
    Err(io::Error::last_os_error())
}

/// Makes rounds until the time is over. Returns the process's exit status.
fn child(hazard: &Hazard, rounds: &AtomicU64, end: Instant) -> i32 {
    while Instant::now() < end {
        if let Err(failure) = (hazard.round)() {
            println!("soak: {}: {failure}", hazard.name);
            return match failure {
                Failure::CannotRun(_) => CANNOT_RUN,
                Failure::Went(_) => WENT_WRONG,
            };
        }
        rounds.fetch_add(1, Ordering::Relaxed);
    }
    0
}

/// Numbers that this process shares with all it forks.
fn shared() -> io::Result<&'static [AtomicU64; ROUNDS]> {
    let protection = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_SHARED | libc::MAP_ANONYMOUS;
    let size = size_of::<[AtomicU64; ROUNDS]>();
    // SAFETY: the kernel chooses a free address.
    let memory = unsafe { libc::mmap(ptr::null_mut(), size, protection, flags, -1, 0) };
    if memory == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: mapped above, zeroed, as large as that, page-aligned, and never unmapped.
    Ok(unsafe { &*memory.cast() })
}
