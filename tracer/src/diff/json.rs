//! The difference for machines: one object, described in `docs/json.md`.

use serde::Serialize;

use super::{
    Diff,
    kind::{Key, Kind},
    read::Run,
};
use crate::{
    leak::Abi,
    report::{CmdRecord, SCHEMA},
};

#[derive(Serialize)]
pub(crate) struct DiffRecord<'a> {
    r#type: &'static str,
    v: u32,
    verdict: &'static str,
    old: RunRecord<'a>,
    new: RunRecord<'a>,
    appeared: Vec<KindRecord<'a>>,
    gone: Vec<KindRecord<'a>>,
    blind: Vec<&'a str>,
    both: usize,
}

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
            r#type: "diff",
            v: SCHEMA,
            verdict: diff.verdict().name(),
            old: RunRecord::of(old),
            new: RunRecord::of(new),
            appeared: kinds(appeared),
            gone: kinds(gone),
            blind: blind.keys().map(String::as_str).collect(),
            both: *both,
        }
    }
}

#[derive(Serialize)]
struct RunRecord<'a> {
    file: &'a str,
    kernel: Option<&'a str>,
    verdict: Option<&'a str>,
    filters: &'a [String],
    doubt: Option<&'a str>,
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
            file: name,
            kernel: kernel.as_deref(),
            verdict: verdict.as_deref(),
            filters: &scope.filters,
            doubt: doubt.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct KindRecord<'a> {
    comm: &'a str,
    syscall: Option<&'a str>,
    nr: Option<u32>,
    abi: Option<&'static str>,
    cmd: Option<CmdRecord<'a>>,
    delta: i32,
    counter: &'a str,
    class: &'a str,
    count: u64,
    known: Option<&'a str>,
}

impl<'a> KindRecord<'a> {
    fn of(key: &'a Key, kind: &'a Kind) -> Self {
        let Key {
            comm,
            nr,
            abi,
            cmd: _,
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
            comm,
            syscall: syscall.as_ref().map(|call| call.name.as_str()),
            nr: *nr,
            abi: abi.map(Abi::name),
            cmd: cmd.as_ref().map(CmdRecord::of),
            delta: *delta,
            counter,
            class,
            count: *count,
            known: known.as_deref(),
        }
    }
}
