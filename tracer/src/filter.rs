//! Which findings the user asked for. What the kernel can compare is compared there too, to save
//! events; this is the meaning both must have.

use crate::{
    comm_glob::CommGlob,
    leak::{Abi, Class, Cmd, Comm, Leak, Row, Syscall},
};

/// Which findings count: an empty list lets everything through, the values of one list are
/// alternatives, and all lists must match.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Task names.
    pub comms: Vec<CommGlob>,
    /// Processes (tgid, in the initial pid namespace).
    pub pids: Vec<u32>,
    /// System calls.
    pub syscalls: Vec<SyscallPattern>,
    /// Operations of multiplexed calls.
    pub cmds: Vec<CmdPattern>,
    /// Classes.
    pub classes: Vec<Class>,
}

/// One `--syscall`, looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyscallPattern {
    /// By name, in whichever table.
    Name(String),
    /// By number, in one table or (`None`) in any.
    Number {
        /// The number, without the x32 bit.
        nr: u32,
        /// Which table.
        abi: Option<Abi>,
    },
}

impl SyscallPattern {
    fn matches(&self, syscall: &Syscall) -> bool {
        match self {
            Self::Name(name) => *name == syscall.name,
            Self::Number { nr, abi } => {
                *nr == syscall.nr && abi.is_none_or(|abi| abi == syscall.abi)
            }
        }
    }
}

/// One `--cmd`, looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CmdPattern {
    /// By name; where two names share a number, or a command has two parts, either will do.
    Name(String),
    /// By value, as in [`Cmd::value`].
    Value(u64),
}

impl CmdPattern {
    fn matches(&self, cmd: &Cmd) -> bool {
        match self {
            Self::Name(name) => cmd.name.as_deref().is_some_and(|joined| {
                let mut parts = joined.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                joined == name || parts.any(|part| part == name)
            }),
            Self::Value(value) => *value == cmd.value,
        }
    }
}

impl Filter {
    /// Whether this finding was asked for.
    #[must_use]
    pub fn matches(&self, leak: &Leak) -> bool {
        let pid = self.pids.is_empty() || self.pids.contains(&leak.pid);
        pid && self.matches_key(
            &leak.comm,
            leak.syscall.as_ref(),
            leak.cmd.as_ref(),
            leak.class,
        )
    }

    /// Whether this row of the table was asked for. A row has no pid: the kernel must have
    /// filtered it.
    #[must_use]
    pub fn matches_row(&self, row: &Row) -> bool {
        self.matches_key(&row.comm, row.syscall.as_ref(), row.cmd.as_ref(), row.class)
    }

    fn matches_key(
        &self,
        comm: &Comm,
        syscall: Option<&Syscall>,
        cmd: Option<&Cmd>,
        class: Class,
    ) -> bool {
        // `pids` is the callers'.
        let Self {
            comms,
            pids: _,
            syscalls,
            cmds,
            classes,
        } = self;
        any(comms, |glob| glob.matches(comm))
            && any(syscalls, |pattern| {
                syscall.is_some_and(|syscall| pattern.matches(syscall))
            })
            && any(cmds, |pattern| cmd.is_some_and(|cmd| pattern.matches(cmd)))
            && any(classes, |wanted| *wanted == class)
    }
}

/// Whether one of the alternatives matches, or there are none.
fn any<T>(alternatives: &[T], matches: impl FnMut(&T) -> bool) -> bool {
    alternatives.is_empty() || alternatives.iter().any(matches)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    fn name(name: &str) -> CmdPattern {
        CmdPattern::Name(name.to_owned())
    }

    /// Check that an empty filter lets everything through.
    #[test]
    fn empty_lets_all_through() {
        let filter = Filter::default();
        assert!(filter.matches(&samples::leak()));
        assert!(filter.matches(&samples::kernel_thread()));
        assert!(filter.matches_row(&samples::rows()[0]));
    }

    /// Check that values of one flag are alternatives and different flags must all match.
    #[test]
    fn alternatives_and_all() {
        let mut filter = Filter {
            comms: vec!["no".parse().unwrap(), "br*".parse().unwrap()],
            pids: vec![1, 412],
            ..Filter::default()
        };
        assert!(filter.matches(&samples::leak()));
        filter.classes = vec![Class::Masked];
        assert!(!filter.matches(&samples::leak()));
        assert!(filter.matches(&samples::masked()));
        filter.pids = vec![1];
        assert!(!filter.matches(&samples::masked()));
    }

    /// Check that a number means its own table only, and a name any table.
    #[test]
    fn syscalls_by_name_and_number() {
        let with = |pattern| Filter {
            syscalls: vec![pattern],
            ..Filter::default()
        };
        let number = |nr, abi| with(SyscallPattern::Number { nr, abi });
        let ioctl = with(SyscallPattern::Name("ioctl".to_owned()));
        assert!(ioctl.matches(&samples::leak()) && ioctl.matches(&samples::ia32()));
        assert!(number(16, Some(Abi::X86_64)).matches(&samples::leak()));
        assert!(number(16, None).matches(&samples::leak()));
        assert!(!number(16, Some(Abi::Ia32)).matches(&samples::leak()));
        assert!(!number(16, None).matches(&samples::kernel_thread()));
    }

    /// Check that each of two names for one number selects it, and no part of a name does.
    #[test]
    fn cmds_by_name_and_value() {
        let mut leak = samples::leak();
        let with = |pattern| Filter {
            cmds: vec![pattern],
            ..Filter::default()
        };
        assert!(with(name("SIOCBRDELBR")).matches(&leak));
        assert!(with(CmdPattern::Value(0x89a1)).matches(&leak));
        assert!(!with(name("SIOC")).matches(&leak));
        leak.cmd = Some(Cmd {
            value: 0x5401,
            name: Some("TCGETS|SNDCTL_TMR_TIMEBASE".to_owned()),
        });
        assert!(with(name("TCGETS")).matches(&leak));
        assert!(with(name("SNDCTL_TMR_TIMEBASE")).matches(&leak));
        assert!(with(name("TCGETS|SNDCTL_TMR_TIMEBASE")).matches(&leak));
        leak.cmd = None;
        assert!(!with(CmdPattern::Value(0)).matches(&leak));
    }
}
