//! A machine that runs programs of calls, changes of the count, sleeps and interrupts, as the
//! kernel would, and records them as ftrace would.
//!
//! A program is indented text. A line is one of
//!
//! - a function, with what it does below it; `?entry` and `?return` behind it for a moment that the
//!   recorder loses, `!` for a call that never returns. Locks (`_raw_spin_lock`) do what they do;
//! - `+1`, `-1`, `bh+1`, `bh-1`: a change in the own code of the function it stands in;
//! - `sleep`: a call of the scheduler, which resets a raised count; `blind sleep` where
//!   `__schedule_bug()` is not recorded;
//! - `interrupt`: one from a device, with softirqs at its end; `interrupt +1`: one whose handler leaks;
//! - `softirqs`: those that `local_bh_enable()` serves.

use std::fmt;

use super::*;

/// One thing that a function does.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Call(Call),
    Preempt(i32),
    Bh(i32),
    Field(i64),
    Sleep { blind: bool },
    Interrupt { leaves: i32 },
    Softirqs,
}

/// A function.
#[derive(Clone, Default)]
pub(super) struct Call {
    pub(super) name: String,
    pub(super) steps: Vec<Step>,
    pub(super) entry_lost: bool,
    pub(super) return_lost: bool,
    pub(super) never_returns: bool,
    /// Its entry is the one that [`Ran::marked`] tells the time of.
    pub(super) marked: bool,
}

impl Call {
    pub(super) fn new(name: &str, steps: Vec<Step>) -> Self {
        Self {
            name: name.to_owned(),
            steps,
            ..Self::default()
        }
    }
}

/// As the text it is read from.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn write(call: &Call, indent: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let mark = if call.marked { "   <- the fault" } else { "" };
            write!(f, "\n{:indent$}{}{mark}", "", call.name)?;
            let indent = indent + 2;
            for step in &call.steps {
                match step {
                    Step::Call(call) => write(call, indent, f)?,
                    Step::Preempt(by) => write!(f, "\n{:indent$}{by:+}", "")?,
                    Step::Bh(by) => write!(f, "\n{:indent$}bh{by:+}", "")?,
                    step => write!(f, "\n{:indent$}{step:?}", "")?,
                }
            }
            Ok(())
        }
        write(self, 0, f)
    }
}

/// What a kernel's recorder adds to the count by its own doing, at entries and at returns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recorder {
    entry: u32,
    ret: u32,
    bh: bool,
}

impl Recorder {
    pub(super) const V6_1: Self = Self {
        entry: 1,
        ret: 0,
        bh: true,
    };
    pub(super) const V7_3: Self = Self {
        entry: 1,
        ret: 1,
        bh: true,
    };
    pub(super) const PLAIN: Self = Self {
        entry: 0,
        ret: 0,
        bh: true,
    };
    pub(super) const WITHOUT_BH: Self = Self {
        bh: false,
        ..Self::V6_1
    };
}

/// What came of a program.
#[derive(Debug, Default)]
pub(super) struct Ran {
    pub(super) recording: Recording,
    pub(super) symbols: Symbols,
    pub(super) wanted: Wanted,
    /// When the marked call was entered.
    pub(super) marked: Option<u64>,
    /// Whether the count was ever more or less than can be recorded.
    pub(super) beyond: bool,
    /// Whether it was below 0 after a reset.
    pub(super) sank: bool,
    /// Whether a function's own code disabled softirqs that were disabled, or in a count below 0: both
    /// cannot be seen.
    pub(super) unseen: bool,
}

pub(super) struct Machine {
    recorder: Recorder,
    ran: Ran,
    count: u32,
    /// What resets took.
    taken: i32,
    time: u64,
    halted: bool,
}

/// The first address of the functions.
const TEXT: u64 = 0xffff_ffff_8100_0000;

impl Machine {
    pub(super) fn run(recorder: Recorder, program: &Call) -> Ran {
        let mut machine = Self {
            recorder,
            ran: Ran::default(),
            count: 0,
            taken: 0,
            time: 1000,
            halted: false,
        };
        machine.call(program, 0);
        let left = machine.count.cast_signed().wrapping_add(machine.taken);
        let bits = crate::leak::Bits::of(left, crate::leak::Layout::Word);
        machine.ran.wanted.preempt = bits.preempt;
        machine.ran.wanted.bh = bits.softirq / 2;
        machine.ran
    }

