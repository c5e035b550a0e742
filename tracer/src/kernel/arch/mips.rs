//! MIPS, of both widths: `show_stacktrace()` and `show_backtrace()`, `arch/mips/kernel/traps.c`. A dump has
//! the words of the stack before the trace: `Stack : 80be5cac 80098a60 ...`.

use super::{Arch, Sure, address, digits};

pub(super) static MIPS: Arch = Arch {
    name: "mips",
    is_traced: false,
    sign,
    versions: &["mips-", "mipsel", "mips64"],
    own: &[
        "do_syscall_32_irix",
        "except_vec_vi_end",
        "handle_int",
        "plat_irq_dispatch",
        "r4k_wait",
        "r4k_wait_irqoff",
    ],
    printers: &["show_stacktrace", "show_backtrace"],
    entries: &[
        "handle_sys",
        "handle_sys64",
        "handle_sysn32",
        "stack_done",
        "syscall_common",
        "syscall_trace_entry",
        "syscall_exit",
    ],
    calls: &[],
    returning: &["resume_userspace"],
    faults: &[
        "do_ri",
        "handle_ri_int",
        "tlb_do_page_fault_0",
        "tlb_do_page_fault_1",
    ],
    interrupts: &[
        "except_vec_vi_end",
        "handle_int",
        "plat_irq_dispatch",
        "ret_from_irq",
    ],
    starts: &["smp_bootstrap", "start_secondary"],
};

fn sign(line: &str) -> Option<Sure> {
    if let Some(words) = line.strip_prefix("Stack :") {
        let word = digits(words.trim_start());
        return (word >= 8).then_some(Sure::Certain);
    }
    if line.starts_with("$ 0   :") || line.starts_with("epc   :") {
        return Some(Sure::Certain);
    }
    // The first 512 MB that are not mapped, where the kernel lies (KSEG0).
    let is_kseg0 = address(line).is_some_and(|address| {
        address.len() == 8
            && address.starts_with('8')
            && !line.contains(") from [<")
            && !line.contains("(f")
    });
    is_kseg0.then_some(Sure::Likely)
}
