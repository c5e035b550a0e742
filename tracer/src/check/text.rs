//! The facts for people: one line each, what to do about each problem, and the verdict as the last
//! line.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::{
    host::escape,
    kernel::cpu::ranges,
    record::{
        Btf, CheckRecord, Count, Cpu, Left, Options, Privileges, Program, SelfTest, Spot, Stacks,
        Way,
    },
    report::Palette,
};

/// How wide the names of the facts are.
const WIDTH: usize = 12;

/// All the lines.
pub(super) fn lines(facts: &CheckRecord, palette: Palette) -> String {
    let mut out = String::new();
    for (name, text) in all(facts) {
        let Palette { dim, .. } = palette;
        let _ = writeln!(out, "{dim}{name:<WIDTH$}{dim:#} {}", escape::line(&text));
    }
    let Palette {
        bad, warn, good, ..
    } = palette;
    for problem in &facts.problems {
        let (style, word) = if problem.fatal {
            (bad, "problem")
        } else {
            (warn, "note")
        };
        self::problem(&mut out, style, word, &problem.what, &problem.remedy);
    }
    for Spot { what, remedy } in &facts.blind_spots {
        problem(&mut out, warn, "blind spot", what, remedy);
    }
    let spots = match facts.blind_spots.len() {
        0 => String::new(),
        1 => " (1 blind spot above)".to_owned(),
        more => format!(" ({more} blind spots above)"),
    };
    let (style, verdict) = if facts.can_trace() {
        (good, format!("this kernel can be traced{spots}"))
    } else {
        (
            bad,
            format!("this kernel cannot be traced: {}", missing(facts)),
        )
    };
    let _ = writeln!(out, "{style}verdict: {}{style:#}", escape::line(&verdict));
    out
}

/// Each fact with its name; the same name again is left out.
fn all(facts: &CheckRecord) -> Vec<(&'static str, String)> {
    let mut all = vec![
        ("kernel", facts.kernel.clone()),
        ("privileges", privileges(&facts.privileges)),
        (
            "lockdown",
            known(
                facts.lockdown.as_deref(),
                "none shown (no lockdown, or no securityfs)",
            ),
        ),
        ("config", config(facts.config.as_ref())),
        (
            "preemption",
            known(facts.preemption.as_deref(), "mode unknown (no debugfs)"),
        ),
        ("BTF", btf(facts.btf.as_ref())),
    ];
    all.extend(facts.count.as_ref().map(|fact| ("count", count(fact))));
    all.extend(facts.counted.map(|counted| {
        let not = if counted { "" } else { " not" };
        (
            "",
            format!("preemption is{not} counted (seen at sched_switch)"),
        )
    }));
    all.extend(ways("address", &facts.addresses));
    if let Some(agree) = facts.addresses_agree {
        let text = if agree {
            "those that work agree on every CPU"
        } else {
            "those that work do not agree"
        };
        all.push(("", text.to_owned()));
    }
    all.extend(baselines(&facts.cpus));
    all.extend(proofs(&facts.cpus));
    all.extend(ways("resets", &facts.resets));
    all.push(("stacks", stacks(&facts.stacks)));
    if !facts.programs.is_empty() {
        all.push(("programs", programs(&facts.programs)));
    }
    all.extend(facts.self_test.as_ref().map(|test| {
        let SelfTest { passed, detail } = test;
        let word = if *passed { "passed" } else { "failed" };
        ("self-test", format!("{word}: {detail}"))
    }));
    all.extend(ways("watch", &facts.watch));
    all.extend(facts.tracing.as_ref().map(|left| {
        let Left { what, undone } = left;
        let outcome = if *undone { "undone" } else { "not undone" };
        (
            "tracing",
            format!("left on by a killed preemptleak: {what}; {outcome}"),
        )
    }));
    all
}

fn known(value: Option<&str>, unknown: &str) -> String {
    value.unwrap_or(unknown).to_owned()
}

fn privileges(privileges: &Privileges) -> String {
    let Privileges {
        root,
        missing,
        user_namespace,
    } = privileges;
    let who = if *root { "root" } else { "not root" };
    let whose = if *user_namespace {
        " in a user namespace"
    } else {
        ""
    };
    let lacks = if missing.is_empty() {
        ", no capability missing".to_owned()
    } else {
        format!(", without {}", missing.join(" and "))
    };
    format!("{who}{whose}{lacks}")
}

fn config(config: Option<&Options>) -> String {
    let Some(Options { source, options }) = config else {
        return "unknown: no /proc/config.gz, and no file beside the kernel".to_owned();
    };
    let values: Vec<String> = options
        .iter()
        .map(|(name, value)| format!("{name}={}", value.as_deref().unwrap_or("n")))
        .collect();
    format!("{} ({source})", values.join(" "))
}

fn btf(btf: Option<&Btf>) -> String {
    btf.map_or_else(
        || "none".to_owned(),
        |Btf { path, bytes }| format!("{path}, {} kB", bytes / 1000),
    )
}

