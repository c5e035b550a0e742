//! The story: real brctl deletes a bridge, and the patched module leaks on the way.

use std::{
    fs, io,
    os::unix::process::{CommandExt, ExitStatusExt},
    process::{Command, ExitStatus},
};

use preemptleak_tests::scenario::Place;

use crate::{Failure, process::run_undisturbed};

/// Chooses the place of the leak; only the patched module has it.
const PARAMETER: &str = "/sys/module/bridge/parameters/preemptleak_leak";

const BRIDGE: &str = "preemptleak0";

pub(crate) fn delete(place: Place) -> Result<(), Failure> {
    choose(place).map_err(|error| {
        Failure::CannotRun(format!(
            "this guest has no patched bridge module: {PARAMETER}: {error}"
        ))
    })?;
    let added = brctl("addbr")?;
    if !added.success() {
        return Err(Failure::Unplanned(format!("brctl addbr: {added}")));
    }
    let deleted = brctl("delbr")?;
    // The next who deletes a bridge in this guest is not of this scenario.
    choose(Place::None).map_err(|error| Failure::Unplanned(error.to_string()))?;
    // After the unlock nothing in the call sleeps: the count reaches user mode, where brctl's
    // next page fault kills it, unless the scheduler was faster. On PREEMPT_RT the end of
    // br_del_bridge is late enough for that.
    let may_die = matches!(place, Place::End | Place::AfterUnlock);
    if deleted.success() || (may_die && deleted.signal() == Some(libc::SIGSEGV)) {
        return Ok(());
    }
    Err(Failure::Unplanned(format!("brctl delbr: {deleted}")))
}

fn choose(place: Place) -> io::Result<()> {
    fs::write(PARAMETER, place.parameter())
}

fn brctl(what: &str) -> Result<ExitStatus, Failure> {
    let mut command = Command::new("brctl");
    command.args([what, BRIDGE]);
    // SAFETY: one system call, between fork and exec.
    unsafe { command.pre_exec(run_undisturbed) };
    command
        .status()
        .map_err(|error| Failure::CannotRun(format!("brctl: {error}")))
}
