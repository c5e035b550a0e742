//! Whole logs, from the bytes to the words.

use proptest::prelude::*;

use super::{
    conclude::{self, Explained, Known, Verdict},
    gather::{Gathered, Gatherer},
    input::Lines,
    json::Record,
    raw,
    text::Blocks,
};
use crate::{escape, report::Palette};

const STORY: &str = include_str!("../../tests/data/story.log");
const DEBIAN_6_1: &str = include_str!("../../tests/data/debian-6.1.log");
const DEBIAN_7_3: &str = include_str!("../../tests/data/debian-7.3.log");
/// Each other kind once, by the kernel's formats.
const OTHERS: &str = include_str!("../../tests/data/others.log");

const LOGS: [&str; 4] = [STORY, DEBIAN_6_1, DEBIAN_7_3, OTHERS];

fn gathered(log: &[u8]) -> Gathered {
    let mut gatherer = Gatherer::new().unwrap();
    let mut lines = Lines::new(log);
    while let Some(line) = lines.next().unwrap() {
        gatherer.line(line);
    }
    gatherer.finish()
}

fn explained(gathered: &Gathered) -> Vec<Explained<'_>> {
    let found = &gathered.found;
    let each = found
        .iter()
        .map(|one| conclude::explain(one, found, Known::default()));
    each.collect()
}

fn told(log: &[u8]) -> String {
    let gathered = gathered(log);
    let mut blocks = Blocks::default();
    let mut out = String::new();
    for explained in explained(&gathered) {
        out.push_str(&blocks.block(&explained, Palette::plain()));
        out.push('\n');
    }
    out.push_str(blocks.end());
    out
}

/// What is told without what a prefix may leave out: time stamps, and what follows from them.
fn told_without_time(log: &str) -> Vec<String> {
    let text = told(log.as_bytes());
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for line in &mut lines {
        if let Some((before, rest)) = line.split_once("; at ") {
            let (_, after) = rest.split_once(';').unwrap();
            *line = format!("{before};{after}");
        }
    }
    lines.retain(|line| !line.starts_with("  order") && !line.starts_with("             leak"));
    lines
}

/// A record with every field, for the test of the docs.
pub(crate) fn record() -> serde_json::Value {
    let log = DEBIAN_6_1.replace(
        "Modules linked in:",
        "no locks held by brctl/94.\nModules linked in:",
    );
    let gathered = gathered(log.as_bytes());
    let explained = explained(&gathered);
    let of_ioctl = explained.iter().find(|explained| explained.cmd.is_some());
    serde_json::to_value(Record::of(of_ioctl.unwrap())).unwrap()
}

/// Check what is told of the story, of the rig's guests, and of each other kind of report.
#[test]
fn logs() {
    insta::assert_snapshot!("story", told(STORY.as_bytes()));
    insta::assert_snapshot!("debian_6_1", told(DEBIAN_6_1.as_bytes()));
    insta::assert_snapshot!("debian_7_3", told(DEBIAN_7_3.as_bytes()));
    insta::assert_snapshot!("others", told(OTHERS.as_bytes()));
}

/// Check the records of the story.
#[test]
fn story_as_json() {
    let gathered = gathered(STORY.as_bytes());
    let mut out = Vec::new();
    for explained in explained(&gathered) {
        crate::report::write_line(&mut out, &Record::of(&explained)).unwrap();
    }
    insta::assert_snapshot!(String::from_utf8(out).unwrap());
}

