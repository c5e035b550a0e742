//! The build id of what runs: the kernel shows its own and its modules' notes in sysfs.
//! (Source: `kernel/ksysfs.c`, `notes_read()`; `kernel/module/sysfs.c`, `add_notes_attrs()`.)

use std::fs;

/// The type of a note that holds a build id (`NT_GNU_BUILD_ID`).
const BUILD_ID: u32 = 3;

/// What the running kernel says; `None`: it does not, or there is no such module (yet).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct BuildId(Option<Vec<u8>>);

impl BuildId {
    /// That of the kernel, or of a loaded module.
    pub(super) fn of_running(module: Option<&str>) -> Self {
        let path = match module {
            None => "/sys/kernel/notes".to_owned(),
            // A name is a file name there; one that is none is no module.
            Some(name) if name.contains('/') => return Self(None),
            Some(name) => format!("/sys/module/{name}/notes/.note.gnu.build-id"),
        };
        Self(fs::read(path).ok().and_then(|notes| of_notes(&notes)))
    }

    /// Whether an image is known to be of another build.
    pub(super) fn differs(&self, image: Option<&[u8]>) -> bool {
        match (&self.0, image) {
            (Some(running), Some(image)) => running != image,
            _ => false,
        }
    }
}

/// The build id in a series of notes: sizes of name and content, type, name, content, each padded
/// to four bytes. (Source: `elf(5)`, "Notes (Nhdr)".)
fn of_notes(mut notes: &[u8]) -> Option<Vec<u8>> {
    loop {
        let mut number = || {
            let (bytes, rest) = notes.split_first_chunk::<4>()?;
            notes = rest;
            Some(u32::from_ne_bytes(*bytes))
        };
        let (names, size, kind) = (number()?, number()?, number()?);
        let mut take = |size: u32| {
            let size = usize::try_from(size).ok()?;
            let taken = notes.get(..size)?;
            notes = notes
                .get(size.checked_next_multiple_of(4)?..)
                .unwrap_or_default();
            Some(taken)
        };
        let (name, content) = (take(names)?, take(size)?);
        if name == b"GNU\0" && kind == BUILD_ID {
            return Some(content.to_vec());
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check that the build id is found behind another note, and that damaged notes have none.
    #[test]
    fn notes() {
        let note = |name: &[u8], kind: u32, content: &[u8]| {
            let mut note = Vec::new();
            for number in [name.len() as u32, content.len() as u32, kind] {
                note.extend(number.to_ne_bytes());
            }
            for part in [name, content] {
                note.extend(part);
                note.resize(note.len().next_multiple_of(4), 0);
            }
            note
        };
        let notes = [note(b"Xen\0", 3, b"12345"), note(b"GNU\0", 3, b"abcdef")].concat();
        assert_eq!(of_notes(&notes).as_deref(), Some(&b"abcdef"[..]));
        assert_eq!(of_notes(&notes[..notes.len() - 4]), None);
        assert_eq!(of_notes(&note(b"GNU\0", 1, b"abcdef")), None);
    }

    /// Check that only what is known on both sides differs.
    #[test]
    fn unknown_is_no_difference() {
        let known = BuildId(Some(b"abc".to_vec()));
        assert!(known.differs(Some(b"abd")));
        assert!(!known.differs(Some(b"abc")));
        assert!(!known.differs(None));
        assert!(!BuildId(None).differs(Some(b"abc")));
        assert_eq!(BuildId::of_running(Some("../../kernel")), BuildId(None));
    }

    proptest! {
        /// Check that no notes, however damaged, do harm.
        #[test]
        fn any_notes(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = of_notes(&bytes);
        }
    }
}
