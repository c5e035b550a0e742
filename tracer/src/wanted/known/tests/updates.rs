//! What `--known-update` does to the file.

use std::{fs, os::unix::fs::PermissionsExt as _};

use super::*;
use crate::leak::{Abi, Cmd, Comm};

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
        "\n\n[[leak]]\ncomm = \"brctl\"\nsyscall = \"ioctl\"\ncmd = \"SIOCBRDELBR\"\n\
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
        "[[leak]]\ncomm = \"a[*][[]\\U0000001B?\\\"\\\\\"\nsyscall = \"setsockopt\"\n\
         cmd = \"SOL_SOCKET/SO_REUSEADDR\"\n"
    ));
}
