//! Leaks on a busy guest: twelve runnable tasks for each processor, all in system calls. Where the
//! tracer's programs can be preempted (from 7.2 on) the kernel skips runs of them then. Every leak is
//! told all the same, by its own call or with a doubt, and no innocent call for certain.

use std::time::Duration;

use super::{COUNTS_NOTHING, Case, NO_LEAKY, Outcome, Ran, run_for};
use preemptleak_tests::protocol::Ending;

/// Busy tasks on the guest's two processors.
const TASKS: u32 = 24;

/// How many leaks are made among them.
const LEAKS: u64 = 50;

/// How long that may take: the leaking task has the share of one among many.
const LIMIT: Duration = Duration::from_secs(180);

/// The leaking command.
const CMD: &str = "0x4c01";

/// What the kernel says of each leak.
const COMPLAINT: &str = "BUG: scheduling while atomic: busy/";

/// With this share of skipped runs a trace that begins before the load may end: the loader must get the
/// CPU to notice.
const LOOKED_AT: f64 = 0.8;

/// The cases: with filters and without.
pub(crate) fn busy() -> Vec<Case> {
    let filters: [(&str, &[&str]); 3] = [
        ("", &[]),
        (" with --syscall", &["--syscall", "ioctl"]),
        (" with --class", &["--class", "leak"]),
    ];
    filters
        .into_iter()
        .map(|(label, filter)| {
            Case::new(
                format!("{LEAKS} leaks on a busy host{label}"),
                move |guest| {
                    if !guest.traits().preempt_count {
                        return Ok(Outcome::Skip(COUNTS_NOTHING.to_owned()));
                    }
                    let load = format!("busy {TASKS} {LEAKS}");
                    let mut args = vec!["preemptleak", "trace", "--format", "json"];
                    args.extend(filter);
                    args.push("--");
                    args.extend(load.split(' '));
                    let ran = run_for(guest, &args, &[], LIMIT)?;
                    Ok(judge(&ran))
                },
            )
        })
        .collect()
}

fn judge(ran: &Ran) -> Outcome {
    if ran.cannot_run() {
        return Outcome::Skip(NO_LEAKY.to_owned());
    }
    let judged = try_judge(ran).map_err(|why| {
        let last = ran.stdout.lines().last().unwrap_or_default();
        format!("{why}: {last} {}", ran.stderr)
    });
    judged.into()
}

fn try_judge(ran: &Ran) -> Result<(), String> {
    if ran.ending != Ending::Exited(1) {
        return Err(format!("{:?}", ran.ending));
    }
    let complaints = ran.log.iter().filter(|line| line.contains(COMPLAINT));
    let complaints = complaints.count() as u64;
    if complaints != LEAKS {
        return Err(format!("the kernel complained {complaints} times"));
    }
    let summary = ran.of_type("summary").next().ok_or("no summary")?;
    let leaks = summary["leaks"].as_array().ok_or("no table")?;
    let mut told = 0;
    for row in leaks {
        told += row["count"].as_u64().unwrap_or_default();
        let is_proven = row["unproven"] == false;
        let is_culprit =
            row["syscall"] == "ioctl" && row["cmd"]["hex"] == CMD && row["class"] == "leak";
        if is_proven && !is_culprit {
            return Err(format!("an innocent call is named: {row}"));
        }
        if !is_proven && row["class"] != "outside" {
            return Err(format!("no doubt is told of {row}"));
        }
    }
    if told != LEAKS {
        return Err(format!("{told} leaks were told"));
    }
    let looked_at = summary["coverage"]["looked_at"].as_f64();
    if looked_at.is_none_or(|share| share < LOOKED_AT) {
        return Err("too many runs were skipped".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn ran(leaks: &[Value], complaints: u64) -> Ran {
        let summary = json!({
            "type": "summary", "leaks": leaks, "coverage": { "looked_at": 0.99 },
        });
        Ran {
            ending: Ending::Exited(1),
            stdout: String::new(),
            records: vec![summary],
            stderr: String::new(),
            log: (0..complaints)
                .map(|pid| format!("{COMPLAINT}{pid}/0x00000002"))
                .collect(),
        }
    }

    fn row(syscall: &str, class: &str, count: u64, unproven: bool) -> Value {
        json!({
            "syscall": syscall, "cmd": { "hex": CMD }, "class": class, "count": count,
            "unproven": unproven,
        })
    }

    /// Check that what a right tracer says passes, and each way to be wrong fails.
    #[test]
    fn wrong_words_are_seen() {
        let one = row("ioctl", "leak", 48, false);
        let right = [one.clone(), row("sched_yield", "outside", 2, true)];
        let most = row("ioctl", "leak", 49, false);
        let masked = |unproven| row("sched_yield", "masked", 1, unproven);
        let judged = |leaks: &[Value], complaints| try_judge(&ran(leaks, complaints));
        assert_eq!(judged(&right, LEAKS), Ok(()));
        for (leaks, complaints) in [
            (vec![one], LEAKS),
            (right.to_vec(), LEAKS - 1),
            (vec![most.clone(), masked(false)], LEAKS),
            (vec![most, masked(true)], LEAKS),
        ] {
            assert!(judged(&leaks, complaints).is_err(), "{leaks:?}");
        }
    }
}
