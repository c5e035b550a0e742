//! RISC-V, of both widths: `arch/riscv/kernel/stacktrace.c`, `entry.S`, `traps.c`.

use super::{Arch, Sure, address};

pub(super) static RISCV: Arch = Arch {
    name: "riscv",
    is_traced: false,
    sign,
    versions: &["riscv64", "riscv32"],
    own: &[
        "__riscv_sys_*",
        "do_trap_ecall_u",
        "do_trap_break",
        "handle_arch_irq",
        "riscv_intc_irq",
    ],
    printers: &[
        "dump_backtrace",
        "do_trap_break",
        "handle_break",
        "walk_stackframe",
    ],
    entries: &[
        "do_trap_ecall_u",
        "ret_from_syscall",
        "check_syscall_nr",
        "handle_syscall",
    ],
    calls: &[("__riscv_sys_", None), ("__riscv_compat_sys_", None)],
    returning: &["resume_userspace"],
    faults: &["do_trap_load_fault", "do_trap_store_fault"],
    interrupts: &[
        "handle_arch_irq",
        "riscv_intc_irq",
        "do_irq",
        "handle_riscv_irq",
    ],
    starts: &[
        "smp_callin",
        "secondary_start_sbi",
        "secondary_start_common",
    ],
};

fn sign(line: &str) -> Option<Sure> {
    let is_registers = (line.starts_with("epc : ") && line.contains(" ra : "))
        || line.starts_with("epc: ") && line.contains(" ra :")
        || (line.starts_with("gp : ") && line.contains(" tp : "))
        || (line.starts_with("status: ") && line.contains(" badaddr: "));
    if is_registers {
        return Some(Sure::Certain);
    }
    // MIPS64 is there, too, but calls it otherwise.
    let is_text = address(line).is_some_and(|address| address.starts_with("ffffffff80"));
    (is_text && line.contains("] dump_backtrace+")).then_some(Sure::Likely)
}
