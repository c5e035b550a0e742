//! The rig and the tests that need a kernel: what the guest's programs and the host's test
//! runner both know.

pub mod cost;
pub mod modinfo;
pub mod protocol;
pub mod records;
pub mod scenario;
