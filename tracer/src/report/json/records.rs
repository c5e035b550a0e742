//! The records, field by field, in the order they are written. Whoever changes one changes
//! `docs/json.md` too: a test holds the two together.

use serde::Serialize;

use crate::{
    leak::{
        Class, CommandEnd, Coverage, Culprit, Frame, KernelMessage, Layout, Leak, Loss, Row, Start,
        Summary, Syscall, known_leaks,
    },
    report::{
        SCHEMA, names,
        parts::{BitsRecord, CmdRecord, hex},
    },
};

#[derive(Serialize)]
pub(super) struct StartRecord<'a> {
    r#type: &'static str,
    v: u32,
    version: &'static str,
    kernel: &'a str,
    wall: f64,
    boot: f64,
    address: &'static str,
    count_bytes: u32,
    baseline: [u32; 2],
    watch: &'a [&'static str],
    resets: Option<&'static str>,
    command: &'a [String],
    filters: &'a [String],
}

impl<'a> StartRecord<'a> {
    pub(super) fn of(start: &'a Start) -> Self {
        let Start {
            kernel,
            wall,
            boot,
            address,
            layout,
            baseline,
            watch,
            resets,
            command,
            filters,
        } = start;
        Self {
            r#type: "start",
            v: SCHEMA,
            version: env!("CARGO_PKG_VERSION"),
            kernel,
            wall: wall.as_secs_f64(),
            boot: boot.as_secs_f64(),
            address,
            count_bytes: layout.size(),
            baseline: *baseline,
            watch,
            resets: *resets,
            command,
            filters,
        }
    }
}

#[derive(Serialize)]
pub(super) struct KernelMessageRecord<'a> {
    r#type: &'static str,
    v: u32,
    time: f64,
    tid: u32,
    text: &'a str,
}

impl<'a> KernelMessageRecord<'a> {
    pub(super) fn of(message: &'a KernelMessage) -> Self {
        let KernelMessage { time, tid, text } = message;
        Self {
            r#type: "kmsg",
            v: SCHEMA,
            time: time.as_secs_f64(),
            tid: *tid,
            text,
        }
    }
}

#[derive(Serialize)]
pub(super) struct LeakRecord<'a> {
    r#type: &'static str,
    v: u32,
    time: f64,
    comm: String,
    pid: u32,
    tid: u32,
    syscall: Option<&'a str>,
    nr: Option<u32>,
    abi: Option<&'static str>,
    cmd: Option<CmdRecord<'a>>,
    args: Vec<String>,
    ret: Option<i64>,
    errno: Option<String>,
    enter: i32,
    exit: i32,
    delta: i32,
    bits: Option<BitsRecord>,
    counter: &'static str,
    class: &'static str,
    blamed: bool,
    culprit: Option<CulpritRecord<'a>>,
    cpu: u32,
    disabled_at: Option<FrameRecord<'a>>,
    stack: Vec<FrameRecord<'a>>,
    known: Option<&'a str>,
    unproven: bool,
}

impl<'a> LeakRecord<'a> {
    pub(super) fn of(leak: &'a Leak, layout: Layout) -> Self {
        let Leak {
            time,
            comm,
            pid,
            tid,
            cpu,
            syscall,
            cmd,
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
            unproven,
        } = leak;
        let (name, nr, abi) = call(syscall.as_ref());
        Self {
            // A type of its own, so that counting `leak` records counts leaks.
            r#type: if *class == Class::Heal {
                "heal"
            } else {
                "leak"
            },
            v: SCHEMA,
            time: time.as_secs_f64(),
            comm: comm.to_text(),
            pid: *pid,
            tid: *tid,
            syscall: name,
            nr,
            abi,
            cmd: cmd.as_ref().map(CmdRecord::of),
            args: args.iter().map(|arg| hex(*arg)).collect(),
            ret: *ret,
            errno: ret.and_then(names::errno),
            enter: *enter,
            exit: *exit,
            delta: *delta,
            bits: BitsRecord::of_change(*counter, *delta, layout),
            counter: counter.name(),
            class: class.name(),
            blamed: *blamed,
            culprit: culprit.as_ref().map(CulpritRecord::of),
            cpu: *cpu,
            disabled_at: disabled_at.as_ref().map(FrameRecord::of),
            stack: stack.iter().map(FrameRecord::of).collect(),
            known: known.as_deref(),
            unproven: *unproven,
        }
    }
}

/// Name, number and table.
fn call(syscall: Option<&Syscall>) -> (Option<&str>, Option<u32>, Option<&'static str>) {
    match syscall {
        Some(Syscall { nr, abi, name }) => (Some(name), Some(*nr), Some(abi.name())),
        None => (None, None, None),
    }
}

#[derive(Serialize)]
struct CulpritRecord<'a> {
    syscall: Option<&'a str>,
    nr: Option<u32>,
    abi: Option<&'static str>,
    cmd: Option<CmdRecord<'a>>,
}

impl<'a> CulpritRecord<'a> {
    fn of(culprit: &'a Culprit) -> Self {
        let Culprit { syscall, cmd } = culprit;
        let (name, nr, abi) = call(syscall.as_ref());
        Self {
            syscall: name,
            nr,
            abi,
            cmd: cmd.as_ref().map(CmdRecord::of),
        }
    }
}

