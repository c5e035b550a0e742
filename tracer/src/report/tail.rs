//! The end of a finding's line: its class, with what must be known to read it.

use super::{cells, stack};
use crate::{
    host::escape,
    leak::{Class, Counter, Culprit, Frame, HandlerKind, Leak},
};

/// The class in words.
pub(super) fn told(leak: &Leak) -> String {
    let name = leak.class.name();
    let in_call = leak.syscall.is_some();
    let slept = stack::story(&leak.stack).map(|story| format!("when it slept in {story}"));
    let told = match (leak.class, slept) {
        (_, slept) if leak.handler.is_some() => handler(leak, slept),
        (_, slept) if leak.unproven => unproven(leak, slept),
        (Class::Leak | Class::Underflow, None) => name.to_owned(),
        (Class::Leak | Class::Underflow, Some(slept)) => format!("{name}; also reset {slept}"),
        (Class::Masked, None) => format!(
            "{name}: reset when it slept (its stack has no names){}",
            still(leak)
        ),
        (Class::Masked, Some(slept)) => format!("{name}: reset {slept}{}", still(leak)),
        (Class::Slept, slept) => format!("{name}: {}", in_own_section(leak, slept)),
        (Class::Heal, _) => format!("{name}: {}", heal(leak)),
        (Class::Outside, _) if leak.never_ran => format!(
            "{name}: changed before this call began to be seen (seccomp or a tracer may have answered for it)"
        ),
        (Class::Outside, _) if in_call => format!(
            "{name}: changed before this call, which is innocent (page fault, signal, task work or \
             interrupt)"
        ),
        (Class::Outside, _) => format!("{name}: changed outside any system call"),
    };
    let told = match &leak.disabled_at {
        Some(frame) if leak.class != Class::Heal => format!("{told}; raised at {}", place(frame)),
        _ => told,
    };
    // The one counter that `fork()` copies (`docs/watch.md`).
    let born = match leak.counter {
        Counter::MigrationDisabled if leak.class.is_leak() => {
            "; tasks that it makes are born with it"
        }
        _ => "",
    };
    format!("{told}{born}{}", cells::known(leak.known.as_deref()))
}

/// What a handler did, and whom it interrupted.
fn handler(leak: &Leak, slept: Option<String>) -> String {
    let name = leak.class.name();
    let Leak {
        comm,
        pid,
        tid,
        handler,
        interrupt,
        ..
    } = leak;
    let kind = handler.as_ref().map(|handler| handler.kind);
    let whom = format!(
        "{}/{}",
        escape::field(comm.as_bytes()),
        cells::task(*pid, *tid)
    );
    let told = match (leak.class, slept) {
        (Class::Heal, _) => return format!("{name}: {}", heal(leak)),
        (Class::Slept, slept) => format!("{name}: {}", in_own_section(leak, slept)),
        (_, Some(slept)) => format!("{name}: reset {slept}"),
        (_, None) => name.to_owned(),
    };
    let interrupt = interrupt.as_ref().map_or_else(String::new, |irq| {
        let name = escape::field(irq.name.as_bytes());
        format!("; of interrupt {} ({name})", irq.number)
    });
    let repaired = if kind.is_some_and(HandlerKind::is_repaired) {
        "; the kernel saw it, too, and put the count back"
    } else {
        ""
    };
    let whom = if kind == Some(HandlerKind::Work) {
        format!("; in {whom}")
    } else {
        format!("; it interrupted {whom}, which is innocent")
    };
    format!("{told}{interrupt}{repaired}{whom}")
}

/// What cannot be proven to be this call's.
fn unproven(leak: &Leak, slept: Option<String>) -> String {
    let name = leak.class.name();
    let where_ = match (leak.class, leak.syscall.is_some()) {
        (Class::Heal, _) => "undid what an earlier call left",
        (_, true) => "in this call or one before it",
        (_, false) => "in some call before",
    };
    let slept = slept.map_or_else(String::new, |slept| format!("; reset {slept}"));
    format!("{name}: {where_}{slept}; which one, was not seen")
}

/// What became of a section that was slept in.
fn in_own_section(leak: &Leak, slept: Option<String>) -> String {
    let slept = slept.unwrap_or_else(|| "when it slept".to_owned());
    let after = if leak.exit == 0 {
        ""
    } else {
        ", which leaves the count too low"
    };
    format!(
        "reset {slept} in its own section; nothing leaked, but its release came after that{after}"
    )
}

/// Whether the call had not returned yet when its leak was told.
fn still(leak: &Leak) -> &'static str {
    match leak.ret {
        None if leak.syscall.is_some() => "; this call has not returned",
        _ => "",
    }
}

/// Who undid what, and whom the kernel's log blames for it.
fn heal(leak: &Leak) -> String {
    let Leak {
        comm,
        pid: _,
        tid,
        syscall,
        blamed,
        culprit: from,
        ..
    } = leak;
    let victim = escape::field(comm.as_bytes());
    let from = from
        .as_ref()
        .map_or_else(|| "an earlier call".to_owned(), culprit);
    match (blamed, syscall) {
        (true, Some(_)) => format!(
            "reset when it slept; the kernel's log blames {victim}/{tid} in this call, the victim \
             of {from}"
        ),
        (true, None) => format!(
            "reset outside any call; the kernel's log blames {victim}/{tid}, the culprit is {from}"
        ),
        (false, _) => format!("undid what {from} left"),
    }
}

/// `ioctl  SIOCBRDELBR (0x89a1)`, or what is no call.
fn culprit(culprit: &Culprit) -> String {
    let Culprit {
        syscall,
        cmd,
        handler,
    } = culprit;
    if handler.is_some() {
        return cells::what(None, handler.as_ref());
    }
    match (syscall, cmd) {
        (None, _) => "something outside any call".to_owned(),
        (Some(_), None) => cells::syscall(syscall.as_ref()),
        (Some(_), Some(cmd)) => format!("{} {}", cells::syscall(syscall.as_ref()), cells::cmd(cmd)),
    }
}

/// `br_del_bridge+0x1d [bridge]`.
pub(in crate::report) fn place(frame: &Frame) -> String {
    let Frame {
        address,
        symbol,
        module,
    } = frame;
    let module = module.as_ref().map_or_else(String::new, |module| {
        format!(" [{}]", escape::field(module.as_bytes()))
    });
    match symbol {
        Some((function, offset)) => {
            format!("{}+{offset:#x}{module}", escape::field(function.as_bytes()))
        }
        None => format!("{address:#x}{module}"),
    }
}
