//! Bottom halves and interrupts, of which the recorder shows less than of all else.

use super::*;

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
    let leaks = |owner: &Owner| owner.kind != Kind::Slept;
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
