//! The rig: real Debian kernels in QEMU, on a machine that has neither.
//!
//! Everything it fetches or builds lives in one cache folder, keyed by package versions and by
//! digests of our own sources, so that an edit rebuilds what it touches and nothing else. The
//! machine's packages and its apt configuration are never changed: QEMU, compilers and busybox
//! are unpacked into trees of their own and run from there.

mod apt;
mod boot;
mod browser;
mod cache;
mod chroot;
mod compile;
mod debian;
mod initramfs;
mod kernel;
mod kunit;
mod module;
mod own_module;
mod patched;
mod payload;
mod pick;
mod programs;
mod qemu;
mod say;
mod tree;
mod tsc;
mod vmlinux;

pub(crate) use boot::{Guest, Piece, VmError, VmOptions};
pub(crate) use browser::Browser;
pub(crate) use cache::{Cache, workspace};
pub(crate) use debian::{dpkg, lintian};
pub(crate) use kernel::{Catalogue, Line};
pub(crate) use kunit::kunit;
pub(crate) use own_module::OwnModule;
pub(crate) use programs::{build, build_with, program};
pub(crate) use say::step;
