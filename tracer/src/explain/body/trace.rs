//! The lines of a call trace, in the forms of all architectures and of the programs that decode them.
//!
//! | form | who writes it |
//! | --- | --- |
//! | `f+0x1/0x2 [module]`, `? ` before it | `%pS`, from `show_stack()` |
//! | `[<addr>] f+0x1/0x2` | the same before 4.10, and still on other machines than x86 |
//! | `<IRQ>  [<addr>] f+0x1/0x2` | x86 to 4.8 |
//! | `[sp] [addr] f+0x1/0x2 (unreliable)`, `--- interrupt: 900 at f+0x1/0x2` | powerpc |
//! | `[<addr>] (f) from [<addr>] (g+0x1/0x2)`, `f from g+0x1/0x2` | arm |
//! | `f+0x1/0x2 file:line`, `f file:line [inline]` | syzkaller |
//! | `f (file:line)` | `scripts/decode_stacktrace.sh` |
//! | `[f+935/940] f+0x3a7/0x3ac` | the kernel and `klogd`, to 2.6.2x |
//! | `f at file:line` | `scripts/faddr2line` |
//! | `<addr>{f+155} <addr>{:module:g+12}` | x86_64 to 2.6.17 (`printk_address()`, `arch/x86_64/kernel/traps.c`) |

use crate::explain::{
    complaint::Frame,
    number::{is_decimal, is_hex, is_seconds},
};

/// What a line of a call trace holds.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Line {
    /// `<IRQ>` or its end.
    pub(super) interrupt: Option<bool>,
    /// The innermost first.
    pub(super) frames: Vec<Frame>,
    /// What came before is an interrupt's: it came on top of what follows.
    pub(super) on_top: bool,
    /// An address without a name.
    pub(super) nameless: bool,
}

/// Reads a line; `None` where it is of none of these forms. `inside` says that a heading was there: then
/// forms are believed that other lines may have, too.
pub(super) fn read(text: &str, inside: bool) -> Option<Line> {
    let mut line = Line::default();
    let mut rest = text.trim();
    while let Some((is_interrupt, after)) = mark(rest) {
        line.interrupt = Some(is_interrupt);
        rest = without_stamp(after.trim_start());
    }
    if rest.is_empty() {
        return line.interrupt.map(|_| line);
    }
    if rest.starts_with('<') {
        line.frames = braced(rest);
        return (!line.frames.is_empty()).then_some(line);
    }
    if let Some(after) = rest.strip_prefix("--- ") {
        powerpc(&mut line, after)?;
        return Some(line);
    }
    // s390 has it in parentheses where it is not sure.
    let rest = rest.strip_prefix("([").map_or(rest, |_| &rest[1..]);
    let (had_address, rest) = without_addresses(rest);
    if let Some((callee, caller)) = rest.split_once(" from ") {
        let callee = callee.trim_matches(['(', ')', ' ']);
        let (_, caller) = without_addresses(caller);
        let caller = caller.trim_start_matches('(').trim_end_matches(')');
        let caller = frame(caller, true).filter(|frame| !frame.name.is_empty());
        let callee = callee_of(callee);
        if (had_address || caller.is_some()) && callee.is_some() {
            line.frames.extend(callee);
            line.frames.extend(caller);
            return Some(line);
        }
        return None;
    }
    if is_nameless(rest) && (had_address || inside) {
        line.nameless = true;
        return Some(line);
    }
    line.frames.push(frame(rest, inside || had_address)?);
    Some(line)
}

/// `<IRQ>`, `</IRQ>`, `<EOI>`, `<<EOE>>`: whether an interrupt's functions follow, and the rest.
fn mark(text: &str) -> Option<(bool, &str)> {
    let inner = text.strip_prefix("<<").or_else(|| text.strip_prefix('<'))?;
    let (name, rest) = inner.split_once('>')?;
    let is_mark = (2..=8).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || b"/#_".contains(&byte));
    let begins = matches!(name, "IRQ" | "NMI" | "SOFTIRQ" | "HARDIRQ");
    is_mark.then(|| (begins, rest.strip_prefix('>').unwrap_or(rest)))
}

/// Takes off the time stamp that kernels around 4.9 put into the middle of a line (`KERN_CONT` without the
/// beginning of the line).
pub(super) fn without_stamp(text: &str) -> &str {
    let stamped = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    match stamped {
        Some((inside, rest)) if is_seconds(inside.trim()) => rest.trim_start(),
        _ => text,
    }
}

/// Takes `[<addr>]`, `[addr]` and `#3 ` off.
fn without_addresses(text: &str) -> (bool, &str) {
    let mut rest = text.trim_start();
    if let Some(after) = rest.strip_prefix('#')
        && let Some((number, after)) = after.split_once(' ')
        && number.bytes().all(|byte| byte.is_ascii_digit())
        && after.trim_start().starts_with('[')
    {
        rest = after.trim_start();
    }
    let mut any = false;
    while let Some(inner) = rest.strip_prefix('[') {
        let Some((address, after)) = inner.split_once(']') else {
            break;
        };
        let address = address.trim_matches(['<', '>']);
        let is_address = address == "link register   " || (address.len() >= 8 && is_hex(address));
        if !is_address && !is_klogd(address) {
            break;
        }
        any = true;
        rest = after.trim_start_matches(')').trim_start();
    }
    (any, rest)
}

