//! Has the C compiler evaluate constants. Each expression becomes the operand of an assembler
//! comment in a function of its own, and the compiler's assembly is read back: nothing is
//! assembled, linked or run, so 32-bit and x32 values need no library for them.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
    fs,
    path::PathBuf,
    process::Command,
    sync::OnceLock,
};

use anyhow::{Context as _, Result};

use super::{Tree, apt, headers};

/// An ABI of x86, in the order of the masks in the generated tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Abi {
    X86_64,
    Ia32,
    X32,
}

impl Abi {
    pub(crate) const ALL: [Self; 3] = [Self::X86_64, Self::Ia32, Self::X32];

    /// The compiler's switch.
    const fn flag(self) -> &'static str {
        match self {
            Self::X86_64 => "-m64",
            Self::Ia32 => "-m32",
            Self::X32 => "-mx32",
        }
    }

    /// The bit of this ABI in the generated tables.
    pub(crate) const fn mask(self) -> u8 {
        match self {
            Self::X86_64 => 1,
            Self::Ia32 => 2,
            Self::X32 => 4,
        }
    }
}

/// What comes before the header itself. Most UAPI headers include what they need; the others are
/// tried again with what a program would have included or defined anyway. The types are those of
/// Xen's public interface (`xen/interface/xen.h`, `event_channel.h`, `grant_table.h`), which the
/// package does not have.
const PRELUDES: [(&[&str], &str); 3] = [
    (
        &[
            "stddef.h",
            "stdint.h",
            "linux/types.h",
            "linux/ioctl.h",
            "asm/ioctls.h",
            "linux/sockios.h",
            "linux/major.h",
            "asm/termbits.h",
            "linux/serial.h",
            "linux/fiemap.h",
            "linux/filter.h",
        ],
        "",
    ),
    (
        &[
            "stddef.h",
            "stdint.h",
            "stdbool.h",
            "sys/types.h",
            "sys/time.h",
            "sys/socket.h",
            "netinet/in.h",
            "linux/types.h",
            "linux/ioctl.h",
        ],
        "typedef uint16_t domid_t; typedef uint32_t evtchn_port_t; typedef uint32_t grant_ref_t; \
         typedef unsigned long xen_pfn_t;",
    ),
    (
        &[
            "stddef.h",
            "stdint.h",
            "linux/types.h",
            "linux/socket.h",
            "linux/in.h",
            "linux/in6.h",
            "linux/if.h",
            "linux/fs.h",
            "linux/ioctl.h",
        ],
        "",
    ),
];

/// Prefix of the lines that carry values.
const MARK: &str = "#value";
/// The "file name" of the lines with expressions, so that their errors are told from the header's.
const LINES: &str = "expressions";

/// The compiler, one per generator run.
pub(crate) struct Compiler {
    builtin: PathBuf,
    scratch: PathBuf,
}

impl Compiler {
    /// Finds gcc and its own headers.
    pub(crate) fn new() -> Result<Self> {
        let builtin = apt::output(Command::new("gcc").arg("-print-file-name=include"))
            .context("gcc evaluates the headers' constants: install it")?;
        let scratch = super::workspace().join("target/codegen/scratch");
        // The C library's 32-bit and x32 stub lists live in packages of their own; they are empty
        // as far as constants go.
        fs::create_dir_all(scratch.join("include/gnu"))?;
        for stubs in ["stubs-32.h", "stubs-x32.h"] {
            fs::write(scratch.join("include/gnu").join(stubs), "")?;
        }
        Ok(Self {
            builtin: builtin.trim().into(),
            scratch,
        })
    }

    /// The values of all expressions that are constant once `header` is included; `None` when the
    /// header itself does not compile.
    pub(crate) fn evaluate(
        &self,
        tree: &Tree,
        abi: Abi,
        header: &str,
        expressions: &[String],
    ) -> Result<Option<HashMap<String, u32>>> {
        for prelude in PRELUDES {
            let values = self.with_prelude(tree, abi, prelude, header, expressions)?;
            if values.is_some() {
                return Ok(values);
            }
        }
        Ok(None)
    }

