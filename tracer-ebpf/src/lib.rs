//! What both sides share: the wire types of the maps and the ring buffer, and the pure
//! classification that the programs run in the kernel and the tests run on the host.
#![no_std]

pub mod classify;
pub mod config;
pub mod counter;
pub mod event;
mod handler;

pub use classify::Class;
pub use counter::Counter;
pub use handler::HandlerKind;
