//! Runs one job: its output goes to the host as it comes, its end when all of it has been sent.

use std::{
    fs::File,
    io::{self, Read},
    mem,
    os::{
        fd::AsRawFd,
        unix::{fs::OpenOptionsExt, process::CommandExt},
    },
    process::{Command, Stdio},
    ptr,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use preemptleak_tests::protocol::{Ending, Frame, Job};

/// The way to the host, shared by the threads that send a job's output.
pub(super) type Output = Arc<Mutex<File>>;

/// What a job finds set, beside what it brings.
const ENVIRONMENT: &[(&str, &str)] = &[
    ("PATH", "/sbin:/bin:/usr/sbin:/usr/bin"),
    ("HOME", "/root"),
    ("USER", "root"),
    ("TERM", "vt100"),
];

/// How long the kernel may take to log what a process's death brings: a dead task's last
/// schedule comes after its parent was told.
const SETTLE: Duration = Duration::from_millis(30);

/// Blocks SIGCHLD, which `run` waits for by `sigtimedwait`. Call before any thread starts.
pub(super) fn prepare() -> io::Result<()> {
    let set = sigchld();
    // SAFETY: the set is initialized, and the old mask is not asked for.
    let result = unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, ptr::null_mut()) };
    match result {
        0 => Ok(()),
        error => Err(io::Error::from_raw_os_error(error)),
    }
}

pub(super) fn send(output: &Output, frame: &Frame) -> io::Result<()> {
    let mut file = output.lock().unwrap_or_else(PoisonError::into_inner);
    frame.write(&mut *file)
}

pub(super) fn run(job: &Job, output: &Output) -> Ending {
    match start_and_wait(job, output) {
        Ok(ending) => ending,
        Err(error) => Ending::NotStarted(error.raw_os_error().unwrap_or(0), error.to_string()),
    }
}

fn start_and_wait(job: &Job, output: &Output) -> io::Result<Ending> {
    let [program, args @ ..] = job.args.as_slice() else {
        return Err(io::Error::from_raw_os_error(libc::EINVAL));
    };
    let mut command = Command::new(program);
    command
        .args(args)
        .env_clear()
        .envs(ENVIRONMENT.iter().copied())
        .envs(job.env.iter().map(|(name, value)| (name, value)))
        .current_dir("/root");
    if job.terminal {
        let console = super::open("/dev/ttyS0")?;
        command
            .stdin(console.try_clone()?)
            .stdout(console.try_clone()?)
            .stderr(console);
    } else {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
    }
    let terminal = job.terminal;
    // SAFETY: both calls are safe between fork and exec.
    unsafe {
        command.pre_exec(move || {
            // Ours has SIGCHLD blocked, and a mask is inherited.
            let mut none = mem::zeroed();
            libc::sigemptyset(&raw mut none);
            libc::pthread_sigmask(libc::SIG_SETMASK, &raw const none, ptr::null_mut());
            libc::setsid();
            if terminal {
                libc::ioctl(0, libc::TIOCSCTTY, 0);
            }
            Ok(())
        });
    }
    // `Command` looks programs up in its own PATH when it is set there.
    let mut child = command.spawn()?;
    let readers: Vec<_> = [
        child
            .stdout
            .take()
            .map(|pipe| forward(pipe, output, Frame::Stdout)),
        child
            .stderr
            .take()
            .map(|pipe| forward(pipe, output, Frame::Stderr)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let pid = child.id().cast_signed();
    let deadline = Instant::now() + Duration::from_millis(job.timeout_ms);
    let ending = wait_for(pid, deadline);
    // What a job leaves behind must not meet the next, and holds the pipes open.
    // SAFETY: to init, -1 is every process but itself.
    unsafe { libc::kill(-1, libc::SIGKILL) };
    for reader in readers {
        // A reader that panicked has said so on the console.
        let _ = reader.join();
    }
    while reap(true).is_some() {}
    Ok(ending)
}

fn forward(
    mut pipe: impl Read + Send + 'static,
    output: &Output,
    frame: fn(Vec<u8>) -> Frame,
) -> thread::JoinHandle<()> {
    let output = Arc::clone(output);
    thread::spawn(move || {
        let mut buffer = vec![0; 32 << 10];
        while let Ok(count @ 1..) = pipe.read(&mut buffer) {
            if send(&output, &frame(buffer[..count].to_vec())).is_err() {
                return;
            }
        }
    })
}

/// Reaps whatever dies, as init must, until `pid` does or the deadline passes.
fn wait_for(pid: libc::pid_t, deadline: Instant) -> Ending {
    let set = sigchld();
    loop {
        while let Some((dead, status)) = reap(false) {
            if dead == pid {
                return if libc::WIFSIGNALED(status) {
                    Ending::Signaled(libc::WTERMSIG(status))
                } else {
                    Ending::Exited(libc::WEXITSTATUS(status))
                };
            }
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ending::TimedOut;
        }
        let timeout = libc::timespec {
            tv_sec: left.as_secs().cast_signed(),
            tv_nsec: i64::from(left.subsec_nanos()),
        };
        // SAFETY: set and timeout are initialized; no information is asked for.
        unsafe { libc::sigtimedwait(&raw const set, ptr::null_mut(), &raw const timeout) };
    }
}

/// Collects one dead child: its pid and wait status.
fn reap(block: bool) -> Option<(libc::pid_t, libc::c_int)> {
    let mut status = 0;
    let flags = if block { 0 } else { libc::WNOHANG };
    // SAFETY: the status is a place to write to.
    let pid = unsafe { libc::waitpid(-1, &raw mut status, flags) };
    (pid > 0).then_some((pid, status))
}

fn sigchld() -> libc::sigset_t {
    // SAFETY: sigemptyset initializes the set, sigaddset changes an initialized one.
    unsafe {
        let mut set = mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGCHLD);
        set
    }
}

/// The kernel's log from a moment on.
pub(super) struct Kmsg(File);

impl Kmsg {
    pub(super) fn from_now() -> io::Result<Self> {
        let file = File::options()
            .read(true)
            .custom_flags(libc::O_NONBLOCK)
            .open("/dev/kmsg")?;
        // SAFETY: the descriptor is open. SEEK_END is after the last record
        // (Documentation/ABI/testing/dev-kmsg).
        unsafe { libc::lseek(file.as_raw_fd(), 0, libc::SEEK_END) };
        Ok(Self(file))
    }

    /// The messages since then. Each read of the file gives one record,
    /// `level,number,microseconds,flags;text`, and lines with more about it.
    pub(super) fn lines(mut self) -> Vec<String> {
        thread::sleep(SETTLE);
        let mut lines = Vec::new();
        let mut record = [0; 8192];
        loop {
            match self.0.read(&mut record) {
                Ok(0) => break,
                Ok(count) => {
                    let text = String::from_utf8_lossy(&record[..count]);
                    let first = text.lines().next().unwrap_or_default();
                    let message = first.split_once(';').map_or(first, |(_, message)| message);
                    lines.push(message.to_owned());
                }
                // EPIPE: records were overwritten before they were read; the next read goes on.
                Err(error) if error.raw_os_error() == Some(libc::EPIPE) => {
                    lines.push("init: kernel messages were lost here".to_owned());
                }
                Err(_) => break,
            }
        }
        lines
    }
}
