//! The only place that knows aya: loads the programs, proves that what they read is the count,
//! attaches them, and streams what they find.

pub mod calibrate;
pub mod error;
pub mod loader;
mod object;
mod proof;
pub mod resets;
