//! stub
use crate::leak::{Abi, Syscall};
/// stub
pub fn describe(abi: Abi, nr: u32) -> Syscall {
    Syscall {
        nr,
        abi,
        name: format!("syscall_{nr:#x}"),
    }
}
