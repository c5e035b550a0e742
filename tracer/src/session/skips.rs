//! Runs that the kernel skips: notices them, lets the pair take over of which none is skipped, and
//! proves anew.

use super::{
    Scope, Session, calls,
    error::SessionError,
    held,
    loader::raw_tracepoint,
    programs::{Figures, figures},
    seen::{Seen, Skipped},
};
use crate::{
    kernel::{cpu, load, urgency},
    leak::Leak,
};
use preemptleak_ebpf::event::Calls;
use std::{mem, thread, time::Duration};

/// How often to look while the raw pair may be skipped: each time costs some microseconds.
const SOON: Duration = Duration::from_millis(10);

/// How often to look where looking changes nothing but what can be proven.
const SELDOM: Duration = Duration::from_secs(1);

/// Nor do some at fewer looks in a row than this.
const RESTLESS: u32 = 10;

/// How long a task that was preempted on its way to the raw pair may need to get there.
const ARRIVAL: Duration = Duration::from_secs(1);

/// The raw pair.
pub(super) const RAW: [&str; 2] = ["sys_exit", "sys_enter"];

/// So few skipped runs do not make the other pair take over: a loader that wakes up on a CPU whose task is
/// inside a program has its own calls skipped.
const FEW: u64 = 50;

impl Session {
    /// How soon [`Self::look_after`] wants to be called again.
    #[must_use]
    pub const fn patience(&self) -> Duration {
        match (&self.survey.calibration.held, self.held_since) {
            (None, _) => SELDOM,
            (Some(_), None) if !self.is_woken => SOON,
            (Some(_), _) => SELDOM,
        }
    }

    /// Reads what is there, and looks whether the kernel has skipped runs, and does what can be done about
    /// it.
    ///
    /// # Errors
    /// When the kernel does not let the maps be used.
    pub fn look_after(&mut self) -> Result<Vec<Leak>, SessionError> {
        let mut leaks = self.drain();
        leaks.extend(self.overdue()?);
        if self.survey.calibration.held.is_none() {
            return Ok(leaks);
        }
        let skipped = self.skipped();
        if !self.seen.holds(skipped) {
            // On a host that is busy, which is where runs are skipped, each moment counts.
            let _urgent = urgency::Urgent::begin();
            if self.skips_too_many(skipped)? {
                self.hold()?;
                // The raw pair woke nobody for these, and nobody is woken before they are read.
                leaks.extend(self.drain());
            }
            self.prove();
        } else {
            self.restless = 0;
        }
        Ok(leaks)
    }

    /// COMMAND has been started, which is not to inherit what this asks for.
    pub fn be_quick(&self) {
        if self.survey.calibration.held.is_some()
            && let Err(error) = urgency::shortest_slice()
        {
            log::info!("skipped runs may be noticed late: {error}");
        }
    }

    /// Everything is attached: from when on are findings proven? On a busy host runs would be skipped
    /// from the first moment on, and some cannot wait for the loader to notice.
    pub(super) fn begin(&mut self, scope: &Scope) -> Result<(), SessionError> {
        let runnable = load::runnable().unwrap_or_default();
        let is_busy = cpu::online().is_ok_and(|online| runnable > online.len());
        if is_busy || scope.crash_safe || scope.is_observed {
            self.hold()?;
        }
        self.skipped_at_first = self.skipped();
        if scope.own_tree {
            self.seen = Seen::from_birth(self.skipped_at_first);
        } else {
            self.prove();
        }
        Ok(())
    }

    /// Whether more than 0.1 % of the runs were skipped since the last look (each call has two), or some at
    /// each of several looks.
    fn skips_too_many(&mut self, skipped: Skipped) -> Result<bool, SessionError> {
        let skipped = skipped.enter + skipped.exit;
        let seen = self.sum_of_calls(|calls| calls.returned + calls.held)?;
        let (before, seen_before) = mem::replace(&mut self.last_look, (skipped, seen));
        self.restless += 1;
        // What the kernel did not tell this time counts as nothing.
        let (skipped, seen) = (
            skipped.saturating_sub(before),
            seen.saturating_sub(seen_before),
        );
        let are_many = skipped >= FEW && skipped.saturating_mul(500) > seen;
        Ok(are_many || self.restless >= RESTLESS)
    }

