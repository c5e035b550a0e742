//! The tarballs: one for any distribution, one to lay over a root. Entries by name, all of root's, all
//! of one moment.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use anyhow::{Context, Result};
use tar::{Builder, EntryType, Header};

use super::{Place, gzip::gzip, sorted, stage};

/// What of the repository is in it besides `docs/`.
const DOCUMENTS: [&str; 5] = [
    "README.md",
    "CHANGELOG.md",
    "LICENSE-APACHE",
    "LICENSE-GPL",
    "LICENSE-MIT",
];

/// A file: its mode and what is in it.
type File = (u32, Vec<u8>);

/// The bytes of the tarball; `top` is the folder that all is in.
pub(super) fn of(place: &Place, top: &str, program: &Path, epoch: u64) -> Result<Vec<u8>> {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    let mut add = |folder: &str, path: &Path, mode| -> Result<()> {
        let name = path.file_name().context("a file has a name")?;
        let inside = format!("{top}/{folder}{}", name.display());
        let data = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        files.insert(inside, (mode, data));
        Ok(())
    };
    add("", program, 0o755)?;
    for document in DOCUMENTS {
        add("", &place.root.join(document), 0o644)?;
    }
    add("", &stage::notices(place), 0o644)?;
    let mut folders = vec![("docs/".to_owned(), place.root.join("docs"))];
    while let Some((inside, folder)) = folders.pop() {
        for path in sorted(&folder)? {
            let name = path.file_name().context("a file has a name")?;
            if path.is_dir() {
                folders.push((format!("{inside}{}/", name.display()), path));
            } else {
                let is_script = path.extension().is_some_and(|end| end == "sh");
                add(&inside, &path, if is_script { 0o755 } else { 0o644 })?;
            }
        }
    }
    for page in stage::pages(place)? {
        add("man/man1/", &page, 0o644)?;
    }
    for script in stage::completions(place)? {
        add("completions/", &script, 0o644)?;
    }
    Ok(gzip(&pack(&files, epoch)?)?)
}

/// The bytes of the overlay: the program where PATH finds it, and nothing else. LAVA's `overlays` and
/// `tuxrun --overlay` unpack it over a board's root.
pub(super) fn overlay(program: &Path, epoch: u64) -> Result<Vec<u8>> {
    let data = fs::read(program).with_context(|| format!("cannot read {}", program.display()))?;
    let files = BTreeMap::from([("usr/bin/preemptleak".to_owned(), (0o755, data))]);
    Ok(gzip(&pack(&files, epoch)?)?)
}

/// An archive of these files and of the folders they are in.
fn pack(files: &BTreeMap<String, File>, epoch: u64) -> Result<Vec<u8>> {
    let folders: BTreeSet<&str> = files
        .keys()
        .flat_map(|path| path.match_indices('/').map(|(at, _)| &path[..at]))
        .collect();
    let mut archive = Builder::new(Vec::new());
    for folder in folders {
        let mut header = header(EntryType::Directory, 0o755, 0, epoch);
        archive.append_data(&mut header, format!("{folder}/"), &[][..])?;
    }
    for (path, (mode, data)) in files {
        let mut header = header(EntryType::Regular, *mode, data.len() as u64, epoch);
        archive.append_data(&mut header, path, data.as_slice())?;
    }
    Ok(archive.into_inner()?)
}

fn header(kind: EntryType, mode: u32, size: u64, epoch: u64) -> Header {
    let mut header = Header::new_gnu();
    header.set_entry_type(kind);
    header.set_mode(mode);
    header.set_size(size);
    header.set_mtime(epoch);
    header.set_uid(0);
    header.set_gid(0);
    header
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that folders come before what is in them, and that owner, mode and date are ours.
    #[test]
    fn entries_are_ours() {
        let file = |text: &str| (0o644, text.as_bytes().to_vec());
        let files = BTreeMap::from([
            ("top/b".to_owned(), (0o755, vec![])),
            ("top/a/c".to_owned(), file("text")),
        ]);
        let bytes = pack(&files, 7).unwrap();
        let mut archive = tar::Archive::new(bytes.as_slice());
        let told: Vec<String> = archive
            .entries()
            .unwrap()
            .map(|entry| {
                let entry = entry.unwrap();
                let header = entry.header();
                assert_eq!(header.mtime().unwrap(), 7);
                assert_eq!((header.uid().unwrap(), header.gid().unwrap()), (0, 0));
                let mode = header.mode().unwrap();
                format!("{mode:o} {}", entry.path().unwrap().display())
            })
            .collect();
        assert_eq!(told, ["755 top/", "755 top/a/", "644 top/a/c", "755 top/b"]);
    }
}
