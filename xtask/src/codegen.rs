//! `cargo xtask codegen`: makes the name tables of `tracer/src/kernel/` from the UAPI headers of
//! Debian's `linux-libc-dev`, by having the C compiler evaluate what the headers define; and what is
//! made of the JSON records.
//!
//! Headers of several kernels are read, the newest first: a name that newer headers dropped, or a
//! number that changed with a structure's size, still means what it meant on an older kernel. Where
//! two kernels disagree about a number of the same name, both numbers carry the name.

mod apt;
mod candidates;
mod commands;
mod compile;
mod emit;
mod families;
mod headers;
mod ioctls;
mod options;
mod records;
mod syscalls;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail};

use apt::{Apt, Origin, Unobtainable};

/// What to do with what was generated.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Change nothing: fail when the committed tables differ from what their recorded package
    /// versions give
    #[arg(long)]
    check: bool,
    /// Only what is made of the JSON records: their schema, and the tables of docs/json.md. Needs
    /// neither a network nor headers
    #[arg(long)]
    records: bool,
}

/// One extracted set of headers: a kernel's, over the C library's.
pub(crate) struct Tree {
    /// `7.3.4-1~bpo13+1`.
    version: String,
    /// The kernel's `usr/include`.
    kernel: PathBuf,
    /// The C library's `usr/include`.
    libc: PathBuf,
}

/// The generated files, as (path below the workspace, text).
type Tables = [(&'static str, String); 3];

const SYSCALLS: &str = "tracer/src/kernel/syscall_table.rs";
const IOCTLS: &str = "tracer/src/kernel/ioctl_table.rs";
const COMMANDS: &str = "tracer/src/kernel/command_table.rs";

/// The line of a generated file that says what it was made from.
const RECORD: &str = "//! Headers: ";

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<()> {
    let root = workspace();
    records::run(&root, args.check)?;
    if args.records {
        return Ok(());
    }
    let apt = Apt::new(&root.join("target/codegen"))?;
    let origins = if args.check {
        recorded(&root)?
    } else {
        apt.newest()?
    };
    let trees = match fetch(&apt, &origins) {
        Ok(trees) => trees,
        Err(error) if args.check && error.is::<Unobtainable>() => {
            println!("codegen: skip: {error:#}; the committed tables were not compared");
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let tables = generate(&trees, &origins)?;
    if args.check {
        compare(&root, &tables)
    } else {
        for (path, text) in &tables {
            fs::write(root.join(path), text).with_context(|| format!("cannot write {path}"))?;
            println!("codegen: wrote {path}: {} bytes", text.len());
        }
        Ok(())
    }
}

fn workspace() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// The packages that the committed tables say they were made from.
fn recorded(root: &Path) -> Result<Vec<Origin>> {
    let text = fs::read_to_string(root.join(IOCTLS))
        .with_context(|| format!("cannot read {IOCTLS}: run `cargo xtask codegen`"))?;
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(RECORD))
        .with_context(|| format!("{IOCTLS} does not say what it was made from"))?;
    line.trim_end_matches('.')
        .split(", ")
        .map(str::parse)
        .collect()
}

fn fetch(apt: &Apt, origins: &[Origin]) -> Result<Vec<Tree>> {
    let mut libc = None;
    let mut kernels = Vec::new();
    for origin in origins {
        let include = apt.extract(origin)?.join("usr/include");
        println!("codegen: {origin}");
        if origin.package == apt::LIBC {
            libc = Some(include);
        } else {
            kernels.push((origin.version.clone(), include));
        }
    }
    let libc = libc.context("no C library headers among the packages")?;
    Ok(kernels
        .into_iter()
        .map(|(version, kernel)| Tree {
            version,
            kernel,
            libc: libc.clone(),
        })
        .collect())
}

fn generate(trees: &[Tree], origins: &[Origin]) -> Result<Tables> {
    let record = origins
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ");
    let record = format!("{RECORD}{record}.");
    Ok([
        (SYSCALLS, syscalls::generate(trees, &record)?),
        (IOCTLS, ioctls::generate(trees, &record)?),
        (COMMANDS, commands::generate(trees, &record)?),
    ])
}

fn compare(root: &Path, tables: &Tables) -> Result<()> {
    let mut stale = Vec::new();
    for (path, text) in tables {
        let committed = fs::read_to_string(root.join(path)).unwrap_or_default();
        if committed != *text {
            let line = committed
                .lines()
                .zip(text.lines())
                .position(|(old, new)| old != new)
                .map_or(committed.lines().count(), |index| index + 1);
            stale.push(format!("{path} (first difference: line {line})"));
        }
    }
    if stale.is_empty() {
        println!("codegen: the committed tables are up to date");
        return Ok(());
    }
    bail!(
        "not what the generator makes: {}; run `cargo xtask codegen` and commit the result",
        stale.join(", ")
    )
}
