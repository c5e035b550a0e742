//! The line of a dump that names CPU, task and kernel, in its forms since 2.6.20.

use crate::explain::{
    complaint::Report,
    number::{decimal, is_decimal},
};

/// What it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::explain) struct Header {
    pub(in crate::explain) pid: Option<u32>,
    comm: Option<String>,
    pub(in crate::explain) release: Option<String>,
    /// It tells no UID, as to 6.11, or is of another form that came to an end before the count had 8 bytes.
    pub(in crate::explain) is_before_uid: bool,
    /// What follows the release: `#1 PREEMPT(lazy)`.
    pub(in crate::explain) version: String,
}

/// Reads such a line:
///
/// - "CPU: 0 PID: 3988 Comm: brctl Kdump: loaded Tainted: G        W  O       6.1 #33", newer ones with a
///   UID, and the kind of preemption at the end (`dump_stack_print_info()`, `lib/dump_stack.c`, from 3.10 on);
/// - "Pid: 9912, comm: BackupPC_dump Tainted: P           O 3.8.2 #1" (`arch/x86/kernel/process.c`, before);
/// - "WARNING: CPU: 0 PID: 627 at init/main.c:1230 f+0x1/0x2", from 7.0 on "WARNING: init/main.c:1230 at
///   f+0x1/0x2, CPU#1: bash/817" (`kernel/panic.c`);
/// - "5.10.28 #0 Tainted: G S", below the titles of lockdep's reports.
pub(in crate::explain) fn header(text: &str) -> Option<Header> {
    if let Some(rest) = text.strip_prefix("CPU: ") {
        let Some((before, rest)) = rest.split_once("PID: ") else {
            return of_arm(rest);
        };
        let (pid, rest) = rest.split_once(" Comm: ")?;
        return Some(Header {
            is_before_uid: !before.contains("UID: "),
            ..of_task(pid, rest)
        });
    }
    if let Some(rest) = text.strip_prefix("Pid: ") {
        let (pid, rest) = rest.split_once(", comm: ")?;
        return Some(of_task(pid, rest));
    }
    if let Some((_, rest)) = text.split_once("WARNING: ") {
        return warning(rest);
    }
    // "Process sysctl (pid: 4639, stack limit = ...)", of arm and arm64.
    if let Some(rest) = text.strip_prefix("Process ") {
        let (comm, rest) = rest.split_once(" (pid: ")?;
        return Some(Header {
            pid: decimal(rest),
            comm: Some(comm.to_owned()),
            ..Header::default()
        });
    }
    banner(text)
}

/// "CPU: 0    Not tainted  (2.6.37 #111)" (`arch/arm/kernel/process.c`, to 3.9).
fn of_arm(rest: &str) -> Option<Header> {
    let (_, rest) = rest.split_once("ainted")?;
    let (_, rest) = rest.rsplit_once('(')?;
    let (release, version) = rest.split_once(" #")?;
    Some(Header {
        release: Some(release.to_owned()),
        version: version.trim_end_matches(')').to_owned(),
        is_before_uid: true,
        ..Header::default()
    })
}

fn of_task(pid: &str, rest: &str) -> Header {
    let at = ["Not tainted ", "Tainted: ", "Not tainted", "Tainted:"].iter();
    let at = at.filter_map(|word| rest.rfind(word)).min();
    let (comm, taints) = rest
        .split_at_checked(at.unwrap_or(rest.len()))
        .unwrap_or((rest, ""));
    let comm = comm.trim();
    let comm = comm
        .strip_suffix("Kdump: loaded")
        .unwrap_or(comm)
        .trim_end();
    // Flags are single letters, and the release is the first word that begins with a digit.
    let is_release =
        |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.');
    let release = taints.split_whitespace().find(is_release);
    // "Not tainted syzkaller #0 PREEMPT(full)".
    let version = taints.split_once('#');
    Header {
        pid: decimal(pid),
        comm: Some(comm.to_owned()),
        release: release.map(str::to_owned),
        is_before_uid: false,
        version: version.map_or_else(String::new, |(_, rest)| rest.to_owned()),
    }
}

