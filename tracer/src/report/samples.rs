//! Hand-made findings for the tests of the reports.

use std::time::Duration;

use crate::leak::{
    Abi, Class, Cmd, Comm, CommandEnd, Counter, Coverage, Culprit, Frame, Handler, HandlerKind,
    Interrupt, KernelMessage, Layout, Leak, Loss, Row, Start, Summary, Syscall, Verdict,
};

/// What the kernel says of a task with an escape in its name.
pub(crate) fn kernel_message() -> KernelMessage {
    KernelMessage {
        time: Duration::from_micros(320_682_391),
        tid: 412,
        text: "BUG: scheduling while atomic: br\u{1b}ctl/412/0x00000002".to_owned(),
    }
}

/// A name of at most 15 bytes.
pub(crate) fn comm(name: &[u8]) -> Comm {
    let mut bytes = [0; 16];
    bytes[..name.len()].copy_from_slice(name);
    Comm(bytes)
}

/// A system call.
pub(crate) fn syscall(nr: u32, abi: Abi, name: &str) -> Option<Syscall> {
    let name = name.to_owned();
    Some(Syscall { nr, abi, name })
}

/// A stack from `function` and `function:module` words, innermost first.
pub(crate) fn stack(words: &str) -> Vec<Frame> {
    let base = 0xffff_ffff_8100_0000_u64;
    let frame = |(word, index): (&str, u64)| {
        let (function, module) = match word.split_once(':') {
            Some((function, module)) => (function, Some(module.to_owned())),
            None => (word, None),
        };
        Frame {
            address: base + index * 0x1000,
            symbol: Some((function.to_owned(), 0x10 + index)),
            module,
        }
    };
    words.split_whitespace().zip(1..).map(frame).collect()
}

/// The story: `brctl delbr br0`, the leak after `rtnl_unlock()`.
pub(crate) fn leak() -> Leak {
    Leak {
        time: Duration::from_micros(12_345_678),
        comm: comm(b"brctl"),
        pid: 412,
        tid: 412,
        cpu: 1,
        syscall: syscall(16, Abi::X86_64, "ioctl"),
        cmd: Some(Cmd {
            value: 0x89a1,
            name: Some("SIOCBRDELBR".to_owned()),
            fields: None,
        }),
        args: vec![3, 0x89a1, 0x7ffd_3f5e_2eaf, 0x12, 0, 0xffff_ffff_ffff_ffff],
        ret: Some(0),
        enter: 0,
        exit: 1,
        delta: 1,
        counter: Counter::PreemptCount,
        class: Class::Leak,
        blamed: false,
        culprit: None,
        disabled_at: None,
        stack: Vec::new(),
        known: None,
        handler: None,
        interrupt: None,
        never_ran: false,
        unproven: false,
    }
}

/// The story once more, where it is known.
pub(crate) fn known() -> Leak {
    Leak {
        known: Some("fixed in 6.1.200,\n\u{1b} waits for the update".to_owned()),
        ..leak()
    }
}

/// The story: the leak under rtnl, hidden by the scheduler's reset.
pub(crate) fn masked() -> Leak {
    Leak {
        exit: 0,
        class: Class::Masked,
        blamed: true,
        stack: stack(
            "__schedule_bug __schedule schedule synchronize_rcu_expedited synchronize_net \
             unregister_netdevice_many_notify unregister_netdevice_many rtnl_delete_link \
             br_del_bridge:bridge br_ioctl_stub:bridge br_ioctl_call sock_do_ioctl sock_ioctl \
             __x64_sys_ioctl do_syscall_64 entry_SYSCALL_64_after_hwframe",
        ),
        ..leak()
    }
}

/// A masked one whose stack could not be had.
pub(crate) fn masked_without_stack() -> Leak {
    Leak {
        stack: Vec::new(),
        ..masked()
    }
}

/// One release too many, in a thread, on a call that fails.
pub(crate) fn underflow() -> Leak {
    Leak {
        comm: comm(b"worker-7"),
        tid: 431,
        syscall: syscall(0, Abi::X86_64, "read"),
        cmd: None,
        args: vec![4, 0x7ffd_0000_1000, 512, 0, 0, 0],
        ret: Some(-19),
        exit: -1,
        delta: -1,
        class: Class::Underflow,
        ..leak()
    }
}

