//! `leak` and `heal`: one finding.

use serde::{Deserialize, Serialize};

use super::{
    BitsRecord, CmdRecord, CulpritRecord, FrameRecord, HandlerRecord, SCHEMA, Text, common::call,
    hex, missing,
};
use crate::{
    host::names,
    leak::{Layout, Leak},
};

/// A finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LeakRecord<'a> {
    /// version of the schema
    pub v: u32,
    /// seconds since boot (`CLOCK_MONOTONIC`; the kernel log has a clock of its own, some milliseconds
    /// apart)
    #[serde(default)]
    pub time: f64,
    /// name of the task, at most 15 bytes
    pub comm: Text<'a>,
    /// process (tgid) in the initial pid namespace
    #[serde(default)]
    pub pid: u32,
    /// thread, likewise
    #[serde(default)]
    pub tid: u32,
    /// name of the call; null for a task that makes none (a kernel thread), and for a handler
    pub syscall: Option<Text<'a>>,
    /// its number in the table of `abi`, without the x32 bit
    pub nr: Option<u32>,
    /// `x86_64`, `ia32` or `x32`
    pub abi: Option<Text<'a>>,
    /// the operation, for a call that has several (`ioctl`, `fcntl`, `bpf`, ...)
    pub cmd: Option<CmdRecord<'a>>,
    /// what it was in place of a call; then `comm`, `pid` and `tid` are of the task that was interrupted,
    /// which is innocent, or of a work item's worker; null: a call, or neither
    pub handler: Option<HandlerRecord<'a>>,
    /// the raw arguments in hex, exact to 64 bits; empty: not known
    #[serde(default, deserialize_with = "missing::short")]
    pub args: Vec<Text<'a>>,
    /// what the call returned; null: it had not
    pub ret: Option<i64>,
    /// name of the error it returned: `ENODEV`
    pub errno: Option<Text<'a>>,
    /// the counter at entry
    #[serde(default)]
    pub enter: i32,
    /// the counter at exit
    #[serde(default)]
    pub exit: i32,
    /// what leaked: `exit - enter`; for `masked` what the reset hid; for `slept` what was held; for
    /// `outside` what changed before the call
    pub delta: i32,
    /// `delta` by its fields, each signed; null for a counter that has no fields
    pub bits: Option<BitsRecord>,
    /// what `enter`, `exit` and `delta` are of, by the kernel's name: `preempt_count`; with `--watch`
    /// also `rcu_read_lock_nesting`, `migration_disabled`, `pagefault_disabled`, `softirq_disable_cnt`,
    /// `lockdep_depth`
    #[serde(default = "missing::counter")]
    pub counter: Text<'a>,
    /// `leak`, `underflow`, `heal`, `masked`, `outside` or `slept`
    pub class: Text<'a>,
    /// the kernel's own message (`BUG: scheduling while atomic`) named this task, in this call or,
    /// where `syscall` is null, between two calls
    #[serde(default)]
    pub blamed: bool,
    /// of a `heal`: the call that had left the count raised; whoever is blamed here is its victim.
    /// null: not a heal, or not seen
    pub culprit: Option<CulpritRecord<'a>>,
    /// the CPU on which the task was
    #[serde(default)]
    pub cpu: u32,
    /// where the count was raised first, as a kernel with CONFIG_DEBUG_PREEMPT remembers it; null: it
    /// does not
    pub disabled_at: Option<FrameRecord<'a>>,
    /// where the task slept and the scheduler reset the count, innermost first, from the probe that
    /// saw it; empty: it did not, or not known
    #[serde(default, deserialize_with = "missing::short")]
    pub stack: Vec<FrameRecord<'a>>,
    /// the reason `--known` gives for a leak that is known and fails no run; null: it is not known
    pub known: Option<Text<'a>>,
    /// the begin of the call was not seen, and its task has a seccomp filter or a tracer, which may have
    /// answered for it: it is not named as the culprit
    #[serde(default)]
    pub never_ran: bool,
    /// the kernel skipped runs of our programs, or the trace had just begun: it was made in this call
    /// or in one before it; then `class` is `outside`, or `heal` without a `culprit`, and no filter of
    /// calls and classes leaves it out
    #[serde(default)]
    pub unproven: bool,
}

impl<'a> LeakRecord<'a> {
    /// The finding.
    pub(crate) fn of(leak: &'a Leak, layout: Layout) -> Self {
        let Leak {
            time,
            comm,
            pid,
            tid,
            cpu,
            syscall,
            cmd,
            handler,
            interrupt,
            args,
            ret,
            enter,
            exit,
            delta,
            counter,
            class,
            blamed,
            culprit,
            disabled_at,
            stack,
            known,
            never_ran,
            unproven,
        } = leak;
        let (syscall, nr, abi) = call(syscall.as_ref());
        Self {
            v: SCHEMA,
            time: time.as_secs_f64(),
            comm: comm.to_text().into(),
            pid: *pid,
            tid: *tid,
            syscall,
            nr,
            abi,
            cmd: cmd.as_ref().map(CmdRecord::of),
            handler: handler
                .as_ref()
                .map(|handler| HandlerRecord::of(handler, interrupt.as_ref())),
            args: args.iter().map(|arg| hex(*arg).into()).collect(),
            ret: *ret,
            errno: ret.and_then(names::errno).map(Text::from),
            enter: *enter,
            exit: *exit,
            delta: *delta,
            bits: BitsRecord::of_change(leak.change(), layout),
            counter: counter.name().into(),
            class: class.name().into(),
            blamed: *blamed,
            culprit: culprit.as_ref().map(CulpritRecord::of),
            cpu: *cpu,
            disabled_at: disabled_at.as_ref().map(FrameRecord::of),
            stack: stack.iter().map(FrameRecord::of).collect(),
            known: known.as_deref().map(Text::from),
            never_ran: *never_ran,
            unproven: *unproven,
        }
    }
}
