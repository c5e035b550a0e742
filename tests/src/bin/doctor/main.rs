//! `doctor VARIABLE OTHER` and `doctor VARIABLE +BYTES` make a kernel's types lie about where a
//! per-CPU variable is: it gets the other one's name and the other one its, or it is moved. The
//! types come in on stdin in the format of /sys/kernel/btf/vmlinux, and go out on stdout.
//!
//! With a file of these bind-mounted over the real one, preemptleak looks for its count in a wrong
//! place: the test of its proof. Format: `include/uapi/linux/btf.h`.

use std::{
    env,
    io::{self, Read as _, Write as _},
    process::ExitCode,
};

/// `BTF_KIND_VAR` and `BTF_KIND_DATASEC`.
const VAR: u32 = 14;
const DATASEC: u32 = 15;

/// The size of what all types begin with: name, kind and length, size or type.
const COMMON: usize = 12;

/// The types, and where each begins; id 1 is the first.
struct Btf {
    bytes: Vec<u8>,
    strings: usize,
    starts: Vec<usize>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("doctor: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [variable, how] = args.as_slice() else {
        return Err(io::Error::other("usage: doctor VARIABLE OTHER|+BYTES"));
    };
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    let none = |what: &str| io::Error::other(format!("no {what} in these types"));
    let mut btf = Btf::parse(bytes).ok_or_else(|| none("types"))?;
    let id = btf.variable(variable).ok_or_else(|| none(variable))?;
    if let Some(by) = how.strip_prefix('+') {
        let by = by.parse().map_err(io::Error::other)?;
        btf.shift(id, by).ok_or_else(|| none(".data..percpu"))?;
    } else {
        let other = btf.variable(how).ok_or_else(|| none(how))?;
        btf.swap_names(id, other).ok_or_else(|| none(how))?;
    }
    io::stdout().write_all(&btf.bytes)
}

impl Btf {
    fn parse(bytes: Vec<u8>) -> Option<Self> {
        let header = |index: usize| word(&bytes, 4 + 4 * index).map(|word| word as usize);
        let start = header(0)?;
        let (mut at, strings) = (start + header(1)?, start + header(3)?);
        let end = at + header(2)?;
        let mut starts = Vec::new();
        while at < end {
            starts.push(at);
            let info = word(&bytes, at + 4)?;
            let length = (info & 0xffff) as usize;
            at += COMMON
                + match info >> 24 & 0x1f {
                    // INT, VAR, DECL_TAG
                    1 | VAR | 17 => 4,
                    // ARRAY
                    3 => 12,
                    // STRUCT, UNION, DATASEC, ENUM64
                    4 | 5 | DATASEC | 19 => 12 * length,
                    // ENUM, FUNC_PROTO
                    6 | 13 => 8 * length,
                    _ => 0,
                };
        }
        Some(Self {
            bytes,
            strings,
            starts,
        })
    }

    /// The id of the variable of this name.
    fn variable(&self, name: &str) -> Option<u32> {
        let found = |at: &usize| {
            let is_var = word(&self.bytes, at + 4)? >> 24 & 0x1f == VAR;
            let begin = self.strings + word(&self.bytes, *at)? as usize;
            let rest = self.bytes.get(begin..)?.strip_prefix(name.as_bytes())?;
            (is_var && rest.first() == Some(&0)).then_some(())
        };
        let index = self.starts.iter().position(|at| found(at).is_some())?;
        u32::try_from(index + 1).ok()
    }

    fn start(&self, id: u32) -> Option<usize> {
        self.starts.get(id as usize - 1).copied()
    }

    /// Gives each of two types the other one's name.
    fn swap_names(&mut self, one: u32, other: u32) -> Option<()> {
        let (one, other) = (self.start(one)?, self.start(other)?);
        let (left, right) = (word(&self.bytes, one)?, word(&self.bytes, other)?);
        self.put(one, right)?;
        self.put(other, left)
    }

    /// Moves a variable in its section: `(id, offset, size)` each.
    fn shift(&mut self, id: u32, by: u32) -> Option<()> {
        for at in self.starts.clone() {
            let info = word(&self.bytes, at + 4)?;
            if info >> 24 & 0x1f != DATASEC {
                continue;
            }
            for entry in (0..(info & 0xffff) as usize).map(|index| at + COMMON + 12 * index) {
                if word(&self.bytes, entry)? == id {
                    let offset = word(&self.bytes, entry + 4)?;
                    return self.put(entry + 4, offset + by);
                }
            }
        }
        None
    }

    fn put(&mut self, at: usize, value: u32) -> Option<()> {
        let place = self.bytes.get_mut(at..at + 4)?;
        place.copy_from_slice(&value.to_le_bytes());
        Some(())
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 4)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}
