//! `preemptleak trace`: from the command line to a verdict.

use std::{
    cmp::Reverse,
    future::pending,
    io::{self, Write as _},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use anyhow::{Context as _, anyhow};
use nix::time::{ClockId, clock_gettime};

use self::{
    kmsg::Kmsg,
    wanted::{filter, known, refuse_contradictions, warn_of_heals_alone},
};
use crate::{
    calltree::Located,
    cli::{Exit, Statuses, Talk, TraceArgs, UsageError},
    command::{self, Command},
    crash_safe::CrashSafe,
    escape,
    filter::Filter,
    interrupt::{Interrupt, Interrupts},
    kernel::{process::Exits, release::release},
    known::{Finding, Known},
    leak::{CommandEnd, Leak, Row, Start, Summary},
    os_error::without_number,
    report::{self, Manner, Report as _, Reports},
    session::{End, Scope, Session, survey::Survey},
};

mod kmsg;
mod verdict;
mod wanted;

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

/// How long COMMAND gets to end after it was told to.
const GRACE: Duration = Duration::from_secs(2);

/// How long a process that has ended gets for its last schedule(), which may tell of a leak on its
/// way out: its end is announced shortly before that.
const LAST_SCHEDULE: Duration = Duration::from_millis(20);

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
        report::open(&outputs, manner(args, talk, whole_tree)).map_err(UsageError::from)?;
    let mut crash_safe = args.crash_safe.then(CrashSafe::new).transpose()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("cannot start the event loop")?;
    runtime
        .block_on(trace(
            args,
            talk,
            &filter,
            known.as_mut(),
            &mut reports,
            crash_safe.as_mut(),
            observer,
        ))
        .inspect_err(|error| {
            let status = statuses(args).of(crate::cli::exit_of(error));
            // The reader may be what failed; stderr gets the same line.
            let _ = reports.error(&without_number(&format!("{error:#}")), status);
        })
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
const fn manner(args: &TraceArgs, talk: &Talk, whole_tree: bool) -> Manner {
    Manner {
        quiet: talk.quiet,
        unknown_is_skip: args.kselftest,
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

/// Why a trace ends.
enum Reason {
    /// COMMAND, or all processes of `--pid`, ended.
    Ended,
    /// `--duration` is over, or `--max-leaks` was seen, or nobody reads the report any more.
    Enough,
    /// The user asked for it.
    Interrupted(Interrupt),
}

/// A trace under way.
struct Run<'a> {
    /// The kernel's own messages, where they are wanted.
    kmsg: Option<Kmsg>,
    session: Session,
    filter: &'a Filter,
    known: Option<&'a mut Known>,
    reports: &'a mut Reports,
    crash_safe: Option<&'a mut CrashSafe>,
    observer: Option<Box<dyn Observer>>,
    interrupts: Interrupts,
    /// Leaks told so far that were not known when the trace began.
    leaks: u64,
    /// Whoever read the report has stopped; the verdict still counts.
    reader_gone: bool,
    /// We ended COMMAND, so how it ended says nothing of it.
    cut_short: bool,
}

impl Run<'_> {
    /// Reports what comes until it is over, and how COMMAND ended.
    async fn watch(
        &mut self,
        args: &TraceArgs,
        mut command: Option<&mut Command>,
        exits: &mut Exits,
    ) -> anyhow::Result<Option<CommandEnd>> {
        let duration = async {
            match args.duration {
                Some(duration) => tokio::time::sleep(duration).await,
                None => pending().await,
            }
        };
        tokio::pin!(duration);
        let reason = loop {
            tokio::select! {
                leaks = self.session.next() => {
                    self.report(leaks.context("cannot wait for the ring buffer")?)?;
                    self.kernel_messages()?;
                    let enough = args.max_leaks.is_some_and(|most| self.leaks >= most.get())
                        || self.observer.as_ref().is_some_and(|observer| observer.is_done());
                    if enough || self.reader_gone {
                        break Reason::Enough;
                    }
                }
                end = ended(command.as_deref_mut()) => {
                    end.context("cannot wait for COMMAND")?;
                    break Reason::Ended;
                }
                () = Kmsg::due(self.kmsg.as_ref()) => self.kernel_messages()?,
                pid = exits.next(LAST_SCHEDULE) => {
                    self.session.forget_pid(pid)?;
                    if exits.are_gone() {
                        break Reason::Ended;
                    }
                }
                () = &mut duration => break Reason::Enough,
                interrupt = self.interrupts.first() => break Reason::Interrupted(interrupt),
            }
        };
        let end = match (command, reason) {
            (None, _) => Ok(None),
            (Some(command), Reason::Ended) => command.poll().map(Some),
            (Some(command), Reason::Enough) => {
                self.cut_short = true;
                command.stop(libc::SIGTERM, GRACE).await.map(Some)
            }
            (Some(command), Reason::Interrupted(interrupt)) => {
                command.interrupt(interrupt, GRACE).await.map(Some)
            }
        };
        let end = end.context("cannot end COMMAND")?;
        if has_just_ended(end) || exits.are_dying() {
            tokio::time::sleep(LAST_SCHEDULE).await;
        }
        Ok(end)
    }

    /// Detaches, tells what is left and the summary.
    fn finish(
        mut self,
        args: &TraceArgs,
        talk: &Talk,
        command: Option<CommandEnd>,
    ) -> anyhow::Result<Exit> {
        let End {
            leaks,
            mut rows,
            mut coverage,
        } = self.session.finish()?;
        self.report(leaks)?;
        self.kernel_messages()?;
        if let Some(mut observer) = self.observer.take() {
            observer.end()?;
        }
        verdict::sift(&mut rows, &mut coverage, self.filter);
        let notes = self.settle_known(&mut rows);
        rows.sort_by(|a, b| {
            let key = |row: &Row| (!row.class.is_leak(), Reverse(row.count));
            key(a).cmp(&key(b)).then_with(|| {
                (&a.comm, &a.syscall, &a.cmd, a.class, a.counter, a.delta)
                    .cmp(&(&b.comm, &b.syscall, &b.cmd, b.class, b.counter, b.delta))
            })
        });
        let kernel = verdict::Kernel {
            sees_resets: self.session.resets().is_ok(),
            is_uncounted: self.session.is_uncounted(),
        };
        let verdict = verdict::verdict(&rows, &coverage, self.filter, args.strict, kernel);
        let summary = Summary {
            verdict,
            rows,
            coverage,
            command,
        };
        self.tell(|reports| reports.summary(&summary))?;
        if !talk.quiet {
            for note in notes {
                // Notes that cannot be written are no reason to fail.
                let _ = writeln!(io::stderr(), "preemptleak: {}", escape::line(&note));
            }
        }
        let end = match command {
            Some(_) if self.cut_short => Some(CommandEnd::Running),
            end => end,
        };
        Ok(Exit::of(verdict, end, args.pass_status))
    }

    /// Tells what the kernel has logged of the tasks that were reported.
    fn kernel_messages(&mut self) -> anyhow::Result<()> {
        let messages = self.kmsg.as_mut().map_or_else(Vec::new, Kmsg::messages);
        for message in &messages {
            self.tell(|reports| reports.kernel_message(message))?;
        }
        Ok(())
    }

    fn report(&mut self, leaks: Vec<Leak>) -> anyhow::Result<()> {
        for mut leak in leaks {
            if !self.filter.matches(&leak) {
                continue;
            }
            if leak.class.is_leak() {
                let known = self.known.as_mut();
                let reason = known.and_then(|known| known.judge(&Finding::of(&leak)));
                // What was added is in no file yet: a second Ctrl-C would lose it.
                if reason.as_ref().is_none_or(|reason| reason.added) {
                    self.leaks += 1;
                    self.interrupts.set_status(Exit::Leaks.status());
                }
                leak.known = reason.map(|reason| reason.text);
                if let Some(kernel) = &mut self.crash_safe {
                    kernel.tell(&leak, self.session.survey().count.layout);
                }
            }
            self.tell(|reports| reports.leak(&leak))?;
            if let Some(observer) = &mut self.observer
                && leak.class.is_leak()
                && let Some(seen) = observer.leak(&leak)?
            {
                match seen {
                    Ok(located) => self.tell(|reports| reports.located(&leak, &located))?,
                    Err(why) => self.tell(|reports| reports.not_located(&leak, &why))?,
                }
            }
            if let Some(kmsg) = &mut self.kmsg {
                kmsg.reported(leak.tid);
            }
        }
        Ok(())
    }

    /// Writes the new known leaks, marks the rows that are known, and says what there is to say
    /// about the list.
    fn settle_known(&mut self, rows: &mut [Row]) -> Vec<String> {
        let Some(known) = &mut self.known else {
            return Vec::new();
        };
        known.mark(rows);
        let mut notes = Vec::new();
        match known.save() {
            Ok(0) => notes.extend(known.told_not_begun()),
            Ok(added) => notes.push(known.told_added(added)),
            Err(error) => {
                log::error!("{error}");
                known.mark(rows);
            }
        }
        notes.extend(known.notes());
        notes
    }

    /// Tells the reports something, unless nobody reads any more.
    fn tell(&mut self, tell: impl FnOnce(&mut Reports) -> io::Result<()>) -> anyhow::Result<()> {
        if self.reader_gone {
            return Ok(());
        }
        match tell(self.reports) {
            Err(error) if report::is_closed_pipe(&error) => {
                self.reader_gone = true;
                Ok(())
            }
            told => told.context("cannot write the report"),
        }
    }
}

/// Whether COMMAND has ended, by itself or because it was told to: it was alive a moment ago.
const fn has_just_ended(end: Option<CommandEnd>) -> bool {
    matches!(end, Some(CommandEnd::Exited(_) | CommandEnd::Signaled(_)))
}

/// Waits for COMMAND, or forever without one.
async fn ended(command: Option<&mut Command>) -> io::Result<CommandEnd> {
    match command {
        Some(command) => command.wait().await,
        None => pending().await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that a COMMAND that ended is given its last schedule(), however it ended, and that nobody
    /// waits for one that runs on, or for none.
    #[test]
    fn who_has_just_ended() {
        assert!(has_just_ended(Some(CommandEnd::Exited(0))));
        assert!(has_just_ended(Some(CommandEnd::Signaled(libc::SIGTERM))));
        assert!(!has_just_ended(Some(CommandEnd::Running)));
        assert!(!has_just_ended(None));
    }
}
