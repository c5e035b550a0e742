//! What the host and the guest's init say to each other.
//!
//! They talk over a serial port of their own, so that results never mix with the console: a
//! serial port is the one channel that every kernel of the matrix has built in, and that a
//! locked-down one still lets a program use. A frame is a kind (one byte), the length of what
//! follows (four bytes, little-endian) and that many bytes.

use std::io::{self, Read, Write};

use serde::{Deserialize, Serialize};

/// More than this is no frame of ours: the channel is out of step.
const MAX_LEN: usize = 1 << 20;

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Guest: it is up and waits for a job.
    Ready,
    /// Guest: the job wrote this to its stdout.
    Stdout(Vec<u8>),
    /// Guest: the job wrote this to its stderr.
    Stderr(Vec<u8>),
    /// Guest: a line of the kernel's log since the job began.
    Kmsg(String),
    /// Guest: the job is over, and all it wrote has been sent.
    Done(Ending),
    /// Host: run this. The guest takes one at a time.
    Job(Job),
}

/// A command for the guest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Job {
    /// The program and its arguments.
    pub args: Vec<String>,
    /// Variables beyond those init sets.
    #[serde(default)]
    pub env: Vec<(String, String)>,
    /// After this many milliseconds of the guest's time all its processes are killed.
    pub timeout_ms: u64,
    /// Run it on the console as an interactive program.
    #[serde(default)]
    pub terminal: bool,
}

/// How a job ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// It exited with this status.
    Exited(i32),
    /// This signal killed it.
    Signaled(i32),
    /// It ran past its time and was killed.
    TimedOut,
    /// It could not be started: the error number and what it means.
    NotStarted(i32, String),
}

impl Ending {
    /// The status a shell would give: 128 and the signal's number, 127 for a program that is
    /// not there, 126 for one that cannot run. `None` when it ran past its time.
    #[must_use]
    pub const fn status(&self) -> Option<i32> {
        match self {
            Self::Exited(status) => Some(*status),
            Self::Signaled(signal) => Some(128 + *signal),
            Self::NotStarted(libc::ENOENT, _) => Some(127),
            Self::NotStarted(..) => Some(126),
            Self::TimedOut => None,
        }
    }
}

impl Frame {
    /// Writes the frame.
    ///
    /// # Errors
    /// Those of the channel.
    pub fn write(&self, to: &mut impl Write) -> io::Result<()> {
        let json;
        let (kind, payload): (u8, &[u8]) = match self {
            Self::Ready => (b'R', &[]),
            Self::Stdout(bytes) => (b'O', bytes),
            Self::Stderr(bytes) => (b'E', bytes),
            Self::Kmsg(line) => (b'K', line.as_bytes()),
            Self::Done(ending) => {
                json = serde_json::to_vec(ending)?;
                (b'D', &json)
            }
            Self::Job(job) => {
                json = serde_json::to_vec(job)?;
                (b'J', &json)
            }
        };
        let len = u32::try_from(payload.len()).map_err(io::Error::other)?;
        // One write: a frame that is cut in two by a crash should be a rare thing.
        let mut bytes = Vec::with_capacity(5 + payload.len());
        bytes.push(kind);
        bytes.extend(len.to_le_bytes());
        bytes.extend(payload);
        to.write_all(&bytes)?;
        to.flush()
    }

    /// Reads the next frame; `None` at the end of the channel.
    ///
    /// # Errors
    /// Those of the channel, and `InvalidData` when it carries something else than frames.
    pub fn read(from: &mut impl Read) -> io::Result<Option<Self>> {
        let mut head = [0; 5];
        match from.read_exact(&mut head) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            other => other?,
        }
        let [kind, len @ ..] = head;
        let len = u32::from_le_bytes(len) as usize;
        let wrong = || {
            let what = format!("not a frame of the guest's: kind {kind}, length {len}");
            io::Error::new(io::ErrorKind::InvalidData, what)
        };
        if len > MAX_LEN {
            return Err(wrong());
        }
        let mut payload = vec![0; len];
        from.read_exact(&mut payload)?;
        Ok(Some(match kind {
            b'R' => Self::Ready,
            b'O' => Self::Stdout(payload),
            b'E' => Self::Stderr(payload),
            b'K' => Self::Kmsg(String::from_utf8_lossy(&payload).into_owned()),
            b'D' => Self::Done(serde_json::from_slice(&payload)?),
            b'J' => Self::Job(serde_json::from_slice(&payload)?),
            _ => return Err(wrong()),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that every frame comes back as it was sent.
    #[test]
    fn frames_round_trip() {
        let frames = [
            Frame::Ready,
            Frame::Stdout(vec![0, 10, 13, 255]),
            Frame::Stderr(Vec::new()),
            Frame::Kmsg("BUG: scheduling while atomic: leak/7/0x00000002".into()),
            Frame::Done(Ending::Signaled(11)),
            Frame::Job(Job {
                args: vec!["echo".into(), "a\nb".into()],
                timeout_ms: 5,
                ..Job::default()
            }),
        ];
        let mut wire = Vec::new();
        for frame in &frames {
            frame.write(&mut wire).unwrap();
        }
        let mut wire = wire.as_slice();
        for frame in frames {
            assert_eq!(Frame::read(&mut wire).unwrap(), Some(frame));
        }
        assert_eq!(Frame::read(&mut wire).unwrap(), None);
    }

    /// Check that console text on the channel is an error, not a huge allocation.
    #[test]
    fn text_is_no_frame() {
        assert!(Frame::read(&mut b"Kernel panic".as_slice()).is_err());
    }

    /// Check that a status is what a shell would say.
    #[test]
    fn status_is_a_shells() {
        assert_eq!(Ending::Exited(3).status(), Some(3));
        assert_eq!(Ending::Signaled(libc::SIGSEGV).status(), Some(139));
        let not_there = Ending::NotStarted(libc::ENOENT, String::new());
        assert_eq!(not_there.status(), Some(127));
        assert_eq!(Ending::TimedOut.status(), None);
    }
}
