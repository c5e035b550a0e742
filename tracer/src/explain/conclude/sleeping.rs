//! The two complaints about a task that sleeps where it may not: the scheduler's, and the check in
//! functions that may sleep.

use super::{Explained, Verdict};
use crate::explain::{complaint::Report, next, place, place::Place, words};

impl Explained<'_> {
    pub(super) fn scheduling(&mut self, report: &Report, place: &Place) {
        self.say(
            "means",
            "the task gave up its CPU while its preempt_count was not 0, which is forbidden. The kernel \
             says so and resets the count: afterwards nothing shows what it was",
        );
        match report.count {
            Some(count) => {
                let what = words::readings(&self.readings, Self::suspects(report));
                let text = if self.expected == Some(0) {
                    format!(
                        "{count:#010x}, all of it: the low 8 bits are 0, so this kernel does not count \
                         preemption (CONFIG_PREEMPT_COUNT=n), and the scheduler adds no 1 of its own. It \
                         is {what}"
                    )
                } else {
                    format!(
                        "{count:#010x}, less 1 that is the scheduler's own (it disables preemption before \
                         it looks), is {what}"
                    )
                };
                self.say("count", text);
            }
            None => self.say("count", "not told: the line is cut off"),
        }
        self.of_a_task(report, place);
    }

    pub(super) fn sleeping(&mut self, report: &Report, place: &Place) {
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
        if report.rt {
            self.say(
                "rt",
                "on PREEMPT_RT spin_lock() may sleep: to take one with preemption off is enough for this",
            );
        }
        if report.irqs_disabled == Some(true) {
            self.say(
                "irqs",
                "irqs_disabled(): 1: interrupts are off, by local_irq_disable() or spin_lock_irq() without \
                 its counterpart, or still inside. That is not in preempt_count: preemptleak does not see it",
            );
        }
        if report.non_block.is_some_and(|depth| depth > 0) {
            self.say(
                "non_block",
                "between non_block_start() and non_block_end(): a notifier of mm sleeps",
            );
        }
        let left = self.readings.iter().any(|reading| reading.left != 0);
        match (report.count, report.expected) {
            (Some(count), expected) if left => {
                let expected = expected.unwrap_or(0);
                let what = words::readings(&self.readings, Self::suspects(report));
                self.say(
                    "count",
                    format!(
                        "preempt_count {count:#x} where {expected:#x} is expected (the scheduler has no part in \
                         it): {what}"
                    ),
                );
            }
            (Some(_), _) => self.say("count", "preempt_count is as it should be: no preemption leaked"),
            (None, _) => self.say(
                "count",
                "raised (in_atomic(): 1), but by how much is not told: kernels before 5.16 do not, or the \
                 line is missing",
            ),
        }
        let only_rcu = report.count.is_some() && !left;
        if only_rcu {
            let chain = words::chain(place::callers(&report.frames));
            if !chain.is_empty() {
                self.say("where", chain);
            }
            if report.rcu.is_none_or(|(depth, expected)| depth <= expected) {
                let why = match report {
                    Report {
                        irqs_disabled: Some(true),
                        ..
                    } => ": interrupts are off",
                    Report {
                        non_block: Some(1..),
                        ..
                    } => ": it is in a non-blocking section",
                    _ => "",
                };
                self.decide(Verdict::Other, format!("no leak of preemption{why}"));
            } else {
                let text = "a sleep inside rcu_read_lock(), or a leak of it: no leak of preemption";
                self.decide(Verdict::Either, text);
                self.next
                    .push(next::trace(report.comm.as_deref(), Some("rcu"), None));
            }
            return;
        }
        self.of_a_task(report, place);
    }
}
