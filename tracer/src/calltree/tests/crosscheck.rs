//! What the kernel remembers against what was recorded.

use super::*;
use crate::leak;

/// What is told of a program's owners when the kernel remembers `function` of `module`.
fn checked(program: &str, function: &str, module: Option<&str>) -> (String, Option<Agreement>) {
    let ran = Machine::run(Recorder::V6_1, &machine::parse(program));
    let mut located = locate(&ran.recording, &ran.symbols, &ran.wanted);
    located.cross_check(&place(Some(function), module));
    let verdict = located.check.as_ref().map(|check| check.verdict);
    (told::owners(&located), verdict)
}

fn place(function: Option<&str>, module: Option<&str>) -> leak::Frame {
    leak::Frame {
        address: 0xffff_ffff_8100_0123,
        symbol: function.map(|function| (function.to_owned(), 0x23)),
        module: module.map(str::to_owned),
    }
}

#[track_caller]
fn check(program: &str, function: &str, owners: &str, verdict: Agreement) {
    let expected = (owners.to_owned(), Some(verdict));
    assert_eq!(checked(program, function, None), expected, "{function}");
}

const LEAF: &str = "sys\n  f\n    +1\n    a\n  g";

/// Check that the owner's function agrees, whatever the compiler did to it.
#[test]
fn the_same_function() {
    let certain = "leak f +1 before a, certain";
    for name in ["f", "f.cold", "f.isra.0", "f.constprop.0.cold", "f.part.1"] {
        check(LEAF, name, certain, Agreement::Owner);
    }
    let split = LEAF.replace("  f\n", "  f.isra.0\n");
    let certain = "leak f.isra.0 +1 before a, certain";
    for name in ["f", "f.isra.0", "f.isra.0.cold"] {
        check(&split, name, certain, Agreement::Owner);
    }
    // A lock is its caller's doing, and so the kernel sees it.
    let lock = "sys\n  f\n    _raw_spin_lock\n    a";
    let certain = "leak f +1 via _raw_spin_lock, certain";
    check(lock, "f", certain, Agreement::Owner);
}

/// Check that a reset changes nothing: the kernel remembers the raise before it.
#[test]
fn a_masked_leak() {
    let masked = "sys\n  f\n    +1\n    a\n      sleep\n    _raw_spin_lock\n    _raw_spin_unlock";
    let certain = "leak f +1 before a, reset, certain";
    check(masked, "f", certain, Agreement::Owner);
}

/// Check that a recorded function which is not the owner makes it unclear who it was.
#[test]
fn another_function() {
    let unclear = "leak f +1 before a or g, unclear";
    check(LEAF, "g", unclear, Agreement::Elsewhere);
    check(LEAF, "g.cold", unclear, Agreement::Elsewhere);
}

/// Check that a function which was not recorded may be one that the owner called; that a name with
/// the same beginning is another; and so is one of a module.
#[test]
fn a_function_that_was_not_recorded() {
    let below = "leak f +1 before a, at-or-below";
    for name in ["leaf", "ff", "f_part", "."] {
        check(LEAF, name, below, Agreement::NotRecorded);
    }
    let expected = (below.to_owned(), Some(Agreement::NotRecorded));
    assert_eq!(checked(LEAF, "f", Some("module")), expected);
}

/// Check that nothing follows where the owner raised a count that was up: the kernel remembers the
/// first raise alone.
#[test]
fn a_raise_on_top_of_another() {
    let certain = "leak f +1 after b, certain";
    let own = "sys\n  +1\n  f\n    b\n    +1\n  -1";
    check(own, "sys", certain, Agreement::RaisedBefore);
    let lock = "sys\n  _raw_spin_lock\n  f\n    b\n    _raw_spin_lock\n  _raw_spin_unlock";
    let certain = "leak f +1 via _raw_spin_lock, certain";
    for function in ["sys", "leaf"] {
        check(lock, function, certain, Agreement::RaisedBefore);
    }
    let softirqs = "sys\n  __local_bh_disable_ip\n  f\n    +1\n  __local_bh_enable_ip";
    let certain = "leak f +1, certain";
    check(softirqs, "sys", certain, Agreement::RaisedBefore);
}

/// Check that of several owners the kernel remembers one.
#[test]
fn several_owners() {
    let two = "sys\n  f\n    +1\n  g\n    +1\n    +1";
    let owners = "leak g +2, certain\nleak f +1, certain";
    check(two, "g", owners, Agreement::Owner);
    check(two, "f", owners, Agreement::OtherOwner);
}

/// Check that nothing is said where nothing can be: no name, no owner, a release too many.
#[test]
fn nothing_to_check() {
    let ran = Machine::run(Recorder::V6_1, &machine::parse(LEAF));
    let mut located = locate(&ran.recording, &ran.symbols, &ran.wanted);
    located.cross_check(&place(None, None));
    assert_eq!(located.check, None);
    let mut nobody = Located::default();
    nobody.cross_check(&place(Some("f"), None));
    assert_eq!(nobody, Located::default());
    let (_, verdict) = checked("sys\n  f\n    -1", "f", None);
    assert_eq!(verdict, None);
}
