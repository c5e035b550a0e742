//! The tables of operations of the other multiplexed calls, and of socket options by level.

use std::{
    collections::{HashMap, HashSet},
    fmt::Write as _,
};

use anyhow::{Result, ensure};

use super::{
    Tree,
    compile::{Abi, Compiler},
    emit,
    families::{FAMILIES, Source},
    headers::{self, Header},
    options::LEVELS,
};

/// A name with its value.
type Constant = (u32, String);

/// The text of `command_table.rs`.
pub(crate) fn generate(trees: &[Tree], record: &str) -> Result<String> {
    let reader = Reader {
        trees,
        compiler: Compiler::new()?,
    };
    let mut text = emit::head("Names of the operations of multiplexed calls.", record);
    text.push_str(
        "/// A row: value and name. Where names share a value the first is the one to show.\npub(super) type Row = (u32, &'static str);\n",
    );
    for family in FAMILIES {
        let constants = reader.constants(&family.source)?;
        ensure!(!constants.is_empty(), "{}: no constants", family.constant);
        writeln!(text, "\n/// Operations of {}.", family.what)?;
        let item = format!("{}: &[Row]", family.constant);
        emit::rows(&mut text, &item, constants.iter().map(row))?;
    }

    let mut levels = Vec::new();
    for level in LEVELS {
        let mut options = Vec::new();
        for source in level.options {
            options.extend(reader.constants(source)?);
        }
        options.sort_by_key(|(value, _)| *value);
        let constant = format!("{}_OPTIONS", level.name);
        writeln!(
            text,
            "\n/// Options of `setsockopt` and `getsockopt` at level `{}`.",
            level.name
        )?;
        let item = format!("{constant}: &[Row]");
        emit::rows(&mut text, &item, options.iter().map(row))?;
        levels.push((level.number, level.name, level.alias, constant));
    }
    levels.sort();
    text.push_str(
        "\n/// Levels of socket options: number, name, another name or nothing, options.\n",
    );
    emit::rows(
        &mut text,
        "LEVELS: &[(u32, &str, &str, &[Row])]",
        levels.iter().map(|(number, name, alias, constant)| {
            format!("({number}, \"{name}\", \"{alias}\", {constant})")
        }),
    )?;
    Ok(text)
}

fn row((value, name): &Constant) -> String {
    format!("({value:#x}, \"{name}\")")
}

struct Reader<'a> {
    trees: &'a [Tree],
    compiler: Compiler,
}

impl Reader<'_> {
    /// What a source names, sorted by value; names of newer kernels first where they share one.
    fn constants(&self, source: &Source) -> Result<Vec<Constant>> {
        let mut constants: Vec<Constant> = Vec::new();
        for tree in self.trees {
            let mut seen: HashSet<String> =
                constants.iter().map(|(_, name)| name.clone()).collect();
            for header in source.headers {
                let Ok(header) = Header::read(tree, header) else {
                    continue;
                };
                let names: Vec<String> = names(&header, source)
                    .into_iter()
                    .filter(|name| seen.insert((*name).to_owned()))
                    .map(str::to_owned)
                    .collect();
                let values = self.values(tree, &header.name, &names)?;
                constants.extend(
                    names
                        .into_iter()
                        .filter_map(|name| Some((*values.get(&name)?, name))),
                );
            }
        }
        constants.sort_by_key(|(value, name)| (*value, name.ends_with("_OLD")));
        Ok(constants)
    }

    /// The values of `names`; what 64-bit headers do not define is looked for in 32-bit ones
    /// (`F_GETLK64`).
    fn values(&self, tree: &Tree, header: &str, names: &[String]) -> Result<HashMap<String, u32>> {
        let mut values = HashMap::new();
        for abi in [Abi::Ia32, Abi::X86_64] {
            let found =
                self.compiler
                    .evaluate(tree, abi, &headers::include(tree, header), names)?;
            ensure!(found.is_some(), "{header} does not compile");
            values.extend(found.unwrap_or_default());
        }
        Ok(values)
    }
}

fn names<'a>(header: &'a Header, source: &Source) -> Vec<&'a str> {
    let identifiers = header.identifiers();
    let mut names = Vec::new();
    for pattern in source.include {
        match pattern.strip_prefix("enum ") {
            Some(tag) => names.extend(header.enumerators(tag)),
            None => names.extend(identifiers.iter().filter(|name| glob(pattern, name))),
        }
    }
    names.retain(|name| !source.exclude.iter().any(|pattern| glob(pattern, name)));
    names
}

/// `*` stands for any text, `?` for any one character.
fn glob(pattern: &str, text: &str) -> bool {
    let Some(first) = pattern.chars().next() else {
        return text.is_empty();
    };
    let rest = &pattern[first.len_utf8()..];
    let mut chars = text.chars();
    match first {
        '*' => glob(rest, text) || (chars.next().is_some() && glob(pattern, chars.as_str())),
        '?' => chars.next().is_some() && glob(rest, chars.as_str()),
        _ => chars.next() == Some(first) && glob(rest, chars.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::glob;

    /// Check that patterns match whole names only.
    #[test]
    fn globs() {
        assert!(glob("F_*", "F_DUPFD"));
        assert!(!glob("F_*", "XF_DUPFD"));
        assert!(glob("KEYCTL_CAPS?_*", "KEYCTL_CAPS0_MOVE"));
        assert!(!glob("LOCK_SH", "LOCK_SHARED"));
    }
}
