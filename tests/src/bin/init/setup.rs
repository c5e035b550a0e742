//! Sets the guest up: file systems, kernel settings, modules, the loopback device, the channel.

use std::{
    ffi::CString,
    fs::{self, File},
    io, mem,
    os::{
        fd::{AsRawFd, FromRawFd, OwnedFd},
        unix::fs::PermissionsExt,
    },
    ptr,
};

/// Each file system's type and place. A kernel without one of them is no error.
const FILE_SYSTEMS: &[(&str, &str)] = &[
    ("proc", "/proc"),
    ("sysfs", "/sys"),
    ("devtmpfs", "/dev"),
    ("devpts", "/dev/pts"),
    ("tmpfs", "/dev/shm"),
    ("debugfs", "/sys/kernel/debug"),
    ("tracefs", "/sys/kernel/tracing"),
    ("securityfs", "/sys/kernel/security"),
    ("bpf", "/sys/fs/bpf"),
    ("cgroup2", "/sys/fs/cgroup"),
];

/// Settings that make the kernel's messages complete: none suppressed, all on the console.
const SETTINGS: &[(&str, &str)] = &[
    ("/proc/sys/kernel/printk", "8"),
    // A scenario's segfault line must not be lost because ten others came before it.
    ("/proc/sys/kernel/printk_ratelimit", "0"),
];

/// Where the host puts modules: a name in `order` a line, each beside it as a file.
const MODULES: &str = "/lib/rig";

pub(super) fn file_systems() -> io::Result<()> {
    for (kind, place) in FILE_SYSTEMS {
        // Those inside sysfs are there or are not; nobody can make them.
        let _ = fs::create_dir_all(place);
        if let Err(error) = mount(kind, place)
            && matches!(*place, "/proc" | "/sys" | "/dev")
        {
            return Err(io::Error::other(format!("cannot mount {place}: {error}")));
        }
    }
    // As everywhere: tests without root write there, too.
    fs::set_permissions("/tmp", fs::Permissions::from_mode(0o1777))
}

fn mount(kind: &str, place: &str) -> io::Result<()> {
    let kind = CString::new(kind)?;
    let place = CString::new(place)?;
    // SAFETY: the strings end with a NUL; none of these file systems needs data.
    let result =
        unsafe { libc::mount(kind.as_ptr(), place.as_ptr(), kind.as_ptr(), 0, ptr::null()) };
    check(result)
}

pub(super) fn kernel_settings() -> io::Result<()> {
    for (path, value) in SETTINGS {
        fs::write(path, value).map_err(|error| io::Error::other(format!("{path}: {error}")))?;
    }
    Ok(())
}

/// Loads the modules the host chose, in its order. One that does not load is said on the
/// console: the jobs that need it will say what they miss.
pub(super) fn modules() -> io::Result<()> {
    let Ok(order) = fs::read_to_string(format!("{MODULES}/order")) else {
        return Ok(());
    };
    for name in order.lines() {
        let file = File::open(format!("{MODULES}/{name}"))?;
        // SAFETY: the descriptor is open and the parameter string ends with a NUL.
        let result =
            unsafe { libc::syscall(libc::SYS_finit_module, file.as_raw_fd(), c"".as_ptr(), 0) };
        if result < 0 {
            let error = io::Error::last_os_error();
            fs::write("/dev/kmsg", format!("<3>init: module {name}: {error}\n"))?;
        }
    }
    Ok(())
}

pub(super) fn loopback_up() -> io::Result<()> {
    // SAFETY: the descriptor is checked before it is owned; the request is a zeroed C struct
    // with a name that fits, as the ioctl wants it.
    unsafe {
        let fd = libc::socket(libc::AF_INET, libc::SOCK_DGRAM | libc::SOCK_CLOEXEC, 0);
        check(fd)?;
        let socket = OwnedFd::from_raw_fd(fd);
        let mut request: libc::ifreq = mem::zeroed();
        for (to, from) in request.ifr_name.iter_mut().zip(b"lo") {
            *to = from.cast_signed();
        }
        request.ifr_ifru.ifru_flags = i16::try_from(libc::IFF_UP).map_err(io::Error::other)?;
        check(libc::ioctl(
            socket.as_raw_fd(),
            libc::SIOCSIFFLAGS as _,
            &raw mut request,
        ))
    }
}

/// Opens a serial port for bytes as they are: no echo, no line ends, no signals.
pub(super) fn raw_serial(path: &str) -> io::Result<File> {
    let file = super::open(path)?;
    // SAFETY: the descriptor is open, and termios is a plain C struct that tcgetattr fills.
    unsafe {
        let mut settings: libc::termios = mem::zeroed();
        check(libc::tcgetattr(file.as_raw_fd(), &raw mut settings))?;
        libc::cfmakeraw(&raw mut settings);
        settings.c_cflag &= !libc::CBAUD;
        settings.c_cflag |= libc::B115200 | libc::CLOCAL | libc::CREAD;
        check(libc::tcsetattr(
            file.as_raw_fd(),
            libc::TCSANOW,
            &raw const settings,
        ))?;
    }
    Ok(file)
}

fn check(result: libc::c_int) -> io::Result<()> {
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}
