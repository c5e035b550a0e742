//! Which machine and kernel wrote a log: its architecture, its release, and whether it is a PREEMPT_RT
//! one, from any line that tells.

use super::count::at_least;
use crate::kernel::arch::{self, Arch, Sure};

/// What is known of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Machine {
    /// `uname -r`.
    pub(super) release: Option<String>,
    /// Whether its preemption is PREEMPT_RT.
    pub(super) rt: Option<bool>,
    arch: Option<(&'static Arch, Sure)>,
    /// It is older than what made the count 8 bytes long: its dumps have no UID, or other signs of age.
    pub(super) is_before_uid: bool,
    /// It is older than what resets the count, by the form of a report.
    pub(super) is_before_reset: bool,
    /// Lines contradict each other: there are several.
    mixed: bool,
}

impl PartialEq for Machine {
    fn eq(&self, other: &Self) -> bool {
        let name = |machine: &Self| machine.arch().map(|arch| arch.name);
        (&self.release, self.rt, name(self)) == (&other.release, other.rt, name(other))
    }
}

impl Machine {
    /// Its architecture.
    pub(super) fn arch(&self) -> Option<&'static Arch> {
        self.arch.map(|(arch, _)| arch)
    }

    /// Whether it is a PREEMPT_RT kernel for certain.
    pub(super) fn is_rt(&self) -> bool {
        self.rt == Some(true)
    }

    /// Whether its release is at least this one; `None` where that is not known.
    pub(super) fn at_least(&self, wanted: (u32, u32)) -> Option<bool> {
        at_least(self.release.as_deref()?, wanted)
    }

    /// Whether its scheduler resets the count after the message (1dc0fffc48af, 4.4).
    pub(super) fn resets(&self) -> Option<bool> {
        self.at_least((4, 4))
            .or_else(|| self.is_before_reset.then_some(false))
    }

    /// What an arbitrary line tells.
    pub(super) fn read(&mut self, line: &str) {
        if let Some((arch, sure)) = arch::of_line(line) {
            self.take_arch(arch, sure);
        }
        if !line.contains("PREEMPT") && !line.contains("spinlock_rt") {
            return;
        }
        // `kernel/locking/spinlock_rt.c` is compiled only there, and lines name it.
        if line.contains("spinlock_rt.c") || is_rt(line) {
            self.rt = Some(true);
        }
        // "Internal error: Oops - BUG: 0 [#1] PREEMPT SMP"; before 5.4 the patch for RT said so, too.
        let is_oops = line.contains("[#") && line.contains("] PREEMPT SMP");
        if is_oops && self.rt.is_none() && self.at_least((5, 4)) == Some(true) {
            self.rt = Some(false);
        }
    }

    /// What a function of a call trace tells.
    pub(super) fn read_function(&mut self, name: &str) {
        if let Some(arch) = arch::of_function(name) {
            self.take_arch(arch, Sure::Certain);
        }
        let is_rt = [
            "rt_spin_lock",
            "rt_lock_slowlock",
            "rtlock_slow",
            "rt_read_lock",
            "rt_write_lock",
            "__rt_spin",
        ]
        .iter()
        .any(|start| name.starts_with(start));
        if is_rt {
            self.rt = Some(true);
        }
    }

    /// What stands behind `Linux version ` or, in a dump, behind `Comm: ... Tainted: ...`: the release, and
    /// the kernel's version with its kind of preemption.
    pub(super) fn read_version(&mut self, release: Option<&str>, version: &str, is_banner: bool) {
        if let Some(release) = release {
            self.release = Some(release.to_owned());
        }
        let named = release.and_then(arch::of_version);
        if let Some(arch) = named.or_else(|| arch::of_version(version)) {
            self.take_arch(arch, Sure::Certain);
        }
        if is_rt(version) || release.is_some_and(is_rt_release) {
            self.rt = Some(true);
            return;
        }
        // The dump's line has it from 6.15 on (`preempt_model_str()`), and then always.
        let says = version.split_whitespace().any(|word| {
            let model = word.split('(').next().unwrap_or_default();
            ["PREEMPT", "PREEMPT_DYNAMIC", "VOLUNTARY", "NONE", "LAZY"].contains(&model)
        });
        if says || (is_banner && version.contains('#')) {
            self.rt = Some(false);
        }
    }

    fn take_arch(&mut self, arch: &'static Arch, sure: Sure) {
        match self.arch {
            Some((known, Sure::Certain)) => {
                self.mixed |= sure == Sure::Certain && known.name != arch.name;
            }
            Some((_, Sure::Likely)) if sure == Sure::Likely => {}
            _ => self.arch = Some((arch, sure)),
        }
    }

    /// Takes over what a report of the same boot says; what two say differently is nobody's.
    pub(super) fn merge(&mut self, other: &Self) {
        let differs = |one: &Option<String>, other: &Option<String>| matches!((one, other), (Some(one), Some(other)) if one != other);
        self.mixed |= differs(&self.release, &other.release);
        self.release = self.release.take().or_else(|| other.release.clone());
        self.is_before_uid |= other.is_before_uid;
        self.is_before_reset |= other.is_before_reset;
        self.mixed |= matches!((self.rt, other.rt), (Some(one), Some(other)) if one != other);
        self.rt = self.rt.or(other.rt);
        if let Some((arch, sure)) = other.arch {
            self.take_arch(arch, sure);
        }
    }

    /// What a report does not say itself, the rest of the log does, unless it is of several machines.
    pub(super) fn fill(&mut self, log: &Self) {
        if log.mixed {
            return;
        }
        self.release = self.release.take().or_else(|| log.release.clone());
        self.rt = self.rt.or(log.rt);
        self.is_before_uid |= log.is_before_uid;
        self.is_before_reset |= log.is_before_reset;
        match (self.arch, log.arch) {
            (Some((_, Sure::Certain)), _) | (_, None) => {}
            (None, arch) | (Some(_), arch @ Some((_, Sure::Certain))) => self.arch = arch,
            (Some(_), Some(_)) => {}
        }
    }
}

