//! Boots a guest and runs jobs in it.
//!
//! One guest can run many jobs, one after the other; each gives its output as it comes, the
//! kernel's messages, and its end. What kills the guest is an error, never a job's status.

use std::{
    fmt, fs,
    io::{self, BufReader, BufWriter},
    net::Shutdown,
    os::{
        fd::AsRawFd,
        unix::{net::UnixStream, process::CommandExt},
    },
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use preemptleak_tests::{
    protocol::{Ending, Frame, Job},
    scenario::Traits,
};

use super::{
    cache::Cache,
    initramfs::Initramfs,
    kernel::{Catalogue, Kernel},
    payload, programs,
    qemu::{Qemu, option},
    vmlinux,
};

/// How long after a job's own deadline the guest itself counts as hung.
const GRACE: Duration = Duration::from_secs(10);

/// A processor without the features that tell the kernel to clear and copy memory by `rep stosb` and
/// `rep movsb`, which the emulator does byte by byte.
const FAST: &str = "max,erms=off,fsrm=off,fsrs=off,fzrm=off,fsrc=off";

/// How a guest is to be.
#[derive(Clone, Debug)]
pub(crate) struct VmOptions {
    /// A name of `tests/kernels.toml`, or the path of an image: with a `/` in it.
    pub(crate) kernel: String,
    /// More kernel arguments.
    pub(crate) append: Vec<String>,
    /// Files and folders of the host, and where they go in the guest.
    pub(crate) add: Vec<(PathBuf, String)>,
    /// Processors.
    pub(crate) smp: u32,
    /// Memory in MiB.
    pub(crate) memory: u32,
    /// Count instructions instead of time: the guest's clock is its instructions, the same in
    /// every run.
    pub(crate) icount: bool,
    /// How long the guest may take to come up.
    pub(crate) boot_timeout: Duration,
    /// Connect the console with the terminal.
    pub(crate) terminal: bool,
}

impl Default for VmOptions {
    fn default() -> Self {
        Self {
            kernel: "6.1".to_owned(),
            append: vec![],
            add: vec![],
            smp: 2,
            memory: 512,
            icount: false,
            boot_timeout: Duration::from_secs(120),
            terminal: false,
        }
    }
}

/// Why a guest gave no answer.
#[derive(Debug)]
pub(crate) enum VmError {
    /// It could not be made or started.
    Setup(anyhow::Error),
    /// A module of the user's own does not build or does not load.
    Module(anyhow::Error),
    /// It ended by itself: what it was doing, and the last words on its console.
    Crashed(&'static str, String),
    /// It ran past its deadline: what it was doing, and for how long.
    Deadline(&'static str, Duration),
    /// What came over its channel made no sense.
    Channel(io::Error),
}

impl fmt::Display for VmError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Setup(error) => write!(f, "the guest could not be started: {error:#}"),
            Self::Module(error) => write!(f, "{error:#}"),
            Self::Crashed(when, words) => write!(f, "the guest crashed {when}: {words}"),
            Self::Deadline(when, limit) => {
                let limit = limit.as_secs_f64();
                write!(f, "the guest gave no answer within {limit} s {when}")
            }
            Self::Channel(error) => write!(f, "the guest's channel is broken: {error}"),
        }
    }
}

impl std::error::Error for VmError {}

impl From<anyhow::Error> for VmError {
    fn from(error: anyhow::Error) -> Self {
        Self::Setup(error)
    }
}

