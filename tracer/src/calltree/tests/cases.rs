//! One program for each thing that must come out right.

use super::*;

#[track_caller]
fn check(program: &str, expected: &str) {
    assert_eq!(owners(program), expected, "{program}");
}

/// Check that the story's function is named where it returns with the count raised, and where a
/// sleep further down has reset it.
#[test]
fn the_story() {
    let story = |then: &str| {
        format!(
            "
__x64_sys_ioctl
  sock_ioctl
    br_ioctl_stub
      rtnl_lock
      br_del_bridge
        +1
        __dev_get_by_name
        br_dev_delete
          _raw_spin_lock
          _raw_spin_unlock
          synchronize_rcu
            {then}
          kfree
      rtnl_unlock
"
        )
    };
    check(
        &story("rcu_gp"),
        "leak br_del_bridge +1 before __dev_get_by_name, certain",
    );
    check(
        &story("sleep"),
        "leak br_del_bridge +1 before __dev_get_by_name, reset, certain",
    );
    check(
        &story("blind sleep"),
        "leak br_del_bridge +1 before __dev_get_by_name, reset, certain",
    );
    let ran = Machine::run(Recorder::V6_1, &machine::parse(&story("sleep")));
    let located = locate(&ran.recording, &ran.symbols, &ran.wanted);
    assert_eq!(
        told::path(&located),
        [
            "__x64_sys_ioctl",
            "sock_ioctl",
            "br_ioctl_stub",
            "br_del_bridge"
        ]
    );
    assert!(ran.wanted.masked);
}

/// Check that a reset after the owner's return is not told as one before it.
#[test]
fn reset_after_the_return() {
    check(
        "
sys
  leaks
    +1
  sleeps
    sleep
",
        "leak leaks +1, certain",
    );
}

/// Check that a place between two callees is told, and the one after the last.
#[test]
fn places() {
    check(
        "sys\n  f\n    a\n    +1\n    b",
        "leak f +1 after a before b, certain",
    );
    check("sys\n  f\n    a\n    +1", "leak f +1 after a, certain");
    check("sys\n  +1", "leak sys +1, certain");
    check(
        "sys\n  f\n    a\n      interrupt\n    +1\n    b\n      interrupt",
        "leak f +1 after a before b, certain",
    );
}

/// Check that a lock that is kept is its caller's fault, and is named.
#[test]
fn forgotten_unlock() {
    check(
        "
sys
  f
    _raw_spin_lock
    work
",
        "leak f +1 via _raw_spin_lock, certain",
    );
    check(
        "sys\n  f\n    _raw_spin_lock_bh",
        "leak f +1 bh+1 via _raw_spin_lock_bh, certain",
    );
    check(
        "sys\n  f\n    __local_bh_disable_ip\n    g",
        "leak f bh+1 via __local_bh_disable_ip, certain",
    );
    check("sys\n  f\n    bh+1\n    g", "leak f bh+1 before g, certain");
    // A lock made of locks.
    check(
        "
sys
  f
    __lock_task_sighand
      _raw_spin_lock
",
        "leak f +1 via __lock_task_sighand, certain",
    );
}

/// Check that the unlock of a caller does not excuse a callee, and that an inlined unlock is as
/// good as a called one.
#[test]
fn locks_around_a_leak() {
    check(
        "
sys
  outer
    _raw_spin_lock
    inner
      +1
    _raw_spin_unlock
",
        "leak inner +1, certain",
    );
    check(
        "
sys
  outer
    _raw_spin_lock
    inner
      _raw_spin_lock
      -1
      _raw_read_lock
    -1
",
        "leak inner +1 via _raw_read_lock, certain",
    );
}

