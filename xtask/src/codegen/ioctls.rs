//! The table of ioctl numbers.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
    sync::Mutex,
    thread,
};

use anyhow::{Result, ensure};

use super::{
    Tree,
    candidates::{Candidate, Kind, candidates, plausible},
    compile::{Abi, Compiler},
    emit,
    headers::{self, Header},
};

/// The size field of an ioctl number: `_IOC_SIZEBITS` bits from `_IOC_SIZESHIFT` on.
const SIZE: u32 = 0x3fff << 16;

/// How many names one number shows; the others can still be asked for by name.
const SHOWN: usize = 4;

/// Whose names come first: the private ranges (`SIOCDEVPRIVATE`, `SIOCPROTOPRIVATE`) are shared by
/// more headers than can be shown, and these have the range's own name and everyday calls.
const COMMON: &[&str] = &["linux/sockios.h", "linux/if_tunnel.h", "linux/mroute.h"];

/// What one kernel's headers define: per ABI and candidate its number.
struct Found {
    candidates: Vec<Candidate>,
    values: HashMap<(Abi, String, String), u32>,
    unusable: Vec<String>,
}

/// The text of `ioctl_table.rs`.
pub(crate) fn generate(trees: &[Tree], record: &str) -> Result<String> {
    let mut exact: BTreeMap<u32, Numbers> = BTreeMap::new();
    let mut sized: BTreeMap<u32, Numbers> = BTreeMap::new();
    let mut unusable = BTreeMap::<String, Vec<&str>>::new();
    for (age, tree) in trees.iter().enumerate() {
        let found = scan(tree)?;
        println!(
            "codegen: ioctls of {}: {} candidates, {} values, {} headers unusable",
            tree.version,
            found.candidates.len(),
            found.values.len(),
            found.unusable.len()
        );
        for header in &found.unusable {
            unusable
                .entry(header.clone())
                .or_default()
                .push(&tree.version);
        }
        collect(&found, age, &mut exact, &mut sized);
    }
    ensure!(exact.len() > 2000, "only {} ioctl numbers", exact.len());

    let mut text = emit::head("Names of ioctls by number.", record);
    if !unusable.is_empty() {
        text.push_str(
            "// Headers that do not compile on their own, so their ioctls are not in here:\n",
        );
        for (header, versions) in &unusable {
            writeln!(text, "// - {header} ({})", versions.join(", "))?;
        }
        text.push('\n');
    }
    text.push_str(
        "/// A row: number, the ABIs for which it means this (1 x86_64, 2 ia32, 4 x32), names.\npub(super) type Row = (u32, u8, &'static str);\n",
    );
    let mut hidden = Vec::new();
    for (constant, what, table) in [
        (
            "NUMBERS",
            "Sorted by number; a number has one row, or one for each meaning that it has in some ABI.",
            &exact,
        ),
        (
            "SIZED",
            "Numbers whose size field is whatever the caller's buffer is: here it is 0.",
            &sized,
        ),
    ] {
        writeln!(text, "\n/// {what}")?;
        let mut rows = Vec::new();
        for (number, names) in table {
            for (mask, shown) in names.shown() {
                rows.push(format!("({number:#06x}, {mask}, \"{}\")", shown.join("|")));
            }
            for (mask, name) in names.hidden() {
                hidden.push(format!("({number:#06x}, {mask}, \"{name}\")"));
            }
        }
        emit::rows(&mut text, &format!("{constant}: &[Row]"), rows.into_iter())?;
    }
    text.push_str(
        "\n/// Further names of numbers in the tables above, for looking a name up only.\n",
    );
    emit::rows(&mut text, "ALIASES: &[Row]", hidden.into_iter())?;
    Ok(text)
}

/// The names of one number, in order of rank; each with the ABIs where it is valid.
#[derive(Default)]
struct Numbers {
    names: Vec<Name>,
}

struct Name {
    rank: (bool, usize, usize, String),
    name: String,
    alias: bool,
    mask: u8,
}

impl Numbers {
    fn add(&mut self, candidate: &Candidate, age: usize, alias: bool, mask: u8) {
        if let Some(old) = self.names.iter_mut().find(|n| n.name == candidate.name) {
            old.mask |= mask;
            old.alias &= alias;
            return;
        }
        // Originals first, names of newer kernels first; the generic headers before the kernel's
        // own before the subsystems'. Within a header the order is that of definition.
        let derived = matches!(candidate.kind, Kind::Alias(_));
        let common = COMMON.iter().position(|header| *header == candidate.header);
        let class = common.unwrap_or_else(|| {
            let place = match candidate.header.split('/').next() {
                Some("asm" | "asm-generic") => 0,
                Some("linux") => 1,
                _ => 2,
            };
            COMMON.len() + place
        });
        let rank = (derived, age, class, candidate.header.clone());
        let at = self.names.partition_point(|n| n.rank <= rank);
        self.names.insert(
            at,
            Name {
                rank,
                name: candidate.name.clone(),
                alias,
                mask,
            },
        );
    }

