//! Motorola 68000: `show_stack()` and `show_trace()`, `arch/m68k/kernel/traps.c`. The first function stands
//! on the line of `Call Trace:`.

use super::{Arch, Sure, digits};

pub(super) static M68K: Arch = Arch {
    name: "m68k",
    is_traced: false,
    sign,
    versions: &["m68k"],
    own: &[
        "auto_irqhandler_fixup",
        "user_irqvec_fixup",
        "bad_interrupt",
    ],
    printers: &[],
    entries: &["syscall", "system_call", "do_trace_entry"],
    calls: &[],
    returning: &["do_signal_return", "exit_work"],
    faults: &["buserr", "buserr_c", "do_page_fault"],
    interrupts: &[
        "auto_irqhandler_fixup",
        "auto_inthandler",
        "do_IRQ",
        "user_irqvec_fixup",
        "user_inthandler",
    ],
    starts: &[],
};

fn sign(line: &str) -> Option<Sure> {
    let is_stack = line
        .strip_prefix("Stack from ")
        .is_some_and(|rest| digits(rest) == 8 && rest.get(8..9) == Some(":"));
    let is_registers =
        line.starts_with("PC: [<") || (line.starts_with("d0: ") && line.contains("d1: "));
    (is_stack || is_registers).then_some(Sure::Certain)
}
