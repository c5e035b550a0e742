//! The command to run next. What the log says of the task is text that anybody can choose: it is made
//! into a pattern that matches it and quoted for a shell.

use crate::{
    host::escape,
    leak::{Cmd, Syscall},
    wanted::comm_glob::CommGlob,
};

/// `preemptleak trace`, for the task, and where given for a context or a call alone.
pub(super) fn trace(
    comm: Option<&str>,
    watch: Option<&str>,
    call: Option<(&Syscall, Option<&Cmd>)>,
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
    if let Some(comm) = comm.and_then(pattern) {
        add("--comm", &comm);
    }
    if let Some((call, cmd)) = call {
        add("--syscall", &call.name);
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
    for c in comm.chars() {
        match c {
            '*' | '?' | '[' => pattern.extend(['[', c, ']']),
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
            trace(Some("brctl"), None, Some((&call, Some(&cmd))))
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
