//! One entry of a list of known leaks: which findings it means.

use super::Date;
use crate::{
    kernel::{command, syscall},
    leak::{Class, Comm, Counter, Handler, Leak, Row, Syscall},
    wanted::comm_glob::CommGlob,
};

/// What of a finding an entry is compared with: the key of a row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Finding<'a> {
    /// Who.
    pub comm: &'a Comm,
    /// Which call.
    pub syscall: Option<&'a Syscall>,
    /// Which operation of it.
    pub cmd: Option<u64>,
    /// The handler in place of a call.
    pub handler: Option<&'a Handler>,
    /// What kind.
    pub class: Class,
    /// How much.
    pub delta: i32,
    /// Of which counter.
    pub counter: Counter,
}

/// The name of a handler, which is no task's.
static NOBODY: Comm = Comm([0; 16]);

impl<'a> Finding<'a> {
    /// Of a leak, as the table will count it: a command that is not known is 0 there.
    #[must_use]
    pub fn of(leak: &'a Leak) -> Self {
        let syscall = leak.syscall.as_ref();
        let multiplexed =
            syscall.is_some_and(|call| command::selector(call.abi, call.nr).is_some());
        Self {
            comm: if leak.handler.is_some() {
                &NOBODY
            } else {
                &leak.comm
            },
            handler: leak.handler.as_ref(),
            syscall,
            cmd: match &leak.cmd {
                Some(cmd) => Some(cmd.value),
                None => multiplexed.then_some(0),
            },
            class: leak.class,
            delta: leak.delta,
            counter: leak.counter,
        }
    }

    /// Of a row of the table.
    #[must_use]
    pub fn of_row(row: &'a Row) -> Self {
        Self {
            comm: &row.comm,
            handler: row.handler.as_ref(),
            syscall: row.syscall.as_ref(),
            cmd: row.cmd.as_ref().map(|cmd| cmd.value),
            class: row.class,
            delta: row.delta,
            counter: row.counter,
        }
    }
}

/// Whose leak it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// A task without a name, which no pattern can say.
    Empty,
    /// Tasks whose name matches.
    Glob(CommGlob),
}

/// In which call it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Call {
    /// In none: `-`, as in the table.
    None,
    /// In one of these.
    Of(syscall::Selector),
}

/// One entry. What is `None` matches anything.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Where it begins in the file.
    pub(super) line: usize,
    pub(super) comm: Option<Name>,
    pub(super) syscall: Option<Call>,
    pub(super) cmd: Option<command::Filter>,
    /// Its title: `hrtimer leaky_timer [leaky]`.
    pub(super) handler: Option<String>,
    pub(super) class: Option<Class>,
    pub(super) delta: Option<i32>,
    pub(super) counter: Counter,
    pub(super) reason: String,
    /// The last day on which it counts.
    pub(super) expires: Option<Date>,
    /// Whether it has matched a finding of this run.
    pub(super) matched: bool,
    /// Whether it was made in this run.
    pub(super) added: bool,
}

impl Entry {
    /// Whether this is the finding it means, whatever the day.
    pub(super) fn matches(&self, finding: &Finding<'_>) -> bool {
        let Self {
            line: _,
            comm,
            syscall,
            cmd,
            handler,
            class,
            delta,
            counter,
            reason: _,
            expires: _,
            matched: _,
            added: _,
        } = self;
        // What is said of a task or a call is not said of a handler.
        let is_of_handler = match (finding.handler, handler) {
            (None, None) => true,
            (Some(found), Some(title)) => found.title() == *title,
            _ => false,
        };
        if !is_of_handler {
            return false;
        }
        let call = finding.syscall;
        comm.as_ref().is_none_or(|name| match name {
            Name::Empty => finding.comm.as_bytes().is_empty(),
            Name::Glob(glob) => glob.matches(finding.comm),
        }) && syscall.as_ref().is_none_or(|wanted| match wanted {
            Call::None => call.is_none(),
            Call::Of(selector) => call.is_some_and(|call| selector.matches(call.abi, call.nr)),
        }) && cmd.as_ref().is_none_or(|wanted| {
            call.zip(finding.cmd)
                .is_some_and(|(call, cmd)| wanted.matches(call.abi, call.nr, cmd))
        }) && class.is_none_or(|class| class == finding.class)
            && delta.is_none_or(|delta| delta == finding.delta)
            && *counter == finding.counter
    }

    /// Whether its last day is over.
    pub(super) fn is_expired(&self, today: Date) -> bool {
        self.expires.is_some_and(|last| last < today)
    }
}
