//! x86, of both widths: `arch/x86/kernel/dumpstack.c`, `arch/x86/entry/`.
//!
//! To 4.8 a mark like `<IRQ>` stands on the line of a frame, and functions without frame pointers are
//! all marked `?`.

use super::{Arch, Sure, address, digits};
use crate::leak::Abi;

pub(super) static X86_64: Arch = Arch {
    name: "x86_64",
    is_traced: true,
    sign: long,
    versions: &["x86_64", "amd64"],
    own: &[
        "__x64_sys_*",
        "do_syscall_64",
        "entry_SYSCALL_64*",
        "entry_SYSENTER_compat*",
        "secondary_startup_64*",
        "system_call_fastpath",
        "x64_sys_call",
        "x86_64_start_*",
    ],
    printers: PRINTERS,
    entries: ENTRIES,
    calls: &[("__x64_sys_", Some(Abi::X86_64))],
    returning: RETURNING,
    faults: FAULTS,
    interrupts: INTERRUPTS,
    starts: &["common_startup_64", "secondary_startup_64*"],
};

pub(super) static I386: Arch = Arch {
    name: "i386",
    is_traced: false,
    sign: short,
    versions: &["i386", "i486", "i586", "i686"],
    own: &[
        "do_int80_syscall_32",
        "entry_INT80_32",
        "i386_start_kernel",
        "startup_32_smp",
        "sysenter_past_esp",
    ],
    printers: &[],
    entries: &[],
    calls: &[
        ("__ia32_sys_", Some(Abi::Ia32)),
        ("__ia32_compat_sys_", Some(Abi::Ia32)),
    ],
    returning: &[],
    faults: &[],
    interrupts: &[],
    starts: &["startup_32_smp"],
};

const PRINTERS: &[&str] = &[
    "die_addr",
    "dump_trace",
    "exc_invalid_op",
    "asm_exc_invalid_op",
    "fixup_bug",
    "handle_bug",
    "show_regs",
    "show_trace_log_lvl",
];

/// To 4.0 written in assembler, with names of their own (`arch/x86/kernel/entry_64.S`).
const ENTRIES: &[&str] = &[
    "__do_fast_syscall_32",
    "asm_int80_emulation",
    "cstar_dispatch",
    "do_SYSENTER_32",
    "do_fast_syscall_32",
    "do_int80_*",
    "do_syscall_*",
    "entry_INT80*",
    "entry_SYSCALL*",
    "entry_SYSENTER*",
    "ia32_do_call",
    "ia32_sys_call",
    "ia32_sysret",
    "int80_emulation",
    "stub_*",
    "syscall_call",
    "syscall_trace_enter*",
    "sysenter_do_call",
    "sysenter_dispatch",
    "sysenter_past_esp",
    "system_call",
    "system_call_fastpath",
    "system_call_done",
    "tracesys",
    "x32_sys_call",
    "x64_sys_call",
];

const RETURNING: &[&str] = &[
    "int_careful",
    "int_signal",
    "prepare_exit_to_usermode",
    "resume_userspace",
    "retint_careful",
    "retint_signal",
    "syscall_return_slowpath",
    "sysret_careful",
    "sysret_signal",
];

const FAULTS: &[&str] = &[
    "asm_exc_*",
    "async_page_fault",
    "do_general_protection",
    "do_user_addr_fault",
    "exc_*",
    "page_fault",
];

const INTERRUPTS: &[&str] = &[
    "apic_timer_interrupt",
    "asm_common_interrupt",
    "asm_sysvec_*",
    "call_function_interrupt",
    "call_function_single_interrupt",
    "common_interrupt",
    "ret_from_intr",
    "smp_apic_timer_interrupt",
    "smp_call_function_*interrupt",
    "sysvec_*",
];

fn long(line: &str) -> Option<Sure> {
    if line.starts_with("RIP: ") || line.starts_with("RIP  [<") {
        return Some(Sure::Certain);
    }
    let registers = ["RSP: ", "RAX: ", "RDX: ", "RBP: "];
    if registers.iter().any(|register| line.starts_with(register)) {
        return Some(Sure::Certain);
    }
    // To 2.6.17: "<ffffffff8025ef65>{__schedule+155}".
    let is_braced = line.strip_prefix('<').is_some_and(|rest| {
        digits(rest) == 16
            && rest
                .get(16..)
                .is_some_and(|rest| rest.starts_with(">{") && rest.contains('}'))
    });
    if is_braced {
        return Some(Sure::Certain);
    }
    let is_mark = ["<TASK>", "</TASK>", "<IRQ>", "</IRQ>"].contains(&line);
    // Kernel text lies in the last 2 GiB, from the first 16 MiB on (MIPS64 and RISC-V have theirs there),
    // modules behind it, and to 4.19 all memory at ffff8800.
    let is_text =
        address(line).is_some_and(|address| address.len() == 16 && address.starts_with("ffffffff"));
    let is_module = line.contains("[<ffffffffa")
        || line.contains("[<ffffffffc")
        || line.starts_with("IP: [<ffffffff");
    let mut words = line.split_whitespace();
    let is_stack = words.clone().count() > 1
        && line.contains("ffff88")
        && words.all(|word| word.len() == 16 && digits(word) == word.len());
    (is_mark || is_text || is_module || is_stack).then_some(Sure::Likely)
}

fn short(line: &str) -> Option<Sure> {
    let registers = ["EIP: ", "EAX: ", "ESI: "];
    let is_register = registers.iter().any(|register| line.starts_with(register));
    let is_segment = line.starts_with("DS: ") && line.contains(" SS: ");
    if is_register || is_segment {
        return Some(Sure::Certain);
    }
    // Kernel text begins 16 MiB above 3 GiB (from 2.6.30 on); others there are ARM, with another form, and
    // RISC-V, below.
    let is_text =
        address(line).is_some_and(|address| address.len() == 8 && address.starts_with("c1"));
    (is_text && !line.contains(" from ")).then_some(Sure::Likely)
}
