//! ARM of 32 bits: `dump_backtrace_entry()`, `arch/arm/kernel/traps.c`. A line has a function and where it
//! was called: `[<..>] (f+0x0/0x1) from [<..>] (g+0x2/0x3)`, the first without offset from 3.11 on;
//! `f from g+0x2/0x3` from 5.16 on.

use super::{Arch, Sure, address};

pub(super) static ARM: Arch = Arch {
    name: "arm",
    is_traced: false,
    sign,
    versions: &[
        "armv7",
        "armhf",
        "arm-linux",
        "arm-none",
        "arm-unknown",
        "arm-poky",
        "arm-openwrt",
    ],
    own: &[
        "__irq_svc",
        "__irq_usr",
        "__dabt_svc",
        "__dabt_usr",
        "__und_svc",
        "__pabt_usr",
    ],
    printers: &["unwind_backtrace"],
    entries: &[
        "__sys_trace*",
        "local_restart",
        "ret_fast_syscall",
        "vector_swi",
    ],
    calls: &[],
    returning: &["ret_slow_syscall", "slow_work_pending"],
    // Not do_DataAbort(): those of the kernel itself come there, too.
    faults: &["__dabt_usr", "__pabt_usr"],
    interrupts: &[
        "__irq_svc",
        "__irq_usr",
        "asm_do_IRQ",
        "handle_IRQ",
        "gic_handle_irq",
    ],
    starts: &["secondary_start_kernel"],
};

fn sign(line: &str) -> Option<Sure> {
    let has_address = address(line).is_some_and(|address| address.len() == 8);
    let is_frame = (has_address && line.contains(") from [<")) || is_short(line);
    let is_banner = line.contains("ARMv7 Processor");
    let is_registers = line.starts_with("pc : [<") && line.contains("psr");
    // `c_backtrace()`, where no names are known.
    let is_nameless = line.starts_with("Function entered at [<") && line.contains("] from [<");
    (is_frame || is_nameless || is_banner || is_registers).then_some(Sure::Certain)
}

/// `f from g+0x2/0x3`.
fn is_short(line: &str) -> bool {
    line.split_once(" from ").is_some_and(|(callee, caller)| {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
        !callee.is_empty()
            && callee.chars().all(is_name)
            && (caller.contains("+0x") || caller.contains(".c:"))
    })
}
