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
    /// It slept while it held the count, and then gave back what it held. Nothing leaked, but the
    /// scheduler's reset made the correct release one too many: the count is now too low.
    Slept = 6,
}

impl Class {
    /// All of them, in order.
    pub const ALL: [Self; 6] = [
        Self::Leak,
        Self::Underflow,
        Self::Heal,
        Self::Masked,
        Self::Outside,
        Self::Slept,
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
            Self::Slept => "slept",
        }
    }

    /// Whether this class counts for the verdict and the exit status: all but heal.
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
    /// What leaked (positive) or was released too often (negative); of `slept`, what was held.
    pub delta: i32,
}

/// What one tracepoint makes of a task. What none of the four holds is nobody's finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judged {
    /// `heal`: what was undone of an earlier leak.
    pub healed: Option<Finding>,
    /// `slept`: what was held over a sleep and given back.
    pub slept: Option<Finding>,
    /// `masked`: what a reset hid and nobody gave back.
    pub hidden: Option<Finding>,
    /// `leak`, `underflow` or `outside`: what is left.
    pub rest: Option<Finding>,
    /// What is remembered from here on.
    pub after: Pending,
}

/// What is remembered of a task while something is unsettled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Pending {
    /// The count at the last tracepoint.
    pub mark: i32,
    /// The part of the present count that is already accounted for: `mark`, or 0 after a reset.
    pub base: i32,
    /// What resets took away since `mark` that nobody had reported or given back.
    pub masked: i32,
    /// What they took away that was given back since.
    pub slept: i32,
    /// Resets since `mark`.
    pub resets: u32,
    /// Keeps the size a multiple of 8.
    pub reserved: u32,
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
            slept: 0,
            resets: 0,
            reserved: 0,
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
    let hidden = blame(before.base, count);
    Pending {
        mark: before.mark,
        base: 0,
        masked: before.masked + hidden,
        slept: together(before.slept, given_back(before.masked, hidden)),
        resets: before.resets + 1,
        reserved: 0,
    }
}

/// How much of what a reset took away was given back by `change`, field by field; with the sign of
/// `hidden`.
///
/// After a raise was taken away, its own release is one too many: so what has the other sign is taken
/// for that release, as far as both go.
#[inline(always)]
#[must_use]
pub fn given_back(hidden: i32, change: i32) -> i32 {
    if hidden == 0 || change == 0 || (hidden < 0) == (change < 0) {
        return 0;
    }
    let (held, back) = (hidden.unsigned_abs(), change.unsigned_abs());
    let both = lesser(held, back, 0)
        | lesser(held, back, 8)
        | lesser(held, back, 16)
        | lesser(held, back, 24);
    if hidden < 0 {
        -both.cast_signed()
    } else {
        both.cast_signed()
    }
}

/// The lesser of two bytes, in its place. Without a branch, of which the verifier would follow both.
#[inline(always)]
const fn lesser(a: u32, b: u32, shift: u32) -> u32 {
    let (a, b) = ((a >> shift & 0xff) as i32, (b >> shift & 0xff) as i32);
    let difference = a - b;
    ((b + (difference & difference >> 31)) as u32) << shift
}