fn warning(rest: &str) -> Option<Header> {
    if let Some(rest) = rest.strip_prefix("CPU: ") {
        let (_, rest) = rest.split_once("PID: ")?;
        // From 7.0 on it has the other form.
        return Some(Header {
            pid: decimal(rest),
            is_before_uid: true,
            ..Header::default()
        });
    }
    let (_, rest) = rest.split_once(", CPU#")?;
    let (_, task) = rest.split_once(": ")?;
    let (comm, pid) = task.rsplit_once('/')?;
    Some(Header {
        pid: decimal(pid),
        comm: Some(comm.to_owned()),
        ..Header::default()
    })
}

fn banner(text: &str) -> Option<Header> {
    let (release, rest) = text.split_once(" #")?;
    let is_release = release.starts_with(|c: char| c.is_ascii_digit())
        && release.split('.').count() >= 2
        && !release.contains([' ', ':', ',']);
    let is_banner = rest.starts_with(|c: char| c.is_ascii_digit())
        && (rest.contains("ainted") || is_decimal(rest));
    (is_release && is_banner).then(|| Header {
        release: Some(release.to_owned()),
        version: format!("#{rest}"),
        ..Header::default()
    })
}

impl Header {
    /// Whether the line was wrapped before the release, as mails are.
    pub(super) fn is_cut(&self, text: &str) -> bool {
        self.comm.is_some() && self.release.is_none() && text.contains("ainted")
    }

    /// Adds what it says to a report.
    pub(in crate::explain) fn take(self, report: &mut Report) {
        let Self {
            pid,
            comm,
            release,
            is_before_uid,
            version,
        } = self;
        report.machine.is_before_uid |= is_before_uid;
        report.pid = report.pid.or(pid);
        report.comm = report.comm.take().or(comm);
        report
            .machine
            .read_version(release.as_deref(), &version, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<(Option<u32>, Option<String>, Option<String>)> {
        let Header {
            pid, comm, release, ..
        } = header(text)?;
        Some((pid, comm, release))
    }

    /// Check that task and release are found in every form.
    #[test]
    fn every_form() {
        let of = |pid, comm: &str, release: &str| {
            let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            Some((pid, some(comm), some(release)))
        };
        for (text, expected) in [
            (
                "CPU: 0 PID: 3988 Comm: brctl Kdump: loaded Tainted: G        W  O       6.1 #33",
                of(Some(3988), "brctl", "6.1"),
            ),
            (
                "CPU: 1 UID: 0 PID: 107 Comm: Web Content Tainted: G           OE       7.3.4+deb13-cloud-amd64 #1 PREEMPT(lazy)  Debian",
                of(Some(107), "Web Content", "7.3.4+deb13-cloud-amd64"),
            ),
            ("CPU: 2 PID: 106 Comm: x Tainted: G", of(Some(106), "x", "")),
            (
                "Pid: 9912, comm: BackupPC_dump Tainted: P           O 3.8.2 #1 Supermicro X8DT6/X8DT6",
                of(Some(9912), "BackupPC_dump", "3.8.2"),
            ),
            (
                "WARNING: CPU: 0 PID: 627 at init/main.c:1230 do_one_initcall+0x207/0x2d0",
                of(Some(627), "", ""),
            ),
            (
                "WARNING: kernel/rcu/tree_plugin.h:332 at rcu_note_context_switch+0x4c4/0x508, CPU#1: bash/817",
                of(Some(817), "bash", ""),
            ),
            ("5.10.28 #0 Tainted: G S", of(None, "", "5.10.28")),
            ("3.2.0+ #6 Not tainted", of(None, "", "3.2.0+")),
            (
                "CPU: 0    Not tainted  (2.6.37 #111)",
                of(None, "", "2.6.37"),
            ),
            ("CPU: 2", None),
            ("a.b #1 tainted", None),
        ] {
            assert_eq!(told(text), expected, "{text}");
        }
    }

    /// Check that a line that a mail program wrapped is known as such.
    #[test]
    fn wrapped() {
        let text = "CPU: 3 PID: 29 Comm: ksoftirqd/3 Tainted: G        W";
        assert!(header(text).unwrap().is_cut(text));
        let text = format!("{text} OE     5.10.120-tegra #1");
        assert!(!header(&text).unwrap().is_cut(&text));
    }
}
