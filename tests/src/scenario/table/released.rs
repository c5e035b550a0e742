//! `->release` leaks. It runs when the last reference to a file goes: mostly as task work, when the
//! call that let go of it has returned.

use super::{Action, Call, Leaves, NOTHING, Scenario, Then, Way, ioctl, plain, preempt};

/// A call that lets go of the device.
const fn released(
    name: &'static str,
    about: &'static str,
    way: Way,
    answered: bool,
    call: Call,
    then: Then,
) -> Scenario {
    Scenario {
        action: Action::Released { way, answered },
        first: Call {
            leaves: Leaves { then, ..preempt(1) },
            ..call
        },
        ..ioctl(name, about, 0, NOTHING)
    }
}

const CLOSE: Call = plain("close", Some(0));
const DUP2: Call = plain("dup2", None);
const MUNMAP: Call = plain("munmap", Some(0));
const EXECVE: Call = plain("execve", Some(0));

pub(super) static SCENARIOS: &[Scenario] = &[
    released(
        "release-close",
        "close() lets go of a device whose release leaks",
        Way::Close,
        false,
        CLOSE,
        Then::Closes,
    ),
    released(
        "release-dup2",
        "dup2() over a device whose release leaks",
        Way::Dup2,
        false,
        DUP2,
        Then::Outside,
    ),
    released(
        "release-munmap",
        "munmap() lets go of a device whose release leaks",
        Way::Munmap,
        false,
        MUNMAP,
        Then::Outside,
    ),
    released(
        "release-exec",
        "execve() lets go of a device whose release leaks and sleeps",
        Way::Exec,
        false,
        EXECVE,
        Then::OutsideAndSleeps,
    ),
    released(
        "release-close-seccomp",
        "close() lets go of a device whose release leaks; seccomp answers for the next call",
        Way::Close,
        true,
        CLOSE,
        Then::Closes,
    ),
    released(
        "release-dup2-seccomp",
        "dup2() over a device whose release leaks; seccomp answers for the next call",
        Way::Dup2,
        true,
        DUP2,
        Then::Outside,
    ),
    released(
        "release-munmap-seccomp",
        "munmap() lets go of a device whose release leaks; seccomp answers for the next call",
        Way::Munmap,
        true,
        MUNMAP,
        Then::Outside,
    ),
];
