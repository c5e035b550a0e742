//! The kernel's own messages beside the findings (`--kmsg-read`): each is told after the finding of the
//! task it names, whichever of the two comes first.

use std::{collections::HashSet, future::pending, time::Duration};

use log::warn;

use crate::{explain::Blames, leak::KernelMessage};

/// How often the log is looked at. A message is rare, and nobody waits for it.
const EVERY: Duration = Duration::from_millis(200);

/// How many messages may wait for the finding of their task. The scheduler's comes after the leak; one
/// that waits longer than that is of a task that is not traced.
const WAITING: usize = 64;

/// The messages, and the tasks they are wanted of.
pub(super) struct Kmsg {
    blames: Blames,
    reported: HashSet<u32>,
    waiting: Vec<KernelMessage>,
}

impl Kmsg {
    pub(super) fn open() -> anyhow::Result<Self> {
        let blames = Blames::open().map_err(|error| {
            anyhow::anyhow!(
                "cannot read the kernel's log: /dev/kmsg: {error}: leave --kmsg-read out, or run as root"
            )
        })?;
        Ok(Self {
            blames,
            reported: HashSet::new(),
            waiting: Vec::new(),
        })
    }

    /// Waits until the log should be looked at; for ever where it is not wanted.
    pub(super) async fn due(kmsg: Option<&Self>) {
        match kmsg {
            Some(_) => tokio::time::sleep(EVERY).await,
            None => pending().await,
        }
    }

    /// A finding of this thread was told.
    pub(super) fn reported(&mut self, tid: u32) {
        self.reported.insert(tid);
    }

    /// The messages that can be told now.
    pub(super) fn messages(&mut self) -> Vec<KernelMessage> {
        loop {
            match self.blames.message() {
                Ok(Some(message)) => self.waiting.push(message),
                Ok(None) => break,
                Err(error) => {
                    warn!("cannot read /dev/kmsg any more: {error}");
                    break;
                }
            }
            if self.waiting.len() > WAITING {
                // The oldest whose task was never reported.
                let reported = &self.reported;
                let oldest = self
                    .waiting
                    .iter()
                    .position(|message| !reported.contains(&message.tid));
                self.waiting.remove(oldest.unwrap_or(0));
            }
        }
        let reported = &self.reported;
        let is_wanted = |message: &mut KernelMessage| reported.contains(&message.tid);
        self.waiting.extract_if(.., is_wanted).collect()
    }
}
