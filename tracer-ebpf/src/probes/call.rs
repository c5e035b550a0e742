//! Which system call a task is in: number, table, arguments.
//!
//! At sys_exit the registers still hold them, except after exec (which replaces the arguments, and the
//! number by that of execve in the table of the new program) and rt_sigreturn (which replaces all by what
//! the interrupted code had; the number becomes -1). So the number is the one that was noted when the call
//! began ([`begun`]). Read in `arch/x86/kernel/process_64.c` (start_thread_common, set_personality_64bit) and
//! `arch/x86/kernel/signal_64.c` (restore_sigcontext) of 6.1.

use super::{
    begun, config,
    regs::Regs,
    sample::{copy, current, read, read_into},
    state::Call,
};
use core::mem::offset_of;
use preemptleak_ebpf::{
    HandlerKind,
    config::{NO_SELECTOR, PAIR},
    event::{ABI_HANDLER, ABI_IA32, ABI_X32, ABI_X86_64, HAS_ARGS, HAS_CMD, HAS_RET, NO_CALL},
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
const IA32_RT_SIGRETURN: u32 = 173;
const RT_SIGRETURN: u32 = 15;
const EXIT: u32 = 60;
const EXIT_GROUP: u32 = 231;
const IA32_EXIT_GROUP: u32 = 252;

/// [`Call::NONE`], where it can be copied from.
static NO_CALL_YET: Call = Call::NONE;

/// Writes down a handler, which is no call. `number`: of the interrupt or the softirq, where it has one.
#[inline(always)]
pub(crate) fn write_handler(call: &mut Call, kind: HandlerKind, function: u64, number: u64) {
    call.clear();
    call.abi = ABI_HANDLER + kind as u32;
    call.cmd = if function == 0 { number } else { function };
    call.flags = HAS_ARGS;
    call.args[0] = number;
}

/// Writes down the call that begins, from the arguments of sys_enter.
#[inline(never)]
pub(crate) fn write_at_enter(call: &mut Call, regs: u64, nr: u64) {
    call.fill(regs, nr);
    call.choose_cmd();
}

/// Writes down the call that ends, from the registers and the value that sys_exit passes.
#[inline(always)]
pub(crate) fn write_at_exit(call: &mut Call, regs: u64, ret: i64) {
    write(call, regs);
    call.ret = ret;
    call.flags |= HAS_RET;
}

/// Writes down the call that the current task is in, whose registers are there; none where it came into the
/// kernel by an interrupt or a page fault, or where `regs` is 0.
#[inline(always)]
pub(crate) fn write_running(call: &mut Call, regs: u64) {
    if regs == 0 {
        call.clear();
    } else {
        write(call, regs);
    }
}

/// Writes down the call a dying task is in, where it called for its own end. A killed one is in
/// none: `false`.
#[inline(always)]
pub(crate) fn write_exiting(call: &mut Call, regs: u64) -> bool {
    write_running(call, regs);
    if call.is_exit() {
        return true;
    }
    call.clear();
    false
}

/// Writes down the call of the task with these registers.
#[inline(never)]
fn write(call: &mut Call, regs: u64) {
    let noted = begun::nr(regs);
    let shown: u64 = read(regs + offset_of!(Regs, orig_ax) as u64);
    let nr = noted.unwrap_or(shown);
    call.fill(regs, nr);
    if nr as u32 != shown as u32 {
        call.survives(shown);
    } else if nr as u32 == u32::MAX {
        // A tracer may ask for this call, which is none; else it is that of restored registers.
        if noted.is_some() {
            call.clear();
        } else {
            call.become_sigreturn();
        }
    } else if call.regs.di | call.regs.si | call.regs.dx == 0 && call.is_exec() {
        // These are of the program that begins.
        call.flags = 0;
    }
    call.choose_cmd();
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
        regs: Regs::NONE,
    };

    /// No call any more.
    #[inline(always)]
    pub(crate) fn clear(&mut self) {
        copy(self, &NO_CALL_YET);
    }

    /// Of a call that replaced the registers, and the number in them, only its own number is known; of exec
    /// the table, too, which is not that of the program it starts.
    #[inline(always)]
    fn survives(&mut self, number: u64) {
        self.flags = 0;
        if number as u32 != u32::MAX && self.abi != ABI_X32 {
            self.abi = if matches!(self.nr, EXECVE | EXECVEAT) {
                ABI_X86_64
            } else {
                ABI_IA32
            };
        }
    }

    /// The call with this number, whose arguments are in the registers there. Written in its place, field
    /// by field: of a whole value the compiler makes a loop that clears single bytes, which the
    /// verifier walks through.
    #[inline(always)]
    fn fill(&mut self, regs: u64, nr: u64) {
        self.clear();
        read_into(&mut self.regs, regs);
        let regs = &self.regs;
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

    /// A call whose number became -1, and whose begin was not seen.
    #[inline(always)]
    fn become_sigreturn(&mut self) {
        self.flags = 0;
        self.nr = if self.abi == ABI_IA32 {
            IA32_RT_SIGRETURN
        } else {
            self.abi = ABI_X86_64;
            RT_SIGRETURN
        };
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
