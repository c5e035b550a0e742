//! What the user asks to be told of: filters, globs over names of tasks, contexts, and leaks that are
//! known already. What it means; how it is written stands in `cli`.
//!
//! Uses `kernel`, `host`, `leak`.

pub mod comm_glob;
pub mod filter;
pub mod known;
pub mod watch;
