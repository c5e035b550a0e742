//! What holds for every program: one unbalanced place in a balanced one is found, and a damaged
//! recording never makes anybody certain.

use std::time::Instant;

use proptest::{collection::vec, prelude::*, sample::Index};

use super::{
    machine::{Call, Ran, Step},
    *,
};

/// A piece of a balanced program.
#[derive(Clone, Debug)]
enum Piece {
    Call(Vec<Piece>),
    /// A call of the function itself.
    Recursion(Vec<Piece>),
    /// `_raw_spin_lock()` and its unlock.
    Locked(Vec<Piece>),
    /// `preempt_disable()` and `preempt_enable()`.
    Disabled(Vec<Piece>),
    /// A function that takes a lock and one that gives it back, by any name.
    Section(Vec<Piece>),
    /// `local_bh_disable()` and `local_bh_enable()`.
    BhDisabled(Vec<Piece>),
    /// `_raw_spin_lock_bh()` and its unlock.
    BhLocked(Vec<Piece>),
    Interrupt,
}

fn body() -> impl Strategy<Value = Vec<Piece>> {
    let leaf = prop_oneof![Just(Piece::Interrupt), Just(Piece::Call(vec![]))];
    let piece = leaf.prop_recursive(5, 40, 4, |piece| {
        let body = || vec(piece.clone(), 0..4);
        prop_oneof![
            4 => body().prop_map(Piece::Call),
            1 => body().prop_map(Piece::Recursion),
            2 => body().prop_map(Piece::Locked),
            1 => body().prop_map(Piece::Disabled),
            1 => body().prop_map(Piece::Section),
            1 => body().prop_map(Piece::BhDisabled),
            1 => body().prop_map(Piece::BhLocked),
        ]
    });
    vec(piece, 1..5)
}

/// What is wrong with one function.
#[derive(Clone, Copy, Debug)]
enum Fault {
    Raise(i32),
    Lock,
    Unlock,
    /// One half of a listed pair, and one of a pair that is none but in name.
    Fpu(bool),
    Half(&'static str, i32),
    Enable(i32),
    BhDisable,
    /// The same, inlined.
    BhRaise,
    BhLock,
    BhEnable,
    /// Not the function, but an interrupt that comes while it runs.
    Interrupt(i32),
}

impl Fault {
    fn step(self) -> Step {
        let call = |name| Step::Call(Call::new(name, vec![]));
        match self {
            Self::Raise(levels) => Step::Preempt(levels),
            Self::Lock => call("_raw_spin_lock"),
            Self::Unlock => call("_raw_spin_unlock"),
            Self::Fpu(true) => call("kernel_fpu_begin_mask"),
            Self::Fpu(false) => call("kernel_fpu_end"),
            Self::Half(name, by) => Step::Call(Call::new(name, vec![Step::Preempt(by)])),
            Self::Enable(levels) => Step::Preempt(-levels),
            Self::BhDisable => call("__local_bh_disable_ip"),
            Self::BhRaise => Step::Bh(1),
            Self::BhLock => call("_raw_spin_lock_bh"),
            // This one is never inlined.
            Self::BhEnable => call("__local_bh_enable_ip"),
            Self::Interrupt(leaves) => Step::Interrupt { leaves },
        }
    }

    fn bits(self) -> (i32, i32) {
        match self {
            Self::Raise(levels) => (levels, 0),
            Self::Enable(levels) => (-levels, 0),
            Self::Lock | Self::Fpu(true) => (1, 0),
            Self::Unlock | Self::Fpu(false) => (-1, 0),
            Self::Half(_, by) => (by, 0),
            Self::BhDisable | Self::BhRaise => (0, 1),
            Self::BhLock => (1, 1),
            Self::BhEnable => (0, -1),
            Self::Interrupt(leaves) => (leaves, 0),
        }
    }
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        (1..4).prop_map(Fault::Raise),
        Just(Fault::Raise(20)),
        Just(Fault::Lock),
        Just(Fault::Unlock),
        any::<bool>().prop_map(Fault::Fpu),
        Just(Fault::Half("dev_begin", 1)),
        Just(Fault::Half("zcomp_stream_get", 1)),
        Just(Fault::Half("try_get_fmt_tmp_buf", 1)),
        Just(Fault::Half("dev_end", -1)),
        Just(Fault::Enable(1)),
        Just(Fault::BhDisable),
        Just(Fault::BhRaise),
        Just(Fault::BhLock),
        Just(Fault::BhEnable),
        Just(Fault::Interrupt(1)),
        Just(Fault::Interrupt(-1)),
    ]
}