/// Check that the same is told whatever stands before the kernel's words.
#[test]
fn prefixes_change_nothing() {
    let expected = told_without_time(DEBIAN_6_1);
    let forms: [fn(usize, &str) -> String; 20] = [
        |_, words| format!("{words}\n"),
        |_, words| format!("{words}\r\n"),
        |_, words| format!("<4>[   12.345678] {words}\n"),
        |n, words| format!("4,{n},12345678,-;{}\n", words.replace('\\', r"\x5c")),
        |n, words| format!("4,{n},12345678,-,caller=T94;{words}\n SUBSYSTEM=net\n"),
        |_, words| format!("[   12.345678][   T94] {words}\n"),
        |_, words| format!("[Tue Apr 15 11:02:05 2025] {words}\n"),
        |_, words| format!("Apr 15 11:02:05 VM kern.err kernel: [  320.682331] {words}\n"),
        |_, words| format!("2025-04-15T11:02:05.682331+00:00 VM kernel: {words}\n"),
        |_, words| format!("[   12.345678 <    0.000037>] {words}\n"),
        |_, words| format!("[  +0.000037] {words}\n"),
        |_, words| format!("[Apr15 11:02] {words}\n"),
        |_, words| format!("[   12.345678] VM kernel: {words}\n"),
        |_, words| format!("1744714925.250000 VM kernel: {words}\n"),
        |_, words| format!("Tue 2025-04-15 11:02:05 UTC VM kernel: {words}\n"),
        |_, words| format!("[2025-04-15T11:02:05.123Z] [   12.345678] {words}\n"),
        |_, words| format!("    [   12.345678] {words}\n"),
        |_, words| format!("\t{words}\n"),
        |_, words| format!("> > {words}\n"),
        |_, words| {
            let (subject, text) = words.split_once(": ").unwrap_or(("", words));
            let colon = if subject.is_empty() { "" } else { ": " };
            format!(
                "\u{1b}[32m[   12.345678] \u{1b}[0m\u{1b}[33m{subject}{colon}\u{1b}[0m\u{1b}[1m{text}\u{1b}[0m\n"
            )
        },
    ];
    for (number, form) in forms.iter().enumerate() {
        let lines = DEBIAN_6_1.lines().enumerate();
        let log: String = lines
            .map(|(n, line)| form(n, line.split_once("] ").unwrap().1))
            .collect();
        assert_eq!(told_without_time(&log), expected, "{number}");
    }
}

/// Check that reports of two CPUs at once come apart by the callers' ids.
#[test]
fn interleaved_reports() {
    let lines = |caller: &str, pid: u32, call: &str| -> Vec<String> {
        [
            format!("BUG: scheduling while atomic: a/{pid}/0x00000002"),
            format!("CPU: 0 PID: {pid} Comm: a Not tainted 6.1.0 #1"),
            "Call Trace:".to_owned(),
            " schedule+0x5a/0xd0".to_owned(),
            format!(" __x64_sys_{call}+0x1/0x2"),
            " do_syscall_64+0x5d/0x90".to_owned(),
        ]
        .map(|line| format!("[    1.000000][{caller}] {line}\n"))
        .to_vec()
    };
    let (one, two) = (lines(" T7", 7, "read"), lines(" T8", 8, "write"));
    let mixed: String = one
        .iter()
        .zip(&two)
        .flat_map(|(a, b)| [a.as_str(), b])
        .collect();
    let gathered = gathered(mixed.as_bytes());
    let calls: Vec<_> = explained(&gathered)
        .iter()
        .map(|explained| {
            let report = &explained.found.report;
            (report.pid.unwrap(), explained.call.clone().unwrap().name)
        })
        .collect();
    assert_eq!(calls, [(7, "read".to_owned()), (8, "write".to_owned())]);
}

/// Check that without callers' ids the lines that name a task go to its report.
#[test]
fn interleaved_without_ids() {
    let log = "BUG: scheduling while atomic: a/7/0x00000002\n\
               BUG: scheduling while atomic: b/8/0x00000003\n\
               CPU: 0 PID: 7 Comm: a Not tainted 6.1.0 #1\n\
               CPU: 1 PID: 8 Comm: b Not tainted 7.3.0 #1\n\
               CPU: 2 PID: 9 Comm: c Not tainted 5.10.0 #1\n";
    let gathered = gathered(log.as_bytes());
    let releases = gathered
        .found
        .iter()
        .map(|found| found.report.release.as_deref());
    assert_eq!(releases.collect::<Vec<_>>(), [Some("6.1.0"), Some("7.3.0")]);
}

/// Check that equal reports are told once, and counted, also thousands of them.
#[test]
fn equal_reports_are_counted() {
    let log = STORY.repeat(1000);
    let gathered = gathered(log.as_bytes());
    let times: Vec<u64> = gathered.found.iter().map(|found| found.times).collect();
    assert_eq!(times, [1000, 1000]);
}

