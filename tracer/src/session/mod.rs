//! The only place that knows aya: loads the programs, proves that what they read is the count,
//! attaches them, and streams what they find.
//!
//! Uses `cli`, `wanted`, `kernel`, `host`, `leak`.

pub mod calibrate;
pub mod calibrated;
mod calls;
mod carried;
mod counted;
pub mod coverage;
mod doubt;
pub mod error;
mod events;
mod handlers;
mod held;
pub mod loader;
mod object;
mod probe_call;
pub mod programs;
mod proof;
pub mod resets;
mod seen;
pub mod selftest;
mod skips;
pub mod survey;
pub mod watch;

use crate::{
    kernel::{command, cpu},
    leak::{Abi, Class, Coverage, HandlerKind, Leak, Row},
};
use aya::{
    Ebpf, Pod,
    maps::{HashMap, MapData, RingBuf},
    programs::raw_trace_point::RawTracePointLinkId,
};
use aya_log::EbpfLogger;
use doubt::Doubted;
use error::SessionError;
use events::Symbols;
use loader::raw_tracepoint;
use preemptleak_ebpf::{
    config::{Access, Config, Mode, NO_SELECTOR, SYSCALLS},
    event::{Event, Key},
};
use programs::Figures;
use seen::{Seen, Skipped};
use std::{
    io,
    time::{Duration, Instant},
};
use survey::{Method, Survey};
use tokio::io::{Interest, unix::AsyncFd};

/// The tracepoints, in the order they are attached: what is remembered of a task must be able to go
/// before anything is remembered. The probe of resets comes after them: what it sees belongs to a
/// call only when that call's exit can be seen.
const TRACEPOINTS: [(&str, &str); 3] = [
    ("task_free", "sched_process_free"),
    ("sys_enter", "sys_enter"),
    ("sys_exit", "sys_exit"),
];

/// How soon a task of which no tracepoint tells gives back what it held when it slept, in nanoseconds: some
/// time longer than it sleeps, mostly. Later it is told as two findings.
const GIVES_BACK_WITHIN: u64 = 1_000_000_000;

/// What to look for.
#[derive(Clone, Debug)]
pub struct Scope {
    /// Only descendants of this process.
    pub own_tree: bool,
    /// Only these processes; all when empty.
    pub pids: Vec<u32>,
    /// Only these classes.
    pub classes: Vec<Class>,
    /// Write findings into the kernel's trace buffer too.
    pub crash_safe: bool,
    /// Somebody looks closer at each finding.
    pub is_observed: bool,
    /// How much the programs say themselves: 0 nothing, 4 debug.
    pub program_log_level: u8,
}

