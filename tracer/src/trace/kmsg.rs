//! The kernel's own messages beside the findings (`--kmsg-read`): each is told after the finding of the
//! task it names, whichever of the two comes first.

use std::{
    collections::{HashSet, VecDeque},
    future::pending,
    io,
    time::Duration,
};

use log::warn;

use crate::{explain::Blames, leak::KernelMessage};

/// How often the log is looked at. A message is rare, and nobody waits for it.
const EVERY: Duration = Duration::from_millis(200);

/// How many messages may wait for the finding of their task. The scheduler's comes after the leak; one
/// that waits longer than that is of a task that is not traced.
const WAITING: usize = 64;

/// How many tasks are remembered whose messages are wanted: those that were reported last. A message comes
/// within the task's next calls.
const REPORTED: usize = 4096;

/// Reads the next message of the log; `None` when there is none yet.
type Next = dyn FnMut() -> io::Result<Option<KernelMessage>>;

/// The messages, and the tasks they are wanted of.
pub(super) struct Kmsg {
    /// `None` after an error: the log cannot be read any more.
    next: Option<Box<Next>>,
    reported: Reported,
    waiting: Vec<KernelMessage>,
}

impl Kmsg {
    pub(super) fn open() -> anyhow::Result<Self> {
        let mut blames = Blames::open().map_err(|error| {
            anyhow::anyhow!(
                "cannot read the kernel's log: /dev/kmsg: {error}: leave --kmsg-read out, or run as root"
            )
        })?;
        Ok(Self::of(Box::new(move || blames.message())))
    }

    fn of(next: Box<Next>) -> Self {
        Self {
            next: Some(next),
            reported: Reported::default(),
            waiting: Vec::new(),
        }
    }

    /// Waits until the log should be looked at; for ever where it is not wanted, or cannot be read any
    /// more.
    pub(super) async fn due(kmsg: Option<&Self>) {
        match kmsg {
            Some(Self { next: Some(_), .. }) => tokio::time::sleep(EVERY).await,
            _ => pending().await,
        }
    }

    /// A finding of this thread was told.
    pub(super) fn reported(&mut self, tid: u32) {
        self.reported.insert(tid);
    }

    /// The messages that can be told now.
    pub(super) fn messages(&mut self) -> Vec<KernelMessage> {
        while let Some(next) = &mut self.next {
            match next() {
                Ok(Some(message)) => self.waiting.push(message),
                Ok(None) => break,
                Err(error) => {
                    warn!("cannot read /dev/kmsg any more: {error}");
                    self.next = None;
                }
            }
            if self.waiting.len() > WAITING {
                // The oldest whose task was never reported.
                let reported = &self.reported;
                let oldest = self
                    .waiting
                    .iter()
                    .position(|message| !reported.contains(message.tid));
                self.waiting.remove(oldest.unwrap_or(0));
            }
        }
        let reported = &self.reported;
        let is_wanted = |message: &mut KernelMessage| reported.contains(message.tid);
        self.waiting.extract_if(.., is_wanted).collect()
    }
}

/// The tasks that were reported last.
#[derive(Default)]
struct Reported {
    tids: HashSet<u32>,
    /// The same, the first reported in front.
    order: VecDeque<u32>,
}

impl Reported {
    fn insert(&mut self, tid: u32) {
        if !self.tids.insert(tid) {
            return;
        }
        self.order.push_back(tid);
        if self.order.len() > REPORTED
            && let Some(first) = self.order.pop_front()
        {
            self.tids.remove(&first);
        }
    }

    fn contains(&self, tid: u32) -> bool {
        self.tids.contains(&tid)
    }
}

#[cfg(test)]
mod tests {
    use std::{cell::Cell, rc::Rc};

    use super::*;

    fn message(tid: u32) -> KernelMessage {
        KernelMessage {
            time: Duration::ZERO,
            tid,
            text: String::new(),
        }
    }

    /// Check that a log which cannot be read is not read again, and that what came before is told.
    #[tokio::test]
    async fn nothing_is_read_after_an_error() {
        let reads = Rc::new(Cell::new(0));
        let counter = Rc::clone(&reads);
        let mut kmsg = Kmsg::of(Box::new(move || {
            counter.set(counter.get() + 1);
            match counter.get() {
                1 => Ok(Some(message(7))),
                _ => Err(io::Error::from_raw_os_error(libc::EIO)),
            }
        }));
        assert!(kmsg.messages().is_empty());
        assert_eq!(reads.get(), 2);
        kmsg.reported(7);
        assert_eq!(kmsg.messages(), [message(7)]);
        assert_eq!(reads.get(), 2);
        let due = tokio::time::timeout(2 * EVERY, Kmsg::due(Some(&kmsg)));
        assert!(due.await.is_err());
    }

    /// Check that what is remembered has an end, and that the tasks reported last are in it.
    #[test]
    fn reported_tasks_are_bounded() {
        let mut reported = Reported::default();
        for tid in 0..10_000 {
            reported.insert(tid);
            reported.insert(tid);
        }
        assert_eq!(
            (reported.tids.len(), reported.order.len()),
            (REPORTED, REPORTED)
        );
        assert!(reported.contains(9_999) && !reported.contains(0));
    }
}
