//! What a clean task shows at the two ends of a function. Recording itself holds preemption off, and
//! how often differs between kernels and between the ends; so it is measured, by a harmless call of
//! our own. Where that does not come out whole, the tracer does not work here.

use std::collections::BTreeMap;

use super::{
    arm::Armed,
    error::FtraceError,
    event::Event,
    level::Baseline,
    store::{Formats, Store},
    stream::Stream,
};
use crate::{calltree::End, recorder::Tasks};

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
    whole.retain(|event| ours.is_some_and(|(function, _)| function == event.function));
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
    log::debug!("function_graph: a clean task shows {entry} at entry and {ret} at return");
    Ok(Baseline { entry, ret })
}
