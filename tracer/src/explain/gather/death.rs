//! Lines of the log that say that a task died by SIGSEGV, which a raised count leads to.

use crate::explain::complaint::Report;

/// When a task died by SIGSEGV, seen from a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::explain) enum Segfault {
    /// Before the report.
    Before,
    /// After it.
    After,
}

/// How many are remembered.
const DEATHS: usize = 64;

/// The deaths of a log.
#[derive(Debug, Default)]
pub(super) struct Deaths(Vec<Death>);

#[derive(Debug)]
struct Death {
    comm: String,
    pid: u32,
    time: Option<f64>,
    /// How many reports had begun.
    begun: u64,
    /// In which boot of the log.
    boot: usize,
}

impl Deaths {
    /// Remembers one, if it is new.
    pub(super) fn push(&mut self, task: (String, u32), time: Option<f64>, begun: u64, boot: usize) {
        let (comm, pid) = task;
        let is_new = |death: &Death| (&death.comm, death.pid, death.boot) != (&comm, pid, boot);
        if self.0.len() < DEATHS && self.0.iter().all(is_new) {
            self.0.push(Death {
                comm,
                pid,
                time,
                begun,
                boot,
            });
        }
    }

    /// When the task of a report died: by the time stamps, else by the order of the log.
    pub(super) fn of(&self, report: &Report, number: u64, boot: usize) -> Option<Segfault> {
        let death = self.0.iter().find(|death| {
            report.comm.as_ref() == Some(&death.comm)
                && report.pid == Some(death.pid)
                && boot == death.boot
        })?;
        let before = match (death.time, report.time) {
            (Some(death), Some(report)) if death != report => death < report,
            _ => death.begun < number,
        };
        Some(if before {
            Segfault::Before
        } else {
            Segfault::After
        })
    }
}

/// "%s[%d]: segfault at %lx ip %px sp %px error %lx", `show_signal_msg()`, `arch/x86/mm/fault.c`.
pub(in crate::explain) fn segfault(text: &str) -> Option<(String, u32)> {
    let (task, _) = text.split_once("]: segfault at ")?;
    let (comm, pid) = task.rsplit_once('[')?;
    Some((comm.to_owned(), pid.parse().ok()?))
}
