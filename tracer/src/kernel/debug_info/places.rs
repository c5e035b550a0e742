//! Where images with debug information lie.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

/// How many entries of a folder are looked at, with all below: a kernel's debug package has some
/// 5,000.
const MOST: usize = 200_000;

/// Paths that may be the kernel's or a module's image.
#[derive(Debug, Default)]
pub(super) struct Places {
    kernel: Vec<PathBuf>,
    modules: Vec<(String, PathBuf)>,
}

impl Places {
    /// One file: a module's, or the kernel's.
    pub(super) fn file(path: PathBuf, module: Option<String>) -> Self {
        match module {
            None => Self {
                kernel: vec![path],
                modules: Vec::new(),
            },
            Some(module) => Self {
                kernel: Vec::new(),
                modules: vec![(module, path)],
            },
        }
    }

    /// All images in a folder, and in those below. Links to folders are not followed.
    pub(super) fn folder(root: &Path) -> io::Result<Self> {
        let mut all = Self::default();
        let mut folders = vec![root.to_owned()];
        let mut seen = 0;
        while let Some(folder) = folders.pop() {
            let entries = match fs::read_dir(&folder) {
                // Of the folders below one that may not be read is as good as empty.
                Err(_) if folder != root => continue,
                entries => entries?,
            };
            for entry in entries.flatten() {
                seen += 1;
                if seen > MOST {
                    return Err(io::Error::other(format!("it has more than {MOST} entries")));
                }
                let path = entry.path();
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() => folders.push(path),
                    Ok(_) => all.add(path),
                    Err(_) => {}
                }
            }
        }
        // The order in which a file system lists is no one's promise.
        all.kernel.sort();
        all.modules.sort();
        Ok(all)
    }

    /// Where distributions and builds put them. (Source: what `perf` looks through,
    /// `tools/perf/util/symbol.c`, `vmlinux_path__init()`, and where Debian's and Fedora's packages
    /// have the modules'.)
    pub(super) fn usual(release: &str) -> Self {
        let roots = ["/usr/lib/debug", ""];
        let modules = format!("/lib/modules/{release}");
        let kernel = [
            format!("/usr/lib/debug/boot/vmlinux-{release}"),
            format!("/usr/lib/debug{modules}/vmlinux"),
            format!("/usr/lib/debug/usr{modules}/vmlinux"),
            format!("{modules}/build/vmlinux"),
            format!("{modules}/vmlinux"),
            format!("/boot/vmlinux-{release}"),
        ];
        let mut all = Self {
            kernel: kernel.map(PathBuf::from).into(),
            modules: Vec::new(),
        };
        let table = fs::read_to_string(format!("{modules}/modules.dep")).unwrap_or_default();
        for line in table.lines() {
            let Some((inside, _)) = line.split_once(':') else {
                continue;
            };
            // Compressed ones are installed, and have no debug information.
            let Some(end) = inside.find(".ko") else {
                continue;
            };
            let inside = &inside[..end];
            let name = module_name(OsStr::new(inside.rsplit('/').next().unwrap_or_default()));
            for root in roots {
                for suffix in [".ko", ".ko.debug"] {
                    let path = format!("{root}{modules}/{inside}{suffix}");
                    all.modules.push((name.clone(), PathBuf::from(path)));
                }
            }
        }
        all
    }

    /// Whether there is none.
    pub(super) const fn is_empty(&self) -> bool {
        self.kernel.is_empty() && self.modules.is_empty()
    }

    /// What may be the image of a module, or of the kernel; each path is there.
    pub(super) fn of(&self, module: Option<&str>) -> impl Iterator<Item = PathBuf> {
        let kernel = self.kernel.iter().filter(move |_| module.is_none());
        let modules = self.modules.iter();
        let modules = modules.filter(move |(name, _)| Some(&**name) == module);
        kernel
            .chain(modules.map(|(_, path)| path))
            .filter(|path| path.exists())
            .cloned()
    }

    fn add(&mut self, path: PathBuf) {
        let Some(name) = path.file_name() else { return };
        let bytes = name.as_encoded_bytes();
        let stem = bytes.strip_suffix(b".debug").unwrap_or(bytes);
        if stem.ends_with(b".ko") {
            let module = module_name(name);
            self.modules.push((module, path));
        } else if stem == b"vmlinux" || stem.starts_with(b"vmlinux-") {
            self.kernel.push(path);
        }
    }
}

/// The module's name by that of its file: `uio_dmem_genirq` for `uio-dmem-genirq.ko.debug`.
/// (Source: `scripts/Makefile.lib`, `name-fix`.)
pub(super) fn module_name(file: &OsStr) -> String {
    let name = file.to_string_lossy();
    let stem = name.split('.').next().unwrap_or_default();
    stem.replace('-', "_")
}
