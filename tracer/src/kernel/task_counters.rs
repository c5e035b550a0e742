//! The counters of contexts that a task carries itself: where this kernel keeps them in
//! `task_struct`, and why it has none of some (`include/linux/sched.h`).

use super::{
    btf::{BtfError, Types},
    kallsyms,
};
use preemptleak_ebpf::{Counter, counter::TASK_COUNTERS};

/// Where one counter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Offset in `task_struct`.
    pub offset: u32,
    /// Size in bytes: 4, or 2 for `migration_disabled` of older kernels.
    pub size: u32,
}

/// What the running kernel's `task_struct` holds.
#[derive(Clone, Debug)]
pub struct TaskCounters {
    fields: [Option<Field>; TASK_COUNTERS],
    /// The helper `bpf_get_current_task_btf` is there (5.11 and later).
    pub typed_task: bool,
    /// The helper `bpf_task_pt_regs` is there (5.15 and later).
    pub task_registers: bool,
    /// There are worker threads that look like user's threads and make no system calls (vhost, KVM;
    /// 6.4 and later).
    pub user_workers: bool,
    /// Offset of `nvcsw`, where `nivcsw` follows it.
    pub switches: Option<u32>,
    /// Offset of `seccomp.mode` (CONFIG_SECCOMP); 0 where there is none.
    pub seccomp: u32,
    /// Offset of `ptrace`: who is traced, and how.
    pub ptrace: u32,
    /// Offset of `preempt_disable_ip` (CONFIG_DEBUG_PREEMPT).
    pub disable_ip: Option<u32>,
    /// Address of `debug_locks`, where there is a lockdep and kallsyms shows it.
    pub debug_locks: Option<u64>,
}

impl TaskCounters {
    /// Asks the running kernel.
    ///
    /// # Errors
    /// When a counter has a size that no kernel we know of has.
    pub fn of_running_kernel(types: &Types) -> Result<Self, BtfError> {
        let mut fields = [None; TASK_COUNTERS];
        let task = types.structure("task_struct")?;
        for counter in Counter::ALL {
            let Some(index) = counter.of_task() else {
                continue;
            };
            let path = [counter.name()];
            let Ok(offset) = task.offset_of(&path) else {
                continue;
            };
            let size = task.size_of(&path)?;
            if !matches!(size, 2 | 4) {
                return Err(BtfError::Missing(format!(
                    "{} of a known size (it has {size} bytes, known are 2 and 4)",
                    counter.name()
                )));
            }
            fields[index] = Some(Field { offset, size });
        }
        let has_lockdep = Counter::LockdepDepth
            .of_task()
            .is_some_and(|index| fields[index].is_some());
        let debug_locks = || {
            kallsyms::values(&["debug_locks"])
                .ok()?
                .remove("debug_locks")
        };
        Ok(Self {
            fields,
            typed_task: types.has_helper("get_current_task_btf"),
            task_registers: types.has_helper("task_pt_regs"),
            user_workers: types.function_id("vhost_task_create").is_some(),
            switches: task.offset_of(&["nvcsw"]).ok().filter(|nvcsw| {
                task.offset_of(&["nivcsw"])
                    .is_ok_and(|nivcsw| nivcsw == nvcsw + 8)
            }),
            seccomp: task.offset_of(&["seccomp", "mode"]).unwrap_or_default(),
            ptrace: task.offset_of(&["ptrace"]).unwrap_or_default(),
            disable_ip: task.offset_of(&["preempt_disable_ip"]).ok(),
            debug_locks: has_lockdep.then(debug_locks).flatten(),
        })
    }

    /// Where a counter is, or why there is none: one sentence.
    ///
    /// # Errors
    /// The sentence.
    pub fn field(&self, counter: Counter) -> Result<Field, &'static str> {
        if counter == Counter::LockdepDepth && self.debug_locks.is_none() {
            return Err(
                match counter.of_task().and_then(|index| self.fields[index]) {
                    None => "this kernel has no lockdep (CONFIG_LOCKDEP=n)",
                    Some(_) => {
                        "whether lockdep has given up cannot be seen: kallsyms shows no debug_locks"
                    }
                },
            );
        }
        counter
            .of_task()
            .and_then(|index| self.fields[index])
            .ok_or(match counter {
                Counter::PreemptCount => "it is no counter of the task",
                Counter::RcuReadLockNesting => {
                    "rcu_read_lock() is a preempt_disable() on this kernel (CONFIG_PREEMPT_RCU=n)"
                }
                Counter::MigrationDisabled => {
                    "migrate_disable() is a preempt_disable() on this kernel"
                }
                Counter::PagefaultDisabled => "this kernel's tasks have no pagefault_disabled",
                Counter::SoftirqDisableCnt => {
                    "preempt_count holds it on this kernel (CONFIG_PREEMPT_RT=n)"
                }
                Counter::LockdepDepth => "this kernel has no lockdep (CONFIG_LOCKDEP=n)",
            })
    }
}