/// `schedule+935/940`, in decimal: `klogd` wrote it over the address and left the kernel's own name behind it.
fn is_klogd(text: &str) -> bool {
    text.rsplit_once('/').is_some_and(|(function, length)| {
        let offset = function.rsplit_once('+').map(|(_, offset)| offset);
        is_decimal(length) && offset.is_some_and(is_decimal)
    })
}

/// `--- interrupt: 900 at f+0x1/0x2`, `--- Exception: c01 at 0x...`. Which vectors are interrupts:
/// `arch/powerpc/include/asm/interrupt.h`.
fn powerpc(line: &mut Line, text: &str) -> Option<()> {
    let rest = text
        .strip_prefix("interrupt: ")
        .or_else(|| text.strip_prefix("Exception: "))?;
    let (vector, at) = rest.split_once(" at ")?;
    let vector = u32::from_str_radix(vector.trim(), 16).ok()? & !0xf;
    match vector {
        0xc00 | 0x3000 => line.frames.push(Frame::of("system_call_common")),
        0x300 | 0x380 | 0x400 | 0x480 => line.frames.push(Frame::of("data_access_common")),
        0x500 | 0x900 | 0xa00 | 0xe80 | 0xea0 | 0xf00 => line.on_top = true,
        _ => {}
    }
    line.frames.extend(frame(at, true));
    Some(())
}

/// What stands before `from`: a function, to 3.10 with its offset.
fn callee_of(text: &str) -> Option<Frame> {
    // "cfg_set [wilc_sdio]", from 3.11 to 5.15.
    let text = text.split([' ', '+']).next().unwrap_or(text);
    let is_name = !text.is_empty() && text.chars().all(is_symbol);
    is_name.then(|| Frame::of(text))
}

/// `<addr>{f+155} <addr>{:module:g+12}`.
fn braced(text: &str) -> Vec<Frame> {
    let mut frames = Vec::new();
    let mut rest = text;
    while let Some((address, after)) = rest
        .strip_prefix('<')
        .and_then(|rest| rest.split_once(">{"))
    {
        let Some((word, after)) = after.split_once('}') else {
            break;
        };
        let Some((name, offset)) = word.rsplit_once('+') else {
            break;
        };
        let (module, name) = match name.strip_prefix(':').and_then(|name| name.split_once(':')) {
            Some((module, name)) => (Some(module.to_owned()), name),
            None => (None, name),
        };
        let is_frame = address.bytes().all(|byte| byte.is_ascii_hexdigit())
            && offset.bytes().all(|byte| byte.is_ascii_digit())
            && !name.is_empty()
            && name.chars().all(is_symbol);
        if !is_frame {
            break;
        }
        frames.push(Frame {
            module,
            ..Frame::of(name)
        });
        rest = after.trim_start();
    }
    frames
}

/// `0xffffffff812f18d3`, `? 0x...`.
fn is_nameless(text: &str) -> bool {
    let text = text.strip_prefix("? ").unwrap_or(text);
    let word = text.split(' ').next().unwrap_or_default();
    word.strip_prefix("0x")
        .is_some_and(|digits| digits.len() >= 6 && is_hex(digits))
}

const fn is_symbol(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$')
}

/// A function. `inside`: also by its file alone.
fn frame(text: &str, inside: bool) -> Option<Frame> {
    let (reliable, text) = match text.strip_prefix("? ") {
        Some(text) => (false, text),
        None => (!text.ends_with("(unreliable)"), text),
    };
    let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
    let name = match word.split_once("+0x") {
        Some((name, offset)) if offset.starts_with(|c: char| c.is_ascii_hexdigit()) => name,
        Some(_) => return None,
        None if rest.strip_suffix(" [inline]").is_some_and(is_place) => word,
        None if inside && is_decoded(rest) => word,
        None => return None,
    };
    // On big-endian powerpc of 64 bits.
    let name = name.trim_start_matches('.');
    if name.is_empty()
        || name.starts_with(|c: char| c.is_ascii_digit())
        || !name.chars().all(is_symbol)
    {
        return None;
    }
    let module = text
        .split_once(" [")
        .and_then(|(_, rest)| rest.split([']', ' ']).next());
    let decoded = rest.rsplit_once(") ").map(|(_, module)| module.trim());
    let is_module = |module: &&str| {
        !module.is_empty()
            && *module != "inline"
            && module.chars().all(|c| is_symbol(c) || c == '-')
    };
    Some(Frame {
        module: module.or(decoded).filter(is_module).map(str::to_owned),
        reliable,
        ..Frame::of(name)
    })
}

