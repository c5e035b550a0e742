//! Reports of the same task: what one does not tell another does.

use std::collections::HashMap;

use super::Found;
use crate::explain::complaint::{Kind, Report};

/// Names the tasks of reports that tell only their pid by other reports of the same boot.
pub(super) fn names_of_tasks(found: &mut [Found]) {
    let mut names: HashMap<(usize, u32), String> = HashMap::new();
    for Found { report, boot, .. } in &*found {
        if let (Some(pid), Some(comm)) = (report.pid, &report.comm) {
            names.entry((*boot, pid)).or_insert_with(|| comm.clone());
        }
    }
    for Found { report, boot, .. } in found {
        // The idle tasks share a pid.
        if let (Some(pid @ 1..), None) = (report.pid, &report.comm) {
            report.comm = names.get(&(*boot, pid)).cloned();
        }
    }
}

/// Whether the log's other complaints about this task are later: then this one is nearest to the leak.
/// `None` where it is the only one of its boot, or the stamps do not tell.
pub(in crate::explain) fn is_first_of_its_task(all: &[Found], this: &Found) -> Option<bool> {
    let is_complaint = |report: &Report| matches!(report.kind, Kind::Scheduling | Kind::Sleeping);
    let Found { report, boot, .. } = this;
    let same = |found: &&Found| {
        let other = &found.report;
        is_complaint(other)
            && other.pid == report.pid
            && other.comm == report.comm
            && found.boot == *boot
    };
    if !is_complaint(report) || report.pid.is_none() {
        return None;
    }
    let reports = all.iter().filter(same);
    let times: Vec<f64> = reports
        .map(|found| found.report.time)
        .collect::<Option<_>>()?;
    let time = report.time?;
    (times.len() > 1).then(|| times.into_iter().all(|other| time <= other))
}
