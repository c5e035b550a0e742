//! What keeps a kernel from being traced is told in one line, and `check` still tells the rest.

use std::{io, os::unix::process::CommandExt as _, process::Command};

use caps::{CapSet, Capability};
use nix::{
    mount::{MsFlags, mount},
    sched::{CloneFlags, unshare},
};

use crate::harness::{for_everyone, preemptleak, run, trace};

const NOBODY: u32 = 65534;

/// Takes capabilities away from a program that is about to start, for good.
fn without(command: &mut Command, capabilities: &'static [Capability]) {
    // SAFETY: prctl() and nothing else; `caps` allocates nothing on this way.
    unsafe {
        command.pre_exec(move || {
            for capability in capabilities {
                caps::drop(None, CapSet::Bounding, *capability).map_err(io::Error::other)?;
            }
            Ok(())
        });
    }
}

/// Hides a folder from a program that is about to start.
fn without_folder(command: &mut Command, folder: &'static str) {
    // SAFETY: system calls and nothing else.
    unsafe {
        command.pre_exec(move || {
            unshare(CloneFlags::CLONE_NEWNS)?;
            let private = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
            mount(None::<&str>, "/", None::<&str>, private, None::<&str>)?;
            let empty = MsFlags::empty();
            mount(Some("none"), folder, Some("tmpfs"), empty, None::<&str>)?;
            Ok(())
        });
    }
}

/// Check that a plain user is told what is missing, and what to do.
#[test]
fn a_plain_user() {
    let (_folder, mut command) = for_everyone("trace --duration 1s");
    run(command.uid(NOBODY).gid(NOBODY)).refused(
        125,
        &["lacks CAP_BPF and CAP_PERFMON", "run as root, or give"],
    );
}

/// Check that a plain user's `check` tells what can be had, the problem and its remedy.
#[test]
fn a_plain_users_check() {
    let (_folder, mut command) = for_everyone("check");
    let run = run(command.uid(NOBODY).gid(NOBODY)).ends(125);
    for text in [
        "kernel       ",
        "privileges   not root, without CAP_BPF and CAP_PERFMON\n",
        "count        ",
        "  remedy: run as root, or give it these capabilities\n",
        "verdict: this kernel cannot be traced: this process lacks CAP_BPF and CAP_PERFMON",
    ] {
        assert!(run.stdout.contains(text), "no {text:?} in {run:#?}");
    }
    assert_eq!(run.stderr, "");
}

/// Check that the capability that is missing is the one that is named.
#[test]
fn each_capability_is_named() {
    let mut no_bpf = preemptleak("trace --duration 1s");
    without(
        &mut no_bpf,
        &[Capability::CAP_SYS_ADMIN, Capability::CAP_BPF],
    );
    let said = run(&mut no_bpf).refused(125, &["lacks CAP_BPF (", "run as root, or give"]);
    assert!(!said.stderr.contains("CAP_PERFMON"));
    let mut no_perfmon = preemptleak("trace --duration 1s");
    without(
        &mut no_perfmon,
        &[Capability::CAP_SYS_ADMIN, Capability::CAP_PERFMON],
    );
    let said = run(&mut no_perfmon).refused(125, &["lacks CAP_PERFMON (", "run as root, or give"]);
    assert!(!said.stderr.contains("CAP_BPF"));
}

/// Check that the two capabilities that are asked for are enough.
#[test]
fn two_capabilities_are_enough() {
    let mut command = preemptleak("trace --duration 300ms --format json");
    without(
        &mut command,
        &[
            Capability::CAP_SYS_ADMIN,
            Capability::CAP_SYSLOG,
            Capability::CAP_SYS_PTRACE,
            Capability::CAP_NET_ADMIN,
            Capability::CAP_DAC_OVERRIDE,
        ],
    );
    run(&mut command).clean();
}

/// Check that a kernel without BTF is told from one that cannot be read, with the option it needs.
#[test]
fn no_btf() {
    let mut command = preemptleak("trace --duration 1s");
    without_folder(&mut command, "/sys/kernel/btf");
    run(&mut command).refused(
        125,
        &[
            "/sys/kernel/btf/vmlinux: No such file",
            "CONFIG_DEBUG_INFO_BTF=y",
        ],
    );
    let mut command = preemptleak("check --json");
    without_folder(&mut command, "/sys/kernel/btf");
    let facts = run(&mut command).ends(125).record("check");
    assert_eq!(facts["verdict"], "cannot_trace");
    assert!(facts["btf"].is_null() && !facts["kernel"].is_null());
    assert_eq!(facts["problems"].as_array().unwrap().len(), 1, "{facts}");
}

/// Check that /sys that is not mounted is no worse than a kernel without BTF.
#[test]
fn no_sysfs() {
    let mut command = preemptleak("trace --duration 1s");
    without_folder(&mut command, "/sys");
    run(&mut command).refused(125, &["mount sysfs on /sys"]);
}

/// Check that root of a user namespace is told that its capabilities are none.
#[test]
fn a_user_namespace() {
    let (_folder, command) = for_everyone("trace --duration 1s");
    let mut inside = Command::new("unshare");
    inside.args(["--user", "--map-root-user"]);
    inside.arg(command.get_program()).args(command.get_args());
    inside.uid(NOBODY).gid(NOBODY);
    let run = run(&mut inside);
    if run.stderr.contains("unshare") {
        eprintln!("skipped: no user namespaces here: {}", run.stderr);
        return;
    }
    run.refused(125, &["user namespace", "outside of the container"]);
}

/// Check that a forced way works or says why not, and how to go on.
#[test]
fn forced_ways() {
    let facts = trace("check --json").record("check");
    for way in facts["addresses"].as_array().unwrap() {
        let name = way["name"].as_str().unwrap();
        let mut command = preemptleak("trace --duration 200ms --format json -q");
        command.env("PREEMPTLEAK_ADDRESS", name);
        let run = run(&mut command);
        if way["works"] == true {
            assert_eq!(run.record("start")["address"], name);
            run.clean();
        } else {
            let run = run.ends(125);
            let message = run.record("error")["message"].clone();
            let message = message.as_str().unwrap();
            assert_eq!(run.stderr, format!("preemptleak: {message}\n"));
            assert!(message.contains(&format!("without PREEMPTLEAK_ADDRESS={name}")));
        }
    }
}
