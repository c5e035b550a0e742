//! Switches the tracer on and off. The order matters: what is recorded is narrowed down first, and
//! the tracer comes last; a tracer of all functions for all tasks can starve a machine.

use std::{
    collections::BTreeSet,
    fs,
    hash::{BuildHasher as _, Hasher as _, RandomState},
    os::fd::BorrowedFd,
};

use super::{
    busy::{self, GRAPH, OURS},
    entry_points,
    error::FtraceError,
    event::EventFormat,
    leftovers,
    level::Legend,
    others::Others,
    page::PageFormat,
    settings::Settings,
    state::{Lock, Locked},
    store::Formats,
    stream::Stream,
    tracefs::{Folder, TRACER, Tracefs},
};
use crate::{
    host::restore::{Restore, Step},
    kernel::privilege,
    locate::recorder::{Calls, Functions, Plan, Tasks},
};

/// Tracefs with our settings. Dropping it puts back what was there, and waits for that.
#[derive(Debug)]
pub(super) struct Armed {
    /// The first to go: the guard does its work with the lock and the mount still there.
    restore: Restore,
    steps: Vec<Step>,
    /// The functions of the calls that are wanted, without our own.
    roots: BTreeSet<String>,
    /// The same with our own.
    armed_roots: BTreeSet<String>,
    own: Folder,
    buffer_kib: u32,
    legend: Legend,
    others: Others,
    tracefs: Tracefs,
    _lock: Option<Lock>,
}

impl Armed {
    /// Prepares everything, and switches the tracer on for no task but ours; recording is off.
    ///
    /// # Errors
    /// As [`Ftrace::arm`](super::Ftrace::arm).
    pub(super) fn new(plan: &Plan) -> Result<Self, FtraceError> {
        if privilege::in_pid_namespace() == Some(true) {
            return Err(FtraceError::PidNamespace);
        }
        let tracefs = Tracefs::find()?;
        let top = tracefs.top();
        if !has_graph(&top)? {
            return Err(FtraceError::NoFunctionGraph);
        }
        if fs::read_to_string("/proc/sys/kernel/ftrace_enabled").is_ok_and(|on| on.trim() == "0") {
            return Err(FtraceError::SwitchedOff);
        }
        let traceable = top.read("available_filter_functions")?;
        let roots = entry_points::of(&plan.calls, &traceable)?;
        let mut all = roots.clone();
        if plan.calls != Calls::All {
            all.extend(entry_points::own(&traceable)?);
        }
        drop(traceable);
        let mut lock = lock(&tracefs)?;
        busy::graph(&tracefs)?;

        let (own, instance) = place(&tracefs, &top)?;
        let removal = instance.then(|| Step::RemoveFolder(own.path().to_owned()));
        let prepared = Settings::of(&top, &own, plan.buffer_kib).and_then(|settings| {
            let mut steps = settings.undo(&top, &own);
            steps.extend(removal.clone());
            if let Some(lock) = &mut lock {
                if let Err(error) = lock.write(&steps, tracefs.top().path()) {
                    log::warn!("what is to be undone cannot be written down: {error}");
                }
                steps.push(lock.forget());
            }
            let keep: Vec<BorrowedFd<'_>> = tracefs
                .descriptor()
                .into_iter()
                .chain(lock.as_ref().map(Lock::descriptor))
                .collect();
            let restore = Restore::guard(&steps, &keep)
                .map_err(FtraceError::io("make a guard for", own.path()))?;
            Ok((settings, steps, restore))
        });
        let (settings, steps, restore) = prepared.inspect_err(|_| {
            // Nothing is changed yet but this.
            let _ = crate::host::restore::undo(removal.as_slice());
        })?;
        let mut armed = Self {
            restore,
            steps,
            roots,
            armed_roots: all,
            own,
            buffer_kib: plan.buffer_kib,
            legend: Legend::default(),
            others: Others::default(),
            tracefs,
            _lock: lock,
        };
        settings.apply()?;
        // Before the tracer comes, which has a legend of its own.
        armed.legend = Legend::parse(&armed.own.read("trace")?);
        armed.narrow(&plan.functions)?;
        armed.leave_out(&plan.left_out);
        armed.others = Others::of(&top);
        armed.own.write(TRACER, GRAPH)?;
        Ok(armed)
    }

