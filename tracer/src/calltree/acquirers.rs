//! What functions are for, by their names: those that change the count by design, those that
//! interrupts and the scheduler are made of.
//!
//! A short list of what the kernel has out of line. The rest is learnt from the recording itself.

use std::collections::HashMap;

use super::Symbols;
pub(super) use crate::kernel::functions::in_source;

/// What is known of a function by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Raises or lowers the count on behalf of its caller.
    Design,
    /// Does, and disables softirqs.
    DisablesBh,
    /// Does, and disables softirqs where it returns with the lock.
    TriesBh,
    /// Does, and enables softirqs.
    EnablesBh,
    /// Named like one that does.
    Guess,
    /// Named like the beginning of something that another function ends: where it raises the count,
    /// that may be for its caller.
    Begins(Hint),
    /// Named like the end of it: where it lowers the count, that may be for its caller.
    Ends(Hint),
    /// Begins an interrupt.
    InterruptEntry,
    /// Serves an interrupt.
    Interrupt,
    /// Ends an interrupt.
    InterruptExit,
    /// Serves softirqs: at the end of an interrupt, or when the task enables them.
    Softirqs,
    /// `__schedule_bug()`: the count is reset when it has returned.
    ScheduleBug,
    /// Calls `__schedule()`, which itself cannot be traced.
    Scheduler,
    /// Ends the task, with preemption disabled for good.
    Dies,
}

impl Role {
    /// Whether it is known to change the count for its callers.
    pub(super) const fn is_design(self) -> bool {
        matches!(
            self,
            Self::Design | Self::DisablesBh | Self::TriesBh | Self::EnablesBh
        )
    }

    /// Whether it changes the count for its callers, or is named like one that does.
    pub(super) const fn is_for_callers(self) -> bool {
        self.is_design() || matches!(self, Self::Guess | Self::Begins(_) | Self::Ends(_))
    }
}

/// How much a word in a function's name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    /// It is the last one: `foo_begin`.
    Strong,
    /// It is the last one, but handlers are called so as well: `get`, `put`, `release`.
    Operation,
    /// It stands among others: `try_get_buf`.
    Weak,
}

/// Functions that change the count by design, and the beginnings of the names of such families.
/// (Sources: `kernel/locking/spinlock.c`, `kernel/softirq.c`, `kernel/sched/core.c`,
/// `kernel/signal.c`, `mm/memory.c`, `mm/pgtable-generic.c`, `kernel/time/hrtimer.c`,
/// `kernel/time/timer.c`, `kernel/time/posix-timers.c`, `lib/dec_and_lock.c`, `net/core/sock.c`,
/// `arch/x86/kernel/fpu/core.c`.)
const FAMILIES: &[&str] = &[
    "_raw_spin_",
    "_raw_read_",
    "_raw_write_",
    "__raw_spin_",
    "_atomic_dec_and_lock",
    "_atomic_dec_and_raw_lock",
    "bit_spin_",
    "queued_spin_lock",
];
const DESIGN: &[&str] = &[
    "__get_locked_pte",
    "__local_bh_disable_ip",
    "__local_bh_enable",
    "__local_bh_enable_ip",
    "__lock_sock_fast",
    "__lock_task_sighand",
    "__lock_timer",
    "__pmd_trans_huge_lock",
    "__pte_offset_map_lock",
    "__pud_trans_huge_lock",
    "__rcu_read_lock_bh",
    "__rcu_read_unlock_bh",
    "__task_rq_lock",
    "_local_bh_enable",
    "debug_spin_lock_preempt",
    "double_rq_lock",
    "get_locked_pte",
    "kernel_fpu_begin",
    "kernel_fpu_begin_mask",
    "kernel_fpu_end",
    "lock_hrtimer_base",
    "lock_sock_fast",
    "lock_timer_base",
    "local_bh_disable",
    "local_bh_enable",
    "preempt_count_add",
    "preempt_count_sub",
    "pte_offset_map_lock",
    "pte_offset_map_rw_nolock",
    "raw_spin_rq_lock_nested",
    "raw_spin_rq_trylock",
    "raw_spin_rq_unlock",
    "rcu_read_lock_bh",
    "rcu_read_unlock_bh",
    "rq_lock",
    "rq_unlock",
    "task_rq_lock",
    "task_rq_unlock",
    "unlock_hrtimer_base",
];
const GUESSES: &[&str] = &[
    "lock",
    "lock_bh",
    "lock_irq",
    "lock_irqrestore",
    "lock_irqsave",
    "lock_nested",
];
/// (Sources: `kernel/softirq.c`; the entry macros in `arch/x86/include/asm/idtentry.h`.)
const SOFTIRQS: &[&str] = &["__do_softirq", "do_softirq", "handle_softirqs"];
const INTERRUPT_ENTRIES: &[&str] = &["irq_enter", "irq_enter_rcu"];
const INTERRUPT_EXITS: &[&str] = &["__irq_exit_rcu", "irq_exit", "irq_exit_rcu"];
const INTERRUPT_FAMILIES: &[&str] = &[
    "sysvec_",
    "__sysvec_",
    "common_interrupt",
    "__common_interrupt",
];
/// The traceable callers of `__schedule()` that do not end the task. (Source:
/// `kernel/sched/core.c`.)
const SCHEDULERS: &[&str] = &[
    "__cond_resched",
    "preempt_schedule",
    "preempt_schedule_common",
    "preempt_schedule_irq",
    "preempt_schedule_notrace",
    "schedule",
    "schedule_rtlock",
];
const DEATHS: &[&str] = &["do_exit", "do_task_dead", "make_task_dead"];

