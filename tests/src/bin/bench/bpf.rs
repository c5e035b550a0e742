//! The few commands of bpf() that the bench needs, without a library: what is measured must be the
//! kernel's part alone.

use std::{
    ffi::CStr,
    io,
    os::fd::{AsRawFd, FromRawFd, OwnedFd},
};

use preemptleak_tests::cost::Program;

// Commands and types of `include/uapi/linux/bpf.h`.
const PROG_LOAD: libc::c_int = 5;
const PROG_GET_NEXT_ID: libc::c_int = 11;
const PROG_GET_FD_BY_ID: libc::c_int = 13;
const OBJ_GET_INFO_BY_FD: libc::c_int = 15;
const RAW_TRACEPOINT_OPEN: libc::c_int = 17;
const TYPE_RAW_TRACEPOINT: u32 = 17;

/// `r0 = 0; exit`.
const EMPTY: [u64; 2] = [0xb7, 0x95];

#[repr(C)]
struct Load {
    prog_type: u32,
    insn_cnt: u32,
    insns: u64,
    license: u64,
}

#[repr(C)]
struct Open {
    name: u64,
    prog_fd: u32,
    reserved: u32,
}

#[repr(C)]
struct ById {
    id: u32,
    next_id: u32,
}

#[repr(C)]
struct GetInfo {
    bpf_fd: u32,
    info_len: u32,
    info: u64,
}

/// The beginning of `struct bpf_prog_info`; an older kernel fills in less of it.
#[derive(Default)]
#[repr(C)]
struct Info {
    prog_type: u32,
    id: u32,
    tag: u64,
    jited_prog_len: u32,
    xlated_prog_len: u32,
    jited_prog_insns: u64,
    xlated_prog_insns: u64,
    load_time: u64,
    created_by_uid: u32,
    nr_map_ids: u32,
    map_ids: u64,
    name: [u8; 16],
    /// From `ifindex` to `recursion_misses`.
    between: [u64; 17],
    verified_insns: u32,
    attach_btf_obj_id: u32,
}

/// A raw tracepoint with a program on it, until it is dropped.
pub(crate) struct Attached {
    _program: OwnedFd,
    _link: OwnedFd,
}

/// Attaches a program that does nothing.
pub(crate) fn attach_empty(tracepoint: &CStr) -> io::Result<Attached> {
    let program = bpf_fd(
        PROG_LOAD,
        &mut Load {
            prog_type: TYPE_RAW_TRACEPOINT,
            insn_cnt: 2,
            insns: EMPTY.as_ptr() as u64,
            license: c"GPL".as_ptr() as u64,
        },
    )?;
    let link = bpf_fd(
        RAW_TRACEPOINT_OPEN,
        &mut Open {
            name: tracepoint.as_ptr() as u64,
            prog_fd: program.as_raw_fd().cast_unsigned(),
            reserved: 0,
        },
    )?;
    Ok(Attached {
        _program: program,
        _link: link,
    })
}

/// All programs that are loaded now.
pub(crate) fn loaded() -> io::Result<Vec<Program>> {
    let mut programs = Vec::new();
    for program in Programs(0) {
        let info = info(&program?, &mut [])?;
        programs.push(Program {
            name: name(&info),
            jited: info.jited_prog_len,
            verified: info.verified_insns,
        });
    }
    Ok(programs)
}

/// The machine code of the first program of this name.
pub(crate) fn jited(wanted: &str) -> io::Result<Vec<u8>> {
    for program in Programs(0) {
        let program = program?;
        let found = info(&program, &mut [])?;
        if name(&found) == wanted {
            let mut code = vec![0; found.jited_prog_len as usize];
            info(&program, &mut code)?;
            return Ok(code);
        }
    }
    Err(io::Error::other(format!("no program {wanted} is loaded")))
}

/// All programs, by their ids; the field is the last one seen.
struct Programs(u32);

impl Iterator for Programs {
    type Item = io::Result<OwnedFd>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut by_id = ById {
                id: self.0,
                next_id: 0,
            };
            match bpf(PROG_GET_NEXT_ID, &mut by_id) {
                Ok(_) => self.0 = by_id.next_id,
                Err(error) if error.raw_os_error() == Some(libc::ENOENT) => return None,
                Err(error) => return Some(Err(error)),
            }
            by_id.id = self.0;
            by_id.next_id = 0;
            match bpf_fd(PROG_GET_FD_BY_ID, &mut by_id) {
                // It was unloaded between the two.
                Err(error) if error.raw_os_error() == Some(libc::ENOENT) => {}
                result => return Some(result),
            }
        }
    }
}

fn info(program: &OwnedFd, code: &mut [u8]) -> io::Result<Info> {
    let mut info = Info {
        jited_prog_len: code.len() as u32,
        jited_prog_insns: code.as_mut_ptr() as u64,
        ..Info::default()
    };
    let mut get = GetInfo {
        bpf_fd: program.as_raw_fd().cast_unsigned(),
        info_len: size_of::<Info>() as u32,
        info: &raw mut info as u64,
    };
    bpf(OBJ_GET_INFO_BY_FD, &mut get)?;
    Ok(info)
}

fn name(info: &Info) -> String {
    let name = CStr::from_bytes_until_nul(&info.name);
    name.map_or_else(
        |_| String::new(),
        |name| name.to_string_lossy().into_owned(),
    )
}

fn bpf_fd<T>(command: libc::c_int, attributes: &mut T) -> io::Result<OwnedFd> {
    let fd = bpf(command, attributes)?;
    // SAFETY: the kernel just gave us this descriptor, and nobody else knows it.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// `T` is the part of `union bpf_attr` that the command reads.
fn bpf<T>(command: libc::c_int, attributes: &mut T) -> io::Result<libc::c_int> {
    // SAFETY: `attributes` is `repr(C)`, initialized and as long as said; what it points to lives
    // until the call returns.
    let result =
        unsafe { libc::syscall(libc::SYS_bpf, command, &raw mut *attributes, size_of::<T>()) };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(result as libc::c_int)
}