/// Programs that run in the kernel. Dropping it detaches them; so does any end of this process,
/// because every link is a file descriptor.
pub struct Session {
    survey: Survey,
    ebpf: Ebpf,
    ring: AsyncFd<RingBuf<MapData>>,
    logger: Option<Logger>,
    symbols: Symbols,
    /// Why it cannot be told what tasks carried in, where that matters.
    carried: Result<(), String>,
    resets: Result<resets::Resets, String>,
    /// Of the raw pair.
    links: Vec<(&'static str, RawTracePointLinkId)>,
    /// The programs wake this process up for an event.
    is_woken: bool,
    /// How many runs were skipped, and how many calls seen, at the last look.
    last_look: (u64, u64),
    /// At how many looks in a row runs had been skipped.
    restless: u32,
    /// Of programs that are detached.
    figures: Vec<(&'static str, Figures)>,
    attached: Instant,
    /// How long after that the pair took over that runs with preemption held off.
    held_since: Option<Duration>,
    /// Calls whose end the raw pair had seen by then.
    returned: u64,
    seen: Seen,
    skipped_at_first: Skipped,
    /// Kinds of handlers that are not judged, and why.
    no_handlers: Vec<(HandlerKind, String)>,
    doubted: Doubted,
    /// How often what was owed was told by the loader.
    told_owed: std::collections::HashMap<Key, u64>,
    duration: Option<Duration>,
}

/// What is left when the programs are gone.
#[derive(Debug)]
pub struct End {
    /// What was still in the ring buffer.
    pub leaks: Vec<Leak>,
    /// The exact counts.
    pub rows: Vec<Row>,
    /// What was seen and what was not.
    pub coverage: Coverage,
}

impl Session {
    /// Loads and attaches everything. Must be called inside a tokio runtime.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn attach(survey: Survey, scope: &Scope) -> Result<Self, SessionError> {
        let calibration = &survey.calibration;
        let mask = survey.watched.mask;
        let baseline_reset = calibration
            .resets
            .as_ref()
            .map_or(0, |resets| resets.baseline);
        let config = Config {
            mask,
            baseline_enter: calibration.baseline_enter & mask,
            baseline_exit: calibration.baseline_exit & mask,
            baseline_reset: baseline_reset & mask,
            classes: scope.classes.iter().fold(0, |set, class| set | class.bit()),
            root_tgid: if scope.own_tree {
                calibration.own_tgid
            } else {
                0
            },
            only_pids: u32::from(!scope.pids.is_empty()),
            crash_safe: u32::from(scope.crash_safe),
            handlers: u32::from(scope.pids.is_empty()),
            ..survey.config(Mode::Trace)
        };
        let mut session = Self::attach_with(survey, scope, &config)?;
        session.begin(scope)?;
        Ok(session)
    }

    fn attach_with(
        mut survey: Survey,
        scope: &Scope,
        config: &Config,
    ) -> Result<Self, SessionError> {
        let mut ebpf = survey
            .loader
            .load(config, &selectors(), scope.program_log_level)?;
        select(&mut ebpf, &scope.pids)?;
        if config.access == Access::Table as u32 {
            let possible = cpu::possible().map_err(SessionError::io("list the possible CPUs"))?;
            calibrate::read_addresses(&mut ebpf, &possible)?;
        }
        for (program, _) in TRACEPOINTS {
            raw_tracepoint(&mut ebpf, program)?
                .load()
                .map_err(|error| SessionError::refused(&format!("load {program}"), &error))?;
        }
        if let Some(Ok(_)) = survey.calibration.held
            && let Err(why) = held::load(&mut ebpf)
        {
            survey.calibration.held = Some(Err(why));
        }
        let ring = ring(&mut ebpf, "EVENTS")?;
        let logger = match scope.program_log_level {
            0 => None,
            _ => Some(Logger::new(&mut ebpf)?),
        };
        let carried = carried::attach(&mut ebpf, config);
        // Before the calls: what a handler leaves is never taken for a call's.
        let judges_handlers =
            config.mode == Mode::Trace as u32 && survey.watched.has_preempt() && counts(&survey);
        let no_handlers = if judges_handlers {
            handlers::attach(&mut ebpf)
        } else {
            Vec::new()
        };
        let mut links = Vec::new();
        for (program, tracepoint) in TRACEPOINTS {
            let link = raw_tracepoint(&mut ebpf, program)?
                .attach(tracepoint)
                .map_err(|error| {
                    SessionError::refused(&format!("attach to {tracepoint}"), &error)
                })?;
            if skips::RAW.contains(&program) {
                links.push((program, link));
            }
        }
        let resets = survey.calibration.resets.clone().and_then(|resets| {
            if survey.watched.mask == 0 {
                return Err("preempt_count is not watched".to_owned());
            }
            resets
                .kind
                .attach(&mut ebpf, resets::FUNCTION)
                .map(|()| resets)
                .map_err(|reason| format!("{}: {reason}", resets.kind.name()))
        });
        Ok(Self {
            survey,
            ebpf,
            ring,
            logger,
            symbols: Symbols::default(),
            carried,
            resets,
            links,
            is_woken: config.held_surplus == 0,
            last_look: (0, 0),
            restless: 0,
            figures: Vec::new(),
            attached: Instant::now(),
            held_since: None,
            returned: 0,
            seen: Seen::from_birth(Skipped::default()),
            skipped_at_first: Skipped::default(),
            no_handlers,
            doubted: Doubted::default(),
            told_owed: std::collections::HashMap::new(),
            duration: None,
        })
    }

    /// What was learnt of the kernel before.
    #[must_use]
    pub const fn survey(&self) -> &Survey {
        &self.survey
    }

    /// How the count is found.
    #[must_use]
    pub const fn method(&self) -> Method {
        Method::of(self.survey.calibration.access)
    }

    /// Which probe sees resets; why there is none.
    pub const fn resets(&self) -> &Result<resets::Resets, String> {
        &self.resets
    }

    /// Whether this kernel counts no preemption at all, so that a clean trace says next to nothing.
    #[must_use]
    pub fn is_uncounted(&self) -> bool {
        self.survey.watched.has_preempt()
            && coverage::uncounted(self.survey.calibration.counted).is_some()
    }

    /// Looks for this process no more: it is gone, and its number may be another's.
    ///
    /// # Errors
    /// When the kernel does not let the map be changed.
    pub fn forget_pid(&mut self, pid: u32) -> Result<(), SessionError> {
        let map = self.ebpf.map_mut("PIDS");
        let map = map.ok_or_else(|| SessionError::object("map PIDS"))?;
        HashMap::<&mut MapData, u32, u8>::try_from(map)
            .and_then(|mut map| map.remove(&pid))
            .map_err(|error| SessionError::refused("forget a process", &error))
    }

    /// Waits until there is something to read, and reads all of it.
    ///
    /// # Errors
    /// When the ring buffer cannot be waited for.
    pub async fn next(&mut self) -> io::Result<Vec<Leak>> {
        loop {
            let mut guard = self.ring.readable_mut().await?;
            guard.clear_ready();
            drop(guard);
            let leaks = self.drain();
            if !leaks.is_empty() {
                return Ok(leaks);
            }
        }
    }

    /// Reads what is there now.
    pub fn drain(&mut self) -> Vec<Leak> {
        if let Some(Logger(logger)) = &mut self.logger {
            logger.flush();
        }
        let mut events = Vec::new();
        while let Some(item) = self.ring.get_mut().next() {
            events.extend(events::read(&item));
        }
        self.tell(&events)
    }

    /// What these events tell, and whether it is proven.
    fn tell(&mut self, events: &[Event]) -> Vec<Leak> {
        if events.is_empty() {
            return Vec::new();
        }
        let skipped = self.skipped();
        let decoded = events.iter().filter_map(|event| {
            let leak = events::decode(event, &self.symbols)?;
            let is_proven = self.seen.proves(event, &leak, skipped);
            Some(if is_proven {
                leak
            } else {
                self.doubted.doubt(event.key, leak)
            })
        });
        decoded.collect()
    }

    /// Detaches everything, and then reads what is left. Nothing more can be found afterwards.
    ///
    /// # Errors
    /// When the kernel does not let the maps be read.
    pub fn finish(&mut self) -> Result<End, SessionError> {
        self.seen.end();
        self.detach()?;
        let mut leaks = self.drain();
        let mut counts = self.counts()?;
        let owed: Vec<Event> = self.owed()?.into_values().collect();
        leaks.extend(self.tell_owed(&owed));
        for (key, count) in &self.told_owed {
            *counts.entry(*key).or_default() += count;
        }
        let coverage = coverage::of(self)?;
        let events_lost = coverage.losses.iter().any(|loss| loss.kind == "events")
            && self.skipped() != self.skipped_at_first;
        Ok(End {
            leaks,
            rows: self.doubted.rows(&counts, events_lost, &self.symbols),
            coverage,
        })
    }

    /// In the reverse order: what the probe of resets sees belongs to a call whose exit can be seen. The held
    /// pair last, as [`held`] says.
    fn detach(&mut self) -> Result<(), SessionError> {
        self.duration.get_or_insert(self.attached.elapsed());
        self.wait_out_takeover();
        if let Ok(resets) = &self.resets
            && let Some(seen) = resets.kind.figures(&mut self.ebpf)
        {
            self.figures.push((resets.kind.name(), seen));
            resets.kind.unload(&mut self.ebpf)?;
        }
        for (name, _) in TRACEPOINTS.into_iter().rev() {
            let program = raw_tracepoint(&mut self.ebpf, name)?;
            if let Ok(fd) = program.fd() {
                // What became of the raw pair's runs is noted when the other one takes over.
                if self.held_since.is_none() || !skips::RAW.contains(&name) {
                    self.figures.push((name, programs::figures(fd)));
                }
                program
                    .unload()
                    .map_err(|error| SessionError::refused("detach", &error))?;
            }
        }
        self.figures.extend(held::all_figures(&mut self.ebpf));
        held::unload(&mut self.ebpf)?;
        handlers::unload(&mut self.ebpf);
        carried::detach(&mut self.ebpf)
    }

    /// Verified instructions and missed runs of each attached program.
    pub fn figures(&mut self) -> Vec<(&'static str, Figures)> {
        let mut all = Vec::new();
        for (name, _) in TRACEPOINTS {
            if let Ok(program) = raw_tracepoint(&mut self.ebpf, name)
                && let Ok(fd) = program.fd()
            {
                all.push((name, programs::figures(fd)));
            }
        }
        all.extend(held::all_figures(&mut self.ebpf));
        all.extend(handlers::all_figures(&mut self.ebpf));
        if let Ok(resets) = &self.resets {
            all.extend(
                resets
                    .kind
                    .figures(&mut self.ebpf)
                    .map(|seen| (resets.kind.name(), seen)),
            );
        }
        all
    }

    /// How often each finding was made.
    fn counts(&self) -> Result<std::collections::HashMap<Key, u64>, SessionError> {
        let counts = self.hash_map::<Key, u64>("COUNTS")?;
        let counts = counts.iter();
        counts
            .collect::<Result<_, _>>()
            .map_err(|error| SessionError::refused("read the counts", &error))
    }

    /// What resets hid of tasks that have not told of it, by task.
    fn owed(&self) -> Result<std::collections::HashMap<u64, Event>, SessionError> {
        let owed = self.hash_map::<u64, Event>("OWED")?;
        let owed = owed.iter();
        owed.collect::<Result<_, _>>()
            .map_err(|error| SessionError::refused("read what is owed", &error))
    }

    /// What the reset of a task hid of which no tracepoint will tell, and which it has not given back for
    /// so long that it is not going to.
    fn overdue(&mut self) -> Result<Vec<Leak>, SessionError> {
        let before = seen::now().saturating_sub(GIVES_BACK_WITHIN);
        let mut owed = self.owed()?;
        owed.retain(|_, event| event.is_last != 0 && event.time < before);
        for task in owed.keys() {
            let map = self.ebpf.map_mut("OWED");
            let map = map.ok_or_else(|| SessionError::object("map OWED"))?;
            // Where it is gone, the task has told it meanwhile.
            let _ =
                HashMap::<&mut MapData, u64, Event>::try_from(map).map(|mut map| map.remove(task));
        }
        let owed: Vec<Event> = owed.into_values().collect();
        Ok(self.tell_owed(&owed))
    }

    fn tell_owed(&mut self, owed: &[Event]) -> Vec<Leak> {
        for event in owed {
            *self.told_owed.entry(event.key).or_default() += 1;
        }
        self.tell(owed)
    }

    fn hash_map<K: Pod, V: Pod>(
        &self,
        name: &str,
    ) -> Result<HashMap<&MapData, K, V>, SessionError> {
        let map = self.ebpf.map(name);
        let map = map.ok_or_else(|| SessionError::object(&format!("map {name}")))?;
        HashMap::try_from(map).map_err(|error| SessionError::refused("use the object", &error))
    }
}

/// Whatever ends a trace: the programs go in the right order.
impl Drop for Session {
    fn drop(&mut self) {
        if let Err(error) = self.detach() {
            log::warn!("{error}");
        }
    }
}

/// The programs' own log, as `-vv` shows it.
struct Logger(EbpfLogger<&'static dyn log::Log>);

impl Logger {
    fn new(ebpf: &mut Ebpf) -> Result<Self, SessionError> {
        EbpfLogger::init(ebpf)
            .map(Self)
            .map_err(|error| SessionError::refused("read the programs' log", &error))
    }
}

fn ring(ebpf: &mut Ebpf, name: &str) -> Result<AsyncFd<RingBuf<MapData>>, SessionError> {
    let map = ebpf
        .take_map(name)
        .ok_or_else(|| SessionError::object(&format!("map {name}")))?;
    let ring = RingBuf::try_from(map)
        .map_err(|error| SessionError::refused("map the ring buffer", &error))?;
    // SAFETY: the ring buffer owns its descriptor and never changes it.
    unsafe { AsyncFd::register_with_interest(ring, Interest::READABLE) }
        .map_err(|error| SessionError::io("wait for the ring buffer")(error.into()))
}

/// Whether the kernel counts preemption, as far as anybody knows.
fn counts(survey: &Survey) -> bool {
    coverage::uncounted(survey.calibration.counted).is_none()
}

/// Tells the programs which tasks to look at.
fn select(ebpf: &mut Ebpf, pids: &[u32]) -> Result<(), SessionError> {
    let refused = |error: &(dyn std::error::Error + 'static)| {
        SessionError::refused("choose the processes", error)
    };
    let Some(map) = ebpf.map_mut("PIDS") else {
        return Ok(());
    };
    let mut map: HashMap<&mut MapData, u32, u8> =
        HashMap::try_from(map).map_err(|error| refused(&error))?;
    for pid in pids {
        map.insert(pid, 1, 0).map_err(|error| refused(&error))?;
    }
    Ok(())
}

/// For each table and number, which argument is the command.
fn selectors() -> [u8; 3 * SYSCALLS] {
    let mut all = [NO_SELECTOR; 3 * SYSCALLS];
    for (table, abi) in all
        .chunks_exact_mut(SYSCALLS)
        .zip([Abi::X86_64, Abi::Ia32, Abi::X32])
    {
        table.copy_from_slice(&command::selectors(abi));
    }
    all
}
