//! Which system call a task is in: number, table, arguments.
//!
//! At sys_exit the registers still hold them, except after exec (cleared for the new program; the
//! number may even be that of another table) and rt_sigreturn (replaced by those of the interrupted
//! code; the number becomes -1). So exec and the 32-bit sigreturns, whose number cannot be derived,
//! are remembered at sys_enter; so are the calls that never return. Read in `arch/x86/kernel/process_64.c` (start_thread_common,
//! set_personality_64bit) and `arch/x86/kernel/signal_64.c` (restore_sigcontext) of 6.1.

use super::{config, maps, sample::read};
use aya_ebpf::helpers::bpf_get_current_task;
use preemptleak_ebpf::{
    config::{NO_SELECTOR, PAIR},
    event::{ABI_IA32, ABI_X32, ABI_X86_64, NO_CALL},
};

/// `TS_COMPAT` of `thread_info.status` (`arch/x86/include/asm/thread_info.h`): a 32-bit call.
const TS_COMPAT: u32 = 2;
/// `__X32_SYSCALL_BIT`.
const X32_BIT: u64 = 0x4000_0000;

const EXECVE: u32 = 59;
const EXECVEAT: u32 = 322;
const X32_EXECVE: u32 = 520;
const X32_EXECVEAT: u32 = 545;
const IA32_EXECVE: u32 = 11;
const IA32_EXECVEAT: u32 = 358;
const IA32_SIGRETURN: u32 = 119;
const IA32_RT_SIGRETURN: u32 = 173;
const RT_SIGRETURN: u32 = 15;
const EXIT: u32 = 60;
const EXIT_GROUP: u32 = 231;
const IA32_EXIT_GROUP: u32 = 252;

/// `struct pt_regs` of x86_64 (`arch/x86/include/asm/ptrace.h`), the part we read: everything up to
/// and including `orig_ax`.
#[derive(Clone, Copy, Default)]
#[repr(C)]
struct Regs {
    r15: u64,
    r14: u64,
    r13: u64,
    r12: u64,
    bp: u64,
    bx: u64,
    r11: u64,
    r10: u64,
    r9: u64,
    r8: u64,
    ax: u64,
    cx: u64,
    dx: u64,
    si: u64,
    di: u64,
    orig_ax: u64,
}

/// A system call, as far as it is known.
#[derive(Clone, Copy)]
pub(crate) struct Call {
    pub nr: u32,
    pub abi: u32,
    pub args: [u64; 6],
    pub args_known: bool,
}

/// Whether number and arguments may be gone at sys_exit: the exec and 32-bit sigreturn numbers of
/// any table. `remember` looks closer.
#[inline(always)]
pub(crate) fn does_not_survive(nr: u64) -> bool {
    const X32: u32 = X32_BIT as u32;
    const X32_A: u32 = X32 | X32_EXECVE;
    const X32_B: u32 = X32 | X32_EXECVEAT;
    matches!(
        nr as u32,
        EXECVE
            | EXECVEAT
            | IA32_EXECVE
            | IA32_EXECVEAT
            | IA32_SIGRETURN
            | IA32_RT_SIGRETURN
            | IA32_EXIT_GROUP
            | EXIT
            | EXIT_GROUP
            | X32_A
            | X32_B
    )
}

/// Keeps the call until its sys_exit.
#[inline(never)]
pub(crate) fn remember(call: Call) {
    let wanted = match call.abi {
        ABI_IA32 => matches!(
            call.nr,
            IA32_EXECVE | IA32_EXECVEAT | IA32_SIGRETURN | IA32_RT_SIGRETURN | IA32_EXIT_GROUP
        ),
        ABI_X32 => matches!(call.nr, X32_EXECVE | X32_EXECVEAT | EXIT | EXIT_GROUP),
        _ => matches!(call.nr, EXECVE | EXECVEAT | EXIT | EXIT_GROUP),
    };
    if wanted {
        let kept = maps::Remembered {
            nr: u64::from(call.nr),
            abi: u64::from(call.abi),
            args: call.args,
        };
        let _ = maps::REMEMBERED.insert(current(), kept, 0);
    }
}

impl Call {
    /// The call that begins, from the arguments of sys_enter.
    #[inline(always)]
    pub(crate) fn at_enter(regs: u64, nr: u64) -> Self {
        Self::from_regs(&read::<Regs>(regs), nr)
    }