/// Two sections that slept: what the first held stands for both where their signs differ.
const fn together(first: i32, next: i32) -> i32 {
    if first != 0 && next != 0 && (first < 0) != (next < 0) {
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
pub fn enter(before: Pending, count: i32) -> Judged {
    let left = blame(before.base, count);
    let finding = finding(before, count);
    Judged {
        healed: between(before),
        slept: finding(Class::Slept, slept(before, left)),
        hidden: None,
        rest: finding(Class::Outside, before.masked + left),
        after: Pending::at(count),
    }
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

/// A system call ends and sees `count`.
#[inline(always)]
#[must_use]
pub fn exit(before: Pending, count: i32) -> Judged {
    let left = blame(before.base, count);
    let back = given_back(before.masked, left);
    let rest = left + back;
    let finding = finding(before, count);
    let healed = if before.resets == 0 && left == 0 && before.mark != 0 {
        finding(Class::Heal, count - before.mark)
    } else {
        between(before)
    };
    Judged {
        healed,
        slept: finding(Class::Slept, slept(before, left)),
        hidden: finding(Class::Masked, before.masked - back),
        rest: finding(
            if rest > 0 {
                Class::Leak
            } else {
                Class::Underflow
            },
            rest,
        ),
        after: Pending::at(count),
    }
}

/// What was held over a sleep, up to a tracepoint at which `left` is new.
#[inline(always)]
fn slept(before: Pending, left: i32) -> i32 {
    together(before.slept, given_back(before.masked, left))
}

/// Makes findings of this tracepoint; none of 0.
#[inline(always)]
fn finding(before: Pending, count: i32) -> impl Fn(Class, i32) -> Option<Finding> {
    move |class, delta| {
        (delta != 0).then_some(Finding {
            class,
            enter: before.mark,
            exit: count,
            delta,
        })
    }
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

    /// The findings, in the order in which they are told.
    fn told(judged: Judged) -> std::vec::Vec<(Class, i32, i32, i32)> {
        let Judged {
            healed,
            slept,
            hidden,
            rest,
            ..
        } = judged;
        [healed, slept, hidden, rest]
            .into_iter()
            .flatten()
            .map(|found| (found.class, found.enter, found.exit, found.delta))
            .collect()
    }

    /// Check that a plain leak is reported by the call that made it, and only by that call.
    #[test]
    fn leak_is_reported_once() {
        let leaked = exit(CLEAN, 1);
        assert_eq!(told(leaked), [(Class::Leak, 0, 1, 1)]);
        let next = enter(leaked.after, 1);
        assert_eq!(told(next), []);
        assert_eq!(told(exit(next.after, 1)), []);
    }

    /// Check that a leak followed by a sleep in the same call is masked: 0 -> 0, +1.
    #[test]
    fn leak_then_sleep_is_masked() {
        let leaked = exit(reset(CLEAN, 1), 0);
        assert_eq!(told(leaked), [(Class::Masked, 0, 0, 1)]);
        assert!(leaked.after.is_settled());
    }

    /// Check that an innocent later call that sleeps is a heal, and settles the task.
    #[test]
    fn sleep_after_a_leak_is_a_heal() {
        let state = enter(exit(CLEAN, 1).after, 1).after;
        let healed = exit(reset(state, 1), 0);
        assert_eq!(told(healed), [(Class::Heal, 1, 0, -1)]);
        assert!(healed.after.is_settled());
    }

    /// Check that a call which inherits one, leaks another and sleeps is blamed for its own only.
    #[test]
    fn inherited_and_own_are_told_apart() {
        let state = enter(exit(CLEAN, 1).after, 1).after;
        assert_eq!(
            told(exit(reset(state, 3), 0)),
            [(Class::Heal, 1, 0, -1), (Class::Masked, 1, 0, 2)]
        );
    }

    /// Check that a call which slept away an inherited count and then leaks is blamed, though its
    /// entry and exit agree, and that the first leak's end is told.
    #[test]
    fn leak_after_heal_is_a_leak() {
        let state = enter(exit(CLEAN, 1).after, 1).after;
        assert_eq!(
            told(exit(reset(state, 1), 1)),
            [(Class::Heal, 1, 0, -1), (Class::Leak, 1, 1, 1)]
        );
    }

    /// Check that one enable too many is an underflow, masked or not.
    #[test]
    fn release_too_many_is_an_underflow() {
        assert_eq!(told(exit(CLEAN, -1)), [(Class::Underflow, 0, -1, -1)]);
        let hidden = exit(reset(CLEAN, -1), 0);
        assert_eq!(told(hidden), [(Class::Masked, 0, 0, -1)]);
    }

    /// Check that `spin_lock()`, a sleep, `spin_unlock()` is one finding, of what was held, and that
    /// what user mode then carries is undone as an earlier call's.
    #[test]
    fn slept_in_its_own_section() {
        let slept = exit(reset(CLEAN, 1), -1);
        assert_eq!(told(slept), [(Class::Slept, 0, -1, 1)]);
        let next = exit(reset(enter(slept.after, -1).after, -1), 0);
        assert_eq!(told(next), [(Class::Heal, -1, 0, 1)]);
        assert!(next.after.is_settled());
        // spin_lock_bh(), and a second sleep, before the release and after it.
        let both = exit(reset(CLEAN, 0x201), -0x201);
        assert_eq!(told(both), [(Class::Slept, 0, -0x201, 0x201)]);
        let nested = exit(reset(reset(CLEAN, 1), 1), -2);
        assert_eq!(told(nested), [(Class::Slept, 0, -2, 2)]);
        let again = exit(reset(reset(CLEAN, 1), -1), 0);
        assert_eq!(told(again), [(Class::Slept, 0, 0, 1)]);
        assert!(again.after.is_settled());
        // Between two calls, and given back before it was taken.
        assert_eq!(told(enter(reset(CLEAN, 1), -1)), [(Class::Slept, 0, -1, 1)]);
        assert_eq!(told(exit(reset(CLEAN, -1), 1)), [(Class::Slept, 0, 1, -1)]);
    }

    /// Check that a leak beside such a section is told besides, and what is given back of another
    /// kind or beyond it.
    #[test]
    fn leaks_beside_a_section_that_slept() {
        let more = exit(reset(CLEAN, 2), -1);
        assert_eq!(
            told(more),
            [(Class::Slept, 0, -1, 1), (Class::Masked, 0, -1, 1)]
        );
        let less = exit(reset(CLEAN, 1), -2);
        assert_eq!(
            told(less),
            [(Class::Slept, 0, -2, 1), (Class::Underflow, 0, -2, -1)]
        );
        let other = exit(reset(CLEAN, 0x200), -1);
        assert_eq!(
            told(other),
            [(Class::Masked, 0, -1, 0x200), (Class::Underflow, 0, -1, -1)]
        );
        // One more disabled than enabled: counts cannot tell which of the two slept.
        assert_eq!(told(exit(reset(CLEAN, 1), 0)), [(Class::Masked, 0, 0, 1)]);
        let twice = exit(reset(reset(CLEAN, 1), 2), 0);
        assert_eq!(told(twice), [(Class::Masked, 0, 0, 3)]);
    }

    /// Check that what was given back is counted field by field.
    #[test]
    fn given_back_by_field() {
        assert_eq!(given_back(0x201, -0x201), 0x201);
        assert_eq!(given_back(0x201, -0x1), 0x1);
        assert_eq!(given_back(0x200, -0x1), 0);
        assert_eq!(given_back(-0x203, 0x402), -0x202);
        assert_eq!(given_back(1, 1), 0);
        assert_eq!(given_back(0, -1), 0);
    }

    /// Check that what changes between two calls is outside, and a reset between them is not.
    #[test]
    fn between_calls() {
        assert_eq!(told(enter(CLEAN, 1)), [(Class::Outside, 0, 1, 1)]);
        let leaked = exit(CLEAN, 1).after;
        assert_eq!(told(enter(reset(leaked, 1), 0)), [(Class::Heal, 1, 0, -1)]);
        assert_eq!(told(enter(leaked, 0)), []);
        assert_eq!(
            told(enter(reset(leaked, 2), 0)),
            [(Class::Heal, 1, 0, -1), (Class::Outside, 1, 0, 1)]
        );
        assert_eq!(told(enter(reset(CLEAN, 1), 0)), [(Class::Outside, 0, 0, 1)]);
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
        /// It takes so much, sleeps so often, and gives back what it took.
        Section(i32, i32),
        /// The running call returns, or the next one begins.
        Tracepoint,
    }

    fn steps() -> impl Strategy<Value = std::vec::Vec<Step>> {
        proptest::collection::vec(
            prop_oneof![
                (1..4i32).prop_map(Step::Leak),
                Just(Step::Sleep),
                (1..4i32, 0..3).prop_map(|(held, sleeps)| Step::Section(held, sleeps)),
                Just(Step::Tracepoint),
            ],
            0..64,
        )
    }

    extern crate std;

    /// A task and what of its leaks is not reported yet.
    #[derive(Clone, Copy)]
    struct Model {
        state: Pending,
        count: i32,
        owed: i32,
    }

    impl Model {
        const NEW: Self = Self {
            state: CLEAN,
            count: 0,
            owed: 0,
        };

        fn sleep(&mut self) {
            if self.count != 0 {
                self.state = reset(self.state, self.count);
                self.count = 0;
            }
        }

        fn step(&mut self, step: &Step) {
            match *step {
                Step::Leak(by) => {
                    self.count += by;
                    self.owed += by;
                }
                Step::Sleep => self.sleep(),
                Step::Section(held, sleeps) => {
                    self.count += held;
                    for _ in 0..sleeps {
                        self.sleep();
                    }
                    self.count -= held;
                }
                Step::Tracepoint => {}
            }
        }

        /// What is told at a tracepoint. A count below 0 that it leaves is reset before anybody raises
        /// it: that would be told as a heal.
        fn tracepoint(&mut self, ends: bool) -> std::vec::Vec<(Class, i32)> {
            let judged = if ends {
                exit(self.state, self.count)
            } else {
                enter(self.state, self.count)
            };
            self.state = judged.after;
            assert_eq!(self.state.is_settled(), self.count == 0);
            if self.count < 0 {
                self.sleep();
            }
            told(judged)
                .into_iter()
                .map(|(class, _, _, delta)| (class, delta))
                .filter(|(class, _)| class.is_leak() && *class != Class::Slept)
                .collect()
        }
    }

    proptest! {
        /// Check that in every history of leaks, sleeps and sections the reported deltas add up to
        /// exactly what leaked, each in the call (or between the calls) that did it.
        #[test]
        fn every_leak_is_blamed_once(history in steps()) {
            let (mut task, mut inside) = (Model::NEW, true);
            for step in history {
                task.step(&step);
                if let Step::Tracepoint = step {
                    let told = task.tracepoint(inside);
                    prop_assert_eq!(told.iter().map(|(_, delta)| delta).sum::<i32>(), task.owed);
                    task.owed = 0;
                    inside = !inside;
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
            let (mut task, mut inside, mut all_seen) = (Model::NEW, true, true);
            for (step, is_skipped) in history.into_iter().zip(skips) {
                task.step(&step);
                if let Step::Tracepoint = step {
                    let was_inside = inside;
                    inside = !inside;
                    if is_skipped {
                        all_seen = false;
                        continue;
                    }
                    let told = task.tracepoint(was_inside);
                    prop_assert_eq!(told.iter().map(|(_, delta)| delta).sum::<i32>(), task.owed);
                    if all_seen {
                        let is_of_call = |class: Class| class != Class::Outside;
                        prop_assert!(told.iter().all(|(class, _)| is_of_call(*class) == was_inside));
                    }
                    task.owed = 0;
                }
            }
        }

        /// Check that a task which never leaks is never a finding, however it sleeps.
        #[test]
        fn the_innocent_are_never_blamed(sleeps in 0..10) {
            let mut state = CLEAN;
            for _ in 0..sleeps {
                let begun = enter(state, 0);
                prop_assert_eq!(told(begun), []);
                let ended = exit(begun.after, 0);
                prop_assert_eq!(told(ended), []);
                state = ended.after;
            }
            prop_assert!(state.is_settled());
        }
    }
}
