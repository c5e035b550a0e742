//! From counts to findings: the whole judgement, as a pure state machine over one task.
//!
//! The programs call it in the kernel with what they sampled; the tests call it on the host with
//! every history they can think of. All counts are *normalized* (mask and baseline taken off): a
//! clean task shows 0.
//!
//! A task is remembered ([`Pending`]) only while something is unsettled: its count is raised, or
//! the scheduler took away a raised count since the last tracepoint. A clean task that stays clean
//! never gets here.

/// What kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u32)]
pub enum Class {
    /// The call returned with a higher count than it entered with.
    Leak = 1,
    /// One release too many: the call returned with less than a clean task's count.
    Underflow = 2,
    /// An earlier leak was undone, mostly by the scheduler's reset; not this call's fault.
    Heal = 3,
    /// The call leaked and then slept: the scheduler reset the count, so entry and exit agree.
    Masked = 4,
    /// The count changed between two calls: page fault, signal delivery, task work, interrupt.
    Outside = 5,
}

impl Class {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Leak,
        Self::Underflow,
        Self::Heal,
        Self::Masked,
        Self::Outside,
    ];

    /// The name used in output and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leak => "leak",
            Self::Underflow => "underflow",
            Self::Heal => "heal",
            Self::Masked => "masked",
            Self::Outside => "outside",
        }
    }

    /// Whether this class counts as a leak for the verdict and the exit status: all but heal.
    #[must_use]
    pub const fn is_leak(self) -> bool {
        !matches!(self, Self::Heal)
    }

    /// The class a number on the wire stands for.
    #[must_use]
    pub fn from_wire(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|class| *class as u32 == number)
    }

    /// The bit that stands for this class in a set of classes.
    #[must_use]
    pub const fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// One judgement: what kind, and by how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub class: Class,
    /// The count at the tracepoint before (sys_enter; for `outside` the previous sys_exit).
    pub enter: i32,
    /// The count at this tracepoint.
    pub exit: i32,
    /// What leaked (positive) or was released too often (negative).
    pub delta: i32,
}

/// What is remembered of a task while something is unsettled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Pending {
    /// The count at the last tracepoint.
    pub mark: i32,
    /// The part of the present count that is already accounted for: `mark`, or 0 after a reset.
    pub base: i32,
    /// What resets took away since `mark` that nobody had reported.
    pub masked: i32,
    /// Resets since `mark`.
    pub resets: u32,
}

impl Pending {
    /// What is remembered after a tracepoint that saw `count`.
    #[inline(always)]
    #[must_use]
    pub const fn at(count: i32) -> Self {
        Self {
            mark: count,
            base: count,
            masked: 0,
            resets: 0,
        }
    }

    /// Whether there is anything to remember.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        self.base == 0 && self.masked == 0 && self.resets == 0 && self.mark == 0
    }
}

/// A raw sample as a signed distance from a clean task's count.
///
/// `mask` holds the bits that belong to the count; where bit 31 does not (the 4-byte layout), the
/// sign stands in bit 30: an extra `preempt_enable()` reads 0x7fffffff there. With an empty mask
/// nobody looks at the count.
#[inline(always)]
#[must_use]
pub const fn normalize(raw: u32, mask: u32, baseline: u32) -> i32 {
    if mask == 0 {
        return 0;
    }
    let unused = mask.leading_zeros();
    let distance = (raw & mask).wrapping_sub(baseline);
    ((distance << unused) as i32) >> unused
}

/// The scheduler is about to reset a raised count (`__schedule_bug`); it was `count` until now.
#[inline(always)]
#[must_use]
pub fn reset(before: Pending, count: i32) -> Pending {
    Pending {
        mark: before.mark,
        base: 0,
        masked: together(before.masked, blame(before.base, count)),
        resets: before.resets + 1,
    }
}

/// What several resets hid. After a raise was taken away, its own release is one too many, and the next
/// reset hides that as well: it must not excuse the first.
const fn together(first: i32, next: i32) -> i32 {
    if first != 0 && (first < 0) != (next < 0) {
        first
    } else {
        first + next
    }
}

