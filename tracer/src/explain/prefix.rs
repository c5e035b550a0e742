//! What stands before the kernel's words in a line of a log: time stamps, levels, host names, caller
//! ids, of `dmesg` in all its forms, /dev/kmsg, the journal, syslog, a serial console, a terminal that
//! stamps its lines, a mail.

mod dates;
pub(super) mod shape;

use std::borrow::Cow;

use self::dates::{dated, is_clock};
use super::{
    number::{is_decimal, is_seconds},
    undo,
};

/// Who wrote a line, where the kernel says so (CONFIG_PRINTK_CALLER): a task or a CPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Caller {
    /// A CPU in an interrupt, not a task.
    cpu: bool,
    id: u32,
}

/// A line without what stands before the kernel's words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line<'a> {
    /// Who wrote it.
    pub(super) caller: Option<Caller>,
    /// The kernel's time stamp in seconds since boot.
    pub(super) time: Option<f64>,
    /// The kernel's words. With several lines where /dev/kmsg has a record of several.
    pub(super) text: Cow<'a, str>,
}

/// No line has more kinds of prefixes than this.
const ROUNDS: usize = 8;

/// Takes a line apart.
pub(super) fn split(text: &str) -> Line<'_> {
    let mut line = Line {
        caller: None,
        time: None,
        text: Cow::Borrowed(""),
    };
    if let Some((head, body)) = record(text) {
        let mut fields = head.split(',');
        line.time = fields
            .nth(2)
            .and_then(|us| us.parse().ok())
            .map(|us: f64| us / 1e6);
        line.caller = fields.find_map(|field| caller(field.strip_prefix("caller=")?));
        line.text = undo::escapes(body);
        return line;
    }
    let mut rest = text;
    for _ in 0..ROUNDS {
        let Some(next) = cut(rest, &mut line) else {
            break;
        };
        rest = next;
    }
    line.text = Cow::Borrowed(rest);
    line
}

/// Takes one prefix off.
fn cut<'a>(text: &'a str, line: &mut Line<'_>) -> Option<&'a str> {
    if let Some((inside, rest)) = text.strip_prefix('[').and_then(|text| text.split_once(']')) {
        let inside = inside.trim();
        // The kernel puts one space behind; a second one is the message's own indentation.
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        if let Some(id) = caller(inside) {
            line.caller = Some(id);
            return Some(rest);
        }
        let (stamp, time) = stamp(inside);
        line.time = time.or(line.time);
        return stamp.then_some(rest);
    }
    if let Some((level, rest)) = text.strip_prefix('<').and_then(|text| text.split_once('>')) {
        let is_level = (1..=3).contains(&level.len()) && is_decimal(level);
        return is_level.then_some(rest);
    }
    // A mail that quotes a log.
    if let Some(rest) = text.strip_prefix('>') {
        return Some(rest.strip_prefix(' ').unwrap_or(rest));
    }
    // `dmesg -x`: "kern  :err   : ".
    if let Some(rest) = text.strip_prefix("kern ") {
        let (level, rest) = rest.trim_start().strip_prefix(':')?.split_once(':')?;
        return (level.len() < 10).then(|| rest.strip_prefix(' ').unwrap_or(rest));
    }
    // Indented by a mail or by git log; the kernel's own indentation stays.
    let inner = text.trim_start();
    if inner.len() < text.len() {
        return cut(inner, line);
    }
    tagged(text).or_else(|| dated(text))
}

/// The seconds since boot in a prefix of an unknown form.
pub(super) fn time_in(prefix: &str) -> Option<f64> {
    let mut inside = prefix.split('[').skip(1);
    inside.find_map(|text| {
        let text = text.split(']').next()?.trim();
        is_seconds(text).then(|| text.parse().ok())?
    })
}

/// Whether what is in brackets is a time, and the seconds since boot where it is these.
///
/// `320.682391`; `dmesg -d`: `320.682391 <    0.000060>`, `<    0.000060>`; `dmesg -H`: `+0.000060`,
/// `Apr15 11:02`; `dmesg -T`, terminals and CI servers: anything with a time of day.
fn stamp(inside: &str) -> (bool, Option<f64>) {
    if let Some((time, delta)) = inside.split_once('<') {
        let delta = delta.trim_end_matches('>').trim().trim_start_matches('-');
        let (is_stamp, seconds) = match time.trim() {
            "" => (true, None),
            time => stamp(time),
        };
        return (is_stamp && is_seconds(delta), seconds);
    }
    if is_seconds(inside) {
        return (true, inside.parse().ok());
    }
    // In some languages with a comma.
    let is_delta = inside
        .strip_prefix(['+', '-'])
        .is_some_and(|delta| is_seconds(&delta.replacen(',', ".", 1)));
    let has_clock = inside.len() < LONGEST_DATE && inside.split([' ', 'T']).any(is_clock);
    (is_delta || has_clock, None)
}

