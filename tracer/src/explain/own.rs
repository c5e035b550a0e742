//! The lines that `preemptleak trace --crash-safe` itself leaves in a kernel's log and in its trace
//! buffer: the only ones that name a culprit for certain.
//!
//! In both the words are `preemptleak: CLASS call NUMBER cmd COMMAND delta DELTA`, the number being
//! `abi << 16 | nr`. In the log the task follows (`: brctl/94 ioctl ...`); in the trace buffer it stands
//! before, as the kernel prints it there (`brctl-94  0...3. 11795970us : bpf_trace_printk: `).

use preemptleak_ebpf::event::{ABI_IA32, ABI_X32};

use super::{complaint::Report, number::decimal};
use crate::{
    kernel::{command, syscall},
    leak::{Abi, Class},
};

/// The trace buffer shows eight bytes of a name: one that long may have been longer.
const NAME: usize = 8;

/// Reads a line around its `preemptleak: `; `false` where it is another one.
pub(super) fn read(report: &mut Report, before: &str, after: &str) -> bool {
    let mut words = after.split_whitespace();
    let class = words.next().unwrap_or_default();
    if !Class::ALL
        .iter()
        .any(|known| known.is_leak() && known.name() == class)
    {
        return false;
    }
    let number = |sign: &str| {
        let (_, rest) = after.split_once(sign)?;
        decimal::<i64>(rest)
    };
    let Some(delta) = number(" delta ").and_then(|delta| i32::try_from(delta).ok()) else {
        return false;
    };
    report.count = Some(delta.cast_unsigned());
    report.names = Some(class.to_owned());
    if let Some(number) = number(" call ").and_then(|number| u32::try_from(number).ok()) {
        let abi = match number >> 16 {
            ABI_IA32 => Abi::Ia32,
            ABI_X32 => Abi::X32,
            _ => Abi::X86_64,
        };
        let nr = number & 0xffff;
        let value = after.split_once(" cmd 0x").map_or("", |(_, rest)| rest);
        let digits = value.split(|c: char| !c.is_ascii_hexdigit()).next();
        let value = digits.and_then(|digits| u64::from_str_radix(digits, 16).ok());
        let cmd = value
            .filter(|_| command::selector(abi, nr).is_some())
            .map(|value| command::describe(abi, nr, value));
        report.told = Some((syscall::describe(abi, nr), cmd));
    }
    task(report, before, after);
    true
}

/// The task: after the words in the log, before them in the trace buffer.
fn task(report: &mut Report, before: &str, after: &str) {
    if let Some((_, rest)) = after.split_once(": ")
        && let Some((comm, rest)) = rest.split_once('/')
    {
        report.comm = Some(comm.to_owned());
        report.pid = decimal(rest);
        return;
    }
    let Some((head, _)) = before.split_once(" : bpf_trace_printk") else {
        return;
    };
    // A name may hold spaces and dashes; the pid is the last number behind a dash.
    let mut named = head.match_indices('-').filter_map(|(at, _)| {
        let pid = decimal::<u32>(&head[at + 1..])?;
        Some((head[..at].trim(), pid))
    });
    if let Some((comm, pid)) = named.next_back() {
        report.pid = Some(pid);
        let is_whole = comm != "<...>" && comm.len() < NAME;
        report.comm = is_whole.then(|| comm.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::{super::recognize::head, *};
    use crate::explain::complaint::Kind;

    /// Check that the line of the trace buffer names task, call and operation, as a panic prints it.
    #[test]
    fn the_trace_buffer() {
        let line = "    leak-85        0...3. 11795970us : bpf_trace_printk: preemptleak: leak call 16 \
                    cmd 0x89a1 delta 1";
        let (_, report) = head(line).unwrap();
        assert_eq!(report.kind, Kind::Own);
        assert_eq!(
            (report.comm.as_deref(), report.pid),
            (Some("leak"), Some(85))
        );
        let (call, cmd) = report.told.unwrap();
        assert_eq!(call.name, "ioctl");
        assert_eq!(cmd.unwrap().name.as_deref(), Some("SIOCBRDELBR"));
        let unknown = head(&line.replace("    leak-85", "   <...>-85")).unwrap().1;
        assert_eq!((unknown.comm, unknown.pid), (None, Some(85)));
    }

    /// Check that the line of the log does, in each table of calls, and that a release too many is
    /// one.
    #[test]
    fn the_log() {
        let line = "preemptleak: underflow call 65590 cmd 0x4c05 delta -1: a b/7 ioctl/ia32 0x4c05 -1 preempt";
        let (_, report) = head(line).unwrap();
        assert_eq!((report.comm.as_deref(), report.pid), (Some("a b"), Some(7)));
        assert_eq!(report.count, Some(u32::MAX));
        assert_eq!(report.told.unwrap().0.abi, Abi::Ia32);
    }

    /// Check that other lines that name the program are none of these.
    #[test]
    fn other_lines() {
        for line in [
            "preemptleak: ",
            "preemptleak: heal call 1 delta -1",
            "preemptleak: leak call 16 cmd",
            "audit: exe=preemptleak: leak of memory",
        ] {
            assert!(head(line).is_none(), "{line}");
        }
    }
}
