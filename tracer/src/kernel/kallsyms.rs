//! `/proc/kallsyms`: the kernel's symbols, for addresses of variables and names of addresses.
//!
//! Addresses read as zero when `kptr_restrict` hides them; data symbols are there only with
//! CONFIG_KALLSYMS_ALL. (Source: `kernel/kallsyms.c`, `kallsyms_show_value()`.)

use crate::{
    kernel::symbol::{self, Symbols},
    leak::Frame,
};
use std::{
    collections::HashMap,
    fs::{self, File},
    io::{self, BufRead, BufReader},
};

/// Where the kernel shows its symbols.
pub const PATH: &str = "/proc/kallsyms";

/// Where it shows which modules are where: name, size in bytes, ..., address.
const MODULES: &str = "/proc/modules";

/// No function is so long, in bytes. The file has no sizes: what is farther behind a function's start
/// than this is in none, or in one that is gone.
const LONGEST: u64 = 1 << 20;

/// One line of the file.
struct Symbol<'a> {
    address: u64,
    name: &'a str,
    module: Option<&'a str>,
    is_text: bool,
}

/// Parses `ffffffff8139e330 t __schedule_bug` and `ffffffffc0a01000 t br_del_bridge\t[bridge]`.
fn parse(line: &str) -> Option<Symbol<'_>> {
    let mut words = line.split_ascii_whitespace();
    let address = u64::from_str_radix(words.next()?, 16).ok()?;
    let kind = words.next()?;
    let name = words.next()?;
    let module = words
        .next()
        .map(|module| module.trim_matches(|c| c == '[' || c == ']'));
    Some(Symbol {
        address,
        name,
        module,
        is_text: matches!(kind, "t" | "T" | "w" | "W"),
    })
}