fn recorder() -> impl Strategy<Value = Recorder> {
    prop_oneof![
        Just(Recorder::V6_1),
        Just(Recorder::V7_3),
        Just(Recorder::PLAIN)
    ]
}

/// Makes a program of pieces; no two functions have the same name but recursive ones.
#[derive(Default)]
struct Builder {
    names: usize,
    unlock_is_inlined: bool,
    bh_is_inlined: bool,
}

impl Builder {
    fn call(&mut self, name: &str, body: &[Piece]) -> Call {
        let mut steps = Vec::new();
        self.steps(name, body, &mut steps);
        Call::new(name, steps)
    }

    fn steps(&mut self, name: &str, body: &[Piece], steps: &mut Vec<Step>) {
        for piece in body {
            match piece {
                Piece::Call(body) => {
                    let name = self.name();
                    steps.push(Step::Call(self.call(&name, body)));
                }
                Piece::Recursion(body) => steps.push(Step::Call(self.call(name, body))),
                Piece::Locked(body) => {
                    steps.push(Fault::Lock.step());
                    self.steps(name, body, steps);
                    // The same kernel has all of them inlined, or none.
                    let inlined = self.unlock_is_inlined;
                    let unlock = if inlined {
                        Fault::Enable(1)
                    } else {
                        Fault::Unlock
                    };
                    steps.push(unlock.step());
                }
                Piece::Disabled(body) => {
                    steps.push(Fault::Raise(1).step());
                    self.steps(name, body, steps);
                    steps.push(Fault::Enable(1).step());
                }
                Piece::Section(body) => {
                    let section = self.name();
                    let end = |word: &str, by| {
                        let name = format!("{section}_{word}");
                        Step::Call(Call::new(&name, vec![Step::Preempt(by)]))
                    };
                    steps.push(end("begin", 1));
                    self.steps(name, body, steps);
                    steps.push(end("end", -1));
                }
                Piece::BhDisabled(body) => {
                    let inlined = self.bh_is_inlined;
                    let disable = if inlined {
                        Fault::BhRaise
                    } else {
                        Fault::BhDisable
                    };
                    steps.push(disable.step());
                    self.steps(name, body, steps);
                    steps.push(Fault::BhEnable.step());
                }
                Piece::BhLocked(body) => {
                    steps.push(Fault::BhLock.step());
                    self.steps(name, body, steps);
                    steps.push(Step::Call(Call::new("_raw_spin_unlock_bh", vec![])));
                }
                Piece::Interrupt => steps.push(Step::Interrupt { leaves: 0 }),
            }
        }
    }

    fn name(&mut self) -> String {
        self.names += 1;
        format!("f{}", self.names)
    }
}

/// The number of the program's calls that may be at fault.
fn count(call: &Call) -> usize {
    let below = call.steps.iter().map(|step| match step {
        Step::Call(call) => count(call),
        _ => 0,
    });
    usize::from(is_suspect(call)) + below.sum::<usize>()
}

fn is_suspect(call: &Call) -> bool {
    let name = &call.name;
    !name.starts_with('_') && !name.ends_with("_begin") && !name.ends_with("_end")
}

/// The call of this number.
fn nth<'a>(call: &'a mut Call, number: &mut usize) -> Option<&'a mut Call> {
    if is_suspect(call) {
        if *number == 0 {
            return Some(call);
        }
        *number -= 1;
    }
    call.steps.iter_mut().find_map(|step| match step {
        Step::Call(call) => nth(call, number),
        _ => None,
    })
}

/// A program with one fault, and perhaps a sleep somewhere behind it in the same function.
fn program() -> impl Strategy<Value = (Call, Fault)> {
    let sleep = proptest::option::of((any::<Index>(), any::<bool>()));
    (
        body(),
        any::<(bool, bool)>(),
        fault(),
        any::<Index>(),
        any::<Index>(),
        sleep,
    )
        .prop_map(|(body, inlined, fault, who, place, sleep)| {
            let (unlock_is_inlined, bh_is_inlined) = inlined;
            let mut builder = Builder {
                unlock_is_inlined,
                bh_is_inlined,
                ..Builder::default()
            };
            let mut program = builder.call("sys", &body);
            let mut number = who.index(count(&program));
            let guilty = nth(&mut program, &mut number).unwrap();
            guilty.marked = true;
            let place = place.index(guilty.steps.len() + 1);
            guilty.steps.insert(place, fault.step());
            if let Some((later, blind)) = sleep {
                let later = place + 1 + later.index(guilty.steps.len() - place);
                guilty.steps.insert(later, Step::Sleep { blind });
            }
            (program, fault)
        })
}

