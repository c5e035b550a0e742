//! Functions that raise the count for their callers, and those that give it back.

use super::*;

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