/// Check that different reports beyond what is kept are counted.
#[test]
fn too_many_reports() {
    let lines = (0..1000).map(|n| format!("BUG: scheduling while atomic: a{n}/7/0x00000002\n"));
    let gathered = gathered(lines.collect::<String>().as_bytes());
    assert_eq!(gathered.found.len() as u64 + gathered.dropped, 1000);
    assert!(gathered.dropped > 0);
}

/// Check that a log that is cut off anywhere is read as far as it goes.
#[test]
fn truncated_anywhere() {
    for log in [STORY, DEBIAN_7_3] {
        for end in (0..log.len()).step_by(37) {
            let gathered = gathered(&log.as_bytes()[..end]);
            assert_eq!(gathered.dropped, 0);
            explained(&gathered);
        }
    }
}

/// Check that the scheduler's own 1 is not taken off where a kernel does not count preemption: what
/// Debian's 5.10 logs of one local_bh_disable().
#[test]
fn kernels_that_do_not_count() {
    let verdict = |count: &str| {
        let log = format!("BUG: scheduling while atomic: a/7/{count}\n");
        let text = told(log.as_bytes());
        text.lines()
            .find(|line| line.contains("verdict"))
            .unwrap()
            .to_owned()
    };
    assert!(verdict("0x00000200").contains("(+2 softirq)"));
    assert!(verdict("0x00000201").contains("(+2 softirq)"));
    assert!(verdict("0x00000100").contains("softirq handler sleeps"));
    assert!(verdict("0x00000000").contains("(-1 preempt)"));
}

/// Check that a segfault is put down to a leak only where one is told, the count was still raised and the
/// order allows it; by the time stamps, and without them by the order of the log.
#[test]
fn segfaults() {
    let death = "a[7]: segfault at 7f ip 7f sp 7f error 14 in libc.so";
    let scheduling = "BUG: scheduling while atomic: a/7/0x00000002";
    let sleeping = "BUG: sleeping function called from invalid context at a.c:1\n\
                    in_atomic(): 1, irqs_disabled(): 0, non_block: 0, pid: 7, name: a";
    let in_rcu = "BUG: sleeping function called from invalid context at a.c:1\n\
                  in_atomic(): 0, irqs_disabled(): 0, non_block: 0, pid: 7, name: a\n\
                  preempt_count: 0, expected: 0\nRCU nest depth: 1, expected: 0";
    let preemptible = "BUG: using smp_processor_id() in preemptible [00000000] code: a/7";
    let in_interrupt = "BUG: scheduling while atomic: a/7/0x00000102";
    let leaked = "preemptleak: leak call 16 cmd 0x89a1 delta 1: a/7 ioctl 0x89a1 +1 preempt";
    let masked = leaked.replace("leak call", "masked call");
    let after = "came after this report: most likely that is why";
    let before = "came before this report: that is why, if the leak was there already";
    let said = |log: &str| {
        let gathered = gathered(log.as_bytes());
        let [explained] = explained(&gathered).try_into().unwrap();
        assert!(explained.found.segfault.is_some(), "{log}");
        let said = explained.says.into_iter();
        said.filter(|say| say.about == "segfault")
            .map(|say| say.text)
            .collect::<String>()
    };
    for (report, first, then) in [
        (sleeping, before, after),
        // The scheduler resets the count.
        (scheduling, before, ""),
        (leaked, "", after),
        (&masked, "", ""),
        (in_rcu, "", ""),
        (preemptible, "", ""),
        (in_interrupt, "", ""),
    ] {
        for (log, end) in [
            (format!("{death}\n{report}\n"), first),
            (format!("{report}\n{death}\n"), then),
        ] {
            let said = said(&log);
            assert_eq!(said.is_empty(), end.is_empty(), "{log}{said}");
            assert!(said.ends_with(end), "{log}{said}");
        }
    }
    let stamped = format!("[    2.000000] {death}\n[    1.000000] {leaked}\n");
    assert!(said(&stamped).ends_with(after));
}

