//! From the wire to the domain: decodes what the programs sent, and gives numbers their names.

use crate::{
    kernel::{command, kallsyms::Functions, syscall},
    leak::{
        Abi, Class, Cmd, Comm, Counter, Culprit, Handler, HandlerKind, Interrupt, Leak, Row,
        Syscall,
    },
};
use preemptleak_ebpf::event::{
    self, ABI_HANDLER, ABI_IA32, ABI_X32, BLAMED, Event, HAS_ARGS, HAS_CMD, HAS_CULPRIT, HAS_RET,
    Key, NEVER_RAN, NO_CALL, STACK_DEPTH,
};
use std::{cell::OnceCell, time::Duration};

/// Names the addresses of stacks. The kernel's symbols are read when the first stack comes.
#[derive(Debug, Default)]
pub(super) struct Symbols(OnceCell<Functions>);

impl Symbols {
    fn functions(&self) -> &Functions {
        self.0.get_or_init(|| {
            Functions::of_running_kernel().unwrap_or_else(|error| {
                log::warn!("stacks stay without names: cannot read the kernel's symbols: {error}");
                Functions::default()
            })
        })
    }
}

/// The event in a record of the ring buffer. `None` where the bytes are none.
#[must_use]
pub(super) fn read(bytes: &[u8]) -> Option<Event> {
    // SAFETY: long enough by the check; every bit pattern is a valid Event.
    (bytes.len() >= size_of::<Event>())
        .then(|| unsafe { bytes.as_ptr().cast::<Event>().read_unaligned() })
}

/// Decodes one event. `None` where it is not of this version.
#[must_use]
pub(super) fn decode(event: &Event, symbols: &Symbols) -> Option<Leak> {
    let class = Class::from_wire(event.key.class)?;
    let counter = Counter::from_wire(event.key.counter)?;
    let is_heal = class == Class::Heal;
    let syscall = syscall_of(&event.key);
    let has = |flag| event.flags & flag != 0;
    let args = match (&syscall, has(HAS_ARGS)) {
        (Some(_), true) => event.args.to_vec(),
        _ => Vec::new(),
    };
    let addresses = event
        .stack
        .iter()
        .take((event.stack_len as usize).min(STACK_DEPTH));
    let stack = if event.stack_len == 0 || symbols.functions().is_hidden() {
        // Who hides the kernel's addresses does not want them in a report either.
        Vec::new()
    } else {
        addresses
            .map(|address| symbols.functions().frame(*address))
            .collect()
    };
    let frame = |address: u64| {
        let functions = (address != 0).then(|| symbols.functions())?;
        let is_known = !functions.is_hidden() && !functions.is_return_hook(address);
        is_known.then(|| functions.frame(address))
    };
    let handler = handler(&event.key, symbols);
    Some(Leak {
        time: Duration::from_nanos(event.time),
        comm: Comm(event.comm),
        pid: event.tgid,
        tid: event.tid,
        cpu: event.cpu,
        cmd: cmd_of(&event.key, syscall.as_ref(), has(HAS_CMD)),
        syscall,
        interrupt: handler
            .as_ref()
            .and_then(|handler| interrupt(handler, event)),
        handler,
        args,
        ret: has(HAS_RET).then_some(event.ret),
        enter: event.enter,
        exit: event.exit,
        delta: event.key.delta,
        counter,
        class,
        blamed: has(BLAMED),
        culprit: is_heal
            .then(|| culprit(&event.culprit, symbols))
            .filter(|_| event.culprit.flags & HAS_CULPRIT != 0),
        disabled_at: (counter == Counter::PreemptCount && !is_heal)
            .then(|| frame(event.disabled_at))
            .flatten(),
        stack,
        known: None,
        never_ran: has(NEVER_RAN),
        unproven: false,
    })
}

/// Who left the count raised.
fn culprit(seen: &event::Culprit, symbols: &Symbols) -> Culprit {
    let key = Key {
        cmd: seen.cmd,
        nr: seen.nr,
        abi: seen.abi,
        ..Key::default()
    };
    let syscall = syscall_of(&key);
    Culprit {
        cmd: cmd_of(&key, syscall.as_ref(), seen.flags & HAS_CMD != 0),
        syscall,
        handler: handler(&key, symbols),
    }
}

/// A row of the table from an exact count. `None` where the key is not of this version.
#[must_use]
pub(super) fn row(key: &Key, count: u64, symbols: &Symbols) -> Option<Row> {
    let syscall = syscall_of(key);
    let multiplexed = syscall
        .as_ref()
        .is_some_and(|call| command::selector(call.abi, call.nr).is_some());
    Some(Row {
        comm: Comm(key.comm),
        cmd: cmd_of(key, syscall.as_ref(), multiplexed),
        syscall,
        handler: handler(key, symbols),
        delta: key.delta,
        counter: Counter::from_wire(key.counter)?,
        class: Class::from_wire(key.class)?,
        count,
        known: None,
        unproven: false,
    })
}

/// The handler that stands in place of a call.
fn handler(key: &Key, symbols: &Symbols) -> Option<Handler> {
    let kind = key.abi.checked_sub(ABI_HANDLER)?;
    let kind = *HandlerKind::ALL.get(kind as usize)?;
    // A number has no place among addresses of functions.
    let is_number = matches!(
        kind,
        HandlerKind::Softirq | HandlerKind::Ipi | HandlerKind::IrqWork
    ) && key.cmd < 256;
    let named = (!is_number).then(|| symbols.functions().function(key.cmd));
    let (function, module) = match named.flatten() {
        Some((function, module)) => (Some(function), module),
        None => (None, None),
    };
    Some(Handler {
        kind,
        function,
        module,
        number: is_number.then_some(key.cmd as u32),
    })
}

/// Which interrupt a handler served.
fn interrupt(handler: &Handler, event: &Event) -> Option<Interrupt> {
    if handler.kind != HandlerKind::Irq {
        return None;
    }
    let [number, first, second, ..] = event.args;
    let name = [first.to_ne_bytes(), second.to_ne_bytes()].concat();
    let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
    Some(Interrupt {
        number: number as u32,
        name: String::from_utf8_lossy(name).into_owned(),
    })
}

fn syscall_of(key: &Key) -> Option<Syscall> {
    let abi = match key.abi {
        ABI_IA32 => Abi::Ia32,
        ABI_X32 => Abi::X32,
        _ => Abi::X86_64,
    };
    (key.nr != NO_CALL).then(|| syscall::describe(abi, key.nr))
}

fn cmd_of(key: &Key, syscall: Option<&Syscall>, multiplexed: bool) -> Option<Cmd> {
    let call = syscall.filter(|_| multiplexed)?;
    Some(command::describe(call.abi, call.nr, key.cmd))
}
