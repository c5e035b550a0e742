//! What the guests need, made while the layers before them run: fetching waits for the network, and a
//! release build ends on one processor.

use std::thread;

use anyhow::Result;

use super::matrix::Which;
use crate::rig::{self, Cache, Catalogue, Guest};

/// Starts it. What fails is tried again by who needs it, and is said there.
pub(super) fn start(kernels: &[String]) {
    thread::spawn(rig::build);
    let kernels = kernels.to_owned();
    thread::spawn(move || fetch(Which::Named(&kernels)));
}

fn fetch(which: Which<'_>) -> Result<()> {
    let (cache, catalogue) = (Cache::open()?, Catalogue::read()?);
    for (kernel, line) in catalogue.lines() {
        if which.has(kernel, line) {
            // One that cannot be had is no reason to go without the others.
            let _ = Guest::prepare(&cache, &catalogue, kernel);
        }
    }
    Ok(())
}
