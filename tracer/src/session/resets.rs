//! The probe that sees the scheduler reset a raised count, by whichever mechanism the kernel grants.

use super::{
    error::{SessionError, root_cause},
    loader::program,
    programs::{Figures, figures},
};
use crate::kernel::probes;
use aya::{
    Btf, Ebpf,
    programs::{FEntry, KProbe},
};

/// The function that prints "scheduling while atomic", right before the reset. It is `noinline`
/// (`kernel/sched/core.c`), and clean kernels never call it.
pub const FUNCTION: &str = "__schedule_bug";

/// A function that our own probe call enters with a count of 0.
pub const CALIBRATION_FUNCTION: &str = "__x64_sys_ioctl";

/// Why resets are not seen where the user wants it so.
pub const SWITCHED_OFF: &str = "switched off by PREEMPTLEAK_RESETS";

/// How a function can be probed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A BPF trampoline (needs BTF and CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS); cheapest.
    Fentry,
    /// A kprobe (needs CONFIG_KPROBE_EVENTS).
    Kprobe,
}

impl Kind {
    /// Both, in the order they are tried.
    pub const ALL: [Self; 2] = [Self::Fentry, Self::Kprobe];

    /// The name used in output.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fentry => "fentry",
            Self::Kprobe => "kprobe",
        }
    }

    const fn program(self) -> &'static str {
        match self {
            Self::Fentry => "reset_fentry",
            Self::Kprobe => "reset_kprobe",
        }
    }

    /// Loads the program of this kind and attaches it to `function`.
    ///
    /// # Errors
    /// Why not, in a few words for people.
    pub(super) fn attach(self, ebpf: &mut Ebpf, function: &str) -> Result<(), String> {
        if self == Self::Kprobe && !probes::has_kprobes() {
            return Err("this kernel has none".to_owned());
        }
        let attached = self.try_attach(ebpf, function);
        if attached.is_err() {
            // A program that loaded but did not attach must not stay.
            let _ = self.unload(ebpf);
        }
        attached
    }

    fn try_attach(self, ebpf: &mut Ebpf, function: &str) -> Result<(), String> {
        let object = |error: SessionError| error.to_string();
        match self {
            Self::Fentry => {
                let btf = Btf::from_sys_fs().map_err(|error| root_cause(&error))?;
                let fentry: &mut FEntry = program(ebpf, self.program()).map_err(object)?;
                fentry
                    .load(function, &btf)
                    .map_err(|error| root_cause(&error))?;
                fentry.attach().map_err(|error| root_cause(&error))?;
            }
            Self::Kprobe => {
                let kprobe = program::<KProbe>(ebpf, self.program()).map_err(object)?;
                kprobe.load().map_err(|error| root_cause(&error))?;
                kprobe
                    .attach(function, 0)
                    .map_err(|error| root_cause(&error))?;
            }
        }
        Ok(())
    }

    /// What the kernel says of the loaded program of this kind.
    pub(super) fn figures(self, ebpf: &mut Ebpf) -> Option<Figures> {
        let fd = match self {
            Self::Fentry => program::<FEntry>(ebpf, self.program()).ok()?.fd().ok()?,
            Self::Kprobe => program::<KProbe>(ebpf, self.program()).ok()?.fd().ok()?,
        };
        Some(figures(fd))
    }

    /// Detaches and unloads the program of this kind.
    pub(super) fn unload(self, ebpf: &mut Ebpf) -> Result<(), SessionError> {
        match self {
            Self::Fentry => program::<FEntry>(ebpf, self.program())?.unload(),
            Self::Kprobe => program::<KProbe>(ebpf, self.program())?.unload(),
        }
        .map_err(|error| SessionError::refused("detach the reset probe", &error))
    }
}

/// A probe that works, and what a clean task shows in it.
#[derive(Clone, Copy, Debug)]
pub struct Resets {
    /// How the function is probed.
    pub kind: Kind,
    /// A clean task's count in the probe, masked.
    pub baseline: u32,
}

/// Attaches the first kind that works.
///
/// # Errors
/// Why none of them did.
pub(super) fn attach_first(
    ebpf: &mut Ebpf,
    kinds: &[Kind],
    function: &str,
) -> Result<Kind, String> {
    let mut reasons = Vec::new();
    for kind in kinds {
        match kind.attach(ebpf, function) {
            Ok(()) => return Ok(*kind),
            Err(reason) => reasons.push(format!("{}: {reason}", kind.name())),
        }
    }
    if reasons.is_empty() {
        reasons.push(SWITCHED_OFF.to_owned());
    }
    Err(reasons.join("; "))
}
