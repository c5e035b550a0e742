//! The kinds of reports that have more than one meaning.

use super::{Explained, Verdict, kinds::task};
use crate::explain::{
    complaint::{Locks, Report},
    count, next, words,
};

impl Explained<'_> {
    pub(super) fn workqueue(&mut self, report: &Report, names: &str) {
        self.decide(
            Verdict::Leak,
            format!("a leak in the work function {names}"),
        );
        self.say(
            "means",
            "the function returned without giving back all that it took. The leak is in it or in what it \
             calls, for certain: a worker runs nothing else in between",
        );
        let mut leaked = Vec::new();
        if report.count.is_some_and(|count| count != 0) {
            leaked.push(words::readings(&self.readings, Self::suspects(report)));
        }
        if let Some((before, after)) = report.lock_depth.filter(|(before, after)| before != after) {
            leaked.push(format!(
                "lockdep's locks {before} -> {after}: a lock of any kind"
            ));
        }
        if let Some((after, before)) = report.rcu.filter(|(after, before)| before != after) {
            leaked.push(format!(
                "RCU {before} -> {after}: rcu_read_lock() without rcu_read_unlock()"
            ));
        }
        if !leaked.is_empty() {
            self.say("count", leaked.join("; "));
        } else if report.count == Some(0) {
            self.say(
                "count",
                "preempt_count is 0: what is left is a lock, as lockdep counts them",
            );
        }
        if report.locks != Locks::Unknown {
            self.say("locks", words::locks(&report.locks, report.rt));
        }
    }

    pub(super) fn rcu_usage(&mut self, report: &Report, names: &str) {
        if names.contains("Illegal context switch") {
            let (flavour, watch) = if names.contains("RCU-bh") {
                (
                    "rcu_read_lock_bh(), which raises the softirq part of preempt_count",
                    None,
                )
            } else if names.contains("RCU-sched") {
                ("rcu_read_lock_sched(), which raises preempt_count", None)
            } else {
                ("rcu_read_lock()", Some("rcu"))
            };
            let (name, _) = flavour.split_once(',').unwrap_or((flavour, ""));
            self.decide(
                Verdict::Either,
                format!("a sleep inside {name}, or a leak of it"),
            );
            self.say("means", format!(
                "{} slept, or came to a function that may, inside {flavour}; or its unlock was forgotten \
                 before",
                task(report)
            ));
            self.say("locks", words::locks(&report.locks, report.rt));
            self.chain(report);
            self.next
                .push(next::trace(report.comm.as_deref(), watch, None));
        } else {
            self.decide(
                Verdict::Other,
                "no leak to look for: RCU's data used without protection",
            );
            self.say("means", format!(
                "lockdep misses the protection that an access to RCU's data needs, mostly a forgotten \
                 rcu_read_lock(): {names}"
            ));
            self.chain(report);
        }
    }

    pub(super) fn exited(&mut self, report: &Report) {
        let count = report.count.unwrap_or_default();
        let what = words::readings(&self.readings, Self::suspects(report));
        // do_exit() itself said it before make_task_dead() came, which only an oops calls.
        let by_oops = report
            .release
            .as_deref()
            .and_then(|release| count::at_least(release, (5, 17)));
        self.say("count", format!("{count} in decimal, that is {what}"));
        if by_oops == Some(true) {
            self.decide(
                Verdict::Other,
                "no leak to look for: the task died of an oops",
            );
            self.say(
                "means",
                "the task died by an oops while it held off preemption: read the oops above. The count is \
                 what the dying code held, and need not be a leak",
            );
            return;
        }
        let text = "what an oops left behind, or a leak by an earlier system call of this thread";
        self.decide(Verdict::Either, text);
        self.say(
            "means",
            format!(
                "{} died with its preempt_count raised. If an oops stands above, the count is what the dying \
                 code held; if not, an earlier call of the same thread leaked (from 5.17 on the kernel says \
                 this only after an oops)",
                task(report)
            ),
        );
        self.next
            .push(next::trace(report.comm.as_deref(), None, None));
    }
}