    fn call(&mut self, call: &Call, depth: u32) {
        let function = self.address(&call.name);
        if call.marked {
            self.ran.marked = Some(self.time + 1);
        }
        self.record(function, End::Entry, depth, call.entry_lost);
        let inlined = self.ran.unseen;
        for step in call.steps.iter().chain(&by_design(call)) {
            self.step(step, depth);
            // By its name it is known what that was.
            if call.name.ends_with("_bh") || call.name == "__local_bh_disable_ip" {
                self.ran.unseen = inlined;
            }
            if self.halted {
                return;
            }
        }
        if call.never_returns {
            self.halted = true;
            return;
        }
        self.record(function, End::Return, depth, call.return_lost);
    }

    fn step(&mut self, step: &Step, depth: u32) {
        match step {
            Step::Call(call) => self.call(call, depth + 1),
            Step::Preempt(by) => self.count = self.count.wrapping_add_signed(*by),
            Step::Bh(by) => self.softirqs(*by),
            Step::Field(by) => {
                self.count = self
                    .count
                    .wrapping_add(u32::try_from(by & 0xffff_ffff).unwrap());
            }
            Step::Sleep { blind } => self.sleep(*blind, depth + 1),
            Step::Interrupt { leaves } => self.interrupt(*leaves, depth + 1),
            Step::Softirqs => self.call(&Call::new("do_softirq", vec![softirqs()]), depth + 1),
        }
    }

    fn sleep(&mut self, blind: bool, depth: u32) {
        let schedule = self.address("schedule");
        self.record(schedule, End::Entry, depth, false);
        self.count = self.count.wrapping_add(1);
        if self.count != 1 {
            if !blind {
                self.call(&Call::new("__schedule_bug", vec![]), depth + 1);
            }
            self.taken += self.count.wrapping_sub(1).cast_signed();
            self.ran.wanted.masked = true;
            self.count = 1;
        }
        self.call(&Call::new("pick_next_task_fair", vec![]), depth + 1);
        self.count = self.count.wrapping_sub(1);
        self.record(schedule, End::Return, depth, false);
    }

    fn softirqs(&mut self, by: i32) {
        let disabled = self.count & 0xfe00;
        let is_below = self.count & 0x80 != 0;
        let is_nested = (0x200..0xfc00).contains(&disabled) || is_below;
        self.ran.unseen |= by > 1 || (by > 0 && is_nested);
        self.count = self.count.wrapping_add_signed(by * 0x200);
    }

    /// In the handler the recorder is off, up to the end of the entry of `irq_exit_rcu()`. What is not
    /// recorded is not counted as depth either.
    fn interrupt(&mut self, leaves: i32, depth: u32) {
        let enter = Call::new("irq_enter_rcu", vec![Step::Field(0x1_0000)]);
        self.call(&enter, depth);
        self.step(&Step::Preempt(leaves), depth);
        self.step(&Step::Field(-0x1_0000), depth);
        if let Step::Call(softirqs) = softirqs() {
            self.call(&softirqs, depth);
        }
    }

    fn record(&mut self, function: u64, end: End, depth: u32, lost: bool) {
        self.time += 1;
        if lost {
            self.ran.recording.losses.moments += 1;
            return;
        }
        let level = self.level(end);
        self.ran.recording.moments.push(Moment {
            end,
            function,
            depth,
            time: self.time,
            cpu: u32::from(self.time > 1010),
            level,
        });
    }

    /// What ftrace keeps of the count.
    fn level(&mut self, end: End) -> Level {
        let own = match end {
            End::Entry => self.recorder.entry,
            End::Return => self.recorder.ret,
        };
        let levels = crate::leak::Bits::of(self.count.cast_signed(), crate::leak::Layout::Word);
        self.ran.sank |= self.taken != 0 && levels.preempt < 0;
        self.ran.beyond |= !(-1..14).contains(&levels.preempt);
        let count = self.count.wrapping_add(own);
        let levels = (count & 0xff).min(15);
        Level {
            preempt: levels.cast_signed() - own.cast_signed(),
            saturated: levels == 15,
            bh_off: self.recorder.bh.then_some(count & 0xfe00 != 0),
            interrupt: count & 0x00ff_0100 != 0,
        }
    }

