//! The programs that judge handlers: which tracepoint each is for, and what is done where there is none.

use super::{
    error::root_cause,
    loader::raw_tracepoint,
    programs::{Figures, figures},
};
use crate::leak::HandlerKind;
use aya::Ebpf;

/// A kind of handler, and its programs with their tracepoints.
type Pair = (HandlerKind, [(&'static str, &'static str); 2]);

/// In the order in which they are attached.
const PAIRS: [Pair; 10] = {
    use HandlerKind::{Hrtimer, Ipi, Irq, IrqWork, Softirq, Tasklet, Timer, Work};
    [
        (
            Irq,
            [
                ("irq_entry", "irq_handler_entry"),
                ("irq_exit", "irq_handler_exit"),
            ],
        ),
        (
            Hrtimer,
            [
                ("hrtimer_entry", "hrtimer_expire_entry"),
                ("hrtimer_exit", "hrtimer_expire_exit"),
            ],
        ),
        (
            Timer,
            [
                ("timer_entry", "timer_expire_entry"),
                ("timer_exit", "timer_expire_exit"),
            ],
        ),
        (
            Tasklet,
            [
                ("tasklet_entry", "tasklet_entry"),
                ("tasklet_exit", "tasklet_exit"),
            ],
        ),
        (
            Softirq,
            [
                ("softirq_entry", "softirq_entry"),
                ("softirq_exit", "softirq_exit"),
            ],
        ),
        (
            Work,
            [
                ("work_start", "workqueue_execute_start"),
                ("work_end", "workqueue_execute_end"),
            ],
        ),
        (
            Ipi,
            [
                ("csd_entry", "csd_function_entry"),
                ("csd_exit", "csd_function_exit"),
            ],
        ),
        (
            Ipi,
            [
                ("vector_entry", "call_function_single_entry"),
                ("ipi_exit", "call_function_single_exit"),
            ],
        ),
        (
            Ipi,
            [
                ("vector_entry", "call_function_entry"),
                ("ipi_exit", "call_function_exit"),
            ],
        ),
        (
            IrqWork,
            [
                ("vector_entry", "irq_work_entry"),
                ("irq_work_exit", "irq_work_exit"),
            ],
        ),
    ]
};

/// Attaches what this kernel has; the kinds of which it has nothing, and why.
pub(super) fn attach(ebpf: &mut Ebpf) -> Vec<(HandlerKind, String)> {
    let (mut judged, mut missing) = (Vec::new(), Vec::new());
    for (kind, programs) in PAIRS {
        let attached = programs
            .into_iter()
            .try_for_each(|(program, tracepoint)| attach_one(ebpf, program, tracepoint));
        match attached {
            Ok(()) => judged.push(kind),
            Err(why) => missing.push((kind, why)),
        }
    }
    missing.retain(|(kind, why)| {
        log::info!("{} handlers: {why}", kind.name());
        !judged.contains(kind)
    });
    missing
}

fn attach_one(ebpf: &mut Ebpf, name: &str, tracepoint: &str) -> Result<(), String> {
    let program = raw_tracepoint(ebpf, name).map_err(|error| error.to_string())?;
    if program.fd().is_err() {
        program
            .load()
            .map_err(|error| format!("load {name}: {}", root_cause(&error)))?;
    }
    program
        .attach(tracepoint)
        .map(|_| ())
        .map_err(|error| format!("attach to {tracepoint}: {}", root_cause(&error)))
}

/// Detaches all of them.
pub(super) fn unload(ebpf: &mut Ebpf) {
    for (_, programs) in PAIRS {
        for (name, _) in programs {
            if let Ok(program) = raw_tracepoint(ebpf, name)
                && program.fd().is_ok()
                && let Err(error) = program.unload()
            {
                log::warn!("cannot detach {name}: {}", root_cause(&error));
            }
        }
    }
}

/// What the kernel says of those that are loaded.
pub(super) fn all_figures(ebpf: &mut Ebpf) -> Vec<(&'static str, Figures)> {
    let mut all = Vec::new();
    for (name, _) in PAIRS.into_iter().flat_map(|(_, programs)| programs) {
        if let Ok(program) = raw_tracepoint(ebpf, name)
            && let Ok(fd) = program.fd()
            && all.iter().all(|(known, _)| *known != name)
        {
            all.push((name, figures(fd)));
        }
    }
    all
}
