//! What tasks carry in: counters of their own that were raised before the trace began, and such that
//! `fork()` gave a child of its parent's. Nobody is accused of them.
//!
//! Before the first call is seen an iterator goes once over all tasks. That is after the program is attached
//! which looks at new tasks, so that none is missed.

use super::{
    error::{Problem, SessionError, root_cause},
    loader::{program, raw_tracepoint},
};
use aya::{Btf, Ebpf, programs::Iter};
use preemptleak_ebpf::{config::Config, event::Brought};
use std::io::Read as _;

/// The program that looks at new tasks, and its tracepoint.
const BORN: (&str, &str) = ("task_born", "sched_process_fork");

/// The one that is run once, and what it goes over.
const WAS_THERE: (&str, &str) = ("task_was_there", "task");

/// Notes what the tasks carry, now and from now on, where their counters are watched.
///
/// # Errors
/// Why the kernel refuses.
pub(super) fn attach(ebpf: &mut Ebpf, config: &Config) -> Result<(), String> {
    if config.watches_task == 0 {
        return Ok(());
    }
    let object = |error: SessionError| error.to_string();
    let (name, tracepoint) = BORN;
    let born = raw_tracepoint(ebpf, name).map_err(object)?;
    born.load()
        .and_then(|()| born.attach(tracepoint))
        .map_err(|error| format!("{name}: {}", root_cause(&error)))?;
    look_around(ebpf)
}

/// Runs the iterator. Nothing of it stays in the kernel.
fn look_around(ebpf: &mut Ebpf) -> Result<(), String> {
    let (name, over) = WAS_THERE;
    let iter: &mut Iter = program(ebpf, name).map_err(|error| error.to_string())?;
    let mut run = || -> Result<(), Box<dyn std::error::Error>> {
        iter.load(over, &Btf::from_sys_fs()?)?;
        let link = iter.attach()?;
        let mut file = iter.take_link(link)?.into_file()?;
        // It writes nothing: to read it is to run it.
        file.read_to_end(&mut Vec::new())?;
        Ok(())
    };
    let ran = run().map_err(|error| format!("{name}: {}", root_cause(&*error)));
    if iter.fd().is_ok() {
        let _ = iter.unload();
    }
    ran
}

/// Detaches what looks at new tasks.
///
/// # Errors
/// When the kernel refuses.
pub(super) fn detach(ebpf: &mut Ebpf) -> Result<(), SessionError> {
    let born = raw_tracepoint(ebpf, BORN.0)?;
    if born.fd().is_ok() {
        born.unload()
            .map_err(|error| SessionError::refused("detach", &error))?;
    }
    Ok(())
}

/// What a trace cannot tell of tasks that carried something in. `unseen`: why that was not looked for.
pub(super) fn blind_spots(brought: Brought, unseen: Option<&str>) -> Vec<Problem> {
    let Brought { before, inherited } = brought;
    let tasks = |count: u64, had: &str| match count {
        0 => None,
        1 => Some(format!("1 task {had}")),
        count => Some(format!("{count} tasks {had}")),
    };
    let counts = [
        tasks(
            before,
            "had a watched counter raised before this trace began",
        ),
        tasks(
            inherited,
            "was born with what its parent had, which fork() copies",
        )
        .map(|told| match inherited {
            1 => told,
            _ => told.replace(
                "was born with what its parent",
                "were born with what their parents",
            ),
        }),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    let told = (!counts.is_empty()).then(|| {
        Problem::new(
            format!("{}: who raised it first may not be among the findings", counts.join(", and ")),
            "begin the trace before these tasks run, or start what is traced from a task that is clean",
        )
    });
    let unseen = unseen.map(|why| {
        Problem::new(
            format!(
                "counters that tasks brought along from before this trace cannot be told from what was \
                 raised in it ({why})"
            ),
            "a kernel with BPF iterators over tasks (5.8 and later) shows them",
        )
    });
    told.into_iter().chain(unseen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that tasks are counted in words, each way they got it, and that nothing is said of none.
    #[test]
    fn what_was_carried_in_is_told() {
        let told = |before, inherited| {
            let spots = blind_spots(Brought { before, inherited }, None);
            let spots = spots.iter().map(|spot| spot.what.clone());
            spots.collect::<Vec<_>>().join("|")
        };
        assert_eq!(told(0, 0), "");
        assert!(
            told(1, 0).starts_with("1 task had a watched counter raised before this trace began: ")
        );
        assert!(told(0, 1).starts_with("1 task was born with what its parent had"));
        assert!(told(2, 3).starts_with(
            "2 tasks had a watched counter raised before this trace began, and 3 tasks were born with what \
             their parents had"
        ));
        let [unseen] = blind_spots(Brought::default(), Some("EPERM"))
            .try_into()
            .unwrap();
        assert!(unseen.what.contains("(EPERM)"), "{unseen}");
    }
}
