//! What each architecture's kernel prints of itself: the functions that stand in its call traces, and
//! the lines that no other machine writes. A log may come from any of them.
//!
//! One file knows one architecture, and adding one is a file and its name in [`ALL`].

mod arm;
mod arm64;
mod m68k;
mod mips;
mod powerpc;
mod riscv;
mod x86;

use super::functions::{in_source, is_in};
use crate::leak::Abi;

/// One architecture. In the tables a `*` at the end stands for any rest.
#[derive(Debug)]
pub struct Arch {
    /// Its name in the records.
    pub name: &'static str,
    /// Whether preemptleak can run there.
    pub is_traced: bool,
    /// Whether only its kernels write a line; the line has no blanks around it.
    sign: fn(&str) -> Option<Sure>,
    /// What only its releases, compilers and distributions are called.
    versions: &'static [&'static str],
    /// Functions that only it has: each in a trace is a sign.
    own: &'static [&'static str],
    /// Functions that print a trace, or a `WARNING`.
    printers: &'static [&'static str],
    /// From user mode to the function of a system call.
    entries: &'static [&'static str],
    /// How the functions of system calls begin, and the table they belong to.
    calls: &'static [(&'static str, Option<Abi>)],
    /// The way back to user mode.
    returning: &'static [&'static str],
    /// Exceptions: page faults, and what else is no interrupt.
    faults: &'static [&'static str],
    /// Where an interrupt comes in.
    interrupts: &'static [&'static str],
    /// The first functions of a CPU that is brought up.
    starts: &'static [&'static str],
}

/// How sure a sign is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sure {
    /// Others may look so, too.
    Likely,
    /// No other machine writes it.
    Certain,
}

/// All that are known.
static ALL: [&Arch; 8] = [
    &x86::X86_64,
    &x86::I386,
    &arm64::ARM64,
    &arm::ARM,
    &riscv::RISCV,
    &mips::MIPS,
    &powerpc::POWERPC,
    &m68k::M68K,
];

/// What any architecture's kernel calls so: these names have one meaning wherever they are.
const PRINTERS: &[&str] = &[
    "__dump_stack",
    "__report_bug",
    "__warn",
    "__warn_printk",
    "dump_stack",
    "dump_stack_lvl",
    "report_bug",
    "show_stack",
    "show_stack_log_lvl",
    "show_trace",
    "warn_slowpath_*",
];

/// The same of functions that implement calls (`include/linux/syscalls.h`): `SyS_` to 4.16.
const CALLS: &[(&str, Option<Abi>)] = &[
    ("__do_sys_", None),
    ("__se_sys_", None),
    ("compat_SyS_", None),
    ("compat_sys_", None),
    ("SyS_", None),
    ("SYSC_", None),
    ("sys_", None),
];

/// `kernel/entry/common.c`, used by more architectures every year.
const RETURNING: &[&str] = &[
    "__rseq_handle_notify_resume",
    "__rseq_handle_slowpath",
    "__exit_to_user_mode_loop",
    "exit_to_user_mode",
    "exit_to_user_mode_loop",
    "exit_to_user_mode_prepare",
    "exit_to_usermode_loop",
    "get_signal",
    "get_signal_to_deliver",
    "irqentry_exit",
    "irqentry_exit_to_user_mode",
    "rseq_handle_notify_resume",
    "syscall_exit_to_user_mode",
    "arch_do_signal_or_restart",
    "do_notify_resume",
    "do_signal",
    "do_work_pending",
    "work_notifysig",
    "work_pending",
    "work_resched",
];

/// Handlers of page faults in C.
const FAULTS: &[&str] = &[
    "__do_page_fault",
    "do_page_fault",
    "handle_mm_fault",
    "faultin_page",
];

/// What handles an interrupt in C.
const INTERRUPTS: &[&str] = &[
    "__handle_domain_irq",
    "__handle_irq_event_percpu",
    "__sysvec_*",
    "do_IRQ",
    "do_irq",
    "generic_handle_arch_irq",
    "generic_handle_domain_irq",
    "generic_handle_irq",
    "generic_smp_call_function_*",
    "handle_domain_irq",
    "handle_irq_event*",
    "hrtimer_interrupt",
];

/// `secondary_start_kernel` and its like, by the names of more than one.
const STARTS: &[&str] = &[
    "secondary_start_kernel",
    "smp_callin",
    "start_secondary",
    "notify_cpu_starting",
];

fn any(name: &str, common: &[&str], table: impl Fn(&Arch) -> &'static [&'static str]) -> bool {
    let name = in_source(name);
    is_in(name, common) || ALL.iter().any(|arch| is_in(name, table(arch)))
}

/// Whether a function prints traces.
#[must_use]
pub fn is_printer(name: &str) -> bool {
    any(name, PRINTERS, |arch| arch.printers)
}

/// Whether a function is on the way from user mode to that of a system call.
#[must_use]
pub fn is_entry(name: &str) -> bool {
    any(name, &[], |arch| arch.entries)
}

/// Whether a function is on the way back to user mode.
#[must_use]
pub fn is_returning(name: &str) -> bool {
    any(name, RETURNING, |arch| arch.returning)
}

