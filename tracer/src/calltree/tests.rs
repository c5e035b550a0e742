//! What is found in calls that were recorded from a little machine, and in damaged recordings.

mod cases;
mod crosscheck;
mod machine;
mod properties;
mod told;
mod trees;

use super::*;
use crate::kernel::symbol::Symbol;
use machine::{Machine, Recorder};

/// What is told of a program's owners, the same by every recorder.
#[track_caller]
fn owners(program: &str) -> String {
    let told = [Recorder::V6_1, Recorder::V7_3, Recorder::PLAIN].map(|recorder| {
        let ran = Machine::run(recorder, &machine::parse(program));
        told::owners(&locate(&ran.recording, &ran.symbols, &ran.wanted))
    });
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0], told[2]);
    told[0].clone()
}
