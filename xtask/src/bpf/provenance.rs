//! `PROVENANCE.toml`: what the committed object was made from, and by what.

use anyhow::Context;
use serde::{Deserialize, Serialize};
use std::{fs, path::Path};

/// The record.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Provenance {
    /// SHA-256 over everything the object is made from.
    pub(super) sources: String,
    /// SHA-256 of the object.
    pub(super) object: String,
    /// Compiler, its LLVM, and the linker.
    pub(super) toolchain: String,
}

impl Provenance {
    /// Reads the record beside the object.
    pub(super) fn read(prebuilt: &Path) -> anyhow::Result<Self> {
        let path = prebuilt.join("PROVENANCE.toml");
        let text = fs::read_to_string(&path)
            .with_context(|| format!("cannot read {}: run `cargo xtask bpf`", path.display()))?;
        toml::from_str(&text).with_context(|| format!("cannot understand {}", path.display()))
    }

    /// As it is committed.
    pub(super) fn to_text(&self) -> String {
        let Self {
            sources,
            object,
            toolchain,
        } = self;
        format!(
            "# Made by `cargo xtask bpf`, with the object beside it. Do not edit.\n\
             sources = {sources:?}\nobject = {object:?}\ntoolchain = {toolchain:?}\n"
        )
    }
}