    /// The call that ends, from the registers that sys_exit passes.
    #[inline(always)]
    pub(crate) fn at_exit(regs: u64) -> Self {
        let regs = read::<Regs>(regs);
        let nr = regs.orig_ax as u32;
        if nr == u32::MAX {
            return Self::sigreturn();
        }
        let mut call = Self::from_regs(&regs, regs.orig_ax);
        if matches!(
            nr & !(X32_BIT as u32),
            EXECVE | EXECVEAT | IA32_EXECVE | IA32_EXECVEAT | X32_EXECVE | X32_EXECVEAT
        ) {
            // munmap is 11 in the 64-bit table; an exec shows 11 only where it ends as a 32-bit one.
            let may_be_exec = call.abi == ABI_IA32
                || matches!(call.nr, EXECVE | EXECVEAT | X32_EXECVE | X32_EXECVEAT);
            if let Some(kept) = remembered().filter(|kept| may_be_exec && kept.is_exec()) {
                call = kept;
            }
        }
        call
    }

    /// The call a dying task is in, where it called for its own end; a killed one is in none.
    #[inline(always)]
    pub(crate) fn exiting() -> Option<Self> {
        remembered().filter(|kept| match kept.abi {
            ABI_IA32 => kept.nr == IA32_EXIT_GROUP,
            _ => matches!(kept.nr, EXIT | EXIT_GROUP),
        })
    }

    /// No call: a kernel thread, or code that runs between two calls.
    #[inline(always)]
    pub(crate) const fn none() -> Self {
        Self {
            nr: NO_CALL,
            abi: ABI_X86_64,
            args: [0; 6],
            args_known: false,
        }
    }

    #[inline(always)]
    const fn is_exec(&self) -> bool {
        match self.abi {
            ABI_IA32 => matches!(self.nr, IA32_EXECVE | IA32_EXECVEAT),
            _ => matches!(self.nr, EXECVE | EXECVEAT | X32_EXECVE | X32_EXECVEAT),
        }
    }

    #[inline(always)]
    fn from_regs(regs: &Regs, nr: u64) -> Self {
        let compat = is_compat();
        let abi = if compat {
            ABI_IA32
        } else if nr & X32_BIT != 0 {
            ABI_X32
        } else {
            ABI_X86_64
        };
        let args = if compat {
            [regs.bx, regs.cx, regs.dx, regs.si, regs.di, regs.bp].map(|arg| arg & 0xffff_ffff)
        } else {
            [regs.di, regs.si, regs.dx, regs.r10, regs.r8, regs.r9]
        };
        Self {
            nr: (nr & !X32_BIT) as u32,
            abi,
            args,
            args_known: true,
        }
    }

    /// A call whose number became -1: it restored the registers of the code a signal interrupted.
    #[inline(always)]
    fn sigreturn() -> Self {
        let (mut nr, mut abi) = (RT_SIGRETURN, ABI_X86_64);
        if is_compat() {
            (nr, abi) = (IA32_RT_SIGRETURN, ABI_IA32);
            // Not by way of `remembered`: the optimizer would test its result unset.
            // SAFETY: the entry is this task's own; nobody else writes it.
            if let Some(kept) = unsafe { maps::REMEMBERED.get(current()) }
                && kept.nr == u64::from(IA32_SIGRETURN)
            {
                nr = IA32_SIGRETURN;
            }
        }
        Self {
            nr,
            abi,
            args: [0; 6],
            args_known: false,
        }
    }

    /// The argument that selects the operation, for calls that have one.
    #[inline(always)]
    pub(crate) fn cmd(&self) -> Option<u64> {
        let selector = config::selector(self.abi, self.nr);
        if selector == NO_SELECTOR || !self.args_known {
            return None;
        }
        let first = self.arg(selector & !PAIR);
        if selector & PAIR == 0 {
            Some(first)
        } else {
            Some(first << 32 | self.arg((selector & !PAIR) + 1))
        }
    }

    /// Argument `index`, as the `int` that commands are.
    #[inline(always)]
    fn arg(&self, index: u8) -> u64 {
        let arg = match index {
            0 => self.args[0],
            1 => self.args[1],
            2 => self.args[2],
            3 => self.args[3],
            4 => self.args[4],
            _ => self.args[5],
        };
        arg & 0xffff_ffff
    }
}

/// The last call of this task that was kept at sys_enter.
#[inline(always)]
fn remembered() -> Option<Call> {
    // SAFETY: the entry is this task's own; nobody else writes it.
    let kept = unsafe { maps::REMEMBERED.get(current()) }?;
    Some(Call {
        nr: kept.nr as u32,
        abi: kept.abi as u32,
        args: kept.args,
        args_known: true,
    })
}

/// The current task, as the key of maps.
#[inline(always)]
pub(crate) fn current() -> u64 {
    // SAFETY: no arguments.
    unsafe { bpf_get_current_task() }
}

/// Whether the running call is a 32-bit one.
#[inline(always)]
fn is_compat() -> bool {
    read::<u32>(current() + u64::from(config::task_status())) & TS_COMPAT != 0
}
