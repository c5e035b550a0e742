//! preemptleak names the system call that leaked a preemption count.
//!
//! Arrows run one way: `cli` -> `trace`, `check` -> `session` -> `kernel`; `explain` -> `kernel`; `check` -> `ftrace` -> `kernel`; `report` and everyone
//! know `leak`, and `leak` knows nobody.

pub mod calltree;
pub mod check;
pub mod cli;
pub mod comm_glob;
pub mod command;
pub mod crash_safe;
pub mod diagnostics;
pub mod diff;
pub mod escape;
pub mod explain;
pub mod file_limit;
pub mod filter;
pub mod ftrace;
pub mod interrupt;
pub mod kernel;
pub mod known;
pub mod leak;
pub mod locate;
pub mod os_error;
pub mod recorder;
pub mod report;
pub mod restore;
pub mod session;
pub mod trace;
pub mod watch;
