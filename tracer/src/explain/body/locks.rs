//! The lines in which lockdep tells the locks of a task.

use crate::explain::{
    complaint::{Kind, Locks, Report},
    number::decimal,
};

/// How many are kept.
const HELD: usize = 16;

/// `debug_show_held_locks()`, `kernel/locking/lockdep.c`: "no locks held by %s/%d.", or "%d lock%s held
/// by %s/%d:" and a line each; "INFO: lockdep is turned off." And `lockdep_sys_exit()`: "%s/%d is
/// leaving the kernel with locks still held!".
pub(super) fn read(report: &mut Report, text: &str) -> bool {
    let task = if let Some(task) = text.strip_prefix("no locks held by ") {
        report.locks = Locks::None;
        task
    } else if text.starts_with("INFO: lockdep is turned off") {
        report.locks = Locks::Off;
        return true;
    } else if let Some((_, task)) = text
        .split_once(" locks held by ")
        .or_else(|| text.split_once(" lock held by "))
        .filter(|(count, _)| decimal::<u32>(count).is_some())
    {
        report.locks = Locks::Held(Vec::new());
        task
    } else if let Some((task, _)) = text
        .split_once(" is leaving the kernel with locks still held!")
        .or_else(|| text.split_once(" is freeing memory "))
    {
        task
    } else if report.kind == Kind::LockFreed && text.contains(", at: ") {
        // `print_freed_lock_bug()` shows the lock without a number, before all that are held.
        if report.locks == Locks::Unknown {
            report.locks = Locks::Held(vec![text.to_owned()]);
        }
        return true;
    } else if let (Locks::Held(held), true) = (&mut report.locks, is_lock(text)) {
        // A decoded line for each inlined function that leads to it: the last is the one that counts.
        let number = text.split(':').next();
        if held.last().and_then(|last| last.split(':').next()) == number {
            held.pop();
        }
        if held.len() < HELD {
            held.push(text.to_owned());
        }
        return true;
    } else {
        return false;
    };
    if report.pid.is_none()
        && let Some((comm, pid)) = task.rsplit_once('/')
    {
        report.comm = Some(comm.to_owned());
        report.pid = decimal(pid);
    }
    true
}

/// ` #0: ffff888003fe1018 (&mm->mmap_lock){++++}-{3:3}, at: foo+0x1/0x2`.
fn is_lock(text: &str) -> bool {
    text.strip_prefix('#')
        .and_then(|rest| rest.split_once(':'))
        .is_some_and(|(number, _)| decimal::<u32>(number).is_some())
}

/// Whether a line of a lock was wrapped before the function that took it.
pub(super) fn is_cut(text: &str) -> bool {
    is_lock(text) && (text.ends_with("at:") || !text.contains(" at: "))
}
