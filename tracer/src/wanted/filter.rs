//! Which findings the user asked for. What the kernel can compare is compared there too, to save
//! events; this is the meaning both must have.

use crate::{
    kernel::{command, syscall},
    leak::{Class, Cmd, Comm, Leak, Row, Syscall},
    wanted::comm_glob::CommGlob,
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
    pub syscalls: Vec<syscall::Selector>,
    /// Operations of multiplexed calls.
    pub cmds: Vec<command::Filter>,
    /// Classes.
    pub classes: Vec<Class>,
}

impl Filter {
    /// Whether there is any call that `--syscall` and `--cmd` both let through: what can never match
    /// would always be clean.
    #[must_use]
    pub fn can_match(&self) -> bool {
        let Self { syscalls, cmds, .. } = self;
        let pairs = syscalls
            .iter()
            .flat_map(|call| cmds.iter().map(move |cmd| cmd.is_of(call.keys())));
        syscalls.is_empty() || cmds.is_empty() || pairs.into_iter().any(|possible| possible)
    }

    /// Whether this finding was asked for.
    #[must_use]
    pub fn matches(&self, leak: &Leak) -> bool {
        let pid = self.pids.is_empty() || self.pids.contains(&leak.pid);
        pid && self.matches_key(
            &leak.comm,
            leak.syscall.as_ref(),
            leak.cmd.as_ref(),
            leak.handler.is_some(),
            leak.class,
            leak.unproven,
        )
    }

    /// Whether this row of the table was asked for. A row has no pid: the kernel must have
    /// filtered it.
    #[must_use]
    pub fn matches_row(&self, row: &Row) -> bool {
        self.matches_key(
            &row.comm,
            row.syscall.as_ref(),
            row.cmd.as_ref(),
            row.handler.is_some(),
            row.class,
            row.unproven,
        )
    }

    /// Whether any leaks were asked for, and not heals alone.
    fn wants_leaks(&self) -> bool {
        any(&self.classes, |class| class.is_leak())
    }

    /// Whether the only leaks that were asked for are masked ones.
    #[must_use]
    pub fn wants_masked_alone(&self) -> bool {
        let mut leaks = self.classes.iter().filter(|class| class.is_leak());
        let is_masked = |class: &Class| *class == Class::Masked;
        leaks.next().is_some_and(is_masked) && leaks.all(is_masked)
    }

    /// The classes that the kernel must tell of: those that were asked for, and with one leak all others.
    /// Where it skips our program, a leak is seen in another place, as one of another class.
    #[must_use]
    pub fn classes_to_see(&self) -> Vec<Class> {
        let is_seen = |class: &Class| {
            any(&self.classes, |wanted| wanted == class) || (class.is_leak() && self.wants_leaks())
        };
        Class::ALL.into_iter().filter(is_seen).collect()
    }

    fn matches_key(
        &self,
        comm: &Comm,
        syscall: Option<&Syscall>,
        cmd: Option<&Cmd>,
        is_handler: bool,
        class: Class,
        unproven: bool,
    ) -> bool {
        let Self {
            comms,
            pids,
            syscalls,
            cmds,
            classes,
        } = self;
        // A handler is no task's and in no call.
        if is_handler {
            let asks_for_tasks = !comms.is_empty() || !pids.is_empty();
            let asks_for_calls = !syscalls.is_empty() || !cmds.is_empty();
            return !asks_for_tasks && !asks_for_calls && any(classes, |wanted| *wanted == class);
        }
        if !any(comms, |glob| glob.matches(comm)) {
            return false;
        }
        // Nobody knows in which call it was made: it may be one that was asked for.
        if unproven && class.is_leak() {
            return self.wants_leaks();
        }
        any(syscalls, |wanted| {
            syscall.is_some_and(|call| wanted.matches(call.abi, call.nr))
        }) && any(cmds, |wanted| {
            syscall
                .zip(cmd)
                .is_some_and(|(call, cmd)| wanted.matches(call.abi, call.nr, cmd.value))
        }) && any(classes, |wanted| *wanted == class)
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

    /// Check that masked leaks are known to be alone in whatever words they were asked for.
    #[test]
    fn masked_alone() {
        use Class::{Heal, Leak, Masked};
        let is_alone = |classes: &[Class]| with_classes(classes).wants_masked_alone();
        assert!(is_alone(&[Masked]) && is_alone(&[Masked, Masked]) && is_alone(&[Heal, Masked]));
        assert!(!is_alone(&[]) && !is_alone(&[Heal]) && !is_alone(&[Masked, Leak]));
    }

    /// Check that the kernel is asked for every leak where one is wanted, since a skipped run may show it
    /// as another, and for no heal that nobody wants.
    #[test]
    fn the_kernel_tells_of_what_is_displaced() {
        use Class::{Heal, Leak, Masked, Outside, Underflow};
        let seen = |classes: &[Class]| with_classes(classes).classes_to_see();
        assert_eq!(seen(&[]), Class::ALL);
        for wanted in [Leak, Underflow, Masked, Outside] {
            assert_eq!(seen(&[wanted]), [Leak, Underflow, Masked, Outside]);
        }
        assert_eq!(seen(&[Heal]), [Heal]);
    }

    /// Check that no filter of calls or classes drops a leak of which nobody knows in which call it was
    /// made, that filters of tasks do, and that who asked for heals alone is told of no leak.
    #[test]
    fn what_is_not_proven_is_told() {
        let leak = Leak {
            class: Class::Outside,
            unproven: true,
            ..samples::leak()
        };
        let call = |name| Filter {
            syscalls: vec![syscall::parse(name).unwrap()],
            ..Filter::default()
        };
        let cmd = Filter {
            cmds: vec![command::parse("F_GETFL").unwrap()],
            ..Filter::default()
        };
        let other_task = Filter {
            comms: vec!["nobody".parse().unwrap()],
            ..Filter::default()
        };
        let of = |leak: &Leak| {
            let told = [
                call("read"),
                cmd.clone(),
                with_classes(&[Class::Leak]),
                with_classes(&[Class::Masked, Class::Heal]),
                with_classes(&[Class::Heal]),
                other_task.clone(),
            ];
            told.map(|filter| filter.matches(leak))
        };
        assert_eq!(of(&leak), [true, true, true, true, false, false]);
        let proven = Leak {
            unproven: false,
            ..leak
        };
        assert_eq!(of(&proven), [false; 6]);
    }

    fn with_classes(classes: &[Class]) -> Filter {
        Filter {
            classes: classes.to_vec(),
            ..Filter::default()
        }
    }

    /// Check that a system call selected by name is selected in every table.
    #[test]
    fn syscalls_by_name() {
        let with = |text| Filter {
            syscalls: vec![syscall::parse(text).unwrap()],
            ..Filter::default()
        };
        assert!(with("ioctl").matches(&samples::leak()) && with("ioctl").matches(&samples::ia32()));
        assert!(with("16").matches(&samples::leak()));
        assert!(!with("write").matches(&samples::leak()));
        assert!(!with("ioctl").matches(&samples::kernel_thread()));
    }

    /// Check that a command is selected by name and by value, and none by a part of its name.
    #[test]
    fn cmds_by_name_and_value() {
        let with = |text| Filter {
            cmds: vec![command::parse(text).unwrap()],
            ..Filter::default()
        };
        let mut leak = samples::leak();
        assert!(with("SIOCBRDELBR").matches(&leak) && with("0x89a1").matches(&leak));
        assert!(!with("SIOCBRADDBR").matches(&leak));
        assert!(command::parse("SIOC").is_err());
        leak.cmd = None;
        assert!(!with("0").matches(&leak));
    }
}
