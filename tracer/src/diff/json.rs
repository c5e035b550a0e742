//! The difference for machines: one object.

use super::{
    Diff,
    kind::{Key, Kind},
    read::Run,
};
use crate::{
    leak::Abi,
    record::{CmdRecord, DiffRecord, HandlerRecord, KindRecord, RunRecord, SCHEMA, Text},
};

impl<'a> DiffRecord<'a> {
    pub(super) fn of(diff: &'a Diff<'a>) -> Self {
        let Diff {
            old,
            new,
            appeared,
            gone,
            blind,
            both,
        } = diff;
        let kinds = |list: &[(&'a Key, &'a Kind)]| {
            let list = list.iter();
            list.map(|(key, kind)| KindRecord::of(key, kind)).collect()
        };
        Self {
            v: SCHEMA,
            verdict: diff.verdict().name().into(),
            old: RunRecord::of(old),
            new: RunRecord::of(new),
            appeared: kinds(appeared),
            gone: kinds(gone),
            blind: blind.keys().map(Text::from).collect(),
            both: *both,
        }
    }
}

impl<'a> RunRecord<'a> {
    fn of(run: &'a Run) -> Self {
        let Run {
            name,
            kernel,
            layout: _,
            scope,
            kinds: _,
            verdict,
            doubt,
        } = run;
        Self {
            file: name.into(),
            kernel: kernel.as_deref().map(Text::from),
            verdict: verdict.as_deref().map(Text::from),
            filters: scope.filters.iter().map(Text::from).collect(),
            doubt: doubt.as_deref().map(Text::from),
        }
    }
}

impl<'a> KindRecord<'a> {
    fn of(key: &'a Key, kind: &'a Kind) -> Self {
        let Key {
            comm,
            nr,
            abi,
            cmd: _,
            handler,
            class,
            delta,
            counter,
        } = key;
        let Kind {
            syscall,
            cmd,
            count,
            known,
        } = kind;
        Self {
            comm: comm.into(),
            syscall: syscall.as_ref().map(|call| Text::from(&call.name)),
            nr: *nr,
            abi: abi.map(Abi::name).map(Text::from),
            cmd: cmd.as_ref().map(CmdRecord::of),
            handler: handler
                .as_ref()
                .map(|handler| HandlerRecord::of(handler, None)),
            delta: *delta,
            counter: counter.into(),
            class: class.into(),
            count: *count,
            known: known.as_deref().map(Text::from),
        }
    }
}
