//! Which function a scenario leaks in.

use super::{Action, Armed, Cmd, Place, Scenario};

/// The operations of leaky's ioctl that leak in another function than `leaky_ioctl`.
const NESTED_4: u64 = 0x4c07;
const INDIRECT: u64 = 0x4c1a;
const TAIL_CALL: u64 = 0x4c1b;
const SLEPT_THEN_LEAK: u64 = 0x4c2e;

impl Scenario {
    /// The function that leaks, as the kernel's symbols have it: what is inlined into it counts as
    /// its own. `None` where nothing leaks.
    #[must_use]
    pub const fn function(&self) -> Option<&'static str> {
        Some(match self.action {
            Action::Ioctl { .. }
            | Action::IoctlCompat
            | Action::IoctlThread
            | Action::IoctlBesideSleeper
            | Action::IoctlGrandchild
            | Action::IoctlFault
            | Action::InARow
            | Action::Shown
            | Action::IoctlFiltered
            | Action::Inherited(_) => match self.first.cmd {
                Some(Cmd {
                    value: NESTED_4, ..
                }) => "leaky_depth4",
                Some(Cmd {
                    value: INDIRECT, ..
                }) => "leaky_behind_pointer",
                Some(Cmd {
                    value: TAIL_CALL, ..
                }) => "leaky_tail_called",
                Some(Cmd {
                    value: SLEPT_THEN_LEAK,
                    ..
                }) => "leaky_slept",
                _ if self.first.leaves.holds.is_some() => "leaky_slept",
                _ => "leaky_ioctl",
            },
            Action::Armed(Armed::Read) => "leaky_read",
            Action::Armed(Armed::Write) => "leaky_write",
            Action::Armed(Armed::Poll) | Action::IoUring => "leaky_poll",
            Action::Armed(Armed::Mmap) => "leaky_mmap",
            Action::Armed(Armed::Close) => "leaky_flush",
            Action::Armed(Armed::Exit | Armed::ReleaseSleeps) | Action::Released { .. } => {
                "leaky_release"
            }
            Action::Armed(Armed::Fault) | Action::SignalDelivery | Action::Answered(_) => {
                "leaky_fault"
            }
            Action::SysfsRead => "leaky_param_get",
            Action::ExecRefused | Action::ExecSleeps => "leaky_load_binary",
            Action::Getsockopt => "leaky_get",
            Action::Handler { handler, .. } => handler.function(),
            Action::Bridge(Place::Start | Place::End) => "br_del_bridge",
            Action::Bridge(Place::AfterUnlock) => "br_ioctl_stub",
            Action::FixedBug { bug, leaks: true } => bug.function(),
            Action::Bridge(Place::None) | Action::FixedBug { leaks: false, .. } => return None,
        })
    }
}
