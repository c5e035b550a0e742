//! The ledger: which kernel messages a scenario must bring, and that it brings no others.

use super::debug::DisabledAt;

/// What makes a line of the kernel's log a complaint. The rest is ordinary life.
const COMPLAINTS: &[&str] = &[
    "BUG:",
    "WARNING:",
    "INFO:",
    "Oops",
    "segfault at",
    "general protection",
    "huh, entered",
    "exited with preempt_count",
    "Voluntary context switch within RCU",
];

/// What the kernel logs while a scenario runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// What it must log: each is part of exactly one line, and of as many as it stands here for.
    pub messages: Vec<String>,
    /// What it may log besides.
    pub tolerated: Vec<String>,
    /// What it must say beside each complaint of where preemption was disabled.
    pub disabled_at: DisabledAt,
}

impl Ledger {
    /// Compares the kernel's log of a scenario with what is expected.
    ///
    /// # Errors
    /// The first difference, in words: a complaint that nobody expected, or an expected one that
    /// did not come once.
    pub fn check(&self, log: &[String]) -> Result<(), String> {
        for expected in &self.messages {
            let count = log.iter().filter(|line| line.contains(expected)).count();
            let same = self.messages.iter().filter(|message| *message == expected);
            let wanted = same.count();
            if count != wanted {
                return Err(format!(
                    "the kernel logged {expected:?} {count} times, not {wanted}"
                ));
            }
        }
        let known = self.messages.iter().chain(&self.tolerated);
        let unexpected = log.iter().find(|line| {
            COMPLAINTS.iter().any(|complaint| line.contains(complaint))
                && !known.clone().any(|known| line.contains(known))
        });
        match unexpected {
            Some(line) => Err(format!("the kernel logged {line:?}, which nobody expected")),
            None => self.disabled_at.check(log),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUG: &str = "BUG: scheduling while atomic: leak/7/0x00000002";

    fn check(log: &[&str]) -> Result<(), String> {
        let log: Vec<String> = log.iter().map(ToString::to_string).collect();
        let ledger = Ledger {
            messages: vec!["BUG: scheduling while atomic: leak/".into()],
            tolerated: vec!["leak[".into()],
            disabled_at: DisabledAt::Unsaid,
        };
        ledger.check(&log)
    }

    /// Check that an expected message must come, and only once.
    #[test]
    fn expected_messages_come_once() {
        assert_eq!(check(&["Call Trace:", BUG]), Ok(()));
        assert!(check(&[]).is_err());
        assert!(check(&[BUG, BUG]).is_err());
    }

    /// Check that a complaint nobody expected fails, even beside the expected one.
    #[test]
    fn unexpected_complaints_fail() {
        let other = "BUG: scheduling while atomic: brctl/9/0x00000002";
        assert!(check(&[BUG, other]).is_err());
        assert!(check(&[BUG, "WARNING: CPU: 1 PID: 1 at kernel/rcu/tree.c:1"]).is_err());
        assert_eq!(check(&[BUG, "leak[7]: segfault at 0"]), Ok(()));
    }
}