/// What a job gives while it runs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Piece<'a> {
    /// Bytes of its stdout.
    Stdout(&'a [u8]),
    /// Bytes of its stderr.
    Stderr(&'a [u8]),
    /// A line of the kernel's log. They come when the job is over.
    Kmsg(&'a str),
}

/// A guest that is up. Dropping it ends it.
#[derive(Debug)]
pub(crate) struct Guest {
    qemu: Child,
    channel: UnixStream,
    frames: Receiver<io::Result<Frame>>,
    console: PathBuf,
    traits: Traits,
    has_modules: bool,
    terminal: bool,
}

impl Guest {
    /// Fetches and builds what is missing, boots, and waits until the guest is ready for a job.
    pub(crate) fn boot(
        cache: &Cache,
        catalogue: &Catalogue,
        options: &VmOptions,
        console: &Path,
    ) -> Result<Self, VmError> {
        let mut guest = start(cache, catalogue, options, console)?;
        match guest.next("while booting", Instant::now(), options.boot_timeout)? {
            Frame::Ready => Ok(guest),
            other => Err(VmError::Channel(io::Error::other(format!("{other:?}")))),
        }
    }

    /// Fetches and builds what is missing of a kernel, so that a guest with it boots at once.
    pub(crate) fn prepare(cache: &Cache, catalogue: &Catalogue, kernel: &str) -> Result<()> {
        let _lock = cache.lock()?;
        Parts::prepare(cache, catalogue, kernel).map(drop)
    }

    /// What the kernel's configuration says about counting preemption.
    pub(crate) fn traits(&self) -> Traits {
        self.traits
    }

    /// Whether the modules that leak are there.
    pub(crate) fn has_modules(&self) -> bool {
        self.has_modules
    }

    /// What it has taken of this machine's processors so far. On a busy machine that alone can be compared.
    pub(crate) fn processor_time(&self) -> Duration {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.qemu.id())).unwrap_or_default();
        // utime and stime, in ticks of 10 ms; the name before them may have spaces in it (proc(5)).
        let (_, fields) = stat.rsplit_once(") ").unwrap_or_default();
        let ticks = fields
            .split(' ')
            .skip(11)
            .take(2)
            .flat_map(str::parse::<u64>);
        Duration::from_millis(10 * ticks.sum::<u64>())
    }

    /// Runs a job; `piece` gets its output as it comes. The end of the job, or an error when the
    /// guest died or hung.
    pub(crate) fn run(
        &mut self,
        job: &Job,
        mut piece: impl FnMut(Piece<'_>) -> io::Result<()>,
    ) -> Result<Ending, VmError> {
        const WHEN: &str = "while the command ran";
        let start = Instant::now();
        let limit = Duration::from_millis(job.timeout_ms).saturating_add(GRACE);
        let sent = Frame::Job(job.clone()).write(&mut self.channel);
        sent.map_err(VmError::Channel)?;
        loop {
            let result = match self.next(WHEN, start, limit)? {
                Frame::Stdout(bytes) => piece(Piece::Stdout(&bytes)),
                Frame::Stderr(bytes) => piece(Piece::Stderr(&bytes)),
                Frame::Kmsg(line) => piece(Piece::Kmsg(&line)),
                Frame::Done(ending) => return Ok(ending),
                other => Err(io::Error::other(format!("{other:?}"))),
            };
            result.map_err(VmError::Channel)?;
        }
    }

    fn next(
        &mut self,
        when: &'static str,
        start: Instant,
        limit: Duration,
    ) -> Result<Frame, VmError> {
        match self
            .frames
            .recv_timeout(limit.saturating_sub(start.elapsed()))
        {
            Ok(Ok(frame)) => Ok(frame),
            Ok(Err(error)) => Err(VmError::Channel(error)),
            Err(RecvTimeoutError::Timeout) => Err(VmError::Deadline(when, limit)),
            Err(RecvTimeoutError::Disconnected) => {
                let status = self
                    .qemu
                    .wait()
                    .map_or_else(|e| e.to_string(), |s| s.to_string());
                let words = last_words(&self.console).unwrap_or(format!("QEMU ended ({status})"));
                Err(VmError::Crashed(when, words))
            }
        }
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        // All that was asked for has arrived: there is nothing in the guest to save. That it is
        // gone already is fine.
        let _ = self.channel.shutdown(Shutdown::Both);
        if self.terminal {
            // Only a QEMU that ends by itself gives the terminal back as it was.
            // SAFETY: the child has not been waited for, so its number is still its own.
            unsafe { libc::kill(self.qemu.id().cast_signed(), libc::SIGTERM) };
        } else {
            let _ = self.qemu.kill();
        }
        let _ = self.qemu.wait();
    }
}

/// The line of the console that says best why the guest is gone.
fn last_words(console: &Path) -> Option<String> {
    let text = fs::read(console).ok()?;
    let text = String::from_utf8_lossy(&text);
    let lines = || text.lines().rev().filter(|line| !line.trim().is_empty());
    let line = [" init: ", "Kernel panic"]
        .iter()
        .find_map(|words| lines().find(|line| line.contains(words)))
        .or_else(|| lines().next())?;
    Some(line.trim().to_owned())
}

/// What a guest needs of its kernel.
struct Bootable {
    image: PathBuf,
    modules: Vec<payload::Module>,
    traits: Traits,
}

impl Bootable {
    fn prepare(cache: &Cache, catalogue: &Catalogue, kernel: &str) -> Result<Self> {
        if kernel.contains('/') {
            let image = PathBuf::from(kernel);
            let data = fs::read(&image).with_context(|| format!("cannot read {kernel}"))?;
            return Ok(Self {
                image,
                modules: vec![],
                traits: vmlinux::traits(&data),
            });
        }
        let kernel = Kernel::prepare(cache, catalogue, kernel)?;
        Ok(Self {
            image: kernel.vmlinux(),
            modules: payload::modules(cache, &kernel)?,
            traits: kernel.traits()?,
        })
    }
}

/// What a guest is made of, besides our programs.
struct Parts {
    qemu: Qemu,
    userland: PathBuf,
    kernel: Bootable,
}

impl Parts {
    /// Gets them. Call with the cache's lock held.
    fn prepare(cache: &Cache, catalogue: &Catalogue, kernel: &str) -> Result<Self> {
        Ok(Self {
            qemu: Qemu::prepare(cache)?,
            kernel: Bootable::prepare(cache, catalogue, kernel)?,
            userland: payload::userland(cache)?,
        })
    }
}

fn start(
    cache: &Cache,
    catalogue: &Catalogue,
    options: &VmOptions,
    console: &Path,
) -> Result<Guest> {
    let programs = programs::build()?;
    let lock = cache.lock()?;
    let Parts {
        qemu,
        userland,
        kernel,
    } = Parts::prepare(cache, catalogue, &options.kernel)?;
    let Bootable {
        image,
        modules,
        traits,
    } = kernel;
    drop(lock);
    // Beside the consoles: should this run be killed, it goes when they do.
    let initrd = tempfile::Builder::new()
        .prefix("initramfs-")
        .tempfile_in(console.parent().unwrap_or(Path::new(".")))?;
    let mut archive = Initramfs::new(BufWriter::new(initrd.as_file()));
    // What the caller brings comes first: it may replace anything of ours.
    for (host, guest) in &options.add {
        archive.host(host, guest)?;
    }
    payload::fill(&mut archive, &userland, &programs, &modules)?;
    archive.finish()?;

    let (ours, theirs) = UnixStream::pair().context("cannot make the guest's channel")?;
    let mut command = qemu.command();
    devices(&mut command, options, console);
    command
        .arg("-chardev")
        .arg(format!("socket,id=channel,fd={}", theirs.as_raw_fd()))
        .args(["-serial", "chardev:channel", "-kernel"])
        .arg(image)
        .arg("-initrd")
        .arg(initrd.path())
        .arg("-append")
        .arg(arguments(options));
    if !options.terminal {
        command.stdin(Stdio::null());
        // QEMU's own words must not mix with COMMAND's output.
        command.stdout(Stdio::null());
    }
    let parent = process::id().cast_signed();
    let fd = theirs.as_raw_fd();
    // SAFETY: only system calls between fork and exec; the descriptor is open until then.
    unsafe {
        command.pre_exec(move || {
            // Whatever ends us ends the guest.
            libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
            if libc::getppid() != parent {
                return Err(io::Error::other("the parent is gone"));
            }
            if libc::fcntl(fd, libc::F_SETFD, 0) < 0 {
                return Err(io::Error::last_os_error());
            }
            Ok(())
        });
    }
    let child = command.spawn().context("cannot run QEMU")?;
    drop(theirs);
    let frames = receive(ours.try_clone()?, initrd);
    Ok(Guest {
        qemu: child,
        channel: ours,
        frames,
        console: console.to_path_buf(),
        traits,
        has_modules: !modules.is_empty(),
        terminal: options.terminal,
    })
}

/// Reads the guest's frames on a thread, so that a slow reader of our output never makes the
/// guest's serial port wait. It also keeps the initramfs until the guest is up.
fn receive(channel: UnixStream, initrd: tempfile::NamedTempFile) -> Receiver<io::Result<Frame>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut initrd = Some(initrd);
        let mut channel = BufReader::new(channel);
        while let Some(frame) = Frame::read(&mut channel).transpose() {
            initrd = None;
            let last = frame.is_err();
            if sender.send(frame).is_err() || last {
                break;
            }
        }
        drop(initrd);
    });
    receiver
}

