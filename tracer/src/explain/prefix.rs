//! What stands before the kernel's words in a line of a log: time stamps, levels, host names, caller
//! ids, of `dmesg` in all its forms, /dev/kmsg, the journal, syslog, a serial console, a mail.

use std::borrow::Cow;

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
        line.text = unescaped(body);
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
        if is_seconds(inside) {
            line.time = inside.parse().ok();
            return Some(rest);
        }
        // `dmesg -T`: [Tue Apr 15 11:02:05 2025]; `dmesg -d`: [<    0.000060>].
        let is_date = inside.len() > 15 && WEEKDAYS.iter().any(|day| inside.starts_with(day));
        let is_delta = inside
            .strip_prefix('<')
            .is_some_and(|text| is_seconds(text.trim_end_matches('>').trim()));
        return (is_date || is_delta).then_some(rest);
    }
    if let Some((level, rest)) = text.strip_prefix('<').and_then(|text| text.split_once('>')) {
        let is_level = (1..=3).contains(&level.len()) && is_number(level);
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
    dated(text)
}

/// Syslog and the journal: "Apr 15 11:02:05 VM kern.info kernel: ...", "2025-04-15T11:02:05+00:00 VM
/// kernel: ..."; and `dmesg --time-format iso`, which has the date alone.
fn dated(text: &str) -> Option<&str> {
    let is_iso = || {
        let bytes = text.as_bytes();
        bytes.len() > 19 && bytes[4] == b'-' && bytes[7] == b'-' && is_number(&text[..4])
    };
    let starts_with_month = MONTHS.iter().any(|month| text.starts_with(month));
    // A name or number of ASCII: the slices below are at borders.
    if !text.get(..5).is_some_and(str::is_ascii) || !(starts_with_month || is_iso()) {
        // A tag alone, as `journalctl -o cat` with a console in between.
        return text.strip_prefix("kernel: ");
    }
    const TAG: &str = "kernel: ";
    if let Some(at) = text.find(TAG).filter(|at| *at < 160) {
        return text.get(at + TAG.len()..);
    }
    is_iso().then(|| text.split_once(' ').map(|(_, rest)| rest))?
}

const WEEKDAYS: [&str; 7] = ["Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun "];

const MONTHS: [&str; 12] = [
    "Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov ", "Dec ",
];

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `320.682391`.
fn is_seconds(text: &str) -> bool {
    text.split_once('.')
        .is_some_and(|(seconds, parts)| is_number(seconds) && is_number(parts))
}

/// `T123`, a task, or `C1`, a CPU.
fn caller(text: &str) -> Option<Caller> {
    let cpu = text.starts_with('C');
    let id = text.strip_prefix(if cpu { 'C' } else { 'T' })?;
    let id = is_number(id).then(|| id.parse().ok())??;
    Some(Caller { cpu, id })
}

/// A record of /dev/kmsg: `level,number,microseconds,flags[,key=value]...;text`.
fn record(text: &str) -> Option<(&str, &str)> {
    let (head, body) = text.split_once(';').filter(|(head, _)| head.len() < 128)?;
    let mut fields = head.split(',');
    let numbers = fields
        .by_ref()
        .take(3)
        .filter(|field| is_number(field))
        .count();
    (numbers == 3 && fields.next().is_some()).then_some((head, body))
}

/// Undoes /dev/kmsg's `\x0a`.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("\\x") {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\x") {
        bytes.extend(before.bytes());
        let code = after
            .get(..2)
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        rest = match code {
            Some(byte) => {
                bytes.push(byte);
                &after[2..]
            }
            None => {
                bytes.extend(b"\\x");
                after
            }
        };
    }
    bytes.extend(rest.bytes());
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
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
