//! First lines of every kind, as the kernel prints them.

use super::{signs::SIGNS, *};

fn task(text: &str) -> (Kind, Option<String>, Option<u32>, Option<u32>) {
    let (_, report) = head(text).unwrap();
    (report.kind, report.comm, report.pid, report.count)
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Check that the scheduler's line is read, with any name, and also where something follows it or
/// it is cut off.
#[test]
fn scheduling() {
    let k = Kind::Scheduling;
    let line = |rest: &str| task(&format!("BUG: scheduling while atomic: {rest}"));
    assert_eq!(
        line("brctl/3988/0x00000002"),
        (k, some("brctl"), Some(3988), Some(2))
    );
    assert_eq!(
        line("swapper/2/0/0x00000504"),
        (k, some("swapper/2"), Some(0), Some(0x504))
    );
    assert_eq!(
        line("a/0xb/7/0xffffffff //"),
        (k, some("a/0xb"), Some(7), Some(u32::MAX))
    );
    assert_eq!(
        line("//x/1/0x00000002 //y"),
        (k, some("//x"), Some(1), Some(2))
    );
    assert_eq!(line("brctl/3988/0x"), (k, some("brctl"), Some(3988), None));
    assert_eq!(line("brctl/39"), (k, some("brctl"), Some(39), None));
    assert_eq!(line("brc"), (k, None, None, None));
}

/// Check that both forms of the workqueue's line are read.
#[test]
fn workqueues() {
    let k = Kind::Workqueue;
    let new = "BUG: workqueue leaked atomic, lock or RCU: kworker/2:1[106]";
    assert_eq!(task(new), (k, some("kworker/2:1"), Some(106), None));
    let old = "BUG: workqueue leaked lock or atomic: kworker/0:2/0x00000001/161";
    assert_eq!(task(old), (k, some("kworker/0:2"), Some(161), Some(1)));
    let between = "BUG: workqueue leaked lock or atomic: kworker/0:2/0x00000001/0/161";
    assert_eq!(task(between), (k, some("kworker/0:2"), Some(161), Some(1)));
}

/// Check that counts before and after are read, as the kernel prints them: in hex without 0x, or
/// in decimal.
#[test]
fn before_and_after() {
    let (_, timer) = head("timer: foo+0x0/0x10 [bar] preempt leak: 00000100 -> 00000101").unwrap();
    assert_eq!((timer.before, timer.count), (Some(0x100), Some(0x101)));
    assert_eq!(timer.names.as_deref(), Some("foo+0x0/0x10 [bar]"));
    let softirq = "huh, entered softirq 3 NET_RX 00000000a5 with preempt_count 00000100, exited \
                   with 00000102?";
    let (_, softirq) = head(softirq).unwrap();
    assert_eq!((softirq.before, softirq.count), (Some(0x100), Some(0x102)));
    assert_eq!(softirq.names.as_deref(), Some("NET_RX"));
    let note = task("note: brctl[3988] exited with preempt_count 10");
    assert_eq!(
        note,
        (Kind::ExitedAtomic, some("brctl"), Some(3988), Some(10))
    );
}

/// Check that no first line is passed over.
#[test]
fn every_sign_is_looked_at() {
    let signs = Signs::new().unwrap();
    for (lead, sign, _) in SIGNS {
        assert!(signs.are_in(format!("{lead}{sign}").as_bytes()), "{sign}");
    }
}

/// Check the others.
#[test]
fn the_others() {
    let kind = |text: &str| head(text).map(|(_, report)| report.kind);
    let lines = [
        ("[ INFO: suspicious RCU usage. ]", Kind::RcuUsage),
        ("WARNING: suspicious RCU usage", Kind::RcuUsage),
        (
            "[ BUG: lock held when returning to user space! ]",
            Kind::LockHeld,
        ),
        ("WARNING: held lock freed!", Kind::LockFreed),
        ("bad: scheduling from the idle thread!", Kind::Idle),
        ("note: a[1] exited with irqs disabled", Kind::ExitedIrqs),
        (
            "DEBUG_LOCKS_WARN_ON(val > preempt_count())",
            Kind::Underflow,
        ),
        ("DEBUG_LOCKS_WARN_ON(pc - uval > pc)", Kind::Underflow),
        (
            "DEBUG_LOCKS_WARN_ON((val < PREEMPT_MASK) && !(preempt_count() & PREEMPT_MASK))",
            Kind::Underflow,
        ),
        (
            "DEBUG_LOCKS_WARN_ON((preempt_count() < 0))",
            Kind::BelowZero,
        ),
        (
            "DEBUG_LOCKS_WARN_ON((preempt_count() & PREEMPT_MASK) >= PREEMPT_MASK - 10)",
            Kind::Overflow,
        ),
    ];
    for (line, expected) in lines {
        assert_eq!(kind(line), Some(expected), "{line}");
    }
    assert_eq!(kind("Subject: suspicious RCU usage in foo"), None);
    assert_eq!(kind("no preempt leak: here"), None);
    let quoted = "watch[7]: waiting for scheduling while atomic: a/1/0x00000002";
    assert_eq!(kind(quoted), None);
    let opposite = "BUG: using smp_processor_id() in preemptible [00000000] code: a/b/7";
    assert_eq!(
        task(opposite),
        (Kind::Preemptible, some("a/b"), Some(7), Some(0))
    );
    let initcall =
        "initcall sched_spin_init+0x0/0x90 [sched_spin] returned with preemption imbalance";
    assert_eq!(
        head(initcall).unwrap().1.names.as_deref(),
        Some("sched_spin_init+0x0/0x90 [sched_spin]")
    );
}
