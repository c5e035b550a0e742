//! What makes two reports the same one again.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::explain::{complaint::Report, place};

/// All but time, process and addresses: two bugs must never be told as one. Of a handler only its own
/// functions count: what it came on top of is chance.
pub(super) fn of(report: &Report) -> u64 {
    let mut hasher = DefaultHasher::new();
    let Report {
        kind,
        comm,
        count,
        before,
        names,
        unread_key,
        ..
    } = report;
    (kind, comm, count, before, names, &report.machine.release).hash(&mut hasher);
    let mut callers = place::callers(&report.frames).peekable();
    let interrupt = callers.peek().is_some_and(|frame| frame.interrupt);
    for frame in callers.take_while(|frame| frame.interrupt || !interrupt) {
        frame.name.hash(&mut hasher);
    }
    unread_key.hash(&mut hasher);
    if let Some((call, cmd)) = report.regs.call() {
        (call, cmd).hash(&mut hasher);
    }
    hasher.finish()
}
