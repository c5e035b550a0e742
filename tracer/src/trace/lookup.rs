//! What the user wants traced, looked up and checked before anything is.

use std::{path::PathBuf, time::SystemTime};

use crate::{
    cli::{Filters, KnownArgs, TraceArgs, UsageError},
    kernel::{command as commands, release::release, syscall},
    wanted::{
        filter::Filter,
        known::{Date, Known},
        watch::Context,
    },
};

/// Looks up what the filters name.
pub(super) fn filter(filters: &Filters) -> anyhow::Result<Filter> {
    let Filters {
        comm,
        pid,
        syscall,
        cmd,
        class,
    } = filters;
    let usage = |error: &dyn std::error::Error| UsageError::new(error.to_string());
    Ok(Filter {
        comms: comm.clone(),
        pids: pid.clone(),
        syscalls: syscall
            .iter()
            .map(|text| syscall::parse(text).map_err(|error| usage(&error)))
            .collect::<Result<_, _>>()?,
        cmds: cmd
            .iter()
            .map(|text| commands::parse(text).map_err(|error| usage(&error)))
            .collect::<Result<_, _>>()?,
        classes: class.clone(),
    })
}

/// Refuses what can never find anything: it would be clean whatever the kernel does.
pub(super) fn refuse_contradictions(args: &TraceArgs, filter: &Filter) -> Result<(), UsageError> {
    if args.kselftest && args.pass_status {
        return Err(UsageError::new(
            "--kselftest and --pass-status cannot go together: a selftest's exit status says whether \
             something leaked, not how COMMAND ended: leave one of them out",
        ));
    }
    let refuse = |what: &str| Err(UsageError::new(format!("nothing can ever match: {what}")));
    if !filter.can_match() {
        return refuse(
            "no system call of --syscall has an operation of --cmd: leave one of them out",
        );
    }
    let resets = [Context::Preempt, Context::Softirq, Context::All];
    if filter.wants_masked_alone() && !args.watch.iter().any(|context| resets.contains(context)) {
        return Err(UsageError::new(
            "no leak can ever match: only preempt_count is ever reset, so --class masked needs --watch \
             preempt",
        ));
    }
    if !filter.pids.is_empty() && !args.command.is_empty() && !args.all {
        return refuse("a process of --pid runs already, outside of COMMAND: say --all, too");
    }
    Ok(())
}

/// Says what will be of no use, but may be meant.
pub(super) fn warn_of_heals_alone(filter: &Filter) {
    if !filter.classes.is_empty() && filter.classes.iter().all(|class| !class.is_leak()) {
        log::warn!(
            "--class heal shows no leak, so the exit status tells none: add --class leak for that"
        );
    }
}

/// Reads the list of known leaks.
pub(super) fn known(args: &KnownArgs) -> anyhow::Result<Option<Known>> {
    let KnownArgs {
        known,
        known_update,
    } = args;
    let today = Date::of(SystemTime::now());
    let read = |path: &PathBuf| {
        if *known_update {
            Known::read_to_update(path, today, &release())
        } else {
            Known::read(path, today)
        }
    };
    let known = known.as_ref().map(read).transpose();
    known.map_err(|error| UsageError::new(error.to_string()).into())
}