    fn prove(&mut self) {
        let seen = Seen::by_visit(self.skipped_at_first, || self.skipped());
        self.seen = seen;
    }

    /// Lets the pair take over that runs with preemption held off, where there is one. The raw pair stays
    /// attached ([`held`] says why), and looks no closer.
    fn hold(&mut self) -> Result<(), SessionError> {
        if self.held_since.is_some() || !matches!(self.survey.calibration.held, Some(Ok(_))) {
            return Ok(());
        }
        let returned = self.sum_of_calls(|calls| calls.returned)?;
        if let Err(why) = held::attach(&mut self.ebpf) {
            log::info!("preemption cannot be held off: {why}");
            self.survey.calibration.held = Some(Err(why));
            return Ok(());
        }
        // From here on everything is seen, whatever the raw pair still sees or skips.
        self.held_since = Some(self.attached.elapsed());
        held::tell_raw_pair(&mut self.ebpf)?;
        self.returned = returned;
        let raw = self.raw_figures();
        self.figures.extend(raw);
        self.put_raw_pair_last()?;
        log::info!("preemption is held off from now on: the kernel would skip runs else");
        Ok(())
    }

    /// Attaches the raw pair anew, behind the held one: [`held`] says why.
    fn put_raw_pair_last(&mut self) -> Result<(), SessionError> {
        for (name, link) in &mut self.links {
            let program = raw_tracepoint(&mut self.ebpf, name)?;
            let last = program
                .attach(name)
                .map_err(|error| SessionError::refused("attach anew", &error))?;
            program
                .detach(mem::replace(link, last))
                .map_err(|error| SessionError::refused("detach", &error))?;
        }
        Ok(())
    }

    /// Waits where the held pair has only just taken over.
    pub(super) fn wait_out_takeover(&self) {
        if let Some(since) = self.held_since {
            let ago = self.attached.elapsed().saturating_sub(since);
            thread::sleep(ARRIVAL.saturating_sub(ago));
        }
    }

    /// How many runs were skipped so far.
    pub(super) fn skipped(&mut self) -> Skipped {
        let at_work = match self.held_since {
            Some(_) => held::all_figures(&mut self.ebpf),
            None => self.raw_figures(),
        };
        let of = |programs: [&str; 2]| {
            self.figures
                .iter()
                .chain(&at_work)
                .filter(|(name, _)| programs.contains(name))
                .map(|(_, seen)| seen.missed)
                .sum()
        };
        Skipped {
            enter: of([RAW[1], held::ENTER]),
            exit: of([RAW[0], held::EXIT]),
        }
    }

    fn raw_figures(&mut self) -> Vec<(&'static str, Figures)> {
        let mut all = Vec::new();
        for name in RAW {
            if let Ok(program) = raw_tracepoint(&mut self.ebpf, name)
                && let Ok(fd) = program.fd()
            {
                all.push((name, figures(fd)));
            }
        }
        all
    }

    /// Calls that returned since everything was attached, looked at or not. To be asked in the end.
    pub(super) fn calls(&self) -> Result<u64, SessionError> {
        let held = self.sum_of_calls(|calls| calls.held)?;
        let returned = match self.held_since {
            Some(_) => self.returned,
            None => self.sum_of_calls(|calls| calls.returned)?,
        };
        let missed: u64 = self
            .figures
            .iter()
            .filter(|(name, _)| [RAW[0], held::EXIT].contains(name))
            .map(|(_, seen)| seen.missed)
            .sum();
        Ok(returned + held + missed)
    }

    fn sum_of_calls(&self, of: impl Fn(&Calls) -> u64) -> Result<u64, SessionError> {
        Ok(calls::of_each_cpu(&self.ebpf)?.iter().map(of).sum())
    }
}
