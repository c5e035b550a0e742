//! A bug that leaks in a `sendmsg` of RxRPC: the second one of a call says how long the request is.

use std::{
    ffi::c_long,
    io, mem,
    os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd},
    ptr,
};

use crate::{
    Failure, modules,
    process::{check, leaking, returned},
};

/// linux/socket.h and linux/rxrpc.h
const AF_RXRPC: u16 = 33;
const SOL_RXRPC: i32 = 272;
const RXRPC_USER_CALL_ID: i32 = 1;
const RXRPC_TX_LENGTH: i32 = 12;

/// `struct sockaddr_rxrpc`, with room for IPv6.
#[repr(C)]
struct Address {
    family: u16,
    service: u16,
    transport_type: u16,
    transport_len: u16,
    transport: libc::sockaddr_in,
    rest: [u8; 12],
}

/// A control message with eight bytes in it: `CMSG_LEN(8)` long.
#[repr(C)]
struct Control {
    len: usize,
    level: i32,
    kind: i32,
    value: u64,
}

/// Begins a call, with data to come, and then says its length, which is too late.
pub(super) fn second_length(leaks: bool) -> Result<c_long, Failure> {
    modules::load("rxrpc")?;
    modules::choose("rxrpc", leaks)?;
    // SAFETY: the descriptor is checked before it is owned.
    let socket = unsafe {
        let fd = libc::socket(i32::from(AF_RXRPC), libc::SOCK_DGRAM, libc::AF_INET);
        check(fd).map_err(|error| Failure::Unplanned(format!("AF_RXRPC: {error}")))?;
        OwnedFd::from_raw_fd(fd)
    };
    let fd = socket.as_raw_fd();
    let call = control(RXRPC_USER_CALL_ID, 1);
    if send(fd, &mut [call]) < 0 {
        let error = io::Error::last_os_error();
        return Err(Failure::Unplanned(format!("the first sendmsg: {error}")));
    }
    let [call, length] = [(RXRPC_USER_CALL_ID, 1), (RXRPC_TX_LENGTH, 4)];
    let mut both = [control(call.0, call.1), control(length.0, length.1)];
    Ok(leaking(|| send(fd, &mut both)))
}

fn control(kind: i32, value: u64) -> Control {
    Control {
        len: size_of::<Control>(),
        level: SOL_RXRPC,
        kind,
        value,
    }
}

/// Sends four bytes of a call to a port of this machine where nobody is.
fn send(fd: RawFd, controls: &mut [Control]) -> c_long {
    // SAFETY: all-zero is a valid address, and a valid message.
    let (mut transport, mut message): (libc::sockaddr_in, libc::msghdr) = unsafe { mem::zeroed() };
    transport.sin_family = 2;
    transport.sin_port = 7000u16.to_be();
    transport.sin_addr.s_addr = 0x7f00_0001u32.to_be();
    let mut address = Address {
        family: AF_RXRPC,
        service: 1,
        transport_type: 2,
        transport_len: 16,
        transport,
        rest: [0; 12],
    };
    let mut data = *b"data";
    let mut part = libc::iovec {
        iov_base: data.as_mut_ptr().cast(),
        iov_len: data.len(),
    };
    message.msg_name = ptr::from_mut(&mut address).cast();
    message.msg_namelen = 36;
    message.msg_iov = &raw mut part;
    message.msg_iovlen = 1;
    message.msg_control = controls.as_mut_ptr().cast();
    message.msg_controllen = size_of_val(controls);
    let message = &raw const message;
    // SAFETY: the message and all that it points to live until the call returns.
    returned(unsafe { libc::syscall(libc::SYS_sendmsg, fd, message, libc::MSG_MORE) })
}
