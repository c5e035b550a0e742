//! The domain: what a leak is, told in the kernel's own words. No I/O, and no knowledge of who
//! found it or who will print it.
//!
//! Counts in here are *normalized*: the mask and the baseline B are already taken off, so a
//! clean task shows 0 and one missing `preempt_enable()` shows 1.
//!
//! Uses no other room.

mod bits;
mod handler;

use std::{fmt, time::Duration};

pub use bits::{Bits, Change, Layout, change};
pub use handler::{Handler, HandlerKind, Interrupt};
pub use preemptleak_ebpf::{Class, Counter};

/// Which table a system call number belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Abi {
    /// Native 64-bit calls.
    X86_64,
    /// 32-bit calls: `int 0x80`, and all calls of 32-bit programs (`TS_COMPAT`).
    Ia32,
    /// 64-bit calls with 32-bit pointers: bit 30 of the number is set.
    X32,
}

impl Abi {
    /// The name used in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Ia32 => "ia32",
            Self::X32 => "x32",
        }
    }
}

/// The name of a task, as the kernel keeps it: up to 15 bytes the process chose itself. Untrusted:
/// whoever prints it must escape it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Comm(pub [u8; 16]);

impl Comm {
    /// The bytes up to the terminating NUL.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.0.split(|byte| *byte == 0).next().unwrap_or_default()
    }

    /// The name as text; what is not UTF-8 becomes U+FFFD. Control characters are still in it.
    #[must_use]
    pub fn to_text(&self) -> String {
        String::from_utf8_lossy(self.as_bytes()).into_owned()
    }
}

impl fmt::Debug for Comm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_text())
    }
}

/// Which system call: number, table, name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Syscall {
    /// The number in the table of `abi`, without the x32 bit.
    pub nr: u32,
    /// Which table.
    pub abi: Abi,
    /// `ioctl`, or `syscall_0x1ff` where the table has no such number.
    pub name: String,
}

/// The argument that selects the operation of a multiplexed call.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Cmd {
    /// The argument as passed. For two-part commands (`setsockopt`) the first part is in the high
    /// 32 bits.
    pub value: u64,
    /// `SIOCBRDELBR`; two names joined by `|` where two headers share a number; `None` where the
    /// number is in no table.
    pub name: Option<String>,
    /// Without a name: what the number itself tells, `_IOC(_IOC_WRITE, 'L', 0x01, 0x8)`.
    pub fields: Option<String>,
}

/// One return address of a kernel stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The address; 0 where the kernel hides addresses.
    pub address: u64,
    /// The function and the offset in it, where kallsyms names it.
    pub symbol: Option<(String, u64)>,
    /// The module the function belongs to; `None` for the kernel proper.
    pub module: Option<String>,
}

/// One finding: a system call (or what ran between two) that did not leave the count as it found it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// When, since boot (`CLOCK_MONOTONIC`; the kernel log's stamps come from `local_clock()`, which
    /// was up to 50 ms apart in a guest).
    pub time: Duration,
    /// Who.
    pub comm: Comm,
    /// Process (tgid), as the initial pid namespace numbers it.
    pub pid: u32,
    /// Thread, likewise.
    pub tid: u32,
    /// The CPU on which the task was when the finding was made.
    pub cpu: u32,
    /// Which call; `None` for class `outside` of a task that makes none (a kernel thread).
    pub syscall: Option<Syscall>,
    /// Which operation of that call, where the call is multiplexed.
    pub cmd: Option<Cmd>,
    /// What it was in place of a call; then the task is the one that was interrupted, which is innocent,
    /// and of a work item its worker.
    pub handler: Option<Handler>,
    /// The interrupt that such a handler served, where it is a device's.
    pub interrupt: Option<Interrupt>,
    /// The raw arguments; empty where they are not known.
    pub args: Vec<u64>,
    /// What the call returned; `None` where it had not returned when the finding was made.
    pub ret: Option<i64>,
    /// The count at entry.
    pub enter: i32,
    /// The count at exit.
    pub exit: i32,
    /// What leaked: `exit - enter`, but for `masked` what the scheduler's reset hid.
    pub delta: i32,
    /// Which of the kernel's counters `enter`, `exit` and `delta` are of.
    pub counter: Counter,
    /// What kind of finding.
    pub class: Class,
    /// The kernel's own message ("BUG: scheduling while atomic") named this task, in this call or,
    /// where there is none, between two calls.
    pub blamed: bool,
    /// Of a heal: the call that had left the count raised, so that whoever is blamed here is the
    /// victim; `None` where that was not seen.
    pub culprit: Option<Culprit>,
    /// Where the count was raised first, as the kernel remembers it (`preempt_disable_ip`);
    /// `None` on kernels without CONFIG_DEBUG_PREEMPT.
    pub disabled_at: Option<Frame>,
    /// Where the task slept and the scheduler reset the count, innermost first; empty unless it did
    /// so in this call and the kernel let us see it.
    pub stack: Vec<Frame>,
    /// Of a leak that the user knows of (`--known`): the reason given; it fails no run.
    pub known: Option<String>,
    /// The begin of the call was not seen, in a task with a seccomp filter or a tracer, which may have answered
    /// for it. What is told is of the time before.
    pub never_ran: bool,
    /// The kernel skipped runs of the programs, so that it may have been made in a call before this one,
    /// or between two. Never of class `leak`, `underflow` or `masked`.
    pub unproven: bool,
}

impl Leak {
    /// By how much, of what.
    #[must_use]
    pub const fn change(&self) -> Change {
        Change {
            counter: self.counter,
            delta: self.delta,
            counts: Some([self.enter, self.exit]),
        }
    }
}

