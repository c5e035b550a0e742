//! Runs that the kernel skips: notices them, lets the pair take over of which none is skipped, and
//! proves anew.

use super::{
    Scope, Session,
    error::SessionError,
    held,
    loader::{array, raw_tracepoint},
    programs,
    seen::Seen,
};
use crate::kernel::{cpu, load, slice};
use preemptleak_ebpf::event::Calls;
use std::time::Duration;

/// How often to look while the raw pair may be skipped: each time costs some microseconds.
const SOON: Duration = Duration::from_millis(10);

/// How often to look where looking changes nothing but what can be proven.
const SELDOM: Duration = Duration::from_secs(1);

/// The raw pair, in the order it is detached.
const RAW: [&str; 2] = ["sys_exit", "sys_enter"];

/// The program whose skipped runs hide no end of a call.
const TASK_FREE: &str = "task_free";

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

    /// Looks whether the kernel has skipped runs, and does what can be done about it.
    ///
    /// # Errors
    /// When the kernel does not detach what was attached.
    pub fn look_after(&mut self) -> Result<(), SessionError> {
        let skipped = self.skipped();
        if !self.seen.holds(skipped) {
            self.hold()?;
            self.prove();
        }
        Ok(())
    }

    /// Everything is attached: from when on are findings proven? On a busy host runs would be skipped
    /// from the first moment on, and some cannot wait for the loader to notice.
    pub(super) fn begin(&mut self, scope: &Scope) -> Result<(), SessionError> {
        if self.patience().is_some()
            && let Err(error) = slice::shortest()
        {
            log::info!("skipped runs may be noticed late: {error}");
        }
        let runnable = load::runnable().unwrap_or_default();
        let is_busy = cpu::online().is_ok_and(|online| runnable > online.len());
        if is_busy || scope.crash_safe || scope.is_observed {
            self.hold()?;
        }
        if scope.own_tree {
            self.seen = Seen::from_birth(self.skipped());
        } else {
            self.prove();
        }
        Ok(())
    }

    fn prove(&mut self) {
        let seen = Seen::by_visit(|| self.skipped());
        self.seen = seen;
    }

    /// Lets the pair take over that runs with preemption held off, where there is one.
    fn hold(&mut self) -> Result<(), SessionError> {
        if self.held_since.is_some() || !matches!(self.survey.calibration.held, Some(Ok(_))) {
            return Ok(());
        }
        if let Err(why) = held::attach(&mut self.ebpf) {
            log::info!("preemption cannot be held off: {why}");
            self.survey.calibration.held = Some(Err(why));
            return Ok(());
        }
        for name in RAW {
            let program = raw_tracepoint(&mut self.ebpf, name)?;
            if let Ok(fd) = program.fd() {
                self.figures.push((name, programs::figures(fd)));
            }
            program
                .unload()
                .map_err(|error| SessionError::refused("detach", &error))?;
        }
        // What both pairs have seen is not to be counted twice.
        self.seen_twice = self.sum_of_calls(|calls| calls.held)?;
        self.held_since = Some(self.attached.elapsed());
        log::info!("preemption is held off from now on: the kernel would skip runs else");
        Ok(())
    }

    /// How many runs were skipped so far.
    pub(super) fn skipped(&mut self) -> u64 {
        let now = self.figures();
        self.figures
            .iter()
            .chain(&now)
            .filter(|(name, _)| *name != TASK_FREE)
            .map(|(_, seen)| seen.missed)
            .sum()
    }

    /// Calls that returned since everything was attached, looked at or not. To be asked in the end.
    pub(super) fn calls(&self) -> Result<u64, SessionError> {
        let seen = self.sum_of_calls(|calls| calls.returned + calls.held)?;
        let missed: u64 = self
            .figures
            .iter()
            .filter(|(name, _)| [RAW[0], held::EXIT].contains(name))
            .map(|(_, seen)| seen.missed)
            .sum();
        Ok(seen.saturating_sub(self.seen_twice) + missed)
    }

    fn sum_of_calls(&self, of: impl Fn(&Calls) -> u64) -> Result<u64, SessionError> {
        let calls = array::<Calls>(&self.ebpf, "CALLS")?;
        Ok(calls.iter().flatten().map(|calls| of(&calls)).sum())
    }
}
