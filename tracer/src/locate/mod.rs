//! `preemptleak locate`: a trace, during which calls are recorded function by function. Of each leak
//! the recording says which function it was.
//!
//! Uses `trace`, `session`, `cli`, `calltree`, `kernel`, `host`, `leak`.

use std::{
    io::{self, Write as _},
    time::Instant,
};

use anyhow::{Context as _, bail};

use self::{
    ftrace::{Ftrace, FtraceError, may_be},
    recorder::{Calls, Functions, Plan, Recorder as _, Tasks},
};
use crate::{
    calltree::{self, Located, Recording, Wanted},
    cli::{Exit, LocateArgs, Talk, UsageError},
    kernel::{cpu, debug_info::DebugInfo, kallsyms, symbol::Symbols, syscall},
    leak::{Class, Layout, Leak, Syscall},
    session::survey::Survey,
    trace::{self, Observer},
};

pub mod ftrace;
pub mod recorder;

/// The most memory that all CPUs' buffers take together where the user says nothing, in KiB.
const BUFFERS_KIB: u32 = 256 << 10;

/// What one CPU gets of it at least, and at most: a millisecond of what functions do takes some ten
/// KiB, and it takes some of them until a leak is heard of.
const BUFFER_KIB: (u32, u32) = (1 << 10, 8 << 10);

/// Why a call may not be in the recording.
const OVERWRITTEN: &str = "its call is not in the recording: what came after it may have overwritten \
    it: give a larger --buffer, or name the call by --syscall";

/// Why, where an earlier leak was looked at: recording stands still meanwhile.
const MISSED: &str = "its call is not in the recording: it ran while that of an earlier leak was read, or \
    what came after it has overwritten it: run again with --syscall, or with a larger --buffer";

/// Runs a trace and locates what leaks.
///
/// # Errors
///
/// As [`trace::run`]; and what keeps the engine from recording.
pub fn run(args: LocateArgs, talk: &Talk) -> anyhow::Result<Exit> {
    let locator = Locator::new(&args, talk)?;
    let whole_tree = args.tree;
    trace::run_observed(&args.trace(), talk, whole_tree, Some(Box::new(locator)))
}

/// Records calls, and says of those that leaked which function did.
struct Locator {
    /// What is recorded. Of no call as long as it is not known which.
    plan: Plan,
    debug_info: DebugInfo,
    layout: Layout,
    engine: Option<Ftrace>,
    /// How many leaks are still to be located.
    left: u64,
    /// Whether a leak's recording was read.
    has_read: bool,
    /// The first leak told which call to record; no other has come yet.
    waits: bool,
    is_quiet: bool,
}

impl Locator {
    fn new(args: &LocateArgs, talk: &Talk) -> anyhow::Result<Self> {
        let debug_info = DebugInfo::open(args.debug_info.as_deref())
            .map_err(|error| UsageError::new(error.to_string()))?;
        Ok(Self {
            plan: Plan {
                calls: calls(args)?,
                tasks: if args.command.is_empty() {
                    Tasks::All
                } else {
                    // None but us, until it is known who forks COMMAND.
                    Tasks::Of(Vec::new())
                },
                functions: functions(args),
                left_out: Vec::new(),
                buffer_kib: match args.buffer {
                    Some(mib) => mib << 10,
                    None => buffer_kib(),
                },
            },
            debug_info,
            layout: Layout::Word,
            engine: None,
            left: args.max_leaks.get(),
            has_read: false,
            waits: false,
            is_quiet: talk.quiet,
        })
    }

    /// Switches the recording on.
    fn arm(&mut self) -> anyhow::Result<()> {
        self.say("switching the recording on, which may take seconds");
        let start = Instant::now();
        let engine = Ftrace::arm(&self.plan).map_err(told)?;
        let took = start.elapsed().as_secs_f64();
        self.say(&format!("recording; switching it on took {took:.1} s"));
        self.engine = Some(engine);
        Ok(())
    }

    /// Looks at the recording of a leak. When it is the last, nobody is recorded any more, which would
    /// slow COMMAND down on its way out: a task with a raised count that is killed spins for ever in
    /// `zap_pte_range()` once the tick has come.
    fn locate(&mut self, leak: &Leak) -> Result<Located, String> {
        let Some(syscall) = call(leak) else {
            return Err(
                "it was made outside of a system call, and only these are recorded".to_owned(),
            );
        };
        if syscall::is_skipped(syscall) {
            return Err(
                "no call ran: seccomp or a tracer answered in its place, so that there is nothing to record"
                    .to_owned(),
            );
        }
        let wanted = wanted(leak, self.layout);
        if (wanted.preempt, wanted.bh) == (0, 0) {
            let what = leak.change().told(self.layout);
            return Err(format!("function_graph does not record {what}"));
        }
        let Some(mut engine) = self.engine.take() else {
            return Err("nothing was recorded yet".to_owned());
        };
        let located = if self.left == 1 {
            with_nobody_followed(&mut engine, |engine| {
                self.look(engine, leak, syscall, &wanted)
            })
        } else {
            self.look(&mut engine, leak, syscall, &wanted)
        };
        self.engine = Some(engine);
        located
    }