/// A system call begins and sees `count`. What differs now happened between two calls: what was
/// added, and what the scheduler took away of an earlier leak (on the way out of the leaking call,
/// mostly). A count that went down without the scheduler is nobody's finding.
#[inline(always)]
#[must_use]
pub fn enter(before: Pending, count: i32) -> (Option<Finding>, Option<Finding>, Pending) {
    let delta = before.masked + blame(before.base, count);
    let outside = if delta == 0 {
        None
    } else {
        Some(Finding {
            class: Class::Outside,
            enter: before.mark,
            exit: count,
            delta,
        })
    };
    (outside, between(before), Pending::at(count))
}

/// What the scheduler took away since the last tracepoint, of what was there at that tracepoint.
#[inline(always)]
#[must_use]
pub fn between(before: Pending) -> Option<Finding> {
    if before.resets == 0 || before.mark == 0 {
        return None;
    }
    Some(Finding {
        class: Class::Heal,
        enter: before.mark,
        exit: 0,
        delta: -before.mark,
    })
}

/// A system call ends and sees `count`. Up to two findings: what a sleep hid, and what is left.
#[inline(always)]
#[must_use]
pub fn exit(before: Pending, count: i32) -> (Option<Finding>, Option<Finding>, Pending) {
    let finding = |class, delta| {
        Some(Finding {
            class,
            enter: before.mark,
            exit: count,
            delta,
        })
    };
    let hidden = if before.masked == 0 {
        None
    } else {
        finding(Class::Masked, before.masked)
    };
    let left = blame(before.base, count);
    let rest = if left > 0 {
        finding(Class::Leak, left)
    } else if left < 0 {
        finding(Class::Underflow, left)
    } else if before.mark != 0 && count != before.mark {
        finding(Class::Heal, count - before.mark)
    } else {
        None
    };
    (hidden, rest, Pending::at(count))
}