/// Check that with two locks and one unlock the function is certain and the lock is not, unless
/// the unlock's name says which.
#[test]
fn one_of_two_locks() {
    check(
        "sys\n  f\n    _raw_spin_lock\n    _raw_spin_lock\n    _raw_spin_unlock",
        "leak f +1 via _raw_spin_lock or elsewhere, certain",
    );
    check(
        "sys\n  f\n    _raw_spin_lock\n    _raw_read_lock\n    _raw_spin_unlock",
        "leak f +1 via _raw_read_lock, certain",
    );
    check(
        "sys\n  f\n    _raw_spin_lock\n    work\n    _raw_spin_lock",
        "leak f +2 via _raw_spin_lock or elsewhere, certain",
    );
}

/// Check that a function whose callers give back what it took is known to be made for it.
#[test]
fn learnt_acquirers() {
    check(
        "
sys
  good
    dev_start
      +1
    dev_finish
      -1
  bad
    dev_start
      +1
",
        "leak bad +1 via dev_start, certain",
    );
    // It took more than it was made for.
    check(
        "
sys
  good
    dev_start
      +1
    dev_finish
      -1
  bad
    dev_start
      +1
      +1
    dev_finish
      -1
",
        "leak dev_start +1, certain",
    );
}

/// Check that a function that is only named like a lock is not certain to be one.
#[test]
fn guessed_acquirers() {
    check(
        "sys\n  f\n    dev_lock\n      +1",
        "leak f +1 via dev_lock or dev_lock, unclear",
    );
    check(
        "sys\n  f\n    kernel_fpu_begin_mask\n    g",
        "leak f +1 via kernel_fpu_begin_mask, certain",
    );
    check(
        "sys\n  f\n    kernel_fpu_begin_mask\n    kernel_fpu_end\n    kernel_fpu_end",
        "underflow f -1 via kernel_fpu_end, certain",
    );
    check(
        "sys\n  f\n    __lock_sock_fast\n    g",
        "leak f +1 bh+1 via __lock_sock_fast, certain",
    );
    check(
        "sys\n  f\n    zcomp_stream_get\n      +1",
        "leak f +1 via zcomp_stream_get or zcomp_stream_get, unclear",
    );
    check(
        "sys\n  f\n    dev_end\n      -1",
        "underflow f -1 via dev_end or dev_end, unclear",
    );
    check(
        "sys\n  f\n    try_get_fmt_tmp_buf\n      +1",
        "leak try_get_fmt_tmp_buf +1 or f, unclear",
    );
    // Not what they are named after.
    check(
        "sys\n  f\n    dev_end\n      +1",
        "leak dev_end +1, certain",
    );
    check(
        "sys\n  f\n    dev_get\n      +2",
        "leak dev_get +2, certain",
    );
    // The lock that is still held may be the innocent one of the two.
    check(
        "sys\n  f\n    _raw_spin_lock\n    dev_get\n      +1\n    -1",
        "leak f +1 via _raw_spin_lock or elsewhere or dev_get, unclear",
    );
}

/// Check that a module's handler, which the kernel calls by a pointer, is not one that takes something
/// for its caller because of one word in its name; nor is it a helper of the same module.
#[test]
fn handlers_are_no_acquirers() {
    let found = |name: &str, modules: &[&str]| {
        let program = format!("sys\n  caller\n    {name}\n      +1\n      g");
        let mut ran = Machine::run(Recorder::V6_1, &machine::parse(&program));
        for symbol in ran.symbols.values_mut() {
            let is_in = modules.contains(&&*symbol.name);
            symbol.module = is_in.then(|| "leaky".to_owned());
        }
        told::owners(&locate(&ran.recording, &ran.symbols, &ran.wanted))
    };
    for name in ["leaky_get", "leaky_get_link"] {
        let certain = format!("leak {name} +1 before g, certain");
        assert_eq!(found(name, &[name]), certain);
    }
    let helper = "leak caller +1 via leaky_get or leaky_get, unclear";
    assert_eq!(found("leaky_get", &["leaky_get", "caller"]), helper);
    assert_eq!(found("leaky_get", &[]), helper);
    // Of seq_operations, whose caller has them lock.
    let pair = "leak caller +1 via leaky_seq_start or leaky_seq_start, unclear";
    assert_eq!(found("leaky_seq_start", &["leaky_seq_start"]), pair);
}

