//! Sentences: who leaks how much, where in its code, and how sure that is.

use std::fmt::{self, Write as _};

use super::facts::{self, Facts};
use crate::{
    calltree::{Agreement, Certainty, Check, Kind, Located, Losses, Owner},
    host::escape,
    kernel::symbol::Source,
    report::{cells::plural, tail},
};

/// One line of what there is to say, without its newline: a label, and a sentence that is safe to
/// print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::report) struct Sentence {
    /// What it is about: `owner`, `also`, `where`, `reset`, `doubt`, `check`, `seen`.
    pub label: &'static str,
    /// The sentence.
    pub told: String,
}

/// `owner: br_del_bridge [bridge] leaks +1: ...`.
impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { label, told } = self;
        write!(f, "{label}: {told}")
    }
}

/// All there is to say: each owner, where in its code, what makes it doubtful; then what was seen.
pub(in crate::report) fn sentences(located: &Located) -> Vec<Sentence> {
    let mut all = Vec::new();
    let mut say = |label, told| all.push(Sentence { label, told });
    if located.owners.is_empty() {
        let nobody = "not found: no function that was recorded explains the change";
        say("owner", nobody.to_owned());
    }
    for (index, owner) in located.owners.iter().enumerate() {
        let facts = Facts::of(owner, located);
        let name = full_name(located, owner.frame);
        let (does, how) = (does(owner), how(owner, located));
        let label = if index == 0 { "owner" } else { "also" };
        say(label, format!("{name} {does}: {how}"));
        let mut place = between(owner, facts, located);
        if let Some(source) = facts::source(located, owner.frame) {
            let _ = write!(place, "; the function is at {}", self::place(source));
        }
        say("where", place);
        if owner.reset {
            say("reset", reset(owner, facts, located));
        }
        if let Some(doubt) = doubt(owner, located) {
            say("doubt", doubt);
        }
    }
    if let Some(check) = &located.check {
        say("check", checked(check));
    }
    say("seen", seen(located));
    all
}

/// `leaks +1`, `leaves softirqs disabled`.
fn does(owner: &Owner) -> String {
    if owner.kind == Kind::Slept {
        return format!("holds {} over a sleep", amount(owner));
    }
    let preempt = match owner.preempt {
        0 => None,
        more @ 1.. => Some(format!("leaks +{more}{}", or_more(owner))),
        less => Some(format!("releases too much, {less}{}", or_more(owner))),
    };
    let bh = match owner.bh {
        0 => None,
        1.. => Some("leaves softirqs disabled".to_owned()),
        _ => Some("enables softirqs that its caller disabled".to_owned()),
    };
    match (preempt, bh) {
        (Some(preempt), Some(bh)) => format!("{preempt} and {bh}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => "changes nothing".to_owned(),
    }
}

/// `+1`, `+15 or more`, `bh off`: what the owner left, in a word.
pub(super) fn amount(owner: &Owner) -> String {
    let preempt = (owner.preempt != 0).then(|| format!("{:+}{}", owner.preempt, or_more(owner)));
    let bh = match owner.bh {
        0 => None,
        1.. => Some("bh off".to_owned()),
        _ => Some("bh on".to_owned()),
    };
    let both: Vec<String> = preempt.into_iter().chain(bh).collect();
    both.join(", ")
}

const fn or_more(owner: &Owner) -> &'static str {
    if owner.saturated { " or more" } else { "" }
}

/// By what: a function made for it, or the owner's own code.
fn how(owner: &Owner, located: &Located) -> String {
    let raised = rises(owner);
    match (owner.acquirer, raised) {
        (Some(acquirer), _) if owner.kind == Kind::Slept => {
            format!("by {}", called(located, acquirer))
        }
        (Some(acquirer), true) => format!("{} is not undone", called(located, acquirer)),
        (Some(releaser), false) => format!("one {} too many", called(located, releaser)),
        (None, raised) => {
            let by = match (raised, owner.preempt) {
                (true, 0) => "local_bh_disable()",
                (true, _) => "a bare preempt_disable() or get_cpu_var()",
                (false, 0) => "local_bh_enable()",
                (false, _) => "a bare preempt_enable(), put_cpu_var() or spin_unlock()",
            };
            format!("{by} in its own code, or in what is inlined or cannot be traced")
        }
    }
}

/// Whether the owner took, rather than gave back.
pub(super) const fn rises(owner: &Owner) -> bool {
    owner.preempt > 0 || (owner.preempt == 0 && owner.bh > 0)
}

