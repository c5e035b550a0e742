//! The running kernel's own messages while it is traced (`trace --kmsg-read`): those that name a task
//! with a raised count, and its segfault.

use std::{
    fs::OpenOptions,
    io::{self, BufReader, Seek as _, SeekFrom},
    os::unix::fs::OpenOptionsExt as _,
    time::Duration,
};

use super::{
    body,
    complaint::{Kind, Report},
    gather,
    input::{KMSG, Kmsg, Lines, RECORD},
    prefix, recognize,
};
use crate::leak::KernelMessage;

/// Reads what the kernel logs from now on.
pub struct Blames {
    lines: Lines<BufReader<Kmsg>>,
    /// A message whose second line names the task.
    half: Option<Report>,
}

impl Blames {
    /// Opens the kernel's log at its end.
    ///
    /// # Errors
    /// Those of /dev/kmsg: mostly that this user may not read it.
    pub fn open() -> io::Result<Self> {
        let mut file = OpenOptions::new()
            .read(true)
            .custom_flags(libc::O_NONBLOCK)
            .open(KMSG)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Self {
            lines: Lines::new(BufReader::with_capacity(RECORD, Kmsg(file))),
            half: None,
        })
    }

    /// The next message that names a task; `None` when there is none yet. Does not wait.
    ///
    /// # Errors
    /// Those of reading.
    pub fn message(&mut self) -> io::Result<Option<KernelMessage>> {
        while let Some(bytes) = self.lines.next()? {
            let text = String::from_utf8_lossy(bytes);
            let line = prefix::split(&text);
            for words in line.text.lines() {
                if let Some(message) = read(&mut self.half, words, line.time) {
                    return Ok(Some(message));
                }
            }
        }
        Ok(None)
    }
}

/// Reads a line; `half` is what came before.
fn read(half: &mut Option<Report>, words: &str, time: Option<f64>) -> Option<KernelMessage> {
    let of = |report: &Report| {
        Some(KernelMessage {
            time: Duration::try_from_secs_f64(report.time?).ok()?,
            tid: report.pid?,
            text: report.line.clone(),
        })
    };
    if let Some((_, mut report)) = recognize::head(words) {
        report.time = time;
        return match report.kind {
            Kind::Scheduling => of(&report),
            Kind::Sleeping => {
                *half = Some(report);
                None
            }
            _ => None,
        };
    }
    if let Some((_, pid)) = gather::segfault(words) {
        return Some(KernelMessage {
            time: Duration::try_from_secs_f64(time?).ok()?,
            tid: pid,
            text: words.to_owned(),
        });
    }
    if !words.starts_with("in_atomic():") {
        return None;
    }
    let mut report = half.take()?;
    body::read(&mut report, &mut body::Cursor::default(), words);
    of(&report)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that messages are told with the task they name, also where the second line names it.
    #[test]
    fn messages_with_their_tasks() {
        let mut half = None;
        let mut tids = Vec::new();
        for line in include_str!("../../tests/data/story.log").lines() {
            let line = prefix::split(line);
            if let Some(message) = read(&mut half, &line.text, line.time) {
                let start: String = message.text.chars().take(18).collect();
                tids.push((message.tid, start));
            }
        }
        let expected = [
            "brctl[3988]: segfa",
            "BUG: scheduling wh",
            "BUG: sleeping func",
        ];
        assert_eq!(tids, expected.map(|start| (3988, start.to_owned())));
    }
}
