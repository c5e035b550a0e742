//! A trace under way: from attached programs to the verdict.

use std::{
    cmp::Reverse,
    future::pending,
    io::{self, Write as _},
    time::{Duration, Instant},
};

use anyhow::Context as _;

use super::{Observer, kmsg::Kmsg, verdict};
use crate::{
    cli::{Exit, Talk, TraceArgs},
    host::{
        command::Command,
        escape,
        interrupt::{Interrupt, Interrupts},
    },
    kernel::process::Exits,
    leak::{CommandEnd, Leak, Row, Summary},
    report::{self, Report as _, Reports},
    session::{End, Session},
    trace::crash_safe::CrashSafe,
    wanted::{
        filter::Filter,
        known::{Finding, Known},
    },
};

/// How long COMMAND gets to end after it was told to.
const GRACE: Duration = Duration::from_secs(2);

/// How long a process that has ended gets for its last schedule(), which may tell of a leak on its
/// way out: its end is announced shortly before that.
const LAST_SCHEDULE: Duration = Duration::from_millis(20);

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
pub(super) struct Run<'a> {
    /// The kernel's own messages, where they are wanted.
    pub(super) kmsg: Option<Kmsg>,
    pub(super) session: Session,
    pub(super) filter: &'a Filter,
    pub(super) known: Option<&'a mut Known>,
    pub(super) reports: &'a mut Reports,
    pub(super) crash_safe: Option<&'a mut CrashSafe>,
    pub(super) observer: Option<Box<dyn Observer>>,
    pub(super) interrupts: Interrupts,
    /// Leaks told so far that were not known when the trace began.
    pub(super) leaks: u64,
    /// Whoever read the report has stopped; the verdict still counts.
    pub(super) reader_gone: bool,
    /// We ended COMMAND, so how it ended says nothing of it.
    pub(super) cut_short: bool,
}

impl Run<'_> {
    /// Reports what comes until it is over, and how COMMAND ended.
    pub(super) async fn watch(
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
        self.session.be_quick();
        // What came meanwhile woke nobody.
        let start = Instant::now();
        let mut looked_after = start.checked_sub(GRACE).unwrap_or(start);
        let reason = loop {
            let patience = self.session.patience();
            tokio::select! {
                leaks = self.session.next() => {
                    let leaks = leaks.context("cannot wait for the ring buffer")?;
                    if self.told_enough(args, leaks)? {
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
                () = due(patience, &mut looked_after) => {
                    let leaks = self.session.look_after()?;
                    if self.told_enough(args, leaks)? {
                        break Reason::Enough;
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
                self.cut_short = command.poll().is_ok_and(|end| end == CommandEnd::Running);
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
    pub(super) fn finish(
        mut self,
        args: &TraceArgs,
        talk: &Talk,
        command: Option<CommandEnd>,
    ) -> anyhow::Result<Exit> {
        let End {
            leaks,
            mut rows,
            coverage,
        } = self.session.finish()?;
        self.report(leaks)?;
        self.kernel_messages()?;
        if let Some(mut observer) = self.observer.take() {
            observer.end()?;
        }
        rows.retain(|row| self.filter.matches_row(row));
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

    /// Reports these, with what the kernel says of them; whether nobody wants more.
    fn told_enough(&mut self, args: &TraceArgs, leaks: Vec<Leak>) -> anyhow::Result<bool> {
        if !leaks.is_empty() {
            self.report(leaks)?;
            self.kernel_messages()?;
        }
        let enough = args.max_leaks.is_some_and(|most| self.leaks >= most.get())
            || self
                .observer
                .as_ref()
                .is_some_and(|observer| observer.is_done());
        Ok(enough || self.reader_gone)
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
                // Of one that may be another's nobody can say that it is known.
                let known = self.known.as_mut().filter(|_| !leak.unproven);
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
    pub(super) fn tell(
        &mut self,
        tell: impl FnOnce(&mut Reports) -> io::Result<()>,
    ) -> anyhow::Result<()> {
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

/// Waits until so long has passed since the last time.
async fn due(patience: Duration, last: &mut Instant) {
    tokio::time::sleep_until((*last + patience).into()).await;
    *last = Instant::now();
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