    fn look(
        &mut self,
        engine: &mut Ftrace,
        leak: &Leak,
        syscall: &Syscall,
        wanted: &Wanted,
    ) -> Result<Located, String> {
        let gone = if self.has_read { MISSED } else { OVERWRITTEN };
        self.has_read = true;
        // The call had mostly returned when it was found to leak: of those before, the last.
        let time = u64::try_from(leak.time.as_nanos()).unwrap_or(u64::MAX);
        let recording = engine.recording(leak.tid, leak.cpu, time);
        let recording = recording.map_err(|error| error.to_string())?;
        let mut recording = recording.ok_or(gone)?;
        let functions = kallsyms::Functions::of_running_kernel();
        let functions =
            functions.map_err(|error| format!("cannot read {}: {error}", kallsyms::PATH))?;
        let addresses = recording.moments.iter().map(|moment| moment.function);
        let symbols = functions.symbols(addresses);
        is_of(&recording, &symbols, syscall, gone)?;
        engine.correct(&mut recording, &symbols);
        let mut located = calltree::locate(&recording, &symbols, wanted);
        if let Some(place) = &leak.disabled_at {
            located.cross_check(place);
        }
        if self.plan.functions != Functions::All {
            located.narrow();
        }
        if let Some(check) = &mut located.check {
            check.source = self.debug_info.line(&functions, &check.place);
        }
        self.debug_info.fill(&functions, &mut located.symbols);
        Ok(located)
    }

    /// A note on stderr. That it cannot be written is no reason to fail.
    fn say(&self, note: &str) {
        if !self.is_quiet {
            let _ = writeln!(io::stderr(), "preemptleak: {note}");
        }
    }
}

impl Observer for Locator {
    fn begin(&mut self, survey: &Survey) -> anyhow::Result<()> {
        self.layout = survey.count.layout;
        if survey.has_disable_ip {
            self.plan.left_out = calltree::NOTERS.map(str::to_owned).to_vec();
        }
        // The first of all functions, so that the file need not be read to its end.
        let first = kallsyms::values(&["_stext"])
            .with_context(|| format!("cannot read {}", kallsyms::PATH))?;
        if first.is_empty() {
            bail!(
                "the kernel hides the addresses of its functions, so that they have no names: \
                 sysctl kernel.kptr_restrict=1 shows them to root"
            );
        }
        match &self.plan.calls {
            Calls::Of(calls) if calls.is_empty() => Ok(()),
            _ => self.arm(),
        }
    }

    fn follow(&mut self, tid: u32) -> io::Result<()> {
        let Some(engine) = &mut self.engine else {
            return Ok(());
        };
        let tasks = Tasks::Of(vec![tid]);
        engine.follow(&tasks).map_err(io::Error::other)
    }

    fn leak(&mut self, leak: &Leak) -> anyhow::Result<Option<Result<Located, String>>> {
        if self.engine.is_none() {
            let Some(syscall) = call(leak) else {
                return Ok(None);
            };
            self.plan.calls = Calls::Of(vec![(syscall.abi, syscall.name.clone())]);
            // The trace goes on, and the next leak is tried again: this one was told.
            if let Err(error) = self.arm() {
                return Ok(Some(Err(format!("{error:#}"))));
            }
            self.waits = true;
            self.say("waiting for the next leak of this call");
            return Ok(None);
        }
        if self.left == 0 {
            return Ok(None);
        }
        self.waits = false;
        let located = self.locate(leak);
        if located.is_ok() {
            self.left -= 1;
        }
        Ok(Some(located))
    }

    fn is_done(&self) -> bool {
        self.left == 0
    }

    fn end(&mut self) -> anyhow::Result<()> {
        if self.waits {
            log::warn!(
                "nothing is located: the one leak told which call to record, and no other came"
            );
        }
        match self.engine.take() {
            Some(engine) => engine.disarm().map_err(told),
            None => Ok(()),
        }
    }
}

/// Refuses the recording of another call: of a thread that went on on another CPU, or whose call the
/// kernel cannot trace, the call before may be what is left. `gone` is the reason for the former.
fn is_of(
    recording: &Recording,
    symbols: &Symbols,
    syscall: &Syscall,
    gone: &str,
) -> Result<(), String> {
    let Syscall { nr, abi, name } = syscall;
    let root = recording.root().and_then(|root| symbols.get(&root));
    let is_whole = recording.end().is_some();
    match root {
        Some(root) if may_be(*abi, name, &root.name) => Ok(()),
        // A call newer than our table.
        Some(_) if is_whole && syscall::name(*abi, *nr).is_none() => Ok(()),
        Some(root) if is_whole => Err(format!(
            "its call is not in the recording, where the thread's last one is {}(): its function \
             was not recorded, because the kernel cannot trace it or it was overwritten: \
             `--syscall {name}` says which",
            root.name
        )),
        _ => Err(gone.to_owned()),
    }
}

