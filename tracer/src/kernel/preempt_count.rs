//! Where this kernel keeps `preempt_count`, and in which layout.
//!
//! | kernel | storage | bytes |
//! | --- | --- | --- |
//! | to 6.1 | per-CPU variable `__preempt_count` | 4 |
//! | 6.2 to 6.14 | member of per-CPU `struct pcpu_hot` | 4 |
//! | 6.15 to 7.2 | `__preempt_count` again | 4 |
//! | from 7.3 | `__preempt_count`, `unsigned long` | 8 |
//!
//! Nothing here looks at the version: BTF and kallsyms show which of these it is.

use super::{
    btf::{BtfError, Types},
    kallsyms,
};
use crate::leak::Layout;

/// The name of the variable, or of the struct that holds it.
const VARIABLE: &str = "__preempt_count";
const HOT: &str = "pcpu_hot";

/// Everything the running kernel says about its count.
#[derive(Clone, Debug)]
pub struct PreemptCount {
    /// `__preempt_count` or `pcpu_hot`.
    pub symbol: &'static str,
    /// Offset of the count in that variable.
    pub offset: u32,
    /// How its bits are laid out.
    pub layout: Layout,
    /// By BTF: the variable's id for the verifier, and its distance from `runqueues`.
    pub btf: Option<ByBtf>,
    /// By kallsyms, or why not.
    pub kallsyms: Result<ByKallsyms, String>,
    /// How to read memory without a helper call (6.2 and later).
    pub cast: Option<Cast>,
    /// Offsets of the task's fields the programs look at.
    pub task: TaskOffsets,
}

/// The count relative to things that BTF alone knows.
#[derive(Clone, Copy, Debug)]
pub struct ByBtf {
    /// BTF id of the per-CPU variable.
    pub variable: u32,
    /// Bytes from a CPU's `runqueues` to the same CPU's count; `None` where the way from the task
    /// to its `runqueues` is missing (CONFIG_FAIR_GROUP_SCHED=n).
    pub from_runqueues: Option<FromRunqueues>,
}

/// The way `current->se.cfs_rq->rq`, and on from there.
#[derive(Clone, Copy, Debug)]
pub struct FromRunqueues {
    /// Offset of `se.cfs_rq` in `task_struct`.
    pub task_cfs_rq: u32,
    /// Offset of `rq` in `cfs_rq`.
    pub cfs_rq_rq: u32,
    /// Bytes from `runqueues` to the count.
    pub distance: i64,
}

/// Symbol values.
#[derive(Clone, Copy, Debug)]
pub struct ByKallsyms {
    /// Value of the variable's symbol. Adding a CPU's entry of `__per_cpu_offset` gives its address,
    /// on zero-based per-CPU sections and on others.
    pub symbol: u64,
    /// Address of `__per_cpu_offset`.
    pub per_cpu_offset: u64,
}

/// What a call of the kfunc `bpf_rdonly_cast` needs.
#[derive(Clone, Copy, Debug)]
pub struct Cast {
    /// BTF id of the kfunc.
    pub kfunc: u32,
    /// BTF id of a struct whose first member is an `unsigned long`.
    pub target: u32,
}

/// Offsets in `task_struct`.
#[derive(Clone, Copy, Debug)]
pub struct TaskOffsets {
    /// `thread_info.status`, for TS_COMPAT.
    pub status: u32,
    /// `flags`, for PF_EXITING and its kind.
    pub flags: u32,
    /// `real_parent`.
    pub real_parent: u32,
    /// `tgid`.
    pub tgid: u32,
}

/// The layout of the running kernel's count; `None` where its BTF does not tell. Needs no privileges.
#[must_use]
pub fn layout_of_running_kernel() -> Option<Layout> {
    let types = Types::of_running_kernel().ok()?;
    let (_, _, layout) = PreemptCount::storage(&types).ok()?;
    Some(layout)
}

impl PreemptCount {
    /// Asks the running kernel.
    ///
    /// # Errors
    /// When BTF lacks what no other source has.
    pub fn of_running_kernel(types: &Types) -> Result<Self, BtfError> {
        let (symbol, offset, layout) = Self::storage(types)?;
        let task = types.structure("task_struct")?;
        let task = TaskOffsets {
            status: task.offset_of(&["thread_info", "status"])?,
            flags: task.offset_of(&["flags"])?,
            real_parent: task.offset_of(&["real_parent"])?,
            tgid: task.offset_of(&["tgid"])?,
        };
        let cast = types.function_id("bpf_rdonly_cast").and_then(|kfunc| {
            let target = types.struct_id("rb_node")?;
            let first = types.offset_of(&["rb_node", "__rb_parent_color"]).ok()?;
            (first == 0).then_some(Cast { kfunc, target })
        });
        Ok(Self {
            symbol,
            offset,
            layout,
            btf: Self::by_btf(types, symbol, offset),
            kallsyms: Self::by_kallsyms(symbol),
            cast,
            task,
        })
    }

    fn storage(types: &Types) -> Result<(&'static str, u32, Layout), BtfError> {
        if types.per_cpu(HOT).is_some() {
            let offset = types.offset_of(&[HOT, "preempt_count"])?;
            return Ok((HOT, offset, Layout::Word));
        }
        match types.per_cpu(VARIABLE).map(|variable| variable.size) {
            Some(8) => Ok((VARIABLE, 0, Layout::Long)),
            Some(4) => Ok((VARIABLE, 0, Layout::Word)),
            Some(size) => Err(BtfError::Missing(format!(
                "{VARIABLE} of a known size (it has {size} bytes, known are 4 and 8)"
            ))),
            // BTF that lists no per-CPU variables (Debian's 5.10) is older than both changes.
            None if types.per_cpu("runqueues").is_none() => Ok((VARIABLE, 0, Layout::Word)),
            None => Err(BtfError::Missing(format!("{VARIABLE} and no {HOT}"))),
        }
    }

    fn by_btf(types: &Types, symbol: &str, offset: u32) -> Option<ByBtf> {
        let variable = types.per_cpu(symbol)?;
        let from_runqueues = types.per_cpu("runqueues").and_then(|runqueues| {
            Some(FromRunqueues {
                task_cfs_rq: types.offset_of(&["task_struct", "se", "cfs_rq"]).ok()?,
                cfs_rq_rq: types.offset_of(&["cfs_rq", "rq"]).ok()?,
                distance: i64::from(variable.offset) + i64::from(offset)
                    - i64::from(runqueues.offset),
            })
        });
        Some(ByBtf {
            variable: variable.id,
            from_runqueues,
        })
    }

    fn by_kallsyms(symbol: &'static str) -> Result<ByKallsyms, String> {
        const OFFSETS: &str = "__per_cpu_offset";
        let values = kallsyms::values(&[symbol, OFFSETS])
            .map_err(|error| format!("{} cannot be read: {error}", kallsyms::PATH))?;
        match (values.get(symbol), values.get(OFFSETS)) {
            (Some(symbol), Some(per_cpu_offset)) => Ok(ByKallsyms {
                symbol: *symbol,
                per_cpu_offset: *per_cpu_offset,
            }),
            _ => Err(format!(
                "{} shows no {symbol} or no {OFFSETS}: the kernel has CONFIG_KALLSYMS_ALL=n, or \
                 kernel.kptr_restrict hides addresses",
                kallsyms::PATH
            )),
        }
    }
}
