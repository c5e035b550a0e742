//! From what a scenario's calls do to what is to be seen of it on a given kernel.

use super::{
    Action, Scenario,
    call::{Call, Counter, Then, Traits},
    handler::Handler,
    ledger::Ledger,
};

/// What is to be seen of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The leaks that are to be told, and no others: by counter, and those of one in order.
    pub leaks: Vec<Record>,
    /// The heals that are to be told, likewise. There may be one more of a counter, when what is
    /// [`left`](Self::left) is taken away.
    pub heals: Vec<Record>,
    /// What the counters still show after the last of the calls, where it is not 0.
    pub left: Vec<(Counter, i32)>,
    /// What the watched counters show after each of the calls.
    pub shown: Vec<(Counter, Vec<i32>)>,
    /// What the kernel must log, and what it may.
    pub ledger: Ledger,
}

/// One record of the tracer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record {
    /// What kind.
    pub class: Class,
    /// What was counted.
    pub counter: Counter,
    /// What it is told of.
    pub by: By,
    /// The count at the entry.
    pub enter: i32,
    /// The count at the exit.
    pub exit: i32,
    /// By how much the count changed, as a plain difference: 0x201 for `spin_lock_bh()`.
    pub delta: i32,
    /// Whether the kernel's message, "scheduling while atomic", names the task in this call.
    pub blamed: bool,
}

/// What a record is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A system call.
    Call(Call),
    /// What runs in none.
    Handler(Handler),
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
    /// Slept in its own section, and then gave back what the scheduler had taken away.
    Slept,
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
            Self::Slept => "slept",
            Self::Outside => "outside",
            Self::Heal => "heal",
        }
    }
}

/// What one counter goes through in a scenario.
#[derive(Default)]
struct Course {
    leaks: Vec<Record>,
    heals: Vec<Record>,
    /// After each call.
    shown: Vec<i32>,
    /// How often the scheduler found it raised.
    resets: usize,
}

impl Course {
    /// What is left after the last call.
    fn left(&self) -> i32 {
        self.shown.last().copied().unwrap_or_default()
    }
}

impl Scenario {
    /// What is to be seen on a kernel.
    #[must_use]
    pub fn expect(&self, kernel: Traits) -> Expectation {
        if let Some((handler, minus)) = self.handler() {
            return self.expect_handled(handler, minus, kernel);
        }
        let mut expectation = Expectation {
            leaks: Vec::new(),
            heals: Vec::new(),
            left: Vec::new(),
            shown: Vec::new(),
            ledger: self.ledger(kernel),
        };
        for counter in Counter::ALL {
            if !self.watches(counter) {
                continue;
            }
            let course = self.course(counter, kernel);
            let left = course.left();
            if left != 0 {
                expectation.left.push((counter, left));
            }
            expectation.leaks.extend(course.leaks);
            expectation.heals.extend(course.heals);
            expectation.shown.push((counter, course.shown));
        }
        expectation
    }

    /// Follows a counter from call to call.
    fn course(&self, counter: Counter, kernel: Traits) -> Course {
        let mut course = Course::default();
        let mut count = 0;
        for call in self.calls() {
            let mut delta = call.leaves.delta(counter, kernel);
            if kernel.debug && counter == Counter::Preempt {
                // preempt_count_sub() refuses to take away what is not there.
                delta = delta.max(-count);
            }
            let then = call.leaves.then(kernel);
            let held = call.leaves.held(counter, kernel);
            let is_outside = matches!(then, Then::Outside | Then::OutsideAndSleeps);
            // The scheduler resets preempt_count, and nothing else.
            let is_reset = matches!(then, Then::Sleeps | Then::OutsideAndSleeps)
                && counter == Counter::Preempt;
            let exit = if is_reset { -held } else { count + delta };
            let call = if is_outside { self.seen_by(call) } else { call };
            let record = |class, delta| Record {
                class,
                counter,
                by: By::Call(call),
                enter: count,
                exit,
                delta,
                blamed: is_reset,
            };
            if is_reset {
                let class = if is_outside {
                    Class::Outside
                } else {
                    Class::Masked
                };
                if held != 0 {
                    course.leaks.push(record(Class::Slept, held));
                }
                if delta != 0 {
                    course.leaks.push(record(class, delta));
                }
                if count != 0 {
                    course.heals.push(record(Class::Heal, -count));
                }
                course.resets += usize::from(count + delta + held != 0);
            } else if exit.abs() < count.abs() {
                course.heals.push(record(Class::Heal, delta));
            } else if delta != 0 {
                let class = match then {
                    Then::Outside => Class::Outside,
                    _ if delta < 0 => Class::Underflow,
                    _ => Class::Leak,
                };
                course.leaks.push(record(class, delta));
            }
            count = exit;
            course.shown.push(count);
        }
        course
    }

    /// Where what happens outside of any call is seen: by the next one, whichever that is.
    const fn seen_by(&self, call: Call) -> Call {
        match self.action {
            Action::Answered(_) | Action::Released { .. } => Call {
                syscall: Call::WHICHEVER,
                cmd: None,
                ..call
            },
            _ => call,
        }
    }

    /// Whether a spinlock is held on PREEMPT_RT when the task sleeps, which makes it a reader of RCU.
    fn sleeps_with_a_lock(&self, kernel: Traits) -> bool {
        let holds = |call: Call| call.leaves.holds.is_some_and(|held| held.spin != 0);
        let kept = self.course(Counter::Rcu, kernel);
        self.calls().any(holds) || kept.shown.iter().any(|count| *count != 0)
    }