fn devices(command: &mut Command, options: &VmOptions, console: &Path) {
    if options.icount {
        // What is recorded was counted on this processor.
        command.args(["-accel", "tcg", "-icount", "shift=0,sleep=off"]);
        command.args(["-smp", "1", "-cpu", "max"]);
    } else {
        command.args(["-accel", "tcg,thread=multi", "-cpu", FAST]);
        command.args(["-smp", &options.smp.to_string()]);
    }
    command.args(["-m", &options.memory.to_string(), "-chardev"]);
    if options.terminal {
        command.arg(option("stdio,id=console,signal=off,logfile=", console));
    } else {
        command.arg(option("file,id=console,path=", console));
    }
    command.args(["-serial", "chardev:console"]);
}

fn arguments(options: &VmOptions) -> String {
    // noirqdebug: under PREEMPT_RT a job that writes much makes the kernel take the channel's interrupt
    // for a spurious one and switch it off ("irq 3: nobody cared", seen on 6.12).
    // no_timer_check: on a loaded machine the ticks that the kernel waits for may come too late, and it
    // panics ("IO-APIC + timer doesn't work!", seen on 6.1 once in 173 boots). The check is
    // timer_irq_works() in arch/x86/kernel/apic/io_apic.c.
    let mut line =
        "console=ttyS0 panic=-1 quiet nokaslr mitigations=off noirqdebug no_timer_check".to_owned();
    if !options.icount {
        // 6.1, for one, takes the TSCs of several processors for unequal (unsynchronized_tsc() in
        // arch/x86/kernel/tsc.c) and reads the HPET instead: an access to a device for each look at the
        // clock. Here all of them are one counter.
        line.push_str(" tsc=reliable");
    }
    for more in &options.append {
        line.push(' ');
        line.push_str(more);
    }
    line
}
