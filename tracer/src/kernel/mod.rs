//! The only place that knows kernels. It asks the running one (BTF, kallsyms, config, what loads
//! and what does not) before it believes anything, and never looks at a version number.
//!
//! Uses `host`, `leak`.

pub mod arch;
pub mod btf;
pub mod command;
pub mod config;
pub mod cpu;
pub mod debug_info;
pub mod functions;
pub mod handlers;
pub mod ioctl;
pub mod kallsyms;
pub mod load;
pub mod preempt_count;
pub mod preempt_mode;
pub mod privilege;
pub mod probes;
pub mod process;
pub mod release;

pub mod symbol;
pub mod syscall;
pub mod syscall_events;
pub mod task_counters;
pub mod urgency;

mod command_table;
mod ioctl_table;
mod nearest;
mod syscall_table;
