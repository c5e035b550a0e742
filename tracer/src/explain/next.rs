//! The command to run next. What the log says of the task is text that anybody can choose: it is made
//! into a pattern that matches it and quoted for a shell.
//!
//! A command that cannot find the leak is worse than none: it says `clean`. Where no command can, that is
//! said, and what can instead.

use super::{
    complaint::{Kind, Report},
    facts::Facts,
    place::Place,
    who,
};
use crate::{host::escape, leak::Cmd, wanted::comm_glob::CommGlob};

/// What to do next.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) commands: Vec<String>,
    /// Why there is none, and what helps.
    pub(super) instead: Option<String>,
}

/// What to do about a report that may be of a leak.
pub(super) fn plan(report: &Report, facts: &Facts) -> Plan {
    let place = &facts.place;
    let comm = report.comm.as_deref();
    let instead = |text: &str| Plan {
        commands: Vec::new(),
        instead: Some(text.to_owned()),
    };
    if report.machine.arch().is_some_and(|arch| !arch.is_traced) {
        return instead(
            "no command of preemptleak: it runs on x86_64 only. A kernel of this machine with \
             CONFIG_DEBUG_PREEMPT tells where the count went up, one with CONFIG_PROVE_LOCKING which locks are \
             held",
        );
    }
    if report.machine.at_least((5, 10)) == Some(false) || report.machine.is_before_reset {
        return instead(
            "no command of preemptleak: it runs on kernels from 5.10 on. If a newer kernel still does it, \
             preemptleak trace there; on this one CONFIG_DEBUG_PREEMPT tells where the count went up, \
             CONFIG_PROVE_LOCKING which locks are held",
        );
    }
    match (report.kind, place) {
        (Kind::Timer | Kind::Softirq, _) | (_, Place::Softirq | Place::Hardirq | Place::Nmi) => {
            return instead(
                "no command of preemptleak: it looks at system calls, and this is a handler. Read the handler, \
                 and what it calls",
            );
        }
        (Kind::Initcall, Place::Boot) | (_, Place::Boot | Place::CpuStart) => {
            return instead(
                "no command of preemptleak: it is before there is a user mode. The kernel's parameter \
                 initcall_debug names the init functions that ran",
            );
        }
        (_, Place::Idle) => {
            // A leak of a handler on top of the idle task shows when a task comes after it.
            return Plan {
                commands: vec![trace(None, None, None)],
                instead: None,
            };
        }
        (_, Place::KernelThread) if !comm.is_some_and(who::is_io_worker) => {
            return instead(
                "no command of preemptleak: it looks at system calls, and a kernel thread makes none. Read what \
                 the thread ran (the work function, the trace); a kernel with CONFIG_DEBUG_PREEMPT tells where the \
                 count went up, one with CONFIG_PROVE_LOCKING which locks are held",
            );
        }
        _ => {}
    }
    let watch = watch(report);
    let commands = if is_after_exec(report, facts) {
        // Whoever leaked may have run under another name then.
        vec![trace(None, watch, None)]
    } else {
        let call = facts.call.as_ref().filter(|_| place.is_in_call());
        let call = call
            .or(facts.call.as_ref().filter(|_| {
                report.kind == Kind::Own && report.names.as_deref() != Some("outside")
            }));
        let narrow = call.map(|call| trace(comm, watch, Some((&call.name, facts.cmd.as_ref()))));
        let wide = (report.kind != Kind::Own || narrow.is_none()).then(|| trace(comm, watch, None));
        // Who does not die in the call itself may have run under another name when it leaked.
        let is_later = call.is_none() && report.kind != Kind::LockHeld;
        let widest = is_later.then(|| trace(None, watch, None));
        narrow.into_iter().chain(wide).chain(widest).collect()
    };
    Plan {
        commands,
        instead: None,
    }
}

/// What besides the count must be watched.
fn watch(report: &Report) -> Option<&'static str> {
    match report.kind {
        Kind::RcuSwitch => Some("rcu"),
        Kind::RcuUsage => {
            let names = report.names.as_deref().unwrap_or_default();
            let is_counted = names.contains("RCU-bh") || names.contains("RCU-sched");
            (!is_counted).then_some("rcu")
        }
        Kind::LockHeld => Some("lockdep"),
        Kind::Sleeping if report.count == report.expected.or(Some(0)) => Some("rcu"),
        _ => None,
    }
}

/// Whether the task may have got its name, by execve, after it leaked: it is in that call, or it dies by its
/// first page faults, which is what a leak before execve does.
fn is_after_exec(report: &Report, facts: &Facts) -> bool {
    let in_exec = facts
        .call
        .as_ref()
        .is_some_and(|call| call.name.starts_with("execve"));
    let runs_exec = report.frames.iter().any(|frame| {
        [
            "begin_new_exec",
            "bprm_execve",
            "load_elf_binary",
            "flush_old_exec",
        ]
        .contains(&frame.function())
    });
    in_exec || runs_exec
}