/// Check that before 5.16, where only `in_atomic()` tells of the count, a 0 of it is no leak: what the
/// check complains of are interrupts, a notifier, the idle task, or what is left, RCU.
#[test]
fn in_atomic_without_a_count() {
    let of = |line: &str, rest: &str| {
        let log = format!(
            "BUG: sleeping function called from invalid context at mm/slab.h:494\n{line}\n\
             CPU: 0 PID: 7 Comm: a Not tainted 5.10.0-30-amd64 #1\n{rest}"
        );
        let gathered = gathered(log.as_bytes());
        let [explained] = explained(&gathered).try_into().unwrap();
        let said = explained.says.iter().map(|say| format!("{}\n", say.text));
        (
            explained.verdict,
            said.collect::<String>(),
            explained.next.join(" "),
        )
    };
    let line = |atomic: u8, irqs: u8, non_block: u8| {
        format!(
            "in_atomic(): {atomic}, irqs_disabled(): {irqs}, non_block: {non_block}, pid: 7, name: a"
        )
    };
    for (line, why) in [
        (line(0, 1, 0), "no leak of preemption: interrupts are off\n"),
        (
            line(0, 0, 1),
            "no leak of preemption: it is in a non-blocking section\n",
        ),
    ] {
        let (verdict, said, next) = of(&line, "");
        assert_eq!(verdict, Verdict::Other, "{said}");
        assert!(said.starts_with(why), "{said}");
        assert!(said.contains("preempt_count is 0"), "{said}");
        assert_eq!(next, "", "nothing to trace");
    }
    let idle = "Call Trace:\n foo+0x1/0x2\n cpu_startup_entry+0x1/0x2\n";
    let (verdict, said, _) = of(&line(0, 0, 0), idle);
    assert_eq!(verdict, Verdict::Other, "{said}");
    assert!(said.contains("the idle task may never sleep"), "{said}");
    let (verdict, said, next) = of(&line(0, 0, 0), "");
    assert_eq!(verdict, Verdict::Either, "{said}");
    assert!(said.contains("what is left is rcu_read_lock()"), "{said}");
    assert_eq!(next, "preemptleak trace --watch rcu --comm a");
    let (verdict, said, _) = of(&line(1, 0, 0), "");
    assert_eq!(verdict, Verdict::Either, "{said}");
    assert!(said.contains("raised (in_atomic(): 1)"), "{said}");
    let (verdict, said, _) = of("", "");
    assert_eq!(verdict, Verdict::Either, "{said}");
    assert!(
        said.contains("the line with in_atomic() is missing"),
        "{said}"
    );
}

/// Check that a task is the idle task by its pid, not by its name: PID 1 is `swapper/0` while it boots,
/// and a user's task may call itself so.
#[test]
fn swapper_is_not_always_idle() {
    let of = |pid: u32, count: &str, trace: &str| {
        let frames = trace.split(' ').map(|name| format!(" {name}+0x1/0x2\n"));
        let log = format!(
            "BUG: scheduling while atomic: swapper/0/{pid}/{count}\nCall Trace:\n{}",
            frames.collect::<String>()
        );
        let gathered = gathered(log.as_bytes());
        let [explained] = explained(&gathered).try_into().unwrap();
        (explained.verdict, told(log.as_bytes()))
    };
    let boot = "schedule foo_init do_one_initcall kernel_init_freeable kernel_init ret_from_fork";
    let (verdict, text) = of(1, "0x00000002", boot);
    assert_eq!(verdict, Verdict::Either, "{text}");
    assert!(!text.contains("idle task"), "{text}");
    let user = "schedule syscall_exit_to_user_mode do_syscall_64";
    let (verdict, text) = of(85, "0x00000002", user);
    assert_eq!(verdict, Verdict::Leak, "{text}");
    for trace in [user, "schedule foo do_idle cpu_startup_entry"] {
        let (verdict, text) = of(0, "0x00000002", trace);
        assert_eq!(verdict, Verdict::Other, "{text}");
    }
}