    /// What the kernel logs, whoever watches.
    fn ledger(&self, kernel: Traits) -> Ledger {
        let course = self.course(Counter::Preempt, kernel);
        let mut ledger = Ledger::default();
        for _ in 0..course.resets + usize::from(course.left() != 0) {
            let bug = format!("BUG: scheduling while atomic: {}/", self.comm);
            ledger.messages.push(bug);
        }
        let is_leakys = !matches!(self.action, Action::FixedBug { .. });
        if is_leakys && self.calls().any(|call| call.leaves.holds.is_some()) {
            let left = course.left();
            ledger
                .messages
                .push(format!("leaky: leaky_slept left {left:+} "));
        }
        if !course.leaks.is_empty()
            && self
                .calls()
                .any(|call| call.leaves.then(kernel) == Then::Faults)
        {
            // The scheduler may come between the call and the fault, and reset the count first.
            ledger.tolerated.push(format!("{}[", self.comm));
        }
        if kernel.preempt_rt && !course.leaks.is_empty() {
            // Its first bottom half with a raised count warns, once a boot: `WARN_ON_ONCE` in
            // kernel/softirq.c (seen on 6.12: brctl on its way to its segfault).
            ledger.tolerated.push(" __local_bh_disable_ip+".to_owned());
        }
        let is_reader = kernel.preempt_rt && self.sleeps_with_a_lock(kernel);
        if is_reader || self.course(Counter::Rcu, kernel).left() > 0 {
            // RCU warns once a boot, where its reader sleeps. On PREEMPT_RT who holds a spinlock is one, too.
            for words in [
                "Voluntary context switch within RCU",
                "rcu_note_context_switch",
            ] {
                ledger.tolerated.push(words.to_owned());
            }
        }
        if self.course(Counter::Rcu, kernel).left() < 0 {
            // A tick warns of a depth that is negative, once a boot (rcu_flavor_sched_clock_irq,
            // kernel/rcu/tree_plugin.h).
            ledger.tolerated.push(" rcu_sched_clock_irq+".to_owned());
        }
        if matches!(self.action, Action::Inherited(_)) {
            // A child that was born with a migration_disabled of its parent's begins on another CPU:
            // `WARN_ON_ONCE` in kernel/sched/core.c (seen on 6.1 and 7.2).
            ledger.tolerated.push("set_task_cpu+".to_owned());
        }
        if kernel.lockdep && self.keeps_lock(kernel) {
            // lockdep_sys_exit()
            let lock = "WARNING: lock held when returning to user space!";
            ledger.messages.push(lock.to_owned());
        }
        self.expect_debug(kernel, &mut ledger);
        ledger
    }
}

#[cfg(test)]
mod tests {
    use super::{super::ALL, *};

    const COUNTING: Traits = Traits {
        preempt_count: true,
        preempt_rt: false,
        preempt_rcu: true,
        closes_at_once: true,
        lockdep: false,
        debug: false,
    };
    const RT: Traits = Traits {
        preempt_rt: true,
        ..COUNTING
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
            preempt_rcu: false,
            ..COUNTING
        };
        assert_eq!(classes("preempt-disable", kernel), []);
        assert_eq!(expect("local-bh-disable", kernel).leaks[0].delta, 0x200);
        assert_eq!(expect("spin-lock-bh", kernel).leaks[0].delta, 0x200);
        assert_eq!(expect("spin-lock-bh", COUNTING).leaks[0].delta, 0x201);
    }

    /// Check that a spinlock leaves no trace in the count on PREEMPT_RT.
    #[test]
    fn spinlocks_do_not_count_on_rt() {
        assert_eq!(classes("spin-lock", RT), []);
        assert_eq!(classes("preempt-disable", RT), [Class::Leak]);
        assert_eq!(classes("bridge-end", RT), [Class::Leak]);
    }

    /// Check that it leaves one in two other counters there.
    #[test]
    fn spinlocks_count_elsewhere_on_rt() {
        let leaks = expect("spin-lock-rt", RT).leaks;
        let seen: Vec<_> = leaks
            .iter()
            .map(|leak| (leak.counter.name(), leak.delta))
            .collect();
        assert_eq!(
            seen,
            [("rcu_read_lock_nesting", 1), ("migration_disabled", 1)]
        );
    }

    /// Check that a row of calls gives each its own record.
    #[test]
    fn a_row_of_calls_is_told_apart() {
        let expected = expect("two-leaks-one-heals", COUNTING);
        let counts = |records: &[Record]| -> Vec<_> {
            let counts = records.iter().map(|one| (one.enter, one.exit, one.delta));
            counts.collect()
        };
        assert_eq!(counts(&expected.leaks), [(0, 1, 1), (1, 3, 2)]);
        assert_eq!(counts(&expected.heals), [(3, 2, -1)]);
        assert_eq!(expected.left, [(Counter::Preempt, 2)]);
        assert_eq!(
            expect("leak-then-heal-call", COUNTING).ledger,
            Ledger::default()
        );
        let asleep = expect("leak-then-sleep-call", COUNTING);
        let By::Call(sleep) = asleep.heals[0].by else {
            panic!("no call");
        };
        assert_eq!(sleep.syscall, "clock_nanosleep");
        assert!(asleep.heals[0].blamed && !expected.heals[0].blamed);
        assert_eq!(asleep.ledger.messages.len(), 1);
    }

    /// Check that no call of a scenario goes through 0: what it gave back of an older leak and what
    /// it gave back too often would have to be told apart.
    #[test]
    fn no_call_crosses_zero() {
        for scenario in ALL.iter() {
            for counter in Counter::ALL {
                let mut count = 0;
                for call in scenario.calls() {
                    let after = count + call.leaves.delta(counter, RT);
                    assert!(count * after >= 0, "{}", scenario.name);
                    let sleeps = call.leaves.then == Then::Sleeps;
                    count = if sleeps { 0 } else { after };
                }
            }
        }
    }
}
