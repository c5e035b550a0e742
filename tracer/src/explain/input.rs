//! Where a log comes from, and its lines: each of bounded length, so that a file of any size and
//! any content is read in constant memory.

use std::{
    fs::{File, OpenOptions},
    io::{self, BufRead, BufReader, IsTerminal as _, Read},
    os::unix::fs::{FileTypeExt as _, MetadataExt as _, OpenOptionsExt as _},
    path::Path,
};

/// The kernel's own log.
pub(super) const KMSG: &str = "/dev/kmsg";

/// What is kept of one line. The kernel's own records are at most 2048 bytes long
/// (`PRINTK_MESSAGE_MAX`); escaped in /dev/kmsg they may be longer.
const LONGEST: u64 = 8192;

/// A record of /dev/kmsg is read as a whole or not at all; none is larger.
pub(super) const RECORD: usize = 32 * 1024;

/// An opened log.
pub(super) struct Log {
    /// What to call it.
    pub(super) name: String,
    /// Whether it is the running kernel's own: then the running kernel can be asked.
    pub(super) own: bool,
    /// Its bytes.
    pub(super) input: Box<dyn BufRead>,
}

/// Opens a file, `-` for stdin, or without a name stdin, where something is piped into it, else the
/// running kernel's log.
pub(super) fn open(path: Option<&Path>) -> Result<Log, (String, io::Error)> {
    match path {
        Some(path) if path == Path::new("-") => Ok(stdin()),
        None if is_piped() => Ok(stdin()),
        None => file(Path::new(KMSG)),
        Some(path) => file(path),
    }
}

/// Whether something may come over stdin: it is neither a terminal nor /dev/null, which services and
/// cron have there.
fn is_piped() -> bool {
    let null = Path::new("/proc/self/fd/0")
        .metadata()
        .is_ok_and(|data| data.file_type().is_char_device() && data.rdev() == libc::makedev(1, 3));
    !io::stdin().is_terminal() && !null
}

fn stdin() -> Log {
    Log {
        name: "stdin".to_owned(),
        own: false,
        input: Box::new(BufReader::new(io::stdin())),
    }
}

fn file(path: &Path) -> Result<Log, (String, io::Error)> {
    let name = path.to_string_lossy().into_owned();
    let failed = |error| (name.clone(), error);
    let data = path.metadata().map_err(failed)?;
    // Linux numbers its memory devices (`Documentation/admin-guide/devices.txt`): 1:11 is kmsg.
    let own = data.file_type().is_char_device() && data.rdev() == libc::makedev(1, 11);
    let flags = if own { libc::O_NONBLOCK } else { 0 };
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(flags)
        .open(path)
        .map_err(failed)?;
    let input: Box<dyn BufRead> = if own {
        Box::new(BufReader::with_capacity(RECORD, Kmsg(file)))
    } else if data.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    } else {
        Box::new(BufReader::new(file))
    };
    Ok(Log { name, own, input })
}

/// /dev/kmsg, opened non-blocking: what is in the buffer, and then the end.
pub(super) struct Kmsg(pub(super) File);

impl Read for Kmsg {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.0.read(buffer) {
                // No more records (`devkmsg_read`).
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(0),
                // Records were overwritten under our eyes; the next read goes on behind the gap.
                Err(error) if error.raw_os_error() == Some(libc::EPIPE) => {}
                other => return other,
            }
        }
    }
}

/// The lines of a log.
pub(super) struct Lines<R> {
    input: R,
    line: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(input: R) -> Self {
        Self {
            input,
            line: Vec::new(),
        }
    }

    /// The next line without its end; what is longer than [`LONGEST`] is cut off.
    pub(super) fn next(&mut self) -> io::Result<Option<&[u8]>> {
        self.line.clear();
        let mut start = self.input.by_ref().take(LONGEST);
        if start.read_until(b'\n', &mut self.line)? == 0 {
            return Ok(None);
        }
        let ends = [b'\n', b'\r'];
        if self.line.last() != Some(&b'\n') {
            self.input.skip_until(b'\n')?;
        }
        while self.line.last().is_some_and(|last| ends.contains(last)) {
            self.line.pop();
        }
        Ok(Some(&self.line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
        let mut lines = Lines::new(bytes);
        let mut all = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            all.push(line.to_vec());
        }
        all
    }

    /// Check that lines end as on a serial console, too, and that the last needs no end.
    #[test]
    fn line_ends() {
        assert_eq!(lines(b"a\r\nb\n\nc"), [&b"a"[..], b"b", b"", b"c"]);
        assert!(lines(b"").is_empty());
    }

    /// Check that a line without an end is cut, and the next one is whole.
    #[test]
    fn long_lines_are_cut() {
        let mut bytes = vec![b'x'; 1_000_000];
        bytes.extend(b"\nnext");
        let lines = lines(&bytes);
        assert_eq!(lines[0].len(), usize::try_from(LONGEST).unwrap());
        assert_eq!(lines[1], b"next");
    }

    /// Check that a folder and a missing file are errors, with the name.
    #[test]
    fn what_cannot_be_read() {
        assert_eq!(open(Some(Path::new("/proc"))).err().unwrap().0, "/proc");
        let (name, error) = open(Some(Path::new("/none"))).err().unwrap();
        assert_eq!(
            (name.as_str(), error.kind()),
            ("/none", io::ErrorKind::NotFound)
        );
    }
}
