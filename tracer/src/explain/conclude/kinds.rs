//! What each kind of report means, but for those about a task that sleeps.

use super::{Explained, Verdict};
use crate::explain::{
    complaint::{Kind, Locks, Report},
    link, place,
    place::Place,
    words::{self, locks},
};

impl Explained<'_> {
    /// A report of any kind but the two about a task that sleeps.
    pub(super) fn other_kind(&mut self, report: &Report) {
        let names = report
            .names
            .as_deref()
            .unwrap_or("a function that is not told");
        match report.kind {
            Kind::Scheduling | Kind::Sleeping => {}
            Kind::NonBlocking => self.non_blocking(),
            Kind::Timer => self.timer(report, names),
            Kind::Softirq => self.softirq(report, names),
            Kind::Workqueue => self.workqueue(report, names),
            Kind::Initcall => self.initcall(report, names),
            Kind::RcuSwitch => self.rcu_switch(report),
            Kind::RcuUsage => self.rcu_usage(report, names),
            Kind::LockHeld => self.lock_held(report),
            Kind::LockFreed => self.lock_freed(report),
            Kind::ExitedAtomic => self.exited(report),
            Kind::ExitedIrqs => self.exited_irqs(),
            Kind::Idle => self.idle(report),
            Kind::Preemptible => self.preemptible(report, names),
            Kind::Own => self.own(report),
            Kind::Underflow => self.underflow(report, names),
            Kind::BelowZero => self.below_zero(report),
            Kind::Overflow => self.overflow(report),
        }
    }

    /// What preemptleak itself saw before the kernel died.
    fn own(&mut self, report: &Report) {
        let what = self.facts.counted.readings.first().map_or_else(
            || "a leak".to_owned(),
            |reading| format!("a leak ({})", reading.bits),
        );
        let class = report.names.as_deref().unwrap_or_default();
        let text = match (class, &self.facts.call) {
            ("outside", _) | (_, None) => format!("{what} outside any system call"),
            ("masked", Some(_)) => {
                format!("{what} by {}, which then slept", self.call_text())
            }
            (_, Some(_)) => format!("{what} by {}", self.call_text()),
        };
        self.mean(
            Verdict::Leak,
            text,
            "preemptleak trace --crash-safe wrote this line when it saw the leak: this is the culprit, \
             whomever the kernel's own reports name",
        );
        let causes = self.readings(report);
        self.say("count", causes);
    }

    fn non_blocking(&mut self) {
        self.mean(
            Verdict::Other,
            "a sleep where a notifier must not",
            "a task slept between non_block_start() and non_block_end(), mostly in a notifier of mm. \
             preempt_count has no part in it",
        );
    }

    /// A leak of a handler; or, where it ended without the softirq's own mark, a sleep in it.
    fn handler(&mut self, report: &Report, what: String) {
        if report.machine.resets() == Some(false) || !link::lost_mark(&self.facts) {
            self.decide(Verdict::Leak, format!("a leak in {what}"));
            return;
        }
        self.decide(
            Verdict::Either,
            format!("a sleep in {what}, or a leak in it"),
        );
        self.say(
            "below",
            "the softirq's own mark is gone, which no handler gives back: a handler slept, and the scheduler, \
             which found the count raised, set it to nothing (from 4.4 on). Look for 'scheduling while atomic' \
             just above",
        );
    }

    fn timer(&mut self, report: &Report, names: &str) {
        self.handler(report, format!("the timer function {names}"));
        self.say(
            "means",
            "the function returned with another preempt_count than it was called with: the leak is in it, in \
             what it calls, or in an interrupt handler that came on top of it (what the log has just before \
             may show one). The kernel put the count right and says so only once per boot",
        );
        self.change(report);
    }

    fn softirq(&mut self, report: &Report, names: &str) {
        self.handler(report, format!("a handler of the softirq {names}"));
        let text = format!(
            "a handler of the softirq {names} returned with another preempt_count than it was called with, \
             or an interrupt came on top of it and left one. The kernel put it right. NET_RX and NET_TX stand for network drivers and what they call, TIMER \
             for timers, TASKLET for tasklets, BLOCK for the ends of I/O"
        );
        self.say("means", text);
        self.change(report);
    }

    fn initcall(&mut self, report: &Report, names: &str) {
        let irqs = report.irqs_disabled.is_some_and(|irqs| irqs != 0);
        let preempt = report.line.contains("preemption imbalance");
        let what = match (preempt, irqs) {
            (true, true) => {
                "with another preempt_count than it was called with and with interrupts off"
            }
            (true, false) => "with another preempt_count than it was called with",
            _ => "with interrupts off",
        };
        let (verdict, text) = if preempt {
            (
                Verdict::Leak,
                format!("a leak in the init function {names}"),
            )
        } else {
            let text = "no leak of preemption: the init function";
            (
                Verdict::Other,
                format!("{text} {names} left interrupts off"),
            )
        };
        let means = format!(
            "the function returned {what}: the mistake is in it, or in what it calls. If it slept while it held \
             something, the scheduler set the count right in between (from 4.4 on), and what it then gave back \
             rightly shows here: 'scheduling while atomic' of the same task just above tells. The kernel put \
             the count right"
        );
        self.mean(verdict, text, means);
    }

    fn rcu_switch(&mut self, report: &Report) {
        let text = "a sleep inside rcu_read_lock(), or a leak of it";
        let means = format!(
            "{} slept between rcu_read_lock() and rcu_read_unlock(), or an unlock was forgotten before. With \
             CONFIG_PREEMPT_RCU this is not in preempt_count",
            task(report)
        );
        self.mean(Verdict::Either, text, means);
        self.chain(report);
        self.placed(report);
    }

    fn lock_held(&mut self, report: &Report) {
        let text = "a lock leaked by what just ended: the system call, or the page fault";
        let means = format!(
            "{} returned to user mode with a lock still held. A spinlock also raises preempt_count, a mutex \
             does not. lockdep looks each time a task returns, so it was not an earlier call",
            task(report)
        );
        self.mean(Verdict::Leak, text, means);
        self.say("locks", locks::told(&report.locks, report.machine.is_rt()));
    }

    fn lock_freed(&mut self, report: &Report) {
        let text = "another mistake: memory freed with a held lock in it";
        let means = format!(
            "{} freed memory with a lock in it that is held. Whoever unlocks it later writes into memory \
             that is not its own; if nobody does and it is a spinlock, preempt_count stays raised",
            task(report)
        );
        self.mean(Verdict::Other, text, means);
        if report.locks != Locks::Unknown {
            self.say("locks", locks::told(&report.locks, report.machine.is_rt()));
        }
        self.chain(report);
    }

    fn exited_irqs(&mut self) {
        self.mean(
            Verdict::Other,
            "the task died of an oops with interrupts off",
            "the task died with interrupts off, because of the oops above: read that",
        );
    }

    fn idle(&mut self, report: &Report) {
        let handler = self.facts.place.is_handler();
        self.mean(
            Verdict::Sleep,
            if handler {
                "a handler sleeps that came on top of the idle task"
            } else {
                "something sleeps in the idle task, which it may never do"
            },
            "the idle task is what runs when nothing else can: it may never sleep, nor may a handler that came \
             on top of it. The trace shows what does",
        );
        self.chain(report);
    }

    fn preemptible(&mut self, report: &Report, names: &str) {
        let text = "the opposite of a leak: preemption is on where it must be off";
        let means = format!(
            "{names}: the task may move to another CPU at any time, so the answer is wrong before it is \
             used. Missing is a preempt_disable() or get_cpu(); preemptleak does not look for that"
        );
        self.mean(Verdict::Other, text, means);
        self.chain(report);
    }

    fn underflow(&mut self, report: &Report, check: &str) {
        let what = if check.contains("PREEMPT_MASK") {
            "the part of the count that preempt_disable() raises was 0 and about to go below"
        } else {
            "the count was about to go below zero"
        };
        self.say(
            "means",
            format!(
                "{what} (CONFIG_DEBUG_PREEMPT): a preempt_enable(), put_cpu() or spin_unlock(), by the functions \
                 of the trace, found nothing to give back. The kernel refuses it and leaves the count as it is"
            ),
        );
        self.unbalanced(report, "a release too many, by the functions of the trace");
    }

    fn below_zero(&mut self, report: &Report) {
        self.say(
            "means",
            "somebody was about to raise a count that was below zero already (CONFIG_DEBUG_PREEMPT). The \
             trace shows who came next, not who gave back too much: something that the check of releases \
             does not see",
        );
        self.unbalanced(report, "a release too many before this, of any function");
    }

    /// A count below zero: a mistake where it is seen, or a sleep before it.
    fn unbalanced(&mut self, report: &Report, mistake: &str) {
        if report.machine.resets() == Some(false) {
            self.decide(Verdict::Leak, mistake);
        } else {
            self.decide(
                Verdict::Either,
                format!(
                    "{mistake}; or a correct one, after the task had slept while it held something"
                ),
            );
            if self.link.is_none() {
                self.say(
                    "below",
                    "when a task sleeps with a raised count the scheduler sets it right (from 4.4 on): what the \
                     task then gives back rightly is one too many. Look for an earlier 'scheduling while atomic' \
                     of the same task in the whole log",
                );
            }
        }
        self.chain(report);
        self.placed(report);
    }

    fn overflow(&mut self, report: &Report) {
        self.mean(
            Verdict::Leak,
            "preempt_disable() or spin_lock() nearly 255 times deep, or a release too many",
            "the part of the count that preempt_disable() and spin_lock() raise has reached 245 or more of \
             255 (CONFIG_DEBUG_PREEMPT). No code nests so deep: the same function has leaked again and \
             again, without sleep in between. It is mostly in the trace, which shows who took the last one. \
             Or the count was below zero, where these bits are nearly all ones",
        );
        self.chain(report);
        self.placed(report);
    }

    /// A count before and after.
    pub(super) fn change(&mut self, report: &Report) {
        if let (Some(before), Some(after)) = (report.before, report.count) {
            let what = self.readings(report);
            self.say(
                "count",
                format!("{before:#010x} -> {after:#010x}, that is {what}"),
            );
        }
    }

    pub(super) fn chain(&mut self, report: &Report) {
        let takers = locks::takers(&report.locks);
        let chain = words::chain(place::callers(&report.frames), &takers);
        if !chain.is_empty() {
            self.say("where", chain);
        }
    }

    /// The call, where the registers or the trace tell it.
    pub(super) fn placed(&mut self, report: &Report) {
        let in_call = matches!(self.facts.place, Place::Call | Place::Returning { .. });
        if in_call && report.regs.call().is_some() {
            self.registers(report);
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
