//! What is to be seen of a handler that leaks: a finding that names it, and none that names whom it
//! interrupted.

use super::{
    Action, Scenario,
    call::{Counter, Traits},
    expect::{By, Class, Expectation, Record},
    handler::{Handler, Repair, delta},
    ledger::Ledger,
};

impl Scenario {
    /// The handler that leaks, where it is no call; and whether it gives back too much.
    #[must_use]
    pub const fn handler(&self) -> Option<(Handler, bool)> {
        match self.action {
            Action::Handler { handler, minus, .. } => Some((handler, minus)),
            _ => None,
        }
    }

    /// What is to be seen of that, and of nothing else.
    pub(super) fn expect_handled(
        &self,
        handler: Handler,
        minus: bool,
        kernel: Traits,
    ) -> Expectation {
        let delta = delta(minus, kernel);
        let class = match delta {
            _ if handler.sleeps() => Class::Slept,
            // It makes no calls and is no handler: nobody can tell more of it.
            _ if handler == Handler::Thread => Class::Outside,
            delta if delta < 0 => Class::Underflow,
            _ => Class::Leak,
        };
        let exit = match class {
            Class::Slept => -delta,
            Class::Outside => 0,
            _ => delta,
        };
        let record = Record {
            class,
            counter: Counter::Preempt,
            by: By::Handler(handler),
            enter: 0,
            exit,
            delta,
            blamed: matches!(class, Class::Slept | Class::Outside),
        };
        // What the kernel repairs itself nobody carries on.
        let is_carried = handler.repair() == Repair::Nobody && exit != 0;
        Expectation {
            leaks: (delta != 0).then_some(record).into_iter().collect(),
            heals: Vec::new(),
            left: is_carried
                .then_some((Counter::Preempt, exit))
                .into_iter()
                .collect(),
            shown: Vec::new(),
            ledger: ledger(handler, delta),
        }
    }
}

/// What leaky logs of it, and what the kernel.
fn ledger(handler: Handler, delta: i32) -> Ledger {
    let function = handler.function();
    let left = if handler.sleeps() { -delta } else { delta };
    let mut ledger = Ledger::default();
    let mut expect = |message: String| ledger.messages.push(message);
    expect(format!("leaky: {function} left {left:+} "));
    if delta == 0 {
        return ledger;
    }
    match handler.repair() {
        Repair::Softirq => expect("huh, entered softirq".to_owned()),
        Repair::Timer => ledger.tolerated.push("call_timer_fn".to_owned()),
        Repair::Nobody => {
            for _ in 0..1 + usize::from(handler.sleeps()) {
                expect("BUG: scheduling while atomic: ".to_owned());
            }
            if handler.is_work() {
                // And of each other item that it runs before the scheduler comes.
                ledger.tolerated.push("BUG: workqueue leaked".to_owned());
            }
        }
    }
    ledger
}
