//! The real program, as root, on the kernel of this machine. Each case must end in one clear line
//! on stderr and the right status, and leave nothing attached.
//!
//! `PREEMPTLEAK_BIN` names the program; else it is the newest one in `target/`. Run by
//! `cargo xtask test`, or by hand:
//! `cargo build && cargo test -p preemptleak-tests --features live`.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod background;
mod check;
mod clean;
mod command;
mod crash_safe;
mod filters;
mod harness;
mod interrupt;
mod kernel_state;
mod known;
mod load;
mod locate;
mod output;
mod recipes;
mod refused;
mod together;
mod watch;