/// Whether a function handles page faults and other exceptions.
#[must_use]
pub fn is_fault(name: &str) -> bool {
    any(name, FAULTS, |arch| arch.faults)
}

/// Whether a function is where an interrupt comes in, or handles one.
#[must_use]
pub fn is_interrupt(name: &str) -> bool {
    any(name, INTERRUPTS, |arch| arch.interrupts)
}

/// Whether a function brings up a CPU.
#[must_use]
pub fn is_start(name: &str) -> bool {
    any(name, STARTS, |arch| arch.starts)
}

/// The system call that a function implements, and its table where the name tells.
#[must_use]
pub fn called(name: &str) -> Option<(&str, Option<Abi>)> {
    let name = in_source(name).trim_start_matches('.');
    let each = ALL.iter().flat_map(|arch| arch.calls).chain(CALLS);
    each.into_iter()
        .find_map(|(prefix, abi)| Some((name.strip_prefix(prefix)?, *abi)))
        .filter(|(call, _)| !call.is_empty())
}

/// The architecture that a line of a log gives away.
#[must_use]
pub fn of_line(line: &str) -> Option<(&'static Arch, Sure)> {
    let signs = ALL
        .iter()
        .filter_map(|arch| Some((*arch, (arch.sign)(line)?)));
    signs.max_by_key(|(_, sure)| *sure)
}

/// The architecture that a release or the version of a kernel gives away.
#[must_use]
pub fn of_version(version: &str) -> Option<&'static Arch> {
    let is_named = |arch: &&&Arch| arch.versions.iter().any(|name| version.contains(name));
    ALL.iter().find(is_named).copied()
}

/// The architecture that a function of a call trace gives away.
#[must_use]
pub fn of_function(name: &str) -> Option<&'static Arch> {
    let name = in_source(name);
    ALL.iter().find(|arch| is_in(name, arch.own)).copied()
}

/// What is in a text that begins with these hexadecimal digits: how many there are.
fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_hexdigit).count()
}

/// The address that a line of a trace begins with: `[<ffffffff8107a8d0>] ...`.
fn address(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("[<")?;
    let (address, _) = rest.split_once(">]")?;
    (digits(address) == address.len()).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Option<(&str, Sure)> {
        of_line(line).map(|(arch, sure)| (arch.name, sure))
    }

    /// Check that each architecture is known by a line of its own.
    #[test]
    fn signs() {
        for (line, name) in [
            ("RIP: 0033:0x7f02ba1b5d6b", "x86_64"),
            ("EIP: do_one_initcall+0x207/0x2d0", "i386"),
            (
                "EAX: ffffffda EBX: 00000003 ECX: 01d81160 EDX: 00000000",
                "i386",
            ),
            (
                "pstate: 60400005 (nZCv daif +PAN -UAO -TCO -DIT -SSBS BTYPE=--)",
                "arm64",
            ),
            (
                "[<c0011725>] (unwind_backtrace) from [<c000fdcf>] (show_stack+0xb/0xc)",
                "arm",
            ),
            ("unwind_backtrace from show_stack+0x10/0x14", "arm"),
            ("epc : schedule+0x12/0x34 ra : foo+0x1/0x2", "riscv"),
            (
                "Stack : 00000000 00000000 8d664f98 80073e88 805e0000",
                "mips",
            ),
            (
                "NIP:  c000000000123456 LR: c000000000123456 CTR: 0000000000000000",
                "powerpc",
            ),
            (
                "[c0000003b2a472f0] [c0000000001a85f4] __might_resched+0x3c4/0x3f0",
                "powerpc",
            ),
            ("Stack from 00a3fe6c:", "m68k"),
        ] {
            assert_eq!(of(line), Some((name, Sure::Certain)), "{line}");
        }
        for line in ["Call Trace:", "BUG: x", "dump_stack+0x1/0x2", ""] {
            assert_eq!(of(line), None, "{line}");
        }
        assert_eq!(of("Call trace:"), Some(("arm64", Sure::Likely)));
        let text = "[<ffffffff8107a8d0>] ? schedule+0x29/0x70";
        assert_eq!(of(text), Some(("x86_64", Sure::Likely)));
    }

    /// Check that functions are known by what they do, on any machine.
    #[test]
    fn functions() {
        for name in [
            "dump_backtrace",
            "unwind_backtrace",
            "show_stack",
            "warn_slowpath_fmt",
        ] {
            assert!(is_printer(name), "{name}");
        }
        for name in [
            "el0_svc",
            "invoke_syscall",
            "do_syscall_64",
            "ret_fast_syscall",
            "do_trap_ecall_u",
            "system_call_exception",
            "system_call_fastpath",
        ] {
            assert!(is_entry(name), "{name}");
        }
        assert_eq!(called("__arm64_sys_fsconfig"), Some(("fsconfig", None)));
        assert_eq!(called("SyS_write"), Some(("write", None)));
        assert_eq!(
            called("__x64_sys_ioctl"),
            Some(("ioctl", Some(Abi::X86_64)))
        );
        assert_eq!(called("sysfs_write_file"), None);
        assert_eq!(
            of_function("el0t_64_sync").map(|arch| arch.name),
            Some("arm64")
        );
    }
}