    /// Says which functions are recorded, and below which; for no task but this one.
    fn narrow(&self, functions: &Functions) -> Result<(), FtraceError> {
        let us = nix::unistd::gettid().as_raw().unsigned_abs();
        self.follow(&Tasks::Of(vec![us]))?;
        self.graph(&self.armed_roots)?;
        let Functions::Only { asked, besides } = functions else {
            return Ok(());
        };
        // What was asked for comes first: what is there already does not make the list longer.
        for pattern in asked {
            let before = filtered(&self.own)?;
            let unknown = || FtraceError::NoSuchFunction(pattern.clone());
            self.own
                .append(FILTER, pattern)
                .map_err(|error| match error {
                    FtraceError::Io { error, .. } if error.raw_os_error() == Some(libc::EINVAL) => {
                        unknown()
                    }
                    other => other,
                })?;
            // A module that is not there is taken without a word.
            if filtered(&self.own)? == before {
                return Err(unknown());
            }
        }
        for root in &self.armed_roots {
            self.own.append(FILTER, root)?;
        }
        for pattern in besides {
            // One that matches nothing is refused, or taken without a word.
            if let Err(error) = self.own.append(FILTER, pattern) {
                log::debug!("{pattern} is not recorded: {error}");
            }
        }
        Ok(())
    }

    /// Says which functions are not recorded. One that the kernel does not have is refused.
    fn leave_out(&self, functions: &[String]) {
        for function in functions {
            if let Err(error) = self.own.append("set_ftrace_notrace", function) {
                log::debug!("{function} is not left out: {error}");
            }
        }
    }

    fn graph(&self, roots: &BTreeSet<String>) -> Result<(), FtraceError> {
        const GRAPHED: &str = "set_graph_function";
        let top = self.tracefs.top();
        top.write(GRAPHED, "")?;
        for root in roots {
            top.append(GRAPHED, root)?;
        }
        Ok(())
    }

    /// From now on these tasks, and only the calls that are wanted. Recording must be off.
    ///
    /// # Errors
    /// When the kernel does not take them.
    pub(super) fn record_only(&self, tasks: &Tasks) -> Result<(), FtraceError> {
        self.follow(tasks)?;
        // The kernel walks through all its functions for each that it is given.
        if self.roots == self.armed_roots {
            return Ok(());
        }
        // While nothing is in the list, all functions below anything are recorded.
        self.graph(&self.roots)
    }

    /// From now on these tasks.
    ///
    /// # Errors
    /// When the kernel does not take them.
    pub(super) fn follow(&self, tasks: &Tasks) -> Result<(), FtraceError> {
        let Tasks::Of(tids) = tasks else {
            return self.own.write("set_ftrace_pid", "");
        };
        // An empty list would mean all.
        let us = [nix::unistd::gettid().as_raw().unsigned_abs()];
        let tids = if tids.is_empty() { &us[..] } else { tids };
        let list: Vec<String> = tids.iter().map(u32::to_string).collect();
        self.own.write("set_ftrace_pid", &list.join(" "))
    }

    /// The tasks that are followed. A list without tasks, because all of them are gone, is told from
    /// no list.
    ///
    /// # Errors
    /// When the list cannot be read.
    pub(super) fn followed(&self) -> Result<Tasks, FtraceError> {
        let list = self.own.read("set_ftrace_pid")?;
        Ok(match list.trim() {
            "no pid" => Tasks::All,
            list => Tasks::Of(list.lines().filter_map(|tid| tid.parse().ok()).collect()),
        })
    }

