//! Calls of the other two tables: 32-bit ones through the gate `int $0x80`, from this program and
//! from a 32-bit one, and x32 ones, which most kernels do not know.

use std::{
    arch::{asm, global_asm},
    env,
    fs::{self, Permissions},
    os::unix::{fs::PermissionsExt as _, process::ExitStatusExt as _},
    process::Command,
    slice,
};

use crate::{
    Failure,
    call::{nothing, wait},
    start::NOTHING,
};

/// Numbers of the 32-bit table (arch/x86/entry/syscalls/syscall_32.tbl). `open` and `write` get
/// addresses that do not fit into 32 bits: they fail.
const EXIT_32: u64 = 1;
const FORK_32: u64 = 2;
const CALLS_32: [u64; 7] = [20, 24, 64, 158, 199, 5, 9999];

/// `__X32_SYSCALL_BIT` of `arch/x86/include/uapi/asm/unistd.h`.
const X32: i64 = 0x4000_0000;

/// A kernel without 32-bit calls would kill us for one. One that has them shows a setting of them.
fn has_32() -> Result<(), Failure> {
    if fs::exists("/proc/sys/abi/vsyscall32")? {
        return Ok(());
    }
    Err(Failure::CannotRun("this kernel has no 32-bit calls"))
}

/// A call without arguments by the gate.
fn int80(number: u64) -> i32 {
    let ret: i32;
    // SAFETY: the calls made change nothing of ours; the gate keeps all registers but rax, and,
    // coming from 64-bit code, may clear r8 to r11.
    unsafe {
        asm!(
            "int 0x80",
            inlateout("eax") number as u32 => ret,
            out("r8") _, out("r9") _, out("r10") _, out("r11") _,
        );
    }
    ret
}

/// 32-bit calls from a 64-bit program, among 64-bit ones; a child forked by one, that ends by one.
pub(crate) fn gate() -> Result<(), Failure> {
    has_32()?;
    for _ in 0..20 {
        for number in CALLS_32 {
            int80(number);
            nothing(libc::SYS_getppid);
        }
    }
    let child = int80(FORK_32);
    if child == 0 {
        int80(EXIT_32);
    }
    wait(child)?;
    Ok(())
}

/// x32 calls: of a kernel without them they show a number that is in no table.
pub(crate) fn x32() -> Result<(), Failure> {
    for _ in 0..200 {
        nothing(libc::SYS_getppid | X32);
        nothing(9999 | X32);
        nothing(libc::SYS_getppid);
    }
    Ok(())
}