#[derive(Serialize)]
struct FrameRecord<'a> {
    address: Option<String>,
    function: Option<&'a str>,
    offset: Option<u64>,
    module: Option<&'a str>,
}

impl<'a> FrameRecord<'a> {
    fn of(frame: &'a Frame) -> Self {
        let Frame {
            address,
            symbol,
            module,
        } = frame;
        Self {
            address: (*address != 0).then(|| hex(*address)),
            function: symbol.as_ref().map(|(function, _)| function.as_str()),
            offset: symbol.as_ref().map(|(_, offset)| *offset),
            module: module.as_deref(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct SummaryRecord<'a> {
    r#type: &'static str,
    v: u32,
    verdict: &'static str,
    known: u64,
    leaks: Vec<RowRecord<'a>>,
    heals: Vec<RowRecord<'a>>,
    coverage: CoverageRecord<'a>,
    command: Option<CommandRecord>,
}

impl<'a> SummaryRecord<'a> {
    pub(super) fn of(summary: &'a Summary, layout: Layout) -> Self {
        let Summary {
            verdict,
            rows,
            coverage,
            command,
        } = summary;
        let (leaks, heals): (Vec<&Row>, Vec<&Row>) =
            rows.iter().partition(|row| row.class.is_leak());
        let table = |rows: &[&'a Row]| rows.iter().map(|row| RowRecord::of(row, layout)).collect();
        Self {
            r#type: "summary",
            v: SCHEMA,
            verdict: verdict.name(),
            known: known_leaks(rows),
            leaks: table(&leaks),
            heals: table(&heals),
            coverage: CoverageRecord::of(coverage),
            command: command.map(CommandRecord::of),
        }
    }
}

#[derive(Serialize)]
struct RowRecord<'a> {
    comm: String,
    syscall: Option<&'a str>,
    nr: Option<u32>,
    abi: Option<&'static str>,
    cmd: Option<CmdRecord<'a>>,
    delta: i32,
    bits: Option<BitsRecord>,
    counter: &'static str,
    class: &'static str,
    count: u64,
    known: Option<&'a str>,
    unproven: bool,
}

impl<'a> RowRecord<'a> {
    fn of(row: &'a Row, layout: Layout) -> Self {
        let Row {
            comm,
            syscall,
            cmd,
            delta,
            counter,
            class,
            count,
            known,
            unproven,
        } = row;
        let (name, nr, abi) = call(syscall.as_ref());
        Self {
            comm: comm.to_text(),
            syscall: name,
            nr,
            abi,
            cmd: cmd.as_ref().map(CmdRecord::of),
            delta: *delta,
            bits: BitsRecord::of_change(*counter, *delta, layout),
            counter: counter.name(),
            class: class.name(),
            count: *count,
            known: known.as_deref(),
            unproven: *unproven,
        }
    }
}

#[derive(Serialize)]
struct CoverageRecord<'a> {
    duration_s: f64,
    calls: u64,
    cpus: u32,
    skipped: u64,
    looked_at: f64,
    held_since_s: Option<f64>,
    losses: Vec<LossRecord<'a>>,
    blind_spots: &'a [String],
}

impl<'a> CoverageRecord<'a> {
    fn of(coverage: &'a Coverage) -> Self {
        let Coverage {
            duration,
            calls,
            cpus,
            skipped,
            held_since,
            losses,
            blind_spots,
        } = coverage;
        Self {
            duration_s: duration.as_secs_f64(),
            calls: *calls,
            cpus: *cpus,
            skipped: *skipped,
            looked_at: coverage.looked_at(),
            held_since_s: held_since.map(|since| since.as_secs_f64()),
            losses: losses.iter().map(LossRecord::of).collect(),
            blind_spots,
        }
    }
}

#[derive(Serialize)]
struct LossRecord<'a> {
    kind: &'static str,
    count: u64,
    meaning: &'a str,
}

impl<'a> LossRecord<'a> {
    fn of(loss: &'a Loss) -> Self {
        let Loss {
            kind,
            count,
            meaning,
        } = loss;
        Self {
            kind,
            count: *count,
            meaning,
        }
    }
}

#[derive(Serialize)]
struct CommandRecord {
    end: &'static str,
    status: Option<i32>,
    signal: Option<i32>,
    signal_name: Option<String>,
}

impl CommandRecord {
    fn of(end: CommandEnd) -> Self {
        let (name, status, signal) = match end {
            CommandEnd::Exited(status) => ("exited", Some(status), None),
            CommandEnd::Signaled(signal) => ("signaled", None, Some(signal)),
            CommandEnd::Running => ("running", None, None),
        };
        Self {
            end: name,
            status,
            signal,
            signal_name: signal.and_then(names::signal),
        }
    }
}

#[derive(Serialize)]
pub(super) struct ErrorRecord<'a> {
    r#type: &'static str,
    v: u32,
    message: &'a str,
    status: u8,
}

impl<'a> ErrorRecord<'a> {
    pub(super) const fn of(message: &'a str, status: u8) -> Self {
        Self {
            r#type: "error",
            v: SCHEMA,
            message,
            status,
        }
    }
}
