//! The two complaints about a task that sleeps where it may not: the scheduler's, and the check in
//! functions that may sleep.

use super::{Explained, Verdict};
use crate::explain::{complaint::Report, place, place::Place, words};

impl Explained<'_> {
    pub(super) fn scheduling(&mut self, report: &Report) {
        let then = match report.machine.resets() {
            Some(true) => {
                "The kernel says so and resets the count: afterwards nothing shows what it was"
            }
            Some(false) => {
                "The kernel says so and leaves the count as it is (to 4.3): the task says it again whenever it \
                 sleeps, until what was taken is given back"
            }
            None => {
                "From 4.4 on the kernel then sets the count right, before that it leaves it as it is"
            }
        };
        self.say(
            "means",
            format!("the task gave up its CPU while its preempt_count was not 0, which is forbidden. {then}"),
        );
        self.scheduling_count(report);
        self.of_a_task(report);
    }

    fn scheduling_count(&mut self, report: &Report) {
        let Some(count) = report.count else {
            self.say("count", "not told: the line is cut off");
            return;
        };
        let what = self.readings(report);
        let counted = &self.facts.counted;
        let active = if counted.active != 0 {
            format!(
                ", less {:#x} that is PREEMPT_ACTIVE (set by the kernel itself while it preempts, to 4.3)",
                counted.active
            )
        } else {
            String::new()
        };
        let own = counted.expected.unwrap_or(0) & !counted.active;
        let text = match own {
            0 if counted.uncounted => format!(
                "{count:#010x}{active}, all of it: the low 8 bits are 0, so this kernel does not count \
                 preemption (CONFIG_PREEMPT_COUNT=n), and the scheduler adds no 1 of its own. It is {what}"
            ),
            0 => format!("{count:#010x}{active}, is {what}"),
            1 => format!(
                "{count:#010x}{active}, less 1 that is the scheduler's own (it disables preemption before it \
                 looks), is {what}"
            ),
            _ => format!(
                "{count:#010x}{active}, less 1 that is the scheduler's own and 1 that the idle task always has, \
                 is {what}"
            ),
        };
        self.say("count", text);
    }

    pub(super) fn sleeping(&mut self, report: &Report) {
        let file = report
            .names
            .as_deref()
            .unwrap_or("a place that is not told");
        self.say(
            "means",
            format!(
                "the task came to a function that may sleep, where it may not. It is a check \
                 (CONFIG_DEBUG_ATOMIC_SLEEP): {file} is where it was noticed, not where the mistake is"
            ),
        );
        if let Some(rcu) = report.rcu.filter(|(depth, expected)| depth > expected) {
            self.say(
                "rcu",
                format!(
                    "inside rcu_read_lock(), {} deep: sleeping is not allowed there either",
                    rcu.0
                ),
            );
        }
        if report.machine.is_rt() {
            self.say(
                "rt",
                "on PREEMPT_RT spin_lock() may sleep: to take one with preemption off is enough for this",
            );
        }
        // A handler runs with interrupts off, and so does a CPU that is brought up.
        let is_usual = self.facts.place.is_handler() || self.facts.place == Place::CpuStart;
        if let Some(irqs) = report.irqs_disabled.filter(|irqs| *irqs != 0 && !is_usual) {
            self.say(
                "irqs",
                format!(
                    "irqs_disabled() is {irqs}: interrupts are off, by local_irq_disable() or spin_lock_irq() \
                     without its counterpart, or still inside. That is not in preempt_count: preemptleak does \
                     not see it"
                ),
            );
        }
        if report.non_block.is_some_and(|depth| depth > 0) {
            self.say(
                "non_block",
                "between non_block_start() and non_block_end(): a notifier of mm sleeps",
            );
        }
        let left = self.facts.counted.any(|reading| reading.left != 0);
        let idle = self.facts.counted.idle;
        match (report.count, self.facts.counted.expected) {
            (Some(count), expected) if left => {
                let expected = expected.unwrap_or(0);
                let why = if idle != 0 {
                    "the idle task always has 1"
                } else {
                    "the scheduler has no part in it"
                };
                let what = self.readings(report);
                self.say(
                    "count",
                    format!("preempt_count {count:#x} where {expected:#x} is expected ({why}): {what}"),
                );
            }
            (Some(_), Some(_)) => {
                self.say("count", "preempt_count is as it should be: no preemption leaked");
            }
            (Some(_), None) => {
                self.say("count", "in_atomic(): 0: preempt_count is 0, no preemption leaked");
            }
            (None, _) if report.irqs_disabled.is_none() => {
                self.say("count", "not told: no line with in_atomic() was found");
            }
            (None, _) => self.say(
                "count",
                "raised (in_atomic(): 1), but by how much is not told: kernels before 5.16 do not, or the \
                 line is missing",
            ),
        }
        if report.count.is_some() && !left {
            self.not_preempted(report);
        } else {
            self.of_a_task(report);
        }
    }

    /// The check complains, but not of the count.
    fn not_preempted(&mut self, report: &Report) {
        let chain = words::chain(place::callers(&report.frames), &[]);
        if !chain.is_empty() {
            self.say("where", chain);
        }
        if place::of_an_oops(report) {
            self.of_an_oops();
            return;
        }
        let deeper = report.rcu.map(|(depth, expected)| depth > expected);
        let is_irqs_off = report.irqs_disabled.is_some_and(|irqs| irqs != 0);
        let other = match report {
            _ if deeper == Some(true) => None,
            _ if self.facts.place == Place::CpuStart => {
                Some(": a CPU that is brought up may not sleep yet")
            }
            _ if is_irqs_off => Some(": interrupts are off"),
            Report {
                non_block: Some(1..),
                ..
            } => Some(": it is in a non-blocking section"),
            _ if self.facts.place == Place::Idle => Some(": the idle task may never sleep"),
            // `preempt_count_equals()` adds `rcu_preempt_depth()`: nothing else is left.
            _ if report.expected.is_none() && deeper.is_none() => {
                self.say(
                    "rcu",
                    "interrupts are on and the count is 0: what is left is rcu_read_lock() \
                     (CONFIG_PREEMPT_RCU). How deep is not told: kernels before 5.16 do not, or the line is \
                     missing",
                );
                None
            }
            _ => Some(""),
        };
        if let Some(why) = other {
            self.decide(Verdict::Other, format!("no leak of preemption{why}"));
            return;
        }
        let text = "a sleep inside rcu_read_lock(), or a leak of it: no leak of preemption";
        self.decide(Verdict::Either, text);
    }
}
