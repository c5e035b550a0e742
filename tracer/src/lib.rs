//! preemptleak names the system call that leaked a preemption count.
//!
//! Each module is a room. Their order, and what each is for, is the table of rooms in `ARCHITECTURE.md`;
//! a room uses only rooms below it.

pub mod background;
pub mod calltree;
pub mod check;
pub mod cli;
pub mod diff;
pub mod explain;
pub mod host;
pub mod kernel;
pub mod leak;
pub mod locate;
pub mod record;
pub mod report;
pub mod session;
pub mod trace;
pub mod wanted;
