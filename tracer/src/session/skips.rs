//! Runs that the kernel skips: notices them, lets the pair take over of which none is skipped, and
//! proves anew.

use super::{
    Scope, Session,
    error::SessionError,
    held,
    loader::{array, raw_tracepoint},
    programs::{Figures, figures},
    seen::{Seen, Skipped},
};
use crate::{
    kernel::{cpu, load, urgency},
    leak::Leak,
};
use preemptleak_ebpf::event::Calls;
use std::time::Duration;

/// How often to look while the raw pair may be skipped: each time costs some microseconds.
const SOON: Duration = Duration::from_millis(10);

/// How often to look where looking changes nothing but what can be proven.
const SELDOM: Duration = Duration::from_secs(1);

/// The raw pair.
pub(super) const RAW: [&str; 2] = ["sys_exit", "sys_enter"];

/// So few skipped runs do not make the other pair take over: a loader that wakes up on a CPU whose task is
/// inside a program has its own calls skipped.
const FEW: u64 = 50;

impl Session {
    /// How soon [`Self::look_after`] wants to be called again; `None` where no run is ever skipped.
    #[must_use]
    pub const fn patience(&self) -> Option<Duration> {
        match (&self.survey.calibration.held, self.held_since) {
            (None, _) => None,
            (Some(Ok(_)), None) => Some(SOON),
            (Some(_), _) => Some(SELDOM),
        }
    }

    /// Reads what is there, and looks whether the kernel has skipped runs, and does what can be done about
    /// it.
    ///
    /// # Errors
    /// When the kernel does not let the maps be used.
    pub fn look_after(&mut self) -> Result<Vec<Leak>, SessionError> {
        let leaks = self.drain();
        let skipped = self.skipped();
        if !self.seen.holds(skipped) {
            // On a host that is busy, which is where runs are skipped, each moment counts.
            let _urgent = urgency::Urgent::begin();
            if self.skips_too_many(skipped)? {
                self.hold()?;
            }
            self.prove();
        }
        Ok(leaks)
    }

    /// Everything is attached: from when on are findings proven? On a busy host runs would be skipped
    /// from the first moment on, and some cannot wait for the loader to notice.
    pub(super) fn begin(&mut self, scope: &Scope) -> Result<(), SessionError> {
        if self.patience().is_some()
            && let Err(error) = urgency::shortest_slice()
        {
            log::info!("skipped runs may be noticed late: {error}");
        }
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

    /// Whether more than 0.1 % of the runs were skipped; each call has two.
    fn skips_too_many(&self, skipped: Skipped) -> Result<bool, SessionError> {
        let skipped = skipped.enter + skipped.exit;
        if skipped < FEW {
            return Ok(false);
        }
        let seen = self.sum_of_calls(|calls| calls.returned + calls.held)?;
        Ok(skipped.saturating_mul(500) > seen)
    }

    fn prove(&mut self) {
        let seen = Seen::by_visit(self.skipped_at_first, || self.skipped());
        self.seen = seen;
    }

    /// Lets the pair take over that runs with preemption held off, where there is one. The raw pair stays
    /// attached ([`held`] says why), and returns at once.
    fn hold(&mut self) -> Result<(), SessionError> {
        if self.held_since.is_some() || !matches!(self.survey.calibration.held, Some(Ok(_))) {
            return Ok(());
        }
        if let Err(why) = held::attach(&mut self.ebpf) {
            log::info!("preemption cannot be held off: {why}");
            self.survey.calibration.held = Some(Err(why));
            return Ok(());
        }
        // From here on everything is seen, whatever the raw pair still sees or skips.
        self.held_since = Some(self.attached.elapsed());
        held::tell_raw_pair(&mut self.ebpf)?;
        self.returned = self.sum_of_calls(|calls| calls.returned)?;
        let raw = self.raw_figures();
        self.figures.extend(raw);
        log::info!("preemption is held off from now on: the kernel would skip runs else");
        Ok(())
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
        let calls = array::<Calls>(&self.ebpf, "CALLS")?;
        Ok(calls.iter().flatten().map(|calls| of(&calls)).sum())
    }
}
