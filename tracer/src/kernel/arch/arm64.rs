//! ARM of 64 bits: `arch/arm64/kernel/stacktrace.c`, `entry.S`, `entry-common.c` (from 5.7 on), `syscall.c`.

use super::{Arch, Sure, address};

pub(super) static ARM64: Arch = Arch {
    name: "arm64",
    is_traced: false,
    sign,
    versions: &["aarch64", "arm64"],
    own: &[
        "__arm64_sys_*",
        "__arm64_compat_sys_*",
        "el0_*",
        "el0t_*",
        "el1_*",
        "el1h_*",
        "invoke_syscall",
        "__primary_switched",
        "__secondary_switched",
    ],
    printers: &[
        "brk_handler",
        "bug_handler",
        "call_break_hook",
        "do_debug_exception",
        "dump_backtrace",
        "el1_dbg",
        "el1h_64_sync",
        "el1h_64_sync_handler",
    ],
    entries: &[
        "do_el0_svc*",
        "el0_svc*",
        "invoke_syscall",
        "__sys_trace",
        "ret_fast_syscall",
    ],
    calls: &[("__arm64_sys_", None), ("__arm64_compat_sys_", None)],
    returning: &["asm_exit_to_user_mode"],
    faults: &[
        "do_mem_abort",
        "do_translation_fault",
        "do_page_fault",
        "el0_da",
        "el0_ia",
        "el0_undef",
    ],
    interrupts: &[
        "call_on_irq_stack",
        "do_interrupt_handler",
        "el0_irq*",
        "el0t_64_irq*",
        "el1_interrupt",
        "el1_irq*",
        "el1h_64_irq*",
        "gic_handle_irq",
    ],
    starts: &["__secondary_switched", "secondary_start_kernel"],
};

fn sign(line: &str) -> Option<Sure> {
    if line.starts_with("pstate: ") || line.starts_with("x29: ") {
        return Some(Sure::Certain);
    }
    // To 4.12 frames had addresses, of 39 or 48 bits.
    let is_text = address(line).is_some_and(|address| {
        let starts = ["ffffff80", "ffffffc0", "ffff0000", "ffff2000", "ffff8000"];
        address.len() == 16 && starts.iter().any(|start| address.starts_with(start))
    });
    // Others write a capital T; OpenRISC and SuperH do not.
    (is_text || line == "Call trace:").then_some(Sure::Likely)
}
