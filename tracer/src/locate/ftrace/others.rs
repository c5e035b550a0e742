//! Functions that somebody else hooks by ftrace as well: another instance, a kprobe, a BPF trampoline
//! (ours on `__schedule_bug()` is one). For these the kernel walks through a list of hooks, and holds
//! preemption off once more meanwhile. So at their entries the recorder sees a level that is not the
//! task's; at their returns it does not.
//!
//! Source: `__ftrace_ops_list_func()` in `kernel/trace/ftrace.c`; seen on 6.1 and 7.3.

use std::collections::BTreeSet;

use super::tracefs::Folder;
use crate::{
    calltree::{End, Recording},
    kernel::symbol::{Symbol, Symbols},
};

/// Their names, with their modules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Others(BTreeSet<(String, Option<String>)>);

impl Others {
    /// Those that are hooked now, when we are not there yet. Who comes later is not noticed.
    pub(super) fn of(top: &Folder) -> Self {
        let text = top.read("enabled_functions");
        text.map_or_else(|_| Self::default(), |text| Self::parse(&text))
    }

    /// `leaky_ioctl [leaky] (1)  tramp: ...`
    fn parse(text: &str) -> Self {
        let named = text.lines().filter_map(|line| {
            let (function, _) = line.split_once(" (")?;
            Some(match function.split_once(" [") {
                Some((name, module)) => {
                    (name.to_owned(), Some(module.strip_suffix(']')?.to_owned()))
                }
                None => (function.to_owned(), None),
            })
        });
        Self(named.collect())
    }

    /// Whether a function of the kernel's own is among them whose name is such.
    pub(super) fn hook_any(&self, is_such: impl Fn(&str) -> bool) -> bool {
        let mut hooked = self.0.iter();
        hooked.any(|(name, module)| module.is_none() && is_such(name))
    }

    /// Whether this function is among them.
    pub(super) fn hook(&self, symbol: &Symbol) -> bool {
        let Symbol { name, module, .. } = symbol;
        self.0.contains(&(name.clone(), module.clone()))
    }

    /// Takes the level that is not the task's off the entries.
    pub(super) fn take_off(&self, recording: &mut Recording, symbols: &Symbols) {
        for moment in &mut recording.moments {
            let hooked = || {
                symbols
                    .get(&moment.function)
                    .is_some_and(|symbol| self.hook(symbol))
            };
            if moment.end == End::Entry && hooked() {
                moment.level.preempt -= 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calltree::Moment;

    /// Lines of 6.1 and 7.3.
    const HOOKED: &str = "__schedule_bug (1) R   D   M \ttramp: 0xffffffffc020c000 (call_direct_funcs+0x0/0x20)\n\
        leaky_ioctl [leaky] (1)      \ttramp: 0xffffffffc0206000 (function_trace_call+0x0/0x120) ->function_trace_call+0x0/0x120\n";

    /// Check that only entries of hooked functions lose a level.
    #[test]
    fn entries_of_hooked_functions() {
        let named = [
            (1, "__schedule_bug", None),
            (2, "leaky_ioctl", Some("leaky")),
            (3, "leaky_ioctl", None),
            (4, "vfs_read", None),
        ];
        let symbols: Symbols = named
            .iter()
            .map(|(address, name, module)| {
                let symbol = Symbol {
                    name: (*name).to_owned(),
                    module: module.map(str::to_owned),
                    source: None,
                };
                (*address, symbol)
            })
            .collect();
        let moments = [
            (End::Entry, 1),
            (End::Entry, 2),
            (End::Return, 2),
            (End::Entry, 3),
            (End::Entry, 4),
        ];
        let moment = |(end, function): (End, u64)| Moment {
            end,
            function,
            depth: 0,
            time: 0,
            cpu: 0,
            level: crate::calltree::Level {
                preempt: 1,
                ..Default::default()
            },
        };
        let mut recording = Recording {
            moments: moments.map(moment).to_vec(),
            ..Recording::default()
        };
        let others = Others::parse(HOOKED);
        others.take_off(&mut recording, &symbols);
        let levels: Vec<i32> = recording
            .moments
            .iter()
            .map(|moment| moment.level.preempt)
            .collect();
        assert_eq!(levels, [0, 0, 1, 1, 1]);
        assert!(others.hook_any(|name| name == "__schedule_bug"));
        assert!(!others.hook_any(|name| name == "leaky_ioctl"), "a module's");
    }
}