/// Syslog and the journal, whose lines have a tag: "Apr 15 11:02:05 VM kern.info kernel: ...",
/// "2025-04-15T11:02:05+00:00 VM kernel: ...", "1744714925.250000 VM kernel: ..."; "VM kernel: ..." where
/// what stood before was cut off; and the tag alone, as `journalctl -o cat` with a console in between.
fn tagged(text: &str) -> Option<&str> {
    // A host may be called so, too.
    let mut tags = text
        .match_indices(TAG)
        .take_while(|(at, _)| *at < LONGEST_HEAD)
        .filter(|(at, _)| *at == 0 || text[..*at].ends_with(' '));
    let (before, rest) = tags.find_map(|(at, tag)| {
        let rest = &text[at + tag.len()..];
        // `journalctl -o with-unit`: "kernel[n/a]: "; what `wall` shows of syslog: "kernel:[  320.68] ...".
        let rest = match rest.strip_prefix('[') {
            Some(unit) => unit.split_once(']')?.1,
            None => rest,
        };
        Some((&text[..at], rest.strip_prefix(':')?))
    })?;
    let mut words = before.split_whitespace();
    let is_host = words.clone().count() < 2;
    let is_dated = words.clone().any(|word| dated(word).is_some())
        || words.clone().next().is_some_and(is_seconds);
    // Another one's tag, or a message.
    let is_other = words.any(|word| word.ends_with(':'));
    (!is_other && (is_host || is_dated)).then(|| rest.strip_prefix(' ').unwrap_or(rest))
}

/// The name of the kernel in syslog.
const TAG: &str = "kernel";

/// No prefix of syslog is longer, in bytes.
const LONGEST_HEAD: usize = 160;

/// No date is longer, in bytes.
const LONGEST_DATE: usize = 64;

/// `T123`, a task, or `C1`, a CPU.
fn caller(text: &str) -> Option<Caller> {
    let cpu = text.starts_with('C');
    let id = text.strip_prefix(if cpu { 'C' } else { 'T' })?;
    let id = is_decimal(id).then(|| id.parse().ok())??;
    Some(Caller { cpu, id })
}

