//! What the entry points do. Arrows run one way, in the order that `ARCHITECTURE.md` has: `hot` ->
//! `judge` -> `watch`, `owed`, `task` -> `emit` -> `maps`.

mod begun;
pub(crate) mod calibrate;
pub(crate) mod call;
pub(crate) mod carried;
pub(crate) mod config;
pub(crate) mod crash;
pub(crate) mod emit;
mod entry;
pub(crate) mod handler;
pub(crate) mod hot;
pub(crate) mod judge;
pub(crate) mod maps;
mod owed;
mod regs;
pub(crate) mod reset;
pub(crate) mod sample;
mod state;
pub(crate) mod task;
pub(crate) mod tracepoint;
pub(crate) mod watch;