/// Where in the owner's code: `after rtnl_lock(), before unregister_netdevice_queue()`.
fn between(owner: &Owner, facts: Facts, located: &Located) -> String {
    let call = |frame: usize| landmark(owner, frame, located);
    // Whether it is one place, and not one of several with calls between them.
    let calls = facts::children(located, owner.frame);
    let meanwhile = calls.get(owner.between.clone()).unwrap_or_default();
    let mut meanwhile = meanwhile.iter();
    let exact = owner.acquirer.is_some() || meanwhile.all(|it| facts::interrupt(located, *it));
    // Among all its calls it need not be the first or the last.
    let exact = exact && !located.narrowed;
    let calls = calls.len();
    match (facts.after, facts.before) {
        (None, None) if owner.acquirer.is_some() && located.narrowed => {
            "its only call that was recorded".to_owned()
        }
        (None, None) if owner.acquirer.is_some() => "its only call".to_owned(),
        (None, None) if calls == 0 => "it calls nothing that was recorded".to_owned(),
        (None, None) => "anywhere in it".to_owned(),
        (None, Some(before)) if exact => {
            format!("before its first call, {}", called(located, before))
        }
        (Some(after), None) if exact => {
            format!("after its last call, {}", called(located, after))
        }
        (None, Some(before)) => format!("before {}", call(before)),
        (Some(after), None) => format!("after {}", call(after)),
        (Some(after), Some(before)) => format!("after {}, before {}", call(after), call(before)),
    }
}

/// What the scheduler did to it.
fn reset(owner: &Owner, facts: Facts, located: &Located) -> String {
    let slept = facts.slept_in.map_or_else(String::new, |slept| {
        format!(" at a sleep in {}", called(located, slept))
    });
    let so = match owner.kind {
        Kind::Slept => "so that giving it back was one too many",
        _ => "so that entry and return agree",
    };
    format!("by the scheduler{slept}, {so}")
}

/// `rtnl_lock()`, and `the 2nd rtnl_lock()` where the owner calls it more than once.
fn landmark(owner: &Owner, frame: usize, located: &Located) -> String {
    let function = |frame: &usize| located.tree.frames.get(*frame).map(|frame| frame.function);
    let calls = facts::children(located, owner.frame).iter();
    let same: Vec<&usize> = calls
        .filter(|call| function(call) == function(&frame))
        .collect();
    let name = called(located, frame);
    match same.iter().position(|call| **call == frame) {
        Some(at) if same.len() > 1 => format!("the {} {name}", ordinal(at + 1)),
        _ => name,
    }
}

/// `1st`, `2nd`, `11th`.
fn ordinal(number: usize) -> String {
    let end = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{end}")
}

/// What makes it doubtful.
fn doubt(owner: &Owner, located: &Located) -> Option<String> {
    let sure = match owner.certainty {
        Certainty::Certain => None,
        Certainty::AtOrBelow if located.narrowed => Some(
            "at or below: only some functions were recorded, as asked for, so another one that it \
             called may be meant",
        ),
        Certainty::AtOrBelow => Some(
            "at or below: what it called may not all have been recorded, so one of these may be meant",
        ),
        Certainty::Unclear if owner.rivals.is_empty() && located.owners.len() == 1 => {
            Some("unclear: what was found may not be all of the change")
        }
        Certainty::Unclear => {
            Some("unclear: several functions may be meant, this one explains most of the change")
        }
    };
    let mut doubts: Vec<String> = sure.map(str::to_owned).into_iter().collect();
    if owner.elsewhere {
        doubts.push("it may have happened at another place of the function".to_owned());
    }
    let mut rivals: Vec<String> = Vec::new();
    let named = |rival: &usize| match facts::interrupt(located, *rival) {
        true => "an interrupt that came there".to_owned(),
        false => full_name(located, *rival),
    };
    for rival in owner.rivals.iter().map(named) {
        if !rivals.contains(&rival) {
            rivals.push(rival);
        }
    }
    if !rivals.is_empty() {
        doubts.push(format!("it may as well be {}", rivals.join(", ")));
    }
    (!doubts.is_empty()).then(|| doubts.join("; "))
}

