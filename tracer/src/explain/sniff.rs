//! Files that are no text of a log, by their first bytes: each is told with what makes a log of it.

use std::{io::BufRead, path::Path};

/// How a kind of file begins, and what to do with it.
const KINDS: &[(&[u8], &str)] = &[
    (
        &[0x1f, 0x8b],
        "it is compressed: gunzip it first (zcat FILE | preemptleak explain)",
    ),
    (
        b"BZh",
        "it is compressed: bunzip2 it first (bzcat FILE | preemptleak explain)",
    ),
    (
        &[0xfd, b'7', b'z', b'X', b'Z'],
        "it is compressed: unxz it first (xzcat FILE | preemptleak explain)",
    ),
    (
        &[0x28, 0xb5, 0x2f, 0xfd],
        "it is compressed: unzstd it first (zstdcat FILE | preemptleak explain)",
    ),
    (b"PK\x03\x04", "it is a zip archive: unpack it first"),
    (
        b"KDUMP   ",
        "it is a crash dump: take the log out of it first (makedumpfile --dump-dmesg FILE log, or log in crash)",
    ),
    (
        b"\x7fELF",
        "it is no log, but an ELF file: of a vmcore take the log out first (vmcore-dmesg FILE, or log in crash)",
    ),
    (
        b"LPKSHHRH",
        "it is a file of the journal: journalctl -k --file FILE | preemptleak explain",
    ),
    (&[0xff, 0xfe], UTF_16),
    (&[0xfe, 0xff], UTF_16),
];

const UTF_16: &str =
    "it is UTF-16: make UTF-8 of it first (iconv -f UTF-16 -t UTF-8 FILE | preemptleak explain)";

/// Why a file is no log; `None` where it may be one. Nothing is taken from it.
pub(super) fn refusal(input: &mut dyn BufRead, path: &Path) -> Option<String> {
    // A failure shows itself again when the log is read.
    let start = input.fill_buf().ok()?;
    if start.is_empty() {
        let is_file = path.metadata().is_ok_and(|data| data.is_file());
        return is_file
            .then(|| "it is empty: give the kernel's log (dmesg, journalctl -k)".to_owned());
    }
    let kind = KINDS.iter().find(|(begin, _)| start.starts_with(begin));
    if let Some((_, what)) = kind {
        return Some((*what).to_owned());
    }
    // Without a mark at its beginning: each second byte of what is ASCII is 0.
    let zeros = |odd: usize| {
        let each = start.iter().take(64).skip(odd).step_by(2);
        start.len() >= 16 && each.clone().count() > 4 && each.clone().all(|byte| *byte == 0)
    };
    (zeros(0) != zeros(1)).then(|| UTF_16.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that each kind of file is told, and a log is none.
    #[test]
    fn kinds() {
        let of = |bytes: &[u8]| refusal(&mut { bytes }, Path::new("-"));
        for (bytes, word) in [
            (&b"\x1f\x8b\x08\0\0\0\0\0"[..], "gunzip"),
            (b"KDUMP   \x06\0\0\0", "makedumpfile"),
            (b"\x7fELF\x02\x01\x01\0", "vmcore"),
            (b"LPKSHHRH\0\0", "journalctl"),
            (b"\xff\xfeB\0U\0G\0", "UTF-16"),
            (b"[\0 \0 \0 \x001\0.\x005\0]\0 \0B\0U\0", "UTF-16"),
            (b"\0[\0 \0 \x001\0.\x005\0]\0 \0B\0U\0G", "UTF-16"),
        ] {
            assert!(of(bytes).unwrap().contains(word), "{word}");
        }
        for log in [
            &b"[    1.5] BUG: x\n"[..],
            b"",
            b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            b"x",
        ] {
            assert_eq!(of(log), None);
        }
    }
}