/// Check that where a release fits the raises of two functions, neither is certain; a name can
/// tell.
#[test]
fn ambiguous_release() {
    check(
        "sys\n  p\n    one\n      +1\n    two\n      +1\n    three\n      -1",
        "leak one +1 or two, unclear",
    );
    check(
        "sys\n  p\n    dev_begin\n      +1\n    two\n      +1\n    dev_end\n      -1",
        "leak two +1, certain",
    );
}

/// Check that all places are told where there are several.
#[test]
fn several_places() {
    check(
        "
sys
  f
    +1
    a
  g
    _raw_spin_lock
    h
      +3
",
        "leak h +3, certain\nleak f +1 before a, certain\nleak g +1 via _raw_spin_lock, certain",
    );
}

/// Check that of a leak and a masked one in the same call the one that was asked for comes first.
#[test]
fn a_masked_leak_beside_another() {
    let first = |masked: i32, plain: i32, wanted: Wanted| {
        let program = format!("sys\n  slept\n    +{masked}\n    sleep\n  plain\n    +{plain}");
        let ran = Machine::run(Recorder::V6_1, &machine::parse(&program));
        let located = locate(&ran.recording, &ran.symbols, &wanted);
        assert_eq!(located.owners.len(), 2);
        told::name(&located, located.owners[0].frame).to_owned()
    };
    let plain = Wanted {
        preempt: 1,
        ..Wanted::default()
    };
    assert_eq!(first(1, 1, plain), "plain");
    assert_eq!(first(2, 1, plain), "plain");
    let masked = Wanted {
        masked: true,
        ..plain
    };
    assert_eq!(first(1, 1, masked), "slept");
    assert_eq!(first(1, 2, masked), "slept");
}

/// Check that nobody is certain where what was found is not what the tracer counted.
#[test]
fn not_all_is_explained() {
    let found = |program: &str, counted: (i32, i32)| {
        let mut ran = Machine::run(Recorder::V6_1, &machine::parse(program));
        (ran.wanted.preempt, ran.wanted.bh) = counted;
        told::owners(&locate(&ran.recording, &ran.symbols, &ran.wanted))
    };
    let one = "sys\n  f\n    +1\n    a";
    assert_eq!(found(one, (1, 0)), "leak f +1 before a, certain");
    assert_eq!(found(one, (2, 0)), "leak f +1 before a, unclear");
    assert_eq!(found(one, (0, 0)), "leak f +1 before a, unclear");
    assert_eq!(found(one, (1, 1)), "leak f +1 before a, unclear");
    let softirqs = "sys\n  f\n    bh+1\n    bh+1\n    a";
    assert_eq!(found(softirqs, (0, 2)), "leak f bh+1 before a, certain");
    let two = "sys\n  f\n    +1\n    a\n  g\n    +2";
    let unclear = "leak g +2, unclear\nleak f +1 before a, unclear";
    assert_eq!(found(two, (2, 0)), unclear);
}

/// Check that one release too many is told of the function that made it.
#[test]
fn underflows() {
    check(
        "sys\n  f\n    a\n    -1\n    b",
        "underflow f -1 after a before b, certain",
    );
    check(
        "
sys
  f
    g
      _raw_spin_lock
      _raw_spin_unlock
      _raw_spin_unlock
    h
  i
",
        "underflow g -1 via _raw_spin_unlock, certain",
    );
    // Hidden by the caller's lock until the caller unlocks.
    check(
        "
sys
  f
    _raw_spin_lock
    g
      -1
    _raw_spin_unlock
",
        "underflow g -1, certain",
    );
    check(
        "sys\n  f\n    -2\n    g\n  h",
        "underflow f -2 before g, certain",
    );
    check(
        "sys\n  f\n    bh-1\n    g\n  h",
        "underflow f bh-1 before g, certain",
    );
    check(
        "sys\n  f\n    -1\n    g\n      sleep",
        "underflow f -1 before g, reset, certain",
    );
}