/// Check that the panic of panic_on_warn is no report of its own: the trace below it is that of the
/// report above.
#[test]
fn panic_on_warn() {
    let of = |panic: &str, frames: &str| {
        let frames = frames.split(' ').map(|name| format!(" {name}+0x1/0x2\n"));
        let log = format!(
            "BUG: scheduling while atomic: brctl/86/0x00000002\nModules linked in: bridge\n\
             Kernel panic - not syncing: {panic}\n\
             CPU: 0 PID: 86 Comm: brctl Not tainted 6.1.0 #1\nCall Trace:\n <TASK>\n{} </TASK>\n",
            frames.collect::<String>()
        );
        let gathered = gathered(log.as_bytes());
        let [explained] = explained(&gathered).try_into().unwrap();
        assert_eq!(explained.verdict, Verdict::Leak, "{panic}");
        assert_eq!(explained.found.report.count, Some(2), "{panic}");
        told(log.as_bytes())
    };
    let top = "dump_stack_lvl panic check_panic_on_warn __schedule_bug __schedule";
    let dead = "do_task_dead do_exit do_group_exit __x64_sys_exit_group do_syscall_64";
    let set = "scheduling while atomic: panic_on_warn set ...";
    let text = of(set, &format!("{top} {dead}"));
    assert!(
        text.contains("where      do_task_dead <- do_exit"),
        "{text}"
    );
    assert!(text.contains("leak was there before"), "{text}");
    let back = "schedule exit_to_user_mode_prepare syscall_exit_to_user_mode do_syscall_64";
    let top = "dump_stack vpanic panic __schedule_bug __schedule";
    let text = of("scheduling while atomic", &format!("{top} {back}"));
    assert!(text.contains("a leak for certain"), "{text}");
    // Another panic ends the report.
    let log = "BUG: scheduling while atomic: a/7/0x00000002\n\
               Kernel panic - not syncing: Attempted to kill init!\nCall Trace:\n do_exit+0x1/0x2\n";
    let gathered = gathered(log.as_bytes());
    assert!(gathered.found[0].report.frames.is_empty());
}

/// Check that hundreds of leaks without a sleep in between are told as that many, and a leak on the way
/// back to user mode, where no handler runs, whatever the bits of interrupts say.
#[test]
fn hundreds_of_leaks() {
    let verdict = |count: &str| {
        let log = format!(
            "BUG: scheduling while atomic: a/3/{count}\nCall Trace:\n schedule+0x1/0x2\n \
             exit_to_user_mode_prepare+0x1/0x2\n syscall_exit_to_user_mode+0x1/0x2\n \
             do_syscall_64+0x1/0x2\n"
        );
        let text = told(log.as_bytes());
        text.lines().nth(2).unwrap().to_owned()
    };
    for (count, bits) in [
        ("0x000000ca", "(+201 preempt)"),
        ("0x000000ff", "(-2 preempt +1 softirq)"),
        ("0x00000102", "(+1 preempt +1 softirq)"),
    ] {
        let verdict = verdict(count);
        let leak = format!("verdict    a leak {bits} by the system call that just ended");
        assert!(verdict.trim().starts_with(&leak), "{verdict}");
    }
    let raw = raw::explain(202, &[crate::leak::Layout::Word], None);
    let said = raw.says.iter().map(|say| say.text.as_str());
    let said = said.collect::<Vec<_>>().join("\n");
    assert!(said.contains("PREEMPT 202"), "{said}");
    assert!(said.contains("201 times preempt_disable()"), "{said}");
    assert!(said.contains("202 times preempt_disable()"), "{said}");
}

/// Check that a trace that is cut off within the functions that print and sleep is told so.
#[test]
fn traces_without_a_caller() {
    let log = "BUG: scheduling while atomic: a/7/0x00000002\nCall Trace:\n \
               dump_stack_lvl+0x1/0x2\n __schedule_bug.cold+0x1/0x2\n";
    let text = told(log.as_bytes());
    let cut_off = "where      not told: the call trace is cut off before the first caller\n";
    assert!(text.contains(cut_off), "{text}");
}

