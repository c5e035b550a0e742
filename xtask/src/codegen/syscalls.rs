//! The three tables of system call numbers, from `asm/unistd_64.h`, `unistd_32.h` and
//! `unistd_x32.h`.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::{Result, ensure};

use super::{Tree, emit, headers::Header};

const X32_BIT: &str = "(__X32_SYSCALL_BIT + ";

/// The text of `syscall_table.rs`.
pub(crate) fn generate(trees: &[Tree], record: &str) -> Result<String> {
    let mut text = emit::head(
        "Names of system calls by number, one sorted table per ABI.",
        record,
    );
    text.push_str("/// A row of a table.\npub(super) type Row = (u16, &'static str);\n");
    for (constant, header, what) in [
        ("X86_64", "asm/unistd_64.h", "Native 64-bit calls."),
        ("IA32", "asm/unistd_32.h", "32-bit calls."),
        ("X32", "asm/unistd_x32.h", "x32 calls, without bit 30."),
    ] {
        let mut table = BTreeMap::new();
        for tree in trees {
            for (number, name) in numbers(&Header::read(tree, header)?) {
                // Newest first: a call that newer kernels dropped keeps its old name.
                table.entry(number).or_insert(name);
            }
        }
        ensure!(table.len() > 300, "{header}: only {} calls", table.len());
        writeln!(text, "\n/// {what}")?;
        emit::rows(
            &mut text,
            &format!("{constant}: &[Row]"),
            table
                .iter()
                .map(|(number, name)| format!("({number}, \"{name}\")")),
        )?;
    }
    Ok(text)
}

fn numbers(header: &Header) -> Vec<(u16, String)> {
    header
        .macros()
        .into_iter()
        .filter_map(|item| {
            let name = item.name.strip_prefix("__NR_")?.to_owned();
            let number = item
                .body
                .strip_prefix(X32_BIT)
                .map_or(Some(item.body.as_str()), |rest| rest.strip_suffix(')'))?;
            Some((number.parse().ok()?, name))
        })
        .collect()
}