/// Check that a function that lets its caller's lock go for a while is not accused.
#[test]
fn unlock_and_relock() {
    check(
        "
sys
  f
    _raw_spin_lock
    waits
      _raw_spin_unlock
      sleep
      _raw_spin_lock
    _raw_spin_unlock
  g
    +1
",
        "leak g +1, certain",
    );
}

/// Check that a function that slept with a lock, and unlocked, is told as that and not as a leak.
#[test]
fn sleep_while_atomic() {
    check(
        "
sys
  f
    _raw_spin_lock
    copies
      sleep
    _raw_spin_unlock
",
        "sleep-while-atomic f +1 via _raw_spin_lock, reset, certain",
    );
    check(
        "sys\n  leaks\n    +1\n  f\n    +1\n    sleep\n    -1",
        // After f's -1 the count is below 0, where nothing is seen any more.
        "leak leaks +1, unclear\nsleep-while-atomic f +1 before schedule, reset, certain",
    );
}

/// Check that a lock that was let go for the sleep was not slept with.
#[test]
fn not_held_over_the_sleep() {
    check(
        "
sys
  leaks
    +1
  mutex
    +1
    schedule_preempt_disabled
      -1
      sleep
      +1
    -1
",
        "leak leaks +1, certain",
    );
}

/// Check that a count raised by an earlier call, reset in this one, is nobody's fault here.
#[test]
fn two_sleeps() {
    check(
        "sys\n  f\n    +1\n    sleep\n    g\n      _raw_spin_lock\n      sleep",
        "leak f +1 before schedule, reset, certain\nleak g +1 via _raw_spin_lock, reset, certain",
    );
}

/// Check that the right one of a recursive function's calls is named.
#[test]
fn recursion() {
    let ran = Machine::run(
        Recorder::V6_1,
        &machine::parse(
            "
sys
  walk
    walk
      _raw_spin_lock
      walk
        +1
      _raw_spin_unlock
    walk
",
        ),
    );
    let located = locate(&ran.recording, &ran.symbols, &ran.wanted);
    assert_eq!(told::path(&located), ["sys", "walk", "walk", "walk"]);
}

/// Check that a call that never returns is judged by what is known, and that a task's death is no
/// leak.
#[test]
fn never_returns() {
    check("sys\n  f !\n    +1\n    g", "leak f +1 before g, certain");
    check(
        "
sys
  f
    +1
  do_exit !
    +1
    do_task_dead
",
        "leak f +1, certain",
    );
}

/// Check that more than the recorder can count is told as the tracer counted it.
#[test]
fn saturation() {
    check(
        "sys\n  f\n    g\n    +20\n    h",
        "leak f +20 after g before h, certain",
    );
    check(
        "sys\n  f\n    +20\n    h\n      sleep",
        "leak f +20 before h, reset, certain",
    );
}

/// Check that without the tracer's count a saturated one is said to be at least that.
#[test]
fn saturation_without_a_count() {
    let ran = Machine::run(Recorder::V6_1, &machine::parse("sys\n  f\n    +20\n    h"));
    let located = locate(&ran.recording, &ran.symbols, &Wanted::default());
    assert_eq!(
        told::owners(&located),
        "leak f +15 or more before h, certain"
    );
}

/// Check that interrupts are marked, whatever they do.
#[test]
fn interrupts_are_marked() {
    let program = machine::parse("sys\n  f\n    interrupt\n    +1\n    g");
    let ran = Machine::run(Recorder::V6_1, &program);
    for symbols in [&ran.symbols, &Symbols::new()] {
        let located = locate(&ran.recording, symbols, &ran.wanted);
        let own = located.tree.frames.iter().filter(|frame| !frame.interrupt);
        // Of softirqs without a name only what they call is known.
        let (frames, between) = if symbols.is_empty() {
            (4, 2..2)
        } else {
            (3, 0..2)
        };
        assert_eq!(own.count(), frames);
        assert_eq!(located.owners.len(), 1);
        assert_eq!(located.owners[0].between, between);
    }
}

