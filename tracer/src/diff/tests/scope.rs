//! What NEW could not see.

use super::*;

/// Check that a leak that NEW could not see has not gone away: by the resets it did not see, by what it
/// did not watch, by its filters, or because nothing happened; and that other filters alone are told.
#[test]
fn what_new_could_not_see() {
    let leaks = [samples::leak(), samples::masked(), samples::rcu()];
    let start = samples::start();
    let watching = |watch: Vec<&'static str>| Start {
        watch,
        ..start.clone()
    };
    let all = watching(vec!["preempt", "rcu"]);
    let filtered = |filters: &[&str]| Start {
        filters: filters.iter().map(|filter| (*filter).to_owned()).collect(),
        ..all.clone()
    };
    let no_resets = Start {
        resets: None,
        ..all.clone()
    };
    let clean = samples::clean();
    let old = |leak: &Leak| {
        run_of(
            "a",
            &stream_of(&all, std::slice::from_ref(leak), Some(&clean_with(leak))),
        )
    };
    for (start, leak, blind) in [
        (&all, 0, ""),
        (&all, 1, ""),
        (&no_resets, 0, ""),
        (
            &no_resets,
            1,
            "masked leaks: the scheduler's resets were not seen",
        ),
        (&watching(vec!["preempt"]), 1, ""),
        (
            &watching(vec!["preempt"]),
            2,
            "rcu_read_lock_nesting: it watched only preempt",
        ),
        (
            &watching(vec!["softirq"]),
            0,
            "preempt_count: it watched only softirq",
        ),
        (&filtered(&["--comm br*"]), 0, ""),
        (
            &filtered(&["--comm ip*", "--comm x"]),
            0,
            "--comm brctl: it had --comm ip*, x",
        ),
        (&filtered(&["--class leak", "--class masked"]), 1, ""),
        (
            &filtered(&["--class leak"]),
            1,
            "--class masked: it had --class leak",
        ),
        (&filtered(&["--syscall ioctl"]), 0, ""),
        (
            &filtered(&["--syscall read"]),
            0,
            "--syscall ioctl: it had --syscall read",
        ),
        (&filtered(&["--syscall 16"]), 0, ""),
        (
            &filtered(&["--syscall 1", "--syscall 0x4000010"]),
            0,
            "--syscall ioctl: it had --syscall 1, 0x4000010",
        ),
        (&filtered(&["--cmd SIOCBRDELBR"]), 0, ""),
        (
            &filtered(&["--cmd SIOCBRADDBR"]),
            0,
            "--cmd SIOCBRDELBR: it had --cmd SIOCBRADDBR",
        ),
        (&filtered(&["--pid 7"]), 0, ""),
    ] {
        let old = old(&leaks[leak]);
        let new = run_of("b", &stream_of(start, &[], Some(&clean)));
        let diff = Diff::of(&old, &new);
        let text = text(&old, &new);
        assert_eq!(
            text.contains("other filters: OLD without filters, NEW with --"),
            start.filters != all.filters,
            "{text}"
        );
        if blind.is_empty() {
            assert_eq!(diff.verdict(), Verdict::NothingNew, "{text}");
            assert!(text.ends_with("nothing new, 1 kind went away\n"), "{text}");
            continue;
        }
        assert_eq!(diff.verdict(), Verdict::Unknown, "{text}");
        assert!(
            text.contains(&format!("NEW could not see 1 kind of OLD's: {blind}\n")),
            "{text}"
        );
        assert!(
            text.ends_with("unknown: nothing new, but NEW could not see 1 kind of OLD's\n"),
            "{text}"
        );
        let record = serde_json::to_value(DiffRecord::of(&diff)).unwrap();
        assert_eq!(record["blind"], serde_json::json!([blind]));
    }
    let mut idle = clean.clone();
    idle.coverage.calls = 0;
    let idle = run_of("b", &stream_of(&all, &[], Some(&idle)));
    assert_eq!(idle.doubt.as_deref(), Some("it saw no system call"));
    assert_eq!(Diff::of(&idle, &idle).verdict(), Verdict::Unknown);
}

/// The end of a run with this leak alone.
fn clean_with(leak: &Leak) -> Summary {
    let row = crate::leak::Row {
        handler: None,
        comm: leak.comm,
        syscall: leak.syscall.clone(),
        cmd: leak.cmd.clone(),
        class: leak.class,
        delta: leak.delta,
        counter: leak.counter,
        count: 1,
        known: None,
        unproven: false,
    };
    Summary {
        rows: vec![row],
        ..samples::one_leak()
    }
}
