//! Why the function_graph tracer cannot be used, in words.

use std::{io, path::Path};

use crate::{
    host::os_error::without_number, kernel::privilege, leak::Abi, session::error::Problem,
};

/// What keeps calls from being recorded function by function.
#[derive(Debug)]
pub enum FtraceError {
    /// The kernel has no tracefs, or does not let us have it.
    NoTracefs(io::Error),
    /// The kernel has no function_graph tracer.
    NoFunctionGraph,
    /// `kernel.ftrace_enabled` is 0.
    SwitchedOff,
    /// The kernel's tracer knows tasks by other numbers than we do.
    PidNamespace,
    /// Somebody else traces, and would be disturbed.
    Busy {
        /// What of it is in use.
        what: String,
        /// How to end that.
        remedy: String,
    },
    /// None of the functions that a system call may have can be traced.
    NotTraceable {
        /// The call's table.
        abi: Abi,
        /// The call.
        name: String,
    },
    /// A pattern for functions that matches none.
    NoSuchFunction(String),
    /// No room for the buffer.
    NoMemory(io::Error),
    /// All is switched on, but our own call did not come out, or not as it must.
    NotProven(String),
    /// A description of the kernel's own that cannot be understood.
    Format(String),
    /// A file of tracefs that cannot be read or written.
    Io {
        /// The file, and what was tried.
        what: String,
        /// Why not.
        error: io::Error,
    },
    /// Not all of tracefs is as it was.
    NotRestored(Vec<String>),
}

impl FtraceError {
    /// Wraps an error with the file that it is of.
    pub(super) fn io(what: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let what = format!("cannot {what} {}", path.display());
        move |error| match error.raw_os_error() {
            Some(libc::ENOMEM) => Self::NoMemory(error),
            Some(libc::EBUSY) => Self::Busy {
                what: format!("{what}: it is in use"),
                remedy: "stop whoever traces this kernel, and try again".to_owned(),
            },
            _ => Self::Io { what, error },
        }
    }

    /// Whether the wrong thing was asked for (status 2), and not that this kernel cannot do it (125).
    #[must_use]
    pub const fn is_usage(&self) -> bool {
        matches!(self, Self::NotTraceable { .. } | Self::NoSuchFunction(_))
    }

    /// What is wrong, and what to do about it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let told = |error: &io::Error| without_number(&error.to_string());
        match self {
            Self::NoTracefs(error) => Problem::new(
                format!("the kernel's tracefs cannot be had: {}", told(error)),
                rights(error).unwrap_or("use a kernel with CONFIG_FUNCTION_GRAPH_TRACER=y"),
            ),
            Self::NoFunctionGraph => Problem::new(
                "this kernel has no function_graph tracer, which records a call function by function",
                "use a kernel with CONFIG_FUNCTION_GRAPH_TRACER=y; distributions' kernels have it",
            ),
            Self::SwitchedOff => Problem::new(
                "function tracing is switched off (kernel.ftrace_enabled is 0)",
                "set it to 1 with `sysctl kernel.ftrace_enabled=1`",
            ),
            Self::PidNamespace => Problem::new(
                "this is a pid namespace, and function_graph knows tasks by the numbers that they \
                 have outside of it",
                "run preemptleak in the first pid namespace: on the host, or in a container that \
                 shares the host's (--pid=host)",
            ),
            Self::Busy { what, remedy } => Problem::new(what.as_str(), remedy.as_str()),
            Self::NotTraceable { abi, name } => Problem::new(
                format!(
                    "the kernel has no function for the {} system call {name} that can be traced",
                    abi.name()
                ),
                "give a call that this kernel has; available_filter_functions of tracefs lists \
                 what can be traced",
            ),
            Self::NoSuchFunction(pattern) => match pattern.strip_prefix(":mod:") {
                Some(module) => Problem::new(
                    format!("no module '{module}' with functions that can be traced is loaded"),
                    "load it first; `lsmod` lists those that are",
                ),
                None => Problem::new(
                    format!("no function that can be traced matches '{pattern}'"),
                    "available_filter_functions of tracefs lists those that can be; those of a \
                     module only while it is loaded",
                ),
            },
            Self::NoMemory(error) => Problem::new(
                format!("no room for the trace's buffer: {}", told(error)),
                "ask for a smaller one",
            ),
            Self::NotProven(what) => Problem::new(
                format!("the function_graph tracer cannot be trusted here: {what}"),
                "end other users of ftrace (live patches, BPF trampolines)",
            ),
            Self::Format(what) => Problem::new(
                format!("the kernel's description of its records cannot be understood: {what}"),
                "please report it with that file",
            ),
            Self::Io { what, error } => Problem::new(
                format!("{what}: {}", told(error)),
                rights(error).unwrap_or("please report it"),
            ),
            Self::NotRestored(files) => Problem::new(
                format!("not put back as it was: {}", files.join(", ")),
                "`preemptleak check` tries it again",
            ),
        }
    }
}

/// What to do where the kernel says that we may not.
fn rights(error: &io::Error) -> Option<&'static str> {
    let refused = [Some(libc::EPERM), Some(libc::EACCES)].contains(&error.raw_os_error());
    refused.then(|| match privilege::lockdown().as_deref() {
        Some("confidentiality") => {
            "boot without lockdown=confidentiality: it closes tracefs to everybody"
        }
        _ => "run as root, in the first user namespace",
    })
}

/// The problem in one line. There is no `source()`: the line has it all.
impl std::fmt::Display for FtraceError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.problem().fmt(f)
    }
}

impl std::error::Error for FtraceError {}