/// An innocent call that slept.
pub(crate) fn heal() -> Leak {
    Leak {
        syscall: syscall(35, Abi::X86_64, "nanosleep"),
        cmd: None,
        args: vec![0x7ffd_0000_1000, 0, 0, 0, 0, 0],
        ret: Some(-516),
        enter: 1,
        exit: 0,
        delta: -1,
        class: Class::Heal,
        blamed: true,
        culprit: Some(Culprit {
            handler: None,
            syscall: leak().syscall,
            cmd: leak().cmd,
        }),
        ..leak()
    }
}

/// The same between two calls: on the way out of the culprit, mostly.
pub(crate) fn heal_between() -> Leak {
    Leak {
        syscall: None,
        args: Vec::new(),
        ret: None,
        ..heal()
    }
}

/// A call that gave back what another had taken; by whom was not seen.
pub(crate) fn heal_by_itself() -> Leak {
    Leak {
        syscall: leak().syscall,
        ret: Some(0),
        blamed: false,
        culprit: None,
        ..heal()
    }
}

/// A read-side section left open.
pub(crate) fn rcu() -> Leak {
    Leak {
        counter: Counter::RcuReadLockNesting,
        ..leak()
    }
}

/// A `migrate_disable()` that was not undone, on a kernel where it is counted apart.
pub(crate) fn migrate() -> Leak {
    Leak {
        counter: Counter::MigrationDisabled,
        ..leak()
    }
}

/// A leak on a kernel that remembers where the count was raised.
pub(crate) fn raised_at() -> Leak {
    Leak {
        disabled_at: Some(place("br_del_bridge:bridge")),
        ..leak()
    }
}

/// In this function.
pub(crate) fn place(function: &str) -> Frame {
    stack(function).remove(0)
}

/// `local_bh_disable()` and a `spin_lock_bh()`, in a 32-bit program, on a number in no table.
pub(crate) fn ia32() -> Leak {
    Leak {
        time: Duration::from_micros(320_682_331_000),
        comm: comm(b"a-name-of-15-by"),
        pid: 4_194_303,
        tid: 4_194_303,
        syscall: syscall(54, Abi::Ia32, "ioctl"),
        cmd: Some(Cmd {
            value: 0x4c02,
            name: None,
            fields: Some("_IOC(_IOC_NONE, 'L', 0x02, 0x0)".to_owned()),
        }),
        args: vec![3, 0x4c02, 0, 0, 0, 0],
        exit: 0x201,
        delta: 0x201,
        ..leak()
    }
}

/// A command of two parts.
pub(crate) fn setsockopt() -> Leak {
    Leak {
        syscall: syscall(54, Abi::X86_64, "setsockopt"),
        cmd: Some(Cmd {
            value: 1 << 32 | 2,
            name: Some("SOL_SOCKET|SO_REUSEADDR".to_owned()),
            fields: None,
        }),
        ret: Some(0x7f00_0000_1000),
        ..leak()
    }
}

/// The count changed before the call.
pub(crate) fn outside() -> Leak {
    Leak {
        syscall: syscall(39, Abi::X86_64, "getpid"),
        cmd: None,
        args: vec![0; 6],
        ret: None,
        enter: 1,
        exit: 1,
        class: Class::Outside,
        ..leak()
    }
}

/// A leak of which nobody knows in which call it was made.
pub(crate) fn unproven() -> Leak {
    Leak {
        class: Class::Outside,
        unproven: true,
        ..leak()
    }
}

/// The same, hidden by a sleep.
pub(crate) fn unproven_masked() -> Leak {
    Leak {
        class: Class::Outside,
        unproven: true,
        ..masked()
    }
}

/// A heal of which nobody knows whose leak it undid.
pub(crate) fn unproven_heal() -> Leak {
    Leak {
        culprit: None,
        unproven: true,
        ..heal()
    }
}

