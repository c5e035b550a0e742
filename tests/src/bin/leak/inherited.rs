//! A task leaks, and others are born of it while it does: children, a thread, a program.

use std::{
    ffi::c_long,
    fs, io,
    os::fd::{AsRawFd as _, RawFd},
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use preemptleak_tests::scenario::{Cmd, Heir, Scenario};

use crate::{
    Failure,
    device::{ioctl, open},
    process::in_a_child,
};

/// Enough that each could be taken for one that leaks.
const CHILDREN: usize = 3;

/// How long a daemon waits for the next word.
const PATIENCE: Duration = Duration::from_secs(30);

/// Leaks, has the heir, and gives back.
pub(crate) fn run(fd: RawFd, scenario: &Scenario, heir: Heir) -> Result<c_long, Failure> {
    let mut last = 0;
    for (index, call) in scenario.calls().enumerate() {
        last = ioctl(fd, call.cmd.map_or(0, |Cmd { value, .. }| value), 0);
        if last == -c_long::from(libc::ENOTTY) {
            let why = "this kernel does not have what leaky would enter";
            return Err(Failure::CannotRun(why.to_owned()));
        }
        if index == 0 {
            have(heir)?;
        }
    }
    Ok(last)
}

fn have(heir: Heir) -> Result<(), Failure> {
    match heir {
        Heir::Children => {
            for _ in 0..CHILDREN {
                in_a_child(|| 0);
            }
        }
        Heir::Thread => {
            let thread = thread::spawn(thread::yield_now);
            thread
                .join()
                .map_err(|_| Failure::Unplanned("the thread panicked".to_owned()))?;
        }
        Heir::Program => {
            Command::new("/bin/true").status().map_err(unplanned)?;
        }
    }
    Ok(())
}

/// `leak --daemon FILE` leaks a migrate_disable() and makes FILE; when that is gone it has its
/// children, makes it again, and gives back when it is gone once more.
pub(crate) fn daemon(file: &str) -> Result<(), Failure> {
    const DISABLE: u64 = 0x4c12;
    const ENABLE: u64 = 0x4c13;
    let device = open()?;
    let file = Path::new(file);
    let fd = device.as_raw_fd();
    ioctl(fd, DISABLE, 0);
    let told = tell_and_wait(file).and_then(|()| {
        have(Heir::Children)?;
        tell_and_wait(file)
    });
    ioctl(fd, ENABLE, 0);
    told
}

fn tell_and_wait(file: &Path) -> Result<(), Failure> {
    fs::write(file, "").map_err(unplanned)?;
    let deadline = Instant::now() + PATIENCE;
    while file.exists() {
        if Instant::now() > deadline {
            return Err(Failure::Unplanned("nobody took the file away".to_owned()));
        }
        thread::sleep(Duration::from_millis(10));
    }
    Ok(())
}

fn unplanned(error: io::Error) -> Failure {
    Failure::Unplanned(error.to_string())
}
