//! From what the user asks to have watched to what the programs are told of it.

use super::error::{Problem, SessionError};
use crate::{
    kernel::task_counters::TaskCounters,
    leak::{Counter, Layout},
    wanted::watch::Context,
};
use preemptleak_ebpf::config::{Config, TaskCounter};

/// The bits of `preempt_disable()`, the same in both layouts (`include/linux/preempt.h`).
const PREEMPT: u32 = 0xff;
/// The bits of bottom halves, likewise.
const SOFTIRQ: u32 = 0xff00;

/// What is watched on this kernel.
#[derive(Clone, Debug)]
pub struct Watched {
    /// The bits of `preempt_count` that are compared; 0 for none of it.
    pub mask: u32,
    /// In the words of `--watch`.
    pub names: Vec<&'static str>,
    /// The counters of the task.
    pub counters: Vec<Counter>,
}

impl Watched {
    /// What `contexts` mean on a kernel.
    ///
    /// # Errors
    /// When the kernel does not count one that is asked for by name.
    pub fn of(
        contexts: &[Context],
        layout: Layout,
        kernel: &TaskCounters,
    ) -> Result<Self, SessionError> {
        let wants = |context| contexts.contains(&context);
        let all = wants(Context::All);
        let mut watched = Self {
            mask: 0,
            names: Vec::new(),
            counters: Vec::new(),
        };
        for context in Context::EACH {
            if !all && !wants(context) {
                continue;
            }
            match context.counter(kernel) {
                Ok(Counter::PreemptCount) if context == Context::Softirq => watched.mask |= SOFTIRQ,
                Ok(Counter::PreemptCount) => watched.mask = layout.mask(),
                Ok(counter) => watched.counters.push(counter),
                Err(_) if all => continue,
                Err(why) => {
                    return Err(SessionError::NotCounted(Problem::new(
                        format!("cannot watch {}: {why}", context.name()),
                        "leave it out of --watch, or say --watch all for what there is",
                    )));
                }
            }
            watched.names.push(context.name());
        }
        // The order in which the programs tell of them.
        watched.counters.sort_unstable();
        Ok(watched)
    }

    /// Whether `preempt_disable()` itself is among what is watched.
    #[must_use]
    pub const fn has_preempt(&self) -> bool {
        self.mask & PREEMPT != 0
    }

    /// Tells the programs where the counters are.
    pub(super) fn configure(&self, config: &mut Config, kernel: &TaskCounters) {
        config.have_typed_task = u32::from(kernel.typed_task);
        config.task_disable_ip = kernel.disable_ip.unwrap_or_default();
        config.watches_task = u32::from(!self.counters.is_empty());
        for counter in &self.counters {
            let (Some(index), Ok(field)) = (counter.of_task(), kernel.field(*counter)) else {
                continue;
            };
            config.task_counters[index] = TaskCounter {
                offset: field.offset,
                size: field.size,
                ..TaskCounter::default()
            };
            if *counter == Counter::LockdepDepth {
                config.debug_locks = kernel.debug_locks.unwrap_or_default();
            }
        }
    }
}