    fn address(&mut self, name: &str) -> u64 {
        let known = self
            .ran
            .symbols
            .iter()
            .find(|(_, symbol)| symbol.name == name);
        if let Some((&address, _)) = known {
            return address;
        }
        let address = TEXT + 0x100 * self.ran.symbols.len() as u64;
        let symbol = Symbol {
            name: name.to_owned(),
            module: None,
            source: None,
        };
        self.ran.symbols.insert(address, symbol);
        address
    }
}

/// What functions do that are made for it.
fn by_design(call: &Call) -> Vec<Step> {
    if !call.steps.is_empty() {
        return vec![];
    }
    match call.name.as_str() {
        "_raw_spin_lock" | "_raw_read_lock" | "kernel_fpu_begin_mask" => vec![Step::Preempt(1)],
        "_raw_spin_unlock" | "_raw_read_unlock" | "kernel_fpu_end" => vec![Step::Preempt(-1)],
        "_raw_spin_lock_bh" | "__lock_sock_fast" => vec![Step::Preempt(1), Step::Bh(1)],
        "_raw_spin_unlock_bh" => {
            let steps = vec![Step::Preempt(-1), Step::Bh(-1)];
            vec![Step::Call(Call::new("__local_bh_enable_ip", steps))]
        }
        "__local_bh_disable_ip" => vec![Step::Bh(1)],
        "__local_bh_enable_ip" => vec![Step::Bh(-1)],
        _ => vec![],
    }
}

/// What serves softirqs.
fn softirqs() -> Step {
    let call = |name: &str| Step::Call(Call::new(name, vec![]));
    let steps = vec![
        Step::Field(0x100),
        call("_raw_spin_lock"),
        call("net_rx_action"),
        call("_raw_spin_unlock"),
        Step::Field(-0x100),
    ];
    Step::Call(Call::new("handle_softirqs", steps))
}

/// Reads a program.
pub(super) fn parse(program: &str) -> Call {
    let lines = program.lines().filter(|line| !line.trim().is_empty());
    let mut lines = lines.map(|line| (line.len() - line.trim_start().len(), line.trim()));
    let lines: Vec<(usize, &str)> = lines.by_ref().collect();
    let mut rest = lines.as_slice();
    let steps = block(&mut rest);
    match steps.into_iter().next() {
        Some(Step::Call(call)) => call,
        other => panic!("no function: {other:?}"),
    }
}

fn block(rest: &mut &[(usize, &str)]) -> Vec<Step> {
    let mut steps = Vec::new();
    let Some(&(indent, _)) = rest.first() else {
        return steps;
    };
    while let Some((&(here, line), behind)) = rest.split_first()
        && here == indent
    {
        *rest = behind;
        let mut step = parse_line(line);
        if let Step::Call(call) = &mut step
            && rest.first().is_some_and(|(next, _)| *next > indent)
        {
            call.steps = block(rest);
        }
        steps.push(step);
    }
    steps
}

fn parse_line(line: &str) -> Step {
    match line {
        "sleep" => return Step::Sleep { blind: false },
        "blind sleep" => return Step::Sleep { blind: true },
        "interrupt" => return Step::Interrupt { leaves: 0 },
        "softirqs" => return Step::Softirqs,
        _ => {}
    }
    if let Some(Ok(leaves)) = line.strip_prefix("interrupt ").map(str::parse) {
        return Step::Interrupt { leaves };
    }
    if let Ok(by) = line.parse() {
        return Step::Preempt(by);
    }
    if let Some(Ok(by)) = line.strip_prefix("bh").map(str::parse) {
        return Step::Bh(by);
    }
    let mut words = line.split(' ');
    let mut call = Call::new(words.next().unwrap(), vec![]);
    for word in words {
        match word {
            "?entry" => call.entry_lost = true,
            "?return" => call.return_lost = true,
            "!" => call.never_returns = true,
            word => panic!("{word}"),
        }
    }
    Step::Call(call)
}
