//! Which macros name the operations of which multiplexed call: curated by hand, because nothing in
//! a header tells an operation (`PR_SET_MM`) from an operation's argument (`PR_SET_MM_BRK`).

/// Operations that share one number space.
pub(crate) struct Family {
    /// The constant in the generated file.
    pub(crate) constant: &'static str,
    /// The call, for the constant's documentation.
    pub(crate) what: &'static str,
    pub(crate) source: Source,
}

/// Where names come from.
pub(crate) struct Source {
    pub(crate) headers: &'static [&'static str],
    /// Patterns with `*`; the first that matches wins a name's place, so their order ranks names
    /// that share a number.
    pub(crate) include: &'static [&'static str],
    pub(crate) exclude: &'static [&'static str],
}

const fn source(
    headers: &'static [&'static str],
    include: &'static [&'static str],
    exclude: &'static [&'static str],
) -> Source {
    Source {
        headers,
        include,
        exclude,
    }
}

const fn family(constant: &'static str, what: &'static str, source: Source) -> Family {
    Family {
        constant,
        what,
        source,
    }
}

/// All but the socket options.
pub(crate) const FAMILIES: &[Family] = &[
    family(
        "FCNTL",
        "`fcntl`",
        source(
            &["asm-generic/fcntl.h", "linux/fcntl.h"],
            &["F_*"],
            &[
                "F_OWNER_*",
                "F_RDLCK",
                "F_WRLCK",
                "F_UNLCK",
                "F_EXLCK",
                "F_SHLCK",
                "F_SEAL_*",
                "F_LINUX_SPECIFIC_BASE",
            ],
        ),
    ),
    family(
        "PRCTL",
        "`prctl`",
        source(
            &["linux/prctl.h"],
            &["PR_*"],
            &[
                "PR_UNALIGN_*",
                "PR_FPEMU_*",
                "PR_FP_EXC_*",
                "PR_TIMING_*",
                "PR_ENDIAN_*",
                "PR_TSC_*",
                "PR_MCE_KILL_CLEAR",
                "PR_MCE_KILL_SET",
                "PR_MCE_KILL_LATE",
                "PR_MCE_KILL_EARLY",
                "PR_MCE_KILL_DEFAULT",
                "PR_SET_MM_*",
                "PR_SET_PTRACER_ANY",
                "PR_THP_DISABLE_*",
                "PR_FP_MODE_*",
                "PR_CAP_AMBIENT_*",
                "PR_S?E_SET_VL_ONEXEC",
                "PR_SVE_VL_*",
                "PR_SME_VL_*",
                "PR_SVE_SET_VL_*",
                "PR_SME_SET_VL_*",
                "PR_SPEC_*",
                "PR_PAC_AP*",
                "PR_TAGGED_ADDR_ENABLE",
                "PR_MTE_*",
                "PR_PMLEN_*",
                "PR_SYS_DISPATCH_*",
                "PR_SCHED_CORE_*",
                "PR_MDWE_*",
                "PR_SET_VMA_ANON_NAME",
                "PR_RISCV_V_VSTATE_*",
                "PR_RISCV_CTX_*",
                "PR_RISCV_SCOPE_*",
                "PR_PPC_DEXCR_*",
                "PR_SHADOW_STACK_*",
                "PR_TIMER_CREATE_RESTORE_IDS_*",
                "PR_FUTEX_HASH_*",
                "PR_RSEQ_SLICE_EXTENSION_*",
                "PR_RSEQ_SLICE_EXT_*",
                "PR_CFI_*",
            ],
        ),
    ),
    family(
        "ARCH_PRCTL",
        "`arch_prctl`",
        source(
            &["asm/prctl.h"],
            &["ARCH_*"],
            &["ARCH_XCOMP_*", "ARCH_SHSTK_SHSTK", "ARCH_SHSTK_WRSS"],
        ),
    ),
    family(
        "BPF",
        "`bpf`",
        source(
            &["linux/bpf.h"],
            &["enum bpf_cmd"],
            &["__*", "BPF_COMMON_ATTRS"],
        ),
    ),
    family(
        "BPF_FLAGS",
        "`bpf`, the flag beside the operation",
        source(&["linux/bpf.h"], &["BPF_COMMON_ATTRS"], &[]),
    ),
    family(
        "PTRACE",
        "`ptrace`",
        source(
            &["linux/ptrace.h", "asm/ptrace-abi.h"],
            &["PTRACE_*"],
            &[
                "PTRACE_EVENT_*",
                "PTRACE_O_*",
                "PTRACE_EVENTMSG_*",
                "PTRACE_SYSCALL_INFO_*",
                "PTRACE_PEEKSIGINFO_SHARED",
            ],
        ),
    ),
    family(
        "KEYCTL",
        "`keyctl`",
        source(
            &["linux/keyctl.h"],
            &["KEYCTL_*"],
            &["KEYCTL_SUPPORTS_*", "KEYCTL_MOVE_*", "KEYCTL_CAPS?_*"],
        ),
    ),
    family(
        "QUOTACTL",
        "`quotactl`, the part above the quota type",
        source(&["linux/quota.h", "linux/dqblk_xfs.h"], &["Q_*"], &[]),
    ),
    family(
        "QUOTA_TYPE",
        "`quotactl`, the low 8 bits",
        source(
            &["linux/quota.h"],
            &["USRQUOTA", "GRPQUOTA", "PRJQUOTA"],
            &[],
        ),
    ),
    family(
        "FUTEX",
        "`futex`",
        source(
            &["linux/futex.h"],
            &["FUTEX_*"],
            &[
                "FUTEX_CMD_MASK",
                "FUTEX_WAITERS",
                "FUTEX_OWNER_DIED",
                "FUTEX_TID_MASK",
                "FUTEX_BITSET_MATCH_ANY",
                "FUTEX_OP_*",
                "FUTEX2_*",
                "FUTEX_32",
                "FUTEX_WAITV_MAX",
                "FUTEX_NO_NODE",
                "FUTEX_PRIVATE_FLAG",
                "FUTEX_CLOCK_REALTIME",
                "FUTEX_ROBUST_*",
            ],
        ),
    ),
    family(
        "FUTEX_FLAGS",
        "`futex`, the flags beside the operation",
        source(
            &["linux/futex.h"],
            &[
                "FUTEX_PRIVATE_FLAG",
                "FUTEX_CLOCK_REALTIME",
                "FUTEX_ROBUST_UNLOCK",
                "FUTEX_ROBUST_LIST32",
            ],
            &[],
        ),
    ),
    family(
        "IO_URING_REGISTER",
        "`io_uring_register`",
        source(
            &["linux/io_uring.h"],
            &["IORING_REGISTER_*", "IORING_UNREGISTER_*"],
            &[
                "IORING_REGISTER_LAST",
                "IORING_REGISTER_USE_REGISTERED_RING",
                "IORING_REGISTER_FILES_SKIP",
                "IORING_REGISTER_SRC_REGISTERED",
                "IORING_REGISTER_DST_REPLACE",
            ],
        ),
    ),
    family(
        "IO_URING_REGISTER_FLAGS",
        "`io_uring_register`, the flag beside the operation",
        source(
            &["linux/io_uring.h"],
            &["IORING_REGISTER_USE_REGISTERED_RING"],
            &[],
        ),
    ),
    family(
        "SOCKETCALL",
        "`socketcall`",
        source(&["linux/net.h"], &["SYS_*"], &[]),
    ),
    family(
        "IPC",
        "`ipc`",
        source(&["linux/ipc.h"], &["SEM*", "MSG*", "SHM*", "DIPC"], &[]),
    ),
    family(
        "SEMCTL",
        "`semctl`",
        source(
            &["linux/ipc.h", "linux/sem.h"],
            &[
                "IPC_RMID",
                "IPC_SET",
                "IPC_STAT",
                "IPC_INFO",
                "GET*",
                "SETVAL",
                "SETALL",
                "SEM_STAT",
                "SEM_INFO",
                "SEM_STAT_ANY",
            ],
            &[],
        ),
    ),
    family(
        "MSGCTL",
        "`msgctl`",
        source(
            &["linux/ipc.h", "linux/msg.h"],
            &[
                "IPC_RMID",
                "IPC_SET",
                "IPC_STAT",
                "IPC_INFO",
                "MSG_STAT",
                "MSG_INFO",
                "MSG_STAT_ANY",
            ],
            &[],
        ),
    ),
    family(
        "SHMCTL",
        "`shmctl`",
        source(
            &["linux/ipc.h", "linux/shm.h"],
            &[
                "IPC_RMID",
                "IPC_SET",
                "IPC_STAT",
                "IPC_INFO",
                "SHM_LOCK",
                "SHM_UNLOCK",
                "SHM_STAT",
                "SHM_INFO",
                "SHM_STAT_ANY",
            ],
            &[],
        ),
    ),
    family(
        "EPOLL_CTL",
        "`epoll_ctl`",
        source(&["linux/eventpoll.h"], &["EPOLL_CTL_*"], &[]),
    ),
    family(
        "MADVISE",
        "`madvise`, `process_madvise`",
        source(&["asm-generic/mman-common.h"], &["MADV_*"], &[]),
    ),
    family(
        "FADVISE",
        "`fadvise64`",
        source(&["linux/fadvise.h"], &["POSIX_FADV_*"], &[]),
    ),
    family(
        "FALLOCATE",
        "`fallocate`: what to do to the range",
        source(
            &["linux/falloc.h"],
            &["FALLOC_FL_*"],
            &["FALLOC_FL_KEEP_SIZE", "FALLOC_FL_NO_HIDE_STALE"],
        ),
    ),
    family(
        "FALLOCATE_FLAGS",
        "`fallocate`: how to do it",
        source(
            &["linux/falloc.h"],
            &["FALLOC_FL_KEEP_SIZE", "FALLOC_FL_NO_HIDE_STALE"],
            &[],
        ),
    ),
    family(
        "FLOCK",
        "`flock`",
        source(
            &["asm-generic/fcntl.h"],
            &["LOCK_SH", "LOCK_EX", "LOCK_UN"],
            &[],
        ),
    ),
    family(
        "FLOCK_FLAGS",
        "`flock`, the flag beside the operation",
        source(&["asm-generic/fcntl.h"], &["LOCK_NB"], &[]),
    ),
    family(
        "REBOOT",
        "`reboot`",
        source(&["linux/reboot.h"], &["LINUX_REBOOT_CMD_*"], &[]),
    ),
    family(
        "KCMP",
        "`kcmp`",
        source(&["linux/kcmp.h"], &["KCMP_*"], &["KCMP_TYPES"]),
    ),
    family(
        "MEMBARRIER",
        "`membarrier`",
        source(
            &["linux/membarrier.h"],
            &["MEMBARRIER_CMD_*"],
            &["MEMBARRIER_CMD_FLAG_*"],
        ),
    ),
    family(
        "SECCOMP",
        "`seccomp`",
        source(
            &["linux/seccomp.h"],
            &["SECCOMP_SET_MODE_*", "SECCOMP_GET_*"],
            &[],
        ),
    ),
    family(
        "FSCONFIG",
        "`fsconfig`",
        source(&["linux/mount.h"], &["FSCONFIG_*"], &[]),
    ),
    family(
        "FANOTIFY_MARK",
        "`fanotify_mark`: what to do",
        source(
            &["linux/fanotify.h"],
            &["FAN_MARK_ADD", "FAN_MARK_REMOVE", "FAN_MARK_FLUSH"],
            &[],
        ),
    ),
    family(
        "FANOTIFY_MARK_FLAGS",
        "`fanotify_mark`: to what",
        source(
            &["linux/fanotify.h"],
            &["FAN_MARK_*"],
            &[
                "FAN_MARK_ADD",
                "FAN_MARK_REMOVE",
                "FAN_MARK_FLUSH",
                "FAN_MARK_INODE",
                "FAN_MARK_MNTNS",
                "FAN_MARK_IGNORE_SURV",
            ],
        ),
    ),
    family(
        "LANDLOCK_ADD_RULE",
        "`landlock_add_rule`",
        source(&["linux/landlock.h"], &["LANDLOCK_RULE_*"], &[]),
    ),
    family(
        "LSM_ATTR",
        "`lsm_get_self_attr`, `lsm_set_self_attr`",
        source(&["linux/lsm.h"], &["LSM_ATTR_*"], &["LSM_ATTR_UNDEF"]),
    ),
    family(
        "VM86",
        "`vm86`",
        source(
            &["asm/vm86.h"],
            &[
                "VM86_PLUS_INSTALL_CHECK",
                "VM86_ENTER",
                "VM86_ENTER_NO_BYPASS",
                "VM86_REQUEST_IRQ",
                "VM86_FREE_IRQ",
                "VM86_GET_*",
            ],
            &[],
        ),
    ),
];
