//! What each kind of report means.

use super::{Explained, Verdict};
use crate::explain::{
    complaint::{Kind, Locks, Report},
    next, place,
    place::Place,
    words,
};

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

    /// What preemptleak itself saw before the kernel died.
    fn own(&mut self, report: &Report) {
        let what = self.readings.first().map_or_else(
            || "a leak".to_owned(),
            |reading| format!("a leak ({})", reading.bits),
        );
        let class = report.names.as_deref().unwrap_or_default();
        let text = match (class, &self.call) {
            ("outside", _) | (_, None) => format!("{what} outside any system call"),
            ("masked", Some(_)) => {
                format!("{what} by {}, which then slept", self.call_text())
            }
            (_, Some(_)) => format!("{what} by {}", self.call_text()),
        };
        self.decide(Verdict::Leak, text);
        self.say(
            "means",
            "preemptleak trace --crash-safe wrote this line when it saw the leak: this is the culprit, \
             whomever the kernel's own reports name",
        );
        let causes = words::readings(&self.readings, Self::suspects(report));
        self.say("count", causes);
        let call = self.call.clone();
        let call = call.as_ref().filter(|_| class != "outside");
        let call = call.map(|call| (call, self.cmd.as_ref()));
        self.next
            .push(next::trace(report.comm.as_deref(), None, call));
    }

    pub(super) fn other_kind(&mut self, report: &Report) {
        let names = report
            .names
            .as_deref()
            .unwrap_or("a function that is not told");
        match report.kind {
            Kind::Scheduling | Kind::Sleeping => {}
            Kind::NonBlocking => {
                self.decide(Verdict::Other, "no leak to look for");
                self.say(
                "means",
                "a task slept between non_block_start() and non_block_end(), mostly in a notifier of mm. \
                 preempt_count has no part in it",
                );
            }
            Kind::Timer => {
                self.decide(
                    Verdict::Leak,
                    format!("a leak in the timer function {names}"),
                );
                self.say(
                    "means",
                    "the function returned with another preempt_count than it was called with. The leak is \
                     in it or in what it calls, for certain. The kernel put the count right and says so only \
                     once per boot",
                );
                self.change(report);
            }
            Kind::Softirq => {
                self.decide(
                    Verdict::Leak,
                    format!("a leak in a handler of the softirq {names}"),
                );
                self.say("means", format!(
                    "a handler of the softirq {names} returned with another preempt_count than it was \
                     called with. The kernel put it right. NET_RX and NET_TX stand for network drivers and \
                     what they call, TIMER for timers, TASKLET for tasklets, BLOCK for the ends of I/O"
                ));
                self.change(report);
            }
            Kind::Workqueue => self.workqueue(report, names),
            Kind::Initcall => {
                let irqs = report.irqs_disabled == Some(true);
                let preempt = report.line.contains("preemption imbalance");
                let what = match (preempt, irqs) {
                    (true, true) => {
                        "with another preempt_count than it was called with and with interrupts off"
                    }
                    (true, false) => "with another preempt_count than it was called with",
                    _ => "with interrupts off",
                };
                if preempt {
                    self.decide(
                        Verdict::Leak,
                        format!("a leak in the init function {names}"),
                    );
                } else {
                    let text = format!(
                        "no leak of preemption: the init function {names} left interrupts off"
                    );
                    self.decide(Verdict::Other, text);
                }
                self.say("means", format!(
                    "the function returned {what}. The mistake is in it or in what it calls, for certain: \
                     nothing else ran in between. The kernel put it right"
                ));
            }
            Kind::RcuSwitch => {
                let text = "a sleep inside rcu_read_lock(), or a leak of it";
                self.decide(Verdict::Either, text);
                self.say("means", format!(
                    "{} slept between rcu_read_lock() and rcu_read_unlock(), or an unlock was forgotten \
                     before. With CONFIG_PREEMPT_RCU this is not in preempt_count",
                    task(report)
                ));
                self.chain(report);
                self.next
                    .push(next::trace(report.comm.as_deref(), Some("rcu"), None));
            }
            Kind::RcuUsage => self.rcu_usage(report, names),
            Kind::LockHeld => {
                let text = "a lock leaked by the system call that just ended, or an earlier one of this thread";
                self.decide(Verdict::Leak, text);
                self.say("means", format!(
                    "{} returned to user mode with a lock still held. A spinlock also raises preempt_count, \
                     a mutex does not",
                    task(report)
                ));
                self.say("locks", words::locks(&report.locks, report.rt));
                self.next
                    .push(next::trace(report.comm.as_deref(), Some("lockdep"), None));
            }
            Kind::LockFreed => {
                self.decide(
                    Verdict::Other,
                    "another mistake: memory freed with a held lock in it",
                );
                self.say("means", format!(
                    "{} freed memory with a lock in it that is held. Whoever unlocks it later writes into \
                     memory that is not its own; if nobody does and it is a spinlock, preempt_count stays \
                     raised",
                    task(report)
                ));
                if report.locks != Locks::Unknown {
                    self.say("locks", words::locks(&report.locks, report.rt));
                }
                self.chain(report);
            }
            Kind::ExitedAtomic => self.exited(report),
            Kind::ExitedIrqs => {
                self.decide(
                    Verdict::Other,
                    "no leak to look for: the task died of an oops",
                );
                self.say(
                    "means",
                    "the task died with interrupts off, because of the oops above: read that",
                );
            }
            Kind::Idle => {
                self.decide(
                    Verdict::Other,
                    "no leak to look for: something sleeps in the idle task",
                );
                self.say(
                    "means",
                    "something slept in the idle task, which may never sleep: mostly an interrupt handler or \
                     a softirq that came while the CPU was idle. The trace shows it",
                );
                self.chain(report);
            }
            Kind::Preemptible => {
                self.decide(
                    Verdict::Other,
                    "the opposite of a leak: preemption is on where it must be off",
                );
                self.say(
                    "means",
                    format!(
                        "{names}: the task may move to another CPU at any time, so the answer is wrong \
                         before it is used. Missing is a preempt_disable() or get_cpu(); preemptleak does \
                         not look for that"
                    ),
                );
            }
            Kind::Own => self.own(report),
            Kind::Underflow => {
                self.decide(
                    Verdict::Leak,
                    "a release too many, by the functions of the trace",
                );
                self.say(
                    "means",
                    "the count was about to go below zero: one preempt_enable(), put_cpu() or spin_unlock() too \
                     many (CONFIG_DEBUG_PREEMPT). Unlike a leak it is noticed in the act: the trace shows who \
                     did it",
                );
                self.chain(report);
                self.next
                    .push(next::trace(report.comm.as_deref(), None, None));
            }
        }
    }

    /// A count before and after.
    pub(super) fn change(&mut self, report: &Report) {
        if let (Some(before), Some(after)) = (report.before, report.count) {
            let what = words::readings(&self.readings, Self::suspects(report));
            self.say(
                "count",
                format!("{before:#010x} -> {after:#010x}, that is {what}"),
            );
        }
    }

    pub(super) fn chain(&mut self, report: &Report) {
        let chain = words::chain(place::callers(&report.frames));
        if !chain.is_empty() {
            self.say("where", chain);
        }
    }
}

/// The task of a report.
pub(super) fn task(report: &Report) -> String {
    match (&report.comm, report.pid) {
        (Some(comm), Some(pid)) => format!("{comm} (pid {pid})"),
        (Some(comm), None) => comm.clone(),
        _ => "a task".to_owned(),
    }
}
