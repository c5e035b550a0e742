//! The registers with which a task entered the kernel.

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

impl Regs {
    /// Not read yet.
    pub(crate) const NONE: Self = Self {
        r15: 0,
        r14: 0,
        r13: 0,
        r12: 0,
        bp: 0,
        bx: 0,
        r11: 0,
        r10: 0,
        r9: 0,
        r8: 0,
        ax: 0,
        cx: 0,
        dx: 0,
        si: 0,
        di: 0,
        orig_ax: 0,
    };
}