/// "PREEMPT_RT", "PREEMPT_{RT,(full)}"; before 5.4 "PREEMPT RT", of the patches.
fn is_rt(text: &str) -> bool {
    ["PREEMPT_RT", "PREEMPT_{RT", "PREEMPT RT"]
        .iter()
        .any(|sign| text.contains(sign))
}

/// "4.4.144-rt161", "5.14.0-rc4-rt6-torture+".
fn is_rt_release(release: &str) -> bool {
    release
        .split("-rt")
        .skip(1)
        .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        || release.contains("-rt-")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> Machine {
        let mut machine = Machine::default();
        for line in lines {
            machine.read(line);
        }
        machine
    }

    /// Check that a certain sign outweighs a likely one, and that two certain ones are two machines.
    #[test]
    fn signs() {
        let text = "[<ffffffff8020be98>] show_stack+0x80/0x98";
        assert_eq!(of(&[text]).arch().unwrap().name, "x86_64");
        let stack = "Stack : 0000000031aac000 ffffffff810d0000";
        assert_eq!(of(&[text, stack]).arch().unwrap().name, "mips");
        let two = of(&[stack, "RIP: 0033:0x7f02ba1b5d6b"]);
        let mut report = Machine::default();
        report.fill(&two);
        assert!(report.arch().is_none());
    }

    /// Check that PREEMPT_RT is known by release, version and functions, and what excludes it.
    #[test]
    fn preempt_rt() {
        let of = |release, version| {
            let mut machine = Machine::default();
            machine.read_version(Some(release), version, false);
            machine.rt
        };
        assert_eq!(of("4.4.144-rt161", "#1"), Some(true));
        assert_eq!(of("6.1.0-37-rt-amd64", "#1"), Some(true));
        assert_eq!(of("6.18.0-dirty", "#179 PREEMPT_{RT,(full)}"), Some(true));
        assert_eq!(of("7.0.0-rc3", "#1 PREEMPT"), Some(false));
        assert_eq!(of("6.18.16", "#1 VOLUNTARY"), Some(false));
        assert_eq!(of("6.8.0", "#2"), None);
        let mut machine = Machine::default();
        machine.read_function("rt_spin_lock_slowlock");
        assert_eq!(machine.rt, Some(true));
    }
}
