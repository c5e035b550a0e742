//! Handlers that leak, over a call that is innocent and over an idle CPU.

use super::{Action, Handler, Meets, NOTHING, Scenario, ioctl};

/// A handler that leaks one.
const fn handler(
    name: &'static str,
    about: &'static str,
    handler: Handler,
    meets: Meets,
) -> Scenario {
    Scenario {
        action: Action::Handler {
            handler,
            meets,
            minus: false,
        },
        ..ioctl(name, about, 64, NOTHING)
    }
}

/// A handler that gives one back that it never had.
const fn minus(
    name: &'static str,
    about: &'static str,
    handler: Handler,
    meets: Meets,
) -> Scenario {
    Scenario {
        action: Action::Handler {
            handler,
            meets,
            minus: true,
        },
        ..ioctl(name, about, 64, NOTHING)
    }
}

pub(super) static INTERRUPTS: &[Scenario] = &[
    handler(
        "hard-timer-ioctl",
        "a hard hrtimer leaks over an ioctl",
        Handler::HardTimer,
        Meets::ThisCall,
    ),
    handler(
        "hard-timer-read",
        "a hard hrtimer leaks over a long read()",
        Handler::HardTimer,
        Meets::Read,
    ),
    handler(
        "hard-timer-idle",
        "a hard hrtimer leaks over an idle CPU",
        Handler::HardTimer,
        Meets::Nobody,
    ),
    minus(
        "hard-timer-minus",
        "a hard hrtimer has one preempt_enable() too many, over an ioctl",
        Handler::HardTimer,
        Meets::ThisCall,
    ),
    handler(
        "irq-ioctl",
        "a device's interrupt leaks over an ioctl, inside a timer's that does not",
        Handler::Irq,
        Meets::ThisCall,
    ),
    handler(
        "irq-idle",
        "a device's interrupt leaks over an idle CPU",
        Handler::Irq,
        Meets::Nobody,
    ),
    handler(
        "irq-work-ioctl",
        "irq_work leaks over an ioctl",
        Handler::IrqWork,
        Meets::ThisCall,
    ),
    handler(
        "irq-work-read",
        "irq_work leaks over a long read()",
        Handler::IrqWork,
        Meets::Read,
    ),
    handler(
        "ipi-ioctl",
        "a function called on another CPU leaks over an ioctl there",
        Handler::Ipi,
        Meets::OtherCall,
    ),
    handler(
        "ipi-idle",
        "a function called on another CPU leaks there, where it is idle",
        Handler::Ipi,
        Meets::Nobody,
    ),
    handler(
        "ipi-all-ioctl",
        "a function called on all other CPUs leaks over an ioctl",
        Handler::IpiAll,
        Meets::OtherCall,
    ),
];

pub(super) static SOFT: &[Scenario] = &[
    handler(
        "soft-timer-ioctl",
        "a soft hrtimer leaks over an ioctl, and the softirq takes it back",
        Handler::SoftTimer,
        Meets::ThisCall,
    ),
    handler(
        "soft-timer-idle",
        "a soft hrtimer leaks over an idle CPU, and the softirq takes it back",
        Handler::SoftTimer,
        Meets::Nobody,
    ),
    handler(
        "timer-ioctl",
        "a timer leaks over an ioctl, and its caller takes it back",
        Handler::Timer,
        Meets::ThisCall,
    ),
    handler(
        "timer-idle",
        "a timer leaks over an idle CPU, and its caller takes it back",
        Handler::Timer,
        Meets::Nobody,
    ),
    handler(
        "tasklet-ioctl",
        "a tasklet leaks over an ioctl, and the softirq takes it back",
        Handler::Tasklet,
        Meets::ThisCall,
    ),
    handler(
        "tasklet-idle",
        "a tasklet leaks over an idle CPU, and the softirq takes it back",
        Handler::Tasklet,
        Meets::Nobody,
    ),
    handler(
        "softirq-ioctl",
        "a softirq leaks over an ioctl, and takes it back itself",
        Handler::Softirq,
        Meets::ThisCall,
    ),
    handler(
        "softirq-read",
        "a softirq leaks over a long read(), and takes it back itself",
        Handler::Softirq,
        Meets::Read,
    ),
];

pub(super) static TASKS: &[Scenario] = &[
    handler("work", "a work item leaks", Handler::Work, Meets::Nobody),
    handler(
        "work-own-queue",
        "a work item on a queue of its own leaks",
        Handler::OwnWork,
        Meets::Nobody,
    ),
    minus(
        "work-minus",
        "a work item has one preempt_enable() too many",
        Handler::Work,
        Meets::Nobody,
    ),
    handler(
        "work-slept",
        "a work item sleeps in a section of its own",
        Handler::SleepsWork,
        Meets::Nobody,
    ),
    handler(
        "thread-leak",
        "a kernel thread leaks, and sleeps",
        Handler::Thread,
        Meets::Nobody,
    ),
    handler(
        "thread-slept",
        "a kernel thread sleeps in a section of its own",
        Handler::SleepsThread,
        Meets::Nobody,
    ),
];