/// `(kernel/sched/core.c:9306 (discriminator 4) ...)`, `at kernel/sched/core.c:9306`.
fn is_decoded(rest: &str) -> bool {
    let place = rest
        .strip_prefix('(')
        .or_else(|| rest.strip_prefix("at "))
        .unwrap_or_default();
    is_place(place.split([' ', ')']).next().unwrap_or_default())
}

/// `kernel/sched/core.c:9306`.
fn is_place(word: &str) -> bool {
    let Some((file, line)) = word.rsplit_once(':') else {
        return word == "??";
    };
    let is_source = [".c", ".h", ".S", ".rs", "??"]
        .iter()
        .any(|end| file.ends_with(end));
    is_source && !file.contains(' ') && line.starts_with(|c: char| c.is_ascii_digit() || c == '?')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let line = read(text, true).unwrap_or_default();
        line.frames
            .into_iter()
            .map(|frame| {
                let mark = if frame.reliable { "" } else { "?" };
                let module = frame
                    .module
                    .map_or_else(String::new, |module| format!(" [{module}]"));
                format!("{mark}{}{module}", frame.name)
            })
            .collect()
    }

    /// Check that functions are read from every form of a trace's line.
    #[test]
    fn every_form() {
        for (text, expected) in [
            ("__schedule_bug.cold+0x42/0x4e", "__schedule_bug.cold"),
            ("? schedule+0x1/0x2", "?schedule"),
            ("[<ffffffff8107a8d0>] ? schedule+0x29/0x70", "?schedule"),
            ("schedule+0x29/0x70 kernel/sched/core.c:6733", "schedule"),
            ("__dump_stack lib/dump_stack.c:94 [inline]", "__dump_stack"),
            ("br_del_bridge+0x6b/0xc0 [bridge]", "br_del_bridge [bridge]"),
            ("foo+0x6b/0xc0 [bar 7f1c2d]", "foo [bar]"),
            (
                "<IRQ>  [<ffffffff8102f5da>] __might_sleep+0x12a/0x1e0",
                "__might_sleep",
            ),
            (
                "[c0000003b2a47380] [c00000000202d528] .__mutex_lock+0x78/0x700",
                "__mutex_lock",
            ),
            (
                "[c0000003b2a472a0] [c000000000c386a0] f+0xb4/0x100 (unreliable)",
                "?f",
            ),
            ("show_stack+0x24/0x40 (C)", "show_stack"),
            (
                "dump_backtrace (arch/arm64/kernel/stacktrace.c:151)",
                "dump_backtrace",
            ),
            (
                "rt_spin_lock (kernel/locking/rtmutex.c:1641 (discriminator 4) a.c:3)",
                "rt_spin_lock",
            ),
            ("ath_rx (drivers/net/ath.c:12) ath9k", "ath_rx [ath9k]"),
            ("schedule at kernel/sched/core.c:123", "schedule"),
            ("#3 [ffff88003d1d5c40] schedule+0x1/0x2", "schedule"),
            ("[schedule+935/940] schedule+0x3a7/0x3ac", "schedule"),
        ] {
            assert_eq!(names(text), [expected], "{text}");
        }
        let old = "<ffffffff8025ef65>{__schedule+155} <ffffffff88001234>{:ext3:f+7}";
        assert_eq!(names(old), ["__schedule", "f [ext3]"]);
        let arm = "[<c0245ca1>] (mutex_lock) from [<bfb5a1c1>] (handle_rx+0x70/0xd8 [soft_uart])";
        assert_eq!(names(arm), ["mutex_lock", "handle_rx [soft_uart]"]);
        let old = "[<c0014c84>] (unwind_backtrace+0x0/0x11c) from [<c048dbbc>] (__schedule_bug+0x48/0x60)";
        assert_eq!(names(old), ["unwind_backtrace", "__schedule_bug"]);
        assert_eq!(names("f from g+0x10/0x14"), ["f", "g"]);
        assert_eq!(
            names("[<c0493bbc>] (f+0x68/0x798) from [<80489c54>] (0x80489c54)"),
            ["f"]
        );
        for other in [
            "Code: 00 48",
            "+0x1",
            "...",
            "RIP: 0033:0x7f02",
            "a from b",
            "x29: ffff x28: 0",
        ] {
            assert_eq!(read(other, true), None, "{other}");
        }
        assert!(read("[<8e83a6dc>] 0x8e83a6dc", false).unwrap().nameless);
        assert_eq!(read("dump_stack (lib/dump_stack.c:113)", false), None);
    }

    /// Check that interrupts are told from calls and faults on powerpc.
    #[test]
    fn powerpc_vectors() {
        let line = read("--- interrupt: 901 at f+0x1/0x2", true).unwrap();
        assert!(line.on_top);
        assert_eq!(
            names("--- interrupt: c00 at 0x7fff8b4dc"),
            ["system_call_common"]
        );
    }
}
