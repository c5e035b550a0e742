//! What the scheduler took away before anybody could see it.

use super::*;

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
        "slept f +1 via _raw_spin_lock, reset, certain",
    );
    check(
        "sys\n  leaks\n    +1\n  f\n    +1\n    sleep\n    -1",
        // After f's -1 the count is below 0, where nothing is seen any more.
        "leak leaks +1, unclear\nslept f +1 before schedule, reset, certain",
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