/// The call that left a count raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Culprit {
    /// Which call; `None` where it was raised outside of any.
    pub syscall: Option<Syscall>,
    /// Which operation.
    pub cmd: Option<Cmd>,
    /// Which handler, where it was one in place of a call.
    pub handler: Option<Handler>,
}

/// What the kernel itself logged of a task that was traced (`--kmsg-read`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KernelMessage {
    /// The log's own time stamp, since boot.
    pub time: Duration,
    /// The thread it names.
    pub tid: u32,
    /// Its words; a task's name is in them, so they are untrusted.
    pub text: String,
}

/// A row of the final table: how often the same finding was made. Exact even where single events
/// were lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Who.
    pub comm: Comm,
    /// Which call.
    pub syscall: Option<Syscall>,
    /// Which operation.
    pub cmd: Option<Cmd>,
    /// Which handler in place of a call; then `comm` is empty.
    pub handler: Option<Handler>,
    /// How much.
    pub delta: i32,
    /// Of which counter.
    pub counter: Counter,
    /// What kind.
    pub class: Class,
    /// How often.
    pub count: u64,
    /// As in [`Leak`].
    pub known: Option<String>,
    /// As in [`Leak`].
    pub unproven: bool,
}

impl Row {
    /// By how much, of what.
    #[must_use]
    pub const fn change(&self) -> Change {
        Change {
            counter: self.counter,
            delta: self.delta,
            counts: None,
        }
    }

    /// Whether this is what a run fails for: a leak that nobody knows of.
    #[must_use]
    pub const fn fails(&self) -> bool {
        self.class.is_leak() && self.known.is_none()
    }
}

/// How many leaks, of all kinds, are known ones.
#[must_use]
pub fn known_leaks(rows: &[Row]) -> u64 {
    rows.iter()
        .filter(|row| row.known.is_some())
        .fold(0, |sum, row| sum.saturating_add(row.count))
}

/// The answer to "does it leak?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Everything was seen and nothing leaked but what is known.
    Clean,
    /// At least one leak that is not known.
    Leaks,
    /// No such leak was seen, but not everything was.
    Unknown,
}

impl Verdict {
    /// The name used in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Leaks => "leaks",
            Self::Unknown => "unknown",
        }
    }
}

/// What was seen and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How long both tracepoints were attached.
    pub duration: Duration,
    /// System calls that returned while attached, on the whole host, before any filter.
    pub calls: u64,
    /// CPUs on which the baseline was calibrated.
    pub cpus: u32,
    /// Runs of the programs on sys_enter and sys_exit that the kernel skipped, because the program
    /// was running on that CPU already: from 7.2 on these programs are preemptible. Each call has two.
    /// No loss as long as they are few and resets are seen: a count that such a call left raised shows
    /// later, as a finding that is not proven. Where resets are not seen, they are a loss and not in
    /// here.
    pub skipped: u64,
    /// When, after the start, the programs took over of which no run is skipped; `None` where they
    /// were not needed or could not be had.
    pub held_since: Option<Duration>,
    /// Each loss: without a leak it turns the verdict to unknown. Empty is what you want.
    pub losses: Vec<Loss>,
    /// What this kernel cannot show at all, each as one sentence with its remedy.
    pub blind_spots: Vec<String>,
}

impl Coverage {
    /// The share of calls that the programs looked at twice, at both ends: 1 for all. At least so many: two
    /// runs that were skipped may be of one call.
    #[must_use]
    pub fn looked_at(&self) -> f64 {
        if self.calls == 0 {
            1.0
        } else {
            (1.0 - self.skipped as f64 / self.calls as f64).max(0.0)
        }
    }
}

/// Something that should have been seen and was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// A stable name for machines: `events`, `keys`, `tasks`, `runs`, `cpus`, `ancestry`, `lockdep`.
    pub kind: &'static str,
    /// How many.
    pub count: u64,
    /// What it means, for people.
    pub meaning: String,
}

/// The end of a run: everything a report needs to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The answer.
    pub verdict: Verdict,
    /// The table, most frequent first. Heals are in it; they are no leaks.
    pub rows: Vec<Row>,
    /// What was seen and what was not.
    pub coverage: Coverage,
    /// How COMMAND ended; `None` without one.
    pub command: Option<CommandEnd>,
}

/// How the traced COMMAND ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandEnd {
    /// It exited with this status.
    Exited(i32),
    /// It was killed by this signal.
    Signaled(i32),
    /// It was still running when tracing ended.
    Running,
}

/// What a report says before the first leak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    /// `uname -r`.
    pub kernel: String,
    /// Wall clock at start, since the Unix epoch.
    pub wall: Duration,
    /// Time since boot at that moment: the two together turn a leak's time into wall clock.
    pub boot: Duration,
    /// How the count was found: `ksym`, `kallsyms`, `btf`.
    pub address: &'static str,
    /// The bit layout in force.
    pub layout: Layout,
    /// The count a clean task shows inside the programs at `sys_enter` and `sys_exit`.
    pub baseline: [u32; 2],
    /// What is watched, in the words of `--watch`.
    pub watch: Vec<&'static str>,
    /// How resets are seen: `fentry`, `kprobe`, or `None` for not at all.
    pub resets: Option<&'static str>,
    /// COMMAND and its arguments; empty when the whole host is traced.
    pub command: Vec<String>,
    /// The filters in force, as the user would write them; empty for none.
    pub filters: Vec<String>,
}
