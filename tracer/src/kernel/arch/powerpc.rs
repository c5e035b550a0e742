//! PowerPC, of both widths: `show_stack()`, `arch/powerpc/kernel/process.c`. A frame has the stack's pointer
//! before the address: `[c0000003b2a472f0] [c0000000001a85f4] f+0x3c4/0x3f0`, and ` (unreliable)`; on
//! big-endian machines of 64 bits the names begin with a dot.

use super::{Arch, Sure, digits};

pub(super) static POWERPC: Arch = Arch {
    name: "powerpc",
    is_traced: false,
    sign,
    versions: &["ppc64", "powerpc", "ppc-"],
    own: &[
        "system_call_exception",
        "system_call_vectored_common",
        "syscall_exit_prepare",
        "interrupt_exit_user_prepare*",
        "decrementer_common*",
        "start_secondary_prolog",
    ],
    printers: &["program_check_exception", "program_check_common*"],
    entries: &[
        "syscall_exit",
        "system_call",
        "system_call_common",
        "system_call_exception",
        "system_call_vectored_common",
        "ret_from_syscall",
    ],
    calls: &[],
    returning: &["interrupt_exit_user_prepare*", "syscall_exit_prepare"],
    faults: &[
        "data_access_common*",
        "do_hash_fault",
        "handle_page_fault",
        "hash__do_page_fault",
        "instruction_access_common*",
    ],
    interrupts: &[
        "__do_irq",
        "decrementer_common*",
        "hardware_interrupt_common*",
        "timer_interrupt",
        "doorbell_super_common*",
    ],
    starts: &[
        "start_secondary",
        "start_secondary_prolog",
        "start_secondary_resume",
    ],
};

fn sign(line: &str) -> Option<Sure> {
    let is_registers =
        line.starts_with("NIP: ") || line.starts_with("NIP [") || line.starts_with("GPR0");
    let is_banner = line.starts_with("Hardware name: ")
        && (line.contains("pSeries") || line.contains("PowerNV"));
    (is_frame(line) || is_registers || is_banner).then_some(Sure::Certain)
}

/// Two words of the same length in brackets.
fn is_frame(line: &str) -> bool {
    let word = |text: &str| {
        let rest = text.strip_prefix('[')?;
        let length = digits(rest);
        let after = rest.get(length..)?.strip_prefix(']')?;
        (length == 8 || length == 16).then(|| (length, after.trim_start().to_owned()))
    };
    word(line).is_some_and(|(length, rest)| word(&rest).is_some_and(|(other, _)| other == length))
}
