//! What is made of the JSON records: `docs/schema/` and the tables of `docs/json.md`.
//!
//! A test of preemptleak's makes them, since the records are its own and xtask links nothing that it
//! makes sources of. The program itself needs no generator of schemas: it has the file in it.

use std::{path::Path, process::Command};

use anyhow::{Context as _, Result, ensure};

/// The test, below the library's root.
const TEST: &str = "record::documented::schema_and_tables_are_made_of_the_records";

/// Makes them, or compares them with what is committed.
pub(super) fn run(root: &Path, check: bool) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root);
    cargo.args(["test", "--quiet", "--package", "preemptleak", "--lib", "--"]);
    cargo.args(["--exact", TEST]);
    if check {
        cargo.env_remove("PREEMPTLEAK_RECORDS");
    } else {
        cargo.env("PREEMPTLEAK_RECORDS", "write");
    }
    let status = cargo.status().context("cannot run cargo")?;
    let what = if check { "compared" } else { "made" };
    ensure!(
        status.success(),
        "what the records make could not be {what}"
    );
    println!("codegen: {what} docs/schema/record.json and the tables of docs/json.md");
    Ok(())
}
