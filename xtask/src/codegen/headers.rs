//! Reads C headers as text: which macros and enumerators they name. What these are worth is asked
//! of the compiler (`compile`), so no expression is evaluated here.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use super::Tree;

/// A macro definition.
pub(crate) struct Macro {
    pub(crate) name: String,
    /// The parameters of a function-like macro.
    pub(crate) parameters: Option<Vec<String>>,
    pub(crate) body: String,
}

/// A header, by the name one includes it with.
pub(crate) struct Header {
    /// `linux/sockios.h`.
    pub(crate) name: String,
    /// The text without comments and line continuations.
    pub(crate) text: String,
}

impl Header {
    /// Reads `name` from a tree; the kernel's own headers come first.
    pub(crate) fn read(tree: &Tree, name: &str) -> Result<Self> {
        let path = search(tree)
            .into_iter()
            .map(|dir| dir.join(name))
            .find(|path| path.is_file())
            .with_context(|| format!("no header {name}"))?;
        let bytes = fs::read(&path).with_context(|| format!("cannot read {name}"))?;
        Ok(Self {
            name: name.into(),
            text: strip(&String::from_utf8_lossy(&bytes)),
        })
    }

    /// All macros with a body, in order of definition.
    pub(crate) fn macros(&self) -> Vec<Macro> {
        self.text.lines().filter_map(definition).collect()
    }

    /// The enumerators of `enum tag`, in order.
    pub(crate) fn enumerators(&self, tag: &str) -> Vec<&str> {
        let body = self
            .text
            .split(&format!("enum {tag} {{"))
            .nth(1)
            .and_then(|rest| rest.split('}').next())
            .unwrap_or_default();
        body.split(',')
            .filter_map(|item| identifiers(item).next())
            .collect()
    }

    /// All identifiers, in order of first appearance, each once.
    pub(crate) fn identifiers(&self) -> Vec<&str> {
        let mut seen = std::collections::HashSet::new();
        identifiers(&self.text)
            .filter(|name| seen.insert(*name))
            .collect()
    }
}

/// Where a tree's headers lie, in the compiler's order.
pub(crate) fn search(tree: &Tree) -> [PathBuf; 4] {
    const TRIPLET: &str = "x86_64-linux-gnu";
    [
        tree.kernel.join(TRIPLET),
        tree.kernel.clone(),
        tree.libc.join(TRIPLET),
        tree.libc.clone(),
    ]
}

/// The names of all kernel headers for x86, sorted; of the C library only `scsi/`, which the
/// kernel's package does not have.
pub(crate) fn list(tree: &Tree) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(&tree.kernel)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        // The directories of other architectures are named by triplets.
        if !name.contains("-linux-gnu") {
            walk(&tree.kernel.join(&name), &name, &mut names)?;
        }
    }
    walk(&search(tree)[0].join("asm"), "asm", &mut names)?;
    walk(&tree.libc.join("scsi"), "scsi", &mut names)?;
    names.sort();
    names.dedup();
    Ok(names)
}

fn walk(path: &Path, name: &str, names: &mut Vec<String>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let file = entry?.file_name().to_string_lossy().into_owned();
            walk(&path.join(&file), &format!("{name}/{file}"), names)?;
        }
    } else if name.ends_with(".h") {
        names.push(name.into());
    }
    Ok(())
}

/// What to include to get a header's macros: `asm-generic/ioctls.h` is meant to be had through
/// `asm/ioctls.h`, which overrides some of it.
pub(crate) fn include(tree: &Tree, header: &str) -> String {
    header
        .strip_prefix("asm-generic/")
        .map(|file| format!("asm/{file}"))
        .filter(|asm| Header::read(tree, asm).is_ok())
        .unwrap_or_else(|| header.into())
}

/// The identifiers of a text.
pub(crate) fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
}

/// Takes comments and line continuations away. Comment marks inside string literals are so rare in
/// headers that they are not looked for.
fn strip(text: &str) -> String {
    let joined = text.replace("\\\r\n", " ").replace("\\\n", " ");
    let mut result = String::with_capacity(joined.len());
    let mut rest = joined.as_str();
    while let Some(at) = rest.find("/*") {
        let line = rest[..at].rfind('\n').map_or(0, |newline| newline + 1);
        if let Some(comment) = rest[line..at].find("//") {
            // The block comment's start is itself in a line comment.
            let end = rest[at..].find('\n').map_or(rest.len(), |end| at + end);
            result.push_str(&rest[..line + comment]);
            rest = &rest[end..];
            continue;
        }
        result.push_str(&rest[..at]);
        result.push(' ');
        rest = rest[at + 2..]
            .split_once("*/")
            .map_or("", |(_, after)| after);
    }
    result.push_str(rest);
    result
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

fn definition(line: &str) -> Option<Macro> {
    let rest = line.trim_start().strip_prefix('#')?.trim_start();
    let rest = rest.strip_prefix("define")?;
    let rest = rest.strip_prefix([' ', '\t'])?.trim_start();
    let end = rest
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .unwrap_or(rest.len());
    let (name, rest) = rest.split_at(end);
    let (parameters, body) = match rest.strip_prefix('(') {
        Some(rest) => {
            let (parameters, body) = rest.split_once(')')?;
            let parameters = parameters.split(',').map(|p| p.trim().to_owned());
            (Some(parameters.collect()), body)
        }
        None => (None, rest),
    };
    let body = body.trim();
    (!name.is_empty() && !body.is_empty()).then(|| Macro {
        name: name.into(),
        parameters,
        body: body.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that comments of both kinds and continued lines are understood.
    #[test]
    fn comments_and_continuations() {
        let header = Header {
            name: "x.h".into(),
            text: strip(
                "#define A 1 /* one\n two */\n# define\tB(x, y) _IO(x, \\\n y) // b /* no\n#define C\n#define D 4\n",
            ),
        };
        let macros = header.macros();
        let names: Vec<_> = macros.iter().map(|m| m.name.as_str()).collect();
        assert_eq!(names, ["A", "B", "D"]);
        assert_eq!(macros[0].body, "1");
        assert_eq!(macros[1].parameters.as_ref().map(Vec::len), Some(2));
        assert!(macros[1].body.starts_with("_IO(x,"));
    }
}
