//! What records a system call function by function. There is one engine, [`ftrace`](crate::locate::ftrace);
//! whoever asks for recordings knows only what stands here.

use crate::{calltree::Recording, kernel::symbol::Symbols, leak::Abi};

/// Which tasks are recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tasks {
    /// All.
    All,
    /// These threads, by their numbers in the first pid namespace, and what they fork from now on.
    Of(Vec<u32>),
}

/// Which system calls are recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Calls {
    /// All that the kernel can trace.
    All,
    /// These, by table and name. At least one.
    Of(Vec<(Abi, String)>),
}

/// Which functions are recorded, below the system call's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Functions {
    /// All that can be. Switching them on takes seconds.
    #[default]
    All,
    /// Those whose names match a pattern of the kernel (`br_*`), or are in a module (`:mod:bridge`).
    /// What they call is seen only where it matches as well.
    Only {
        /// What the user asked for: a pattern that matches nothing is an error.
        asked: Vec<String>,
        /// What is needed to understand them, as far as the kernel has it.
        besides: Vec<String>,
    },
}

/// What is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The system calls.
    pub calls: Calls,
    /// The tasks.
    pub tasks: Tasks,
    /// The functions.
    pub functions: Functions,
    /// Functions that are not recorded in any case, as far as the kernel has them.
    pub left_out: Vec<String>,
    /// Room for what is recorded and not yet read, in KiB for each CPU. The oldest is overwritten.
    pub buffer_kib: u32,
}

/// An armed engine: calls are recorded until it is disarmed or dropped.
pub trait Recorder {
    /// What can go wrong.
    type Error;

    /// Records these tasks instead. What is recorded already stays.
    ///
    /// # Errors
    /// When the engine does not take them.
    fn follow(&mut self, tasks: &Tasks) -> Result<(), Self::Error>;

    /// Which tasks are recorded, of those that still live.
    ///
    /// # Errors
    /// When the engine does not tell.
    fn followed(&self) -> Result<Tasks, Self::Error>;

    /// The call that a thread was in at `time` (nanoseconds of `CLOCK_MONOTONIC`), or the last one
    /// before that; `None` where nothing of it was kept, as far as that can be known: `cpu` is where
    /// the thread was then. Recording stands still meanwhile; a call that runs through it says so in
    /// its losses.
    ///
    /// # Errors
    /// When the engine cannot be read.
    fn recording(
        &mut self,
        tid: u32,
        cpu: u32,
        time: u64,
    ) -> Result<Option<Recording>, Self::Error>;

    /// Takes out what the levels of a recording have from others who watch the same functions, once it
    /// is known what these are called.
    fn correct(&self, recording: &mut Recording, symbols: &Symbols);

    /// Puts everything back as it was, and waits for that. Dropping does it too, and says nothing.
    ///
    /// # Errors
    /// When something could not be put back.
    fn disarm(self) -> Result<(), Self::Error>;
}
