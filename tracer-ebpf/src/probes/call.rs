//! Which system call a task is in: number, table, arguments.
//!
//! At sys_exit the registers still hold them, except after exec (cleared for the new program; the
//! number may even be that of another table) and rt_sigreturn (replaced by those of the interrupted
//! code; the number becomes -1). So exec and the 32-bit sigreturns, whose number cannot be derived,
//! are remembered at sys_enter; so are the calls that never return. Read in `arch/x86/kernel/process_64.c` (start_thread_common,
//! set_personality_64bit) and `arch/x86/kernel/signal_64.c` (restore_sigcontext) of 6.1.

use super::{
    config, maps,
    sample::{copy, current, current_task_typed, read},
    state::Call,
};
use aya_ebpf::helpers::generated::bpf_task_pt_regs;
use core::mem::offset_of;
use preemptleak_ebpf::{
    config::{NO_SELECTOR, PAIR},
    event::{ABI_IA32, ABI_X32, ABI_X86_64, HAS_ARGS, HAS_CMD, HAS_RET, NO_CALL},
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
pub(crate) struct Regs {
    r15: u64,
    r14: u64,
    r13: u64,
    r12: u64,
    pub(crate) bp: u64,
    pub(crate) bx: u64,
    r11: u64,
    pub(crate) r10: u64,
    pub(crate) r9: u64,
    pub(crate) r8: u64,
    ax: u64,
    pub(crate) cx: u64,
    pub(crate) dx: u64,
    pub(crate) si: u64,
    pub(crate) di: u64,
    pub(crate) orig_ax: u64,
}

/// Whether number and arguments may be gone at sys_exit: the exec and 32-bit sigreturn numbers of
/// any table, and those of calls that never return. `remember` looks closer.
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

/// [`Call::NONE`], where it can be copied from.
static NO_CALL_YET: Call = Call::NONE;

/// Keeps the call until its sys_exit. It is written in its place: with another one on the stack the
/// three frames would be larger than the 512 bytes that the verifier allows.
#[inline(never)]
pub(crate) fn remember(regs: u64, nr: u64) {
    if maps::REMEMBERED.insert(current(), &NO_CALL_YET, 0).is_err() {
        return;
    }
    let Some(kept) = maps::REMEMBERED.get_ptr_mut(current()) else {
        return;
    };
    // SAFETY: the verifier has seen the null check; the entry is this task's own.
    let kept = unsafe { &mut *kept };
    write_at_enter(kept, regs, nr);
    if !(kept.is_exec() || kept.is_exit() || kept.is_ia32_sigreturn()) {
        let _ = maps::REMEMBERED.remove(current());
    }
}

/// Writes down the call that begins, from the arguments of sys_enter.
#[inline(never)]
pub(crate) fn write_at_enter(call: &mut Call, regs: u64, nr: u64) {
    call.fill(&read::<Regs>(regs), nr);
    call.choose_cmd();
}

/// Writes down the call that ends, from the registers and the value that sys_exit passes.
#[inline(never)]
pub(crate) fn write_at_exit(call: &mut Call, regs: u64, ret: i64) {
    let seen = read::<Regs>(regs);
    if seen.orig_ax as u32 == u32::MAX {
        call.become_sigreturn();
    } else {
        call.fill(&seen, seen.orig_ax);
        // munmap is 11 in the 64-bit table, too; but a 64-bit call that shows an exec's number, or
        // a 32-bit one that does, is one: the number is of the table it ends in.
        if call.is_exec() {
            // SAFETY: the entry is this task's own; nobody else writes it.
            if let Some(kept) = unsafe { maps::REMEMBERED.get(current()) }
                && kept.is_exec()
            {
                copy(call, kept);
            }
        }
    }
    call.ret = ret;
    call.flags |= HAS_RET;
    call.choose_cmd();
}

/// Writes down the call that the current task is in, from the registers with which it entered the
/// kernel (`bpf_task_pt_regs()`, 5.15 and later); none where that cannot be known, or where it came by
/// an interrupt or a page fault.
#[inline(always)]
pub(crate) fn write_running(call: &mut Call) {
    if config::have_task_registers() == 0 {
        call.clear();
        return;
    }
    // SAFETY: the helper takes a typed task and returns the address of its registers.
    let regs = unsafe { bpf_task_pt_regs(current_task_typed().cast_mut().cast()) } as u64;
    let nr: u64 = read(regs + offset_of!(Regs, orig_ax) as u64);
    if nr as u32 == u32::MAX {
        call.clear();
    } else {
        write_at_enter(call, regs, nr);
    }
}

/// Writes down the call a dying task is in, where it called for its own end. A killed one is in
/// none: `false`.
#[inline(always)]
pub(crate) fn write_exiting(call: &mut Call) -> bool {
    // SAFETY: the entry is this task's own; nobody else writes it.
    if let Some(kept) = unsafe { maps::REMEMBERED.get(current()) }
        && kept.is_exit()
    {
        copy(call, kept);
        return true;
    }
    call.clear();
    false
}

impl Call {
    /// No call: a kernel thread, or code that runs between two calls.
    pub(crate) const NONE: Self = Self {
        nr: NO_CALL,
        abi: ABI_X86_64,
        args: [0; 8],
        ret: 0,
        cmd: 0,
        flags: 0,
        reserved: 0,
    };

    /// No call any more.
    #[inline(always)]
    pub(crate) fn clear(&mut self) {
        copy(self, &NO_CALL_YET);
    }

    /// The call with this number, whose arguments are in these registers. Written in its place, field
    /// by field: of a whole value the compiler makes a loop that clears single bytes, which the
    /// verifier walks through.
    #[inline(always)]
    fn fill(&mut self, regs: &Regs, nr: u64) {
        self.clear();
        let args = if is_compat() {
            self.abi = ABI_IA32;
            let low = |arg: u64| arg & 0xffff_ffff;
            [
                low(regs.bx),
                low(regs.cx),
                low(regs.dx),
                low(regs.si),
                low(regs.di),
                low(regs.bp),
            ]
        } else {
            if nr & X32_BIT != 0 {
                self.abi = ABI_X32;
            }
            [regs.di, regs.si, regs.dx, regs.r10, regs.r8, regs.r9]
        };
        self.nr = (nr & !X32_BIT) as u32;
        self.flags = HAS_ARGS;
        for (index, arg) in args.into_iter().enumerate() {
            self.args[index] = arg;
        }
    }

    /// A call whose number became -1: it restored the registers of the code a signal interrupted.
    #[inline(always)]
    fn become_sigreturn(&mut self) {
        self.clear();
        self.nr = RT_SIGRETURN;
        if is_compat() {
            self.abi = ABI_IA32;
            self.nr = IA32_RT_SIGRETURN;
            // SAFETY: the entry is this task's own; nobody else writes it.
            if let Some(kept) = unsafe { maps::REMEMBERED.get(current()) }
                && kept.is_ia32_sigreturn()
            {
                self.nr = kept.nr;
            }
        }
    }

    #[inline(always)]
    const fn is_exec(&self) -> bool {
        match self.abi {
            ABI_IA32 => matches!(self.nr, IA32_EXECVE | IA32_EXECVEAT),
            ABI_X32 => matches!(self.nr, X32_EXECVE | X32_EXECVEAT),
            _ => matches!(self.nr, EXECVE | EXECVEAT),
        }
    }

    #[inline(always)]
    const fn is_exit(&self) -> bool {
        match self.abi {
            ABI_IA32 => self.nr == IA32_EXIT_GROUP,
            _ => matches!(self.nr, EXIT | EXIT_GROUP),
        }
    }

    #[inline(always)]
    const fn is_ia32_sigreturn(&self) -> bool {
        self.abi == ABI_IA32 && matches!(self.nr, IA32_SIGRETURN | IA32_RT_SIGRETURN)
    }

    /// Picks the argument that selects the operation, for calls that have one. It is kept here,
    /// where the verifier does not follow it, and not computed where it is told.
    #[inline(always)]
    fn choose_cmd(&mut self) {
        let selector = config::selector(self.abi, self.nr);
        if selector == NO_SELECTOR || self.flags & HAS_ARGS == 0 {
            return;
        }
        let first = self.arg(selector & !PAIR);
        self.cmd = if selector & PAIR == 0 {
            first
        } else {
            first << 32 | self.arg((selector & !PAIR) + 1)
        };
        self.flags |= HAS_CMD;
    }

    /// Argument `index`, as the `int` that commands are.
    #[inline(always)]
    fn arg(&self, index: u8) -> u64 {
        let args = self.args.as_ptr();
        // SAFETY: the mask keeps the index inside the eight; without the volatile read the compiler
        // would make six branches of it, and the verifier as many paths.
        let arg = unsafe { args.add(usize::from(index & 7)).read_volatile() };
        arg & 0xffff_ffff
    }
}

/// Whether the running call is a 32-bit one.
#[inline(always)]
fn is_compat() -> bool {
    read::<u32>(current() + u64::from(config::task_status())) & TS_COMPAT != 0
}