/// `preemptleak trace`, for the task, and where given for a context or a call alone.
pub(super) fn trace(
    comm: Option<&str>,
    watch: Option<&str>,
    call: Option<(&str, Option<&Cmd>)>,
) -> String {
    let mut line = "preemptleak trace".to_owned();
    let mut add = |flag: &str, value: &str| {
        // A value that looks like a flag must not stand alone.
        let between = if value.starts_with('-') { '=' } else { ' ' };
        line.push_str(&format!(" {flag}{between}{}", quoted(value)));
    };
    if let Some(watch) = watch {
        add("--watch", watch);
    }
    if let Some(comm) = comm.map(who::in_other_runs).and_then(|comm| pattern(&comm)) {
        add("--comm", &comm);
    }
    if let Some((call, cmd)) = call {
        add("--syscall", call);
        if let Some(cmd) = cmd {
            let number = format!("{:#x}", cmd.value);
            add("--cmd", cmd.name.as_deref().unwrap_or(&number));
        }
    }
    line
}

/// A pattern for `--comm` that matches this name; `None` for what cannot be a name.
fn pattern(comm: &str) -> Option<String> {
    let mut pattern = String::new();
    if let Some(start) = comm.strip_suffix('*').filter(|_| who::is_io_worker(comm)) {
        return Some(format!("{start}*"));
    }
    for c in comm.chars() {
        match c {
            '*' | '?' | '[' => pattern.extend(['[', c, ']']),
            '\\' => pattern.push_str("\\\\"),
            // Also what was no UTF-8: it matches like one odd character each.
            c if escape::is_unsafe(c) || c == char::REPLACEMENT_CHARACTER => pattern.push('?'),
            c => pattern.push(c),
        }
    }
    pattern.parse::<CommGlob>().ok().map(|_| pattern)
}

/// A word for a shell.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-./:=@%+,".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        cli::{Action, Cli},
        kernel::{command, syscall},
        leak::{Abi, Comm},
    };

    /// Check that the call and its command are in the line, by name where there is one.
    #[test]
    fn a_call_and_its_command() {
        let call = syscall::describe(Abi::X86_64, 16);
        let line = |value| {
            let cmd = command::describe(Abi::X86_64, 16, value);
            trace(Some("brctl"), None, Some((&call.name, Some(&cmd))))
        };
        let start = "preemptleak trace --comm brctl --syscall ioctl --cmd";
        assert_eq!(line(0x89a1), format!("{start} SIOCBRDELBR"));
        assert_eq!(line(0x4c01_7777), format!("{start} 0x4c017777"));
    }

    /// Check that a hostile name stays one word of the shell, and unprintable ones become patterns.
    #[test]
    fn hostile_names() {
        let of = |comm| trace(Some(comm), None, None);
        assert_eq!(of("a;rm -rf ~"), "preemptleak trace --comm 'a;rm -rf ~'");
        assert_eq!(of("it's"), r"preemptleak trace --comm 'it'\''s'");
        assert_eq!(of("\x1b[2J"), "preemptleak trace --comm '?[[]2J'");
        assert_eq!(of("-bash"), "preemptleak trace --comm=-bash");
        assert_eq!(of("kworker/0:1"), "preemptleak trace --comm kworker/0:1");
        assert_eq!(of("iou-wrk-212"), "preemptleak trace --comm 'iou-wrk-*'");
        assert_eq!(of("longer than any name"), "preemptleak trace");
        assert_eq!(of(""), "preemptleak trace");
    }

    /// What a shell makes of a word that [`quoted`] made.
    fn unquoted(word: &str) -> String {
        match word
            .strip_prefix('\'')
            .and_then(|word| word.strip_suffix('\''))
        {
            Some(inside) => inside.replace(r"'\''", "'"),
            None => word.to_owned(),
        }
    }

    proptest! {
        /// Check that the program takes the command it proposes, and that the filter then matches the
        /// very name it was made of.
        #[test]
        fn the_filter_matches_the_name(name in prop::collection::vec(1u8.., 1..16)) {
            let mut bytes = [0; 16];
            bytes[..name.len()].copy_from_slice(&name);
            let comm = Comm(bytes);
            let line = trace(Some(&comm.to_text()), None, None);
            prop_assert!(!line.chars().any(escape::is_unsafe));
            if let Some(value) = line.strip_prefix("preemptleak trace --comm") {
                let word = format!("--comm={}", unquoted(&value[1..]));
                let cli = Cli::try_parse_from(["preemptleak", "trace", &word]).unwrap();
                let Action::Trace(args) = cli.action else { panic!("not trace") };
                prop_assert!(args.filters.comm[0].matches(&comm));
            }
        }
    }
}