/// What the kernel remembers, beside what was recorded: `preempt_disable_ip is in br_del_bridge+0x1b
/// [bridge] (net/bridge/br_if.c:398): the same function`.
fn checked(check: &Check) -> String {
    let Check {
        place,
        source,
        verdict,
    } = check;
    let so = match verdict {
        Agreement::Owner => "the same function",
        Agreement::OtherOwner => "one of those above",
        Agreement::RaisedBefore => {
            "the count was raised there before, so it says nothing of the owner"
        }
        Agreement::NotRecorded => "not recorded, and maybe called by the owner",
        Agreement::Elsewhere => "not the owner, though it was recorded",
    };
    let line = source.as_ref().map(|it| format!(" ({})", self::place(it)));
    let line = line.unwrap_or_default();
    format!(
        "preempt_disable_ip is in {}{line}: {so}",
        tail::place(place)
    )
}

/// `812 calls, nothing lost`.
fn seen(located: &Located) -> String {
    let Located { tree, losses, .. } = located;
    let Losses { moments, depth } = *losses;
    let calls = plural(tree.frames.len() as u64, "call");
    let lost = [
        (moments, ends(moments), "lost"),
        (depth, plural(depth, "call"), "too deep for the recorder"),
        (
            tree.unmatched,
            ends(tree.unmatched),
            "without the other end",
        ),
    ];
    let lost: Vec<String> = lost
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(_, what, how)| format!("{what} {how}"))
        .collect();
    let told = match lost.as_slice() {
        [] => format!("{calls}, nothing lost"),
        lost => format!("{calls}; {}", lost.join(", ")),
    };
    if located.narrowed {
        format!("{told}; other functions were not recorded, as asked for")
    } else {
        told
    }
}

/// `1 entry or return`, `2 entries or returns`.
fn ends(count: u64) -> String {
    match count {
        1 => "1 entry or return".to_owned(),
        more => format!("{more} entries or returns"),
    }
}

/// `net/bridge/br_if.c:412`.
pub(super) fn place(source: &Source) -> String {
    let Source { file, line } = source;
    format!("{}:{line}", escape::field(file.as_bytes()))
}

/// The function's name, or its address.
pub(super) fn name(located: &Located, frame: usize) -> String {
    let frames = &located.tree.frames;
    match (facts::symbol(located, frame), frames.get(frame)) {
        (Some(symbol), _) => escape::field(symbol.name.as_bytes()),
        (None, Some(frame)) if frame.function != 0 => format!("{:#x}", frame.function),
        (None, _) => "?".to_owned(),
    }
}

/// `[bridge]`; empty for the kernel proper.
pub(super) fn module(located: &Located, frame: usize) -> String {
    facts::symbol(located, frame)
        .and_then(|symbol| symbol.module.as_ref())
        .map_or_else(String::new, |module| {
            format!("[{}]", escape::field(module.as_bytes()))
        })
}

/// `br_del_bridge [bridge]`.
pub(super) fn full_name(located: &Located, frame: usize) -> String {
    let name = format!("{} {}", name(located, frame), module(located, frame));
    name.trim_end().to_owned()
}

/// `rtnl_lock()`.
pub(super) fn called(located: &Located, frame: usize) -> String {
    format!("{}()", name(located, frame))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that where only some functions were recorded nobody is sure, and no call is the first.
    #[test]
    fn narrowed() {
        let mut located = super::super::samples::masked();
        located.narrow();
        let told: Vec<String> = sentences(&located)
            .iter()
            .map(Sentence::to_string)
            .collect();
        let told = told.join("\n");
        for (words, are_there) in [
            (
                "doubt: at or below: only some functions were recorded",
                true,
            ),
            ("other functions were not recorded", true),
            ("reset: by the scheduler, so that", true),
            ("first call", false),
        ] {
            assert_eq!(told.contains(words), are_there, "{words}: {told}");
        }
    }

    /// Check that an interrupt among those who may be meant is called that: its handler has no name.
    #[test]
    fn interrupts_are_rivals() {
        let mut located = super::super::samples::story();
        let mut frames = located.tree.frames.iter();
        let interrupt = frames.position(|frame| frame.interrupt).unwrap();
        located.owners[0].certainty = Certainty::Unclear;
        located.owners[0].rivals = vec![interrupt, 1];
        let doubt = doubt(&located.owners[0], &located).unwrap();
        let rivals = "; it may as well be an interrupt that came there, __fdget";
        assert!(doubt.ends_with(rivals), "{doubt}");
    }

    /// Check that ordinals are English.
    #[test]
    fn ordinals() {
        let all: Vec<String> = [1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal).into();
        let expected = "1st 2nd 3rd 4th 11th 12th 13th 21st 112th";
        assert_eq!(all.join(" "), expected);
    }
}