/// A record of /dev/kmsg: `level,number,microseconds,flags[,key=value]...;text`.
fn record(text: &str) -> Option<(&str, &str)> {
    let (head, body) = text.split_once(';').filter(|(head, _)| head.len() < 128)?;
    let mut fields = head.split(',');
    let numbers = fields
        .by_ref()
        .take(3)
        .filter(|field| is_decimal(field))
        .count();
    (numbers == 3 && fields.next().is_some()).then_some((head, body))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Check that each form of a log line comes down to the kernel's words.
    #[test]
    fn every_form() {
        for line in [
            "BUG: x",
            "[  123.456789] BUG: x",
            "<4>[  123.456789] BUG: x",
            "<3>BUG: x",
            "[  123.456789][  T123] BUG: x",
            "[  123.456789] [    C0] BUG: x",
            "[  123.456789][    C0] BUG: x",
            "[Tue Apr 15 11:02:05 2025] BUG: x",
            "[<    0.000060>] BUG: x",
            "[  123.456789 ] BUG: x",
            "2025-04-15T11:02:05,682331+00:00 BUG: x",
            "2025-04-15T11:02:05.682331+00:00 VM kernel: [  320.682331] BUG: x",
            "Apr 15 11:02:05 VM kern.err kernel: [  320.682331] BUG: x",
            "Apr 15 11:02:05 VM kernel: BUG: x",
            "kern  :err   : [  320.682331] BUG: x",
            "kernel: BUG: x",
            "> [  320.682331] BUG: x",
            "[  320.682368 <    0.000037>] BUG: x",
            "[Tue Apr 15 11:02:05 2025 <    0.000037>] BUG: x",
            "kern  :warn  : [  320.682368 <    0.000037>] BUG: x",
            "[  +0.000037] BUG: x",
            "[  -0.108315] BUG: x",
            "[    7.570031 <   -0.108315>] BUG: x",
            "[Apr15 11:02] BUG: x",
            "[Di Mär 15 11:02:05 2025] BUG: x",
            "[  320.682368] host kernel: BUG: x",
            "[  320.682368 <    0.000037 >] host kernel: BUG: x",
            "1744714925.250000 host kernel: BUG: x",
            "Tue 2025-04-15 11:02:05 UTC host kernel: BUG: x",
            "Tue 2025-04-15 11:02:05 UTC host kernel[n/a]: BUG: x",
            "Mär 15 11:02:05 kernel-host kernel: BUG: x",
            "4月 15 11:02:05 host kernel: BUG: x",
            " kernel:[  320.682331] BUG: x",
            "[2025-04-15 11:02:05] BUG: x",
            "[2025-04-15T11:02:05.123Z] BUG: x",
            "[2025-04-15T11:02:05.123Z] [  320.682331] BUG: x",
            "2025-04-15T11:02:05.1234567Z [  320.682331] BUG: x",
            "2025-04-15 11:02:05 BUG: x",
            "Apr 15 11:02:05 [  320.682331] BUG: x",
            "[11:02:05] BUG: x",
            "    [  320.682331] BUG: x",
            "\t<4>[  320.682331] BUG: x",
            "    > [  320.682331] BUG: x",
            ">> BUG: x",
            "3,1234,320682391,-;BUG: x",
            "3,1234,320682391,-,caller=T3988;BUG: x",
        ] {
            assert_eq!(split(line).text, "BUG: x", "{line}");
        }
    }

    /// Check that time and caller are read where they are.
    #[test]
    fn times_and_callers() {
        let of = |text| {
            let Line { caller, time, .. } = split(text);
            (time, caller.map(|caller| (caller.cpu, caller.id)))
        };
        assert_eq!(of("[   12.5][  T123] x"), (Some(12.5), Some((false, 123))));
        assert_eq!(of("[   12.5] [    C1] x"), (Some(12.5), Some((true, 1))));
        assert_eq!(
            of("3,1,2500000,-,caller=T7;x"),
            (Some(2.5), Some((false, 7)))
        );
        assert_eq!(of("[   12.5 <    0.1>] x"), (Some(12.5), None));
        assert_eq!(of("[   12.5] host kernel: x"), (Some(12.5), None));
        assert_eq!(of("[2025-04-15 11:02:05] [   12.5] x"), (Some(12.5), None));
        assert_eq!(of("[  +0.5] x"), (None, None));
        assert_eq!(of("x"), (None, None));
    }

    /// Check that the kernel's own brackets and indentation stay.
    #[test]
    fn the_kernels_own_brackets_stay() {
        for text in [
            "[<ffffffff8107a8d0>] ? schedule+0x29/0x70",
            "[ BUG: lock held when returning to user space! ]",
            "[ INFO: suspicious RCU usage. ]",
            "RIP: 0033:0x7f3ec5a4a5e0",
            "May be anything",
            "    [<ffffffff8107a8d0>] ? schedule+0x29/0x70",
            "  foo+0x1/0x2",
            "CPU: 0 PID: 3988 Comm: brctl Not tainted 6.1 #33",
            "Call Trace:",
            "in_atomic(): 1, irqs_disabled(): 0, non_block: 0, pid: 7, name: a kernel: b",
            "a: kernel: b",
            "systemd[1]: Starting kernel: x",
            "note: a[1] exited with irqs disabled",
            "[drm:foo [bar]] *ERROR* kernel: x",
            "#0: ffff888 (&mm->mmap_lock){++++}-{3:3}, at: foo+0x1/0x2",
            "2025-04",
            "kern",
        ] {
            assert_eq!(split(text).text, text);
        }
        assert_eq!(
            split("[    1.5]  dump_stack+0x1/0x2").text,
            " dump_stack+0x1/0x2"
        );
    }

    /// Check that a record of several lines becomes several lines.
    #[test]
    fn records_of_several_lines() {
        let text = split(r"3,1,2,-;BUG: a\x0a     b\x5cx \xzz")
            .text
            .into_owned();
        assert_eq!(text, "BUG: a\n     b\\x \\xzz");
    }

    proptest! {
        /// Check that no line makes it panic, and that it only ever takes away.
        #[test]
        fn any_line(text in "\\PC*|[\\[\\]<>T0-9., ;x\\\\-]*|(Apr|2025-04-15T11:02:05 |内核){1,3}.*") {
            let Line { text: rest, .. } = split(&text);
            prop_assert!(rest.len() <= text.len() + 2 * text.matches("\\x").count());
        }
    }
}