/// Looks while nobody is recorded. Those who were are recorded again only when it was in vain.
fn with_nobody_followed(
    engine: &mut Ftrace,
    look: impl FnOnce(&mut Ftrace) -> Result<Located, String>,
) -> Result<Located, String> {
    let told = |error: FtraceError| error.to_string();
    let followed = engine.followed().map_err(told)?;
    engine.follow(&Tasks::Of(Vec::new())).map_err(told)?;
    let located = look(engine);
    if located.is_err() {
        engine.follow(&followed).map_err(told)?;
    }
    located
}

/// The call that leaked; `None` where it was none.
fn call(leak: &Leak) -> Option<&Syscall> {
    let syscall = leak.syscall.as_ref();
    syscall.filter(|_| leak.class != Class::Outside)
}

/// Which calls are recorded: those of `--syscall`; without it all of COMMAND's, or none yet.
fn calls(args: &LocateArgs) -> anyhow::Result<Calls> {
    if args.filters.syscall.is_empty() && !args.command.is_empty() {
        return Ok(Calls::All);
    }
    let mut calls = Vec::new();
    for name in &args.filters.syscall {
        let selector = syscall::parse(name).map_err(|error| UsageError::new(error.to_string()))?;
        let named = selector.keys().iter();
        let before = calls.len();
        calls.extend(
            named.filter_map(|(abi, nr)| Some((*abi, syscall::name(*abi, *nr)?.to_owned()))),
        );
        if calls.len() == before {
            let no_name = "a call without a name has no function to record";
            return Err(UsageError::new(format!("--syscall {name}: {no_name}")).into());
        }
    }
    Ok(Calls::Of(calls))
}

/// Which functions are recorded. Where they are narrowed down, what raises the count and what resets
/// it are among them: without these nobody could tell who did.
fn functions(args: &LocateArgs) -> Functions {
    if args.module.is_empty() && args.function.is_empty() {
        return Functions::All;
    }
    let modules = args.module.iter().map(|module| format!(":mod:{module}"));
    let named = args.function.iter().cloned();
    Functions::Only {
        asked: modules.chain(named).collect(),
        besides: calltree::NEEDED.map(str::to_owned).to_vec(),
    }
}

/// How much room a CPU gets.
fn buffer_kib() -> u32 {
    let cpus = cpu::possible().map_or(1, |cpus| cpus.len());
    let cpus = u32::try_from(cpus).unwrap_or(u32::MAX).max(1);
    let (least, most) = BUFFER_KIB;
    (BUFFERS_KIB / cpus).clamp(least, most)
}

/// What the recording has to explain.
fn wanted(leak: &Leak, layout: Layout) -> Wanted {
    let bits = leak.change().bits(layout).unwrap_or_default();
    Wanted {
        preempt: bits.preempt,
        bh: bits.softirq / 2,
        masked: matches!(leak.class, Class::Masked | Class::Slept),
    }
}

/// What a user gets of the engine's error: what is wrong, and what to do.
fn told(error: FtraceError) -> anyhow::Error {
    if error.is_usage() {
        return UsageError::new(error.to_string()).into();
    }
    error.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        calltree::{End, Level, Moment},
        kernel::symbol::Symbol,
        leak::Abi,
    };

    /// Check that the thread's call before is not taken for the one that leaked, whether its end was
    /// recorded or not; and that the one that leaked is.
    #[test]
    fn another_call_is_refused() {
        let moment = |end| Moment {
            end,
            function: 1,
            depth: 0,
            time: 0,
            cpu: 0,
            level: Level::default(),
        };
        let judged = |ends: &[End], function: &str, nr: u32, call: &str| {
            let recording = Recording {
                moments: ends.iter().copied().map(moment).collect(),
                ..Recording::default()
            };
            let symbol = Symbol {
                name: function.to_owned(),
                module: None,
                source: None,
            };
            let syscall = Syscall {
                nr,
                abi: Abi::X86_64,
                name: call.to_owned(),
            };
            is_of(&recording, &[(1, symbol)].into(), &syscall, "gone")
        };
        let whole = [End::Entry, End::Return];
        let is_it = judged(&whole, "__do_sys_sched_yield", 24, "sched_yield");
        assert_eq!(is_it, Ok(()));
        assert_eq!(judged(&whole[..1], "__x64_sys_exit", 60, "exit"), Ok(()));
        let why = judged(&whole, "__x64_sys_write", 24, "sched_yield").unwrap_err();
        assert!(why.contains("last one is __x64_sys_write()"), "{why}");
        assert!(why.contains("--syscall sched_yield"), "{why}");
        let gone = Err("gone".to_owned());
        assert_eq!(judged(&whole[..1], "__x64_sys_write", 60, "exit"), gone);
        assert_eq!(judged(&[], "", 60, "exit"), gone);
        // A number that no table has: nobody can say what its function is called.
        let new = judged(&whole, "__x64_sys_new", 0x1ff, "syscall_0x1ff");
        assert_eq!(new, Ok(()));
    }
}
