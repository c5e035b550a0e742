//! Tests of names and values of commands.

use proptest::prelude::*;

use super::*;
use crate::kernel::syscall::{ABIS, all, parse as syscall};

/// The number of a call.
fn nr(abi: Abi, name: &str) -> u32 {
    syscall(name)
        .unwrap()
        .keys()
        .iter()
        .find(|(this, _)| *this == abi)
        .map(|(_, nr)| *nr)
        .unwrap()
}

/// The name of a command of a native call.
fn named(call: &str, value: u64) -> Option<String> {
    describe(Abi::X86_64, nr(Abi::X86_64, call), value).name
}

/// Whether `--cmd TEXT` selects a command of a native call.
fn selects(text: &str, call: &str, value: u64) -> bool {
    parse(text)
        .unwrap()
        .matches(Abi::X86_64, nr(Abi::X86_64, call), value)
}

/// Check that the command is found where each call has it, and named.
#[test]
fn operations_are_named() {
    for (call, value, name) in [
        ("ioctl", 0x89a1, "SIOCBRDELBR"),
        ("fcntl", 1030, "F_DUPFD_CLOEXEC"),
        ("prctl", 15, "PR_SET_NAME"),
        ("arch_prctl", 0x1002, "ARCH_SET_FS"),
        ("bpf", 5, "BPF_PROG_LOAD"),
        ("ptrace", 0x4206, "PTRACE_SEIZE"),
        ("keyctl", 11, "KEYCTL_READ"),
        ("quotactl", 0x8000_0701, "QCMD(Q_GETQUOTA,GRPQUOTA)"),
        ("quotactl_fd", 0x58_0300, "QCMD(Q_XGETQUOTA,USRQUOTA)"),
        (
            "io_uring_register",
            0x8000_0016,
            "IORING_REGISTER_PBUF_RING|IORING_REGISTER_USE_REGISTERED_RING",
        ),
        ("shmctl", 0, "IPC_RMID"),
        ("shmctl", 0x103, "IPC_INFO"),
        ("semctl", 16, "SETVAL"),
        ("msgctl", 11, "MSG_STAT"),
        ("epoll_ctl", 3, "EPOLL_CTL_MOD"),
        ("madvise", 4, "MADV_DONTNEED"),
        ("fadvise64", 4, "POSIX_FADV_DONTNEED"),
        ("fallocate", 3, "FALLOC_FL_PUNCH_HOLE|FALLOC_FL_KEEP_SIZE"),
        ("fallocate", 0, "FALLOC_FL_ALLOCATE_RANGE"),
        ("flock", 6, "LOCK_EX|LOCK_NB"),
        ("reboot", 0x0123_4567, "LINUX_REBOOT_CMD_RESTART"),
        ("syslog", 3, "SYSLOG_ACTION_READ_ALL"),
        ("kcmp", 7, "KCMP_EPOLL_TFD"),
        ("membarrier", 8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED"),
        ("seccomp", 1, "SECCOMP_SET_MODE_FILTER"),
        ("fsconfig", 6, "FSCONFIG_CMD_CREATE"),
        ("fanotify_mark", 0x11, "FAN_MARK_ADD|FAN_MARK_MOUNT"),
        ("landlock_add_rule", 1, "LANDLOCK_RULE_PATH_BENEATH"),
    ] {
        assert_eq!(
            named(call, value).as_deref(),
            Some(name),
            "{call} {value:#x}"
        );
        assert!(selects(name, call, value), "{name}");
    }
}

/// Check that futex flags are shown beside the operation, and that the operation alone selects it
/// with any of them.
#[test]
fn futex_flags() {
    assert_eq!(named("futex", 0).as_deref(), Some("FUTEX_WAIT"));
    assert_eq!(
        named("futex", 128).as_deref(),
        Some("FUTEX_WAIT|FUTEX_PRIVATE_FLAG")
    );
    assert_eq!(
        named("futex", 128 | 256 | 9).as_deref(),
        Some("FUTEX_WAIT_BITSET|FUTEX_PRIVATE_FLAG|FUTEX_CLOCK_REALTIME")
    );
    assert!(selects("FUTEX_WAIT", "futex", 0));
    assert!(selects("FUTEX_WAIT", "futex", 128 | 256));
    assert!(!selects("FUTEX_WAIT", "futex", 129));
    assert!(!selects("FUTEX_WAIT", "fcntl", 0));
    for text in ["FUTEX_WAIT_PRIVATE", "FUTEX_WAIT|FUTEX_PRIVATE_FLAG"] {
        assert!(selects(text, "futex", 128));
        assert!(!selects(text, "futex", 0));
    }
}

/// Check that socket options are named by level and option, and that what is set and what is got
/// are told apart.
#[test]
fn socket_options() {
    let pair = |level: u64, option: u64| level << 32 | option;
    for (call, value, name) in [
        ("setsockopt", pair(1, 2), "SOL_SOCKET/SO_REUSEADDR"),
        ("getsockopt", pair(6, 11), "SOL_TCP/TCP_INFO"),
        ("setsockopt", pair(0, 64), "SOL_IP/IPT_SO_SET_REPLACE"),
        ("getsockopt", pair(0, 64), "SOL_IP/IPT_SO_GET_INFO"),
        ("setsockopt", pair(263, 18), "SOL_PACKET/PACKET_FANOUT"),
        (
            "setsockopt",
            pair(270, 1),
            "SOL_NETLINK/NETLINK_ADD_MEMBERSHIP",
        ),
        ("setsockopt", pair(6, 999), "SOL_TCP/999"),
    ] {
        assert_eq!(named(call, value).as_deref(), Some(name));
        assert!(selects(name, call, value), "{name}");
    }
    assert_eq!(named("setsockopt", pair(9999, 1)), None);
    assert!(selects("SO_REUSEADDR", "setsockopt", pair(1, 2)));
    assert!(selects("IPPROTO_TCP/TCP_NODELAY", "setsockopt", pair(6, 1)));
    assert!(selects("SOL_TCP", "getsockopt", pair(6, 77)));
    assert!(selects("9999/1", "setsockopt", pair(9999, 1)));
    assert!(!selects("SO_REUSEADDR", "setsockopt", pair(6, 2)));
}

/// Check that the arguments are picked as in the kernel, cut to the 32 bits it looks at.
#[test]
fn values_are_cut_to_32_bits() {
    let args = [
        u64::MAX,
        0xffff_ffff_0000_89a1,
        0xdead_beef_0000_0002,
        3,
        4,
        5,
    ];
    let get = |abi, call| value(abi, nr(abi, call), &args);
    for abi in ABIS {
        assert_eq!(get(abi, "ioctl"), Some(0x89a1));
        assert_eq!(get(abi, "prctl"), Some(0xffff_ffff));
        assert_eq!(get(abi, "setsockopt"), Some(0x89a1_0000_0002));
        assert_eq!(get(abi, "read"), None);
    }
    assert_eq!(get(Abi::X86_64, "fadvise64"), Some(3));
    assert_eq!(get(Abi::Ia32, "fadvise64"), Some(4));
    assert_eq!(get(Abi::Ia32, "fadvise64_64"), Some(5));
}

/// Check that the table for the programs says the same as the function, in every ABI.
#[test]
fn tables_for_the_programs() {
    let native = selectors(Abi::X86_64);
    assert_eq!(native[16], 1);
    assert_eq!(native[54], PAIR | 1);
    assert_eq!(native[0], NO_SELECTOR);
    assert_eq!(selectors(Abi::Ia32)[54], 1);
    assert_eq!(selectors(Abi::Ia32)[102], 0);
    assert_eq!(selectors(Abi::X32)[514], 1);
    assert_eq!(selectors(Abi::X32)[541], PAIR | 1);
    assert_eq!(selectors(Abi::X32)[16], NO_SELECTOR);
    for abi in ABIS {
        for (nr, name) in all(abi) {
            let index = usize::try_from(nr).unwrap();
            let encoded = selector(abi, nr).map_or(NO_SELECTOR, Selector::encode);
            assert_eq!(selectors(abi)[index], encoded, "{name}");
        }
    }
}

/// Check that every entry of the list is a call that exists, so that none is misspelt.
#[test]
fn every_listed_call_exists() {
    for call in CALLS {
        for name in call.calls {
            let known = syscall(name).unwrap();
            assert!(
                call.abi
                    .is_none_or(|abi| known.keys().iter().any(|(this, _)| *this == abi)),
                "{name}"
            );
        }
    }
}

/// Check that ia32's own calls are named: the two multiplexers, and the interface version in ipc's
/// high half is no obstacle.
#[test]
fn ia32_multiplexers() {
    let name = |call, value| describe(Abi::Ia32, nr(Abi::Ia32, call), value).name;
    assert_eq!(name("socketcall", 14).as_deref(), Some("SYS_SETSOCKOPT"));
    assert_eq!(name("ipc", 21).as_deref(), Some("SHMAT"));
    assert_eq!(name("ipc", 0x1_000c).as_deref(), Some("MSGRCV"));
    assert_eq!(name("fcntl64", 12).as_deref(), Some("F_GETLK64"));
    assert_eq!(name("futex_time64", 1).as_deref(), Some("FUTEX_WAKE"));
}

/// Check that unknown values have no name, and ioctls their fields instead.
#[test]
fn unknown_values() {
    let ioctl = nr(Abi::X86_64, "ioctl");
    assert_eq!(named("ioctl", 0x4008_f7f1), None);
    assert_eq!(
        describe(Abi::X86_64, ioctl, 0x4008_f7f1).fields.as_deref(),
        Some("_IOC(_IOC_WRITE, 0xf7, 0xf1, 0x8)")
    );
    assert_eq!(named("prctl", 0xffff_ffff), None);
    assert_eq!(named("futex", 0x70), None);
    assert_eq!(named("modify_ldt", 1), None);
    assert_eq!(named("read", 0), None);
    assert_eq!(named("fcntl", 1 << 40), None);
}

/// Check that a name stands for the number it has in each ABI, and for every call that has it.
#[test]
fn names_stand_for_several_values() {
    let Filter::Keys(keys) = parse("SIOCBRDELBR").unwrap() else {
        panic!("a name is no value")
    };
    assert_eq!(keys.len(), 3);
    assert!(keys.iter().all(|key| key.value == 0x89a1 && key.is_exact()));
    for call in ["shmctl", "semctl", "msgctl"] {
        assert!(selects("IPC_STAT", call, 2));
    }
    let query = parse("VIDIOC_QUERYBUF").unwrap();
    assert!(query.matches(Abi::X86_64, 16, 0xc058_5609));
    assert!(query.matches(Abi::Ia32, 54, 0xc044_5609));
    assert!(!query.matches(Abi::Ia32, 16, 0xc044_5609));
    assert!(selects("EVIOCGNAME", "ioctl", 0x8100_4506));
}

/// Check that a number selects it as the command of any multiplexed call, and of no other.
#[test]
fn numbers_select_any_call() {
    assert_eq!(parse("0x89a1").unwrap(), Filter::Value(0x89a1));
    assert!(selects("35233", "ioctl", 0x89a1));
    assert!(selects("3", "fcntl", 3));
    assert!(!selects("3", "read", 3));
}

/// Check that an unknown name is answered with the nearest one, from any table.
#[test]
fn unknown_names_get_a_hint() {
    for (text, name) in [
        ("SIOCBRDELB", "SIOCBRDELBR"),
        ("siocbrdelbr", "SIOCBRDELBR"),
        ("F_DUPFD_CLOEXE", "F_DUPFD_CLOEXEC"),
        ("SO_REUSEADR", "SO_REUSEADDR"),
        ("FUTEX_WAITT", "FUTEX_WAIT"),
    ] {
        assert_eq!(
            parse(text).unwrap_err().to_string(),
            format!("unknown command '{text}': did you mean '{name}'?")
        );
    }
    assert!(parse("").is_err());
    assert!(parse("|").is_err());
    assert!(parse("/").is_err());
}

/// Check that tables are sorted, which the look-up relies on.
#[test]
fn tables_are_sorted() {
    use crate::kernel::command_table::LEVELS;
    assert!(LEVELS.is_sorted_by(|a, b| a.0 < b.0));
    for (_, name, _, options) in LEVELS {
        assert!(options.is_sorted_by_key(|(value, _)| *value), "{name}");
    }
}

/// All multiplexed calls.
fn multiplexed() -> Vec<(Abi, u32)> {
    ABIS.into_iter()
        .flat_map(|abi| all(abi).map(move |(nr, _)| (abi, nr)))
        .filter(|(abi, nr)| selector(*abi, *nr).is_some())
        .collect()
}

proptest! {
    // An unknown name is compared with all others: slow without optimization.
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Check that no input makes the parser panic.
    #[test]
    fn any_text(text in "\\PC*|(QCMD\\(|SOL_TCP/|FUTEX_WAIT\\||0x)?[A-Z0-9_,)|/]{0,12}") {
        let _ = parse(&text);
    }

    /// Check that whatever has a name can be selected by it, for any call and value.
    #[test]
    fn described_names_select((abi, nr) in prop::sample::select(multiplexed()), value in prop_oneof![
        any::<u64>(),
        0u64..2048,
        (0u64..300, 0u64..100).prop_map(|(level, option)| level << 32 | option),
        0x5400u64..0x9000,
    ]) {
        let cmd = describe(abi, nr, value);
        if let Some(name) = &cmd.name {
            prop_assert!(parse(name).unwrap().matches(abi, nr, value), "{name} {value:#x}");
        }
        prop_assert!(cmd.name.is_none() || cmd.fields.is_none());
    }
}