    fn with_prelude(
        &self,
        tree: &Tree,
        abi: Abi,
        (includes, types): (&[&str], &str),
        header: &str,
        expressions: &[String],
    ) -> Result<Option<HashMap<String, u32>>> {
        let mut bad = HashSet::new();
        // Errors come in stages (parsing, then constant folding): a few rounds find them all.
        for _ in 0..6 {
            let mut source = String::new();
            for include in includes {
                writeln!(source, "#include <{include}>")?;
            }
            writeln!(source, "{types}\n#include <{header}>")?;
            writeln!(source, "#line 1 \"{LINES}\"")?;
            for (index, expression) in expressions.iter().enumerate() {
                if bad.contains(&index) {
                    source.push('\n');
                } else {
                    writeln!(
                        source,
                        "void v{index}(void) {{ __asm__ volatile(\"{MARK} {index} %0\" :: \"i\"((int)(unsigned int)({expression}))); }}"
                    )?;
                }
            }
            let (assembly, errors) = self.compile(tree, abi, &source)?;
            if errors.is_empty() {
                return Ok(Some(values(&assembly, expressions)));
            }
            let mut progress = false;
            for error in errors {
                match error {
                    Error::Expression(line) => progress |= bad.insert(line - 1),
                    Error::Header => return Ok(None),
                }
            }
            if !progress {
                return Ok(None);
            }
        }
        Ok(None)
    }

    fn compile(&self, tree: &Tree, abi: Abi, source: &str) -> Result<(String, Vec<Error>)> {
        static SERIAL: OnceLock<std::sync::atomic::AtomicU32> = OnceLock::new();
        let serial = SERIAL
            .get_or_init(Default::default)
            .fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let file = self.scratch.join(format!("{serial}.c"));
        fs::write(&file, source)?;
        let mut gcc = Command::new("gcc");
        gcc.args(["-S", "-o", "-", "-w", "-O0", "-std=gnu11", "-nostdinc"])
            .args(["-fno-pie", "-ftrack-macro-expansion=0", "-fmax-errors=0"])
            .args(["-fno-diagnostics-show-caret", "-fno-working-directory"])
            .arg(abi.flag())
            .arg("-isystem")
            .arg(self.scratch.join("include"))
            .arg("-isystem")
            .arg(&self.builtin);
        for dir in headers::search(tree) {
            gcc.arg("-isystem").arg(dir);
        }
        let output = gcc
            .arg(&file)
            .env("LC_ALL", "C")
            .output()
            .context("cannot run gcc")?;
        fs::remove_file(&file)?;
        let errors = String::from_utf8_lossy(&output.stderr)
            .lines()
            .filter_map(error)
            .collect();
        Ok((String::from_utf8_lossy(&output.stdout).into_owned(), errors))
    }
}

/// Where the compiler found something wrong.
enum Error {
    Expression(usize),
    Header,
}

/// `expressions:12:33: error: ...` or `/path/header.h:1:2: error: ...`.
fn error(line: &str) -> Option<Error> {
    let (place, _) = line
        .split_once(" error: ")
        .or_else(|| line.split_once(" fatal error: "))?;
    let mut parts = place.split(':');
    let expression = (parts.next() == Some(LINES))
        .then(|| parts.next().and_then(|number| number.parse().ok()))
        .flatten();
    Some(expression.map_or(Error::Header, Error::Expression))
}

fn values(assembly: &str, expressions: &[String]) -> HashMap<String, u32> {
    assembly
        .lines()
        .filter_map(|line| {
            let mut words = line.trim().strip_prefix(MARK)?.split_whitespace();
            let index: usize = words.next()?.parse().ok()?;
            let value: i64 = words.next()?.strip_prefix('$')?.parse().ok()?;
            // The operand was cast to int: back to the 32 bits it was.
            let value = u32::from_ne_bytes(i32::try_from(value).ok()?.to_ne_bytes());
            Some((expressions.get(index)?.clone(), value))
        })
        .collect()
}
