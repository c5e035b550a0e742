//! Recordings of which a part is missing, and numbers that end.

use super::*;

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
