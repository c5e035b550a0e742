//! The machine this program runs on, kernels apart: COMMAND and its tree, signals, limits, settings that
//! are put back, errors of the system, their names, what may be printed.
//!
//! Uses `leak`.

pub mod command;
pub mod diagnostics;
pub mod escape;
pub mod file_limit;
pub mod interrupt;
pub(crate) mod names;
pub mod os_error;
pub mod restore;
pub mod runtime;