// A whole 32-bit program. It makes calls, gets signals with either kind of frame (so that it returns
// by either sigreturn), forks, and becomes the 64-bit program that its first argument names.
global_asm!(
    ".pushsection .rodata.soak32, \"a\", @progbits",
    "soak32_begin:",
    ".code32",
    "movl $50, %esi",
    "0: movl $20, %eax", // getpid
    "int $0x80",
    "movl $9999, %eax",
    "int $0x80",
    "decl %esi",
    "jnz 0b",
    "call 1f",
    "1: popl %ebp",
    "xorl %edi, %edi", // flags: a plain frame first, then (SA_SIGINFO) one with all there is to know
    "2: subl $20, %esp", // struct sigaction: handler, flags, restorer, mask
    "leal 5f-1b(%ebp), %eax",
    "movl %eax, (%esp)",
    "movl %edi, %eax",
    "orl $0x04000000, %eax", // SA_RESTORER
    "movl %eax, 4(%esp)",
    "leal 6f-1b(%ebp), %eax",
    "testl %edi, %edi",
    "jz 3f",
    "leal 7f-1b(%ebp), %eax",
    "3: movl %eax, 8(%esp)",
    "movl $0, 12(%esp)",
    "movl $0, 16(%esp)",
    "movl $10, %ebx", // SIGUSR1
    "movl %esp, %ecx",
    "xorl %edx, %edx",
    "movl $8, %esi",
    "movl $174, %eax", // rt_sigaction
    "int $0x80",
    "addl $20, %esp",
    "movl $10, %esi",
    "4: movl $20, %eax",
    "int $0x80",
    "movl %eax, %ebx",
    "movl $10, %ecx",
    "movl $37, %eax", // kill
    "int $0x80",
    "decl %esi",
    "jnz 4b",
    "testl %edi, %edi",
    "jnz 8f",
    "movl $4, %edi", // SA_SIGINFO
    "jmp 2b",
    "5: movl $20, %eax", // the handler
    "int $0x80",
    "ret",
    "6: popl %eax",
    "movl $119, %eax", // sigreturn
    "int $0x80",
    "7: movl $173, %eax", // rt_sigreturn
    "int $0x80",
    "8: movl $2, %eax", // fork
    "int $0x80",
    "testl %eax, %eax",
    "jz 9f",
    "movl %eax, %ebx",
    "xorl %ecx, %ecx",
    "xorl %edx, %edx",
    "movl $7, %eax", // waitpid
    "int $0x80",
    "movl 8(%esp), %ebx",
    "leal 8(%esp), %ecx",
    "xorl %edx, %edx",
    "movl $11, %eax", // execve
    "int $0x80",
    "9: movl $3, %ebx",
    "movl $252, %eax", // exit_group
    "int $0x80",
    ".code64",
    "soak32_end:",
    ".popsection",
    options(att_syntax),
);

unsafe extern "C" {
    static soak32_begin: u8;
    static soak32_end: u8;
}

/// Where the 32-bit program is loaded: where such programs always were.
const ADDRESS: u32 = 0x0804_8000;

/// The size of what an ELF file of one segment begins with.
const HEADERS: u32 = 52 + 32;

/// Runs the 32-bit program, and with it an exec from 64 to 32 bits and one back.
pub(crate) fn program() -> Result<(), Failure> {
    const PATH: &str = "/tmp/soak32";
    has_32()?;
    if !fs::exists(PATH)? {
        let new = format!("{PATH}.{}", std::process::id());
        fs::write(&new, elf())?;
        fs::set_permissions(&new, Permissions::from_mode(0o755))?;
        fs::rename(new, PATH)?;
    }
    let next = env::current_exe()?;
    for _ in 0..5 {
        let status = Command::new(PATH).arg(&next).arg(NOTHING).status()?;
        if !status.success() {
            return Err(Failure::Went(format!(
                "the 32-bit program ended with wait status {:#x}",
                status.into_raw()
            )));
        }
    }
    Ok(())
}

/// The 32-bit program as a file.
fn elf() -> Vec<u8> {
    // SAFETY: both are labels in one section, the end behind the beginning.
    let code = unsafe {
        let begin = &raw const soak32_begin;
        let size = (&raw const soak32_end).offset_from_unsigned(begin);
        slice::from_raw_parts(begin, size)
    };
    let size = HEADERS + code.len() as u32;
    let mut file = b"\x7fELF\x01\x01\x01\0\0\0\0\0\0\0\0\0".to_vec();
    let half = |file: &mut Vec<u8>, values: &[u16]| {
        file.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    };
    let word = |file: &mut Vec<u8>, values: &[u32]| {
        file.extend(values.iter().flat_map(|value| value.to_le_bytes()));
    };
    // ET_EXEC, EM_386, version, entry, program headers, no sections, no flags.
    half(&mut file, &[2, 3]);
    word(&mut file, &[1, ADDRESS + HEADERS, 52, 0, 0]);
    half(&mut file, &[52, 32, 1, 0, 0, 0]);
    // PT_LOAD, at the file's start, to the address (twice), its size (twice), readable and
    // executable, alignment.
    word(&mut file, &[1, 0, ADDRESS, ADDRESS, size, size, 5, 0x1000]);
    file.extend_from_slice(code);
    file
}
