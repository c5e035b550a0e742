//! Which module uses which: read from the sources, token by token, tests left out.
//!
//! Tokens and not a syntax tree: a path has one shape in all places, in `use` groups, in expressions
//! and inside macros, where a parser sees nothing.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::{collections::BTreeMap, fmt};

/// The names from the root down to a module; the root's is empty.
pub(super) type Path = Vec<String>;

/// One module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// The paths it names, from the root.
    uses: Vec<Path>,
    /// What others find in it although it stands elsewhere: `pub use`.
    exports: BTreeMap<String, Path>,
    /// Modules it declares in files of their own.
    files: Vec<String>,
}

/// All modules of a package, by path.
#[derive(Debug, Default)]
pub(super) struct Modules(BTreeMap<Path, Module>);

/// Below `parent`, the child `from` uses the child `to`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Arrow {
    pub(super) parent: Path,
    pub(super) from: String,
    pub(super) to: String,
    /// The module in which it stands.
    pub(super) at: String,
}

impl fmt::Display for Arrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, to, at, .. } = self;
        write!(f, "{at}: {from} -> {to}")
    }
}

impl Modules {
    /// Reads the modules from the root on. `source` has the text of each by its path.
    pub(super) fn read(source: &dyn Fn(&[String]) -> String) -> Self {
        let mut modules = Self::default();
        let mut waiting = vec![Path::new()];
        while let Some(path) = waiting.pop() {
            let tokens: TokenStream = source(&path).parse().unwrap();
            modules.add(&path, tokens);
            for name in &modules.0[&path].files {
                waiting.push(child(&path, name));
            }
        }
        modules
    }

    /// The names of a module's children, in order.
    pub(super) fn children(&self, parent: &[String]) -> Vec<&str> {
        let is_child = |path: &&Path| path.len() == parent.len() + 1 && path.starts_with(parent);
        let paths = self.0.keys().filter(is_child);
        paths.map(|path| path[parent.len()].as_str()).collect()
    }

    /// All arrows between siblings, in order.
    pub(super) fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = Vec::new();
        for (at, module) in &self.0 {
            for used in &module.uses {
                let to = self.resolve(used);
                let common = at.iter().zip(&to).take_while(|(a, b)| a == b).count();
                if common < at.len() && common < to.len() {
                    arrows.push(Arrow {
                        parent: at[..common].to_vec(),
                        from: at[common].clone(),
                        to: to[common].clone(),
                        at: at.join("::"),
                    });
                }
            }
        }
        arrows.sort();
        arrows.dedup();
        arrows
    }

    /// The module in which what a path names stands, also where others hand it on.
    fn resolve(&self, path: &[String]) -> Path {
        let mut path = path.to_vec();
        // Nobody hands on in a circle; a bad sample may.
        for _ in 0..16 {
            let depth = (0..=path.len())
                .rev()
                .find(|depth| self.0.contains_key(&path[..*depth]))
                .unwrap_or(0);
            let module = path[..depth].to_vec();
            let Some(name) = path.get(depth) else {
                return module;
            };
            match self.0[&module].exports.get(name) {
                Some(origin) if *origin != path => {
                    path = [origin, &path[depth + 1..]].concat();
                }
                _ => return module,
            }
        }
        path
    }

    /// Adds a module of these tokens, and those that stand within.
    fn add(&mut self, path: &[String], tokens: TokenStream) {
        let mut module = Module::default();
        self.walk(path, &mut module, tokens);
        self.0.insert(path.to_vec(), module);
    }

    fn walk(&mut self, path: &[String], module: &mut Module, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            let rest = &tokens[at..];
            if is_for_tests(rest) {
                at += rest.iter().position(is_end).unwrap_or(rest.len()) + 1;
                continue;
            }
            at += 1;
            match &rest[0] {
                TokenTree::Ident(word) if word == "mod" && rest.len() > 2 => {
                    let name = rest[1].to_string();
                    match &rest[2] {
                        TokenTree::Group(body) => {
                            self.add(&child(path, &name), body.stream());
                            at += 2;
                        }
                        _ => module.files.push(name),
                    }
                }
                TokenTree::Ident(word) if word == "use" => {
                    let end = rest.iter().position(is_semicolon).unwrap_or(rest.len());
                    for (used, name) in tree(path, &[], &rest[1..end]) {
                        module.uses.push(used.clone());
                        module.exports.insert(name, used);
                    }
                    at += end;
                }
                TokenTree::Ident(word) if is_start(&word.to_string()) && is_path(rest) => {
                    let used = tree(path, &[], rest).into_iter();
                    module.uses.extend(used.map(|(used, _)| used));
                }
                TokenTree::Group(group) => self.walk(path, module, group.stream()),
                _ => {}
            }
        }
    }
}

fn child(parent: &[String], name: &str) -> Path {
    [parent, &[name.to_owned()]].concat()
}

/// The paths of one `use` tree, each with the name it gets: from `crate`, `super`, `self` or a child.
fn tree(module: &[String], before: &[String], tokens: &[TokenTree]) -> Vec<(Path, String)> {
    let mut names = before.to_vec();
    let mut alias = None;
    let mut tokens = tokens.iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(word) if word == "as" => {
                alias = tokens.next().map(ToString::to_string);
            }
            TokenTree::Ident(word) => names.push(word.to_string()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let tokens: Vec<_> = group.stream().into_iter().collect();
                let items = tokens
                    .split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','));
                return items
                    .filter(|item| !item.is_empty())
                    .flat_map(|item| tree(module, &names, item))
                    .collect();
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            _ => break,
        }
        // A path goes on only behind `::`.
        let mut ahead = tokens.clone();
        match ahead.next() {
            Some(TokenTree::Punct(p)) if p.as_char() == ':' => {}
            Some(TokenTree::Ident(word)) if word == "as" => {}
            _ if matches!(token, TokenTree::Punct(_)) => {}
            _ => break,
        }
    }
    if names.len() > 1 && names.last().is_some_and(|name| name == "self") {
        names.pop();
    }
    let name = alias.or_else(|| names.last().cloned()).unwrap_or_default();
    vec![(from_root(module, &names), name)]
}

/// A path as the root sees it. One that begins with none of the three words begins with a child, or with
/// another package: then it leads nowhere.
fn from_root(module: &[String], names: &[String]) -> Path {
    let mut from = module.to_vec();
    let mut names = names;
    if names.first().is_some_and(|name| name == "crate") {
        from.clear();
        names = &names[1..];
    }
    while let Some((name, rest)) = names.split_first()
        && (name == "super" || name == "self")
    {
        if name == "super" {
            from.pop();
        }
        names = rest;
    }
    [from.as_slice(), names].concat()
}

fn is_start(word: &str) -> bool {
    matches!(word, "crate" | "super" | "self")
}

/// Whether the first word is followed by `::`.
fn is_path(tokens: &[TokenTree]) -> bool {
    let is_colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == ':');
    is_colon(tokens.get(1)) && is_colon(tokens.get(2))
}

/// Whether `#[cfg(test)]` comes next.
fn is_for_tests(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(hash), TokenTree::Group(attribute), ..]
        if hash.as_char() == '#' && attribute.stream().to_string().replace(' ', "") == "cfg(test)")
}

/// Whether an item ends here.
fn is_end(token: &TokenTree) -> bool {
    is_semicolon(token)
        || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

fn is_semicolon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';')
}
