//! `explain`: what a report of the kernel's means, or a raw count. The room `explain` fills it.

use serde::{Deserialize, Serialize};

use super::{BitsRecord, CmdRecord, Text};

/// A report, or a raw count, of which little is known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExplainRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// which report, see below; `count` for a raw count
    pub kind: Text<'a>,
    /// the function of the kernel that prints it, and its file
    pub source: Option<Text<'a>>,
    /// its first line, without what a log puts before it
    pub line: Option<Text<'a>>,
    /// how often it is in the log; what follows is that of the first
    pub times: u64,
    /// the log's time stamp, in seconds since boot
    pub time: Option<f64>,
    /// name of the task, where the report tells it
    pub comm: Option<Text<'a>>,
    /// its pid (a thread's own)
    pub pid: Option<u32>,
    /// the release of the kernel that wrote it, from any line of the log
    pub kernel: Option<Text<'a>>,
    /// its machine, by what only that one prints: `x86_64`, `i386`, `arm64`, `arm`, `riscv`, `mips`,
    /// `powerpc`, `m68k` (the last four of any width); null: the log does not show it, or shows several
    pub arch: Option<Text<'a>>,
    /// whether it is a PREEMPT_RT kernel; null: the log does not show it
    pub rt: Option<bool>,
    /// where the task was: `call` (inside a system call), `exit_to_user` (on its way back to user mode),
    /// `fault` (in a page fault), `kernel_thread`, `idle` (the idle task), `boot` (PID 1 before user
    /// mode), `cpu_start` (the idle task of a CPU that is brought up), or what came on top of it:
    /// `softirq`, `hardirq`, `nmi`; null: the log does not show it
    pub context: Option<Text<'a>>,
    /// `leak` (something was taken and not given back, or given back too often), `leak_or_sleep` (that,
    /// or code that sleeps where it may not: the report cannot tell), `sleep` (code sleeps where it may
    /// not), `consequence` (only what an earlier report left behind), `not_a_count` (the number is none:
    /// what holds it was overwritten), `other`; null for a raw count
    pub verdict: Option<Text<'a>>,
    /// the report that left it behind, of a `consequence`; null for others
    pub consequence_of: Option<ConsequenceRecord<'a>>,
    /// `preempt_count` as the report has it
    pub count: Option<CountRecord<'a>>,
    /// what all readings agree on: what a rig compares with
    pub left: Option<BitsRecord>,
    /// the call in the registers below the trace, or in the trace: where the task was, not who leaked
    pub syscall: Option<Text<'a>>,
    /// as in `leak`; null also for other machines, which have other numbers
    pub nr: Option<u32>,
    /// as in `leak`; null also for other machines
    pub abi: Option<Text<'a>>,
    /// its command, where all registers are there
    pub cmd: Option<CmdRecord<'a>>,
    /// the callers in the call trace, innermost first, without those that only print or sleep
    pub stack: Vec<Text<'a>>,
    /// the locks that lockdep counts, as the kernel writes them; empty: none; null: not told
    pub locks: Option<Vec<Text<'a>>>,
    /// `Preemption disabled at`; null: not told, or the kernel does not know (`0x0`)
    pub disabled_at: Option<Text<'a>>,
    /// whether the log has a segfault of this very task, before or after; where it may come from the
    /// leak, `says` has it
    pub segfault: bool,
    /// whether it has the earliest time stamp of several complaints about this task in one boot; null:
    /// there is one, or no stamps
    pub first: Option<bool>,
    /// the same in words
    pub says: Vec<SayRecord<'a>>,
    /// commands to run next, quoted for a shell; the narrowest first. Empty: none would find it; `says`
    /// has what helps instead (`instead`)
    pub next: Vec<Text<'a>>,
}

/// The report that left another behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ConsequenceRecord<'a> {
    /// its record: the first line of the output is 0
    pub record: usize,
    /// its `line`
    pub line: Text<'a>,
}

/// A count in a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CountRecord<'a> {
    /// as it stands there; 0 also where `in_atomic(): 0` alone tells it, before 5.16
    pub hex: Text<'a>,
    /// how much of it is rightly there: in `scheduling while atomic` the scheduler's own 1 (0 where the
    /// kernel counts no preemption), one more in the idle task, and `PREEMPT_ACTIVE` in kernels before
    /// 4.4; null: not told
    pub expected: Option<u32>,
    /// what it means; two where the layout is not known and makes a difference; empty: it is no count in
    /// any that makes sense
    pub readings: Vec<ReadingRecord>,
}

/// What a count means in one layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReadingRecord {
    /// in a count of 4 bytes (up to 7.2) or 8
    pub bytes: u32,
    /// the count without what is expected
    pub left: i32,
    /// that by its fields
    pub bits: BitsRecord,
}

/// One or more sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SayRecord<'a> {
    /// what about: `verdict`, `means`, `count`, `locks`, `where`, `call`, `who`, ...
    pub about: Text<'a>,
    /// one or more sentences, for people
    pub text: Text<'a>,
}
