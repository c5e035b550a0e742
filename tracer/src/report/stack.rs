//! The stack of a sleep, in one reading: who slept, for whom, up to the system call. The machinery
//! of the scheduler at one end and of the system call's entry at the other says nothing about the
//! culprit; a module's functions say most.

pub(super) use crate::kernel::functions::is_scheduler;
use crate::{
    host::escape,
    kernel::functions::{is_entry, is_in},
    leak::Frame,
};

/// How many functions one line shows.
const SHOWN: usize = 6;

/// What ran because of the probe itself: the programs, their trampolines, ftrace and kprobes.
const PROBE: &[&str] = &[
    "__bpf_prog_enter*",
    "__traceiter_*",
    "aggr_pre_handler",
    "arch_ftrace_ops_list_func",
    "asm_exc_int3",
    "bpf_get_stack*",
    "bpf_prog_*",
    "bpf_trampoline_*",
    "exc_int3",
    "ftrace_*",
    "kprobe_*",
    "opt_pre_handler",
    "optimized_callback",
    "trace_call_bpf*",
];

/// What implements a system call, and begins a task.
const CALLS: &[&str] = &[
    "__do_compat_sys_*",
    "__do_sys_*",
    "__ia32_compat_sys_*",
    "__ia32_sys_*",
    "__se_compat_sys_*",
    "__se_sys_*",
    "__x32_compat_sys_*",
    "__x64_compat_sys_*",
    "__x64_sys_*",
    "ret_from_fork*",
];

/// `synchronize_rcu_expedited <- ... <- br_del_bridge [bridge]`, innermost first; `None` for an
/// empty stack. At most six functions; a module's own are the last to go.
pub(super) fn story(stack: &[Frame]) -> Option<String> {
    let frames = essential(stack);
    let mut story = String::new();
    let mut next = 0;
    for index in chosen(frames) {
        if index > next {
            story.push_str("... <- ");
        }
        story.push_str(&name(&frames[index]));
        story.push_str(" <- ");
        next = index + 1;
    }
    story.truncate(story.trim_end_matches(" <- ").len());
    (!story.is_empty()).then_some(story)
}

/// The stack without the scheduler's end and the entry's end; all of it where nothing else is left.
fn essential(stack: &[Frame]) -> &[Frame] {
    let is = |frame: &Frame, wanted: &dyn Fn(&str) -> bool| {
        let symbol = frame.symbol.as_ref();
        !in_module(frame) && symbol.is_some_and(|(function, _)| wanted(function))
    };
    // What has no name in front is a program or a trampoline that is gone.
    let ours = |frame: &Frame| frame.symbol.is_none() || is(frame, &|name| is_in(name, PROBE));
    let first = stack
        .iter()
        .position(|frame| !ours(frame) && !is(frame, &is_scheduler));
    let of_call = |name: &str| is_entry(name) || is_in(name, CALLS);
    let last = stack.iter().rposition(|frame| !is(frame, &of_call));
    match (first, last) {
        (Some(first), Some(last)) if first <= last => &stack[first..=last],
        _ => stack,
    }
}

/// Which frames to show, in order: all where they fit. Else the one that slept and the module's
/// functions from the innermost, or without a module the innermost ones.
fn chosen(frames: &[Frame]) -> Vec<usize> {
    let all = 0..frames.len();
    let module = |index: &usize| *index > 0 && in_module(&frames[*index]);
    let rest: Vec<usize> = all.clone().filter(module).collect();
    if frames.len() <= SHOWN || rest.is_empty() {
        all.take(SHOWN).collect()
    } else {
        all.take(1).chain(rest).take(SHOWN).collect()
    }
}

/// Whether the frame is a module's. Programs and generated code are in kallsyms as if they were.
fn in_module(frame: &Frame) -> bool {
    let generated = |module: &str| module == "bpf" || module.starts_with("__builtin__");
    frame
        .module
        .as_deref()
        .is_some_and(|module| !generated(module))
}

/// `br_del_bridge [bridge]`, or the bare address.
fn name(frame: &Frame) -> String {
    let Frame {
        address,
        symbol,
        module,
    } = frame;
    let function = match symbol {
        Some((function, _)) => escape::field(function.as_bytes()),
        None if *address == 0 => "?".to_owned(),
        None => format!("{address:#x}"),
    };
    match module {
        Some(module) => format!("{function} [{}]", escape::field(module.as_bytes())),
        None => function,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples::stack;

    /// Check that both ends are cut and all the rest is shown where it fits.
    #[test]
    fn a_short_stack_is_whole() {
        let stack = stack(
            "__schedule_bug __schedule schedule schedule_timeout __wait_for_common.isra.0 \
             wait_for_completion_state call_usermodehelper_exec do_coredump get_signal \
             __x64_sys_rt_sigreturn do_syscall_64 entry_SYSCALL_64_after_hwframe",
        );
        assert_eq!(
            story(&stack).unwrap(),
            "call_usermodehelper_exec <- do_coredump <- get_signal"
        );
    }

    /// Check that a long stack keeps who slept and the module's functions.
    #[test]
    fn a_long_stack_keeps_the_module() {
        let stack = stack(
            "bpf_prog_12ab_resched:bpf bpf_trampoline_42:bpf __schedule_bug __schedule schedule a b c d e \
             x:m y:m f g __x64_sys_ioctl x64_sys_call do_syscall_64",
        );
        assert_eq!(story(&stack).unwrap(), "a <- ... <- x [m] <- y [m]");
    }

    /// Check that of a long stack without a module the innermost functions stay.
    #[test]
    fn a_long_stack_without_a_module() {
        assert_eq!(
            story(&stack("schedule a b c d e f g h")).unwrap(),
            "a <- b <- c <- d <- e <- f"
        );
    }

    /// Check that of too many module functions the innermost stay.
    #[test]
    fn too_many_module_functions() {
        let stack = stack("schedule s:m a b:m c:m d:m e:m f:m g:m ksys_ioctl");
        assert_eq!(
            story(&stack).unwrap(),
            "s [m] <- ... <- b [m] <- c [m] <- d [m] <- e [m] <- f [m]"
        );
    }

    /// Check that a stack of machinery alone is shown as it is, and an empty one not at all.
    #[test]
    fn nothing_but_machinery() {
        assert_eq!(
            story(&stack("__schedule schedule do_syscall_64")).unwrap(),
            "__schedule <- schedule <- do_syscall_64"
        );
        assert_eq!(story(&[]), None);
    }

    /// Check that a function without a name shows its address, and a hidden one a question mark.
    #[test]
    fn nameless_functions() {
        let bare = |address| Frame {
            address,
            symbol: None,
            module: None,
        };
        assert_eq!(
            story(&[bare(0xffff_ffff_8100_1234), bare(0)]).unwrap(),
            "0xffffffff81001234 <- ?"
        );
    }

    /// Check that a module's function of a scheduler's name is no machinery.
    #[test]
    fn a_module_is_no_machinery() {
        assert_eq!(
            story(&stack("schedule schedule_work_item:m a")).unwrap(),
            "schedule_work_item [m] <- a"
        );
    }
}
