//! Bugs that leak in the `sendto` of a netlink message.

use std::{
    ffi::{CStr, c_int, c_long},
    io,
    os::fd::{AsRawFd, FromRawFd, OwnedFd},
};

use preemptleak_tests::scenario::DRBD_RESOURCE;

use crate::{
    Failure, modules,
    process::{check, leaking, returned, run_undisturbed},
};

/// `NLMSG_HDRLEN` (linux/netlink.h), and that of a generic message (linux/genetlink.h).
const HEADER: usize = 16;
const GENERIC: usize = 4;

/// What libcrc32c asks the crypto API for, and no `depends=` says.
const CRC32C: &str = "crc32c_generic";

/// Where a family's number is in the answer that names it (linux/genetlink.h).
const CTRL_CMD_GETFAMILY: u8 = 3;
const CTRL_ATTR_FAMILY_ID: u16 = 1;
const CTRL_ATTR_FAMILY_NAME: u16 = 2;

/// Asks for the devices of a resource that is not there.
pub(super) fn drbd_dump(leaks: bool) -> Result<c_long, Failure> {
    // linux/drbd_genl.h
    const GET_DEVICES: u8 = 31;
    const CFG_CONTEXT: u16 = 2;
    const CTX_RESOURCE_NAME: u16 = 2;
    modules::load_where_it_is(CRC32C)?;
    modules::load("drbd")?;
    modules::choose("drbd", leaks)?;
    let socket = Socket::open(libc::NETLINK_GENERIC)?;
    let family = socket.family(c"drbd")?;
    let name = attribute(CTX_RESOURCE_NAME, DRBD_RESOURCE.to_bytes_with_nul());
    let context = attribute(CFG_CONTEXT | nested(), &name);
    // Between the two stands drbd's own header: a minor number and flags.
    let payload = [&[GET_DEVICES, 1, 0, 0][..], &[0; 8], &context].concat();
    let dump = message(family, libc::NLM_F_REQUEST | libc::NLM_F_DUMP, &payload);
    // It is told in parts, and the one that leaks is made in here; the next would be in a recvmsg.
    Ok(leaking(|| socket.send(&dump)))
}

/// Sends nf_tables a message that only the kernel sends.
pub(super) fn nfnetlink_message(leaks: bool) -> Result<c_long, Failure> {
    // linux/netfilter/nf_tables.h
    const NFT_MSG_NEWGEN: u16 = 15;
    modules::load("nfnetlink")?;
    modules::choose("nfnetlink", leaks)?;
    modules::load_where_it_is(CRC32C)?;
    modules::load("nf_tables")?;
    let socket = Socket::open(libc::NETLINK_NETFILTER)?;
    let kind = u16::try_from(libc::NFNL_SUBSYS_NFTABLES).unwrap_or(0) << 8 | NFT_MSG_NEWGEN;
    let message = message(kind, libc::NLM_F_REQUEST, &[0; 4]);
    Ok(leaking(|| socket.send(&message)))
}

/// Ends the monitoring of drops.
pub(super) fn drop_monitor_stop(leaks: bool) -> Result<c_long, Failure> {
    // linux/net_dropmon.h
    const START: u8 = 3;
    const STOP: u8 = 4;
    modules::load("drop_monitor")?;
    modules::choose("drop_monitor", leaks)?;
    let socket = Socket::open(libc::NETLINK_GENERIC)?;
    let family = socket.family(c"NET_DM")?;
    let [start, stop] = [START, STOP].map(|command| {
        let flags = libc::NLM_F_REQUEST;
        message(family, flags, &[command, 2, 0, 0])
    });
    socket.send(&start);
    run_undisturbed().map_err(unplanned)?;
    Ok(leaking(|| socket.send(&stop)))
}

struct Socket(OwnedFd);

impl Socket {
    fn open(protocol: c_int) -> Result<Self, Failure> {
        // SAFETY: the descriptor is checked before it is owned.
        unsafe {
            let fd = libc::socket(
                libc::AF_NETLINK,
                libc::SOCK_RAW | libc::SOCK_CLOEXEC,
                protocol,
            );
            check(fd).map_err(unplanned)?;
            Ok(Self(OwnedFd::from_raw_fd(fd)))
        }
    }

    fn send(&self, message: &[u8]) -> c_long {
        let fd = self.0.as_raw_fd();
        let (start, len) = (message.as_ptr(), message.len());
        // SAFETY: the message is as long as said; it has no address.
        returned(unsafe { libc::syscall(libc::SYS_sendto, fd, start, len, 0, 0, 0) })
    }

    /// The number of a generic family.
    fn family(&self, name: &CStr) -> Result<u16, Failure> {
        let name = attribute(CTRL_ATTR_FAMILY_NAME, name.to_bytes_with_nul());
        let payload = [&[CTRL_CMD_GETFAMILY, 1, 0, 0][..], &name].concat();
        let kind = u16::try_from(libc::GENL_ID_CTRL).unwrap_or(0);
        self.send(&message(kind, libc::NLM_F_REQUEST, &payload));
        let mut answer = [0u8; 4096];
        let (start, len) = (answer.as_mut_ptr(), answer.len());
        // SAFETY: the answer is a place to write to, as long as said.
        let got = unsafe { libc::recv(self.0.as_raw_fd(), start.cast(), len, 0) };
        let got = usize::try_from(got).map_err(|_| unplanned(io::Error::last_os_error()))?;
        let mut rest = answer.get(HEADER + GENERIC..got).unwrap_or_default();
        while let [l0, l1, k0, k1, data @ ..] = rest {
            let len = usize::from(u16::from_ne_bytes([*l0, *l1]));
            if let ([low, high, ..], CTRL_ATTR_FAMILY_ID) = (data, u16::from_ne_bytes([*k0, *k1])) {
                return Ok(u16::from_ne_bytes([*low, *high]));
            }
            rest = rest
                .get(len.next_multiple_of(4).max(4)..)
                .unwrap_or_default();
        }
        let why = format!("the kernel knows no netlink family: {:?}", &answer[..got]);
        Err(Failure::CannotRun(why))
    }
}

fn message(kind: u16, flags: c_int, payload: &[u8]) -> Vec<u8> {
    let len = u32::try_from(HEADER + payload.len()).unwrap_or(0);
    let flags = u16::try_from(flags).unwrap_or(0);
    let mut message = len.to_ne_bytes().to_vec();
    message.extend(kind.to_ne_bytes());
    message.extend(flags.to_ne_bytes());
    // Sequence number and port: none.
    message.extend([0; 8]);
    message.extend(payload);
    message
}

fn attribute(kind: u16, data: &[u8]) -> Vec<u8> {
    let len = u16::try_from(4 + data.len()).unwrap_or(0);
    let mut attribute = len.to_ne_bytes().to_vec();
    attribute.extend(kind.to_ne_bytes());
    attribute.extend(data);
    attribute.resize(attribute.len().next_multiple_of(4), 0);
    attribute
}

/// What marks an attribute that holds others.
fn nested() -> u16 {
    u16::try_from(libc::NLA_F_NESTED).unwrap_or(0)
}

fn unplanned(error: io::Error) -> Failure {
    Failure::Unplanned(format!("netlink: {error}"))
}
