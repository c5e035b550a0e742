//! Names of error numbers and signals, for people.

use nix::{errno::Errno, sys::signal::Signal};

/// The name of the error a system call returned: `ENODEV` for -19. `None` where the value is no
/// error, or one without a name.
pub(crate) fn errno(ret: i64) -> Option<String> {
    let number = ret.checked_neg().filter(|n| (1..=4095).contains(n))?;
    if let Some(name) = kernel_internal(number) {
        return Some(name.to_owned());
    }
    match Errno::from_raw(i32::try_from(number).ok()?) {
        Errno::UnknownErrno => None,
        errno => Some(format!("{errno:?}")),
    }
}

/// Errors that the kernel replaces before user space sees them, but after `sys_exit` did; and some
/// that leak out of file systems and drivers. Source: `include/linux/errno.h`.
const fn kernel_internal(number: i64) -> Option<&'static str> {
    Some(match number {
        512 => "ERESTARTSYS",
        513 => "ERESTARTNOINTR",
        514 => "ERESTARTNOHAND",
        515 => "ENOIOCTLCMD",
        516 => "ERESTART_RESTARTBLOCK",
        517 => "EPROBE_DEFER",
        518 => "EOPENSTALE",
        519 => "ENOPARAM",
        521 => "EBADHANDLE",
        522 => "ENOTSYNC",
        523 => "EBADCOOKIE",
        524 => "ENOTSUPP",
        525 => "ETOOSMALL",
        526 => "ESERVERFAULT",
        527 => "EBADTYPE",
        528 => "EJUKEBOX",
        529 => "EIOCBQUEUED",
        530 => "ERECALLCONFLICT",
        531 => "ENOGRACE",
        _ => return None,
    })
}

/// The name of a signal: `SIGSEGV`, `SIGRTMIN+3`. `None` for a number without one.
pub(crate) fn signal(number: i32) -> Option<String> {
    match (Signal::try_from(number), number) {
        (Ok(signal), _) => Some(signal.as_str().to_owned()),
        (Err(_), 34..=64) => Some(format!("SIGRTMIN+{}", number - 34)),
        (Err(_), _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that errors are named, the kernel's own too, and that other values are not.
    #[test]
    fn errors_are_named() {
        assert_eq!(errno(-19).as_deref(), Some("ENODEV"));
        assert_eq!(errno(-11).as_deref(), Some("EAGAIN"));
        assert_eq!(errno(-512).as_deref(), Some("ERESTARTSYS"));
        assert_eq!(errno(-516).as_deref(), Some("ERESTART_RESTARTBLOCK"));
        for value in [0, 19, -4000, -4096, i64::MIN, i64::MAX] {
            assert_eq!(errno(value), None, "{value}");
        }
    }

    /// Check that signals are named, the real-time ones too.
    #[test]
    fn signals_are_named() {
        assert_eq!(signal(11).as_deref(), Some("SIGSEGV"));
        assert_eq!(signal(37).as_deref(), Some("SIGRTMIN+3"));
        assert_eq!(signal(0), None);
        assert_eq!(signal(-1), None);
    }
}
