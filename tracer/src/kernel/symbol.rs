//! What addresses of the kernel are called.

use std::collections::BTreeMap;

/// What an address is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The function.
    pub name: String,
    /// Its module; `None` for the kernel proper.
    pub module: Option<String>,
    /// Where the function stands in the source, where there is debug information.
    pub source: Option<Source>,
}

/// A place in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file, as the debug information has it. Untrusted.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

/// Functions by their addresses, as far as they have names.
pub type Symbols = BTreeMap<u64, Symbol>;
