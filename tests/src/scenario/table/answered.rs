//! A page fault in user mode leaks, and somebody answers for the next call: it never runs, and is
//! not to blame. And a call that a filter lets pass, which is.

use super::{Action, Answer, Call, Leaves, NOTHING, Scenario, Then, ioctl, plain, preempt};

/// A page fault that leaks, before a call that is answered so.
const fn answered(name: &'static str, about: &'static str, answer: Answer, then: Then) -> Scenario {
    Scenario {
        action: Action::Answered(answer),
        first: Call {
            leaves: Leaves { then, ..preempt(1) },
            ..plain("getsid", None)
        },
        ..ioctl(name, about, 0, NOTHING)
    }
}

pub(super) static SCENARIOS: &[Scenario] = &[
    answered(
        "seccomp-errno",
        "a page fault leaks; seccomp answers for the next call with an error",
        Answer::Errno,
        Then::Outside,
    ),
    answered(
        "seccomp-trap",
        "a page fault leaks; seccomp answers for the next call with a SIGSYS",
        Answer::Trap,
        Then::Outside,
    ),
    answered(
        "seccomp-notify",
        "a page fault leaks; seccomp asks another process to answer for the next call",
        Answer::Notify,
        Then::OutsideAndSleeps,
    ),
    answered(
        "ptrace-sysemu",
        "a page fault leaks; a tracer answers for the next call",
        Answer::Emulated,
        Then::OutsideAndSleeps,
    ),
    Scenario {
        action: Action::IoctlFiltered,
        ..ioctl(
            "seccomp-allow",
            "an ioctl leaks under a filter of seccomp's that lets it pass",
            1,
            preempt(1),
        )
    },
];