/// A run of which the kernel skipped a little, and what was found meanwhile.
pub(crate) fn skipping() -> Summary {
    let row = Row {
        class: Class::Outside,
        unproven: true,
        ..rows().swap_remove(0)
    };
    let coverage = Coverage {
        skipped: 1234,
        calls: 1_000_000,
        held_since: Some(Duration::from_millis(180)),
        ..clean().coverage
    };
    Summary {
        verdict: Verdict::Leaks,
        rows: vec![row],
        coverage,
        ..clean()
    }
}

/// A call that slept in its own section, and gave back what it held.
pub(crate) fn slept() -> Leak {
    Leak {
        exit: -1,
        class: Class::Slept,
        ..masked()
    }
}

/// A task that slept in its own section between two calls.
pub(crate) fn slept_between() -> Leak {
    Leak {
        class: Class::Slept,
        syscall: None,
        cmd: None,
        args: Vec::new(),
        ret: None,
        ..masked()
    }
}

/// A call that seccomp answered, and what was there before it.
pub(crate) fn never_ran() -> Leak {
    Leak {
        enter: 0,
        never_ran: true,
        ..outside()
    }
}

/// A timer that leaked while a task was running.
pub(crate) fn handler() -> Leak {
    Leak {
        comm: comm(b"dd"),
        syscall: None,
        cmd: None,
        args: Vec::new(),
        ret: None,
        handler: Some(Handler {
            kind: HandlerKind::Hrtimer,
            function: Some("leaky_hard_timer".to_owned()),
            module: Some("leaky".to_owned()),
            number: None,
        }),
        ..leak()
    }
}

/// An interrupt that gave back what it never took.
pub(crate) fn interrupt() -> Leak {
    Leak {
        handler: Some(Handler {
            kind: HandlerKind::Irq,
            function: Some("leaky_irq".to_owned()),
            module: Some("leaky".to_owned()),
            number: None,
        }),
        interrupt: Some(Interrupt {
            number: 4,
            name: "tty\x1bS0".to_owned(),
        }),
        exit: -1,
        delta: -1,
        class: Class::Underflow,
        ..handler()
    }
}

/// A work item that leaked and slept.
pub(crate) fn work() -> Leak {
    Leak {
        comm: comm(b"kworker/0:1"),
        handler: Some(Handler {
            kind: HandlerKind::Work,
            function: Some("leaky_work".to_owned()),
            module: Some("leaky".to_owned()),
            number: None,
        }),
        stack: stack("__schedule_bug __schedule schedule msleep leaky_work:leaky process_one_work"),
        class: Class::Masked,
        exit: 0,
        ..handler()
    }
}

/// A timer whose count the kernel put back.
pub(crate) fn repaired() -> Leak {
    Leak {
        handler: Some(Handler {
            kind: HandlerKind::Timer,
            function: Some("leaky_timer".to_owned()),
            module: Some("leaky".to_owned()),
            number: None,
        }),
        ..handler()
    }
}

/// A heal of what a handler left.
pub(crate) fn heal_of_handler() -> Leak {
    Leak {
        culprit: Some(Culprit {
            syscall: None,
            cmd: None,
            handler: handler().handler,
        }),
        ..heal()
    }
}

/// A task that makes no calls.
pub(crate) fn kernel_thread() -> Leak {
    Leak {
        comm: comm(b"kworker/0:1"),
        syscall: None,
        args: Vec::new(),
        ..outside()
    }
}

/// A name made to damage a terminal.
pub(crate) fn hostile() -> Leak {
    Leak {
        comm: comm(b"\x1b[2J\n\xff\xe2\x80\xae\xc2\x9bx"),
        ..leak()
    }
}

/// A table.
pub(crate) fn rows() -> Vec<Row> {
    let row = |leak: Leak, count| Row {
        handler: leak.handler,
        comm: leak.comm,
        syscall: leak.syscall,
        cmd: leak.cmd,
        delta: leak.delta,
        counter: leak.counter,
        class: leak.class,
        count,
        known: leak.known,
        unproven: leak.unproven,
    };
    vec![
        row(leak(), 1200),
        row(masked(), 3),
        row(hostile(), 2),
        row(underflow(), 1),
        row(kernel_thread(), 1),
        row(heal(), 1),
    ]
}