fn at_entry(located: &Located, owner: &Owner) -> Option<u64> {
    located.tree.frames[owner.frame].entry.map(|at| at.time)
}

proptest! {
    /// Check that the function at fault is found, with what it did, and others are only said to have
    /// slept with a lock; where the count went beyond what can be recorded, nobody is accused for
    /// certain who did nothing.
    #[test]
    fn the_fault_is_found((program, fault) in program(), recorder in recorder()) {
        let ran = Machine::run(recorder, &program);
        let located = locate(&ran.recording, &ran.symbols, &ran.wanted);
        let told = told::owners(&located);
        let found = |owner: &&Owner| at_entry(&located, owner) == ran.marked;
        let sleeps = |owner: &Owner| owner.kind == Kind::Slept;
        let unclear = |owner: &Owner| owner.certainty == Certainty::Unclear;
        // A name says a little: nobody is certain, and the guilty one is named at least.
        if matches!(fault, Fault::Half(..)) {
            let named = |frame: &usize| located.tree.frames[*frame].entry.map(|at| at.time) == ran.marked;
            let mut owners = located.owners.iter().filter(|owner| !sleeps(owner));
            prop_assert!(owners.clone().all(unclear), "{}", told);
            let told_of = owners.any(|owner| named(&owner.frame) || owner.rivals.iter().any(named));
            prop_assert!(ran.beyond || ran.sank || told_of, "{}", told);
            return Ok(());
        }
        // An interrupt's handler is not recorded: nobody is certain.
        if matches!(fault, Fault::Interrupt(_)) {
            prop_assert!(located.owners.iter().all(|owner| sleeps(owner) || unclear(owner)), "{}", told);
            return Ok(());
        }
        // Of softirqs that are disabled twice the recorder shows once: the innocent are not certain.
        if ran.unseen {
            let mut others = located.owners.iter().filter(|owner| !found(owner) && !sleeps(owner));
            prop_assert!(others.all(unclear), "{}", told);
            return Ok(());
        }
        let alone = located.owners.iter().all(|owner| found(&owner) || sleeps(owner));
        let is_told = located.owners.iter().any(|owner| found(&owner) && !sleeps(owner));
        if (ran.beyond || ran.sank) && !(alone && is_told) {
            prop_assert!(located.owners.iter().all(|owner| sleeps(owner) || unclear(owner)), "{}", told);
        } else {
            prop_assert!(alone, "{}", told);
            let owner = located.owners.first();
            prop_assert!(owner.is_some_and(|owner| found(&owner) && !sleeps(owner)), "{}", told);
            let owner = owner.unwrap();
            // Where the numbers end a doubt is right, too: a release below -1 is not seen.
            // And an interrupt may always be meant where one came.
            let is_interrupt = |frame: &usize| located.tree.frames[*frame].interrupt;
            let interrupted = !owner.rivals.is_empty() && owner.rivals.iter().all(is_interrupt);
            let doubted = (ran.beyond || ran.sank || interrupted) && unclear(owner);
            prop_assert!(doubted || owner.certainty == Certainty::Certain, "{}", told);
            let doubted = || located.owners.iter().any(unclear);
            if !ran.beyond && !ran.sank && !doubted() {
                let owners = || located.owners.iter().filter(|owner| !sleeps(owner));
                let preempt: i32 = owners().map(|owner| owner.preempt).sum();
                let bh: i32 = owners().map(|owner| owner.bh).sum();
                prop_assert_eq!((preempt, bh), fault.bits(), "{}", told);
            }
        }
        prop_assert!(ran.wanted.masked || !located.owners.iter().any(sleeps), "{}", told);
    }

    /// Check that a balanced program has no owner.
    #[test]
    fn nobody_is_accused_without_a_fault(body in body(), recorder in recorder()) {
        let program = Builder::default().call("sys", &body);
        let ran = Machine::run(recorder, &program);
        let located = locate(&ran.recording, &ran.symbols, &ran.wanted);
        prop_assert_eq!(told::owners(&located), "");
    }

    /// Check that nobody is certain where moments were dropped.
    #[test]
    fn losses_leave_nobody_certain(
        (program, _) in program(),
        recorder in recorder(),
        dropped in vec(any::<Index>(), 1..8),
    ) {
        let Ran { mut recording, symbols, wanted, .. } = Machine::run(recorder, &program);
        for index in dropped {
            if !recording.moments.is_empty() {
                recording.moments.remove(index.index(recording.moments.len()));
                recording.losses.moments += 1;
            }
        }
        let located = locate(&recording, &symbols, &wanted);
        prop_assert!(located.owners.iter().all(|owner| owner.certainty != Certainty::Certain));
    }

    /// Check that no recording is too odd.
    #[test]
    fn any_recording_is_taken(
        moments in vec(moment(), 0..200),
        (preempt, bh, masked) in any::<(i32, i32, bool)>(),
    ) {
        let symbols = NAMES.iter().enumerate().map(|(address, name)| (address as u64, Symbol {
            name: (*name).to_owned(),
            module: None,
            source: None,
        }));
        let recording = Recording { moments, ..Recording::default() };
        let located = locate(&recording, &symbols.collect(), &Wanted { preempt, bh, masked });
        for (index, frame) in located.tree.frames.iter().enumerate() {
            prop_assert!(frame.parent.is_none_or(|parent| parent < index));
            prop_assert!(frame.children.iter().all(|&child| located.tree.frames[child].parent == Some(index)));
        }
        for owner in &located.owners {
            let frame = &located.tree.frames[owner.frame];
            prop_assert!(owner.between.start <= owner.between.end);
            prop_assert!(owner.between.end <= frame.children.len());
        }
    }
}

