//! `preemptleak trace`: from the command line to a verdict.
//!
//! Uses `explain`, `session`, `cli`, `report`, `calltree`, `wanted`, `kernel`, `host`, `leak`.

use std::{
    io,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use anyhow::{Context as _, anyhow};
use nix::time::{ClockId, clock_gettime};

use self::{
    crash_safe::CrashSafe,
    kmsg::Kmsg,
    lookup::{filter, known, refuse_contradictions, warn_of_heals_alone},
    run::Run,
};
use crate::{
    calltree::Located,
    cli::{Exit, Statuses, Talk, TraceArgs, UsageError},
    host::{
        command::{self, Command},
        interrupt::Interrupts,
        os_error::without_number,
    },
    kernel::{process::Exits, release::release},
    leak::{Leak, Start},
    report::{self, Manner, Report as _, Reports},
    session::{Scope, Session, survey::Survey},
    wanted::{filter::Filter, known::Known},
};

pub mod crash_safe;
mod kmsg;
mod lookup;
mod run;
mod verdict;

/// Looks closer at leaks while they are traced.
pub trait Observer {
    /// Everything is attached, and COMMAND is not started yet.
    ///
    /// # Errors
    ///
    /// What keeps it from observing: then nothing is traced.
    fn begin(&mut self, survey: &Survey) -> anyhow::Result<()>;

    /// This thread is about to fork COMMAND, and then ends.
    ///
    /// # Errors
    ///
    /// What keeps it from following: then COMMAND is not started.
    fn follow(&mut self, tid: u32) -> io::Result<()>;

    /// A leak was reported. What is to be told of it besides: where it was made, or why that is not
    /// known. `None` for nothing.
    ///
    /// # Errors
    ///
    /// What keeps it from observing on: then the trace ends.
    fn leak(&mut self, leak: &Leak) -> anyhow::Result<Option<Result<Located, String>>>;

    /// Whether it has seen enough: the trace ends.
    fn is_done(&self) -> bool;

    /// Nothing more will be found.
    ///
    /// # Errors
    ///
    /// What it could not put back.
    fn end(&mut self) -> anyhow::Result<()>;
}

/// Traces until COMMAND ends, the time is over, enough was seen, or the user says so.
///
/// # Errors
///
/// What kept it from tracing; a [`UsageError`] in the chain means wrong usage.
pub fn run(args: &TraceArgs, talk: &Talk) -> anyhow::Result<Exit> {
    run_observed(args, talk, false, None)
}

/// The same, with someone who looks closer at each leak; `whole_tree` is for
/// [`Manner::whole_tree`].
///
/// # Errors
///
/// As [`run`]; and what the observer cannot do.
pub fn run_observed(
    args: &TraceArgs,
    talk: &Talk,
    whole_tree: bool,
    observer: Option<Box<dyn Observer>>,
) -> anyhow::Result<Exit> {
    let filter = filter(&args.filters)?;
    refuse_contradictions(args, &filter)?;
    warn_of_heals_alone(&filter);
    let mut known = known(&args.known)?;
    let outputs = args.outputs(talk.quiet)?;
    if let Some(list) = &args.known.known
        && report::writes_to(&outputs, list).map_err(UsageError::from)?
    {
        return Err(UsageError::new(
            "--output and --known are the same file: the report would replace the list: give \
             --output a file of its own",
        )
        .into());
    }
    let mut reports =
        report::open(&outputs, &manner(args, talk, whole_tree)).map_err(UsageError::from)?;
    begin(args, talk, &filter, known.as_mut(), &mut reports, observer).inspect_err(|error| {
        let status = statuses(args).of(crate::cli::exit_of(error));
        // The reader may be what failed; stderr gets the same line.
        let _ = reports.error(&without_number(&format!("{error:#}")), status);
    })
}

/// From here on the reports tell of all that fails.
fn begin(
    args: &TraceArgs,
    talk: &Talk,
    filter: &Filter,
    known: Option<&mut Known>,
    reports: &mut Reports,
    observer: Option<Box<dyn Observer>>,
) -> anyhow::Result<Exit> {
    let mut crash_safe = args.crash_safe.then(CrashSafe::new).transpose()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start the event loop")?;
    runtime.block_on(trace(
        args,
        talk,
        filter,
        known,
        reports,
        crash_safe.as_mut(),
        observer,
    ))
}

async fn trace(
    args: &TraceArgs,
    talk: &Talk,
    filter: &Filter,
    known: Option<&mut Known>,
    reports: &mut Reports,
    crash_safe: Option<&mut CrashSafe>,
    mut observer: Option<Box<dyn Observer>>,
) -> anyhow::Result<Exit> {
    command::find(&args.command)?;
    let interrupts = Interrupts::install(statuses(args).of(Exit::Unknown))?;
    let mut exits = Exits::of(&filter.pids).map_err(|error| UsageError::new(error.to_string()))?;
    let survey = Survey::of_running_kernel(&args.watch, &args.ways.clone().into())?;
    if !filter.pids.is_empty() && survey.calibration.own_tgid != std::process::id() {
        return Err(anyhow!(
            "--pid cannot be used inside a pid namespace: the kernel's programs see other numbers; \
             run preemptleak outside, or use --comm"
        ));
    }
    let scope = Scope {
        own_tree: !args.command.is_empty() && !args.all,
        pids: filter.pids.clone(),
        classes: filter.classes_to_see(),
        crash_safe: args.crash_safe,
        is_observed: observer.is_some(),
        program_log_level: talk.program_log_level(),
    };
    let session = Session::attach(survey, &scope)?;
    if let Some(observer) = &mut observer {
        observer.begin(session.survey())?;
    }
    // Getting ready may take seconds. A COMMAND that nobody wants any more is not started: the
    // terminal's Ctrl-C would never reach it.
    if !args.command.is_empty() && interrupts.is_requested() {
        return Err(anyhow!("interrupted before COMMAND was started"));
    }
    let start = start(args, &session);
    let mut run = Run {
        kmsg: args.kmsg_read.then(Kmsg::open).transpose()?,
        session,
        filter,
        known,
        reports,
        crash_safe,
        observer,
        interrupts,
        leaks: 0,
        reader_gone: false,
        cut_short: false,
    };
    run.tell(|reports| reports.start(&start))?;
    let mut command = match args.command.as_slice() {
        [] => None,
        words => Some(match &mut run.observer {
            None => Command::spawn(words)?,
            Some(observer) => {
                Command::spawn_followed(words, Some(&mut |tid| observer.follow(tid)))?
            }
        }),
    };
    let end = run.watch(args, command.as_mut(), &mut exits).await?;
    run.finish(args, talk, end)
}

/// Whose numbers the exit statuses are.
const fn statuses(args: &TraceArgs) -> Statuses {
    if args.kselftest {
        Statuses::Kselftest
    } else {
        Statuses::Own
    }
}

/// How the reports are written, beside their format.
fn manner(args: &TraceArgs, talk: &Talk, whole_tree: bool) -> Manner {
    Manner {
        quiet: talk.quiet,
        unknown_is_skip: args.kselftest,
        lava_kmsg: args.lava_kmsg,
        job: args.kcidb.job(),
        whole_tree,
    }
}

fn start(args: &TraceArgs, session: &Session) -> Start {
    let calibration = &session.survey().calibration;
    Start {
        kernel: release(),
        wall: SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default(),
        boot: clock_gettime(ClockId::CLOCK_MONOTONIC).map_or(Duration::ZERO, Into::into),
        address: session.method().name(),
        layout: session.survey().count.layout,
        baseline: [calibration.baseline_enter, calibration.baseline_exit],
        watch: session.survey().watched.names.clone(),
        resets: session
            .resets()
            .as_ref()
            .ok()
            .map(|resets| resets.kind.name()),
        command: args
            .command
            .iter()
            .map(|word| word.to_string_lossy().into_owned())
            .collect(),
        filters: args.filters.describe(),
    }
}