    /// The names to show, per set of ABIs that share them.
    fn shown(&self) -> Vec<(u8, Vec<&str>)> {
        let mut rows: Vec<(u8, Vec<&str>)> = Vec::new();
        for abi in Abi::ALL {
            let names = self.shown_in(abi);
            if names.is_empty() {
                continue;
            }
            match rows.iter_mut().find(|(_, row)| *row == names) {
                Some((mask, _)) => *mask |= abi.mask(),
                None => rows.push((abi.mask(), names)),
            }
        }
        rows
    }

    fn shown_in(&self, abi: Abi) -> Vec<&str> {
        let mut names: Vec<_> = self
            .names
            .iter()
            .filter(|n| n.mask & abi.mask() != 0)
            .collect();
        // Internal names and aliases only where there is nothing better.
        for better in [|n: &&Name| !n.name.starts_with('_'), |n: &&Name| !n.alias] {
            if names.iter().any(better) {
                names.retain(better);
            }
        }
        names.truncate(SHOWN);
        names.into_iter().map(|n| n.name.as_str()).collect()
    }

    fn hidden(&self) -> Vec<(u8, &str)> {
        self.names
            .iter()
            .filter_map(|n| {
                let mask = Abi::ALL
                    .into_iter()
                    .filter(|abi| n.mask & abi.mask() != 0)
                    .filter(|abi| !self.shown_in(*abi).contains(&n.name.as_str()))
                    .fold(0, |mask, abi| mask | abi.mask());
                (mask != 0).then_some((mask, n.name.as_str()))
            })
            .collect()
    }
}

fn collect(
    found: &Found,
    age: usize,
    exact: &mut BTreeMap<u32, Numbers>,
    sized: &mut BTreeMap<u32, Numbers>,
) {
    let value = |abi, candidate: &Candidate, expression: String| {
        found
            .values
            .get(&(abi, candidate.header.clone(), expression))
            .copied()
    };
    for candidate in &found.candidates {
        for abi in Abi::ALL {
            if candidate.kind == Kind::Sized {
                let [one, two] =
                    [1, 2].map(|n| value(abi, candidate, format!("{}({n})", candidate.name)));
                let (Some(one), Some(two)) = (one, two) else {
                    continue;
                };
                if one != two && one & !SIZE == two & !SIZE {
                    let names = sized.entry(one & !SIZE).or_default();
                    names.add(candidate, age, false, abi.mask());
                }
                continue;
            }
            let Some(number) = value(abi, candidate, candidate.name.clone()) else {
                continue;
            };
            if candidate.kind == Kind::Plain && !plausible(candidate, number) {
                continue;
            }
            // Where two *headers* share a number both names are shown; an alias beside its
            // original in the same header says nothing new.
            let alias = match &candidate.kind {
                Kind::Alias(of) => found
                    .candidates
                    .iter()
                    .any(|c| c.name == *of && c.header == candidate.header),
                Kind::Number | Kind::Plain | Kind::Sized => false,
            };
            exact
                .entry(number)
                .or_default()
                .add(candidate, age, alias, abi.mask());
        }
    }
}

fn scan(tree: &Tree) -> Result<Found> {
    let mut all = Vec::new();
    for name in headers::list(tree)? {
        // asm/ stands for asm-generic/ where it includes it; asm's own definitions win.
        let header = Header::read(tree, &name)?;
        for item in header.macros() {
            all.push((name.clone(), item));
        }
    }
    let candidates = candidates(&all);

    let mut by_header: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for candidate in &candidates {
        let expressions = by_header.entry(&candidate.header).or_default();
        if candidate.kind == Kind::Sized {
            expressions.extend([1, 2].map(|n| format!("{}({n})", candidate.name)));
        } else {
            expressions.push(candidate.name.clone());
        }
    }
    let compiler = Compiler::new()?;
    let queue = Mutex::new(by_header.iter());
    let results = Mutex::new((HashMap::new(), Vec::new()));
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let work = || -> Result<()> {
        while let Some((header, expressions)) = next() {
            for abi in Abi::ALL {
                let values =
                    compiler.evaluate(tree, abi, &headers::include(tree, header), expressions)?;
                let Ok(mut results) = results.lock() else {
                    return Ok(());
                };
                match values {
                    Some(values) => results.0.extend(
                        values
                            .into_iter()
                            .map(|(name, value)| ((abi, (*header).to_owned(), name), value)),
                    ),
                    None if !results.1.iter().any(|h: &String| h == header) => {
                        results.1.push((*header).to_owned());
                    }
                    None => {}
                }
            }
        }
        Ok(())
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err(anyhow::anyhow!("a worker panicked")))
        })
    })?;
    let (values, mut unusable) = results.into_inner().unwrap_or_default();
    unusable.sort();
    Ok(Found {
        candidates,
        values,
        unusable,
    })
}