    /// Switches recording on or off, which is quick.
    ///
    /// # Errors
    /// When the kernel does not take it.
    pub(super) fn switch(&self, on: bool) -> Result<(), FtraceError> {
        self.own.write("tracing_on", if on { "1" } else { "0" })
    }

    /// Functions that are not ours alone.
    pub(super) const fn others(&self) -> &Others {
        &self.others
    }

    /// How the kernel describes what it records.
    ///
    /// # Errors
    /// When it cannot be understood.
    pub(super) fn formats(&self) -> Result<Formats, FtraceError> {
        let top = self.tracefs.top();
        let unclear = |file: &str| FtraceError::Format(top.public(file));
        let page = "events/header_page";
        let entry = "events/ftrace/funcgraph_entry/format";
        let exit = "events/ftrace/funcgraph_exit/format";
        Ok(Formats {
            page: PageFormat::parse(&top.read(page)?).ok_or_else(|| unclear(page))?,
            event: EventFormat::parse(&top.read(entry)?, &top.read(exit)?)
                .ok_or_else(|| unclear(entry))?,
            legend: self.legend,
        })
    }

    /// The streams of all CPUs.
    ///
    /// # Errors
    /// When they cannot be opened.
    pub(super) fn stream(&self) -> Result<Stream, FtraceError> {
        Stream::open(&self.own, self.buffer_kib)
    }

    /// Puts everything back.
    ///
    /// # Errors
    /// When something cannot be put back.
    pub(super) fn disarm(self) -> Result<(), FtraceError> {
        let failed = self.restore.finish();
        leftovers::told(&self.steps, &failed, &self.tracefs)
    }
}

/// The functions that are recorded, where not all are.
const FILTER: &str = "set_ftrace_filter";

/// How many functions are in the list. It also has words for none, and modules that are waited for.
fn filtered(folder: &Folder) -> Result<usize, FtraceError> {
    let text = folder.read(FILTER)?;
    let named = |line: &&str| !line.starts_with('#') && !line.contains(':');
    Ok(text.lines().filter(named).count())
}

/// Makes sure that nobody else of us records, and undoes what a killed run left. `None` where there
/// is no place for a lock: then only the guard stands by.
fn lock(tracefs: &Tracefs) -> Result<Option<Lock>, FtraceError> {
    match Lock::take(true) {
        Ok(Locked::Ours(mut lock, state)) => {
            leftovers::undo_before(tracefs, state.as_ref())?;
            // Undone a second time it might disturb whoever traces by then.
            if let Err(error) = lock.clear() {
                log::warn!("what has been undone cannot be forgotten: {error}");
            }
            Ok(Some(lock))
        }
        Ok(Locked::Theirs(pid)) => {
            let pid = pid.map_or_else(String::new, |pid| format!(" (process {pid})"));
            Err(FtraceError::Busy {
                what: format!("another preemptleak{pid} records with function_graph"),
                remedy: "wait for its end, or stop it".to_owned(),
            })
        }
        Ok(Locked::Missing) => Ok(None),
        Err(error) => {
            log::warn!("no file in /run/preemptleak says what is to be undone: {error}");
            Ok(None)
        }
    }
}

/// Where to trace: in an instance of our own, or in the buffer that all share; and which it is.
fn place(tracefs: &Tracefs, top: &Folder) -> Result<(Folder, bool), FtraceError> {
    let random = RandomState::new().build_hasher().finish();
    let name = format!("instances/{OURS}{}-{random:016x}", std::process::id());
    let own = Folder(tracefs.path(&name));
    if fs::create_dir(own.path()).is_ok() {
        if has_graph(&own).unwrap_or(false) {
            return Ok((own, true));
        }
        let _ = fs::remove_dir(own.path());
    }
    busy::shared(top)?;
    Ok((top.clone(), false))
}

fn has_graph(folder: &Folder) -> Result<bool, FtraceError> {
    let tracers = folder.read("available_tracers")?;
    Ok(tracers.split_ascii_whitespace().any(|name| name == GRAPH))
}
