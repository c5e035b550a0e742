//! What the lines of one report come to: its count, where the task was, which call it was in.

use super::{
    complaint::Report,
    count,
    counted::{Counted, Idle},
    place::{self, Called, Place},
};
use crate::leak::{Cmd, Layout};

/// What the lines of a report come to, before others are looked at.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub(super) counted: Counted,
    pub(super) place: Place,
    pub(super) call: Option<Called>,
    pub(super) cmd: Option<Cmd>,
    pub(super) idle: Idle,
}

/// What is known of the layout besides the log.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known<'a> {
    /// The user says so.
    pub(super) given: Option<Layout>,
    /// The running kernel's release and layout.
    pub(super) running: Option<(&'a str, Layout)>,
}

impl Known<'_> {
    /// The possible layouts of the kernel that wrote a report. The running kernel can be asked, so its
    /// release need not be believed.
    fn layouts(&self, report: &Report) -> Vec<Layout> {
        let release = report.machine.release.as_deref();
        let of_running = self
            .running
            .filter(|(running, _)| release.is_none_or(|release| release == *running));
        let is_old = report.is_old
            || report.machine.is_before_uid
            || report.line.contains("leaked lock or atomic");
        let old = is_old.then_some(Layout::Word);
        let one = self
            .given
            .or(of_running.map(|(_, layout)| layout))
            .or_else(|| count::layout_of(release?))
            .or(old);
        one.map_or_else(|| vec![Layout::Word, Layout::Long], |layout| vec![layout])
    }
}

impl Facts {
    pub(super) fn of(report: &Report, known: Known<'_>) -> Self {
        let idle = place::idle(report);
        let counted = Counted::of(report, &known.layouts(report), idle);
        let (call, cmd) = place::called(report);
        let place = place::of(report, &counted, call.as_ref());
        Self {
            counted,
            place,
            call,
            cmd,
            idle,
        }
    }
}
