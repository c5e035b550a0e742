//! Lines between the reports of a log that end one, or say something of others.

/// Lines that prove that what lies beside a stack is destroyed: to 4.8 the count lay there
/// (`struct thread_info`).
///
/// Source: `arch/x86/mm/fault.c` (to 4.9), `arch/x86/mm/fault.c` of VMAP_STACK, `schedule_debug()`.
pub(super) fn is_overrun(text: &str) -> bool {
    text.contains("Thread overran stack")
        || text.contains("corrupted stack end detected")
        || text.contains("stack guard page was hit")
        || text.contains("kernel stack overflow")
}

/// Whether a line is the first of an oops, on any machine.
pub(super) fn is_oops(text: &str) -> bool {
    const OOPSES: [&str; 6] = [
        "Oops: ",
        "Internal error: ",
        "BUG: unable to handle ",
        "BUG: kernel NULL pointer dereference",
        "Unable to handle kernel ",
        "general protection fault",
    ];
    OOPSES.iter().any(|oops| text.starts_with(oops)) || text.starts_with("kernel BUG at ")
}

/// Whether a line begins something else, or ends a dump: what follows belongs to no open report.
pub(super) fn ends(text: &str) -> bool {
    let text = text.trim_start();
    const OTHERS: [&str; 7] = [
        "---[ end ",
        "------------[ cut here ]",
        "BUG: ",
        "Oops: ",
        "general protection fault",
        "Kernel panic ",
        "watchdog: BUG: ",
    ];
    OTHERS.iter().any(|other| text.starts_with(other))
}

/// Whether a line is the panic that a report itself leads to (`panic_on_warn`): it comes before the
/// report's trace, which then is the panic's.
///
/// Source: `check_panic_on_warn()`, `kernel/panic.c`; before 6.2 `__schedule_bug()` gave no reason but
/// the name of the report.
pub(super) fn is_panic_of_a_report(text: &str) -> bool {
    let words = text
        .trim_start()
        .strip_prefix("Kernel panic - not syncing: ");
    words.is_some_and(|words| {
        words.contains("panic_on_warn set") || words.trim_end() == "scheduling while atomic"
    })
}

/// Where the last lines of a dump were, for logs that do not have the first ones of an oops.
///
/// A `WARNING` has its `Code:`, if any, above the registers. That of an oops is the last line of it, to 4.14
/// on x86 and always on arm64 (`__die()`); later x86 writes the registers again, behind the end
/// (`__show_regs()` of `oops_end()`, `arch/x86/kernel/dumpstack.c`).
#[derive(Debug, Default)]
pub(super) struct Tail {
    /// How many lines the log had.
    lines: u64,
    code: Option<u64>,
    end: Option<u64>,
}

impl Tail {
    /// One more line.
    pub(super) const fn next(&mut self) {
        self.lines += 1;
    }

    /// Reads a line; whether it can only be an oops's.
    pub(super) fn read(&mut self, text: &str) -> bool {
        if text.contains("Code: ") {
            self.code = Some(self.lines);
        } else if text.contains("---[ end trace ") {
            self.end = Some(self.lines);
        } else if text.contains("RIP: 0010:") {
            return self.end.is_some_and(|end| self.lines - end <= 2);
        }
        false
    }

    /// Whether the last lines were the end of an oops.
    pub(super) fn is_of_a_death(&self) -> bool {
        self.code.is_some_and(|code| self.lines - code <= 4)
    }
}
