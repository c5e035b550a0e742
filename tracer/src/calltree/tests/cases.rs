//! One program for each thing that must come out right.

mod acquirers;
mod contexts;
mod damaged;
mod resets;

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

/// Check that whoever contradicts the tracer's count is not given for an owner: what was recorded is then
/// not what leaked. Where a part is missing, that part is.
#[test]
fn nobody_contradicts_the_count() {
    let ran = Machine::run(
        Recorder::V6_1,
        &machine::parse("\n__x64_sys_ioctl\n  forgets\n    +1\n    kfree\n"),
    );
    let wanted = |preempt| Wanted {
        preempt,
        ..ran.wanted
    };
    let told = |recording: &Recording, preempt| {
        let located = locate(recording, &ran.symbols, &wanted(preempt));
        located
            .owners
            .iter()
            .map(|owner| owner.preempt)
            .collect::<Vec<_>>()
    };
    assert_eq!(told(&ran.recording, 1), [1]);
    assert_eq!(told(&ran.recording, -1), Vec::<i32>::new());
    let mut torn = ran.recording.clone();
    torn.losses.moments = 3;
    assert_eq!(told(&torn, -1), [-1]);
}