/// Check that of bottom halves in each other, all done by functions with names, the one is blamed that
/// has no end, though the recorder shows it all as the outer one's.
#[test]
fn nested_bottom_halves() {
    check(
        "sys\n  outer\n    __local_bh_disable_ip\n    f\n      _raw_spin_lock_bh\n    __local_bh_enable_ip",
        "leak f +1 bh+1 via _raw_spin_lock_bh, certain",
    );
    check(
        "sys\n  outer\n    bh+1\n    f\n      _raw_spin_lock_bh\n      g\n    __local_bh_enable_ip",
        "leak f +1 bh+1 via _raw_spin_lock_bh, certain",
    );
    check(
        "sys\n  f\n    __local_bh_disable_ip\n  g\n    _raw_spin_lock_bh\n    _raw_spin_unlock_bh",
        "leak f bh+1 via __local_bh_disable_ip, certain",
    );
    check(
        "sys\n  outer\n    _raw_spin_lock_bh\n    _raw_read_lock\n    f\n      __local_bh_enable_ip\n    _raw_read_unlock\n    _raw_spin_unlock_bh",
        "underflow f bh-1 via __local_bh_enable_ip, certain",
    );
    // A trylock that fails, and one that does not.
    check(
        "
sys
  f
    __local_bh_disable_ip
    _raw_spin_trylock_bh
      +1
      bh+1
      __local_bh_enable_ip
        -1
        bh-1
",
        "leak f bh+1 via __local_bh_disable_ip, certain",
    );
    check(
        "
sys
  outer
    __local_bh_disable_ip
    f
      _raw_spin_trylock_bh
        +1
        bh+1
    __local_bh_enable_ip
",
        "leak f +1 bh+1 via _raw_spin_trylock_bh, certain",
    );
}

/// Check that where softirqs were disabled once more and nobody saw it, the outer one, whose own
/// enabling did not do, is not accused for certain.
#[test]
fn unseen_bottom_halves() {
    check(
        "sys\n  outer\n    a\n    bh+1\n    f\n      bh+1\n    __local_bh_enable_ip",
        "leak outer bh+1 after a before f or f, unclear",
    );
    check(
        "sys\n  outer\n    _raw_spin_lock_bh\n    f\n      bh+1\n    _raw_spin_unlock_bh\n  g",
        "leak outer bh+1 via _raw_spin_lock_bh or f, unclear",
    );
    // By one who disabled them for its caller, perhaps.
    check(
        "sys\n  f\n    bh+1\n    a\n  g\n    bh+1\n    __local_bh_enable_ip",
        "leak f bh+1 before a or g or a, unclear",
    );
    // Twice, of which the reset took what was seen.
    let ran = Machine::run(
        Recorder::V6_1,
        &machine::parse(
            "
sys
  outer
    bh+1
    bh+1
    sleep
    __local_bh_enable_ip
    __local_bh_enable_ip
",
        ),
    );
    let located = locate(&ran.recording, &ran.symbols, &ran.wanted);
    let leaks = |owner: &Owner| owner.kind != Kind::SleepWhileAtomic;
    let mut leaks = located.owners.iter().filter(|owner| leaks(owner));
    assert!(leaks.all(|owner| owner.certainty == Certainty::Unclear));
    // Enabled once too often, in what is left of another's.
    check(
        "sys\n  outer\n    _raw_spin_lock_bh\n    bh+1\n    f\n      __local_bh_enable_ip\n    __local_bh_enable_ip\n    _raw_spin_unlock_bh",
        "underflow outer bh-1 via __local_bh_enable_ip or f, unclear",
    );
}

