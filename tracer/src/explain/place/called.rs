//! The system call that a task was in, from its registers or from the function in its call trace.

use super::believed;
use crate::{
    explain::complaint::Report,
    kernel::{arch, syscall},
    leak::{Abi, Cmd, Syscall},
};

/// A system call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::explain) struct Called {
    pub(in crate::explain) name: String,
    /// Its number and table, where they are known: other machines have other numbers.
    pub(in crate::explain) known: Option<Syscall>,
}

impl From<Syscall> for Called {
    fn from(call: Syscall) -> Self {
        Self {
            name: call.name.clone(),
            known: Some(call),
        }
    }
}

/// The call of a report, and its command where all registers are there.
pub(in crate::explain) fn called(report: &Report) -> (Option<Called>, Option<Cmd>) {
    if let Some((call, cmd)) = report.told.clone().or_else(|| report.regs.call()) {
        return (Some(call.into()), cmd);
    }
    (by_function(report), None)
}

/// By the name of its function: `__x64_sys_ioctl`, `__arm64_sys_ioctl`, `SyS_ioctl`.
fn by_function(report: &Report) -> Option<Called> {
    let is_x86 = report
        .machine
        .arch()
        .is_some_and(|arch| arch.name == "x86_64");
    believed(&report.frames)
        .filter(|frame| frame.reliable)
        .rev()
        .find_map(|frame| {
            let (name, abi) = arch::called(&frame.name)?;
            let find = |abi: Abi| syscall::all(abi).find(|(_, call)| *call == name);
            // The kernel's name of a call is not always the user's: `newuname`, `newfstat`.
            if find(Abi::X86_64).is_none() && find(Abi::Ia32).is_none() {
                return None;
            }
            let known = abi
                .or(is_x86.then_some(Abi::X86_64))
                .and_then(|abi| Some(syscall::describe(abi, find(abi)?.0)));
            Some(Called {
                name: name.to_owned(),
                known,
            })
        })
}
