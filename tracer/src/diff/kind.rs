//! Kinds of leaks: what makes two of them the same, and what else is said of one.

use crate::leak::{Abi, Cmd, Handler, Syscall};

/// What makes two leaks the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) comm: String,
    pub(super) nr: Option<u32>,
    pub(super) abi: Option<Abi>,
    pub(super) cmd: Option<u64>,
    pub(super) handler: Option<Handler>,
    pub(super) class: String,
    pub(super) delta: i32,
    pub(super) counter: String,
}

/// What else is said of one kind of leak.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) syscall: Option<Syscall>,
    pub(super) cmd: Option<Cmd>,
    pub(super) count: u64,
    pub(super) known: Option<String>,
}
