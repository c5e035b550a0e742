//! From what a scenario's calls do to what is to be seen of it on a given kernel.

use super::{
    Scenario,
    call::{Call, Then, Traits},
    ledger::Ledger,
};

/// What is to be seen of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The leaks that are to be told, and no others.
    pub leaks: Vec<Record>,
    /// The heals that are to be told, in order. There may be one more, when the scheduler takes
    /// away what is [`left`](Self::left).
    pub heals: Vec<Record>,
    /// What the count still shows after the last of the calls.
    pub left: i32,
    /// What the kernel must log, and what it may.
    pub ledger: Ledger,
}

/// One record of the tracer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// What kind.
    pub class: Class,
    /// The call it is told of.
    pub call: Call,
    /// The count at the entry.
    pub enter: i32,
    /// The count at the exit.
    pub exit: i32,
    /// By how much the count changed, as a plain difference: 0x201 for `spin_lock_bh()`.
    pub delta: i32,
}

/// A record's class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// More at the exit than at the entry.
    Leak,
    /// Less than nothing at the exit.
    Underflow,
    /// Leaked, and reset in the same call.
    Masked,
    /// Changed between two calls.
    Outside,
    /// An earlier leak was undone.
    Heal,
}

impl Class {
    /// The tracer's name for it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leak => "leak",
            Self::Underflow => "underflow",
            Self::Masked => "masked",
            Self::Outside => "outside",
            Self::Heal => "heal",
        }
    }
}

impl Scenario {
    /// What is to be seen on a kernel.
    #[must_use]
    pub fn expect(&self, kernel: Traits) -> Expectation {
        let mut leaks = Vec::new();
        let mut heals = Vec::new();
        let mut count = 0;
        let mut was_reset = false;
        let mut faults = false;
        let mut spins_on_rt = false;
        for call in self.calls() {
            let delta = call.leaves.delta(kernel);
            let then = call.leaves.then(kernel);
            let sleeps = then == Then::Sleeps;
            let exit = if sleeps { 0 } else { count + delta };
            let record = |class, delta| Record {
                class,
                call,
                enter: count,
                exit,
                delta,
            };
            if sleeps {
                if delta != 0 {
                    leaks.push(record(Class::Masked, delta));
                }
                if count != 0 {
                    heals.push(record(Class::Heal, -count));
                }
                was_reset |= count + delta != 0;
            } else if exit.abs() < count.abs() {
                heals.push(record(Class::Heal, delta));
            } else if delta != 0 {
                let class = match then {
                    Then::Outside => Class::Outside,
                    _ if delta < 0 => Class::Underflow,
                    _ => Class::Leak,
                };
                leaks.push(record(class, delta));
            }
            faults |= then == Then::Faults && delta != 0;
            spins_on_rt |= kernel.preempt_rt && call.leaves.spin != 0;
            count = exit;
        }
        let mut ledger = Ledger::default();
        if was_reset || count != 0 {
            let bug = format!("BUG: scheduling while atomic: {}/", self.comm);
            ledger.messages.push(bug);
        }
        if faults {
            // The scheduler may come between the call and the fault, and reset the count first.
            ledger.tolerated.push(format!("{}[", self.comm));
        }
        if spins_on_rt {
            // A spinlock is an RCU read-side critical section there, and RCU warns once a boot.
            for words in [
                "Voluntary context switch within RCU",
                "rcu_note_context_switch",
            ] {
                ledger.tolerated.push(words.to_owned());
            }
        }
        Expectation {
            leaks,
            heals,
            left: count,
            ledger,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::SCENARIOS, *};

    const COUNTING: Traits = Traits {
        preempt_count: true,
        preempt_rt: false,
    };

    fn expect(name: &str, kernel: Traits) -> Expectation {
        Scenario::find(name).unwrap().expect(kernel)
    }

    /// The classes of the leaks.
    fn classes(name: &str, kernel: Traits) -> Vec<Class> {
        let leaks = expect(name, kernel).leaks;
        leaks.iter().map(|leak| leak.class).collect()
    }

    /// Check that the story's two places are two classes.
    #[test]
    fn the_place_decides_the_class() {
        assert_eq!(classes("bridge-start", COUNTING), [Class::Masked]);
        assert_eq!(classes("bridge-after-unlock", COUNTING), [Class::Leak]);
        assert_eq!(classes("bridge-none", COUNTING), []);
    }

    /// Check that a kernel without PREEMPT_COUNT shows bottom halves and nothing else.
    #[test]
    fn uncounted_kernels_show_bh_only() {
        let kernel = Traits {
            preempt_count: false,
            preempt_rt: false,
        };
        assert_eq!(classes("preempt-disable", kernel), []);
        assert_eq!(expect("local-bh-disable", kernel).leaks[0].delta, 0x200);
        assert_eq!(expect("spin-lock-bh", kernel).leaks[0].delta, 0x200);
        assert_eq!(expect("spin-lock-bh", COUNTING).leaks[0].delta, 0x201);
    }

    /// Check that a spinlock leaves no trace in the count on PREEMPT_RT.
    #[test]
    fn spinlocks_do_not_count_on_rt() {
        let kernel = Traits {
            preempt_count: true,
            preempt_rt: true,
        };
        assert_eq!(classes("spin-lock", kernel), []);
        assert_eq!(classes("preempt-disable", kernel), [Class::Leak]);
        assert_eq!(classes("bridge-end", kernel), [Class::Leak]);
    }

    /// Check that no call of a scenario goes through 0: what it gave back of an older leak and what
    /// it gave back too often would have to be told apart.
    #[test]
    fn no_call_crosses_zero() {
        for scenario in SCENARIOS {
            let mut count = 0;
            for call in scenario.calls() {
                let after = count + call.leaves.delta(COUNTING);
                assert!(count * after >= 0, "{}", scenario.name);
                count = if call.leaves.then == Then::Sleeps {
                    0
                } else {
                    after
                };
            }
        }
    }
}
