//! Tasks that change their CPU between calls and in them, and CPUs that come and go.

use std::{fs, io, mem};

use crate::{
    Failure,
    call::{check, nothing},
};

/// The CPU that goes offline and comes back: the last one. The first one cannot, on most machines.
fn last_cpu() -> io::Result<u32> {
    let list = fs::read_to_string("/sys/devices/system/cpu/present")?;
    let last = list.trim().rsplit(['-', ',']).next();
    last.and_then(|last| last.parse().ok())
        .ok_or_else(|| io::Error::other(format!("the CPUs read {list:?}")))
}

/// Moves this task from CPU to CPU, by a call of its own.
pub(crate) fn migrate() -> Result<(), Failure> {
    let last = last_cpu()?;
    for _ in 0..20 {
        for cpu in 0..=last {
            // One that is offline just now is refused.
            match run_on(cpu) {
                Err(error) if error.raw_os_error() != Some(libc::EINVAL) => {
                    return Err(error.into());
                }
                _ => {}
            }
            for _ in 0..10 {
                nothing(libc::SYS_getppid);
            }
        }
    }
    Ok(())
}

fn run_on(cpu: u32) -> io::Result<()> {
    // SAFETY: a cpu_set_t of zeros is a valid, empty set, and there are fewer CPUs than it holds.
    unsafe {
        let mut set: libc::cpu_set_t = mem::zeroed();
        libc::CPU_SET(cpu as usize, &mut set);
        check(libc::sched_setaffinity(
            0,
            size_of_val(&set),
            &raw const set,
        ))
        .map(drop)
    }
}

/// Takes the last CPU offline and brings it back.
pub(crate) fn hotplug() -> Result<(), Failure> {
    let last = last_cpu()?;
    if last == 0 {
        return Err(Failure::CannotRun("there is only one CPU"));
    }
    let online = format!("/sys/devices/system/cpu/cpu{last}/online");
    if !fs::exists(&online)? {
        return Err(Failure::CannotRun("the last CPU cannot go offline"));
    }
    for state in ["0", "1"] {
        fs::write(&online, state)?;
        for _ in 0..1000 {
            nothing(libc::SYS_getppid);
        }
    }
    Ok(())
}
