//! Never a false word: a healthy kernel under everything that a tracer of system calls may get
//! wrong. Debian's stress-ng and our own `soak` make the calls; nothing leaks, so whatever is
//! reported is false.
//!
//! Left out are stressors that need what the guest has not (a disk, modules, a GPU, users other than
//! root: `exec` and `spawn`), that only compute, that stress-ng itself keeps for those who ask for
//! harm (`sysinval`), and that make the kernel complain or run out of memory by design
//! (`softlockup`, `oom-pipe`, `bigheap`, `mmapfork`, `watchdog`, `klog`, `smi`).

mod figures;

use std::{fmt, time::Duration};

use super::{Case, run_for};
use crate::rig::{Guest, VmError};
use figures::judge;
pub(crate) use figures::{Figures, outcome};

/// stress-ng's stressors, those of a line at the same time.
pub(crate) const GROUPS: &[&str] = &[
    // Processes and signals.
    "fork vfork clone daemon pthread exit-group kill zombie wait sigchld pidfd nice",
    "signal sigsuspend sigq sigrt sigpending sigfd sigio sigpipe sigabrt sigfpe sigsegv sigtrap",
    "signest bad-altstack alarm itimer timer timerfd nanosleep sleep clock usersyscall mcontend",
    // What they say to each other.
    "pipe pipeherd poll epoll eventfd fifo futex mutex mq msg sem sem-sysv shm-sysv",
    "switch yield membarrier ring-pipe sendfile splice tee vm-splice sock sockpair sockfd sockabuse",
    "udp netlink-proc netlink-task sockdiag rawsock rawudp rseq schedpolicy affinity",
    // Memory.
    "mmap munmap mremap madvise mlock mprotect msync mincore fault userfaultfd vm-addr",
    "vm-rw vm-segv brk stack pkey memfd remap shm secretmem rmap tlb-shootdown pagemove vm",
    // Files.
    "dentry dir file-ioctl flock locka lockf lockofd lease chdir chmod chown open close dup fcntl",
    "fstat utime rename link symlink access xattr inotify fanotify dnotify handle seek getdent",
    "mknod fallocate fpunch copy-file readahead sync-file touch aio aiol io-uring procfs",
    // All the others.
    "syscall enosys sysinfo sysbadaddr set get getrandom kcmp prctl personality seccomp ptrace",
    "ioprio rlimit session cap null zero full urandom env unshare landlock vdso fp-error priv-instr",
];

/// What the short soak runs: a group from each part.
const SHORT: &[&str] = &[GROUPS[0], GROUPS[3], GROUPS[6], GROUPS[11]];

/// How long it takes at least, in seconds.
const SHORT_SECONDS: u64 = 9;

/// Tasks that are always in a system call, and seldom get a CPU: one that was preempted inside a program
/// of the tracer's stays there for long.
const BUSY: u32 = 24;

/// How long a group runs, in seconds.
const GROUP_SECONDS: u64 = 2;

/// What is traced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// `trace -- SOAK`.
    Command,
    /// The whole host, on which the soak has begun before the trace and ends after it.
    Host,
}

impl Scope {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Command, Self::Host];
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Command => "COMMAND",
            Self::Host => "host",
        })
    }
}

/// Soaks a guest that is up for about so many seconds.
pub(crate) fn soak(
    guest: &mut Guest,
    scope: Scope,
    groups: &[&str],
    seconds: u64,
) -> Result<Figures, VmError> {
    let counts = guest.traits().preempt_count;
    let load = load(groups);
    let trace = trace(scope, seconds);
    // What hangs is killed, and is seen by that it did nothing.
    let limit = Duration::from_secs(3 * seconds + 120);
    let ran = run_for(guest, &["sh", "-c", &trace], &[("LOAD", &load)], limit)?;
    Ok(judge(&ran, counts))
}

/// The shell command that is the soak. It goes on until there is a file `stop`.
fn load(groups: &[&str]) -> String {
    let stress = groups.iter().map(|group| {
        let stressors: String = group
            .split_whitespace()
            .map(|name| format!(" --{name} 1"))
            .collect();
        // After its time a stressor gets SIGALRM; what does not end then is killed.
        format!(
            "[ ! -e stop ] || break; timeout -s KILL 60 stress-ng{stressors} \
             --timeout {GROUP_SECONDS} --metrics-brief --temp-path /tmp \
             --vm-bytes 8m --mmap-bytes 8m --shm-bytes 8m\n"
        )
    });
    format!(
        "nice -n 19 busy {BUSY} & busy=$!; \
         until [ -e stop ]; do soak 3 $HAZARDS; done & hazards=$!; \
         while :; do\n{}done; wait $hazards; kill $busy; wait; echo soak: over",
        stress.collect::<String>()
    )
}

/// The shell command that traces it. Its stdout is the report, its stderr all else that was said.
fn trace(scope: Scope, seconds: u64) -> String {
    let trace = "preemptleak trace --format json --output soak.jsonl";
    let run = match scope {
        Scope::Command => format!(
            "{trace} -- sh -c \"(sleep {seconds}; touch stop) & $LOAD\" >soak.log 2>&1; status=$?"
        ),
        // No CPU comes or goes while the trace begins: it could not be calibrated.
        Scope::Host => format!(
            "HAZARDS='--without hotplug' sh -c \"$LOAD\" >soak.log 2>&1 & load=$!; \
             {trace} --duration {seconds} >/dev/null 2>soak.err & trace=$!; \
             until [ -s soak.jsonl ]; do sleep 0.2; done; \
             soak {seconds} hotplug >hotplug.log 2>&1; \
             wait $trace; status=$?; touch stop; wait $load; cat hotplug.log >>soak.log"
        ),
    };
    // Messages that are no complaints stay off the console, which is slow.
    format!(
        "dmesg -n 5; echo >/proc/sys/kernel/seccomp/actions_logged; cd /tmp; \
         rm -f soak.jsonl soak.err stop; {run}; \
         cat soak.jsonl; cat soak.err soak.log >&2 2>/dev/null; exit $status"
    )
}

/// A soak as every boot has one: a short one. It is run again where the kernel complained of what
/// may be a fault of its own; then it must be silent.
pub(crate) fn short(scope: Scope) -> Case {
    Case::new(format!("soak of {scope}"), move |guest| {
        let figures = soak(guest, scope, SHORT, SHORT_SECONDS)?;
        if !figures.may_be_the_kernels_own() {
            return Ok(outcome(&figures));
        }
        let what = figures.complaints.join("; ");
        eprintln!("xtask: soak of {scope}: the kernel complained: {what}; once more");
        Ok(outcome(&soak(guest, scope, SHORT, SHORT_SECONDS)?))
    })
}
