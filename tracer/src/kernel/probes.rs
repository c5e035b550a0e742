//! Ways to hook a kernel function, as far as the kernel itself tells whether it has them.

use std::path::Path;

/// The perf event source of kprobes: there since 4.17, with CONFIG_KPROBE_EVENTS
/// (`perf_tp_register()` in `kernel/events/core.c`).
const KPROBES: &str = "/sys/bus/event_source/devices/kprobe/type";

/// Whether this kernel has kprobes that a program can be attached to.
#[must_use]
pub fn has_kprobes() -> bool {
    Path::new(KPROBES).exists()
}
