//! `--crash-safe`: a leak is left where a dying kernel shows it. The programs write a line into the
//! kernel's trace buffer, which a panic prints where `ftrace_dump_on_oops` is set; and as long as
//! user space still runs, a line goes to /dev/kmsg, for consoles, pstore and netconsole.

use std::{
    fs::{File, OpenOptions},
    io::Write as _,
    path::Path,
};

use anyhow::{Context as _, anyhow, bail};

use preemptleak_ebpf::event::{ABI_IA32, ABI_X32, ABI_X86_64};

use crate::{
    host::{escape, os_error::without_number, restore::Restore},
    leak::{Abi, Class, Cmd, Counter, Layout, Leak, Syscall},
    report::case_id,
};

/// Whether a panic prints the trace buffers: 0, 1 (of all CPUs), 2 (of the one that died).
const DUMP: &str = "/proc/sys/kernel/ftrace_dump_on_oops";

/// The kernel's log, to write to.
const KMSG: &str = "/dev/kmsg";

/// The kernel is ready to show leaks when it dies. Dropping it puts its setting back.
#[derive(Debug)]
pub struct CrashSafe {
    _dump: Option<Restore>,
    kmsg: File,
}

impl CrashSafe {
    /// Switches the dump on. Call it while the process has a single thread.
    ///
    /// # Errors
    /// Where the kernel has no such setting, or this process may not change it.
    pub fn new() -> anyhow::Result<Self> {
        let path = Path::new(DUMP);
        if !path.exists() {
            bail!(
                "--crash-safe: this kernel cannot print its trace buffer when it dies ({DUMP} is \
                 missing): use a kernel with CONFIG_FTRACE=y, or leave --crash-safe out"
            );
        }
        let dump = Restore::set(path, "1").map_err(|error| {
            anyhow!(
                "--crash-safe: cannot write to {DUMP}: {}: run preemptleak where it may, or leave \
                 --crash-safe out",
                without_number(&error.to_string())
            )
        })?;
        let kmsg = OpenOptions::new()
            .write(true)
            .open(KMSG)
            .with_context(|| format!("cannot open {KMSG}"))?;
        Ok(Self { _dump: dump, kmsg })
    }

    /// Writes a leak into the kernel's log. That it cannot is no reason to stop.
    pub fn tell(&mut self, leak: &Leak, layout: Layout) {
        // Level 3: consoles show it also with the kernel argument `quiet`.
        let line = format!("<3>preemptleak: {}\n", told(leak, layout));
        if let Err(error) = self.kmsg.write_all(line.as_bytes()) {
            log::warn!("cannot write to {KMSG}: {error}");
        }
    }
}

/// `leak call 16 cmd 0x89a1 delta 1: brctl/94 ioctl SIOCBRDELBR (0x89a1) +1 preempt case=...`: first
/// what the programs write into the trace buffer, which `explain` reads back, then the same for people,
/// and last the name of LAVA's test case, where nothing that a task calls itself can stand.
fn told(leak: &Leak, layout: Layout) -> String {
    let class = leak.class.name();
    let numbers = match &leak.syscall {
        _ if leak.counter != Counter::PreemptCount => format!("{class} of {}", leak.counter.name()),
        None => format!("{class} any call delta {}", leak.delta),
        Some(Syscall { nr, abi, .. }) => {
            let table = match abi {
                Abi::X86_64 => ABI_X86_64,
                Abi::Ia32 => ABI_IA32,
                Abi::X32 => ABI_X32,
            };
            let before = match (leak.class, leak.unproven) {
                (_, true) => " in or before",
                (Class::Outside, false) => " before",
                _ => "",
            };
            let cmd = leak.cmd.as_ref().map_or(0, |cmd| cmd.value);
            let number = table << 16 | nr & 0xffff;
            format!(
                "{class}{before} call {number} cmd {cmd:#x} delta {}",
                leak.delta
            )
        }
    };
    let comm = escape::field(leak.comm.as_bytes());
    let call = leak
        .syscall
        .as_ref()
        .map_or("-", |syscall| syscall.name.as_str());
    let cmd = match &leak.cmd {
        None => String::new(),
        Some(Cmd {
            value,
            name: Some(name),
            ..
        }) => format!(" {} ({value:#x})", escape::field(name.as_bytes())),
        Some(Cmd { value, .. }) => format!(" {value:#x}"),
    };
    // A known one is no failed case.
    let case = match leak.known {
        None => format!(" case={}", case_id(leak)),
        Some(_) => String::new(),
    };
    format!(
        "{numbers}: {comm}/{} {}{cmd} {}{case}",
        leak.tid,
        escape::field(call.as_bytes()),
        leak.change().told(layout),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::samples;

    /// Check that the line has all that names the culprit, with nothing unsafe in it.
    #[test]
    fn the_line_names_the_culprit() {
        let told = |leak: Leak| told(&leak, Layout::Word);
        assert_eq!(
            told(samples::leak()),
            "leak call 16 cmd 0x89a1 delta 1: brctl/412 ioctl SIOCBRDELBR (0x89a1) +1 preempt \
             case=ioctl-siocbrdelbr-0x89a1-leak"
        );
        assert_eq!(
            told(samples::underflow()),
            "underflow call 0 cmd 0x0 delta -1: worker-7/431 read -1 preempt case=read-underflow"
        );
        assert!(told(samples::known()).ends_with(" +1 preempt"));
        assert!(told(samples::hostile()).contains(": \\x1b[2J\\n"));
    }
}