/// Visits every symbol until told to stop.
fn for_each(mut reader: impl BufRead, mut visit: impl FnMut(Symbol<'_>) -> bool) -> io::Result<()> {
    let mut line = String::new();
    while reader.read_line(&mut line)? > 0 {
        if let Some(symbol) = parse(&line)
            && !visit(symbol)
        {
            break;
        }
        line.clear();
    }
    Ok(())
}

/// The values of the kernel's own (not a module's) symbols of these names. Hidden ones are left out.
///
/// # Errors
/// When the file cannot be read.
pub fn values(names: &[&'static str]) -> io::Result<HashMap<&'static str, u64>> {
    let mut found = HashMap::new();
    let reader = BufReader::with_capacity(1 << 16, File::open(PATH)?);
    for_each(reader, |symbol| {
        if symbol.module.is_none()
            && let Some(name) = names.iter().find(|name| **name == symbol.name)
            && symbol.address != 0
        {
            found.insert(*name, symbol.address);
        }
        found.len() < names.len()
    })?;
    Ok(found)
}

/// A function's name, and that of its module.
type Name = (Box<str>, Option<Box<str>>);

/// All functions, by address: names return addresses.
#[derive(Debug, Default)]
pub struct Functions {
    /// Start addresses, ascending, with the range of the name in `names`.
    starts: Vec<(u64, u32)>,
    names: Vec<Name>,
    /// Where each module ends: what comes behind it, such as a program of BPF, is none of its.
    ends: HashMap<Box<str>, u64>,
}

impl Functions {
    /// Reads the running kernel's functions. Empty where addresses are hidden.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of_running_kernel() -> io::Result<Self> {
        let mut all = Self::read(BufReader::with_capacity(1 << 16, File::open(PATH)?))?;
        // A kernel without modules has no such file.
        all.ends = ends(&fs::read_to_string(MODULES).unwrap_or_default());
        Ok(all)
    }

    /// The functions that such lines tell.
    #[cfg(test)]
    pub(crate) fn of_lines(lines: &str) -> Self {
        Self::read(lines.as_bytes()).unwrap()
    }

    fn read(reader: impl BufRead) -> io::Result<Self> {
        let mut all = Self::default();
        for_each(reader, |symbol| {
            if symbol.is_text && symbol.address != 0 {
                let index = u32::try_from(all.names.len()).unwrap_or(u32::MAX);
                all.starts.push((symbol.address, index));
                all.names
                    .push((symbol.name.into(), symbol.module.map(Into::into)));
            }
            true
        })?;
        // Stable: of two names for one address the first in the file wins, as in the kernel.
        all.starts.sort_by_key(|(address, _)| *address);
        all.starts.dedup_by_key(|(address, _)| *address);
        Ok(all)
    }

    /// Whether the kernel showed no function with its address.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.starts.is_empty()
    }

    /// Names a return address. It points behind the call, which for a call that never returns is
    /// already the next function; so the byte before it is looked up.
    #[must_use]
    pub fn frame(&self, address: u64) -> Frame {
        let found = self.with(address.saturating_sub(1));
        Frame {
            address,
            symbol: found.map(|(start, (name, _))| (name.to_string(), address - start)),
            module: found.and_then(|(_, (_, module))| module.as_deref().map(str::to_owned)),
        }
    }

    /// Names the functions that have these addresses in them. Their files and lines are
    /// [`DebugInfo`](super::debug_info::DebugInfo)'s to fill in.
    #[must_use]
    pub fn symbols(&self, addresses: impl IntoIterator<Item = u64>) -> Symbols {
        let named = addresses.into_iter().filter_map(|address| {
            let (_, (name, module)) = self.with(address)?;
            let symbol = symbol::Symbol {
                name: name.to_string(),
                module: module.as_deref().map(str::to_owned),
                source: None,
            };
            Some((address, symbol))
        });
        named.collect()
    }

    /// Name and module of the function that starts at this address.
    #[must_use]
    pub fn function(&self, address: u64) -> Option<(String, Option<String>)> {
        let (start, (name, module)) = self.with(address)?;
        (start == address).then(|| (name.to_string(), module.as_deref().map(str::to_owned)))
    }

    /// Where the function with this address in it starts.
    #[must_use]
    pub fn start(&self, address: u64) -> Option<u64> {
        self.with(address).map(|(start, _)| start)
    }

    /// Whether this is where function_graph makes functions return to: it stands in place of a return
    /// address, and tells nothing of the caller. (Source: `ftrace_push_return_trace()` in
    /// `kernel/trace/fgraph.c`.)
    #[must_use]
    pub fn is_return_hook(&self, address: u64) -> bool {
        let found = self.with(address);
        found.is_some_and(|(start, (name, _))| start == address && &**name == "return_to_handler")
    }

    /// Start and name of the function with this address in it.
    fn with(&self, address: u64) -> Option<(u64, &Name)> {
        let after = self.starts.partition_point(|(start, _)| *start <= address);
        let (start, index) = self.starts.get(after.checked_sub(1)?)?;
        let name = self.names.get(*index as usize)?;
        let end = name.1.as_ref().and_then(|module| self.ends.get(module));
        let is_in = address - start < LONGEST && end.is_none_or(|end| address < *end);
        is_in.then_some((*start, name))
    }
}

/// Where modules end, by lines like `leaky 16384 0 - Live 0xffffffffc0201000 (OE)`. Those whose
/// addresses are hidden are left out. From 6.4 on the parts of a module lie apart, and the size is that
/// of all of them: then its text ends before.
fn ends(modules: &str) -> HashMap<Box<str>, u64> {
    let end = |line: &str| {
        let words: Vec<&str> = line.split_ascii_whitespace().collect();
        let [name, size, _, _, _, address, ..] = words.as_slice() else {
            return None;
        };
        let address = u64::from_str_radix(address.trim_start_matches("0x"), 16).ok()?;
        let size: u64 = size.parse().ok()?;
        (address != 0).then(|| ((*name).into(), address.saturating_add(size)))
    };
    modules.lines().filter_map(end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "ffffffff81000000 T _stext\n\
        ffffffff8139e330 t __schedule_bug\n\
        ffffffff8139e400 t __schedule\n\
        0000000000032440 A __preempt_count\n\
        ffffffffc0a01000 t br_del_bridge\t[bridge]\n\
        nonsense\n";

    /// Check that a return address is named by its function, with offset and module.
    #[test]
    fn addresses_are_named() {
        let functions = Functions::read(SAMPLE.as_bytes()).unwrap();
        let frame = functions.frame(0xffff_ffff_8139_e335);
        assert_eq!(frame.symbol, Some(("__schedule_bug".to_owned(), 5)));
        assert_eq!(frame.module, None);
        let frame = functions.frame(0xffff_ffff_c0a0_1010);
        assert_eq!(frame.module.as_deref(), Some("bridge"));
    }

    /// Check that a call at the very end of a function is named by it, not by the next one.
    #[test]
    fn return_address_behind_a_function_belongs_to_it() {
        let functions = Functions::read(SAMPLE.as_bytes()).unwrap();
        let frame = functions.frame(0xffff_ffff_8139_e400);
        assert_eq!(frame.symbol, Some(("__schedule_bug".to_owned(), 0xd0)));
    }

    /// Check that function_graph's own address is known, which is nobody's return address; and that
    /// one in the function is told from it.
    #[test]
    fn the_return_hook_is_known() {
        let lines = "ffffffff81070000 T return_to_handler\nffffffff81070100 T arch_ftrace\n";
        let functions = Functions::of_lines(lines);
        assert!(functions.is_return_hook(0xffff_ffff_8107_0000));
        for other in [0xffff_ffff_8107_0004, 0xffff_ffff_8107_0100, 0x1000] {
            assert!(!functions.is_return_hook(other), "{other:#x}");
        }
    }

    /// Check that functions are named by their starts and by what is close behind.
    #[test]
    fn functions_are_named() {
        let functions = Functions::of_lines(SAMPLE);
        let symbols = functions.symbols([0xffff_ffff_8139_e400, 0xffff_ffff_c0a0_1004, 0x10]);
        assert_eq!(symbols.len(), 2);
        assert_eq!(symbols[&0xffff_ffff_8139_e400].name, "__schedule");
        let bridge = symbols[&0xffff_ffff_c0a0_1004].module.as_deref();
        assert_eq!(bridge, Some("bridge"));
    }

    /// Check that what is behind a module, or far behind the last function, has no name: a program that
    /// is gone was there.
    #[test]
    fn what_is_in_no_function_has_no_name() {
        let mut functions = Functions::of_lines(SAMPLE);
        assert!(functions.frame(0xffff_ffff_c0a0_5001).symbol.is_some());
        functions.ends = ends(
            "bridge 16384 0 - Live 0xffffffffc0a01000 (OE)\n\
             hidden 16384 0 - Live 0x0000000000000000\n",
        );
        assert_eq!(functions.ends.len(), 1);
        assert!(functions.frame(0xffff_ffff_c0a0_1010).symbol.is_some());
        assert_eq!(functions.frame(0xffff_ffff_c0a0_5002).symbol, None);
        assert_eq!(functions.frame(0xffff_ffff_9000_0000).symbol, None);
    }

    /// Check that an address below all functions has no name.
    #[test]
    fn unknown_addresses_have_no_name() {
        let functions = Functions::read(SAMPLE.as_bytes()).unwrap();
        assert_eq!(functions.frame(0x1000).symbol, None);
        assert_eq!(Functions::default().frame(0x1000).symbol, None);
    }
}