/// What must be recorded beside the functions that are asked for, as patterns: what raises and lowers
/// the count, what resets it, what ends the task, and interrupts.
pub const NEEDED: [&str; 16] = [
    "_raw_spin_*",
    "_raw_read_*",
    "_raw_write_*",
    "*dec_and*lock*",
    "__local_bh_*",
    "preempt_count_*",
    "__schedule_bug",
    "schedule",
    "preempt_schedule*",
    "do_exit",
    "do_task_dead",
    "__do_softirq",
    "do_softirq",
    "handle_softirqs",
    "irq_enter*",
    "*irq_exit*",
];

/// Functions that note in `preempt_disable_ip` from where they were called, on a kernel with
/// CONFIG_DEBUG_PREEMPT; and the one that takes back. Such a kernel calls them for each
/// `preempt_disable()`. They know it by their return address, for which function_graph puts its own:
/// recorded, they would note function_graph. Not recorded, what they do is seen as their caller's own.
/// (Sources: `preempt_latency_start()` in `kernel/sched/core.c`, `__local_bh_disable_ip()` in
/// `kernel/softirq.c`, `get_lock_parent_ip()` in `include/linux/ftrace.h`.)
pub const NOTERS: [&str; 3] = [
    "preempt_count_add",
    "preempt_count_sub",
    "__local_bh_disable_ip",
];

/// The functions that have one, by address.
pub(super) fn roles(symbols: &Symbols) -> HashMap<u64, Role> {
    let named = symbols.iter();
    named
        .filter_map(|(&address, symbol)| Some((address, role(&symbol.name)?)))
        .collect()
}

/// What the name says.
fn role(name: &str) -> Option<Role> {
    let name = in_source(name);
    let is = |list: &[&str]| list.contains(&name);
    let begins = |list: &[&str]| list.iter().any(|start| name.starts_with(start));
    if is(DESIGN) || begins(FAMILIES) {
        Some(bottom_half(name).unwrap_or(Role::Design))
    } else if is(SOFTIRQS) {
        Some(Role::Softirqs)
    } else if begins(INTERRUPT_FAMILIES) {
        Some(Role::Interrupt)
    } else if is(INTERRUPT_ENTRIES) {
        Some(Role::InterruptEntry)
    } else if is(INTERRUPT_EXITS) {
        Some(Role::InterruptExit)
    } else if name == "__schedule_bug" {
        Some(Role::ScheduleBug)
    } else if is(SCHEDULERS) {
        Some(Role::Scheduler)
    } else if is(DEATHS) {
        Some(Role::Dies)
    } else {
        let guess = |end: &str| {
            let start = name.strip_suffix(end);
            let start = start.map(|start| {
                let start = start.strip_suffix("un").unwrap_or(start);
                start.strip_suffix("try").unwrap_or(start)
            });
            start.is_some_and(|start| start.ends_with('_'))
        };
        let guess = GUESSES.iter().any(|end| guess(end));
        guess.then_some(Role::Guess).or_else(|| half(name))
    }
}

/// What a function made to change the count does to softirqs: `__local_bh_disable_ip`,
/// `_raw_spin_unlock_bh`.
fn bottom_half(name: &str) -> Option<Role> {
    let is_bh = |word: &str| word == "bh";
    if !name.split('_').any(is_bh) {
        return None;
    }
    let does = |what: &str| name.split('_').any(|word| word == what);
    if does("trylock") {
        Some(Role::TriesBh)
    } else if does("disable") || does("lock") {
        Some(Role::DisablesBh)
    } else {
        (does("enable") || does("unlock")).then_some(Role::EnablesBh)
    }
}