/// How much of the way from `base` to `count` is a new imbalance. Going back towards 0 undoes an
/// older one and is no one's fault; crossing 0 is, for the part beyond it.
const fn blame(base: i32, count: i32) -> i32 {
    if base >= 0 && count >= 0 {
        if count > base { count - base } else { 0 }
    } else if base <= 0 && count <= 0 {
        if count < base { count - base } else { 0 }
    } else {
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CLEAN: Pending = Pending::at(0);

    fn found(class: Class, enter: i32, exit: i32, delta: i32) -> Option<Finding> {
        Some(Finding {
            class,
            enter,
            exit,
            delta,
        })
    }

    /// Check that a plain leak is reported by the call that made it, and only by that call.
    #[test]
    fn leak_is_reported_once() {
        let (hidden, rest, state) = exit(CLEAN, 1);
        assert_eq!((hidden, rest), (None, found(Class::Leak, 0, 1, 1)));
        let (outside, healed, state) = enter(state, 1);
        assert_eq!((outside, healed), (None, None));
        let (hidden, rest, _) = exit(state, 1);
        assert_eq!((hidden, rest), (None, None));
    }

    /// Check that a leak followed by a sleep in the same call is masked: 0 -> 0, +1.
    #[test]
    fn leak_then_sleep_is_masked() {
        let (hidden, rest, state) = exit(reset(CLEAN, 1), 0);
        assert_eq!((hidden, rest), (found(Class::Masked, 0, 0, 1), None));
        assert!(state.is_settled());
    }

    /// Check that an innocent later call that sleeps is a heal, and settles the task.
    #[test]
    fn sleep_after_a_leak_is_a_heal() {
        let (_, _, state) = exit(CLEAN, 1);
        let (_, _, state) = enter(state, 1);
        let (hidden, rest, state) = exit(reset(state, 1), 0);
        assert_eq!((hidden, rest), (None, found(Class::Heal, 1, 0, -1)));
        assert!(state.is_settled());
    }

    /// Check that a call which inherits one, leaks another and sleeps is blamed for its own only.
    #[test]
    fn inherited_and_own_are_told_apart() {
        let (_, _, state) = exit(CLEAN, 1);
        let (_, _, state) = enter(state, 1);
        let (hidden, rest, _) = exit(reset(state, 3), 0);
        assert_eq!(hidden, found(Class::Masked, 1, 0, 2));
        assert_eq!(rest, found(Class::Heal, 1, 0, -1));
    }

    /// Check that a call which slept away an inherited count and then leaks is blamed, though its
    /// entry and exit agree.
    #[test]
    fn leak_after_heal_is_a_leak() {
        let (_, _, state) = exit(CLEAN, 1);
        let (_, _, state) = enter(state, 1);
        let (hidden, rest, _) = exit(reset(state, 1), 1);
        assert_eq!((hidden, rest), (None, found(Class::Leak, 1, 1, 1)));
    }

    /// Check that one enable too many is an underflow, masked or not.
    #[test]
    fn release_too_many_is_an_underflow() {
        let (_, rest, _) = exit(CLEAN, -1);
        assert_eq!(rest, found(Class::Underflow, 0, -1, -1));
        let (hidden, rest, _) = exit(reset(CLEAN, -1), 0);
        assert_eq!((hidden, rest), (found(Class::Masked, 0, 0, -1), None));
    }

    /// Check that two sleeps do not hide a raise and its release: `spin_lock()`, a sleep,
    /// `spin_unlock()`, a sleep.
    #[test]
    fn two_resets_do_not_excuse_each_other() {
        let (hidden, rest, _) = exit(reset(reset(CLEAN, 1), -1), 0);
        assert_eq!((hidden, rest), (found(Class::Masked, 0, 0, 1), None));
        let (hidden, rest, _) = exit(reset(reset(CLEAN, 1), 2), 0);
        assert_eq!((hidden, rest), (found(Class::Masked, 0, 0, 3), None));
    }

    /// Check that what changes between two calls is outside, and a reset between them is not.
    #[test]
    fn between_calls() {
        assert_eq!(enter(CLEAN, 1).0, found(Class::Outside, 0, 1, 1));
        let (_, _, leaked) = exit(CLEAN, 1);
        let (outside, healed, _) = enter(reset(leaked, 1), 0);
        assert_eq!((outside, healed), (None, found(Class::Heal, 1, 0, -1)));
        let (outside, healed, _) = enter(leaked, 0);
        assert_eq!((outside, healed), (None, None));
        assert_eq!(enter(reset(CLEAN, 1), 0).1, None);
        assert_eq!(enter(reset(leaked, 2), 0).0, found(Class::Outside, 1, 0, 1));
        assert_eq!(enter(reset(CLEAN, 1), 0).0, found(Class::Outside, 0, 0, 1));
    }

    /// Check that raw samples of both layouts become small signed numbers.
    #[test]
    fn samples_are_normalized() {
        let (word, long) = (0x7fff_ffff, 0xffff_ffff);
        assert_eq!(normalize(0x8000_0001, word, 1), 0);
        assert_eq!(normalize(0x0000_0202, word, 1), 0x201);
        assert_eq!(normalize(0x7fff_ffff, word, 0), -1);
        assert_eq!(normalize(0x8000_0000, word, 1), -1);
        assert_eq!(normalize(0xffff_ffff, long, 0), -1);
        assert_eq!(normalize(1, long, 0), 1);
        // Only bottom halves: what else the count holds is nobody's business.
        assert_eq!(normalize(0x8000_0203, 0xff00, 0), 0x200);
        assert_eq!(normalize(0x7fff_fe00, 0xff00, 0), -0x200);
        assert_eq!(normalize(5, 0, 0), 0);
    }

    /// What a simulated kernel does to one task.
    #[derive(Clone, Debug)]
    enum Step {
        /// One `preempt_disable()` too many, this often.
        Leak(i32),
        /// The task sleeps: a raised count is reset, through `__schedule_bug`.
        Sleep,
        /// The running call returns, or the next one begins.
        Tracepoint,
    }

    fn steps() -> impl Strategy<Value = std::vec::Vec<Step>> {
        proptest::collection::vec(
            prop_oneof![
                (1..4i32).prop_map(Step::Leak),
                Just(Step::Sleep),
                Just(Step::Tracepoint),
            ],
            0..64,
        )
    }

    extern crate std;

    proptest! {
        /// Check that in every history of leaks and sleeps the reported deltas add up to exactly
        /// what leaked, each in the call (or between the calls) that did it.
        #[test]
        fn every_leak_is_blamed_once(history in steps()) {
            let (mut state, mut count, mut owed, mut inside) = (CLEAN, 0, 0, true);
            for step in history {
                match step {
                    Step::Leak(by) => {
                        count += by;
                        owed += by;
                    }
                    Step::Sleep => {
                        if count != 0 {
                            state = reset(state, count);
                            count = 0;
                        }
                    }
                    Step::Tracepoint => {
                        let mut reported = 0;
                        if inside {
                            let (hidden, rest, next) = exit(state, count);
                            for finding in [hidden, rest].into_iter().flatten() {
                                if finding.class.is_leak() {
                                    reported += finding.delta;
                                }
                            }
                            state = next;
                        } else {
                            let (finding, _, next) = enter(state, count);
                            reported += finding.map_or(0, |finding| finding.delta);
                            state = next;
                        }
                        prop_assert_eq!(reported, owed);
                        prop_assert_eq!(state.is_settled(), count == 0);
                        owed = 0;
                        inside = !inside;
                    }
                }
            }
        }

        /// Check that whichever runs the kernel skips, no leak is lost: what is told at the next tracepoint
        /// that is seen adds up to what leaked since the last one. And that up to the first skipped run,
        /// which is how long the loader calls findings proven, each is told where it was made.
        #[test]
        fn skipped_runs_lose_nothing_and_accuse_nobody(
            history in steps(),
            skips in proptest::collection::vec(any::<bool>(), 64),
        ) {
            let (mut state, mut count, mut owed) = (CLEAN, 0, 0);
            let (mut inside, mut all_seen) = (true, true);
            for (step, is_skipped) in history.into_iter().zip(skips) {
                match step {
                    Step::Leak(by) => {
                        count += by;
                        owed += by;
                    }
                    Step::Sleep => {
                        if count != 0 {
                            state = reset(state, count);
                            count = 0;
                        }
                    }
                    Step::Tracepoint => {
                        let was_inside = inside;
                        inside = !inside;
                        if is_skipped {
                            all_seen = false;
                            continue;
                        }
                        let (first, second, next) = if was_inside {
                            exit(state, count)
                        } else {
                            enter(state, count)
                        };
                        state = next;
                        let told: std::vec::Vec<Finding> = [first, second]
                            .into_iter()
                            .flatten()
                            .filter(|finding| finding.class.is_leak())
                            .collect();
                        prop_assert_eq!(told.iter().map(|finding| finding.delta).sum::<i32>(), owed);
                        if all_seen {
                            let is_of_call = |finding: &Finding| finding.class != Class::Outside;
                            prop_assert!(told.iter().all(|finding| is_of_call(finding) == was_inside));
                        }
                        owed = 0;
                    }
                }
            }
        }

        /// Check that a task which never leaks is never a finding, however it sleeps.
        #[test]
        fn the_innocent_are_never_blamed(sleeps in 0..10) {
            let mut state = CLEAN;
            for _ in 0..sleeps {
                let (outside, healed, next) = enter(state, 0);
                prop_assert_eq!((outside, healed), (None, None));
                let (hidden, rest, next) = exit(next, 0);
                prop_assert_eq!((hidden, rest), (None, None));
                state = next;
            }
            prop_assert!(state.is_settled());
        }
    }
}
