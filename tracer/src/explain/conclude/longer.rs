//! The kinds of reports that have more than one meaning.

use super::{Explained, Verdict, kinds::task};
use crate::explain::{
    complaint::{Locks, Report},
    words::locks,
};

impl Explained<'_> {
    pub(super) fn workqueue(&mut self, report: &Report, names: &str) {
        let below = self.facts.counted.all(|reading| reading.left < 0);
        let resets = report.machine.resets() != Some(false);
        let is_absolute = report.line.contains("leaked lock or atomic");
        if below && resets {
            self.mean(
                Verdict::Either,
                format!(
                    "a release too many in the work function {names}, or a sleep in it or before"
                ),
                "when a worker sleeps with a raised count the scheduler sets it right (from 4.4 on): what the \
                 function then gives back rightly is one too many, and shows here. Look for 'scheduling while \
                 atomic' of the same worker above",
            );
        } else if below {
            self.decide(
                Verdict::Leak,
                format!("a release too many in the work function {names}, or one before it"),
            );
        } else {
            let text = format!(
                "a leak in the work function {names}, or in one that this worker ran before"
            );
            self.decide(Verdict::Leak, text);
        }
        if is_absolute {
            self.say(
                "worker",
                "the kernel looks whether the count and the number of locks are 0 (to 6.8), not whether this \
                 function changed them, and sets nothing right: the first report of a worker tells most, and \
                 an earlier function may have left it",
            );
        } else {
            self.say(
                "worker",
                "locks and RCU are compared with what they were before the function: these are its own, or of \
                 what it calls. The count is only looked at whether it is 0, and never set right: a raised one \
                 may be of a function that this worker ran before",
            );
        }
        let rt = report.machine.is_rt();
        let mut leaked = Vec::new();
        if report.count.is_some_and(|count| count != 0) {
            leaked.push(self.readings(report));
        }
        if let Some((before, after)) = report.lock_depth.filter(|(before, after)| before != after) {
            leaked.push(format!(
                "lockdep's locks {before} -> {after}: a lock of any kind"
            ));
        }
        if let Some((after, before)) = report.rcu.filter(|(after, before)| before != after) {
            let who = if rt {
                "rcu_read_lock() without its counterpart; on PREEMPT_RT also that of spin_lock() or \
                 local_bh_disable()"
            } else {
                "rcu_read_lock() without rcu_read_unlock()"
            };
            leaked.push(format!("RCU {before} -> {after}: {who}"));
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
            self.say("locks", locks::told(&report.locks, rt));
        }
        self.taken_elsewhere(report, names);
    }

    /// A lock that another function than the last one took.
    fn taken_elsewhere(&mut self, report: &Report, names: &str) {
        let Locks::Held(held) = &report.locks else {
            return;
        };
        let name = names.split(['+', ' ']).next().unwrap_or(names);
        let others: Vec<String> = held
            .iter()
            .filter_map(|lock| locks::taker(lock))
            .filter(|taker| *taker != name)
            .map(str::to_owned)
            .collect();
        if !others.is_empty() {
            self.say(
                "taker",
                format!(
                    "{} took what is held: look whether that is called by {name}, or belongs to a work function \
                     before",
                    others.join(", ")
                ),
            );
        }
    }

    pub(super) fn rcu_usage(&mut self, report: &Report, names: &str) {
        if names.contains("Illegal context switch") {
            let flavour = if names.contains("RCU-bh") {
                "rcu_read_lock_bh(), which raises the softirq part of preempt_count"
            } else if names.contains("RCU-sched") {
                "rcu_read_lock_sched(), which raises preempt_count"
            } else {
                "rcu_read_lock()"
            };
            let (name, _) = flavour.split_once(',').unwrap_or((flavour, ""));
            let text = format!("a sleep inside {name}, or a leak of it");
            self.mean(Verdict::Either, text, format!(
                "{} slept, or came to a function that may, inside {flavour}; or its unlock was forgotten \
                 before",
                task(report)
            ));
            self.say("locks", locks::told(&report.locks, report.machine.is_rt()));
        } else {
            let text = "RCU's data used without protection";
            self.mean(Verdict::Other, text, format!(
                "lockdep misses the protection that an access to RCU's data needs, mostly a forgotten \
                 rcu_read_lock(): {names}"
            ));
        }
        self.chain(report);
    }

    pub(super) fn exited(&mut self, report: &Report) {
        let count = report.count.unwrap_or_default();
        let what = self.readings(report);
        // do_exit() itself said it before make_task_dead() came, which only an oops calls.
        let by_oops = report.machine.at_least((5, 17));
        self.say("count", format!("{count} in decimal, that is {what}"));
        if by_oops == Some(true) || report.after_oops {
            self.mean(
                Verdict::Other,
                "the task died of an oops, with what it held then",
                "the task died by an oops while it held off preemption: read the oops above. The count is \
                 what the dying code held, and need not be a leak",
            );
            return;
        }
        self.mean(
            Verdict::Either,
            "what an oops left behind, or a leak by what this task ran before",
            format!(
                "{} died with its preempt_count raised. If an oops stands above, the count is what the dying \
                 code held; if not, an earlier call of the same thread leaked (from 5.17 on the kernel says \
                 this only after an oops)",
                task(report)
            ),
        );
    }
}
