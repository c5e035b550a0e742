//! An address is proven before it is trusted: where the kernel's own files lie about the place of
//! the count, there is no trace. And all ways to the true place agree.
//!
//! The lies are files bind-mounted over /proc/kallsyms and /sys/kernel/btf/vmlinux: nothing of
//! preemptleak knows of these tests.

use preemptleak_tests::protocol::Ending;
use serde_json::Value;

use super::{Case, Outcome, Ran, run};

/// Functions for the scripts: `symbol ADDRESS` and `types HOW` put the count elsewhere. The kernel
/// takes a second to write its symbols, and a guest takes seconds to search them: they are kept, and
/// the few that are asked for once more.
const PRELUDE: &str = "cd /tmp; K=/proc/kallsyms; B=/sys/kernel/btf/vmlinux; V=__preempt_count\n\
    [ -s real ] || cat $K >real\n\
    few=' -e pcpu_hot -e __preempt_count -e current_task -e irq_stat -e cpu_number'\n\
    [ -s few ] || grep -F $few real >few\n\
    grep -q ' pcpu_hot$' few && V=pcpu_hot\n\
    at() { grep -m 1 \" $1\\$\" few | cut -d' ' -f1; }\n\
    beside() { printf %016x $((0x$(at $V) + $1)); }\n\
    symbol() { [ \"$1\" ] || { echo cannot run here: no such symbol >&2; exit 77; }; sed \"s/^$(at $V) \\(.\\) $V\\$/$1 \\1 $V/\" real >k; mount --bind k $K; }\n\
    types() { doctor $V $1 <$B >b 2>/dev/null || { echo cannot run here >&2; exit 77; }; \
    mount --bind b $B; }\n\
    only() { export PREEMPTLEAK_ADDRESS=$1; }\n";

/// Each wrong place, and the script that makes the kernel tell it.
const WRONG: &[(&str, &str)] = &[
    // With kallsyms alone, as where BTF tells nothing.
    ("kallsyms: 4 bytes on", "only kallsyms; symbol $(beside 4)"),
    ("kallsyms: 8 bytes on", "only kallsyms; symbol $(beside 8)"),
    (
        "kallsyms: 4 bytes before",
        "only kallsyms; symbol $(beside -4)",
    ),
    // A pointer that changes with the task, and a constant with the one bit of HARDIRQ.
    (
        "kallsyms: current_task",
        "only kallsyms; symbol $(at current_task)",
    ),
    ("kallsyms: irq_stat", "only kallsyms; symbol $(at irq_stat)"),
    ("btf: 4 bytes on", "only btf; types +4"),
    ("btf: 8 bytes on", "only btf; types +8"),
    // The verifier resolves another variable: a CPU's own number, constant and small.
    ("ksym: another variable", "only ksym; types cpu_number"),
    // No way is forced, and those that are not tried first lie.
    ("kallsyms lies to ksym", "symbol $(beside 64)"),
    ("btf lies to ksym", "types +8"),
    // All ways agree, on the wrong place.
    (
        "all ways: another variable",
        "elsewhere=$(at cpu_number); types cpu_number; symbol $elsewhere",
    ),
];

/// What the one error must say.
const ERROR: &str = "cannot trust what reads as preempt_count";

/// The cases.
pub(crate) fn proof() -> Vec<Case> {
    let wrong = WRONG.iter().map(|(place, script)| {
        Case::new(
            format!("a wrong address is refused: {place}"),
            move |guest| {
                let script = format!(
                    "{PRELUDE}{script}\n\
                 preemptleak trace --format json -- true; status=$?\n\
                 umount $K 2>/dev/null; umount $B 2>/dev/null; exit $status"
                );
                let ran = run(guest, &["sh", "-c", &script], &[])?;
                Ok(refused(&ran))
            },
        )
    });
    let agreement = Case::new("all ways to the count agree on every CPU", |guest| {
        let counts = guest.traits().preempt_count;
        let ran = run(guest, &["preemptleak", "check", "--json"], &[])?;
        Ok(agree(&ran, counts))
    });
    wrong.chain([agreement]).collect()
}

/// No trace, no leak: one error record, and one line for people.
fn refused(ran: &Ran) -> Outcome {
    let Ran {
        ending,
        stdout,
        stderr,
        log: _,
    } = ran;
    if *ending == Ending::Exited(77) && stderr.contains("cannot run here") {
        return Outcome::Skip(if stderr.contains("no such symbol") {
            "this kernel has no such variable".to_owned()
        } else {
            "its BTF lists no per-CPU variables".to_owned()
        });
    }
    let record: Value = serde_json::from_str(stdout).unwrap_or_default();
    let is_error = record["type"] == "error"
        && record["message"]
            .as_str()
            .is_some_and(|message| message.contains(ERROR));
    let is_one_line = stderr.lines().count() == 1 && stderr.contains(ERROR);
    if *ending == Ending::Exited(125) && is_error && is_one_line {
        return Outcome::Pass;
    }
    Outcome::Fail(format!("{ending:?}: {stdout} {stderr}"))
}

/// Where more than one way works, they agree. All work where preemption is counted: those kernels
/// have the variables in BTF, and the guest hides no addresses.
fn agree(ran: &Ran, counts: bool) -> Outcome {
    let check: Value = serde_json::from_str(&ran.stdout).unwrap_or_default();
    let ways = check["addresses"].as_array();
    let compared: Vec<&str> = ways
        .into_iter()
        .flatten()
        .filter(|way| way["works"] == true)
        .filter_map(|way| way["name"].as_str())
        .collect();
    let cpus = check["cpus"].as_array().map_or(0, Vec::len);
    let agreed = &check["addresses_agree"];
    let is_well = if counts {
        compared == ["ksym", "btf", "kallsyms"] && *agreed == true
    } else {
        compared == ["kallsyms"] && agreed.is_null()
    };
    let kernel = check["kernel"].as_str().unwrap_or_default();
    eprintln!(
        "xtask: {kernel}: compared on {cpus} CPUs: {}",
        compared.join(", ")
    );
    if is_well && cpus == 2 {
        return Outcome::Pass;
    }
    Outcome::Fail(format!(
        "{compared:?} on {cpus} CPUs: {agreed}; {}",
        ran.stdout
    ))
}
