//! The driver of the scenarios.

fn main() {}
