//! What is concluded of single reports, each with the case it was made for.

use super::*;

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
    let wide = "preemptleak trace --watch rcu";
    assert_eq!(next, format!("{wide} --comm a {wide}"));
    let (verdict, said, _) = of(&line(1, 0, 0), "");
    assert_eq!(verdict, Verdict::Either, "{said}");
    assert!(said.contains("raised (in_atomic(): 1)"), "{said}");
    let (verdict, said, _) = of("", "");
    assert_eq!(verdict, Verdict::Either, "{said}");
    assert!(
        said.contains("no line with in_atomic() was found"),
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
        assert_eq!(verdict, Verdict::Sleep, "{text}");
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
    assert!(text.contains("where nothing may be held"), "{text}");
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
    let raw = raw::explain(202, &[Layout::Word], None);
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
        let record = serde_json::to_value(json::of_report(&explained)).unwrap();
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