/// Check that the zero of a kernel that does not know where the count went up accuses no function.
#[test]
fn disabled_at_nowhere() {
    let of = |at: &str| {
        let log = format!(
            "BUG: scheduling while atomic: a/7/0x00000002\nPreemption disabled at:\n{at}\n"
        );
        let gathered = gathered(log.as_bytes());
        let [explained] = explained(&gathered).try_into().unwrap();
        let record = serde_json::to_value(Record::of(&explained)).unwrap();
        let said = explained.says.iter().find(|say| say.about == "raised");
        (said.unwrap().text.clone(), record["disabled_at"].clone())
    };
    for zero in [
        "[<0000000000000000>] 0x0",
        "[<0000000000000000>] (null)",
        "[<0000000000000000>] 0x0000000000000000",
    ] {
        let (said, record) = of(zero);
        assert!(
            said.ends_with("the kernel does not know where the count went up"),
            "{said}"
        );
        assert!(record.is_null(), "{record}");
    }
    let (said, record) = of("[<ffffffff81000000>] 0xffffffff81000000");
    assert!(
        said.contains("Look first at what that function took"),
        "{said}"
    );
    assert_eq!(record, "0xffffffff81000000");
}

/// Check that neither the order nor a segfault goes across a boot: stamps and pids begin anew.
#[test]
fn boots_are_apart() {
    let boot = "[    0.000000] Linux version 6.1.0 (gcc) #1 SMP\n";
    let report = |time: u32, count: u32| {
        format!("[   {time}.000000] BUG: scheduling while atomic: systemd/1/0x{count:08x}\n")
    };
    let death = "[    9.000000] systemd[1]: segfault at 7f ip 7f sp 7f error 14 in libc.so\n";
    let log = format!("{boot}{}{death}{boot}{}", report(10, 2), report(20, 3));
    let of = |log: &str| -> Vec<_> {
        let gathered = gathered(log.as_bytes());
        let each = explained(&gathered).into_iter();
        each.map(|one| (one.first, one.found.segfault.is_some()))
            .collect()
    };
    assert_eq!(of(&log), [(None, true), (None, false)]);
    let one = format!("{boot}{}{death}{}", report(10, 2), report(20, 3));
    assert_eq!(of(&one), [(Some(true), true), (Some(false), true)]);
    // The same death again in the second boot is another one.
    let log = format!("{boot}{death}{boot}{}{death}", report(10, 2));
    assert_eq!(of(&log), [(None, true)]);
}

/// Check that nothing hostile in a name or a function reaches the terminal.
#[test]
fn hostile_logs() {
    let log = STORY.replace("brctl", "\u{1b}]0;x\u{7}\u{202e}");
    let text = told(log.as_bytes());
    assert!(text.contains("scheduling while atomic"));
    assert!(
        !text.replace('\n', "").chars().any(escape::is_unsafe),
        "{text}"
    );
}

fn any_log() -> impl Strategy<Value = Vec<u8>> {
    let change = (
        any::<prop::sample::Index>(),
        prop::collection::vec(any::<u8>(), 0..6),
    );
    let changed =
        (0..LOGS.len(), prop::collection::vec(change, 0..40)).prop_map(|(log, changes)| {
            let mut bytes = LOGS[log].as_bytes().to_vec();
            for (at, new) in changes {
                let at = at.index(bytes.len());
                let end = (at + 3).min(bytes.len());
                bytes.splice(at..end, new);
            }
            bytes
        });
    prop_oneof![changed, prop::collection::vec(any::<u8>(), 0..2000)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Check that no bytes make it panic, that what it keeps is bounded, and that only text that is safe
    /// on a terminal comes out.
    #[test]
    fn any_bytes(log in any_log()) {
        let gathered = gathered(&log);
        for found in &gathered.found {
            prop_assert!(found.report.frames.len() <= 64);
            prop_assert!(found.report.line.len() <= 1024);
        }
        let text = told(&log).replace('\n', "");
        prop_assert!(!text.chars().any(escape::is_unsafe));
        for explained in explained(&gathered) {
            let mut out = Vec::new();
            crate::report::write_line(&mut out, &Record::of(&explained)).unwrap();
        }
    }
}