/// Names that mean something.
const NAMES: &[&str] = &[
    "f",
    "g",
    "_raw_spin_lock",
    "_raw_spin_unlock",
    "schedule",
    "__schedule_bug",
    "irq_enter_rcu",
    "a_lock",
    "a_unlock",
    "do_exit",
];

fn moment() -> impl Strategy<Value = Moment> {
    let level = prop_oneof![
        (
            -1..3i32,
            any::<bool>(),
            any::<Option<bool>>(),
            any::<bool>()
        ),
        any::<(i32, bool, Option<bool>, bool)>(),
    ];
    let depth = prop_oneof![9 => 0..6u32, 1 => any::<u32>()];
    (any::<bool>(), 0..12u64, depth, any::<u64>(), level).prop_map(
        |(entry, function, depth, time, (preempt, saturated, bh_off, interrupt))| Moment {
            end: if entry { End::Entry } else { End::Return },
            function,
            depth,
            time,
            cpu: 0,
            level: Level {
                preempt,
                saturated,
                bh_off,
                interrupt,
            },
        },
    )
}

/// A long call, leaky in the middle, with a lock held all the time.
fn long(calls: usize) -> Ran {
    let call = |name: &str| Step::Call(Call::new(name, vec![]));
    let mut steps = vec![call("_raw_spin_lock")];
    for number in 0..calls {
        let mut work = vec![call("_raw_spin_lock"), call("_raw_spin_unlock")];
        work.extend((number == calls / 2).then_some(Step::Preempt(1)));
        steps.push(Step::Call(Call::new("work", work)));
    }
    steps.push(call("_raw_spin_unlock"));
    Machine::run(Recorder::V6_1, &Call::new("sys", steps))
}

/// Check that time grows with the recording and not faster: a pairing of all with all would take
/// hours.
#[test]
fn a_long_recording_takes_no_longer_than_its_length() {
    let ran = long(20_000);
    assert_eq!(ran.recording.moments.len(), 120_006);
    let start = Instant::now();
    let located = locate(&ran.recording, &ran.symbols, &ran.wanted);
    let took = start.elapsed();
    assert_eq!(
        told::owners(&located),
        "leak work +1 after _raw_spin_unlock, certain"
    );
    assert!(took.as_secs() < 60, "{took:?}");
}

/// Check that neither a chain of a hundred thousand calls, nor as many leaks, exhausts the stack or
/// the clock.
#[test]
fn deep_and_leaky() {
    let mut moments = Vec::new();
    let many = 100_000;
    for depth in 0..many {
        moments.push(Moment {
            end: End::Entry,
            function: u64::from(depth % 3),
            depth,
            time: u64::from(depth),
            cpu: 0,
            level: Level {
                preempt: (depth % 14).cast_signed(),
                ..Level::default()
            },
        });
    }
    let recording = Recording {
        moments,
        ..Recording::default()
    };
    let start = Instant::now();
    let located = locate(&recording, &Symbols::new(), &Wanted::default());
    assert_eq!(located.tree.frames.len(), many as usize);
    assert!(start.elapsed().as_secs() < 60);
}