/// Check that an interrupt whose handler leaks is named beside the function that it came in, who did
/// nothing; and beside one who gave back what it took in the very moment that the interrupt did not.
#[test]
fn an_interrupt_may_be_meant() {
    let unclear = "leak f +1 after a before b or irq_enter_rcu, unclear";
    check("sys\n  f\n    a\n    interrupt +1\n    b", unclear);
    check("sys\n  f\n    a\n    +1\n    interrupt\n    b", unclear);
    check(
        "sys\n  f\n    a\n    +1\n    b\n    interrupt +1\n    -1\n    c",
        unclear,
    );
    check(
        "sys\n  f\n    _raw_spin_lock\n    b\n    _raw_spin_unlock\n      interrupt +1\n      -1",
        "leak f +1 via _raw_spin_lock or irq_enter_rcu, unclear",
    );
    check(
        "sys\n  f\n    a\n    interrupt -1\n    b",
        "underflow f -1 after a before b or irq_enter_rcu, unclear",
    );
    check(
        "sys\n  f\n    interrupt -1\n    +1\n    a\n    -1\n    b",
        "underflow f -1 after a before b or irq_enter_rcu, unclear",
    );
}

/// Check that an interrupt elsewhere, before a raise, or of softirqs alone makes nobody unclear.
#[test]
fn an_interrupt_elsewhere() {
    let certain = "leak f +1 after a before b, certain";
    check(
        "sys\n  interrupt\n  f\n    interrupt\n    a\n      interrupt\n    +1\n    b\n      interrupt\n  interrupt",
        certain,
    );
    check("sys\n  f\n    a\n    +1\n    softirqs\n    b", certain);
}

/// Check that what a missing moment leaves open is said to be open.
#[test]
fn missing_moments() {
    check(
        "sys\n  f\n    g ?return\n      +1\n    h",
        "leak f +1 before h, at-or-below",
    );
    check(
        "sys\n  f\n    g ?entry\n      +1\n    h",
        "leak f +1 before h, at-or-below",
    );
    check(
        "sys\n  f ?entry\n    g\n      +1\n    h",
        "leak g +1, at-or-below",
    );
    check(
        "sys ?return\n  f ?return\n    +1",
        "leak sys +1, at-or-below",
    );
    check("sys ?entry\n  +1\n  g", "leak sys +1 before g, at-or-below");
}

/// Check that calls too deep for the recorder matter only to the deepest that it kept.
#[test]
fn too_deep() {
    let ran = Machine::run(
        Recorder::V6_1,
        &machine::parse("sys\n  f\n    +1\n    g\n      +1"),
    );
    let mut recording = ran.recording;
    recording.losses.depth = 1;
    let located = locate(&recording, &ran.symbols, &ran.wanted);
    assert_eq!(
        told::owners(&located),
        "leak f +1 before g, certain\nleak g +1, at-or-below"
    );
}

/// Check that so deep down that a kernel may have left out what is below, nobody is sure; and a level
/// higher everybody is.
#[test]
fn perhaps_too_deep() {
    let owner = |levels: usize| {
        let line = |level: usize| format!("{}f{level}\n", " ".repeat(2 * level));
        let program: String = (0..levels).map(line).collect();
        let program = format!("{program}{}+1", " ".repeat(2 * levels));
        let ran = Machine::run(Recorder::V7_3, &machine::parse(&program));
        told::owners(&locate(&ran.recording, &ran.symbols, &ran.wanted))
    };
    assert_eq!(owner(40), "leak f39 +1, certain");
    assert_eq!(owner(41), "leak f40 +1, at-or-below");
}

/// Check that a kernel that does not record the softirq bit names nobody for it.
#[test]
fn bh_is_not_recorded() {
    let ran = Machine::run(
        Recorder::WITHOUT_BH,
        &machine::parse("sys\n  f\n    bh+1\n    g"),
    );
    assert_eq!(ran.wanted.bh, 1);
    assert!(
        locate(&ran.recording, &ran.symbols, &ran.wanted)
            .owners
            .is_empty()
    );
}
