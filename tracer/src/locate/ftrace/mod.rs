//! Records system calls function by function, by the kernel's function_graph tracer. The only place
//! that knows tracefs.
//!
//! The tracer keeps the count with every entry and every return of a function. It runs in an instance
//! of our own where the kernel lets it (6.12 does, 6.1 does not), else in the buffer that all share,
//! but only where nobody else uses that. All that is changed comes back: at the end, by a guard
//! process when this one is killed, and by the next run when the guard is killed too.

mod arm;
mod busy;
mod calibrate;
mod cut;
mod entry_points;
mod error;
mod event;
mod format;
mod gap;
mod leftovers;
mod level;
mod others;
mod page;
mod settings;
mod state;
mod store;
mod stream;
#[cfg(test)]
mod tests;
mod tracefs;

pub use entry_points::may_be;
pub use error::FtraceError;
pub use leftovers::{Leftovers, leftovers};

use self::{
    arm::Armed,
    level::Baseline,
    store::{Formats, Store},
    stream::Stream,
};
use crate::{
    calltree::Recording,
    kernel::symbol::Symbols,
    locate::recorder::{Plan, Recorder, Tasks},
};

/// The function_graph tracer, recording.
#[derive(Debug)]
pub struct Ftrace {
    // Closed before the settings come back: an instance with open files stays.
    stream: Stream,
    armed: Armed,
    formats: Formats,
    baseline: Baseline,
    store: Store,
}

impl Ftrace {
    /// Switches the tracer on, makes sure that it works and what a clean task shows, and begins to
    /// record. For all functions this takes seconds. Undoes first what a killed run left. Call it
    /// while the process has a single thread, and before it collects children.
    ///
    /// # Errors
    /// Where the kernel cannot do it, somebody else traces, or what comes out cannot be trusted;
    /// everything is then as it was.
    pub fn arm(plan: &Plan) -> Result<Self, FtraceError> {
        let mut armed = Armed::new(plan)?;
        let formats = armed.formats()?;
        let mut stream = armed.stream()?;
        let baseline = calibrate::baseline(&mut armed, &mut stream, &formats)?;
        armed.record_only(&plan.tasks)?;
        stream.skip()?;
        armed.switch(true)?;
        Ok(Self {
            stream,
            armed,
            formats,
            baseline,
            store: Store::default(),
        })
    }
}

impl Recorder for Ftrace {
    type Error = FtraceError;

    fn correct(&self, recording: &mut Recording, symbols: &Symbols) {
        self.armed.others().take_off(recording, symbols);
    }

    fn follow(&mut self, tasks: &Tasks) -> Result<(), FtraceError> {
        let before = stream::now();
        // While the list is being written it may mean all tasks.
        self.armed.switch(false)?;
        self.armed.follow(tasks)?;
        self.armed.switch(true)?;
        self.store.pause(before..stream::now());
        Ok(())
    }

    fn followed(&self) -> Result<Tasks, FtraceError> {
        self.armed.followed()
    }

    fn recording(
        &mut self,
        tid: u32,
        cpu: u32,
        time: u64,
    ) -> Result<Option<Recording>, FtraceError> {
        let before = stream::now();
        self.armed.switch(false)?;
        self.stream.read_into(&mut self.store, &self.formats)?;
        self.armed.switch(true)?;
        let legend = self.formats.legend;
        let recording = self.store.recording(tid, cpu, time, legend, self.baseline);
        // For those who ask later: a call that runs now goes on unseen until here.
        self.store.pause(before..stream::now());
        Ok(recording)
    }

    fn disarm(self) -> Result<(), FtraceError> {
        let Self { stream, armed, .. } = self;
        drop(stream);
        armed.disarm()
    }
}
