//! The rig and the tests that need a kernel.
