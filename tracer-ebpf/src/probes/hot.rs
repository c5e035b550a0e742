//! The hot path: it runs twice in every system call of the host. Read the count, compare it with
//! one word, return. Nothing is stored but one counter of calls per CPU.

use super::{
    begun, config, judge,
    maps::{EXPECT_ENTER, EXPECT_EXIT, any_unsettled, calls, word},
    tracepoint::Tracepoint,
    watch::{self, End},
};

#[inline(always)]
pub(crate) fn sys_enter<T: Tracepoint>(ctx: &T) -> u32 {
    let raw = T::sample();
    begun::note(ctx.regs(), ctx.nr());
    if u64::from(raw & config::mask()) != word(&EXPECT_ENTER) {
        look_closer_at_enter(ctx, raw);
    }
    0
}

#[inline(always)]
pub(crate) fn sys_exit<T: Tracepoint>(ctx: &T) -> u32 {
    let raw = T::sample();
    let calls = calls();
    // SAFETY: in the table. Only this program on this CPU writes this field, and the kernel never nests a
    // program in itself on one CPU.
    unsafe {
        if T::HELD {
            (*calls).held += 1;
        } else {
            (*calls).returned += 1;
        }
    }
    if u64::from(raw & config::mask()) != word(&EXPECT_EXIT) {
        look_closer_at_exit(ctx, raw);
    }
    begun::end(ctx.regs());
    0
}

/// The count is not a clean task's, some task is unsettled, or counters of the task are watched:
/// which? Not inlined, so that the hot path saves no registers for it.
#[inline(never)]
fn look_closer_at_enter<T: Tracepoint>(ctx: &T, raw: u32) {
    if T::is_relieved() {
        return;
    }
    let clean = raw & config::mask() == config::baseline_enter();
    if !clean || any_unsettled() || watch::differs(End::Enter) {
        judge::at_enter(ctx, raw);
    }
}

/// The same at the other end.
#[inline(never)]
fn look_closer_at_exit<T: Tracepoint>(ctx: &T, raw: u32) {
    if T::is_relieved() {
        return;
    }
    let clean = raw & config::mask() == config::baseline_exit();
    if !clean || any_unsettled() || watch::differs(End::Exit) {
        judge::at_exit(ctx, raw);
    }
}
