//! What a clean task shows at the two ends of a function. Recording itself holds preemption off, and
//! how often differs between kernels and between the ends; so it is measured, by a harmless call of
//! our own. Where that does not come out whole, the tracer does not work here.

use std::collections::BTreeMap;

use super::{
    arm::Armed,
    entry_points::{OWN, may_be},
    error::FtraceError,
    event::Event,
    level::Baseline,
    others::Others,
    store::{Formats, Store},
    stream::Stream,
};
use crate::{calltree::End, kernel::kallsyms::Functions, locate::recorder::Tasks};

/// How often the call is made.
const CALLS: usize = 8;

/// Makes the calls, and reads what a clean task shows. Recording is off before and after.
///
/// # Errors
/// When they do not come out, or do not agree.
pub(super) fn baseline(
    armed: &mut Armed,
    stream: &mut Stream,
    formats: &Formats,
) -> Result<Baseline, FtraceError> {
    let us = nix::unistd::gettid().as_raw().unsigned_abs();
    armed.follow(&Tasks::Of(vec![us]))?;
    stream.skip()?;
    armed.switch(true)?;
    for _ in 0..CALLS {
        // SAFETY: there is no such descriptor: nothing is read or written.
        unsafe { libc::ioctl(-1, 0) };
    }
    armed.switch(false)?;
    let mut store = Store::default();
    stream.read_into(&mut store, formats)?;
    let mut whole: Vec<&Event> = store.of(us).filter(|event| event.depth == 0).collect();
    // Where all calls are recorded, those that switch the recording are there too, once each.
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    for event in &whole {
        *seen.entry(event.function).or_default() += 1;
    }
    let ours = seen.into_iter().max_by_key(|(_, times)| *times);
    let ours = ours.map(|(function, _)| function);
    whole.retain(|event| ours == Some(event.function));
    let levels = |end| {
        let ends = whole.iter().filter(move |event| event.end == end);
        ends.map(|event| formats.legend.raw(event.mark))
    };
    let of = |end, name| {
        let mut levels = levels(end);
        match levels.next() {
            None => Err(format!("no {name} of our own calls is recorded")),
            Some(first) if levels.all(|level| level == first) => Ok(first),
            Some(_) => Err(format!(
                "the {name}s of our own calls show different preemption counts"
            )),
        }
    };
    let entry = of(End::Entry, "entry").map_err(FtraceError::NotProven)?;
    let ret = of(End::Return, "return").map_err(FtraceError::NotProven)?;
    for end in [End::Entry, End::Return] {
        let seen = levels(end).count();
        if seen != CALLS {
            return Err(FtraceError::NotProven(format!(
                "of {CALLS} calls of our own {seen} are recorded"
            )));
        }
    }
    let hooked = ours.is_some_and(|ours| is_hooked(armed.others(), ours));
    let entry = without_hook(entry, hooked).map_err(FtraceError::NotProven)?;
    log::debug!("function_graph: a clean task shows {entry} at entry and {ret} at return");
    Ok(Baseline { entry, ret })
}

/// Whether somebody else hooks the function of our own call as well. Only then its name is looked for,
/// among all the kernel's: its address alone is recorded.
fn is_hooked(others: &Others, function: u64) -> bool {
    let (abi, name) = OWN;
    if !others.hook_any(|other| may_be(abi, name, other)) {
        return false;
    }
    let functions = Functions::of_running_kernel().unwrap_or_default();
    let symbols = functions.symbols([function]);
    symbols.values().any(|symbol| others.hook(symbol))
}

/// What a clean task shows at the entry of a function that nobody else hooks, by what it shows at that
/// of our own call.
fn without_hook(entry: u8, hooked: bool) -> Result<u8, String> {
    entry.checked_sub(hooked.into()).ok_or_else(|| {
        "somebody else hooks the function of our own call, and it does not show".to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that the level of a hook on our own function is no clean task's.
    #[test]
    fn a_hook_is_taken_off() {
        assert_eq!(without_hook(2, true), Ok(1));
        assert_eq!(without_hook(1, false), Ok(1));
        assert!(without_hook(0, true).is_err());
    }
}