/// Which half of a pair of functions this one is named like.
fn half(name: &str) -> Option<Role> {
    let words: Vec<&str> = words(name).collect();
    let half = |place: usize, word: &str| {
        let is_last = place + 1 == words.len();
        let hint = |hint: Hint| if is_last { hint } else { Hint::Weak };
        match word {
            "begin" | "start" | "enter" | "acquire" => Some(Role::Begins(hint(Hint::Strong))),
            "get" => Some(Role::Begins(hint(Hint::Operation))),
            "end" | "stop" | "exit" | "leave" => Some(Role::Ends(hint(Hint::Strong))),
            "put" | "release" => Some(Role::Ends(hint(Hint::Operation))),
            _ => None,
        }
    };
    let mut places = words.iter().enumerate().rev();
    places.find_map(|(place, word)| half(place, word))
}

/// Whether one function gives back what the other took, by their names: `_raw_spin_lock_irqsave`
/// and `_raw_spin_unlock_irqrestore`, `foo_begin` and `foo_end`.
pub(super) fn are_counterparts(acquirer: &str, releaser: &str) -> bool {
    acquirer != releaser
        && words(releaser).any(|word| opposite(word) != word)
        && words(acquirer).eq(words(releaser).map(opposite))
}

/// The words that tell one pair of functions from another.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let name = in_source(name);
    let of_the_variant = ["", "bh", "irq", "irqsave", "irqrestore", "nested", "ip"];
    let words = name
        .split('_')
        .map(|word| if word == "trylock" { "lock" } else { word });
    words.filter(move |word| !of_the_variant.contains(word))
}

/// What undoes a word; the word itself where it undoes nothing.
fn opposite(word: &str) -> &str {
    match word {
        "unlock" => "lock",
        "put" => "get",
        "enable" => "disable",
        "end" => "begin",
        "stop" => "start",
        "exit" | "leave" => "enter",
        "release" => "acquire",
        "unmap" => "map",
        "sub" => "add",
        word => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that names are told apart, also with what compilers add to them.
    #[test]
    fn names_have_roles() {
        for (name, expected) in [
            ("_raw_spin_lock_irqsave", Some(Role::Design)),
            ("_raw_spin_trylock_bh", Some(Role::TriesBh)),
            ("_raw_read_lock_bh", Some(Role::DisablesBh)),
            ("_raw_write_unlock_bh", Some(Role::EnablesBh)),
            ("__local_bh_disable_ip", Some(Role::DisablesBh)),
            ("__local_bh_enable_ip", Some(Role::EnablesBh)),
            ("rcu_read_unlock_bh", Some(Role::EnablesBh)),
            ("lock_hrtimer_base.isra.0", Some(Role::Design)),
            ("tcp_lock", Some(Role::Guess)),
            ("foo_unlock_irqrestore", Some(Role::Guess)),
            ("foo_trylock", Some(Role::Guess)),
            ("block", None),
            ("lock_mount", None),
            ("handle_softirqs", Some(Role::Softirqs)),
            ("irq_enter_rcu", Some(Role::InterruptEntry)),
            ("irq_exit_rcu", Some(Role::InterruptExit)),
            ("__sysvec_apic_timer_interrupt", Some(Role::Interrupt)),
            ("__schedule_bug", Some(Role::ScheduleBug)),
            ("schedule", Some(Role::Scheduler)),
            ("schedule_timeout", None),
            ("do_exit", Some(Role::Dies)),
            ("kernel_fpu_begin_mask", Some(Role::Design)),
            ("__lock_sock_fast", Some(Role::Design)),
            ("foo_begin", Some(Role::Begins(Hint::Strong))),
            ("foo_end.isra.0", Some(Role::Ends(Hint::Strong))),
            ("foo_enter_irqsave", Some(Role::Begins(Hint::Strong))),
            ("zcomp_stream_get", Some(Role::Begins(Hint::Operation))),
            ("foo_release", Some(Role::Ends(Hint::Operation))),
            ("try_get_fmt_tmp_buf", Some(Role::Begins(Hint::Weak))),
            ("foo_put_then_get", Some(Role::Begins(Hint::Operation))),
            ("budget", None),
            ("started", None),
            ("br_del_bridge", None),
        ] {
            assert_eq!(role(name), expected, "{name}");
        }
    }

    /// Check that a release is told from the release of something else.
    #[test]
    fn counterparts_are_known_by_name() {
        for (acquirer, releaser, expected) in [
            (
                "_raw_spin_lock_irqsave",
                "_raw_spin_unlock_irqrestore",
                true,
            ),
            ("_raw_spin_trylock", "_raw_spin_unlock", true),
            ("__local_bh_disable_ip", "__local_bh_enable_ip", true),
            ("preempt_count_add", "preempt_count_sub", true),
            ("foo_begin", "foo_end", true),
            ("_raw_read_lock", "_raw_spin_unlock", false),
            ("_raw_spin_unlock", "_raw_spin_lock", false),
            ("foo_begin", "foo_begin", false),
            ("foo", "bar", false),
        ] {
            assert_eq!(
                are_counterparts(acquirer, releaser),
                expected,
                "{acquirer} {releaser}"
            );
        }
    }
}