fn count(count: &Count) -> String {
    let Count {
        symbol,
        offset,
        bytes,
    } = count;
    let place = if *offset == 0 {
        (*symbol).to_owned()
    } else {
        format!("{symbol} + {offset}")
    };
    // `include/linux/preempt.h`: from 7.3 on, with 8 bytes.
    let fields = if *bytes == 8 {
        "PREEMPT 0-7, SOFTIRQ 8-15, HARDIRQ_DISABLE 16-23, HARDIRQ 24-27, NMI 28-31"
    } else {
        "PREEMPT 0-7, SOFTIRQ 8-15, HARDIRQ 16-19, NMI 20-23"
    };
    format!("{place}, per CPU, {bytes} bytes: {fields}")
}

fn ways(name: &'static str, ways: &[Way]) -> Vec<(&'static str, String)> {
    let line = |(index, way): (usize, &Way)| {
        let Way {
            name: way,
            works,
            detail,
        } = way;
        let word = if *works { "works" } else { "does not work" };
        let detail = detail
            .as_ref()
            .map_or_else(String::new, |detail| format!(": {detail}"));
        (
            if index == 0 { name } else { "" },
            format!("{way} {word}{detail}"),
        )
    };
    ways.iter().enumerate().map(line).collect()
}

/// CPUs that show the same, together.
fn grouped<K: Ord>(cpus: &[Cpu], key: impl Fn(&Cpu) -> K) -> Vec<(K, String)> {
    let mut groups: BTreeMap<K, Vec<u32>> = BTreeMap::new();
    for cpu in cpus {
        groups.entry(key(cpu)).or_default().push(cpu.cpu);
    }
    groups
        .into_iter()
        .map(|(key, cpus)| {
            let s = if cpus.len() == 1 { "" } else { "s" };
            (key, format!("CPU{s} {}", ranges(&cpus)))
        })
        .collect()
}

fn baselines(cpus: &[Cpu]) -> Vec<(&'static str, String)> {
    grouped(cpus, |cpu| (cpu.enter, cpu.exit))
        .into_iter()
        .map(|(shown, cpus)| {
            let text = match shown {
                (Some(enter), Some(exit)) => {
                    format!("{enter} at sys_enter, {exit} at sys_exit, on {cpus}")
                }
                _ => format!("not sampled on {cpus}: this process may not run there"),
            };
            ("baseline", text)
        })
        .collect()
}

fn proofs(cpus: &[Cpu]) -> Vec<(&'static str, String)> {
    grouped(cpus, |cpu| cpu.interrupt)
        .into_iter()
        .map(|(count, cpus)| {
            let text = format!("a hard interrupt shows as {count:#x}, on {cpus}");
            ("proof", text)
        })
        .collect()
}

fn stacks(stacks: &Stacks) -> String {
    let Stacks {
        named,
        kptr_restrict,
    } = stacks;
    let can = if *named {
        "can be named"
    } else {
        "cannot be named"
    };
    match kptr_restrict {
        Some(level) => format!("{can} (kernel.kptr_restrict={level})"),
        None => can.to_owned(),
    }
}

fn programs(programs: &[Program]) -> String {
    let each: Vec<String> = programs
        .iter()
        .map(|program| {
            let Program {
                name,
                verified_instructions,
            } = program;
            let count = verified_instructions.map_or_else(|| "?".to_owned(), |n| n.to_string());
            format!("{name} {count}")
        })
        .collect();
    format!("{} verified instructions", each.join(", "))
}

fn problem(out: &mut String, style: anstyle::Style, word: &str, what: &str, remedy: &str) {
    let (what, remedy) = (escape::line(what), escape::line(remedy));
    let _ = writeln!(out, "{style}{word}{style:#}: {what}\n  remedy: {remedy}");
}

/// What keeps it from being traced, in short: each fatal problem.
fn missing(facts: &CheckRecord) -> String {
    let fatal = facts.problems.iter().filter(|problem| problem.fatal);
    let each: Vec<&str> = fatal.map(|problem| problem.what.as_str()).collect();
    match each.as_slice() {
        [one] => (*one).to_owned(),
        more => format!("{} problems above", more.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::samples;

    /// Check that each fact has its line, each problem its remedy, and the last line the verdict.
    #[test]
    fn every_fact_has_its_line() {
        insta::assert_snapshot!("rich", lines(&samples::rich(), Palette::plain()));
        let bare = samples::bare(&["CAP_BPF", "CAP_PERFMON"]);
        insta::assert_snapshot!("bare", lines(&bare, Palette::plain()));
    }

    /// Check that colours are the only difference they make.
    #[test]
    fn colors_are_extra() {
        let colored = lines(&samples::rich(), Palette::colored());
        let plain = anstream::adapter::strip_str(&colored).to_string();
        assert_eq!(plain, lines(&samples::rich(), Palette::plain()));
        assert_ne!(plain, colored);
    }
}
