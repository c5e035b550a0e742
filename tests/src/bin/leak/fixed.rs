//! The calls of bugs that were found and fixed, on drivers that have them again.

mod netconsole;
mod netlink;
mod write;

use std::ffi::c_long;

use preemptleak_tests::scenario::{FixedBug, Scenario};

use crate::Failure;

/// Makes the calls of a bug, with the driver as it was (`leaks`) or as it is.
pub(crate) fn run(scenario: &Scenario, bug: FixedBug, leaks: bool) -> Result<(), Failure> {
    let ret: c_long = match bug {
        FixedBug::UioSecondWrite => write::uio_second(leaks)?,
        FixedBug::SunrpcDomain => write::sunrpc_domain(leaks)?,
        FixedBug::DrbdDump => netlink::drbd_dump(leaks)?,
        FixedBug::NfnetlinkMessage => netlink::nfnetlink_message(leaks)?,
        FixedBug::DropMonitorStop => netlink::drop_monitor_stop(leaks)?,
        FixedBug::NetconsoleJoin => netconsole::join(leaks)?,
    };
    if Some(ret) == scenario.first.ret {
        return Ok(());
    }
    let syscall = scenario.first.syscall;
    Err(Failure::Unplanned(format!("the {syscall} returned {ret}")))
}
