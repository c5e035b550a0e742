//! What `--known-update` does to the file.

use std::{fs, os::unix::fs::PermissionsExt as _};

use super::*;
use crate::{
    kernel::syscall,
    leak::{Abi, Cmd, Comm},
};

/// Check that an update keeps every byte of what was there, its mode, and leaves nothing beside it;
/// that the same leak is added once, and that the next run knows it.
#[test]
fn an_update_adds_below() {
    let old = "# mine  \r\n[[leak]] # two\n  comm='ip'\nreason = \"\"\"\nlong\"\"\"\n# the end";
    let (folder, path) = file(old);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let mut known = update(&path);
    for _ in 0..2 {
        let reason = known.judge(&Finding::of(&samples::leak())).unwrap();
        assert_eq!(
            (reason.text.as_str(), reason.added),
            ("seen on 2026-11-23, kernel 6.1.0-37", true)
        );
    }
    assert_eq!(known.save(), Ok(1));
    assert_eq!(
        known.notes(),
        [format!(
            "{}:2: matched nothing in this run: long",
            path.display()
        )]
    );
    let new = fs::read_to_string(&path).unwrap();
    assert_eq!(
        new.strip_prefix(old).unwrap(),
        "\n\n[[leak]]\ncomm = \"brctl\"\nsyscall = \"ioctl/x86_64\"\ncmd = \"SIOCBRDELBR\"\n\
         class = \"leak\"\ndelta = 1\nreason = \"seen on 2026-11-23, kernel 6.1.0-37\"\n"
    );
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o7777,
        0o640
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    let mut next = update(&path);
    let reason = next.judge(&Finding::of(&samples::leak())).unwrap();
    assert!(!reason.added);
    assert_eq!(next.save(), Ok(0));
    assert_eq!(fs::read_to_string(&path).unwrap(), new);
}

/// Check that an update begins a list, follows a link to it, and makes none where nothing leaked.
#[test]
fn an_update_begins_a_list() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("known.toml");
    assert_eq!(update(&path).save(), Ok(0));
    assert!(!path.exists());
    let mut known = update(&path);
    known.judge(&Finding::of(&samples::leak())).unwrap();
    assert_eq!(known.save(), Ok(1));
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with(write::HEAD));
    let link = folder.path().join("link.toml");
    std::os::unix::fs::symlink("known.toml", &link).unwrap();
    let mut known = update(&link);
    known.judge(&Finding::of(&samples::masked())).unwrap();
    assert_eq!(known.save(), Ok(1));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&path).unwrap().starts_with(&text));
}

/// Check that what the user wrote while the trace ran stays, and that a list broken meanwhile is
/// left alone and its new leaks are not known.
#[test]
fn a_list_that_changed_meanwhile() {
    let (_folder, path) = file("");
    let mut known = update(&path);
    known.judge(&Finding::of(&samples::leak())).unwrap();
    fs::write(&path, "# new\n").unwrap();
    assert_eq!(known.save(), Ok(1));
    assert!(
        fs::read_to_string(&path)
            .unwrap()
            .starts_with("# new\n\n[[leak]]\n")
    );
    let mut known = update(&path);
    known.judge(&Finding::of(&samples::masked())).unwrap();
    fs::write(&path, "[[leak]\n").unwrap();
    let error = known.save().unwrap_err().to_string();
    assert!(error.contains("changed meanwhile; line 1"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "[[leak]\n");
    assert_eq!(known.judge(&Finding::of(&samples::masked())), None);
}

/// Check that a folder that goes away leaves the leaks new, and says so without a name that nobody
/// knows.
#[test]
fn a_folder_that_went_away() {
    let (folder, path) = file("");
    let mut known = update(&path);
    known.judge(&Finding::of(&samples::leak())).unwrap();
    let told = path.display().to_string();
    folder.close().unwrap();
    let error = known.save().unwrap_err().to_string();
    assert_eq!(
        error,
        format!("cannot write {told}: No such file or directory: its new leaks stay new")
    );
    assert_eq!(known.judge(&Finding::of(&samples::leak())), None);
    assert_eq!(known.save(), Ok(0));
}

/// Check that an expired entry does not keep an update from adding a new one.
#[test]
fn an_expired_leak_is_added_anew() {
    let (_folder, path) =
        file("[[leak]]\ncomm = 'brctl'\nreason = 'because'\nexpires = 2020-01-01\n");
    let mut known = update(&path);
    assert!(known.judge(&Finding::of(&samples::leak())).unwrap().added);
}

/// Check that a name in the table leads back to its own call: what the update writes is what a
/// reader would write.
#[test]
fn names_are_written_where_there_are_any() {
    let keys = |leak: &Leak| write::keys(&Finding::of(leak));
    let unnamed = Leak {
        cmd: Some(command::describe(Abi::Ia32, 54, 0x4cf1)),
        ..samples::ia32()
    };
    assert!(keys(&unnamed).contains("cmd = \"0x4cf1\"\n"));
    assert!(keys(&samples::kernel_thread()).contains("comm = \"kworker/0:1\"\nsyscall = \"-\"\n"));
    assert!(keys(&samples::rcu()).ends_with("delta = 1\ncounter = \"rcu_read_lock_nesting\"\n"));
    let odd = Leak {
        comm: samples::comm(b"a*[\x1b\xff\"\\"),
        cmd: Some(Cmd {
            value: 1 << 32 | 2,
            name: None,
            fields: None,
        }),
        syscall: samples::setsockopt().syscall,
        ..samples::leak()
    };
    assert_eq!(odd.comm, Comm(*b"a*[\x1b\xff\"\\\0\0\0\0\0\0\0\0\0"));
    assert!(keys(&odd).starts_with(
        "[[leak]]\ncomm = \"a[*][[]\\U0000001B\\\\xff\\\"\\\\\\\\\"\nsyscall = \"setsockopt/x86_64\"\n\
         cmd = \"SOL_SOCKET/SO_REUSEADDR\"\n"
    ));
}

/// Check that each kind of leak gets an entry of its own, and that the list that comes of it knows these
/// and nobody else: not another odd name, not whoever a wildcard in a name would match, not the same
/// number in another table.
#[test]
fn an_entry_for_each_kind() {
    let of = |name: &[u8], abi, nr| Leak {
        comm: samples::comm(name),
        syscall: Some(syscall::describe(abi, nr)),
        cmd: None,
        ..samples::leak()
    };
    let seen = [
        of(b"\xff\xfe\xfd", Abi::X86_64, 0),
        of(b"\xff\xfe\xfc", Abi::X86_64, 0),
        of(b"*", Abi::X86_64, 0),
        of(b"[a-z]", Abi::X86_64, 0),
        of(b"a\\x41", Abi::X86_64, 0),
        of(b"cat", Abi::X86_64, 0),
        of(b"cat", Abi::Ia32, 3),
        of(b"cat", Abi::X32, 0),
    ];
    let (_folder, path) = file("");
    let mut known = update(&path);
    for leak in &seen {
        assert!(known.judge(&Finding::of(leak)).unwrap().added);
    }
    assert_eq!(known.save(), Ok(seen.len()));
    let mut next = Known::read(&path, TODAY).unwrap();
    for leak in &seen {
        assert!(next.judge(&Finding::of(leak)).is_some(), "{leak:?}");
    }
    assert_eq!(next.notes(), Vec::<String>::new());
    let others: [&[u8]; 5] = [b"ssh", b"\xff\xfe\xfb", "\u{fffd}".as_bytes(), b"a", b"aA"];
    for name in others {
        assert_eq!(next.judge(&Finding::of(&of(name, Abi::X86_64, 0))), None);
    }
}
