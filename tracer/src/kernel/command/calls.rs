//! Which calls are multiplexed: calls whose argument selects *what to do*, as against to what, or
//! how. Positions are those of `include/linux/syscalls.h` (Linux 7.3), for ia32 those of the compat
//! entry points.

use super::{
    Selector,
    names::{Names, flagged, ignoring, plain},
};
use crate::{
    kernel::command_table::{self as table, Row},
    leak::Abi,
};

/// A multiplexed call, or several that read the same command the same way.
pub(super) struct Call {
    /// The names in the tables of system calls.
    pub(super) calls: &'static [&'static str],
    /// The only ABI it is about, where another one passes the arguments differently.
    pub(super) abi: Option<Abi>,
    /// Where the command is.
    pub(super) selector: Selector,
    /// What commands are called.
    pub(super) names: Names,
}

const fn first(calls: &'static [&'static str], names: Names) -> Call {
    argument(0, calls, names)
}

const fn second(calls: &'static [&'static str], names: Names) -> Call {
    argument(1, calls, names)
}

const fn argument(index: u8, calls: &'static [&'static str], names: Names) -> Call {
    Call {
        calls,
        abi: None,
        selector: Selector::Argument(index),
        names,
    }
}

const fn only(abi: Abi, mut call: Call) -> Call {
    call.abi = Some(abi);
    call
}

/// `linux/ipc.h`: ia32's `ipc` and 64-bit-aware programs add this to the command.
const IPC_64: u32 = 0x100;

/// `include/linux/syslog.h` (Linux 7.3), which is no UAPI header.
static SYSLOG: &[Row] = &[
    (0, "SYSLOG_ACTION_CLOSE"),
    (1, "SYSLOG_ACTION_OPEN"),
    (2, "SYSLOG_ACTION_READ"),
    (3, "SYSLOG_ACTION_READ_ALL"),
    (4, "SYSLOG_ACTION_READ_CLEAR"),
    (5, "SYSLOG_ACTION_CLEAR"),
    (6, "SYSLOG_ACTION_CONSOLE_OFF"),
    (7, "SYSLOG_ACTION_CONSOLE_ON"),
    (8, "SYSLOG_ACTION_CONSOLE_LEVEL"),
    (9, "SYSLOG_ACTION_SIZE_UNREAD"),
    (10, "SYSLOG_ACTION_SIZE_BUFFER"),
];

const FADVISE: Names = plain(table::FADVISE);

/// All of them. The first entry that fits a call's name and ABI is its.
pub(super) static CALLS: &[Call] = &[
    second(&["ioctl"], Names::Ioctl),
    second(&["fcntl", "fcntl64"], plain(table::FCNTL)),
    first(&["prctl"], plain(table::PRCTL)),
    first(&["arch_prctl"], plain(table::ARCH_PRCTL)),
    first(&["bpf"], flagged(table::BPF, table::BPF_FLAGS)),
    first(&["ptrace"], plain(table::PTRACE)),
    first(&["keyctl"], plain(table::KEYCTL)),
    first(&["quotactl"], Names::Quota),
    second(&["quotactl_fd"], Names::Quota),
    second(
        &["futex", "futex_time64"],
        flagged(table::FUTEX, table::FUTEX_FLAGS),
    ),
    second(
        &["io_uring_register"],
        flagged(table::IO_URING_REGISTER, table::IO_URING_REGISTER_FLAGS),
    ),
    Call {
        calls: &["setsockopt", "getsockopt"],
        abi: None,
        selector: Selector::Pair(1),
        names: Names::SocketOption,
    },
    first(&["socketcall"], plain(table::SOCKETCALL)),
    first(
        &["ipc"],
        // The high half is the version of the interface: ksys_ipc() of ipc/syscall.c.
        ignoring(0xffff_0000, table::IPC),
    ),
    argument(2, &["semctl"], ipc(table::SEMCTL)),
    second(&["msgctl"], ipc(table::MSGCTL)),
    second(&["shmctl"], ipc(table::SHMCTL)),
    second(&["epoll_ctl"], plain(table::EPOLL_CTL)),
    argument(2, &["madvise"], plain(table::MADVISE)),
    argument(3, &["process_madvise"], plain(table::MADVISE)),
    // ia32 passes 64-bit offsets, and for fadvise64_64 the length too, in two registers:
    // arch/x86/kernel/sys_ia32.c.
    only(Abi::Ia32, argument(4, &["fadvise64"], FADVISE)),
    only(Abi::Ia32, argument(5, &["fadvise64_64"], FADVISE)),
    argument(3, &["fadvise64"], FADVISE),
    second(
        &["fallocate"],
        flagged(table::FALLOCATE, table::FALLOCATE_FLAGS),
    ),
    second(&["flock"], flagged(table::FLOCK, table::FLOCK_FLAGS)),
    argument(2, &["reboot"], plain(table::REBOOT)),
    first(&["syslog"], plain(SYSLOG)),
    argument(2, &["kcmp"], plain(table::KCMP)),
    first(&["membarrier"], plain(table::MEMBARRIER)),
    first(&["seccomp"], plain(table::SECCOMP)),
    second(&["fsconfig"], plain(table::FSCONFIG)),
    second(
        &["fanotify_mark"],
        flagged(table::FANOTIFY_MARK, table::FANOTIFY_MARK_FLAGS),
    ),
    second(&["landlock_add_rule"], plain(table::LANDLOCK_ADD_RULE)),
    first(
        &["lsm_get_self_attr", "lsm_set_self_attr"],
        plain(table::LSM_ATTR),
    ),
    first(&["vm86"], plain(table::VM86)),
    // No header names their operations.
    first(&["modify_ldt"], Names::Unnamed),
    first(&["sysfs"], Names::Unnamed),
];

const fn ipc(operations: &'static [Row]) -> Names {
    ignoring(IPC_64, operations)
}
