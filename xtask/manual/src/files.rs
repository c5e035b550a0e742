//! The files that the program reads and writes by itself. The help says nothing of them.

/// A file, and what the program does with it.
pub(crate) struct Named {
    /// Its path; what stands in capitals is another on each machine.
    pub(crate) path: &'static str,
    /// What it is for.
    pub(crate) meaning: &'static str,
    /// The subcommands that look at it.
    pub(crate) of: &'static [&'static str],
}

/// All of them.
pub(crate) const ALL: &[Named] = &[
    Named {
        path: "/sys/kernel/btf/vmlinux",
        meaning: "the types of the running kernel (BTF): where the count is. Without it nothing \
                  can be traced",
        of: &["trace", "check"],
    },
    Named {
        path: "/proc/kallsyms",
        meaning: "the names of the kernel's functions, and their addresses where the kernel shows \
                  them",
        of: &["trace", "check"],
    },
    Named {
        path: "/proc/config.gz",
        meaning: "the configuration of the running kernel; else /boot/config-RELEASE or \
                  /usr/lib/modules/RELEASE/config",
        of: &["trace", "check"],
    },
    Named {
        path: "/dev/kmsg",
        meaning: "the kernel's log: explain reads it where no other is named, trace --kmsg-read \
                  reads it, trace --crash-safe writes to it",
        of: &["trace", "explain"],
    },
    Named {
        path: "/proc/sys/kernel/ftrace_dump_on_oops",
        meaning: "set while trace --crash-safe runs, and put back however it ends",
        of: &["trace"],
    },
];

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;

    /// All sources of the program below a folder, in one string.
    fn sources(dir: &Path) -> String {
        let mut text = String::new();
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                text.push_str(&sources(&path));
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                text.push_str(&fs::read_to_string(path).unwrap());
            }
        }
        text
    }

    /// Check that every file is one that the program opens.
    #[test]
    fn the_program_opens_them() {
        let tracer = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tracer/src");
        let sources = sources(&tracer);
        for Named { path, .. } in ALL {
            assert!(sources.contains(&format!("\"{path}\"")), "{path}");
        }
    }
}
