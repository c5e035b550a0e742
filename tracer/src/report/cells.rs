//! The cells of a line and of the table.

use std::time::Duration;

use crate::{
    host::{escape, names},
    leak::{Abi, Cmd, Handler, Syscall},
};

/// `320.682331`: seconds since boot, in the form of the kernel log's stamps.
pub(super) fn time(time: Duration) -> String {
    format!("{}.{:06}", time.as_secs(), time.subsec_micros())
}

/// `412`, and `412/431` for a thread other than the first.
pub(crate) fn task(pid: u32, tid: u32) -> String {
    if pid == tid {
        pid.to_string()
    } else {
        format!("{pid}/{tid}")
    }
}

/// `ioctl  SIOCBRDELBR (0x89a1)`, `read`; `-` for a task that makes no calls.
pub(super) fn call(
    syscall: Option<&Syscall>,
    handler: Option<&Handler>,
    cmd: Option<&Cmd>,
) -> String {
    let name = what(syscall, handler);
    match cmd {
        Some(value) => format!("{name}  {}", self::cmd(value)),
        None => name,
    }
}

/// The call, or the handler that stands in its place: `ioctl`, `hrtimer leaky_timer [leaky]`.
pub(crate) fn what(syscall: Option<&Syscall>, handler: Option<&Handler>) -> String {
    handler.map_or_else(
        || self::syscall(syscall),
        |handler| escape::field(handler.title().as_bytes()),
    )
}

/// `ioctl`, `ioctl/ia32`; `-` for a task that makes no calls.
pub(crate) fn syscall(syscall: Option<&Syscall>) -> String {
    let Some(Syscall { nr: _, abi, name }) = syscall else {
        return "-".to_owned();
    };
    let name = escape::field(name.as_bytes());
    match abi {
        Abi::X86_64 => name,
        Abi::Ia32 | Abi::X32 => format!("{name}/{}", abi.name()),
    }
}

/// `SIOCBRDELBR (0x89a1)`, `_IOC(_IOC_NONE, 'L', 0x02, 0x0) (0x4c02)`, or the number alone; both
/// numbers of a command of two parts.
pub(crate) fn cmd(cmd: &Cmd) -> String {
    let Cmd {
        value,
        name,
        fields,
    } = cmd;
    let (high, low) = (value >> 32, value & 0xffff_ffff);
    let value = if high == 0 {
        format!("{low:#x}")
    } else {
        format!("{high:#x}:{low:#x}")
    };
    match name.as_ref().or(fields.as_ref()) {
        Some(name) => format!("{} ({value})", escape::field(name.as_bytes())),
        None => value,
    }
}

/// `= 0`, `= -19 ENODEV`, `= 0x7f1200001000` for what looks like an address, `= ?` for a call
/// that had not returned.
pub(super) fn ret(ret: Option<i64>) -> String {
    match ret {
        None => "= ?".to_owned(),
        Some(value) => match names::errno(value) {
            Some(name) => format!("= {value} {name}"),
            None if (-4095..=0xffff_ffff).contains(&value) => format!("= {value}"),
            None => format!("= {value:#x}"),
        },
    }
}

/// `0 -> 1`, `0 -> 0x201`: small counts are depths, large ones are bits of several fields.
pub(super) fn counts(enter: i32, exit: i32) -> String {
    let [enter, exit] = both_counts(enter, exit);
    format!("{enter} -> {exit}")
}

/// The two numbers of [`counts`].
pub(crate) fn both_counts(enter: i32, exit: i32) -> [String; 2] {
    let count = |count: i32| match (count.unsigned_abs(), count < 0) {
        (0..=0xff, _) => count.to_string(),
        (bits, false) => format!("{bits:#x}"),
        (bits, true) => format!("-{bits:#x}"),
    };
    [enter, exit].map(count)
}

/// Of a known leak, the reason: `; known: fixed in 6.1.200`.
pub(crate) fn known(reason: Option<&str>) -> String {
    reason.map_or_else(String::new, |reason| {
        format!("; known: {}", escape::field(reason.as_bytes()))
    })
}

/// A word of a command line; one that is empty or holds more than plain characters is quoted.
pub(super) fn word(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "_-./=:,@%+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", escape::field(word.as_bytes()))
    }
}