/// A whole host, a 6.1 kernel.
pub(crate) fn start() -> Start {
    Start {
        kernel: "6.1.0-37-cloud-amd64".to_owned(),
        wall: Duration::from_micros(1_744_714_925_250_000),
        boot: Duration::from_micros(12_000_000),
        address: "btf",
        layout: Layout::Word,
        baseline: [1, 1],
        watch: vec!["preempt"],
        resets: Some("fentry"),
        command: Vec::new(),
        filters: Vec::new(),
    }
}

/// A command, with filters, where resets cannot be seen.
pub(crate) fn start_of_command() -> Start {
    Start {
        layout: Layout::Long,
        watch: vec!["preempt", "rcu"],
        resets: None,
        command: ["brctl", "delbr", "br 0\x1b"].map(str::to_owned).to_vec(),
        filters: ["--comm br*", "--class leak"].map(str::to_owned).to_vec(),
        ..start()
    }
}

/// The story's command.
pub(crate) fn start_of_story() -> Start {
    Start {
        command: ["brctl", "delbr", "br0"].map(str::to_owned).to_vec(),
        ..start()
    }
}

/// The story's end: the leak, and the page fault that killed brctl.
pub(crate) fn end_of_story() -> Summary {
    Summary {
        verdict: Verdict::Leaks,
        rows: rows()
            .into_iter()
            .take(1)
            .map(|row| Row { count: 1, ..row })
            .collect(),
        coverage: Coverage {
            duration: Duration::from_millis(1250),
            calls: 1893,
            ..clean().coverage
        },
        command: Some(CommandEnd::Signaled(11)),
    }
}

/// Everything seen, nothing found.
pub(crate) fn clean() -> Summary {
    Summary {
        verdict: Verdict::Clean,
        rows: Vec::new(),
        coverage: Coverage {
            duration: Duration::from_millis(10_004),
            calls: 123_456,
            cpus: 2,
            skipped: 0,
            held_since: None,
            losses: Vec::new(),
            blind_spots: Vec::new(),
        },
        command: None,
    }
}

/// Nothing found but what is known, and what it does to COMMAND.
pub(crate) fn all_known() -> Summary {
    let known = known().known;
    Summary {
        verdict: Verdict::Clean,
        rows: rows()
            .into_iter()
            .take(2)
            .map(|row| Row {
                known: known.clone(),
                ..row
            })
            .collect(),
        command: Some(CommandEnd::Signaled(11)),
        ..clean()
    }
}

/// One leak.
pub(crate) fn one_leak() -> Summary {
    Summary {
        verdict: Verdict::Leaks,
        rows: rows()
            .into_iter()
            .skip(1)
            .take(1)
            .map(|row| Row { count: 1, ..row })
            .collect(),
        command: Some(CommandEnd::Exited(0)),
        ..clean()
    }
}

/// Many leaks, losses and blind spots.
pub(crate) fn all_at_once() -> Summary {
    Summary {
        verdict: Verdict::Leaks,
        rows: rows(),
        coverage: Coverage {
            skipped: 3,
            losses: vec![loss()],
            blind_spots: vec![blind_spot()],
            ..clean().coverage
        },
        command: Some(CommandEnd::Signaled(11)),
    }
}

/// No leak, but events were lost.
pub(crate) fn lossy() -> Summary {
    Summary {
        verdict: Verdict::Unknown,
        coverage: Coverage {
            losses: vec![loss()],
            ..clean().coverage
        },
        command: Some(CommandEnd::Running),
        ..clean()
    }
}

/// No leak, a blind spot, and a heal.
pub(crate) fn blind(verdict: Verdict) -> Summary {
    Summary {
        verdict,
        rows: rows().into_iter().skip(5).collect(),
        coverage: Coverage {
            blind_spots: vec![blind_spot()],
            ..clean().coverage
        },
        ..clean()
    }
}

fn loss() -> Loss {
    Loss {
        kind: "events",
        count: 12,
        meaning: "the ring buffer was full: the table is exact, these had no line of their own"
            .to_owned(),
    }
}

fn blind_spot() -> String {
    "masked leaks: this kernel has neither fentry nor kprobes: boot one with CONFIG_KPROBES"
        .to_owned()
}
